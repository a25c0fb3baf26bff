"""What lies between two links, filled: the heaviest chain of beads 1:1, 1:2, 2:1, 1:3 and 3:1.

The beads are Gale and Church's (1993); their weight is the likeness of their words beyond a floor, times the
number of words. In a small gap every pair is looked at, in a large one those that share rare words.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from ..seqdiff import heaviest_chain
from .boxes import Box, Free
from .likeness import Likeness

Rivals = tuple[Mapping[int, tuple[float, int]], Mapping[int, tuple[float, int]]]
"""For old and for new sentences: likeness and index of the partner that is best for both, wherever it stands."""


def fill(gap: Box, free: Free, likeness: Likeness, floor: float, rivals: Rivals = ({}, {})) -> list[Box]:
    """Beads of a gap, in order; takes their sentences. A sentence that has a clearly better partner elsewhere waits."""
    weights: dict[Box, float] = {}
    for i, j in _pairs(*free.within(gap), likeness):
        for box in beads(i, j, gap, likeness, free):
            if box not in weights and free.holds(box):
                score = likeness.score(box)
                worth = score >= floor and likeness.earned(box) and not _outbid(box, gap, score, likeness, rivals)
                weights[box] = (score - floor * likeness.thresholds.slack) * likeness.mass(box) if worth else 0.0
    boxes = sorted(box for box, weight in weights.items() if weight > 0)
    found = [boxes[k] for k in heaviest_chain(boxes, [weights[box] for box in boxes])]
    free.take(found)
    return found


def _outbid(box: Box, gap: Box, score: float, likeness: Likeness, rivals: Rivals) -> bool:
    """Has a sentence of the box a partner outside the gap that suits both much better?"""
    a, b, c, d = box
    least = score + likeness.thresholds.outbid
    old, new = rivals
    return any(old[i][0] >= least and not gap[2] <= old[i][1] < gap[3] for i in range(a, b) if i in old) or any(
        new[j][0] >= least and not gap[0] <= new[j][1] < gap[1] for j in range(c, d) if j in new
    )


def find_rivals(free: Free, likeness: Likeness) -> Rivals:
    """Pairs of free sentences that are each other's best, anywhere in the texts, and like enough for a move."""
    best_old: dict[int, tuple[float, int]] = {}
    best_new: dict[int, tuple[float, int]] = {}
    for i, j in partners(*free.within(free.whole), likeness):
        score = likeness.score((i, i + 1, j, j + 1))
        if score >= likeness.thresholds.move_floor:
            best_old[i] = max(best_old.get(i, (0.0, 0)), (score, j))
            best_new[j] = max(best_new.get(j, (0.0, 0)), (score, i))
    mutual = [(i, j, score) for i, (score, j) in best_old.items() if best_new[j][1] == i]
    return {i: (score, j) for i, j, score in mutual}, {j: (score, i) for i, j, score in mutual}


def beads(i: int, j: int, gap: Box, likeness: Likeness, free: Free) -> Iterable[Box]:
    """The pair itself and the beads up to 1:3 and 3:1 that hold it and have no part that cannot belong."""
    yield i, i + 1, j, j + 1
    if free.new[j] and likeness.is_part(i, j, of_old=True):
        for start, end in _windows(
            j, gap[2], gap[3], lambda part: free.new[part] and likeness.is_part(i, part, of_old=True)
        ):
            yield i, i + 1, start, end
    if free.old[i] and likeness.is_part(i, j, of_old=False):
        for start, end in _windows(
            i, gap[0], gap[1], lambda part: free.old[part] and likeness.is_part(part, j, of_old=False)
        ):
            yield start, end, j, j + 1


def _windows(centre: int, first: int, last: int, belongs: Callable[[int], bool]) -> Iterable[tuple[int, int]]:
    """Stretches of two or three that hold the centre, which belongs, and whose other parts belong, too."""
    left = right = centre
    while left > max(first, centre - 2) and belongs(left - 1):
        left -= 1
    while right + 1 < min(last, centre + 3) and belongs(right + 1):
        right += 1
    for size in (2, 3):
        for start in range(max(left, centre - size + 1), min(centre, right + 1 - size) + 1):
            yield start, start + size


def _pairs(old: list[int], new: list[int], likeness: Likeness) -> Iterable[tuple[int, int]]:
    """Pairs that may be part of a bead: of all in a small gap, of those that share rare words in a large one."""
    small = len(old) * len(new) <= likeness.thresholds.gap_cells
    pairs = ((i, j) for i in old for j in new) if small else partners(old, new, likeness)
    least = likeness.thresholds.alone_floor if small else likeness.thresholds.floor * 0.8
    for i, j in pairs:
        if likeness.score((i, i + 1, j, j + 1)) > least:
            yield i, j


def partners(old: list[int], new: list[int], likeness: Likeness) -> Iterable[tuple[int, int]]:
    """For each old sentence, the new ones with which it shares most weight, through an index of words."""
    index: dict[str, list[int]] = {}
    for j in new:
        for word in likeness.bag(1, j, j + 1)[1]:
            index.setdefault(word, []).append(j)
    most, least = likeness.thresholds.candidates, likeness.thresholds.glimpse
    few = min(8 * most, max(8, len(new) // 6))  # a word that many hold tells little of which one is meant
    vast = len(old) * len(new) > likeness.thresholds.vast_cells
    if vast:
        most //= 6
    enough = {j: least * likeness.bag(1, j, j + 1)[2] for j in new}
    weights = likeness.weights
    for i in old:
        shared: defaultdict[int, float] = defaultdict(float)
        _, words, whole = likeness.bag(0, i, i + 1)
        told = [(word, holders) for word in words if (holders := index.get(word)) and len(holders) <= few]
        for word, holders in _rarest(told, likeness.thresholds.vast_looks) if vast else told:
            weight = weights[word]
            for j in holders:
                shared[j] += weight
        of_old = least * whole
        worth = [j for j, common in shared.items() if common >= of_old or common >= enough[j]]
        for j in sorted(sorted(worth, key=lambda j: (-shared[j], abs(j - i), j))[:most]):
            yield i, j


def _rarest(told: list[tuple[str, list[int]]], looks: int) -> Iterable[tuple[str, list[int]]]:
    """Words with the sentences that hold them, the rarest first, while there are few enough sentences to look at."""
    for word, holders in sorted(told, key=lambda item: len(item[1])):
        looks -= len(holders)
        if looks < 0:
            return
        yield word, holders
