"""The truth that benchmarks claim to know is true of the documents that they make."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from benchmarks.alignment import shares_of
from benchmarks.anchoring import LENGTHS, Map, draw, judge, read_verdicts
from benchmarks.anchoring import Case as Quote
from benchmarks.decoy_editor import long_pair, make_case
from benchmarks.decoy_texts import FAMILIES, rewrite
from benchmarks.gold import Case, Tally, as_text, read_cases, read_version, sitegen
from benchmarks.newsroom import GOLD as NEWSROOM
from benchmarks.peer_worker import difflib_words, from_marked
from benchmarks.readability import Reading, count, own_runs, tokens_of
from benchmarks.rewriting import GOLD
from benchmarks.worst_inputs import INPUTS
from sitegen.align.links import align_sentences
from sitegen.align.thresholds import DEFAULT
from sitegen.model import Side, Span
from sitegen.segment import find_sentences
from tests.comparisons import compared

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


def test_simplified_articles_are_linked_sentence_by_sentence_and_say_everything_otherwise() -> None:
    for case in read_cases(GOLD):
        pairs = [(link.old, link.new) for link in case.links]
        assert pairs == sorted(set(pairs))
        assert all(0 <= old < len(case.old) and 0 <= new < len(case.new) for old, new in pairs)
        assert len(case.old_paragraphs) == len(case.old)
        assert len(case.new_paragraphs) == len(case.new)
        assert not set(case.old) & set(case.new)


def test_links_of_newsrooms_that_did_not_move_keep_their_order() -> None:
    for case in read_cases(NEWSROOM):
        assert all(link.old < len(case.old) and link.new < len(case.new) for link in case.links)
        in_place = sorted((link.old, link.new) for link in case.links if not link.moved)
        assert all(before[1] <= after[1] for before, after in pairwise(in_place) if before[0] < after[0])
        assert len(in_place) < len(case.links) or case.name.startswith("light-")


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert as_text(("One.", "Two.", "Three."), (0, 0, 1)) == "One. Two.\n\nThree.\n"


def test_a_text_against_itself_has_every_link(case: Case) -> None:
    same = Case("same", case.old, case.old_paragraphs, case.old, case.old_paragraphs, ())
    wanted = [(number, number) for number in range(len(case.old))]
    tally = Tally()
    tally.add(sitegen(same).links, wanted)
    assert (tally.precision, tally.recall) == (1.0, 1.0)


def test_long_pairs_are_long_enough_and_no_more() -> None:
    old, new = long_pair(20_000)
    assert 20_000 <= len(old) < 30_000
    assert new != old


def test_worst_inputs_are_the_same_every_time() -> None:
    _, make = INPUTS["repeated"]
    assert make() == make()


# --- reading ---------------------------------------------------------------------------------------


def test_tokens_count_signs_that_are_no_white_space() -> None:
    assert [(token.text, token.start, token.end) for token in tokens_of("It's 3.5 km, now.")] == [
        ("It's", 0, 4),
        ("3.5", 4, 7),
        ("km", 7, 9),
        (",", 9, 10),
        ("now", 10, 13),
        (".", 13, 14),
    ]


def test_a_sentence_left_alone_stops_nobody() -> None:
    reading = Reading()
    count(reading, "The mayor left.", "The mayor left.", [(0, 0, 13)])
    assert (reading.changes, reading.islands, reading.marked, reading.least) == (0, 0, 0, 0)


def test_islands_changes_and_marked_words_are_counted() -> None:
    old, new = "Red boats and green carts passed.", "Blue boats and grey carts passed."
    runs = [(3, 4, 8), (16, 16, 12)]  # boats and; carts passed.
    reading = Reading()
    count(reading, old, new, runs)
    assert (reading.changes, reading.islands, reading.inside) == (2, 1, 0)
    assert reading.marked == reading.least == 4


def test_a_cut_inside_a_word_is_seen_and_the_word_counts_as_marked() -> None:
    reading = Reading()
    count(reading, "They repeat it.", "They repeated it.", [(0, 0, 10), (10, 12, 3)])
    assert (reading.changes, reading.inside) == (1, 1)
    assert reading.marked == 2


def test_what_sitegen_leaves_unmarked_is_the_same_on_both_sides() -> None:
    old, new = "On Friday the board paid 500 crowns, it said.", "The board paid 500,000 crowns on Monday, it said."
    signs = "".join(old.split()), "".join(new.split())
    runs = own_runs(old, new, polished=True)
    assert runs
    for a, c, size in runs:
        assert signs[0][a : a + size] == signs[1][c : c + size]


# --- what the peers say ------------------------------------------------------------------------------


def test_marked_words_link_the_sentences_that_share_them() -> None:
    case = Case("two", ("Red boats pass.", "Carts wait."), (0, 0), ("Green carts wait.", "Red boats pass."), (0, 0), ())
    assert shares_of(case, [(0, 15, 13)]) == {(0, 1): 1.0}
    assert shares_of(case, [(18, 10, 5)]) == {(1, 0): 0.5}


def test_words_of_the_standard_library_as_runs() -> None:
    assert difflib_words("red boats pass", "red carts pass") == [[0, 0, 3], [8, 8, 4]]


def test_elements_for_insertions_and_deletions_as_runs() -> None:
    marked = "<p>Red <ins>&amp; new </ins><del>old </del>boats</p>"
    assert from_marked(marked) == [[0, 0, 3], [6, 7, 5]]


# --- quotes --------------------------------------------------------------------------------------------

ROAD = "The road was closed on Monday. Nobody was told, and the bus came as it always had."
LATER = "Nobody was told. In the end the road was closed on Monday, and the bus came as it always had."


def test_the_aligner_knows_where_words_went() -> None:
    map = Map(compared(ROAD, LATER), Side.OLD)
    at = ROAD.index("the bus"), LATER.index("the bus")
    assert map.agrees(Span(at[0], len(ROAD)), Span(at[1], len(LATER)))
    assert not map.agrees(Span(at[0], len(ROAD)), Span(0, 16))


def test_passages_are_drawn_from_word_to_word() -> None:
    text = f"{ROAD} {LATER} " * 5
    for length, (least, most) in LENGTHS.items():
        drawn = list(draw(text, range(len(text)), length, Random(1)))
        assert drawn
        for span in drawn:
            assert least <= span.end - span.start <= most * 1.5
            assert f" {text[span.start : span.end]} " in f" {text}"


def test_a_verdict_is_for_places_within_its_ranges() -> None:
    verdicts = read_verdicts()
    assert {each["verdict"] for each in verdicts} == {"right", "wrong"}
    first = verdicts[0]
    quoted, found = (Span(int(first[f"{name}_from"]), int(first[f"{name}_to"])) for name in ("quoted", "placed"))
    quote = Quote(first["pair"], Side(first["side"]), "a clause", "none", quoted, "drifted", found, agreed=False)
    assert judge(quote, verdicts) == f"{first['verdict']} drifted"
    assert judge(replace(quote, agreed=True), verdicts) == "agreed"
    assert judge(replace(quote, found=None), verdicts) == "left"
    assert judge(replace(quote, found=Span(0, 9)), verdicts) == "open"


def test_in_vast_texts_few_partners_are_enough_for_nearly_all_links(case: Case) -> None:
    old, new = (
        read_version(as_text(*side)).document
        for side in ((case.old, case.old_paragraphs), (case.new, case.new_paragraphs))
    )
    sides = old, new, find_sentences(old, "en"), find_sentences(new, "en")
    every, some = (
        {(link.old, link.new) for link in align_sentences(*sides, replace(DEFAULT, vast_cells=cells, gap_cells=0))}
        for cells in (DEFAULT.vast_cells, 0)
    )
    assert len(every & some) > 0.9 * len(every)
