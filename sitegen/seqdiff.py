"""The edit script of two sequences, over rapidfuzz; knows no text.

Takes two sequences of hashable keys, gives the stretches in which they differ. The longest common
subsequence is found by Hyyrö's bit-parallel algorithm (2004), O(n·m/64) time and O(n·m) bits; sequences
whose product passes `CELLS` are first cut at keys that are unique on both sides (Cohen's patience diff),
and what still passes it is one coarse replacement. Never looks at what a key means.
"""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence

from rapidfuzz.distance import LCSseq

Edit = tuple[int, int, int, int]
"""A stretch that differs: `(old_start, old_end, new_start, new_end)`."""

CELLS = 60_000_000
"""Largest product of two lengths that is compared cell by cell: 8 MB of bits, about 30 ms."""


def lcs_length(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """Length of the longest common subsequence."""
    return int(LCSseq.similarity(old, new))


def edits(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Edit]:
    """Stretches `(old_start, old_end, new_start, new_end)` that differ, in order; the rest is equal.

    Neighbouring stretches are parted by at least one equal key. Cost: see the module.
    """
    start = 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    old_end, new_end = len(old), len(new)
    while old_end > start and new_end > start and old[old_end - 1] == new[new_end - 1]:
        old_end -= 1
        new_end -= 1
    if start == old_end and start == new_end:
        return []
    if start in (old_end, new_end):
        return [(start, old_end, start, new_end)]
    if (old_end - start) * (new_end - start) <= CELLS:
        script = LCSseq.opcodes(old[start:old_end], new[start:new_end])
        return _joined(
            (start + op.src_start, start + op.src_end, start + op.dest_start, start + op.dest_end)
            for op in script
            if op.tag != "equal"
        )
    return _joined(_cut_at_anchors(old, new, start, old_end, start, new_end))


def _cut_at_anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], old_start: int, old_end: int, new_start: int, new_end: int
) -> list[Edit]:
    anchors = unique_anchors(old[old_start:old_end], new[new_start:new_end])
    if not anchors:
        return [(old_start, old_end, new_start, new_end)]
    found: list[Edit] = []
    at_old, at_new = old_start, new_start
    for i, j in [*anchors, (old_end - old_start, new_end - new_start)]:
        for a, b, c, d in edits(old[at_old : old_start + i], new[at_new : new_start + j]):
            found.append((at_old + a, at_old + b, at_new + c, at_new + d))
        at_old, at_new = old_start + i + 1, new_start + j + 1
    return found


def _joined(stretches: Iterable[Edit]) -> list[Edit]:
    """Stretches that touch made one."""
    joined: list[Edit] = []
    for edit in stretches:
        if joined and joined[-1][1] == edit[0] and joined[-1][3] == edit[2]:
            joined[-1] = (joined[-1][0], edit[1], joined[-1][2], edit[3])
        else:
            joined.append(edit)
    return joined


def unique_anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Longest chain of pairs `(i, j)` of keys that occur once on each side, increasing in both. O(n log n)."""
    pairs = unique_pairs(old, new)
    chain = longest_increasing([j for _, j in pairs])
    return [pairs[k] for k in chain]


def unique_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Pairs `(i, j)` of keys that occur exactly once on each side, in order of `i`. O(n)."""
    where_old = _once(old)
    where_new = _once(new)
    return [(i, where_new[key]) for key, i in where_old.items() if key in where_new]


def _once(keys: Sequence[Hashable]) -> dict[Hashable, int]:
    seen: dict[Hashable, int] = {}
    again = set()
    for index, key in enumerate(keys):
        if key in seen:
            again.add(key)
        else:
            seen[key] = index
    for key in again:
        del seen[key]
    return seen


def longest_increasing(values: Sequence[int]) -> list[int]:
    """Indexes of a longest strictly increasing subsequence (patience sorting). O(n log n)."""
    tails: list[int] = []
    heads: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        pile = bisect_left(tails, value)
        before.append(heads[pile - 1] if pile else -1)
        if pile == len(tails):
            tails.append(value)
            heads.append(index)
        else:
            tails[pile] = value
            heads[pile] = index
    chain = []
    at = heads[-1] if heads else -1
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def heaviest_chain(boxes: Sequence[tuple[int, int, int, int]], weights: Sequence[float]) -> list[int]:
    """Indexes of the heaviest chain of boxes `(old_start, old_end, new_start, new_end)`.

    In a chain each box begins, on both sides, at or after the end of the one before. Weights are positive.
    A sweep over old positions with a Fenwick tree of best totals by new position: O(k log k); O(k) where the boxes
    are given in order and already a chain.
    """
    if _is_chain(boxes):
        return list(range(len(boxes)))
    ends = sorted({box[3] for box in boxes})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ends) + 1)
    total = [0.0] * len(boxes)
    before = [-1] * len(boxes)
    rank = {end: k + 1 for k, end in enumerate(ends)}

    by_end = sorted(range(len(boxes)), key=lambda k: (boxes[k][1], boxes[k][3], k))
    settled = 0
    for k in sorted(range(len(boxes)), key=lambda k: (boxes[k][0], boxes[k][2], k)):
        old_start, _, new_start, _ = boxes[k]
        while settled < len(by_end) and boxes[by_end[settled]][1] <= old_start:
            done = by_end[settled]
            _raise(best, rank[boxes[done][3]], (total[done], done))
            settled += 1
        so_far, last = _best_up_to(best, _count_up_to(ends, new_start))
        total[k] = so_far + weights[k]
        before[k] = last
    at = max(range(len(boxes)), key=lambda k: (total[k], -k))
    chain = []
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


def _is_chain(boxes: Sequence[tuple[int, int, int, int]]) -> bool:
    old_at = new_at = 0
    for old_start, old_end, new_start, new_end in boxes:
        if old_start < old_at or new_start < new_at:
            return False
        old_at, new_at = old_end, new_end
    return True


def _count_up_to(ends: list[int], limit: int) -> int:
    return bisect_left(ends, limit + 1)


def _raise(tree: list[tuple[float, int]], position: int, entry: tuple[float, int]) -> None:
    while position < len(tree):
        if entry[0] > tree[position][0]:
            tree[position] = entry
        position += position & -position


def _best_up_to(tree: list[tuple[float, int]], position: int) -> tuple[float, int]:
    found = (0.0, -1)
    while position > 0:
        if tree[position][0] > found[0]:
            found = tree[position]
        position -= position & -position
    return found
