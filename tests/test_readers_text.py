"""Plain text to blocks: hard wraps, paragraphs without blank lines, verse, lists, and what is never touched."""

import textwrap
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.model import Document
from sitegen.readers.text import read_text
from tests.reading import check_document, kinds, texts

PASTED = """\
By Marta Quill | The Harbour Courier
Mayor
Ilse Brandt opened the rebuilt sluice in front of a few dozen guests on a
grey morning in March.Credit…Jo Fern/Harbour Pictures — Getty Images
Engineers had warned the town about cracks in the sluice for two years,
but their letters were put into a folder and none of them was ever really
answered.
For two years, engineers of the river authority wrote
letter after letter to the town hall of Marne, in which they described cracks
in the southern wall of the old sluice and asked for money to have it examined by divers from
the coast, according to papers seen by the Courier.
Each time, the town hall thanked the engineers, who are
paid by the province and not by the town, and put the letters into a folder,
saying the budget for the year had been spent. After one storm in November, an
inspector found that the cracks had grown by the width of a hand, and that the
gate no longer closed without the help of two men and
a lever, the papers show.
The letters, of which nobody outside knew until now,
raise the question why the council voted in the same months for a new town hall
square, at a cost of four million, and not for the wall on which the whole of
the lower town depends when the river is high.
Mrs. Brandt did not wish to be interviewed.
The sluice was built in 1911 by the firm of
Hollander & Sons, and it has been repaired three times since then, the last time
after the flood of 1953. Mrs. Brandt and her deputy, Karl
B. Ostrow, had both visited it as pupils of the school on the dyke, and each of
them keeps a photograph of the visit. If anybody could have known how bad the
wall was, it was these two, as people in the town like to say.
But the repair was put off again, and in the night of the
second of February the southern wall gave way along a length of thirty metres,
after which the lower town stood under water for more than eleven whole days.
In a letter dated the fourth of February, Mrs. Brandt told the province that the town and the
authority had both done “what was in their power” and that nobody could have
foreseen the storm, according to a copy of the letter that the Courier has seen.
Mrs. Brandt repeated the sentence in the council on the same evening and added
that the town would “learn its lessons” from the flood. The council thanked her
and adjourned, and no member asked about the letters at that meeting.
“We asked for divers and were given a square,” one of
the engineers said last week. “The water has now looked at the wall for us, and
it was more thorough than we would have been.”
"""
"""Pasted out of a page: wrapped by different hands, no blank line, first lines short, one paragraph ending at full
width before an overlong line, and a sentence that ends at full width within a paragraph."""

PARAGRAPHS = [
    "For two years,",
    "Each time,",
    "The letters,",
    "Mrs. Brandt did not wish",
    "The sluice was built",
    "But the repair",
    "In a letter dated",
    "“We asked for divers",
]

VERSE = """\
The gulls come in before the rain,
the boats come in before the night,
and nobody comes up the lane
to ask who left us with the light.

The lamp is trimmed, the glass is clean,
the oil will last till break of day,
"""


def read(text: str) -> Document:
    document, problems = read_text("old.txt", text)
    assert problems == ()
    check_document(document)
    return document


def wrapped(*paragraphs: str, width: int = 72, between: str = "\n") -> str:
    return between.join(textwrap.fill(paragraph, width) for paragraph in paragraphs)


LONG = (
    "The committee met on the first Monday of the month, as it had done for thirty years, in the room above the "
    "bakery, and heard the report of the treasurer, who had nothing good to tell.",
    "Nobody spoke for a while. Then the chairman asked whether the roof could wait for another winter, and the "
    "treasurer said that it had been asked that question nine times already.",
    "A vote was taken. It went against the roof by a single voice, and that voice, as everybody in the room could "
    "see, was the chairman's own.",
)


def test_the_paragraphs_of_a_pasted_article_are_found() -> None:
    blocks = texts(read(PASTED))
    assert blocks[0] == "By Marta Quill | The Harbour Courier"
    assert blocks[1].startswith("Mayor Ilse Brandt opened the rebuilt sluice in front")
    assert blocks[2].startswith("Engineers had warned")
    assert [next((p for p in PARAGRAPHS if block.startswith(p)), block) for block in blocks[3:]] == PARAGRAPHS
    assert not any("\n" in block for block in blocks)


