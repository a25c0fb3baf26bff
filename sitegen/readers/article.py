"""Which part of a page is the article.

Takes the nodes of a page, marks those that are not part of the article as dropped and gives the elements that hold
it, in order. What an element is called or where it stands only speaks against it as long as it holds little of the
page's prose: a page that is all article stays whole. Never changes a text.

Prose is the text of paragraphs and the like that are not mostly links; it is what navigation has none of.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
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
LONGEST_TITLE = 60
"""Characters that the title of a box has at most."""
SMALL_ELEMENT = 20
"""Nodes that the title of a box has at most."""
NARROWING = 0.85
"""Share of its parent's prose that a child must have to be taken for the whole."""

OUTSIDE_TAGS = frozenset(
    """nav aside form search menu amp-ad amp-embed amp-auto-ads amp-sticky-ad amp-sidebar amp-consent amp-social-share
    amp-user-notification amp-next-page""".split()
)
"""Elements that are beside an article."""
OUTSIDE_ROLES = frozenset("navigation complementary search banner contentinfo dialog alertdialog alert toolbar".split())
"""ARIA roles of the same."""
OUTSIDE_WORDS = frozenset(
    """nav navbar navigation submenu sidebar footer breadcrumb breadcrumbs recirc recirculation sharing sharebar cookie
    cookies consent gdpr newsletter newsletters subscribe subscription signup advert adverts advertisement advertising
    ad ads adslot sponsored comments disqus popup modal overlay lightbox toolbar pagination pager skiplink outbrain
    taboola paywall taglist hidden invisible noprint inread""".split()
)
"""Words of a class or id, cut at hyphens and capitals, that name what is beside an article."""
LINKED_WORDS = frozenset(
    """menu related recommended recommendations share social promo promos promotion sponsor trending popular tags topics
    badge""".split()
)  # fmt: skip
"""The same, where the element has no prose or is largely links: an article may be about these things."""
LARGELY = 0.3
"""Share of an element's text that is largely links."""
LONGEST_NAME = 4
"""Words that the name of a box has at most; longer ones are made of headings."""
OUTSIDE_PAIRS = frozenset(
    [("sr", "only"), ("visually", "hidden"), ("screen", "reader"), ("skip", "link"), ("read", "more"), ("most", "read"),
     ("more", "stories"), ("sign", "up"), ("back", "top"), ("also", "read"), ("print", "only"), ("site", "header")]
)  # fmt: skip
"""The same, two words in a row."""
BOX_TITLES = re.compile(
    r"(?:related(?: (?:articles?|stories|content|topics|coverage|links|news))?|read (?:more|next|also)|also read"
    r"|more (?:from|on|in) .{1,40}|more (?:stories|news|coverage)|most (?:read|popular|viewed)|trending(?: now)?"
    r"|recommended(?: for you)?|(?:you )?(?:may|might) also like|share(?: this)?(?: article| story)?"
    r"|editors?[’'] picks?|advertisement|mehr zum thema|lesen sie auch|das könnte sie auch interessieren"
    r"|à lire aussi|lire aussi|sur le même sujet|lea también|te puede interesar|más información|leggi anche"
    r"|leia também|lees ook|читайте также)\s*:?",
    re.IGNORECASE,
)
"""Titles of boxes with links to other articles."""
ADVERTS = re.compile(
    r"(?:(?:skip )?advertisement|(?:article|story) continues (?:below|after)(?: this)?(?: advertisement)?|anzeige"
    r"|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|реклама)\s*:?",
    re.IGNORECASE,
)
"""What stands over an advertisement, and stays where the advertisement does not."""
INVITATIONS = re.compile(
    r"(?:sign up|subscribe|register|jetzt (?:anmelden|abonnieren)|anmelden|abonnieren|s[’']inscrire|je m[’']inscris"
    r"|s[’']abonner|suscríbete|suscribirse|regístrate|iscriviti|inscreva-se|inschrijven)"
    r"(?: now| here| today| for free)?",
    re.IGNORECASE,
)
"""What one is to press in a box that asks for something."""
LONGEST_INVITATION = 300
"""Characters of such a box, at most."""
LONGEST_LINE_OF_LINKS, MOST_LINKS = 120, 8
"""Characters and links of a row of links that is navigation, at most; an index of terms has more."""
PULL_QUOTES = ("pullquote", "pull-quote", "pull_quote", "pullQuote")
"""Parts of the names of boxes that say again what the article says."""
_BETWEEN_LINKS = re.compile(r"[\s|·•»«/\[\]()–—-]*")

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SECTIONS = frozenset(["article", "main", "section", "blockquote", "figure"])
_BOXES = frozenset(["div", "section", "td", "li"])
_LINES = frozenset(["p", "div", "td", "center", "font", "span"])
_NAMED = frozenset("div section ul ol dl p span figure table details footer header li h2 h3 h4 center".split())
_TITLES = frozenset([*HEADINGS, "p", "div", "strong", "span"])
_CONTAINERS = frozenset("div section article main center table tbody tr td form".split())
_LEADING = frozenset("h1 h2 p header hgroup figure time address".split())

