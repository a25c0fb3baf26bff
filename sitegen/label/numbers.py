"""Numbers in words, digits and signs, read as values.

Takes tokens and a language, gives tokens in which every number stands by its value ("#3000000"). Never guesses:
what is not wholly a number stays as it is.
"""

from functools import lru_cache

from . import lexicon
from .amounts import read_amount
from .compounds import apart, figure_before, halves_of, with_scales
from .fractions import read_fraction, with_parts
from .periods import is_age
from .ranges import tidy
from .values import SIGNS, is_ordinal, is_whole, number_of, roman_value, word_value

Tokens = list[str]


@lru_cache(maxsize=8192)
def may_be_number(token: str, lang: str) -> bool:
    """May a number begin with a token, or go on with it, so that it is worth while to look for one?"""
    folded = token.lower()
    return (
        number_of(token, lang) is not None
        or folded in lexicon.SCALES.get(lang, ())
        or folded in lexicon.DOZENS
        or folded in lexicon.FRACTIONS.get(lang, ())
        or folded[-1] in lexicon.VULGAR
        or folded in lexicon.UNITS
        or folded.endswith((*lexicon.AGE_ENDINGS.get(lang, ()), lexicon.HALF_ENDINGS.get(lang, "½")))
        or folded in lexicon.HEADINGS.get(lang, ())
        or (folded,) in lexicon.NUMBERED.get(lang, ())
        or _reign(token) > 0
        or folded in lexicon.DECADES.get(lang, ())
        or (folded.partition("-")[0] != folded and word_value(folded.partition("-")[0], lang) is not None)
        or (folded[:1].isdecimal())
    )


@lru_cache(maxsize=1024)
def _reign(token: str) -> int:
    """The number of a king or pope in Roman letters ("II"); 0 where a token is none, or may be a letter."""
    return (roman_value(token) or 0) if len(token) > 1 and not token.strip("IVX") else 0


def _reign_at(tokens: Tokens, index: int, lang: str) -> tuple[int, int]:
    """The number after a name, as "II" or "the Second", and the index after it; 0 where there is none."""
    if not index or not tokens[index - 1][0].isupper() or not tokens[index - 1][-1].islower():
        return 0, index
    after = tokens[index + 1] if lang == "en" and tokens[index] == "the" and index + 1 < len(tokens) else ""
    rank = lexicon.ORDINALS["en"].get(after.lower(), 0) if after[:1].isupper() else 0
    return (rank, index + 2) if rank else (_reign(tokens[index]), index + 1)


@lru_cache(maxsize=8192)
def _may_begin_number(token: str, lang: str) -> bool:
    folded = token.lower()
    return (
        (may_be_number(token, lang) and not _is_name(token))
        or folded in lexicon.INDEFINITE.get(lang, ())
        or folded in lexicon.CURRENCIES
        or folded in lexicon.SMALL_COINS.get(lang, ())
        or folded in lexicon.MINUS
        or folded in lexicon.HEADINGS.get(lang, ())
        or any(unit.startswith(folded + " ") for unit in (*lexicon.UNITS, *lexicon.CURRENCIES))
        or (folded in lexicon.DOLLARS and token.isupper())
        or folded == "."
    )


def _is_name(token: str) -> bool:
    """Is a token letters with figures after them, which tell no amount ("A380")?"""
    figures = token[0].isalpha() and token.isalnum() and not token.isalpha()
    return figures and token.isascii() and token.lower() not in lexicon.UNITS


def read_numbers(tokens: Tokens, lang: str) -> Tokens:
    """Numbers by their value, with the currency before and the percent after: "$3 million", "three million dollars"."""
    for token in tokens:
        if may_be_number(token, lang):
            break
    else:
        return tokens
    return list(_read(tuple(tokens), lang))


@lru_cache(maxsize=64)
def _read(words: tuple[str, ...], lang: str) -> Tokens:
    """Cached, because several rules read the tokens of one change; there it is never changed."""
    tokens = with_scales(with_parts(apart(list(words), lang), lang), lang)
    found: Tokens = []
    index = 0
    while index < len(tokens):
        index = _read_one(tokens, index, lang, found)
    return tidy(found, lang)


@lru_cache
def _first_words(lang: str) -> frozenset[str]:
    """First words of phrases that are read as one piece."""
    return frozenset(words[0] for words in (*lexicon.NUMBERED.get(lang, ()), *lexicon.US_DOLLARS))


def _phrase_at(tokens: Tokens, index: int, lang: str) -> tuple[Tokens, int]:
    """What stands for a name with a number, or for a currency before its sign; with the index after it."""
    folded = tuple(token.lower() for token in tokens[index : index + 4])
    for words, standing in lexicon.NUMBERED.get(lang, {}).items():
        if folded[: len(words)] == words:
            return [*standing], index + len(words)
    for words in lexicon.US_DOLLARS:
        after = folded[len(words)] if len(folded) > len(words) else ""
        if folded[: len(words)] == words and ((after[:1] == "$" and len(after) > 1) or after in ("dollar", "dollars")):
            return [], index + len(words)
    return [], index


def _read_one(tokens: Tokens, index: int, lang: str, found: Tokens) -> int:
    """Put what stands at `index` into `found`; the index after it."""
    token, folded = tokens[index], tokens[index].lower()
    if folded in _first_words(lang):
        standing, end = _phrase_at(tokens, index, lang)
        if end > index:
            found += standing
            return end
    after = tokens[index + 1].lower() if index + 1 < len(tokens) else ""
    reign, end = _reign_at(tokens, index, lang)
    if reign:
        found.append("reign-" + "i" * reign)  # of a name, and no amount
        return end
    point = token == "." and after.rstrip("%").isdecimal() and not _shortens(tokens, index, lang)
    if not _may_begin_number(token, lang) or (token == "." and not point):
        found.append(token)
        return index + 1
    special = _sign_at(tokens, index, lang, found)
    if special:
        return special
    fraction, end = read_fraction(tokens, index, lang)
    if fraction:
        found.append(fraction)
        return end
    return _put_amount(tokens, index, lang, found) or _put_rest(tokens, index, lang, found)


