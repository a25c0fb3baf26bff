"""The optional script in a real browser, from the disk: keys, filters in the address, links to copy, ends of moves."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.opening import open_context

pytestmark = pytest.mark.browser

CURRENT = "document.activeElement.id"
SHOWN = "[...document.querySelectorAll(SELECTOR)].filter(e => e.checkVisibility() && e.textContent).map(e => e.id)"


@pytest.fixture
def page(browser: Browser, demonstration: Path) -> Iterator[Page]:
    """The comparison with a move, side by side; nothing may be said on its console."""
    with _opened(browser, demonstration / "the-third-rivet" / "index.html") as opened:
        yield opened


@contextmanager
def _opened(browser: Browser, path: Path, query: str = "") -> Iterator[Page]:
    context = open_context(browser, 1280)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.goto(path.as_uri() + query)
    yield page
    context.close()
    assert troubles == []


def _press(page: Page, keys: str) -> list[str]:
    """The ids to which keys lead, one after the other."""
    found = []
    for key in keys:
        page.keyboard.press(key)
        found.append(page.evaluate(CURRENT))
    return found


def _shown(page: Page, selector: str) -> list[str]:
    found: list[str] = page.evaluate(SHOWN.replace("SELECTOR", f'"{selector}"'))
    return found


# --- keys ----------------------------------------------------------------------------------------------


def test_keys_lead_through_changes_rows_and_notes_in_their_order(page: Page) -> None:
    changes, rows, notes = (_shown(page, s) for s in ("#text [id^=c-]", "#text tr[id]", "#text .note"))
    assert _press(page, "nnn") == changes[:3]
    assert _press(page, "p") == changes[1:2]
    page.goto(page.url.partition("#")[0] + "#" + rows[8])
    page.locator(f"#{rows[8]} th a").focus()
    assert _press(page, "jjk") == [rows[9], rows[10], rows[9]]
    page.locator(f"#{notes[0]} a").first.focus()
    assert _press(page, "mmM") == [notes[1], notes[2], notes[1]]


def test_where_a_key_leads_is_the_target_and_in_the_address(page: Page) -> None:
    (change,) = _press(page, "n")
    assert page.locator(":target").get_attribute("id") == change
    assert page.url.endswith(f"#{change}")


def test_keys_pass_over_changes_that_are_set_aside(page: Page) -> None:
    for weight in ("surface", "style", "wording"):
        page.get_by_label(weight).uncheck()
    stops = _press(page, "nnnnnn")
    looks = [page.locator(f"#{stop}").get_attribute("class") for stop in stops]
    assert {look for look in looks if look} == {"substance"}


def test_v_turns_from_both_to_old_to_new(page: Page) -> None:
    turned = []
    for _ in range(3):
        page.keyboard.press("v")
        turned.append(page.locator("input[name=show]:checked").get_attribute("id"))
    assert turned == ["show-old", "show-new", "show-both"]


def test_question_mark_opens_a_list_of_keys_that_escape_closes(page: Page) -> None:
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    assert "next change" in dialog.inner_text()
    page.keyboard.press("Escape")
    assert dialog.count() == 0
    page.get_by_role("button", name="Which keys").click()
    assert dialog.count() == 1


def test_keys_can_be_switched_off_for_good(page: Page) -> None:
    page.get_by_label("keys", exact=True).uncheck()
    assert _press(page, "n") == [""]
    page.reload()
    assert not page.get_by_label("keys", exact=True).is_checked()
    assert _press(page, "n") == [""]
    page.get_by_label("keys", exact=True).check()
    assert _press(page, "n")[0].startswith("c-")


@pytest.mark.parametrize("field", ["<input>", "<textarea></textarea>", "<p contenteditable>x</p>", "<select></select>"])
def test_keys_do_nothing_while_one_types(page: Page, field: str) -> None:
    page.evaluate("html => document.querySelector('.bar').insertAdjacentHTML('beforeend', html)", field)
    page.locator(".bar > :last-child").focus()
    page.keyboard.press("n")
    assert "#" not in page.url


@pytest.mark.parametrize("modifier", ["Control", "Alt", "Meta"])
def test_keys_with_a_modifier_are_the_browsers(page: Page, modifier: str) -> None:
    page.keyboard.press(f"{modifier}+m")
    assert "#" not in page.url


# --- filters in the address ------------------------------------------------------------------------------


def test_filters_stand_in_the_address_and_beside_the_target(page: Page) -> None:
    page.locator("#r9 th a").click()
    page.get_by_label("style").uncheck()
    page.get_by_label("notes").uncheck()
    page.get_by_label("old", exact=True).check()
    assert page.url.endswith("index.html?show=old&without=style,notes#r9")
    assert page.locator(":target").get_attribute("id") == "r9"


def test_address_sets_the_filters_and_the_way_back_leads_through_them(browser: Browser, demonstration: Path) -> None:
    path = demonstration / "the-third-rivet" / "index.html"
    with _opened(browser, path, "?show=new&without=surface&other=1") as page:
        assert page.get_by_label("new", exact=True).is_checked()
        assert not page.get_by_label("surface").is_checked()
        page.get_by_label("surface").check()
        page.go_back()
        assert not page.get_by_label("surface").is_checked()
        page.go_forward()
        assert page.get_by_label("surface").is_checked()


def test_address_with_nonsense_shows_everything(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, demonstration / "the-third-rivet" / "index.html", "?show=x&without=y,<b>") as page:
        assert page.get_by_label("both").is_checked()
        assert page.locator(".bar input:not(:checked)").count() == 2


# --- links to copy -----------------------------------------------------------------------------------------


def _copy(page: Page, selector: str) -> str:
    """The address that the button beside an element copies, from its last `#` on."""
    page.locator(selector).first.hover()
    page.locator(f"{selector} + .chip").click()
    page.get_by_role("button", name="Link copied").wait_for()
    assert page.get_by_role("status").inner_text() == "Link copied"
    copied: str = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(page.url.partition("?")[0].partition("#")[0])
    return copied.partition("#")[2]


@pytest.mark.parametrize("selector", ["td del[id]", "td .note > .kind", "#r9 > th > a"])
def test_link_to_a_change_a_note_and_a_row_is_copied_by_one_click(page: Page, selector: str) -> None:
    name = page.locator(selector).first.evaluate("element => element.closest('[id]').id")
    assert _copy(page, selector) == name
    assert page.locator(":target").get_attribute("id") == name


def test_new_words_copy_the_link_of_the_change_that_made_them(page: Page) -> None:
    name = _copy(page, "td.new ins:text-is('221')")
    assert page.locator(f"#{name}").inner_text() == "212"


def test_link_is_copied_without_filters_and_from_the_keys(page: Page) -> None:
    page.get_by_label("notes").uncheck()
    (change,) = _press(page, "n")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Link copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "?" not in copied
    assert copied.endswith(f"#{change}")


# --- moves -------------------------------------------------------------------------------------------------


def test_other_end_of_a_move_is_shown_on_hover_and_on_focus_and_goes_with_escape(page: Page) -> None:
    link = page.locator(".absent a").first
    link.hover()
    assert "Bram Haskett, the authority’s director, claimed that" in page.locator(".peek").inner_text()
    page.keyboard.press("Escape")
    assert page.locator(".peek").count() == 0
    link.focus()
    assert page.locator(".peek").count() == 1


# --- the page with both as one text ------------------------------------------------------------------------


def test_inline_page_has_keys_and_links_too(browser: Browser, demonstration: Path) -> None:
    with _opened(browser, demonstration / "the-third-rivet" / "inline" / "index.html") as page:
        assert _press(page, "nn")[1].startswith("c-")
        name = _copy(page, "ins:text-is('221')")
        assert page.locator(f"#{name}").inner_text() == "212"


def test_what_needs_the_script_is_not_there_without_it(browser: Browser, demonstration: Path) -> None:
    context = open_context(browser, 1280, java_script_enabled=False)
    page = context.new_page()
    page.goto((demonstration / "the-third-rivet" / "index.html").as_uri())
    assert page.get_by_role("button").count() == 0
    assert page.get_by_label("keys").count() == 0
    context.close()
