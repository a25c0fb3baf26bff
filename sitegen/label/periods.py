"""Spans of time, read as what they mean: seasons, quarters of a year, decades, centuries, eras, runs of years.

Takes tokens and a language, gives a span in one form ("quarter-2", "decade-1980", "century-19", "#1914").
"""

from functools import lru_cache

from . import lexicon
from .clock import Found, whole, word_at
from .values import SIGNS, is_whole, number_of, roman_value

Tokens = list[str]


def year_of(token: str) -> str | None:
    """A year in four figures as `#1951`."""
    return f"#{token}" if len(token) == 4 and token.isdecimal() and "1000" <= token <= "2199" else None


def is_year(tokens: Tokens, at: int) -> bool:
    """Is the token at an index a year, and no amount? "1951" mostly is one, "2000" only where its neighbors say so."""
    token, before, after = tokens[at], word_at(tokens, at - 1), word_at(tokens, at + 1)
    if not (len(token) == 4 and token.isdecimal() and "1500" <= token <= "2199"):
        return False
    if before[-1:] in SIGNS or after in _COUNTED or before in _NUMBERED or roman_value(before.upper()):
        return False
    several = after.isalpha() and after.endswith("s") and after not in _NO_PLURALS
    owned = before in _OWNERS or before.endswith(("’s", "'s"))
    if several:  # "the 2009 protests", but "by 1600 votes"
        return token[2:] not in _ROUND and (owned or before in _SINCE)
    return before in _IN_YEAR or owned or token[2:] not in _ROUND


_IN_YEAR = frozenset(
    "in since until by during circa early late mid from to before after spring summer autumn fall winter im seit en "
    "depuis desde hacia nel dal em w od в с до".split()
)
_SINCE = frozenset("of in since im seit en depuis desde nel dal".split())
_OWNERS = frozenset("the this that its his her their our a der die das le la les el los las".split())
_ROUND = frozenset(("00", "50"))
_NUMBERED = frozenset("§ no nr nummer page seite p s art artikel section number paragraph line".split())
_NO_PLURALS = frozenset("was is has as this".split())
_COUNTED = (
    lexicon.MEASURES | lexicon.CURRENCIES.keys() | frozenset("people men women members children % others".split())
)
"""Words after an amount."""


_KINDS = ("time-", "month-", "day-", "days-", "decade-", "century-", "quarter-", "half-")


def is_date(token: str, kinds: tuple[str, ...] = _KINDS) -> bool:
    """Is a token a date, a time or a span of time that was read ("day-5"), and no word such as "day-long"?"""
    return token.startswith(kinds) and token[-1].isdecimal()


def read_period(tokens: Tokens, index: int, lang: str) -> Found:
    """A season, a quarter or half of a year, a decade, a century, a run of years."""
    return (
        _season(tokens, index, lang)
        or _led_year(tokens, index, lang)
        or _quarter(tokens, index, lang)
        or _decade(tokens, index, lang)
        or _century(tokens, index, lang)
        or _years(tokens, index)
    )


def _season(tokens: Tokens, index: int, lang: str) -> Found:
    """A season with its year, or alone after "in the" and the like; "fall" as "autumn"."""
    at = index + (word_at(tokens, index) == "the")
    named = word_at(tokens, at)
    if named not in lexicon.SEASONS.get(lang, ()):
        return None
    season = lexicon.ONE_SEASON.get(named, named)
    of = word_at(tokens, at + 1) in lexicon.DATE_JOINERS.get(lang, ())
    if year := year_of(word_at(tokens, at + 1 + of)):
        return [season, year], at + 2 + of
    led = lang == "en" and word_at(tokens, index - 1) in _BEFORE_SEASONS
    return ([season], at + 1) if led and not of and tokens[at][0].islower() else None


