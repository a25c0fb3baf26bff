"""How the browser tests and the screenshots start Chromium and open pages."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Playwright

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-first-run",
)
"""What a browser without a screen, perhaps in a container, needs to be told."""


def start(playwright: Playwright, program: Path) -> Browser:
    """Chromium, without a window."""
    return playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))


def open_context(browser: Browser, width: int, scheme: str = "light", **options: Any) -> BrowserContext:
    """A fresh window of a width, `light` or `dark`, or with `forced` colours."""
    return browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        forced_colors="active" if scheme == "forced" else "none",
        **options,
    )
