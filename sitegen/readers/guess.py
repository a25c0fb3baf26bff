"""Which encoding bytes are in: what a page says of itself, and a guess where nothing does.

Takes bytes, gives the name of a codec, or nothing; never decodes for good. For the guess every candidate that
decodes at all is judged by its characters beyond ASCII, each with its neighbours: an accented letter belongs into a
word of its own script, a capital does not follow a small letter, a quotation mark stands at the edge of a word, and
nobody writes control characters or box-drawing.
"""

import re
import unicodedata

CANDIDATES = (
    "cp1252", "mac_roman", "cp1250", "iso8859_2", "cp1255", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1256", "cp1257",
    "cp874", "cp932", "euc_jp", "cp949", "gb18030", "big5", "cp850", "cp866",
)  # fmt: skip
"""In order of trust: of two equally plausible ones the earlier wins."""

FLOOR = 0.2
"""Plausibility below which no guess is made."""

MARGIN = 0.1
"""By how much a later candidate must be more plausible than an earlier one."""

SAMPLE = 1500
"""Characters beyond ASCII that are looked at."""

_FOREIGN = re.compile("[^\x00-\x7f]")
_OPENING = "“‘«„‚‹¿¡"
_CLOSING = "”’»›…"
_DASHES = "–—"
_SIGNS = "\u00a0€£©®™°§·•½¼¾²³º×†‡"
_EASTERN_SIGNS = "、。，．；：？！「」『』《》〈〉（）【】・ー〜…—“”‘’\u3000ｰ"
_EASTERN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "FULLWIDTH", "IDEOGRAPHIC")
_COMMON_LATIN = frozenset("éèêëàâäáãåæçìíîïñòóôöõøœùúûüýßąćęłńśźżčďěňřšťůžăâîșțşţğıőűāēīūģķļņı")
_TWO_BYTES = {"cp932", "euc_jp", "gb18030", "big5", "cp949"}
_COMMON_LEADS = {
    "gb18030": (0xB0, 0xD7),
    "big5": (0xA4, 0xC6),
    "cp949": (0xB0, 0xC8),
}
"""First bytes of the characters that an Eastern encoding lists as the usual ones."""

LABELS = {
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
    "cp949": "euc-kr korean ks_c_5601-1987 windows-949",
}
_CODEC_OF_LABEL = {label: codec for codec, labels in LABELS.items() for label in labels.split()}
"""What pages may call their encoding, as the WHATWG lists it; no other codec is ever looked up by a page's word."""

_META = re.compile(rb"<meta\s[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.I)
_XML = re.compile(rb"^<\?xml\s[^>]{0,80}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{1,40})")


def declared_encoding(data: bytes) -> str | None:
    """Name the codec that a page's own head asks for, if it is one that pages may ask for."""
    head = data[:4096]
    found = _XML.search(head) or _META.search(head)
    return _CODEC_OF_LABEL.get(found[1].decode("ascii").lower()) if found else None


def encoding_name(codec: str) -> str:
    """Give the name by which people know one of Python's codecs."""
    return LABELS[codec].split()[0] if codec in LABELS else codec


def guess_encoding(data: bytes) -> str | None:
    """Name the most plausible encoding of `data`, which is not UTF-8; None where none is plausible."""
    best, best_score = None, FLOOR - MARGIN
    for name in CANDIDATES:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        score = _plausibility(text, name)
        if score > best_score + MARGIN:
            best, best_score = name, score
    return best


def _plausibility(text: str, encoding: str) -> float:
    """Mean worth of the characters beyond ASCII, about -4 to 1."""
    total = count = 0.0
    for found in _FOREIGN.finditer(text):
        at = found.start()
        before = text[at - 1] if at else " "
        after = text[at + 1] if at + 1 < len(text) else " "
        total += _worth(found.group(), before, after, encoding)
        count += 1
        if count >= SAMPLE:
            break
    return total / count if count else 0.0


def _worth(char: str, before: str, after: str, encoding: str) -> float:
    if encoding in _TWO_BYTES:
        return _eastern_worth(char, before, after, encoding)
    category = unicodedata.category(char)
    if category[0] == "L" or category[0] == "M":
        return _letter_worth(char, before, after)
    if char in _OPENING:
        return 1.0 if not before.isalnum() and not after.isspace() else -1.0
    if char in _CLOSING:
        return 1.0 if not before.isspace() or not after.isalnum() else -1.0
    if char in _DASHES:
        return 1.0 if before.isspace() == after.isspace() or before.isdigit() else 0.3
    if char in _SIGNS:
        return 0.6 if not (before.isalpha() and after.isalpha()) or char == "\u00a0" else -1.5
    return -3.0 if category[0] == "C" else -1.5


def _letter_worth(char: str, before: str, after: str) -> float:
    """A letter within a word of its own script is worth 1; script or case that jumps costs."""
    script = _script(char)
    worth = 1.0
    for other in (before, after):
        if other.isalpha() and _script(other) != script:
            worth -= 2.0
    if char.isupper() and (before.islower() or (after.islower() and before.isalpha())):
        worth -= 2.0
    if char.islower() and after.isupper():
        worth -= 2.0
    if script == "LATIN" and char != "İ" and char.lower() not in _COMMON_LATIN:
        worth -= 1.0
    if before.isdigit() or not (before.isalpha() or after.isalpha()):
        worth -= 1.2
    if script == "LATIN" and _is_accented(before) and _is_accented(after):
        worth -= 1.5  # accents do not come in strings: these are words of another script
    return worth


def _eastern_worth(char: str, before: str, after: str, encoding: str) -> float:
    """Signs of the East keep company with their like, seldom with letters of the West."""
    if not unicodedata.name(char, "").startswith(_EASTERN) and char not in _EASTERN_SIGNS:
        return -1.5
    worth = 1.0 if char in _EASTERN_SIGNS or _is_common(char, encoding) else 0.2
    for other in (before, after):
        if other.isascii() and other.isalpha():
            worth -= 0.7
    return worth


def _is_common(char: str, encoding: str) -> bool:
    if encoding in _COMMON_LEADS:
        low, high = _COMMON_LEADS[encoding]
        return low <= char.encode(encoding)[0] <= high
    return unicodedata.name(char, "").startswith(("HIRAGANA", "KATAKANA"))


def _is_accented(char: str) -> bool:
    return not char.isascii() and char.isalpha()


def _script(char: str) -> str:
    return "LATIN" if char.isascii() else unicodedata.name(char, "NONE").split(" ")[0]
