"""Articles and their simplifications: linked where hardly a word is left, and only where the order bears it out."""

from itertools import pairwise

import pytest

from benchmarks.gold import Case, Tally, as_text, read_cases, read_version, sitegen
from benchmarks.rewriting import GOLD
from sitegen.align import align

CASES = read_cases(GOLD)


def test_an_article_is_linked_with_its_simplification() -> None:
    tally = Tally()
    for case in CASES:
        tally.add(sitegen(case).links, ((link.old, link.new) for link in case.links))
    assert tally.precision >= 0.8
    assert tally.f1 >= 0.65


@pytest.mark.parametrize(("one", "other"), list(pairwise(CASES)), ids=lambda case: case.name)
def test_articles_on_other_subjects_are_not_linked(one: Case, other: Case) -> None:
    old = read_version(as_text(one.old, one.old_paragraphs))
    new = read_version(as_text(other.new, other.new_paragraphs))
    assert align(old, new)[2] == ()
