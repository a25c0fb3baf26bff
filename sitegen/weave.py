"""Spans to flat runs: the one place where overlaps are solved.

Takes a comparison, gives for every block of a side (or for every row, merged) runs over which nothing
begins or ends. Never makes text, only ranges: whoever prints looks the text up. O(n log n) in the number
of spans.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from .model import STRUCTURE, WORDED, Comparison, Half, Link, Mark, Row, Run, Side, Span

MANY = 64
"""Most edges of spans in a stretch that is cut at once."""


def cell_runs(comparison: Comparison, side: Side) -> tuple[tuple[Run, ...], ...]:
    """Runs of one side, a tuple for each block; every character of a block is in exactly one run.

    Only `Run.old` or only `Run.new` is set. Runs are cut at the points of notes, too.
    """
    layers = _Layers(comparison, side)
    blocks = layers.half.version.document.blocks
    return tuple(tuple(layers.cut(block.start, block.end)) for block in blocks)


def merged_runs(comparison: Comparison) -> tuple[tuple[Run, ...], ...]:
    """A redline, a tuple of runs for each row.

    Equal runs have both spans, deleted ones only `old`, inserted ones only `new`. A sentence that moved, or
    slipped into another row, stands at its old place with `old` alone and at its new place with `new` alone.
    The runs that have `old`, in order, hold the old text, those that have `new` the new text, white space
    between blocks aside.
    """
    return _Redline(comparison).rows()


class _Layers:
    """Everything known about one side, sorted by place."""

    def __init__(self, comparison: Comparison, side: Side) -> None:
        self.side = side
        self.half: Half = comparison.old if side is Side.OLD else comparison.new
        self.changes = _Spans(
            (span.start, span.end, index)
            for index, change in enumerate(comparison.changes)
            if change.kind not in STRUCTURE and (span := change.old if side is Side.OLD else change.new) is not None
        )
        sentences = self.half.sentences
        self.links = _Spans(
            (sentences[index].start, sentences[index].end, number)
            for number, link in enumerate(comparison.links)
            for index in (link.old if side is Side.OLD else link.new)
        )
        marks = self.half.version.document.marks
        self.marks = _Spans((mark.start, mark.end, number) for number, mark in enumerate(marks))
        anchors = [
            (anchor.span.start, anchor.span.end, (note, number))
            for note, placed in enumerate(comparison.notes)
            for number, anchor in enumerate(placed.anchors)
            if anchor.side is side and anchor.span is not None
        ]
        self.anchors = [anchor[2] for anchor in anchors]
        self.notes = _Spans((start, end, number) for number, (start, end, _) in enumerate(anchors))

    def cut(self, start: int, end: int, shift: int | None = None) -> Iterable[Run]:
        """Flat runs of a stretch; with `shift`, they are also runs of the other text, so far from there."""
        changes, links, marks, notes = (
            layer.over(start, end) for layer in (self.changes, self.links, self.marks, self.notes)
        )
        edges = {start, end}
        for spans in (changes, links, marks, notes):
            for span_start, span_end, _ in spans:
                edges.add(span_start if span_start > start else start)
                edges.add(span_end if span_end < end else end)
        points = sorted(edges)
        if len(points) > MANY:  # else every stretch would look through all spans
            for left, right in pairwise([*points[: -1 : MANY // 2], points[-1]]):
                yield from self.cut(left, right, shift)
            return
        for left, right in pairwise(points):
            span = Span(left, right)
            there = None if shift is None else Span(left + shift, right + shift)
            old, new = (span, there) if self.side is Side.OLD else (there, span)
            yield Run(
                old,
                new,
                _over(changes, left, right),
                _over(links, left, right),
                self._marks([n for a, b, n in marks if a <= left and right <= b]) if marks else (),
                tuple([self.anchors[n] for a, b, n in notes if a <= left and right <= b]) if notes else (),
            )

    def _marks(self, numbers: Sequence[int]) -> tuple[Mark, ...]:
        marks = self.half.version.document.marks
        return tuple(marks[number] for number in numbers)


class _Spans:
    """Spans sorted by start, with a quick way to those that touch a stretch."""

    def __init__(self, spans: Iterable[tuple[int, int, int]]) -> None:
        self.spans = sorted(spans, key=lambda span: (span[0], -span[1], span[2]))
        self.starts = [span[0] for span in self.spans]
        self.reach: list[int] = []
        furthest = 0
        for span in self.spans:
            furthest = max(furthest, span[1])
            self.reach.append(furthest)

    def over(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Spans that overlap a stretch, and points inside it or at its edges, in order of start, longer first."""
        first = bisect_left(self.reach, start)
        last = bisect_right(self.starts, end)
        return [span for span in self.spans[first:last] if span[1] >= start]


