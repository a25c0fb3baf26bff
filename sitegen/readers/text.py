"""Plain text to a document.

Takes the text of a `.txt` file, gives its blocks: hard wraps undone, paragraphs found where no blank line parts
them, verse, lists and quoted mail kept line by line. Every character that is not white space stays, in order, but for
numbers that were printed beside the lines; bullets and numbers of lists are characters of the text too. Blank lines
part blocks, and lines that blank lines enclose are not joined with others, unless every line of a wrapped text has a
blank one after it. What a block is (heading, item, rule) only sets its kind.

Verse and other short lines are one block with line breaks; in a text that was not wrapped every other line is a
block of its own. So is a page number or running head of a book or print-out, and it is set aside.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from sitegen.model import Block, BlockKind, Document
from sitegen.problems import Problem, Severity
from sitegen.readers.lines import Begins, Line, begins, ends_sentence, glue
from sitegen.readers.margins import drop_line_numbers
from sitegen.readers.shapes import ITEM, UNDERLINES, find_shapes, is_underline
from sitegen.readers.structure import find_structure, is_quoted
from sitegen.readers.wrapping import (
    PARAGRAPHS_PARTED,
    PARAGRAPHS_UNPARTED,
    WIDEST,
    Break,
    Wrap,
    find_breaks,
    find_wrap,
    part_wrapped,
    share_of_paragraph_ends,
)

if TYPE_CHECKING:
    from sitegen.readers.hyphens import Hyphens

VERSE_WIDTH = 64
"""Longest line of what is kept as verse."""
RAGGED = 0.15
"""How often lines in mid-paragraph leave room in a text so badly wrapped that short lines prove little."""
NARROWER = 0.85
"""Share of the file's width that no line exceeds in a quotation that was wrapped more narrowly."""
LEAST_SPACED, SPACED = 8, 1.1
"""Lines from which a text may have a blank line after every line, and lines between two blank lines it then has."""
SPACED_WIDTH = 40
"""Characters of its lines, on average, at least."""
CODE_INDENT = 4
"""Columns by which programs and commands are indented in a text, at least."""
LEAST_COLUMNED = 8
"""Gaps in lines from which a text may have columns."""
LEAST_LINES = 24
"""Lines from which a text without form feeds may have pages."""

_CODE = re.compile(r"(?=\S{40})\S*[/=_]|(?:^| )--?[a-z]|[{};]$|^[$#%] |\w\(")
"""What the first of indented lines has that are no prose."""
_SPACES = re.compile(r"[ \t\v\f\x1c-\x1f]{2,}|[\t\v\f\x1c-\x1f]")
_CODE_SIGNS = (*"|{}=#:;!<>\\", "[[")
"""What verse does not begin with, and tables of wiki pages, settings and programs do."""


class Chunk:
    """Lines that follow each other and become one block."""

    __slots__ = ("aside", "kept", "lines")

    def __init__(self, lines: Sequence[Line], *, kept: bool = False, aside: bool = False) -> None:
        self.lines = lines
        """Never empty."""
        self.kept = kept
        """The line breaks are the author's."""
        self.aside = aside
        """A page number, a running head, or the line under a heading."""

    def text(self, hyphens: "Hyphens | None") -> str:
        """What the block says; with `hyphens`, words that line ends cut in two are made whole."""
        if len(self.lines) == 1:
            return self.lines[0].text
        if self.kept:
            return "\n".join(line.text for line in self.lines)
        parts = [self.lines[0].text]
        for before, after in pairwise(self.lines):
            if hyphens and hyphens.cut_word(before.text, after.text):
                parts[-1] = parts[-1][:-1]
            else:
                parts.append(glue(before.text, after.text))
            parts.append(after.text)
        return "".join(parts)


def read_text(path: str, text: str, hyphens: "Hyphens | None" = None) -> tuple[Document, tuple[Problem, ...]]:
    """Read the NFC text of a `.txt` file, with `\\n` line ends; a warning where two columns were copied as one.

    With `hyphens`, words that line ends cut in two are made whole; without, every character stays.
    """
    chunks = list(_find_chunks(drop_line_numbers(text)))
    underlined = _find_underlined(chunks)
    texts = [chunk.text(hyphens) for chunk in chunks]
    article = [(content, chunk) for content, chunk in zip(texts, chunks, strict=True) if not chunk.aside]
    indents = [chunk.lines[0].indent for _, chunk in article]
    shapes = iter(find_shapes([content for content, _ in article], indents))
    blocks = []
    offset = 0
    for chunk, content in zip(chunks, texts, strict=True):
        end = offset + len(content)
        kind, level = (BlockKind.PARAGRAPH, 0) if chunk.aside else next(shapes)
        if chunk in underlined:
            kind, level = BlockKind.HEADING, underlined[chunk]
        blocks.append(Block(offset, end, kind, level, line=chunk.lines[0].number, aside=chunk.aside))
        offset = end + 2
    return Document(path, "\n\n".join(texts), tuple(blocks)), _find_problems(path, text)


