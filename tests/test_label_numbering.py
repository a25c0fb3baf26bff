"""Sections, clauses and items that only have another number now."""

from dataclasses import replace

import pytest

from sitegen.model import BlockKind, Comparison, Document, Weight
from sitegen.segment.enumerators import find_enumerator

from .making import comparison, document

CLAUSES = (
    "The keeper winds the clock of the harbour office every morning.",
    "Boats of more than nine metres pay the toll of the outer quay.",
    "Nets are dried on the north wall and nowhere else in the town.",
)
SIGNS = ("{}. ", "[{}] ", "{}) ", "({}) ", "§ {} ", "4.{} ", "Article {}: ", "Abschnitt {} ")


def numbered(sign: str, first: int, *clauses: str) -> Document:
    return document(*(sign.format(number) + clause for number, clause in enumerate(clauses, first)))


def inner(made: Comparison) -> list[tuple[str, ...]]:
    return [change.labels for change in made.changes if change.link is not None]


@pytest.mark.parametrize("sign", SIGNS)
def test_clauses_after_a_new_one_are_renumbered_and_nothing_else(sign: str) -> None:
    old = numbered(sign, 1, *CLAUSES)
    new = numbered(sign, 1, CLAUSES[0], "Dogs are kept on a lead between May and October.", *CLAUSES[1:])
    made = comparison(old, new)
    assert inner(made) == [("formatting",)] * 2
    assert dict(made.stats.changes)[Weight.SUBSTANCE] == 1  # the new one


def test_what_changed_in_a_renumbered_clause_is_told() -> None:
    old = numbered("{}. ", 1, *CLAUSES)
    new = numbered("{}. ", 2, CLAUSES[0], CLAUSES[1].replace("nine", "six"), CLAUSES[2])
    assert sorted(inner(comparison(old, new))) == [("formatting",)] * 3 + [("number",)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("3.1 million people saw it.",), ("4.1 million people saw it.",)),
        (("500 People came.", "501 Horses ran."), ("700 People came.", "701 Horses ran.")),
        (("12. Nobody else has one.",), ("13. Nobody else has one.",)),  # of no series
        (("See 3.1 for this.", "3.2 Boats."), ("See 4.1 for this.", "4.2 Boats.")),
    ],
)
def test_an_amount_is_no_enumerator(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    assert ("number",) in inner(comparison(document(*old), document(*new)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It sank in 1903.[2] Nobody drowned.", "It sank in 1903.[3] Nobody drowned."),
        ("The ferry[9] sank in spring.", "The ferry[10] sank in spring."),
        ("It sank in 1903. Nobody drowned.", "It sank in 1903.[2] Nobody drowned."),
        ("It sank in 1903, says one.", "It sank in 1903[2], says one."),
        ("It sank in 1903.[4][5] Nobody drowned.", "It sank in 1903. Nobody drowned."),
    ],
)
def test_the_mark_of_a_footnote_is_format(old: str, new: str) -> None:
    assert inner(comparison(document(old), document(new))) == [("formatting",)]
    assert inner(comparison(document(new), document(old))) == [("formatting",)]


def test_figures_in_other_brackets_are_no_marks() -> None:
    old, new = document("It sank with [2] boats in May."), document("It sank with [3] boats in May.")
    assert inner(comparison(old, new)) == [("number",)]
    code = [
        replace(made, blocks=(replace(made.blocks[0], kind=BlockKind.CODE),))
        for made in (document(f"for each of the boats[{index}] in the long list") for index in (2, 3))
    ]
    assert inner(comparison(code[0], code[1])) == [("number",)]


def test_a_day_is_no_enumerator() -> None:
    old = document("3. Oktober. Regen fiel auf die Lampen am Kai.", "4. Oktober. Die Fähre fuhr nicht.", lang="de")
    new = document("5. Oktober. Regen fiel auf die Lampen am Kai.", "6. Oktober. Die Fähre fuhr nicht.", lang="de")
    assert set(inner(comparison(old, new))) == {("date",)}


def test_a_section_is_known_by_its_name_and_not_by_its_number() -> None:
    """Two sections changed places, and took each other's number."""
    tolls = ("Boats of more than nine metres pay the toll of the outer quay.", "It is paid on arrival, in coins.")
    nets = (
        "Nets are dried on the north wall and nowhere else in the town.",
        "Whoever does so loses them.",
    )
    old = headed(("1. Clocks", CLAUSES[0]), ("2. Tolls", *tolls), ("3. Nets", *nets))
    new = headed(("1. Clocks", CLAUSES[0]), ("2. Nets", *nets), ("3. Tolls", *tolls))
    made = comparison(old, new)
    texts = [
        (half.version.document.text[half.sentences[index].start : half.sentences[index].end])
        for link in made.links
        for half, index in ((made.old, link.old[0]), (made.new, link.new[0]))
    ]
    pairs = set(zip(texts[::2], texts[1::2], strict=True))
    assert {("2. Tolls", "3. Tolls"), ("3. Nets", "2. Nets")} <= pairs
    assert {change.weight for change in made.changes if change.link is not None} <= {Weight.STYLE, Weight.SURFACE}


def headed(*sections: tuple[str, ...]) -> Document:
    made = document(*(text for section in sections for text in section))
    heads = {section[0] for section in sections}
    blocks = tuple(
        replace(block, kind=BlockKind.HEADING, level=2) if made.text[block.start : block.end] in heads else block
        for block in made.blocks
    )
    return replace(made, blocks=blocks)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3. Fees", (3,)),
        ("4.12 You may", (4, 12)),
        ("(b) the tenant", (98,)),
        ("§ 12 Geltung", (12,)),
        ("Art. 5 Purpose", (5,)),
        ("Section 7", (7,)),
        ("500 people", None),
        ("3.1 million", None),
        ("2024", None),
        ("a) Boats", (97,)),
        ("A boat", None),
    ],
)
def test_what_a_block_begins_with(text: str, number: tuple[int, ...] | None) -> None:
    found = find_enumerator(text)
    assert (found.number if found else None) == number
