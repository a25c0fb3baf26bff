"""Numbers beside the lines of a draft, and those that only count what the text counts."""

import textwrap

import pytest

from sitegen.readers.margins import drop_line_numbers
from sitegen.readers.text import read_text
from tests.reading import texts

PARAGRAPHS = [
    "Every public hand pump shall give not less than nine litres of water a minute, as measured under section 5 of the "
    "act, and the authority shall see to it that it does so on every day of the year on which it does not freeze.",
    "The first paragraph does not apply to a pump that was set before the year 1931, if the commune in which it stands "
    "has asked for an exception and has told those who live within a mile of it where else there is water.",
    "The authority reports each year to the council of the province how much water the pumps have given, and which of "
    "them have failed, and the council may ask for the report of any one pump, and must then be given it in writing.",
]


def lines(width: int = 60) -> list[str]:
    return [line for paragraph in PARAGRAPHS for line in [*textwrap.wrap(paragraph, width), ""]]


def numbered(beside: str, step: int, first: int = 1) -> str:
    """Lines with a number beside every `step`-th that is not blank; `beside` says where."""
    written, count = [], first - 1
    for line in lines():
        count += bool(line)
        number = str(count) if line and count % step == 0 else ""
        written.append(beside.format(line=line, number=number))
    return "\n".join(written)


@pytest.mark.parametrize(
    ("beside", "step"),
    [
        ("{number:>3}      {line}", 1),
        ("{number} {line}", 1),
        ("{number}\t{line}", 1),
        ("{number:<5}{line}", 5),
        ("{line:<64}{number}", 5),
        ("{line:<64}{number:>3}", 1),
    ],
)
@pytest.mark.parametrize("first", [1, 37])
def test_numbers_beside_lines_are_no_text(beside: str, step: int, first: int) -> None:
    document, _ = read_text("old.txt", numbered(beside, step, first))
    assert texts(document) == PARAGRAPHS
    assert document.blocks[1].line == lines().index("") + 2


def test_every_page_begins_to_count_anew() -> None:
    page = numbered("{number:>3}  {line}", 1)
    document, _ = read_text("old.txt", f"{page}\n{page}")
    assert texts(document) == PARAGRAPHS * 2


@pytest.mark.parametrize(
    "source",
    [
        "\n".join(f"{place} Ann {place * 7}" for place in range(1, 20)),  # results
        "\n".join(f"{count}. eggs, of which some were not fresh" for count in range(1, 20)),
        "1 spoon\n2 eggs\n3 cups of flour\n4 lemons\n",
        "\n".join(f"Boats of {year}   {year - 1900}" for year in (1911, 1915, 1919)),
        "In the year\n1911 the wall was built, and in\n1912 it fell.",
    ],
)
def test_other_numbers_are_text(source: str) -> None:
    assert drop_line_numbers(source) == source
