"""Lists and tables of a page: where counting begins, what a word processor made of an item, which tables hold data.

Takes elements, gives what they mean; only takes the marker off the text of an item. Nothing is fetched or written.
"""

import re

from sitegen.readers.markup import BULLET
from sitegen.readers.tree import Node, small_text

MOST_PARAGRAPHS = 2
"""Paragraphs in a cell of data, at most."""
NUMBER = re.compile(r"-?\d{1,9}")
_WORD_ITEM = re.compile(r"mso-list:[^;]*\blevel([1-9])\b")
"""How a word processor marks an item of a list in a paragraph's style, and how deep it is."""
_COMPLEX = frozenset("table ul ol dl h1 h2 h3 h4 h5 h6 pre blockquote article section form".split())
"""What tables of data do not have in their cells."""


def first_number(node: Node) -> int | None:
    """Number of the first item of an ordered list; None for other lists."""
    if node.tag != "ol":
        return None
    start = node.attributes.get("start", "")
    return int(start) if NUMBER.fullmatch(start) else 1


def item_level(node: Node) -> int:
    """How deep in a list a paragraph is that a word processor saved; 0 where it is in none."""
    found = _WORD_ITEM.search(node.attributes.get("style", "")) if node.attributes else None
    return int(found[1]) if found else 0


def take_marker(node: Node) -> str:
    """Take the bullet or number off the text of an item that a word processor saved as a paragraph."""
    stack = list(node.children)
    while stack:
        top = stack.pop()
        if "mso-list:Ignore" in top.attributes.get("style", ""):
            top.dropped = True
            marker = small_text(top).strip()
            return marker if marker.isalnum() or marker[:-1].isalnum() else BULLET
        stack.extend(top.children)
    return ""


def is_data(table: Node) -> bool:
    """Tell a table of data from one that lays out a page: two cells in a row, and no blocks in any."""
    if table.attributes.get("role") in ("presentation", "none"):
        return False
    widest = 0
    stack = list(table.children)
    while stack:
        node = stack.pop()
        if node.tag in _COMPLEX or (node.tag == "td" and _has_paragraphs(node)):
            return False
        if node.tag == "tr":
            widest = max(widest, sum(child.tag in ("td", "th") for child in node.children))
        stack.extend(node.children)
    return widest > 1


def _has_paragraphs(cell: Node) -> bool:
    """Tell a column of a page from a cell by the paragraphs in it, which old pages part by two line breaks."""
    paragraphs = sum(child.tag == "p" for child in cell.children)
    return paragraphs > MOST_PARAGRAPHS or sum(child.tag == "br" for child in cell.children) > 2 * MOST_PARAGRAPHS
