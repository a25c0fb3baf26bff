"""Sentences, tokens and keys."""

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Block, BlockKind, Document
from sitegen.segment import (
    count_words,
    find_sentences,
    find_tokens,
    fold,
    fold_with_offsets,
    guess_language,
    split_tokens,
    token_key,
)

from .making import document


def cut(text: str, lang: str = "en") -> list[str]:
    made = document(text)
    return [text[sentence.start : sentence.end] for sentence in find_sentences(made, lang)]


@pytest.mark.parametrize(
    ("sentences", "lang"),
    [
        (["He left.", "She stayed!", "Did they?", "Nobody knew…", "Then it rained."], "en"),
        (["The tide’s anti-U.S. remarks stunned the fleet of the U.S.", "The rest of the U.S. fleet sailed."], "en"),
        (["Gov. Hale met J. P. Moss at 5 p.m. on Feb. 4 in St. Ives.", "It cost 3.5 million."], "en"),
        (["“Is it safe?” she asked.", "“No.”", "He shut the door."], "en"),
        (["See No. 7 for the tariff.", "He said no.", "Then he went."], "en"),
        (["The boats (all of them.)", "They sank."], "en"),
        (["The message was clear: It would close."], "en"),
        (["Ten pictures of the new ferry", "However, nobody has sailed on her.", "She lies in the dock."], "en"),
        (["The Band were nominated for The 10th prize by It in the end."], "en"),
        (["(3) In the event of a flood You close the gate, and for You the toll is waived."], "en"),
        (["1. The tenant pays.", "2. The landlord waits."], "en"),
        (["Am 3. Oktober kam Dr. Meier.", "Das war 1990.", "Er blieb."], "de"),
        (["Er rief: „Das Schiff sinkt.“", "Dann sprang er.", "»Bleib!«", "Sie blieb.", "Er las „Stille“ vor."], "de"),
        (["Er wohnt in der Hauptstr. 5 in Bonn.", "Er kauft Obst, d. h. Äpfel und Birnen.", "Dann ging er."], "de"),
        (["Il a dit : « Je viens. »", "Puis il partit.", "« Oui ! » cria-t-elle."], "fr"),
        (["El gobierno de EE. UU. envió tropas.", "Luego calló."], "es"),
        (["Open Mon. through Fri. at nine.", "Tues. Nov. 4 was dry."], "en"),
        (["Er blieb z. B. hier, d. h. im Haus.", "Dann ging er."], "de"),
        (["他说：“你好。”", "然后走了。", "她没有回答！"], "zh"),
        (["यह नाव है।", "वह पुल है।"], "hi"),
        (["“मैं आऊँगा।” उसने कहा।", "फिर वह गया।"], "hi"),
        (["एम. एस. राव बोले|", "सब चुप रहे|"], "hi"),
        (["वह Dec. 1946 में St. Louis गया।", "फिर लौटा।"], "hi"),
        (["ទូក\u200bមក\u200bដល់។", "គេ\u200bឡើង។"], "km"),
        (["လှေရောက်သည်။", "လူတက်သည်။"], "my"),
        (["መርከቡ መጣ።", "ሰዎች ወጡ።"], "am"),
        (["Նավը եկավ։", "Մարդիկ իջան։"], "hy"),
    ],
)
def test_sentences_end_where_a_reader_would_say(sentences: list[str], lang: str) -> None:
    joined = ("" if lang in ("zh", "ja") else " ").join(sentences)
    assert cut(joined, lang) == sentences


def test_an_edit_of_thai_moves_no_other_end() -> None:
    first = "ผู้โดยสารจำนวนมากต้องนั่งรออยู่ที่ท่าเรือ"
    rest = ["เจ้าหน้าที่ตำรวจจัดกำลังดูแลความปลอดภัย", "นักท่องเที่ยวชาวต่างชาติเดินทางมาชมงานประเพณี"]
    assert cut(" ".join([first, *rest]), "th") == [first, *rest]
    assert cut(" ".join([f"{first}นาน", *rest]), "th") == [f"{first}นาน", *rest]


SAYINGS = (
    *"aB1.!?…。»«“”„\"')]( \n;",
    ". ",
    "... ",
    " . . .",
    "U.S.",
    "Dr. ",
    "z. B.",
    "」と",
    "？」",
    "ครับ ",
    "कि। ",
    "12. ",
    "[3]",
)


