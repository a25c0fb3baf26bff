"""Styled text as lines of a terminal: columns, colours, and nothing in them that steers.

Takes chunks of text with the name of a style, gives lines. Wide characters take two columns, combining ones
none; lines are broken at spaces and between signs that need no spaces, inside a word only where it is longer
than a line, and never between a character and what combines with it. Never decides what is shown.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from unicodedata import category, east_asian_width

from ..segment.scripts import RIGHT_TO_LEFT

RESET = "\x1b[0m"
COLOURS = {
    "head": "\x1b[1m",
    "substance": "\x1b[1;31m",
    "aside": "\x1b[2m",
    "old": "\x1b[33m",
    "new": "\x1b[36m",
    "away": "\x1b[35m",
    "here": "\x1b[35m",
    "formatting": "\x1b[4m",
    "name": "",
}
"""Amber and blue, as on the pages; signs and words carry the meaning where colours do not reach."""

INDENT = "  "
"""What stands before every line of a paragraph, and before what goes on from the line above."""

TAB = 8

Chunk = tuple[str, str]
"""Text and its style: a key of `COLOURS`, or empty."""

_SIGNS: dict[int, int | str] = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
_SIGNS |= dict.fromkeys(range(0x7F, 0xA0), 0xFFFD)
_SIGNS |= {
    code: f"<U+{code:04X}>" for code in (0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x2070))
}  # what begins a line, or turns the direction of all that follows

_RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT}]")
_HALVES = frozenset("[- -] {+ +} {< >} [< >] {= =}".split())
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def visible(text: str) -> str:
    """The text with signs for control characters and for those that turn the direction of writing."""
    return text.translate(_SIGNS)


def measure(text: str) -> int:
    """Columns that a text takes, none of them counted too few."""
    if text.isascii():
        return len(text) + (TAB - 1) * text.count("\t")
    return sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(char: str) -> int:
    if char in "\t\u00ad":
        return TAB if char == "\t" else 1
    if category(char) in ("Mn", "Me", "Cf"):
        return int(char == "\ufe0f")  # asks for an emoji, which may be wider
    return 2 if east_asian_width(char) in "WF" else 1


def paint(chunks: Iterable[Chunk], width: int = 0, *, colour: bool = False) -> Iterator[str]:
    """The chunks as lines of at most `width` columns, 0 to break none; lines that go on begin with the indent.

    On a terminal, which is where lines have a width, text from right to left is kept from drawing what stands
    beside it into its order.
    """
    made = [(visible(text), style) for text, style in chunks]
    text = "".join(text for text, _ in made)
    starts = [0, *accumulate(len(text) for text, _ in made)]
    isolated = width > 0 and not text.isascii()
    for start, end, goes_on in _find_lines(text, width):
        parts = _slice(made, starts, start, end)
        painted = (_dress(part, style, colour=colour, isolated=isolated) for part, style in parts)
        yield (INDENT if goes_on else "") + "".join(painted)


def _find_lines(text: str, width: int) -> Iterator[tuple[int, int, bool]]:
    """Ranges of the text that become lines, each with whether it goes on from the one before."""
    start = 0
    for line in text.split("\n"):
        if width and measure(line) > width:
            for index, (first, last) in enumerate(_break(line, width)):
                yield start + first, start + last, index > 0
        else:
            yield start, start + len(line), False
        start += len(line) + 1


def _break(line: str, width: int) -> Iterator[tuple[int, int]]:
    """Ranges of a line that is too long; the spaces at which it is broken are in none."""
    start = end = used = 0
    room = width
    for match in _unit_pattern().finditer(line):
        unit = match.group()
        columns = measure(unit)
        if used + columns > room and line[start:end].strip():
            yield start, end
            start = match.start() + len(unit) - len(unit.lstrip(" \t"))
            used, columns = 0, measure(line[start : match.end()])
            room = max(1, width - len(INDENT))
        if used + columns > room:
            for cut in _chop(line, start, match.end(), room, max(1, width - len(INDENT))):
                yield start, cut
                start = cut
            room, used, columns = max(1, width - len(INDENT)), 0, measure(line[start : match.end()])
        end, used = match.end(), used + columns
    yield start, end


def _chop(line: str, start: int, end: int, room: int, next_room: int) -> Iterator[int]:
    """Where to cut a word that is longer than a line: not within a sign of a change, if that can be helped."""
    used, last = 0, start
    for at in range(start, end):
        columns = _columns(line[at])
        if used + columns > room and columns and at > start and line[at - 1] != "\u200d":
            cut = at - 1 if line[at - 1 : at + 1] in _HALVES and at - 1 > last else at
            yield cut
            used, room, last = measure(line[cut:at]), next_room, cut
        used += columns


@lru_cache
def _unit_pattern() -> re.Pattern[str]:
    """What is not broken, spaces first: a word, or a sign of a script without spaces and what must follow it.

    A space inside a sign of a change, "[- in-]", breaks no line: half a sign says nothing. What stands between the
    old words and the new ones does: "[-said-]{+claimed+}".
    """
    wide = "\u1100-\u115f\u2e80-\u2fff\u3005-\u3007\u3021-\ua4cf\uac00-\ud7a3\uf900-\ufaff\U0001f300-\U0003ffff"
    late = "、。〉》」』】〕〗！％），．：；？］｝’”…·\u0300-\u036f\u3099\u309a\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff"
    opened = r"(?:[\[{][-+<=])*"
    closed = rf"(?:\u200d.|[{late}]|[-+>=][\]}}])*"
    held = r"(?!(?<=-\])\{\+)[^ \t]|(?<=[\[{][-+<=])[ ]|[ ](?=[-+>=][\]}])"
    return re.compile(
        rf"[ \t]*(?:{opened}[{wide}]{closed}|(?!{opened}[{wide}])[^ \t](?:(?!{opened}[{wide}])(?:{held}))*)|[ \t]+"
    )


def _slice(chunks: Sequence[Chunk], starts: Sequence[int], start: int, end: int) -> Iterator[Chunk]:
    """The part of the chunks between two offsets; `starts` says where each begins."""
    for index in range(max(0, bisect_right(starts, start) - 1), len(chunks)):
        (text, style), offset = chunks[index], starts[index]
        if offset >= end:
            return
        if part := text[max(0, start - offset) : end - offset]:
            yield part, style


def _dress(text: str, style: str, *, colour: bool, isolated: bool) -> str:
    if isolated and style and _RIGHT_TO_LEFT.search(text):
        text = f"{_ISOLATE}{text}{_END_ISOLATE}"
    code = COLOURS[style] if colour and style else ""
    return f"{code}{text}{RESET}" if code else text
