"""What was made to take long: rows of one sign, longer than anybody types. None of it is looked at again and again."""

import pytest

from sitegen.exporters.comparison import make_pages
from sitegen.exporters.page import Site
from sitegen.load.front import FrontMatter
from sitegen.load.pages import read_page
from sitegen.notes.quote_line import is_almost_quote_line, read_quote_line
from sitegen.readers.html import read_html
from tests.comparisons import compared

ROW = 100_000


def test_a_heading_of_signs() -> None:
    page, _ = read_page("about", FrontMatter("about.md", None, f"# Us{' #' * ROW}x #\n\nText.\n", 1))
    assert page.title == f"Us{' #' * ROW}x"


@pytest.mark.parametrize("line", ["old" + "#a" * ROW, "old> a" + " " * ROW + "…b"])
def test_a_quote_line_of_signs(line: str) -> None:
    assert not is_almost_quote_line(line) or read_quote_line(line)


@pytest.mark.parametrize(
    "head",
    [
        f"<title>The sluice{' ' * ROW}Courier</title>",
        f'<script type="application/ld+json">{{"articleBody": "The sluice{" " * ROW}is shut."}}</script>',
    ],
)
def test_white_space_in_the_head_of_a_page(head: str) -> None:
    document, _ = read_html("old.html", f"<html><head>{head}</head><body><h1>The sluice</h1><p>It is shut.</p></body>")
    assert document.text.startswith("The sluice")


def test_a_long_word_beside_a_change_in_a_critical_edition() -> None:
    begin = f"It {'o' * ROW} sank at nine."
    edition = make_pages(compared(f"{begin} Nobody waved.", f"{begin}"), Site("A site")).beside.edition()
    assert [str(entry.lemma) for passage in edition.passages for entry in passage.readings] == ["nine."]
