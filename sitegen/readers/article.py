"""Which part of a page is the article.

Takes the nodes of a page, marks those that are not part of the article as dropped and gives the elements that hold
it, in order. What an element is called or where it stands only speaks against it as long as it holds little of the
page's prose: a page that is all article stays whole. Never changes a text.

Prose is the text of paragraphs and the like that are not mostly links; it is what navigation has none of.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sitegen.readers.markup import BLOCKS, HEADINGS
from sitegen.readers.tree import Node

LEAST_PROSE = 40
"""Characters from which a block counts as prose."""
MOST_LINKED = 0.5
"""Share of links from which a block is none."""
MOST_DROPPED = 0.4
"""Share of the page's prose that an element must not have to be dropped for its name."""
ARTICLE_SHARE = 0.5
"""Share of the page's prose that an element must have to be believed when it calls itself the article."""
SMALL_ELEMENT = 20
"""Nodes that the title of a box has at most."""
NARROWING = 0.85
"""Share of its parent's prose that a child must have to be taken for the whole."""

OUTSIDE_TAGS = frozenset("nav aside form search menu".split())
"""Elements that are beside an article."""
OUTSIDE_ROLES = frozenset("navigation complementary search banner contentinfo dialog alertdialog alert toolbar".split())
"""ARIA roles of the same."""
OUTSIDE_WORDS = frozenset(
    """nav navbar navigation menu submenu sidebar footer breadcrumb breadcrumbs related recommended recommendations
    recirc recirculation share sharing sharebar social cookie cookies consent gdpr newsletter newsletters subscribe
    subscription signup promo promos promotion advert adverts advertisement advertising ad ads adslot sponsor sponsored
    comments disqus popup modal overlay lightbox toolbar pagination pager skiplink trending popular outbrain taboola
    paywall tags taglist topics hidden invisible noprint""".split()
)
"""Words of a class or id, cut at hyphens and capitals, that name what is beside an article."""
OUTSIDE_PAIRS = frozenset(
    [("sr", "only"), ("visually", "hidden"), ("screen", "reader"), ("skip", "link"), ("read", "more"), ("most", "read"),
     ("more", "stories"), ("sign", "up"), ("back", "top"), ("also", "read"), ("print", "only"), ("site", "header")]
)  # fmt: skip
"""The same, two words in a row."""
BOX_TITLES = re.compile(
    r"(?:related(?: (?:articles?|stories|content|topics|coverage|links|news))?|read (?:more|next|also)|also read"
    r"|more (?:from|on|in) .{1,40}|more (?:stories|news|coverage)|most (?:read|popular|viewed)|trending(?: now)?"
    r"|recommended(?: for you)?|(?:you )?(?:may|might) also like|share(?: this)?(?: article| story)?|editors?[’'] picks?"
    r"|advertisement|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|à lire aussi|lire aussi"
    r"|sur le même sujet|lea también|te puede interesar|más información|leggi anche|leia também|lees ook|читайте также)"
    r"\s*:?",
    re.IGNORECASE,
)
"""Titles of boxes with links to other articles."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SECTIONS = frozenset(["article", "main", "section", "blockquote", "figure"])
_NAMED = frozenset("div section ul ol dl p span figure table details footer header li h2 h3 h4 center".split())
_LEADING = frozenset("h1 h2 p header hgroup figure time address".split())


@dataclass(slots=True)
class Size:
    """How much text an element holds, in characters without white space."""

    text: int = 0
    """All of it."""
    linked: int = 0
    """What is inside links."""
    prose: int = 0
    """What stands in prose."""


def drop_hidden(nodes: Iterable[Node]) -> None:
    """Drop what a browser would not show."""
    for node in nodes:
        attributes = node.attributes
        if attributes and (
            "hidden" in attributes
            or attributes.get("aria-hidden") == "true"
            or ("style" in attributes and _HIDDEN_STYLE.search(attributes["style"]))
        ):
            node.dropped = node.tag not in ("html", "body")


def find_article(nodes: Sequence[Node]) -> list[Node]:
    """Drop what is not the article and give the elements that hold it, in order of the page."""
    body = next((node for node in nodes if node.tag == "body"), nodes[0])
    _drop_surroundings(nodes, measure(nodes), body)
    sizes = measure(nodes)
    _drop_link_boxes(nodes, sizes)
    root = _declared_root(nodes, sizes, body) or body
    return _narrow(root, sizes, body)


def measure(nodes: Sequence[Node]) -> dict[int, Size]:
    """Measure every element, by `id`; what is dropped counts nowhere."""
    sizes: dict[int, Size] = {}
    linked_inside: set[int] = set()
    gone: set[int] = set()
    blocks: dict[int, Node] = {}
    own: dict[int, Size] = {}
    for node in nodes:
        key, parent = id(node), node.parent
        above = id(parent)
        if node.dropped or above in gone:
            gone.add(key)
            continue
        if node.tag:
            sizes[key] = Size()
            if node.tag == "a" or above in linked_inside:
                linked_inside.add(key)
            blocks[key] = node if node.tag in BLOCKS or parent is None else blocks[above]
            continue
        length = sum(map(len, node.text.split()))
        block = own.setdefault(id(blocks[above]), Size())
        block.text += length
        sizes[above].text += length
        if above in linked_inside:
            block.linked += length
            sizes[above].linked += length
    for key, block in own.items():
        if block.text >= LEAST_PROSE and block.linked < MOST_LINKED * block.text:
            sizes[key].prose += block.text
    for node in reversed(nodes):
        size = sizes.get(id(node))
        if size and node.parent is not None:
            above_size = sizes[id(node.parent)]
            above_size.text += size.text
            above_size.linked += size.linked
            above_size.prose += size.prose
    return sizes


# --- what is beside the article --------------------------------------------------------------------


def _drop_surroundings(nodes: Sequence[Node], sizes: dict[int, Size], body: Node) -> None:
    """Drop navigation, boxes, banners and the like, unless they hold much of the page's prose."""
    most = MOST_DROPPED * sizes[id(body)].prose
    titles = [node for node in nodes if node.tag == "h1"]
    in_section: set[int] = set()
    for node in nodes:
        above = node.parent
        if above and (id(above) in in_section or above.tag in _SECTIONS or above.attributes.get("role") == "main"):
            in_section.add(id(node))
        size = sizes.get(id(node))
        if size is None or size.prose > most or not _is_outside(node, in_section=id(node) in in_section):
            continue
        holds_title = len(titles) == 1 and node.tag in ("header", "div") and _holds(node, titles[0])
        node.dropped = not holds_title


