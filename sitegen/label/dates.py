"""Dates and times of day, read as what they mean.

Takes tokens and a language, gives the month or weekday in a token, and tokens in which every date and time stands
in one form ("month-3", "#4", "#1951"; "time-19:30"). Never looks at a calendar.
"""

from functools import lru_cache

from . import lexicon
from .clock import Found, may_be_told, read_clock, whole, word_at
from .figured import date_sign, read_figures, read_signs
from .periods import read_era, read_period, year_of
from .values import is_whole, number_of

Tokens = list[str]


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
def may_be_dated(token: str, lang: str) -> bool:
    """Does a token make it worth while to look for a date?"""
    folded = token.lower()
    return bool(
        month_of(token, lang)
        or weekday_of(token.partition("-")[0], lang)
        or ("-" in token and weekday_of(token.partition("-")[0] + ".", lang))
        or folded.endswith(lexicon.DAY_ENDINGS.get(lang, ("\n",)))
        or folded + "." in _short_forms(lang)
        or folded in lexicon.CLOCK_WORDS.get(lang, ())
        or folded in lexicon.SEASONS.get(lang, ())
        or folded in lexicon.CENTURIES
        or folded in ("jh", "'", "’")
        or folded.rpartition("-")[2] in lexicon.DECADES.get(lang, ())
        or token in ("BC", "BCE", "AD", "CE")
        or folded in _feasts(lang)
        or date_sign(token, lang)
        or folded.startswith("mid-")
        or (len(folded) > 1 and folded[0].isalpha() and may_be_told(folded, lang))
        or (lang == "fr" and folded[0] == "h" and folded[1:].isdecimal())
        or (folded in lexicon.ERAS and "." in folded)
        or (token[0].isdecimal() and (len(token) >= 4 or not token.isdecimal()))
        or folded == "s"
        or (lang == "de" and folded.endswith(("ziger", "ßiger")))
        or folded in lexicon.QUARTER_WORDS
        or (len(folded) == 2 and folded[0] in "qth" and folded[1].isdecimal())
        or folded == "half"
        or folded.startswith(("fy20", "fy19", "fiscal"))
    )


def read_dates(tokens: Tokens, lang: str) -> Tokens:
    """Dates and times in one form, without the preposition before."""
    for token in tokens:
        if may_be_dated(token, lang):
            break
    else:
        return tokens
    return list(_read(tuple(tokens), lang))


@lru_cache(maxsize=64)
def _read(words: tuple[str, ...], lang: str) -> Tokens:
    """Cached, because several rules read the tokens of one change; there it is never changed."""
    tokens = list(words)
    prepositions = lexicon.DATE_PREPOSITIONS.get(lang, frozenset())
    found: Tokens = []
    index = 0
    while index < len(tokens):
        for read in () if _is_plain(tokens[index], lang) else _READERS:
            step = read(tokens, index, lang)
            if step is not None:
                date, index = step
                if found and found[-1].lower() in prepositions and not date[0].startswith("time-"):
                    found.pop()
                if lang == "en" and date[0].startswith("month-"):
                    found = _with_part_of_month(found)
                found += date
                break
        else:
            found.append(tokens[index])
            index += 1
    return _with_ranges(_in_order(_with_parts_of_days(found, lang)), lang)


def _with_part_of_month(before: Tokens) -> Tokens:
    """What stands before a month, with its part in one form: "the middle of" as "mid", "early in" as "early"."""
    folded = [token.lower() for token in before[-3:]]
    if folded[-2:] in (["early", "in"], ["late", "in"]):
        return before[:-1]
    if folded[-2:] == ["middle", "of"]:
        return [*before[: -3 if folded[0] == "the" else -2], "mid"]
    return before


def _in_order(tokens: Tokens) -> Tokens:
    """Times before their days: "Monday at 9 a.m." as "at 9 a.m. Monday"."""
    for index in range(len(tokens) - 1):
        if not tokens[index].startswith("day-"):
            continue
        joined = tokens[index + 1].lower() in ("at", ",")
        if index + 1 + joined < len(tokens) and tokens[index + 1 + joined].startswith("time-"):
            end = index + 2 + joined
            tokens[index:end] = [*tokens[index + 1 : end], tokens[index]]
            if tokens[index] == ",":
                tokens.pop(index)
            return tokens
    return tokens


