"""Rows of tables and items of lists, known by their names: in a league or a recipe order and figures change together.

Takes the sentences of both texts and which of them are equal, gives pairs of rows that have one name in two versions of
one table. A row's name is its first cell that has a letter, an item's is what it says besides figures. What the other
cells say is never looked at.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ..model import CELL_BORDER, BlockKind
from .sentences import Sentences
from .thresholds import Thresholds

Pair = tuple[int, int]
"""An old and a new sentence."""
Tables = dict[int, int]
"""First sentences of rows, each with the number of its table."""
Names = dict[str, dict[int, int]]
"""Names of rows, each with the one row of that name in a table."""

_FIGURES = re.compile(r"\d+(?:[.,:/]\d+)*")


def same_rows(
    old: Sentences, new: Sentences, equal: Sequence[Pair], thresholds: Thresholds
) -> tuple[list[Pair], list[Pair]]:
    """Rows of one name that are not equal, and the equal rows of the same tables and lists; both in order.

    Two tables are the same where half the rows of the smaller, and two at least, are equal or of one name. Cost: in
    proportion to the rows; only those that are not equal are named, and a name that many tables have does not count.
    `equal` is in order; where nothing in it changed its place and no row is unlike, there is nothing to do.
    """
    old_rows, new_rows = _unlike_rows(old, {i for i, _ in equal}, new), _unlike_rows(new, {j for _, j in equal}, old)
    in_order = all(before < after for (_, before), (_, after) in pairwise(equal))
    if in_order and not (old_rows and new_rows):
        return [], []
    old_tables, new_tables = _tables(old), _tables(new)
    old_names, new_names = _names(old, old_rows, old_tables), _names(new, new_rows, new_tables)
    shared = Counter((old_tables[i], new_tables[j]) for i, j in equal if i in old_tables and j in new_tables)
    for name, rows in old_names.items():
        others = new_names.get(name, {})
        if len(rows) * len(others) <= thresholds.candidates**2:
            shared.update((k, m) for k in rows for m in others)
    twins = _twins(shared, Counter(old_tables.values()), Counter(new_tables.values()), thresholds.same_rows)
    found = [
        (i, new_names[name][twins[k]])
        for name, rows in old_names.items()
        for k, i in rows.items()
        if k in twins and twins[k] in new_names.get(name, {})
    ]
    kept = [(i, j) for i, j in equal if i in old_tables and twins.get(old_tables[i]) == new_tables.get(j, -1)]
    return sorted(found), kept


def _twins(shared: Counter[Pair], old_sizes: Counter[int], new_sizes: Counter[int], least: float) -> dict[int, int]:
    """Old tables with the new ones that they became, those with most rows in common first."""
    twins: dict[int, int] = {}
    for (k, m), count in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        enough = max(2, least * min(old_sizes[k], new_sizes[m]))
        if count >= enough and k not in twins and m not in twins.values():
            twins[k] = m
    return twins


def _tables(side: Sentences) -> Tables:
    """The rows of a text; those that follow each other are of one table, unless numbered items follow others."""
    blocks = side.document.blocks
    rows = [at for at, block in enumerate(blocks) if block.kind is BlockKind.TABLE or block.kind is BlockKind.ITEM]
    if not rows:
        return {}
    first = {sentence.block: index for index, sentence in reversed([*enumerate(side.sentences)])}
    found: Tables = {}
    last, number, before = -2, 0, (BlockKind.RULE, False)
    for at in rows:
        if at in first:
            sort = blocks[at].kind, blocks[at].marker[:1].isalnum()
            number += at > last + 1 or sort != before
            found[first[at]], last, before = number, at, sort
    return found


def _unlike_rows(side: Sentences, equal: set[int], other: Sentences) -> list[int]:
    """Sentences of tables and lists that are not equal to one of the other text, nor to several."""
    others, blocks = set(other.texts), side.document.blocks
    left = [index for index, text in enumerate(side.texts) if index not in equal and text not in others]
    return [index for index in left if blocks[side.sentences[index].block].kind in (BlockKind.TABLE, BlockKind.ITEM)]


def _names(side: Sentences, rows: Sequence[int], tables: Tables) -> Names:
    """Names of some rows, by their first sentences."""
    found: Names = {}
    for index in rows:
        if index in tables and (name := _name(side, index)):
            named = found.setdefault(name, {})
            named[tables[index]] = -1 if tables[index] in named else index
    return {name: {table: index for table, index in named.items() if index >= 0} for name, named in found.items()}


def _name(side: Sentences, index: int) -> str:
    """The first cell with a letter, folded; of what has no cells, all but the figures."""
    key = side.key(index)
    if CELL_BORDER in side.texts[index]:
        return next((cell.strip() for cell in key.split(CELL_BORDER.strip()) if any(map(str.isalpha, cell))), "")
    rest = " ".join(_FIGURES.sub(" ", key).split())
    return rest if any(map(str.isalpha, rest)) else ""
