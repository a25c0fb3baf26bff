"""The five states: how surely the place of a quote is known.

Takes a selector and a text, gives the state, the place where it is known, and the likeliest places where it
is not. Never guesses: a place is given only where it is exact or drifted by the rules of `_settle`.

A quote that stands as written is exact, not drifted, also where its contexts have changed: in one place, if they
agree by half; in several, if they put one ahead. Words that are found have not drifted. Fewer than 20 characters
are exact or missing, with the nearest place as a suggestion. Of 480 drifted quotes this places 296, none wrong.
"""

from dataclasses import dataclass, replace

from ..model import Anchor, AnchorState, Selector, Side, Suggestion
from .alike import find_places
from .search import (
    Haystack,
    Needle,
    Place,
    find_verbatim,
    make_needle,
    measure,
    measure_context,
    spelled_alike,
)

AUTOMATIC = 0.80
"""Score from which a drifted quote is placed without asking."""
LEAD = 0.25
"""How far ahead of the second best it must be: of 343 that were less, on revisions of real texts, 32 were wrong."""
CONTEXT_LEAD = 0.10
"""How far ahead one of several places must be in which the quote stands as written, and contexts alone decide."""
WORTH_SHOWING = 0.50
"""Score from which a place is offered to the author."""
SHORT = 20
"""Characters below which a quote is exact or nowhere."""
LONG = 5000
"""Characters beyond which a quote is exact or nowhere, because measuring it would take too long."""
SHOWN = 3
"""Places that are offered at most where it is not known which is meant."""
AGREES = 0.5
"""Likeness of the given contexts from which a quote that stands in one place only is meant to be there."""

_WORSE = tuple(AnchorState).index
"""States are written down from the surest to the least sure."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a search for a quote came to."""

    state: AnchorState
    """How surely its place is known."""
    place: Place | None = None
    """The place, where the state is exact or drifted."""
    score: float = 0.0
    """Likeness of the best place, 0 to 1."""
    others: tuple[Place, ...] = ()
    """Places to offer where it is not known, best first; `SHOWN` at most, however many there are."""
    count: int = 0
    """In how many places the quote stands as written (with its contexts, where it stands so anywhere)."""
    ending: bool = False
    """True where the words after ` … ` are what cannot be placed."""


def find_quote(selector: Selector, haystack: Haystack, start: int, end: int, *, only_sure: bool = False) -> Finding:
    """The place that a selector means within `[start, end)` of the folded text.

    `only_sure` is for those who ask for nothing but that place: others may then be left out.
    """
    if selector.until:
        return _find_from_to(selector, haystack, start, end)
    needle = make_needle(selector, haystack)
    hits = find_verbatim(haystack, needle, start, end)
    if selector.occurrence is not None:
        return _find_occurrence(haystack, needle, hits, selector.occurrence, (start, end))
    alike = spelled_alike(haystack, needle, hits)
    if len(alike) == 1:
        return Finding(AnchorState.EXACT, Place(*alike[0], 1.0, verbatim=True), 1.0, count=len(hits))
    if hits:
        return Finding(AnchorState.AMBIGUOUS, None, 1.0, _as_places(alike), len(hits))
    return _find_drifted(haystack, needle, start, end, AUTOMATIC if only_sure else 0.0)


def make_anchor(selector: Selector, side: Side, haystack: Haystack, finding: Finding) -> Anchor:
    """A finding as the value that the other stages see."""
    others = tuple(
        Suggestion(span.start, span.end, round(place.score, 4))
        for place, span in ((place, haystack.span(place.start, place.end)) for place in finding.others)
    )
    span = haystack.span(finding.place.start, finding.place.end) if finding.place else None
    return Anchor(side, selector, finding.state, span, round(finding.score, 4), () if span else others)


def _as_places(hits: list[tuple[int, int]]) -> tuple[Place, ...]:
    return tuple(Place(*hit, 1.0, verbatim=True) for hit in hits[:SHOWN])


# --- one quote ---------------------------------------------------------------------------------------


def _find_occurrence(
    haystack: Haystack, needle: Needle, hits: list[tuple[int, int]], number: int, limits: tuple[int, int]
) -> Finding:
    """The place with this number, counted from 1, among those where the quote stands as written."""
    alone = needle.alone() if needle.quote else needle
    pool = hits or find_verbatim(haystack, alone, *limits)
    if not pool:
        return _unsure(_find_drifted(haystack, needle, *limits))
    if number > len(pool):
        return Finding(AnchorState.DOUBTFUL, None, 1.0, _as_places(pool), len(pool))
    hit = pool[number - 1]
    score = 1.0 if hits else measure(haystack, needle, *hit)
    if hits or _agrees(haystack, needle, hit):
        return Finding(AnchorState.EXACT, Place(*hit, score, verbatim=True), score, count=len(pool))
    return Finding(AnchorState.DOUBTFUL, None, score, (Place(*hit, score, verbatim=True),), len(pool))


