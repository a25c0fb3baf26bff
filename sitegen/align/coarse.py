"""Whether an answer had to be coarser than usual, in words.

Takes what aligning gave, looks at how much differed; a reader is told when not everything could be compared.
"""

from collections.abc import Sequence

from ..model import Half, Link, LinkKind
from ..seqdiff import CELLS
from .thresholds import DEFAULT

MANY = 1000
"""Sentences of each side that differ, from which only the likeliest partners of each are compared."""


def find_coarseness(old: Half, new: Half, links: Sequence[Link]) -> str:
    """Why the answer is coarser than usual; empty as a rule. O(n)."""
    equal = LinkKind.EQUAL
    edited = [link for link in links if link.kind is not equal]
    if any(_is_vast(old, new, link) for link in edited):
        return "a passage is so long that the order of its words was not looked at"
    if min(len(old.sentences), len(new.sentences)) - (len(links) - len(edited)) >= MANY:
        return f"more than {MANY:,} sentences differ, so that only the likeliest partners of each were compared"
    return ""


def _is_vast(old: Half, new: Half, link: Link) -> bool:
    """Too long for its words to be compared cell by cell, counting a word for every four code points?"""
    was = old.sentences[link.old[-1]].end - old.sentences[link.old[0]].start
    became = new.sentences[link.new[-1]].end - new.sentences[link.new[0]].start
    return was * became > 16 * min(CELLS, DEFAULT.order_cells)
