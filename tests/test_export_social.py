"""The picture for links from elsewhere: a valid PNG, inside its frame, the same bytes for the same comparison."""

import struct
import zlib
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.exporters.findings import find
from sitegen.exporters.overview import measure_blocks
from sitegen.exporters.social import ACROSS, BAR, BOTTOM, DOWN, LEFT, NEW, OLD, PAPER, ROOM, TOP, draw_card
from sitegen.model import Side
from tests.comparisons import compared

FIRST = "The harbour master opened the gates at six in the morning."
SECOND = "A crowd had been waiting for them on the quay since midnight."
THIRD = "Nobody had told the ferry that the tide would be late again."


def _card(old: str, new: str) -> bytes:
    found = find(compared(old, new))
    return draw_card(found.comparison, found.weights, list(measure_blocks(found.comparison)))


class _Picture(NamedTuple):
    """A card, unpacked."""

    lines: list[bytes]
    palette: list[tuple[int, ...]]

    def colour(self, line: int, column: int) -> tuple[int, ...]:
        return self.palette[self.lines[line][column]]


def _read(card: bytes) -> _Picture:
    """The pixels of a card; every checksum is looked at."""
    assert card[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, at = {}, 8
    while at < len(card):
        (length,) = struct.unpack(">I", card[at : at + 4])
        name, content = card[at + 4 : at + 8], card[at + 8 : at + 8 + length]
        assert struct.unpack(">I", card[at + 8 + length : at + 12 + length]) == (zlib.crc32(name + content),)
        chunks[name] = content
        at += 12 + length
    assert list(chunks) == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    assert struct.unpack(">IIBBBBB", chunks[b"IHDR"]) == (1200, 630, 8, 3, 0, 0, 0)
    palette = [tuple(chunks[b"PLTE"][i : i + 3]) for i in range(0, len(chunks[b"PLTE"]), 3)]
    raw = zlib.decompress(chunks[b"IDAT"])
    assert len(raw) == DOWN * (ACROSS + 1)
    return _Picture([raw[i + 1 : i + 1 + ACROSS] for i in range(0, len(raw), ACROSS + 1)], palette)


def test_changed_paragraph_has_the_colours_of_both_versions_and_fades_between() -> None:
    picture, middle = _read(_card(FIRST, FIRST.replace("six", "seven"))), LEFT + ROOM // 2
    assert picture.colour(TOP + BAR // 2, middle) == OLD
    assert picture.colour(BOTTOM + BAR // 2, middle) == NEW
    way = [sum(picture.colour(line, middle)) for line in range(TOP + BAR, BOTTOM)]
    assert max(way) == max(way[len(way) // 3 : -len(way) // 3]) < sum(PAPER)


def test_moved_paragraph_crosses_over_the_others() -> None:
    still = _read(_card(f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST}\n\n{SECOND}\n\n{THIRD}"))
    moved = _read(_card(f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{THIRD}\n\n{FIRST}\n\n{SECOND}"))
    half_way = (TOP + BAR + BOTTOM) // 2
    assert 0 not in still.lines[half_way][LEFT + 5 : LEFT + ROOM - 5]
    assert 0 in moved.lines[half_way][LEFT + 200 : LEFT + ROOM - 200]


def test_dropped_paragraph_ends_on_its_way() -> None:
    picture, end = _read(_card(f"{FIRST}\n\n{SECOND}", FIRST)), LEFT + ROOM * 3 // 4
    assert picture.colour(TOP + BAR + 10, end) != PAPER
    assert picture.colour(BOTTOM - 10, end) == PAPER


TEXTS = st.lists(st.sampled_from([FIRST, SECOND, THIRD, "Yes.", "No."]), min_size=1, max_size=12).map("\n\n".join)


@settings(max_examples=20, deadline=None)
@given(TEXTS, TEXTS)
def test_nothing_is_painted_outside_the_margins_and_nothing_by_chance(old: str, new: str) -> None:
    card = _card(old, new)
    assert card == _card(old, new)
    assert all(set(line[: LEFT - 20] + line[LEFT + ROOM + 20 :]) == {0} for line in _read(card).lines)


def test_notes_are_notches() -> None:
    found = find(compared(FIRST, FIRST))
    bare = draw_card(found.comparison, found.weights, [])
    noted = draw_card(found.comparison, found.weights, [(Side.NEW, 0)])
    lines = zip(_read(bare).lines, _read(noted).lines, strict=True)
    differ = [number for number, (one, other) in enumerate(lines) if one != other]
    assert differ
    assert min(differ) > BOTTOM + BAR
