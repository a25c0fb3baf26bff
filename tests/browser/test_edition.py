"""The theme `edition` in a real browser: no complaint, no sideways scroll, nothing that the checkers find."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.checkers import validate_html
from tests.browser.opening import open_context
from tests.browser.test_axe import EXAMINE, TAGS

pytestmark = pytest.mark.browser

PAGES = (
    "index.html",
    "notes/index.html",
    "garrow-halt/index.html",
    "garrow-halt/inline/index.html",
    "wrenfold-terms/index.html",
    "low-water/index.html",
    "docs/content/index.html",
)
"""One of each kind."""


@pytest.mark.parametrize("width", [320, 1280])
def test_every_page_opens_without_a_complaint_and_without_sideways_scroll(
    browser: Browser, editions: Path, width: int
) -> None:
    context = open_context(browser, width)
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("requestfailed", lambda request: troubles.append(f"not to be had: {request.url}"))
    widest = {}
    for path in sorted(editions.rglob("*.html")):
        page.goto(path.as_uri())
        widest[path.relative_to(editions).as_posix()] = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert troubles == []
    assert {path: wide for path, wide in widest.items() if wide > width} == {}


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_axe_finds_nothing(browser: Browser, axe: Path, editions: Path, width: int, scheme: str) -> None:
    context = open_context(browser, width, scheme)
    context.add_init_script(path=axe)
    page = context.new_page()
    found = {}
    for path in PAGES:
        page.goto((editions / path).as_uri())
        found[path] = page.evaluate(EXAMINE, TAGS)
    context.close()
    assert found == {path: [] for path in PAGES}


@pytest.mark.usefixtures("checkers")
def test_html_validate_finds_nothing(editions: Path) -> None:
    assert validate_html(editions) == []


def test_entry_leads_to_its_words_and_a_number_to_the_entries(browser: Browser, editions: Path) -> None:
    context = open_context(browser, 1280)
    page = context.new_page()
    page.goto((editions / "garrow-halt/index.html").as_uri())
    page.locator("#changes .v a").nth(3).click()
    lemma = page.locator(":target")
    assert lemma.evaluate("element => element.closest('#text') !== null")
    number = page.locator("#text .n[href$='-a']").last
    shown = number.inner_text().split()[-1]
    number.click()
    assert page.locator(":target").inner_text().split()[:3] == ["readings", "at", shown]
    context.close()
