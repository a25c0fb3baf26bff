"""What is said of a quote that could not be placed, or only with a warning.

Takes a note's selector, what the search for it came to, and both versions; gives a problem with the places in it
and lines to paste. Never decides a state.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..model import Anchor, AnchorState, Link, Note, Selector, Span
from ..problems import Problem, Severity
from .anchor import Finding
from .ground import Ground
from .quote_line import write_quote_line
from .search import Place, find_verbatim, make_needle
from .show import inline, show
from .whereabouts import Whereabouts, find_whereabouts

_ORDINALS = ("first", "second", "third")
FAR = 200
"""Most characters between the contexts of a quote that are told as what stands there now."""


@dataclass(frozen=True, slots=True)
class Case:
    """A quote that was looked for."""

    note: Note
    """The note that quotes."""
    selector: Selector
    """Its quote line."""
    finding: Finding
    """What the search came to."""
    here: Ground
    """The version that was searched."""
    there: Ground
    """The other version."""

    @property
    def quote(self) -> str:
        """The quote, or the point between its contexts, as a message shows it."""
        selector = self.selector
        if not selector.quote:
            return f'the point "{inline(selector.prefix[-30:])}{{{{}}}}{inline(selector.suffix[:30])}"'
        return f'"{show(f"{selector.quote} … {selector.until}" if selector.until else selector.quote)}"'

    @property
    def begin(self) -> str:
        """How every message begins."""
        return f"note '{self.note.id}' {'quotes' if self.selector.quote else 'marks'} {self.quote}"

    def span(self, place: Place) -> Span:
        """A place in the text itself."""
        return self.here.haystack.span(place.start, place.end)

    def fresh(self, span: Span) -> Selector:
        """A selector in the text's own words that means just this span, as the note's file can say it."""
        return self.here.fresh(self.selector, span, whole=self.note.in_json)

    def whereabouts(self, links: Sequence[Link]) -> Whereabouts | None:
        """What the links know of a quote that this version lacks."""
        return find_whereabouts(self.selector, self.here, self.there, links, whole=self.note.in_json)

    def problem(self, code: str, message: str, hint: str, severity: Severity = Severity.ERROR) -> Problem:
        """The problem, at the quote's own line."""
        return Problem(self.note.path, self.selector.line, code, message, hint, severity)


def explain(case: Case, links: Sequence[Link]) -> Problem | None:
    """The problem with a quote; None where it was found as it stands."""
    state = case.finding.state
    if state is AnchorState.EXACT:
        return None
    if state is AnchorState.DRIFTED and case.finding.place:
        return _drifted(case, case.span(case.finding.place))
    if case.selector.occurrence and 0 < case.finding.count < case.selector.occurrence:
        return _occurrence(case)
    if state is AnchorState.AMBIGUOUS:
        return _ambiguous(case)
    return _doubtful(case, links) if state is AnchorState.DOUBTFUL else _missing(case, links)


def rewrite(case: Case, anchor: Anchor) -> str:
    """The quote line in the text's own words, where they have drifted and a line can say just that place."""
    if anchor.state is not AnchorState.DRIFTED or anchor.span is None:
        return ""
    fresh = case.fresh(anchor.span)
    return write_quote_line(fresh) if _may_rewrite(case, fresh, anchor.span) else ""


def _may_rewrite(case: Case, fresh: Selector, span: Span) -> bool:
    """Whether a line in the text's own words can stand for the one that has drifted: it means just that place."""
    return not case.note.in_json and case.here.means(fresh, span)


def explain_version(note: Note, selector: Selector, versions: Sequence[str]) -> Problem:
    """The problem with a selector that names no version of the folder."""
    names = " and ".join(f"'{version}'" for version in versions)
    message = f"note '{note.id}' quotes the version '{show(selector.version)}', which is not there"
    return Problem(note.path, selector.line, "note-version-unknown", message, f"the versions here are {names}")


