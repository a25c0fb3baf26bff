"""Does a sentence end at these marks?

Takes a block's text and marks with a stop among them, looks at the word before (abbreviation, initial, ordinal) and
the word after (does it begin a sentence?). The words stand in `stops`. Never cuts anything itself.
"""

import re

from .stops import AFTER_CLOCK, CLOCK, LATIN_AMID, LETTERS_THAT_ARE_WORDS, ORDINAL, Stops, stops_of

# Marks with a stop among them, from the first stop or bracket on; they may run on over the figures of footnotes.
STOPPED = re.compile(
    r"([.!?…‽؟۔։\]][^\w\s]{0,40}+(?:\s\.(?![^\s.\"”’)])){0,9}(?:\d+\][^\w\s]{0,9}){0,9}"
    r"(?:[¹²³⁰-⁹]+|(?<=[a-z]{3}\.)\d{1,3}|(?<=[a-z]\.[\"”’])\d{1,3})?(?:\s»(?!\w))?+)\s+"
)
WIDE_STOPS = "。！？｡\u0964\u0965\u0f0d\u17d4\u104b\u1362"
"""Stops after which no space is needed: of Chinese and Japanese, danda, shad, khan, of Burmese and Ethiopic."""
_WIDE_CLOSING = "\"'”’»）」』】〉》)\\]"
_STOPS = frozenset(".!?…‽؟۔։")
_NEXT_WORD = re.compile(r"[^\w\s§]*\s*(\S+)")
_SMALL_START = r"[^\w\s]*\s*(?:[a-z]\)|[a-z]{1,2}[A-Z]|(?<=['’])[a-z]\s+[A-Z])"
"""A beginning in small letters: "b) The", "iPhone", "'s Avonds"."""
_OPENING = "\"'“”‘’«»„()[]{}¿¡*_"
_OPENED_BY = {"“": "„", "«": "»"}
"""Marks that close in some conventions, „so“ and »so«, and open in others."""
_OPENED_FAR = {"”": "“", "’": "‘", "」": "「", "』": "『"}
"""Closing marks of Chinese and Japanese, and what opens there."""
_REACH, _QUOTE_REACH = 300, 2000
"""How far to look back for the beginning of a sentence, and of a quotation, in code points."""
_LATIN_TAIL = r"[A-Za-z.]*$"
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęőűıœаеёиоуыэюяіїєαεηιουωάέήίόύώϊϋΐΰ")
_LONGEST = 9
"""Letters of the longest abbreviation, with an article before it: "dell'art"."""
_LIST_NUMBER = r"\d{1,2}[.)]"
_SHORT = 3
"""Most letters of a word that goes on before a number, where it is none that sentences begin with."""
_THAI_ABBREVIATION = 5
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
        if not found:
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
    if word[0].islower() and not re.compile(_SMALL_START).match(text, match.end()):
        # "What?" she said. But a plain stop after a plain word ends a sentence even where the next begins small.
        return stops == "." and not after and language == "en" and _is_plain_end(before, word)
    if word[0] > "\u058f" and _goes_on_without_capitals(text, match, stops, after, stops_of(language)):
        return False
    if after[-1:].isdecimal() and _goes_on(before, after, language):
        return False  # "Fig.3 The" is no footnote
    if language in ("th", "lo"):
        return stops != "." or len(_last_word(before)) > _THAI_ABBREVIATION
    return stops != "." or not _goes_on(before, word, language)


def wide_end(text: str) -> "re.Pattern[str] | None":
    """A stop after which no space is needed, with what closes after it; None where the text has none."""
    if text.isascii() or not any(stop in text for stop in WIDE_STOPS):
        return None
    return re.compile(rf"[{WIDE_STOPS}]+[{_WIDE_CLOSING}]*(?:\[\d+\])*\s*")


