"""Words in one spelling: variants, accents, units of two words.

Takes tokens and what is known about names, gives tokens. Never looks at what a word means.
"""

from functools import lru_cache
from unicodedata import combining, normalize

from . import lexicon
from .context import Lexis

Tokens = list[str]


def one_spelling(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Every word in the spelling that stands for all that it has; units of two words as one."""
    return [spelling_of(token, lexis.lang) for token in _joined_units(tokens)]


@lru_cache(maxsize=4096)
def spelling_of(token: str, lang: str) -> str:
    """The spelling that stands for all that a word has."""
    for ending in ("'s", "’s"):
        if token.endswith(ending):
            return spelling_of(token.removesuffix(ending), lang) + ending
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
        return like(token, variant)
    if "-" in folded[1:-1]:
        return "-".join(spelling_of(part, lang) if part else "" for part in token.split("-"))
    if len(folded) >= 6:
        for one, other in lexicon.VARIANT_ENDINGS.get(lang, ()):
            if folded.endswith(one):
                return token[: -len(one)] + other
    return token


def _without_accents(token: str) -> str:
    """A token without its accents and points; one of nothing else keeps them, as no token is empty."""
    return "".join(char for char in normalize("NFD", token) if not combining(char)) or token


def like(model: str, word: str) -> str:
    """A word with a capital where the model has one."""
    return word[0].upper() + word[1:] if model[0].isupper() else word


def _joined_units(tokens: Tokens) -> Tokens:
    """Tokens with units of two words ("per cent") made one."""
    if UNIT_STARTS.isdisjoint(tokens):
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


UNIT_STARTS = frozenset(pair.partition(" ")[0] for pair in lexicon.UNITS if " " in pair)
"""First words of units that have two."""
