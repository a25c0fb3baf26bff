"""Dates and times of day, read as what they mean.

Takes tokens and a language, gives the month or weekday in a token, and tokens in which every date and time stands
in one form ("month-3", "#4", "#1951"; "time-19:30"). Never looks at a calendar.
"""

from functools import lru_cache

from . import lexicon
from .numbers import number_of

Tokens = list[str]
_Found = tuple[Tokens, int] | None
"""What stands at a place, in one form, and the index after it; None where it is no date."""


@lru_cache(maxsize=4096)
def month_of(token: str, lang: str) -> str | None:
    """`month-2` for "February", "Feb." and the like; "May" and "March" only with a capital."""
    if token[:1].islower() and lang in ("en", "de"):
        return None
    return _index(token, lexicon.MONTHS.get(lang, ()), "month")


@lru_cache(maxsize=4096)
def weekday_of(token: str, lang: str) -> str | None:
    """`day-5` for "Friday", "Fri.", "Fridays" and the like."""
    if token[:1].islower() and lang in ("en", "de"):
        return None
    days = lexicon.WEEKDAYS.get(lang, ())
    return _index(token, days, "day") or (_index(token[:-1], days, "days") if token.endswith("days") else None)


def _index(token: str, names: tuple[str, ...], kind: str) -> str | None:
    folded = token.lower()
    for number, forms in enumerate(names, start=1):
        if folded in forms.split():
            return f"{kind}-{number}"
    return None


@lru_cache(maxsize=8192)
def _is_clue(token: str, lang: str) -> bool:
    """Does a token make it worth while to look for a date?"""
    folded = token.lower()
    return bool(
        month_of(token, lang)
        or weekday_of(token, lang)
        or folded + "." in _short_forms(lang)
        or folded in lexicon.CLOCK_WORDS.get(lang, ())
        or folded in lexicon.SEASONS.get(lang, ())
        or folded in lexicon.CENTURIES
        or folded in lexicon.DECADES.get(lang, ())
        or (token[0].isdecimal() and (len(token) >= 4 or not token.isdecimal()))
        or folded == "s"
    )


def read_dates(tokens: Tokens, lang: str) -> Tokens:
    """Dates and times in one form, without the preposition before."""
    for token in tokens:
        if _is_clue(token, lang):
            break
    else:
        return tokens
    prepositions = lexicon.DATE_PREPOSITIONS.get(lang, frozenset())
    found: Tokens = []
    index = 0
    while index < len(tokens):
        for read in (_iso, _clock, _named_day, _weekday, _period):
            step = read(tokens, index, lang)
            if step is not None:
                date, index = step
                if found and found[-1].lower() in prepositions and not date[0].startswith("time-"):
                    found.pop()
                found += date
                break
        else:
            found.append(tokens[index])
            index += 1
    return _with_ranges(found, lang)


def _with_ranges(tokens: Tokens, lang: str) -> Tokens:
    """One sign for "to" and the dash between two times of day."""
    words = ("-", "–", "—", *lexicon.RANGE_WORDS.get(lang, ()))
    for index in range(1, len(tokens) - 1):
        if tokens[index] in words and tokens[index + 1].startswith("time-"):
            tokens[index] = "-" if tokens[index - 1].startswith("time-") else tokens[index]
    return tokens


def _at(tokens: Tokens, index: int) -> str:
    """The token at an index, lower case; empty beyond the end."""
    return tokens[index].lower() if 0 <= index < len(tokens) else ""


def _number(token: str, lang: str, limit: int) -> int | None:
    """A whole number from 1 to `limit` in digits, words or as an ordinal."""
    value = number_of(token, lang) if token else None
    return int(value) if value and value.isdecimal() and 0 < int(value) <= limit else None


def _year(token: str) -> str | None:
    return f"#{token}" if len(token) == 4 and token.isdecimal() and "1000" <= token <= "2199" else None


def _iso(tokens: Tokens, index: int, lang: str) -> _Found:
    """2024-01-15, and in German 3.3. or 3.3.2021."""
    token = tokens[index]
    parts = tokens[index : index + 5]
    if (
        len(parts) == 5
        and parts[1] == parts[3] == "-"
        and _year(token)
        and parts[2].isdecimal()
        and parts[4].isdecimal()
    ):
        return [f"month-{int(parts[2])}", f"#{int(parts[4])}", f"#{token}"], index + 5
    numbers = token.split(".")
    if lang == "de" and len(numbers) in (2, 3) and all(number.isdecimal() for number in numbers):
        stop = _at(tokens, index + 1) == "."
        if int(numbers[1]) in range(1, 13) and len(numbers[1]) < 3 and (stop or len(numbers) == 3):
            year = [f"#{numbers[2]}"] if len(numbers) == 3 else []
            return [f"month-{int(numbers[1])}", f"#{int(numbers[0])}", *year], index + 1 + (stop and not year)
    return None


