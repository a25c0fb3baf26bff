"""Comparisons and problems as JSON: the program's contract with other programs.

Takes a comparison, or the problems and notes of a site; gives plain dictionaries with their keys in the
order of the contract, and their text. Never changes what a field means within `VERSION`: fields are added.

The text has one line for every block, sentence, link, change and anchor, so that two outputs can be
compared line by line, and each line is encoded by the C encoder, which the standard `indent` would rule out.
"""

from collections.abc import Iterable, Sequence
from json import JSONEncoder
from typing import Any

from sitegen import __version__

from ..model import Anchor, Change, Comparison, Half, PlacedNote, Span
from ..problems import Problem

VERSION = 1
"""Raised only where a field is renamed or removed."""

DIGITS = 4
"""Decimals of every likeness; more would differ from one processor to the next."""

_encode = JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def to_json(comparison: Comparison) -> str:
    """The `comparison.json` of a comparison, as text that ends in a line end."""
    return to_text(comparison_document(comparison))


def comparison_document(comparison: Comparison) -> dict[str, Any]:
    """A comparison as the contract has it. Offsets are code points into that side's `text`.

    `coarse` is there only where the answer is coarser than usual, and says why.
    """
    old, new, stats = comparison.old, comparison.new, comparison.stats
    coarse = {"coarse": comparison.coarse} if comparison.coarse else {}
    old_text, new_text = old.version.document.text, new.version.document.text
    return {
        "version": VERSION,
        "generator": f"sitegen {__version__}",
        "old": _half(old),
        "new": _half(new),
        "links": [
            {
                "old": list(link.old),
                "new": list(link.new),
                "score": round(link.score, DIGITS),
                "kind": link.kind,
                "moved": link.moved,
            }
            for link in comparison.links
        ],
        "changes": [_change(change, old_text, new_text) for change in comparison.changes],
        "excerpt": {"old": old.excerpt, "new": new.excerpt},
        "notes": [_note(note) for note in comparison.notes],
        "stats": {
            "old_words": old.words,
            "new_words": new.words,
            "changes": {weight.value: count for weight, count in stats.changes},
            "moved": stats.moved,
            "split": stats.split,
            "merged": stats.merged,
            "similarity": round(stats.similarity, DIGITS),
        },
        **coarse,
    }


def check_document(problems: Iterable[Problem], notes: Iterable[tuple[str, Sequence[PlacedNote]]]) -> dict[str, Any]:
    """The problems of a site, sorted by place, and its notes by comparison: `(slug, notes)`.

    A problem's `line` is 0 where the file as a whole is meant.
    """
    return {
        "version": VERSION,
        "problems": [
            {
                "code": problem.code,
                "severity": problem.severity,
                "path": problem.path,
                "line": problem.line,
                "message": problem.message,
                "hint": problem.hint,
            }
            for problem in sorted(problems)
        ],
        "notes": [
            {"comparison": slug, "id": note.note.id, "anchors": [_anchor(anchor) for anchor in note.anchors]}
            for slug, placed in notes
            for note in placed
        ],
    }


def notes_document(notes: Iterable[tuple[str, Sequence[PlacedNote]]]) -> dict[str, Any]:
    """The notes of a site by comparison, as `(slug, notes)`, each with its file and line and the places of its quotes.

    A `paragraph` is 0 where it is not known or has no number.
    """
    return {
        "version": VERSION,
        "notes": [
            {
                "comparison": slug,
                "id": placed.note.id,
                "kind": placed.note.kind,
                "number": placed.number,
                "path": placed.note.path,
                "line": placed.note.line,
                "anchors": [{**_anchor(anchor), "paragraph": anchor.paragraph} for anchor in placed.anchors],
            }
            for slug, notes_there in notes
            for placed in notes_there
        ],
    }


def to_text(document: dict[str, Any]) -> str:
    """A document as text: one line for every object that holds no list of objects."""
    return "".join(_lines(document, "")) + "\n"


def _half(half: Half) -> dict[str, Any]:
    document = half.version.document
    return {
        "path": document.path,
        "label": half.version.label,
        "lang": half.lang,
        "text": document.text,
        "blocks": [
            {"start": block.start, "end": block.end, "kind": block.kind, "frame": frame}
            for block, frame in zip(document.blocks, half.frame, strict=True)
        ],
        "sentences": [
            {"start": sentence.start, "end": sentence.end, "block": sentence.block} for sentence in half.sentences
        ],
    }


def _change(change: Change, old_text: str, new_text: str) -> dict[str, Any]:
    return {
        "id": change.id,
        "kind": change.kind,
        "labels": list(change.labels),
        "weight": change.weight,
        "old": _quote(change.old, old_text),
        "new": _quote(change.new, new_text),
        "link": change.link,
    }


def _quote(span: Span | None, text: str) -> dict[str, Any] | None:
    return None if span is None else {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _note(note: PlacedNote) -> dict[str, Any]:
    return {
        "id": note.note.id,
        "kind": note.note.kind,
        "number": note.number,
        "anchors": [_anchor(anchor) for anchor in note.anchors],
    }


def _anchor(anchor: Anchor) -> dict[str, Any]:
    selector, span = anchor.selector, anchor.span
    return {
        "side": anchor.side,
        "quote": f"{selector.quote} … {selector.until}" if selector.until else selector.quote,
        "state": anchor.state,
        "start": span and span.start,
        "end": span and span.end,
        "score": round(anchor.score, DIGITS),
        "suggestions": [
            {"start": suggestion.start, "end": suggestion.end, "score": round(suggestion.score, DIGITS)}
            for suggestion in anchor.suggestions
        ],
    }


def _lines(value: Any, indent: str) -> Iterable[str]:
    """Pieces of a value's text; only what holds a list of objects somewhere is broken into lines."""
    if not _is_open(value):
        yield _encode(value)
        return
    deeper = indent + "  "
    keyed = isinstance(value, dict)
    yield "{" if keyed else "["
    for index, item in enumerate(value):
        yield f",\n{deeper}" if index else f"\n{deeper}"
        if keyed:
            yield f"{_encode(item)}: "
        yield from _lines(value[item] if keyed else item, deeper)
    yield f"\n{indent}}}" if keyed else f"\n{indent}]"


def _is_open(value: Any) -> bool:
    if isinstance(value, list):
        return bool(value) and isinstance(value[0], dict)
    return isinstance(value, dict) and any(map(_is_open, value.values()))
