"""The number or letter that a block begins with: "3.", "4.1", "(a)", "§ 12", "Article 5".

Takes the text of a block, gives where its enumerator ends and what it counts. Whether it is one, and no amount that
happens to begin a paragraph, only its neighbours tell: see `counts_on`.
"""

import re
from collections.abc import Set
from typing import NamedTuple

_SIGNS = (
    "§§? art(?:icle|ikel|iculo|ículo|icolo)?[.]? section clause chapter rule part abschnitt kapitel ziffer chapitre "
    "capítulo sección cláusula annex anhang annexe anexo schedule"
)
_ENUMERATOR = re.compile(
    rf"(?:({'|'.join(_SIGNS.split())})[ \u00a0]*)?"
    r"[(\[]?(?:(\d{1,3}(?:\.\d{1,3})*)|([a-z])(?=\)))([.)\]]{0,2})(?=[\s—–:]|$)",
    re.IGNORECASE,
)


class Enumerator(NamedTuple):
    """What a block begins with."""

    end: int
    """Code points from the start of the block."""
    sign: str
    """What stands before the number ("§", "article"), in small letters, or how a letter is closed; empty for none."""
    number: tuple[int, ...]
    """Its numbers, the highest level first; a letter by its code."""


def find_enumerator(text: str, *, heading: bool = False) -> Enumerator | None:
    """The enumerator of a block of text, or None; a mere number counts only in a heading."""
    match = _ENUMERATOR.match(text)
    if match is None:
        return None
    sign, number, letter, close = match.groups()
    if not (sign or letter or close or heading or "." in number):
        return None
    if number and text[match.end() :].lstrip()[:1].islower():
        return None  # "3.1 million people"
    parts = tuple(map(int, number.split("."))) if number else (ord(letter.lower()),)
    return Enumerator(match.end(), (sign or (")" if letter else "")).lower(), parts)


def counts_on(found: Enumerator, others: Set[tuple[str, tuple[int, ...]]]) -> bool:
    """Is the number before or after it, or the one that it is a part of, among the signs and numbers of others?"""
    *above, last = found.number
    near = [(found.sign, (*above, last + step)) for step in (-1, 1)]
    return any(one in others for one in near) or (bool(above) and (found.sign, tuple(above)) in others)