# --- time of day -----------------------------------------------------------------------------------


def _clock(tokens: Tokens, index: int, lang: str) -> _Found:
    """A time of day as `time-19:30`."""
    folded = _at(tokens, index)
    names = lexicon.NAMED_TIMES.get(lang, {})
    twelve = folded in ("12", "twelve") and _at(tokens, index + 1) in names
    if folded in names or twelve:
        return [f"time-{names[_at(tokens, index + twelve)]}"], index + 1 + twelve
    if folded in ("half", "quarter") and _at(tokens, index + 1) in ("past", "to"):
        hour = _number(_at(tokens, index + 2), lang, 12)
        if hour:
            minutes = 30 if folded == "half" else 15
            hour, minutes = (hour, minutes) if _at(tokens, index + 1) == "past" else (hour - 1, 60 - minutes)
            return _with_half(tokens, index + 3, hour, minutes, lang)
    hour_text, _, minute_text = folded.replace(".", ":").partition(":")
    if minute_text and not (hour_text.isdecimal() and minute_text.isdecimal() and len(minute_text) == 2):
        return None
    hour = 0 if folded in ("0", "00") or hour_text in ("0", "00") else _number(hour_text, lang, 24)
    if hour is None or (minute_text and int(minute_text) > 59):
        return None
    end, minutes, certain = _spelt_hour(tokens, index + 1, int(minute_text or 0), lang)
    done = _with_half(tokens, end, hour, minutes, lang)
    return done if minute_text or certain or (done and done[1] > end) else None


def _spelt_hour(tokens: Tokens, index: int, minutes: int, lang: str) -> tuple[int, int, bool]:
    """What says that the number before it is an hour ("o'clock", "Uhr 30", "h30"): its end, the minutes, whether."""
    folded = _at(tokens, index).replace("’", "'")
    if folded not in lexicon.HOUR_WORDS.get(lang, ()):
        if lang == "fr" and folded[:1] == "h" and folded[1:].isdecimal():
            return index + 1, int(folded[1:]), True
        return index, minutes, False
    after = _at(tokens, index + 1)
    if lang in ("de", "fr") and after.isdecimal() and len(after) == 2 and not minutes:
        return index + 2, int(after), True
    return index + 1, minutes, True


def _with_half(tokens: Tokens, index: int, hour: int, minutes: int, lang: str) -> _Found:
    """The time with the half of the day that follows it ("p.m.", "in the morning"), if any."""
    half, end = "", index
    folded = _at(tokens, index).replace(".", "")
    if lang == "en" and folded in ("am", "pm"):
        half, end = folded, index + 1
        end += _at(tokens, index) in ("am", "pm", "a.m", "p.m") and _at(tokens, end) == "." and end + 1 < len(tokens)
    else:
        for words, meaning in lexicon.DAY_HALVES.get(lang, ()):
            if [_at(tokens, index + offset) for offset in range(len(words))] == list(words):
                half, end = meaning, index + len(words)
    if half and hour > 12:
        half = ""
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    return [f"time-{hour}:{minutes:02}"], end


# --- days ------------------------------------------------------------------------------------------


def _named_day(tokens: Tokens, index: int, lang: str) -> _Found:
    """A month with its day and year in any order as `month-3`, `#4`, `#1951`."""
    article = 1 if _at(tokens, index) in lexicon.DATE_ARTICLES.get(lang, ()) else 0
    day = _number(_at(tokens, index + article), lang, 31) if index + article < len(tokens) else None
    if day:
        at = index + article + 1
        at += _at(tokens, at) in (".", *lexicon.DATE_JOINERS.get(lang, ()))
        month = _month(tokens, at, lang)
        if month:
            return _with_year(tokens, at + 1 + _has_stop(tokens, at, lang), [month, f"#{day}"], lang)
    month = _month(tokens, index, lang)
    if not month:
        return None
    at = index + 1 + _has_stop(tokens, index, lang)
    skip = _at(tokens, at) in lexicon.DATE_ARTICLES.get(lang, ())
    day = _number(_at(tokens, at + skip), lang, 31)
    if day:
        return _with_year(tokens, at + skip + 1, [month, f"#{day}"], lang)
    return _with_year(tokens, at, [month], lang)


