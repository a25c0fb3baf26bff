"""What is odd about a comparison that could be made, and which links of an author's Markdown lead nowhere.

Takes a comparison, or the Markdown of the site, gives problems; `CHECKS` is the table. Never changes anything and never
looks at files: what exists is told to it.
"""

import posixpath
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from sitegen.model import Comparison
from sitegen.problems import Problem, Severity, nearest

Check = Callable[[Comparison], Iterable[Problem]]
"""Gives what it finds wrong with one comparison."""

GENERATED = ("notes", "static", "tags")
"""Folders of the site that are not in `content/`; what stands in them is not looked at."""
TEXTS = (".htm", ".html", ".markdown", ".md", ".text", ".txt", ".xhtml")
"""What the file of a version may end with."""
UNLIKE = 0.02
"""Similarity below which two versions are hardly versions of one text."""


@dataclass(frozen=True, slots=True)
class Target:
    """A place of the site that an author's Markdown shows or links to."""

    path: str
    """The file of the Markdown."""
    line: int
    """Line of that file."""
    written: str
    """The address as written."""
    place: str
    """What it means: a path inside `content/`; empty where it leads out of it."""
    image: bool
    """Whether it is to be shown, not only linked."""


def check_comparison(comparison: Comparison) -> tuple[Problem, ...]:
    """Everything that the table finds, in its order."""
    return tuple(problem for _, check in CHECKS for problem in check(comparison))


# --- checks of a comparison ------------------------------------------------------------------------


def _equal_versions(comparison: Comparison) -> Iterable[Problem]:
    if comparison.old.version.document.text == comparison.new.version.document.text and not comparison.changes:
        message = f"{_name_both(comparison)} say the same, word for word"
        yield _warning(comparison, "versions-equal", message, "see that the right files are in the folder")


def _unlike_versions(comparison: Comparison) -> Iterable[Problem]:
    if comparison.stats.similarity < UNLIKE:
        message = f"{_name_both(comparison)} have hardly a word in common"
        yield _warning(comparison, "versions-unlike", message, "see that the right files are in the folder")


def _name_both(comparison: Comparison) -> str:
    """The two versions, by their ids where the folder has more of them."""
    source = comparison.source
    return f"the versions '{source.old.id}' and '{source.new.id}'" if source.versions else "the two versions"


def _reversed_dates(comparison: Comparison) -> Iterable[Problem]:
    old, new = comparison.old.version.date, comparison.new.version.date
    shared = min(len(old), len(new), len("2024-06-01"))
    if old[:shared] > new[:shared]:
        message = f"the old version is of {old}, the new one of {new}"
        yield _warning(comparison, "versions-reversed", message, "change the two files over, or mend the dates")


def _frame_quotes(comparison: Comparison) -> Iterable[Problem]:
    for half in (comparison.old, comparison.new):
        quotes = half.version.frame
        text = _letters(half.version.document.text) if quotes else ""
        for quote in quotes:
            if _letters(quote) not in text:
                message = f'`frame` quotes "{_shorten(quote)}", which is not in the {half.version.id} version'
                hint = "quote it as it stands in the text"
                yield Problem(comparison.source.path, half.version.frame_line, "frame-quote", message, hint)


def _coarse_answer(comparison: Comparison) -> Iterable[Problem]:
    if comparison.coarse:
        yield _warning(comparison, "comparison-coarse", comparison.coarse, "")


CHECKS: tuple[tuple[str, Check], ...] = (
    ("equal versions", _equal_versions),
    ("unlike versions", _unlike_versions),
    ("reversed dates", _reversed_dates),
    ("frame quotes", _frame_quotes),
    ("coarse answer", _coarse_answer),
)
"""In the order in which they are asked; one line adds another."""


def _warning(comparison: Comparison, code: str, message: str, hint: str) -> Problem:
    return Problem(comparison.source.path, 0, code, message, hint, Severity.WARNING)


def _letters(text: str) -> str:
    """Letters and digits only: quotation marks and spaces are often not those of the file."""
    return re.sub(r"[\W_]+", "", text.casefold())


def _shorten(text: str) -> str:
    return text if len(text) <= 60 else text[:59].rstrip() + "…"


# --- links -----------------------------------------------------------------------------------------


