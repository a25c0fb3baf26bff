"""Page numbers and running heads of scanned and exported texts: blocks of their own, set aside, nothing lost."""

import textwrap
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.model import Document
from sitegen.readers.text import read_text
from tests.reading import check_document

SENTENCES = (
    "The sluice keeper wrote down the height of the water every morning and every night for thirty-one years.",
    "Nobody had asked him to, and nobody ever read the books, of which there were eleven when he died.",
    "His daughter found them behind the stove, tied up with the string that he used for eels.",
    "She took them to the town hall, where a clerk told her that the river had its own office now.",
    "The office was closed on Mondays.",
    "On Tuesday she was told that heights were measured by a machine, and that paper could not be taken into account.",
    "So she sat down on the steps and began to read, and she did not stop until the light had gone.",
    "What she read there was the flood, nine years before it came, told in figures that rose by a finger each spring.",
)


def paragraphs(count: int) -> list[str]:
    """Paragraphs of two to four sentences, no two alike."""
    supply = cycle(SENTENCES)
    return [
        " ".join([f"Entry {'abcdefghijklmnopqrstuvwxyz'[n % 26] * 2}.", *(next(supply) for _ in range(2 + n % 3))])
        for n in range(count)
    ]


def pages(texts: list[str], head: str, foot: str, feed: str, *, between: str = "", lines: int = 26) -> str:
    """The paragraphs as a book prints them; `#` in head and foot is the page's number."""
    flow = [
        line
        for text in texts
        for line in [*textwrap.wrap(text, 62, break_on_hyphens=False), *([""] if between else [])]
    ]
    printed = []
    for number, start in enumerate(range(0, len(flow), lines), 7):
        body = "\n".join(flow[start : start + lines]).strip("\n")
        names = head.split("/")
        parts = [names[number % len(names)].replace("#", str(number)), body, foot.replace("#", str(number))]
        printed.append((feed if start else "") + ("\n\n" if between else "\n").join(part for part in parts if part))
    return ("\n\n" if between else "\n").join(printed) + "\n"


def read(source: str) -> Document:
    document, _ = read_text("old.txt", source)
    check_document(document)
    assert "".join(document.text.split()) == "".join(source.split())
    return document


def asides(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if block.aside]


def body(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks if not block.aside]


TEXTS = paragraphs(40)


@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize("feed", ["", "\f"])
@pytest.mark.parametrize(
    ("head", "foot"),
    [("", "#"), ("", "- # -"), ("", "Page # of 40"), ("", "[#]"), ("THE SLUICE", "#"), ("THE SLUICE/ANN LEE", "#"),
     ("# The Sluice/Ann Lee #", ""), ("The Sluice | #", "Province Archive, Box 12")],
)  # fmt: skip
def test_what_pages_need_is_set_aside_and_the_text_goes_on(head: str, foot: str, feed: str, between: str) -> None:
    document = read(pages(TEXTS, head, foot, feed, between=between))
    assert " ".join(body(document)) == " ".join(TEXTS)
    assert len(asides(document)) >= 4
    assert {block.kind for block in document.blocks if block.aside} == {"paragraph"}


def test_each_line_of_a_head_is_a_block_between_the_halves_of_a_paragraph() -> None:
    document = read(pages(TEXTS, "THE SLUICE/ANN LEE", "#", ""))
    texts = [document.text[block.start : block.end] for block in document.blocks]
    place = texts.index("8")
    assert texts[place : place + 2] == ["8", "ANN LEE"]
    assert any(text == f"{texts[place - 1]} {texts[place + 2]}" for text in TEXTS)


def test_a_form_feed_alone_parts_no_paragraph() -> None:
    assert body(read(pages(TEXTS, "", "", "\f"))) == TEXTS
    assert body(read(pages(TEXTS, "", "", "\n\n\f"))) == body(read(pages(TEXTS, "", "", "")))


@pytest.mark.parametrize("feed", ["", "\f"])
@pytest.mark.parametrize("name", ["#", "Chapter #", "§ #", "* * *", "#."])
def test_chapters_are_no_pages_for_they_tear_no_sentence(name: str, feed: str) -> None:
    parts = [
        f"{feed}{name.replace('#', str(number))}\n\n" + textwrap.fill(" ".join(TEXTS[number : number + 3]), 62)
        for number in range(1, 9)
    ]
    assert asides(read("\n\n".join(parts))) == []


def test_a_refrain_a_speaker_or_a_list_comes_back_and_is_text() -> None:
    speakers = cycle(("KEEPER", "CLERK"))
    play = "\n".join(f"{next(speakers)}\n{textwrap.fill(text, 62)}" for text in TEXTS)
    song = "\n\n".join(f"{textwrap.fill(text, 40)}\n\nand the water rose" for text in TEXTS)
    figures = "\n".join(
        f"{number}\nthe height of the water that was read on that morning in hands" for number in range(40)
    )
    assert asides(read(play)) == asides(read(song)) == asides(read(figures)) == []


def test_two_pages_with_a_form_feed_are_enough() -> None:
    halves = SENTENCES[0].replace("every morning", "every\fmorning").split("\f")
    document = read(f"THE SLUICE\n{halves[0]}\n1\n\fTHE SLUICE\n{halves[1]}\n2\n")
    assert asides(document) == ["THE SLUICE", "1", "THE SLUICE", "2"]
    assert body(document) == halves


LINES = st.sampled_from(
    ["", "7", "8", "9", "- 10 -", "THE SLUICE", "\fTHE SLUICE", "\f", "12\f", "* * *", "- an item", "the river rose",
     "and nobody slept that night, for it was raining on the roof of", "It was over.", "Page 3 of 4", "\f\f4", "漢字"]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(LINES, max_size=60).map("\n".join))
def test_any_pages_give_sound_blocks_and_lose_nothing(source: str) -> None:
    read(source)
