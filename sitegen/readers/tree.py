"""HTML source to a tree of small nodes.

Takes the source of a page or fragment, gives its elements and texts in document order, with their lines. Parsing is
left to selectolax (Lexbor), which builds the tree that a browser would; scripts, styles and whatever else is never
read as text is left out, and a button that opens nothing becomes an `input` with its words as value. Nothing here
recurses, so that depth costs memory and no more.
"""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

_NONE: dict[str, str] = {}
_NOTHING: list["Node"] = []
"""The attributes and children of texts; nothing is ever put in."""
DEEPEST = 12_000
"""Levels of nesting from which a page is refused: parsing takes the square of them."""
MOST_REOPENED = 2_000_000
"""Elements that unclosed formatting may make the parser add; each block opens all of it again."""

SMALL_ELEMENT = 20
"""Nodes whose text is put together of what may be a title, at most."""

UNREAD = frozenset(
    """script style template svg noscript iframe object embed canvas audio video map select textarea button datalist
    dialog head annotation annotation-xml rp""".split()
)
"""Elements whose content is never part of the text."""

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 dt".split())
_OPENING = frozenset(["aria-expanded", "aria-controls", "data-bs-target", "data-target"])
"""Attributes of a button that opens a part of the page."""
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_TEMPLATE = re.compile(r"<(/?)template\b([^>]{0,500})>", re.IGNORECASE)
_UNNESTED = frozenset(
    """area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option
    optgroup rb rt rp html head body""".split()
)
"""Tags that close themselves or each other."""
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_FORMATTING_TAG = re.compile(
    r"<(/?)(?:[abisu]|big|code|em|font|nobr|small|strike|strong|tt)(?![a-z0-9])", re.IGNORECASE
)
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_SNIPPET = re.compile(r"[A-Za-z0-9 ,.;:()\-]{4,48}")


@dataclass(slots=True, eq=False)
class Node:
    """An element or a text, while a page is being read."""

    tag: str
    """Name of the element, lower case; empty for a text."""
    parent: "Node | None"
    """The element around it."""
    text: str = ""
    """A text's characters."""
    attributes: dict[str, str] = field(default_factory=dict)
    """An element's attributes; those without a value have an empty one."""
    children: list["Node"] = field(default_factory=list)
    """In order."""
    place: int = 0
    """Index among its parent's children."""
    line: int = 1
    """Line of the source on which a text begins, as nearly as can be told."""
    dropped: bool = False
    """Not part of the article, and with it all that is in it."""
    gone: bool = False
    """In an element that is dropped, when the page was last measured."""
    length: int = 0
    """Characters of all its text, white space aside, when the page was last measured."""
    linked: int = 0
    """Those of them that stand inside links."""
    prose: int = 0
    """Those that stand in prose."""
    headline: bool = False
    """A headline of the page."""


def is_too_deep(source: str) -> bool:
    """Tell a page that is nested beyond all measure, before it is parsed."""
    most = source.count("<")
    if most < 400 or (most <= DEEPEST and most * _most_formatting(source) <= MOST_REOPENED):
        return False
    depth = reopened = formatting = 0
    for closing, name in _TAG.findall(source):
        tag = name.lower()
        if tag in _FORMATTING:
            formatting = max(0, formatting + (-1 if closing else 1))
        elif not closing:
            reopened += formatting
        if tag not in _UNNESTED:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > DEEPEST:
                return True
    return reopened > MOST_REOPENED


def _most_formatting(source: str) -> int:
    """Count the elements of formatting that are open at once, at most."""
    most = formatting = 0
    for closing in _FORMATTING_TAG.findall(source):
        if not closing:
            formatting += 1
            most = max(most, formatting)
        elif formatting:
            formatting -= 1
    return most


