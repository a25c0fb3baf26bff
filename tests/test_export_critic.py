"""CriticMarkup: golden lines for each sign, and the law that nothing of either text is lost."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.exporters.critic import escape, to_critic
from tests.comparisons import compared

SIGNS = re.compile(r"\{\+\+(.*?)\+\+\}|\{--(.*?)--\}|\{~~(.*?)~>(.*?)~~\}|\{==(.*?)==\}|\{>>.*?<<\}", re.DOTALL)


def test_text_without_a_change_is_itself() -> None:
    assert to_critic(compared("One.\n\nTwo.", "One.\n\nTwo.")) == "One.\n\nTwo.\n"


@pytest.mark.parametrize(
    ("old", "new", "merged"),
    [
        ("The mayor said so.", "The mayor claimed so.", "The mayor {~~said~>claimed~~} so.\n"),
        ("The old mayor said so.", "The mayor said so.", "The {--old --}mayor said so.\n"),
        ("The mayor said so.", "The mayor said so again.", "The mayor said so{++ again++}.\n"),
    ],
)
def test_words_are_deleted_inserted_and_substituted(old: str, new: str, merged: str) -> None:
    assert to_critic(compared(old, new)) == merged


def test_a_dropped_paragraph_is_a_deletion_of_its_own() -> None:
    kept = "The bridge was closed to all traffic on Friday.\n\nIt will open again in the spring, the council said."
    old = kept.replace("\n\n", "\n\nNobody had asked the ferrymen what they thought of it.\n\n")
    expected = kept.replace("\n\n", "\n\n{--Nobody had asked the ferrymen what they thought of it.--}\n\n")
    assert to_critic(compared(old, kept)) == expected + "\n"


def test_a_split_paragraph_inserts_its_blank_line() -> None:
    first, second = "The bridge was closed to all traffic on Friday.", "It will open again in the spring."
    merged = to_critic(compared(f"{first} {second}", f"{first}\n\n{second}"))
    assert accept(merged) == f"{first}\n\n{second}"
    assert reject(merged) == f"{first} {second}"


def test_a_move_stands_at_both_its_ends_and_says_so() -> None:
    moved = "Nobody had asked the seven ferrymen what they thought of it."
    rest = ["The bridge was closed to all traffic on Friday.", "The council met until late at night.", "It rained."]
    merged = to_critic(compared("\n\n".join([moved, *rest]), "\n\n".join([*rest, moved])))
    assert f"{{--{moved}--}}{{>>moved<<}}" in merged
    assert f"{{++{moved}++}}{{>>moved<<}}" in merged


def test_a_change_of_formatting_is_pointed_at() -> None:
    merged = to_critic(compared("The mayor said *so*.", "The mayor said so.", suffix=".md"))
    assert merged == "The mayor said {==so==}{>>formatting<<}.\n"


WORDS = st.sampled_from(
    "The mayor said so again . river rose “all” night {++ ++} {-- --} ~> {~~ ~~} {>> <<} == \\ { } + ~ >".split()
)
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=4).map("\n\n".join)


@given(PARAGRAPHS, PARAGRAPHS)
@example("The The The {++ said\n\nThe The", "{++ The\n\nsaid . The The")  # changed across the edge of a paragraph
def test_without_insertions_it_is_the_old_text_and_without_deletions_the_new(old: str, new: str) -> None:
    comparison = compared(old, new)
    merged = to_critic(comparison)
    assert paragraphs(reject(merged)) == paragraphs(comparison.old.version.document.text)
    assert paragraphs(accept(merged)) == paragraphs(comparison.new.version.document.text)


@given(st.text("{}+-~<>=\\ a"))
def test_escaped_text_holds_no_sign_and_can_be_read_back(text: str) -> None:
    escaped = escape(text)
    assert not re.search(r"\{(\+\+|--|~~|>>|==)|(\+\+|--|~~|<<|==)[ \t]*\}|~>", escaped)
    assert unescape(escaped) == text


def accept(merged: str) -> str:
    """The new text: what a program that accepts every change makes of it."""
    return unescape(SIGNS.sub(lambda sign: (sign[1] or "") + (sign[4] or "") + (sign[5] or ""), merged)).strip()


def reject(merged: str) -> str:
    """The old text."""
    return unescape(SIGNS.sub(lambda sign: (sign[2] or "") + (sign[3] or "") + (sign[5] or ""), merged)).strip()


def unescape(text: str) -> str:
    return re.sub(r"\\(\\?)", r"\1", text)


def paragraphs(text: str) -> list[str]:
    return [paragraph.strip() for paragraph in text.split("\n\n") if paragraph.strip()]
