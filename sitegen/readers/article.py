"""Which part of a page is the article.

Takes the nodes of a page, marks those that are not part of the article as dropped and gives the elements that hold
it, in order. What an element is called or where it stands only speaks against it as long as it holds little of the
page's prose: a page that is all article stays whole. Never changes a text.

Prose is the text of paragraphs and the like that are not mostly links; it is what navigation has none of.
"""

import re
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import takewhile

from sitegen.readers.boxes import MOST_LINKED, drop_boxes, drop_requests
from sitegen.readers.endings import is_correction, is_note
from sitegen.readers.headline import find_headlines, mark_headlines
from sitegen.readers.lists import is_data
from sitegen.readers.markup import BLOCKS, HEADINGS
from sitegen.readers.surroundings import drop_surroundings, is_comment, is_rules
from sitegen.readers.tree import SMALL_ELEMENT, Node, small_text

LEAST_PROSE = 40
"""Characters from which a block counts as prose."""
ARTICLE_SHARE = 0.5
"""Share of the page's prose that an element must have to be believed when it calls itself the article."""
FELLOW_SHARE = 0.3
"""Share of the longest article's prose that another must have to be one on the same page."""
NARROWING = 0.85
"""Share of its parent's prose that a child must have to be taken for the whole."""
LEAST_OF_ALL = 0.5
"""Share of its text beside links that such a child must have: laws have more short lines than prose."""

LEAST_SPACES = 3
"""Spaces between the words of a standfirst that is no sentence, at least."""
HIGHEST_HEADLINE = 4
"""Levels above an article on which its headline is looked for."""

LEAST_BESIDE = 15
"""Characters of an element in which a text may go on, at least."""
_CALLED_ALIKE = frozenset("row col column columns container section wrapper content block module card box".split())
"""What pages call parts that have nothing in common."""
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-element:comment", re.IGNORECASE)
_REMARKS = ("#cmnt", "#_msocom")
"""Where links between the text of a draft and the remarks on it lead."""
_DECLARING = frozenset(["article", "main"])
_CONTAINERS = frozenset("div section article main center table tbody tr td form".split())
_PARAGRAPHS = frozenset(["p", "li", "blockquote", "pre"])
_LEADING = frozenset("h1 h2 h3 p header hgroup figure time address".split())

Text = tuple[Node, int, Node, bool]
"""A text, its characters without white space, the block that it stands in, and whether that is in a link."""


def drop_hidden(nodes: Iterable[Node]) -> None:
    """Drop what a browser would not show, and the remarks that word processors save with a draft."""
    for node in nodes:
        attributes = node.attributes
        if attributes and (
            "hidden" in attributes
            or attributes.get("aria-hidden") == "true"
            or ("style" in attributes and _HIDDEN_STYLE.search(attributes["style"]))
        ):
            node.dropped = node.tag not in ("html", "body")
        elif node.tag == "a" and attributes.get("href", "").startswith(_REMARKS):
            _drop_remark(node)
        elif node.tag == "label":
            node.dropped = _asks_for_words(node)


def _asks_for_words(label: Node) -> bool:
    """Tell the label of a field from that of a section that it opens."""
    beside = label.parent.children[max(0, label.place - 2) : label.place + 3] if label.parent else []
    fields = [node for node in (*label.children, *beside) if node.tag == "input"]
    kinds = [(field.parent is label, field.attributes.get("type", "")) for field in fields]
    return any(within or kind not in ("checkbox", "radio", "submit") for within, kind in kinds)


def _drop_remark(link: Node) -> None:
    """Drop the sign that calls a remark on a draft, or the remark itself where its link leads back."""
    link.dropped = True
    paragraph = link.parent
    if paragraph and paragraph.parent and link.attributes["href"].startswith("#cmnt_ref"):
        paragraph.dropped = True
        paragraph.parent.dropped = paragraph.parent.tag == "div"


