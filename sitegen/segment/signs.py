"""Signs of Chinese, Japanese and Thai to words.

Takes a text whose tokens are single signs, gives the places inside words: of Chinese and Thai, words of a list; of
Japanese, kanji that stand together, in pairs, and words of a list in hiragana. What nobody can know here stays single
signs, or syllables.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from .sign_words import CHINESE_WORDS, COUNTERS, KANA_WORDS, SIMPLIFIED, THAI_WORDS

_HAN = r"[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+"
_KANA = r"[\u3041-\u3096]+"
_THAI = r"[\u0e01-\u0e4e]+"
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两兩")
_SMALL_KANA = frozenset("ゃゅょぁぃぅぇぉゎ")
_THAI_HANGING = frozenset(map(chr, (*range(0x0E30, 0x0E3B), 0x0E45, *range(0x0E47, 0x0E4F))))
_THAI_LEADING = frozenset("เแโใไ")
"""Vowels and tones that stand behind or on the sign before, and vowels that stand before the sign behind."""


def inside_words(text: str) -> set[int]:
    """Offsets at which no token begins, because a word goes on there. O(n)."""
    inside: set[int] = set()
    is_japanese = bool(re.search(_KANA, text))
    plain = text if is_japanese else text.translate(SIMPLIFIED)
    for run in re.finditer(f"{_HAN}|{_KANA}|{_THAI}", plain):
        for start, end in _words(plain, *run.span(), is_japanese):
            inside.update(range(start + 1, end))
    return inside


def _words(text: str, start: int, end: int, is_japanese: bool) -> Iterator[tuple[int, int]]:
    """Words of more than one sign in a run of signs, in order."""
    if text[start] < "\u3000":
        return _listed(text, start, end, THAI_WORDS)
    if text[start] in COUNTERS and text[start - 1 : start].isdigit():
        start += 1
    if not is_japanese:
        return _listed(text, start, end, CHINESE_WORDS)
    return _listed(text, start, end, KANA_WORDS) if text[start:end] < "\u3100" else _kanji(text, start, end)


def _listed(text: str, start: int, end: int, words: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The longest words of a list from left to right; also numbers, and kana with the small ones after them."""
    lengths = _lengths(words)
    while start < end:
        sign = text[start]
        stop = _number_end(text, start, end) if sign in _NUMERALS else start + 1
        if stop == start + 1 and text[start - 1 : start] not in _THAI_LEADING:
            for length in lengths.get(sign, ()):
                after = start + length
                if after <= end and text[start:after] in words and text[after : after + 1] not in _THAI_HANGING:
                    stop = after
                    break
        while stop < end and (text[stop] in _SMALL_KANA or text[stop - 1] == "っ"):
            stop += 1
        if stop > start + 1:
            yield start, stop
        start = stop


@lru_cache
def _lengths(words: frozenset[str]) -> dict[str, tuple[int, ...]]:
    """For each sign, how long the words are that begin with it, the longest first."""
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[0], set()).add(len(word))
    return {sign: tuple(sorted(known, reverse=True)) for sign, known in lengths.items()}


def _number_end(text: str, start: int, end: int) -> int:
    """Where a number in signs ends, as in "六月" or "三百人"; after one sign where it counts nothing."""
    stop = start
    while stop < end and text[stop] in _NUMERALS:
        stop += 1
    return stop


def _kanji(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Kanji that stand together: most words have two, a last one of three takes an ending: 最高 裁判所."""
    number = _number_end(text, start, end)
    if number > start + 1 or (number > start and text[number : number + 1] in COUNTERS):
        yield start, number
        start = number + (text[number : number + 1] in COUNTERS)
    while end - start > 3:
        yield start, start + 2
        start += 2
    if start < end:
        yield start, end
