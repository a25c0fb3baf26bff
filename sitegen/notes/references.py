"""References in a note's text and in the introduction: `[[n-toll]]`, `[[old:4]]`, `[[bridge/n-toll]]`.

Takes Markdown, gives the references in it with their places and lines, and those that lead nowhere in their own
comparison; those to the notes of others are only listed. Never makes HTML. What stands in code is no reference.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from ..model import Comparison, Note, Source
from ..problems import Problem, nearest

_REFERENCE = re.compile(r"\[\[([^\[\]\n]{1,200})\]\](?!\()")
_PARAGRAPH = re.compile(r"(?P<version>\w[\w.-]*):(?P<number>[0-9]{1,6})")
_FENCE = re.compile(
    r"^ {0,3}(?P<mark>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*(?:\n.*?(?:^ {0,3}(?P=mark)[`~]*[ \t]*$|\Z)|\Z)",
    re.MULTILINE | re.DOTALL,
)
_TICKS = re.compile(r"`+|\\\[\[|\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Reference:
    """One `[[...]]` in a text."""

    start: int
    """First code point of the opening brackets in the text that was searched."""
    end: int
    """One past the closing brackets."""
    line: int
    """Line of the text, counted from 1."""
    text: str
    """What stands between the brackets."""
    comparison: str = ""
    """Slug of another comparison; empty for this one."""
    note: str = ""
    """Id of the note that is meant; empty where a paragraph is."""
    version: str = ""
    """`old`, `new` or a version's id, where a paragraph is meant; else empty."""
    paragraph: int = 0
    """Number of the paragraph; 0 where a note is meant."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of an author that may hold references, and where it stands."""

    text: str
    """Markdown."""
    path: str
    """File that it stands in."""
    line: int
    """Line of the file on which it begins."""
    flat: bool = False
    """Whether it stands on one line of its file, as in JSON."""

    def line_of(self, reference: Reference) -> int:
        """Line of the file on which a reference of this text stands."""
        return self.line if self.flat else self.line + reference.line - 1


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A reference to a note of another comparison."""

    path: str
    """File that it stands in."""
    line: int
    """Line of the file."""
    comparison: str
    """Slug of the other comparison."""
    note: str
    """Id of the note."""


def find_references(text: str) -> tuple[Reference, ...]:
    """All references in a Markdown text, in order. O(n)."""
    code = find_code(text) if "[[" in text else []
    found = []
    line, at = 1, 0
    for match in _REFERENCE.finditer(text):
        before = bisect_right(code, (match.start(), len(text)))
        if before and match.start() < code[before - 1][1]:
            continue
        line += text.count("\n", at, match.start())
        at = match.start()
        found.append(_read(match, line))
    return tuple(found)


def find_code(text: str) -> list[tuple[int, int]]:
    """Ranges of fenced code, of code between backticks, and of escaped brackets, in order. O(n)."""
    fences = [match.span() for match in _FENCE.finditer(text)]
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in [*fences, (len(text), len(text))]:
        found += _find_ticked(text, at, start)
        found.append((start, end))
        at = end
    return found


def _find_ticked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Ranges between runs of as many backticks in the same paragraph, and of `\\[[`."""
    signs = list(_TICKS.finditer(text, start, end))
    closing: dict[int, int] = {}
    partner: dict[int, int] = {}
    for index in range(len(signs) - 1, -1, -1):
        sign = signs[index][0]
        if sign[0] == "`":
            partner[index] = closing.get(len(sign), 0)
            closing[len(sign)] = index
        elif sign[0] == "\n":
            closing.clear()
    found: list[tuple[int, int]] = []
    past = start
    for index, match in enumerate(signs):
        if match.start() < past or match[0][0] == "\n":
            continue
        if match[0][0] == "\\" or partner[index]:
            past = match.end() if match[0][0] == "\\" else signs[partner[index]].end()
            found.append((match.start(), past))
    return found


def _read(match: re.Match[str], line: int) -> Reference:
    said = match[1].strip()
    comparison, _, name = said.rpartition("/")
    paragraph = _PARAGRAPH.fullmatch(name)
    if paragraph:
        version, number = paragraph["version"], int(paragraph["number"])
        return Reference(*match.span(), line, said, comparison, "", version, number)
    return Reference(*match.span(), line, said, comparison, name)


def introduction_of(source: Source) -> Passage:
    """The introduction of a comparison."""
    return Passage(source.introduction, source.path, source.introduction_line)


def body_of(note: Note) -> Passage:
    """The text of a note."""
    return Passage(note.body, note.path, note.body_line, flat=note.in_json)


def check_references(
    passage: Passage, notes: Collection[str], paragraphs: Mapping[str, int | None]
) -> Iterator[Problem]:
    """Those references of a text that lead nowhere in their own comparison.

    `paragraphs` says how many there are in each version, None for one that another comparison of the folder shows.
    """
    for reference in find_references(passage.text):
        if hint := _way_out(reference, notes, paragraphs):
            message = f"[[{reference.text}]] leads nowhere in this comparison"
            yield Problem(passage.path, passage.line_of(reference), "note-reference-unknown", message, hint)


def _way_out(reference: Reference, notes: Collection[str], paragraphs: Mapping[str, int | None]) -> str:
    """What to write instead; empty where the reference is right, or leads to a note of another comparison."""
    if reference.comparison:
        hint = f"only its notes can be named from here; link its page: [words](/{reference.comparison}/)"
        return hint if reference.version else ""
    if reference.version in paragraphs:
        count = paragraphs[reference.version]
        if count is None or 1 <= reference.paragraph <= count:
            return ""
        return f"the {reference.version} version has {count} paragraph{'' if count == 1 else 's'}"
    if reference.version:
        return "paragraphs are named " + " or ".join(f"[[{version}:4]]" for version in paragraphs)
    if reference.note in notes:
        return ""
    near = nearest(reference.note, notes, least=0.0)
    return f"the nearest note is [[{near}]]" if near else "this comparison has no notes; [[old:4]] links a paragraph"


def find_elsewhere(comparison: Comparison) -> tuple[Elsewhere, ...]:
    """The references of an introduction and its notes to the notes of other comparisons, in order."""
    passages = introduction_of(comparison.source), *(body_of(placed.note) for placed in comparison.notes)
    return tuple(
        Elsewhere(passage.path, passage.line_of(reference), reference.comparison, reference.note)
        for passage in passages
        for reference in find_references(passage.text)
        if reference.comparison and reference.note
    )
