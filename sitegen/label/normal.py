"""Harmless differences taken away, one kind at a time.

Each normaliser takes the tokens of a passage and what is known about names, and gives tokens in which one
kind of difference is gone. They run in the order of `NORMALISERS`: those of the surface first.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

from ..segment import fold
from . import lexicon
from .context import Lexis

Tokens = list[str]


def is_word(token: str) -> bool:
    """Is a token a word or a number, and not punctuation?"""
    return token[0].isalnum() or token[-1].isalnum()


@lru_cache(maxsize=4096)
def number_of(token: str, lang: str) -> str | None:
    """Value of a number token ("1,500", "seven", "40%", "3rd"), as text; None where it is none."""
    folded = token.lower()
    word = lexicon.NUMERALS.get(lang, {}).get(folded)
    if word is None:
        word = lexicon.ORDINALS.get(lang, {}).get(folded)
    if word is not None:
        return str(word)
    if not any(char.isdigit() for char in token):
        if "-" in folded:  # twenty-one
            parts = [number_of(part, lang) for part in folded.split("-")]
            if len(parts) == 2 and all(parts):
                return str(int(float(parts[0] or 0)) + int(float(parts[1] or 0)))
        return None
    digits = folded.strip("$€£¥₹%‰°")
    for ending in ("st", "nd", "rd", "th"):
        digits = digits.removesuffix(ending)
    decimal = "," if lang in ("de", "fr", "es", "ru") else "."
    thousands = "." if decimal == "," else ","
    plain = digits.replace(thousands, "").replace("\u202f", "").replace("\u2009", "").replace(decimal, ".")
    try:
        value = float(plain)
    except ValueError:
        return digits
    return str(int(value)) if value == int(value) else str(value)


@lru_cache(maxsize=4096)
def month_of(token: str, lang: str) -> str | None:
    """`month-2` for "February", "Feb." and the like; "May" and "March" only with a capital."""
    if token[:1].islower() and lang in ("en", "de"):
        return None
    return _index(token, lexicon.MONTHS.get(lang, ()), "month")


@lru_cache(maxsize=4096)
def weekday_of(token: str, lang: str) -> str | None:
    """`day-5` for "Friday", "Fri." and the like."""
    return _index(token, lexicon.WEEKDAYS.get(lang, ()), "day")


def _index(token: str, names: tuple[str, ...], kind: str) -> str | None:
    folded = token.lower()
    for number, forms in enumerate(names, start=1):
        if folded in forms.split():
            return f"{kind}-{number}"
    return None


def _typography(tokens: Tokens, lexis: Lexis) -> Tokens:
    return [plain for token in tokens if (plain := token if token.isalnum() else _plain(token))]


@lru_cache(maxsize=4096)
def _plain(token: str) -> str:
    """A token with typewriter's quotation marks, dashes and dots; its case is kept."""
    plain = "".join(char if char.isalnum() else fold(char) for char in token)
    return "-" if plain and not plain.strip("-") else plain


def _case(tokens: Tokens, lexis: Lexis) -> Tokens:
    return [token.lower() for token in tokens]


def _punctuation(tokens: Tokens, lexis: Lexis) -> Tokens:
    return [token for token in tokens if is_word(token) or token in '"“”„«»「」$€£%&@#' or token[0] in "'’‘"]


def _spelling(tokens: Tokens, lexis: Lexis) -> Tokens:
    return [_one_spelling(token, lexis.lang) for token in _joined_units(tokens)]


@lru_cache(maxsize=4096)
def _one_spelling(token: str, lang: str) -> str:
    folded = token.lower()
    variant = lexicon.VARIANTS.get(lang, {}).get(folded)
    if variant is not None:
        return _like(token, variant)
    if len(folded) >= 6:
        for one, other in lexicon.VARIANT_ENDINGS.get(lang, ()):
            if folded.endswith(one):
                return token[: -len(one)] + other
    return token


