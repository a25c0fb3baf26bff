"""Changes to the entries of an apparatus.

Takes a desk, gives `Reading`s in order of the reading text. A reading is never shortened.
"""

from collections.abc import Iterator
from dataclasses import replace

from ...model import STRUCTURE, Change, ChangeKind, RowKind, Side, Span, Weight
from ...segment import block_at
from .. import words
from ..cells import Ink
from ..page import NOTHING, Reading
from .desk import RANGE, Desk, name_place, number_of, number_row
from .writing import count_same, find_word, is_bare, shorten, widen, write


def list_readings(desk: Desk, ink: Ink, row: int) -> Iterator[Reading]:
    """The entries of a row, in order of the reading text."""
    placed = [(_place(desk, row, index), index) for index in desk.entries.get(row, ())]
    here = desk.comparison.rows[row]
    for place, index in sorted(placed, key=lambda pair: (pair[0].start, pair[0].end, pair[1])):
        entry = _make_reading(desk, ink, index, place)
        yield entry if here.new else _at_old_end(desk, entry, place)
    if here.kind is RowKind.REGROUPED:
        number = number_row(desk, Side.NEW, here.new)
        said = words.count(len(here.old), "paragraph")
        yield Reading("", False, "split", "surface", True, number, NOTHING, 0, False, NOTHING, said)


def _place(desk: Desk, row: int, index: int) -> Span:
    """Where in the new text the entry of a change belongs."""
    change = desk.comparison.changes[index]
    if change.new:
        return change.new
    if index in desk.places:
        return desk.places[index].new
    blocks = desk.comparison.rows[row].new
    start = desk.comparison.new.version.document.blocks[blocks[0]].start if blocks else 0
    at = max(start, desk.after.get(index, start))
    return Span(at, at)


def _make_reading(desk: Desk, ink: Ink, index: int, place: Span) -> Reading:
    change = desk.comparison.changes[index]
    entry = Reading(
        id=change.id,
        in_text=change.id in ink.written,
        kind=change.kind.value,
        weight=change.weight.value,
        accidental=change.weight is Weight.SURFACE and change.kind is not ChangeKind.MOVE,
        number="",
        lemma=NOTHING,
        nth=0,
        before=False,
        reading=NOTHING,
        words="",
    )
    if change.kind in STRUCTURE:
        return _say_structure(desk, entry, change, place)
    if change.kind is ChangeKind.FORMAT and change.old:
        target = words.link_targets(desk.comparison, Side.OLD, change) or "no link"
        reading = write(desk, Side.OLD, change.old, desk.figures.get(index, ()))
        entry = replace(entry, reading=reading, words=target if "link-target" in change.labels else "")
        return _with_lemma(desk, entry, place)
    return _quote(desk, entry, index, place)


def _with_lemma(desk: Desk, entry: Reading, lemma: Span) -> Reading:
    """An entry with the words of the reading text that it is about."""
    number = number_of(desk, Side.NEW, lemma)
    return replace(entry, number=number, lemma=shorten(desk, lemma), nth=count_same(desk, lemma))


def _at_old_end(desk: Desk, entry: Reading, place: Span) -> Reading:
    """An entry where the reading text has nothing: what the old version has here. A move has its anchor elsewhere."""
    if entry.kind != ChangeKind.MOVE.value:
        return replace(entry, number="", lemma=NOTHING, nth=0, before=False)
    where = name_place(desk, Side.NEW, place)
    said = f"{where} stand{'' if RANGE in where else 's'} here"
    return replace(entry, id="", in_text=False, number="", lemma=NOTHING, nth=0, reading=NOTHING, words=said)


def _say_structure(desk: Desk, entry: Reading, change: Change, place: Span) -> Reading:
    """A move, split or merge: what it was in the old version."""
    if change.old is None:
        return entry
    if change.kind is ChangeKind.MOVE:
        return _with_lemma(desk, replace(entry, words=_say_old_place(desk, change.old)), place)
    if change.link is not None:
        number = len(desk.comparison.links[change.link].old)
        return _with_lemma(desk, replace(entry, words=words.count(number, "sentence")), place)
    half = desk.comparison.old
    number = block_at(half, change.old.end - 1) - block_at(half, change.old.start) + 1
    return replace(entry, number=number_of(desk, Side.NEW, place), words=words.count(number, "paragraph"))


def _say_old_place(desk: Desk, span: Span) -> str:
    """Where a moved passage stands in the old version."""
    half, text = desk.comparison.old, desk.text(Side.OLD)
    block = half.version.document.blocks[block_at(half, span.start)]
    where = name_place(desk, Side.OLD, span)
    before = text[block.start : span.start].split()
    if before:
        return f"in {where}, after “{' '.join(before[-3:])}”"
    return f"as {where}" if span.end >= block.end else f"at the head of {where}"


def _quote(desk: Desk, entry: Reading, index: int, place: Span) -> Reading:
    """An insertion, deletion or replacement: lemma and reading, with a word that both share where one would be bare."""
    change = desk.comparison.changes[index]
    new, old = place, change.old
    if change.link is not None and is_bare(desk, new, old):
        new, old = widen(desk, desk.stretches[change.link], desk.places[index])
    lemma = new if new.start < new.end else find_word(desk, new.start)
    reading = write(desk, Side.OLD, old, desk.figures.get(index, ())) if old else NOTHING
    kind = "insert" if not reading else "replace" if lemma is new else "delete"
    before = lemma is not new and lemma.start >= new.start
    return _with_lemma(desk, replace(entry, kind=kind, before=before, reading=reading), lemma)
