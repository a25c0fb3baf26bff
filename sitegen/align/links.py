"""Two documents to links between their sentences.

Takes both documents with their sentences, gives `Link`s; never looks inside a word and never reads labels
or notes. Four steps, each of which sees only what the one before left over:

1. sentences whose keys are equal and unique on both sides are anchors; the heaviest non-crossing chain of
   them is the spine (patience diff, Cohen; weighted as in Docxodus), grown over equal neighbours;
2. in each gap of the spine, the heaviest chain of beads 1:1, 1:2, 2:1, 1:3, 3:1 (the beads are Gale and
   Church's, 1993) by likeness of words, where rare words count more;
3. what is left anywhere is matched without regard to order, by a stricter score: moves;
4. `rows` (in the module beside this one) then links the blocks by their sentences.

Cost: O(n log n) for n sentences, plus the number of candidate pairs, which is bounded per sentence.
"""

from collections.abc import Callable, Iterable, Sequence

from ..model import Document, Link, LinkKind, Sentence
from ..seqdiff import heaviest_chain, unique_pairs
from .likeness import DEFAULT, Box, Likeness, Sentences, Thresholds


def align_sentences(
    old: Document,
    new: Document,
    old_sentences: Sequence[Sentence],
    new_sentences: Sequence[Sentence],
    thresholds: Thresholds = DEFAULT,
) -> tuple[Link, ...]:
    """Links between the sentences of two documents, in order of the new ones. See the module for method and cost."""
    sides = Sentences(old, old_sentences), Sentences(new, new_sentences)
    likeness = Likeness(*sides, thresholds)
    spine, moved = _anchors(*sides, thresholds)
    free = _Free(len(old_sentences), len(new_sentences))
    free.take(spine)
    free.take(moved)
    likeness.left = free.within((0, len(old_sentences), 0, len(new_sentences)))
    spine = _filled(spine, free, likeness, thresholds.sure_floor)
    moved += _moves(free, likeness)
    spine = _with_headings(spine, free, likeness)
    spine = _filled(spine, free, likeness, thresholds.floor)
    spine += _alone(spine, free, likeness)
    return _links(spine + moved, likeness)


class _Free:
    """Which sentences are still without a link."""

    def __init__(self, old_count: int, new_count: int) -> None:
        self.old = [True] * old_count
        self.new = [True] * new_count

    def holds(self, box: Box) -> bool:
        """Are all sentences of a box free?"""
        return all(self.old[box[0] : box[1]]) and all(self.new[box[2] : box[3]])

    def take(self, boxes: Iterable[Box]) -> None:
        """Give the sentences of some boxes away."""
        for a, b, c, d in boxes:
            self.old[a:b] = [False] * (b - a)
            self.new[c:d] = [False] * (d - c)

    def within(self, gap: Box) -> tuple[list[int], list[int]]:
        """Free sentences of a gap."""
        return [i for i in range(gap[0], gap[1]) if self.old[i]], [j for j in range(gap[2], gap[3]) if self.new[j]]


def _anchors(old: Sentences, new: Sentences, thresholds: Thresholds) -> tuple[list[Box], list[Box]]:
    """The spine, and the equal unique pairs that cross it and are long enough to be moves.

    Sentences that are equal to the letter need no key; keys are made for what is left.
    """
    pairs = unique_pairs(old.texts, new.texts)
    old_left = sorted(set(range(len(old.texts))).difference(i for i, _ in pairs))
    new_left = sorted(set(range(len(new.texts))).difference(j for _, j in pairs))
    alike = unique_pairs([old.key(i) for i in old_left], [new.key(j) for j in new_left])
    pairs = sorted([*pairs, *((old_left[i], new_left[j]) for i, j in alike)])
    boxes = [(i, i + 1, j, j + 1) for i, j in pairs]
    chain = set(heaviest_chain(boxes, [len(old.texts[box[0]]) + 1.0 for box in boxes]))
    spine = [box for k, box in enumerate(boxes) if k in chain]
    crossing = [box for k, box in enumerate(boxes) if k not in chain]
    return _grown(spine, old, new), [b for b in crossing if len(old.words(b[0])) >= thresholds.move_words]


