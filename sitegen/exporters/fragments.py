"""Links to the very words in a version that is published elsewhere: text fragments.

Takes a published address, a text and a span of it, gives an address that a browser opens at those words and marks
there (`#:~:text=prefix-,start,end,-suffix`). As little is quoted as makes them the first of their kind in the text.
Never looks at what stands at the address.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple
from urllib.parse import quote

from ..model import Comparison, Side, Span
from .cells import SAFE_LINK
from .findings import half_of
from .page import PageLink

LONGEST = 8
"""Most words that are quoted in full; of more, the first and the last few."""
ENDS = 4
"""How many those are."""
FEWEST = 3
"""Fewer words than this might stand anywhere on the page around the text: they always get some before and after."""
CONTEXT = (0, 2, 4, 8, 16)
"""Words before and after that are quoted to find the place, more of them where fewer would find another."""


class Fragment(NamedTuple):
    """What a browser looks for, one after the other."""

    prefix: str
    """What stands right before; may be empty."""
    start: str
    """The words, or the first of them."""
    end: str
    """The last of them; empty where `start` has all."""
    suffix: str
    """What stands right after; may be empty."""


class _Text(NamedTuple):
    """A text as browsers search it: its white space joined, a line a paragraph."""

    shown: str
    """As it is written."""
    searched: str
    """The same in small letters, as long."""
    places: tuple[int, ...]
    """Where each word begins in both, and where one more would."""
    starts: tuple[int, ...]
    """Where each word begins in the text that was given."""
    ends: tuple[int, ...]
    """Where each word ends there."""


def link_sources(comparison: Comparison, spans: Iterable[tuple[Side, Span | None]]) -> Iterator[PageLink]:
    """Links to the words of spans, for those versions that say where they are published."""
    for side, span in spans:
        version = half_of(comparison, side).version
        if span and SAFE_LINK.fullmatch(version.url):
            yield PageLink(f"{side} source", link_words(version.url, version.document.text, span), side.value)


def link_words(url: str, text: str, span: Span) -> str:
    """The address of these words in the version that is published at `url`."""
    prefix, start, end, suffix = map(_encode, find_fragment(text, span))
    parts = (f"{prefix}-" if prefix else "", start, end, f"-{suffix}" if suffix else "")
    return f"{url}{'' if '#' in url else '#'}:~:text={','.join(filter(None, parts))}"


def find_fragment(text: str, span: Span) -> Fragment:
    """The least that leads to a span, widened to whole words; a point is widened to the words beside it."""
    known = _know(text)
    first, last = _widen(known, span)
    wanted = (known.places[first], known.places[last + 1] - 1)
    fragment = Fragment("", "", "", "")
    for fragment in _attempts(known, first, last):
        if look_up(known.searched, fragment) == wanted:
            break
    return fragment


def look_up(searched: str, fragment: Fragment) -> tuple[int, int] | None:
    """Where a browser finds a fragment in a text in small letters, with single spaces: the first place that fits."""
    prefix, start, end, suffix = (part.lower() for part in fragment)
    lead = f"{prefix} " if prefix else ""
    for at in _find_words(searched, lead + start, 0):
        begin = at + len(lead)
        for stop in _find_ends(searched, begin + len(start), end):
            if not suffix or searched.startswith(f" {suffix}", stop):
                return begin, stop
    return None


def _find_ends(searched: str, after: int, end: str) -> Iterator[int]:
    """Where the words may end that begin before `after`."""
    yield from (at + len(end) for at in _find_words(searched, end, after)) if end else (after,)


def _find_words(searched: str, words: str, start: int) -> Iterator[int]:
    """Where words stand from `start` on that are not parts of others."""
    at = searched.find(words, start)
    while at >= 0:
        if not searched[at - 1 : at].isalnum() and not searched[at + len(words) : at + len(words) + 1].isalnum():
            yield at
        at = searched.find(words, at + 1)


def _attempts(known: _Text, first: int, last: int) -> Iterator[Fragment]:
    """Fragments for the words from `first` to `last`, shortest first; each of its parts stays in its paragraph."""
    shown, places = known.shown, known.places
    start, end = shown[places[first] : places[last + 1] - 1], ""
    if last - first >= LONGEST or "\n" in start:
        size = min(ENDS, (last - first + 1) // 2)
        start = shown[places[first] : places[first + size] - 1].partition("\n")[0]
        end = shown[places[last - size + 1] : places[last + 1] - 1].rpartition("\n")[2]
    for size in CONTEXT[last - first + 1 < FEWEST :]:
        before = shown[places[max(0, first - size)] : places[first]].rpartition("\n")[2]
        after = shown[places[last + 1] - 1 : places[min(last + 1 + size, len(places) - 1)]].partition("\n")[0]
        yield Fragment(before.strip(), start, end, after.strip())


def _widen(known: _Text, span: Span) -> tuple[int, int]:
    """The first and the last word that a span touches."""
    first, last = bisect_right(known.ends, span.start), bisect_left(known.starts, span.end) - 1
    if first > last:
        first, last = min(first, last), max(first, last)
    return max(0, first), min(last, len(known.starts) - 1)


@lru_cache(maxsize=4)
def _know(text: str) -> _Text:
    words = list(re.finditer(r"\S+", text))
    gaps = [text[one.end() : two.start()] for one, two in pairwise(words)]
    joints = ["\n" if "\n\n" in gap else " " for gap in gaps] + [""]
    shown = "".join(word[0] + joint for word, joint in zip(words, joints, strict=True))
    lengths = (word.end() - word.start() + 1 for word in words)
    return _Text(
        shown,
        "".join(char.lower() if len(char.lower()) == 1 else char for char in shown),
        tuple(accumulate(lengths, initial=0)),
        tuple(word.start() for word in words),
        tuple(word.end() for word in words),
    )


def _encode(words: str) -> str:
    return quote(words, safe="").replace("-", "%2D")
