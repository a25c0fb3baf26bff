"""A source to a comparison: align, label, place the notes.

Takes plain values, gives plain values; reads no file and no clock, so that a cache, a pool of processes or
a cluster can wrap it from outside.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .align import align, find_coarseness
from .label import find_changes, find_unlooked
from .model import (
    ASIDE,
    STRUCTURE,
    WORDED,
    Change,
    ChangeKind,
    Comparison,
    Footnote,
    Half,
    Link,
    PlacedNote,
    Row,
    Rules,
    Source,
    Stats,
    Weight,
)
from .problems import Problem

if TYPE_CHECKING:
    from .notes import Elsewhere


def compare(source: Source, rules: Rules) -> tuple[Comparison, tuple[Problem, ...]]:
    """The comparison of a source's two versions, and what is wrong with its notes."""
    old, new, links, rows = align(source.old, source.new)
    changes = find_changes(old, new, links, rows, rules)
    annotated = source.notes or "[[" in source.introduction or "[^" in source.introduction
    placed, footnotes, problems = _notes(source, rules, old, new, links, rows) if annotated else ((), (), ())
    stats = _stats(old, new, links, rows, changes)
    coarse = "; ".join(filter(None, (find_coarseness(old, new, links), find_unlooked(changes))))
    return Comparison(source, old, new, links, changes, rows, placed, stats, coarse, footnotes), problems


def _notes(
    source: Source, rules: Rules, old: Half, new: Half, links: Sequence[Link], rows: Sequence[Row]
) -> tuple[tuple[PlacedNote, ...], tuple[Footnote, ...], tuple[Problem, ...]]:
    """Notes and footnotes, numbered in one series."""
    from .notes import check_introduction, find_footnotes, parse_notes, place_notes  # most `diff`s do without

    footnotes, odd = find_footnotes(source)
    first = 1 + sum(note.number > 0 for note in footnotes)
    notes, found = parse_notes(source.notes, rules.note_kinds)
    placed, missed = place_notes(notes, old, new, links, rows, versions=source.versions, first=first)
    return placed, footnotes, (*odd, *found, *missed, *check_introduction(source, notes, old, new))


def find_elsewhere(comparison: Comparison) -> "tuple[Elsewhere, ...]":
    """The references of a comparison to the notes of others, which only those who know all of them can check."""
    if "[[" not in comparison.source.introduction and not comparison.notes:
        return ()
    from . import notes

    return notes.find_elsewhere(comparison)


def check_series(comparisons: Sequence[Comparison]) -> tuple[Problem, ...]:
    """What is wrong only when all comparisons of one folder are looked at together."""
    if len(comparisons) < 2 or not any(each.notes or "[[" in each.source.introduction for each in comparisons):
        return ()
    from . import notes

    return notes.check_series(comparisons)


def _stats(old: Half, new: Half, links: Sequence[Link], rows: Sequence[Row], changes: Sequence[Change]) -> Stats:
    counted = [change for change in changes if change.kind not in STRUCTURE]
    return Stats(
        changes=tuple((weight, sum(change.weight is weight for change in counted)) for weight in Weight),
        moved=sum(change.kind is ChangeKind.MOVE for change in changes),
        split=sum(change.kind is ChangeKind.SPLIT for change in changes),
        merged=sum(change.kind is ChangeKind.MERGE for change in changes),
        similarity=_similarity(old, new, links, rows, changes),
    )


def _similarity(old: Half, new: Half, links: Sequence[Link], rows: Sequence[Row], changes: Sequence[Change]) -> float:
    """Share of the code points of both articles that stands in both; frame and what follows an excerpt left out."""
    aside = [row for row in rows if row.kind in ASIDE]
    old_sizes, new_sizes = [s.end - s.start for s in old.sentences], [s.end - s.start for s in new.sentences]
    total = sum(old_sizes) + sum(new_sizes)
    if aside:
        old_aside = {block for row in aside for block in row.old}
        new_aside = {block for row in aside for block in row.new}
        total -= sum(old_sizes[i] for i, s in enumerate(old.sentences) if s.block in old_aside)
        total -= sum(new_sizes[j] for j, s in enumerate(new.sentences) if s.block in new_aside)
    same = sum([old_sizes[i] for link in links for i in link.old])
    same += sum([new_sizes[j] for link in links for j in link.new])
    for change in changes:
        if change.kind in WORDED and change.link is not None:
            same -= sum(span.end - span.start for span in (change.old, change.new) if span is not None)
    return round(max(0.0, min(1.0, same / total)), 4) if total else 1.0
