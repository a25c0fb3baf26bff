"""The picture of a comparison for the sites that show one beside a link to it: a PNG of 1200 by 630.

Takes a comparison, gives the bytes of what `overview` draws on the page, bars, ribbons and notches, painted line by
line in at most 256 colours. The same comparison, the same bytes. Never writes text: the page's head has the words.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import sqrt

from ..model import ASIDE, Comparison, Side
from .overview import WIDTH, Measure, Part, Stretch, list_parts, measure_blocks

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""
Ends = tuple[float, float]
"""Where something begins and ends on a line, in pixels."""
ACROSS, DOWN = 1200, 630
"""The size that such sites ask for."""
LEFT, ROOM = 60, 1080
"""Where the bars begin, and how long the longer one is."""
TOP, BAR, BOTTOM = 118, 44, 468
"""First line of the old bar, the height of a bar, first line of the new one."""
WAY = BOTTOM - TOP - BAR
"""Lines between the bars."""
STUMP = 0.45
"""How much of the way the rest of a ribbon reaches that leads nowhere."""
NOTCH = 14
"""Height of a note's triangle, and half its width."""
RULES = ((52, 4), (60, 1), (569, 1), (574, 4))
"""The double lines above and below: where, and how thick."""

PAPER, INK, RULE, OLD, NEW = (253, 252, 248), (27, 25, 22), (217, 212, 201), (198, 127, 14), (42, 111, 184)
STRENGTH = {"surface": 0.22, "style": 0.42, "wording": 0.68, "substance": 1.0}
"""How much colour a weight has; what did not change is grey."""
SHADES = (1.0, 0.5)
"""How much of a pixel is covered: inside a ribbon, and at its edges."""
HALO = 3
"""Pixels of paper on both sides of what lies over other ribbons."""
FIXED = 4
"""Colours that every picture has: paper, ink, rule, and the paper inside a frame."""
THINNEST = 2
"""Least width of a ribbon on a line, in pixels, to be painted."""
ONE = tuple(bytes((index,)) for index in range(256))
"""A pixel of each colour."""


def draw_card(comparison: Comparison, weights: Sequence[str], notes: Sequence[tuple[Side, int]]) -> bytes:
    """The picture as a PNG; `weights` and `notes` are those of the picture on the page."""
    measure = measure_blocks(comparison)
    parts = tuple(list_parts(comparison, weights, measure, join=True))
    looks = tuple(sorted({_weight(part) for part in parts}))
    steps = _steps(looks)
    lines = [bytearray(ACROSS) for _ in range(DOWN)]
    for at, height in RULES:
        _fill(lines, range(at, at + height), (LEFT, LEFT + ROOM), 1)
    for part in parts:
        number = looks.index(_weight(part))
        _paint_bars(lines, part, FIXED + 2 * number)
        _paint_ribbon(lines, part, FIXED + 2 * len(looks) + number * steps * len(SHADES), steps)
    _paint_notches(lines, measure, notes)
    return _pack(lines, _palette(looks))


# --- colours -------------------------------------------------------------------------------------------


def _steps(looks: Sequence[str]) -> int:
    """How many colours a ribbon may have on its way."""
    return (256 - FIXED - 2 * len(looks)) // (len(SHADES) * len(looks))


@lru_cache(maxsize=64)
def _palette(looks: tuple[str, ...]) -> bytes:
    """The colours: the fixed ones, two bars for each look, and the way of its ribbons in all shades."""
    last = _steps(looks) - 1
    colours = [PAPER, INK, RULE, PAPER]
    colours += [_bar(colour, look) for look in looks for colour in (OLD, NEW)]
    colours += [_ribbon(look, step / last, shade) for look in looks for step in range(last + 1) for shade in SHADES]
    return bytes(part for colour in colours for part in colour)


def _weight(part: Part) -> str:
    """What colours a part."""
    return next((name for name in part.look.split() if name in STRENGTH), "")


