"""Text fragments in a real browser: it opens the published version at the words."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from sitegen.exporters.fragments import link_words
from sitegen.model import Span
from tests.browser.opening import open_context

pytestmark = pytest.mark.browser

PARAGRAPHS = (
    "The toll is 40 marks. The mayor said so at noon.",
    "The toll is 40 marks, said the clerk, well-known for his “sums”, and the ferry waits.",
    "Nobody had told the ferry, which is why it waits in the harbour, and has done so since the morning tide.",
)
TEXT = "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("words", "paragraph"),
    [("mayor", 0), ("40 marks, said", 1), ("well-known for", 1), ("“sums”", 1), ("waits.", 1), (PARAGRAPHS[2], 2)],
)
def test_a_browser_opens_the_page_at_the_words(browser: Browser, tmp_path: Path, words: str, paragraph: int) -> None:
    published = tmp_path / "published.html"
    body = "".join(f'<p style="margin: 3000px 0">{text}</p>' for text in PARAGRAPHS)
    published.write_text(f'<!DOCTYPE html><meta charset="utf-8">{body}', encoding="utf-8")
    start = TEXT.index(words)
    context = open_context(browser, 800)
    page = context.new_page()
    page.goto(link_words(published.as_uri(), TEXT, Span(start, start + len(words))))
    page.wait_for_function("scrollY > 0")
    seen = page.evaluate("[...document.querySelectorAll('p')].findIndex(p => p.getBoundingClientRect().bottom > 0)")
    context.close()
    assert seen == paragraph
