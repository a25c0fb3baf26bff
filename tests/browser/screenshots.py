"""Pictures of the demonstration: `python -m tests.browser.screenshots` writes them to `screenshots/`.

Each page at 1280 and 390 pixels, light and dark, in forced colours, and as it prints; and the two that the README
shows, which are there with fewer colours (`themes/default/screenshot.png`, `pictures/front-page.png`).
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, PdfMargins, sync_playwright

from sitegen.build import build_site
from tests.browser.find_chromium import ADVICE, find_chromium
from tests.browser.opening import open_context, start

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "screenshots"
PAGES = {
    "home": "index.html",
    "comparison": "the-third-rivet/index.html",
    "terms": "wrenfold-terms/index.html",
    "essay": "garrow-halt/index.html",
    "inline": "the-third-rivet/inline/index.html",
    "changes": "the-third-rivet/changes/index.html",
}
WIDTHS = (1280, 390)
SCHEMES = ("light", "dark", "forced")
MARGIN: PdfMargins = {"top": "15mm", "right": "15mm", "bottom": "15mm", "left": "15mm"}


def photograph(browser: Browser, site: Path) -> int:
    """Write all pictures; gives how many."""
    taken = 0
    for width in WIDTHS:
        for scheme in SCHEMES:
            context = open_context(browser, width, scheme)
            page = context.new_page()
            for name, path in PAGES.items():
                page.goto((site / path).as_uri())
                page.screenshot(path=OUTPUT / f"{name}-{width}-{scheme}.png", full_page=True)
                taken += 1
            context.close()
    context = open_context(browser, WIDTHS[0])
    page = context.new_page()
    for name, path in PAGES.items():
        page.goto((site / path).as_uri())
        page.pdf(path=OUTPUT / f"{name}-print.pdf", format="A4", margin=MARGIN)
        taken += 1
    context.close()
    return taken


def photograph_for_readme(browser: Browser, site: Path) -> int:
    """Write the first screen of the front page, and that of a comparison from its picture on; gives how many."""
    context = open_context(browser, WIDTHS[0])
    page = context.new_page()
    page.set_viewport_size({"width": WIDTHS[0], "height": 1090})
    for name, begin in (("home", "body"), ("comparison", ".picture")):
        page.goto((site / PAGES[name]).as_uri())
        page.evaluate("document.querySelectorAll('main details').forEach(details => { details.open = false })")
        page.evaluate("name => scrollTo(0, document.querySelector(name).getBoundingClientRect().top - 16)", begin)
        page.screenshot(path=OUTPUT / f"readme-{name}.png")
    context.close()
    return 2


def main() -> int:
    """Build the demonstration, photograph it, say where the pictures are."""
    program = find_chromium()
    if program is None:
        print(ADVICE, file=sys.stderr)
        return 1
    OUTPUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder) / "build"
        build_site(ROOT, output=site, drafts=False, keep_going=True, jobs=1, progress=None)
        browser = start(playwright, program)
        taken = photograph(browser, site) + photograph_for_readme(browser, site)
    print(f"{taken} pictures in {OUTPUT.name}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
