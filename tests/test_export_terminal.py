"""What `sitegen diff` shows on a terminal."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sitegen.exporters.terminal import to_terminal
from tests.comparisons import compared

OLD = """\
Nobody had asked the seven ferrymen what they thought of it.

The bridge was closed to all traffic on Friday. It will open again in the spring, the council said.

At least 40 people were missing, the mayor said.

The cat of the harbour master slept through all of this.

It was seen again on Sunday, in good health and asleep.
"""
NEW = """\
The bridge was closed to all traffic on Friday.

It will open again in the spring, the council said.

More than 50 people were missing, the mayor said.

It was seen again on Sunday, in good health and asleep.

Nobody had asked the seven old ferrymen what they thought of it.
"""
SHOWN = """\
--- Old  61 words
+++ New  51 words

old ¶1  moved to ¶5

¶2 → ¶1, ¶2  split
  The bridge was closed to all traffic on Friday.[- -]{+¶+}It will open again in the spring, the council said.

¶3  substance: number
  [-At least 40-]{+More than 50+} people were missing, the mayor said.

old ¶4  dropped
  [-The cat of the harbour master slept through all of this.-]

new ¶5  moved from ¶1  wording
  {<Nobody had asked the seven >}{+old +}{<ferrymen what they thought of it.>}

3 changes: 2 of substance, 1 of wording; 1 moved; 1 split; 85% unchanged
"""


def test_changed_paragraphs_are_shown_with_what_happened_and_the_rest_is_left_out() -> None:
    assert to_terminal(compared(OLD, NEW)) == SHOWN


def test_equal_texts_show_no_paragraph() -> None:
    assert to_terminal(compared(OLD, OLD)).splitlines()[3:] == ["No change of words; 100% unchanged"]


def test_frame_and_what_lies_beyond_an_excerpt_are_counted_and_not_shown() -> None:
    whole = [f"The council met on the {word} day and talked about the bridge at length." for word in WORDS]
    longer = ["Top News", *whole, *(sentence.replace("bridge", "ferry boat") for sentence in whole)]
    shown = to_terminal(compared("\n\n".join(whole), "\n\n".join(longer)))
    assert "Frame, not counted: 0 paragraphs in old, 1 in new" in shown
    assert "The old copy ends here; 120 words follow in the other, not counted" in shown
    assert "ferry" not in shown


def test_a_link_that_leads_elsewhere_shows_both_its_ends() -> None:
    old, new = (f"Read [the report](https://example.org/{year}) today." for year in (2023, 2024))
    shown = to_terminal(compared(old, new, suffix=".md"))
    assert "  Read {=the report=} today.\n  link: [-https://example.org/2023-]{+https://example.org/2024+}\n" in shown


def test_colour_adds_nothing_but_colour() -> None:
    coloured = to_terminal(compared(OLD, NEW), colour=True)
    assert "\x1b[33m[-At least 40-]\x1b[0m\x1b[36m{+More than 50+}\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == SHOWN


@given(st.integers(20, 120))
def test_wrapping_keeps_to_the_width_and_changes_nothing_but_white_space(width: int) -> None:
    wrapped = to_terminal(compared(OLD, NEW), width=width)
    paragraphs = wrapped.split("\n\n")[:-1]
    assert max(len(line) for paragraph in paragraphs for line in paragraph.splitlines()) <= width
    assert wrapped.split() == SHOWN.split()


def test_no_text_can_steer_the_terminal() -> None:
    shown = to_terminal(compared("All is well.", "All is \x1b[2Jwell\x07.\x9b"), colour=False)
    assert not set(shown) & {"\x1b", "\x07", "\x9b"}
    assert "\N{SYMBOL FOR ESCAPE}[2Jwell" in shown


WORDS = "first second third fourth fifth sixth seventh eighth".split()
