"""Files to a folder: only changed bytes, all or nothing, and nobody else's file is touched.

Takes files and the output folder, gives counts. A manifest in the folder names what sitegen wrote there; only
that is ever replaced or removed. Never reads content, never follows a path or a symbolic link out of the folder.

New bytes are first staged on the same disk, in `.sitegen-stage`. Only when every file is staged are they renamed
into place, so that a full disk, an error in the content or a killed build leaves what was published. Before the
first rename the manifest names old and new files alike, and after the last one only the new: whenever the
program is stopped, the manifest names everything of ours, and the next build mends the rest. Whether a file has
changed is asked of its bytes on disk, not of the manifest, and so a damaged file is mended too. That is why pages
are not synced to disk one by one: a power cut costs a build, and no more. The manifest is, because a lost one
would turn our own files into foreign ones.
"""

import errno
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sitegen.model import File
from sitegen.problems import SitegenError

MANIFEST = ".sitegen-manifest.json"
"""Names every file that sitegen wrote, with the SHA-256 of its bytes."""
STAGE = ".sitegen-stage"
"""Holds new bytes until all are there; whatever is in it is ours."""

CLEAN_HINT = "move it away, or run `sitegen clean` and build again"
NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Published:
    """What a build did to the folder."""

    written: int = 0
    """Files whose bytes are new."""
    unchanged: int = 0
    """Files that stood there already, byte for byte."""
    removed: int = 0
    """Files of an earlier build that are no part of the site any more."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of an earlier build that was found in its place, see `stands`."""

    path: str
    """Relative to the output folder; `/` between its parts."""
    digest: str
    """SHA-256 of its bytes, in hexadecimal."""


class OutputError(SitegenError):
    """The folder cannot take the site; what was published in it stays."""

    def __init__(self, code: str, path: str, message: str, hint: str) -> None:
        super().__init__(f"{path} {message}. Hint: {hint}.")
        self.code = code
        self.path = path
        self.message = message
        self.hint = hint


@dataclass(slots=True)
class _Plan:
    """What a build is about to do, filled while its files arrive."""

    folder: Path
    owned: frozenset[str]
    stage: Path
    digests: dict[str, str] = field(default_factory=dict)
    staged: list[str] = field(default_factory=list)
    taken: dict[str, str] = field(default_factory=dict)
    folders: dict[str, str] = field(default_factory=dict)
    checked: set[str] = field(default_factory=set)


def publish(files: Iterable[File | Kept], folder: Path) -> Published:
    """Make `folder` hold exactly `files`, beside what others put there.

    The files are taken one at a time, and nothing published is touched before the last one has come: an exception
    out of `files` leaves the folder as it was. Raises `OutputError` where the folder cannot take them.
    """
    with _explained(folder):
        existed = folder.exists()
        plan = _Plan(folder, *_claim(folder))
    try:
        for file in files:
            with _explained(folder):
                _take(plan, file)
        with _explained(folder):
            return _commit(plan)
    finally:
        shutil.rmtree(plan.stage, ignore_errors=True)
        with suppress(OSError):
            plan.stage.parent.rmdir()
            if not existed:
                folder.rmdir()


def clean(folder: Path) -> int:
    """Remove what the manifest of `folder` names, and the folders that this empties; give the number of files."""
    with _explained(folder):
        owned = read_manifest(folder)
        removed = _remove(folder, owned, keep={})
        _drop_stage(folder)
        (folder / MANIFEST).unlink(missing_ok=True)
        with suppress(OSError):
            folder.rmdir()
    return removed


def stands(folder: Path, files: Iterable[Kept]) -> bool:
    """Whether every one of `files` is in its place in `folder` with the bytes that its digest tells."""
    return all(_digest_of(folder / file.path) == file.digest for file in files)