Text = tuple[Node, int, Node, bool]
"""A text, its characters without white space, the block that it stands in, and whether that is in a link."""


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
    texts = _find_texts(nodes)
    measure(nodes, texts)
    _drop_surroundings(nodes, body)
    measure(nodes, texts)
    small = {node: small_text(node) for node in nodes if _is_small(node)}
    _drop_link_boxes(small)
    _drop_small_talk(nodes, small)
    return _narrow(_declared_root(nodes, body) or body, body)


def _find_texts(nodes: Sequence[Node]) -> list[Text]:
    """Find the texts that are more than white space."""
    blocks: dict[Node | None, Node] = {}
    links: set[Node | None] = set()
    found = []
    for node in nodes:
        parent = node.parent
        if node.tag:
            blocks[node] = node if node.tag in BLOCKS or parent is None else blocks[parent]
            if node.tag == "a" or parent in links:
                links.add(node)
        elif not node.text.isspace():
            found.append((node, sum(map(len, node.text.split())), blocks[parent], parent in links))
    return found


def measure(nodes: Sequence[Node], texts: Iterable[Text]) -> None:
    """Measure every element by the texts in it; what is dropped counts nowhere."""
    for node in nodes:
        node.length = node.linked = node.prose = 0
        node.gone = node.dropped or (node.parent is not None and node.parent.gone)
    own: dict[Node, list[int]] = {}
    for text, length, block, is_linked in texts:
        if not text.gone:
            text.length = length
            text.linked = length if is_linked else 0
            sums = own.setdefault(block, [0, 0])
            sums[0] += length
            sums[1] += text.linked
    for block, (length, linked) in own.items():
        if length >= LEAST_PROSE and linked < MOST_LINKED * length:
            block.prose = length
    for node in reversed(nodes):
        if node.length and node.parent is not None:
            node.parent.length += node.length
            node.parent.linked += node.linked
            node.parent.prose += node.prose


# --- what is beside the article --------------------------------------------------------------------


def _drop_surroundings(nodes: Sequence[Node], body: Node) -> None:
    """Drop navigation, boxes, banners and the like, unless they hold much of the page's prose."""
    most = MOST_DROPPED * body.prose
    around_title = _around_title(nodes)
    in_section: set[Node] = set()
    for node in nodes:
        if not node.tag or node.gone:
            continue
        above = node.parent
        if above and (above in in_section or above.tag in _SECTIONS or above.attributes.get("role") == "main"):
            in_section.add(node)
        if node.prose > most or not _is_outside(node, in_section=node in in_section):
            continue
        node.dropped = node.tag not in ("header", "div") or node not in around_title


def _is_outside(node: Node, *, in_section: bool) -> bool:
    tag, attributes = node.tag, node.attributes
    if tag in OUTSIDE_TAGS or attributes.get("role") in OUTSIDE_ROLES:
        return True
    if tag in ("header", "footer") and not in_section:
        return True
    if tag not in _NAMED or not ("class" in attributes or "id" in attributes):
        return False
    is_linked = not node.prose or node.linked >= LARGELY * node.length
    return any(_names_outside(name, is_linked) for name in _names(attributes))


def _names(attributes: dict[str, str]) -> list[str]:
    return f"{attributes.get('class', '')} {attributes.get('id', '')}".split()


@lru_cache(maxsize=4096)
def _names_outside(name: str, is_linked: bool) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    if len(words) > LONGEST_NAME:
        return False
    if not OUTSIDE_WORDS.isdisjoint(words) or any(pair in OUTSIDE_PAIRS for pair in pairwise(words)):
        return True
    return is_linked and not LINKED_WORDS.isdisjoint(words)


def _around_title(nodes: Sequence[Node]) -> set[Node]:
    """Find the elements around the headline, where the page has a single one."""
    titles = [node for node in nodes if node.tag == "h1"]
    around: set[Node] = set()
    above = titles[0] if len(titles) == 1 else None
    while above is not None:
        around.add(above)
        above = above.parent
    return around


def _is_small(node: Node) -> bool:
    """May it be the title of a box, or what one is to press?"""
    return 0 < node.length <= LONGEST_TITLE and not node.gone and (node.tag in _TITLES or node.tag == "a")


def _drop_link_boxes(small: Mapping[Node, str]) -> None:
    """Drop boxes of links whose title says what they are."""
    for node, words in small.items():
        box = node.parent
        if box is None or node.tag not in _TITLES or not BOX_TITLES.fullmatch(words):
            continue
        if not box.prose and box.linked >= MOST_LINKED * (box.length - node.length):
            box.dropped = box.tag not in ("body", "article", "main")
        else:
            node.dropped = _drop_links_after(node, box) or node.linked == node.length


def _drop_links_after(title: Node, box: Node) -> bool:
    """Drop the list of links right after a title; tell whether there was one."""
    for node in box.children[title.place + 1 : title.place + 5]:
        if node.length:
            node.dropped = node.linked > 0.6 * node.length
            return node.dropped
    return False


