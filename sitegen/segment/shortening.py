"""Is a stop that of an abbreviation, an initial or an ordinal?

Takes the text of a sentence up to a stop, and the word after it; the tables stand in `stops`. Knows no other marks.
"""

import re

from .stops import (
    AFTER_CLOCK,
    BEFORE_ORDINAL,
    CLOCK,
    COMPANIES,
    CURRENCIES,
    LATIN_AMID,
    LETTERED,
    LETTERS_THAT_ARE_WORDS,
    ORDINAL,
    Stops,
    stops_of,
)

_OPENING = "\"'“”‘’«»„()[]{}¿¡*_"
_LATIN_TAIL = r"[A-Za-z.]*$"
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęőűıœаеёиоуыэюяіїєαεηιουωάέήίόύώϊϋΐΰ")
_LONGEST = 9
"""Letters of the longest abbreviation, with an article before it: "dell'art"."""
_DAY = r"\d{1,2}\."
_LIST_NUMBER = r"\d{1,2}[.)]"
_ARTICLES = frozenset("la le l el il lo de het die der das una une un uma a o eine een".split())
_SHORT = 3
"""Most letters of a word that goes on before a number, where it is none that sentences begin with."""


def goes_on(before: str, following: str, language: str) -> bool:
    """Is this the stop of an abbreviation, an initial or an ordinal, so that `following` is in the same sentence?"""
    word = last_word(before)
    words = stops_of("en" if language in LATIN_AMID and word.isascii() else language)
    plain = language == "en" and len(word) > 2 and word.islower() and word.isalpha() and word not in words.known
    if not word or plain:
        return False
    if len(word) > _LONGEST:
        return language in ("de", "nl") and word.endswith(("str", "Str")) and following[0].isdigit()
    if _is_numbering(before, word) or _is_spaced(word, following, words):
        return True
    previous = before[: before.rfind(word)].rstrip()
    if language in ORDINAL and _is_ordinal(previous, word, language):
        return first_letters(following) not in words.starters  # "am 3. Oktober"
    return _waits(word, previous, before, following, language)


def _waits(word: str, previous: str, before: str, following: str, language: str) -> bool:
    """Does this word, the last but for `previous` before it, wait for `following`?"""
    words = stops_of("en" if language in LATIN_AMID and word.isascii() else language)
    begins = first_letters(following) in words.starters
    keys = _keys(previous, word)
    either = [key for key in keys if key in words.either and len(key) > 1]
    if _counts(previous) and len(word) == 1 and not word.isupper():
        either = [""]  # "33 f. Anders", "1990 г. Потом"
    if either:
        named = either[0] in COMPANIES and last_word(previous).casefold() in _ARTICLES
        return not begins and (named or _goes_on_after_either(either[0], before, following, words))
    for key in keys:
        if key in words.before_name or (key in words.before_others and not begins):
            return True
        if _takes_number(key, following, language, words):
            return True
    letters = word.removeprefix("و")  # and
    if len(letters) == 1 or (letters > "\u058f" and sum(map(str.isalpha, letters)) == 1):
        return _is_initial(letters, last_word(previous), language, begins)
    unknown = "." in word or not (
        _counts(previous) or (language == "en" and not _looks_short(word))
    )  # "80 kg. Das ist"
    return unknown and not begins and _goes_on_unknown(word, before, following, words)


def is_known(before: str, language: str) -> bool:
    """Does a text end in an abbreviation of the tables?"""
    word = last_word(before)
    return not stops_of(language).known.isdisjoint(_keys(before[: before.rfind(word)].rstrip(), word)[-3:])


def is_plain_end(before: str, following: str) -> bool:
    """Does this end in a word that is no abbreviation: too long for one, or before a word that begins sentences?"""
    last = last_word(before).rstrip(")]”\"’'")
    words = stops_of("en")
    if before[-1:] in ")]" and following in words.starters:
        return len(last) > 2
    tail = last.rpartition("-")[2]
    if "." in last or tail in words.known or tail.casefold() in words.known or _looks_short(tail):
        return False
    shortest = 3 if following in words.starters else 5
    is_plain = len(last) > 1 and last in words.starters and not _counts(before[: before.rfind(last)].rstrip())
    return is_plain or len(last) >= (shortest if last.islower() or last.isdigit() else 6)


def last_word(before: str) -> str:
    """What stands before a stop, back to white space, a dash or an opening mark."""
    words = before.rsplit(None, 1)
    if words and ("—" in words[-1] or "–" in words[-1]):
        words = before.replace("—", " ").replace("–", " ").rsplit(None, 1)
    word = words[-1].lstrip(_OPENING) if words else ""
    return word if word[:1] < "\u2e80" else re.findall(_LATIN_TAIL, word)[0]


def _goes_on_unknown(word: str, before: str, following: str, words: Stops) -> bool:
    """No table has all abbreviations: "P.J. Mol", "yakl. 180", "rozdz. 3"."""
    if word.isupper() and "." in word:
        return _looks_short(word)
    waits = len(word) <= _SHORT and word < "\u0590" and word.casefold() not in words.starters
    item = re.fullmatch(_LIST_NUMBER, following) and before.lstrip()[:1].isdigit()  # "1. Kiracı öder. 2. Ev sahibi"
    if waits and following[0].isdigit() and not item:
        return True
    return _looks_short(word) and _goes_on_after_either(word, before, following, words)


