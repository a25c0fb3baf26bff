"""Which encoding bytes are in that are not UTF-8 and do not say.

Takes bytes, gives the name of an encoding that decodes them into a text that somebody may have written,
or nothing; never decodes for good. Every candidate that decodes at all is judged by its characters
beyond ASCII, each with its neighbours: an accented letter belongs into a word of its own script, a
capital does not follow a small letter, a quotation mark stands at the edge of a word, and nobody writes
control characters or box-drawing.
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
    if not before.isalpha() and not after.isalpha():
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
