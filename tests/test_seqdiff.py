"""Edit scripts, anchors and chains."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import seqdiff

keys = st.lists(st.sampled_from("abcdef"), max_size=14)


def applied(old: list[str], new: list[str]) -> list[str]:
    built: list[str] = []
    at = 0
    for a, b, c, d in seqdiff.edits(old, new):
        built += old[at:a] + new[c:d]
        at = b
    return built + old[at:]


@given(keys, keys)
def test_a_script_turns_old_into_new_and_is_as_short_as_can_be(old: list[str], new: list[str]) -> None:
    assert applied(old, new) == new
    kept = len(old) - sum(b - a for a, b, _, _ in seqdiff.edits(old, new))
    assert kept == seqdiff.lcs_length(old, new)


@given(keys, keys)
def test_stretches_are_parted_by_something_equal(old: list[str], new: list[str]) -> None:
    for (_, old_end, _, new_end), (old_start, _, new_start, _) in itertools.pairwise(seqdiff.edits(old, new)):
        assert old_end < old_start
        assert new_end < new_start


@given(keys, keys)
def test_a_sequence_too_long_to_compare_cell_by_cell_still_gives_a_true_script(old: list[str], new: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seqdiff, "CELLS", 4)
        assert applied(old, new) == new


def test_unique_keys_are_paired_and_chained() -> None:
    assert seqdiff.unique_pairs("abcax", "xcbz") == [(1, 2), (2, 1), (4, 0)]
    assert seqdiff.unique_anchors("abcd", "bcda") == [(1, 0), (2, 1), (3, 2)]


@given(st.lists(st.integers(0, 9), max_size=9))
def test_an_increasing_chain_is_a_longest_one(values: list[int]) -> None:
    chain = seqdiff.longest_increasing(values)
    chosen = [values[index] for index in chain]
    assert chain == sorted(chain)
    assert all(a < b for a, b in itertools.pairwise(chosen))
    longest = max(
        (len(p) for size in range(len(values) + 1) for p in itertools.combinations(values, size) if _rises(p)),
        default=0,
    )
    assert len(chain) == longest


def _rises(values: tuple[int, ...]) -> bool:
    return all(a < b for a, b in itertools.pairwise(values))


box = st.tuples(st.integers(0, 5), st.integers(1, 3), st.integers(0, 5), st.integers(1, 3)).map(
    lambda b: (b[0], b[0] + b[1], b[2], b[2] + b[3])
)


@given(st.lists(st.tuples(box, st.integers(1, 9)), max_size=7))
def test_a_chain_of_boxes_is_a_heaviest_one(weighted: list[tuple[tuple[int, int, int, int], int]]) -> None:
    boxes = [b for b, _ in weighted]
    weights = [float(weight) for _, weight in weighted]
    chain = seqdiff.heaviest_chain(boxes, weights)
    assert _is_chain([boxes[index] for index in chain])
    heaviest = max(
        sum(weights[index] for index in chosen)
        for size in range(len(boxes) + 1)
        for chosen in itertools.permutations(range(len(boxes)), min(size, 4))
        if _is_chain([boxes[index] for index in chosen])
    )
    assert sum(weights[index] for index in chain) >= heaviest


def _is_chain(boxes: list[tuple[int, int, int, int]]) -> bool:
    return all(a[1] <= b[0] and a[3] <= b[2] for a, b in itertools.pairwise(boxes))
