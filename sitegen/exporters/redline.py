"""A row of a comparison as pieces of merged text, for the exporters that write one plain text.

Takes a comparison and a row, gives pieces in order: what is in both versions, what is in one, what became
something else. Where one version begins a new block and the other does not, the blank line is a piece of its
own. All old texts joined are the row's old blocks, all new texts its new blocks (what moved stands in both its
rows; what became of its words is told at its new place where that is asked for). Never marks anything up.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import WORDED, ChangeKind, Comparison, Row, RowKind, Run, Span
from ..weave import merged_runs


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
    """What old and new do not say: `AWAY`, `HERE`, `frame`, `excerpt` or `formatting`; empty as a rule."""


AWAY, HERE = "moved away", "moved here"
"""Remarks at the old and at the new place of what moved."""


def find_pieces(comparison: Comparison, *, edits: bool = False) -> Iterator[tuple[Piece, ...]]:
    """The pieces of each row: neighbours of one kind joined, a deletion and insertion of one change paired.

    With `edits` a moved passage is one piece where it was, and at its new place shows what became of its words.
    """
    moved = _Moved(comparison) if edits else None
    for row, runs in zip(comparison.rows, merged_runs(comparison), strict=True):
        cut = _cut(comparison, row, runs)
        yield tuple(_pair(_join(moved.show(row, cut) if moved else (piece for _, piece in cut))))


def _cut(comparison: Comparison, row: Row, runs: Iterable[Run]) -> Iterator[tuple[Run | None, Piece]]:
    """The runs with their texts, and what parts the blocks of a version that has several in this row."""
    texts = comparison.old.version.document.text, comparison.new.version.document.text
    ends: list[int | None] = [None, None]
    for run in runs:
        spans = run.old, run.new
        gaps = [_between(text, end, span) for text, end, span in zip(texts, ends, spans, strict=True)]
        if any(gaps):
            yield None, Piece(gaps[0] or None, gaps[1] or None)
        old, new = (text[span.start : span.end] if span else None for text, span in zip(texts, spans, strict=True))
        yield run, Piece(old, new, run.change, _remark(comparison, row, run))
        ends = [span.end if span else end for span, end in zip(spans, ends, strict=True)]


class _Moved:
    """The passages that moved, each with the changes inside it."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.changes: dict[int, list[int]] = {}
        for index, change in enumerate(comparison.changes):
            if change.link is not None and change.kind in WORDED:
                self.changes.setdefault(change.link, []).append(index)

    def show(self, row: Row, cut: Iterable[tuple[Run | None, Piece]]) -> Iterator[Piece]:
        """The pieces of a row, what moved away without its changes and what moved here with all of them."""
        shown: int | None = None
        for run, piece in cut:
            link = run.link if run else None
            if link is None or piece.remark not in (AWAY, HERE):
                yield piece
            elif piece.remark == AWAY:
                yield Piece(piece.old, None, remark=AWAY)
            elif not self._is_whole(link, row):
                yield piece
            elif link != shown:
                yield from self._edits(link)
                shown = link

    def _is_whole(self, link: int, row: Row) -> bool:
        """Whether all of a link's new sentences stand in the row."""
        sentences = self.comparison.new.sentences
        return all(sentences[index].block in row.new for index in self.comparison.links[link].new)

    def _edits(self, number: int) -> Iterator[Piece]:
        """A moved link at its new place, word changes with both their texts."""
        old_text, new_text = self.comparison.old.version.document.text, self.comparison.new.version.document.text
        old, new, link = self.comparison.old.sentences, self.comparison.new.sentences, self.comparison.links[number]
        old_at, new_at = old[link.old[0]].start, new[link.new[0]].start
        for index in self.changes.get(number, ()):
            change = self.comparison.changes[index]
            equal = change.old.start - old_at if change.old else change.new.start - new_at if change.new else 0
            yield Piece(None, new_text[new_at : new_at + equal], remark=HERE)
            was = old_text[change.old.start : change.old.end] if change.old else None
            became = new_text[change.new.start : change.new.end] if change.new else None
            yield Piece(was, became, index, HERE)
            old_at, new_at = old_at + equal + len(was or ""), new_at + equal + len(became or "")
        yield Piece(None, new_text[new_at : new[link.new[-1]].end], remark=HERE)


def _between(text: str, end: int | None, span: Span | None) -> str:
    """What no run holds between the end of the last one and this one: the blank line between two blocks."""
    return "" if end is None or span is None else text[end : span.start]


def _remark(comparison: Comparison, row: Row, run: Run) -> str:
    if run.old and run.new:
        formatted = run.change is not None and comparison.changes[run.change].kind is ChangeKind.FORMAT
        return "formatting" if formatted else ""
    if run.link is not None and run.link not in row.links:
        return AWAY if run.old else HERE
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
    """A deletion followed by an insertion of the same change made one piece, unless one of them moved away or here."""
    held: Piece | None = None
    for piece in pieces:
        alike = held is not None and held.change == piece.change is not None and held.remark == piece.remark
        if held and alike and held.new is None and piece.old is None:
            held = Piece(held.old, piece.new, piece.change, piece.remark)
            continue
        if held:
            yield held
        held = piece
    if held:
        yield held
