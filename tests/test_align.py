"""Links, rows, frame and excerpt, each on a text made for it."""

from dataclasses import replace

from sitegen.align import align
from sitegen.model import BlockKind, Document, Half, Link, LinkKind, Row, RowKind, Version

from . import laws
from .making import comparison, document

A = "The lighthouse keeper sold his telescope to a travelling dentist from the islands."
B = "Nobody at the cannery remembered who had ordered four hundred umbrellas in June."
C = "Rain fell on the fairground until the carousel horses had lost all their paint."
D = "A retired judge collected railway timetables of countries that no longer exist."
E = "The swimming pool committee resigned over a question of chlorine and of honour."
X = "Under the floor of the chapel they found a barrel of very old and very bad wine."


def aligned(old: list[str], new: list[str]) -> tuple[Half, Half, tuple[Link, ...], tuple[Row, ...]]:
    return align(Version(document(*old)), Version(document(*new, path="new.txt")))


def kinds(old: list[str], new: list[str]) -> list[RowKind]:
    return [row.kind for row in aligned(old, new)[3]]


def test_equal_and_edited_sentences_are_linked_in_place() -> None:
    links = aligned([A, B, C], [A, B.replace("four hundred", "forty"), C])[2]
    assert [(link.kind, link.moved) for link in links] == [
        (LinkKind.EQUAL, False),
        (LinkKind.EDITED, False),
        (LinkKind.EQUAL, False),
    ]


def test_a_sentence_that_became_two_is_a_split_and_back_a_merge() -> None:
    long = "The council closed the old bridge on Friday, and the ferries, which had been sold, were bought back."
    two = "The council closed the old bridge on Friday. The ferries, which had been sold, were bought back."
    assert [link.kind for link in aligned([A, long, C], [A, two, C])[2]].count(LinkKind.SPLIT) == 1
    assert [link.kind for link in aligned([A, two, C], [A, long, C])[2]].count(LinkKind.MERGED) == 1


def test_a_moved_and_edited_paragraph_is_found_across_the_whole_text() -> None:
    edited = A.replace("travelling", "wandering")
    links = aligned([A, B, C, D, E], [B, C, D, E, edited])[2]
    assert [(link.old, link.new) for link in links if link.moved] == [((0,), (4,))]


def test_a_clause_that_was_numbered_anew_is_known_by_what_it_says() -> None:
    rest, fees = [A, B, C, D], ["The basic plan is free.", "The plus plan costs {} euros a month, or less."]
    old = [f"2.{n} {words}" for n, words in enumerate(rest, 1)] + [f"3.{n} {words}" for n, words in enumerate(fees, 1)]
    new = [f"2.{n} {words}" for n, words in enumerate(fees, 1)] + ["3.1 We show advertisements in the basic plan."]
    new += [f"4.{n} {words}" for n, words in enumerate(rest, 1)]
    links = aligned([line.format("four") for line in old], [line.format("six") for line in new])[2]
    assert [link.old for link in links if link.moved] == [(4,), (5,)]


def test_the_smaller_part_is_the_one_that_moved() -> None:
    links = aligned([A, B, C, D], [D, A, B, C])[2]
    assert [link.new for link in links if link.moved] == [(0,)]


def test_a_copied_paragraph_is_an_addition_and_no_move() -> None:
    links = aligned([A, B, C], [A, B, C, A])[2]
    assert not any(link.moved for link in links)
    assert kinds([A, B, C, D], [A, B, A, C, D]).count(RowKind.ADDED) == 1


def test_a_sentence_that_was_worked_into_the_one_beside_it_belongs_to_the_link() -> None:
    told = "The mayor, Gerald Hume, called it a blow to the whole town. He promised that the guard would be doubled."
    wrote = "Gerald Hume called it a blow to the whole town and promised a guard that was doubled."
    links = aligned([A, B, told, C, D], [A, wrote, B, C, D])[2]
    assert [(link.old, link.new) for link in links if link.kind is LinkKind.MERGED] == [((2, 3), (1,))]
    links = aligned([A, wrote, B, C, D], [A, B, told, C, D])[2]
    assert [(link.old, link.new) for link in links if link.kind is LinkKind.SPLIT] == [((1,), (2, 3))]


def test_a_sentence_on_the_same_subject_is_not_taken_in() -> None:
    told = "The mayor, Gerald Hume, called it a blow to the whole town. The mayor keeps pigeons in an attic."
    wrote = "Gerald Hume called it a blow to the whole town and wept."
    assert not any(len(link.old) > 1 for link in aligned([A, B, told, C, D], [A, wrote, B, C, D])[2])


RIVER = "The river was expected to crest at 7.2 meters early on Wednesday."
CREST = "The river is expected to crest at 7.4 metres early today."


