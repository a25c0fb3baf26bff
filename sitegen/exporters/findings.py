"""What stands where in a comparison: rows, paragraph numbers, changes by row.

Takes a comparison, gives lookups that every page of it needs, made once. Never makes HTML.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import STRUCTURE, AnchorState, Change, ChangeKind, Comparison, Half, RowKind, Side, Span, Weight
from ..segment import block_at, paragraph_numbers

PLACED = frozenset({AnchorState.EXACT, AnchorState.DRIFTED})
"""States in which an anchor has a place in the text."""


WEIGHTS = tuple(Weight)
"""Lightest first."""


@dataclass(frozen=True, slots=True)
class Findings:
    """A comparison with what is where in it."""

    comparison: Comparison
    """What was compared."""
    rows: dict[tuple[Side, int], int]
    """The row of every block, by side and index."""
    numbers: dict[tuple[Side, int], str]
    """What the page, quote lines and references call a block ("4"), by side and index; empty for frame."""
    changes: tuple[tuple[Change, ...], ...]
    """The changes of words and format that show in each row."""
    structure: tuple[tuple[Change, ...], ...]
    """The moves, splits and merges that show in each row."""
    weights: tuple[str, ...]
    """The heaviest weight in each row; empty where nothing changed."""
    moves: dict[int, str]
    """Links whose sentences moved apart from their row, with the id of the move."""
    strays: dict[int, dict[Side, list[int]]]
    """For rows with sentences that stand in order, but in another paragraph of the other version: their blocks there,
    by that version, one for each link."""


def find(comparison: Comparison) -> Findings:
    """Everything that the pages of a comparison look up."""
    rows = {
        (side, block): index
        for index, row in enumerate(comparison.rows)
        for side, blocks in ((Side.OLD, row.old), (Side.NEW, row.new))
        for block in blocks
    }
    numbers = {
        (side, block): str(number or "")
        for side in Side
        for block, number in enumerate(paragraph_numbers(half_of(comparison, side)))
    }
    worded: list[list[Change]] = [[] for _ in comparison.rows]
    structure: list[list[Change]] = [[] for _ in comparison.rows]
    for change in comparison.changes:
        for row in sorted(set(change_rows(comparison, change, rows))):
            (structure if change.kind in STRUCTURE else worded)[row].append(change)
    weights = tuple(max((c.weight for c in found), key=WEIGHTS.index).value if found else "" for found in worded)
    moves = dict(_find_moves(comparison, rows))
    worded_rows, structure_rows = (tuple(map(tuple, found)) for found in (worded, structure))
    strays = _find_strays(comparison, rows)
    return Findings(comparison, rows, numbers, worded_rows, structure_rows, weights, moves, strays)


def half_of(comparison: Comparison, side: Side) -> Half:
    """The old or the new half."""
    return comparison.old if side is Side.OLD else comparison.new


def other(side: Side) -> Side:
    """The other side."""
    return Side.NEW if side is Side.OLD else Side.OLD


def marker_block(half: Half, offset: int) -> int:
    """The block in which the figure of a span that ends at `offset` stands; what lies between two, the second."""
    blocks = half.version.document.blocks
    return min(bisect_left(blocks, offset, key=lambda block: block.end), len(blocks) - 1)


def change_rows(comparison: Comparison, change: Change, rows: dict[tuple[Side, int], int]) -> Iterator[int]:
    """The rows in which a change begins: that of its old side, then that of its new one."""
    for side, span in ((Side.OLD, change.old), (Side.NEW, change.new)):
        if span:
            yield rows[side, block_at(half_of(comparison, side), span.start)]


def link_rows(comparison: Comparison, link: int, rows: dict[tuple[Side, int], int]) -> tuple[int, int]:
    """The rows of a link's first old and first new sentence."""
    old = comparison.old.sentences[comparison.links[link].old[0]].block
    new = comparison.new.sentences[comparison.links[link].new[0]].block
    return rows[Side.OLD, old], rows[Side.NEW, new]


def _find_moves(comparison: Comparison, rows: dict[tuple[Side, int], int]) -> Iterator[tuple[int, str]]:
    """Moved links that are not just part of a moved row, with the id of the move that holds them."""
    moves = [change for change in comparison.changes if change.kind is ChangeKind.MOVE]
    for index, link in enumerate(comparison.links):
        if not link.moved or all(comparison.rows[r].kind is RowKind.MOVED for r in link_rows(comparison, index, rows)):
            continue
        start = comparison.old.sentences[link.old[0]].start
        yield index, next((c.id for c in moves if c.old and c.old.start <= start < c.old.end), "")


def _find_strays(comparison: Comparison, rows: dict[tuple[Side, int], int]) -> dict[int, dict[Side, list[int]]]:
    """What `Findings.strays` holds."""
    inside = {number for row in comparison.rows for number in row.links}
    found: dict[int, dict[Side, list[int]]] = {}
    for number, link in enumerate(comparison.links):
        if link.moved or number in inside:
            continue
        old = (comparison.old.sentences[index].block for index in link.old)
        new = (comparison.new.sentences[index].block for index in link.new)
        places = {
            side: {rows[side, block]: block for block in blocks} for side, blocks in zip(Side, (old, new), strict=True)
        }
        for side in Side:
            there = places[other(side)]
            for row in sorted(places[side].keys() - there.keys()):
                found.setdefault(row, {}).setdefault(other(side), []).extend(there.values())
    return found


# --- names and numbers ---------------------------------------------------------------------------------


def row_id(row: int) -> str:
    """Anchor of a row on its page."""
    return f"r{row + 1}"


def row_numbers(found: Findings, row: int, side: Side) -> str:
    """Paragraph numbers of one side of a row ("4", "4–5"); empty where it has none."""
    here = found.comparison.rows[row]
    return join_numbers(found, side, here.old if side is Side.OLD else here.new)


def span_blocks(found: Findings, side: Side, span: Span) -> range:
    """The blocks in which a span lies."""
    half = half_of(found.comparison, side)
    return range(block_at(half, span.start), block_at(half, span.end - 1) + 1)


def join_numbers(found: Findings, side: Side, blocks: Sequence[int]) -> str:
    """Numbers of neighbouring blocks of a side ("4", "4–5"); empty where they have none."""
    numbers = [number for block in blocks if (number := found.numbers[side, block])]
    return "–".join(dict.fromkeys((numbers[0], numbers[-1]))) if numbers else ""


def marker_ids(comparison: Comparison, note: int, side: Side) -> tuple[tuple[str, Span], ...]:
    """The ids of a note's figures on a side (`n-toll-old`), each with the span after which it stands."""
    placed = comparison.notes[note]
    spans = (a.span for a in placed.anchors if a.side is side and a.state in PLACED and a.span)
    return tuple(
        (f"{placed.note.id}-{side}" + (f"-{nth}" if nth > 1 else ""), span) for nth, span in enumerate(spans, start=1)
    )
