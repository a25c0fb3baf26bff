"""Files to a folder: only what changed, all or nothing, and nobody else's file is touched."""

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.model import File
from sitegen.output import MANIFEST, STAGE, Kept, OutputError, Published, clean, digest, publish, stands

no_links = pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege on Windows")

HOME = File("index.html", b"home")
PAGE = File("tax/index.html", b"tax")


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def pages(folder: Path) -> dict[str, bytes]:
    return {path: content for path, content in read(folder).items() if path != MANIFEST}


def refusal(*files: File | Kept, folder: Path) -> OutputError:
    with pytest.raises(OutputError) as caught:
        publish(files, folder)
    return caught.value


# --- the law ---------------------------------------------------------------------------------------

names = st.sampled_from(["a", "b", "c.html"])
paths = st.lists(names, min_size=1, max_size=3).map("/".join)
sites = st.dictionaries(paths, st.binary(max_size=3), max_size=6).map(
    # a path may not be a file and a folder at once
    lambda site: {path: site[path] for path in site if not any(other.startswith(f"{path}/") for other in site)}
)


def files_of(site: dict[str, bytes]) -> list[File]:
    return [File(path, site[path]) for path in sorted(site)]


@settings(max_examples=100, deadline=None)
@given(sites, sites, sites, st.integers(0, 12))
def test_wherever_a_build_is_killed_the_next_one_gives_what_a_first_one_gives(
    before: dict[str, bytes], killed: dict[str, bytes], after: dict[str, bytes], renames: int
) -> None:
    killed = fitting(killed, before)
    after = fitting(after, before | killed)
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        folder, fresh = Path(name, "build"), Path(name, "fresh")
        publish(files_of(before), folder)
        (folder / "foreign.txt").write_text("mine", encoding="utf-8")
        stop_after(renames, patch)
        try:
            publish(files_of(killed), folder)
        except KeyboardInterrupt:
            standing = pages(folder)
            assert all(standing.get(path) in (before[path], killed.get(path)) for path in before)
        patch.undo()
        publish(files_of(after), folder)
        publish(files_of(after), fresh)
        assert read(folder) == read(fresh) | {"foreign.txt": b"mine"}
        assert not any(path.is_dir() and not any(path.iterdir()) for path in folder.rglob("*"))


def fitting(site: dict[str, bytes], standing: dict[str, bytes]) -> dict[str, bytes]:
    """Without the paths that would turn a standing file into a folder or a folder into a file: refused, see below."""
    pairs = ((path, other) for path in site for other in standing if path != other)
    clash = {path for path, other in pairs if path.startswith(f"{other}/") or other.startswith(f"{path}/")}
    return {path: site[path] for path in site if path not in clash}


def stop_after(renames: int, patch: pytest.MonkeyPatch) -> None:
    """Let so many renames pass, then end the program as a signal would."""
    left = iter(range(renames))
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return real(self, target)

    patch.setattr(Path, "replace", replace)


# --- what a build does -----------------------------------------------------------------------------


def test_a_second_build_writes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "build"
    assert publish([HOME, PAGE], folder) == Published(written=2)
    times = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    assert publish([HOME, PAGE], folder) == Published(unchanged=2)
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}.items() <= times.items()


def test_only_what_changed_is_written_and_what_is_stale_goes_with_its_folder(tmp_path: Path) -> None:
    publish([HOME, PAGE], tmp_path)
    assert publish([File("index.html", b"new home")], tmp_path) == Published(written=1, removed=1)
    assert pages(tmp_path) == {"index.html": b"new home"}
    assert not (tmp_path / "tax").exists()


def test_a_page_that_was_damaged_by_hand_is_mended(tmp_path: Path) -> None:
    publish([HOME, PAGE], tmp_path)
    (tmp_path / "index.html").write_bytes(b"hxme")
    (tmp_path / "tax/index.html").unlink()
    assert publish([HOME, PAGE], tmp_path) == Published(written=2)