def test_a_caption_is_told_by_its_credit() -> None:
    assert kinds(read(PASTED))[:3] == ["paragraph", "caption", "paragraph"]


@pytest.mark.parametrize("width", [48, 60, 72, 80, 100])
def test_hard_wraps_are_undone_where_blank_lines_part_paragraphs(width: int) -> None:
    assert texts(read(wrapped(*LONG, width=width, between="\n\n"))) == list(LONG)


@pytest.mark.parametrize("width", [60, 72, 80])
def test_paragraphs_are_found_where_no_blank_line_parts_them(width: int) -> None:
    assert texts(read(wrapped(*LONG, width=width))) == list(LONG)


def test_one_paragraph_a_line_needs_no_blank_lines() -> None:
    assert texts(read("\n".join(LONG))) == list(LONG)


def test_indented_first_lines_part_paragraphs() -> None:
    source = "\n".join(textwrap.fill(paragraph, 64, initial_indent="   ") for paragraph in LONG)
    assert texts(read(source)) == list(LONG)


def test_lines_between_blank_lines_are_never_joined_or_cut() -> None:
    paragraphs = ["a short line", "and another one", LONG[0], "Word", LONG[1] + " " + LONG[2], "the end"]
    assert texts(read("\n\n".join(paragraphs))) == paragraphs


@pytest.mark.parametrize("width", [60, 72])
def test_a_blank_line_after_every_line_parts_nothing(width: int) -> None:
    spaced = [wrapped(paragraph, width=width).strip().replace("\n", "\n\n") for paragraph in LONG]
    assert texts(read("\n\n\n".join(spaced))) == list(LONG)
    assert texts(read("\n\n".join(spaced))) == list(LONG)
    verse = [line for line in VERSE.split("\n") if line] * 3
    assert texts(read("\n\n".join(verse))) == verse


def test_a_credit_may_run_over_two_lines() -> None:
    source = PASTED.replace("Credit…Jo Fern/Harbour", "Credit…Jo\nFern/Harbour")
    assert texts(read(source)) == texts(read(PASTED))


def test_verse_is_one_block_a_stanza_with_its_lines() -> None:
    document = read(VERSE)
    assert texts(document) == [stanza.strip() for stanza in VERSE.strip().split("\n\n")]
    assert texts(read(wrapped(*LONG, between="\n\n") + "\n\n" + VERSE))[3:] == texts(document)


def test_a_headline_is_a_heading_above_a_short_paragraph_too() -> None:
    lead = "Three workers were hurt when a fire broke out in the paper mill on Sunday."
    text = f"Fire at the paper mill\n\n{lead}\n\nThe cause\n\n{lead}"
    assert kinds(read(text)) == ["heading", "paragraph", "paragraph", "paragraph"]
    assert kinds(read(text.replace("mill\n", "mill.\n")))[0] == "paragraph"
    assert kinds(read("Fire at the paper mill\n\nThree workers were hurt."))[0] == "paragraph"
    assert kinds(read(f"Top News\n\n{lead}"))[0] == "paragraph"


def test_the_title_of_a_poem_is_a_heading_and_a_line_of_it_is_none() -> None:
    assert kinds(read(f"The Light\n\n{VERSE}"))[0] == "heading"
    assert kinds(read(f"A light,\n\n{VERSE}"))[0] == "paragraph"
    assert kinds(read("The Lamp Inn\n\n3 Mole Street\nPort Ellis"))[0] == "paragraph"


def test_verse_that_begins_its_lines_with_small_letters_is_no_narrow_prose() -> None:
    stanzas = [
        "Der Tag legt seine Segel ein,\ndie Möwen werden still.\n"
        "Es will kein Wind mehr bei mir sein,\nweil keiner bleiben will.",
        "Ein Licht geht auf, ein Licht geht aus,\ndas Wasser trägt es fort.\n"
        "Ich habe hier kein eignes Haus\nund doch den besten Ort.",
        "Nun, Schiffer, setz mich wieder über,\ndie Stadt ist mir zu laut;\n"
        "drüben ist's dunkler, drum auch lieber\ndem, der auf Wasser baut.",
    ]
    assert texts(read("\n\n".join(stanzas))) == stanzas
    assert texts(read(wrapped(*LONG, width=34, between="\n\n"))) == list(LONG)


