"""Sentences that were rewritten so freely that hardly a word is left, matched by the letters that they share.

Takes what is free after every other step, gives boxes in order. An article and its simplification, or a report
retold, have few words in common and still tell one thing after the other. Runs of four letters, which survive
inflection, derivation and the parting of compounds, say a little about each pair; the heaviest chain of beads up
to 1:4 adds it up. That two texts on one subject give a chain as well is the danger, so the chain is believed only
where the order of the texts bears it out: it must weigh twice what the new sentences give in reverse order.

Cost: old times new free sentences, bounded; a sentence is one whole number whose bits are its runs of letters.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from math import log
from operator import or_

from .boxes import Box, Free, gaps
from .likeness import Likeness

RUN = 4
"""Letters of a run."""
MOST_PARTS = 4
"""Most sentences on one side of a bead."""
STEPS = 3
"""Weights of runs, from common to rare."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The runs of letters of two lists of sentences, and what each pair has in common."""

    old: Sequence[int]
    """For each old sentence the set of its runs, as bits."""
    new: Sequence[int]
    """For each new sentence the set of its runs, as bits."""
    shared: Sequence[Sequence[float]]
    """For each old sentence the weight of the runs that it shares with each new one."""
    worth: tuple[tuple[int, float], ...]
    """Which bits weigh how much."""

    def weight(self, runs: int) -> float:
        """Weight of a set of runs."""
        return _weight(runs, self.worth)

    def within(self, old: Sequence[int], new: Sequence[int]) -> "Letters":
        """Some of the sentences, in the order given."""
        shared = [[self.shared[i][j] for j in new] for i in old]
        return Letters([self.old[i] for i in old], [self.new[j] for j in new], shared, self.worth)


def link_faintly(chain: Iterable[Box], free: Free, likeness: Likeness) -> list[Box]:
    """Beads in the gaps of a chain, if the order of all that is free bears them out; takes their sentences."""
    thresholds = likeness.thresholds
    old, new = free.within(free.whole)
    if min(len(old), len(new)) < thresholds.faint_least or len(old) * len(new) > thresholds.faint_cells:
        return []
    words = [likeness.old.words(i) for i in old], [likeness.new.words(j) for j in new]
    letters = _letters(*words, thresholds.faint_share)
    if not _in_order(letters, thresholds.faint_floor, thresholds.faint_order):
        return []
    old_place, new_place = ({index: at for at, index in enumerate(side)} for side in (old, new))
    found: list[Box] = []
    for gap in gaps(chain, len(free.old), len(free.new)):
        left, right = free.within(gap)
        part = letters.within([old_place[i] for i in left], [new_place[j] for j in right])
        for a, b, c, d in _heaviest_beads(part, thresholds.faint_floor)[1]:
            if left[b - 1] - left[a] == b - a - 1 and right[d - 1] - right[c] == d - c - 1:
                found.append((left[a], left[b - 1] + 1, right[c], right[d - 1] + 1))
    free.take(found)
    return found


def _letters(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]], share: float) -> Letters:
    """Runs of the words of sentences, without those that more than a share of the sentences hold."""
    sides = [[_runs(words) for words in side] for side in (old, new)]
    holders = Counter(run for side in sides for runs in side for run in runs)
    total = len(old) + len(new)
    highest = log(total + 1)
    steps: list[list[str]] = [[] for _ in range(STEPS)]
    for run in sorted(run for run, count in holders.items() if count <= max(2, share * total)):
        steps[min(STEPS - 1, int(STEPS * log((total + 1) / holders[run]) / highest))].append(run)
    bits = {run: 1 << at for at, run in enumerate(run for step in steps for run in step)}
    weights = tuple(
        (sum(bits[run] for run in step), (at + 0.5) / STEPS * highest) for at, step in enumerate(steps) if step
    )
    old_bits, new_bits = ([sum(bits.get(run, 0) for run in runs) for runs in side] for side in sides)
    shared = [[_weight(runs & other, weights) if runs & other else 0.0 for other in new_bits] for runs in old_bits]
    return Letters(old_bits, new_bits, shared, weights)


def _weight(runs: int, worth: Iterable[tuple[int, float]]) -> float:
    return sum([(runs & bits).bit_count() * weight for bits, weight in worth])


def _runs(words: Sequence[str]) -> set[str]:
    """Runs of letters of some words, with a mark at each word's ends; a short word whole."""
    runs: set[str] = set()
    for word in words:
        marked = f"_{word}_"
        runs.update(marked[at : at + RUN] for at in range(max(1, len(marked) - RUN + 1)))
    return runs


def _in_order(letters: Letters, floor: float, least: float) -> bool:
    """Does the order of the sentences give so much more than the order reversed?"""
    backwards = letters.within(range(len(letters.old)), range(len(letters.new))[::-1])
    return _heaviest_beads(letters, floor)[0] > least * _heaviest_beads(backwards, floor)[0]


def _heaviest_beads(letters: Letters, floor: float) -> tuple[float, list[Box]]:
    """The heaviest chain of beads 1:1 to 1:4 and 4:1: its weight, and its boxes in order."""
    old, new = ([floor * letters.weight(runs) for runs in side] for side in (letters.old, letters.new))
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    came: dict[tuple[int, int], tuple[int, int]] = {}
    for i in range(1, len(old) + 1):
        for j in range(1, len(new) + 1):
            weight, start = best[i - 1][j], (i - 1, j)
            if best[i][j - 1] > weight:
                weight, start = best[i][j - 1], (i, j - 1)
            if letters.shared[i - 1][j - 1]:
                for a, c, most, cost in _beads(i, j, letters.shared, old, new):
                    if best[a][c] + 2 * most - cost > weight:
                        value = best[a][c] + 2 * _shared(letters, a, i, c, j) - cost
                        if value > weight:
                            weight, start = value, (a, c)
            best[i][j], came[i, j] = weight, start
    found = []
    i, j = len(letters.old), len(letters.new)
    while i and j:
        a, c = came[i, j]
        if a < i and c < j:
            found.append((a, i, c, j))
        i, j = a, c
    return best[-1][-1], found[::-1]


def _beads(
    i: int, j: int, shared: Sequence[Sequence[float]], old: Sequence[float], new: Sequence[float]
) -> Iterable[tuple[int, int, float, float]]:
    """Beads that end with old sentence `i` and new sentence `j`: starts, the most that they can share, their cost.

    Together the parts share at most the sum of what each shares, so most beads need no second look.
    """
    row, cost, most = shared[i - 1], old[i - 1], 0.0
    for c in range(j - 1, max(-1, j - 1 - MOST_PARTS), -1):
        most, cost = most + row[c], cost + new[c]
        if row[c]:
            yield i - 1, c, most, cost
    cost, most = old[i - 1] + new[j - 1], row[j - 1]
    for a in range(i - 2, max(-1, i - 1 - MOST_PARTS), -1):
        most, cost = most + shared[a][j - 1], cost + old[a]
        if shared[a][j - 1]:
            yield a, j - 1, most, cost


def _shared(letters: Letters, a: int, b: int, c: int, d: int) -> float:
    """Weight of the runs that two stretches of sentences have in common."""
    if b - a == d - c == 1:
        return letters.shared[a][c]
    old, new = (reduce(or_, side) for side in (letters.old[a:b], letters.new[c:d]))
    return letters.weight(old & new)
