"""Bytes to text.

Takes the bytes of a file and its path, gives a text with `\\n` line ends, or problems that say why there is
none. A byte order mark is believed first, then UTF-8, then what an HTML page says about itself; only then is
the encoding guessed, and the guess is reported. Never opens a file.
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

_SIGN = re.compile(rb"\xe2\x80")
"""How quotation marks and dashes of UTF-8 begin, whole or cut short; nothing likelier in another encoding does."""
_STRAY_ALONE = re.compile(rb"(?<![\x80-\xff])(?:[\x80-\xff]|\xe2\x80)(?![\x80-\xff])")
"""A byte that is not part of a character of UTF-8, among others that stand for themselves."""
_PAGES = (".html", ".htm", ".xhtml")
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
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
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
    wide = _wide_encoding(data)
    if wide:
        try:
            return data.decode(wide), _guessed(path, wide)
        except UnicodeDecodeError:
            pass  # what follows finds the first byte that is no text
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        text = _decode_as_declared(data) if path.lower().endswith(_PAGES) else None
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


def _decode_as_declared(data: bytes) -> str | None:
    """Decode a page as its own head says; None where it says nothing, or not the truth."""
    from sitegen.readers.guess import declared_encoding  # noqa: PLC0415 (few files need it)

    codec = declared_encoding(data)
    return _attempt(data, codec) if codec else None


def _attempt(data: bytes, codec: str) -> str | None:
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
        text = _attempt(data, codec) if codec else None
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
    """Tell a UTF-8 file with some stray bytes, or cut within a character, from one in another encoding.

    What makes up a character of several bytes in UTF-8 hardly ever does so by chance, least of all where the bytes that
    do not stand alone.
    """
    text = data.decode("utf-8", "replace")
    stray, alone = text.count("\ufffd"), len(_STRAY_ALONE.findall(data))
    whole = sum(1 for char in text if char > "\x7f") - stray
    return whole > 4 * stray or (alone == stray and whole + 3 * len(_SIGN.findall(data)) >= stray)


def _mend(path: str, data: bytes, error: UnicodeDecodeError) -> tuple[str, Problem]:
    """Read stray bytes between valid UTF-8 as Windows-1252, which is where they come from as a rule, not halves."""
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
    stray = error.object[error.start : error.end]
    return "\ufffd" if len(stray) > 1 else stray.decode("cp1252", "replace"), error.end


def _guessed(path: str, codec: str) -> Problem:
    from sitegen.readers.guess import encoding_name  # noqa: PLC0415 (few files need it)

    return Problem(
        path,
        0,
        "encoding-guessed",
        f"the file is not UTF-8; it was read as {encoding_name(codec)}",
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
