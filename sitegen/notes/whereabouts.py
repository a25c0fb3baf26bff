"""Where a passage went that a note quotes in the version that does not have it.

Takes both versions and the links between their sentences, gives words for a message and lines to paste. Never
places a note.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model import Link, Selector, Side, Span
from .anchor import find_quote
from .ground import Ground
from .show import show


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What became of a passage."""

    words: str
    """The end of a message: "the passage was dropped: ..."."""
    ready: tuple[Selector, ...]
    """Selectors that would be found."""


def find_whereabouts(
    selector: Selector, here: Ground, there: Ground, links: Sequence[Link], *, whole: bool
) -> Whereabouts | None:
    """What the links know of a quote that `here` lacks; None where the other version lacks it too.

    `whole` is for a file that cannot say "from … to".
    """
    haystack = there.haystack
    free = replace(selector, occurrence=None)
    place = find_quote(free, haystack, 0, len(haystack.folded), only_sure=True).place
    if place is None or place.start == place.end:
        return None
    span = haystack.span(place.start, place.end)
    touched = [
        index
        for index, sentence in enumerate(there.half.sentences)
        if sentence.start < span.end and span.start < sentence.end
    ]
    partners = [link for link in links if set(touched) & set(link.old if there.side is Side.OLD else link.new)]
    its = there.fresh(replace(selector, version=there.id), span, whole=whole)
    if not partners:
        return _gone(selector, here, there, links, span, touched, its)
    words, answer = _describe(here, there, partners, span)
    if any(all(index not in _ends(link, there) for link in partners) for index in touched):
        words += f"; the rest {_fate(there)}"
    return Whereabouts(words, (here.fresh(selector, answer, whole=whole), its))


def _ends(link: Link, ground: Ground) -> tuple[int, ...]:
    """The sentences of a version that a link joins to the other one."""
    return link.old if ground.side is Side.OLD else link.new


def _fate(there: Ground) -> str:
    """What became of words that only this version has."""
    return "was dropped" if there.side is Side.OLD else "was added"


def _describe(here: Ground, there: Ground, partners: Sequence[Link], span: Span) -> tuple[str, Span]:
    """What became of a passage that has partners here, in other words or in another place; and where they are.

    Where its pieces stand apart, that of which most is quoted speaks for all.
    """
    verb = "moved:" if any(link.moved for link in partners) else "was rewritten:"
    comma = ""
    mine = sorted(index for link in partners for index in _ends(link, here))
    if mine[-1] - mine[0] >= len(mine):
        most = max(partners, key=lambda link: _quoted(there, link, span))
        verb, comma, mine = "was taken apart: its largest piece,", ",", list(_ends(most, here))
        span = Span(max(span.start, there.half.sentences[_ends(most, there)[0]].start), span.end)
    answer = Span(here.half.sentences[mine[0]].start, here.half.sentences[mine[-1]].end)
    was, now = there.named(span.start), here.named(answer.start)
    return f'the passage {verb} {was}{comma} is {now}, "{show(here.text[answer.start : answer.end])}"', answer


def _quoted(there: Ground, link: Link, span: Span) -> int:
    """How many characters of a link's sentences lie within a span."""
    sentences = (there.half.sentences[index] for index in _ends(link, there))
    return sum(max(0, min(each.end, span.end) - max(each.start, span.start)) for each in sentences)


def _gone(
    selector: Selector,
    here: Ground,
    there: Ground,
    links: Sequence[Link],
    span: Span,
    touched: Sequence[int],
    its: Selector,
) -> Whereabouts:
    """The passage has no partner here."""
    beyond = here.half.excerpt is not None and span.start >= here.half.excerpt
    fate = f"comes after the end of {here.name}" if beyond else _fate(there)
    words = f"the passage {fate}: only {there.name} has it, {there.places([span.start])}"
    gap = _find_gap(here, there, links, touched[0]) if touched else None
    if gap is None:
        return Whereabouts(words, (its,))
    point = here.fresh(Selector(selector.version, "", line=selector.line), Span(gap, gap))
    return Whereabouts(words, (its, point) if here.means(point, Span(gap, gap)) else (its,))


def _find_gap(here: Ground, there: Ground, links: Sequence[Link], sentence: int) -> int | None:
    """Offset here after the partner of the last linked sentence before one that has no partner."""
    best: tuple[int, int] | None = None
    for link in links:
        theirs, mine = (link.old, link.new) if there.side is Side.OLD else (link.new, link.old)
        if not link.moved and theirs[-1] < sentence and (best is None or theirs[-1] > best[0]):
            best = (theirs[-1], here.half.sentences[mine[-1]].end)
    return best[1] if best else None
