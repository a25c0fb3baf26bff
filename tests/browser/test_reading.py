"""What readers need of every page, and axe does not see: room to hit, what sticks, the system's colours, paper."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.opening import open_context

pytestmark = pytest.mark.browser

PAPER = 680
"""Pixels between the margins of A4."""


@contextmanager
def _opened(browser: Browser, width: int = 1280, scheme: str = "light", **options: Any) -> Iterator[Page]:
    context = open_context(browser, width, scheme, **options)
    yield context.new_page()
    context.close()


def _ask(page: Page, site: Path, question: str) -> dict[str, list[str]]:
    """What a function in the browser finds wrong on each page of a site; pages without fault are left out."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        found[path.relative_to(site).as_posix()] = page.evaluate(question)
    assert found
    return {path: said for path, said in found.items() if said}


# --- size and place ------------------------------------------------------------------------------------

SMALL = """() => [...document.querySelectorAll("a[href], button, input, summary")]
  .filter(one => one.checkVisibility() && getComputedStyle(one).display != "inline" && !one.matches(".vh"))
  .map(one => [one, (one.closest("label") ?? one).getBoundingClientRect()])
  .filter(([one, box]) => box.width < 24 || box.height < 24)
  .map(([one, box]) => `${one.outerHTML.slice(0, 80)}: ${box.width} x ${box.height}`)"""
"""What is to be hit and is smaller than 24 by 24 pixels; links within lines of text may be as high as the line."""


@pytest.mark.parametrize("width", [320, 1280])
def test_targets_are_large_enough(browser: Browser, site: Path, width: int) -> None:
    with _opened(browser, width) as page:
        assert _ask(page, site, SMALL) == {}


COVERED = """() => {
  const some = list => [...list].filter((_, at) => at % Math.ceil(list.length / 40) == 0).reverse();
  const seen = one => one.checkVisibility() && one.getBoundingClientRect().height;
  const bars = [...document.querySelectorAll("body *")].filter(one => getComputedStyle(one).position == "sticky");
  if (!bars.length) return [];
  const covered = one => {
    const box = one.getBoundingClientRect();
    return box.bottom < 1 || bars.some(bar => {
      const over = bar.getBoundingClientRect();
      return !bar.contains(one) && over.top < 1 && over.height && over.bottom > box.top + 1
        && over.left < box.right && box.left < over.right;
    });
  };
  const reached = (list, reach) => some([...document.querySelectorAll(list)].filter(seen))
    .filter(one => { reach(one); return covered(one); }).map(one => one.outerHTML.slice(0, 100));
  scrollTo(0, document.body.scrollHeight);
  return [...reached("a[href], button, input, summary", one => one.focus()),
    ...reached("#text [id]", one => one.scrollIntoView())];
}"""
"""What is hidden below something that sticks, when it is focused going up the page, or is the target of a link."""


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_that_sticks_covers_what_is_focused_or_targeted(browser: Browser, site: Path, width: int) -> None:
    with _opened(browser, width) as page:
        assert _ask(page, site, COVERED) == {}


