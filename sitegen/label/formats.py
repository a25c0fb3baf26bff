"""Formatting of both sides, and where it differs though the words stayed.

Takes the marks of a document and linked passages, gives ranges with their labels; knows no rule.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import Half, Mark, MarkKind, Sentence, Span

Placed = tuple[int, int, MarkKind, str]
"""A mark by what it does, where it begins and ends counted from somewhere."""


class Marks:
    """The marks of one side by block, so that a block or a span finds its own."""

    def __init__(self, half: Half) -> None:
        self.blocks = half.version.document.blocks
        self.starts = [block.start for block in self.blocks]
        self.by_block: dict[int, list[Mark]] = {}
        for mark in half.version.document.marks:
            self.by_block.setdefault(self._block(mark.start), []).append(mark)

    def _block(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def of_blocks(self, first: int, last: int) -> list[Placed]:
        """Marks of neighbouring blocks, in order, counted from the start of the first."""
        if not self.by_block:
            return []
        start = self.blocks[first].start
        return [
            (mark.start - start, mark.end - start, mark.kind, mark.target)
            for index in range(first, last + 1)
            for mark in self.by_block.get(index, ())
            if mark.start < self.blocks[index].end and self.blocks[index].start < mark.end
        ]

    def inside(self, span: Span | Sentence) -> list[Mark]:
        """Marks that touch a span, in order."""
        if not self.by_block:
            return []
        first = last = self._block(span.start)
        if span.end > self.blocks[first].end:
            last = self._block(span.end - 1)
        marks = [mark for block in range(first, last + 1) for mark in self.by_block.get(block, ())]
        return [mark for mark in marks if mark.start < span.end and span.start < mark.end] if marks else marks


def find_formats(
    old_marks: Marks, new_marks: Marks, old: Span, new: Span, edges: Sequence[tuple[int, ...]]
) -> Iterator[tuple[Span, Span, tuple[str, ...]]]:
    """Old and new range, and labels, of what is formatted or linked otherwise between the edges, which are cuts of
    the two passages and what stands before and after them."""
    old_inside, new_inside = old_marks.inside(old), new_marks.inside(new)
    if not old_inside and not new_inside:
        return
    for left, right in pairwise(edges):
        start, shift = old.start + left[1], (new.start + left[3]) - (old.start + left[1])
        end = old.start + right[0]
        was = _clipped(old_inside, start, end, 0)
        became = _clipped(new_inside, start + shift, end + shift, -shift)
        if was == became:  # as most are
            continue
        for a, b in sorted({(a, b) for a, b, *_ in set(was) ^ set(became)}):
            elsewhere = _places(was, a, b) != _places(became, a, b)
            yield Span(a, b), Span(a + shift, b + shift), ("link-target",) if elsewhere else ("formatting",)


def _places(marks: Sequence[Placed], start: int, end: int) -> set[tuple[MarkKind, str]]:
    """Where links lead that stand just there, and which images."""
    from .addresses import leads_to  # noqa: PLC0415 - few texts need the library that takes addresses apart

    linked = (mark for mark in marks if mark[:2] == (start, end) and mark[2] in (MarkKind.LINK, MarkKind.IMAGE))
    return {(kind, leads_to(target)) for _, _, kind, target in linked}


def _clipped(marks: Sequence[Mark], start: int, end: int, shift: int) -> list[Placed]:
    """Marks of a stretch of equal text, in order, cut at its ends and moved to old offsets."""
    return [
        (max(mark.start, start) + shift, min(mark.end, end) + shift, mark.kind, mark.target)
        for mark in marks
        if mark.start < end and start < mark.end
    ]