def _drop_small_talk(nodes: Sequence[Node], small: Mapping[Node, str]) -> None:
    """Drop labels of advertisements, rows of links, boxes that want an address, and quotes of the article itself."""
    pulled = 0
    for node in nodes:
        if node.gone or not node.length or not node.tag:
            continue
        words = small.get(node, "")
        if words and ADVERTS.fullmatch(words):
            node.dropped = True
        elif words and node.tag == "a" and INVITATIONS.fullmatch(words):
            _drop_invitation(node)
        if node.tag in _LINES and 0 < node.linked < node.length and _is_row_of_links(node):
            node.dropped = True
        elif "class" in node.attributes and pulled < SMALL_ELEMENT and _is_pulled(node):
            pulled += 1
            node.dropped = _is_said_elsewhere(node, nodes)


def _is_pulled(node: Node) -> bool:
    return any(name in node.attributes["class"] for name in PULL_QUOTES)


def _drop_invitation(link: Node) -> None:
    """Drop the box around a link that says "Sign up", if there is one and it says little else."""
    box = link.parent
    while box is not None and box.length == link.length:
        box = box.parent
    if box is not None and box.tag in _BOXES and box.length <= LONGEST_INVITATION and not _titles(box):
        box.dropped = True


def _is_row_of_links(node: Node) -> bool:
    """Tell links with nothing but signs between them."""
    if node.length > LONGEST_LINE_OF_LINKS or node.length - node.linked > SMALL_ELEMENT:
        return False
    links, between, stack = 0, "", [node]
    for _ in range(5 * SMALL_ELEMENT):
        if not stack:
            break
        top = stack.pop()
        between += top.text
        links += sum(child.tag == "a" for child in top.children)
        stack.extend(child for child in top.children if child.tag != "a")
    return (
        not stack
        and 1 < links <= MOST_LINKS
        and between.strip() != ""
        and _BETWEEN_LINKS.fullmatch(between) is not None
    )


def _is_said_elsewhere(node: Node, nodes: Sequence[Node]) -> bool:
    """Tell whether the longest part of a box stands in the text around it too."""
    inside = {node}
    texts: list[str] = []
    around: list[str] = []
    for other in nodes:
        if other.parent in inside:
            inside.add(other)
        if other.text and not other.gone:
            (texts if other in inside else around).append("".join(filter(str.isalnum, other.text)).casefold())
    return bool(texts) and max(texts, key=len) in "".join(around)


def small_text(node: Node) -> str:
    """Text of a small element, white space collapsed; that of a large one is cut off."""
    if len(node.children) == 1 and not node.children[0].tag:
        return " ".join(node.children[0].text.split())
    parts: list[str] = []
    stack = [node]
    while stack and len(parts) < SMALL_ELEMENT:
        top = stack.pop()
        parts.append(top.text)
        stack.extend(reversed(top.children[:SMALL_ELEMENT]))
    return " ".join("".join(parts).split())


# --- the article -----------------------------------------------------------------------------------


def _declared_root(nodes: Sequence[Node], body: Node) -> Node | None:
    """Find the element that calls itself the article, or the main part, and holds most of the prose."""
    there = [node for node in nodes if node.tag and not node.gone]
    for is_declared in (partial(_is_called, name="article"), partial(_is_called, name="main"), _is_article_body):
        found = [node for node in there if is_declared(node)]
        best = max(found, key=lambda node: node.prose, default=None)
        if best is not None and best.length and best.prose >= ARTICLE_SHARE * body.prose:
            return best
    return None


def _is_called(node: Node, name: str) -> bool:
    return node.tag == name or node.attributes.get("role") == name


def _is_article_body(node: Node) -> bool:
    return "articlebody" in node.attributes.get("itemprop", "").lower()


def _narrow(root: Node, body: Node) -> list[Node]:
    """Go down while one child holds nearly all the prose, keeping the headline and standfirst before it."""
    leads: list[Node] = []
    child = _main_child(root)
    while child is not None:
        leads += _leads_before(child, root)
        root, child = child, _main_child(child)
    if root is not body and not any(_titles(node) for node in [*leads, root]):
        leads = [*_title_before(root), *leads]
    return [*leads, root]


def _main_child(root: Node) -> Node | None:
    for child in root.children:
        if root.prose and child.prose >= NARROWING * root.prose and child.tag in _CONTAINERS:
            return child
    return None


def _leads_before(child: Node, parent: Node) -> list[Node]:
    before = [node for node in parent.children[: child.place] if node.length and not node.gone]
    return [node for node in before if node.tag in _LEADING or _titles(node)]


def _titles(node: Node) -> list[Node]:
    """Find the headlines in an element."""
    found = []
    stack = [node]
    while stack:
        top = stack.pop()
        if top.length and not top.gone:
            if top.tag == "h1":
                found.append(top)
            stack.extend(reversed(top.children))
    return found


def _title_before(root: Node) -> list[Node]:
    """Find the headline that stands outside of the article, where the page has one before it."""
    inner, above = root, root.parent
    while above is not None:
        for node in above.children[: inner.place]:
            titles = _titles(node)
            if titles:
                return titles[:1]
        inner, above = above, above.parent
    return []
