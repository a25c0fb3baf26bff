"""The site that `sitegen init` writes: without a fault, and with something of everything to look at."""

import shutil
from pathlib import Path

import pytest

from sitegen.build import Report, build_site, check_site
from sitegen.cli.init import STARTER
from sitegen.compare import compare
from sitegen.model import AnchorState, Comparison, RowKind, Rules

from .loading import load_site


@pytest.fixture(scope="module")
def report() -> Report:
    return check_site(STARTER)


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    content, problems = load_site(STARTER)
    assert problems == ()
    (source,) = content.sources
    return compare(source, Rules())[0]


def test_nothing_is_wrong_with_it(report: Report) -> None:
    assert report.problems == ()
    assert (report.comparisons, report.pages) == (1, 2)


def test_every_note_is_placed_where_it_quotes(report: Report) -> None:
    ((slug, notes),) = report.notes
    assert slug == "island-ferry"
    assert len(notes) == 4
    assert {anchor.state for note in notes for anchor in note.anchors} == {AnchorState.EXACT}


def test_it_shows_what_sitegen_tells_apart(comparison: Comparison) -> None:
    stats = comparison.stats
    assert (stats.moved, stats.split) == (1, 1)
    assert RowKind.DROPPED in {row.kind for row in comparison.rows}
    labels = {label for change in comparison.changes for label in change.labels}
    assert {"number", "honorific", "hedge", "omission", "typography", "wording"} <= labels


def test_built_twice_it_is_the_same_to_the_byte(tmp_path: Path) -> None:
    once, twice = build(tmp_path / "once"), build(tmp_path / "twice")
    assert once == twice
    assert len(once) > 10


def build(folder: Path) -> dict[str, bytes]:
    """The pages of a fresh copy of the site."""
    shutil.copytree(STARTER, folder)
    pages = build_site(folder).output
    return {file.relative_to(pages).as_posix(): file.read_bytes() for file in pages.rglob("*") if file.is_file()}
