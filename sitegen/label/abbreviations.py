"""Short forms in full, those that a table has: "Gov.", "St. Mary", "z. B.", "Schillerstr.".

Takes tokens and what is known about names, gives tokens. What no table has is left to `shortenings`.
"""

from collections.abc import Sequence
from functools import lru_cache

from . import lexicon
from .context import Lexis
from .initials import dotless, is_dotted, is_initialism, plain_initials, without_initialism
from .spelling import like

Tokens = list[str]


def without_abbreviations(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Short forms in full, initials without their stops, no initialism in brackets after its words."""
    lang = lexis.lang
    lettered = "(" in tokens and any(map(is_initialism, tokens))
    lettered = lettered or ("." in tokens and any(len(token) == 1 and token.isalpha() for token in tokens))
    if not lettered and not any(_tells_short(token, lang) for token in tokens):
        return tokens
    tokens = without_initialism(plain_initials(tokens, capitals=False))
    found: Tokens = []
    index = 0
    while index < len(tokens):
        words, length = _written_out(tokens, index, lang)
        found += words
        index += length
    return found


def _written_out(tokens: Tokens, index: int, lang: str) -> tuple[Sequence[str], int]:
    """The words in full that stand at `index`, and how many tokens they were."""
    token, stop = tokens[index], tokens[index + 1 : index + 2] == ["."]
    if not (stop or may_be_short(token, lang) or token.lower() in _first_words(lang)):
        return (token,), 1
    phrase, length = _phrase(tokens, index, lang)
    if phrase:
        return phrase, length
    stopped = _stopped(tokens, index, stop, lang)
    bare = dotless(token) if is_dotted(token) else token
    words = stopped or _in_full(token, lang) or (bare != token and _in_full(bare, lang)) or (bare,)
    return words, 1 + (bool(stopped) and stop)


def _stopped(tokens: Tokens, index: int, stop: bool, lang: str) -> tuple[str, ...]:
    """What the token at `index` is short for, its stop being a token of its own, or left out before or after a name."""
    token, named = tokens[index], tokens[index + 1 + stop : index + 2 + stop]
    capital = bool(named) and named[0][0].isupper()
    stopped = _before_a_name(token, lang) if capital and (stop or len(token) == 2) else ()
    if stop and lang == "en" and token in lexicon.COMPASS and named and named[0][0].isdecimal():
        stopped = (lexicon.COMPASS[token].title(),)
    titled = capital and token[0].isupper() and _is_short_title(token, lang)
    street = token in _STREETS and index > 0 and tokens[index - 1][0].isupper() and not capital
    return stopped or (_in_full(token + ".", lang) if stop or titled or street else ())


_STREETS = frozenset(("Rd", "St", "Ave", "Blvd", "Sq", "Hwy"))
"""Short forms after a name, also without a stop."""


@lru_cache(maxsize=8192)
def may_be_short(token: str, lang: str) -> bool:
    """May a token be short for something, alone or with what follows it?"""
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
    return (like(token, full),) if full else ()


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
    return tuple(like(token, word) for word in full.split()) if full else ()


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
            return [like(tokens[index], word) for word in standing.split()], len(words)
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
