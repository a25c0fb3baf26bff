"""A browser, and what examines pages in it, for the browser tests.

Where there is no Chromium or no Node the tests are skipped with a reason, unless `CI` is set: there it is a failure.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import checkers as locked
from tests.browser.find_chromium import find_chromium, in_ci
from tests.browser.opening import start


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, once for all tests."""
    program = find_chromium()
    if program is None and in_ci():
        pytest.fail("no Chromium; run `make browser`", pytrace=False)
    if program is None:
        pytest.skip("no Chromium here; `make browser` gets one, or says how")
    with sync_playwright() as playwright:
        started = start(playwright, program)
        yield started
        started.close()


@pytest.fixture(scope="session")
def checkers() -> None:
    """Axe-core and html-validate, as locked."""
    if not locked.is_installed() and in_ci():
        pytest.fail("axe-core and html-validate are not installed; run `make browser`", pytrace=False)
    if not locked.is_installed():
        pytest.skip("axe-core and html-validate are not installed; `make browser` does it, or says how")


@pytest.fixture(scope="session")
def axe(checkers: None) -> Path:
    """The script of axe-core."""
    return locked.AXE
