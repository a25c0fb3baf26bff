"""Text fragments: a browser that follows one finds the words that were meant, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.exporters.fragments import find_fragment, link_words, look_up
from sitegen.model import Span

TEXT = "The toll is 40 marks. The mayor said so.\n\nThe toll is 40 marks, said the clerk, well-known for his “sums”."
WORDS = st.lists(st.sampled_from("the toll is 40 marks, said a well-known clerk".split()), min_size=1, max_size=30)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=4).map("\n\n".join)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("The mayor said", "The%20mayor%20said"),
        ("he mayor sa", "The%20mayor%20said"),
        ("mayor", "marks.%20The-,mayor,-said%20so."),
        ("well-known", "the%20clerk%2C-,well%2Dknown,-for%20his"),
        ("“sums”.", "for%20his-,%E2%80%9Csums%E2%80%9D."),
        ("40 marks, said", "40%20marks%2C%20said"),
        ("mayor said so.\n\nThe", "mayor%20said,The"),
        (TEXT, "The%20toll%20is%2040,well%2Dknown%20for%20his%20%E2%80%9Csums%E2%80%9D."),
    ],
)
def test_as_little_is_quoted_as_will_do(words: str, written: str) -> None:
    start = TEXT.index(words)
    assert link_words("https://e.org/a", TEXT, Span(start, start + len(words))) == f"https://e.org/a#:~:text={written}"


def test_second_occurrence_is_told_by_what_stands_beside_it() -> None:
    start = TEXT.rindex("40 marks")
    assert find_fragment(TEXT, Span(start, start + 2)) == ("toll is", "40", "", "marks, said")
    url = link_words("https://e.org/a#part", TEXT, Span(start, start + 2))
    assert url == "https://e.org/a#part:~:text=toll%20is-,40,-marks%2C%20said"


def test_point_leads_to_the_words_beside_it() -> None:
    assert find_fragment(TEXT, Span(21, 21)).start == "marks. The"
    assert find_fragment("x", Span(0, 0)).start == "x"


@given(TEXTS, st.data())
def test_a_browser_finds_the_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    searched, fragment = text.replace("\n\n", "\n"), find_fragment(text, span)
    found = look_up(searched, fragment)
    assert found
    words, meant = searched[slice(*found)], text[span.start : span.end].replace("\n\n", "\n").strip()
    if not fragment.end:
        assert meant in words
    else:
        assert words.startswith(fragment.start)
        assert words.endswith(fragment.end)


@given(st.lists(st.integers(100, 999), min_size=3, max_size=40, unique=True), st.data())
def test_where_no_word_stands_twice_the_words_are_found_where_they_stand(
    numbers: list[int], data: st.DataObject
) -> None:
    text = " ".join(map(str, numbers))
    at = data.draw(st.integers(0, len(numbers) - 1))
    fragment = find_fragment(text, Span(4 * at, 4 * at + 3))
    assert look_up(text, fragment) == (4 * at, 4 * at + 3)
