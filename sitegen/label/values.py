"""What one word or one figure is worth as a number.

Takes a token and a language, gives a value as text or as an integer; never looks at a neighbour.
"""

from functools import lru_cache
from unicodedata import decimal

from . import lexicon

SIGNS = "$€£¥₹"
"""Signs of currencies that stand before a figure."""
_DECIMAL_COMMA = frozenset(
    "bg cs da de el es et fi fr hr hu id it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi".split()
)
"""Languages in which 1,5 is one and a half."""
DIGITS = 15
"""Longer figures are names rather than amounts, and no float holds them."""


_SEPARATORS = str.maketrans({"٫": ".", "٬": ",", "．": ".", "\u00a0": None, "'": None, "’": None})


def in_ascii(token: str) -> str:
    """A figure with the digits and separators of a typewriter: "٣٫٥" is "3.5", "1’000" is "1000"."""
    if token.isascii() and "'" not in token:
        return token
    return "".join(str(decimal(char)) if char.isdecimal() else char for char in token.translate(_SEPARATORS))


def is_whole(text: str) -> bool:
    """Is it a whole number in digits, and none too long to be counted with?"""
    return len(text) <= DIGITS and text.isdecimal()


@lru_cache(maxsize=4096)
def number_of(token: str, lang: str) -> str | None:
    """Value of a number token ("1,500", "seven", "40%", "3rd"), as text; None where it is none."""
    if not any(char.isdecimal() for char in token):
        folded = token.lower()
        if folded in lexicon.MIXED:
            return lexicon.MIXED[folded]
        whole = folded.removesuffix(lexicon.HALF_ENDINGS.get(lang, ""))
        if whole != folded:
            return f"{word_value(whole, lang)}.5" if word_value(whole, lang) else None
        value = word_value(folded, lang)
        return None if value is None else str(value)
    digits = in_ascii(token).lower().strip(SIGNS + "%‰°％٪")
    for ending in ("st", "nd", "rd", "th", "er", "ème", "º", "ª"):
        digits = digits.removesuffix(ending)
    point = "," if lang in _DECIMAL_COMMA else "."
    thousands = "." if point == "," else ","
    if point == "," and digits.count(".") == 1 and len(digits.partition(".")[2]) != 3:
        thousands = ""  # "1.5" in a German text is a decimal, or a date
    plain = digits.replace("\u202f", "").replace("\u2009", "")
    plain = (plain.replace(thousands, "") if thousands else plain).replace(point, ".")
    if len(plain) > DIGITS or not plain.replace(".", "", 1).isdecimal():
        return digits
    value_of = float(plain)
    return str(int(value_of)) if value_of == int(value_of) else str(value_of)


@lru_cache(maxsize=4096)
def is_ordinal(token: str, lang: str) -> bool:
    """Does a number token say which one, and not how many ("third", "3rd", "twenty-first")?"""
    folded = token.lower()
    if folded[0].isdecimal():
        return folded.endswith(("st", "nd", "rd", "th", "er", "ème", "º", "ª"))
    return folded.rpartition("-")[2] in lexicon.ORDINALS.get(lang, ())


@lru_cache(maxsize=4096)
def word_value(folded: str, lang: str) -> int | None:
    """Value of a number word, an ordinal or a compound ("twenty-one", "fünfundzwanzig", "quatre-vingt-dix")."""
    for table in (lexicon.NUMERALS, lexicon.ORDINALS):
        value = table.get(lang, {}).get(folded)
        if value is not None:
            return value
    if lang == "de":
        for scale, factor in (("tausend", 1000), ("hundert", 100)):
            times, found, after = folded.partition(scale)
            if found:
                many = 1 if times in ("", "ein") else word_value(times, lang)
                ones = word_value(after.removeprefix("und"), lang) if after else 0
                return None if many is None or ones is None or ones >= factor else many * factor + ones
    if "-" in folded:
        parts = folded.split("-")
        score = 80 if lang == "fr" and parts[:2] in (["quatre", "vingt"], ["quatre", "vingts"]) else 0
        rest = [word_value(part, lang) for part in parts[2 if score else 0 :] if part != "et"]
        return _sum([score, *rest]) if score or _is_compound(rest) or rest[:2] == [60, 10] else None
    return None


def _is_compound(values: list[int | None]) -> bool:
    """Tens, and units after them."""
    tens, ones = (values[0] or 0, values[1] or 0) if len(values) == 2 else (0, 0)
    return tens >= 20 and 0 < ones < 20


def _sum(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


@lru_cache(maxsize=1024)
def roman_value(token: str) -> int | None:
    """Value of a Roman numeral in capitals; None where it is none."""
    values = [lexicon.ROMAN.get(char, 0) for char in token]
    if not values or not all(values):
        return None
    return sum(-here if here < after else here for here, after in zip(values, [*values[1:], 0], strict=True))