def _find_underlined(chunks: Sequence[Chunk]) -> dict[Chunk, int]:
    """Set the lines under headings aside; gives the rank of each such heading."""
    ranks = {}
    for chunk, below in pairwise(chunks):
        under = below.lines[0]
        if under.text[0] in UNDERLINES and len(chunk.lines) == len(below.lines) == 1:
            above = chunk.lines[0]
            if under.number == above.number + 1 and is_underline(under.text, above.text):
                ranks[chunk] = 1 if under.text[0] == "=" else 2
                below.aside = True
    return ranks


def _find_problems(path: str, text: str) -> tuple[Problem, ...]:
    gaps = [part for gap in ("   ", "\t") for part in text.split(gap)[:-1] if part and part[-1] not in " \n\t"]
    if len(gaps) < LEAST_COLUMNED:
        return ()
    from sitegen.readers.columns import find_columns  # noqa: PLC0415 (few files need it)

    line = find_columns(text)
    message = "two columns stand side by side, and were read as one"
    hint = "copy one column after the other"
    return (Problem(path, line, "text-columns", message, hint, Severity.WARNING),) if line else ()


# --- lines to chunks -------------------------------------------------------------------------------


def _find_chunks(text: str) -> Iterator[Chunk]:
    lines, feeds = _split_at_blank_lines(text)
    if len(lines) >= LEAST_SPACED and _is_double_spaced(lines):
        lines = _closed_up(lines)
    asides = _find_asides(lines, feeds)
    parted = len(lines) > 1
    if asides:
        lines, parted = _set_apart(lines, asides)
    groups = [(group, find_breaks(group)) for group in lines]
    breaks = [item for _, items in groups for item in items]
    wrap = find_wrap([item for group, items in groups if _is_wide(group) for item in items]) or find_wrap(breaks)
    expected = PARAGRAPHS_PARTED if parted else PARAGRAPHS_UNPARTED
    if wrap:
        expected = share_of_paragraph_ends(breaks, wrap, expected)
    versed = any(len(group) > 2 and _is_verse(group, items, wrap, couplets=False) for group, items in groups)
    for group, items in groups:
        if items:
            yield from _part_group(group, items, _own_wrap(group, items, wrap), expected, couplets=versed)
        else:
            yield Chunk(group, aside=group[0].number in asides)


def _is_double_spaced(groups: Sequence[Sequence[Line]]) -> bool:
    """Tell a text with a blank line after every line from one with a blank line after every paragraph."""
    lines = [line for group in groups for line in group]
    width = sum(len(line.text) for line in lines) / len(lines)
    if len(lines) > SPACED * len(groups) or not SPACED_WIDTH <= width <= WIDEST:
        return False
    return find_wrap(find_breaks(lines), alone=True) is not None


