"""Sentences that a link takes in from beside it: what stood in two sentences a desk works into one, and the reverse.

Takes boxes and what is free, gives the boxes with more sentences on one side. The likeness of the whole tells little
here, for the larger part outweighs it; what tells is that most of the neighbour is in what the box has not yet told.
"""

from .boxes import Box, Free
from .likeness import Likeness

MOST = 3
"""Most sentences of a side."""


def take_in(boxes: list[Box], free: Free, likeness: Likeness) -> list[Box]:
    """The boxes, each with the free neighbours that belong to it; takes these. Cost: two neighbours a box and turn."""
    return [_with_neighbours(box, free, likeness) for box in boxes]


def _with_neighbours(box: Box, free: Free, likeness: Likeness) -> Box:
    while larger := _larger(box, free, likeness):
        _, box = max(larger)
        free.take([box])
    return box


def _larger(box: Box, free: Free, likeness: Likeness) -> list[tuple[float, Box]]:
    """The box with each neighbour that belongs to it, and how much of the neighbour does. One side stays single."""
    a, b, c, d = box
    larger: list[tuple[int, int, Box]] = []
    if d - c == 1 and b - a < MOST:
        larger += [(0, a - 1, (a - 1, b, c, d)), (0, b, (a, b + 1, c, d))]
    if b - a == 1 and d - c < MOST:
        larger += [(1, c - 1, (a, b, c - 1, d)), (1, d, (a, b, c, d + 1))]
    shares = [
        (likeness.brings(which, index, box), whole)
        for which, index, whole in larger
        if _is_free(which, index, free, likeness)
    ]
    return [(share, whole) for share, whole in shares if share >= likeness.thresholds.brought]


def _is_free(which: int, index: int, free: Free, likeness: Likeness) -> bool:
    """Is there such a sentence, without a link, and no heading? These tell of what stands under them."""
    there, side = (free.new, likeness.new) if which else (free.old, likeness.old)
    return 0 <= index < len(there) and there[index] and side.heading(index) is None
