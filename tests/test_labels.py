"""Precision and recall of the labels, on edits labelled by hand before the rules saw them (`labels/`)."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from sitegen.label import dates
from sitegen.label.context import tokens_of

from . import labelling
from .labelling import SCORED, Answer

PRECISION, RECALL = 0.95, 0.90
ANSWERS = [labelling.answer(edit) for edit in labelling.read_edits()]
TOGETHER = labelling.answers_in_passages()
BACK = labelling.answers_in_passages(turned=True)


def test_the_set_is_large_and_a_third_of_it_is_held_out() -> None:
    held_out = sum(answer.edit.part == "held out" for answer in ANSWERS)
    assert len(ANSWERS) >= 700
    assert len(ANSWERS) / 4 < held_out < len(ANSWERS) / 2
    expected = [label for answer in ANSWERS for labels in answer.edit.required for label in labels]
    assert all(expected.count(label) >= 25 for label in SCORED)


@pytest.mark.parametrize("label", SCORED)
def test_a_label_is_given_where_it_is_due_and_only_there(label: str) -> None:
    for answers in (ANSWERS, [*ANSWERS, *(answer for answer in TOGETHER if answer.edit.part != "blind")]):
        counts = labelling.score(answers)[label]
        assert counts.precision >= PRECISION, labelling.table(answers)
        assert counts.recall >= RECALL, labelling.table(answers)


HEAVY = [answer for answer in ANSWERS if answer.edit.is_heavy]


@pytest.mark.parametrize("answer", HEAVY, ids=lambda answer: answer.edit.place)
def test_a_change_of_meaning_is_never_style_nor_surface(answer: Answer) -> None:
    assert not answer.is_light, sorted(answer.given)


@pytest.mark.parametrize("answer", HEAVY, ids=lambda answer: answer.edit.place)
def test_nor_is_it_when_it_is_undone(answer: Answer) -> None:
    back = labelling.answer(answer.edit.turned_round())
    assert not back.is_light, sorted(back.given)


@pytest.mark.parametrize("answers", [TOGETHER, BACK], ids=["done", "undone"])
def test_nor_is_it_among_other_changes(answers: tuple[Answer, ...]) -> None:
    assert not labelling.failures([answer for answer in answers if answer.edit.is_heavy and answer.is_light])


FIGURES = re.compile(r"\d+")


def test_another_figure_in_the_midst_of_house_style_is_never_style() -> None:
    light = [each for each in labelling.read_edits() if each.required and not each.is_heavy]
    other = [
        replace(each, new=f"{each.new[: found.start()]}{int(found[0]) + 3}{each.new[found.end() :]}")
        for each in light
        for found in FIGURES.finditer(each.new)
    ]
    assert len(other) > 150
    assert not labelling.failures([each for each in map(labelling.answer, other) if each.is_light])


NEGATION = {"en": "not", "de": "nicht", "fr": "jamais", "es": "nunca"}


def _with_other_words(edit: labelling.Edit) -> Iterator[labelling.Edit]:
    """The edit with another long word, and with a negation, in the midst of the new sentence."""
    words = edit.new.split(" ")
    middle = len(words) // 2
    yield replace(edit, new=" ".join([*words[:middle], NEGATION[edit.lang], *words[middle:]]))
    long = [at for at, word in enumerate(words[1:], start=1) if word.isalpha() and word.islower() and len(word) > 5]
    for at in long[:1]:
        yield replace(edit, new=" ".join([*words[:at], "zeppelin", *words[at + 1 :]]))


def test_another_word_in_the_midst_of_house_style_is_never_style() -> None:
    light = [each for each in labelling.read_edits() if each.required and not each.is_heavy and each.lang in NEGATION]
    other = [changed for each in light[::2] for changed in _with_other_words(each)]
    assert len(other) > 500
    assert not labelling.failures([each for each in map(labelling.answer, other) if each.is_light])


def test_texts_of_paragraphs_are_large_too_and_some_mend_no_rule() -> None:
    edits = [edit for passage in labelling.read_passages() for edit in passage.edits]
    assert len(edits) >= 1200
    assert sum(edit.part == "blind" for edit in edits) >= 300


def test_no_date_begins_with_a_word_that_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    sides = [(tokens_of(side), answer.edit.lang) for answer in ANSWERS for side in (answer.edit.old, answer.edit.new)]
    read = [dates.read_dates(tokens, lang) for tokens, lang in sides]
    monkeypatch.setattr(dates, "_is_plain", lambda token, lang: False)
    dates._read.cache_clear()
    assert read == [dates.read_dates(tokens, lang) for tokens, lang in sides]
