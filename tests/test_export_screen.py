"""Styled text as lines of a terminal."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.exporters.screen import COLOURS, Chunk, measure, paint, visible

CHARACTERS = st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs", "Cf")) | st.sampled_from(
    " \n\u0301漢字。ไทยהי"
)
CHUNKS = st.lists(st.tuples(st.text(CHARACTERS, max_size=40), st.sampled_from(["", *COLOURS])), max_size=5)


@given(CHUNKS, st.integers(4, 60))
def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(chunks: list[Chunk], width: int) -> None:
    lines = list(paint(chunks, width))
    assert max(map(measure, lines)) <= width
    assert letters("".join(lines)) == letters("".join(text for text, _ in chunks))


@given(CHUNKS, st.integers(0, 60))
def test_colour_is_on_a_line_of_its_own_and_adds_nothing_but_colour(chunks: list[Chunk], width: int) -> None:
    coloured = list(paint(chunks, width, colour=True))
    assert [re.sub(r"\x1b\[[\d;]+m", "", line) for line in coloured] == list(paint(chunks, width))
    for line in coloured:
        assert line.count("\x1b[0m") * 2 == line.count("\x1b")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "  three"]),
        ("one twothreefour", ["one", "  twoth", "  reefo", "  ur"]),
        ("  one two", ["  one", "  two"]),
        ("漢字漢字漢", ["漢字漢", "  字漢"]),
        ("一二漢。字", ["一二", "  漢。", "  字"]),
        ("一二[-漢-]", ["一二", "  [-漢", "  -]"]),
        ("ab{+ c d+}", ["ab{+ c", "  d+}"]),
        ("a [-b-]{+c+}", ["a [-b-]", "  {+c+}"]),
        ("a [- -]b c", ["a", "  [- -]", "  b c"]),
        ("abcdefge\u0301", ["abcdefg", "  e\u0301"]),
        ("one\ntwo", ["one", "two"]),
        ("", [""]),
    ],
)
def test_lines_are_broken_at_spaces_and_between_signs_that_need_none(text: str, lines: list[str]) -> None:
    assert list(paint([(text, "")], 7)) == lines


@pytest.mark.parametrize(
    ("text", "columns"), [("abc", 3), ("漢字", 4), ("e\u0301", 1), ("ｱ", 1), ("Ａ", 2), ("\u200b", 0)]
)
def test_a_sign_takes_as_many_columns_as_a_terminal_gives_it(text: str, columns: int) -> None:
    assert measure(text) == columns


def test_nothing_steers_the_terminal_or_turns_the_direction_of_what_follows() -> None:
    steering = "\x1b\x07\x7f\x9b\u202e\u2066\u2028"
    shown = visible(f"a{steering}b\tc\n")
    assert not set(shown) & set(steering)
    assert "<U+202E>" in shown
    assert shown.endswith("b\tc\n")


def test_right_to_left_text_is_kept_to_itself_on_a_terminal_only() -> None:
    chunks = [("It said ", ""), ("[-שלום-]", "old"), ("{+peace+}", "new")]
    assert list(paint(chunks, 40)) == ["It said \u2068[-שלום-]\u2069{+peace+}"]
    assert list(paint(chunks)) == ["It said [-שלום-]{+peace+}"]


def letters(text: str) -> str:
    return re.sub(r"[ \t\n\u2068\u2069]", "", text)