def explain_paragraph(case: Case) -> Problem:
    """The problem with a selector whose paragraph is not there or does not hold the quote.

    The finding is that of the whole version, searched without regard to paragraphs.
    """
    here, number = case.here, case.selector.paragraph or 0
    if number > here.count:
        what = f"{here.count} paragraph{'' if here.count == 1 else 's'}"
        message = f"note '{case.note.id}' names ¶{number} of {here.name}, which has {what}"
        found_in = "; the quote is"
    else:
        message = f"{case.begin}, which is not in ¶{number} of {here.name}"
        found_in = " but"
    hint = "count as the page does: headings and list items too, what is set aside as frame not"
    places = (case.finding.place,) if case.finding.place else case.finding.others
    if places:
        message += f"{found_in} {here.places(case.span(place).start for place in sorted(places, key=_start))}"
        hint = _write(_fresh_lines(case, places), hint)
    return case.problem("note-paragraph-wrong", message, hint)


# --- one function a state ----------------------------------------------------------------------------


def _drifted(case: Case, span: Span) -> Problem:
    here = case.here
    if span.start == span.end:
        message = f"{case.begin}, which {here.name} no longer has in these words"
    else:
        message = f'{case.begin}, which {here.name} now has as "{show(here.text[span.start : span.end])}"'
    message += f" ({here.paragraph(span.start)})"
    fresh = case.fresh(span)
    hint = _write([_line(case, fresh)]) + ("; `sitegen notes fix` does it" if _may_rewrite(case, fresh, span) else "")
    return case.problem("note-quote-drifted", message, hint, Severity.WARNING)


def _ambiguous(case: Case) -> Problem:
    places = sorted(case.finding.others, key=_start)
    message = f"{case.begin}, which stands in {case.finding.count} places of {case.here.name}: "
    message += _list_places(case, places, case.finding.count)
    return case.problem("note-quote-ambiguous", message, _write(_numbered_lines(case, places), joint=", "))


def _occurrence(case: Case) -> Problem:
    count = case.finding.count
    places = sorted(case.finding.others, key=_start)
    message = f"note '{case.note.id}' asks for place {case.selector.occurrence} of {case.quote}, "
    message += f"which stands in {count} place{'s' if count > 1 else ''} of {case.here.name}: "
    message += _list_places(case, places, count)
    return case.problem("note-occurrence-wrong", message, _write(_numbered_lines(case, places), joint=", "))


def _doubtful(case: Case, links: Sequence[Link]) -> Problem:
    here, places = case.here, case.finding.others
    if case.finding.ending:
        what = f"whose last words are not in {here.name} after its first ones"
    elif places[0].verbatim:
        what = f"which {here.name} has, but with other words around it"
    else:
        what = f"which {here.name} does not have in these words"
    message = f"{case.begin}, {what}; the likeliest: {_list_places(case, places, 0)}"
    lines = _fresh_lines(case, places)
    whereabouts = (
        None
        if places[0].verbatim
        else find_whereabouts(case.selector, here, case.there, links, whole=case.note.in_json)
    )
    if whereabouts:
        message += f"; {whereabouts.words}"
        lines = [*(_line(case, each) for each in whereabouts.ready), *lines]
    return case.problem("note-quote-doubtful", message, _write(lines))


def _missing(case: Case, links: Sequence[Link]) -> Problem:
    here = case.here
    what = f"which is not in {here.name}"
    if case.finding.ending:
        what = f"whose last words are not in {here.name} after its first ones"
    message = f"{case.begin}, {what}"
    hint = "quote the text as it stands now, or take the line out"
    whereabouts = case.whereabouts(links)
    if whereabouts:
        message += f"; {whereabouts.words}"
        hint = _write([_line(case, each) for each in whereabouts.ready], hint)
    elif case.finding.others:
        span = case.span(case.finding.others[0])
        hint = f'nearest is "{show(here.text[span.start : span.end])}" ({here.line(span.start)}): '
        hint += _write(_fresh_lines(case, case.finding.others[:1]))
    elif place := _find_between(case):
        span = case.span(place)
        hint = f'between its contexts is "{show(here.text[span.start : span.end])}" ({here.line(span.start)}): '
        hint += _write(_fresh_lines(case, [place]))
    return case.problem("note-quote-missing", message, hint)


