"""Harmless differences taken away, one kind at a time.

Each normaliser takes the tokens of a passage and what is known about names, and gives tokens in which one
kind of difference is gone. They run in the order of `NORMALISERS`: those of the surface first.
"""

from collections.abc import Callable
from functools import lru_cache
from unicodedata import combining, normalize

from . import lexicon
from .context import Lexis
from .courtesy import tells_address, without_honorifics
from .dates import may_be_dated, read_dates
from .initials import dotless, is_dotted, is_initialism, plain_initials, without_initialism
from .numbers import may_be_number, read_numbers
from .offices import may_be_beside_name, name_forms
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


def _spelling(tokens: Tokens, lexis: Lexis) -> Tokens:
    return [_one_spelling(token, lexis.lang) for token in _joined_units(tokens)]


@lru_cache(maxsize=4096)
def _one_spelling(token: str, lang: str) -> str:
    for ending in ("'s", "’s"):
        if token.endswith(ending):
            return _one_spelling(token.removesuffix(ending), lang) + ending
    folded = token.lower()
    if lang == "en" and not token.isascii():  # "café", "González": many a newspaper has no accents
        token = _without_accents(token)
        folded = token.lower()
    elif lang in lexicon.POINTED:
        token = _without_accents(token)
    elif lang == "ru":
        token = token.replace("ё", "е").replace("Ё", "Е")
    elif lang in ("fr", "es") and not token[0].isascii() and token[0].isupper():  # "Édouard", "Edouard"
        token = normalize("NFD", token[0])[0] + token[1:]
        folded = token.lower()
    variant = lexicon.VARIANTS.get(lang, {}).get(folded)
    if variant is not None:
        return _like(token, variant)
    if "-" in folded[1:-1]:
        return "-".join(_one_spelling(part, lang) if part else "" for part in token.split("-"))
    if len(folded) >= 6:
        for one, other in lexicon.VARIANT_ENDINGS.get(lang, ()):
            if folded.endswith(one):
                return token[: -len(one)] + other
    return token


def _without_accents(token: str) -> str:
    """A token without its accents and points; one of nothing else keeps them, as no token is empty."""
    return "".join(char for char in normalize("NFD", token) if not combining(char)) or token


def _like(model: str, word: str) -> str:
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _joined_units(tokens: Tokens) -> Tokens:
    """Tokens with units of two words ("per cent") made one."""
    if _UNIT_STARTS.isdisjoint(tokens):
        return tokens
    found: Tokens = []
    skip = False
    for index, token in enumerate(tokens):
        if skip:
            skip = False
            continue
        pair = f"{token} {tokens[index + 1]}".lower() if index + 1 < len(tokens) else ""
        if pair in lexicon.UNITS:
            skip = True
            found.append(lexicon.UNITS[pair])
        else:
            found.append(token)
    return found


_UNIT_STARTS = frozenset(pair.partition(" ")[0] for pair in lexicon.UNITS if " " in pair)


