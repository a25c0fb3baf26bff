"""Short forms that no table has, read in the light of the other side: "Phila." beside "Philadelphia".

Takes the tokens of both sides, gives those of one with its short forms written out. Knows a short form by its letters,
which the word has in their order, and by a stop of its own, or by having no vowel ("kts").
"""

from functools import lru_cache

from . import lexicon
from .dates import month_of, weekday_of
from .values import number_of

Tokens = list[str]


def written_out(short: Tokens, full: Tokens, lang: str) -> Tokens | None:
    """`short` with each short form put as a word that only `full` has; None where it has none."""
    shorts = {
        at
        for at, (token, after) in enumerate(zip(short, [*short[1:], ""], strict=False))
        if _may_be_short(token, after, lang) and token not in full
    }
    words = [word for word in full if word not in short] if shorts else []
    if not words:
        return None
    found: Tokens = []
    changed = skip = False
    for at, token in enumerate(short):
        if skip:
            skip = False
            continue
        stopped = short[at + 1 : at + 2] == ["."]
        after = short[at + 2 : at + 3] if stopped else [""]
        word, skip = _word_for(token, after, words, full, found[-1:], lang) if at in shorts else ("", False)
        found.append(word or token)
        changed = changed or bool(word)
    return found if changed else None


@lru_cache(maxsize=8192)
def _may_be_short(token: str, after: str, lang: str) -> bool:
    """Has a token a stop of its own, no vowel, or nothing but capitals, so that it may be short for something?"""
    head = token.partition("-")[0]
    if token.upper() == token and token.replace(".", "") in lexicon.COMPASS:
        return after == "." or token[-1] == "."
    if token in lexicon.UNIT_LETTERS or (token in lexicon.POSTAL and lang == "en"):
        return True
    if len(head) < 2 or len(head) > 7 or not head.isalpha():
        return False
    return after == "." or (lang == "de" and head.isupper()) or _VOWELS.isdisjoint(head[1:].lower())


def _word_for(token: str, after: Tokens, words: Tokens, full: Tokens, before: Tokens, lang: str) -> tuple[str, bool]:
    """The word that a token stands for among some, empty if it is none; and whether the stop between it and what is
    `after` is its own, as it is where the same follows the word at once."""
    units = lexicon.UNIT_LETTERS.get(token, ()) if before and number_of(before[0], lang) is not None else ()
    for word in words:
        at = full.index(word) + 1
        own = bool(after) and full[at : at + 1] == after
        one, other = _pair(token, word)
        meant = lexicon.POSTAL.get(token) or lexicon.COMPASS.get(token.replace(".", ""))
        spelt = lexicon.STATES.get(word.lower() + ".", word.lower())
        if word.lower() in units or spelt == meant or _is_short_for(one, other, own, lang):
            return word, own
    return "", False


def _pair(short: str, full: str) -> tuple[str, str]:
    """Two words without the end of a compound that both have ("yr-old", "year-old")."""
    one, hyphen, end = short.partition("-")
    other, _, same = full.partition("-")
    return (one, other) if hyphen and end == same else (short, full)


@lru_cache(maxsize=4096)
def _is_short_for(short: str, word: str, stop: bool, lang: str) -> bool:
    """May a token be a word with letters left out? What a table or a calendar knows is left to it."""
    one, other = short.lower(), word.lower()
    if not (one.isalpha() and other.isalpha() and len(other) > len(one) + 1 and len(one) > 1):
        return False
    if one[0] != other[0] or short[0].isupper() != word[0].isupper() or _is_known(short, lang):
        return False
    letters = iter(other)
    if not all(letter in letters for letter in one):
        return False
    if stop or (lang == "de" and short.isupper() and len(one) > 2 and len(other) > 3 * len(one)):
        return True
    return not short.isupper() and one[-1] == other[-1] and _VOWELS.isdisjoint(one.removeprefix("y"))


_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôû")


def _is_known(short: str, lang: str) -> bool:
    """Does a short form stand for something already?"""
    one = short.lower()
    tables = (lexicon.ABBREVIATIONS, lexicon.HONORIFICS, lexicon.TITLES)
    known = any(one in table.get(lang, ()) or one + "." in table.get(lang, ()) for table in tables)
    dated = (find(form, lang) for find in (month_of, weekday_of) for form in (short, short + "."))
    return known or any(dated) or (lang == "en" and one + "." in lexicon.STATES)