def is_wide_end(text: str, match: re.Match[str], language: str) -> bool:
    """Does a sentence end at what `wide_end` found? Not where it goes on after a quotation: 「…。」と彼は言った。"""
    marks = match[0].rstrip()
    closing = marks[-1]
    said = stops_of(language).said
    if closing in _WIDE_CLOSING and said and re.compile(said).match(text, match.end()):
        return False
    if closing not in _OPENED_FAR:
        return True
    if re.compile(_QUOTE_GOES_ON).match(text, match.end()):
        return False
    opened = text.rfind(_OPENED_FAR[closing], max(0, match.start() - _QUOTE_REACH), match.start())
    return opened < 1 or not text[opened - 1].isalnum() or match.end() == len(text)


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
    return len(stops.strip(".…")) == 0 and stops != "."


def _last_word(before: str) -> str:
    """What stands before a stop, back to white space, a dash or an opening mark."""
    words = before.rsplit(None, 1)
    if words and ("—" in words[-1] or "–" in words[-1]):
        words = before.replace("—", " ").replace("–", " ").rsplit(None, 1)
    word = words[-1].lstrip(_OPENING) if words else ""
    return word if word[:1] < "\u2e80" else re.findall(_LATIN_TAIL, word)[0]


def _is_plain_end(before: str, following: str) -> bool:
    """Does this end in a word that is no abbreviation: too long for one, or before a word that begins sentences?"""
    last = _last_word(before).rstrip(")]”\"’'")
    words = stops_of("en")
    if len(last) < (3 if following in words.starters else 5) or "." in last:
        return False
    return last.casefold() not in words.known


def _goes_on(before: str, following: str, language: str) -> bool:
    """Is this the stop of an abbreviation, an initial or an ordinal, so that `following` is in the same sentence?"""
    word = _last_word(before)
    words = stops_of("en" if language in LATIN_AMID and word.isascii() else language)
    plain = language == "en" and len(word) > 2 and word.islower() and word.isalpha() and word not in words.known
    if not word or plain or len(word) > _LONGEST:
        return False
    if _is_numbering(before, word) or _is_spaced(word, following, words):
        return True
    begins = _first_letters(following) in words.starters
    previous = before[: before.rfind(word)].rstrip()
    if language in ORDINAL and _is_ordinal(previous, word, words):
        return not begins  # "am 3. Oktober"
    keys = _keys(previous, word)
    either = [key for key in keys if key in words.either and len(key) > 1]
    if _counts(previous) and len(word) == 1 and not word.isupper():
        either = [""]  # "33 f. Anders", "1990 г. Потом"
    if either:
        return not begins and _goes_on_after_either(either[0], before, following, words)
    if any(key in words.before_name or _takes_number(key, following, language, words) for key in keys):
        return True
    letters = word.removeprefix("و")  # and
    if len(letters) == 1 or (letters > "\u058f" and sum(map(str.isalpha, letters)) == 1):
        return _is_initial(letters, language, begins)
    if begins or ("." not in word and (language == "en" or _counts(previous))):
        return False  # "80 kg. Das ist"
    return _goes_on_unknown(word, before, following, words)


def _goes_on_unknown(word: str, before: str, following: str, words: Stops) -> bool:
    """No table has all abbreviations: "P.J. Mol", "yakl. 180", "rozdz. 3"."""
    if word.isupper() and "." in word:
        return _looks_short(word)
    waits = len(word) <= _SHORT and word.casefold() not in words.starters
    item = re.fullmatch(_LIST_NUMBER, following) and before.lstrip()[:1].isdigit()  # "1. Kiracı öder. 2. Ev sahibi"
    if waits and following[0].isdigit() and not item:
        return True
    return _looks_short(word) and _goes_on_after_either(word, before, following, words)


def _first_letters(following: str) -> str:
    """The word that follows, without quotation marks and without what an apostrophe joins to it: "he" of “He’s”."""
    word = following.strip("\"'“”‘’«»,;:.!?…)").casefold()
    return word.replace("’", "'").partition("'")[0]