def digest(content: bytes) -> str:
    """SHA-256 of some bytes, in hexadecimal, as the manifest has it."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(folder: Path) -> dict[str, str]:
    """The digests of the files that sitegen wrote to `folder`, by path; empty where it wrote none."""
    file = folder / MANIFEST
    if not os.path.lexists(file):
        return {}
    try:
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        entries = {str(path): str(digest) for path, digest in json.loads(text)["files"].items()}
        for path in entries:
            _check_path(path)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OutputError) as error:
        message = "is damaged, so nothing here is known to be sitegen's"
        hint = "empty the folder by hand and build again"
        raise OutputError("output-manifest", _show(file), message, hint) from error
    return entries


# --- before anything is written --------------------------------------------------------------------


def refuse_foreign(folder: Path) -> None:
    """Raises `OutputError` where `folder` is a file, or holds files and no list of ours."""
    if folder.exists() and not folder.is_dir():
        raise OutputError("output-foreign", _show(folder), "is a file", "choose another folder with --output")
    # Hidden entries are let be: a version-control folder may well stand in an otherwise empty one.
    entries = folder.iterdir() if folder.is_dir() else ()
    foreign = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    if foreign and not (folder / MANIFEST).exists():
        message = f"holds files that sitegen did not write, '{foreign[0]}' among them"
        raise OutputError("output-foreign", _show(folder), message, "empty it, or choose another folder with --output")


def _claim(folder: Path) -> tuple[frozenset[str], Path]:
    """The files of ours in `folder`, which is made if need be, and where new bytes go; refuses somebody else's folder.

    Of two builds at once the later one takes the stage away: the other stops there, and never publishes what is not
    its own.
    """
    refuse_foreign(folder)
    folder.mkdir(parents=True, exist_ok=True)
    owned = read_manifest(folder)
    _drop_stage(folder)
    stage = folder / STAGE / os.urandom(4).hex()
    stage.mkdir(parents=True)
    return frozenset(owned), stage


def _drop_stage(folder: Path) -> None:
    stage = folder / STAGE
    if stage.is_symlink() or stage.is_file():
        stage.unlink()
    elif stage.exists():
        shutil.rmtree(stage)


def _take(plan: _Plan, file: File | Kept) -> None:
    """Check where `file` wants to stand, and stage its bytes if they are new."""
    _check_path(file.path)
    _check_collision(plan, file.path)
    _check_parents(plan, file.path)
    if isinstance(file, Kept):
        plan.digests[file.path] = file.digest
        return
    plan.digests[file.path] = digest(file.content)
    place = plan.folder / file.path
    if _holds(place, file.content):
        return
    if place.is_dir() or (os.path.lexists(place) and file.path not in plan.owned):
        raise OutputError("output-foreign", _show(place), "is in the way, and sitegen did not write it", CLEAN_HINT)
    with (plan.stage / str(len(plan.staged))).open("xb") as staged:
        staged.write(file.content)
    plan.staged.append(file.path)


def _check_path(path: str) -> None:
    """Refuse a path that is not plainly inside the folder, on any system."""
    parts = path.split("/")
    strange = any(part in ("", ".", "..") for part in parts) or re.search(r"[\\:\x00-\x1f]", path)
    if strange or parts[0].casefold() in (MANIFEST, STAGE):
        raise OutputError(
            "output-path", path, "does not stay inside the output folder", "give the page another address"
        )


def _check_collision(plan: _Plan, path: str) -> None:
    """Refuse two files for one place, also where case alone parts them, as some disks see no difference."""
    key = path.casefold()
    parents = ["/".join(key.split("/")[:depth]) for depth in range(1, key.count("/") + 1)]
    other = plan.taken.get(key) or plan.folders.get(key)
    other = other or next((plan.taken[parent] for parent in parents if parent in plan.taken), None)
    if other is not None:
        message = f"stands in the same place as {other}"
        raise OutputError("output-collision", path, message, "give one of the two pages another address")
    plan.taken[key] = path
    for parent in parents:
        plan.folders.setdefault(parent, path)


def _check_parents(plan: _Plan, path: str) -> None:
    """Refuse to write through a symbolic link, or under what is no folder."""
    names = path.split("/")[:-1]
    for depth in range(len(names), 0, -1):
        parent = "/".join(names[:depth])
        if parent in plan.checked:
            return
        place = plan.folder / parent
        if place.is_symlink():
            raise OutputError(
                "output-path", _show(place), "is a symbolic link, which sitegen does not follow", CLEAN_HINT
            )
        if place.exists() and not place.is_dir():
            raise OutputError("output-foreign", _show(place), "is a file where a folder is needed", CLEAN_HINT)
        plan.checked.add(parent)


def _holds(place: Path, content: bytes) -> bool:
    """Whether the file at `place` is a plain one with exactly these bytes."""
    try:
        if place.is_symlink() or not place.is_file():
            return False
        return place.stat().st_size == len(content) and place.read_bytes() == content
    except FileNotFoundError:
        return False


def _digest_of(place: Path) -> str:
    """Digest of the plain file at `place`; empty where there is none."""
    try:
        return digest(place.read_bytes()) if place.is_file() and not place.is_symlink() else ""
    except OSError:
        return ""


# --- all is staged ---------------------------------------------------------------------------------


def _commit(plan: _Plan) -> Published:
    """Rename everything staged into place, then remove what is stale."""
    stale = plan.owned - plan.digests.keys()
    if not plan.owned.issuperset(plan.staged):
        _write_manifest(plan, dict.fromkeys(stale, "") | plan.digests)
    for path in plan.staged:
        (plan.folder / path).parent.mkdir(parents=True, exist_ok=True)
    for number, path in enumerate(plan.staged):
        (plan.stage / str(number)).replace(plan.folder / path)
    removed = _remove(plan.folder, stale, keep=plan.taken)
    _write_manifest(plan, plan.digests)
    return Published(len(plan.staged), len(plan.digests) - len(plan.staged), removed)


def _write_manifest(plan: _Plan, digests: dict[str, str]) -> None:
    content = (
        json.dumps({"version": 1, "files": digests}, ensure_ascii=False, indent=0, sort_keys=True).encode() + b"\n"
    )
    if _holds(plan.folder / MANIFEST, content):
        return
    new = plan.stage / MANIFEST
    with new.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    new.replace(plan.folder / MANIFEST)


def _remove(folder: Path, paths: Iterable[str], keep: dict[str, str]) -> int:
    """Unlink `paths` and remove the folders that this empties.

    `keep` holds the site's files by folded path: on a disk that sees no case, "Tax/" and "tax/" are one place, and
    the stale name of it must not take the new file away.
    """
    removed = 0
    for path in sorted(paths):
        place = folder / path
        twin = folder / keep.get(path.casefold(), path)
        if _through_link(folder, path) or (twin != place and place.exists() and place.samefile(twin)):
            continue
        if os.path.lexists(place) and not place.is_dir():
            place.unlink()
            removed += 1
        with suppress(OSError):
            for parent in list(Path(path).parents)[:-1]:
                (folder / parent).rmdir()
    return removed


def _through_link(folder: Path, path: str) -> bool:
    return any((folder / parent).is_symlink() for parent in list(Path(path).parents)[:-1])


# --- what went wrong -------------------------------------------------------------------------------


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    """Turn the system's refusal into one that its reader can act on."""
    try:
        yield
    except OSError as error:
        place = _show(Path(error.filename)) if isinstance(error.filename, str) else _show(folder)
        if error.errno in NO_SPACE:
            message, hint = "the disk is full", "free some space and build again; what was published stays"
        elif error.errno in NO_RIGHT:
            message = f"cannot be written: {error.strerror}"
            hint = "let yourself write there, or choose another folder with --output; what was published stays"
        else:
            message, hint = (
                f"cannot be written: {error.strerror}",
                "see that no other program works there, and build again",
            )
        raise OutputError("output-write", place, message, hint) from error


def _show(place: Path) -> str:
    return place.as_posix()
