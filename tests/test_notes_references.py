"""References in a note's text and in the introduction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.notes.references import Passage, Reference, check_references, find_references


def found(text: str) -> list[str]:
    return [reference.text for reference in find_references(text)]


def test_what_a_reference_may_be() -> None:
    assert find_references("a [[n-toll]]\n[[old:4]] and [[bridge/n-toll]], [[series/one-two/new:12]]") == (
        Reference(2, 12, 1, "n-toll", note="n-toll"),
        Reference(13, 22, 2, "old:4", version="old", paragraph=4),
        Reference(27, 44, 2, "bridge/n-toll", comparison="bridge", note="n-toll"),
        Reference(46, 71, 2, "series/one-two/new:12", comparison="series/one-two", version="new", paragraph=12),
    )


@pytest.mark.parametrize(
    "text",
    [
        "`[[n-a]]`",
        "`` a ` [[n-a]] ``",
        "```\n[[n-a]]\n```",
        "~~~ text\n\n[[n-a]]\n\n~~~",
        "```\n[[n-a]] never closed",
        r"\[[n-a]]",
        "[[1]](https://example.org/)",
        "[[two\nlines]]",
        "[[]]",
    ],
)
def test_what_is_no_reference(text: str) -> None:
    assert found(text) == []


def test_code_ends_where_it_is_closed() -> None:
    assert found("`a` [[n-a]] `b`\n\n```\n[[n-b]]\n```\n[[n-c]] ` [[n-d]]") == ["n-a", "n-c", "n-d"]


def test_references_that_lead_nowhere() -> None:
    text = "[[n-tol]] [[n-toll]]\n[[old:0]] [[old:3]] [[new:4]]\n[[draft:1]] [[print:99]] [[other/n-x]]"
    passage = Passage(text, "a/index.md", 10)
    problems = check_references(passage, {"n-toll", "n-a"}, {"old": 3, "new": 1, "print": None})
    assert [str(problem).removeprefix("a/index.md:") for problem in problems] == [
        "10: error[note-reference-unknown]: [[n-tol]] leads nowhere in this comparison. "
        "Hint: the nearest note is [[n-toll]].",
        "11: error[note-reference-unknown]: [[old:0]] leads nowhere in this comparison. "
        "Hint: the old version has 3 paragraphs.",
        "11: error[note-reference-unknown]: [[new:4]] leads nowhere in this comparison. "
        "Hint: the new version has 1 paragraph.",
        "12: error[note-reference-unknown]: [[draft:1]] leads nowhere in this comparison. "
        "Hint: paragraphs are named [[old:4]] or [[new:4]] or [[print:4]].",
    ]


def test_of_another_comparison_only_notes_can_be_named() -> None:
    problems = check_references(Passage("[[other/n-x]] [[other/old:4]]", "a/index.md", 1), (), {"old": 3})
    assert list(map(str, problems)) == [
        "a/index.md:1: error[note-reference-unknown]: [[other/old:4]] leads nowhere in this comparison. "
        "Hint: only its notes can be named from here; link its page: [words](/other/)."
    ]


def test_a_comparison_without_notes() -> None:
    (problem,) = check_references(Passage("[[n-a]]", "a", 1), (), {"old": 1})
    assert problem.hint == "this comparison has no notes; [[old:4]] links a paragraph"


def test_in_json_all_lines_of_a_text_are_one() -> None:
    (problem,) = check_references(Passage("a\n\n[[n-a]]", "a.jsonld", 7, flat=True), {"n-b"}, {})
    assert problem.line == 7


@given(st.text("[]`~ \n\\n-a:4/old", max_size=60))
def test_references_stand_where_they_say(text: str) -> None:
    for reference in find_references(text):
        assert text[reference.start : reference.end].strip("[]").strip() == reference.text
        assert text.count("\n", 0, reference.start) + 1 == reference.line