def _with_parts_of_days(tokens: Tokens, lang: str) -> Tokens:
    """Without the part of a day where a time beside it says as much: "2:10 on Sunday morning" is 2:10 on Sunday."""
    parts = lexicon.DAY_PARTS.get(lang, {})
    times = [at for at, token in enumerate(tokens) if token.startswith("time-")]
    for at in reversed(times):
        for part in (at + 2, at - 1, at - 2, at + 3, at + 4):
            half = parts.get(word_at(tokens, part))
            between = tokens[min(at, part) + 1 : max(at, part)]
            if half and any(_is_day(token, lang) for token in (*between, *tokens[max(0, part - 1) : part])):
                read = _in_half(tokens[at], word_at(tokens, part), half)
                if read and all(_is_day(token, lang) or token.lower() in _FILLERS for token in between):
                    tokens = [*tokens[:at], read, *tokens[at + 1 :]]
                    tokens.pop(part)
                break
    return tokens


_FILLERS = frozenset(", at on um à a las por la in am".split())


def _is_day(token: str, lang: str) -> bool:
    return token.startswith("day-") or token.lower() in lexicon.NEAR_DAYS.get(lang, ())


def _in_half(time: str, part: str, half: str) -> str:
    """A time in the half of the day; empty where it is in the other one, or may be in either."""
    hour, _, minutes = time.removeprefix("time-").removeprefix("~").partition(":")
    if half == "am":
        return f"time-{hour}:{minutes}" if int(hour) < 12 else ""
    if part in lexicon.NIGHTS and int(hour) % 12 < 5:
        return ""
    return f"time-{int(hour) % 12 + 12}:{minutes}"


def without_days(read: Tokens) -> Tokens:
    """Without the day of the week before a month and its day, which tell as much: "Sunday, March 3"."""
    return [
        token
        for at, token in enumerate(read)
        if not (
            token.startswith("day-") and word_at(read, at + 1).startswith("month-") and word_at(read, at + 2)[:1] == "#"
        )
    ]


def _with_ranges(tokens: Tokens, lang: str) -> Tokens:
    """One sign for "to" and the dash between two times of day, two days or two months."""
    words = ("-", "–", "—", *lexicon.RANGE_WORDS.get(lang, ()))
    for index in range(1, len(tokens) - 1):
        kind = tokens[index + 1].partition("-")[0]
        if kind in _RANGED and tokens[index] in words and tokens[index - 1].startswith(kind + "-"):
            tokens[index - 1 : index + 1] = [_with_shared_half(tokens[index - 1], tokens[index + 1]), "-"]
    return _within_month(tokens, words, lang)


def _with_shared_half(first: str, last: str) -> str:
    """A time before another one in the half of the day that both share: "5:30 to 7 p.m."."""
    hour, _, minutes = first.removeprefix("time-~").partition(":")
    until = last.removeprefix("time-").partition(":")[0]
    if not first.startswith("time-~") or not is_whole(until):
        return first
    later = int(until) >= 12 and int(hour) % 12 <= int(until) - 12
    return f"time-{int(hour) % 12 + 12 * later}:{minutes}"


def _within_month(tokens: Tokens, words: tuple[str, ...], lang: str) -> Tokens:
    """Two days of one month with its name once: "June 4 through June 6", "from June 4 to 6"."""
    for at in range(len(tokens) - 3):
        month, day, word, after = tokens[at : at + 4]
        first = whole(month, lang, 31) if day in words and word.startswith("month-") else None
        if first and is_whole(after[1:]) and first < int(after[1:]) < 32:  # "3-5 May"
            return [*tokens[:at], word, f"#{first}", "-", after, *tokens[at + 4 :]]
        if not (month.startswith("month-") and is_whole(day[1:]) and int(day[1:]) < 32 and word in words):
            continue
        named = after == month and word_at(tokens, at + 4)[:1] == "#"
        last = tokens[at + 4][1:] if named else str(whole(after, lang, 31) or 0)
        counted = word_at(tokens, at + 4 + named) in lexicon.MEASURES  # "on May 12 to two years"
        if is_whole(last) and int(day[1:]) < int(last) and not counted:
            start = at - (word_at(tokens, at - 1) == "from")
            return [*tokens[:start], month, day, "-", f"#{last}", *tokens[at + 4 + named :]]
    return tokens


_RANGED = frozenset(("time", "day", "month"))


@lru_cache(maxsize=8192)
def _is_plain(token: str, lang: str) -> bool:
    """Is a token a word in small letters with which no date begins, as most are, so that none need be looked for?"""
    small = token.isascii() and token.isalpha() and token.islower()
    known = may_be_dated(token, lang) or may_be_told(token, lang) or number_of(token, lang) is not None
    return small and not known and token not in _leads(lang)


