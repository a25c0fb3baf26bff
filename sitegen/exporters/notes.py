"""Placed notes to what a page shows of them.

Takes a comparison, gives `NoteView`s: the remark as HTML, the way back to each of its figures in the text,
and what is to be said of a quote that has no place. Never places a note.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape
from urllib.parse import quote

from ..model import Anchor, AnchorState, Note, PlacedNote, Side
from . import words
from .findings import PLACED, Findings, half_of, marker_block, marker_ids, row_id
from .fragments import link_sources
from .page import NoteLine, NoteView, PageLink
from .prose import REFERENCE, write_prose

ODD = {
    AnchorState.DRIFTED: "Quoted as {quote}; the {side} version has other words.",
    AnchorState.AMBIGUOUS: "{quote} stands in the {side} version more than once.",
    AnchorState.DOUBTFUL: "{quote} has no sure place in the {side} version.",
    AnchorState.MISSING: "{quote} is not in the {side} version.",
}
"""What a note says of a quote that is not where it should be."""
LINE_QUOTE, LINE_WORDS = 90, 160
"""Characters of a quote and of a remark that a list of notes shows."""


def list_references(found: Findings) -> dict[str, PageLink]:
    """All that `[[...]]` may mean on a page: notes by id, paragraphs by version and number, notes of neighbours."""
    notes = found.comparison.notes
    references = {placed.note.id: PageLink(f"note {placed.number}", f"#{placed.note.id}") for placed in notes}
    for (side, block), number in found.numbers.items():
        if number:
            row = row_id(found.rows[side, block])
            for version in {side.value, half_of(found.comparison, side).version.id or side.value}:
                references[f"{version}:{number}"] = PageLink(f"{version} ¶{number}", f"#{row}")
    return references | dict(_list_neighbours(found)) | dict(_list_absent(found))


def _list_absent(found: Findings) -> Iterator[tuple[str, PageLink]]:
    """References to paragraphs of versions that this page does not show, as they are written."""
    source = found.comparison.source
    shown = {half_of(found.comparison, side).version.id for side in Side}
    for said in _find_said(found) if source.series else ():
        version, _, number = said.partition(":")
        if version in source.versions and version not in shown and number:
            place = source.versions.index(version)
            slug, _ = source.series[0 if place in (0, len(source.versions) - 1) else place]
            yield said, PageLink(f"{version} ¶{number}", f"/{quote(slug)}/index.html")


def _find_said(found: Findings) -> Iterator[str]:
    """All references of the introduction and the notes."""
    texts = (found.comparison.source.introduction, *(placed.note.body for placed in found.comparison.notes))
    return (match[1].strip() for text in texts for match in REFERENCE.finditer(text))


def _list_neighbours(found: Findings) -> Iterator[tuple[str, PageLink]]:
    """References to the notes of other comparisons, as they are written."""
    titles = dict(found.comparison.source.neighbours)
    for said in _find_said(found) if titles else ():
        slug, _, note = said.rpartition("/")
        if slug in titles and ":" not in note:
            title = words.quote(words.curl(titles[slug]))
            yield said, PageLink(f"a note on {title}", f"/{quote(slug)}/index.html#{quote(note)}")


def view_notes(found: Findings, lang: str) -> tuple[NoteView, ...]:
    """All notes, in order of their numbers."""
    references = list_references(found)
    return tuple(_view(found, index, references, lang) for index in range(len(found.comparison.notes)))


def list_notes(found: Findings, lang: str) -> Iterator[NoteLine]:
    """All notes as a list of the site's notes shows them, in order of their numbers."""
    references = list_references(found) if found.comparison.notes else {}
    for placed in found.comparison.notes:
        note, first = placed.note, next((anchor for anchor in placed.anchors), None)
        beginning = write_prose(note.body.split("\n\n")[0], lang=note.lang or lang, references=references, level=0)
        yield NoteLine(
            id=note.id,
            number=placed.number,
            kind=_kind(note),
            quote=words.shorten(_quoted(first), LINE_QUOTE) if first else "",
            words=words.shorten(unescape(re.sub(r"<[^>]*>", "", beginning.html)), LINE_WORDS),
            lang=note.lang if note.lang != lang else "",
        )


