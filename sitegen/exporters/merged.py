"""A row's redline, cut into the paragraphs in which it is shown.

Takes the merged runs of a row, gives the HTML of its blocks: those of the new version where it has any, else
those of the old. What was dropped stands where it was, inside the paragraph that follows or precedes it;
where new words touch it, a line may break, and a theme sets them apart.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from .. import weave
from ..model import Block, Row, Run, Side, Span
from .cells import Ink, Marker, write_block
from .findings import Findings, half_of, marker_block, marker_ids

TOUCHING = re.compile(r"(</del>(?:</?\w+>)*)(?=<ins)")
"""New words that follow the old ones without a space between."""


@dataclass(frozen=True, slots=True)
class Redline:
    """Both versions as one text."""

    runs: tuple[tuple[Run, ...], ...]
    """The runs of each row."""
    shared: dict[str, str]
    """Figures of notes on old words that need not be set, as nothing but a change parts them from the figure of
    the same note on the new words: their ids, with that figure's."""


def make_redline(found: Findings) -> Redline:
    """The merged runs, with what they make superfluous."""
    runs = weave.merged_runs(found.comparison)
    shared: dict[str, str] = {}
    for note in range(len(found.comparison.notes)):
        old, new = ({_place(found, runs, side, span): name
                     for name, span in marker_ids(found.comparison, note, side)} for side in Side)  # fmt: skip
        shared |= {name: new[place] for place, name in old.items() if place in new}
    return Redline(runs, shared)


def _place(found: Findings, runs: Sequence[Sequence[Run]], side: Side, span: Span) -> tuple[int, int]:
    """Where a figure after `span` stands in the redline: its row, and how much that both versions share precedes it."""
    row = found.rows[side, marker_block(half_of(found.comparison, side), span.end)]
    before = 0
    for run in runs[row]:
        own = run.old if side is Side.OLD else run.new
        both = run.new.end - run.new.start if run.old and run.new else 0
        if own and span.end <= own.end:
            return row, before + (max(0, span.end - own.start) if both else 0)
        before += both
    return row, before


def write_merged(ink: Ink, found: Findings, row: Row, runs: Iterable[Run]) -> str:
    """The blocks of a row as one text."""
    side, mine = (Side.NEW, row.new) if row.new else (Side.OLD, row.old)
    blocks = [half_of(ink.comparison, side).version.document.blocks[i] for i in mine]
    parts = _part(runs, side, blocks)
    waiting = [m for s, found in ((Side.OLD, row.old), (Side.NEW, row.new)) for i in found for m in ink.at(s, i)]
    written = []
    for index, (block, part) in enumerate(zip(blocks, parts, strict=True)):
        here = waiting if index == len(parts) - 1 else [m for m in waiting if _reaches(part, m)]
        waiting = [m for m in waiting if m not in here]
        number = found.numbers[side, mine[index]] if index and side is Side.OLD else ""
        written.append(write_block(ink, block, part, here, number))
    return TOUCHING.sub(r"\1<wbr>", "".join(written))


def _part(runs: Iterable[Run], side: Side, blocks: Sequence[Block]) -> list[list[Run]]:
    """The runs of each block of the leading side; white space between blocks is left out."""
    parts: list[list[Run]] = [[] for _ in blocks]
    at, old_end = 0, None
    for run in runs:
        if run.new is None and run.old and old_end is not None and run.old.start > old_end and parts[at]:
            # Two old paragraphs in one of the new text: the break between them was deleted as well.
            parts[at].append(Run(Span(old_end, run.old.start), None))
        old_end = run.old.end if run.old else old_end
        span = run.new if side is Side.NEW else run.old
        if span is None:
            parts[at].append(run)
            continue
        for index, piece in _cut(run, span, blocks, at):
            at = index
            parts[at].append(piece)
    return parts


def _cut(run: Run, span: Span, blocks: Sequence[Block], at: int) -> Iterator[tuple[int, Run]]:
    """The pieces of a run that lie in the blocks from `at` on."""
    for index in range(at, len(blocks)):
        start, end = max(span.start, blocks[index].start), min(span.end, blocks[index].end)
        if (start, end) == (span.start, span.end):
            yield index, run
        elif start < end:
            yield index, replace(run, old=_shift(run.old, span, start, end), new=_shift(run.new, span, start, end))
        if span.end <= blocks[index].end:
            return


def _shift(own: Span | None, span: Span, start: int, end: int) -> Span | None:
    """The stretch `[start, end)` of the leading side's `span`, on the side of `own`."""
    return Span(own.start + start - span.start, own.start + end - span.start) if own else None


def _reaches(part: Sequence[Run], marker: Marker) -> bool:
    """Whether a marker's place is in the runs of a paragraph."""
    spans = [run.old if marker.side is Side.OLD else run.new for run in part]
    return any(span.start <= marker.offset <= span.end for span in spans if span)