def _led_year(tokens: Tokens, index: int, lang: str) -> Found:
    """A year after "the year", "fiscal year" and the like."""
    for words in lexicon.YEAR_LEADS.get(lang, ()):
        at = index + len(words)
        named = [word_at(tokens, index + offset) for offset in range(len(words))] == [*words]
        if named and at < len(tokens) and year_of(tokens[at]):
            return [tokens[at]], at + 1
    token, after = tokens[index], word_at(tokens, index + 1)
    if token.startswith("FY") and (year := year_of(token[2:])):
        return ["fiscal", year], index + 1
    at = index + 1 + (after == "year")
    fiscal = token.lower() == "fiscal" and year_of(word_at(tokens, at))
    return (["fiscal", fiscal], at + 1) if fiscal else None


def _century(tokens: Tokens, index: int, lang: str) -> Found:
    """A hundred years as `century-19`."""
    token, after = tokens[index], word_at(tokens, index + 1)
    century = whole(token, lang, 40) or (
        roman_value(token.rstrip("erᵉ")) if lang == "fr" and token[0] in "IVX" else None
    )
    dot = (after == "." and lang == "de") or (after in ("e", "ème") and lang == "fr")
    named = word_at(tokens, index + 1 + dot)
    short = named == "jh" and word_at(tokens, index + 2 + dot) == "."
    if century and (short or named in lexicon.CENTURIES):
        return [f"century-{century}"], index + 2 + dot + short
    return None


def _years(tokens: Tokens, index: int) -> Found:
    """A run of years, the last of which may be short: "1604/5", "1990-95", "1990 to 1995"."""
    token, after = tokens[index], word_at(tokens, index + 1)
    if token in ("'", "’", "‘") and len(after) == 2 and after.isdecimal() and word_at(tokens, index + 2) != "s":
        return [f"{'20' if after < '30' else '19'}{after}"], index + 2  # "in ’87"
    first, slash, last = token.partition("/")
    if slash and year_of(first) and last.isdecimal() and len(last) < 3:
        return [f"#{first}", "-", f"#{first[: -len(last)]}{last}"], index + 1
    between = after == "and" and word_at(tokens, index - 1) == "between"
    if year_of(token) and (after in ("-", "to", "–") or between) and (last := word_at(tokens, index + 2)).isdecimal():
        if len(last) < 3 and word_at(tokens, index + 3) != "-":
            return [f"#{token}", "-", f"#{token[: -len(last)]}{last}"], index + 3
        if year_of(last):
            return [f"#{token}", "-", f"#{last}"], index + 3
    return None


_BEFORE_SEASONS = frozenset("in during this last next since until by".split())


def _quarter(tokens: Tokens, index: int, lang: str) -> Found:
    """Three months of a year as `quarter-2`: "Q2", "the second quarter", "the first three months"."""
    here = word_at(tokens, index)
    if len(here) == 2 and here[0] in "qth" and here[1] in "1234" and tokens[index][0].isupper():
        year, end = _of_year(tokens, index + 1, lang)
        if here[0] == "h":
            return ([f"half-{here[1]}", *year], end) if year else None
        return [f"quarter-{here[1]}", *year], end
    at = index + (here in lexicon.ARTICLES)
    if lang == "en" and word_at(tokens, at + 1) == "half" and word_at(tokens, at) in ("first", "second"):
        year, end = _of_year(tokens, at + 2, lang)
        return ([f"half-{1 + (word_at(tokens, at) == 'second')}", *year], end) if year else None
    for words, number in _quarters(lang).get(word_at(tokens, at), ()):
        if [word_at(tokens, at + offset) for offset in range(len(words))] == [*words]:
            if words[-1] == "months" and word_at(tokens, at + len(words)) != "of":
                return None  # these three months may be any
            year, end = _of_year(tokens, at + len(words), lang)
            return [f"quarter-{number}", *year], end
    return None


@lru_cache
def _quarters(lang: str) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """Words for three months of a year, with their number, by the first of them."""
    found: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for words, number in lexicon.QUARTERS.get(lang, {}).items():
        found.setdefault(words[0], []).append((words, number))
    return found


def _of_year(tokens: Tokens, index: int, lang: str) -> tuple[Tokens, int]:
    """The year that follows, "of" or not, and the index after it."""
    of = word_at(tokens, index) in lexicon.DATE_JOINERS.get(lang, ())
    year = year_of(word_at(tokens, index + of))
    return ([year], index + of + 1) if year else ([], index)