def test_list_items_are_blocks_that_keep_their_bullets() -> None:
    source = (
        "The council decided:\n- to mend the roof before\n  the winter\n- to sell the bell\n  - or lend it\n- nothing"
    )
    document = read(source)
    assert texts(document)[1:] == [
        "- to mend the roof before the winter",
        "- to sell the bell",
        "- or lend it",
        "- nothing",
    ]
    assert kinds(document) == ["paragraph", "item", "item", "item", "item"]
    assert [block.level for block in document.blocks] == [0, 1, 1, 2, 1]


@pytest.mark.parametrize(
    "bullets", ["1. 2. 3.", "a) b) c)", "* * *", "• • •", "(1) (2) (3)", "i. ii. iii.", "\uf0b7 \uf0b7 \uf0b7", "■ ► ✓"]
)
def test_numbers_and_bullets_of_many_kinds_begin_items(bullets: str) -> None:
    items = [f"{bullet} {word}" for bullet, word in zip(bullets.split(), ("bread", "salt", "wine"), strict=True)]
    document = read("\n".join(items))
    assert texts(document) == items
    assert kinds(document) == ["item"] * 3


def test_a_dash_or_a_number_that_a_wrap_put_first_begins_no_item() -> None:
    text = (
        "The bridge had been closed for the whole of the winter - and nobody knew why - when in the spring of the "
        "year 12 men came."
    )
    source = text.replace("winter - and", "winter\n- and").replace("the year 12", "the year\n12")
    assert texts(read(source)) == [text]


def test_a_law_is_read_by_its_articles_and_letters() -> None:
    blocks = [
        "1. This law applies to bridges that are longer than twenty metres and that serve the public.",
        "2. It does not apply to:",
        "(a) bridges of railways;",
        "(b) jetties on private ground, whether or not these are open to the public.",
        "Article 2",
        "Definitions",
        "For the purposes of this law, a bridge means anything over which one can walk.",
    ]
    assert texts(read(wrapped(*blocks))) == blocks


def test_a_footnote_between_lines_is_a_block() -> None:
    source = wrapped(LONG[0], between="\n") + "\n¹ See the report.\n" + wrapped(LONG[1])
    assert texts(read(source)) == [LONG[0], "¹ See the report.", LONG[1]]


def test_a_lone_number_is_no_list() -> None:
    assert kinds(read(f"{LONG[0]}\n\n3. am in the morning is no hour for a meeting.\n\n{LONG[1]}")) == ["paragraph"] * 3


def test_quoted_mail_keeps_its_lines() -> None:
    document = read("> You said\n> that it rains\n\nIt does.")
    assert texts(document) == ["> You said\n> that it rains", "It does."]
    assert kinds(document) == ["quote", "paragraph"]


def test_a_heading_is_a_short_line_above_a_paragraph() -> None:
    document = read(f"The Treasurer Reports\n\n{LONG[0]}\n\nA Vote\n\n{LONG[2]}")
    assert kinds(document) == ["heading", "paragraph", "heading", "paragraph"]
    assert [block.level for block in document.blocks] == [1, 0, 2, 0]


@pytest.mark.parametrize("line", ["By Ann Lee", "It rained.", "and then", "Honolulu, 3 May:", "A | B"])
def test_other_short_lines_are_no_headings(line: str) -> None:
    assert kinds(read(f"{line}\n\n{LONG[0]}")) == ["paragraph"] * 2


def test_a_line_above_the_byline_is_the_headline() -> None:
    document = read(f"THE COURIER\n\nFire Kills Three\n\nBy Ann Lee\n\n{LONG[0]}\n\nA Vote\n\nBy Ann Lee\n\n{LONG[2]}")
    assert kinds(document).index("heading") == 1
    assert kinds(document).count("heading") == 1


DATES = [
    "September 10, 2023",
    "Published 9 September 2023",
    "Updated: Sept. 9, 2023, 10:42 a.m. ET",
    "10.09.2023, 14:05 Uhr",
]


