"""Times of day, read as what they mean.

Takes tokens and a language, gives a time as `time-19:30`; in English `time-~7:30` where nobody says in which half of
the day.
"""

from functools import lru_cache

from . import lexicon
from .values import is_ordinal, is_whole, number_of

Tokens = list[str]
Found = tuple[Tokens, int] | None
"""What stands at a place, in one form, and the index after it; None where it is no date."""


def word_at(tokens: Tokens, index: int) -> str:
    """The token at an index, lower case; empty beyond the end."""
    return tokens[index].lower() if 0 <= index < len(tokens) else ""


def whole(token: str, lang: str, limit: int) -> int | None:
    """A whole number from 1 to `limit` in digits, words or as an ordinal."""
    value = number_of(token, lang) if token else None
    return int(value) if value and is_whole(value) and 0 < int(value) <= limit else None


def read_clock(tokens: Tokens, index: int, lang: str) -> Found:
    """A time of day as `time-19:30`."""
    folded = word_at(tokens, index)
    names = lexicon.NAMED_TIMES.get(lang, {})
    twelve = folded in ("12", "twelve") and word_at(tokens, index + 1) in names
    if folded in names or twelve:
        return [f"time-{names[word_at(tokens, index + twelve)]}"], index + 1 + twelve
    told = _told(tokens, index, lang)
    if told is not None:
        return told
    led = word_at(tokens, index + 1) == "hours" and word_at(tokens, index - 1) in lexicon.CLOCK_LEADS.get(lang, ())
    zoned = led or word_at(tokens, index + 1) in lexicon.ZONES
    if len(folded) == 4 and folded.isdecimal() and zoned and folded < "2400":
        return [f"time-{int(folded[:2])}:{folded[2:]}"], index + 1 + led
    hour_text, _, minute_text = folded.replace(".", ":").partition(":")
    if minute_text and not (hour_text.isdecimal() and minute_text.isdecimal() and len(minute_text) == 2):
        return None
    dotted = minute_text and "." in folded
    hour = 0 if folded in ("0", "00") or hour_text in ("0", "00") else _hour(hour_text, lang, 24)
    if hour is None or (minute_text and int(minute_text) > 59):
        return None
    end, minutes, certain = _spelt_hour(tokens, index + 1, int(minute_text or 0), lang)
    of_24 = hour_text[:1] == "0" or word_at(tokens, end) in lexicon.ZONES
    done = _with_half(tokens, end, hour, minutes, lang, of_24=of_24)
    if dotted and not certain:  # "0.05" is none, "at 7.15" and "kl. 7.15" are
        led = word_at(tokens, index - 1 - (word_at(tokens, index - 1) == ".")) in lexicon.CLOCK_LEADS.get(lang, ())
        certain = led and word_at(tokens, end) not in _COUNTED
    certain = certain or word_at(tokens, end) == "tonight" or _has_day(tokens, end, lang)
    return done if certain or (minute_text and not dotted) or (done and done[1] > end) else None


_COUNTED = lexicon.MEASURES | {"a", "an", "per", "percent", "%", "million", "billion", "prozent"}
"""Words after a decimal that is no time."""


def _has_day(tokens: Tokens, index: int, lang: str) -> bool:
    """Does a day of the week with a part of it follow: "on Monday morning"?"""
    index += word_at(tokens, index) == "on"
    days = {form for forms in lexicon.WEEKDAYS.get(lang, ()) for form in forms.split()}
    return word_at(tokens, index) in days and word_at(tokens, index + 1) in lexicon.DAY_PARTS.get(lang, ())


def _hour(word: str, lang: str, limit: int) -> int | None:
    return 1 if word and word == lexicon.ONE_O_CLOCK.get(lang) else whole(word, lang, limit)


@lru_cache(maxsize=4096)
def may_be_told(folded: str, lang: str) -> bool:
    """May a time that is told in words begin with this word?"""
    first = {pattern[0] for _, pattern, _ in lexicon.CLOCK_PHRASES.get(lang, ())}
    return folded in first or _hour(folded.partition("-")[0], lang, 59) is not None


def _told(tokens: Tokens, index: int, lang: str) -> Found:
    """A time as people tell it: "half past six", "ten minutes to nine", "six-thirty", "halb acht", "tres y media"."""
    folded = word_at(tokens, index)
    if not may_be_told(folded, lang):
        return None
    near_noon = _before_noon(tokens, index, lang)
    if near_noon is not None:
        return near_noon
    before = word_at(tokens, index - 1)
    head, hyphen, tail = folded.partition("-")
    if hyphen and lang == "en" and (told := _match([head, tail], 0, ("H", "M"), 1, lang)):
        return _with_half(tokens, index + 1, *told, lang)
    for prepositions, pattern, minutes in lexicon.CLOCK_PHRASES.get(lang, ()):
        if prepositions and before not in prepositions:
            continue
        told = _match(tokens, index, pattern, minutes, lang)
        if told is not None:
            return _with_half(tokens, index + len(pattern), *told, lang)
    return None


