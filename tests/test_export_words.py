"""What a comparison says in words."""

import pytest

from sitegen.exporters import words
from sitegen.exporters.findings import find
from sitegen.exporters.rows import write_groups
from sitegen.model import ChangeKind
from tests.comparisons import compared


@pytest.mark.parametrize(
    ("iso", "written"),
    [
        ("2025-03-04", "4 March 2025"),
        ("2025-03-04T10:20:30Z", "4 March 2025"),
        ("2025-03", "March 2025"),
        ("2025", "2025"),
        ("soon", "soon"),
        ("", ""),
    ],
)
def test_dates_are_written_as_people_write_them(iso: str, written: str) -> None:
    assert words.write_date(iso) == written


@pytest.mark.parametrize(
    ("straight", "curled"),
    [
        ("the agency's copy", "the agency’s copy"),
        ('"No," he said', "“No,” he said"),
        ("'No,' he said", "‘No,’ he said"),
        ('("so")', "(“so”)"),
        ("the '90s", "the ’90s"),
    ],
)
def test_straight_quotation_marks_become_real_ones(straight: str, curled: str) -> None:
    assert words.curl(straight) == curled


def test_long_quotations_lose_their_middle_between_words() -> None:
    said = words.quote(" ".join(["forty"] * 40))
    assert len(said) < 100
    assert said.startswith("“forty forty")
    assert "forty … forty" in said
    assert words.quote("a “b”\n\nc") == "“a ‘b’ c”"


def test_changed_quotation_marks_are_told_as_they_are() -> None:
    comparison = compared('He said "yes" to Miss Vail.', "He said “yes” to Miss Vail.")
    assert [words.say_change(comparison, change) for change in comparison.changes] == ['" became “', '" became ”']
    assert words.quote("” he said") == "“” he said”"


@pytest.mark.parametrize(
    ("old", "new", "place"), [("4", "4", "¶4"), ("4", "5", "¶4 → ¶5"), ("", "5", "¶5"), ("4", "", "¶4"), ("", "", "")]
)
def test_a_place_is_named_by_the_paragraphs_of_both_versions(old: str, new: str, place: str) -> None:
    assert words.write_place(old, new) == place


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [("3", "3–4", "¶3 became ¶3 and ¶4"), ("3–5", "3", "¶3 to ¶5 became ¶3")],
)
def test_split_and_merged_paragraphs_are_named_by_both_numbers(old: str, new: str, said: str) -> None:
    assert words.say_blocks(old, new) == said


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("It rained.", "It rained.", "The two versions read the same, word for word."),
        ("The toll is 40 marks.", "The toll is 50 marks.", "One change, of substance."),
        ("He said “yes” to it.", 'He said "yes" to it.', "Two changes, none of substance."),
    ],
)
def test_comparison_is_summed_up_in_a_sentence(old: str, new: str, said: str) -> None:
    assert words.summarise(compared(old, new)) == said


def test_changes_are_said_in_words() -> None:
    comparison = compared("He left early on Friday.", "He did not leave early.")
    said = [words.say_change(comparison, change) for change in comparison.changes]
    assert said[-1] == "“on Friday” dropped"
    assert all("“" in line for line in said)


def test_changed_link_names_both_addresses() -> None:
    comparison = compared("[here](https://a.example/)", "[here](https://b.example/)", suffix=".md")
    (change,) = comparison.changes
    assert words.say_change(comparison, change) == "“here” links to https://b.example/, before to https://a.example/"


def test_split_sentence_is_counted() -> None:
    comparison = compared(
        "The gates opened at six and the crowd, which had waited since midnight, went aboard.",
        "The gates opened at six. The crowd, which had waited since midnight, went aboard.",
    )
    found = find(comparison)
    assert [words.say_structure(found, c) for row in found.structure for c in row] == ["one sentence became two"]


def test_move_of_several_paragraphs_names_them_all_and_counts_what_changed_in_any() -> None:
    moved = [
        "The ferry to the island sails on every Monday and Thursday of the winter.",
        "It carries at most 40 passengers and their bicycles on the upper deck.",
    ]
    topics = (("first", "the harbour"), ("second", "bread"), ("third", "schools"))
    stays = [
        f"The {kind} committee met in the town hall and talked about {what} until midnight." for kind, what in topics
    ]
    comparison = compared("\n\n".join([*moved, *stays]), "\n\n".join([*stays, *moved]).replace("40", "50"))
    found = find(comparison)
    move = next(change for change in comparison.changes if change.kind is ChangeKind.MOVE)
    said = words.say_structure(found, move)
    assert said == "moved: ¶1 and ¶2 in old are ¶4 and ¶5 in new, one change inside, one of substance"


def test_move_of_a_sentence_is_none_of_its_paragraph() -> None:
    topics = ("the harbour", "bread", "schools", "the weather in spring")
    days = [f"On day {index} the council talked at length about {topic}." for index, topic in enumerate(topics)]
    comparison = compared(" ".join(days), " ".join([*days[1:], days[0]]))
    found = find(comparison)
    (move,) = comparison.changes
    assert words.say_structure(found, move) == "moved: a passage of ¶1 in old is in ¶1 in new, word for word"


def test_a_sentence_that_only_changed_its_paragraph_is_told_in_both_rows() -> None:
    kitchen = "The skipper of the trawler had heard the call on the radio in his kitchen."
    boots = "He put his boots on and did not think."
    water = "He and his son pulled nineteen people out. The helicopter came forty minutes after the first call."
    comparison = compared(f"{kitchen}\n\n{boots} {water}", f"{kitchen} {boots}\n\n{water}")
    groups = write_groups(find(comparison), {}, "en")
    assert [said for group in groups for row in group.rows for said in row.says] == [
        "<small>one sentence from ¶2</small>",
        "<small>one sentence now in ¶1</small>",
    ]


def test_texts_without_spaces_are_counted_in_characters() -> None:
    assert words.count_words(1, "en") == "1 word"
    assert words.count_words(1200, "zh-Hant") == "1,200 characters"