@pytest.mark.parametrize("line", DATES)
def test_the_date_of_an_article_is_no_heading(line: str) -> None:
    assert kinds(read(f"It burns\n\n{line}\n\n{LONG[0]}")) == ["paragraph"] * 3


@pytest.mark.parametrize("line", ["July 4, 1776", "The Fire of 10 September 2023"])
def test_a_day_of_a_diary_is_a_heading(line: str) -> None:
    assert kinds(read(f"{line}\n\n{LONG[0]}\n\n{line}\n\n{LONG[2]}"))[::2] == ["heading"] * 2


def test_the_number_of_a_part_alone_is_a_heading() -> None:
    document = read(f"The Crack\n\nI.\n\n{LONG[0]}\n\nII.\n\nIt rained.\n")
    assert kinds(document) == ["heading", "heading", "paragraph", "heading", "paragraph"]
    assert [block.level for block in document.blocks] == [1, 2, 0, 2, 0]
    assert kinds(read("Chapter 2\n\nIt rained.\n\nIII.\n\nIt rained on.\n"))[::2] == ["heading", "paragraph"]


def test_a_line_in_capitals_is_a_block_of_its_own() -> None:
    source = f"DREADFUL ACCIDENT AT THE QUAY.\n{wrapped(*LONG[:2])}\nTHE WEATHER\n{wrapped(LONG[2])}"
    assert texts(read(source)) == ["DREADFUL ACCIDENT AT THE QUAY.", LONG[0], LONG[1], "THE WEATHER", LONG[2]]


def test_an_item_goes_on_below_in_a_text_that_is_not_wrapped_elsewhere() -> None:
    source = "• A second gate, wide enough for the carts that come\nfrom the mill\n• Lamps\nNobody asked."
    assert texts(read(source))[:2] == ["• A second gate, wide enough for the carts that come from the mill", "• Lamps"]


def test_indented_commands_keep_their_lines() -> None:
    commands = ["curl -L https://example.org/a/path/to/the/river.tar.gz", "tar xzf river.tar.gz"]
    document = read(f"{LONG[0]}\n\n    {commands[0]}\n    {commands[1]}\n")
    assert texts(document) == [LONG[0], "\n".join(commands)]


def test_a_rule_is_kept_as_it_is_written() -> None:
    document = read(f"{LONG[0]}\n* * *\n{LONG[1]}")
    assert texts(document) == [LONG[0], "* * *", LONG[1]]
    assert kinds(document)[1] == "rule"


@pytest.mark.parametrize(("sign", "rank"), [("=", 1), ("-", 2), ("~", 2)])
def test_the_line_under_a_heading_is_set_aside(sign: str, rank: int) -> None:
    document = read(f"The crack\n{sign * 10}\n\n{wrapped(*LONG)}")
    heading, under, *rest = document.blocks
    assert (heading.kind, heading.level, heading.aside, under.aside) == ("heading", rank, False, True)
    assert not any(block.aside for block in rest)


@pytest.mark.parametrize("source", [f"{LONG[0]}\n----------\n", "The crack\n\n---------\n", "The crack\n---\n\n" * 2])
def test_other_rules_are_text(source: str) -> None:
    assert not any(block.aside for block in read(source).blocks)


def test_what_agencies_end_a_page_with_is_no_part_of_a_paragraph() -> None:
    assert texts(read(f"{LONG[0]}\nMORE\n{LONG[1]}\n-30-")) == [LONG[0], "MORE", LONG[1], "-30-"]


def columned(left: str, right: str) -> str:
    """Two texts side by side, as they come out of a PDF."""
    rows = zip(textwrap.wrap(left, 34), textwrap.wrap(right, 34), strict=False)
    return "\n".join(f"{row[0]:<40}{row[1]}" for row in rows)


def test_two_columns_that_were_read_as_one_are_reported() -> None:
    source = f"The crack\n\n{columned(' '.join(LONG), ' '.join(LONG[::-1]))}\n"
    _, (problem,) = read_text("old.txt", source)
    assert (problem.code, problem.line, problem.severity) == ("text-columns", 3, "warning")


