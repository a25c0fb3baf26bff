"""Bytes to text.

Takes the bytes of a file and its path, gives a text with `\\n` line ends, or problems that say why there is
none. A byte order mark is believed first, then UTF-8, then what an HTML page says about itself; only then is
the encoding guessed, and the guess is reported. Never opens a file, never drops or invents a character.
"""

import codecs
import re

from sitegen.problems import Problem, Severity

MAX_BYTES = 10_000_000
"""Largest file that is read."""

MAX_CONTROLS = 0.01
"""Share of control characters from which a file is no text."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark its own begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF", "save its text as .txt"),
    (b"PK\x03\x04", "a zip archive, as .docx and .odt files are", "save the document as .html or .txt"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word document", "save it as .html or .txt"),
    (b"{\\rtf", "a Rich Text document", "save it as .html or .txt"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", "give the text of the article"),
    (b"\xff\xd8\xff", "a JPEG picture", "give the text of the article"),
    (b"GIF8", "a GIF picture", "give the text of the article"),
    (b"\x1f\x8b", "compressed with gzip", "unpack it first"),
    (b"bplist00", "a Safari web archive", "save the page as .html"),
)
"""How well-known files begin that are no text, what they are, and the way out."""

_LABELS = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8",
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 latin1 l1 us-ascii ascii ansi_x3.4-1968",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 latin5",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "cp874": "windows-874 tis-620 iso-8859-11",
    "cp866": "ibm866 cp866",
    "iso8859_2": "iso-8859-2 latin2 l2",
    "iso8859_3": "iso-8859-3 latin3 l3",
    "iso8859_4": "iso-8859-4 latin4 l4",
    "iso8859_5": "iso-8859-5 cyrillic",
    "iso8859_6": "iso-8859-6 arabic",
    "iso8859_7": "iso-8859-7 greek",
    "iso8859_8": "iso-8859-8 hebrew iso-8859-8-i",
    "iso8859_10": "iso-8859-10 latin6 l6",
    "iso8859_13": "iso-8859-13",
    "iso8859_15": "iso-8859-15 latin-9 l9",
    "koi8_r": "koi8-r koi8 koi",
    "koi8_u": "koi8-u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman",
    "gb18030": "gb18030 gbk gb2312 gb_2312-80 chinese x-gbk",
    "big5hkscs": "big5 big5-hkscs x-x-big5 cn-big5",
    "cp932": "shift_jis shift-jis sjis windows-31j x-sjis ms_kanji",
    "euc_jp": "euc-jp x-euc-jp",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    "cp949": "euc-kr korean ks_c_5601-1987 windows-949",
}
_CODEC_OF_LABEL = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
"""What pages may call their encoding, as the WHATWG lists it; no other codec is ever looked up by a page's word."""