def _unsure(finding: Finding) -> Finding:
    """The finding without its place: nobody can count places that are no longer there."""
    if finding.place is None:
        return finding
    return Finding(AnchorState.DOUBTFUL, None, finding.score, (finding.place,), finding.count)


def _find_drifted(haystack: Haystack, needle: Needle, start: int, end: int, floor: float = 0.0) -> Finding:
    """The place of a quote that stands nowhere with both its contexts; none where no score can reach `floor`."""
    hits = find_verbatim(haystack, needle.alone(), start, end)
    if len(hits) == 1 and _agrees(haystack, needle, hits[0]):
        score = measure(haystack, needle, *hits[0])
        return Finding(AnchorState.EXACT, Place(*hits[0], score, verbatim=True), score, count=1)
    if not haystack.folded or len(needle.whole) > LONG:
        return Finding(AnchorState.MISSING)
    places = find_places(haystack, needle, hits, start, end, floor=floor)
    return _settle(needle, places, len(hits))


def _agrees(haystack: Haystack, needle: Needle, hit: tuple[int, int]) -> bool:
    given = [likeness for likeness in measure_context(haystack, needle, *hit) if likeness is not None]
    return not given or sum(given) / len(given) >= AGREES


def _settle(needle: Needle, places: list[Place], count: int) -> Finding:
    """Which of the places, best first, it is, if any."""
    if not places or places[0].score < WORTH_SHOWING:
        return Finding(AnchorState.MISSING, None, places[0].score if places else 0.0, count=count)
    best = places[0]
    second = places[1] if len(places) > 1 else Place(0, 0, 0.0, verbatim=False)
    short = len(needle.quote or needle.whole) < SHORT
    ahead = best.score - second.score >= (CONTEXT_LEAD if best.verbatim else LEAD)
    if best.score >= AUTOMATIC and ahead and (best.verbatim or not short):
        return Finding(AnchorState.EXACT if best.verbatim else AnchorState.DRIFTED, best, best.score, count=count)
    shown = tuple(place for place in places[:SHOWN] if place.score >= WORTH_SHOWING)
    if best.verbatim and second.verbatim and not ahead:
        return Finding(AnchorState.AMBIGUOUS, None, best.score, shown, count)
    state = AnchorState.MISSING if short and not count else AnchorState.DOUBTFUL
    return Finding(state, None, best.score, shown, count)


# --- from ... to -------------------------------------------------------------------------------------


def _find_from_to(selector: Selector, haystack: Haystack, start: int, end: int) -> Finding:
    """The stretch from the first words of a quote to the nearest place of its last ones."""
    head = find_quote(replace(selector, suffix="", until=""), haystack, start, end)
    if head.place is None:
        longer = tuple(_extended(selector, haystack, place, end) for place in head.others)
        return replace(head, others=longer)
    tail = _find_ending(selector, haystack, head.place.end, end)
    score = min(head.score, tail.score)
    if tail.place is None:
        others = tuple(replace(place, start=head.place.start) for place in tail.others)
        return Finding(tail.state, None, score, others, tail.count, ending=True)
    state = max(head.state, tail.state, key=_WORSE)
    whole = Place(head.place.start, tail.place.end, score, head.place.verbatim and tail.place.verbatim)
    return Finding(state, whole, score, count=1)


def _find_ending(selector: Selector, haystack: Haystack, start: int, end: int) -> Finding:
    """The nearest place of a quote's last words at or after `start`."""
    last = replace(selector, quote=selector.until, prefix="", until="", occurrence=None, position=None)
    needle = make_needle(last, haystack)
    hits = find_verbatim(haystack, needle, start, end)
    if hits:
        return Finding(AnchorState.EXACT, Place(*hits[0], 1.0, verbatim=True), 1.0, count=len(hits))
    return _find_drifted(haystack, needle, start, end)


def _extended(selector: Selector, haystack: Haystack, place: Place, end: int) -> Place:
    """A place of a quote's first words with what follows up to its last ones, where these follow."""
    tail = _find_ending(selector, haystack, place.end, end)
    return replace(place, end=tail.place.end) if tail.place else place