def test_nothing_is_touched_before_the_last_file_has_come(tmp_path: Path) -> None:
    publish([HOME, PAGE], tmp_path)

    def fail() -> Iterator[File]:
        yield File("index.html", b"new home")
        raise RuntimeError("the content has errors")

    with pytest.raises(RuntimeError):
        publish(fail(), tmp_path)
    assert pages(tmp_path) == {"index.html": b"home", "tax/index.html": b"tax"}


def test_a_build_that_fails_at_once_leaves_no_folder(tmp_path: Path) -> None:
    refusal(File("../page.html", b""), folder=tmp_path / "build")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_build_had_staged_is_dropped(tmp_path: Path) -> None:
    (tmp_path / STAGE).mkdir()
    (tmp_path / STAGE / "0").write_bytes(b"half")
    publish([HOME], tmp_path)
    assert pages(tmp_path) == {"index.html": b"home"}


def test_of_two_builds_at_once_one_is_published_and_the_other_stops(tmp_path: Path) -> None:
    folder, staged, stopped = tmp_path / "build", Event(), Event()

    def later() -> Iterator[File]:
        yield File("later.html", b"later")
        staged.set()
        stopped.wait(60)

    def earlier(pool: ThreadPoolExecutor, begun: list[Future[Published]]) -> Iterator[File]:
        yield File("earlier.html", b"earlier")
        begun.append(pool.submit(publish, later(), folder))
        staged.wait(60)

    with ThreadPoolExecutor(1) as pool:
        begun: list[Future[Published]] = []
        with pytest.raises(OutputError, match="no other program"):
            publish(earlier(pool, begun), folder)
        stopped.set()
        assert begun[0].result() == Published(written=1)
    assert pages(folder) == {"later.html": b"later"}


def test_a_kept_file_counts_as_published(tmp_path: Path) -> None:
    publish([HOME, PAGE], tmp_path)
    kept = Kept(PAGE.path, digest(PAGE.content))
    assert stands(tmp_path, [kept])
    assert publish([HOME, kept], tmp_path) == Published(unchanged=2)
    assert not stands(tmp_path, [Kept(PAGE.path, digest(b"other"))])
    assert not stands(tmp_path, [Kept("none.html", digest(b""))])


# --- what a build refuses --------------------------------------------------------------------------


def test_a_folder_with_files_and_no_manifest_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_bytes(b"mine")
    error = refusal(HOME, folder=tmp_path)
    assert (error.code, error.message) == (
        "output-foreign",
        "holds files that sitegen did not write, 'thesis.txt' among them",
    )
    assert read(tmp_path) == {"thesis.txt": b"mine"}


def test_hidden_files_do_not_make_a_folder_foreign(tmp_path: Path) -> None:
    (tmp_path / ".git").write_bytes(b"gitdir: ..")
    publish([HOME], tmp_path)
    assert pages(tmp_path) == {".git": b"gitdir: ..", "index.html": b"home"}


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "build").write_bytes(b"mine")
    assert refusal(HOME, folder=tmp_path / "build").code == "output-foreign"


def test_foreign_files_in_our_folder_are_let_be_and_never_overwritten(tmp_path: Path) -> None:
    publish([HOME], tmp_path)
    (tmp_path / "tax").mkdir()
    (tmp_path / "tax/index.html").write_bytes(b"mine")
    assert refusal(File("index.html", b"new home"), PAGE, folder=tmp_path).code == "output-foreign"
    assert pages(tmp_path) == {"index.html": b"home", "tax/index.html": b"mine"}
    publish([], tmp_path)
    assert pages(tmp_path) == {"tax/index.html": b"mine"}


@pytest.mark.parametrize(("old", "new"), [("tax", "tax/index.html"), ("tax/index.html", "tax")])
def test_a_file_never_takes_the_place_of_a_folder(tmp_path: Path, old: str, new: str) -> None:
    publish([File(old, b"old")], tmp_path)
    assert refusal(File(new, b"new"), folder=tmp_path).code == "output-foreign"
    assert pages(tmp_path) == {old: b"old"}


