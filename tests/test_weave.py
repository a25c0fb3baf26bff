"""Overlaps: marks, changes, links and notes cut into flat runs. The laws of rebuilding stand in `test_laws.py`."""

from dataclasses import replace

import pytest

from sitegen.model import (
    Anchor,
    AnchorState,
    Block,
    Comparison,
    Document,
    Mark,
    MarkKind,
    Note,
    PlacedNote,
    Run,
    Selector,
    Side,
    Span,
)
from sitegen.weave import MANY, cell_runs, merged_runs

from .making import comparison, document

OLD = "The grey ferry was late again."
NEW = "The grey ferry was on time again."


def _noted(made: Comparison, *spans: tuple[Side, int, int]) -> Comparison:
    anchors = tuple(
        Anchor(side, Selector(side, ""), AnchorState.EXACT, Span(start, end), 1.0) for side, start, end in spans
    )
    return replace(made, notes=(PlacedNote(Note("n", "style", "x"), 1, anchors),))


def _texts(made: Comparison, runs: tuple[Run, ...]) -> list[str]:
    return [_text(made, run) for run in runs]


def _text(made: Comparison, run: Run) -> str:
    if run.new:
        return made.new.version.document.text[run.new.start : run.new.end]
    assert run.old
    return made.old.version.document.text[run.old.start : run.old.end]


def test_a_cell_is_cut_at_every_edge() -> None:
    marked = Document(
        "old.md", OLD, (Block(0, len(OLD)),), (Mark(4, 14, MarkKind.STRONG), Mark(9, 18, MarkKind.EMPHASIS))
    )
    made = _noted(comparison(marked, document(NEW)), (Side.OLD, 0, 9))
    runs = cell_runs(made, Side.OLD)[0]
    assert _texts(made, runs)[:4] == ["The ", "grey ", "ferry", " was"]
    assert [[mark.kind for mark in run.marks] for run in runs][:4] == [
        [],
        [MarkKind.STRONG],
        [MarkKind.STRONG, MarkKind.EMPHASIS],
        [MarkKind.EMPHASIS],
    ]
    assert [bool(run.notes) for run in runs][:3] == [True, True, False]


def test_a_point_cuts_a_run_and_covers_nothing() -> None:
    made = _noted(comparison(document(OLD), document(NEW)), (Side.NEW, 9, 9))
    runs = cell_runs(made, Side.NEW)[0]
    assert _texts(made, runs)[:2] == ["The grey ", "ferry was "]
    assert not any(run.notes for run in runs)


def test_the_redline_tells_equal_deleted_and_inserted_apart() -> None:
    made = comparison(document(OLD), document(NEW))
    runs = merged_runs(made)[0]
    signs = ["=" if run.old and run.new else "-" if run.old else "+" for run in runs]
    assert list(zip(signs, _texts(made, runs), strict=True)) == [
        ("=", "The grey ferry was "),
        ("-", "late"),
        ("+", "on time"),
        ("=", " again."),
    ]
    assert [run.change is not None for run in runs] == [False, True, True, False]


def test_a_long_cell_is_cut_like_a_short_one() -> None:
    """In parts, so that no stretch looks through all spans of a book without paragraphs; a mark may go across them."""
    old = " ".join(f"word{number} of many" for number in range(100)) + "."
    new = old.replace("of", "among").replace("word50", "word fifty")
    marks = tuple(Mark(at, at + 40, MarkKind.STRONG) for at in range(0, len(old) - 40, 25))
    made = comparison(Document("old.md", old, (Block(0, len(old)),), marks), document(new))
    made = _noted(made, (Side.OLD, 10, len(old) - 10), (Side.OLD, 300, 300))
    for side in Side:
        in_parts = cell_runs(made, side)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("sitegen.weave.MANY", 1_000_000)
            assert cell_runs(made, side) == in_parts
        assert len(in_parts[0]) > MANY