def _like(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _joined_units(tokens: Tokens) -> Iterator[str]:
    """Tokens with units of two words ("per cent") made one."""
    skip = False
    for index, token in enumerate(tokens):
        if skip:
            skip = False
            continue
        pair = f"{token} {tokens[index + 1]}".lower() if index + 1 < len(tokens) else ""
        if pair in lexicon.UNITS:
            skip = True
            yield lexicon.UNITS[pair]
        else:
            yield token


def _contractions(tokens: Tokens, lexis: Lexis) -> Tokens:
    if not any("'" in token or "’" in token or token in ("can", "Can") for token in tokens):
        return tokens
    found: Tokens = []
    for token in tokens:
        found += _long_form(token, lexis.lang)
        if [word.lower() for word in found[-2:]] == ["can", "not"]:
            found[-2:] = [found[-2] + "not"]
    return found


@lru_cache(maxsize=4096)
def _long_form(token: str, lang: str) -> tuple[str, ...]:
    folded = token.lower().replace("’", "'")
    irregular = lexicon.IRREGULAR_CONTRACTIONS.get(lang, {}).get(folded)
    if irregular is not None:
        return tuple(_like(token, irregular).split())
    for ending, full in lexicon.CONTRACTIONS.get(lang, {}).items():
        if folded.endswith(ending) and len(folded) > len(ending):
            return token[: -len(ending)], *full.split()
    return (token,)


def _equivalences(tokens: Tokens, lexis: Lexis) -> Tokens:
    for one, other in lexis.equivalences:
        tokens = _replaced(tokens, one, other)
    return tokens


def _replaced(tokens: Tokens, one: tuple[str, ...], other: tuple[str, ...]) -> Tokens:
    found: Tokens = []
    index = 0
    while index < len(tokens):
        if one and tuple(token.lower() for token in tokens[index : index + len(one)]) == one:
            found += other
            index += len(one)
        else:
            found.append(tokens[index])
            index += 1
    return found


def _abbreviations(tokens: Tokens, lexis: Lexis) -> Tokens:
    table = lexicon.ABBREVIATIONS.get(lexis.lang, {})
    found: Tokens = []
    for index, token in enumerate(tokens):
        # The stop of "Gov." may be a token of its own.
        stop = index + 1 < len(tokens) and tokens[index + 1] == "."
        key = token.lower()
        capital_us = key not in ("us", "un", "no.") or token.isupper()
        full = (table.get(key) or (table.get(key + ".") if stop else None)) if capital_us else None
        if full:
            found += [_like(token, word) for word in full.split()]
        elif not (token == "." and found and index and table.get(tokens[index - 1].lower() + ".")):
            found.append(token)
    return found


def _honorifics(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Without forms of address; a stop of its own after one goes with it."""
    forms = lexicon.HONORIFICS.get(lexis.lang, lexicon.HONORIFICS["en"])
    found: Tokens = []
    dropped = False
    for index, token in enumerate(tokens):
        if dropped and token == ".":
            continue
        stopped = tokens[index + 1 : index + 2] == ["."] and token.lower() + "." in forms
        dropped = (token.lower() in forms or stopped) and index + 1 < len(tokens)
        if not dropped:
            found.append(token)
    return found


def _numerals(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Numbers by their value, with the currency before and the percent after: "$3 million", "three million dollars"."""
    scales = lexicon.SCALES.get(lexis.lang, {})
    found: Tokens = []
    for token in tokens:
        folded = token.lower()
        value = number_of(token, lexis.lang)
        after_number = bool(found) and found[-1].startswith("#")
        if folded in scales and after_number:
            product = float(found[-1][1:]) * scales[folded]
            found[-1] = f"#{int(product) if product == int(product) else product}"
        elif folded in lexicon.CURRENCIES and after_number:
            found.insert(-1, lexicon.CURRENCIES[folded])
        elif value is not None and value.replace(".", "", 1).isdigit():
            found += [token[0], "#" + value] if token[0] in "$€£¥₹" else ["#" + value]
            if token[-1] == "%":
                found.append("percent")
        else:
            found.append(lexicon.UNITS.get(folded, token))
    return found


def _dates(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Months and weekdays in one form, day after month, without the preposition before and the comma between."""
    prepositions = lexicon.DATE_PREPOSITIONS.get(lexis.lang, frozenset())
    found: Tokens = []
    for token in tokens:
        date = month_of(token, lexis.lang) or weekday_of(token, lexis.lang)
        if date is None:
            if len(token) in (4, 5) and token[-3] in ".:" and (token[:-3] + token[-2:]).isdigit():
                found.append(token.replace(".", ":"))  # 2.51 and 2:51
                continue
            if token == "." and found and found[-1].startswith(("month-", "day-")):
                continue
            found.append(token)
            continue
        if date.startswith("month-") and found and found[-1].lstrip("#").isdigit() and len(found[-1]) <= 3:
            day = found.pop()
            _drop_last(found, prepositions)
            found += [date, day]
        else:
            _drop_last(found, prepositions)
            found.append(date)
    return [token for index, token in enumerate(found) if not (token == "," and _in_date(found, index))]


def _drop_last(tokens: Tokens, words: frozenset[str]) -> None:
    if tokens and tokens[-1].lower() in words:
        tokens.pop()


def _in_date(tokens: Tokens, index: int) -> bool:
    return index > 0 and any(token.startswith(("month-", "day-")) for token in tokens[max(0, index - 2) : index])


def _name_forms(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Without initials between names and without titles before them."""
    titles = lexicon.TITLES.get(lexis.lang, frozenset())
    found: Tokens = []
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else ""
        if len(token) == 1 and token.isalpha() and following == ".":
            continue
        if token == "." and index and len(tokens[index - 1]) == 1 and tokens[index - 1].isalpha():
            continue
        if token.lower() in titles and (following in lexis.people or following in lexis.names):
            continue
        found.append(token)
    return found


def _hyphens(tokens: Tokens, lexis: Lexis) -> Tokens:
    """One string without hyphens, where there are any to take away: "by-law", "by law" and "bylaw" are one."""
    return ["".join(token.replace("-", "").replace("‑", "").replace("‐", "") for token in tokens)]


NORMALISERS: tuple[tuple[str, Callable[[Tokens, Lexis], Tokens]], ...] = (
    ("typography", _typography),
    ("contraction", _contractions),
    ("honorific", _honorifics),
    ("date-form", _dates),
    ("abbreviation", _abbreviations),
    ("abbreviation", _equivalences),
    ("name-form", _name_forms),
    ("spelling-variant", _spelling),
    ("numeral-form", _numerals),
    ("case", _case),
    ("punctuation", _punctuation),
    ("hyphenation", _hyphens),
)
"""Labels with the function that takes their difference away, in running order."""

LOOK_AROUND = frozenset(("honorific", "name-form", "date-form", "abbreviation", "hyphenation"))
"""Labels whose normaliser looks at a word's neighbours, so that it must see them."""
