"""Finding words in a text as they are written, and measuring how like a place is to what was quoted.

Takes a text and what is looked for, gives places and their likeness; those of words that have changed are found by
`alike`. Never decides whether a place is the right one: that is `anchor`'s work. Offsets here count code points of the
folded text, except where a `Span` is given, which counts those of the text itself.

A place scores 50 for the quote, 20 each for the 32 characters before and after, 2 for the position, of 92. A
context that the author did not give counts for six tenths: of 960 drifted quotes stripped of one context that
put 1 in a wrong place, where counting the context as right put 14 there.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Levenshtein

from ..model import Selector, Span
from ..segment import find_tokens, fold_with_offsets

QUOTE, CONTEXT, POSITION = 50.0, 20.0, 2.0
"""Weights of the quote, of either context and of the position."""
NOT_GIVEN = 0.6
"""Likeness that a context has which the author did not give."""
REACH = 32
"""Characters of a context that count."""
MANY = 2000
"""Places beyond which a quote is not looked for any further: no reader could tell them apart."""

_BREAK = re.compile(r"\n[^\S\n]*\n")
GRAM = 4
"""Characters of the runs by which a text is indexed."""
CELL = 32
"""Characters of a stretch of the text that the index tells apart."""


@dataclass(frozen=True, slots=True)
class Needle:
    """What is looked for, folded."""

    prefix: str
    """What stands before the quote; may end with a space."""
    quote: str
    """The quote; empty for a point."""
    suffix: str
    """What stands after the quote; may begin with a space."""
    raw: tuple[str, str]
    """Prefix, quote and suffix together, and the quote, as written but for white space."""
    position: int | None
    """Where the quote once began, in code points of the text."""

    @property
    def whole(self) -> str:
        """Prefix, quote and suffix in a row."""
        return self.prefix + self.quote + self.suffix

    def alone(self) -> "Needle":
        """The quote without its contexts."""
        return Needle("", self.quote, "", (self.raw[1], self.raw[1]), self.position)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the folded text."""

    start: int
    """First code point."""
    end: int
    """One past the last; equal to `start` for a point."""
    score: float
    """Likeness of quote and contexts, 0 to 1."""
    verbatim: bool
    """Whether the quote stands there as it was written, folding aside."""


class Haystack:
    """A text, folded once; what else a search needs is made when the first search needs it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded, self.offsets = fold_with_offsets(text)

    @cached_property
    def cells(self) -> dict[str, list[int]]:
        """For every second run of four characters, the cells of 32 characters in which it begins."""
        cells: dict[str, list[int]] = {}
        folded = self.folded
        for cell in range(0, len(folded), CELL):
            number = cell // CELL
            for gram in {folded[at : at + GRAM] for at in range(cell, min(cell + CELL, len(folded)), 2)}:
                cells.setdefault(gram, []).append(number)
        return cells

    @cached_property
    def edges(self) -> tuple[list[int], list[int]]:
        """Where words, numbers and punctuation begin, and where they end."""
        tokens = [token for token in find_tokens(self.folded) if self.folded[token[0]] != " "]
        return [start for start, _ in tokens], [end for _, end in tokens]

    @cached_property
    def breaks(self) -> list[int]:
        """Where one paragraph ends and the next begins."""
        return [self.near(match.start()) for match in _BREAK.finditer(self.text)]

    @cached_property
    def wide(self) -> bool:
        """Whether any character takes two UTF-16 code units."""
        return not self.text.isascii() and max(self.text) > "\uffff"

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text that a stretch of the folded text came from."""
        if start == end:
            at = self.point(start)
            return Span(at, at)
        return Span(self.offsets[start], self.after(end))

    def after(self, end: int) -> int:
        """Offset in the text just after the folded text's code point before `end`."""
        return self.offsets[end - 1] + 1 if end else 0

    def point(self, at: int) -> int:
        """Offset in the text of a point: after the word before it; where a space parts them, before the one after."""
        if at and self.folded[at - 1] != " ":
            return self.after(at)
        return self.offsets[at]

    def near(self, offset: int) -> int:
        """The folded text's code point that came from this offset of the text, or the next one."""
        return bisect_left(self.offsets, offset, 0, len(self.folded))


