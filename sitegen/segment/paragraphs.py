"""Numbers of paragraphs, as pages and messages give them."""

from ..model import Half


def paragraph_numbers(half: Half) -> tuple[int, ...]:
    """Number of every block as the page prints it: blocks that are not frame, from 1; 0 for frame."""
    numbers = []
    count = 0
    for frame in half.frame:
        count += not frame
        numbers.append(0 if frame else count)
    return tuple(numbers)