def _is_outside(node: Node, *, in_section: bool) -> bool:
    tag, attributes = node.tag, node.attributes
    if tag in OUTSIDE_TAGS or attributes.get("role") in OUTSIDE_ROLES:
        return True
    if tag in ("header", "footer") and not in_section:
        return True
    return tag in _NAMED and ("class" in attributes or "id" in attributes) and _has_outside_name(attributes)


def _has_outside_name(attributes: dict[str, str]) -> bool:
    for name in f"{attributes.get('class', '')} {attributes.get('id', '')}".split():
        words = [word.lower() for word in _WORD.findall(name)]
        if not OUTSIDE_WORDS.isdisjoint(words) or any(pair in OUTSIDE_PAIRS for pair in pairwise(words)):
            return True
    return False


def _holds(node: Node, inner: Node) -> bool:
    above: Node | None = inner
    while above is not None:
        if above is node:
            return True
        above = above.parent
    return False


def _drop_link_boxes(nodes: Sequence[Node], sizes: dict[int, Size]) -> None:
    """Drop boxes of links whose title says what they are."""
    for node in nodes:
        if node.tag not in HEADINGS and node.tag not in ("p", "div", "strong", "span"):
            continue
        size = sizes.get(id(node))
        if size is None or not 0 < size.text <= 60 or node.parent is None or not BOX_TITLES.fullmatch(small_text(node)):
            continue
        box = sizes[id(node.parent)]
        if not box.prose and box.linked >= MOST_LINKED * (box.text - size.text):
            node.parent.dropped = node.parent.tag not in ("body", "article", "main")
            continue
        node.dropped = _drop_links_after(node, sizes) or size.linked == size.text


