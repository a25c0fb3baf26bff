"""The truth that benchmarks claim to know is true of the documents that they make."""

from random import Random

import pytest

from benchmarks.decoy_texts import FAMILIES, rewrite
from benchmarks.decoys import make_case
from benchmarks.gold import Case, Tally, as_text, sitegen

NAMES = [name for name, _ in FAMILIES]


@pytest.fixture(scope="module", params=NAMES)
def case(request: pytest.FixtureRequest) -> Case:
    return make_case(request.param, 0, paragraphs=12)


def test_same_seed_same_documents(case: Case) -> None:
    assert make_case(case.name.split("-")[0], 0, paragraphs=12) == case


def test_links_point_at_sentences(case: Case) -> None:
    for link in case.links:
        assert case.old[link.old]
        assert case.new[link.new]


def test_what_was_only_kept_or_moved_says_the_same(case: Case) -> None:
    plain = [link for link in case.links if link.kind in ("kept", "moved", "paragraph moved")]
    assert len(plain) > len(case.old) / 4
    for link in plain:
        assert case.old[link.old] == case.new[link.new]


def test_what_was_rewritten_says_it_otherwise(case: Case) -> None:
    edited = [link for link in case.links if link.degree in ("medium", "heavy")]
    assert edited
    assert all(case.old[link.old] != case.new[link.new] for link in edited)


def test_splits_and_merges_have_two_links(case: Case) -> None:
    for kind in ("split", "merged"):
        links = [link for link in case.links if link.kind == kind]
        sides = [link.old if kind == "split" else link.new for link in links]
        assert all(sides.count(side) == 2 for side in sides)


def test_links_in_place_keep_their_order_and_others_are_moved(case: Case) -> None:
    in_place = [(link.old, link.new) for link in case.links if not link.moved]
    assert in_place == sorted(in_place)
    assert [new for _, new in in_place] == sorted(new for _, new in in_place)
    assert any(link.moved for link in case.links)


def test_something_is_dropped_and_something_added(case: Case) -> None:
    assert len({link.old for link in case.links}) < len(case.old)
    assert len({link.new for link in case.links}) < len(case.new)


def test_rewriting_more_leaves_less() -> None:
    sentence = "The keeper shall inspect the heavy engines within 40 days, but the agent bears the cost of the ropes."
    words = set(sentence.split())
    left = [len(words & set(rewrite(sentence, share, Random(1)).split())) for share in (0.1, 0.3, 0.55)]
    assert left == sorted(left, reverse=True)
    assert left[0] > left[-1]


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert as_text(("One.", "Two.", "Three."), (0, 0, 1)) == "One. Two.\n\nThree.\n"


def test_a_text_against_itself_has_every_link(case: Case) -> None:
    same = Case("same", case.old, case.old_paragraphs, case.old, case.old_paragraphs, ())
    wanted = [(number, number) for number in range(len(case.old))]
    tally = Tally()
    tally.add(sitegen(same).links, wanted)
    assert (tally.precision, tally.recall) == (1.0, 1.0)