def _month(tokens: Tokens, index: int, lang: str) -> str | None:
    """The month at an index, whether its stop is part of the token or a token of its own."""
    if index >= len(tokens):
        return None
    return month_of(tokens[index], lang) or (month_of(tokens[index] + ".", lang) if _stopped(tokens, index) else None)


def _day(tokens: Tokens, index: int, lang: str) -> str | None:
    """The weekday at an index, whether its stop is part of the token or a token of its own."""
    if index >= len(tokens):
        return None
    return weekday_of(tokens[index], lang) or (
        weekday_of(tokens[index] + ".", lang) if _stopped(tokens, index) else None
    )


def _stopped(tokens: Tokens, index: int) -> bool:
    return tokens[index + 1 : index + 2] == ["."]


def _has_stop(tokens: Tokens, index: int, lang: str) -> bool:
    """Is a month or a day shortened, so that the stop after it is its own?"""
    return _stopped(tokens, index) and tokens[index].lower() + "." in _short_forms(lang)


@lru_cache
def _short_forms(lang: str) -> frozenset[str]:
    forms = " ".join((*lexicon.MONTHS.get(lang, ()), *lexicon.WEEKDAYS.get(lang, ()))).split()
    return frozenset(form for form in forms if form.endswith("."))


def _with_year(tokens: Tokens, index: int, date: Tokens, lang: str) -> tuple[Tokens, int]:
    """The date with the year that follows it, if any, and without the commas around that."""
    at = index
    joined = _at(tokens, at) in (",", *lexicon.DATE_JOINERS.get(lang, ()))
    year = _year(_at(tokens, at + joined))
    if year is None:
        return date, at
    at += joined + 1
    return [*date, year], at + (_at(tokens, at) == ",")


def _weekday(tokens: Tokens, index: int, lang: str) -> _Found:
    """A weekday as `day-5`, with the part of the day that goes before it ("the evening of Monday") put after it."""
    article = _at(tokens, index) == "the"
    part = _at(tokens, index + article)
    if part in lexicon.DAY_PARTS.get(lang, ()) and _at(tokens, index + article + 1) == "of":
        at = index + article + 2
        day = _day(tokens, at, lang)
        if day:
            return [day, part], at + 1
    this = _at(tokens, index) in lexicon.THIS.get(lang, ())
    index += this
    day = _day(tokens, index, lang)
    if day is None:
        return None
    at = index + 1 + _has_stop(tokens, index, lang)
    before_date = at + 1 < len(tokens) and (month_of(tokens[at + 1], lang) or tokens[at + 1].isdecimal())
    return [day], at + bool(_at(tokens, at) == "," and before_date)


def _period(tokens: Tokens, index: int, lang: str) -> _Found:
    """A season with its year, a decade, a century, a run of years."""
    article = _at(tokens, index) == "the"
    at = index + article
    if _at(tokens, at) in lexicon.SEASONS.get(lang, ()):
        of = _at(tokens, at + 1) in lexicon.DATE_JOINERS.get(lang, ())
        year = _year(_at(tokens, at + 1 + of))
        if year:
            return [_at(tokens, at), year], at + 2 + of
    token, folded, after = tokens[index], tokens[index].lower(), _at(tokens, index + 1)
    if (_year(token) or (len(token) == 2 and token.isdecimal())) and token.endswith("0"):
        mark = after in ("'", "’") and _at(tokens, index + 2) == "s"
        if after == "s" or mark:
            return [f"decade-{token[-2:]}"], index + 2 + mark
    if token in ("'", "’", "‘", '"') and len(after) == 2 and after.isdecimal() and _at(tokens, index + 2) == "s":
        return [f"decade-{after}"], index + 3
    decade = lexicon.DECADES.get(lang, {}).get(folded)
    if decade:
        return [f"decade-{decade}"], index + 1
    century = _number(token, lang, 40)
    dot = after == "." and lang == "de"
    if century and _at(tokens, index + 1 + dot) in lexicon.CENTURIES:
        return [f"century-{century}"], index + 2 + dot
    between = after == "and" and _at(tokens, index - 1) == "between"
    if _year(token) and (after in ("-", "to", "–") or between) and (last := _at(tokens, index + 2)).isdecimal():
        if len(last) == 2 and _at(tokens, index + 3) != "-":
            return [f"#{token}", "-", f"#{token[:2]}{last}"], index + 3
        if _year(last):
            return [f"#{token}", "-", f"#{last}"], index + 3
    return None
