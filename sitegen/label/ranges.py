"""Ranges, shares and ages among numbers that were read: one form of each.

Takes tokens in which every number stands by its value, gives tokens. Never reads a number.
"""

from . import lexicon
from .fractions import quotient

Tokens = list[str]
_CURRENCY_SIGNS = frozenset(lexicon.CURRENCIES.values())
_BETWEEN = frozenset("- – to and or und bis oder et à ou y a o".split())


def tidy(tokens: Tokens, lang: str) -> Tokens:
    """Without the digits in brackets after the word, with one form of range, and without "aged" before an age."""
    if not any(token[0] in "#-" for token in tokens):
        return tokens
    found: Tokens = []
    index = 0
    while index < len(tokens):
        token, rest = tokens[index], tokens[index + 1 : index + 3]
        last = found[-1] if found else ""
        if repeated := _repeats(tokens, index, found):
            index += repeated
            continue
        if token.lower() in lexicon.BETWEEN.get(lang, {}) and (joiner := _joiner_of(tokens, index, lang)):
            tokens = [*tokens[:joiner], "-", *tokens[joiner + 1 :]]
            index += 1
            continue
        if token.lower() in lexicon.RANGE_WORDS.get(lang, ()) and last[:1] in ("#", "-") and rest[:1]:
            joined = last == "-" == rest[0]  # "10-to-1"
            if joined:
                found.pop()
                index += 1
            token = "-" if joined or rest[0] in _CURRENCY_SIGNS or rest[0].startswith("#") else token
        if token == "percent":
            _read_share(found)
        if _is_shared(tokens, index):
            index += 1
            continue
        if token in _CURRENCY_SIGNS and _is_ranged(tokens, index):
            tokens = [*tokens[: index + 1], tokens[index + 1], "-", token, *tokens[index + 3 :]]  # "$15-25"
            index += 1
            continue
        if last.startswith("#") and (words := _age_words(tokens, index, lang)):
            index += words
            continue
        if last.startswith("#") or (last == "-" and found[-2:-1] and found[-2].startswith("#")):
            token = lexicon.ONE_UNIT.get(token if token in "CF" else token.lower(), token)
        aged = _words_before_age(token, rest, lang)
        found += [] if aged else [token]
        index += aged or 1
    return found


def _repeats(tokens: Tokens, index: int, found: Tokens) -> int:
    """Number of tokens at `index` that only say the number before them again, in brackets: "two (2)"."""
    if tokens[index] != "(" or ")" not in tokens[index : index + 5]:
        return 0
    inner = tokens[index + 1 : tokens.index(")", index)]
    numbered = any(part.startswith("#") for part in inner)
    return len(inner) + 2 if numbered and found[-len(inner) :] == inner else 0


def _read_share(found: Tokens) -> None:
    """Put a share for the part of one percent that was found last: "half of 1" before "percent"."""
    if len(found) > 2 and found[-1] == "#1" and found[-2].lower() in lexicon.OF:
        value = quotient(found[-3].removeprefix("#"))
        if value:
            found[-3:] = [f"#{value:g}"]


def _words_before_age(token: str, rest: Tokens, lang: str) -> int:
    """Number of words that lead up to an age ("aged 40", "âgé de 40 ans"); 0 where none follows."""
    if token.lower() not in lexicon.AGED.get(lang, ()):
        return 0
    of = lang == "fr" and rest[:1] == ["de"]
    return 1 + of if rest[of : of + 1] and rest[of].startswith("#") else 0


def _joiner_of(tokens: Tokens, index: int, lang: str) -> int:
    """Where the word between two numbers after "between" stands; 0 where they are none."""
    word = lexicon.BETWEEN[lang][tokens[index].lower()]
    for at in range(index + 2, min(index + 5, len(tokens) - 1)):
        if tokens[at].lower() == word:
            numbers = tokens[index + 1 : at], tokens[at + 1 : at + 3]
            return at if all(any(token[0] == "#" for token in side[:2]) for side in numbers) else 0
    return 0


def _is_shared(tokens: Tokens, index: int) -> bool:
    """Does the other end of a range have the same unit or sign ("5% to 7%", "$5 to $7"), so that one will do?"""
    token, after = tokens[index], [*tokens[index + 1 : index + 5], "", "", "", ""]
    if token == "percent":
        return after[0].lower() in _BETWEEN and after[1].startswith("#") and after[2] == "percent"
    if token in _CURRENCY_SIGNS:
        return after[0].startswith("#") and after[1].lower() in _BETWEEN and after[2] == token and after[3][:1] == "#"
    return False


def _is_ranged(tokens: Tokens, index: int) -> bool:
    """Does the sign of a currency stand before the first end of a range alone ("$15-25")?"""
    first, dash, last = [*tokens[index + 1 : index + 4], "", "", ""][:3]
    return first[:1] == "#" and dash in ("-", "–") and last[:1] == "#"


def _age_words(tokens: Tokens, index: int, lang: str) -> int:
    """Number of tokens at `index` that only say that the number before them is an age."""
    for words in lexicon.AGE_WORDS.get(lang, ()):
        if tokens[index].lower() == words[0] and [token.lower() for token in tokens[index:]][: len(words)] == [*words]:
            return len(words)
    return 0