_META = re.compile(rb"<meta\s[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.I)
_XML = re.compile(rb"^<\?xml\s[^>]{0,80}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})")
_BREAKS = re.compile(r"\r\n?")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")  # ESC stands in texts copied out of terminals


def decode_text(path: str, data: bytes) -> tuple[str | None, tuple[Problem, ...]]:
    """Read the bytes of the file `path`; the path is only for messages and for its suffix.

    Gives the text with `\\n` line ends and without byte order mark, and a warning where its encoding was guessed;
    or None and the error that keeps it from being read.
    """
    problem = _refusal(path, data)
    if problem:
        return None, (problem,)
    text, problem = _decode(path, data)
    if text is None:
        return None, (problem,) if problem else ()
    text = _BREAKS.sub("\n", text) if "\r" in text else text
    error = _not_text(path, text)
    if error:
        return None, (error,)
    return text, (problem,) if problem else ()


def _refusal(path: str, data: bytes) -> Problem | None:
    """Say what can be said of a file before it is decoded."""
    if len(data) > MAX_BYTES:
        return Problem(
            path,
            0,
            "file-too-large",
            f"the file has {len(data) / 1e6:.1f} MB, more than the {MAX_BYTES // 1_000_000} MB that are read",
            "cut it into parts, or take out what is not the article",
        )
    for beginning, what, way_out in _SIGNATURES:
        if data.startswith(beginning):
            return Problem(path, 1, "file-binary", f"the file is no text but {what}", way_out)
    return None


def _decode(path: str, data: bytes) -> tuple[str | None, Problem | None]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(path, data[len(mark) :], encoding)
    declared = _declared(data) if path.lower().endswith((".html", ".htm", ".xhtml")) else None
    if declared == "iso2022_jp" and b"\x1b" in data:  # seven bits, and so valid UTF-8 too
        return _decode_declared(data, declared), None
    wide = _wide_encoding(data)
    if wide:
        try:
            return data.decode(wide), _guessed(path, wide)
        except UnicodeDecodeError:
            pass  # what follows finds the first byte that is no text
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        text = _decode_declared(data, declared) if declared else None
        return (text, None) if text is not None else _guess(path, data, error)


def _decode_marked(path: str, data: bytes, encoding: str) -> tuple[str | None, Problem | None]:
    try:
        return data.decode(encoding), None
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(encoding, "ignore").count("\n") + 1
        return None, Problem(
            path,
            line,
            "encoding-broken",
            f"the file says that it is {encoding.upper()}, but byte {error.start} is not",
            "save the file as UTF-8",
        )


def _declared(data: bytes) -> str | None:
    """Codec that a page's own head names, if it is one that pages may name."""
    head = data[:4096]
    found = _XML.search(head) or _META.search(head)
    return _CODEC_OF_LABEL.get(found[1].decode("ascii").lower()) if found else None


def _decode_declared(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without its mark: NUL bytes at every second place, or at three of four."""
    sample = data[:8000]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    places = [sample[offset::4].count(0) / len(sample[offset::4]) for offset in range(4)]
    if min(places[1:]) > 0.7:
        return "utf-32-le"
    if min(places[:3]) > 0.7:
        return "utf-32-be"
    even, odd = (places[0] + places[2]) / 2, (places[1] + places[3]) / 2
    little, big = sample[0::2].count(10), sample[1::2].count(10)  # line ends, where the script is not ours
    if odd > 0.03 and odd > 5 * even and little >= big:
        return "utf-16-le"
    if even > 0.03 and even > 5 * odd and big >= little:
        return "utf-16-be"
    return None


def _guess(path: str, data: bytes, error: UnicodeDecodeError) -> tuple[str | None, Problem | None]:
    """Read what is neither marked nor UTF-8 nor declared."""
    if b"\0" in data:
        return None, _no_text(path, _line_at(data, data.index(0)), "a NUL byte")
    if _is_mostly_utf8(data):
        return _mend(path, data, error)
    from sitegen.readers.guess import guess_encoding  # noqa: PLC0415 (few files need it)

    for codec in (guess_encoding(data), "cp1252"):
        text = _decode_declared(data, codec) if codec else None
        if codec and text is not None:
            return text, _guessed(path, codec)
    return None, Problem(
        path,
        _line_at(data, error.start),
        "encoding-unknown",
        f"byte 0x{data[error.start]:02x} is not UTF-8, and no other encoding fits the file",
        "save the file as UTF-8",
    )


def _is_mostly_utf8(data: bytes) -> bool:
    """Tell a UTF-8 file with a few stray bytes from one in another encoding."""
    text = data.decode("utf-8", "replace")
    stray = text.count("\ufffd")
    return sum(1 for char in text if char > "\x7f") - stray > 4 * stray


def _mend(path: str, data: bytes, error: UnicodeDecodeError) -> tuple[str, Problem]:
    """Read stray bytes between valid UTF-8 as Windows-1252, which is where they come from as a rule."""
    codecs.register_error("sitegen.windows1252", _read_as_windows1252)
    return data.decode("utf-8", "sitegen.windows1252"), Problem(
        path,
        _line_at(data, error.start),
        "encoding-guessed",
        f"byte 0x{data[error.start]:02x} is not UTF-8 as the rest of the file is; it was read as windows-1252",
        "look at the character in this line and save the file as UTF-8",
        Severity.WARNING,
    )


def _read_as_windows1252(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


def _guessed(path: str, codec: str) -> Problem:
    name = _LABELS[codec].split()[0] if codec in _LABELS else codec
    return Problem(
        path,
        0,
        "encoding-guessed",
        f"the file is not UTF-8; it was read as {name}",
        "if a character looks wrong on the page, save the file as UTF-8",
        Severity.WARNING,
    )


def _not_text(path: str, text: str) -> Problem | None:
    """Find what no text holds."""
    if not text or text.isspace():
        return Problem(path, 0, "file-empty", "the file holds no text", "put the article in, or remove the file")
    nul = text.find("\0")
    if nul >= 0:
        return _no_text(path, text.count("\n", 0, nul) + 1, "a NUL byte")
    controls = _CONTROLS.findall(text)
    if len(controls) > max(3, MAX_CONTROLS * len(text)):
        at = text.index(controls[0])
        return _no_text(path, text.count("\n", 0, at) + 1, f"{len(controls)} control characters")
    return None


def _no_text(path: str, line: int, what: str) -> Problem:
    message = f"the file is no text: it holds {what}"
    return Problem(path, line, "file-binary", message, "save the article as UTF-8 text")


def _line_at(data: bytes, offset: int) -> int:
    """Number the line of a byte, whatever the file's line ends."""
    before = data[:offset]
    return before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n") + 1
