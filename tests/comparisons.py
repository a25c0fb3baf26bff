"""Comparisons made from texts, for the tests of what comes after comparing."""

from sitegen.compare import compare
from sitegen.model import Comparison, NotesFile, Rules, Source, Version
from sitegen.readers import read_document


def compared(old: str, new: str, notes: str = "", *, suffix: str = ".txt") -> Comparison:
    """The comparison of two texts, with the notes of a `notes.md` where one is given."""
    files = (NotesFile("notes.md", notes),) if notes else ()
    source = Source("case", read("old", old, suffix), read("new", new, suffix), notes=files)
    return compare(source, Rules())[0]


def read(side: str, text: str, suffix: str) -> Version:
    """A text as a version."""
    document, problems = read_document(f"{side}{suffix}", text.encode())
    assert document is not None, problems
    return Version(document, id=side, label=side.capitalize())