def _grown(spine: list[Box], old: Sentences, new: Sentences) -> list[Box]:
    """The spine with equal neighbours (which need not be unique) on both sides of every anchor."""
    grown: list[Box] = []
    for gap in _gaps(spine, len(old.texts), len(new.texts)):
        i, old_end, j, new_end = gap
        while i < old_end and j < new_end and old.key(i) == new.key(j):
            grown.append((i, i + 1, j, j + 1))
            i, j = i + 1, j + 1
        while i < old_end and j < new_end and old.key(old_end - 1) == new.key(new_end - 1):
            old_end, new_end = old_end - 1, new_end - 1
            grown.append((old_end, old_end + 1, new_end, new_end + 1))
    return sorted([*spine, *grown])


def _gaps(chain: Iterable[Box], old_count: int, new_count: int) -> Iterable[Box]:
    """What lies between the boxes of a chain, where both sides have something."""
    i = j = 0
    for old_start, old_end, new_start, new_end in [*chain, (old_count, old_count, new_count, new_count)]:
        if old_start > i and new_start > j:
            yield i, old_start, j, new_start
        i, j = old_end, new_end


def _filled(chain: list[Box], free: _Free, likeness: Likeness, floor: float) -> list[Box]:
    """The chain with the heaviest chain of beads in each of its gaps."""
    found: list[Box] = []
    for gap in _gaps(chain, len(free.old), len(free.new)):
        weights: dict[Box, float] = {}
        for i, j in _pairs(*free.within(gap), likeness):
            for box in _beads(i, j, gap, likeness, free):
                if box not in weights and free.holds(box):
                    score = likeness.score(box)
                    earned = score >= floor and likeness.earned(box)
                    weights[box] = (score - floor * likeness.thresholds.slack) * likeness.mass(box) if earned else 0.0
        boxes = sorted(box for box, weight in weights.items() if weight > 0)
        found += [boxes[k] for k in heaviest_chain(boxes, [weights[box] for box in boxes])]
    free.take(found)
    return sorted(chain + found)


def _beads(i: int, j: int, gap: Box, likeness: Likeness, free: _Free) -> Iterable[Box]:
    """The pair itself and the beads up to 1:3 and 3:1 that hold it and have no part that cannot belong."""
    yield i, i + 1, j, j + 1
    for start, end in _windows(
        j, gap[2], gap[3], lambda part: free.new[part] and likeness.is_part(i, part, of_old=True)
    ):
        yield i, i + 1, start, end
    for start, end in _windows(
        i, gap[0], gap[1], lambda part: free.old[part] and likeness.is_part(part, j, of_old=False)
    ):
        yield start, end, j, j + 1


def _windows(centre: int, first: int, last: int, belongs: Callable[[int], bool]) -> Iterable[tuple[int, int]]:
    """Stretches of two or three that hold the centre, all of whose parts belong."""
    if not belongs(centre):
        return
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
    pairs = ((i, j) for i in old for j in new) if small else _partners(old, new, likeness)
    least = likeness.thresholds.alone_floor if small else likeness.thresholds.floor * 0.8
    for i, j in pairs:
        if likeness.score((i, i + 1, j, j + 1)) > least:
            yield i, j


def _partners(old: list[int], new: list[int], likeness: Likeness) -> Iterable[tuple[int, int]]:
    """For each old sentence, the new ones with which it shares most weight, through an index of words."""
    index: dict[str, list[int]] = {}
    for j in new:
        for word in likeness.bag(1, j, j + 1)[1]:
            index.setdefault(word, []).append(j)
    most, least = likeness.thresholds.candidates, likeness.thresholds.glimpse
    total = {j: likeness.bag(1, j, j + 1)[2] for j in new}
    weights = likeness.weights
    for i in old:
        shared: dict[int, float] = {}
        _, words, whole = likeness.bag(0, i, i + 1)
        for word in words:
            holders = index.get(word, ())
            if len(holders) <= 8 * most:
                for j in holders:
                    shared[j] = shared.get(j, 0.0) + weights[word]
        worth = [j for j, weight in shared.items() if weight >= least * min(whole, total[j])]
        for j in sorted(sorted(worth, key=lambda j: (-shared[j], abs(j - i), j))[:most]):
            yield i, j


