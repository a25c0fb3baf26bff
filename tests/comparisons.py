"""Comparisons made from texts, for the tests of what comes after comparing."""

from sitegen.compare import compare
from sitegen.model import Comparison, NotesFile, Rules, Source, Version
from sitegen.readers import read_document


def compared(old: str, new: str, notes: str = "", *, suffix: str = ".txt") -> Comparison:
    """The comparison of two texts, with the notes of a `notes.md` where one is given."""
    versions = []
    for side, text in (("old", old), ("new", new)):
        document, problems = read_document(f"{side}{suffix}", text.encode())
        assert document is not None, problems
        versions.append(Version(document, id=side, label=side.capitalize()))
    files = (NotesFile("notes.md", notes),) if notes else ()
    comparison, _ = compare(Source("case", *versions, notes=files), Rules())
    return comparison
