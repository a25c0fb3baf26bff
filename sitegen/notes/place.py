"""Notes to placed notes: each quote in its version, each note with its number.

Takes notes, both halves, their links and rows, gives the notes in the order of their numbers and what could
not be placed. Never drops a note and never guesses a place: see `anchor`.
"""

from collections.abc import Mapping, Sequence

from ..model import Anchor, Half, Link, Note, PlacedNote, Row, Side, Source, Span
from ..problems import Problem
from ..segment import block_at, paragraph_numbers
from .references import body_of, check_references, introduction_of

Found = tuple[Note, tuple[Anchor, ...]]
"""A note with its anchors that has no number yet."""


def place_notes(
    notes: Sequence[Note],
    old: Half,
    new: Half,
    links: Sequence[Link],
    rows: Sequence[Row],
    *,
    versions: Sequence[str] = (),
    first: int = 1,
) -> tuple[tuple[PlacedNote, ...], tuple[Problem, ...]]:
    """The notes of one comparison with their places, in the order of their numbers.

    `first` is the number of the first. `versions` are the ids of all versions of the folder, where there are more than
    two: a quote of a version that is not in this comparison is left alone, and a note that quotes no version of this
    comparison is left out.
    What cannot be placed is an error, what has drifted a warning. Cost: linear in the texts, plus a few windows
    for each quote that does not stand as written.
    """
    if not notes:
        return (), ()
    ids, counts = {note.id for note in notes}, _paragraph_counts(old, new, versions)
    problems = [problem for note in notes for problem in check_references(body_of(note), ids, counts)]
    found: list[Found] = [(note, ()) for note in notes]
    if any(note.selectors for note in notes):
        from .anchor_notes import find_anchors  # noqa: PLC0415 - notes without quotes need no search

        found, mistakes = find_anchors(notes, old, new, links, versions)
        problems += mistakes
    return _number(found, old, new, rows, first), tuple(problems)


def check_introduction(source: Source, notes: Sequence[Note], old: Half, new: Half) -> tuple[Problem, ...]:
    """References in a comparison's introduction that lead nowhere in it."""
    ids = {note.id for note in notes}
    counts = _paragraph_counts(old, new, source.versions)
    return tuple(check_references(introduction_of(source), ids, counts))


def _paragraph_counts(old: Half, new: Half, versions: Sequence[str]) -> dict[str, int | None]:
    counts: dict[str, int | None] = dict.fromkeys(versions)
    for side, half in ((Side.OLD, old), (Side.NEW, new)):
        counts[half.version.id or side.value] = max(paragraph_numbers(half), default=0)
    return counts


def _number(found: Sequence[Found], old: Half, new: Half, rows: Sequence[Row], first: int) -> tuple[PlacedNote, ...]:
    """The notes in reading order: by the first of their places, those without a place last, as in the file."""
    order = {Side.OLD: _row_of_block(rows, Side.OLD), Side.NEW: _row_of_block(rows, Side.NEW)}
    halves = {Side.OLD: old, Side.NEW: new}
    keys = []
    for index, (_, anchors) in enumerate(found):
        places = [_reading_key(anchor, halves[anchor.side], order[anchor.side]) for anchor in anchors if anchor.span]
        keys.append((0, min(places), index) if places else (1, (0, 0, 0, 0), index))
    return tuple(
        PlacedNote(found[index][0], number, found[index][1]) for number, (_, _, index) in enumerate(sorted(keys), first)
    )


def _row_of_block(rows: Sequence[Row], side: Side) -> dict[int, int]:
    return {block: number for number, row in enumerate(rows) for block in (row.old if side is Side.OLD else row.new)}


def _reading_key(anchor: Anchor, half: Half, rows: Mapping[int, int]) -> tuple[int, int, int, int]:
    """Row, old before new, offset, longer first."""
    span = anchor.span or Span(0, 0)
    return rows.get(block_at(half, span.start), 0), int(anchor.side is Side.NEW), span.start, span.start - span.end