def _closed_up(groups: Sequence[list[Line]]) -> list[list[Line]]:
    """Leave out the blank lines after every line; where there are more than usual, they part paragraphs."""
    gaps = [after[0].number - before[-1].number for before, after in pairwise(groups)]
    usual = sorted(gaps)[len(gaps) // 2]
    closed = [list(groups[0])]
    for gap, group in zip(gaps, groups[1:], strict=True):
        if gap > usual:
            closed.append([])
        closed[-1] += group
    return closed


def _find_asides(groups: Sequence[Sequence[Line]], feeds: Sequence[int]) -> frozenset[int]:
    """Numbers of the lines that are page numbers and running heads; a text shorter than three pages has none."""
    if not feeds and (sum(map(len, groups)) < LEAST_LINES or groups[-1][-1].number < LEAST_LINES):
        return frozenset()
    from sitegen.readers.sheets import find_furniture  # noqa: PLC0415 (short texts do without)

    return find_furniture([line for group in groups for line in group], feeds)


def _set_apart(groups: Iterable[list[Line]], asides: frozenset[int]) -> tuple[list[list[Line]], bool]:
    """Give page numbers and running heads groups of their own; tell whether blank lines part other lines too."""
    apart: list[list[Line]] = []
    parted = False
    for group in groups:
        parted = parted or bool(apart and not {apart[-1][0].number, group[0].number} & asides)
        new = True
        for line in group:
            if new or line.number in asides:
                apart.append([])
            apart[-1].append(line)
            new = line.number in asides
    return apart, parted


def _is_wide(group: Sequence[Line]) -> bool:
    """Tell prose, which verse in the same file must not speak for."""
    return any(len(line.text) > VERSE_WIDTH for line in group)


def _own_wrap(group: Sequence[Line], breaks: Sequence[Break], wrap: Wrap | None) -> Wrap | None:
    """Give the wrap of the whole file, or of a group that is plainly narrower or the only wrapped one."""
    if wrap and any(len(line.text) > NARROWER * wrap.width for line in group):
        return wrap
    return find_wrap(breaks, alone=True) or wrap


def _split_at_blank_lines(text: str) -> tuple[list[list[Line]], list[int]]:
    """Give the lines between blank lines, and the numbers of lines before which a form feed begins a page."""
    groups: list[list[Line]] = []
    group: list[Line] = []
    feeds: list[int] = []
    blank = True
    text = text.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    fed = "\f" in text
    for number, raw in enumerate(text.split("\n"), 1):
        content = raw.strip()
        if not content:
            blank = True
            if fed and "\f" in raw:
                feeds.append(number)
            continue
        if "  " in content or not content.isprintable():
            content = _SPACES.sub(" ", content)
        line = Line(content, number, _indent(raw) if raw[0].isspace() else 0)
        if fed and "\f" in raw:
            feeds.append(number if "\f" in raw[: raw.index(content[0])] else number + 1)
        if blank and not (feeds and groups and _goes_on(group[-1], line, feeds[-1])):
            group = []
            groups.append(group)
        group.append(line)
        blank = False
    return groups, feeds


def _goes_on(before: Line, line: Line, feed: int) -> bool:
    """Tell whether a sentence goes on after blank lines that only a form feed made."""
    if not before.number < feed <= line.number or ends_sentence(before.text):
        return False
    return begins(line.text) is Begins.LOWER


def _indent(raw: str) -> int:
    return sum(4 if char == "\t" else 1 for char in raw[: len(raw) - len(raw.lstrip())])


def _part_group(
    group: Sequence[Line], breaks: Sequence[Break], wrap: Wrap | None, expected: float, *, couplets: bool
) -> Iterator[Chunk]:
    """Part the lines between two blank lines into blocks."""
    verdicts = find_structure(breaks, wrap)
    parts = part_wrapped(breaks, wrap, expected) if wrap else [True] * len(breaks)
    start = 0
    for stop in [*(index + 1 for index, verdict in enumerate(verdicts) if verdict), len(group)]:
        run, inner = group[start:stop], breaks[start : stop - 1]
        if is_quoted(run[0]) or _is_code(run) or _is_verse(run, inner, wrap, couplets=couplets):
            yield Chunk(run, kept=True)
        else:
            yield from _cut(run, parts[start : stop - 1], verdicts[start : stop - 1])
        start = stop


def _cut(run: Sequence[Line], parts: Sequence[bool], verdicts: Sequence[bool | None]) -> Iterator[Chunk]:
    """Cut lines where a break parts and no structure holds them together."""
    lines = [run[0]]
    for line, part, verdict in zip(run[1:], parts, verdicts, strict=True):
        if part and verdict is None:
            yield Chunk(lines)
            lines = []
        lines.append(line)
    yield Chunk(lines)


def _is_code(run: Sequence[Line]) -> bool:
    """Tell indented lines of commands or of a program by their first."""
    if len(run) < 2 or run[0].indent < CODE_INDENT:
        return False
    return min(line.indent for line in run) >= CODE_INDENT and _CODE.search(run[0].text) is not None


def _is_verse(run: Sequence[Line], breaks: Sequence[Break], wrap: Wrap | None, *, couplets: bool) -> bool:
    """Tell short lines that were meant, from wrapped prose and from one paragraph a line."""
    if len(run) < 2 or (len(run) == 2 and not (couplets or wrap)):
        return False
    width = min(VERSE_WIDTH, 0.8 * wrap.width) if wrap else VERSE_WIDTH
    if any(len(line.text) > width or line.text.startswith(_CODE_SIGNS) for line in run) or ITEM.match(run[0].text):
        return False
    ended = sum(item.may_part for item in breaks) / len(breaks)
    capitals = sum(item.begins is Begins.UPPER for item in breaks) / len(breaks)
    if wrap and wrap.ragged > RAGGED:
        return len(run) > 2 and ended < 0.5 and capitals >= 0.75
    if wrap is None and len(run) > 2:
        return ended <= 0.6
    return ended < 1