def test_a_moved_sentence_may_have_other_figures_where_nothing_else_is_like_it() -> None:
    links = aligned([A, B, C, D, RIVER], [A, CREST, B, C, D])[2]
    assert [(link.old, link.new) for link in links if link.moved] == [((4,), (1,))]


def test_a_byline_did_not_move_to_the_line_of_origin() -> None:
    origin = "This article originally appeared in The Port Ellis Courier."
    body = [
        f"In the {n}th week the article's ferry was {n * 7} minutes late by the pier in which it sailed."
        for n in (4, 5, 6)
    ]
    links = aligned(["By Edda Crane | Port Ellis Courier", *body], [*body, origin])[2]
    assert not any(link.moved for link in links)


def test_a_sentence_of_a_template_with_other_figures_is_another_sentence() -> None:
    sibling = "The lake was expected to crest at 3.1 meters early on Thursday."
    links = aligned([A, sibling, B, C, D, RIVER], [A, sibling, CREST.replace("river", "stream"), B, C, D])[2]
    assert not any(link.moved for link in links)


def test_a_few_words_are_no_move() -> None:
    assert not any(link.moved for link in aligned([A, "Yes, we do.", B, C], [A, B, "Yes, we do.", C])[2])


def test_a_repeated_sentence_stays_where_it_is() -> None:
    refrain = "And the sea said nothing, as it always had."
    links = aligned([A, refrain, B, refrain, C], [A, refrain, B, refrain, C])[2]
    assert not any(link.moved for link in links)
    assert len(links) == 5


def test_rows_say_what_became_of_paragraphs() -> None:
    assert kinds([A, B, C], [A, B, C]) == [RowKind.EQUAL] * 3
    assert kinds([A, B, C], [A, C]) == [RowKind.EQUAL, RowKind.DROPPED, RowKind.EQUAL]
    assert kinds([A, C], [A, B, C]) == [RowKind.EQUAL, RowKind.ADDED, RowKind.EQUAL]
    assert kinds([A, f"{B} {C}", D], [A, B, C, D]) == [RowKind.EQUAL, RowKind.SPLIT, RowKind.EQUAL]
    assert kinds([A, B, C, D], [A, f"{B} {C}", D]) == [RowKind.EQUAL, RowKind.MERGED, RowKind.EQUAL]
    assert kinds([A, B, D], [A, X, D]) == [RowKind.EQUAL, RowKind.EDITED, RowKind.EQUAL]


def test_a_moved_paragraph_has_a_row_at_both_ends() -> None:
    rows = aligned([A, B, C, D], [B, C, D, A])[3]
    ends = [(index, row.partner) for index, row in enumerate(rows) if row.kind is RowKind.MOVED]
    assert ends == [(0, 4), (4, 0)]


def test_a_sentence_that_slipped_over_a_paragraphs_edge_welds_no_rows() -> None:
    rows = aligned([f"{A} {B} {C}", f"{D} {E}"], [f"{A} {B}", f"{C} {D} {E}"])[3]
    assert [(row.old, row.new) for row in rows] == [((0,), (0,)), ((1,), (1,))]


def test_the_author_can_name_frame() -> None:
    promotion = "Our winter cruise to the lighthouse is almost sold out, so hurry to the quay with your best hat on."
    old, new = document(A, promotion, B, C), document(A, B, C)
    unnamed = align(Version(old), Version(new))
    named = align(Version(old, frame=("winter cruise",)), Version(new))
    assert unnamed[0].frame == (False,) * 4
    assert named[0].frame == (False, True, False, False)


def test_a_closing_paragraph_that_was_cut_is_seen_and_no_frame() -> None:
    result = comparison(document(A, B, C, f"{D} {E} {X}"), document(A, B, C))
    assert result.old.frame == (False,) * 4
    assert [change.labels for change in result.changes] == [("omission",)]


def test_a_copy_that_just_stops_is_an_excerpt_unless_the_author_says_otherwise() -> None:
    rest = [f"{D} {E} {X} {number}." for number in range(6)]
    old, new = document(A, B, C), document(A, B, C, *rest)
    seen = align(Version(old), Version(new))
    assert seen[0].excerpt == new.text.index(rest[0])
    assert {row.kind for row in seen[3][3:]} == {RowKind.EXCERPT}
    denied = align(Version(old, excerpt=False), Version(new))
    assert denied[0].excerpt is None
    assert {row.kind for row in denied[3][3:]} == {RowKind.ADDED}


def test_unrelated_texts_are_not_linked() -> None:
    assert aligned([A, B], [X, E])[2] == ()


