"""Frame and excerpts: what the page left in a text is set aside, and nothing that an editor cut or put in."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.align import align
from sitegen.align.frame import find_frame, says
from sitegen.align.furniture import BORDER, CLOSING, COMMENTS, CORRECTIONS, NAMES, OPENING, STRAY
from sitegen.model import Block, BlockKind, Document, Half, Version

BODY = (
    "The lighthouse keeper sold his telescope to a travelling dentist from the islands, who wanted it for the stars.",
    "Nobody at the cannery remembered who had ordered four hundred umbrellas in June, or what for.",
    "Rain fell on the fairground until the carousel horses had lost all their paint and some of their ears.",
)
CLOSE = "In the end the dentist gave the telescope back: from his island one sees only the lighthouse, and it is dark."
POLICY = (
    "By participating in online discussions you acknowledge that you have read our rules. Be kind, and stay with the "
    "matter. What is written in capital letters will be read to you aloud by the editor."
)
OTHER_POLICY = (
    "To leave a comment you must be a subscriber. Comments are moderated by people who have had little sleep."
)

Kinded = str | tuple[str, BlockKind, int]


def document(*parts: Kinded, path: str = "old.txt", aside: frozenset[int] = frozenset()) -> Document:
    blocks, texts, at = [], [], 0
    for index, part in enumerate(parts):
        text, kind, level = (part, BlockKind.PARAGRAPH, 0) if isinstance(part, str) else part
        blocks.append(Block(at, at + len(text), kind, level, aside=index in aside))
        texts.append(text)
        at += len(text) + 2
    return Document(path, "\n\n".join(texts), tuple(blocks), lang="en")


def h1(text: str) -> Kinded:
    return text, BlockKind.HEADING, 1


def halves(old: Document, new: Document) -> tuple[Half, Half]:
    return align(Version(old), Version(new))[:2]


def framed(half: Half) -> list[str]:
    text = half.version.document.text
    return [
        text[block.start : block.end]
        for block, frame in zip(half.version.document.blocks, half.frame, strict=True)
        if frame
    ]


def framed_around(*, head: tuple[Kinded, ...] = (), tail: tuple[Kinded, ...] = ()) -> list[str]:
    """What is frame of an old version that has more around the body than the new one."""
    return framed(halves(document(*head, *BODY, *tail), document(*BODY))[0])


# --- the furniture of pages ------------------------------------------------------------------------

FURNITURE = [
    ("The Ellis Courier", "By Ann Lee", "By Ann Lee and Tom de Vries | The Ellis Courier", "Oct. 3", "Top News"),
    ("Küstenblatt", "Von Karl Ostrow und Ines Varga", "Stand: 2. Februar 2024, 6:40 Uhr", "Anzeige", "3 min Lesezeit"),
    ("L’Estran", "Par Claire Monnier", "Publié le 3 février 2024 à 7 h 12", "Partager", "Lire aussi : la digue malade"),
    (
        "El Faro",
        "Por Inés Varga y Luis de la Torre",
        "Publicado: 3 de febrero",
        "Compartir",
        "Lea también la otra carta",
    ),
]


@pytest.mark.parametrize("lines", FURNITURE, ids=["en", "de", "fr", "es"])
def test_what_stands_above_an_article_is_frame(lines: tuple[str, ...]) -> None:
    assert framed_around(head=lines) == list(lines)


@pytest.mark.parametrize(
    "line",
    [
        "This article originally appeared in The Coast Wire.",
        "Dieser Artikel erschien zuerst im Küstenblatt.",
        "Cet article a été publié dans L’Estran.",
        "Este artículo fue publicado originalmente en El Faro.",
        "A version of this article appears in print on Aug. 21, Section A, Page 9.",
        "© 2024 The Marne Courier",
        "Tom Roe contributed reporting from Port Ellis.",
        "Reporting by Ann Lee; editing by Tom Roe",
        "Ann Lee is a staff writer at the Courier.",
        "Updated: 3 May 2024, 10:30",
        "12 maggio 2024",
        "Comments: Our rules",
        "This website and associated newspapers adhere to a code of practice.",
        "When we learn of a mistake, we acknowledge it with a correction. If you spot an error, please let us know.",
        "Kommentare werden moderiert, bevor wir sie zeigen.",
        "Les commentaires sont fermés.",
        "Los comentarios han sido cerrados.",
        "The Coast Wire contributed to this report.",
        "Ann Lee is a reporter based in Port Ellis.",
        "Follow Ann Lee on X @annlee.",
        "If you liked this story, please tell others.",
        "Have a tip? Email tips@courier.example.",
        "You are receiving this email because you signed up for it.",
        "Already a subscriber?",
        "Topics: bridges, umbrellas",
        "View comments",
        "Share on Facebook",
        "###",
        "Karl Ostrow ist Redakteur beim Küstenblatt.",
        "ine/dpa",
        "Mit Material von AFP",
        "Themen: Brücken, Schirme",
        "Fehler gefunden? Schreiben Sie uns.",
        "Claire Monnier est journaliste à L’Estran.",
        "L’Estran avec AFP",
        "Il vous reste 65.4% de cet article à lire.",
        "Inés Varga es redactora de El Faro.",
        "Con información de EFE",
        "Archivado en: Puentes",
        "Related Articles",
        "You may also like",
        "Das könnte Sie auch interessieren",
        "Sign up for our newsletter and get the tides in your inbox every morning.",
        POLICY,
        OTHER_POLICY,
    ],
)
def test_what_stands_below_an_article_is_frame_and_a_closing_paragraph_above_it_is_not(line: str) -> None:
    assert framed_around(tail=(CLOSE, line)) == [line]


def test_all_below_what_only_stands_below_articles_is_frame() -> None:
    more = ("Related", "A bell for the town hall of Marne", "The gulls have moved to the roof of the school, says one.")
    assert framed_around(tail=(CLOSE, *more)) == list(more)


def test_below_other_furniture_an_article_may_go_on() -> None:
    assert framed_around(tail=("Advertisement", CLOSE, "Share this article")) == ["Advertisement", "Share this article"]


@pytest.mark.parametrize(
    "paragraph",
    [
        CLOSE,
        "It is dark.",
        "By the time the boat came in, everybody on the pier had gone home to bed.",
        "By Saturday Mr. Holm had left.",
        "Register offices were closed for a week, and nobody could be born, or die, or marry on the island.",
        "Related trades have suffered too, said a man who sells umbrellas and had a cellar full of them.",
        "Getty Images had sent a photographer, who found nothing to photograph and slept on the pier.",
        "Copyright in the letters lies with the dentist’s niece, who has never read them and will not.",
        "Subscribe to a theory and it will keep you warm, she said; subscribe to a newspaper and you can burn it.",
        "Privacy was what he wanted, and the island had more of it than he could use up in one life.",
        "Trending downward since June, the sale of umbrellas stood at four hundred and one in the end.",
        "He made no comment, and the cannery has not commented either on the umbrellas, which are still there.",
        "Monday came, and with it the boat, and with the boat a letter from the dentist on the third island.",
        "Von Marne aus sieht man den Turm nicht, und von der Insel sieht man nichts als ihn.",
        "Par Marne on arrive à la mer, et par la mer on ne revient pas toujours, disait le gardien.",
        "Ann Lee is a dentist.",
        "Reuters reported that the ferry had sunk.",
        "Follow the money, said Ann Lee, and you find an umbrella.",
        "Share prices fell, and topics of conversation were few.",
        "Mit Agenturen wollte der Wärter nichts zu tun haben.",
    ],
)
def test_a_closing_paragraph_that_was_cut_is_text(paragraph: str) -> None:
    assert framed_around(tail=(paragraph,)) == []
    assert framed_around(tail=(paragraph, POLICY)) == [POLICY]


def test_a_lead_that_was_put_before_the_first_paragraph_is_text() -> None:
    assert framed_around(head=("The Ellis Courier", CLOSE)) == ["The Ellis Courier"]


def test_a_short_lead_with_nothing_above_it_is_text() -> None:
    lead = "The keeper of the lighthouse has sold his telescope to a dentist, the police said."
    assert framed_around(head=(lead,)) == []
    assert framed_around(head=("The telescope in the window of the dentist.",)) != []


@pytest.mark.parametrize(
    "heading",
    [
        "Privacy",
        "Copyright Infringement",
        "Terms",
        "Privacy Policy",
        "Register",
        "Categories: names",
        "12 January 2026",
    ],
)
def test_a_heading_within_the_text_is_no_furniture(heading: str) -> None:
    old = document(BODY[0], BODY[1], (heading, BlockKind.HEADING, 2), BODY[2])
    assert framed(halves(old, document(*BODY))[0]) == []


@pytest.mark.parametrize(
    "line", ["Advertisement", "Read more: the wall", "Credit: Jo Fern", "Jo Fern/Reuters", "12 comments"]
)
def test_a_stray_line_within_the_text_is_frame(line: str) -> None:
    assert framed(halves(document(BODY[0], line, *BODY[1:]), document(*BODY))[0]) == [line]


def test_rules_for_comments_are_frame_on_both_sides_though_they_are_alike() -> None:
    changed = POLICY.replace("Be kind", "Be brief")
    old, new = halves(document(*BODY, CLOSE, POLICY), document(*BODY, changed))
    assert framed(old) == [POLICY]
    assert framed(new) == [changed]


def test_a_text_about_comments_is_text() -> None:
    terms = tuple(
        f"Rule {n}. Your comments will be removed where they are rude. {text}" for n, text in enumerate(BODY * 5)
    )
    assert framed(halves(document(*terms), document(*terms[:7], *terms[8:]))[0]) == []


@pytest.mark.parametrize(
    "note",
    [
        "This article was amended on 3 May: the dentist is from the third island.",
        "Correction: there were four hundred umbrellas.",
        "Anm. d. Red.: Der Name des Zahnarztes wurde geändert.",
        "Une version précédente de cet article rajeunissait le dentiste.",
        "Fe de errores: los paraguas eran cuatrocientos.",
    ],
)
def test_a_correction_is_text_even_below_what_closes_an_article(note: str) -> None:
    closing = "Reporting by Ann Lee; editing by Tom Roe"
    assert framed_around(tail=(closing, note, "© 2024 The Marne Courier")) == [closing, "© 2024 The Marne Courier"]
    assert framed_around(head=("The Ellis Courier", note)) == ["The Ellis Courier"]


def test_page_numbers_and_running_heads_are_frame_wherever_they_stand() -> None:
    old = document(BODY[0], "12", "THE LIGHTHOUSE", *BODY[1:], aside=frozenset([1, 2]))
    assert framed(halves(old, document(*BODY))[0]) == ["12", "THE LIGHTHOUSE"]


# --- headlines -------------------------------------------------------------------------------------

OLD_TITLE, NEW_TITLE = "Keeper parts with telescope", "A dentist’s long look at the sky"


def test_a_headline_that_both_have_is_text_though_it_was_changed() -> None:
    old, new = halves(document(h1(OLD_TITLE), *BODY), document("The Ellis Courier", h1(NEW_TITLE), "By Ann Lee", *BODY))
    assert framed(old) == []
    assert framed(new) == ["The Ellis Courier", "By Ann Lee"]


@pytest.mark.parametrize(
    "lines",
    [
        ("By Ann Lee", "Nov. 13, 2024, 6:00 a.m. ET", "5 min read"),
        ("Ann Lee", "13 November 2024", "Share", "214"),
        ("Von Karl Ostrow", "13.11.2024, 06.00 Uhr"),
        ("Par Claire Monnier", "Publié le 13 novembre 2024 à 06h00, modifié le 13 novembre 2024 à 09h10"),
        ("Inés Varga", "13 de noviembre de 2024 06:00"),
        ("Inés Varga Soria - 05 feb 2024 - 05:40 CET",),
        ("Di Carla Neri",),
        ("By Val Stone | The Plains | PUBLISHED: August 30, 2022 at 5:11 a.m. | UPDATED: Sept. 1, 2022 at 7:40 a.m.",),
    ],
)
def test_between_a_headline_that_both_have_and_the_text_is_furniture_too(lines: tuple[str, ...]) -> None:
    standfirst = "A dentist has bought a telescope, and nobody knows what he is going to look at, least of all himself."
    old, new = document(h1(OLD_TITLE), standfirst, *BODY), document(h1(OLD_TITLE), standfirst, *lines, *BODY)
    assert framed(halves(old, new)[1]) == list(lines)


@pytest.mark.parametrize(
    "line",
    ["Effective 12 January 2026", "In force from 1 May", "The Old Lighthouse", "It was dark.", "A dentist’s view"],
)
def test_what_a_text_begins_with_is_no_furniture(line: str) -> None:
    assert framed(halves(document(h1(OLD_TITLE), *BODY), document(h1(OLD_TITLE), line, *BODY))[1]) == []


def test_a_headline_that_only_one_of_them_has_is_frame() -> None:
    assert framed(halves(document(h1(OLD_TITLE), *BODY), document(*BODY))[0]) == [OLD_TITLE]


def test_the_author_may_set_a_headline_aside() -> None:
    old, new = document(h1(OLD_TITLE), *BODY), document(h1(NEW_TITLE), *BODY)
    assert framed(align(Version(old, frame=("parts with",)), Version(new))[0]) == [OLD_TITLE]


# --- excerpts --------------------------------------------------------------------------------------


def test_a_copy_that_stops_above_the_same_rules_for_comments_is_an_excerpt() -> None:
    rest = tuple(
        f"{CLOSE} That was the {n}th time, and it was not to be the last one." for n in ("fourth", "sixth") * 4
    )
    old, new = document(*BODY, POLICY), document(*BODY, *rest, POLICY)
    half = halves(old, new)[0]
    assert half.excerpt == new.text.index(rest[0])
    assert framed(half) == [POLICY]


def test_where_words_are_not_parted_prose_is_known_by_its_length() -> None:
    body = ("灯塔看守人把他的望远镜卖给了一位来自群岛的旅行牙医。", "没有人记得是谁在六月订购了四百把雨伞。")
    lead = (
        "昨天夜里，大水漫过了下城的堤坝，四十座房屋被淹，消防队挨家挨户地敲门，没有人受伤，但是学校将关闭到下个星期。"
    )
    assert framed(halves(document(lead, *body), document(*body))[0]) == []


# --- the tables ------------------------------------------------------------------------------------


TABLES = (CLOSING, COMMENTS, BORDER, STRAY, CORRECTIONS, OPENING, NAMES)
PATTERNS = [line.split("~ ", 1)[1] for table in TABLES for line in table]


def test_every_pattern_compiles_and_is_anchored_in_all_its_parts_or_in_none() -> None:
    for pattern in PATTERNS:
        assert re.compile(pattern, re.IGNORECASE)
        depth, parts = 0, [""]
        for sign in re.sub(r"\\.|\[[^]]*\]", "x", pattern):
            depth += (sign == "(") - (sign == ")")
            parts = [*parts, ""] if sign == "|" and not depth else [*parts[:-1], parts[-1] + sign]
        assert len({part.startswith("^") for part in parts}) == 1, pattern
    assert not any(line.split("~ ", 1)[1].startswith("^") for line in COMMENTS)


@given(st.sampled_from(TABLES), st.data())
def test_what_fits_a_pattern_has_one_of_its_cues(table: tuple[str, ...], data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(table)).split("~ ", 1)[1]
    text = data.draw(st.from_regex(re.compile(pattern, re.IGNORECASE)))
    assert says(text, (f"~ {pattern}",))
    assert says(text, table)


def test_no_pattern_is_compiled_before_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(re, "compile", pytest.fail)
    same = document(*BODY)
    assert find_frame(Version(same), Version(same), (), (), ()) == ([False] * 3, [False] * 3, None, None)
    assert not any(says("The river rose all night.", table) for table in (CLOSING, COMMENTS, BORDER, STRAY))
