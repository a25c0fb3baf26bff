"""Two documents to links between their sentences.

Takes both documents with their sentences, gives `Link`s; never looks inside a word and never reads labels
or notes. Seven steps, each of which sees only what the one before left over:

1. sentences whose keys are equal and unique on both sides are anchors, and so are rows of one name in two versions of
   a table or list; the heaviest non-crossing chain of them is the spine (patience diff, Cohen; weighted as in
   Docxodus), grown over equal neighbours;
2. where what is left was told anew (easy language), also between sentences that were kept, `retelling` links by
   order and by parts of words; elsewhere it does nothing;
3. in each gap of the spine, the heaviest chain of beads 1:1, 1:2, 2:1, 1:3, 3:1 (the beads are Gale and
   Church's, 1993) by likeness of words, where rare words count more;
4. what is left anywhere is matched without regard to order, by a stricter score: moves;
5. what is left in the gaps of a text whose sentences have become shorter is asked once more whether it was told anew;
6. links take in what is left beside them, where most of it is in what they have not told yet;
7. `rows` (in the module beside this one) then links the blocks by their sentences.

Cost: O(n log n) for n sentences, plus the number of candidate pairs, which is bounded per sentence.
"""

from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter

from ..model import Document, Link, LinkKind, Sentence
from ..seqdiff import heaviest_chain, unique_pairs
from .beads import Rivals, fill, find_rivals
from .boxes import Box, Free, gaps
from .likeness import Likeness
from .moves import find_moves, grow
from .neighbours import take_in
from .retelling import retell, retell_rest
from .sentences import Sentences
from .tables import same_rows
from .thresholds import DEFAULT, Thresholds


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
    free = Free(len(old_sentences), len(new_sentences))
    spine, moved = _anchors(*sides, thresholds)
    unlike = [box for box in spine + moved if not _is_same(box, *sides)]
    free.take(spine)
    free.take(moved)
    old_left, new_left = free.within(free.whole)
    likeness.left = old_left + [box[0] for box in unlike], new_left + [box[2] for box in unlike]
    moved += grow(moved, free, likeness)
    rivals = find_rivals(free, likeness)
    retold, elsewhere = retell(spine, free, likeness, rivals)
    spine, moved = sorted(spine + retold), moved + elsewhere
    if retold:
        rivals = find_rivals(free, likeness)
    spine = _filled(spine, free, likeness, thresholds.sure_floor, rivals)
    spine = sorted(spine + _alone(spine, free, likeness, thresholds.slot_floor))
    moved += find_moves(free, likeness)
    spine = _with_headings(spine, free, likeness)
    spine = _filled(spine, free, likeness, thresholds.floor)
    spine += _alone(spine, free, likeness, thresholds.alone_floor)
    spine += [] if retold else retell_rest(sorted(spine), free, likeness)
    linked = spine + moved
    edited = [box for box in linked if not _is_same(box, *sides)]
    return _links([*set(linked).difference(edited), *take_in(edited, free, likeness)], likeness)


def _anchors(old: Sentences, new: Sentences, thresholds: Thresholds) -> tuple[list[Box], list[Box]]:
    """The spine, and the pairs that cross it and are long enough to be moves, or rows of one name.

    Sentences that are equal to the letter need no key; keys are made for what is left.
    """
    pairs = unique_pairs(old.texts, new.texts)
    old_left = sorted(set(range(len(old.texts))).difference(i for i, _ in pairs))
    new_left = sorted(set(range(len(new.texts))).difference(j for _, j in pairs))
    alike = unique_pairs([old.key(i) for i in old_left], [new.key(j) for j in new_left])
    pairs = sorted([*pairs, *((old_left[i], new_left[j]) for i, j in alike)])
    rows, equal_rows = same_rows(old, new, pairs, thresholds)
    pairs = sorted(pairs + rows)
    boxes = [(i, i + 1, j, j + 1) for i, j in pairs]
    chain = set(heaviest_chain(boxes, [len(old.texts[box[0]]) + 1.0 for box in boxes]))
    spine = [box for k, box in enumerate(boxes) if k in chain]
    crossing = [box for k, box in enumerate(boxes) if k not in chain]
    known = {*rows, *equal_rows}
    moved = [b for b in crossing if len(old.words(b[0])) >= thresholds.move_words or (b[0], b[2]) in known]
    spine = _grown(spine, old, new)
    # What has grown differs in signs alone from what stands elsewhere to the letter; of the two it stays put.
    old_held, new_held = {box[0] for box in spine}, {box[2] for box in spine}
    return spine, [box for box in moved if box[0] not in old_held and box[2] not in new_held]


