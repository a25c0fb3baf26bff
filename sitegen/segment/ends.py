"""Does a sentence end at these marks?

Takes a block's text and marks with a stop among them, looks at what closes after them, at the word before (see
`shortening`) and the word after (does it begin a sentence?). Never cuts anything itself.
"""

import re

from .shortening import first_letters, goes_on, is_known, is_plain_end, last_word
from .stops import EXCLAIMED, Stops, stops_of

# Marks with a stop among them, from the first stop or bracket on; they may run on over the figures of footnotes, and
# over faces and other pictures, which belong to what they stand after.
STOPPED = re.compile(
    r"([.!?…‽؟۔։\]][^\w\s]{0,40}+(?:\s\.(?![^\s\"”’)])[\"”’)]{0,3}){0,9}+(?:(?<=\[)[\w ,–-]{1,30}\][^\w\s]{0,9}){0,9}"
    r"(?:[¹²³⁰-⁹]+|(?<=[a-z]{3}\.)\d{1,3}|(?<=[a-z]\.[\"”’])\d{1,3})?(?:\s»(?!\w))?+"
    r"(?:\s[\u2600-\u27bf\U0001f000-\U0001faff][^\w\s]{0,40}+)?+)\s+"
)
WIDE_STOPS = "。！？｡\u0964\u0965\u0f0d\u17d4\u104b\u1362"
"""Stops after which no space is needed: of Chinese and Japanese, danda, shad, khan, of Burmese and Ethiopic."""
_WIDE_CLOSING = "\"'”’»）」』】〉》)\\]"
_STOPS = frozenset(".!?…‽؟۔։")
STOPS = _STOPS.union(WIDE_STOPS)
"""Signs at which a sentence may end, in any script."""
_OMISSIONS = ("[...]", "[…]", "(...)", "(…)", "[. . .]")
_NEXT_WORD = re.compile(r"[^\w\s§]*\s*(\S+)")
_SMALL_START = r"[^\w\s]*\s*(?:[a-z]\)|[a-z]{1,2}[A-Z]|(?<=['’])[a-z]\s+[A-Z])"
"""A beginning in small letters: "b) The", "iPhone", "'s Avonds"."""
_OPENED_BY = {"“": "„", "«": "»"}
"""Marks that close in some conventions, „so“ and »so«, and open in others."""
_OPENED_FAR = {"”": "“", "’": "‘", "」": "「", "』": "『"}
"""Closing marks of Chinese and Japanese, and what opens there."""
_NAME_GOES_ON = ("の", "を", "、", "，")
"""What follows a name that is written with a stop: モーニング娘。のコンサート."""
_REACH, _QUOTE_REACH = 300, 2000
"""How far to look back for the beginning of a sentence, and of a quotation, in code points."""
_KOREAN_ENDINGS = frozenset("다요까죠네")
"""Syllables in which Korean sentences end, so that an ellipsis after them is an end as well."""
_THAI_ABBREVIATION = 5
_LONGEST_UNKNOWN = 5
"""Letters of the longest word that may be an abbreviation only because brackets and small letters follow."""
_QUOTE_GOES_ON = (
    r"[とのはがをもにでへや]|って|など|(?![没沒无無不])[^，。！？：；、“”「」『』\s]{0,6}"
    r"(?:[说說喊叫嚷答]|[问問](?![题題])|(?<!知)道)"
)
"""Pattern of what follows a quotation in its own sentence, in Japanese and Chinese: a particle, or somebody who says
it. Compiled where it is asked for, as all that few texts need."""


def is_end(text: str, match: re.Match[str], start: int, language: str) -> bool:
    """Does a sentence that began at `start` end at the marks that `STOPPED` found in `text`?"""
    marks = match[1]
    first, last = 0, 0
    if marks not in _STOPS:  # more than one mark
        found = [index for index, mark in enumerate(marks) if mark in _STOPS]
        if not found or (text.startswith(_OMISSIONS, match.start() + found[0] - 1) and marks[found[-1] + 1 :]):
            return False
        first, last = found[0], found[-1]
    stops, after = marks[first : last + 1], marks[last + 1 :]
    if after and "]" not in after and (after[-1] in ",;:" or _opens(after, text, match.start())):
        return False
    following = _NEXT_WORD.match(text, match.end())
    if not following:
        return True
    at = match.start() + first
    before, word = text[max(start, at - _REACH) : at], following[1]
    if "(" in before and ")" not in marks and _is_amid_brackets(text, max(start, at - _REACH), at, match.end()):
        return False  # "The hall was full (some stood. Others sat)."
    if word[0].islower() and not re.compile(_SMALL_START).match(text, match.end()):
        # "What?" she said. But a plain stop after a plain word ends a sentence even where the next begins small.
        return stops == "." and not after and language == "en" and is_plain_end(before, word)
    if word[0] > "\u058f" and _goes_on_without_capitals(text, match, stops, after, stops_of(language)):
        return False
    begun = word[0].upper() + word[1:]  # also the beginning that a small one may be
    aside = text[match.end()] == "(" and stops == "." and _is_aside(text, match.end(), before, language)
    return not aside and _ends_in(before, begun, stops, after, language)


