"""Places where words may stand that have changed since they were quoted.

Takes a text, folded, and what is looked for; gives places with their likeness, best first. Never decides whether one is
the right one: that is `anchor`'s work.
"""

import sys
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping

from rapidfuzz.distance import Levenshtein

from .search import (
    CELL,
    CONTEXT,
    GRAM,
    NOT_GIVEN,
    POSITION,
    QUOTE,
    REACH,
    Haystack,
    Needle,
    Place,
    find_verbatim,
    measure,
)

_BITS = 64
_FEW = 50
_ENOUGH = 1500
_WINDOWS = 8
_REFINED = 4
_HOPE = 0.2
_NEAREST, _FARTHEST = 20, 80
_CROSSING = 0.02


def find_places(
    haystack: Haystack, needle: Needle, hits: list[tuple[int, int]], start: int, end: int, *, floor: float = 0.0
) -> list[Place]:
    """Places within `[start, end)` that may be meant, best first; none overlaps a better one.

    `hits` are those where the quote stands alone as written; where there are none, and no place can reach the score
    `floor`, no place is given. Every window in which enough runs of four characters agree gives a place of its own, so
    that one lookalike cannot hide the true place. Cost: a few windows, whatever the length of the text.
    """
    windows = _find_windows(haystack, needle, start, end)
    if floor and not hits and all(_ceiling(haystack, needle, window) < floor for window in windows):
        return []
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
    votes = _vote(haystack, whole, start // CELL, end // CELL)
    cells = sorted(votes)
    width = -(-len(whole) // CELL)
    shared = _sum_votes(votes, cells[-1] + 1, width) if cells else array("H")
    room = len(whole) * 3 // 2 + CELL
    used: list[tuple[int, int]] = []
    for last in sorted(cells, key=shared.__getitem__, reverse=True):
        cell = cells[bisect_left(cells, last - width + 1)]
        if all(last < other or cell > another for other, another in used):
            used.append((cell, last))
            if len(used) == _WINDOWS:
                break
    return [(max(start, (last + 1) * CELL - room), min(end, cell * CELL + room)) for cell, last in used]


def _sum_votes(votes: Mapping[int, int], size: int, width: int) -> "array[int]":
    """For each cell the votes of as many cells as `width` says, it being the last of them.

    All cells are added up at once, as the digits of one large number; there are too few votes for a carry.
    """
    counts = array("H", bytes(2 * size))
    for cell, count in votes.items():
        counts[cell] = count
    if sys.byteorder == "big":
        counts.byteswap()
    number = int.from_bytes(counts.tobytes(), "little")
    total = sum(number << 16 * shift for shift in range(width))
    sums = array("H", (total & ((1 << 16 * size) - 1)).to_bytes(2 * size, "little"))
    if sys.byteorder == "big":
        sums.byteswap()
    return sums


def _vote(haystack: Haystack, whole: str, first: int, last: int) -> Counter[int]:
    """How many of the needle's rarest runs of four characters begin in each cell from `first` to `last`."""
    found = [haystack.cells.get(whole[at : at + GRAM], ()) for at in range(max(1, len(whole) - GRAM + 1))]
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


def _ceiling(haystack: Haystack, needle: Needle, window: tuple[int, int]) -> float:
    """The highest score that a place in a window could have: each edit spoils four runs of four characters at most."""
    text = haystack.folded[max(0, window[0] - _FARTHEST) : window[1] + _FARTHEST]
    quote = needle.quote
    spoilt = sum(quote[at : at + GRAM] not in text for at in range(len(quote) - GRAM + 1))
    return _bound(needle, len(quote) / (len(quote) + -(-spoilt // GRAM))) if quote else 1.0


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