def find_article(nodes: Sequence[Node], title: str = "") -> list[Node]:
    """Drop what is not the article and give the elements that hold it, in order of the page; `title` is the page's."""
    body = next((node for node in nodes if node.tag == "body"), nodes[0])
    texts = _find_texts(nodes)
    measure(nodes, texts)
    blocks = dict.fromkeys(block for _, _, block, _ in texts if not block.gone)
    mark_headlines(nodes, title)
    rules = is_rules(title)
    drop_requests(nodes)
    drop_surroundings(nodes, body, rules=rules)
    measure(nodes, texts)
    drop_boxes(nodes, rules=rules)
    _drop_named_pictures(nodes, texts)
    parts = _narrow(nodes, _declared_root(nodes, body) or body, body)
    return [*parts, *(block for block in blocks if is_correction(block) and _is_lost(block, parts))]


def _is_lost(correction: Node, parts: Sequence[Node]) -> bool:
    """Tell a correction that stands in a box or below the page, and among no comments."""
    above: Node | None = correction
    while above is not None and not above.dropped:
        if above in parts:
            return False
        above = above.parent
    return not is_comment(correction)


def _drop_named_pictures(nodes: Sequence[Node], texts: Sequence[Text]) -> None:
    """Drop pictures above the text that are described by what stands elsewhere: the face beside a byline, a logo."""
    above = takewhile(lambda node: not node.prose or node.tag not in _PARAGRAPHS, nodes)
    pictures = [node for node in above if node.tag == "img" and node.attributes.get("alt") and not node.gone]
    said = {text[0].text.strip() for text in texts} if pictures else set()
    for picture in pictures:
        picture.dropped = picture.attributes["alt"].strip() in said


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
        if node.length:
            node.length = node.linked = node.prose = 0
        if node.dropped or (node.parent is not None and node.parent.gone):
            node.gone = True
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
        parent = node.parent
        if node.length and parent is not None:
            parent.length += node.length
            if node.linked:
                parent.linked += node.linked
            if node.prose:
                parent.prose += node.prose


def _declared_root(nodes: Sequence[Node], body: Node) -> Node | None:
    """Find the element that calls itself the article, or the main part, and holds most of the prose."""
    there = [node for node in nodes if (node.attributes or node.tag in _DECLARING) and not node.gone]
    for is_declared in (partial(_is_called, name="article"), partial(_is_called, name="main"), _is_article_body):
        found = [node for node in there if is_declared(node)]
        best = max(found, key=lambda node: node.prose, default=None)
        stories = [node for node in found if best and node.prose >= FELLOW_SHARE * best.prose and find_headlines(node)]
        if len(stories) > 1:
            return stories[0]  # the others are what such a page loads when one reads on
        if best is not None and best.length and best.prose >= ARTICLE_SHARE * body.prose:
            return best
    return None


def _is_called(node: Node, name: str) -> bool:
    return node.tag == name or node.attributes.get("role") == name


def _is_article_body(node: Node) -> bool:
    return "articlebody" in node.attributes.get("itemprop", "").lower()


def _narrow(nodes: Sequence[Node], root: Node, body: Node) -> list[Node]:
    """Go down while one child holds nearly all the prose, keeping what leads to it, and the notes below it."""
    leads: list[Node] = []
    trails: list[Node] = []
    if not find_headlines(body):
        _find_untitled(root)
    child = _main_child(root)
    is_declared = root is not body
    while child is not None:
        leads += _leads_before(child, root)
        trails = [*_trails_after(child, root, tables=is_declared), *trails]
        root, child = child, _main_child(child)
    if root is not body and not any(find_headlines(node) for node in [*leads, root]):
        leads = [*_leads_outside(nodes, root), *leads]
    return [*leads, root, *trails]


def _find_untitled(root: Node) -> None:
    """Mark the last heading above an article as its headline, where the page has none of the first rank."""
    node: Node | None = root
    while node is not None and (child := _main_child(node)) is not None:
        node = child
    for _ in range(HIGHEST_HEADLINE):
        if node is None or node.parent is None or node.tag == "article":
            return
        stack = node.parent.children[: node.place]
        while stack:
            top = stack.pop()
            if top.tag in HEADINGS and top.linked < top.length and not top.dropped:
                top.headline = True
                return
            stack.extend(() if top.dropped or top.tag == "article" else top.children)
        node = node.parent