def first_letters(following: str) -> str:
    """The word that follows, without quotation marks and without what an apostrophe joins to it: "he" of “He’s”."""
    word = following.strip("\"'“”‘’«»,;:.!?…)").casefold()
    return word.replace("’", "'").partition("'")[0]


def _is_numbering(before: str, word: str) -> bool:
    """Is that all there is: "1. The tenant", "II. The landlord", "A. Rent" in a list?"""
    if len(word) > 4 or word == "I":
        return False
    rest = before[: before.rfind(word)].lstrip("•⁃* ")
    if word.isdigit() and rest.endswith(("“", "„", "«")):
        return True  # in “4. Purpose of use”
    said = rest.rstrip()
    if word.isdigit() and said.endswith(".") and said[-2:-1].isdigit():
        return True  # "2021. 3. 12."
    return not said and (word.isdigit() or len(word) == 1 or _is_roman(word))


def _is_spaced(word: str, following: str, words: Stops) -> bool:
    """An abbreviation, initials or a date with spaces within: "J. P. Moss", "d. h. Äpfel", "Ph. D.", "2021. 3. 12."."""
    if word.isdigit() and (following[0] == "§" or (len(word) == 4 and re.fullmatch(_DAY, following))):
        return True
    if len(word) == 1 and len(following) >= 2 and following[0].isalpha() and following[1] == ".":
        return True
    return f"{word}.{following.rstrip('.,;')}".casefold() in words.either


def _is_ordinal(previous: str, word: str, language: str) -> bool:
    """A Roman figure, or one after a word like "the", and not that of a page, a road or an article: "S. 12."."""
    words = stops_of(language)
    last = last_word(previous).casefold().rstrip(".")
    if previous.endswith(".") and (last in words.before_number or (len(last) > 2 and last in words.known)):
        return False
    if not word.isdigit():
        return _is_roman(word)
    amid = BEFORE_ORDINAL.get(language)
    return len(word) <= 2 and (not amid or not previous[-1:].isalnum() or last in amid or last in words.starters)


def _is_roman(word: str) -> bool:
    return len(word) > 1 and not word.strip("IVXL")


def _keys(previous: str, word: str) -> list[str]:
    """Under which names a word may stand in the tables: with the word before ("z. B."), as it is, its last part."""
    keys = [word, word.casefold()]
    if previous.endswith("."):
        pair = (previous.rsplit(None, 1)[-1] + word).lstrip(_OPENING)
        keys = [pair, pair.casefold(), *keys]
    joined = keys[-1].replace("’", "'").replace("-", "'").rpartition("'")
    return [*keys, joined[2]] if joined[1] else keys


def _counts(previous: str) -> bool:
    """Does a text end in a number, in figures or Roman ones?"""
    last = previous.rsplit(None, 1)[-1] if previous else ""
    return last[-1:].isdigit() or (bool(last) and not last.strip("IVXL"))


def _takes_number(key: str, following: str, language: str, words: Stops) -> bool:
    """Does an abbreviation wait for these figures, or for the letter of a part: "art. L. 123-4"?"""
    if key in words.before_number or (language in ("de", "nl") and key.endswith("str")):
        figure = following.strip("(.,;:)")
        roman = not figure.strip("IVXLC–-") and figure != "" and (figure != "I" or language != "en")
        return (
            figure[:1].isdigit() or roman or (len(following) > 1 and (following[1] in ".)" or following[1].isdigit()))
        )
    return False


def _goes_on_after_either(key: str, before: str, following: str, words: Stops) -> bool:
    """After an abbreviation that may end a sentence: does `following`, no starter, belong to the same?"""
    if not following[0].isalpha() or following[0].islower():
        return True
    if following.strip(",;:.!?)") in CURRENCIES:
        return True
    opening = before.split(None, 5)
    if key in CLOCK and not words.capitals_tell and following.strip(",;:.").casefold() in AFTER_CLOCK:
        return True
    if not key or words.capitals_tell or key in CLOCK:
        return len(opening) == 1 or (len(opening) <= 5 and opening[0].rstrip(".").casefold() in words.openers)
    return key != "etc"


def _looks_short(word: str) -> bool:
    """Is a word short for another: letters with stops between them, or no vowel among them ("Cpl", "rozdz")?"""
    if "." in word:
        return len(word) <= 6 and word.replace(".", "").replace("-", "").isalpha()
    if not word.isalpha() or word > "\u058f" or not (word[1:].islower() or len(word) == 1):
        return False
    return _VOWELS.isdisjoint(word.casefold())


def _is_initial(word: str, previous: str, language: str, begins: bool) -> bool:
    """Is a single letter, with its vowel signs, one of a name? In English a small one is none."""
    if word[0].isupper():
        if language != "en" and previous.endswith(".") and previous[:-1].isupper() and len(previous) == 2:
            return True  # "C. A. Dalla Chiesa"
        lettered = language == "en" and previous.casefold() in LETTERED
        lettered = lettered or previous[-1:] in ("°", "º") or (previous[-1:].isdigit() and word in ("C", "F"))
        return not (begins or lettered or (word == "I" and not previous[:1].isupper()))
    return word[0].isalpha() and language != "en" and word not in LETTERS_THAT_ARE_WORDS
