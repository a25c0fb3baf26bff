"""`content/` to sources; the only reader of content.

Takes the site's folder, gives the sources of its comparisons, its plain pages, and the files beside them, with what is
wrong with any. Never compares and never writes. `scan_site` reads names and front matter, `read_texts` the bytes of one
folder; `read_sources` makes documents of them, which takes the time and can be done elsewhere, or not at all where
nothing changed.
"""

from dataclasses import dataclass, field
from pathlib import Path

from sitegen.config import CONTENT_FOLDER
from sitegen.load.addresses import RESERVED, Claim, check_addresses
from sitegen.load.folders import (
    INDEX,
    MARKDOWN,
    SIDES,
    Folder,
    Texts,
    is_comparison,
    read_folder,
    read_sources,
    read_texts,
)
from sitegen.load.front import FrontMatter, split
from sitegen.load.keys import is_draft
from sitegen.load.neighbours import introduce, list_titles
from sitegen.load.pages import read_page
from sitegen.load.tree import Listing, list_folder, out_of_site, read_file
from sitegen.model import PlainPage
from sitegen.problems import Problem
from sitegen.readers import SUFFIXES, decode_text

__all__ = [
    "RESERVED",
    "Folder",
    "Scan",
    "Texts",
    "introduce",
    "list_titles",
    "read_file",
    "read_sources",
    "read_texts",
    "scan_site",
]


@dataclass(frozen=True, slots=True)
class Scan:
    """What a site holds, before any version is read."""

    folders: tuple[Folder, ...]
    """Folders of versions, in order of their names."""
    pages: tuple[PlainPage, ...]
    """Its plain pages, by file."""
    files: tuple[str, ...]
    """Files beside its plain pages, relative to `content/`."""


def scan_site(root: Path, *, drafts: bool) -> tuple[Scan, tuple[Problem, ...]]:
    """Names and front matter of everything in `content/`; a draft that is left out has no problems either."""
    if not (root / CONTENT_FOLDER).is_dir():
        hint = "begin a comparison with `sitegen new NAME`, or go to the folder of a site"
        problem = Problem(CONTENT_FOLDER, 0, "content-missing", "is no folder here", hint)
        return Scan((), (), ()), (problem,)
    if not (root / CONTENT_FOLDER).resolve().is_relative_to(root.resolve()):
        return Scan((), (), ()), (out_of_site(CONTENT_FOLDER),)
    listing, problems = list_folder(root, CONTENT_FOLDER)
    found = _Found(problems=[*problems])
    _scan_folder(root, listing, drafts, found)
    found.problems += check_addresses([*found.claims, *found.former])
    return Scan(tuple(found.folders), tuple(found.pages), tuple(found.files)), tuple(found.problems)


@dataclass(slots=True)
class _Found:
    """What a scan has found so far."""

    folders: list[Folder] = field(default_factory=list)
    pages: list[PlainPage] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    former: list[Claim] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def _scan_folder(root: Path, listing: Listing, drafts: bool, found: _Found) -> None:
    """Read a folder as one of versions, or as one of plain pages and of further folders."""
    index = _read_front(root, f"{listing.path}/{INDEX}", found) if INDEX in listing.files else None
    if listing.path != CONTENT_FOLDER and is_comparison(listing, index):
        if drafts or index is None or not is_draft(index):
            _add_folder(listing, index, found)
        return
    for name in listing.files:
        path = f"{listing.path}/{name}"
        if name.lower().endswith(MARKDOWN):
            front = index if name == INDEX else _read_front(root, path, found)
            if front is not None and not front.broken and (drafts or not is_draft(front)):
                _add_page(front, found)
        elif name.lower().endswith(SUFFIXES) and Path(name).stem.lower() in SIDES:
            message, hint = (
                "is a version in no folder of its own",
                f"put both versions into {CONTENT_FOLDER}/some-name/",
            )
            found.problems.append(Problem(path, 0, "version-place", message, hint))
        else:
            found.files.append(path.partition("/")[2])
    for folder in listing.folders:
        _scan_folder(root, folder, drafts, found)


def _read_front(root: Path, path: str, found: _Found) -> FrontMatter:
    """A Markdown file, taken apart."""
    data, problems = read_file(root, path)
    found.problems += problems
    if data == b"":
        return FrontMatter(path, None, "", 1)
    text, problems = decode_text(path, data) if data else (None, ())
    found.problems += problems
    if text is None:
        return FrontMatter(path, None, "", 1, broken=True)
    front, problems = split(path, text)
    found.problems += problems
    return front


def _add_folder(listing: Listing, index: FrontMatter | None, found: _Found) -> None:
    folder, problems = read_folder(listing, index)
    if index is None or not index.broken:  # which file is which version may be said there; one complaint is enough
        found.problems += problems
    if folder is not None:
        found.folders.append(folder)
        found.claims += [Claim(slug, listing.path) for slug in folder.slugs]
        _add_former(index, folder.aliases, found)


def _add_page(front: FrontMatter, found: _Found) -> None:
    slug = front.path.partition("/")[2].rpartition(".")[0]
    slug = slug.removesuffix("index").rstrip("/") if front.path.endswith(f"/{INDEX}") else slug
    page, problems = read_page(slug, front)
    found.problems += problems
    found.pages.append(page)
    found.claims.append(Claim(slug, front.path))
    _add_former(front, page.aliases, found)


def _add_former(front: FrontMatter | None, aliases: tuple[str, ...], found: _Found) -> None:
    if front is not None:
        found.former += [Claim(alias, front.path, front.line_of("aliases")) for alias in aliases]
