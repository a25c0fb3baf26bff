"""What is said of a quote that could not be placed, or only with a warning.

Takes a selector, what the search for it came to, and both versions; gives a problem with the places in it and
lines to paste. Never decides a state.
"""

from collections.abc import Sequence
from dataclasses import replace

from ..model import AnchorState, Link, Note, Selector, Span
from ..problems import Problem, Severity
from .anchor import Finding
from .ground import Ground
from .quote_line import write_quote_line
from .search import Place, find_verbatim, make_needle
from .show import show
from .whereabouts import find_whereabouts

_ORDINALS = ("first", "second", "third")


def explain(
    note: Note, selector: Selector, finding: Finding, here: Ground, there: Ground, links: Sequence[Link]
) -> Problem | None:
    """The problem with a quote; None where it was found as it stands."""
    if finding.state is AnchorState.EXACT:
        return None
    if finding.state is AnchorState.DRIFTED:
        return _drifted(note, selector, finding, here)
    if selector.occurrence and finding.count and selector.occurrence > finding.count:
        return _occurrence(note, selector, finding, here)
    if finding.state is AnchorState.AMBIGUOUS:
        return _ambiguous(note, selector, finding, here)
    if finding.state is AnchorState.DOUBTFUL:
        return _doubtful(note, selector, finding, here)
    return _missing(note, selector, finding, (here, there), links)


def explain_version(note: Note, selector: Selector, versions: Sequence[str]) -> Problem:
    """The problem with a selector that names no version of the folder."""
    names = " and ".join(f"'{version}'" for version in versions)
    message = f"note '{note.id}' quotes the version '{show(selector.version)}', which is not there"
    return Problem(note.path, selector.line, "note-version-unknown", message, f"the versions here are {names}")


def explain_paragraph(note: Note, selector: Selector, here: Ground, elsewhere: Span | None) -> Problem:
    """The problem with a selector whose paragraph is not there or does not hold the quote."""
    if selector.paragraph is None or selector.paragraph > here.count:
        message = f"note '{note.id}' names ¶{selector.paragraph} of {here.name}, which has {here.count} paragraphs"
    else:
        message = f"note '{note.id}' quotes {_said(selector)}, which is not in ¶{selector.paragraph} of {here.name}"
    hint = "count as the page does: headings and list items too, what is set aside as frame not"
    if elsewhere is not None:
        message += f" but in {here.paragraph(elsewhere.start)}"
        hint = f"write {ready(here.fresh(selector, elsewhere), note)}"
    return Problem(note.path, selector.line, "note-paragraph-wrong", message, hint)


def ready(selector: Selector, note: Note) -> str:
    """A selector as it is to be pasted into the note's file."""
    if not note.path.endswith(".jsonld"):
        return f"`{write_quote_line(selector)}`"
    import json  # noqa: PLC0415 - few notes are JSON

    parts = {"exact": selector.quote, "prefix": selector.prefix, "suffix": selector.suffix}
    return f"`{json.dumps({key: value for key, value in parts.items() if value}, ensure_ascii=False)[1:-1]}`"


# --- one function a state ----------------------------------------------------------------------------


def _drifted(note: Note, selector: Selector, finding: Finding, here: Ground) -> Problem:
    span = _span(here, finding.place)
    if span.start == span.end:
        message = f"note '{note.id}' marks {_said(selector)}, which {here.name} no longer has in these words"
    else:
        now = show(here.text[span.start : span.end])
        message = f"note '{note.id}' quotes {_said(selector)}, which {here.name} now has as \"{now}\""
    message += f" ({here.paragraph(span.start)})"
    return _problem(
        note, selector, "drifted", message, f"write {ready(here.fresh(selector, span), note)}", Severity.WARNING
    )


def _ambiguous(note: Note, selector: Selector, finding: Finding, here: Ground) -> Problem:
    message = (
        f"note '{note.id}' {_verb(selector)} {_said(selector)}, which stands in {finding.count} places "
        f"of {here.name}: {_places(here, finding)}"
    )
    return _problem(note, selector, "ambiguous", message, f"write {_numbered_lines(note, selector, finding, here)}")