def _put_amount(tokens: Tokens, index: int, lang: str, found: Tokens) -> int:
    """Put the number at `index` into `found`; the index after it, 0 where none is."""
    value, end = read_amount(tokens, index, lang)
    if value is None:
        return 0
    sign = tokens[index][0] if tokens[index][0] in SIGNS else ""
    after_ordinal = _after_ordinal(tokens, end, lang)
    rank = "o" if after_ordinal > end or is_ordinal(tokens[end - 1], lang) else ""
    found += [sign, f"#{value}"] if sign else [f"#{value}{rank}"]
    if tokens[end - 1][-1] == "%":
        found.append("percent")
    return after_ordinal


def _put_rest(tokens: Tokens, index: int, lang: str, found: Tokens) -> int:
    """Put into `found` what belongs to a number, or holds one: a currency, a unit, an age; the index after it."""
    token, folded = tokens[index], tokens[index].lower()
    after = tokens[index + 1].lower() if index + 1 < len(tokens) else ""
    if folded in lexicon.CURRENCIES and found[-1:] in (["de"], ["-"]) and found[-2:-1] and found[-2][0] == "#":
        found.pop()
    if folded in lexicon.CURRENCIES and found and found[-1].startswith("#"):
        found.insert(-1, lexicon.CURRENCIES[folded])
    elif (coin := lexicon.SMALL_COINS.get(lang, {}).get(folded)) and found and is_whole(found[-1][1:]):
        found[-1:] = [coin, f"#{int(found[-1][1:]) / 100:g}"]
    elif (ending := _age_ending(folded, lang)) and (age := word_value(folded.removesuffix(ending), lang)):
        found += [f"#{age}", "-", ending]
    elif folded in lexicon.DECADES.get(lang, ()) and is_age(tokens, index):
        found += [f"#{lexicon.DECADES[lang][folded]}", "s"]
    elif folded in lexicon.HEADINGS.get(lang, ()) and roman_value(after.upper()) is not None:
        found += [token, f"#{roman_value(after.upper())}"]
        return index + 2
    else:
        head, hyphen, rest = halves_of(token, folded, lang)
        first = (word_value(head.lower(), lang) if hyphen else None) or figure_before(head, hyphen, lang)
        last = word_value(rest.lower(), lang) if first is not None else None
        ending = rest if last is None else f"#{last}"
        rank = "o" if is_ordinal(head, lang) and last is None else ""
        found += [f"#{first}{rank}", "-", ending] if first is not None and rest else [lexicon.UNITS.get(folded, token)]
    return index + 1


def _shortens(tokens: Tokens, index: int, lang: str) -> bool:
    """Is the stop at an index that of a short form ("Approx. 30", "Oct. 12"), and no decimal point?"""
    before = tokens[index - 1].lower() + "." if index else ""
    return before in lexicon.ABBREVIATIONS.get(lang, ()) or before in lexicon.TITLES.get(lang, ())


def _sign_at(tokens: Tokens, index: int, lang: str, found: Tokens) -> int:
    """Put a sign, a unit of two words or a ratio ("3:1") into `found`; the index after it, 0 where none is."""
    token, folded = tokens[index], tokens[index].lower()
    after = tokens[index + 1].lower() if index + 1 < len(tokens) else ""
    sign = "-" if folded in lexicon.MINUS else lexicon.CURRENCIES[folded] if folded in lexicon.CURRENCY_CODES else ""
    if sign and after and after[0] not in SIGNS and number_of(after, lang):
        found.append(sign)
        return index + 1
    pair = f"{folded} {after}"
    if pair in lexicon.CURRENCIES and found and found[-1].startswith("#"):
        found.insert(-1, lexicon.CURRENCIES[pair])
        return index + 2
    if pair in lexicon.UNITS:
        found.append(lexicon.UNITS[pair])
        return index + 2
    if folded in lexicon.DOLLARS and token.isupper() and after[:1] == "$" and len(after) > 1:
        rest: Tokens = []
        end = _read_one(tokens, index + 1, lang, rest)
        found += [folded + "$", *rest[1:]]
        return end
    above, _, below = folded.partition(":")
    if above.isdecimal() and below.isdecimal() and len(below) == 1:
        found += [f"#{above}", "-", f"#{below}"]
        return index + 1
    return 0


@lru_cache(maxsize=1024)
def _age_ending(folded: str, lang: str) -> str:
    """The ending of a word that begins with an age in letters ("neunzehnjährige"); empty if it is none."""
    if "-" in folded:
        return ""
    return next((ending for ending in lexicon.AGE_ENDINGS.get(lang, ()) if folded.endswith(ending)), "")


def _after_ordinal(tokens: Tokens, end: int, lang: str) -> int:
    """The index after the stop of an ordinal in digits: "3. Kapitel", "3.er capítulo"."""
    if tokens[end - 1].isdecimal() and tokens[end : end + 1] == ["."] and end + 1 < len(tokens):
        if lang == "de":
            return end + 1
        if lang == "es" and tokens[end + 1].lower() in ("er", "o", "a", "º", "ª"):
            return end + 2
    if lang == "fr" and tokens[end - 1].isdecimal() and tokens[end : end + 1] and tokens[end].lower() in ("e", "ème"):
        return end + 1
    return end