def _find_between(case: Case) -> Place | None:
    """What stands now between the contexts of a quote, where the first is in one place and the second follows near."""
    selector, haystack = case.selector, case.here.haystack
    contexts = [each.strip() for each in (selector.prefix, selector.suffix)]
    if not selector.quote or selector.until or not all(contexts):
        return None
    first, second = (make_needle(Selector(selector.version, each), haystack) for each in contexts)
    start, end = case.here.limits(selector.paragraph) or (0, 0)
    hits = find_verbatim(haystack, first, start, end)
    if len(hits) != 1:
        return None
    start = hits[0][1]
    after = find_verbatim(haystack, second, start, min(end, start + FAR))
    words = haystack.folded[start : after[0][0]].strip() if after else ""
    at = haystack.folded.find(words, start)
    return Place(at, at + len(words), 0.0, verbatim=False) if words else None


# --- places and lines --------------------------------------------------------------------------------


def _start(place: Place) -> int:
    return place.start


def _list_places(case: Case, places: Sequence[Place], count: int) -> str:
    """Places with their paragraphs and what stands around them, and how many of `count` there are besides."""
    shown = []
    for place in places:
        span = case.span(place)
        before, after = case.here.around(span)
        quote = show(case.here.text[span.start : span.end])
        shown.append(f'{case.here.paragraph(span.start)} "{before}{{{{{quote}}}}}{after}"')
    more = count - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _line(case: Case, selector: Selector) -> str:
    """A selector as it is to be pasted into the note's file; empty where the file cannot say it."""
    if not case.note.in_json:
        return f"`{write_quote_line(selector)}`"
    if selector.occurrence:
        return ""
    import json  # noqa: PLC0415 - few notes are JSON

    parts = {"exact": selector.quote, "prefix": selector.prefix, "suffix": selector.suffix}
    return (
        f"`{json.dumps({key: value for key, value in parts.items() if value or key == 'exact'}, ensure_ascii=False)}`"
    )


_MORE = "quote more of what stands around it"


def _write(lines: Iterable[str], otherwise: str = _MORE, *, joint: str = " or ") -> str:
    """The hint that offers lines, each once."""
    offered = joint.join(dict.fromkeys(line for line in lines if line))
    return f"write {offered}" if offered else otherwise


def _fresh_lines(case: Case, places: Iterable[Place]) -> list[str]:
    """For each place a line in the text's own words."""
    return [_line(case, case.fresh(case.span(place))) for place in places]


def _numbered_lines(case: Case, places: Sequence[Place]) -> list[str]:
    """For each place a line with its number, and one with context enough, and which of the places it is."""
    counted, starts = _counted(case)
    lines = []
    for ordinal, place in zip(_ORDINALS, places, strict=False):
        fresh = case.fresh(case.span(place))
        choices = [] if fresh.occurrence else [_line(case, fresh)]
        if place.start in starts:
            choices.insert(0, _line(case, replace(counted, occurrence=starts.index(place.start) + 1)))
        said = " or ".join(choice for choice in choices if choice)
        lines.append(f"{said} for the {ordinal}" if said else "")
    return lines


def _counted(case: Case) -> tuple[Selector, list[int]]:
    """The selector to which a number may be given, without contexts that are nowhere; where its places begin."""
    haystack = case.here.haystack
    limits = case.here.limits(case.selector.paragraph) or (0, 0)
    for counted in (case.selector, replace(case.selector, prefix="", suffix="")):
        first = replace(counted, suffix="", until="") if counted.until else counted
        hits = find_verbatim(haystack, make_needle(first, haystack), *limits)
        if hits:
            break
    return counted, [start for start, _ in hits]
