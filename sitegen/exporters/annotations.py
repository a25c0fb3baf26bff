"""The notes of a comparison as annotations of the web, `annotations.jsonld` beside its page.

Takes a comparison and the head of its page, gives JSON-LD of the W3C Web Annotation Data Model: a collection with
one page, an annotation a note in the order of their numbers. Never drops a note: a quote that has no place is given
as its author wrote it, without a position. `notes.jsonld` reads it back, and what is then exported is the same to
the byte.

Addresses are full where the site knows where it stands; else they are relative to the file itself. What the model
has no word for, and reading back needs, stands under keys of our own (`HINTS`, `version`), which others pass over.
"""

import re
from collections.abc import Iterator
from typing import Any

from ..model import Anchor, Comparison, Half, PlacedNote, Selector, Side, Span
from ..segment import fold
from .findings import half_of
from .json import to_text
from .page import Head

FILE = "annotations.jsonld"
"""Name of the file, beside the page."""

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = {"fact-check": "assessing"}
"""What moves a note of a kind; every other is commenting."""

REACHES = (32, 64, 128, 256, 512)
"""Characters of context, tried in turn until the quote is the only one of its kind."""

HINTS = {"until": "", "occurrence": None, "paragraph": None, "position": None, "utf16": False}
"""What else a quote without a place may say of itself, as fields of `Selector`, and what says nothing."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z")


def to_annotations(comparison: Comparison, head: Head, lang: str) -> str:
    """The file's text. `head` is that of the page side by side, `lang` the language of notes that say none."""
    flat = {side: " ".join(half_of(comparison, side).version.document.text.split()) for side in Side}
    notes = [_annotation(comparison, placed, flat, head.canonical, lang) for placed in comparison.notes]
    address = f"{head.canonical}{FILE}"
    whole = {"id": address}
    page = {"id": f"{address}#page", "type": "AnnotationPage", "partOf": whole, "startIndex": 0, "items": notes}
    return to_text(
        {
            "@context": CONTEXT,
            "id": address,
            "type": "AnnotationCollection",
            "label": head.title,
            "total": len(notes),
            **({"first": page} if notes else {}),
        }
    )


def _annotation(
    comparison: Comparison, placed: PlacedNote, flat: dict[Side, str], base: str, lang: str
) -> dict[str, Any]:
    """One note. `base` is the address of the comparison, empty where the site does not know its own."""
    note = placed.note
    page = base or "index.html"
    targets = [_target(half_of(comparison, anchor.side), anchor, flat[anchor.side], base) for anchor in placed.anchors]
    return {
        "@context": CONTEXT,
        "id": f"{page}#{note.id}",
        "type": "Annotation",
        "motivation": MOTIVATIONS.get(note.kind, "commenting"),
        **({"creator": {"name": note.by}} if note.by else {}),
        **_dates(note.date),
        "body": list(_bodies(note.body, note.kind, note.lang or lang)),
        "target": targets or page,
    }


def _dates(date: str) -> dict[str, str]:
    """`created` is a moment; what the author wrote stands beside it where it is none."""
    created = date if _MOMENT.fullmatch(date) else f"{date}T00:00:00Z" if _DAY.fullmatch(date) else ""
    written = date if date != created else ""
    return {key: value for key, value in (("created", created), ("dcterms:date", written)) if value}


def _bodies(text: str, kind: str, lang: str) -> Iterator[dict[str, str]]:
    if text:
        yield {"type": "TextualBody", "value": text, "format": "text/markdown", "language": lang}
    yield {"type": "TextualBody", "value": kind, "purpose": "classifying"}


# --- targets -----------------------------------------------------------------------------------------


def _target(half: Half, anchor: Anchor, flat: str, base: str) -> dict[str, Any]:
    """A place in the published text of a version, or the quote that has none."""
    version, text, span = half.version, half.version.document.text, anchor.span
    named = {} if version.id in ("", *Side) else {"version": version.id}
    selectors = [_quote_as_written(anchor.selector)]
    if span:
        position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
        selectors = [_quote_place(text, span, flat), position]
    return {"source": f"{base}{anchor.side}.txt", **named, "selector": selectors}


def _quote_as_written(selector: Selector) -> dict[str, Any]:
    said = {key: getattr(selector, key) for key, nothing in HINTS.items() if getattr(selector, key) != nothing}
    return {**_quote(selector.prefix, selector.quote, selector.suffix), **said}


def _quote_place(text: str, span: Span, flat: str) -> dict[str, Any]:
    """The words of a place, with as much context as there needs to be for no other place to read alike."""
    for reach in REACHES:
        start, end = _widen(text, span, reach)
        if _is_single(flat, text[start:end]):
            break
    quote = _quote(text[start : span.start], text[span.start : span.end], text[span.end : end])
    return quote if _is_single(flat, text[start:end]) else {**quote, "occurrence": _count_up_to(text, start, end)}


def _quote(prefix: str, exact: str, suffix: str) -> dict[str, Any]:
    return {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix}


def _widen(text: str, span: Span, reach: int) -> tuple[int, int]:
    """A span with what stands within `reach` of it, less what a search passes over at its ends."""
    start, end = max(0, span.start - reach), min(len(text), span.end + reach)
    while start < span.start and not fold(text[start]):
        start += 1
    while end > span.end and not fold(text[end - 1]):
        end -= 1
    return start, end


def _is_single(flat: str, words: str) -> bool:
    """Whether words stand in one place only, white space aside."""
    words = " ".join(words.split())
    return flat.find(words, flat.find(words) + 1) < 0


def _count_up_to(text: str, start: int, end: int) -> int:
    """Which of the places that read alike, as a search counts them, `[start, end)` is."""
    words, before = fold(text[start:end]), len(fold(text[:start] + "x")) - 1
    return len(re.findall(f"(?={re.escape(words)})", fold(text)[: before + len(words)]))