def _is_same(pair: Box, old: Sentences, new: Sentences) -> bool:
    i, _, j, _ = pair
    return old.texts[i] == new.texts[j] or old.key(i) == new.key(j)


def _grown(spine: list[Box], old: Sentences, new: Sentences) -> list[Box]:
    """The spine with equal neighbours (which need not be unique) on both sides of every anchor."""
    grown: list[Box] = []
    for gap in gaps(spine, len(old.texts), len(new.texts)):
        i, old_end, j, new_end = gap
        while i < old_end and j < new_end and old.key(i) == new.key(j):
            grown.append((i, i + 1, j, j + 1))
            i, j = i + 1, j + 1
        while i < old_end and j < new_end and old.key(old_end - 1) == new.key(new_end - 1):
            old_end, new_end = old_end - 1, new_end - 1
            grown.append((old_end, old_end + 1, new_end, new_end + 1))
    return sorted([*spine, *grown])


def _filled(chain: list[Box], free: Free, likeness: Likeness, floor: float, rivals: Rivals = ({}, {})) -> list[Box]:
    """The chain with the heaviest chain of beads in each of its gaps."""
    found = [
        bead
        for gap in gaps(chain, *map(len, (free.old, free.new)))
        for bead in fill(gap, free, likeness, floor, rivals)
    ]
    return sorted(chain + found)


def _with_headings(chain: list[Box], free: Free, likeness: Likeness) -> list[Box]:
    """Headings go with what stands under them: two that are followed by linked sentences are linked, however unlike."""
    found = []
    for a, _, c, _ in chain:
        if a > 0 and c > 0 and free.old[a - 1] and free.new[c - 1]:
            level = likeness.old.heading(a - 1)
            if level is not None and level == likeness.new.heading(c - 1):
                found.append((a - 1, a, c - 1, c))
    free.take(found)
    return sorted(chain + found)


def _alone(chain: list[Box], free: Free, likeness: Likeness, floor: float) -> list[Box]:
    """One old and one new sentence alone between two linked ones are held to a lower floor."""
    found = []
    for gap in gaps(chain, len(free.old), len(free.new)):
        old, new = free.within(gap)
        if len(old) == 1 and len(new) == 1:
            box = (old[0], old[0] + 1, new[0], new[0] + 1)
            if likeness.score(box) >= floor:
                found.append(box)
    free.take(found)
    return found


def _links(boxes: list[Box], likeness: Likeness) -> tuple[Link, ...]:
    """Boxes as links; those off the heaviest non-crossing chain are moved."""
    boxes = sorted(boxes)
    old, new, same = likeness.old, likeness.new, LinkKind.EQUAL
    sizes = [0, *accumulate(map(len, new.texts))]
    in_place = set(heaviest_chain(boxes, [1.0 + sizes[d] - sizes[c] for _, _, c, d in boxes]))
    links = []
    for k, (a, b, c, d) in enumerate(boxes):
        if b - a == d - c == 1 and old.texts[a] == new.texts[c]:  # most are: nothing need be looked up
            links.append(Link((a,), (c,), 1.0, same, k not in in_place))
            continue
        kind = _kind(old.texts[a:b], new.texts[c:d])
        equal = kind is same or (b - a == d - c == 1 and old.key(a) == new.key(c))
        score = 1.0 if equal else likeness.score((a, b, c, d))
        links.append(Link(tuple(range(a, b)), tuple(range(c, d)), round(score, 4), kind, k not in in_place))
    return tuple(sorted(links, key=attrgetter("new")))


def _kind(old: list[str], new: list[str]) -> LinkKind:
    if len(old) == 1 and len(new) == 1:
        same = old == new or "".join(old[0].split()) == "".join(new[0].split())
        return LinkKind.EQUAL if same else LinkKind.EDITED
    if len(old) == 1:
        return LinkKind.SPLIT
    return LinkKind.MERGED if len(new) == 1 else LinkKind.REGROUPED
