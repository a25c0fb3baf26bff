"""The headlines of a page: its headings of the first rank, or what its title names.

Takes the measured nodes of a page and its title. Old pages set the headline in large letters and nothing more, and
blogs keep the first rank for their own name: the title, which search engines show, tells both. Never changes a text.
"""

import re
from collections.abc import Collection, Sequence

from sitegen.readers.markup import HEADINGS
from sitegen.readers.tree import Node, small_text

LEAST_TITLE, LONGEST_HEADLINE = 6, 160
"""Characters, white space aside, of a headline that is found by the page's title."""

_PARTS = (re.compile(r"\s*[|«»]\s*|\s+(?:[-–—:·•/]|::)\s+"), re.compile(r"\s*:\s+"))
"""What stands between a headline and the name of the site in a title."""
_SET_LARGE = frozenset(["p", "div", "td", "center", "font", "b", "strong", "span"])
"""Elements other than headings in which old pages have a headline."""


def mark_headlines(nodes: Sequence[Node], title: str) -> None:
    """Mark the headlines of a page: all headings of the first rank, unless these only name the site."""
    first = [node for node in nodes if node.tag == "h1" and node.length]
    line = " ".join(title.split())  # so that no pattern looks at long white space from each of its characters
    parts = {"".join(part.split()).casefold() for pattern in _PARTS for part in pattern.split(line)}
    if all(_letters(node) in parts for node in first):
        first = _named(nodes, parts) or first
    for node in first:
        node.headline = True


def _named(nodes: Sequence[Node], parts: Collection[str]) -> list[Node]:
    """Find the element that says what a part of the title does; the name of the site stands above the headline."""
    found: dict[str, Node] = {}
    lengths = {len(part) for part in parts if LEAST_TITLE <= len(part) <= LONGEST_HEADLINE}
    passed = 0
    for node in nodes:
        passed += 0 if node.tag else node.length
        if passed > nodes[0].length // 2:
            break
        if node.length in lengths and not node.gone and (node.tag in HEADINGS or _is_set_large(node)):
            letters = _letters(node)
            if letters in parts and (letters not in found or _rank(node) < _rank(found[letters])):
                found[letters] = node
    return list(found.values())[-1:]


def _is_set_large(node: Node) -> bool:
    """May a headline stand in it? In a link it is rather the name of a section."""
    return node.tag in _SET_LARGE and not node.linked


def _rank(node: Node) -> int:
    return HEADINGS.get(node.tag, len(HEADINGS) + 1)


def _letters(node: Node) -> str:
    return "".join(small_text(node).split()).casefold()


def find_headlines(node: Node) -> list[Node]:
    """Find the headlines in an element."""
    found = []
    stack = [node]
    while stack:
        top = stack.pop()
        if top.length and not top.gone:
            if top.headline:
                found.append(top)
            stack.extend(reversed(top.children))
    return found
