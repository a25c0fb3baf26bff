"""Where two rows of a table differ, cut cell by cell: no change reaches from one cell into the next.

Takes the texts of both rows, gives ranges of both as `cuts` does. Where one row has more cells than the other, a column
came or went: cells are matched in order by what they have in common.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from ..model import CELL_BORDER
from ..seqdiff import Edit, heaviest_chain
from .cuts import find_cuts

_FIGURES = re.compile(r"[\d.,]+")
MOST = 40
"""Most cells of a row that are matched."""


def find_cell_cuts(old: str, new: str, lang: str, *, polished: bool = True) -> list[Edit]:
    """Ranges `(old_start, old_end, new_start, new_end)` in code points in which two rows differ, in order."""
    was, became = old.split(CELL_BORDER), new.split(CELL_BORDER)
    pairs = _same_cells(was, became)
    if not pairs:
        return find_cuts(old, new, lang, polished=polished)
    old_starts, new_starts = _starts(was), _starts(became)
    found: list[Edit] = []
    i = j = 0
    for k, m in pairs:
        found += _before((i, k, j, m), old_starts, new_starts)
        at_old, at_new = old_starts[k], new_starts[m]
        cuts = find_cuts(was[k], became[m], lang, polished=polished)
        found += [(a + at_old, b + at_old, c + at_new, d + at_new) for a, b, c, d in cuts]
        i, j = k + 1, m + 1
    return [*found, *_behind(i, j, old_starts, new_starts)]


def _starts(cells: Sequence[str]) -> list[int]:
    """Where each cell begins, and where one more would."""
    return list(accumulate((len(cell) + len(CELL_BORDER) for cell in cells), initial=0))


def _before(cells: Edit, old_starts: Sequence[int], new_starts: Sequence[int]) -> Iterator[Edit]:
    """Cells that have no counterpart before two that are the same; with the border behind, if only one row has any."""
    a, b, c, d = cells
    if a < b or c < d:
        border = len(CELL_BORDER) if a < b and c < d else 0
        yield old_starts[a], old_starts[b] - border, new_starts[c], new_starts[d] - border


def _behind(i: int, j: int, old_starts: Sequence[int], new_starts: Sequence[int]) -> Iterator[Edit]:
    """Cells that have no counterpart behind all that are the same; with the border before, if only one row has any."""
    old_rest, new_rest = i < len(old_starts) - 1, j < len(new_starts) - 1
    if old_rest or new_rest:
        border = 0 if old_rest and new_rest else len(CELL_BORDER)
        old_end, new_end = old_starts[-1] - len(CELL_BORDER), new_starts[-1] - len(CELL_BORDER)
        yield old_starts[i] - border, old_end, new_starts[j] - border, new_end


def _same_cells(was: Sequence[str], became: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of cells that are the same in both rows, in order."""
    if len(was) == len(became):
        return [(index, index) for index in range(len(was))]
    if max(len(was), len(became)) > MOST:
        return []
    likes = {
        (i, i + 1, j, j + 1): like
        for i, cell in enumerate(was)
        for j, other in enumerate(became)
        if (like := _like(cell, other)) > 0
    }
    boxes = sorted(likes)
    chain = heaviest_chain(boxes, [likes[box] for box in boxes])
    return [(boxes[k][0], boxes[k][2]) for k in chain]


def _like(cell: str, other: str) -> float:
    """How alike two cells are: by their words; a figure is a little like another, most of all one of its kind."""
    if cell == other:
        return 1.0 if cell.strip() else 0.1
    words, others = set(cell.split()), set(other.split())
    shared = 2 * len(words & others) / max(1, len(words) + len(others))
    if shared or not _is_figure(cell) or not _is_figure(other):
        return shared
    return 0.3 if _FIGURES.sub("0", cell) == _FIGURES.sub("0", other) else 0.2


def _is_figure(cell: str) -> bool:
    return any(map(str.isdigit, cell)) and not any(map(str.isalpha, cell))
