"""A folder of `content/` that holds versions of a text.

First its names and front matter are read: which file is which version, and what is said about each. That gives a
`Folder`; with the bytes of its texts it is all that its comparisons are made of, and both are plain values, which can
be hashed, and handed to another process. Then the texts are read, which takes the time: that gives the sources, one for
two versions, and for more of them one for each neighbouring pair and one for the first with the last.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sitegen.config import show
from sitegen.load.front import FrontMatter, Keys, Values, read_mapping, read_values
from sitegen.load.keys import COMPARISON_KEYS, LISTED_KEYS, VERSION_ID, VERSION_KEYS
from sitegen.load.pages import name_as_title
from sitegen.load.tree import Listing, files_below, read_file
from sitegen.model import BlockKind, NotesFile, Source, Version
from sitegen.problems import Problem, suggest
from sitegen.readers import SUFFIXES, decode_text, find_hyphens, read_document

if TYPE_CHECKING:
    from sitegen.load.front import Node

T = TypeVar("T")

SIDES = ("old", "new")
FEW = 4
"""Most files that a message names."""
INDEX = "index.md"
NOTES = ("notes.md", "notes.jsonld")
MARKDOWN = ".md"
"""Format of plain pages."""

Texts = tuple[tuple[str, bytes], ...]
"""Names and bytes of the files that a folder's comparisons are made of."""
Named = tuple[str, str, dict[str, Any]]
"""Id of a version, its file, and what else is said about it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A version as its folder names it."""

    id: str
    """`old`, `new`, or the id that the front matter gives."""
    file: str
    """Relative to the folder."""
    fields: tuple[tuple[str, Any], ...]
    """Further fields of its `Version`."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of versions: what its names and its front matter say."""

    slug: str
    """Address of its first comparison."""
    path: str
    """Relative to the site, as in `content/tax`."""
    index: str
    """File to which messages on the whole point: its `index.md`, or the folder where there is none."""
    fields: tuple[tuple[str, Any], ...]
    """Fields of its sources that its front matter gives."""
    introduction: str
    """Body of its `index.md`."""
    introduction_line: int
    """Line on which that begins."""
    entries: tuple[Entry, ...]
    """Its versions, earliest first."""
    notes: tuple[str, ...]
    """Its files of notes."""
    files: tuple[str, ...]
    """Its other files, sorted."""
    neighbours: tuple[tuple[str, str], ...] = ()
    """Address and title of each comparison to whose notes its own words refer; see `introduce`."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its former addresses."""
        return tuple(dict(self.fields).get("aliases", ()))

    @property
    def names(self) -> tuple[str, ...]:
        """Every file of the folder that the site may have, relative to it: the versions are published as read alone."""
        return (INDEX, *self.files)

    @property
    def texts(self) -> tuple[str, ...]:
        """The files that its comparisons are made of."""
        return (*(entry.file for entry in self.entries), *self.notes)

    @property
    def slugs(self) -> tuple[str, ...]:
        """Addresses of its comparisons: first with last, then neighbour with neighbour."""
        ids = [entry.id for entry in self.entries]
        return (self.slug, *(f"{self.slug}/{old}-{new}" for old, new in pairwise(ids) if len(ids) > 2))


def is_comparison(listing: Listing, front: FrontMatter | None) -> bool:
    """Whether a folder is meant to hold versions of a text, and not plain pages."""
    if front is not None and front.nodes().keys() & {*SIDES, "versions"}:
        return True
    return any(_stem(name) in SIDES or not name.lower().endswith(MARKDOWN) for name in _texts(listing))


def _texts(listing: Listing) -> list[str]:
    """Files that may be versions."""
    return [name for name in listing.files if name.lower().endswith(SUFFIXES) and name not in (INDEX, *NOTES)]


def _stem(name: str) -> str:
    return Path(name).stem.casefold()


# --- names and front matter ------------------------------------------------------------------------


def read_folder(listing: Listing, front: FrontMatter | None) -> tuple[Folder | None, tuple[Problem, ...]]:
    """What the folder says of itself; None where it is not clear what is to be compared."""
    values, problems = read_values(front, COMPARISON_KEYS) if front else (Values(), ())
    named, more = _name_versions(listing, front, values)
    problems += more
    if not named:
        return None, problems
    notes = tuple(name for name in NOTES if name in listing.files)
    used = {*(name for _, name, _ in named), *notes, *_texts(listing), INDEX}
    folder = Folder(
        slug=listing.path.partition("/")[2],
        path=listing.path,
        index=front.path if front else listing.path,
        fields=tuple((key, value) for key, value in values.by_key.items() if key not in (*SIDES, "versions")),
        introduction=front.body if front else "",
        introduction_line=front.body_line if front else 1,
        entries=tuple(Entry(version, name, tuple(fields.items())) for version, name, fields in named),
        notes=notes,
        files=tuple(name for name in files_below(listing) if name not in used),
    )
    return folder, problems


