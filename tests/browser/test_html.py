"""Every page under html-validate, with its presets recommended, standard and a11y."""

from pathlib import Path

import pytest

from tests.browser.checkers import validate_html

pytestmark = pytest.mark.browser


@pytest.mark.usefixtures("checkers")
def test_html_validate_finds_nothing(site: Path) -> None:
    assert validate_html(site) == []


@pytest.mark.usefixtures("checkers")
def test_html_validate_finds_what_there_is(tmp_path: Path) -> None:
    path = tmp_path / "bad.html"
    path.write_text('<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><p></body></html>', "utf-8")
    assert [said.split(": ")[1] for said in validate_html(tmp_path)] == ["no-implicit-close"] * 2