def _over(spans: Iterable[tuple[int, int, int]], left: int, right: int) -> int | None:
    """Number of the first span that covers a stretch."""
    for start, end, number in spans:
        if start <= left and right <= end:
            return number
    return None


class _Redline:
    """Both sides in one sequence."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.old = _Layers(comparison, Side.OLD)
        self.new = _Layers(comparison, Side.NEW)
        self.changes: dict[int, list[tuple[Span | None, Span | None]]] = {}
        for change in comparison.changes:
            if change.link is not None and change.kind in WORDED:
                self.changes.setdefault(change.link, []).append((change.old, change.new))

    def rows(self) -> tuple[tuple[Run, ...], ...]:
        """Runs of every row."""
        old_in, new_in = _by_block(self.old.half), _by_block(self.new.half)
        return tuple(tuple(self._row(row, old_in, new_in)) for row in self.comparison.rows)

    def _row(self, row: Row, old_in: dict[int, list[int]], new_in: dict[int, list[int]]) -> Iterable[Run]:
        old = [i for block in row.old for i in old_in.get(block, ())]
        new = [j for block in row.new for j in new_in.get(block, ())]
        old_at = new_at = 0
        for number in row.links:
            link = self.comparison.links[number]
            old_first, new_first = old.index(link.old[0], old_at), new.index(link.new[0], new_at)
            yield from self._alone(self.old, old[old_at:old_first])
            yield from self._alone(self.new, new[new_at:new_first])
            yield from self._linked(link, number)
            yield from self._gap(link.old[-1], link.new[-1])
            old_at, new_at = old_first + len(link.old), new_first + len(link.new)
        yield from self._alone(self.old, old[old_at:])
        yield from self._alone(self.new, new[new_at:])

    def _alone(self, layers: _Layers, sentences: Sequence[int]) -> Iterable[Run]:
        """Sentences of one side, each with the white space after it."""
        for index in sentences:
            start = layers.half.sentences[index].start
            yield from layers.cut(start, _reach(layers.half, index))

    def _linked(self, link: Link, number: int) -> Iterable[Run]:
        """A link in place: its changes, and what is equal, so of one length on both sides, between them."""
        old, new = self.old.half.sentences, self.new.half.sentences
        old_at, new_at = old[link.old[0]].start, new[link.new[0]].start
        for was, became in self.changes.get(number, ()):
            equal = was.start - old_at if was is not None else became.start - new_at if became is not None else 0
            yield from self._both(old_at, new_at, new_at + equal)
            old_at, new_at = old_at + equal, new_at + equal
            if was is not None:
                yield from self.old.cut(was.start, was.end)
                old_at = was.end
            if became is not None:
                yield from self.new.cut(became.start, became.end)
                new_at = became.end
        yield from self._both(old_at, new_at, new[link.new[-1]].end)

    def _both(self, old_start: int, new_start: int, new_end: int) -> Iterable[Run]:
        if new_start == new_end:
            return
        yield from self.new.cut(new_start, new_end, old_start - new_start)

    def _gap(self, old: int, new: int) -> Iterable[Run]:
        """White space after linked sentences, up to the next sentence of the block."""
        old_start, new_start = self.old.half.sentences[old].end, self.new.half.sentences[new].end
        old_end, new_end = _reach(self.old.half, old), _reach(self.new.half, new)
        texts = self.old.half.version.document.text, self.new.half.version.document.text
        if texts[0][old_start:old_end] == texts[1][new_start:new_end]:
            yield from self._both(old_start, new_start, new_end)
        else:
            yield from self.old.cut(old_start, old_end)
            yield from self.new.cut(new_start, new_end)


def _reach(half: Half, index: int) -> int:
    """Where the next sentence of the same block begins, or else where the block ends."""
    sentence = half.sentences[index]
    if index + 1 < len(half.sentences) and half.sentences[index + 1].block == sentence.block:
        return half.sentences[index + 1].start
    return half.version.document.blocks[sentence.block].end


def _by_block(half: Half) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index, sentence in enumerate(half.sentences):
        found.setdefault(sentence.block, []).append(index)
    return found
