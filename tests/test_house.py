"""The house: which room may import which, where files are touched, and that every room is furnished.

The table is that of ARCHITECTURE.md; a room that is missing from it, or a table that sees no files, is a failure.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitegen.problems import CODES

PACKAGE = Path(__file__).parents[1] / "sitegen"

MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "problems": set(),
    "seqdiff": set(),
    "config": {"problems"},
    "readers": {"model", "problems"},
    "segment": {"model"},
    "load": {"model", "problems", "config", "readers"},
    "align": {"model", "segment", "seqdiff"},
    "label": {"model", "segment", "seqdiff"},
    "notes": {"model", "problems", "segment"},
    "compare": {"align", "label", "notes", "model", "problems"},
    "weave": {"model"},
    "checks": {"model", "problems"},
    "theme": {"problems"},
    "exporters": {"model", "weave", "theme", "segment", "problems"},
    "output": {"model", "problems"},
    "build": {"config", "load", "compare", "checks", "exporters", "theme", "output", "model", "problems", "readers"},
    "serve": {"build", "problems"},
    "cli": {
        "build", "serve", "compare", "config", "load", "readers", "exporters", "theme", "output", "model", "problems",
    },
}  # fmt: skip
"""Room by room, ground floor first: what it may import, of ours."""

MAY_TOUCH_FILES = {"config", "load", "theme", "output", "build", "serve", "cli"}
"""The edges; what lies between is pure."""

FOREIGN: dict[str, set[str]] = {
    "jinja2": {"theme"},
    "markupsafe": {"theme", "exporters"},
    "yaml": {"load"},
    "selectolax": {"readers"},
    "rapidfuzz": {"seqdiff", "notes"},
    "livereload": {"serve"},
    "tornado": {"serve"},
    "click": {"cli"},
    "concurrent": {"build"},
}
"""Which rooms a library is let into."""


def _room(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


FILES = sorted(file for file in PACKAGE.rglob("*.py") if _room(file) not in ("__init__", "__main__"))


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _imports(file: Path) -> Iterator[str]:
    """Modules that a file imports, as dotted names from the package or from outside."""
    depth = len(file.relative_to(PACKAGE).parts) - 1
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            inside = file.relative_to(PACKAGE).parts[: max(0, depth - node.level + 1)]
            base = ".".join(("sitegen", *inside, *([node.module] if node.module else [])))
            yield from ([base] if node.module else [f"{base}.{alias.name}" for alias in node.names])
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (
                [f"sitegen.{alias.name}" for alias in node.names] if node.module == "sitegen" else [node.module]
            )


def test_there_is_a_house_to_look_at() -> None:
    assert len(FILES) > 20
    assert {_room(file) for file in FILES} == set(MAY_IMPORT)


def test_the_house_is_as_it_is_drawn() -> None:
    drawn = (PACKAGE.parent / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^|]*)\|$", drawn, re.MULTILINE)
    assert {room: set(filter(None, may.strip().split(", "))) for room, may in rooms} == MAY_IMPORT


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_no_room_imports_what_it_may_not(file: Path) -> None:
    room = _room(file)
    ours = {name.split(".")[1] for name in _imports(file) if name.startswith("sitegen.")}
    assert ours - {room, "__version__"} <= MAY_IMPORT[room]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_libraries_stay_in_their_rooms(file: Path) -> None:
    foreign = {name.split(".")[0] for name in _imports(file)}
    assert {name for name in foreign if _room(file) not in FOREIGN.get(name, {_room(file)})} == set()


@pytest.mark.parametrize(
    "file",
    [file for file in FILES if _room(file) not in MAY_TOUCH_FILES],
    ids=lambda file: str(file.relative_to(PACKAGE)),
)
def test_the_middle_touches_no_file_and_no_clock(file: Path) -> None:
    assert {name.split(".")[0] for name in _imports(file)} & {"os", "pathlib", "io", "shutil", "time"} == set()
    calls = {ast.unparse(node.func) for node in ast.walk(_tree(file)) if isinstance(node, ast.Call)}
    assert not [call for call in calls if call == "open" or call.endswith((".now", ".today", ".utcnow"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_every_module_says_what_it_is(file: Path) -> None:
    assert ast.get_docstring(_tree(file))


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_no_module_outgrows_its_room(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 400


COMPLAINTS = re.compile(r"[Pp]roblem|complain|Mistake|OutputError|warning")
"""How what makes a problem is called, whichever room it is in."""
CODE = re.compile(r"[a-z]+(-[a-z]+)+")


def _codes(file: Path) -> Iterator[str]:
    """Codes that a file writes down where it makes a problem."""
    for node in ast.walk(_tree(file)):
        if isinstance(node, ast.Call) and COMPLAINTS.fullmatch(ast.unparse(node.func).rpartition(".")[2].lstrip("_")):
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            said = (code.value for code in given if isinstance(code, ast.Constant) and isinstance(code.value, str))
            yield from filter(CODE.fullmatch, said)


def test_every_code_of_a_problem_is_explained_and_every_explained_one_used() -> None:
    assert list(CODES) == sorted(CODES)
    assert {code for file in FILES for code in _codes(file)} <= set(CODES)
    written = "".join(file.read_text(encoding="utf-8") for file in FILES if file.name != "problems.py")
    assert [code for code in CODES if f'"{code}"' not in written] == []
