"""Files of notes to notes.

Takes files and the kinds that the site adds, gives the notes in file order and what is wrong with them. Never
looks at a version's text, and never drops a note: one whose id is taken gets another.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import Note, NotesFile
from ..problems import Problem
from .kinds import MARKER


def parse_notes(files: Sequence[NotesFile], kinds: Sequence[str]) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    """All notes of a comparison. `kinds` are those that the site adds to the usual ones."""
    notes: dict[str, Note] = {}
    repeats: dict[str, int] = {}
    problems: list[Problem] = []
    for file in files:
        found, mistakes = _read(file, kinds)
        problems += mistakes
        for note in found:
            id = note.id
            if id in notes:
                problems.append(_repeated(note, notes[id]))
            while id in notes:
                repeats[note.id] = repeats.get(note.id, 1) + 1
                id = f"{note.id}-{repeats[note.id]}"
            notes[id] = note if id == note.id else replace(note, id=id)
    problems += [_marker(note, match[1]) for note in notes.values() if (match := _marks(note.id, notes))]
    return tuple(notes.values()), tuple(problems)


def _read(file: NotesFile, kinds: Sequence[str]) -> tuple[list[Note], list[Problem]]:
    """The notes of one file, by its suffix."""
    if file.path.endswith((".jsonld", ".json")):
        from .jsonld import read_annotations  # noqa: PLC0415 - most notes are Markdown

        return read_annotations(file, kinds)
    from .markdown import read_markdown  # noqa: PLC0415 - a comparison without notes pays nothing

    return read_markdown(file, kinds)


def _repeated(note: Note, first: Note) -> Problem:
    where = f"line {first.line}" if first.path == note.path else f"{first.path}:{first.line}"
    return Problem(
        note.path,
        note.line,
        "note-id-repeated",
        f"note '{note.id}' is here in line {note.line} and before in {where}",
        "give one of them another id; references to it are then to be changed too",
    )


def _marks(id: str, notes: Mapping[str, Note]) -> re.Match[str] | None:
    """How an id reads as that of a marker of another note, where it does."""
    match = MARKER.fullmatch(id)
    return match if match and match[1] in notes else None


def _marker(note: Note, other: str) -> Problem:
    return Problem(
        note.path,
        note.line,
        "note-id-bad",
        f"'{note.id}' is what the page calls a mark of note '{other}'",
        f"give one of them another id, such as '{note.id}-version'",
    )
