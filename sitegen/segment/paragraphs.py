"""Paragraphs: which one holds a place, and their numbers, as pages and messages give them."""

from bisect import bisect_right

from ..model import Half


def paragraph_numbers(half: Half) -> tuple[int, ...]:
    """Number of every block as the page prints it: blocks that are not frame, from 1; 0 for frame."""
    numbers = []
    count = 0
    for frame in half.frame:
        count += not frame
        numbers.append(0 if frame else count)
    return tuple(numbers)


def block_at(half: Half, offset: int) -> int:
    """Index of the block in which an offset lies; what lies between two belongs to the first."""
    return max(0, bisect_right(half.version.document.blocks, offset, key=lambda block: block.start) - 1)