def test_an_empty_side_is_no_accident() -> None:
    _, _, links, rows = aligned([], [A, B])
    assert links == ()
    assert [row.new for row in rows] == [(0,), (1,)]


def test_headings_go_with_what_stands_under_them() -> None:
    def terms(*titles: str) -> Document:
        texts = [text for pair in zip(titles, (A, B, C, D), strict=False) for text in pair]
        made = document(*texts)
        blocks = (replace(b, kind=BlockKind.HEADING, level=2) if i % 2 == 0 else b for i, b in enumerate(made.blocks))
        return replace(made, blocks=tuple(blocks))

    old = terms("1. Scope", "2. Your part", "3. Payment")
    new = terms("1. What this is", "2. Duties", "3. Fees and payment")
    rows = align(Version(old), Version(new))[3]
    assert [(row.old, row.new) for row in rows] == [((index,), (index,)) for index in range(6)]


def test_the_titles_of_both_texts_share_a_row_though_what_stood_below_one_moved() -> None:
    def titled(*texts: str) -> Document:
        made = document(*texts)
        return replace(made, blocks=(replace(made.blocks[0], kind=BlockKind.HEADING, level=1), *made.blocks[1:]))

    rows = align(Version(titled("On clocks", X, A, B)), Version(titled("Marrow at noon", A, B, X)))[3]
    assert [(row.old, row.new) for row in rows][:2] == [((0,), (0,)), ((1,), ())]


def test_a_sentence_that_moved_and_was_half_rewritten_is_known_by_its_long_run() -> None:
    was = "If we learn that somebody has read your entries without your leave, we shall tell you in three days."
    became = (
        "If we learn that somebody has read your entries without your permission, we will tell you without undue delay."
    )
    links = aligned([A, was, B, C, D], [A, B, C, D, became])[2]
    assert [(link.old, link.new) for link in links if link.moved] == [((1,), (4,))]


def test_a_sentence_cut_from_the_same_template_is_no_move() -> None:
    clause = "If the supplier fails to {} in time, the lessor may charge a fee of {} crowns for each day of delay."
    clauses = [clause.format(*words) for words in (("paint", 82), ("deliver", 40), ("insure", 61), ("answer", 15))]
    added = clause.format("inspect", 158)
    links = aligned([*clauses, A, B, C, D], [*clauses[1:], A, B, C, D, added])[2]
    assert not [link for link in links if link.moved]


def test_a_moved_sentence_is_known_by_its_rare_words_however_rewritten() -> None:
    busiest = "The busiest day was the {}, when {} {} passed."
    counts = (("3rd", 80, "herons"), ("19th", 715, "herons"), ("19th", 12, "barges"), ("4th", 31, "barges"))
    days = [busiest.format(*count) for count in counts]
    rewritten = "The fullest day for the time being was the 19th, once 715 herons went through."
    links = aligned([*days, A, B, C, D], [days[0], *days[2:], A, B, C, D, rewritten])[2]
    assert [(link.old, link.new) for link in links if link.moved] == [((1,), (7,))]


def test_a_headline_put_for_another_stands_opposite_it_though_frame_stands_between() -> None:
    def titled(masthead: tuple[str, ...], title: str) -> Document:
        made = document(*masthead, title, A, B, C)
        at = len(masthead)
        blocks = (replace(b, kind=BlockKind.HEADING, level=1) if i == at else b for i, b in enumerate(made.blocks))
        return replace(made, blocks=tuple(blocks))

    old, new = titled((), "Keeper parts with his telescope"), titled(("The Ellis Courier",), "A dentist buys the stars")
    rows = align(Version(old), Version(new))[3]
    assert [(row.old, row.new) for row in rows if row.kind is RowKind.EDITED] == [((0,), (1,))]


def test_a_text_too_short_to_tell_its_language_has_that_of_the_other() -> None:
    said = "Färjan var en timme sen och ingen klagade på det. Hon hade legat vid bryggan som alla andra dagar."
    old, new = Version(document(said, lang="")), Version(document("Hon kom.", lang=""))
    assert [half.lang for half in align(old, new)[:2]] == ["sv", "sv"]
    assert [half.lang for half in align(new, old)[:2]] == ["sv", "sv"]


def test_a_sentence_that_stands_in_its_place_but_for_signs_is_in_no_other_link() -> None:
    """Its words stand elsewhere to the letter, which makes them a pair as well."""
    first, last = (
        f"The council met at the {place} on Friday and talked about the bridge." for place in ("hall", "pier")
    )
    said, twice = "The mayor said nobody’s flag was out.", "The mayor said nobody's flag was out."
    old, new = document(first, said, last), document(first, twice, last, said)
    for pair in ((old, new), (new, old)):
        laws.check_all(comparison(*pair))
