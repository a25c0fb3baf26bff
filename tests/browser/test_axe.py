"""Pages under axe-core without a violation.

One of each kind at all widths, in light and dark, with all filters on and with all off; every page once, in dark on the
narrowest screen.
"""

import re
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


def _one_of_each_kind(site: Path) -> list[Path]:
    """The largest page of each kind, as the class of its body names it."""
    largest: dict[str, Path] = {}
    for path in sorted(site.rglob("*.html"), key=lambda path: (path.stat().st_size, path)):
        kind = re.search(r'<body class="([^"]+)"', path.read_text(encoding="utf-8"))
        assert kind
        largest[kind[1]] = path
    return list(largest.values())


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["demonstration", "syndicated"])
def test_nothing_is_found(page: Page, request: pytest.FixtureRequest, name: str, width: int) -> None:
    site: Path = request.getfixturevalue(name)
    found = {}
    page.set_viewport_size({"width": width, "height": 900})
    for path in _one_of_each_kind(site):
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
    assert len(found) > 3
    assert {path: said for path, said in found.items() if said} == {}


def test_nothing_is_found_on_any_page(page: Page, site: Path) -> None:
    found = {}
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": WIDTHS[-1], "height": 900})
    for path in sorted(site.rglob("*.html")):
        page.goto(path.as_uri())
        found[path.relative_to(site).as_posix()] = _examine(page)
    assert found
    assert {path: said for path, said in found.items() if said} == {}


def test_nothing_is_found_on_a_long_page(page: Page, long: Path) -> None:
    """The redline of 40,000 words, once: it takes axe longer than all the others together."""
    page.goto((long / "long" / "inline" / "index.html").as_uri())
    assert _examine(page) == []


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
