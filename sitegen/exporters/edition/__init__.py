"""A comparison as a critical edition: the new version as the reading text, the old one's readings as its apparatus.

Takes a comparison and its notes, gives an `Edition`. From reading text and apparatus the old version can be had back:
lemmata are shortened, readings never. Lays nothing out, and is called only by themes that print one.
"""

import re
from collections.abc import Iterator, Sequence

from ...model import ASIDE, Change, Row, Side
from ...theme import Html
from ..cells import Ink, Marker, note_markers, write_block
from ..findings import Findings, marker_block, marker_ids, row_id
from ..merged import make_redline
from ..notes import on_inline_page
from ..page import Edition, NoteView, Passage
from ..rows import tongue
from .desk import Desk, find_place, number_row, set_up
from .readings import list_readings

LINES = 5
"""Every so many lines of verse, one is numbered."""


def make_edition(found: Findings, notes: Sequence[NoteView], lang: str) -> Edition:
    """The reading text and its apparatus; `notes` with all ways back, `lang` is the language of the page."""
    redline = make_redline(found)
    desk = set_up(found, redline.runs)
    ink = Ink(found.comparison, False, {}, found.moves)
    shared = redline.shared | dict(_share(desk))
    for marker in (*_figures(desk, shared), *_number_lines(desk)):
        block = marker_block(found.comparison.new, marker.offset)
        ink.markers.setdefault((Side.NEW, block), []).append(marker)
    for markers in ink.markers.values():
        markers.sort(key=lambda marker: marker.offset)
    passages = tuple(_write_passages(desk, ink, lang))
    return Edition(passages, on_inline_page(notes, shared), bool(desk.lines[Side.NEW]))


def _number_lines(desk: Desk) -> Iterator[Marker]:
    """Marks at the lines that are numbered."""
    for number, start in enumerate(desk.lines[Side.NEW], start=1):
        if number % LINES == 0:
            yield Marker(Side.NEW, start, f'<span class="line" data-n="{number}"></span>')


def _share(desk: Desk) -> Iterator[tuple[str, str]]:
    """Figures on old words that would stand where the same note has one on the new words, with that figure: no word is
    between them.
    """
    text = desk.text(Side.NEW)
    for note in range(len(desk.comparison.notes)):
        new = {span.end: name for name, span in marker_ids(desk.comparison, note, Side.NEW)}
        for name, span in marker_ids(desk.comparison, note, Side.OLD):
            place = find_place(desk, span.end)
            if isinstance(place, int):
                yield from (
                    (name, new[end]) for end in new if not re.search(r"\w", text[min(place, end) : max(place, end)])
                )


def _figures(desk: Desk, shared: dict[str, str]) -> Iterator[Marker]:
    """The figures that stand in the reading text; those on words that it lacks are laid beside their change."""
    yield from note_markers(desk.comparison, Side.NEW, ())
    for marker in note_markers(desk.comparison, Side.OLD, shared):
        place = find_place(desk, marker.offset)
        if isinstance(place, Change):
            desk.figures.setdefault(desk.comparison.changes.index(place), []).append(marker)
        elif place is not None:
            yield Marker(Side.NEW, place, marker.html)


# --- passages -------------------------------------------------------------------------------------


def _write_passages(desk: Desk, ink: Ink, lang: str) -> Iterator[Passage]:
    here = tongue(desk.comparison, Side.NEW, lang)
    rows = [(index, row) for index, row in enumerate(desk.comparison.rows) if row.kind not in ASIDE]
    texts = [_write_text(desk, ink, row) for _, row in rows]  # before any entry, which must know its anchor's place
    number = ""
    for (index, row), html in zip(rows, texts, strict=True):
        number = number_row(desk, Side.NEW, row.new) or number
        yield Passage(row_id(index), number, html, *here, tuple(list_readings(desk, ink, index)))


def _write_text(desk: Desk, ink: Ink, row: Row) -> Html:
    """The blocks of a row; from the second on with their numbers, unless it is the lines that are numbered."""
    blocks = desk.comparison.new.version.document.blocks
    written = [
        write_block(ink, blocks[i], desk.runs[Side.NEW][i], ink.at(Side.NEW, i), _hanging(desk, row, i))
        for i in row.new
    ]
    return _unmark("".join(written))


def _hanging(desk: Desk, row: Row, block: int) -> str:
    return "" if block == row.new[0] or desk.lines[Side.NEW] else desk.found.numbers[Side.NEW, block]


def _unmark(html: str) -> Html:
    """Changes as mere places: a reading text has nothing inserted. All text is escaped, so that a `<` is a tag's."""
    return Html(html.replace("<ins ", "<span ").replace("</ins>", "</span>"))
