"""Finding words in a text that may have changed since they were quoted.

Takes a text and what is looked for, gives places with their likeness. Never decides whether a place is the
right one: that is `anchor`'s work. Offsets here count code points of the folded text, except where a `Span`
is given, which counts those of the text itself.

A place scores 50 for the quote, 20 each for the 32 characters before and after, 2 for the position, of 92. A
context that the author did not give counts for six tenths: of 960 drifted quotes stripped of one context that
put 1 in a wrong place, where counting the context as right put 14 there.
"""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

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
_GRAM = 4
_CELL = 32
_BITS = 64
_FEW = 50
_ENOUGH = 1500
_WINDOWS = 8
_REFINED = 4
_HOPE = 0.2
_NEAREST, _FARTHEST = 20, 80
_CROSSING = 0.02


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
        for cell in range(0, len(folded), _CELL):
            number = cell // _CELL
            for gram in {folded[at : at + _GRAM] for at in range(cell, min(cell + _CELL, len(folded)), 2)}:
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


# --- as it may be now --------------------------------------------------------------------------------


def find_places(haystack: Haystack, needle: Needle, hits: list[tuple[int, int]], start: int, end: int) -> list[Place]:
    """Places within `[start, end)` that may be meant, best first; none overlaps a better one.

    `hits` are those where the quote stands alone as written. Every window in which enough runs of four characters
    agree gives a place of its own, so that one lookalike cannot hide the true place. Cost: a few windows, whatever
    the length of the text.
    """
    windows = _find_windows(haystack, needle, start, end)
    if len(hits) > _FEW:
        hits = sorted({hit for window in windows for hit in find_verbatim(haystack, needle.alone(), *window)})
    found = [Place(*hit, measure(haystack, needle, *hit), verbatim=True) for hit in hits]
    found += (
        _find_alike(haystack, needle, windows, (start, end))
        if needle.quote
        else _find_points(haystack, needle, windows)
    )
    found.sort(key=lambda place: (-place.score, not place.verbatim, place.start))
    return _without_overlaps(found, 0 if needle.quote else REACH // 2)


def _without_overlaps(places: list[Place], gap: int) -> list[Place]:
    """Of places best first, those that keep `gap` from every better one; the first dozen."""
    kept: list[Place] = []
    for place in places:
        if all(place.end + gap <= other.start or place.start >= other.end + gap for other in kept):
            kept.append(place)
        if len(kept) == _WINDOWS:
            break
    return kept


def _find_windows(haystack: Haystack, needle: Needle, start: int, end: int) -> list[tuple[int, int]]:
    """Stretches of `[start, end)` that share most with the needle, best first; wide enough for what was inserted."""
    whole = needle.prefix[-REACH:] + needle.quote + needle.suffix[:REACH]
    votes = _vote(haystack, whole, start // _CELL, end // _CELL)
    cells = sorted(votes)
    width = -(-len(whole) // _CELL)
    firsts = [bisect_left(cells, cell - width + 1) for cell in cells]
    sums = [0, *accumulate(map(votes.__getitem__, cells))]
    shared = [after - sums[first] for first, after in zip(firsts, sums[1:], strict=True)]
    room = len(whole) * 3 // 2 + _CELL
    used: list[tuple[int, int]] = []
    for index in sorted(range(len(cells)), key=shared.__getitem__, reverse=True):
        cell, last = cells[firsts[index]], cells[index]
        if all(last < other or cell > another for other, another in used):
            used.append((cell, last))
            if len(used) == _WINDOWS:
                break
    return [(max(start, (last + 1) * _CELL - room), min(end, cell * _CELL + room)) for cell, last in used]


def _vote(haystack: Haystack, whole: str, first: int, last: int) -> Counter[int]:
    """How many of the needle's rarest runs of four characters begin in each cell from `first` to `last`."""
    found = [haystack.cells.get(whole[at : at + _GRAM], ()) for at in range(max(1, len(whole) - _GRAM + 1))]
    votes: list[int] = []
    seen = 0
    for cells in sorted(found, key=len):
        votes += cells[bisect_left(cells, first) : bisect_left(cells, last + 1)]
        seen += len(cells)
        if seen > _ENOUGH:
            break
    return Counter(votes)


def _find_alike(
    haystack: Haystack, needle: Needle, windows: list[tuple[int, int]], limits: tuple[int, int]
) -> list[Place]:
    """The best place of each window, its ends moved to where it scores best."""
    rough = [
        Place(at, to, measure(haystack, needle, at, to), verbatim=False)
        for window in windows
        for at, to in _align(needle.quote, haystack.folded, *window)
    ]
    rough.sort(key=lambda place: (-place.score, place.start))
    hopeful = [place for place in rough[:_REFINED] if place.score > rough[0].score - _HOPE]
    return [_refine(haystack, needle, place, limits) for place in hopeful] + rough[len(hopeful) :]


def _align(quote: str, folded: str, left: int, right: int) -> list[tuple[int, int]]:
    """Where a window is most like the quote: one stretch, or two guesses for a long quote, by its head and its tail."""
    from rapidfuzz.fuzz import partial_ratio_alignment  # noqa: PLC0415 - only a drifted quote pays for it

    window = folded[left:right]
    head, tail = quote[:_BITS], quote[-_BITS:]
    found = []
    first = partial_ratio_alignment(head, window)
    if first and first.dest_start < first.dest_end:
        start = left + first.dest_start
        end = left + first.dest_end if head == quote else min(right, start + len(quote))
        found.append((start, end))
    last = partial_ratio_alignment(tail, window) if head != quote else None
    if last and last.dest_start < last.dest_end:
        found.append((max(left, left + last.dest_end - len(quote)), left + last.dest_end))
    return found


def _refine(haystack: Haystack, needle: Needle, place: Place, limits: tuple[int, int]) -> Place:
    """The place with its ends at those word edges near by where it scores best."""
    reach = max(min(len(needle.quote), _FARTHEST), _NEAREST)
    begins, ends = haystack.edges
    low, high = max(limits[0], place.start - reach), min(limits[1] + 1, place.end + reach)
    starts = begins[bisect_left(begins, low) : bisect_left(begins, min(high, place.start + reach))]
    stops = ends[bisect_left(ends, max(low, place.end - reach)) : bisect_left(ends, high)]
    at, to = place.start, place.end
    for _ in range(2):
        before = to
        at, _ = _choose(haystack, needle, [(each, to) for each in starts if each < to]) or (at, to)
        _, to = _choose(haystack, needle, [(at, each) for each in stops if each > at]) or (at, to)
        if to == before:
            break
    return Place(at, to, measure(haystack, needle, at, to), verbatim=haystack.folded[at:to] == needle.quote)


def _choose(haystack: Haystack, needle: Needle, spans: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The first of the stretches that is worth most; None where there are none.

    All quotes are measured in one go, and contexts only while they could still make a difference.
    """
    from rapidfuzz.process import extract  # noqa: PLC0415 - only a drifted quote pays for it

    choices = [haystack.folded[start:end] for start, end in spans]
    best = (-1.0, 0)
    for _, likeness, index in extract(needle.quote, choices, scorer=Levenshtein.normalized_similarity, limit=None):
        if _bound(needle, likeness) < best[0]:
            break
        best = max(best, (_worth(haystack, needle, *spans[index]), -index))
    return spans[-best[1]] if spans else None


def _bound(needle: Needle, likeness: float) -> float:
    """The highest score of a place whose quote has this likeness."""
    context = CONTEXT * ((1 if needle.prefix else NOT_GIVEN) + (1 if needle.suffix else NOT_GIVEN))
    return (QUOTE * likeness + context + POSITION) / (QUOTE + 2 * CONTEXT + POSITION)


def _worth(haystack: Haystack, needle: Needle, start: int, end: int) -> float:
    """Score of a place, a little less where it runs from one paragraph into the next."""
    crossing = bisect_left(haystack.breaks, end) > bisect_left(haystack.breaks, start)
    return measure(haystack, needle, start, end) - _CROSSING * crossing


def _find_points(haystack: Haystack, needle: Needle, windows: list[tuple[int, int]]) -> list[Place]:
    """Points after a word, in the likeliest windows."""
    ends = haystack.edges[1]
    return [
        Place(at, at, measure(haystack, needle, at, at), verbatim=False)
        for left, right in windows
        for at in ends[bisect_left(ends, left) : bisect_left(ends, right + 1)]
    ]