def _with_headings(chain: list[Box], free: _Free, likeness: Likeness) -> list[Box]:
    """Headings go with what stands under them: two that are followed by linked sentences are linked, however unlike."""
    found = []
    for a, _, c, _ in chain:
        box = (a - 1, a, c - 1, c)
        level = likeness.old.heading(a - 1) if a > 0 and c > 0 and free.holds(box) else None
        if level is not None and level == likeness.new.heading(c - 1):
            found.append(box)
    free.take(found)
    return sorted(chain + found)


def _alone(chain: list[Box], free: _Free, likeness: Likeness) -> list[Box]:
    """One old and one new sentence alone between two linked ones are held to a lower floor."""
    found = []
    for gap in _gaps(chain, len(free.old), len(free.new)):
        old, new = free.within(gap)
        if len(old) == 1 and len(new) == 1:
            box = (old[0], old[0] + 1, new[0], new[0] + 1)
            if likeness.score(box) >= likeness.thresholds.alone_floor:
                found.append(box)
    free.take(found)
    return found


def _moves(free: _Free, likeness: Likeness) -> list[Box]:
    """Moved and edited sentences among what is free, best first; of two equally good places, neither."""
    whole = (0, len(free.old), 0, len(free.new))
    scored = set()
    for i, j in _partners(*free.within(whole), likeness):
        if likeness.contained((i, i + 1, j, j + 1)) < likeness.thresholds.floor:
            continue
        for box in _beads(i, j, whole, likeness, free):
            if free.holds(box) and _is_move(box, likeness):
                scored.add((-likeness.score(box) * likeness.mass(box), box))
    found = []
    for _, box in sorted(scored):
        if free.holds(box):
            found.append(box)
            free.take([box])
    return found


def _is_move(box: Box, likeness: Likeness) -> bool:
    """Is it the same sentence elsewhere? Like enough, long enough, and with enough rare words in common."""
    thresholds = likeness.thresholds
    old_words, old_counts, _ = likeness.bag(0, box[0], box[1])
    new_words, new_counts, _ = likeness.bag(1, box[2], box[3])
    shared = sum(1 for word in old_counts if word in new_counts and len(word) >= 4)
    if min(len(old_words), len(new_words)) < thresholds.move_words or shared < thresholds.move_shared:
        return False
    score = likeness.score(box)
    if score < thresholds.move_floor and (
        score < thresholds.run_floor or not _share_run(old_words, new_words, thresholds)
    ):
        return False
    return likeness.earned(box)


def _share_run(old: list[str], new: list[str], thresholds: Thresholds) -> bool:
    """Do both hold one long run of the same words?"""
    size = thresholds.move_run
    runs = {tuple(old[at : at + size]) for at in range(len(old) - size + 1)}
    return any(tuple(new[at : at + size]) in runs for at in range(len(new) - size + 1))


def _links(boxes: list[Box], likeness: Likeness) -> tuple[Link, ...]:
    """Boxes as links; those off the heaviest non-crossing chain are moved."""
    boxes = sorted(boxes)
    old, new = likeness.old, likeness.new
    in_place = set(heaviest_chain(boxes, [1.0 + sum(map(len, new.texts[box[2] : box[3]])) for box in boxes]))
    links = []
    for k, (a, b, c, d) in enumerate(boxes):
        kind = _kind(old.texts[a:b], new.texts[c:d])
        equal = kind is LinkKind.EQUAL or (b - a == d - c == 1 and old.key(a) == new.key(c))
        score = 1.0 if equal else likeness.score((a, b, c, d))
        links.append(Link(tuple(range(a, b)), tuple(range(c, d)), round(score, 4), kind, k not in in_place))
    return tuple(sorted(links, key=lambda link: link.new))


def _kind(old: list[str], new: list[str]) -> LinkKind:
    if len(old) == 1 and len(new) == 1:
        same = old == new or "".join(old[0].split()) == "".join(new[0].split())
        return LinkKind.EQUAL if same else LinkKind.EDITED
    if len(old) == 1:
        return LinkKind.SPLIT
    return LinkKind.MERGED if len(new) == 1 else LinkKind.REGROUPED
