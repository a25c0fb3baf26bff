"""Whole saved pages of eight kinds: exactly the article comes out, in order.

Beside each page in `saved/` stands what must be read: its blocks with their kinds, parted by blank lines.
"""

from pathlib import Path

import pytest

from sitegen.readers import read_document
from tests.reading import check_document, kinds, texts

PAGES = sorted((Path(__file__).parent / "saved").glob("*.html"))


def test_there_are_pages_to_read() -> None:
    assert len(PAGES) >= 8


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_exactly_the_article_is_read(page: Path) -> None:
    document, problems = read_document(page.name, page.read_bytes())
    assert document is not None
    assert problems == ()
    check_document(document)
    found = [f"{kind}: {text}" for kind, text in zip(kinds(document), texts(document), strict=True)]
    assert found == page.with_suffix(".txt").read_text(encoding="utf-8").strip("\n").split("\n\n")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_headline_is_a_heading_of_the_first_rank(page: Path) -> None:
    document, _ = read_document(page.name, page.read_bytes())
    assert document is not None
    first = next(block for block in document.blocks if block.kind == "heading")
    assert first.level == 1
    assert document.text[first.start : first.end] in page.read_text(encoding="utf-8")
