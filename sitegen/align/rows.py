"""Blocks linked by their sentences: the rows of the page.

Takes both halves and the sentence links, gives rows in reading order in which every block stands once. A
block goes with the block that it shares most words with; a row is what hangs together that way, so a
single sentence that slipped over a paragraph's edge does not weld two rows into one.
"""

from collections.abc import Iterable, Sequence

from ..model import Half, Link, LinkKind, Row, RowKind

Hull = tuple[int, int, int, int]
"""Blocks `old_start:old_end` and `new_start:new_end`."""


def find_rows(old: Half, new: Half, links: Sequence[Link]) -> tuple[Row, ...]:
    """Rows in reading order: what is only old stands before what is only new. O(n log n)."""
    in_place = _shared(old, new, (link for link in links if not link.moved))
    moved = _shared(old, new, (link for link in links if link.moved))
    hulls = _hulls(_best(in_place))
    settled = ({i for h in hulls for i in range(h[0], h[1])}, {j for h in hulls for j in range(h[2], h[3])})
    partners = _moved_blocks(moved, settled)
    rows: list[Row] = []
    where: dict[tuple[str, int], int] = {}
    old_at = new_at = 0
    for a, b, c, d in [*hulls, (len(old.frame), len(old.frame), len(new.frame), len(new.frame))]:
        lone = [Row((i,), (), _lone_kind(old, new, i, ("old", i) in partners)) for i in range(old_at, a)]
        lone += [Row((), (j,), _lone_kind(new, old, j, ("new", j) in partners)) for j in range(new_at, c)]
        lone = _level(lone)
        for row in lone:
            where.update((("old", i), len(rows)) for i in row.old)
            where.update((("new", j), len(rows)) for j in row.new)
            rows.append(row)
        if b > a:
            rows.append(Row(tuple(range(a, b)), tuple(range(c, d)), RowKind.EDITED))
        old_at, new_at = b, d
    kinds = _kinds(old, new, links, rows)
    inner = _inner_links(old, new, links, rows)
    finished = []
    for index, (row, kind) in enumerate(zip(rows, kinds, strict=True)):
        key = ("old", row.old[0]) if not row.new else ("new", row.new[0])
        partner = where[partners[key]] if kind is RowKind.MOVED else None
        finished.append(Row(row.old, row.new, kind, partner, tuple(inner.get(index, ()))))
    return tuple(finished)


def _level(lone: list[Row]) -> list[Row]:
    """One block put for another is one row, though unlike, with whatever frame stands around both."""
    text = [index for index, row in enumerate(lone) if row.kind is not RowKind.FRAME]
    if len(text) != 2 or {lone[index].kind for index in text} != {RowKind.DROPPED}:
        return lone
    first, second = text
    if not lone[first].old or not lone[second].new:
        return lone
    between = lone[first + 1 : second]
    pair = Row(lone[first].old, lone[second].new, RowKind.EDITED)
    below = [row for row in between if row.old]
    above = [row for row in between if row.new]
    return [*lone[:first], *above, pair, *below, *lone[second + 1 :]]


def _inner_links(old: Half, new: Half, links: Sequence[Link], rows: Sequence[Row]) -> dict[int, list[int]]:
    """Links in place that have both ends in one row, by row."""
    row_of_old = {block: index for index, row in enumerate(rows) for block in row.old}
    row_of_new = {block: index for index, row in enumerate(rows) for block in row.new}
    inner: dict[int, list[int]] = {}
    for number, link in enumerate(links):
        touched = {row_of_old[old.sentences[i].block] for i in link.old}
        touched |= {row_of_new[new.sentences[j].block] for j in link.new}
        if len(touched) == 1 and not link.moved:
            inner.setdefault(touched.pop(), []).append(number)
    return inner


def _shared(old: Half, new: Half, links: Iterable[Link]) -> dict[tuple[int, int], int]:
    """For pairs of blocks, the number of code points that their links hold."""
    shared: dict[tuple[int, int], int] = {}
    for link in links:
        for i in link.old:
            for j in link.new:
                pair = old.sentences[i].block, new.sentences[j].block
                size = min(old.sentences[i].end - old.sentences[i].start, new.sentences[j].end - new.sentences[j].start)
                shared[pair] = shared.get(pair, 0) + size
    return shared


def _best(shared: dict[tuple[int, int], int]) -> list[tuple[int, int]]:
    """The pairs that are the best of their old or of their new block."""
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


def _moved_blocks(
    moved: dict[tuple[int, int], int], settled: tuple[set[int], set[int]]
) -> dict[tuple[str, int], tuple[str, int]]:
    """Blocks without a partner in place whose sentences went to, or came from, one other such block."""
    partners: dict[tuple[str, int], tuple[str, int]] = {}
    for i, j in sorted(moved, key=lambda pair: (-moved[pair], pair)):
        free = i not in settled[0] and j not in settled[1]
        if free and ("old", i) not in partners and ("new", j) not in partners:
            partners["old", i] = ("new", j)
            partners["new", j] = ("old", i)
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


def _kinds(old: Half, new: Half, links: Sequence[Link], rows: Sequence[Row]) -> Iterable[RowKind]:
    """Kind of every row, from its shape and from what its sentences became."""
    equal_old = {link.old[0] for link in links if link.kind is LinkKind.EQUAL and not link.moved}
    equal_new = {link.new[0] for link in links if link.kind is LinkKind.EQUAL and not link.moved}
    unequal_old = {s.block for index, s in enumerate(old.sentences) if index not in equal_old}
    unequal_new = {s.block for index, s in enumerate(new.sentences) if index not in equal_new}
    for row in rows:
        if not row.new:
            yield row.kind
        elif not row.old:
            yield RowKind.ADDED if row.kind is RowKind.DROPPED else row.kind
        elif len(row.old) == 1 and len(row.new) == 1:
            same = row.old[0] not in unequal_old and row.new[0] not in unequal_new
            yield RowKind.EQUAL if same else RowKind.EDITED
        elif len(row.old) == 1:
            yield RowKind.SPLIT
        else:
            yield RowKind.MERGED if len(row.new) == 1 else RowKind.REGROUPED