def make_needle(selector: Selector, haystack: Haystack) -> Needle:
    """A selector's quote (without what follows ` … `) and contexts, folded."""
    prefix, quote = selector.prefix, selector.quote
    raw = prefix + quote + selector.suffix
    folded, offsets = fold_with_offsets(raw)
    start = bisect_left(offsets, len(prefix), 0, len(folded))
    end = bisect_left(offsets, len(prefix) + len(quote), start, len(folded))
    position = selector.position
    if position is not None and selector.utf16 and haystack.wide:
        units = haystack.text.encode("utf-16-le")[: 2 * position]
        position = len(units.decode("utf-16-le", "ignore"))
    before = " " if prefix[:1].isspace() else ""
    after = " " if selector.suffix[-1:].isspace() else ""
    spelled = (" ".join(raw.split()), " ".join(quote.split()))
    return Needle(before + folded[:start], folded[start:end], folded[end:] + after, spelled, position)


# --- as written --------------------------------------------------------------------------------------


def find_all(haystack: Haystack, needle: str, start: int, end: int) -> list[int]:
    """Where `needle` begins within `[start, end)`, overlaps included, `MANY` at most."""
    found: list[int] = []
    at = haystack.folded.find(needle, start, end) if needle else -1
    while at >= 0 and len(found) < MANY:
        found.append(at)
        at = haystack.folded.find(needle, at + 1, end)
    return found


def find_verbatim(haystack: Haystack, needle: Needle, start: int, end: int) -> list[tuple[int, int]]:
    """Where the quote stands with both its contexts; the quote, not the contexts, lies within `[start, end)`.

    A quote without contexts is looked for as whole words first: "40" is not meant to be found in "1,940".
    """
    if not needle.whole.strip():
        return []
    before = len(needle.prefix)
    hits = [
        (at + before, at + before + len(needle.quote))
        for at in find_all(
            haystack, needle.whole, max(0, start - before), min(len(haystack.folded), end + len(needle.suffix))
        )
    ]
    if needle.whole == needle.quote:
        whole = [hit for hit in hits if is_edge(haystack.folded, hit[0]) and is_edge(haystack.folded, hit[1])]
        return whole or hits
    return hits


def spelled_alike(haystack: Haystack, needle: Needle, hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of the verbatim hits that agree also in case, quotation marks and dashes; all where none does."""
    before, after = len(needle.prefix), len(needle.suffix)
    alike = []
    for start, end in hits:
        span = haystack.span(start - before, end + after)
        if " ".join(haystack.text[span.start : span.end].split()) == needle.raw[0]:
            alike.append((start, end))
    return alike or hits


# --- likeness ----------------------------------------------------------------------------------------


def is_edge(folded: str, at: int) -> bool:
    """Whether a word may begin or end here; in scripts without spaces it may anywhere."""
    if at <= 0 or at >= len(folded):
        return True
    before, after = folded[at - 1], folded[at]
    return not (before.isalnum() and after.isalnum()) or before >= "\u2e80" or after >= "\u2e80"


def measure_context(haystack: Haystack, needle: Needle, start: int, end: int) -> tuple[float | None, float | None]:
    """Likeness of the 32 characters before and after a place to those given; None where none were given."""
    prefix, suffix = needle.prefix[-REACH:].strip(), needle.suffix[:REACH].strip()
    before = haystack.folded[max(0, start - len(prefix) - 1) : start].strip()[-len(prefix) :] if prefix else ""
    after = haystack.folded[end : end + len(suffix) + 1].strip()[: len(suffix)] if suffix else ""
    return (
        Levenshtein.normalized_similarity(prefix, before) if prefix else None,
        Levenshtein.normalized_similarity(suffix, after) if suffix else None,
    )


def measure(haystack: Haystack, needle: Needle, start: int, end: int) -> float:
    """Score of a place, 0 to 1."""
    before, after = measure_context(haystack, needle, start, end)
    context = CONTEXT * ((NOT_GIVEN if before is None else before) + (NOT_GIVEN if after is None else after))
    position = POSITION
    if needle.position is not None:
        away = abs(haystack.offsets[start] - needle.position)
        position *= 1 - min(1.0, away / (len(haystack.text) or 1))
    if not needle.quote:
        return (context + position) / (2 * CONTEXT + POSITION)
    quote = QUOTE * Levenshtein.normalized_similarity(needle.quote, haystack.folded[start:end])
    return (quote + context + position) / (QUOTE + 2 * CONTEXT + POSITION)
