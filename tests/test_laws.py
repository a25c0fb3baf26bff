"""The laws of comparing, on texts made at random and on every real pair at hand."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.model import Change, ChangeKind, Document, Rules, Span
from sitegen.readers import read_document

from . import laws
from .making import SHARED, comparison, document

WORDS = (
    "the a river council bridge Mr. Moss said claimed seven 7 40% 1,500 “no” not may Friday on May colour color U.S. "
    "who had been closed open, Ellis; north-east don't £3 ferry, harbour - — they we old new toll mayor engineer"
).split()
sentence = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(
    lambda words: " ".join(words).capitalize() + "."
)
paragraphs = st.lists(st.lists(sentence, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6)


@st.composite
def edited_pair(draw: st.DrawFn) -> tuple[Document, Document]:
    """A text and a version of it: words replaced, sentences dropped, added, moved, paragraphs cut and joined."""
    old = draw(paragraphs)
    new = list(old)
    for _ in range(draw(st.integers(0, 6))):
        index = draw(st.integers(0, len(new) - 1))
        match draw(st.sampled_from("replace drop add move cut join any".split())):
            case "replace":
                new[index] = new[index].replace(draw(st.sampled_from(WORDS)), draw(st.sampled_from(WORDS)))
            case "drop" if len(new) > 1:
                del new[index]
            case "add":
                new.insert(index, draw(sentence))
            case "move":
                new.insert(draw(st.integers(0, len(new) - 1)), new.pop(index))
            case "cut":
                head, stop, tail = new[index].partition(". ")
                if tail:
                    new[index : index + 1] = [head + stop.strip(), tail]
            case "join" if index + 1 < len(new):
                new[index : index + 2] = [new[index] + " " + new[index + 1]]
            case "any":
                new[index] = draw(st.text(min_size=1, max_size=40).filter(_is_canonical))
    return document(*old), document(*new, path="new.txt")


def _is_canonical(text: str) -> bool:
    return text == text.strip() and "\n\n" not in text and bool(text)


@given(edited_pair(), st.booleans())
@settings(max_examples=300, deadline=None)
def test_every_law_holds_of_any_pair(pair: tuple[Document, Document], polish: bool) -> None:
    laws.check_all(comparison(*pair, Rules(polish=polish)))


@given(paragraphs)
@settings(max_examples=60, deadline=None)
def test_a_text_against_itself_has_no_change(texts: list[str]) -> None:
    result = comparison(document(*texts), document(*texts))
    assert result.changes == ()
    assert result.stats.similarity == 1.0


@given(edited_pair())
@settings(max_examples=60, deadline=None)
def test_the_same_input_gives_the_same_answer(pair: tuple[Document, Document]) -> None:
    assert comparison(*pair) == comparison(*pair)


@given(st.lists(sentence, min_size=3, max_size=8, unique=True), sentence)
@settings(max_examples=60, deadline=None)
def test_swapping_the_sides_swaps_insert_and_delete(texts: list[str], extra: str) -> None:
    old, new = document(*texts), document(*texts[:-1], extra, texts[-1])
    there = sorted(_said(change) for change in comparison(old, new).changes)
    back = sorted(_said(change) for change in comparison(new, old).changes)
    assert [(_SWAPPED.get(kind, kind), a, b) for kind, a, b in there] == sorted((kind, b, a) for kind, a, b in back)


_SWAPPED = {"insert": "delete", "delete": "insert", "split": "merge", "merge": "split"}


def _said(change: Change) -> tuple[str, tuple[int, int], tuple[int, int]]:
    return str(change.kind), _ends(change.old), _ends(change.new)


def _ends(span: Span | None) -> tuple[int, int]:
    return (span.start, span.end) if span else (-1, -1)


MOVABLE = (
    "The lighthouse keeper sold his telescope to a travelling dentist.",
    "Nobody at the cannery remembered who had ordered four hundred umbrellas. They were never paid for.",
    "Rain fell on the fairground until the carousel horses lost their paint.",
    "A retired judge collected railway timetables from countries that no longer exist.",
    "The swimming pool committee resigned over a question of chlorine.",
)


@given(st.permutations(range(len(MOVABLE))).filter(lambda order: list(order) != sorted(order)))
@settings(max_examples=40, deadline=None)
def test_moved_paragraphs_are_moves_and_nothing_else(order: list[int]) -> None:
    result = comparison(document(*MOVABLE), document(*(MOVABLE[index] for index in order)))
    assert {change.kind for change in result.changes} == {ChangeKind.MOVE}
    assert result.stats.similarity == 1.0


def test_one_moved_paragraph_is_one_move() -> None:
    result = comparison(document(*MOVABLE), document(MOVABLE[1], *MOVABLE[2:], MOVABLE[0]))
    assert [change.kind for change in result.changes] == [ChangeKind.MOVE]
    moved = [row for row in result.rows if row.partner is not None]
    assert len(moved) == 2


def test_a_note_or_a_paragraph_elsewhere_leaves_the_ids_of_changes_alone() -> None:
    old = document(*MOVABLE)
    new = document(*MOVABLE[:2], MOVABLE[2].replace("Rain", "Hail"), *MOVABLE[3:])
    longer = document("An entirely different opening was written for the print.", *_texts(new))
    ids = {change.id for change in comparison(old, new).changes}
    assert ids
    assert ids <= {change.id for change in comparison(old, longer).changes}


def _texts(made: Document) -> list[str]:
    return [made.text[block.start : block.end] for block in made.blocks]


PAIRS = sorted(SHARED.glob("pairs/*/*"))


@pytest.mark.slow
@pytest.mark.skipif(not PAIRS, reason="the real pairs are not beside this clone")
@pytest.mark.parametrize("folder", PAIRS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_every_law_holds_of_every_real_pair(folder: Path) -> None:
    laws.check_all(comparison(_read(next(folder.glob("old.*"))), _read(next(folder.glob("new.*")))))


def _read(file: Path) -> Document:
    read, problems = read_document(file.name, file.read_bytes())
    assert read is not None, problems
    return read