def test_what_covers_is_found(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "bad.html"
    links = "".join(f'<p style="height:9rem" id=p{n}><a href="#p{n}">{n}</a></p>' for n in range(20))
    path.write_text(f'<div id=text><b style="position:sticky;top:0;display:block">x</b>{links}</div>', "utf-8")
    with _opened(browser) as page:
        assert _ask(page, tmp_path, COVERED).keys() == {"bad.html"}


FAR = """() => [...document.querySelectorAll("tbody .note")].filter(note => {
    const row = note.closest("tr").getBoundingClientRect(), box = note.getBoundingClientRect();
    return box.top < row.top - 1 || box.top > row.bottom + 900;
  }).map(note => note.id)"""


def test_notes_are_never_a_screen_away_from_their_row(browser: Browser, site: Path) -> None:
    with _opened(browser) as page:
        assert _ask(page, site, FAR) == {}


# --- colours of the system -----------------------------------------------------------------------------

UNMARKED = """() => [...document.querySelectorAll("#text :is(ins, del, .format)")]
  .filter(one => one.checkVisibility() && one.getClientRects().length)
  .filter(one => {
    const style = getComputedStyle(one);
    const ruled = ["Top", "Bottom"].some(side => parseFloat(style[`border${side}Width`]));
    return !ruled && style.textDecorationLine == "none";
  }).map(one => one.outerHTML.slice(0, 100))"""


def test_every_change_shows_where_the_system_has_its_own_colours(browser: Browser, site: Path) -> None:
    with _opened(browser, scheme="forced") as page:
        assert _ask(page, site, UNMARKED) == {}
        page.add_style_tag(content="ins, del { border: 0 !important; text-decoration: none !important }")
        assert not page.locator("#text ins").count() or page.evaluate(UNMARKED)


# --- scripts off ---------------------------------------------------------------------------------------

TEXT = """() => [...document.querySelectorAll("main :is(h1, h2, td, .both, .note) :is(p, pre), main h1, main li")]
  .filter(one => one.checkVisibility()).map(one => one.innerText)"""


def test_text_is_the_same_without_scripts(browser: Browser, site: Path) -> None:
    texts = []
    for scripts in (True, False):
        with _opened(browser, java_script_enabled=scripts) as page:
            texts.append(_ask(page, site, TEXT))
    assert texts[0] == texts[1]
    assert sum(map(len, texts[0].values())) > 30


# --- words that stay whole -----------------------------------------------------------------------------

BROKEN = """() => [...document.querySelectorAll("tbody :is(th, .n) b")].filter(one => {
  const range = document.createRange(), text = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
  return one.checkVisibility() && [...text.data.matchAll(/\\S+/g)].some(word => {
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
  });
}).map(one => one.textContent)"""


@pytest.mark.parametrize(("width", "media"), [(PAPER, "print"), (720, "screen"), (1280, "screen")])
def test_no_label_is_broken_within_a_word(browser: Browser, site: Path, width: int, media: Any) -> None:
    with _opened(browser, width, java_script_enabled=False) as page:
        page.emulate_media(media=media)
        assert _ask(page, site, BROKEN) == {}


TORN = """() => [...document.querySelectorAll(".introduction .note, .card span:not(:has(a)) + span:not(:has(a))")]
  .filter(one => new Set([...one.querySelectorAll("p")].map(part =>
    Math.round(part.getBoundingClientRect().left))).size > 1 || one.matches("span") && one.getClientRects().length > 2)
  .map(one => one.textContent)"""


@pytest.mark.parametrize("width", [390, 1280])
def test_a_footnote_keeps_to_one_column_and_a_date_to_one_line(browser: Browser, site: Path, width: int) -> None:
    with _opened(browser, width) as page:
        assert _ask(page, site, TORN) == {}


# --- paper ---------------------------------------------------------------------------------------------

ON_PAPER = """() => [...document.querySelectorAll("tbody tr:has(> .old > p):has(> .new > p)")].flatMap(row => {
  const [old, text, note] = [".old", ".new", ".note"].map(name => row.querySelector(name)?.getBoundingClientRect());
  const beside = old.right <= text.left + 1 && Math.abs(old.top - text.top) < 2;
  const below = !note || note.top >= Math.max(...[...row.querySelectorAll(".old > *, .new > *")].map(part =>
    part.getBoundingClientRect().bottom)) - 1;
  return beside && below ? [] : [row.id];
})"""


def test_on_paper_versions_stand_side_by_side_and_notes_under_their_row(browser: Browser, site: Path) -> None:
    with _opened(browser, PAPER, java_script_enabled=False) as page:
        page.emulate_media(media="print")
        assert _ask(page, site, ON_PAPER) == {}


PARTS_ON_PAPER = (".masthead", "#key", ".picture", "#text", "#changes")


def test_on_paper_all_is_unfolded_and_what_steers_is_gone(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, PAPER, java_script_enabled=False) as page:
        page.goto((demonstration / "the-third-rivet" / "index.html").as_uri())
        assert not page.locator("details:not([open]) p").first.is_visible()
        page.emulate_media(media="print")
        assert page.locator("details:not([open]) p").first.is_visible()
        assert not any(page.locator(part).first.is_visible() for part in (".bar", ".ways a"))
        tops = [page.locator(part).evaluate("part => part.getBoundingClientRect().top") for part in PARTS_ON_PAPER]
        assert tops == sorted(tops)
        address = page.locator(".card a").first
        shown = address.evaluate("link => getComputedStyle(link, '::after').content")
        assert address.get_attribute("href") in shown
        assert page.pdf().startswith(b"%PDF")


# --- right to left -------------------------------------------------------------------------------------


def test_text_from_right_to_left_begins_at_the_right(browser: Browser, odd: Path) -> None:
    with _opened(browser) as page:
        page.goto((odd / "right-to-left" / "index.html").as_uri())
        directions = "cells => cells.map(cell => getComputedStyle(cell).direction)"
        assert set(page.locator("td:is(.old, .new)").evaluate_all(directions)) == {"rtl"}
