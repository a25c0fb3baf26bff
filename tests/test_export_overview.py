"""Both versions as a picture: a part for each row, moves over the rest, nothing outside the frame."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sitegen.exporters.findings import find
from sitegen.exporters.overview import NARROW_PART, WIDTH, draw_large, draw_small, measure_blocks
from sitegen.model import Side
from tests.comparisons import compared

FIRST = "The harbour master opened the gates at six in the morning."
SECOND = "A crowd had been waiting for them on the quay since midnight."
THIRD = "Nobody had told the ferry that the tide would be late again."


def _large(old: str, new: str) -> str:
    found = find(compared(old, new))
    return draw_large(found.comparison, found.weights, [(Side.NEW, 0)], lambda row: f"row <{row}>")


def test_each_row_is_a_link_with_a_name() -> None:
    picture = _large(f"{FIRST}\n\n{SECOND}", f"{FIRST}\n\n{SECOND[:-1]} at last.")
    assert re.findall(r'<a href="(#r\d)"><title>([^<]*)</title>', picture) == [
        ("#r1", "row &lt;0&gt;"),
        ("#r2", "row &lt;1&gt;"),
    ]


def test_moved_row_is_drawn_over_the_others_and_reaches_its_partner() -> None:
    picture = _large(f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{THIRD}\n\n{FIRST}\n\n{SECOND}")
    looks = re.findall(r'<path(?: class="([\w ]+)")? d="([^"]*)"', picture)
    assert [look for look, _ in looks] == ["", "", "moved", "moved", "notch"]
    assert sum("C" in path for look, path in looks if look == "moved") == 1


def test_small_picture_has_no_links_and_joins_what_is_alike() -> None:
    found = find(compared(f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{FIRST}\n\n{SECOND}\n\n{THIRD}"))
    picture = draw_small(found.comparison, found.weights, 'the "same"')
    assert "<a" not in picture
    assert picture.count("<path") == 1
    assert 'role="img" aria-label="the &quot;same&quot;"' in picture


def test_book_is_drawn_in_parts_that_one_can_point_at() -> None:
    old = [f"Paragraph {number} says that ship {number * 7} sailed." for number in range(400)]
    new = [text.replace("sailed", "sank") if number % 3 else text for number, text in enumerate(old)]
    picture = _large("\n\n".join(old), "\n\n".join(new))
    widths = [int(end) - int(start) for start, end in re.findall(r'd="M(\d+) 2.*?(\d+) 6V2z', picture)]
    assert 100 < len(widths) <= WIDTH / NARROW_PART
    assert min(widths[:-1]) >= NARROW_PART


TEXTS = st.lists(st.sampled_from([FIRST, SECOND, THIRD, "Yes.", "No."]), min_size=1, max_size=12).map("\n\n".join)


@given(TEXTS, TEXTS)
def test_blocks_stand_in_order_and_inside_the_picture(old: str, new: str) -> None:
    places = measure_blocks(compared(old, new))
    for side in Side:
        found = [place for (at, _), place in places.items() if at is side]
        assert all(start < end for start, end in found)
        assert all(before[1] <= after[0] for before, after in pairwise(found))
        assert found[0][0] == 0
        assert found[-1][1] <= WIDTH + 1
