"""Dates in figures alone, and with the signs of Chinese, Japanese and Korean.

Takes tokens and a language, gives month, day and year in one form ("month-3", "#4", "#1951"); never looks at a
calendar.
"""

from . import lexicon
from .clock import Found, word_at
from .periods import year_of
from .values import in_ascii, is_whole

Tokens = list[str]


def read_figures(tokens: Tokens, index: int, lang: str) -> Found:
    """2024-01-15, 10/14/2024, 14.10.2024, and in German 3.3. too."""
    token = tokens[index]
    if not token[0].isdecimal():
        return None
    if tokens[index + 1 : index + 4 : 2] == ["-", "-"] and (
        date := in_figures("".join(tokens[index : index + 5]), lang)
    ):
        return date, index + 5  # "3-5-2010", of single tokens
    if date := in_figures(token, lang):
        return date, index + 1
    parts = token.split(".")
    if (
        len(parts) == 2
        and lang == "de"
        and word_at(tokens, index + 1) == "."
        and (date := _dated(".", [*parts, ""], lang))
    ):
        return date[:2], index + 2
    return None


def date_sign(token: str, lang: str) -> str:
    """What a figure before this is the number of, in Chinese, Japanese and Korean: "year", "month" or "day"."""
    if lang not in ("zh", "ja", "ko") or (lang == "ja" and token in _NUMBERS):
        return ""
    return lexicon.DATE_SIGNS.get(token[:1] if lang == "ko" else token, "")


_NUMBERS = frozenset(("号", "號"))
"""Signs that are of a day in Chinese only: in Japanese, storms and trains have them."""


def read_signs(tokens: Tokens, index: int, lang: str) -> Found:
    """2024年1月15日, and parts of it."""
    parts: dict[str, str] = {}
    while is_whole(tokens[index]) and (part := date_sign(word_at(tokens, index + 1), lang)) and part not in parts:
        parts[part] = f"month-{int(tokens[index])}" if part == "month" else f"#{int(tokens[index])}"
        index += 2
        if index == len(tokens):
            break
    return ([parts[part] for part in ("month", "day", "year") if part in parts], index) if parts else None


def in_figures(token: str, lang: str) -> Tokens:
    """Month, day and year of a date in figures alone; empty where a token is none."""
    for sign in "./-":
        if token.count(sign) == 2:
            return _dated(sign, in_ascii(token).split(sign), lang)
    return []


def _dated(sign: str, parts: list[str], lang: str) -> Tokens:
    """Month, day and year of the figures of a date; empty where they are none."""
    if len(parts) != 3:
        return []
    if is_turned := bool(year_of(parts[0])):
        parts = parts[::-1]
    if not all(map(is_whole, (*parts[:2], parts[2] or "0"))):
        return []
    if not is_turned and sign == "/" and lang in lexicon.MONTH_FIRST and int(parts[0]) <= 12:
        parts = [parts[1], parts[0], parts[2]]
    if sign == "/" and len(parts[2]) == 2:
        parts[2] = f"20{parts[2]}" if parts[2] < "50" else f"19{parts[2]}"
    day, month = int(parts[0]), int(parts[1])
    known = 0 < day <= 31 and 0 < month <= 12 and len(parts[1]) < 3 and (not parts[2] or year_of(parts[2]))
    return [f"month-{month}", f"#{day}", f"#{parts[2]}"] if known else []
