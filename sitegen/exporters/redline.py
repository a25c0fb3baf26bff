"""A row of a comparison as pieces of merged text, for the exporters that write one plain text.

Takes a comparison and a row, gives pieces in order: what is in both versions, what is in one, what became
something else. Where one version begins a new block and the other does not, the blank line is a piece of its
own. All old texts joined are the row's old blocks, all new texts its new blocks. Never marks anything up.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.model import ChangeKind, Comparison, Row, RowKind, Run, Span
from sitegen.weave import merged_runs


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the merged text that is shown as one."""

    old: str | None
    """Text of the old version; None for what only the new one has."""
    new: str | None
    """Text of the new version; None for what only the old one has."""
    change: int | None = None
    """Index of the change that it belongs to."""
    remark: str = ""
    """`moved`, `frame`, `excerpt` or `formatting`, where old and new do not say it all; empty as a rule."""


def find_pieces(comparison: Comparison) -> Iterator[tuple[Piece, ...]]:
    """The pieces of each row: neighbours of one kind joined, a deletion and insertion of one change paired."""
    for row, runs in zip(comparison.rows, merged_runs(comparison), strict=True):
        yield tuple(_pair(_join(_cut(comparison, row, runs))))


def _cut(comparison: Comparison, row: Row, runs: Iterable[Run]) -> Iterator[Piece]:
    """The runs with their texts, and what parts the blocks of a version that has several in this row."""
    texts = comparison.old.version.document.text, comparison.new.version.document.text
    ends: list[int | None] = [None, None]
    for run in runs:
        spans = run.old, run.new
        gaps = [_between(text, end, span) for text, end, span in zip(texts, ends, spans, strict=True)]
        if any(gaps):
            yield Piece(gaps[0] or None, gaps[1] or None)
        old, new = (text[span.start : span.end] if span else None for text, span in zip(texts, spans, strict=True))
        yield Piece(old, new, run.change, _remark(comparison, row, run))
        ends = [span.end if span else end for span, end in zip(spans, ends, strict=True)]


def _between(text: str, end: int | None, span: Span | None) -> str:
    """What no run holds between the end of the last one and this one: the blank line between two blocks."""
    return "" if end is None or span is None else text[end : span.start]


def _remark(comparison: Comparison, row: Row, run: Run) -> str:
    if run.old and run.new:
        formatted = run.change is not None and comparison.changes[run.change].kind is ChangeKind.FORMAT
        return "formatting" if formatted else ""
    if run.link is not None and run.link not in row.links:
        return "moved"
    return {RowKind.FRAME: "frame", RowKind.EXCERPT: "excerpt"}.get(row.kind, "")


def _join(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours that are shown alike made one, and the white space after a sentence joined to it."""
    held: Piece | None = None
    for piece in pieces:
        if held and _alike(held, piece):
            said = piece if _is_blank(held) else held
            old = None if held.old is None else held.old + (piece.old or "")
            new = None if held.new is None else held.new + (piece.new or "")
            held = Piece(old, new, said.change, said.remark)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held


def _alike(first: Piece, second: Piece) -> bool:
    """Whether two neighbours are of the same versions and of one change, or one of them is the space beside it."""
    if (first.old is None, first.new is None) != (second.old is None, second.new is None):
        return False
    if first.old is not None and first.new is not None:
        unlike = first.old != first.new or second.old != second.new or first.remark != second.remark
        return not unlike and (not first.remark or first.change == second.change)
    return (first.change, first.remark) == (second.change, second.remark) or _is_blank(first) or _is_blank(second)


def _is_blank(piece: Piece) -> bool:
    """Whether a piece is white space that no change is about."""
    return piece.change is None and not piece.remark and not ((piece.old or "") + (piece.new or "")).strip()


def _pair(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """A deletion followed by an insertion of the same change made one piece."""
    held: Piece | None = None
    for piece in pieces:
        if held and held.new is None and piece.old is None and held.change == piece.change is not None:
            held = Piece(held.old, piece.new, piece.change, piece.remark)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held
