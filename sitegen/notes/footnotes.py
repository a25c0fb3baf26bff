"""Footnotes of an introduction: `[^1]` where one is meant, and `[^1]: its text` on a line of its own.

Takes a source, gives its footnotes with their numbers, and what is wrong: one that nobody wrote, wrote twice, or
refers to. A footnote runs to the next blank line, and on where what follows is indented. Never makes HTML. What stands
in code is none.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence

from ..model import Footnote, Source
from ..problems import Problem, Severity, nearest
from .references import find_code
from .show import show

_MARK = re.compile(r"(?<!\\)\[\^([^\[\]\s]{1,100})\](?!\()")
_BEGIN = r" {0,3}\[\^[^\[\]\s]{1,100}\]:"
_WORDS = r"[ \t]*\S[^\n]*"
_FOOTNOTE = re.compile(
    rf"^(?={_BEGIN})[^\[\n]*(?P<name>\[\^([^\]]+)\]):"
    rf"(?P<body>{_WORDS}(?:\n(?!{_BEGIN}){_WORDS}|\n(?:[ \t]*\n)+(?: {{4}}|\t){_WORDS})*)",
    re.MULTILINE,
)
_INDENT = re.compile(r"^(?: {1,4}|\t)", re.MULTILINE)


def find_footnotes(source: Source) -> tuple[tuple[Footnote, ...], tuple[Problem, ...]]:
    """The footnotes of an introduction in the order of their numbers, those that have none last. O(n).

    Numbers go by the first mark: those of the introduction before those that stand in footnotes.
    """
    text = source.introduction
    if "[^" not in text:
        return (), ()
    code = find_code(text)
    written = [match for match in _FOOTNOTE.finditer(text) if not _within(match.start("name"), code)]
    names = {match.start("name") for match in written}
    spans = [match.span() for match in written]
    marks = [match for match in _MARK.finditer(text) if not (match.start() in names or _within(match.start(), code))]
    marks.sort(key=lambda mark: _within(mark.start(), spans))
    numbers: dict[str, int] = {}
    labels = dict.fromkeys(match[2] for match in written)
    for mark in marks:
        if mark[1] in labels:
            numbers.setdefault(mark[1], len(numbers) + 1)
    notes, problems = _read(source, written, numbers)
    problems += [_unknown(source, mark, labels) for mark in marks if mark[1] not in labels]
    return tuple(sorted(notes, key=lambda note: (not note.number, note.number))), tuple(problems)


def _within(offset: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether one of the stretches, which are in order, holds an offset."""
    before = bisect_right(spans, offset, key=lambda span: span[0])
    return before > 0 and offset < spans[before - 1][1]


def _read(
    source: Source, written: Sequence[re.Match[str]], numbers: dict[str, int]
) -> tuple[list[Footnote], list[Problem]]:
    """The footnotes in the order in which they are written; of two with one name the second has no number."""
    notes: dict[str, Footnote] = {}
    spare = []
    problems = []
    for match in written:
        label, line = match[2], _line(source, match.start("name"))
        number = 0 if label in notes else numbers.get(label, 0)
        note = Footnote(label, number, _INDENT.sub("", match["body"].strip()), line, *match.span())
        if label in notes:
            message = f"the footnote [^{show(label)}] is here in line {line} and before in line {notes[label].line}"
            problems.append(_problem(source, line, "footnote-repeated", message, "give one of them another name"))
            spare.append(note)
            continue
        notes[label] = note
        if not number:
            message = f"nothing refers to the footnote [^{show(label)}], so it is not shown"
            hint = f"put [^{show(label)}] where it belongs, or take the footnote out"
            problems.append(_problem(source, line, "footnote-unused", message, hint, Severity.WARNING))
    return [*notes.values(), *spare], problems


def _unknown(source: Source, mark: re.Match[str], labels: Collection[str]) -> Problem:
    near = nearest(mark[1], labels)
    hint = f"the nearest is [^{near}]" if near else f"write it below on a line of its own: `[^{show(mark[1])}]: …`"
    message = f"[^{show(mark[1])}] is a footnote that is not there"
    return _problem(source, _line(source, mark.start()), "footnote-unknown", message, hint)


def _line(source: Source, offset: int) -> int:
    return source.introduction_line + source.introduction.count("\n", 0, offset)


def _problem(
    source: Source, line: int, code: str, message: str, hint: str, severity: Severity = Severity.ERROR
) -> Problem:
    return Problem(source.path, line, code, message, hint, severity)