def _is_numbering(before: str, word: str) -> bool:
    """Is that all there is: "1. The tenant", "II. The landlord", "A. Rent" in a list?"""
    if len(word) > 4 or word == "I":
        return False
    rest = before[: before.rfind(word)]
    if word.isdigit() and rest.endswith(("“", "„", "«")):
        return True  # in “4. Purpose of use”
    said = rest.rstrip()
    if word.isdigit() and said.endswith(".") and said[-2:-1].isdigit():
        return True  # "2021. 3. 12."
    return not said and (word.isdigit() or len(word) == 1 or _is_roman(word))


def _is_spaced(word: str, following: str, words: Stops) -> bool:
    """An abbreviation or initials with spaces within: "J. P. Moss", "d. h. Äpfel", "v. Chr.", "Ph. D."."""
    if len(word) == 1 and len(following) >= 2 and following[0].isalpha() and following[1] == ".":
        return True
    return f"{word}.{following.rstrip('.,;')}".casefold() in words.either


def _is_ordinal(previous: str, word: str, words: Stops) -> bool:
    """A figure or a Roman one, and not that of a page or an article: "S. 12."."""
    if previous.endswith(".") and _last_word(previous[:-1]).casefold() in words.before_number:
        return False
    return len(word) <= 2 if word.isdigit() else _is_roman(word)


def _is_roman(word: str) -> bool:
    return len(word) > 1 and not word.strip("IVXL")


def _keys(previous: str, word: str) -> list[str]:
    """Under which names a word may stand in the tables: with the word before ("z. B."), as it is, after an article."""
    keys = [word, word.casefold()]
    if previous.endswith("."):
        pair = (previous.rsplit(None, 1)[-1] + word).lstrip(_OPENING)
        keys = [pair, pair.casefold(), *keys]
    elided = keys[-1].replace("’", "'").rpartition("'")
    return [*keys, elided[2]] if elided[1] else keys


def _counts(previous: str) -> bool:
    """Does a text end in a number, in figures or Roman ones?"""
    last = previous.rsplit(None, 1)[-1] if previous else ""
    return last[-1:].isdigit() or (bool(last) and not last.strip("IVXL"))


def _takes_number(key: str, following: str, language: str, words: Stops) -> bool:
    """Does an abbreviation wait for these figures, or for the letter of a part: "art. L. 123-4"?"""
    if key in words.before_number or (language in ("de", "nl") and key.endswith("str")):
        figure = following.strip("(.,;:)")
        roman = not figure.strip("IVXLC") and figure not in ("", "I")
        return figure[:1].isdigit() or roman or (len(following) > 1 and following[1] in ".)")
    return False


def _goes_on_after_either(key: str, before: str, following: str, words: Stops) -> bool:
    """After an abbreviation that may end a sentence: does `following`, no starter, belong to the same?"""
    if not following[0].isalpha() or following[0].islower():
        return True
    if key in CLOCK and not words.capitals_tell:
        return following.strip(",;:.").casefold() in AFTER_CLOCK
    if not key or words.capitals_tell:
        opening = before.split(None, 5)
        return len(opening) == 1 or (len(opening) <= 5 and opening[0].rstrip(".").casefold() in words.openers)
    return key != "etc"


def _looks_short(word: str) -> bool:
    """Is a word short for another: letters with stops between them, or no vowel among them ("Cpl", "rozdz")?"""
    if "." in word:
        return len(word) <= 6 and word.replace(".", "").replace("-", "").isalpha()
    return word.isalpha() and not word.isupper() and _VOWELS.isdisjoint(word.casefold()) and word < "\u0590"


def _is_initial(word: str, language: str, begins: bool) -> bool:
    """Is a single letter, with its vowel signs, one of a name? In English a small one is none."""
    if word[0].isupper():
        return not (begins or word == "I")
    return word[0].isalpha() and language != "en" and word not in LETTERS_THAT_ARE_WORDS
