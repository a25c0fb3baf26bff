"""A browser, what examines pages in it, and built sites for the browser tests.

Where there is no Chromium or no Node the tests are skipped with a reason, unless `CI` is set: there it is a failure.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from sitegen.build import build_site
from tests.browser import checkers as locked
from tests.browser.find_chromium import find_chromium, in_ci
from tests.browser.odd_pairs import write_site
from tests.browser.opening import start
from tests.making import SHARED

ROOT = Path(__file__).parents[2]
SITES = ("demonstration", "syndicated", "odd")


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


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built demonstration."""
    return _build(ROOT, tmp_path_factory.mktemp("demonstration"))


@pytest.fixture(scope="session")
def syndicated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built page of the real wire story and the paper that ran it, where this clone has them beside it."""
    texts = SHARED / "syndication"
    if not texts.is_dir():
        pytest.skip("no shared data beside this clone")
    root = tmp_path_factory.mktemp("syndicated")
    folder = root / "content" / "story"
    shutil.copytree(texts, folder)
    (root / "sitegen.toml").write_text('title = "Syndicated"\n', encoding="utf-8")
    return _build(root, root)


@pytest.fixture(scope="session")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of odd pairs."""
    root = tmp_path_factory.mktemp("odd")
    write_site(root)
    return _build(root, root)


@pytest.fixture(scope="session", params=SITES)
def site(request: pytest.FixtureRequest) -> Path:
    """Each of the sites above in turn."""
    built: Path = request.getfixturevalue(request.param)
    return built


def _build(root: Path, folder: Path) -> Path:
    output = folder / "build"
    report = build_site(root, output=output, drafts=False, keep_going=False, jobs=1, progress=None)
    assert not [problem for problem in report.problems if problem.severity == "error"]
    return output