def _main_child(root: Node) -> Node | None:
    for child in root.children:
        if root.prose and child.prose >= NARROWING * root.prose and child.tag in _CONTAINERS:
            is_most = child.length - child.linked >= LEAST_OF_ALL * (root.length - root.linked)
            return child if is_most and not _goes_on(child, root) else None
    return None


def _goes_on(child: Node, parent: Node) -> bool:
    """Tell whether the text goes on beside an element, in others that are called as it is."""
    called = child.attributes.get("class", "").split()[:1]
    if not called or called[0] in _CALLED_ALIKE:
        return False
    alike = [node for node in parent.children[child.place + 1 :] if node.length >= LEAST_BESIDE and not node.gone]
    alike = [node for node in alike if node.attributes.get("class", "").split()[:1] == called]
    return any(node.linked < MOST_LINKED * node.length for node in alike)


def _leads_before(child: Node, parent: Node) -> list[Node]:
    """Find what belongs to an article before its main part, in the same element."""
    leads: list[Node] = []
    titled = below = False
    for node in parent.children[: child.place]:
        titles = bool(node.length and not node.gone and find_headlines(node))
        if titles or _leads(node, titled=titled) or (below and _is_standfirst(node)):
            leads.append(node)
        titled = titled or titles
        below = titles or (below and not node.length)
    return leads


def _leads(node: Node, *, titled: bool) -> bool:
    """Tell a standfirst, a picture with its caption and the like; only below a headline any prose is one."""
    if not node.length or node.gone or node.dropped:
        return False
    if node.tag in _LEADING or (titled and (node.prose > 0 or _is_sentence(node))):
        return True
    return _holds(node, "figcaption") or (titled and _holds(node, "img"))


def _is_standfirst(node: Node) -> bool:
    """Tell what says in some words, right below a headline, what an article is about."""
    words = small_text(node)
    return node.linked == 0 and words.count(" ") >= LEAST_SPACES and not any(map(str.isdigit, words))


def _is_sentence(node: Node) -> bool:
    return node.linked == 0 and small_text(node).endswith((".", "!", "?", "…", "。"))


def _holds(node: Node, tag: str) -> bool:
    """Tell whether an element of that name is among the first in another."""
    stack = [node]
    for _ in range(SMALL_ELEMENT):
        if not stack:
            return False
        top = stack.pop()
        if top.tag == tag:
            return True
        stack.extend(reversed(top.children))
    return False


def _trails_after(child: Node, parent: Node, *, tables: bool) -> list[Node]:
    """Find footnotes and corrections of an article after its main part, in the same element, and `tables` of data."""
    found = []
    stack = parent.children[: child.place : -1]
    while stack:
        node = stack.pop()
        if node.dropped or not node.length:
            continue
        if is_note(node) or (tables and node.tag == "table" and 2 * node.linked < node.length and is_data(node)):
            found.append(node)
        else:
            stack.extend(reversed(node.children))
    return found


def _leads_outside(nodes: Sequence[Node], root: Node) -> list[Node]:
    """Find the headline that stands outside of the article, and what leads from it to the article."""
    end = nodes.index(root)
    start = next((index for index in range(end) if nodes[index].headline and find_headlines(nodes[index])), end)
    around: set[Node | None] = {root}
    node = root.parent
    while node is not None:
        around.add(node)
        node = node.parent
    leads = list(nodes[start : start + 1]) if start < end else []
    passed = set(leads)
    below = True
    for node in nodes[start + 1 : end]:
        if node.parent in passed:
            passed.add(node)
        elif node not in around:
            passed.add(node)
            leads += [node] if _leads(node, titled=True) or (below and _is_standfirst(node)) else []
            below = below and not node.length
    return leads