def _decade(tokens: Tokens, index: int, lang: str) -> Found:
    """Ten years as `decade-1980`, or a hundred as `century-19` ("the 1800s"); without a century, the last one."""
    token, folded, after = tokens[index], tokens[index].lower(), word_at(tokens, index + 1)
    if is_age(tokens, index):
        return None
    if folded.startswith("mid-"):
        middle = folded.removeprefix("mid-")
        rest = _decade([middle.removesuffix("s"), "s"] if middle[:1].isdecimal() else [middle], 0, lang)
        return (["mid", *rest[0]], index + 1) if rest else None
    foreign = _foreign_decade(tokens, index, lang)
    if foreign is not None:
        return foreign
    if (year_of(token) or (len(token) == 2 and token.isdecimal())) and token.endswith("0"):
        mark = after in ("'", "’", '"') and word_at(tokens, index + 2) == "s"
        if after == "s" or mark:
            hundred = year_of(token) and token.endswith("00")
            said = f"century-{int(token[:2]) + 1}" if hundred else f"decade-{token if year_of(token) else '19' + token}"
            return [said], index + 2 + mark
    if token in ("'", "’", "‘", '"') and len(after) == 2 and after.isdecimal() and word_at(tokens, index + 2) == "s":
        return [f"decade-19{after}"], index + 3
    century, _, word = folded.rpartition("-")
    spaced = whole(folded, lang, 20) if after in lexicon.DECADES.get(lang, {}) else None
    decade = lexicon.DECADES.get(lang, {}).get(after if spaced else word)
    hundreds = spaced or (whole(century, lang, 20) if century else 19)
    if decade is None or hundreds is None or hundreds < 15:
        return None
    return [f"decade-{hundreds}{decade}"], index + 1 + bool(spaced)


def is_age(tokens: Tokens, index: int) -> bool:
    """Are the tens at an index of somebody's years: "in her 60s", "in his late forties"?"""
    before = word_at(tokens, index - 1)
    return (word_at(tokens, index - 2) if before in _PARTS_OF_TENS else before) in _WHOSE


_PARTS_OF_TENS = frozenset(("early", "mid", "late", "-"))
_WHOSE = frozenset(("his", "her", "their", "my", "our", "your"))


def _foreign_decade(tokens: Tokens, index: int, lang: str) -> Found:
    """Ten years where a word before or after the number says so: "années 1970", "70er-Jahre"."""
    here, after = word_at(tokens, index), word_at(tokens, index + 1)
    if here in lexicon.DECADE_LEADS.get(lang, ()) and (tens := number_of(after, lang) if after else None):
        return ([here, f"decade-{_full(tens)}"], index + 2) if _is_tens(tens) else None
    at = index + 1 + (after == "-")
    stem = number_of(here.removesuffix("er"), lang) if lang == "de" and here.endswith("er") else None
    if stem and _is_tens(stem) and word_at(tokens, at) in lexicon.DECADE_ENDS["de"]:
        return [f"decade-{_full(stem)}"], at + 1
    digits = here.removesuffix("er")
    ends = lexicon.DECADE_ENDS.get(lang, frozenset())
    if digits != here and _is_tens(digits) and word_at(tokens, at) in ends:
        return [f"decade-{_full(digits)}"], at + 1
    return None


def _is_tens(digits: str) -> bool:
    return digits.isdecimal() and len(digits) in (2, 4) and digits.endswith("0")


def _full(digits: str) -> str:
    return digits if len(digits) == 4 else f"19{digits}"


def read_era(tokens: Tokens, index: int, lang: str) -> Found:
    """A year or a century with what says from when it counts, in either order: `#450`, `bce`."""
    here, after = word_at(tokens, index), word_at(tokens, index + 1)
    if after in lexicon.ERAS and is_whole(here) and tokens[index + 1].isupper():
        return [f"#{int(here)}", lexicon.ERAS[after]], index + 2
    if here in lexicon.ERAS and tokens[index].isupper():
        if is_whole(after):
            return [f"#{int(after)}", lexicon.ERAS[here]], index + 2
        if word_at(tokens, index - 1) in lexicon.CENTURIES:
            return [lexicon.ERAS[here]], index + 1
    return None
