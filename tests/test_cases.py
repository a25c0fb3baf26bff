"""Golden cases: two small texts, the CriticMarkup that they must give, and the label of every change.

A case in `cases/*.md` is a title and three parts between lines that hold a dot: old, new, expected. The
expected part is CriticMarkup, then a line of dashes, then one line a change: its labels, and what it was and
became. `pytest --update` rewrites the expected parts; reading that diff is the review.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sitegen.exporters.critic import to_critic
from sitegen.model import Change, Comparison
from sitegen.readers import read_document

from .making import comparison

FOLDER = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    """One golden case and where it stands."""

    file: Path
    number: int
    title: str
    old: str
    new: str
    expected: str


def _read(file: Path) -> list[Case]:
    parts = [part.strip("\n") for part in file.read_text(encoding="utf-8").split("\n.\n")]
    assert len(parts) % 4 in (0, 1), f"{file.name}: a case is a title and three parts, each ended by a dot"
    whole = range(0, len(parts) - 3, 4)
    return [Case(file, number, *parts[at : at + 4]) for number, at in enumerate(whole)]


def _cases() -> Iterator[Case]:
    for file in sorted(FOLDER.glob("*.md")):
        yield from _read(file)


CASES = list(_cases())


def _run(case: Case) -> str:
    versions = []
    for name, text in (("old.txt", case.old), ("new.txt", case.new)):
        document, problems = read_document(name, text.encode())
        assert document is not None, problems
        versions.append(document)
    result = comparison(versions[0], versions[1])
    lines = [_line(result, change) for change in result.changes]
    return "\n".join([to_critic(result).rstrip("\n"), "---", *lines])


def _line(result: Comparison, change: Change) -> str:
    old, new = result.old.version.document.text, result.new.version.document.text
    if not change.labels:
        return str(change.kind)
    was = f"“{old[change.old.start : change.old.end]}”" if change.old else ""
    became = f"“{new[change.new.start : change.new.end]}”" if change.new else ""
    return f"{change.weight}: {', '.join(change.labels)}: {was} > {became}".replace("\n", "/")


def test_there_are_cases() -> None:
    assert len(CASES) > 30


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file.stem}-{case.title}".replace(" ", "-"))
def test_a_case_is_marked_up_as_it_says(case: Case, update: bool) -> None:
    got = _run(case)
    if update:
        _rewrite(case, got)
    else:
        assert got == case.expected


def _rewrite(case: Case, got: str) -> None:
    parts = case.file.read_text(encoding="utf-8").split("\n.\n")
    parts[4 * case.number + 3] = got
    case.file.write_text("\n.\n".join(parts), encoding="utf-8", newline="\n")
