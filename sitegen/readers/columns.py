"""Columns that stand side by side in a text, as when a page of a PDF is copied across them.

Takes the source of a text file, tells on which line two columns of prose begin. Which lines belong together cannot be
undone with certainty, so nothing is changed: whoever copied the text is told. Tables are no columns: their cells hold
figures or whole phrases, and no sentence of theirs goes on in the cell below.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from sitegen.readers.lines import Begins, begins, ends_sentence

LEAST_LINES = 8
"""Lines in a row that two columns have, at least."""
LEAST_WORDS = 3
"""Words in the part of a line that a column has, on average, at least."""
TORN = 0.5
"""Share of the parts in mid-sentence that go on with a small letter below."""
SLACK = 2
"""Columns of characters by which the second one may shift."""

_GAP = re.compile(r"(?<=\S)(?: {3,}|\t+ *)(?=\S)")


def find_columns(text: str) -> int:
    """Number the line on which two columns begin; 0 where there are none."""
    run: list[tuple[str, str, int]] = []
    first = 0
    for number, line in enumerate(text.split("\n"), 1):
        parts = _part(line) if "   " in line or "\t" in line else None
        if parts and (not run or abs(parts[2] - run[-1][2]) <= SLACK):
            first = first or number
            run.append(parts)
        elif run and not line.isspace() and line:
            if _are_columns(run):
                return first
            run, first = ([parts], number) if parts else ([], 0)
    return first if _are_columns(run) else 0


def _part(line: str) -> tuple[str, str, int] | None:
    """The two parts of a line, and where the second begins."""
    gaps = list(_GAP.finditer(line))
    if len(gaps) != 1:
        return None
    return line[: gaps[0].start()].strip(), line[gaps[0].end() :].strip(), gaps[0].end()


def _are_columns(run: Sequence[tuple[str, str, int]]) -> bool:
    """Tell two columns of prose from a table."""
    if len(run) < LEAST_LINES:
        return False
    return all(_is_prose(column) for column in zip(*[(left, right) for left, right, _ in run], strict=True))


def _is_prose(lines: Sequence[str]) -> bool:
    words = sum(len(line.split()) for line in lines)
    inner = [after for before, after in pairwise(lines) if not ends_sentence(before)]
    torn = sum(begins(line) is Begins.LOWER for line in inner)
    return words >= LEAST_WORDS * len(lines) and torn >= TORN * len(lines)
