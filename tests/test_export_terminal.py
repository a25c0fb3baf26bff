"""What `sitegen diff` shows on a terminal."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sitegen.exporters.stat import to_stat
from sitegen.exporters.terminal import to_terminal
from sitegen.exporters.terminal.view import View
from tests.comparisons import compared

ROOT = Path(__file__).parents[1]

ORDINARY = st.sampled_from(
    "The mayor said so again . river rose “all” night bridge Friday 7 40% not Mr. Moss of in".split()
)
TEXTS = st.lists(st.lists(ORDINARY, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=4).map("\n\n".join)

OLD = """\
Nobody had asked the seven ferrymen what they thought of it.

The bridge was closed to all traffic on Friday. It will open again in the spring, the council said.

At least 40 people were missing, the mayor said.

The cat of the harbour master slept through all of this.

It was seen again on Sunday, in good health and asleep.
"""
NEW = """\
The bridge was closed to all traffic on Friday.

It will open again in the spring, the council said.

More than 50 people were missing, the mayor said.

It was seen again on Sunday, in good health and asleep.

Nobody had asked the seven old ferrymen what they thought of it.
"""
SHOWN = """\
--- Old  61 words
+++ New  51 words

3 changes: 2 of substance, 1 of wording; 1 moved; 1 split; 85% unchanged

old ¶1 (line 1)  moved to ¶5
  [<Nobody had asked the seven ferrymen what they thought of it.>]

¶2 → ¶1–¶2 (line 1)  split
  The bridge was closed to all traffic on Friday. {+¶+} It will open again in the spring, the council said.

¶3 (line 5)  substance: hedge, number
  [-At least 40-]{+More than 50+} people were missing, the mayor said.

old ¶4 (line 7)  dropped after new ¶3
  [-The cat of the harbour master slept through all of this.-]

new ¶5 (line 9)  moved from ¶1  wording
  {<Nobody had asked the seven {+old+} ferrymen what they thought of it.>}