@given(st.lists(st.sampled_from(SAYINGS), max_size=25).map("".join), st.sampled_from("de el en ja ru th zh".split()))
def test_sentences_hold_every_character_once_and_in_order(text: str, lang: str) -> None:
    found = find_sentences(document(text), lang)
    assert "".join("".join(text[one.start : one.end].split()) for one in found) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(text[one.start : one.end].strip() == text[one.start : one.end] != "" for one in found)


def test_lines_of_verse_tables_and_code_are_sentences_of_their_own() -> None:
    text = "The sea came in, the sea went out\nand nobody was asked about"
    for kind in (BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.TABLE):
        made = Document("x.txt", text, (Block(0, len(text), kind),))
        assert len(find_sentences(made, "en")) == 2


def test_a_stop_in_code_ends_nothing() -> None:
    text = "a = b. C(d)"
    assert len(find_sentences(Document("x.md", text, (Block(0, len(text), BlockKind.CODE),)), "en")) == 1


TOKENS = {
    "Don’t pay $1,500.50 or 40%.": ["Don’t", "pay", "$1,500.50", "or", "40%", "."],
    "the U.S. anti-war 3rd": ["the", "U.S.", "anti-war", "3rd"],
    "at 3:30—sharp": ["at", "3:30", "—", "sharp"],
    "कि नाव": ["कि", "नाव"],
    "👩‍👩‍👧 👍🏽 ok": ["👩‍👩‍👧", "👍🏽", "ok"],
    "🇩🇪🇫🇷 1️⃣ ☎️": ["🇩🇪", "🇫🇷", "1️⃣", "☎️"],
    "co\u00adoperate 1\u00a0000 1’000 10⁶": ["co\u00adoperate", "1\u00a0000", "1’000", "10⁶"],
    "٣٫٥ ١٬٠٠٠٪": ["٣٫٥", "١٬٠٠٠٪"],
    'תל־אביב צה"ל ג׳ורג': ["תל־אביב", 'צה"ל', "ג׳ורג"],
    "เด็กกำลังเล่น": ["เด็", "ก", "กำ", "ลั", "ง", "เล่", "น"],
    "ພາສາລາວ": ["ພາ", "ສາ", "ລາ", "ວ"],
    "ខ្មែរ": ["ខ្មែ", "រ"],
    "မြန်မာဘာသာ": ["မြန်", "မာ", "ဘာ", "သာ"],
    "т.е. Θεσ/νίκη": ["т.е.", "Θεσ", "/", "νίκη"],
    "漢字かな": ["漢", "字", "か", "な"],  # words are joined for readers, see `split_tokens`
    "cafe\u0301s": ["cafe\u0301s"],
    "wait... -- no": ["wait", "...", "--", "no"],
}


@pytest.mark.parametrize("text", TOKENS, ids=repr)
def test_tokens_are_whole_words_numbers_and_characters(text: str) -> None:
    assert [text[a:b] for a, b in find_tokens(text) if not text[a].isspace()] == TOKENS[text]


@given(st.text(max_size=80))
def test_tokens_hold_every_character_once(text: str) -> None:
    assert "".join(text[a:b] for a, b in find_tokens(text)) == text


WORDS = (
    "市长|昨天|宣布|，|新|的|渡轮|将|于|下个月|启用|。",
    "市長|昨日|表示|，|計劃|不會|影響|經濟|。",
    "2024|年|3|月|12|日|，|三百|人|参加|。",
    "市長|は|昨日|、|新|し|い|フェリー|が|六|月|から|就航|すると|発表|した|。",
    "最高|裁判所|は|2024|年|春|に|決定|した|。",
    "東京|都知事|と|一緒|に|ちゃ|を|飲|ん|だ|。",
    "เด็ก|กำลัง|นอน|อยู่|ที่|บ้าน|เมา",
    "ส|ม|ศั|ก|ดิ์|เป็น|หมอ",
)


@pytest.mark.parametrize("pieces", WORDS)
def test_signs_are_joined_to_words_where_a_reader_compares_them(pieces: str) -> None:
    assert split_tokens(pieces.replace("|", "")) == pieces.split("|")


SIGNS_OF_ALL = (*"市长昨天三百人的2年月はっちゃした新、 ", "のに", "เ", "ด็", "ก", "กำลัง", "e\u0301", "が")


