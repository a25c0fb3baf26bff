"""Bytes to text and to documents: encodings, what is no text, and the table of formats."""

import codecs
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.problems import Severity
from sitegen.readers import SUFFIXES, decode_text, read_document
from sitegen.readers.encoding import MAX_BYTES
from tests.reading import check_document, texts

FRENCH = "L’été dernier, à Genève, le garçon a dit : « Où est-ce ? » – et rien d’autre."
RUSSIAN = "Вчера в Москве прошло заседание совета. Решение пока не принято, сказал министр."
POLISH = "Wczoraj w Łodzi powiedział: „Nie będzie zgody” – dodał rzecznik, że świat się śmieje. Zażółć gęślą jaźń."
JAPANESE = "政府は昨日、税金を引き上げると発表した。「これは必要だ」と大臣は述べた。"
CHINESE = "政府昨天宣布提高税收。部长说,这是必要的。我们在这里看到人民的意见。"


def codes(path: str, data: bytes) -> list[str]:
    return [problem.code for problem in read_document(path, data)[1]]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed_and_is_no_text(mark: bytes, encoding: str) -> None:
    assert decode_text("old.txt", mark + FRENCH.encode(encoding)) == (FRENCH, ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "windows-1252"),
        (FRENCH, "macintosh"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (POLISH, "windows-1250"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (CHINESE, "gb18030"),
        (FRENCH, "utf-16-le"),
        (RUSSIAN, "utf-16-be"),
    ],
)
def test_an_encoding_is_guessed_and_the_guess_reported(text: str, encoding: str) -> None:
    codec = "mac_roman" if encoding == "macintosh" else encoding
    read, (problem,) = decode_text("old.txt", text.encode(codec))
    assert read == text
    assert (problem.code, problem.severity) == ("encoding-guessed", Severity.WARNING)
    assert encoding in problem.message
    assert "UTF-8" in problem.hint


def test_stray_bytes_in_utf8_are_read_and_the_first_is_named() -> None:
    read, (problem,) = decode_text("old.txt", "Été à Genève\n".encode() * 3 + b"\x93Oui\x94")
    assert read is not None
    assert read.endswith("“Oui”")
    assert (problem.code, problem.line, problem.severity) == ("encoding-guessed", 4, Severity.WARNING)


@pytest.mark.parametrize(
    ("stray", "read"),
    [
        (b"\xe2\x80\x9cWe wait\xe2\x80\x9d, caf\xe9", "“We wait”, café"),
        (b"caf\xc3\xa9, it\x92s", "café, it’s"),
        (b"He said.\xe2\x80", "He said.\ufffd"),
        (b"clich\xe9, na\xefve, caf\xe9 \xe2\x80\x93 no", "cliché, naïve, café – no"),
    ],
)
def test_a_few_stray_bytes_make_no_other_encoding_of_utf8(stray: bytes, read: str) -> None:
    text, (problem,) = decode_text("old.txt", b"It was over, and nobody had seen it.\n" + stray)
    assert text is not None
    assert text.endswith(read)
    assert (problem.line, "rest of the file" in problem.message) == (2, True)


@pytest.mark.parametrize(("word", "codec"), [("市长", "gbk"), ("時計塔", "euc_jp"), ("мост", "cp1251")])
def test_a_word_in_another_encoding_is_no_stray_byte(word: str, codec: str) -> None:
    _, (problem,) = decode_text("old.txt", f"The word was {word} and no other.\n".encode(codec))
    assert "the file is not UTF-8" in problem.message


def test_a_space_that_does_not_break_may_follow_a_figure() -> None:
    text, _ = decode_text("old.txt", b"It was 5\xa0km away.\n")
    assert text == "It was 5\u00a0km away.\n"


def test_a_page_says_its_encoding_and_valid_utf8_overrules_it() -> None:
    page = f'<meta charset="iso-8859-2"><p>{POLISH}'.replace("„", '"').replace("”", '"').replace("–", "-")
    assert decode_text("new.html", page.encode("iso-8859-2")) == (page, ())
    assert decode_text("new.html", page.encode()) == (page, ())


