"""The line's middle: statistics, notes and the introduction's references come together."""

from dataclasses import replace

import pytest

from sitegen.compare import compare
from sitegen.model import NotesFile, Rules, Source, Version, Weight

from .making import comparison, document

A = "The lighthouse keeper sold 40 telescopes to a travelling dentist from the islands."
B = "Nobody at the cannery remembered who had ordered four hundred umbrellas in June."
SOURCE = Source("case", Version(document(A, B), id="old"), Version(document(A.replace("40", "50"), B), id="new"))


def test_statistics_count_changes_by_weight() -> None:
    stats = comparison(document(A, B), document(A.replace("40", "50"), B)).stats
    assert dict(stats.changes) == {Weight.SURFACE: 0, Weight.STYLE: 0, Weight.WORDING: 0, Weight.SUBSTANCE: 1}
    assert 0.9 < stats.similarity < 1


def test_nothing_in_common_is_no_similarity() -> None:
    assert comparison(document(A), document("Rain fell on the fairground all night.")).stats.similarity == 0.0


def test_notes_are_placed_and_their_mistakes_told() -> None:
    notes = NotesFile(
        "notes.md", "## n-one fact-check\nold> {{40 telescopes}}\n\nForty.\n\n## n-two error\nold> sold {{60}}\n\nx\n"
    )
    made, problems = compare(replace(SOURCE, notes=(notes,)), Rules())
    assert [placed.note.id for placed in made.notes] == ["n-one", "n-two"]
    assert [problem.line for problem in problems] == [7]


def test_a_reference_of_the_introduction_that_leads_nowhere_is_a_problem() -> None:
    source = replace(
        SOURCE, path="content/case/index.md", introduction="See [[n-nobody]] and [[old:2]].", introduction_line=4
    )
    _, problems = compare(source, Rules())
    assert [(problem.path, problem.line) for problem in problems] == [("content/case/index.md", 4)]
    assert "n-nobody" in problems[0].message


def test_a_reader_is_told_where_not_everything_was_compared() -> None:
    usual = comparison(document(A, B), document(A, A + " " + B))
    assert usual.coarse == ""
    many = [f"sentence {n} tells of {n} and of nothing else." for n in range(1100)]
    ones, twos = document(*("One " + text for text in many)), document(*(f"Two {n}wo" for n in range(1100)))
    assert "likeliest partners" in comparison(ones, twos).coarse
    long = " ".join(f"one{n % 7}" for n in range(3000))
    assert comparison(document(long), document(long.replace("one3", "two3"))).coarse.startswith("a passage is so long")


def test_a_reader_is_told_where_not_all_changes_were_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    old = [f"The mayor said on Monday that line {n} would cost nine million." for n in range(6)]
    new = [line.replace("nine", "ten") for line in old[:3]] + [line.replace("Monday", "Friday") for line in old[3:]]
    whole = comparison(document(*old), document(*new))
    assert [change.labels for change in whole.changes] == [("number",)] * 3 + [("date",)] * 3
    for module in ("sitegen.label", "sitegen.label.glance"):
        monkeypatch.setattr(f"{module}.MOST", 4)
    glanced = comparison(document(*old), document(*new, "Another ferry will be bought."))
    assert [change.labels for change in glanced.changes] == [
        *[("number",)] * 3,
        ("date",),
        *[("wording",)] * 2,
        ("addition",),
    ]
    assert glanced.coarse == "of more than 4 changes not all were looked at closely"
    assert whole.coarse == ""
