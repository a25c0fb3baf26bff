"""Pages in a real browser, from the disk and with scripts off: mostly those of the demonstration."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.opening import open_context

pytestmark = pytest.mark.browser

WIDTHS = (320, 390, 1280)


@contextmanager
def _opened(browser: Browser, path: Path, width: int = 1280, scheme: str = "light") -> Iterator[tuple[Page, list[str]]]:
    """A page, and what went wrong on it: said on the console, or not to be had."""
    context = open_context(browser, width, scheme, java_script_enabled=False)
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("requestfailed", lambda request: troubles.append(f"not to be had: {request.url}"))
    page.on("request", lambda request: None if _is_local(request.url) else troubles.append(f"asks for {request.url}"))
    page.goto(path.as_uri())
    yield page, troubles
    context.close()


def _is_local(url: str) -> bool:
    return url.startswith(("file:", "data:"))


def _comparison(demonstration: Path) -> Path:
    return demonstration / "the-third-rivet" / "index.html"


def _count(page: Page, selector: str) -> int:
    """How many elements of a kind can be seen."""
    return page.locator(selector).locator("visible=true").count()


SPACED = """() => {
  const plain = document.documentElement.scrollWidth;
  document.head.insertAdjacentHTML("beforeend", `<style>* { line-height: 1.5 !important;
    letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }</style>`);
  return Math.max(plain, document.documentElement.scrollWidth);
}"""
"""How wide the page is, as it comes or with text spaced as WCAG 1.4.12 would have it."""


@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_opens_without_a_complaint_and_without_sideways_scroll(
    browser: Browser, site: Path, width: int
) -> None:
    _check_widths(browser, site, width)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_page_of_many_thousand_words_opens_like_others(browser: Browser, long: Path, width: int) -> None:
    _check_widths(browser, long / "long", width)


def _check_widths(browser: Browser, site: Path, width: int) -> None:
    first, *others = sorted(site.rglob("*.html"))
    assert others
    widest = {}
    with _opened(browser, first, width) as (page, troubles):
        for path in (first, *others):
            page.goto(path.as_uri())
            widest[path.relative_to(site).as_posix()] = page.evaluate(SPACED)
    assert troubles == []
    assert {path: wide for path, wide in widest.items() if wide > width} == {}


def test_page_is_photographed(browser: Browser, demonstration: Path, tmp_path: Path) -> None:
    with _opened(browser, _comparison(demonstration)) as (page, _):
        picture = page.screenshot(path=tmp_path / "page.png")
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 50_000


def test_rows_are_level(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, _comparison(demonstration)) as (page, _):
        tops = [
            [cell.locator("p").first.bounding_box() for cell in (row.locator(".old"), row.locator(".new"))]
            for row in page.locator("tbody tr:has(> .old > p):has(> .new > p)").all()
        ]
    assert len(tops) > 10
    assert all(old and new and abs(old["y"] - new["y"]) < 1 for old, new in tops)


def test_notes_neither_overlap_nor_tear_holes(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, _comparison(demonstration)) as (page, _):
        notes = [note.bounding_box() for note in page.locator("tbody .note").all()]
        holes = page.evaluate(HOLES)
    assert len(notes) > 3
    assert all(one and two and one["y"] + one["height"] <= two["y"] + 0.5 for one, two in pairwise(notes))
    assert max(holes) < 40


HOLES = """[...document.querySelectorAll("tbody tr:not(.frame, .rest)")].map(row => row.offsetHeight - Math.max(
  ...[...row.querySelectorAll("th > *, td > p")].map(part => part.offsetTop + part.offsetHeight - row.offsetTop)))"""
"""How much higher each row is than what it says, in pixels."""


def test_on_a_phone_new_stands_under_old_and_the_note_under_both(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, _comparison(demonstration), 390) as (page, _):
        row = page.locator("tbody tr:has(.note)").first
        old, new, note = (row.locator(name).first.bounding_box() for name in (".old", ".new", ".note"))
    assert old and new and note
    assert old["y"] + old["height"] <= new["y"] < new["y"] + new["height"] <= note["y"]


@pytest.mark.parametrize("width", [390, 800, 1280])
def test_a_table_of_an_author_breaks_no_word_and_stands_below_its_headings(
    browser: Browser, demonstration: Path, width: int
) -> None:
    with _opened(browser, demonstration / "docs" / "content" / "index.html", width) as (page, _):
        table = page.locator("main table").first
        heading, cell = (table.locator(f"{kind}:nth-child(2)").first.bounding_box() for kind in ("th", "td"))
        assert heading is not None
        assert cell is not None
        assert heading["y"] < cell["y"]
        assert cell["height"] < 40
        assert width < 704 or heading["x"] == cell["x"]


def test_weight_is_set_aside_without_a_script(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, _comparison(demonstration)) as (page, _):
        assert _style(page, "td ins.style", "textDecorationLine") == "underline"
        page.get_by_label("style").uncheck()
        assert _style(page, "td ins.style", "textDecorationLine") == "none"
        assert _style(page, "td ins.substance", "textDecorationLine") == "underline"


def _style(page: Page, selector: str, name: str) -> str:
    """A computed style of the first element of a kind."""
    found: str = page.locator(selector).first.evaluate(f"element => getComputedStyle(element).{name}")
    return found


def test_one_version_can_be_read_alone_without_a_script(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, _comparison(demonstration)) as (page, _):
        assert _count(page, "td.new") > 10
        page.get_by_label("old", exact=True).check()
        assert _count(page, "td.new") == 0
        assert _count(page, "td.old") > 10


def test_notes_can_be_set_aside_without_a_script(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, _comparison(demonstration)) as (page, _):
        assert _count(page, ".note") > 3
        page.get_by_label("notes").uncheck()
        assert _count(page, ".note") == 0


def test_figure_leads_to_its_note_and_back(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, _comparison(demonstration)) as (page, _):
        figure = page.locator("[role=doc-noteref]").nth(2)
        name = figure.get_attribute("id")
        figure.click()
        target = page.locator(":target")
        assert target.get_attribute("role") == "doc-footnote"
        target.locator(f"[href='#{name}']").click()
        assert page.locator(":target").get_attribute("id") == name


def test_dark_page_is_dark(browser: Browser, demonstration: Path) -> None:
    pictures = []
    for scheme in ("light", "dark"):
        with _opened(browser, _comparison(demonstration), scheme=scheme) as (page, _):
            pictures.append(page.screenshot(clip={"x": 0, "y": 0, "width": 8, "height": 8}))
    assert pictures[0] != pictures[1]
