"""Contractions in full: "couldn't" as "could not", "she's" as "she has" where the other side says so.

Takes tokens and what is known about names, gives tokens.
"""

from functools import lru_cache

from . import lexicon
from .context import Lexis
from .spelling import like

Tokens = list[str]


def without_contractions(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Contractions in full: "couldn't" as "could not"."""
    if not any(may_be_contracted(token, lexis.lang) for token in tokens):
        return tokens
    found: Tokens = []
    for token in tokens:
        found += _long_form(token, lexis.lang)
        if [word.lower() for word in found[-2:]] == ["can", "not"]:
            found[-2:] = [found[-2] + "not"]
    return found


def may_be_contracted(token: str, lang: str) -> bool:
    """May a token be a contraction, or a part of one in full?"""
    return "'" in token or "’" in token or token in ("can", "Can")


@lru_cache(maxsize=4096)
def _long_form(token: str, lang: str) -> tuple[str, ...]:
    folded = token.lower().replace("’", "'")
    irregular = lexicon.IRREGULAR_CONTRACTIONS.get(lang, {}).get(folded)
    if irregular is not None:
        return tuple(like(token, irregular).split())
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