def _ends_in(before: str, following: str, stops: str, after: str, language: str) -> bool:
    """Does a sentence end where a text ends in these stops, and in what closes after them?"""
    if after[-1:].isdecimal() and goes_on(before, after, language):
        return False  # "Fig.3 The" is no footnote
    if language in ("th", "lo"):
        return stops != "." or len(last_word(before)) > _THAI_ABBREVIATION
    if stops != ".":
        return bool(after) or not _goes_on_after_mark(before, following, stops, language)
    return not goes_on(before, following, language)


def wide_end(text: str) -> "re.Pattern[str] | None":
    """A stop after which no space is needed, with what closes after it; None where the text has none."""
    if text.isascii() or not any(stop in text for stop in WIDE_STOPS):
        return None
    return re.compile(rf"[{WIDE_STOPS}]+[{_WIDE_CLOSING}]*(?:\[\d+\])*[\u2600-\u27bf\U0001f000-\U0001faff]*\s*")


def is_wide_end(text: str, match: re.Match[str], language: str) -> bool:
    """Does a sentence end at what `wide_end` found? Not where it goes on after a quotation: 「…。」と彼は言った。"""
    marks = match[0].rstrip()
    closing = marks[-1]
    if closing in "》〉" or text.startswith(_NAME_GOES_ON, match.end()):
        return False  # 《…？》是一部小说
    start, at = max(0, match.start() - _REACH), match.start()
    if "）" not in marks and _is_amid_brackets(text, start, at, match.end(), "（）"):
        return False
    said = stops_of(language).said
    if closing in _WIDE_CLOSING and said and re.compile(said).match(text, match.end()):
        return False
    if closing not in _OPENED_FAR:
        return True
    if re.compile(_QUOTE_GOES_ON).match(text, match.end()):
        return False
    opened = text.rfind(_OPENED_FAR[closing], max(0, match.start() - _QUOTE_REACH), match.start())
    return opened < 1 or not text[opened - 1].isalnum() or match.end() == len(text)


def _is_amid_brackets(text: str, start: int, at: int, end: int, brackets: str = "()") -> bool:
    """Is a stop there inside brackets that opened amid its sentence?"""
    opening, closing = brackets[0], brackets[1]
    opened = text.rfind(opening, start, at)
    if opened <= start + 1 or text[opened - 1] in WIDE_STOPS or closing in text[opened:end]:
        return False
    closed = text.find(closing, end, end + _REACH)
    return closed > 0 and opening not in text[end:closed]


def _is_aside(text: str, at: int, before: str, language: str) -> bool:
    """Do the brackets that open there after an abbreviation hold no sentence of their own: "2003 r. (Dz. U. 12) i"?"""
    closed = text.find(")", at, at + _REACH)
    if closed < 0 or text[closed - 1] in _STOPS:
        return False
    goes_on_after = text[closed + 2 : closed + 3].islower() and len(last_word(before)) <= _LONGEST_UNKNOWN
    return goes_on_after or is_known(before, language)


def _goes_on_after_mark(before: str, following: str, stops: str, language: str) -> bool:
    """Does the sentence go on after the mark of a name, or an ellipsis before a word that always has its capital?"""
    if stops == "!":
        return last_word(before).casefold() in EXCLAIMED and (
            first_letters(following) not in stops_of(language).starters
        )
    pause = stops.replace(" ", "") in ("...", "…")
    return pause and language == "en" and following.partition("’")[0].partition("'")[0] == "I"


def _opens(after: str, text: str, at: int) -> bool:
    """Is one of these marks an opening one, so that the stop is not the end: "(see p. 3.(…"?"""
    for mark in after:
        if mark in "([{“„«¿¡—–":
            opened = _OPENED_BY.get(mark)
            if opened is None or text.rfind(opened, max(0, at - _QUOTE_REACH), at) < 0:
                return True
    return False


def _goes_on_without_capitals(text: str, match: re.Match[str], stops: str, after: str, words: Stops) -> bool:
    """In a script without capitals: does the sentence go on after an ellipsis, or after what somebody says?"""
    if after:
        return bool(words.said) and bool(re.compile(words.said).match(text, match.end()))
    return len(stops.strip(".…")) == 0 and stops != "." and text[match.start() - 1] not in _KOREAN_ENDINGS