def _occurrence(note: Note, selector: Selector, finding: Finding, here: Ground) -> Problem:
    count = f"in {finding.count} places" if finding.count > 1 else "in one place only"
    message = (
        f"note '{note.id}' asks for place {selector.occurrence} of {_said(selector)}, which stands {count} "
        f"of {here.name}: {_places(here, finding)}"
    )
    lines = _numbered_lines(note, selector, finding, here)
    return Problem(note.path, selector.line, "note-occurrence-wrong", message, f"write {lines}")


def _doubtful(note: Note, selector: Selector, finding: Finding, here: Ground) -> Problem:
    if finding.ending:
        what = f"whose last words are not in {here.name} after its first ones"
    elif finding.others and finding.others[0].verbatim:
        what = f"which {here.name} has, but with other words around it"
    else:
        what = f"which {here.name} does not have in these words"
    message = f"note '{note.id}' {_verb(selector)} {_said(selector)}, {what}; the likeliest: {_places(here, finding)}"
    lines = " or ".join(ready(here.fresh(selector, _span(here, place)), note) for place in finding.others[:3])
    return _problem(note, selector, "doubtful", message, f"write {lines}")


def _missing(
    note: Note, selector: Selector, finding: Finding, grounds: tuple[Ground, Ground], links: Sequence[Link]
) -> Problem:
    here, there = grounds
    what = (
        f"whose last words are not in {here.name} after its first ones"
        if finding.ending
        else f"which is not in {here.name}"
    )
    message = f"note '{note.id}' {_verb(selector)} {_said(selector)}, {what}"
    hint = "quote the text as it stands now, or take the line out"
    whereabouts = find_whereabouts(selector, here, there, links)
    if whereabouts:
        message += f"; {whereabouts.words}"
        hint = "write " + " or ".join(ready(each, note) for each in whereabouts.ready)
    elif finding.others:
        span = _span(here, finding.others[0])
        hint = f'nearest is "{show(here.text[span.start : span.end])}" ({here.line(span.start)}): write '
        hint += ready(here.fresh(selector, span), note)
    return _problem(note, selector, "missing", message, hint)


# --- words -------------------------------------------------------------------------------------------


def _problem(
    note: Note, selector: Selector, state: str, message: str, hint: str, severity: Severity = Severity.ERROR
) -> Problem:
    return Problem(note.path, selector.line, f"note-quote-{state}", message, hint, severity)


def _verb(selector: Selector) -> str:
    return "quotes" if selector.quote else "marks"


def _said(selector: Selector) -> str:
    """The quote, or the point between its contexts, as a message shows it."""
    if not selector.quote:
        return f'the point "{show(selector.prefix[-30:])}{{{{}}}}{show(selector.suffix[:30])}"'
    return f'"{show(f"{selector.quote} … {selector.until}" if selector.until else selector.quote)}"'


def _span(here: Ground, place: Place | None) -> Span:
    return here.haystack.span(place.start, place.end) if place else Span(0, 0)


def _places(here: Ground, finding: Finding) -> str:
    """The likeliest places with their paragraphs and what stands around them."""
    shown = []
    for place in finding.others[:3]:
        span = _span(here, place)
        before, after = here.around(span)
        quote = show(here.text[span.start : span.end])
        shown.append(f'{here.paragraph(span.start)} "{before}{{{{{quote}}}}}{after}"')
    more = finding.count - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _numbered_lines(note: Note, selector: Selector, finding: Finding, here: Ground) -> str:
    """For each of the places a line with its number, and one with context enough."""
    counted, starts = _counted(selector, here)
    lines = []
    for ordinal, place in zip(_ORDINALS, finding.others, strict=False):
        choices = []
        if place.start in starts and note.path.endswith(".md"):
            choices.append(ready(replace(counted, occurrence=starts.index(place.start) + 1), note))
        fresh = here.fresh(selector, _span(here, place))
        if not fresh.occurrence:
            choices.append(ready(fresh, note))
        if choices:
            lines.append(f"{' or '.join(choices)} for the {ordinal}")
    return ", ".join(lines)


def _counted(selector: Selector, here: Ground) -> tuple[Selector, list[int]]:
    """The selector to which a number may be given, without contexts that are nowhere; where its places begin."""
    limits = here.limits(selector.paragraph) or (0, 0)
    for counted in (selector, replace(selector, prefix="", suffix="")):
        first = replace(counted, suffix="", until="") if counted.until else counted
        hits = find_verbatim(here.haystack, make_needle(first, here.haystack), *limits)
        if hits:
            break
    return counted, [start for start, _ in hits]
