"""Harmless differences taken away, one kind at a time.

Each normaliser takes the tokens of a passage and what is known about names, and gives tokens in which one
kind of difference is gone. They run in the order of `NORMALISERS`: those of the surface first.
"""

from collections.abc import Callable

from .abbreviations import may_be_short, without_abbreviations
from .context import Lexis
from .contractions import may_be_contracted, without_contractions
from .courtesy import tells_address, without_honorifics
from .dates import may_be_dated, read_dates
from .initials import plain_initials
from .numbers import may_be_number, read_numbers
from .offices import may_be_beside_name, name_forms
from .spelling import UNIT_STARTS, one_spelling, spelling_of
from .typography import may_be_type, plain_type

Tokens = list[str]


def is_word(token: str) -> bool:
    """Is a token a word or a number, and not punctuation?"""
    return token[0].isalnum() or token[-1].isalnum()


def _case(tokens: Tokens, lexis: Lexis) -> Tokens:
    if lexis.lang in ("tr", "az"):
        return [token.replace("İ", "i").replace("I", "ı").lower() for token in tokens]
    return [token.lower() for token in tokens]


def _punctuation(tokens: Tokens, lexis: Lexis) -> Tokens:
    return [
        token
        for index, token in enumerate(tokens)
        if is_word(token)
        or token in '"“”„«»「」$€£¥₹%&@#'
        or token[0] in "'’‘"
        or token[0] > "\U0001f000"  # an emoji
        or _is_minus(tokens, index)
    ]


def _is_minus(tokens: Tokens, index: int) -> bool:
    """Is a token the sign before a number, and not between two?"""
    if tokens[index] not in ("-", "−") or index + 1 == len(tokens):
        return False
    after, before = tokens[index + 1], tokens[index - 1] if index else " "
    return (after[0].isdecimal() or after[0] == "#") and not (before[-1].isdecimal() or before[0] == "#")


def _equivalences(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Words that mean the same on this site, each as the one that stands for them all; the longest first."""
    if not lexis.equivalences:
        return tokens
    found: Tokens = []
    folded = [token.lower() for token in tokens]
    index = 0
    while index < len(tokens):
        for words, standing in lexis.equivalences:
            if tuple(folded[index : index + len(words)]) == words:
                found.append(standing)
                index += len(words)
                break
        else:
            found.append(tokens[index])
            index += 1
    return found


def _numerals(tokens: Tokens, lexis: Lexis) -> Tokens:
    return read_numbers(tokens, lexis.lang)


def _dates(tokens: Tokens, lexis: Lexis) -> Tokens:
    return read_dates(tokens, lexis.lang)


def _initials(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Initials of names without the space between them: "J. R." as "J.R."."""
    return plain_initials(tokens, capitals=True) if tokens.count(".") > 1 else tokens


def _hyphens(tokens: Tokens, lexis: Lexis) -> Tokens:
    return joined(tokens)


def joined(tokens: Tokens) -> Tokens:
    """One string without hyphens, where there are any to take away: "by-law", "by law" and "bylaw" are one."""
    signs = (index for index in range(len(tokens)) if _is_minus(tokens, index))
    kept = frozenset(signs) if "-" in tokens else frozenset[int]()
    plain = (token.replace("-", "").replace("‑", "").replace("‐", "") for token in tokens)
    return ["".join("−" if index in kept else token for index, token in enumerate(plain))]


NORMALISERS: tuple[tuple[str, Callable[[Tokens, Lexis], Tokens], Callable[[str, str], bool] | None], ...] = (
    ("typography", plain_type, may_be_type),
    ("equivalent", _equivalences, None),
    ("contraction", without_contractions, may_be_contracted),
    ("honorific", without_honorifics, tells_address),
    ("date-form", _dates, may_be_dated),
    ("name-form", _initials, lambda token, lang: token == "."),
    ("abbreviation", without_abbreviations, may_be_short),
    ("name-form", name_forms, may_be_beside_name),
    ("spelling-variant", one_spelling, lambda token, lang: spelling_of(token, lang) != token or token in UNIT_STARTS),
    ("numeral-form", _numerals, may_be_number),
    ("case", _case, lambda token, lang: token != token.lower() or lang in ("tr", "az")),
    ("punctuation", _punctuation, lambda token, lang: not is_word(token)),
    ("hyphenation", _hyphens, None),
)
"""Labels with the function that takes their difference away, in running order, and what says of a token in a language
whether the function may do anything where that stands (None: it may anywhere); titles that the site adds aside."""

LOOK_AROUND = frozenset(
    ("honorific", "name-form", "date-form", "numeral-form", "abbreviation", "equivalent", "typography", "hyphenation")
)
"""Labels whose normaliser looks at a word's neighbours, so that it must see them."""
