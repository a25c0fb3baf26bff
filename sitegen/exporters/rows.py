"""Aligned blocks to the rows of a page, with what is said beside them.

Takes a comparison and the notes that are to stand beside the rows, gives `Group`s of `RowView`s. Never
lays out: which words stand where is the theme's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from .. import weave
from ..model import Change, ChangeKind, Comparison, Row, RowKind, Side
from ..segment import count_words
from ..segment.scripts import RIGHT_TO_LEFT
from ..theme import Html
from . import words
from .cells import Ink, escape, id_once, start_page, write_block
from .findings import Findings, half_of, join_numbers, row_id, row_numbers
from .merged import Redline, write_merged
from .page import NOTHING, Cell, Group, NoteView, PageLink, RowView

HANGING = re.compile(r' data-[mn]="[^"]*"')
"""Numbers and list marks of blocks."""

EMPTY = Cell(NOTHING, "", "")
"""A cell with nothing in it."""


# --- rows ----------------------------------------------------------------------------------------------


def write_groups(found: Findings, notes: Mapping[int, Sequence[NoteView]], lang: str) -> tuple[Group, ...]:
    """The rows side by side; `notes` by the row beside which they stand."""
    ink = start_page(found)
    cells = zip(*(_write_cells(ink, found, side, lang) for side in Side), strict=True)
    views = [_view(ink, found, index, old, new, notes.get(index, ())) for index, (old, new) in enumerate(cells)]
    return tuple(_group(found.comparison, views))


def write_merged_groups(
    found: Findings, redline: Redline, notes: Mapping[int, Sequence[NoteView]], lang: str
) -> tuple[Group, ...]:
    """The rows as one text, a redline."""
    ink = start_page(found, merged=True, shared=redline.shared)
    comparison = found.comparison
    tongues = {side: tongue(comparison, side, lang) for side in Side}
    views = []
    for index, (row, runs) in enumerate(zip(comparison.rows, redline.runs, strict=True)):
        # What has a row of its own is not part of a redline: the row says what it is.
        ink.merged = bool(row.old and row.new)
        targets = _show_targets(found, index, Side)
        html = Html(write_merged(ink, found, row, runs) + "".join(targets))
        merged = Cell(html, *tongues[Side.NEW if row.new else Side.OLD])
        views.append(_view(ink, found, index, EMPTY, EMPTY, notes.get(index, ()), merged))
    return tuple(_group(comparison, views))


def _write_cells(ink: Ink, found: Findings, side: Side, lang: str) -> list[Cell]:
    """The cells of one side, one for each row."""
    comparison = found.comparison
    blocks = half_of(comparison, side).version.document.blocks
    runs = weave.cell_runs(comparison, side)
    lang_and_dir = tongue(comparison, side, lang)
    cells = []
    for index, row in enumerate(comparison.rows):
        written = [
            write_block(ink, blocks[i], runs[i], ink.at(side, i), _hanging_number(found, row, side, i))
            for i in (row.old if side is Side.OLD else row.new)
        ]
        targets = _show_targets(found, index, (side,)) if written else ()
        cells.append(Cell(Html("".join((*written, *targets))), *lang_and_dir) if written else EMPTY)
    return cells


def _show_targets(found: Findings, row: int, sides: Iterable[Side]) -> Iterator[str]:
    """Addresses of the links that lead elsewhere now, to be read without a pointer."""
    for change in found.changes[row]:
        if "link-target" in change.labels:
            for side in sides:
                target = words.link_targets(found.comparison, side, change)
                yield f'<p class="absent">{side} link: {escape(target or "none")}</p>'


def tongue(comparison: Comparison, side: Side, lang: str) -> tuple[str, str]:
    """Language and direction of a side's cells, each empty where that of the page will do."""
    half = half_of(comparison, side)
    mixed = re.search(f"[{RIGHT_TO_LEFT}]", half.version.document.text) is not None
    same = half.lang.partition("-")[0] == lang.partition("-")[0]
    return "" if same else half.lang, "auto" if mixed else ""


def _hanging_number(found: Findings, row: Row, side: Side, block: int) -> str:
    """The number beside a block, where the number of the row does not tell it."""
    number = found.numbers[side, block]
    if side is Side.OLD:
        return "" if block == row.old[0] else number
    return "" if row.old and len(row.new) == 1 and found.numbers[Side.OLD, row.old[0]] == number else number


def _view(
    ink: Ink, found: Findings, index: int, old: Cell, new: Cell, notes: Sequence[NoteView], merged: Cell = EMPTY
) -> RowView:
    row = found.comparison.rows[index]
    numbers = row_numbers(found, index, Side.OLD), row_numbers(found, index, Side.NEW)
    twin = row.kind is RowKind.EQUAL and _bare(old) == _bare(new) != ""
    kind = "" if twin or row.kind is RowKind.EDITED else row.kind.value
    return RowView(
        id=row_id(index),
        number=numbers[0] or (f"new {numbers[1]}" if merged.html and numbers[1] else ""),
        name=words.name_rows(*numbers),
        kind=row.kind.value,
        weight=found.weights[index],
        look="twin" if twin else kind,
        only="" if row.old and row.new else "old" if row.old else "new",
        old=old,
        new=new,
        merged=merged,
        absent=_say_absent(ink, found, index),
        says=tuple(_say_structure(ink, found, index)),
        labels=tuple(_labels(found.changes[index])),
        notes=tuple(notes),
        span=0,
        twin=twin,
    )