def parse(source: str) -> list[Node]:
    """Give the nodes of a page or fragment in document order; the first is `html`, and `body` is among them."""
    parser = LexborHTMLParser(_open_shadows(source) if "shadowroot" in source else source)
    root = parser.root
    if root is None:
        return []
    lines = _Lines(source)
    parent = Node("html", None, attributes=_attributes(root))
    nodes = [parent]
    current = root.first_child
    while current is not None:
        tag = current.tag or "-"
        following = None
        if tag == "-text":
            text = current.text_content or ""
            node = Node("", parent, text, _NONE, _NOTHING, len(parent.children), lines.find(text))
            nodes.append(node)
            parent.children.append(node)
        elif tag == "button" and not _opens_section(current, parent):
            pressed = {"type": "submit", "value": " ".join(current.text().split())}
            node = Node("input", parent, "", pressed, [], len(parent.children))
            nodes.append(node)
            parent.children.append(node)
        elif tag in UNREAD and tag != "button":
            lines.skip(current.text(deep=False) if tag in ("script", "style") else "")
        elif tag[0] != "-":
            node = Node(tag, parent, "", _attributes(current), [], len(parent.children))
            nodes.append(node)
            parent.children.append(node)
            following = current.first_child
            if following is not None:
                parent = node
        while following is None:
            following = current.next
            if following is None:
                current = current.parent
                if current is None or parent.parent is None:
                    return nodes
                parent = parent.parent
        current = following
    return nodes


def _open_shadows(source: str) -> str:
    """Make the shadow trees that a page carries part of the page, as a browser does."""
    opened: list[bool] = []

    def replace(found: re.Match[str]) -> str:
        if found[1]:
            return "</div>" if opened and opened.pop() else found[0]
        opened.append("shadowroot" in found[2].lower())
        return "<div>" if opened[-1] else found[0]

    return _TEMPLATE.sub(replace, source)


def _attributes(node: LexborNode) -> dict[str, str]:
    attributes: dict[str, str | None] = node.attributes
    if not attributes:
        return _NONE
    for name, value in attributes.items():
        if value is None:
            attributes[name] = ""
    return attributes  # type: ignore[return-value]


def _opens_section(button: LexborNode, parent: Node) -> bool:
    """Tell a button whose words are a heading: it stands in one, holds one, or is called part of an accordion."""
    attributes = _attributes(button)
    name = attributes.get("class", "").lower()
    if "accordion" in name or "collapsible" in name:
        return True
    if not attributes.keys() & _OPENING:
        return False
    child = button.first_child
    while child is not None and child.tag not in _HEADINGS:
        child = child.next
    return child is not None or parent.tag in _HEADINGS or parent.attributes.get("role") == "heading"


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


def has_text(node: Node) -> bool:
    """Tell an element in which there is something to read."""
    stack = [node]
    while stack:
        top = stack.pop()
        if not top.dropped:
            if (top.text and not top.text.isspace()) or (top.tag == "img" and top.attributes.get("alt")):
                return True
            stack.extend(top.children)
    return False


class _Lines:
    """Finds the lines of texts that come in order of the source, which the parser does not tell.

    The first plain words of each text are looked up from where the last one was found, and so the line is never
    beyond the true one. All looking together is linear: where texts stay unfound, it ends.
    """

    def __init__(self, source: str) -> None:
        body = _BODY.search(source)
        self._source = source
        self._place = body.end() if body else 0
        self._line = source.count("\n", 0, self._place) + 1
        self._window = 4096
        self._budget = 20 * len(source) + 100_000

    def find(self, text: str) -> int:
        """Give the line on which a text begins; that of the text before where it is not found."""
        snippet = _SNIPPET.search(text)
        line = self._look_up(snippet[0] if snippet else text.strip()[:24])
        if not line:
            return self._line
        if not snippet or not snippet.start():
            return line
        return max(1, line - text[: snippet.start()].lstrip().count("\n"))

    def skip(self, text: str) -> None:
        """Go past a text that is no part of the page."""
        self._look_up(text.strip()[:48])

    def _look_up(self, words: str) -> int:
        """Give the line on which the words stand next, and go past them; 0 where they do not."""
        if not words or self._budget < 0:
            return 0
        end = self._place + self._window
        place = self._source.find(words, self._place, end)
        self._budget -= (place if place >= 0 else end) - self._place
        if place < 0:
            self._window *= 2
            return 0
        line = self._line + self._source.count("\n", self._place, place)
        self._place = place + len(words)
        self._line = line + words.count("\n")
        self._window = 4096
        return line
