"""Forms of address before names: which token is one, and names without them.

Takes tokens and what is known about names, gives tokens.
"""

from functools import lru_cache

from . import lexicon
from .context import Lexis

Tokens = list[str]


def without_honorifics(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Without forms of address; a stop of its own after one goes with it, and an article before it."""
    if not any(tells_address(token, lexis.lang) for token in tokens):
        return tokens
    articles = lexicon.FORM_ARTICLES.get(lexis.lang, ())
    found: Tokens = []
    index = 0
    while index < len(tokens):
        size = _address_length(tokens, index, lexis.lang)
        if size and found and found[-1].lower() in articles:
            found.pop()
        if not size:
            found.append(tokens[index])
        index += size or 1
    return found


def _address_length(tokens: Tokens, index: int, lang: str) -> int:
    """Number of tokens of the form of address at `index`, its stop included; 0 where none is, or nothing follows."""
    token = tokens[index]
    if not may_be_address(token, lang) or not (after := tokens[index + 1 : index + 3]):
        return 0
    if (token.lower(), after[0].lower()) in lexicon.LONG_FORMS.get(lang, ()):
        return 2 if len(after) > 1 and after[1][0].isupper() else 0
    named = after[0][0].isupper() and len(after[0]) > 1
    if len(token) == 1 and not (after[0] == "." or after[0][0].isupper()):
        return 0  # "2 M€"
    if not is_address(token, lang) and not (named and token.lower() in lexicon.FORMS_BEFORE_NAMES.get(lang, ())):
        return 0
    size = 1
    while tokens[index + size : index + size + 1] == ["."]:
        size += 1
    return size


@lru_cache(maxsize=8192)
def is_address(token: str, lang: str) -> bool:
    """Is a token a form of address, with or without its stop? "Miss" is one, "miss" is not."""
    forms = lexicon.HONORIFICS.get(lang, lexicon.HONORIFICS["en"])
    folded = token.lower()
    return (folded in forms or folded + "." in forms) and (token[0].isupper() or lang not in ("en", "de"))


@lru_cache(maxsize=8192)
def may_be_address(token: str, lang: str) -> bool:
    """Is a token a form of address, if a name follows it? "Sister Agnes"."""
    folded = token.lower()
    long = any(folded == words[0] for words in lexicon.LONG_FORMS.get(lang, ()))
    small = lexicon.FORMS_BEFORE_NAMES.get(lang, ())
    return is_address(token, lang) or long or (token[0].isupper() and folded in small)


@lru_cache(maxsize=8192)
def tells_address(token: str, lang: str) -> bool:
    """Is a token a form of address, or the last word of one?"""
    folded = token.lower()
    long = any(folded == words[-1] for words in lexicon.LONG_FORMS.get(lang, ()))
    small = lexicon.FORMS_BEFORE_NAMES.get(lang, ())
    return is_address(token, lang) or long or (token[0].isupper() and folded in small)