def _name_versions(
    listing: Listing, front: FrontMatter | None, values: Values
) -> tuple[tuple[Named, ...], tuple[Problem, ...]]:
    """Which file is which version; nothing where that is not clear."""
    if front is not None and "versions" in values.by_key:
        return _name_listed(listing, front, values)
    if any(key in values.lines and key not in values.by_key for key in (*SIDES, "versions")):
        return (), ()  # what stands there is wrong, and has been reported
    fields: dict[str, dict[str, Any]] = {}
    problems: tuple[Problem, ...] = ()
    for side in SIDES:
        fields[side], more = _read_version(listing, front, values.by_key.get(side), VERSION_KEYS, f"{side}.")
        problems += more
    files = {side: fields[side].pop("file", None) for side in SIDES}
    misnamed = any(problem.code == "version-file" for problem in problems)
    if misnamed:  # what else is wrong in the folder can be said where it is plain which file was meant
        files = {side: file if file in files_below(listing) else None for side, file in files.items()}
    chosen, problem = _find_sides(listing, files, guess=misnamed)
    if problem is not None:
        return (), problems if misnamed else (*problems, problem)
    return tuple((side, chosen[side], fields[side]) for side in SIDES), problems


def _read_version(
    listing: Listing, front: FrontMatter | None, node: "Node | None", keys: Keys, inside: str
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """What front matter says about one version; its file, if named, is in the folder."""
    if front is None or node is None:
        return {}, ()
    values, problems = read_mapping(front, node, keys, inside)
    file = values.by_key.get("file")
    known = list(files_below(listing))
    if file is not None and file not in known:
        message = f"'{inside}file' names {show(file)}, which is not in the folder"
        problems += (Problem(front.path, values.lines["file"], "version-file", message, suggest(file, known)),)
    lines = {"frame_line": values.lines["frame"]} if "frame" in values.by_key else {}
    return {**values.by_key, **lines}, problems


def _find_sides(
    listing: Listing, files: dict[str, str | None], *, guess: bool
) -> tuple[dict[str, str], Problem | None]:
    """The files of both sides: as front matter names them, or else by their own names, or, as a guess, the last one."""
    free = [name for name in _texts(listing) if name not in files.values()]
    found = {side: [file] if file else [name for name in free if _stem(name) == side] for side, file in files.items()}
    chosen = {side: names[0] for side, names in found.items() if len(names) == 1}
    left = [name for name in free if name not in chosen.values()]
    if guess and len(chosen) == len(left) == 1:
        chosen = {side: chosen.get(side, left[0]) for side in SIDES}
    double = [names for names in found.values() if len(names) > 1]
    spare = [name for name in free if name not in chosen.values()]
    if double:
        message = f"has two files for one side, {' and '.join(double[0])}"
        hint = f"keep one, or say which with `file:` under `{_stem(double[0][0])}:` in {INDEX}"
        return {}, Problem(listing.path, 0, "version-double", message, hint)
    if len(chosen) < len(SIDES):
        return {}, _missing_problem(listing, [side for side in SIDES if side not in chosen])
    if chosen["old"] == chosen["new"]:
        message = f"has one file for both sides, {chosen['old']}"
        return {}, Problem(listing.path, 0, "version-double", message, "name another one")
    if spare and None in files.values():
        message = f"holds {', '.join(spare)} beside its two versions"
        hint = f"take it out, or list all versions under `versions:` in {INDEX}"
        return {}, Problem(listing.path, 0, "version-extra", message, hint)
    return chosen, None


def _missing_problem(listing: Listing, missing: Sequence[str]) -> Problem:
    texts = _texts(listing)
    message = " and ".join(f"has no {side} version" if side == missing[0] else f"no {side} one" for side in missing)
    many = f"{len(texts)} texts from {texts[0]} to {texts[-1]}" if len(texts) > FEW else ", ".join(texts)
    message += f", only {many}" if texts else ""
    hint = f"add {missing[0]}.txt, .md or .html, or name the file with `file:` under `{missing[0]}:` in {INDEX}"
    if len(texts) > len(SIDES):
        hint = f"list all versions in their order under `versions:` in {INDEX}, or rename two to old and new"
    return Problem(listing.path, 0, "version-missing", message, hint)


def _name_listed(listing: Listing, front: FrontMatter, values: Values) -> tuple[tuple[Named, ...], tuple[Problem, ...]]:
    """The versions of a folder that lists them."""
    named: list[Named] = []
    problems: list[Problem] = []
    for side in SIDES:
        if side in values.lines:
            message = f"'{side}' cannot stand beside 'versions'"
            hint = "say it in the list"
            problems.append(Problem(front.path, values.lines[side], "version-list", message, hint))
    for node in values.by_key["versions"]:
        fields, more = _read_version(listing, front, node, LISTED_KEYS, "versions.")
        problems += more
        line = front.first_line + node.start_mark.line
        file = fields.pop("file", None)
        if file is None:
            hint = "each needs `file:`"
            problems.append(Problem(front.path, line, "version-list", "a version in the list names no file", hint))
            continue
        version = fields.pop("id", Path(file).stem)
        if not VERSION_ID.fullmatch(version) or version.casefold() in {other.casefold() for other, _, _ in named}:
            message = f"the id {show(version)} is that of another version, or not one word"
            problems.append(Problem(front.path, line, "version-list", message, "give it an `id:` of its own"))
        named.append((version, file, {**fields, "label": fields.get("label") or version}))
    spare = [name for name in _texts(listing) if name not in {file for _, file, _ in named}]
    if spare:
        message = f"holds {', '.join(spare)} beside the versions that it lists"
        hint = f"take it out, or list it under `versions:` in {INDEX}"
        problems.append(Problem(listing.path, 0, "version-extra", message, hint))
    naming = any(problem.code.startswith("version-") for problem in problems)
    return () if naming else tuple(named), tuple(problems)


# --- texts -----------------------------------------------------------------------------------------


def read_texts(root: Path, folder: Folder) -> tuple[Texts, tuple[Problem, ...]]:
    """The bytes of all that the comparisons of a folder are made of, without those that cannot be read."""
    texts = []
    problems: tuple[Problem, ...] = ()
    for name in folder.texts:
        data, more = read_file(root, f"{folder.path}/{name}")
        texts += [(name, data)] if data is not None else []
        problems += more
    return tuple(texts), problems


def read_sources(
    folder: Folder, texts: Texts, *, dehyphenate: bool = False
) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """The comparisons of a folder, those aside whose text cannot be read.

    `dehyphenate` makes words whole that line ends of plain text cut in two, if one of the versions has them so.
    """
    data = dict(texts)
    read = [(entry.file, data[entry.file]) for entry in folder.entries if entry.file in data]
    hyphens = find_hyphens(read) if dehyphenate else None
    problems: tuple[Problem, ...] = ()
    versions: list[Version | None] = []
    for entry in folder.entries:
        if entry.file not in data:
            versions.append(None)
            continue
        document, more = read_document(f"{folder.path}/{entry.file}", data[entry.file], hyphens)
        problems += more
        versions.append(Version(document=document, id=entry.id, **dict(entry.fields)) if document else None)
    notes = []
    for name in folder.notes:
        path = f"{folder.path}/{name}"
        text, more = decode_text(path, data[name]) if data.get(name) else ("", ())
        problems += more
        notes.append(NotesFile(path, text or ""))
    named = zip(folder.slugs, _pair(versions), strict=True)
    found = [_source(folder, slug, old, new, tuple(notes)) for slug, (old, new) in named if old and new]
    return tuple(found), problems


def _pair(versions: Sequence[T]) -> list[tuple[T, T]]:
    """The first version with the last, and each with the next one."""
    return [(versions[0], versions[-1]), *(pairwise(versions) if len(versions) > 2 else ())]


def _name_series(folder: Folder) -> tuple[tuple[str, str], ...]:
    """Slug of each comparison made from a folder, and what it compares; nothing where it is the only one."""
    labels = [str(dict(entry.fields).get("label", entry.id)) for entry in folder.entries]
    named = [(slug, f"{old} – {new}") for slug, (old, new) in zip(folder.slugs, _pair(labels), strict=True)]
    return tuple(named) if len(named) > 1 else ()


def _source(folder: Folder, slug: str, old: Version, new: Version, notes: tuple[NotesFile, ...]) -> Source:
    fields = dict(folder.fields)
    fields["title"] = fields.get("title") or _find_title(old, new) or name_as_title(folder.slug)
    if slug != folder.slug:
        fields["title"] += f": {old.label} – {new.label}"
        fields.pop("aliases", None)
    return Source(
        slug=slug,
        old=old,
        new=new,
        path=folder.index,
        introduction=folder.introduction,
        introduction_line=folder.introduction_line,
        notes=notes,
        files=folder.files,
        neighbours=folder.neighbours,
        series=_name_series(folder),
        versions=tuple(entry.id for entry in folder.entries) if len(folder.slugs) > 1 else (),
        **fields,
    )


def _find_title(old: Version, new: Version) -> str:
    """The title that the texts give themselves; plain text gives none that one could be sure of."""
    for document in (new.document, old.document):
        if not document.path.endswith(".txt"):
            headings = (block for block in document.blocks if block.kind is BlockKind.HEADING and block.level == 1)
            first = next(headings, None)
            title = document.text[first.start : first.end] if first else document.title
            if title:
                return " ".join(title.split())
    return ""
