"""Documents to sentences.

Takes a document and a language tag, gives ranges. Sentence ends are found by rule: a terminator, what closes after it,
white space, and then a look at the word before (abbreviation, initial, ordinal) and the word after (does it begin a
sentence?). The words stand in `stops`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..model import BlockKind, Document, Sentence
from .stops import BEFORE_NAME, BEFORE_NUMBER, EITHER, NAMES_TOO, STARTERS

# Marks with a stop among them, from the first stop or bracket on; they may run on over the figures of footnotes.
_STOPPED = re.compile(r"([.!?…‽؟۔\]][^\w\s]*(?:\d+\][^\w\s]*)*(?:\s»(?!\w))?)\s+")
_CAPITAL = re.compile(r" (?<=[a-z0-9),\s] )([A-Z][a-z]+),? [a-z0-9]")
_NEXT_WORD = re.compile(r"[^\w\s]*\s*(\S+)")
_UNSTOPPED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789),")
_FRAGMENT = 4
"""Least number of words of a sentence without a stop."""
_LOOK_BACK = 100
_STOPS = frozenset(".!?…‽؟۔")
_WIDE_STOPS = "。！？｡।॥"
_OPENING = "\"'“”‘’«»„()[]{}¿¡*_"
_THAI_GAP = re.compile(r"(?<=[\u0e00-\u0eff]) +(?=[\u0e00-\u0eff])")
_THAI_SENTENCE = 60
"""Thai ends a sentence with a space and also parts clauses and names by one; shorter than this is no sentence."""


def find_sentences(document: Document, lang: str) -> tuple[Sentence, ...]:
    """Sentences of a document, in order; they hold every character that is not white space.

    A line break inside a block (verse, a table's rows, code, an address) ends a sentence. O(n).
    """
    found: list[Sentence] = []
    text = document.text
    for index, block in enumerate(document.blocks):
        for start, end in _split(text[block.start : block.end], lang, block.kind):
            found.append(Sentence(block.start + start, block.start + end, index))
    return tuple(found)


@lru_cache(maxsize=2048)
def _split(text: str, lang: str, kind: BlockKind) -> tuple[tuple[int, int], ...]:
    """Ranges of the sentences of one block; cached, because two versions share most of their blocks."""
    lines = [*(match.end() for match in re.finditer("\n", text)), len(text)] if "\n" in text else [len(text)]
    ranges = []
    start = 0
    for end in lines if kind is BlockKind.CODE or kind is BlockKind.TABLE else _cuts(text, lines, lang):
        piece = text[start:end].rstrip()
        if piece:
            left = 0 if kind is BlockKind.CODE else len(piece) - len(piece.lstrip())  # indentation is part of a line
            ranges.append((start + left, start + len(piece)))
        start = end
    return tuple(ranges)


def _cuts(text: str, lines: list[int], lang: str) -> list[int]:
    """Ends of the sentences of a block whose lines end there, with the white space that follows; in order."""
    cuts = []
    start = 0
    for line_end in lines:
        for match in _STOPPED.finditer(text, start, line_end):
            if _ends(text, match, start, lang):
                start = match.end()
                cuts.append(start)
        start = line_end
        cuts.append(start)
    more = [*_run_on_cuts(text)] if lang[:2] == "en" else []
    if not text.isascii() and any(stop in text for stop in _WIDE_STOPS):
        more += [match.end() for match in _wide_end().finditer(text)]
    if more:
        cuts = sorted({*cuts, *more})
    return _with_thai_gaps(text, [0, *cuts]) if lang[:2] in ("th", "lo", "km") else cuts


def _run_on_cuts(text: str) -> Iterable[int]:
    """Where a sentence begins though the words before it (a heading, an entry of a list) have no stop.

    "images of the large hadron collider However, that cost ...": a word that is no name, in small letters or a
    bracket, then a starter with a capital, then small letters again. None in 85 real pairs begins anything else.
    """
    for match in _CAPITAL.finditer(text):
        word = match[1].casefold()
        if word in STARTERS and word not in NAMES_TOO:
            before = text[max(0, match.start() - _LOOK_BACK) : match.start()].split()
            if len(before) >= _FRAGMENT and _is_unstopped(before[-1]):
                yield match.start() + 1


def _is_unstopped(word: str) -> bool:
    """May a sentence end in this word, without a stop? Not in a name, nor in one that waits for the next."""
    small = word[0].islower() or word[-1] in ")0123456789"
    return small and word[-1] in _UNSTOPPED and word.rstrip(",") not in STARTERS


@lru_cache
def _wide_end() -> re.Pattern[str]:
    """A stop after which no space is needed, with what closes after it."""
    return re.compile(rf"[{_WIDE_STOPS}]+[\"'”’»）」』】〉》]*\s*")


def _ends(text: str, match: re.Match[str], start: int, lang: str) -> bool:
    """Does a sentence that began at `start` end at these marks?"""
    marks = match[1]
    found = [index for index, mark in enumerate(marks) if mark in _STOPS]
    first, last = (found[0], found[-1]) if found else (-1, -1)
    quoted = {mark for mark, opened in (("“", "„"), ("«", "»")) if opened in text[start : match.start()]}  # „so“, »so«
    if last < 0 or any(mark in "([{“„«¿¡—–" and mark not in quoted for mark in marks[last + 1 :] if "]" not in marks):
        return False
    following = _NEXT_WORD.match(text, match.end())
    if not following:
        return True
    stops, closed = marks[first : last + 1], last + 1 < len(marks)
    before, word = text[start : match.start() + first], following[1]
    if word[0].islower():
        # "What?" she said. But a plain stop after a plain word ends a sentence even where the next begins small.
        return stops == "." and not closed and _plain_end(before, word, lang)
    return stops != "." or not _goes_on(before, word, lang)


def _last_word(before: str) -> str:
    """What stands before a stop, back to white space, a dash or an opening mark."""
    words = before.rsplit(None, 1)
    if words and ("—" in words[-1] or "–" in words[-1]):
        words = before.replace("—", " ").replace("–", " ").rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


def _plain_end(before: str, following: str, lang: str) -> bool:
    """Does this end in a word that is no abbreviation: too long for one, or before a word that begins sentences?"""
    last = _last_word(before).rstrip(")]”\"’'")
    if len(last) < (3 if following in STARTERS else 5) or "." in last:
        return False
    language = lang[:2] or "en"
    tables = (BEFORE_NAME, BEFORE_NUMBER, EITHER)
    return not any(last.casefold() in table.get(language, table["en"]) for table in tables)


def _goes_on(before: str, following: str, lang: str) -> bool:
    """Is this the stop of an abbreviation, an initial or an ordinal, so that `following` is in the same sentence?"""
    word = _last_word(before)
    if not word:
        return False
    key = word.casefold()
    language = lang[:2] or "en"
    numbered = before.strip() == word and len(word) <= 4 and (word.isdigit() or not word[1:]) and word != "I"
    lettered = language == "de" and len(word) == 1 and word.islower()
    spaced = len(word) == 1 and len(following) >= 2 and following[0].isalpha() and following[1] == "."
    ordinal = language == "de" and word.isdigit() and len(word) <= 2
    if numbered or lettered or spaced or ordinal:
        return True  # "1. The tenant" in a list; "d. h. Äpfel"; "J. P. Moss"; "am 3. Oktober"
    begins = following.strip("\"'“”‘’,;:.").casefold() in STARTERS
    if key in EITHER.get(language, EITHER["en"]):
        return not begins and key != "etc"
    if key in BEFORE_NAME.get(language, BEFORE_NAME["en"]):
        return True
    if following.lstrip("(")[:1].isdigit():
        street = language == "de" and key.endswith("str")
        if street or key in BEFORE_NUMBER.get(language, BEFORE_NUMBER["en"]):
            return True
    if len(word) == 1 and word.isalpha() and word.isupper():
        return not (begins or word == "I")
    return "." in word and len(word) <= 6 and word.replace(".", "").isalpha() and not begins


def _with_thai_gaps(text: str, cuts: list[int]) -> list[int]:
    wanted = set(cuts)
    ends = [match.end() for match in _THAI_GAP.finditer(text)]
    merged: list[int] = []
    for cut in sorted(wanted | set(ends)):
        if cut in wanted or cut - merged[-1] >= _THAI_SENTENCE:
            merged.append(cut)
    return merged