def _kind(note: Note) -> str:
    return note.kind.replace("-", " ")


def on_inline_page(views: Sequence[NoteView], shared: Mapping[str, str]) -> tuple[NoteView, ...]:
    """The notes for a page that shows both versions as one text; `shared` tells for ids of figures that are not set
    there, which one stands for them.
    """
    return tuple(replace(view, backlinks=tuple(_share(view.backlinks, shared))) for view in views)


def _share(backlinks: Sequence[PageLink], shared: Mapping[str, str]) -> Iterator[PageLink]:
    for link in backlinks:
        figure = link.href[1:]
        if figure in shared.values():
            yield replace(link, title=link.title.replace("the new version", "both versions"), name="both")
        elif figure not in shared:
            yield link


def beside_rows(found: Findings, views: Sequence[NoteView]) -> dict[int, list[NoteView]]:
    """Notes by the row in which their first figure stands; those that have none are left out."""
    beside: dict[int, list[NoteView]] = {}
    for placed, view in zip(found.comparison.notes, views, strict=True):
        rows = [
            found.rows[anchor.side, marker_block(half_of(found.comparison, anchor.side), anchor.span.end)]
            for anchor in placed.anchors
            if anchor.state in PLACED and anchor.span
        ]
        if rows:
            beside.setdefault(min(rows), []).append(view)
    return beside


def _view(found: Findings, index: int, references: Mapping[str, PageLink], lang: str) -> NoteView:
    placed = found.comparison.notes[index]
    note = placed.note
    folder = found.comparison.source.slug
    backlinks = tuple(_backlinks(found, index))
    return NoteView(
        id=note.id,
        number=placed.number,
        kind=_kind(note),
        lang=note.lang if note.lang != lang else "",
        html=write_prose(note.body, lang=note.lang or lang, folder=folder, references=references, level=0).html,
        signature=", ".join(part for part in (note.by, words.write_date(note.date)) if part),
        remarks=tuple(_remarks(placed)),
        quotes=tuple(f"{a.side.value}: {words.quote(_quoted(a))}" for a in placed.anchors) if not backlinks else (),
        backlinks=backlinks,
        sources=tuple(link_sources(found.comparison, ((a.side, a.span) for a in placed.anchors if a.state in PLACED))),
    )


def _backlinks(found: Findings, index: int) -> Iterator[PageLink]:
    number = found.comparison.notes[index].number
    for side in Side:
        half = half_of(found.comparison, side)
        figures = marker_ids(found.comparison, index, side)
        for nth, (name, span) in enumerate(figures, start=1):
            paragraph = found.numbers[side, marker_block(half, span.end)]
            where = f"the {side} version" + (f", paragraph {paragraph}" if paragraph else "")
            shown = f"{side} {nth}" if len(figures) > 1 else side.value
            # Who steers by voice says what is seen: it must be part of the name.
            again = f": {shown}" if len(figures) > 1 else ""
            yield PageLink(f"Back to note {number} in {where}{again}", f"#{name}", shown)


def _remarks(placed: PlacedNote) -> Iterator[str]:
    for anchor in placed.anchors:
        if anchor.state in ODD:
            yield words.capitalise(ODD[anchor.state].format(quote=words.quote(_quoted(anchor)), side=anchor.side.value))


def _quoted(anchor: Anchor) -> str:
    """What a note quotes, with its context where it marks a point."""
    selector = anchor.selector
    if selector.until:
        return f"{selector.quote} … {selector.until}"
    return selector.quote or f"{selector.prefix}|{selector.suffix}".strip("|")