def test_a_page_cannot_name_any_codec_of_python() -> None:
    data = b'<meta charset="unicode_escape"><p>caf\xe9 \\u0041'
    assert decode_text("new.html", data)[0] == '<meta charset="unicode_escape"><p>café \\u0041'


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n"])
def test_line_ends_are_one(line_end: str) -> None:
    assert decode_text("old.md", f"one{line_end}two{line_end}".encode()) == ("one\ntwo\n", ())


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "file-empty", 0),
        (b" \r\n\t\n", "file-empty", 0),
        (b"one\ntwo\nthr\0ee", "file-binary", 3),
        (b"one\r\ntwo\r\n\xff\xfe\0\0\x81\n", "file-binary", 3),
        (b"%PDF-1.7\n%\xe2\xe3", "file-binary", 1),
        (b"PK\x03\x04\x14\0", "file-binary", 1),
        (b"\x89PNG\r\n\x1a\n\0\0", "file-binary", 1),
        (b"text\n" + bytes(range(1, 9)) * 20, "file-binary", 2),
        (codecs.BOM_UTF16_LE + b"a\0\n\0\x00\xd8a\0", "encoding-broken", 2),
        (b"a" * (MAX_BYTES + 1), "file-too-large", 0),
    ],
)
def test_what_is_no_text_is_an_error_that_says_where(data: bytes, code: str, line: int) -> None:
    text, (problem,) = decode_text("content/tax/old.txt", data)
    assert text is None
    assert (problem.code, problem.line, problem.path) == (code, line, "content/tax/old.txt")
    assert problem.severity is Severity.ERROR
    assert problem.hint


def test_a_file_too_large_is_told_its_size_and_the_limit() -> None:
    (problem,) = decode_text("old.txt", b"x" * 20_000_000)[1]
    assert "20.0 MB" in problem.message
    assert "10 MB" in problem.message


def test_the_format_is_told_by_the_suffix() -> None:
    data = b"# One *two*"
    read = {suffix: read_document(f"content/x/old{suffix.upper()}", data)[0] for suffix in SUFFIXES}
    found = {suffix: document.text for suffix, document in read.items() if document}
    assert found == {
        ".txt": "# One *two*",
        ".text": "# One *two*",
        ".md": "One two",
        ".markdown": "One two",
        ".html": "# One *two*",
        ".htm": "# One *two*",
        ".xhtml": "# One *two*",
    }


@pytest.mark.parametrize("path", ["old.docx", "old", "folder.txt/old", ".txt"])
def test_an_unknown_format_names_the_known_ones(path: str) -> None:
    document, (problem,) = read_document(path, b"text")
    assert document is None
    assert problem.code == "format-unknown"
    assert all(suffix in problem.hint for suffix in SUFFIXES)


@pytest.mark.parametrize(
    ("path", "data"),
    [("old.html", b"<script>x</script><p> "), ("old.md", b"<!-- nothing -->\n"), ("old.md", b"---\ntitle: x\n---\n")],
)
def test_a_file_without_text_is_empty(path: str, data: bytes) -> None:
    assert codes(path, data) == ["file-empty"]


@pytest.mark.parametrize("path", ["old.txt", "old.md", "old.html"])
def test_text_is_nfc(path: str) -> None:
    document, _ = read_document(path, "Cafe\u0301 au lait".encode())
    assert document is not None
    assert document.text == "Café au lait"


@settings(deadline=None)
@given(st.sampled_from(SUFFIXES), st.binary(max_size=300))
def test_no_bytes_make_a_reader_raise(suffix: str, data: bytes) -> None:
    document, problems = read_document(f"old{suffix}", data)
    assert (document is None) == any(problem.severity is Severity.ERROR for problem in problems)
    if document:
        check_document(document)


def test_a_format_is_imported_when_it_is_needed() -> None:
    code = (
        "import sys; from sitegen.readers import read_document; read_document('a.txt', b'text');"
        "print([m for m in ('markdown_it', 'selectolax', 'yaml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


PAIRS = Path(__file__).parents[2] / "shared" / "data" / "pairs"


@pytest.mark.slow
@pytest.mark.skipif(not PAIRS.exists(), reason="the shared test data is not here")
def test_real_files_of_six_kinds_are_read_whole() -> None:
    files = sorted(PAIRS.glob("*/*/*.*"))
    assert len(files) > 100
    for file in files:
        document, problems = read_document(file.name, file.read_bytes())
        assert document is not None
        assert problems == ()
        check_document(document)
        if file.suffix == ".txt":
            source = file.read_text(encoding="utf-8")
            assert "".join(document.text.split()) == "".join(source.split())
            assert len(texts(document)) > 2