def _mix(one: Colour, other: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _bar(colour: Colour, look: str) -> Colour:
    return _mix(PAPER, colour, STRENGTH[look]) if look else RULE


def _ribbon(look: str, place: float, shade: float) -> Colour:
    """The colour of a ribbon at a place of its way, 0 to 1: from the old colour to the new one, pale between."""
    if not look:
        return _mix(PAPER, RULE, 0.6 * shade)
    end = OLD if place < 0.5 else NEW
    far = abs(2 * place - 1)
    return _mix(PAPER, _mix(RULE, end, far), (0.35 + 0.25 * far) * STRENGTH[look] * shade)


# --- shapes --------------------------------------------------------------------------------------------


def _pixels(stretch: Stretch) -> Ends:
    return LEFT + stretch[0] * ROOM / WIDTH, LEFT + stretch[1] * ROOM / WIDTH


def _outline(part: Part) -> tuple[list[float], list[float]]:
    """The left and the right edge of a part's ribbon, line by line from the old bar down; nothing where it has none."""
    target = part.new or part.partner
    if part.look in ASIDE or (part.look.startswith("moved") and not part.old):
        return [], []
    if part.old and target:
        (old_left, old_right), (new_left, new_right) = _pixels(part.old), _pixels(target)
        left, right = new_left - old_left, new_right - old_right
        return [old_left + left * bend for bend in _bends()], [old_right + right * bend for bend in _bends()]
    start, end = _pixels(part.old or part.new or (0, 0))
    middle, half = (start + end) / 2, (end - start) / 2
    widths = [half * share for share in _stumps(part.old is not None)]
    return [middle - width for width in widths], [middle + width for width in widths]


@lru_cache
def _bends() -> tuple[float, ...]:
    """How far to the side a ribbon has come on each line, 0 to 1, along the page's own curve."""
    found, at = [], 0.0
    for line in range(WAY):
        while 1.5 * at * (1 - at) + at**3 < (line + 0.5) / WAY:
            at += 0.0005
        found.append(at * at * (3 - 2 * at))
    return tuple(found)


@lru_cache
def _stumps(from_old: bool) -> tuple[float, ...]:
    """How wide the rest of a ribbon is on each line, 0 to 1."""
    reached = [max(0.0, 1 - sqrt((line + 0.5) / (WAY * STUMP))) ** 2 for line in range(WAY)]
    return tuple(reached if from_old else reversed(reached))


# --- painting ------------------------------------------------------------------------------------------


def _fill(lines: list[bytearray], rows: range, ends: Ends, colour: int) -> None:
    start, end = round(ends[0]), round(ends[1])
    for row in rows:
        lines[row][start:end] = ONE[colour] * (end - start)


def _paint_bars(lines: list[bytearray], part: Part, colour: int) -> None:
    for stretch, at, shade in ((part.old, TOP, colour), (part.new, BOTTOM, colour + 1)):
        if stretch and part.look in ASIDE:
            start, end = _pixels(stretch)
            _fill(lines, range(at, at + BAR), (start, end), 2)
            _fill(lines, range(at + 2, at + BAR - 2), (start + 2, end - 2) if end - start > 4 else (start, start), 3)
        elif stretch:
            _fill(lines, range(at, at + BAR), _pixels(stretch), shade)


def _paint_ribbon(lines: list[bytearray], part: Part, first: int, steps: int) -> None:
    """The way of a part from the old bar to the new one; `first` is the first of its colours."""
    lefts, rights = _outline(part)
    halo = HALO if part.look.startswith("moved") else 0
    colours = [first + row * steps // WAY * len(SHADES) for row in range(WAY)]
    way = zip(lines[TOP + BAR : BOTTOM], _soften(lefts), _soften(rights), colours, strict=False)
    for line, (start, full), (ebb, end), colour in way:
        if end - start < THINNEST:
            continue
        if halo:
            line[start - halo : end + halo] = ONE[0] * (end - start + 2 * halo)
        line[start:end] = ONE[colour + 1] * (end - start)
        if full < ebb:
            line[full:ebb] = ONE[colour] * (ebb - full)


def _soften(edge: Sequence[float]) -> list[tuple[int, int]]:
    """The pixels that an edge covers in part, line by line: more of them, the more it is slanted."""
    at = [int(place) for place in edge]
    steps = zip(at, at[:1] + at[:-1], strict=True)
    return [(here, before + 1) if here < before else (before, here + 1) for here, before in steps]


def _paint_notches(lines: list[bytearray], measure: Measure, notes: Sequence[tuple[Side, int]]) -> None:
    for side, block in sorted(set(notes)):
        middle = sum(_pixels(measure[side, block])) / 2
        for depth in range(NOTCH):
            row = TOP - 3 - depth if side is Side.OLD else BOTTOM + BAR + 2 + depth
            _fill(lines, range(row, row + 1), (middle - depth, middle + depth), 1)


# --- PNG -----------------------------------------------------------------------------------------------


def _pack(lines: Sequence[bytearray], palette: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", ACROSS, DOWN, 8, 3, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + line for line in lines), 3)
    chunks = (b"IHDR", header), (b"PLTE", palette), (b"IDAT", pixels)
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunks((*chunks, (b"IEND", b""))))


def _chunks(named: Sequence[tuple[bytes, bytes]]) -> Iterator[bytes]:
    for name, content in named:
        yield struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
