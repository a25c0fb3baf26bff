"""Small whole sites through the real command: good ones give what they gave, bad ones fail with exactly these lines.

`sites/<name>/` is a site, and `expected/` in it what stands inside `<main>` of its pages, with the list of all files
in `files.txt`. `sites_invalid/<name>/` is a site with `problems.txt`. `pytest --update` rewrites both. What version
control cannot hold is made by `MAKERS`.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SITES = sorted(folder.name for folder in (HERE / "sites").iterdir())
INVALID = sorted(folder.name for folder in (HERE / "sites_invalid").iterdir())
OURS = ("expected", "problems.txt")

MAIN = re.compile(rb"<main\b.*</main>\n?", re.DOTALL)
PICTURE = re.compile(rb"<svg\b.*?</svg>", re.DOTALL)


def sitegen(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sitegen", *words]
    return subprocess.run(command, cwd=root, capture_output=True, check=False, encoding="utf-8", timeout=120)


def copy_site(source: Path, root: Path) -> Path:
    """The site as its author has it: what we know of it stays behind."""
    shutil.copytree(source, root, ignore=shutil.ignore_patterns(*OURS))
    return root


def read_files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- sites that build ------------------------------------------------------------------------------


def expectations(build: dict[str, bytes]) -> dict[str, bytes]:
    """What is to be compared of a built site: its pages inside `<main>`, pictures aside, and which files it has."""
    inside = {path: MAIN.search(content) for path, content in build.items() if path.endswith(".html")}
    pages = {path: PICTURE.sub(b"<svg>", found[0]) for path, found in inside.items() if found}
    names = sorted(path for path in build if not path.startswith("static/"))
    return pages | {"files.txt": "".join(f"{name}\n" for name in names).encode()}


def test_there_are_sites() -> None:
    assert len(SITES) >= 3
    assert len(INVALID) >= 15


@pytest.mark.parametrize("name", SITES)
def test_a_site_gives_what_it_gave(name: str, tmp_path: Path, update: bool) -> None:
    root = copy_site(HERE / "sites" / name, tmp_path / name)
    done = sitegen(root, "build")
    assert (done.returncode, problem_lines(done.stderr)) == (0, [])
    found, folder = expectations(read_files(root / "build")), HERE / "sites" / name / "expected"
    if update:
        rewrite(folder, found)
    assert read_files(folder) == found


def rewrite(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)


@pytest.mark.parametrize("name", SITES)
def test_two_builds_are_equal_to_the_byte(name: str, tmp_path: Path) -> None:
    first, second = (copy_site(HERE / "sites" / name, tmp_path / folder) for folder in ("one", "two"))
    sitegen(first, "build", "--jobs", "1")
    sitegen(second, "build", "--jobs", "2")
    once = read_files(first / "build")
    sitegen(first, "build")
    assert once == read_files(first / "build") == read_files(second / "build")
    assert once


# --- sites that must fail --------------------------------------------------------------------------


def problem_lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if re.search(r": (error|warning)\[[a-z-]+\]: ", line)]


def make_broken_bytes(root: Path) -> None:
    """What is no text: a picture, a NUL byte, a broken encoding, and far too much of it."""
    ferry = (root / "content/ferry/old.txt").read_bytes()
    texts = {
        "picture": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "nul-byte": b"The ferry left at nine.\n" * 9 + b"Nobody \0 waved.\n",
        "encoding": b"\xef\xbb\xbfThe ferry left\nat caf\xe9.\n",
        "large": b"The ferry left at nine. " * 900_000,
    }
    for name, content in texts.items():
        folder = root / "content" / name
        folder.mkdir()
        (folder / "old.txt").write_bytes(ferry)
        (folder / "new.txt").write_bytes(content)


def make_link_out(root: Path) -> None:
    (root.parent / "secret.txt").write_text("secret", encoding="utf-8")
    (root / "content/ferry/map.png").symlink_to(root.parent / "secret.txt")
    (root / "content/away").symlink_to(root.parent, target_is_directory=True)


def make_not_ours(root: Path) -> None:
    (root / "build").mkdir()
    (root / "build/thesis.txt").write_text("three years of work", encoding="utf-8")


MAKERS: dict[str, Callable[[Path], None]] = {
    "broken-bytes": make_broken_bytes,
    "link-out": make_link_out,
    "not-ours": make_not_ours,
}


@pytest.mark.parametrize("name", INVALID)
def test_a_bad_site_fails_with_exactly_these_lines(name: str, tmp_path: Path, update: bool) -> None:
    if name == "link-out" and sys.platform == "win32":
        pytest.skip("symbolic links need a privilege on Windows")
    root = copy_site(HERE / "sites_invalid" / name, tmp_path / name)
    if name in MAKERS:
        MAKERS[name](root)
    before = read_files(root)
    done = sitegen(root, "build")
    lines, file = problem_lines(done.stderr), HERE / "sites_invalid" / name / "problems.txt"
    if update:
        file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")
    assert lines == file.read_text(encoding="utf-8").splitlines()
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert read_files(root) == before


def test_every_maker_has_its_site() -> None:
    assert set(MAKERS) <= set(INVALID)
