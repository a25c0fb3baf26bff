"""An author's introduction with its footnotes.

Takes a comparison, gives HTML with figures, and a `NoteView` for every footnote. Numbers are those of the one series
that the notes continue.
"""

from collections.abc import Iterator

from ..theme import Html
from .findings import Findings
from .notes import list_references
from .page import NOTHING, NoteView, PageLink
from .prose import Figures, place, write_prose


def write_introduction(found: Findings, lang: str, root: str) -> tuple[Html, tuple[NoteView, ...]]:
    """The introduction and its footnotes, for a page from which `root` leads to the site's root."""
    comparison = found.comparison
    text, folder = comparison.source.introduction, comparison.source.slug
    if not text:
        return NOTHING, ()
    for note in sorted(comparison.footnotes, key=lambda note: -note.start):
        text = text[: note.start] + text[note.end :]
    notes = [note for note in comparison.footnotes if note.number]
    figures = Figures({note.label: note.number for note in notes})
    references = list_references(found)
    html = write_prose(text, lang=lang, folder=folder, references=references, figures=figures).html
    bodies = [
        write_prose(note.body, lang=lang, folder=folder, references=references, figures=figures, level=0).html
        for note in notes
    ]
    views = [
        NoteView(
            id=f"fn_{note.number}",
            number=note.number,
            kind="footnote",
            lang="",
            html=place(body, root),
            signature="",
            remarks=(),
            quotes=(),
            backlinks=tuple(_backlinks(note.number, figures.times[note.number])),
        )
        for note, body in zip(notes, bodies, strict=True)
    ]
    return place(html, root), tuple(views)


def _backlinks(number: int, times: int) -> Iterator[PageLink]:
    """A way back to each figure of a footnote."""
    for nth in range(1, times + 1):
        name = f"Back to note {number} in the introduction"
        if nth == 1:
            yield PageLink(name, f"#fnref_{number}", "introduction")
        else:
            yield PageLink(f"{name}, place {nth}", f"#fnref_{number}_{nth}", f"place {nth}")
