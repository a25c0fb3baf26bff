"""Scripts of the world through every reader: NFC, whole signs, and lines joined as the script wants it."""

import unicodedata

import pytest

from sitegen.model import Document
from sitegen.readers import read_document
from tests.reading import check_document, texts

ARABIC = "ارتفع النهر في الليل، ولم ينم أحد في المدينة القديمة. قال الحارس: «كتبتُ كل شيء في دفتري»."
HEBREW = "הנהר עלה בלילה, ואיש לא ישן בעיר התחתית. השומר אמר: „כתבתי הכול בפנקס״."
THAI = "แม่น้ำสูงขึ้นในตอนกลางคืนและไม่มีใครในเมืองเก่านอนหลับ ผู้เฝ้าประตูน้ำบอกว่าเขาจดทุกอย่างไว้ในสมุด"
JAPANESE = "川は夜のうちに増水し、下町では誰も眠れなかった。水門番は「すべて帳面に書いてある」と言った。"
CHINESE = "河水在夜里上涨，下城没有人睡着。守闸人说：“我把一切都写在本子上了。”"
HINDI = "नदी रात में चढ़ गई और पुराने शहर में कोई नहीं सोया। पहरेदार ने कहा कि उसने सब कुछ लिख लिया है।"
KOREAN = "밤사이 강물이 불어나 아랫마을에서는 아무도 잠들지 못했다. 수문지기는 모든 것을 적어 두었다고 말했다."
MARKED = "Cafe\u0301 \u1ec7 n\u0303 x\u0323\u0307 และน้ำ 👩‍👩‍👧‍👦 and 🏳️‍🌈 and 👍🏽 and 1️⃣ stood side by side in the book."

SAMPLES = [ARABIC, HEBREW, THAI, JAPANESE, CHINESE, HINDI, KOREAN, MARKED]
NAMES = ["arabic", "hebrew", "thai", "japanese", "chinese", "hindi", "korean", "marked"]
WRITERS = {
    ".txt": "{}\n\n{}\n",
    ".md": "# {}\n\n*{}*\n",
    ".html": "<!DOCTYPE html><title>x</title><article><h1>{}</h1><p>{}</p></article>",
}


def read(suffix: str, source: str, encoding: str = "utf-8") -> Document:
    document, _ = read_document(f"old{suffix}", source.encode(encoding))
    assert document is not None
    check_document(document)
    return document


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("text", SAMPLES, ids=NAMES)
def test_every_script_is_read_as_it_is_written(text: str, suffix: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    assert (
        texts(read(suffix, WRITERS[suffix].format(decomposed, decomposed))) == [unicodedata.normalize("NFC", text)] * 2
    )


def wrap(text: str, width: int, space: str) -> str:
    """The text in lines; at spaces where there are any to be had, or else between any two signs that may part."""
    if space:
        lines, line = [], ""
        for word in text.split(" "):
            if line and len(line) + len(word) >= width:
                lines.append(line)
                line = ""
            line = f"{line} {word}".strip()
        return "\n".join([*lines, line])
    cuts, start = [], 0
    while len(text) - start > width:
        end = start + width
        while unicodedata.combining(text[end]) or unicodedata.category(text[end])[0] in "MPZ" or text[end - 1] == " ":
            end -= 1
        cuts.append(text[start:end])
        start = end
    return "\n".join([*cuts, text[start:]])


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize(
    ("text", "width", "space"),
    [(ARABIC, 34, " "), (HEBREW, 34, " "), (HINDI, 34, " "), (KOREAN, 24, " "), (THAI, 30, ""), (JAPANESE, 16, ""),
     (CHINESE, 14, "")],
    ids=["arabic", "hebrew", "hindi", "korean", "thai", "japanese", "chinese"],
)  # fmt: skip
def test_lines_are_joined_with_a_space_only_where_the_script_has_spaces(
    text: str, width: int, space: str, suffix: str
) -> None:
    whole = " ".join([text] * 3) if space else text * 3
    source = wrap(whole, width, space)
    assert source.count("\n") > 5
    assert texts(read(suffix, source if suffix != ".html" else f"<p>{source}")) == [whole]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "shift_jis", "euc-jp"])
def test_japanese_is_read_in_its_encodings(encoding: str) -> None:
    assert texts(read(".txt", JAPANESE * 3, encoding)) == [JAPANESE * 3]


def test_signs_that_steer_writing_direction_stay() -> None:
    source = f"\u200f{ARABIC} \u2067Marne\u2069 \u200e2024\u200e"
    assert read(".txt", source).text == source
    assert read(".md", source).text == source


def test_paragraphs_without_blank_lines_are_found_in_other_scripts() -> None:
    for text in (JAPANESE, CHINESE):
        paragraphs = [text * 3, text * 2, text * 3]
        assert texts(read(".txt", "\n".join(wrap(paragraph, 18, "") for paragraph in paragraphs))) == paragraphs
