"""Ids and kinds of notes: what is allowed, and the way out where it is not.

Takes words, gives words or mistakes; never looks at a file.
"""

import re
from collections.abc import Sequence

from ..problems import nearest
from .quote_line import Mistake
from .show import show

KINDS = (
    "fact-check",
    "omission",
    "addition",
    "attribution",
    "emphasis",
    "style",
    "error",
    "headline",
    "source",
    "context",
)
"""The kinds that every site has; `[notes] kinds` in `sitegen.toml` adds others."""

USUAL = "context"
"""The kind that a note has where none can be read."""

ID = re.compile(r"(?!r[0-9]+$|h-|c-[0-9a-f]{6}(-[0-9]+)?$)[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""Ids that a note may have: a slug that the page itself does not give to a row, a heading or a change."""

MARKER = re.compile(r"(.+)-(?:old|new)(?:-[0-9]+)?")
"""Ids that the markers of a note have, whose own id comes first."""


def slug(text: str) -> str:
    """An id like `text`: `n-` and its letters and digits, small; `n-note` where it has none."""
    from unicodedata import normalize  # noqa: PLC0415 - only a mistake or an import pays for it

    plain = normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = "-".join(re.findall(r"[a-z0-9]+", plain.removeprefix("n-"))) or "note"
    while not ID.fullmatch(f"n-{name}"):
        name += "-x"
    return f"n-{name}"


def read_kind(words: Sequence[str], added: Sequence[str]) -> tuple[str, Mistake | None]:
    """The kind that a heading's words after the id name, as it is to be kept, and what is wrong with it."""
    known = (*KINDS, *(kind for kind in added if kind not in KINDS))
    kind = "-".join(words)
    if not words:
        hint = f"write one after the id: {', '.join(known)}"
        return USUAL, Mistake("note-kind-missing", "has no kind", hint)
    for each in known:
        if each.casefold() == kind.casefold() and len(words) == 1:
            return each, None
    near = nearest(kind.lower(), known, least=0.0)
    return kind, Mistake(
        "note-kind-unknown",
        f"has the unknown kind '{show(' '.join(words))}'",
        f"the nearest is '{near}'; there are {', '.join(known)}, and what `[notes] kinds` in sitegen.toml adds",
    )
