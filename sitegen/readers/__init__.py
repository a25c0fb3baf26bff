"""Files of text to documents, one module a format, chosen by suffix.

Takes a path (for its suffix and for messages) and the bytes, gives a document or the problems that keep it from
being one. Never opens a file, never raises for what a file holds. A format's module is imported when the first
file of that format is read.
"""

import unicodedata
from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sitegen.model import Document
from sitegen.problems import Problem
from sitegen.readers.encoding import decode_text

if TYPE_CHECKING:
    from sitegen.readers.hyphens import Hyphens

__all__ = ["SUFFIXES", "decode_text", "find_hyphens", "read_document"]

READERS = {
    ".txt": ("text", "read_text"),
    ".text": ("text", "read_text"),
    ".md": ("markdown", "read_markdown"),
    ".markdown": ("markdown", "read_markdown"),
    ".html": ("html", "read_html"),
    ".htm": ("html", "read_html"),
    ".xhtml": ("html", "read_html"),
}
"""Suffix of the file to the module here and its function `(path, text) -> (Document, problems)`."""

SUFFIXES = tuple(READERS)
"""Suffixes of the files that can be read, lower case."""


def read_document(
    path: str, data: bytes, hyphens: "Hyphens | None" = None
) -> tuple[Document | None, tuple[Problem, ...]]:
    """Read the bytes of a file into a document, in the format that the path's suffix tells.

    Gives the document and warnings, or None and at least one error. Offsets in the document count code points of
    its text, which is NFC. With `hyphens`, words of plain text that line ends cut in two are made whole.
    """
    suffix = _suffix(path)
    found = READERS.get(suffix.lower())
    if found is None:
        known = ", ".join(SUFFIXES[:-1]) + f" or {SUFFIXES[-1]}"
        what = f"a {suffix} file cannot be read" if suffix else "the file has no suffix that tells its format"
        return None, (Problem(path, 0, "format-unknown", what, f"save it as one of {known}"),)
    text, problems = decode_text(path, data)
    if text is None:
        return None, problems
    module, name = found
    read: Any = getattr(import_module(f"sitegen.readers.{module}"), name)
    options = (hyphens,) if hyphens and module == "text" else ()
    document: Document
    document, found_problems = read(path, unicodedata.normalize("NFC", text), *options)
    problems += found_problems
    if not document.blocks and not found_problems:
        problem = Problem(path, 0, "file-empty", "no text was found in the file", "put the article in")
        return None, (*problems, problem)
    return (document if document.blocks else None), problems


def find_hyphens(files: Iterable[tuple[str, bytes]]) -> "Hyphens":
    """Learn from all versions of a text which hyphens at line ends are the printer's; paths and bytes, as above."""
    from sitegen.readers.hyphens import Hyphens  # noqa: PLC0415 (off by default)

    texts = (decode_text(path, data)[0] for path, data in files)
    return Hyphens(unicodedata.normalize("NFC", text) for text in texts if text)


def _suffix(path: str) -> str:
    """Give what follows the last full stop of a file's name, with the stop; empty where there is none."""
    name = path.replace("\\", "/").rpartition("/")[2]
    stop = name.rfind(".")
    return name[stop:] if stop > 0 else ""