def _before_noon(tokens: Tokens, index: int, lang: str) -> Found:
    """A time told from noon or midnight: "five minutes to noon", "one minute to midnight"."""
    minutes = whole(word_at(tokens, index), lang, 59) if word_at(tokens, index + 1) in _MINUTES else None
    at = index + 2
    name = lexicon.NAMED_TIMES.get(lang, {}).get(word_at(tokens, at + 1))
    if minutes is None or name is None or word_at(tokens, at) not in ("to", "before", "past", "after"):
        return None
    away = minutes if word_at(tokens, at) in ("past", "after") else -minutes
    counted = (int(name.partition(":")[0]) * 60 + away) % 1440
    return [f"time-{counted // 60}:{counted % 60:02}"], at + 2


_MINUTES = frozenset(("minute", "minutes"))


def _match(tokens: Tokens, index: int, pattern: tuple[str, ...], minutes: int, lang: str) -> tuple[int, int] | None:
    """Hour and minutes, if the words at `index` are of the pattern; figures are no minutes that anybody tells."""
    hour = None
    for offset, part in enumerate(pattern):
        word = word_at(tokens, index + offset)
        if part == "H":
            hour = _hour(word, lang, 12)
            if hour is None or is_ordinal(word, lang):
                return None
        elif part == "M":
            told = whole(word, lang, 59)
            spelt = word.replace("-", "").isalpha() and not is_ordinal(word, lang)
            if told is None or not spelt or (pattern == ("H", "M") and told < 10):
                return None
            minutes *= told
        elif word != part:
            return None
    hour = hour or 0
    return (hour, minutes) if minutes >= 0 else ((hour - 1) or 12, 60 + minutes)


def _spelt_hour(tokens: Tokens, index: int, minutes: int, lang: str) -> tuple[int, int, bool]:
    """What says that the number before it is an hour ("o'clock", "Uhr 30", "h30"): its end, the minutes, whether."""
    folded = word_at(tokens, index).replace("’", "'")
    if folded not in lexicon.HOUR_WORDS.get(lang, ()):
        if lang == "fr" and folded[:1] == "h" and folded[1:].isdecimal():
            return index + 1, int(folded[1:]), True
        return index, minutes, False
    after = word_at(tokens, index + 1)
    if lang in ("de", "fr") and after.isdecimal() and len(after) == 2 and not minutes:
        return index + 2, int(after), True
    return index + 1, minutes, True


def _with_half(tokens: Tokens, index: int, hour: int, minutes: int, lang: str, *, of_24: bool = False) -> Found:
    """The time with the half of the day that follows it ("p.m.", "in the morning"), if any; with none, it may be in
    either in English, unless the hours are counted up to 24."""
    half, end = _half(tokens, index, lang)
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif lang == "en" and 0 < hour <= 12 and not of_24:
        return [f"time-~{hour}:{minutes:02}"], end
    last = word_at(tokens, end - 1)
    ends = [word_at(tokens, end - 1)[-1]] if end == len(tokens) and len(last) > 1 and last[-1] == "." else []
    return [f"time-{hour}:{minutes:02}", *ends], end  # the stop of "a.m." also ends the sentence


def _half(tokens: Tokens, index: int, lang: str) -> tuple[str, int]:
    """The half of the day ("am", "pm") for the words at `index`, empty where they say neither; the index after them."""
    folded = word_at(tokens, index).replace(".", "")
    if lang == "en" and folded in ("am", "pm"):
        own_stop = word_at(tokens, index) in ("am", "pm", "a.m", "p.m") and word_at(tokens, index + 1) == "."
        return folded, index + 1 + (own_stop and index + 2 < len(tokens))
    for words, meaning in lexicon.DAY_HALVES.get(lang, ()):
        if folded == words[0] and [word_at(tokens, index + offset) for offset in range(len(words))] == [*words]:
            return meaning, index + len(words)
    return "", index


def tells(tokens: Tokens, lang: str) -> bool:
    """Is there a time in words ("half past two") among the tokens?"""
    return any(_begins(token, lang) and _told(tokens, index, lang) is not None for index, token in enumerate(tokens))


@lru_cache(maxsize=8192)
def _begins(token: str, lang: str) -> bool:
    """May a time begin with a token, or say of itself that it is one ("o'clock")?"""
    return may_be_told(token.lower(), lang) or token.lower().endswith("clock")
