"""Numbers that were printed beside the lines of a text: of every line, as in drafts of laws, or of every fifth one.

Takes the source of a text file, gives it without such numbers; every line stays where it is. They are known by what
they count: the second of two is greater by as much as it stands lines below. The entries of lists and tables are
counted too: numbers of all lines are only taken off lines that tear sentences apart.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from sitegen.readers.lines import Begins, begins, ends_sentence

LEAST_NUMBERED = 6
"""Lines in a row with a number each, at least."""
LEAST_APART, STEPS = 2, (5, 10)
"""Numbers of every fifth or tenth line, at least."""
TORN = 0.2
"""Share of lines with a number each that go on with a small letter in mid-sentence, at least."""

_BEFORE = re.compile(r"^(?P<margin>[ \t]{0,24})(?P<number>\d{1,4})(?P<gap>[ \t]+)(?=\S)", re.MULTILINE)
_AFTER = re.compile(r"(?<=\S)[ \t]{2,}(?P<number>\d{1,4})[ \t]*$", re.MULTILINE)


def drop_line_numbers(text: str) -> str:
    """Give a text without the numbers beside its lines; the text itself where there are none."""
    for pattern in (_BEFORE, _AFTER):
        found = list(pattern.finditer(text))
        if len(found) >= LEAST_APART:
            text = _drop(text, list(_find_counts(text, found)))
    return text


def _drop(text: str, numbers: Sequence[re.Match[str]]) -> str:
    """Leave numbers out; what follows one keeps its column where there is more than a space between."""
    pieces, end = [], 0
    for number in numbers:
        pieces.append(text[end : number.start()])
        if number.re is _BEFORE:
            pieces.append(number["margin"] if len(number["gap"]) == 1 else " " * (number.end() - number.start()))
        end = number.end()
    return "".join([*pieces, text[end:]])


def _find_counts(text: str, found: Sequence[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Those of the numbers that count lines, in order."""
    lines = _line_of(text, found)
    chain: list[re.Match[str]] = []
    for number in found:
        if chain and int(number["number"]) - int(chain[-1]["number"]) != lines[number] - lines[chain[-1]]:
            yield from chain if _counts_lines(text, chain) else ()
            chain = []
        chain.append(number)
    yield from chain if _counts_lines(text, chain) else ()


def _line_of(text: str, found: Sequence[re.Match[str]]) -> Mapping[re.Match[str], int]:
    """Count the lines that are not blank up to each number."""
    lines, count, at = {}, 0, 0
    for number in found:
        above = text[at : number.end()]
        count += sum(not line.isspace() and line != "" for line in above.split("\n")[1:])
        lines[number] = count
        at = number.end()
    return lines


def _counts_lines(text: str, chain: Sequence[re.Match[str]]) -> bool:
    """Tell numbers of lines from those of the entries of a list."""
    steps = {int(after["number"]) - int(before["number"]) for before, after in pairwise(chain)}
    if steps == {1}:
        return len(chain) >= LEAST_NUMBERED and _are_torn([_rest(text, number) for number in chain])
    first = int(chain[0]["number"])
    return (
        len(chain) >= LEAST_APART and len(steps) == 1 and any(steps == {step} and first % step == 0 for step in STEPS)
    )


def _rest(text: str, number: re.Match[str]) -> str:
    """The line that a number stands beside."""
    if number.re is _AFTER:
        return text[text.rfind("\n", 0, number.start()) + 1 : number.start()].strip()
    end = text.find("\n", number.end())
    return text[number.end() : end if end >= 0 else len(text)].strip()


def _are_torn(lines: Sequence[str]) -> bool:
    torn = sum(begins(after) is Begins.LOWER and not ends_sentence(before) for before, after in pairwise(lines))
    return torn >= TORN * len(lines)