def without_contractions(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Contractions in full: "couldn't" as "could not"."""
    if not any(_may_be_contracted(token, lexis.lang) for token in tokens):
        return tokens
    found: Tokens = []
    for token in tokens:
        found += _long_form(token, lexis.lang)
        if [word.lower() for word in found[-2:]] == ["can", "not"]:
            found[-2:] = [found[-2] + "not"]
    return found


def _may_be_contracted(token: str, lang: str) -> bool:
    return "'" in token or "’" in token or token in ("can", "Can")


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


def long_forms(tokens: Tokens, other: Tokens) -> Tokens | None:
    """Tokens with "they'd" read as "they had" and "she's" as "she has" where the other side has those words."""
    if not any("'" in token or "’" in token for token in tokens):
        return None
    folded = {token.lower() for token in other}
    found: Tokens = []
    for token in tokens:
        stem, _, ending = token.replace("’", "'").rpartition("'")
        full = {"d": "had", "s": "has"}.get(ending, "") if stem else ""
        found += [stem, full] if full and full in folded and token not in other else [token]
    return found if len(found) > len(tokens) else None


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


def _abbreviations(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Short forms in full, initials without their stops, no initialism in brackets after its words."""
    lang = lexis.lang
    lettered = "(" in tokens and any(map(is_initialism, tokens))
    lettered = lettered or ("." in tokens and any(len(token) == 1 and token.isalpha() for token in tokens))
    if not lettered and not any(_tells_short(token, lang) for token in tokens):
        return tokens
    tokens = without_initialism(plain_initials(tokens, capitals=False))
    found: Tokens = []
    skip = 0
    for index, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        may_be = _may_be_short(token, lang) or token.lower() in _first_words(lang)
        if not may_be and tokens[index + 1 : index + 2] != ["."]:
            found.append(token)
            continue
        phrase, length = _phrase(tokens, index, lang)
        if phrase:
            found += phrase
            skip = length - 1
            continue
        # The stop of "Gov." may be a token of its own.
        stop = tokens[index + 1 : index + 2] == ["."]
        named = tokens[index + 1 + stop : index + 2 + stop]
        before_name = bool(named) and named[0][0].isupper() and (stop or len(token) == 2)
        stopped = _before_a_name(token, lang) if before_name else ()
        if stop and lang == "en" and token in lexicon.COMPASS and named and named[0][0].isdecimal():
            stopped = (lexicon.COMPASS[token].title(),)
        titled = bool(named) and named[0][0].isupper() and token[0].isupper() and _is_short_title(token, lang)
        capital = bool(named) and named[0][0].isupper()
        street = token in _STREETS and index > 0 and tokens[index - 1][0].isupper() and not capital
        stopped = stopped or (_in_full(token + ".", lang) if stop or titled or street else ())
        bare = dotless(token) if is_dotted(token) else token
        found += stopped or _in_full(token, lang) or (bare != token and _in_full(bare, lang)) or (bare,)
        skip = int(bool(stopped) and stop)
    return found


_STREETS = frozenset(("Rd", "St", "Ave", "Blvd", "Sq", "Hwy"))
"""Short forms after a name, also without a stop."""


@lru_cache(maxsize=8192)
def _may_be_short(token: str, lang: str) -> bool:
    return token == "(" or (len(token) == 1 and token.isalpha()) or _tells_short(token, lang)


@lru_cache(maxsize=8192)
def _tells_short(token: str, lang: str) -> bool:
    """Is a token short for something, or the longest word of a phrase that has a short form?"""
    full = _in_full(token, lang) or _in_full(token + ".", lang) or _before_a_name(token, lang)
    return bool(full) or is_dotted(token) or token.lower() in _telling_words(lang)


def _is_short_title(token: str, lang: str) -> bool:
    """Is a token an office that is shortened without a stop, as the British do ("Gen Smith")?"""
    return token.lower() + "." in lexicon.TITLES.get(lang, ())


def _before_a_name(token: str, lang: str) -> tuple[str, ...]:
    """What a short form means only before a name: "St. Mary", "Ft. Collins"."""
    full = lexicon.SHORT_BEFORE_NAMES.get(lang, {}).get(token.lower() + ".") if token[0].isupper() else None
    return (_like(token, full),) if full else ()


@lru_cache(maxsize=8192)
def _in_full(token: str, lang: str) -> tuple[str, ...]:
    """The words that a short form stands for; empty if it is none."""
    party, _, state = token.partition("-")
    if lang == "en" and state and party in lexicon.PARTY_LETTERS and state[0].isupper():
        return lexicon.PARTY_LETTERS[party], "of", *(_in_full(state, lang) or (state,))
    for ending in ("'s", "’s"):
        if token.endswith(ending) and (words := _in_full(token.removesuffix(ending), lang)):
            return (*words, "'", "s")
    if lang == "fr" and token.startswith(("St-", "Ste-")):
        return (token.replace("St", "Saint", 1),)
    key = token.lower()
    if (len(token) == 2 and token[1] == "." and token[0].isupper()) or (key in ("us", "un") and not token.isupper()):
        return ()  # "V." is an initial, "v." is versus
    full = lexicon.ABBREVIATIONS.get(lang, {}).get(key) or _long_ending(key, lang)
    if full is None and lang == "en" and token[0].isupper():
        full = lexicon.STATES.get(key)
    return tuple(_like(token, word) for word in full.split()) if full else ()


@lru_cache(maxsize=4096)
def is_short(token: str, lang: str) -> bool:
    """Does a stop after a token shorten it ("St.", "Gov.", "J."), so that no sentence ends there?"""
    folded = token.lower() + "."
    tables = (lexicon.HONORIFICS, lexicon.TITLES, lexicon.SHORT_BEFORE_NAMES, lexicon.ABBREVIATIONS)
    return (len(token) == 1 and token.isupper()) or any(folded in table.get(lang, ()) for table in tables)


def _long_ending(key: str, lang: str) -> str | None:
    """A word whose shortened end is written out: "Schillerstr."."""
    for short, full in lexicon.SHORT_ENDINGS.get(lang, {}).items():
        if key.endswith(short) and len(key) > len(short) + 2:
            return key.removesuffix(short) + full
    return None


def _phrase(tokens: Tokens, index: int, lang: str) -> tuple[Tokens, int]:
    """What stands for the words at `index`, and how many they are; empty where nothing does."""
    for words, standing in _first_words(lang).get(tokens[index].lower(), ()):
        if tuple(token.lower() for token in tokens[index : index + len(words)]) == words:
            return [_like(tokens[index], word) for word in standing.split()], len(words)
    return [], 0


@lru_cache
def _first_words(lang: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Phrases that have a short form, each with it, by their first words."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, standing in lexicon.SHORT_PHRASES.get(lang, {}).items():
        found.setdefault(words[0], []).append((words, standing))
    return found


@lru_cache
def _telling_words(lang: str) -> frozenset[str]:
    """The longest word of each phrase that has a short form: it is in few passages, as "the" and "and" are not."""
    return frozenset(max(words, key=len) for words in lexicon.SHORT_PHRASES.get(lang, {}))


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
    ("contraction", without_contractions, _may_be_contracted),
    ("honorific", without_honorifics, tells_address),
    ("date-form", _dates, may_be_dated),
    ("name-form", _initials, lambda token, lang: token == "."),
    ("abbreviation", _abbreviations, _may_be_short),
    ("name-form", name_forms, may_be_beside_name),
    ("spelling-variant", _spelling, lambda token, lang: _one_spelling(token, lang) != token or token in _UNIT_STARTS),
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
