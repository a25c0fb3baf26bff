"""Texts told anew in shorter or longer sentences, and texts that only look so."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.gold import Case, Tally, as_text, read_cases, read_version, sitegen
from benchmarks.rewriting import GOLD, keep
from sitegen.align import align
from sitegen.model import BlockKind, Link, Version

from .making import document

OLD = (
    "Die Gemeindeverwaltung weist darauf hin, dass die Badeanstalt wegen umfangreicher Sanierungsarbeiten bis Ende Mai "
    "geschlossen bleibt.",
    "Schwimmkurse für Kinder werden in dieser Zeit ersatzweise im Hallenbad der Nachbargemeinde Orlamünde abgehalten.",
    "Inhaberinnen und Inhaber von Jahreskarten erhalten auf Antrag eine teilweise Erstattung des bezahlten Entgelts.",
    "Die Baukosten in Höhe von 1,4 Millionen Euro werden zu zwei Dritteln aus Landesmitteln bestritten.",
)
NEW = (
    "Das Bad ist bis Ende Mai geschlossen.",
    "Es wird saniert.",
    "Die Kinder gehen zum Schwimmkurs nach Orlamünde.",
    "Dort gibt es ein Hallenbad.",
    "Sie haben eine Jahreskarte?",
    "Dann können Sie einen Antrag stellen und bekommen Geld zurück.",
    "Der Bau kostet 1,4 Millionen Euro.",
)


CASES = read_cases(GOLD)


def linked(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[Link, ...]:
    return align(Version(document(*old)), Version(document(*new, path="new.txt")))[2]


def test_one_sentence_may_become_many_short_ones_by_what_their_words_have_in_common() -> None:
    pairs = {(i, j) for link in linked(OLD, NEW) for i in link.old for j in link.new}
    assert {(0, 0), (1, 2), (1, 3), (2, 4), (3, 6)} <= pairs
    assert all(old == {0: 0, 1: 0, 2: 1, 3: 1, 4: 2, 5: 2, 6: 3}[new] for old, new in pairs)


def test_out_of_order_weak_likeness_is_chance() -> None:
    assert len(linked(OLD, NEW[::-1])) < len(linked(OLD, NEW))


def test_a_heading_tells_no_sentence_anew() -> None:
    new = document("Sanierungsarbeiten der Badeanstalt", *NEW, path="new.txt")
    headed = replace(new, blocks=(replace(new.blocks[0], kind=BlockKind.HEADING, level=2), *new.blocks[1:]))
    links = align(Version(document(*OLD)), Version(headed))[2]
    assert links
    assert not any(0 in link.new for link in links)


def test_what_was_told_at_greater_length_is_found_as_well() -> None:
    there = {(i, j) for link in linked(OLD, NEW) for i in link.old for j in link.new}
    back = {(i, j) for link in linked(NEW, OLD) for i in link.new for j in link.old}
    assert back == there


def test_articles_are_linked_with_their_simplifications() -> None:
    tally = Tally()
    for case in CASES:
        tally.add(sitegen(case).links, ((link.old, link.new) for link in case.links))
    assert tally.precision >= 0.85
    assert tally.f1 >= 0.75


@pytest.mark.parametrize(
    ("kept", "edited", "least"), [(0.2, 0.0, 0.75), (0.4, 0.0, 0.75), (0.6, 0.0, 0.65), (0.2, 0.6, 0.81)]
)
def test_a_text_is_told_anew_between_sentences_that_were_kept_or_edited(
    kept: float, edited: float, least: float
) -> None:
    tally = Tally()
    for case in (keep(case, kept, edited) for case in CASES):
        differ = {(link.old, link.new) for link in case.links if case.old[link.old] != case.new[link.new]}
        claimed = {(i, j) for i, j in sitegen(case).links if case.old[i] != case.new[j]}
        tally.add(claimed, differ)
    assert tally.precision >= 0.85
    assert tally.f1 >= least


@pytest.mark.parametrize(("one", "other"), list(pairwise(CASES)), ids=lambda case: case.name)
def test_articles_on_other_subjects_are_hardly_linked(one: Case, other: Case) -> None:
    old = read_version(as_text(one.old, one.old_paragraphs))
    new = read_version(as_text(other.new, other.new_paragraphs))
    assert len(align(old, new)[2]) <= 1


@given(st.lists(st.sampled_from(OLD), max_size=12), st.lists(st.sampled_from(NEW + OLD), max_size=20))
def test_no_sentence_is_linked_twice(old: list[str], new: list[str]) -> None:
    links = linked(tuple(old), tuple(new))
    for side in ([i for link in links for i in link.old], [j for link in links for j in link.new]):
        assert len(side) == len(set(side))
