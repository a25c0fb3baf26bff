"""Sentences that are somewhere else now, matched without regard to order.

A move needs evidence: enough words, and words in common that are rare in these two texts, or more of them than any
other sentence has. Moves are found with their neighbours, because what stands beside a moved sentence has mostly moved
with it: that is how a stock phrase, which stands in many places, is told which of them it came from.
"""

from itertools import pairwise, takewhile

from ..segment import STOPS
from .beads import beads, fill, partners
from .boxes import Box, Free
from .likeness import Likeness, is_telling

SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
"""Old and new sentences of the beads."""
LOCAL = 6
"""Most sentences between two moved ones that are still looked at as one passage."""


def grow(moved: list[Box], free: Free, likeness: Likeness) -> list[Box]:
    """Free neighbours of moved sentences that are equal or alike, and what lies between moved neighbours."""
    found: list[Box] = []
    edge = list(moved)
    while edge:
        a, b, c, d = edge.pop()
        before = [(a - x, a, c - y, c) for x, y in SHAPES]
        after = [(b, b + x, d, d + y) for x, y in SHAPES]
        for boxes in (before, after):
            worth = {box: _worth(box, likeness) for box in boxes if free.holds(box)}
            best = max(worth, key=lambda box: (worth[box], box), default=None)
            if best is not None and worth[best] > 0:
                free.take([best])
                found.append(best)
                edge.append(best)
    for (_, b, _, d), (a, _, c, _) in pairwise(sorted([*moved, *found])):
        if 0 < a - b <= LOCAL and 0 < c - d <= LOCAL:
            found += fill((b, a, d, c), free, likeness, likeness.thresholds.floor)
    return found


def _worth(box: Box, likeness: Likeness) -> float:
    """Weight of a box beside a moved sentence; 0 where it is not like enough."""
    thresholds = likeness.thresholds
    score = 1.0 if _equal(box, likeness) else likeness.score(box)
    least = thresholds.twin_floor if _other_numbers(*_counts(box, likeness)) else thresholds.sure_floor
    if score < least or not likeness.earned(box):
        return 0.0
    return (score - thresholds.sure_floor * thresholds.slack) * likeness.mass(box)


def find_moves(free: Free, likeness: Likeness) -> list[Box]:
    """Moved and edited sentences among what is free, best first, each with its neighbours; takes their sentences."""
    scored = set()
    for i, j in partners(*free.within(free.whole), likeness):
        if likeness.contained((i, i + 1, j, j + 1)) < likeness.thresholds.floor:
            continue
        for box in beads(i, j, free.whole, likeness, free):
            if free.holds(box) and _is_move(box, likeness):
                scored.add((-likeness.score(box) * likeness.mass(box), box))
    found = []
    for _, box in sorted(scored):
        if free.holds(box):
            free.take([box])
            found += [box, *grow([box], free, likeness)]
    return found


def _equal(box: Box, likeness: Likeness) -> bool:
    one_to_one = box[1] - box[0] == box[3] - box[2] == 1
    return one_to_one and likeness.old.key(box[0]) == likeness.new.key(box[2])


def _is_move(box: Box, likeness: Likeness) -> bool:
    """Is it the same sentence elsewhere? Long enough, and like enough or with nothing else that comes near."""
    thresholds = likeness.thresholds
    old_words, old_counts, _ = likeness.bag(0, box[0], box[1])
    new_words, new_counts, _ = likeness.bag(1, box[2], box[3])
    if min(len(old_words), len(new_words)) < thresholds.move_words or likeness.score(box) < thresholds.floor:
        return False
    shared = [word for word in old_counts if word in new_counts and is_telling(word)]
    if len(shared) < thresholds.move_shared:
        return False
    return (_is_like(box, shared, likeness) or _is_unrivalled(box, likeness)) and likeness.earned(box)


def _is_like(box: Box, shared: list[str], likeness: Likeness) -> bool:
    """Is it like enough for the words that it has in common? These must be rare ones, or many of them."""
    thresholds, evidence = likeness.thresholds, likeness.evidence
    score = likeness.score(box)
    if score < min(thresholds.rare_floor, thresholds.unique_floor, thresholds.run_floor):
        return False
    least = thresholds.move_floor
    share, weight = evidence.rare_share(box)
    if share >= thresholds.rare_share and weight >= thresholds.rare_weight:
        least = thresholds.rare_floor
    elif evidence.share(box) < thresholds.evidence:
        return False
    elif sum(evidence.occurrences(word) == (1, 1) for word in shared) >= thresholds.move_unique:
        least = thresholds.unique_floor
    if _other_numbers(*_counts(box, likeness)):
        if not share:
            return False
        least = max(least, thresholds.twin_floor)
    return score >= least or (score >= thresholds.run_floor and _share_run(box, likeness))


def _is_unrivalled(box: Box, likeness: Likeness) -> bool:
    """Are two sentences far more like each other than any other is like either? Those of templates are not.

    A byline and a line of origin have no stop, and share the name of a paper.
    """
    thresholds, evidence = likeness.thresholds, likeness.evidence
    if box[1] - box[0] != 1 or box[3] - box[2] != 1:
        return False
    if not _is_whole(likeness.old.texts[box[0]]) or not _is_whole(likeness.new.texts[box[2]]):
        return False
    share = evidence.share(box)
    return share >= thresholds.only_share and not evidence.has_rival(box[0], box[2], share / thresholds.only_times)


def _is_whole(text: str) -> bool:
    """Does a sentence end as sentences do?"""
    return any(sign in STOPS for sign in takewhile(lambda sign: not sign.isalnum(), reversed(text)))


def _counts(box: Box, likeness: Likeness) -> tuple[dict[str, int], dict[str, int]]:
    return likeness.bag(0, box[0], box[1])[1], likeness.bag(1, box[2], box[3])[1]


def _other_numbers(old: dict[str, int], new: dict[str, int]) -> bool:
    """Do both tell numbers, and not one the same? Sentences cut from one template do."""
    old_numbers, new_numbers = ({word for word in words if word[0].isdigit()} for words in (old, new))
    return bool(old_numbers and new_numbers) and old_numbers.isdisjoint(new_numbers)


def _share_run(box: Box, likeness: Likeness) -> bool:
    """Do both hold one long run of the same words?"""
    old, new = likeness.bag(0, box[0], box[1])[0], likeness.bag(1, box[2], box[3])[0]
    size = likeness.thresholds.move_run
    runs = {tuple(old[at : at + size]) for at in range(len(old) - size + 1)}
    return any(tuple(new[at : at + size]) in runs for at in range(len(new) - size + 1))
