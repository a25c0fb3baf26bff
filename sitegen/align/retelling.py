"""Texts, or what was not kept of them, told anew in shorter or in longer sentences, as in easy language.

Takes what is free between the anchors, gives beads of one sentence and any number of shorter ones. Of the words too
few stay the same; what tells is the order of the telling, and parts of words, which inflected and compounded words
have in common. In ordinary revisions weak likeness is chance: there nothing is done.

Inside, `old` is the side whose sentences are longer; where that is the new text, the sides are swapped on the way in
and out.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from math import inf

from .beads import Rivals
from .boxes import Box, Free, gaps
from .likeness import Likeness
from .parts import Gains, Parts, Stretch
from .sentences import Sentences
from .thresholds import Thresholds

NONE = (-1.0, -1.0)
"""The gain of a pair that is not to be linked."""


def retell(spine: list[Box], free: Free, likeness: Likeness, rivals: Rivals) -> tuple[list[Box], list[Box]]:
    """Beads of texts that were told anew, in their places and elsewhere; takes them. None where nothing was.

    Cost: old times new sentences, of which there are at most `retold_cells`.
    """
    if not _is_other(free, len(rivals[0]), likeness.thresholds):
        return [], []
    return _longer_first(spine, free, likeness, [(i, j) for i, (_, j) in sorted(rivals[0].items())])


def retell_rest(spine: list[Box], free: Free, likeness: Likeness) -> list[Box]:
    """Beads in their places among what is left at last, of texts most of which was only edited; takes them.

    The sentences of the whole text must have become shorter, as in easy language: nobody revises an essay so. Cost: as
    for `retell`.
    """
    thresholds = likeness.thresholds
    old, new = sum(free.old), sum(free.new)
    if min(old, new) < thresholds.rest_least or old * new > thresholds.retold_cells:
        return []
    shorter, longer = sorted((_length(likeness.old), _length(likeness.new)))
    return _longer_first(spine, free, likeness)[0] if shorter <= thresholds.rest_length * longer else []


def _longer_first(
    spine: list[Box], free: Free, likeness: Likeness, firm: Sequence[tuple[int, int]] = ()
) -> tuple[list[Box], list[Box]]:
    """Beads in place and elsewhere; the text with the longer sentences is the old one.

    A new sentence that is firmly of one old one, wherever that stands, tells of no other.
    """
    if _length(likeness.old) >= _length(likeness.new):
        return _retell(spine, free, likeness, {j: i for i, j in firm})
    swapped = Likeness(likeness.new, likeness.old, likeness.thresholds)
    found, elsewhere = _retell([_swap(box) for box in spine], free.swapped(), swapped, dict(firm))
    return [_swap(box) for box in found], [_swap(box) for box in elsewhere]


def _is_other(free: Free, alike: int, thresholds: Thresholds) -> bool:
    """Are there enough sentences that not both texts have, and few that are alike by their words?

    Where hardly a sentence was kept, the alike ones do not count: all the rest may be in easy language.
    """
    old, new = sum(free.old), sum(free.new)
    if min(old, new) < thresholds.retold_least or old * new > thresholds.retold_cells:
        return False
    share = min(old / len(free.old), new / len(free.new))
    few = alike <= thresholds.retold_alike * min(old, new)
    return share >= (thresholds.retold_kept if few else thresholds.retold_share)


def _length(side: Sentences) -> float:
    """Words of a sentence, on average; code points where no spaces part words."""
    sentences, spaces = len(side.texts), sum(text.count(" ") for text in side.texts)
    return (spaces + sentences if spaces >= sentences else sum(map(len, side.texts))) / max(1, sentences)


def _swap(box: Box) -> Box:
    return box[2], box[3], box[0], box[1]


def _retell(spine: list[Box], free: Free, likeness: Likeness, firm: Mapping[int, int]) -> tuple[list[Box], list[Box]]:
    stretches = [stretch for gap in gaps(spine, *map(len, (free.old, free.new))) if all(stretch := free.within(gap))]
    parts = Parts(stretches, likeness)
    gains = [_gains(stretch, parts, likeness.thresholds, firm) for stretch in stretches]
    paths = [_path(rows) for rows in gains]
    if not _makes_sense(stretches, gains, sum(weight for weight, _ in paths), parts, likeness):
        return [], []
    found = []
    for (old, new), (_, path) in zip(stretches, paths, strict=True):
        for k, steps in groupby(path, key=lambda step: step[0]):
            start, end = _run([new[m] for _, m in steps])
            found.append((old[k], old[k] + 1, start, end))
    found = [box for box in found if free.holds(box)]
    free.take(found)
    return found, _elsewhere(stretches, free, parts, likeness)


def _makes_sense(stretches: list[Stretch], gains: list[Gains], weight: float, parts: Parts, likeness: Likeness) -> bool:
    """Are the sentences like enough, not too much so, and far more alike in order than with one text backwards?"""
    thresholds = likeness.thresholds
    count = sum(len(new) for _, new in stretches)
    if not thresholds.retold_least_gain * count <= weight <= thresholds.retold_most_gain * count:
        return False
    if len(stretches) == 1:  # turning the rows is cheaper than measuring them once more
        backwards = _path([row[::-1] for row in gains[0]])[0]
    else:
        backwards = sum(_path(_gains(stretch, parts, thresholds, {}))[0] for stretch in _mirrored(stretches))
    return weight >= _least_sense(stretches, likeness) * backwards


def _mirrored(stretches: list[Stretch]) -> Iterable[Stretch]:
    """The old sentences of each stretch with as many new ones, counted from the end of the text."""
    new = [j for _, part in stretches for j in part]
    for old, part in stretches:
        yield old, [new.pop() for _ in part]


def _least_sense(stretches: list[Stretch], likeness: Likeness) -> float:
    """How much more sense the order must make than its reverse: less where the new sentences are much shorter."""
    thresholds = likeness.thresholds
    old = [i for part, _ in stretches for i in part]
    new = [j for _, part in stretches for j in part]
    old_words = sum(len(likeness.old.words(i)) for i in old)
    growth = sum(len(likeness.new.words(j)) for j in new) / max(1, old_words)
    if growth * max(1.0, growth) * len(old) / max(1, len(new)) <= thresholds.retold_shorter:
        return thresholds.retold_sense
    return thresholds.retold_sure_sense if growth <= 1 else inf


def _run(new: list[int]) -> tuple[int, int]:
    """The longest of the runs of these sentences; an explanation may stand between two."""
    runs: list[list[int]] = []
    for j in new:
        if runs and j - runs[-1][1] <= 1:
            runs[-1][1] = j + 1
        else:
            runs.append([j, j + 1])
    start, end = max(runs, key=lambda run: run[1] - run[0])
    return start, end


def _elsewhere(stretches: list[Stretch], free: Free, parts: Parts, likeness: Likeness) -> list[Box]:
    """Pairs that are left and much alike, wherever they stand, best first; takes them. Few words are no evidence."""
    words = likeness.thresholds.move_words
    old = [i for part, _ in stretches for i in part if free.old[i] and len(likeness.old.words(i)) >= words]
    new = [j for _, part in stretches for j in part if free.new[j] and len(likeness.new.words(j)) >= words]
    least = likeness.thresholds.retold_elsewhere
    likes = parts.likes(old, new, least)
    pairs = [(-like, k, m) for k, row in enumerate(likes) for m, (like, _) in enumerate(row) if like >= least]
    found = []
    for _, k, m in sorted(pairs):
        box = (old[k], old[k] + 1, new[m], new[m] + 1)
        if free.holds(box):
            free.take([box])
            found.append(box)
    return found


def _gains(stretch: Stretch, parts: Parts, thresholds: Thresholds, firm: Mapping[int, int]) -> Gains:
    """Likeness beyond the floor, which is the higher the farther the places are from each other.

    There is none between a new sentence that is firmly of one old one and any other.
    """
    old, new = stretch
    floor, order = thresholds.retold_floor, thresholds.retold_order
    gains = []
    for k, row in enumerate(parts.likes(old, new, floor)):
        least = [floor + order * abs((k + 0.5) / len(old) - (m + 0.5) / len(new)) for m in range(len(new))]
        gains.append(
            [
                (first - cost, more - cost) if firm.get(j, old[k]) == old[k] else NONE
                for j, (first, more), cost in zip(new, row, least, strict=True)
            ]
        )
    return gains


def _path(gains: Gains) -> tuple[float, list[tuple[int, int]]]:
    """The heaviest way through in order, with its weight: for some of the new sentences, the old one each is from."""
    best = [0.0] * (len(gains) + 1)
    steps: list[list[int]] = []
    for m in range(len(gains[0]) if gains else 0):
        row, step = [best[0]], [-1]
        top, at = best[0], 0
        for k, of_new in enumerate(gains, 1):
            first, more = of_new[m]
            came, linked = (at, top + first) if top + first > best[k] + more else (k, best[k] + more)
            row.append(max(best[k], linked))
            step.append(came if linked > best[k] else -1)
            if best[k] > top:
                top, at = best[k], k
        best = row
        steps.append(step)
    k = max(range(len(best)), key=best.__getitem__)
    weight, path = best[k], []
    for m in range(len(steps) - 1, -1, -1):
        at = steps[m][k]
        if at >= 0:
            path.append((k - 1, m))
            k = at
    return weight, path[::-1]