@given(st.lists(st.sampled_from(SIGNS_OF_ALL), max_size=25).map("".join))
def test_words_are_whole_tokens_and_hold_every_character_once(text: str) -> None:
    words = split_tokens(text)
    starts = {start for start, _ in find_tokens(text)}
    assert "".join(words) == text
    assert all(sum(map(len, words[:index])) in starts for index in range(len(words)))


PIECES = (
    *"aé9_. \n-'",
    "\u0301",
    "\u0e33",
    "\u0bc6",
    "\ua9b4",
    "กำ",
    "क्ष",
    "👩\u200d👧",
    "👍🏽",
    "🇩🇪",
    "1\ufe0f\u20e3",
    "שָ",
    "が",
)
"""What clusters are made of, in scripts that the program knows and in one that it does not (Javanese)."""


@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=20).map("".join)))
def test_no_token_ends_within_what_a_reader_takes_for_one_sign(text: str) -> None:
    for start, _ in find_tokens(text)[1:]:
        before, after = text[start - 1], text[start]
        assert unicodedata.category(after)[0] != "M"
        assert after not in "\u200d\u0e33\u0eb3" or before.isspace()
        assert not (before == "\u200d" and unicodedata.category(after) == "So")
        assert not "\U0001f3fb" <= after <= "\U0001f3ff"


def test_flags_are_cut_between_countries() -> None:
    assert split_tokens("🇩🇪🇩🇰🇫🇷 🇯🇵") == ["🇩🇪", "🇩🇰", "🇫🇷", " ", "🇯🇵"]


@given(st.text(max_size=60))
def test_folded_offsets_lead_back_to_where_each_character_came_from(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded) + 1
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= len(text) for offset in offsets)
    for key, offset in zip(folded, offsets, strict=False):
        assert key in fold(text[offset]) or key == " "


def test_keys_leave_out_what_typewriters_did_not_have() -> None:
    assert fold("“It’s  the\u00a0Bay” — he wrote…") == fold('"it\'s the bay" - he wrote...')
    assert token_key("\u00a0") == token_key("\n\n") == " "


def test_words_are_counted_as_editors_count_them() -> None:
    assert count_words("The ferry, at 3:30, was full.") == 6
    assert count_words("我们走吧。", "zh") == 4


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The ferry was late and the bridge was shut.", "en"),
        ("Der Bürgermeister und die Fähre waren nicht auf dem Fluss.", "de"),
        ("Le maire et les pêcheurs sont dans une barque qui prend l’eau.", "fr"),
        ("El alcalde y los pescadores que estaban en una barca.", "es"),
        ("Паром опоздал на час.", "ru"),
        ("渡轮晚点了一个小时。", "zh"),
        ("フェリーは一時間遅れた。", "ja"),
        ("渡輪晚了一個小時，沒有人抱怨。", "zh-Hant"),
        ("Паром запізнився на годину, і ніхто не скаржився.", "uk"),
        ("قایق دیر رسید و هیچ‌کس چیزی نگفت.", "fa"),
        ("تأخرت العبارة ساعة.", "ar"),
        ("Il traghetto è in ritardo e la gente non si lamenta.", "it"),
        ("A balsa chegou tarde e ninguém reclamou, mas não foi a única.", "pt"),
        ("De veerpont was een uur te laat en niemand klaagde.", "nl"),
        ("Färjan var en timme sen och ingen klagade på det.", "sv"),
        ("Prom się spóźnił i nikt nie narzekał, bo to nic nowego.", "pl"),
        ("Vapur bir saat gecikti ve kimse şikâyet etmedi.", "tr"),
        ("He chalked 渡轮晚点了 on the wall and left it there.", "en"),
        ("12 34 56", "en"),
        ("Kivuko kilichelewa saa moja lakini hakuna aliyelalamika. " * 8, "und"),
        ("", "en"),
    ],
)
def test_the_language_is_guessed(text: str, lang: str) -> None:
    assert guess_language(text) == lang


GUESSES = [line.split(": ", 1) for line in (Path(__file__).parent / "guesses.txt").read_text("utf-8").splitlines()]


def test_a_sentence_or_two_tell_their_language() -> None:
    """Also from its next of kin: Danish from Norwegian, Czech from Slovak, Ukrainian from Russian."""
    assert len({lang for lang, _ in GUESSES}) > 40
    assert [[guess_language(text), text] for _, text in GUESSES] == GUESSES