def _bare(cell: Cell) -> str:
    """A cell without what hangs beside its blocks."""
    return HANGING.sub("", cell.html)


def _say_absent(ink: Ink, found: Findings, index: int) -> Html:
    """What to say where one version has nothing in the row."""
    row = found.comparison.rows[index]
    if row.kind is RowKind.DROPPED:
        return Html("not in the new version")
    if row.kind is RowKind.ADDED:
        return Html("not in the old version")
    if row.kind is not RowKind.MOVED or row.partner is None:
        return NOTHING
    old, new = (index, row.partner) if row.old else (row.partner, index)
    move = next((change for change in found.structure[index] if change.kind is ChangeKind.MOVE), None)
    numbers = row_numbers(found, old, Side.OLD), row_numbers(found, new, Side.NEW)
    inner = {change.id: change for row in (old, new) for change in found.changes[row]}
    said = words.say_move(*numbers, tuple(inner.values()))
    return Html(f'<a{id_once(ink, move.id) if move else ""} href="#{row_id(row.partner)}">{said}</a>')


def _say_structure(ink: Ink, found: Findings, index: int) -> Iterator[Html]:
    """Splits and merges in words, each with the id of its change the first time that it is shown."""
    row = found.comparison.rows[index]
    for change in found.structure[index]:
        if change.kind is ChangeKind.MOVE:
            continue
        said = words.say_structure(found, change)
        yield Html(f"<small{id_once(ink, change.id)}>{escape(said)}</small>")
    if row.kind is RowKind.REGROUPED:
        said = words.say_blocks(row_numbers(found, index, Side.OLD), row_numbers(found, index, Side.NEW))
        yield Html(f"<small>{said}</small>")
    for side, blocks in found.strays.get(index, {}).items():
        if said := words.say_strays(len(blocks), side, join_numbers(found, side, sorted(blocks))):
            yield Html(f"<small>{said}</small>")
    for change in (*found.changes[index], *found.structure[index]):
        # Under another change, between two blocks, or one of several moves in one row: nothing of its own shows it,
        # its permalink holds all the same.
        if change.id not in ink.written:
            yield Html(f"<small{id_once(ink, change.id)}></small>")


def _labels(changes: Iterable[Change]) -> Iterator[PageLink]:
    """What the changes of substance touch, each label once."""
    seen = set()
    for change in changes:
        for label in words.weighty_labels(change):
            if label not in seen:
                seen.add(label)
                yield PageLink(words.name_label(label), f"#{change.id}", label)


# --- groups --------------------------------------------------------------------------------------------


def _group(comparison: Comparison, views: Sequence[RowView]) -> Iterator[Group]:
    """Neighbouring rows of one standing together."""
    standing = {RowKind.FRAME: "frame", RowKind.EXCERPT: "excerpt"}
    for kind, group in groupby(
        enumerate(views), key=lambda pair: standing.get(comparison.rows[pair[0]].kind, "article")
    ):
        members = list(group)
        rows = [comparison.rows[index] for index, _ in members]
        title = _title_frame(comparison, rows) if kind == "frame" else _title_excerpt(comparison, rows, kind)
        shown = any(view.notes for _, view in members)
        yield Group(kind, title, tuple(_share_margin([view for _, view in members])), shown)


def _share_margin(views: Sequence[RowView]) -> Iterator[RowView]:
    """Rows of a group, the place for notes given to the last row that has any: a long note tears no hole."""
    starts = [index for index, view in enumerate(views) if view.notes or not index]
    spans = dict(zip(starts, (after - start for start, after in pairwise([*starts, len(views)])), strict=True))
    for index, view in enumerate(views):
        yield replace(view, span=spans[index]) if index in spans else view


def _title_frame(comparison: Comparison, rows: Sequence[Row]) -> str:
    """What a folded group holds, by its first words."""
    texts, size = [], 0
    for row in rows:
        for side, blocks in ((Side.OLD, row.old), (Side.NEW, row.new)):
            half = half_of(comparison, side)
            document = half.version.document
            texts += [document.text[document.blocks[i].start : document.blocks[i].end] for i in blocks]
            size += sum(count_words(text, half.lang) for text in texts[len(texts) - len(blocks) :])
    beginning = words.shorten(texts[0], 48) if texts else ""
    return f"Set aside, around the article: {beginning} ({words.count_words(size, comparison.new.lang)})"


def _title_excerpt(comparison: Comparison, rows: Sequence[Row], kind: str) -> str:
    if kind != "excerpt":
        return ""
    side = Side.NEW if rows[0].new else Side.OLD
    half = half_of(comparison, side)
    document = half.version.document
    blocks = [document.blocks[i] for row in rows for i in (row.new if side is Side.NEW else row.old)]
    size = sum(count_words(document.text[block.start : block.end], half.lang) for block in blocks)
    ended = "old" if side is Side.NEW else "new"
    return f"The {ended} copy ends here; {words.count_words(size, half.lang)} follow"
