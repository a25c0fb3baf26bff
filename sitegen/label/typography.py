"""Tokens as a typewriter would have set them: quotation marks, dashes, dots, ligatures, small figures.

Takes tokens, gives tokens; a sign that is a matter of type alone stands for nothing else.
"""

import re
from functools import lru_cache
from unicodedata import digit, normalize

from ..segment import fold
from .context import Lexis

Tokens = list[str]


def plain_type(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Tokens without the differences of type."""
    plain = [token if token.isalnum() and token.isascii() else _plain(token) for token in tokens]
    if '"' in plain:
        plain = ["'" if made == '"' and _leaves_out(tokens, at) else made for at, made in enumerate(plain)]
    plain = list(filter(None, plain))
    return _with_ellipses(plain) if plain.count(".") > 2 else plain


def _leaves_out(tokens: Tokens, at: int) -> bool:
    """Is a mark of its own an apostrophe, and no quotation mark: "in ’41", "the U.S.’s"?"""
    if tokens[at] not in ("'", "’", "‘") or at + 1 == len(tokens):
        return False
    after = tokens[at + 1]
    return (after == "s" and at > 0 and tokens[at - 1][-1] == ".") or (len(after) == 2 and after.isdecimal())


def may_be_type(token: str, lang: str) -> bool:
    """May there be a difference of type where a token stands?"""
    return token == "." or (not (token.isalnum() and token.isascii()) and _plain(token) != token)


_RAISED = re.compile(r"(?<=[^\W\d_])[⁰¹²³⁴-⁹₀-₉]")


@lru_cache(maxsize=4096)
def _plain(token: str) -> str:
    """A token with typewriter's quotation marks, dashes, dots and small figures; its case is kept."""
    if token == "×":
        return "x"
    plain = "".join(map(_plain_letter, token))
    if not plain.isascii():
        plain = _RAISED.sub(lambda found: str(digit(found[0])), plain)
    if plain in ("'", "''"):  # a mark of its own is a quotation mark, whether single or double
        return '"'
    return "-" if plain and not plain.strip("-") else plain


_TWO_TYPES = frozenset("ﬀﬁﬂﬃﬄﬅﬆ\u0640\u0643\u064a")
"""Letters that are a matter of type: ligatures, the Arabic stroke that lengthens a word, Arabic kaf and yeh."""


def _plain_letter(char: str) -> str:
    if "\uff01" <= char <= "\uff5e":
        return normalize("NFKC", char)
    return char if char.isalnum() and char not in _TWO_TYPES else fold(char)


def is_one_type(old: str, new: str) -> bool:
    """Do two texts differ in nothing but the signs that were to hand ("London-Berlin", "London–Berlin")?"""
    return len(old) == len(new) < _WORDS and [_plain(char) for char in old] == [_plain(char) for char in new]


_WORDS = 100
"""Longer than a few words, texts are looked at token by token."""


def _with_ellipses(tokens: Tokens) -> Tokens:
    """Three stops with spaces between them as one ellipsis."""
    found: Tokens = []
    for token in tokens:
        found.append(token)
        if found[-3:] == [".", ".", "."]:
            found[-3:] = ["..."]
    return found
