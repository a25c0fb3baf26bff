"""Words of several parts with a number in them: in their parts, or cut where the number ends.

Takes tokens and a language, gives tokens, or the parts of one.
"""

from functools import lru_cache

from . import lexicon
from .values import DIGITS, number_of, word_value

Tokens = list[str]


def apart(tokens: Tokens, lang: str) -> Tokens:
    """Compounds in their parts where more than their first is a number: "six-foot-two", "3.4-million-pound"."""
    if not any("-" in token or "°" in token for token in tokens):
        return tokens
    scales = lexicon.SCALES.get(lang, {})
    found: Tokens = []
    for token in tokens:
        if token[-2:] in ("°C", "°F") and token[0].isdecimal():
            found += [token[:-2], token[-2:].lower()]
            continue
        pieces = _pieces(token, lang)
        scaled = found[-1:] == ["-"] and len(found) > 1 and found[-2][-1].isdecimal()
        if scaled and pieces[0].lower() in scales:
            found.pop()  # "$5-million"
        found += pieces
    return found


@lru_cache(maxsize=4096)
def _pieces(token: str, lang: str) -> tuple[str, ...]:
    """The parts of a compound that has several numbers, with the hyphens between them; else the token."""
    parts = token.split("-")
    half = lexicon.HALF_ENDINGS.get(lang, "½") + "-"
    if "-" in half[:-1] and half in token.lower():
        end = token.lower().index(half) + len(half) - 1
        return token[:end], "-", token[end + 1 :]  # "three-and-a-half-hour"
    whole = is_amount(number_of(token, lang) or "-") or token.lower().endswith(_whole_endings(lang))
    if len(parts) < 2 or not all(parts) or whole:
        return (token,)
    first = parts[0].lower()
    if len(parts) == 2:
        apart = first in lexicon.SCALES.get(lang, ()) or first in lexicon.BEFORE_NUMBERS
        return (parts[0], "-", parts[1]) if apart else (token,)
    if word_value(first, lang) is None:
        return (token,)
    if word_value("-".join(parts[:2]).lower(), lang) is not None:
        parts[:2] = ["-".join(parts[:2])]
    scales = lexicon.SCALES.get(lang, {})
    if not any(number_of(part, lang) or part.lower() in scales for part in parts[1:]):
        parts[1:] = ["-".join(parts[1:])]  # "nine-month-old"
    return tuple(piece for part in parts for piece in ("-", part))[1:]


@lru_cache
def _whole_endings(lang: str) -> tuple[str, ...]:
    """Ends of compounds that are read as one: ages, and halves."""
    return (*lexicon.AGE_ENDINGS.get(lang, ()), lexicon.HALF_ENDINGS.get(lang, "½"))


def with_scales(tokens: Tokens, lang: str) -> Tokens:
    """The scale of a range at both its ends: "$5 to $7 million" as "$5 million to $7 million"."""
    scales = lexicon.SCALES.get(lang, {})
    for at in range(len(tokens) - 3):
        scale = tokens[at + 3].lower()
        if scales.get(scale, 0) < 1000 or not (tokens[at + 1].lower() in lexicon.JOINING or tokens[at + 1] in "-–"):
            continue
        first, last = (number_of(tokens[index], lang) for index in (at, at + 2))
        if first and last and is_amount(first) and is_amount(last) and float(first) < float(last) < 1000:
            return [*tokens[: at + 1], tokens[at + 3], *tokens[at + 1 :]]
    return tokens


def halves_of(token: str, folded: str, lang: str) -> tuple[str, str, str]:
    """A compound in two at its first hyphen, or before what says that a number is an age: "twenty-one-year-old"."""
    ending = next((end for end in lexicon.AGE_ENDINGS.get(lang, ()) if end[0] == "-" and folded.endswith(end)), "")
    return (token[: -len(ending)], "-", ending[1:]) if ending else token.partition("-")


def figure_before(head: str, hyphen: str, lang: str) -> str | None:
    """The number in figures before a hyphen ("6.1-magnitude")."""
    value = number_of(head, lang) if hyphen and head[:1].isdecimal() else None
    return value if value and is_amount(value) else None


def is_amount(value: str) -> bool:
    """Is the value of a number token an amount, and no longer than one can be?"""
    return len(value) <= DIGITS + 1 and value.replace(".", "", 1).isdecimal()
