"""What stands where in both versions, as an apparatus needs it.

Takes a comparison, gives a `Desk`: the place in the reading text of every change and of every offset of the old text,
and the numbers of paragraphs or lines. Never makes HTML.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ... import weave
from ...model import ASIDE, STRUCTURE, BlockKind, Change, ChangeKind, Comparison, Half, Run, Side, Span
from ...segment import block_at
from ..cells import Marker
from ..findings import Findings, half_of, marker_block

RANGE = "–"
"""What stands between the first number and the last of several."""


class Stretch(NamedTuple):
    """A stretch of two linked sentences: equal in both versions, or a change."""

    old: Span
    """Where in the old text; a point where it has nothing."""
    new: Span
    """Where in the new text; a point where it has nothing."""
    change: int | None
    """Index of the change; None where both are equal."""


@dataclass(slots=True)
class Desk:
    """What lies before the editor."""

    found: Findings
    """The comparison."""
    runs: dict[Side, tuple[tuple[Run, ...], ...]]
    """The runs of both versions, by block."""
    stretches: dict[int, list[Stretch]]
    """Of every link."""
    places: dict[int, Stretch]
    """Of every change that lies in a link."""
    entries: dict[int, list[int]]
    """The changes of each row that have an entry there."""
    after: dict[int, int]
    """Where whole sentences that were dropped would stand in the new text."""
    lines: dict[Side, tuple[int, ...]]
    """Where each line of verse begins; empty for prose."""
    figures: dict[int, list[Marker]] = field(default_factory=dict)
    """Figures of notes that stand in the reading of a change."""

    @property
    def comparison(self) -> Comparison:
        """What is edited."""
        return self.found.comparison

    def text(self, side: Side) -> str:
        """The text of a version."""
        return half_of(self.comparison, side).version.document.text


def set_up(found: Findings, redline: Sequence[Sequence[Run]]) -> Desk:
    """Everything laid out; `redline` are the merged runs of each row."""
    comparison = found.comparison
    stretches = {link: list(_cut_link(comparison, link, changes)) for link, changes in _by_link(comparison).items()}
    places = {s.change: s for cut in stretches.values() for s in cut if s.change is not None}
    runs = {side: weave.cell_runs(comparison, side) for side in Side}
    after = {change: at for row in redline for change, at in _dropped(row)}
    lines = {side: _find_lines(half_of(comparison, side)) for side in Side}
    entries: dict[int, list[int]] = {}
    for index in range(len(comparison.changes)):
        for row in _entry_rows(found, index, places.get(index)):
            entries.setdefault(row, []).append(index)
    return Desk(found, runs, stretches, places, entries, after, lines)


def _entry_rows(found: Findings, index: int, place: Stretch | None) -> Iterator[int]:
    """The rows that have an entry for a change: that of the reading text, or else the old one; both for a moved row."""
    change = found.comparison.changes[index]
    new = change.new or (place.new if place else None)
    ends = ((Side.NEW, new), (Side.OLD, change.old))
    rows = [found.rows[side, block_at(half_of(found.comparison, side), span.start)] for side, span in ends if span]
    rows = [row for row in dict.fromkeys(rows) if found.comparison.rows[row].kind not in ASIDE]
    yield from rows[:1]
    if change.kind is ChangeKind.MOVE:
        yield from (row for row in rows[1:] if not found.comparison.rows[row].new)


def _by_link(comparison: Comparison) -> dict[int, list[int]]:
    """The changes of words and format in each link, in order."""
    found: dict[int, list[int]] = {link: [] for link in range(len(comparison.links))}
    for index, change in enumerate(comparison.changes):
        if change.link is not None and change.kind not in STRUCTURE:
            found[change.link].append(index)
    return found


def _cut_link(comparison: Comparison, link: int, changes: Iterable[int]) -> Iterator[Stretch]:
    """A link from end to end: what is equal is as long on both sides."""
    old, new = comparison.old.sentences, comparison.new.sentences
    old_at, new_at = old[comparison.links[link].old[0]].start, new[comparison.links[link].new[0]].start
    for index in changes:
        was, became = comparison.changes[index].old, comparison.changes[index].new
        equal = was.start - old_at if was else became.start - new_at if became else 0
        if equal:
            yield Stretch(Span(old_at, old_at + equal), Span(new_at, new_at + equal), None)
        old_at, new_at = old_at + equal, new_at + equal
        here = Stretch(was or Span(old_at, old_at), became or Span(new_at, new_at), index)
        yield here
        old_at, new_at = here.old.end, here.new.end
    end = new[comparison.links[link].new[-1]].end
    if end > new_at:
        yield Stretch(Span(old_at, old_at + end - new_at), Span(new_at, end), None)


def _dropped(row: Iterable[Run]) -> Iterator[tuple[int, int]]:
    """Changes of a row that only the old text shows, each with the place in the new one after which it would stand."""
    at = -1
    seen = set()
    for run in row:
        if run.new:
            at = run.new.end
        elif run.change is not None and run.change not in seen:
            seen.add(run.change)
            yield run.change, at


def find_place(desk: Desk, offset: int) -> int | Change | None:
    """Where the end of a span of the old text is: at an offset of the new text, or in the reading of a change; None
    where it is in no part of what is edited.
    """
    changes = desk.comparison.changes
    for stretches in desk.stretches.values():
        if stretches and stretches[0].old.start < offset <= stretches[-1].old.end:
            here = next(stretch for stretch in stretches if stretch.old.start < offset <= stretch.old.end)
            return here.new.start + offset - here.old.start if here.change is None else changes[here.change]
    holding = (c for c in changes if c.old and not c.new and c.old.start < offset <= c.old.end)
    if (change := next(holding, None)) is not None:
        return change
    row = desk.comparison.rows[desk.found.rows[Side.OLD, marker_block(desk.comparison.old, offset)]]
    if row.kind in ASIDE or not row.new:
        return None
    return desk.comparison.new.version.document.blocks[row.new[-1]].end


# --- numbers --------------------------------------------------------------------------------------


def _find_lines(half: Half) -> tuple[int, ...]:
    """Where each line of a text begins that is verse for the most part; headings and frame have none."""
    document = half.version.document
    blocks = [
        block
        for block, frame in zip(document.blocks, half.frame, strict=True)
        if not frame and block.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE)
    ]
    broken = sum("\n" in document.text[block.start : block.end] for block in blocks)
    if broken * 2 <= len(blocks):
        return ()
    return tuple(
        start
        for block in blocks
        for start in (block.start, *_line_starts(document.text[block.start : block.end], block.start))
    )


def _line_starts(text: str, start: int) -> Iterator[int]:
    return (start + match.end() for match in re.finditer("\n", text))


def number_of(desk: Desk, side: Side, span: Span) -> str:
    """Numbers of the paragraphs or lines over which a span reaches."""
    last = max(span.start, span.end - 1)
    lines = desk.lines[side]
    half = half_of(desk.comparison, side)
    if lines:
        if half.version.document.blocks[block_at(half, span.start)].kind is BlockKind.HEADING:
            return ""
        numbers = [str(bisect_right(lines, offset)) for offset in (span.start, last)]
    else:
        numbers = [desk.found.numbers[side, block_at(half, offset)] for offset in (span.start, last)]
    return RANGE.join(dict.fromkeys(number for number in numbers if number))


def number_row(desk: Desk, side: Side, blocks: Sequence[int]) -> str:
    """Numbers of the paragraphs or lines of neighbouring blocks; empty where there are none."""
    if not blocks:
        return ""
    found = half_of(desk.comparison, side).version.document.blocks
    return number_of(desk, side, Span(found[blocks[0]].start, found[blocks[-1]].end))


def name_place(desk: Desk, side: Side, span: Span) -> str:
    """A place as words name it: "¶3", "line 12", "lines 12–14"."""
    number = number_of(desk, side, span)
    if not number:
        return "the heading"
    return f"line{'s' * (RANGE in number)} {number}" if desk.lines[side] else f"¶{number}"
