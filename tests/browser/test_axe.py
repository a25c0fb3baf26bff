"""Every page under axe-core: no violation at any width, in light and dark, with all filters on and with all off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.opening import open_context

pytestmark = pytest.mark.browser

WIDTHS = (1280, 390, 320)
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")

EXAMINE = """tags => axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then(found =>
  found.violations.flatMap(said => said.nodes.map(node => `${said.id}: ${node.html.slice(0, 200)}`)))"""
UNCHECK = """() => {
  const boxes = [...document.querySelectorAll("input[type=checkbox]:checked")];
  boxes.forEach(box => box.click());
  return boxes.length;
}"""


@pytest.fixture
def page(browser: Browser, axe: Path) -> Iterator[Page]:
    """A page in which axe is at hand."""
    context = open_context(browser, WIDTHS[0])
    context.add_init_script(path=axe)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["demonstration", "syndicated"])
def test_nothing_is_found(page: Page, request: pytest.FixtureRequest, name: str, width: int) -> None:
    site: Path = request.getfixturevalue(name)
    found = {}
    page.set_viewport_size({"width": width, "height": 900})
    for path in sorted(site.rglob("*.html")):
        page.emulate_media(color_scheme="light")
        page.goto(path.as_uri())
        said = _examine(page)
        page.emulate_media(color_scheme="dark")
        said += _examine(page)
        if page.evaluate(UNCHECK):
            said += _examine(page)
            page.emulate_media(color_scheme="light")
            said += _examine(page)
        found[path.relative_to(site).as_posix()] = said
    assert found
    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.parametrize("inner", ["", "inline"])
def test_nothing_is_found_on_odd_pairs(page: Page, odd: Path, inner: str) -> None:
    """Once a page, in dark on the narrowest screen; the longest, which takes axe half a minute, only as one text."""
    found = {}
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": WIDTHS[-1], "height": 900})
    for path in sorted(odd.glob(f"*/{inner}/index.html")):
        if path.parent.name != "long":
            page.goto(path.as_uri())
            found[path.relative_to(odd).as_posix()] = _examine(page)
    assert len(found) > 7
    assert {path: said for path, said in found.items() if said} == {}


def _examine(page: Page) -> list[str]:
    found: list[str] = page.evaluate(EXAMINE, TAGS)
    return found


def test_what_there_is_is_found(page: Page, tmp_path: Path) -> None:
    small = '<a href="#{0}" style="display:inline-block;width:9px;height:9px">{0}</a>'
    path = tmp_path / "bad.html"
    path.write_text(f"<title>x</title><main>{small.format('a')}{small.format('b')}<img src=x.png></main>", "utf-8")
    page.goto(path.as_uri())
    rules = {said.partition(":")[0] for said in _examine(page)}
    assert {"html-has-lang", "image-alt", "page-has-heading-one", "target-size"} <= rules