def find_targets(text: str, path: str, line: int = 1) -> tuple[Target, ...]:
    """The places of the site to which a Markdown text refers, in order.

    `path` is the file that it stands in, from the site's folder, and `line` that of the file on which it begins.
    Addresses elsewhere on the web, and those within the page, are left out.
    """
    if "](" not in text and "]:" not in text:
        return ()
    from markdown_it import MarkdownIt  # noqa: PLC0415 - most texts have no link

    found = []
    for token in MarkdownIt("commonmark", {"html": False}).parse(text):
        first, end = token.map or (0, 0)
        for child in token.children or ():
            written = str(child.attrs.get("src" if child.type == "image" else "href", ""))
            if child.type in ("image", "link_open") and _is_local(written):
                at = _line_of(text.split("\n")[first:end], written)
                found.append(Target(path, line + first + at, written, _place(written, path), child.type == "image"))
    return tuple(found)


def note_target(path: str, line: int, comparison: str, note: str) -> Target:
    """The place to which `[[comparison/note]]` refers."""
    return Target(path, line, f"[[{comparison}/{note}]]", f"{comparison}#{note}", image=False)


def check_targets(targets: Iterable[Target], known: Collection[str]) -> tuple[Problem, ...]:
    """Those that lead nowhere.

    `known` holds every file and every folder that has a page, from `content/`, and `slug#id` for every note.
    """
    return tuple(
        _dangling(target, known)
        for target in targets
        if not target.place or (target.place not in known and target.place.partition("/")[0] not in GENERATED)
    )


def _dangling(target: Target, known: Collection[str]) -> Problem:
    if target.written.startswith("[["):
        return _unknown_note(target, known)
    verb, code = ("shows", "image-missing") if target.image else ("links", "link-missing")
    if not target.place:
        message = f"{verb} '{target.written}', which is not inside content/"
        return Problem(target.path, target.line, code, message, "put a copy of the file beside this one")
    suffix = posixpath.splitext(target.place)[1]
    near = nearest(target.place, (place for place in known if place.endswith(suffix)))
    here = posixpath.dirname(target.path.partition("/")[2]) or "."
    hint = f"nearest is '{posixpath.relpath(near, here)}'" if near else "put the file there, or mend the address"
    said = "which is not there"
    if suffix in TEXTS and f"{posixpath.dirname(target.place)}/comparison.json" in known:
        said, hint = "which is not published", "what was read of the versions is, as old.txt and new.txt"
    return Problem(target.path, target.line, code, f"{verb} '{target.written}', {said}", hint)


def _unknown_note(target: Target, known: Collection[str]) -> Problem:
    comparison, _, note = target.place.partition("#")
    noted = {place.partition("#")[0] for place in known if "#" in place}
    if comparison in known:
        message = f"'{comparison}' has no note '{note}'"
        theirs = (place.partition("#")[2] for place in known if place.startswith(f"{comparison}#"))
        near = nearest(note, theirs, least=0.0)
        hint = f"the nearest is [[{comparison}/{near}]]" if near else "it has no notes at all"
    else:
        message = f"there is no comparison '{comparison}'"
        near = nearest(comparison, noted, least=0.0)
        hint = f"the nearest with notes is [[{near}/{note}]]" if near else "no comparison has notes yet"
    return Problem(
        target.path, target.line, "note-reference-unknown", f"{target.written} leads nowhere: {message}", hint
    )


def _is_local(address: str) -> bool:
    return not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#|$", address)


def _place(address: str, path: str) -> str:
    """The path inside `content/` that an address in the file at `path` means."""
    from urllib.parse import unquote  # noqa: PLC0415

    wanted = unquote(re.split(r"[?#]", address)[0])
    here = posixpath.dirname(path.partition("/")[2])
    joined = posixpath.normpath(wanted.lstrip("/") if wanted.startswith("/") else posixpath.join(here, wanted))
    if joined.startswith("..") or "\\" in joined:
        return ""
    return joined.removesuffix("/index.html")


def _line_of(lines: list[str], written: str) -> int:
    """Which of the lines names the address, counted from 0; the first where its author wrote it otherwise."""
    return next((number for number, line in enumerate(lines) if written in line), 0)