@lru_cache
def _leads(lang: str) -> frozenset[str]:
    """Words that stand before a date and are part of it."""
    tables = (lexicon.DATE_ARTICLES, lexicon.DAY_PARTS, lexicon.THIS, lexicon.DECADE_LEADS, lexicon.NAMED_TIMES)
    phrases = (*lexicon.YEAR_LEADS.get(lang, ()), *lexicon.QUARTERS.get(lang, ()))
    return lexicon.ARTICLES.union(*(table.get(lang, ()) for table in tables), (words[0] for words in phrases))


# --- days ------------------------------------------------------------------------------------------


def _named_day(tokens: Tokens, index: int, lang: str) -> Found:
    """A month with its day and year in any order as `month-3`, `#4`, `#1951`."""
    article = 1 if word_at(tokens, index) in lexicon.DATE_ARTICLES.get(lang, ()) else 0
    day = whole(word_at(tokens, index + article), lang, 31) if index + article < len(tokens) else None
    if day:
        at = index + article + 1
        at += word_at(tokens, at) in (".", *lexicon.DATE_JOINERS.get(lang, ()))
        month = _month(tokens, at, lang)
        if month:
            return _with_year(tokens, at + 1 + _has_stop(tokens, at, lang), [month, f"#{day}"], lang)
    month = _month(tokens, index, lang)
    if not month:
        middle = month_of(tokens[index].removeprefix("mid-"), lang)
        return (["mid", middle], index + 1) if middle else None
    at = index + 1 + _has_stop(tokens, index, lang)
    skip = word_at(tokens, at) in lexicon.DATE_ARTICLES.get(lang, ())
    day = whole(word_at(tokens, at + skip), lang, 31)
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
    joined = word_at(tokens, at) in (",", *lexicon.DATE_JOINERS.get(lang, ()))
    year = year_of(word_at(tokens, at + joined))
    quote = at + (word_at(tokens, at) == ",")
    short = word_at(tokens, quote + 1) if word_at(tokens, quote) in ("'", "’", "‘", '"') else ""
    if len(short) == 2 and short.isdecimal():
        return [*date, f"#{'20' if short < '50' else '19'}{short}"], quote + 2
    if year is None:
        return date, at
    at += joined + 1
    return [*date, year], at + (lang == "en" and word_at(tokens, at) == ",")


def _weekday(tokens: Tokens, index: int, lang: str) -> Found:
    """A weekday as `day-5`, with the part of the day that goes before it ("the evening of Monday") put after it."""
    article = word_at(tokens, index) == "the"
    part = word_at(tokens, index + article)
    if part in lexicon.DAY_PARTS.get(lang, ()) and word_at(tokens, index + article + 1) == "of":
        at = index + article + 2
        day = _day(tokens, at, lang)
        if day:
            return [day, part], at + 1
    first, _, last = tokens[index].partition("-")
    ends = [weekday_of(end, lang) or weekday_of(end + ".", lang) for end in (first, last)] if last else [None]
    if all(ends):
        return [str(ends[0]), "-", str(ends[1])], index + 1
    for ending in lexicon.DAY_ENDINGS.get(lang, ()):
        if first.endswith(ending) and (named := weekday_of(first.removesuffix(ending), lang)):
            return [named, ending], index + 1
    this = word_at(tokens, index) in lexicon.THIS.get(lang, ())
    index += this
    day = _day(tokens, index, lang)
    if day is None:
        return None
    at = index + 1 + _has_stop(tokens, index, lang)
    skip = at + 1 + (word_at(tokens, at + 1) in lexicon.DATE_ARTICLES.get(lang, ()))
    before_date = skip < len(tokens) and (month_of(tokens[skip], lang) or tokens[skip].isdecimal())
    if lang == "de" and word_at(tokens, at) == "früh":
        return [day, "morgen"], at + 1
    return [day], at + bool(word_at(tokens, at) == "," and before_date)


def _feast(tokens: Tokens, index: int, lang: str) -> Found:
    """A feast of a fixed day as that day: "Christmas Eve", "Neujahr"."""
    for words, (month, day) in _feasts(lang).get(word_at(tokens, index), ()):
        if [word_at(tokens, index + offset).replace("’", "'") for offset in range(len(words))] == [*words]:
            return [f"month-{month}", f"#{day}"], index + len(words)
    return None


@lru_cache
def _feasts(lang: str) -> dict[str, list[tuple[tuple[str, ...], tuple[int, int]]]]:
    found: dict[str, list[tuple[tuple[str, ...], tuple[int, int]]]] = {}
    for words, day in lexicon.FEASTS.get(lang, {}).items():
        found.setdefault(words[0], []).append((words, day))
    return found


_READERS = (_feast, read_figures, read_signs, read_clock, _named_day, _weekday, read_era, read_period)
"""Functions that read what begins at a token, in the order in which they are asked."""
