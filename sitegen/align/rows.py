"""Blocks linked by their sentences: the rows of the page.

Takes both halves and the sentence links, gives rows in reading order in which every block stands once. A
block goes with the block that it shares most words with; a row is what hangs together that way, so a
single sentence that slipped over a paragraph's edge does not weld two rows into one.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from ..model import BlockKind, Half, Link, LinkKind, Row, RowKind

Hull = tuple[int, int, int, int]
"""Blocks `old_start:old_end` and `new_start:new_end`."""
Place = tuple[int, int]
"""A side (0 is old, 1 is new) and the index of one of its blocks."""
Draft = tuple[tuple[int, ...], tuple[int, ...], RowKind]
"""Old and new blocks of a row; its kind as far as one side tells."""


def find_rows(old: Half, new: Half, links: Sequence[Link]) -> tuple[Row, ...]:
    """Rows in reading order: what is only old stands before what is only new. O(n log n)."""
    moved = [link for link in links if link.moved]
    hulls = _hulls(_best(old, new, [link for link in links if not link.moved] if moved else links))
    partners = _moved_blocks(_shared(old, new, moved), hulls)
    drafts = list(_drafts(old, new, hulls, partners))
    where = (
        {block: index for index, (of_old, _, _) in enumerate(drafts) for block in of_old},
        {block: index for index, (_, of_new, _) in enumerate(drafts) for block in of_new},
    )
    inner: list[list[int]] = [[] for _ in drafts]
    for number, row in _inner_links(old, new, links, where):
        inner[row].append(number)
    rows, away = [], RowKind.MOVED
    for (of_old, of_new, _), kind, numbers in zip(drafts, _kinds(old, new, links, drafts), inner, strict=True):
        partner = None
        if kind is away:
            side, block = partners[1, of_new[0]] if of_new else partners[0, of_old[0]]
            partner = where[side][block]
        rows.append(Row(of_old, of_new, kind, partner, tuple(numbers)))
    return tuple(rows)


def _drafts(old: Half, new: Half, hulls: Sequence[Hull], partners: Mapping[Place, Place]) -> Iterator[Draft]:
    """Rows without their links: the hulls, and before each of them what is only old and what is only new."""
    edited = RowKind.EDITED
    old_at = new_at = 0
    for a, b, c, d in [*hulls, (len(old.frame), len(old.frame), len(new.frame), len(new.frame))]:
        if old_at < a or new_at < c:
            only_old = [((i,), (), _lone_kind(old, new, i, (0, i) in partners)) for i in range(old_at, a)]
            only_new = [((), (j,), _lone_kind(new, old, j, (1, j) in partners)) for j in range(new_at, c)]
            yield from _level([*only_old, *only_new], old, new)
        if b > a:
            yield tuple(range(a, b)), tuple(range(c, d)), edited
        old_at, new_at = b, d


def _level(lone: list[Draft], old: Half, new: Half) -> list[Draft]:
    """One block put for another is one row, though unlike, with whatever frame stands around both; so are titles."""
    text = [index for index, (_, _, kind) in enumerate(lone) if kind is not RowKind.FRAME]
    if len(text) != 2:
        text = [index for index in text if _is_title(lone[index], old, new)]
    if len(text) != 2 or {lone[index][2] for index in text} != {RowKind.DROPPED}:
        return lone
    first, second = text
    if not lone[first][0] or not lone[second][1]:
        return lone
    between = lone[first + 1 : second]
    pair = lone[first][0], lone[second][1], RowKind.EDITED
    below = [draft for draft in between if draft[0]]
    above = [draft for draft in between if draft[1]]
    return [*lone[:first], *above, pair, *below, *lone[second + 1 :]]


def _is_title(draft: Draft, old: Half, new: Half) -> bool:
    of_old, of_new, _ = draft
    half, index = (old, of_old[0]) if of_old else (new, of_new[0])
    block = half.version.document.blocks[index]
    return block.kind is BlockKind.HEADING and block.level == 1


def _inner_links(
    old: Half, new: Half, links: Sequence[Link], where: tuple[dict[int, int], dict[int, int]]
) -> Iterator[tuple[int, int]]:
    """Links in place that have both ends in one row, and that row."""
    row_of_old = [where[0][block] for block in _blocks_of(old)]
    row_of_new = [where[1][block] for block in _blocks_of(new)]
    for number, link in enumerate(links):
        row = row_of_old[link.old[0]]
        if not link.moved and row == row_of_old[link.old[-1]] == row_of_new[link.new[0]] == row_of_new[link.new[-1]]:
            yield number, row


def _blocks_of(half: Half) -> list[int]:
    """The block of each sentence."""
    return [sentence.block for sentence in half.sentences]


def _shared(old: Half, new: Half, links: Iterable[Link]) -> dict[tuple[int, int], int]:
    """For pairs of blocks, the number of code points that their links hold."""
    shared: dict[tuple[int, int], int] = {}
    old_sentences, new_sentences = old.sentences, new.sentences
    for link in links:
        for i in link.old:
            was = old_sentences[i]
            size = was.end - was.start
            for j in link.new:
                became = new_sentences[j]
                pair = was.block, became.block
                shared[pair] = shared.get(pair, 0) + min(size, became.end - became.start)
    return shared


def _best(old: Half, new: Half, links: Sequence[Link]) -> list[tuple[int, int]]:
    """The pairs of blocks that are the best of their old or of their new block, in order."""
    of_old, of_new = _blocks_of(old), _blocks_of(new)
    pairs = sorted({(of_old[i], of_new[j]) for link in links for i in link.old for j in link.new})
    old_count, new_count = Counter([i for i, _ in pairs]), Counter([j for _, j in pairs])
    if all(old_count[i] == 1 or new_count[j] == 1 for i, j in pairs):
        return pairs  # each is the only one of a block: what they share need not be weighed
    shared = _shared(old, new, links)
    best_old: dict[int, tuple[int, int]] = {}
    best_new: dict[int, tuple[int, int]] = {}
    for pair in sorted(shared, key=lambda pair: (-shared[pair], pair)):
        best_old.setdefault(pair[0], pair)
        best_new.setdefault(pair[1], pair)
    return sorted({*best_old.values(), *best_new.values()})


def _hulls(pairs: Sequence[tuple[int, int]]) -> list[Hull]:
    """Pairs that touch, with all that lies between them, made one; disjoint and in order on both sides."""
    hulls: list[Hull] = []
    for i, j in pairs:
        a, b, c, d = i, i + 1, j, j + 1
        while hulls and (hulls[-1][1] > a or hulls[-1][3] > c):
            last = hulls.pop()
            a, b, c, d = min(a, last[0]), max(b, last[1]), min(c, last[2]), max(d, last[3])
        hulls.append((a, b, c, d))
    return hulls


def _moved_blocks(moved: Mapping[tuple[int, int], int], hulls: Sequence[Hull]) -> dict[Place, Place]:
    """Blocks without a partner in place whose sentences went to, or came from, one other such block."""
    partners: dict[Place, Place] = {}
    if not moved:
        return partners
    settled = {(0, i) for a, b, _, _ in hulls for i in range(a, b)}
    settled |= {(1, j) for _, _, c, d in hulls for j in range(c, d)}
    for i, j in sorted(moved, key=lambda pair: (-moved[pair], pair)):
        old, new = (0, i), (1, j)
        if not any(place in settled or place in partners for place in (old, new)):
            partners[old], partners[new] = new, old
    return partners


def _lone_kind(half: Half, other: Half, block: int, moved: bool) -> RowKind:
    """Kind of a row that has one side only."""
    if half.frame[block]:
        return RowKind.FRAME
    if moved:
        return RowKind.MOVED
    if other.excerpt is not None and half.version.document.blocks[block].start >= other.excerpt:
        return RowKind.EXCERPT
    return RowKind.DROPPED


def _blocks_without(half: Half, equal: Set[int]) -> set[int]:
    """Blocks that have a sentence beyond the equal ones."""
    return {sentence.block for index, sentence in enumerate(half.sentences) if index not in equal}


def _kinds(old: Half, new: Half, links: Sequence[Link], drafts: Sequence[Draft]) -> Iterator[RowKind]:
    """Kind of every row, from its shape and from what its sentences became."""
    equal, edited, same = RowKind.EQUAL, RowKind.EDITED, LinkKind.EQUAL  # looked up once: they have long ways
    kept = [link for link in links if link.kind is same and not link.moved]
    unequal_old = _blocks_without(old, {link.old[0] for link in kept})
    unequal_new = _blocks_without(new, {link.new[0] for link in kept})
    for of_old, of_new, kind in drafts:
        if not of_new:
            yield kind
        elif not of_old:
            yield RowKind.ADDED if kind is RowKind.DROPPED else kind
        elif len(of_old) == 1 and len(of_new) == 1:
            yield equal if of_old[0] not in unequal_old and of_new[0] not in unequal_new else edited
        elif len(of_old) == 1:
            yield RowKind.SPLIT
        else:
            yield RowKind.MERGED if len(of_new) == 1 else RowKind.REGROUPED
