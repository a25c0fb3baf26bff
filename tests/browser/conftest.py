"""A browser and a built demonstration for the browser tests.

Where there is no Chromium the tests are skipped with a reason, unless `CI` is set: there it is a failure.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from sitegen.build import build_site
from tests.browser.find_chromium import find_chromium, in_ci
from tests.browser.opening import start

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, once for all tests."""
    program = find_chromium()
    if program is None and in_ci():
        pytest.fail("no Chromium; run `python tests/browser/find_chromium.py --install`", pytrace=False)
    if program is None:
        pytest.skip("no Chromium here; tests/browser/find_chromium.py says how to get one")
    with sync_playwright() as playwright:
        started = start(playwright, program)
        yield started
        started.close()


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built demonstration."""
    output = tmp_path_factory.mktemp("browser") / "build"
    report = build_site(ROOT, output=output, drafts=False, keep_going=False, jobs=1, progress=None)
    assert not [problem for problem in report.problems if problem.severity == "error"]
    return output
