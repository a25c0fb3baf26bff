"""Rows of tables, known by their names: in a league or a list of prices rows change places, and all their figures do.

Takes the sentences of both texts, gives pairs of rows that have the same name in two versions of one table. A row's
name is its first cell that has a letter. What the other cells say is never looked at.
"""

from collections import Counter, defaultdict

from ..model import CELL_BORDER, BlockKind
from .likeness import Sentences
from .thresholds import Thresholds

Table = dict[str, int]
"""Names that only one row of a table has, each with the first sentence of the row."""


def same_rows(old: Sentences, new: Sentences, thresholds: Thresholds) -> list[tuple[int, int]]:
    """Sentences `(i, j)` of rows of the same name, in tables most of whose rows have names in common; in order of `i`.

    Cost: in proportion to the rows; a name that too many tables have tells nothing of which is which.
    """
    old_tables, new_tables = _tables(old), _tables(new)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for m, table in enumerate(new_tables):
        for name in table:
            holders[name].append(m)
    common = Counter(
        (k, m)
        for k, table in enumerate(old_tables)
        for name in table
        if len(holders.get(name, ())) <= thresholds.candidates
        for m in holders.get(name, ())
    )
    found: dict[int, int] = {}
    for (k, m), count in sorted(common.items(), key=lambda item: (-item[1], item[0])):
        rows, others = old_tables[k], new_tables[m]
        if rows and others and count >= max(2, thresholds.same_rows * min(len(rows), len(others))):
            found |= {i: others[name] for name, i in rows.items() if name in others}
            old_tables[k], new_tables[m] = {}, {}  # a table is the same as one other
    return sorted(found.items())


def _tables(side: Sentences) -> list[Table]:
    """The tables of a text: rows that follow each other."""
    tables: list[Table] = []
    again: set[str] = set()
    last = -2
    for index, sentence in enumerate(side.sentences):
        at = sentence.block
        if at == last or side.document.blocks[at].kind is not BlockKind.TABLE:
            continue
        if at > last + 1:
            tables.append({})
            again = set()
        last = at
        name = _name(side.texts[index], side.key(index))
        if name in tables[-1]:
            again.add(name)
            del tables[-1][name]
        elif name and name not in again:
            tables[-1][name] = index
    return [table for table in tables if table]


def _name(text: str, key: str) -> str:
    """The first cell with a letter, folded; none in a row of one cell."""
    if CELL_BORDER not in text:
        return ""
    return next((cell.strip() for cell in key.split(CELL_BORDER.strip()) if any(map(str.isalpha, cell))), "")