@pytest.mark.parametrize(
    "path",
    ["", "/etc/passwd", "../a", "a/../../b", "a//b", "./a", "a/", "a\\..\\b", "C:/a", "a\0b", MANIFEST, f"{STAGE}/a"],
)
def test_no_path_leaves_the_folder(tmp_path: Path, path: str) -> None:
    assert refusal(File(path, b""), folder=tmp_path / "build").code == "output-path"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("other", ["tax/index.html", "TAX/index.html", "Tax", "tax/index.html/more"])
def test_two_files_never_share_a_place(tmp_path: Path, other: str) -> None:
    assert refusal(PAGE, File(other, b""), folder=tmp_path / "build").code == "output-collision"


@no_links
def test_a_link_to_elsewhere_is_not_followed(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "build", tmp_path / "elsewhere"
    publish([HOME], folder)
    elsewhere.mkdir()
    (folder / "tax").symlink_to(elsewhere, target_is_directory=True)
    assert refusal(HOME, PAGE, folder=folder).code == "output-path"
    assert list(elsewhere.iterdir()) == []


@no_links
def test_what_stands_behind_a_link_is_not_removed(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "build", tmp_path / "elsewhere"
    publish([HOME, PAGE], folder)
    (folder / "tax").rename(elsewhere)
    (folder / "tax").symlink_to(elsewhere, target_is_directory=True)
    publish([HOME], folder)
    assert read(elsewhere) == {"index.html": b"tax"}


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b'{"files": {"../../thesis.txt": ""}}', b"\xff", b'{"files": [1]}', b"[" * 100_000]
)
def test_a_damaged_manifest_owns_nothing(tmp_path: Path, content: bytes) -> None:
    publish([HOME], tmp_path)
    (tmp_path / MANIFEST).write_bytes(content)
    assert refusal(PAGE, folder=tmp_path).code == "output-manifest"
    with pytest.raises(OutputError):
        clean(tmp_path)
    assert pages(tmp_path) == {"index.html": b"home"}


@pytest.mark.parametrize(
    ("number", "message"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "cannot be written: Read-only file system")],
)
@pytest.mark.parametrize("step", ["open", "mkdir", "replace"])
def test_a_disk_that_refuses_leaves_what_was_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, message: str, step: str
) -> None:
    publish([HOME], tmp_path)
    monkeypatch.setattr(Path, step, refusing(getattr(Path, step), number, spare=MANIFEST))
    error = refusal(File("index.html", b"new home"), PAGE, folder=tmp_path)
    monkeypatch.undo()
    assert (error.code, error.message) == ("output-write", message)
    assert pages(tmp_path) == {"index.html": b"home"}


def refusing(real: Callable[..., object], number: int, spare: str) -> Callable[..., object]:
    """A file operation that the system refuses; reading the manifest still works."""

    def refuse(self: Path, *arguments: object, **options: object) -> object:
        if self.name == spare and arguments[:1] in ((), ("r",)):
            return real(self, *arguments, **options)
        raise OSError(number, os.strerror(number), str(self))

    return refuse


# --- clean -----------------------------------------------------------------------------------------


def test_clean_removes_what_sitegen_wrote_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "build"
    publish([HOME, PAGE], folder)
    (folder / "tax/mine.txt").write_bytes(b"mine")
    assert clean(folder) == 2
    assert read(folder) == {"tax/mine.txt": b"mine"}


def test_clean_takes_an_emptied_folder_along(tmp_path: Path) -> None:
    publish([HOME, PAGE], tmp_path / "build")
    clean(tmp_path / "build")
    assert list(tmp_path.iterdir()) == []


def test_clean_without_a_build_does_nothing(tmp_path: Path) -> None:
    assert clean(tmp_path / "build") == 0
    (tmp_path / "mine.txt").write_bytes(b"mine")
    assert clean(tmp_path) == 0
    assert read(tmp_path) == {"mine.txt": b"mine"}
