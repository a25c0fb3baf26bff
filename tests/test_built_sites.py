"""Whole sites, built: what holds for every page of the demonstration, the real pair, odd pairs and a long one."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.building import build, copy_demonstration
from tests.linting import broken_links, lint, lost_texts, parse


@pytest.fixture(scope="module", params=["demonstration", "syndicated", "odd", "long"])
def site(request: pytest.FixtureRequest) -> Path:
    """Each site in turn, the one with the long pair too."""
    built: Path = request.getfixturevalue(request.param)
    return built


def _pages(site: Path) -> dict[str, str]:
    """All pages of a site."""
    found = {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    assert len(found) > 4
    return dict(sorted(found.items()))


def _comparisons(site: Path) -> list[Path]:
    """The folders of a site's comparisons."""
    found = sorted(path.parent for path in site.rglob("comparison.json"))
    assert found
    return found


def _read(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


def test_there_is_nothing_to_complain_of(site: Path) -> None:
    complaints = {path: lint(html) for path, html in _pages(site).items()}
    assert {path: said for path, said in complaints.items() if said} == {}


def test_every_link_leads_somewhere(site: Path) -> None:
    assert broken_links(site) == []


def test_every_change_has_a_place_on_every_page_that_shows_it(site: Path) -> None:
    for folder in _comparisons(site):
        changes = {change["id"] for change in json.loads(_read(folder, "comparison.json"))["changes"]}
        for name in ("index.html", "inline/index.html"):
            assert changes - set(re.findall(r' id="([^"]+)"', _read(folder, name))) == set()


def test_both_texts_can_be_had_back(site: Path) -> None:
    for folder in _comparisons(site):
        texts = {side: _read(folder, f"{side}.txt") for side in ("old", "new")}
        assert lost_texts(_read(folder, "index.html"), _read(folder, "inline/index.html"), texts) == []


def test_pages_are_within_budget(site: Path) -> None:
    for folder in _comparisons(site):
        data = json.loads(_read(folder, "comparison.json"))
        words = data["stats"]["old_words"] + data["stats"]["new_words"]
        budget = 10 * 1024 + 18 * words + 1024 * len(data["notes"])
        for name in ("index.html", "inline/index.html"):
            assert (folder / name).stat().st_size <= budget, folder.name


def test_a_page_is_fetched_with_at_most_two_more_files(site: Path) -> None:
    for html in _pages(site).values():
        page, _ = parse(html)
        fetched = [n for n in page.find("link") if n.attributes.get("rel") == "stylesheet"] + page.find("script", "img")
        assert len(fetched) <= 2


def test_style_and_script_are_within_budget(site: Path) -> None:
    sizes = {path.suffix: path.stat().st_size for path in (site / "static").iterdir()}
    assert sizes[".css"] <= 8 * 1024
    assert sizes.get(".js", 0) <= 6 * 1024
    assert set(sizes) <= {".css", ".js"}


# --- the same again ------------------------------------------------------------------------------------


def test_two_builds_are_byte_identical(demonstration: Path, tmp_path: Path) -> None:
    copy_demonstration(tmp_path)
    command = [sys.executable, "-m", "sitegen", "build"]
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert _bytes(tmp_path / "build") == _bytes(demonstration)


def _bytes(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["index.html", "inline/index.html"])
def test_note_added_at_the_end_changes_no_permalink(demonstration: Path, tmp_path: Path, name: str) -> None:
    copy_demonstration(tmp_path)
    for path in tmp_path.rglob("notes.md"):
        path.write_text(path.read_text(encoding="utf-8") + "\n## n-one-more  context\n\nOne more.\n", encoding="utf-8")
    built = build(tmp_path)
    for folder in _comparisons(demonstration):
        before, after = (
            set(re.findall(r'\bid="([crn]-?[\w-]+)"', _read(site / folder.name, name)))
            for site in (demonstration, built)
        )
        assert after - before == {"n-one-more"}
        assert not before - after
