"""What lies in `content/`: names of files and folders, and their bytes.

Takes the site's folder, gives listings without hidden files and editors' backups. Never follows a symbolic link
out of the site or round in a circle, and never opens what is no regular file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from sitegen.problems import Problem

IGNORED = (
    ".*",
    "*~",
    "#*#",
    "*.bak",
    "*.orig",
    "*.rej",
    "*.swp",
    "*.tmp",
    "~$*",
    "Thumbs.db",
    "desktop.ini",
    "__MACOSX",
)
"""Hidden files, editors' backups and what systems leave lying about."""
DEVICE = r"(?i:con|prn|aux|nul|com\d|lpt\d)(\.|$)"
"""How a name begins that Windows keeps for itself."""
UNUSABLE = re.compile(rf'[\\/:*?"<>|\x00-\x1f\x7f\ud800-\udfff]|[. ]$|^{DEVICE}')
"""What some disk, or the address of a page, cannot have in a name."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A folder of content."""

    path: str
    """Relative to the site, as in `content/tax`; `/` between its parts."""
    files: tuple[str, ...]
    """Names of its files, sorted."""
    folders: tuple["Listing", ...]
    """Its folders, in order of their names."""

    @property
    def name(self) -> str:
        """The folder's own name."""
        return self.path.rpartition("/")[2]


def list_folder(root: Path, path: str) -> tuple[Listing, tuple[Problem, ...]]:
    """What lies in folder `path` of the site in `root`, all the way down."""
    problems: list[Problem] = []
    listing = _list(root.resolve(), path, (), problems)
    return listing, tuple(problems)


def files_below(listing: Listing) -> Iterator[str]:
    """Every file of the folder and of its folders, relative to it."""
    yield from listing.files
    for folder in listing.folders:
        yield from (f"{folder.name}/{name}" for name in files_below(folder))


def read_file(root: Path, path: str) -> tuple[bytes | None, tuple[Problem, ...]]:
    """The bytes of a file of the site."""
    try:
        return (root / path).read_bytes(), ()
    except OSError as error:
        return None, (_unreadable(path, error),)


def out_of_site(path: str) -> Problem:
    """The problem of a symbolic link that leads elsewhere."""
    hint = "put a copy of the file or folder itself here"
    return Problem(path, 0, "link-escapes", "is a symbolic link out of the site", hint)


def _list(root: Path, path: str, above: tuple[Path, ...], problems: list[Problem]) -> Listing:
    here = (root / path).resolve()
    files, folders = [], []
    for entry in _entries(here, path, problems):
        if any(fnmatch(entry.name, pattern) for pattern in IGNORED):
            continue
        shown = f"{path}/{entry.name}"
        problem = _objection(root, entry, shown, (*above, here))
        if problem is not None:
            problems.append(problem)
        elif entry.is_dir():
            folders.append(_list(root, shown, (*above, here), problems))
        elif entry.is_file():
            files.append(entry.name)
    return Listing(path, tuple(files), tuple(folders))


def _entries(folder: Path, path: str, problems: list[Problem]) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        problems.append(_unreadable(path, error))
        return []


def _unreadable(path: str, error: OSError) -> Problem:
    hint = "see that it may be read, or take it out of content/"
    return Problem(path, 0, "file-unreadable", f"cannot be read: {error.strerror}", hint)


def _objection(root: Path, entry: Path, path: str, above: tuple[Path, ...]) -> Problem | None:
    """Why an entry cannot be part of the site, if it cannot."""
    if UNUSABLE.search(entry.name):
        shown = path.encode(errors="replace").decode()
        message = "has a name that not every disk and address can hold"
        hint = "rename it: letters, digits, hyphens, dots, and none that Windows keeps for itself"
        return Problem(shown, 0, "file-name", message, hint)
    if not entry.is_symlink():
        return None
    try:
        target = entry.resolve(strict=True)
    except (OSError, RuntimeError):
        return Problem(
            path, 0, "link-broken", "is a symbolic link to nothing", "remove it, or put the file itself here"
        )
    if not target.is_relative_to(root):
        return out_of_site(path)
    if target in above:
        message = "is a symbolic link to a folder that holds it"
        return Problem(path, 0, "link-escapes", message, "remove it")
    return None
