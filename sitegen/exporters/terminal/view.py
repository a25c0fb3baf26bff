"""Which rows of a comparison the terminal shows, and which of their changes are marked.

Takes a comparison and what is asked for alone; gives rows in groups. Never writes a word.
"""

from collections.abc import Collection, Iterator, Sequence

from ...model import ASIDE, BlockKind, Change, ChangeKind, Comparison, Half, Row, RowKind, Weight
from ...segment import block_at, paragraph_numbers
from ..redline import AWAY, HERE
from ..stat import STRUCTURE, is_asked

ENDS = {RowKind.DROPPED: "dropped", RowKind.ADDED: "added"}
"""Rows that stand in one version alone, and what is said of them."""


class View:
    """A comparison and the changes in it that are to be marked."""

    def __init__(self, comparison: Comparison, only: Collection[str]) -> None:
        self.comparison = comparison
        self.only = only
        self.structure = not only or STRUCTURE in only
        self.numbers = paragraph_numbers(comparison.old), paragraph_numbers(comparison.new)
        rows = comparison.rows
        self.row_of_old = {block: index for index, row in enumerate(rows) for block in row.old}
        self.row_of_new = {block: index for index, row in enumerate(rows) for block in row.new}
        self.moves = self._moves()
        self.changes = self._changes()
        self.headings = self._headings()

    def marks(self, index: int) -> bool:
        """Whether a change is one of those asked for."""
        return is_asked(self.comparison.changes[index], self.only)

    def groups(self) -> Iterator[list[int]]:
        """Rows to show: each alone, but neighbours that were dropped, added or moved to the same end together.

        A heading does not stand below what belongs to the section before its own.
        """
        shown = {index for index, changes in self.changes.items() if changes}
        rows = self.comparison.rows
        if self.structure:
            shown |= self.moves.keys() | {i for i, row in enumerate(rows) if row.kind is RowKind.REGROUPED}
        if not self.only or Weight.SUBSTANCE in self.only:
            shown |= {index for index, row in enumerate(rows) if row.kind in ENDS}
        held: list[int] = []
        for index in sorted(shown):
            if held and not (held[-1] + 1 == index and self._belong(held[-1], index)):
                yield held
                held = []
            held.append(index)
        if held:
            yield held

    def _belong(self, first: int, second: int) -> bool:
        one, other = self.comparison.rows[first], self.comparison.rows[second]
        if self._is_heading(other) and not self._is_heading(one):
            return False
        if one.kind is RowKind.MOVED and one.partner is not None and other.partner is not None:
            return one.kind is other.kind and one.partner + 1 == other.partner
        return one.kind is other.kind and one.kind in ENDS

    def _is_heading(self, row: Row) -> bool:
        half, blocks = (self.comparison.new, row.new) if row.new else (self.comparison.old, row.old)
        return half.version.document.blocks[blocks[0]].kind is BlockKind.HEADING

    def _moves(self) -> dict[int, list[tuple[str, int]]]:
        """The links that leave a row or come into it, by row, with the direction."""
        inner = {number for row in self.comparison.rows for number in row.links}
        found: dict[int, list[tuple[str, int]]] = {}
        for number, link in enumerate(self.comparison.links):
            if number not in inner:
                away = {self.row_of_old[self.comparison.old.sentences[i].block] for i in link.old}
                here = {self.row_of_new[self.comparison.new.sentences[j].block] for j in link.new}
                for direction, rows in ((AWAY, away), (HERE, here)):
                    for row in sorted(rows):
                        found.setdefault(row, []).append((direction, number))
        return {row: moves for row, moves in found.items() if self.comparison.rows[row].kind not in ASIDE}

    def _changes(self) -> dict[int, list[Change]]:
        """The changes to mark, by row; what changed in a moved passage belongs to its new place."""
        found: dict[int, list[Change]] = {}
        moved = {number for moves in self.moves.values() for _, number in moves}
        for index, change in enumerate(self.comparison.changes):
            if self.marks(index) and change.kind is not ChangeKind.MOVE:
                found.setdefault(self._row(change, moved), []).append(change)
        return found

    def _headings(self) -> list[tuple[int, str]]:
        """For each row the heading under which it stands: its row and its words; -1 where there is none.

        What the old version alone has stands under the heading before it, of whichever version.
        """
        found, heading, nearest = [], (-1, ""), (-1, "")
        for index, row in enumerate(self.comparison.rows):
            words = _heading(self.comparison.new, row.new) if row.new else _heading(self.comparison.old, row.old)
            nearest = (index, words) if words else nearest
            heading = nearest if row.new and words else heading
            found.append(heading if row.new else nearest)
        return found

    def _row(self, change: Change, moved: Collection[int]) -> int:
        old, new = self.comparison.old, self.comparison.new
        if change.new:
            return self.row_of_new[block_at(new, change.new.start)]
        if change.link in moved and change.link is not None:
            return self.row_of_new[new.sentences[self.comparison.links[change.link].new[0]].block]
        return self.row_of_old[block_at(old, change.old.start if change.old else 0)]


def _heading(half: Half, blocks: Sequence[int]) -> str:
    """The words of the last heading among some blocks; not those of the text's own title."""
    document = half.version.document
    for index in reversed(blocks):
        block = document.blocks[index]
        if block.kind is BlockKind.HEADING and any(not frame for frame in half.frame[:index]):
            return document.text[block.start : block.end]
    return ""