"""


def test_changed_paragraphs_are_shown_with_what_happened_and_the_rest_is_left_out() -> None:
    assert to_terminal(compared(OLD, NEW)) == SHOWN


def test_what_is_not_asked_for_is_not_marked_and_is_counted() -> None:
    assert to_terminal(compared(OLD, NEW), only=("wording",)).splitlines()[3:] == [
        "3 changes: 2 of substance, 1 of wording; 1 moved; 1 split; 85% unchanged",
        "Set aside, not shown as changes: 2 of substance, 1 moved, 1 split",
        "",
        "new ¶5 (line 9)  moved from ¶1  wording",
        "  Nobody had asked the seven {+old+} ferrymen what they thought of it.",
    ]


def test_structure_can_be_asked_for_alone() -> None:
    shown = to_terminal(compared(OLD, NEW), only=("structure",))
    assert [line for line in shown.splitlines() if "¶" in line and not line.startswith(" ")] == [
        "old ¶1 (line 1)  moved to ¶5",
        "¶2 → ¶1–¶2 (line 1)  split",
        "new ¶5 (line 9)  moved from ¶1",
    ]
    assert "{<Nobody had asked the seven old ferrymen what they thought of it.>}" in shown
    assert "cat" not in shown


def test_several_paragraphs_that_moved_together_are_one_move_with_their_edits_at_the_new_place() -> None:
    old = [f"The {who} of the council spoke on Friday about the {who} bridge at great length." for who in WHO]
    new = [*old[3:], old[0], old[1].replace("great", "some"), old[2]]
    shown = to_terminal(compared("\n\n".join(old), "\n\n".join(new)), context=2)
    assert shown.splitlines()[5:12] == [
        "old ¶1–¶3 (line 1)  moved to ¶5–¶7",
        "  [<The mayor […]>]",
        "",
        "new ¶5–¶7 (line 9)  moved from ¶1–¶3  wording",
        "  {<The mayor […] great length.>}",
        "  {<The clerk […] bridge at [-great-]{+some+} length.>}",
        "  {<The porter […] great length.>}",
    ]


def test_a_word_that_a_moved_sentence_lost_is_shown_where_the_sentence_stands_now() -> None:
    lost = to_terminal(compared(NEW.replace("seven old", "seven very old"), OLD))
    assert "{<Nobody had asked the seven [-very old-] ferrymen what they thought of it.>}" in lost


def test_sentences_that_change_their_paragraph_run_over() -> None:
    first = "The council met in the old hall. It was a dark and stormy night there."
    sentence, second = "It rained until the morning.", "A second paragraph is here to stay where it is."
    old, new = f"{first} {sentence}\n\n{second}", f"{first}\n\n{sentence} {second}"
    shown = to_terminal(compared(old, new), context=3)
    assert "¶1 (line 1)  runs over to ¶2\n  […] stormy night there. [<It rained until the morning.>]\n" in shown
    assert "¶2 (line 3)  runs over from ¶1\n  {<It rained until the morning.>} A second paragraph […]\n" in shown


@pytest.mark.parametrize(
    ("context", "shown"),
    [
        (0, "[…] [-Friday-]{+Monday+}, […] [-Ellis-]{+Moss+} […]"),
        (2, "[…] closed on [-Friday-]{+Monday+}, as everybody […] and mayor [-Ellis-]{+Moss+} did not […]"),
        (99, None),
    ],
)
def test_unchanged_words_far_from_a_change_are_left_out(context: int, shown: str | None) -> None:
    text = (
        "The old iron bridge by the harbour was closed on {}, as everybody in town had long expected it to be, "
        "and mayor {} did not have a word to say to anybody about the reasons for it."
    )
    old, new = text.format("Friday", "Ellis"), text.format("Monday", "Moss")
    expected = shown or text.format("[-Friday-]{+Monday+}", "[-Ellis-]{+Moss+}")
    assert to_terminal(compared(old, new), context=context).splitlines()[6] == f"  {expected}"


def test_of_scripts_without_spaces_three_signs_are_a_word_and_no_sign_is_cut() -> None:
    thai = "ในประเทศไทยมีการแบ่งทางหลวงออกเป็นช่วงมีชื่อเรียกดังนี้"
    shown = to_terminal(compared(f"{thai} 7.", f"{thai} 8."), context=3).splitlines()[6]
    assert shown == "  […] มีชื่อเรียกดังนี้ [-7-]{+8+}."
    han = "一些電子遊戲作品因為其獨特或具有影響力的設計元素而被納入館藏"
    assert (
        to_terminal(compared(f"{han}7。", f"{han}8。"), context=3).splitlines()[6] == f"  […] {han[-9:]}[-7-]{{+8+}}。"
    )


def test_lines_of_code_are_left_out_as_lines() -> None:
    lines = [f"    let number_{number} = {number};" for number in range(9)]
    old, new = ("```\n" + "\n".join(text) + "\n```" for text in (lines, [*lines[:4], "    let four = 5;", *lines[5:]]))
    shown = to_terminal(compared(old, new, suffix=".md")).splitlines()
    assert shown[6] == shown[-1] == "  […]"
    assert len(shown) < 12


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (
            "In a call on Friday, Mr. Xi spoke.",
            "In a call Friday, Xi spoke.",
            "In a call [-on-] Friday, [-Mr.-] Xi spoke.",
        ),
        ("He came home.", "He came home late.", "He came home {+late+}."),
        ("We ate at home and slept.", "We ate, at home, and slept.", "We ate{+,+} at home{+,+} and slept."),
    ],
)
def test_the_space_beside_words_that_came_or_went_stands_outside_the_signs(old: str, new: str, shown: str) -> None:
    assert to_terminal(compared(old, new)).splitlines()[6] == f"  {shown}"


def test_a_sentence_that_became_a_paragraph_elsewhere_stands_on_a_line_between_its_signs() -> None:
    first, second = "The council met in the old hall on Friday night.", "Nobody had expected the mayor to speak at all."
    cat, last = (
        "The cat of the harbour master slept through all of this.",
        "A third paragraph stays behind both of them.",
    )
    shown = to_terminal(compared(f"{first} {second}\n\n{last} {cat}", f"{first}\n\n{cat}\n\n{second}\n\n{last}"))
    assert shown.splitlines()[6:9] == [f"  {first}", f"  {{<{cat}>}}", f"  {second}"]


def test_a_paragraph_all_of_which_came_from_elsewhere_is_moved_and_not_added() -> None:
    first, second = "The council met in the old hall on Friday night.", "Nobody had expected the mayor to speak at all."
    cat, last = (
        "The cat of the harbour master slept through all of this.",
        "A third paragraph stays behind both of them.",
    )
    between = [f"The {who} went home through the rain and said not a word to anybody." for who in WHO[:3]]
    old = "\n\n".join([first, *between, f"{last} {cat} {second}"])
    new = "\n\n".join([first, cat, *between, f"{last} {second}"])
    assert "\nnew ¶2 (line 3)  moved from ¶5\n" in to_terminal(compared(old, new))
    assert f"\nold ¶2 (line 3)  moved to ¶5\n  [<{cat}>]\n\n" in to_terminal(compared(new, old))
    assert "\nold ¶2 (line 3)  moved to ¶5\n\n" in to_terminal(compared(new, old), context=0)


def test_a_heading_is_not_shown_below_what_stands_in_the_section_before_its_own() -> None:
    kept = "Nobody pays a thing to anybody here.\n\nDogs are welcome at all hours of the day."
    more = "Cats are not.\n\n## Fees\n\n### Fees for dogs\n\nThe fee is ten euros.\n\n## Fines\n\nThere are none."
    shown = to_terminal(compared(kept, f"{kept}\n\n{more}", suffix=".md")).splitlines()
    assert [line.partition("  ")[0] for line in shown if line.startswith("new ")] == [
        "new ¶3 (line 5)", "new ¶4–¶6 (line 7, heading)", "new ¶7–¶8 (line 13, heading)"
    ]  # fmt: skip


def test_whole_lines_that_came_or_went_have_no_signs_at_their_ends() -> None:
    code = "```\nif rain:\n    stay()\n\nleave()\n```"
    kept = "The council met in the old hall.\n\nNobody had expected the mayor to speak at all."
    shown = to_terminal(compared(kept, f"{kept}\n\n{code}", suffix=".md"))
    assert "\n  {+if rain:\n      stay()\n  leave()+}\n" in shown


def test_spaces_are_named_where_a_change_is_about_nothing_else() -> None:
    shown = to_terminal(compared("It cost 40\u00a0pounds.", "It cost 40 pounds."))
    assert "  It cost 40[-<U+00A0>-]{+ +}pounds.\n" in shown


def test_paragraphs_are_counted_as_the_pages_count_them() -> None:
    days = [f"The council met on the {word} day and talked about the bridge at length." for word in WORDS]
    shown = to_terminal(compared("\n\n".join(days), "\n\n".join(["Top News", *days]).replace("third", "3rd")))
    assert "\n¶3 (line 7)  " in shown


def test_changes_stand_under_the_heading_of_their_section_told_once() -> None:
    parts = ["# Terms", "Nobody pays.", "## Fees", "The fee is {} euros.", "It is due {} the end of May."]
    parts += ["## Dogs", "Dogs are {}."]
    old, new = ("\n\n".join(parts).format(*words) for words in (("ten", "at", "welcome"), ("twelve", "by", "barred")))
    shown = to_terminal(compared(old, new, suffix=".md")).split("\n\n")[2:]
    assert [part.partition("  ")[0] for part in shown] == [
        "Under “Fees”", "¶4 (line 7)", "¶5 (line 9)", "Under “Dogs”", "¶7 (line 13)"
    ]  # fmt: skip


def test_what_was_dropped_stands_under_its_own_heading_and_a_heading_that_is_shown_under_none() -> None:
    kept = "Nobody pays.\n\nDogs are welcome at all hours of the day."
    shown = to_terminal(compared(f"{kept}\n\n## Fees\n\nThe fee is ten euros.", kept, suffix=".md"))
    assert "Under" not in shown and "[-Fees-]" in shown
    more = (
        f"Nobody pays a thing.\n\nThe mayor does.\n\n## Fees\n\nThe fee is high.\n\n{kept.replace('welcome', 'barred')}"
    )
    shown = to_terminal(compared(f"Nobody pays a thing.\n\n{kept}", more, suffix=".md"))
    assert "{+Fees+}" in shown and "{+barred+}" in shown and "Under" not in shown
    old = f"{kept}\n\n## Fees\n\nThere is a fee.\n\nIt was never paid by anybody in this town."
    shown = to_terminal(compared(old, old.partition("\n\nIt was")[0], suffix=".md"))
    assert "Under “Fees”\n\nold ¶5 (line 9)  dropped" in shown


def test_what_is_no_paragraph_is_named() -> None:
    text = "# {}\n\nThey rise.\n\n## Adults\n\n- {}\n\n```\npay {}\n```\n\n> It is {}.\n"
    old, new = text.format("Fees", "ten", 10, "ten"), text.format("Prices", "twelve", 12, "twelve")
    places = re.findall(r"\((line.*)\)", to_terminal(compared(old, new, suffix=".md")))
    assert places == ["line 1, heading", "line 7", "line 9, code", "line 13, quote"]


def test_a_file_of_one_line_has_no_line_numbers() -> None:
    old, new = (f"<p>The fee is {fee} euros.</p><p>Dogs are welcome.</p>" for fee in ("ten", "twelve"))
    assert "\n¶1  substance" in to_terminal(compared(old, new, suffix=".html"))


def test_a_coarse_answer_says_so() -> None:
    coarse = replace(compared(OLD, NEW), coarse="the texts are too long")
    assert "Coarser than usual: the texts are too long" in to_terminal(coarse).splitlines()[4]
    assert "Coarser than usual: the texts are too long" in to_stat(coarse).splitlines()[-1]


def test_the_table_has_each_weight_with_its_labels_and_the_structure() -> None:
    assert to_stat(compared(OLD, NEW)) == (
        "--- Old  61 words\n+++ New  51 words\n\n"
        "substance    2  hedge 1, number 1, omission 1\nwording      1\nstyle        0\nsurface      0\n"
        "structure    2  moved 1, split 1\nunchanged  85%\n"
    )
    assert to_stat(compared(OLD, NEW), only=("wording",)).splitlines()[3:] == [
        "wording      1",
        "unchanged  85%",
        "",
        "Set aside, not shown as changes: 2 of substance, 1 moved, 1 split",
    ]


def test_the_table_names_changes_that_were_made_again_and_again() -> None:
    old = "\n\n".join(f"The council of {who}s met in the harbour office on Friday, said the {who}." for who in WHO)
    table = to_stat(compared(old, old.replace("harbour", "river").replace("mayor.", "clerk.")))
    assert table.endswith("\n\n7 times: [-harbour-]{+river+}\n")
    assert "times" not in to_stat(compared(old, old.replace("harbour", "river")), only=("style",))


def test_equal_texts_show_no_paragraph() -> None:
    assert to_terminal(compared(OLD, OLD)).splitlines()[3:] == ["No change"]


def test_what_changed_besides_words_is_not_called_a_change_of_them() -> None:
    framed = to_terminal(compared(f"Top News\n\n{OLD}", f"World\n\n{OLD}"))
    assert "\nNo change in the article itself\nFrame, not counted: 1 paragraph (line 1) in old, 1 (line 1)" in framed
    link = [f"Read [the report](https://example.org/{year}) today." for year in (2023, 2024)]
    assert to_terminal(compared(*link, suffix=".md")).splitlines()[3] == "1 change: 1 of substance; all words unchanged"
    days = [f"The council met on the {word} day and talked about the bridge at length." for word in WORDS]
    swapped = to_terminal(compared("\n\n".join(days), "\n\n".join([*days[1:], days[0]])))
    assert "\n\nNo change of words; 1 moved\n\n" in swapped
    border = to_terminal(compared(f"{days[0]}\n\n{days[1]} {days[2]}", f"{days[0]} {days[1]}\n\n{days[2]}"))
    assert "\n\nNo change of words\n\n" in border


def test_a_sentence_that_moved_within_its_paragraph_is_said_to() -> None:
    days = [f"The council met on the {word} day and talked about the bridge at length." for word in WORDS]
    swapped = to_terminal(compared(" ".join(days), " ".join([*days[1:], days[0]])))
    assert "\n\n¶1  moved within\n" in swapped


def test_frame_and_what_lies_beyond_an_excerpt_are_counted_and_not_shown() -> None:
    whole = [f"The council met on the {word} day and talked about the bridge at length." for word in WORDS]
    longer = ["Top News", *whole, *(sentence.replace("bridge", "ferry boat") for sentence in whole)]
    shown = to_terminal(compared("\n\n".join(whole), "\n\n".join(longer)))
    assert "Frame, not counted: 0 paragraphs in old, 1 (line 1) in new" in shown
    assert "The old copy ends early; 120 words follow in the new one (from line 19 on), not counted" in shown
    assert "ferry" not in shown


def test_a_link_that_leads_elsewhere_shows_both_its_ends_once() -> None:
    old, new = (f"Read [the report](https://example.org/{year}) today." for year in (2023, 2024))
    shown = to_terminal(compared(old, new, suffix=".md"))
    links = "  link: [-https://example.org/2023-]\n        {+https://example.org/2024+}\n"
    assert f"  Read {{=the report=}} today.\n{links}" in shown
    twice = to_terminal(compared(f"{old} {old}", f"{new} {new}", suffix=".md"))
    assert (twice.count("{=the report=}"), twice.count("link: ")) == (2, 1)


def test_an_image_put_for_another_shows_both_addresses() -> None:
    shown = to_terminal(compared("![A desk](old.png)", "![A desk](new.png)", suffix=".md"))
    assert "\n  {=A desk=}\n  link: [-old.png-]\n        {+new.png+}\n" in shown


def test_a_link_that_came_or_went_shows_one_end() -> None:
    shown = to_terminal(
        compared("Read [the report](https://example.org/) today.", "Read the report today.", suffix=".md")
    )
    assert "\n  link: [-https://example.org/-]\n" in shown


def test_colour_adds_nothing_but_colour() -> None:
    coloured = to_terminal(compared(OLD, NEW), colour=True)
    assert "\x1b[33m[-At least 40-]\x1b[0m\x1b[36m{+More than 50+}\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]+m", "", coloured) == SHOWN


def test_the_documentation_shows_what_the_program_prints() -> None:
    ferrymen, bridge = "Nobody had asked the seven {} ferrymen.", "The bridge was closed on Friday for good."
    river = (
        "{} people were missing, the mayor {}. The river rose all night, and nobody in the town could remember more."
    )
    cat = "The cat of the harbour master slept through all of this."
    old = [ferrymen.format("young"), bridge, river.format("At least 40", "said"), cat]
    new = [bridge, river.format("More than 50", "claimed"), ferrymen.format("old")]
    shown = to_terminal(compared("\n\n".join(old), "\n\n".join(new)), width=72, context=6).split("\n\n", 1)[1]
    assert f"```\n{shown}```\n" in (ROOT / "content/docs/commands.md").read_text(encoding="utf-8")


@given(TEXTS, TEXTS)
def test_what_is_shown_holds_both_versions_of_each_paragraph_but_for_white_space(old: str, new: str) -> None:
    comparison = compared(old, new)
    view = View(comparison, ())
    assume(not view.moves)
    shown = to_terminal(comparison, context=10**6).split("\n\n")[2:]
    body = " ".join(line for part in shown for line in part.split("\n")[1:])
    rows = [comparison.rows[index] for group in view.groups() for index in group]
    for half, blocks, other, own in (
        (comparison.old, [block for row in rows for block in row.old], r"\{\+.*?\+\}", r"\[-(.*?)-\]"),
        (comparison.new, [block for row in rows for block in row.new], r"\[-.*?-\]", r"\{\+(.*?)\+\}"),
    ):
        document = half.version.document
        text = "".join(document.text[document.blocks[block].start : document.blocks[block].end] for block in blocks)
        assert re.sub(r"[\s¶↵]", "", re.sub(own, r"\1", re.sub(other, "", body))) == re.sub(r"\s", "", text)


@given(st.integers(20, 120))
def test_wrapping_keeps_to_the_width_and_changes_nothing_but_white_space(width: int) -> None:
    wrapped = to_terminal(compared(OLD, NEW), width=width)
    paragraphs = wrapped.split("\n\n")[:-1]
    assert max(len(line) for paragraph in paragraphs for line in paragraph.splitlines()) <= width
    assert "".join(wrapped.split()) == "".join(SHOWN.split())


def test_no_text_can_steer_the_terminal() -> None:
    shown = to_terminal(compared("All is well.", "All is \x1b[2Jwell\x07.\x9b"), colour=False)
    assert not set(shown) & {"\x1b", "\x07", "\x9b"}
    same = compared("All is well.", "All is well.")
    named = replace(same, old=replace(same.old, version=replace(same.old.version, label="a\nNo change\x1b.txt")))
    assert to_terminal(named).startswith("--- a␊No change␛.txt")
    assert "\N{SYMBOL FOR ESCAPE}[2Jwell" in shown


WHO = "mayor clerk porter baker miller cooper smith".split()
WORDS = "first second third fourth fifth sixth seventh eighth".split()
