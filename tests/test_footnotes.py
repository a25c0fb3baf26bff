"""Footnotes of the introduction: what is one, which number it has, and how the page shows it."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sitegen.compare import compare
from sitegen.exporters import pages
from sitegen.model import NotesFile, Rules, Source, Version
from sitegen.notes.footnotes import find_footnotes
from sitegen.problems import CODES
from tests.linting import lint
from tests.making import document
from tests.test_pages import SITE, THEME

OLD, NEW = Version(document("It rained.")), Version(document("It snowed.", path="new.txt"))


def source(text: str, notes: str = "") -> Source:
    files = (NotesFile("ferry/notes.md", notes),) if notes else ()
    return Source("ferry", OLD, NEW, path="ferry/index.md", introduction=text, introduction_line=5, notes=files)


def found(text: str) -> list[tuple[str, int, str]]:
    return [(note.label, note.number, note.body) for note in find_footnotes(source(text))[0]]


def said(text: str) -> list[str]:
    problems = find_footnotes(source(text))[1]
    assert all(problem.code in CODES for problem in problems)
    return [str(problem).removeprefix("ferry/index.md:") for problem in problems]


def shown(text: str, notes: str = "") -> tuple[str, str]:
    """What the page has of an introduction, and the page."""
    comparison, problems = compare(source(text, notes), Rules())
    assert problems == ()
    page = next(file for file in pages.export_comparison(comparison, SITE, THEME) if file.path == "ferry/index.html")
    html = page.content.decode()
    assert lint(html) == []
    return html.partition('<div class="introduction">')[2].partition("</header>")[0], html


# --- reading -----------------------------------------------------------------------------------------


def test_numbers_go_by_the_first_mark() -> None:
    assert found("One[^b] two[^a] three[^b].\n\n[^a]: A.\n[^b]: B.\n") == [("b", 1, "B."), ("a", 2, "A.")]


def test_a_footnote_runs_to_the_blank_line_and_on_where_it_is_indented() -> None:
    text = "One[^1].\n\n[^1]: First\nline.\n\n    Second paragraph.\n\n    - item\n\nThe text goes on.\n"
    assert found(text) == [("1", 1, "First\nline.\n\nSecond paragraph.\n\n- item")]


def test_marks_in_footnotes_come_after_those_of_the_text() -> None:
    assert found("[^1]: See[^2].\n[^2]: Two.\n[^3]: Three.\n\nOne[^1], three[^3].") == [
        ("1", 1, "See[^2]."),
        ("3", 2, "Three."),
        ("2", 3, "Two."),
    ]


def test_what_is_no_footnote() -> None:
    text = "`[^1]` \\[^2] [^3](https://example.org) [^ 4]\n\n```\n[^5]: five\n[^5]\n```\n"
    assert (found(text), said(text)) == ([], [])


@given(st.text("[^1]: \n\\`ab", max_size=40))
def test_footnotes_stand_where_they_say(text: str) -> None:
    for note in find_footnotes(source(text))[0]:
        assert text[note.start : note.end].lstrip().startswith(f"[^{note.label}]:")
        assert note.line == 5 + text.count("\n", 0, text.index("[", note.start))
        assert note.body


# --- mistakes ----------------------------------------------------------------------------------------


def test_a_mark_without_a_footnote() -> None:
    assert said("One[^tol].\n\nTwo[^9].\n\n[^toll]: A.\n") == [
        "9: warning[footnote-unused]: nothing refers to the footnote [^toll], so it is not shown. "
        "Hint: put [^toll] where it belongs, or take the footnote out.",
        "5: error[footnote-unknown]: [^tol] is a footnote that is not there. Hint: the nearest is [^toll].",
        "7: error[footnote-unknown]: [^9] is a footnote that is not there. "
        "Hint: write it below on a line of its own: `[^9]: …`.",
    ]


def test_a_footnote_without_words_is_not_there() -> None:
    assert [line.partition(" ")[0] for line in said("One[^1].\n\n[^1]:\n")] == ["5:", "7:"]


def test_a_footnote_that_is_there_twice() -> None:
    assert said("One[^1].\n\n[^1]: A.\n[^1]: B.\n") == [
        "8: error[footnote-repeated]: the footnote [^1] is here in line 8 and before in line 7. "
        "Hint: give one of them another name."
    ]


# --- the page ----------------------------------------------------------------------------------------


def test_notes_go_on_with_the_numbers_of_footnotes() -> None:
    notes = "## n-a  style\nold> It {{rained}}.\n\nOne.\n"
    introduction, page = shown("See[^x] [[n-a]].\n\n[^x]: Not *yet*.\n", notes)
    figure = '<sup><a role="doc-noteref" id="fnref_1" href="#fn_1"><span class="vh">note </span>1</a></sup>'
    assert f'<p>See{figure} <a href="#n-a">note 2</a>.</p>' in introduction
    assert "<p>Not <em>yet</em>.</p>" in introduction
    back = 'href="#fnref_1" aria-label="Back to note 1 in the introduction">'
    assert back in introduction
    assert '<p class="kind"><b>2</b> style</p>' in page


def test_every_figure_of_a_footnote_has_its_way_back() -> None:
    introduction, _ = shown("One[^1], again[^1].\n\n[^1]: See[^2].\n[^2]: Two.\n")
    assert re.findall(r'aria-label="([^"]+)"', introduction) == [
        "Back to note 1 in the introduction",
        "Back to note 1 in the introduction, place 2",
        "Back to note 2 in the introduction",
    ]


def test_footnotes_are_text_where_they_would_be_html() -> None:
    introduction, _ = shown("One[^<b>].\n\n[^<b>]: <script>alert(1)</script> [x](javascript:alert(1))\n")
    assert "<script" not in introduction
    assert 'href="javascript' not in introduction
