"""Names of days and zones of time, which are written as other names are: "Labor Day", "GMT", "Eastern time".

Takes tokens and an index, gives yes or no.
"""

from functools import lru_cache

from . import lexicon
from .clock import word_at

Tokens = list[str]


@lru_cache(maxsize=8192)
def may_be_named(token: str) -> bool:
    """May a token be of the name of a day or a zone?"""
    folded = token.lower().replace("’", "'")
    zoned = folded.replace(".", "") in lexicon.ZONES or folded in lexicon.ZONE_WORDS or folded in _TIMES
    return token[0].isupper() and (zoned or folded in _DAYS or folded in lexicon.NAMED_DAYS["en"])


def is_zone(tokens: Tokens, at: int) -> bool:
    """Is the token at an index of the name of a zone of time?"""
    folded = word_at(tokens, at).replace(".", "")
    if not tokens[at][0].isupper():
        return False
    if folded in lexicon.ZONES:
        return tokens[at].isupper()
    if folded in _TIMES and word_at(tokens, at - 1) in lexicon.ZONE_WORDS:
        return True
    timed = word_at(tokens, at + 1) in _TIMES or word_at(tokens, at - 1).replace(".", "") in ("am", "pm", "")
    return folded in lexicon.ZONE_WORDS and timed and (len(folded) > 2 or tokens[at].isupper())


_TIMES = frozenset(("time", "standard", "daylight", "mean", "summer"))
_DAYS = frozenset(("day", "eve"))


def is_named_day(tokens: Tokens, at: int) -> bool:
    """Is the token at an index of the name of a day?"""
    if not tokens[at][0].isupper():
        return False
    before, after = (word_at(tokens, index).replace("’", "'") for index in (at - 1, at + 1))
    here, names = word_at(tokens, at).replace("’", "'"), lexicon.NAMED_DAYS["en"]
    if here in _DAYS:
        return before in names
    return here in names and after in _DAYS and tokens[at + 1][0].isupper()
