"""Numbers that were printed beside the lines of a text: of every line, as in drafts of laws, or of every fifth one.

Takes the source of a text file, gives it without such numbers; every line stays where it is. They are known by what
they count: the second of two is greater by as much as it stands lines below. The entries of lists and tables are
counted too: numbers of all lines are only taken off lines that tear sentences apart.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from sitegen.readers.lines import Begins, begins, ends_sentence

LEAST_NUMBERED = 6
"""Lines in a row with a number each, at least."""
LEAST_APART, STEPS = 2, (5, 10)
"""Numbers of every fifth or tenth line, at least."""
TORN = 0.2
"""Share of lines with a number each that go on with a small letter in mid-sentence, at least."""

_BEFORE = re.compile(r"(?P<margin>[ \t]{0,24})(?P<number>\d{1,4})(?P<gap>[ \t]+)(?=\S)")
_AFTER = re.compile(r"(?P<text>.*\S)[ \t]{2,}(?P<number>\d{1,4})")

Found = tuple[int, re.Match[str]]
"""Index of a line, and the number beside it with the rest of the line or what is before the rest."""


def drop_line_numbers(text: str) -> str:
    """Give a text without the numbers beside its lines; the text itself where there are none."""
    lines = text.split("\n")
    before = [index for index, line in enumerate(lines) if line.lstrip()[:1].isdigit()]
    after = [index for index, line in enumerate(lines) if line[-1:].isdigit()]
    dropped = False
    for indexes, matches in ((before, _BEFORE.match), (after, _AFTER.fullmatch)):
        found = [(index, match) for index in indexes if (match := matches(lines[index]))]
        for index, number in list(_find_counts(lines, found)):
            lines[index] = _without(lines[index], number)
            dropped = True
    return "\n".join(lines) if dropped else text


def _without(line: str, number: re.Match[str]) -> str:
    """Leave a number out; what follows it keeps its column where there is more than a space between."""
    if number.re is _AFTER:
        return number["text"]
    return (number["margin"] if len(number["gap"]) == 1 else " " * number.end()) + line[number.end() :]


def _find_counts(lines: Sequence[str], found: Iterable[Found]) -> Iterator[Found]:
    """Those of the numbers that count lines, in order."""
    chain: list[Found] = []
    for index, number in found:
        if chain and not _is_next(lines, chain[-1], (index, number)):
            yield from chain if _counts_lines(lines, chain) else ()
            chain = []
        chain.append((index, number))
    yield from chain if chain and _counts_lines(lines, chain) else ()


def _is_next(lines: Sequence[str], above: Found, below: Found) -> bool:
    """Tell whether a number is greater than one above by the lines between that are not blank."""
    step = int(below[1]["number"]) - int(above[1]["number"])
    between = lines[above[0] + 1 : below[0] + 1]
    return 0 < step <= len(between) and sum(line.strip() != "" for line in between) == step


def _counts_lines(lines: Sequence[str], chain: Sequence[Found]) -> bool:
    """Tell numbers of lines from those of the entries of a list."""
    steps = {int(after["number"]) - int(before["number"]) for (_, before), (_, after) in pairwise(chain)}
    if steps == {1}:
        texts = [_without(lines[index], number).strip() for index, number in chain]
        return len(chain) >= LEAST_NUMBERED and _are_torn(texts)
    is_apart = any(steps == {step} and int(chain[0][1]["number"]) % step == 0 for step in STEPS)
    return is_apart and len(chain) >= LEAST_APART


def _are_torn(lines: Sequence[str]) -> bool:
    torn = sum(begins(after) is Begins.LOWER and not ends_sentence(before) for before, after in pairwise(lines))
    return torn >= TORN * len(lines)