def _drop_links_after(title: Node, sizes: dict[int, Size]) -> bool:
    """Drop the list of links right after a title; tell whether there was one."""
    assert title.parent is not None
    for node in title.parent.children[title.place + 1 : title.place + 5]:
        size = sizes.get(id(node))
        if size and size.text:
            if size.linked > 0.6 * size.text:
                node.dropped = True
            return node.dropped
    return False


def small_text(node: Node) -> str:
    """Text of a small element, white space collapsed; that of a large one is cut off."""
    parts: list[str] = []
    stack = [node]
    while stack and len(parts) < SMALL_ELEMENT:
        top = stack.pop()
        parts.append(top.text)
        stack.extend(reversed(top.children[:SMALL_ELEMENT]))
    return " ".join("".join(parts).split())


# --- the article -----------------------------------------------------------------------------------


def _declared_root(nodes: Sequence[Node], sizes: dict[int, Size], body: Node) -> Node | None:
    """Find the element that calls itself the article, or the main part, and holds most of the prose."""
    least = ARTICLE_SHARE * sizes[id(body)].prose
    for is_declared in (_is_article, _is_main, _is_article_body):
        found = [node for node in nodes if node.tag and id(node) in sizes and is_declared(node)]
        best = max(found, key=lambda node: sizes[id(node)].prose, default=None)
        if best is not None and sizes[id(best)].prose >= least and sizes[id(best)].text:
            return best
    return None


def _is_article(node: Node) -> bool:
    return node.tag == "article" or node.attributes.get("role") == "article"


def _is_main(node: Node) -> bool:
    return node.tag == "main" or node.attributes.get("role") == "main"


def _is_article_body(node: Node) -> bool:
    return "articlebody" in node.attributes.get("itemprop", "").lower()


def _narrow(root: Node, sizes: dict[int, Size], body: Node) -> list[Node]:
    """Go down while one child holds nearly all the prose, keeping the headline and standfirst before it."""
    leads: list[Node] = []
    while True:
        child = _main_child(root, sizes)
        if child is None:
            break
        leads += _leads_before(child, root, sizes)
        root = child
    if root is not body and not any(_has_title(node, sizes) for node in [*leads, root]):
        title = _title_before(root, sizes)
        leads = [title, *leads] if title else leads
    return [*leads, root]


def _main_child(root: Node, sizes: dict[int, Size]) -> Node | None:
    whole = sizes[id(root)].prose
    for child in root.children:
        size = sizes.get(id(child))
        if size and whole and size.prose >= NARROWING * whole and child.tag in ("div", "section", "article", "main"):
            return child
    return None


def _leads_before(child: Node, parent: Node, sizes: dict[int, Size]) -> list[Node]:
    before = parent.children[: child.place]
    leads = [node for node in before if id(node) in sizes and sizes[id(node)].text]
    return [node for node in leads if node.tag in _LEADING or _has_title(node, sizes)]


def _has_title(node: Node, sizes: dict[int, Size]) -> bool:
    stack = [node]
    while stack:
        top = stack.pop()
        if id(top) not in sizes:
            continue
        if top.tag == "h1":
            return True
        stack.extend(top.children)
    return False


def _title_before(root: Node, sizes: dict[int, Size]) -> Node | None:
    """Find the headline that stands outside of the article, where the page has one before it."""
    found: Node | None = None
    inner, above = root, root.parent
    while above is not None and found is None:
        before = above.children[: inner.place]
        found = next((title for node in before for title in _titles(node, sizes)), None)
        inner, above = above, above.parent
    return found


def _titles(node: Node, sizes: dict[int, Size]) -> Iterable[Node]:
    stack = [node]
    while stack:
        top = stack.pop()
        if id(top) in sizes:
            if top.tag == "h1" and sizes[id(top)].text:
                yield top
            stack.extend(reversed(top.children))