@pytest.mark.parametrize(
    "source",
    [
        "\n".join(f"the lamp of the pier {n:<20}{n} crowns and no more" for n in range(20)),
        "\n".join(f"Ferry {n}          From the pier at noon every day but Monday" for n in range(20)),
        "\n".join(f"    {line}" for text in LONG for line in textwrap.wrap(text, 60)),
    ],
)
def test_tables_and_indents_are_no_columns(source: str) -> None:
    assert read_text("old.txt", source)[1] == ()


def test_blocks_know_their_lines() -> None:
    assert [block.line for block in read("\n\nOne.\n\n\nTwo lines that belong\ntogether.\n").blocks] == [3, 6]


def test_spaces_collapse_and_special_ones_stay() -> None:
    assert read("a  b\t c\u00a0\u00a0d\u2009e  \n").text == "a b c\u00a0\u00a0d\u2009e"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "这是一个很长的句子，在这里被换行了，所以\n应该重新连接起来，而且中间没有空格，因为\n中文没有空格。",
            "因为中文",
        ),
        ("a word that is well-\nknown was broken at the hyphen, and the text goes on and\non", "well-known"),
        ("it was the state of pre-\nand post-war houses that worried the committee then\nand now", "pre- and"),
        ("nobody knew of it, or so they said later—\nand nobody asked for once about the roof of\nit", "later—and"),
    ],
)
def test_a_wrap_is_undone_as_the_script_wants_it(source: str, text: str) -> None:
    assert text in read(source).text


def test_abbreviations_and_initials_at_the_end_of_a_line_end_no_paragraph() -> None:
    source = (
        "The prize went to the historian of the river and its towns, Professor A.\nBell, and to the deputy of Mrs.\n"
        "Holm, who had found the letters in a box under the stairs of the old\ntown hall in the year of the flood and "
        "had kept them."
    )
    assert len(texts(read(source))) == 1


def test_every_character_that_is_not_white_space_stays() -> None:
    source = "\u200bzero\u00ad\nwidth\ufeff \x0bx\x0cy\u2028z\u0085w\u2029v"
    assert "".join(read(source).text.split()) == "".join(source.split())


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["", "", "   ", "- a", "  - b", "1. c", "> quoted", "By Ann Lee", "* * *", "== H ==", "A line of verse,",
             "the end of it.", "It is over.", "Mr.", "—", "\ufeff", "\u00a0", "漢字。", "e\u0301", "Photo: X", "\t"]
        ),
        st.text(max_size=90),
        st.lists(st.sampled_from("The river rose. again and Nobody slept, then".split()), max_size=16).map(" ".join),
    ),
    max_size=24,
)  # fmt: skip


@settings(deadline=None)
@given(LINES)
def test_any_text_gives_sound_blocks_and_loses_nothing(lines: list[str]) -> None:
    source = unicodedata.normalize("NFC", "\n".join(lines))
    document = read(source)
    assert "".join(document.text.split()) == "".join(source.split())


@settings(deadline=None)
@given(LINES)
def test_reading_what_was_read_finds_the_same_blocks(lines: list[str]) -> None:
    """True of every block but verse, whose lines another width may be read into."""
    first = read(unicodedata.normalize("NFC", "\n".join(lines)))
    blocks = [text for text in texts(first) if "\n" not in text]
    again = read("\n\n".join(blocks))
    assert texts(again) == blocks


def test_a_paragraph_among_thousands_is_found_as_among_three() -> None:
    assert texts(read(wrapped(*LONG * 500))) == list(LONG) * 500


SYNDICATION = Path(__file__).parents[2] / "shared" / "data" / "syndication"


@pytest.mark.skipif(not SYNDICATION.exists(), reason="the shared test data is not here")
def test_the_pair_that_the_project_began_with() -> None:
    old = texts(read((SYNDICATION / "old.txt").read_text(encoding="utf-8")))
    new = texts(read((SYNDICATION / "new.txt").read_text(encoding="utf-8")))
    starts = [block.removeprefix("WASHINGTON >> ")[:9] for block in new[4:16]]
    body = [block[:9] for block in old[3:]]
    assert body[0] == "Over thre"
    assert [start for start in body if start != "The growi"] == [start for start in starts if start != "In the re"]
