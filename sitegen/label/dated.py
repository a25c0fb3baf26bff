"""What a change does to dates and times.

Takes an `Edit`, gives yes or no, or dates. Never looks at a calendar.
"""

import re
from functools import lru_cache
from itertools import pairwise

from . import lexicon
from .clock import tells, word_at
from .context import Edit
from .dates import month_of, read_dates, weekday_of
from .figured import date_sign, in_figures
from .named_times import is_named_day, is_zone, may_be_named
from .normal import is_word
from .periods import is_date, is_year, year_of
from .tallies import differ_in
from .values import number_of


def touches_date(edit: Edit) -> bool:
    """Another day, month, weekday, year, season, century or time of day."""
    language = edit.lexis.lang
    words = lexicon.DATE_WORDS.get(language, frozenset())

    def key(token: str) -> object:
        folded = token.lower()
        if token[-3:-2] == ":" and token.replace(":", "").isdecimal():
            return token
        if token[0].isdecimal() and (date := in_figures(token, language)):
            return tuple(date)
        if folded in lexicon.ERAS and "." in folded and (language != "en" or folded not in _ROMANCE_ERAS):
            return lexicon.ERAS[folded]
        if folded in words and (token[0].islower() or folded not in lexicon.NAMES_TOO):
            return folded
        if token == "MAY":
            return None
        for ending in lexicon.DAY_ENDINGS.get(language, ()):
            if token.endswith(ending) and weekday_of(token.removesuffix(ending), language):
                return folded
        bare = token.removesuffix("’s").removesuffix("'s").removeprefix("mid-").removeprefix("Mid-")
        return month_of(bare, language) or weekday_of(bare, language)

    return (
        differ_in(edit, key)
        or _touches_day(edit)
        or touches_span(edit)
        or _touches_told(edit)
        or _touches_figures(edit)
        or _years(edit, edit.old_tokens) != _years(edit, edit.new_tokens)
        or _seasons(edit, edit.old_tokens) != _seasons(edit, edit.new_tokens)
        or _named(edit, edit.old_tokens) != _named(edit, edit.new_tokens)
    )


def _touches_figures(edit: Edit) -> bool:
    """Another date such as "3-5-2010", of which the change may have but the day?"""
    if not any(char.isdecimal() for char in edit.old + edit.new):
        return False
    sides = (edit.before[-8:] + side + edit.after[:8] for side in (edit.old, edit.new))
    was, became = (_HYPHENED.findall(side) if side.count("-") > 1 else [] for side in sides)
    return was != became


_HYPHENED = re.compile(r"(?<![\d-])\d{1,2}-\d{1,2}-\d{4}(?![\d-])")


def _years(edit: Edit, tokens: list[str]) -> list[str]:
    """The years among some tokens, in their place."""
    middles = [token for token in tokens if token.startswith("mid-") and year_of(token[4:])]
    if not any(len(token) == 4 and token.isdecimal() for token in tokens):
        return middles
    around, start = [*edit.tail, *tokens, *edit.head], len(edit.tail)
    return [*middles, *(around[at] for at in range(start, start + len(tokens)) if is_year(around, at))]


_ROMANCE_ERAS = frozenset(("d.c.", "a.c."))
"""Eras that are other short forms in English ("Washington, D.C.")."""


def _seasons(edit: Edit, tokens: list[str]) -> list[str]:
    """The springs and falls among some tokens; a hot spring is none, nor is a fall down the stairs."""
    if edit.lexis.lang != "en" or _AMBIGUOUS.isdisjoint(map(str.lower, tokens)):
        return []
    around, start = [token.lower() for token in (*edit.tail, *tokens, *edit.head)], len(edit.tail)
    return [
        around[at]
        for at in range(start, start + len(tokens))
        if around[at] in _AMBIGUOUS
        and (year_of(word_at(around, at + 1)) or word_at(around, at - 1) in _BEFORE_SEASONS)
        and (word_at(around, at + 1) != "of" or year_of(word_at(around, at + 2)))
    ]


def _named(edit: Edit, tokens: list[str]) -> list[str]:
    """What is of the name of a day or a zone of time among some tokens ("Labor Day", "GMT", "Eastern time")."""
    if not any(map(may_be_named, tokens)):
        return []
    around, start = [*edit.tail, *tokens, *edit.head], len(edit.tail)
    places = range(start, start + len(tokens))
    return [around[at].replace(".", "") for at in places if is_zone(around, at) or is_named_day(around, at)]


_AMBIGUOUS = frozenset(("spring", "fall"))
_BEFORE_SEASONS = frozenset("the this last next past each every in since by until early late mid of previous".split())


def touches_span(edit: Edit) -> bool:
    """Another span of time, though all days in it be the same: "last week" and "this week", "to" and "and", "by"."""
    return _touches_period(edit) or _touches_range(edit) or _touches_lead(edit)


def _touches_lead(edit: Edit) -> bool:
    """Another word for a part of the time that follows, or for the side of it: "early May", "before Monday"."""
    language = edit.lexis.lang
    leads = lexicon.EARLY_OR_LATE.get(language, frozenset()) | lexicon.BEFORE_OR_AFTER.get(language, frozenset())
    sides = [[token.lower() for token in side if is_word(token)] for side in (edit.old_tokens, edit.new_tokens)]
    if any(side and side[-1] in leads for side in sides) and sides[0][-1:] != sides[1][-1:]:
        return _begins_date(edit.head, language)
    old, new = ([word for word in side if word in leads] for side in sides)
    alone = all(word in leads or word in _BARE_LEADS for side in sides for word in side)
    return old != new and (alone or bool(old and new)) and _begins_date(edit.head, language)


_BARE_LEADS = frozenset("on in at the of am im en le el du de des".split())


_FEASTS = frozenset("christmas easter thanksgiving halloween noon midnight weihnachten ostern noël navidad".split())


@lru_cache
def _spans(lang: str) -> frozenset[str]:
    """Spans of time ("week"), without an ending."""
    return frozenset(word.removesuffix("s") for word in lexicon.PERIODS.get(lang, ((), frozenset[str]()))[1])


_BEFORE_DATES = frozenset("the in of on de im du des der del la le el".split())


def _begins_date(tokens: list[str], lang: str) -> bool:
    """Do tokens begin with a month, a day, a year, ten years or a century?"""
    at = next((at for at in range(len(tokens)) if word_at(tokens, at) not in _BEFORE_DATES), 0)
    first = tokens[at] if at < len(tokens) else ""
    first = first[2:] if first[1:2] in ("'", "’") else first  # "l'été"
    if not first:
        return False
    hundred = word_at(tokens, at + 1) in lexicon.CENTURIES
    named = month_of(first, lang) or weekday_of(first, lang) or first.lower() in _FEASTS
    told = lexicon.DATE_WORDS.get(lang, frozenset()) - lexicon.DAY_PARTS.get(lang, {}).keys()
    named = named or first.lower() in told or first.lower().removesuffix("s") in _spans(lang)
    return bool(named or year_of(first) or hundred)


def _touches_told(edit: Edit) -> bool:
    """Another time told in words, another decade or century."""
    language = edit.lexis.lang
    old, new = ([*edit.tail, *tokens, *edit.head] for tokens in (edit.old_tokens, edit.new_tokens))
    was, became = read_dates(old, language), read_dates(new, language)
    spans = [[token for token in read if is_date(token, _SPANS)] for read in (was, became)]
    days = [_days_of_months(read) for read in (was, became)]
    return (
        spans[0] != spans[1]
        or days[0] != days[1]
        or tells(edit.old_tokens, language) != tells(edit.new_tokens, language)
    )


def _days_of_months(read: list[str]) -> list[tuple[str, str]]:
    """Every month with the number after it."""
    return [(one, other) for one, other in pairwise(read) if one.startswith("month-") and other.startswith("#")]


def has_time(edit: Edit) -> bool:
    """Is there a time of day in the change itself?"""
    sides = (edit.old_tokens, edit.new_tokens)
    return any(_times(tokens, edit.lexis.lang) or not _HALVES.isdisjoint(map(str.lower, tokens)) for tokens in sides)


def has_part_of_day(edit: Edit) -> bool:
    """Is there a word such as "morning" in the change itself?"""
    parts = lexicon.DAY_PARTS.get(edit.lexis.lang, {})
    return any(token.lower() in parts for token in (*edit.old_tokens, *edit.new_tokens))


def tells_other_time(edit: Edit) -> bool:
    """Are other times of day told, read with what stands around them?"""
    old, new = ([*edit.tail, *tokens, *edit.head] for tokens in (edit.old_tokens, edit.new_tokens))
    return _times(old, edit.lexis.lang) != _times(new, edit.lexis.lang)


def _times(tokens: list[str], lang: str) -> list[str]:
    return [token for token in read_dates(tokens, lang) if token.startswith("time-")]


_HALVES = frozenset(("am", "pm", "a.m.", "p.m."))


_SPANS = ("decade-", "century-", "quarter-", "half-", "time-")


def days_in(edit: Edit, *, old: bool) -> list[str]:
    """What is of a date in one side of a change."""
    read = read_dates(edit.old_tokens if old else edit.new_tokens, edit.lexis.lang)
    return [token for token in read if is_date(token)]


def _touches_range(edit: Edit) -> bool:
    """Another word between two days: "Monday to Friday", "Monday and Friday"."""
    language = edit.lexis.lang
    words = lexicon.RANGE_WORDS.get(language, frozenset())
    old, new = (words.isdisjoint(token.lower() for token in side) for side in (edit.old_tokens, edit.new_tokens))
    between = (
        bool(edit.tail and edit.head) and weekday_of(edit.tail[-1], language) and weekday_of(edit.head[0], language)
    )
    return bool(between) and old != new


def _touches_day(edit: Edit) -> bool:
    """Another number where a month, a century or an hour stands beside it."""
    language = edit.lexis.lang
    if not all(_is_number_at_edge(tokens, language) for tokens in (edit.old_tokens, edit.new_tokens) if tokens):
        return False
    before, after = [token for token in edit.tail if token != "."][-1:], edit.head[:1]
    if after and after[0].lower() in (".", *lexicon.DATE_JOINERS.get(language, ())):
        after = edit.head[1:2]
    spans = lexicon.CENTURIES | {"quarter"}
    near = any(month_of(token, language) for token in (*before, *after)) or bool(after and after[0].lower() in spans)
    before_day = before == [","] and any(month_of(token, language) for token in edit.tail[-4:])
    near = near or before_day or bool(after and date_sign(after[0], language))
    hour = bool(edit.head) and edit.head[0].lower().replace(".", "") in lexicon.HOUR_NEIGHBOURS
    decade = edit.head[:1] == ["s"] or (bool(edit.head) and edit.head[0].isupper() and edit.head[0].lower() in _ERAS)
    return (near or hour or decade) and differ_in(edit, lambda token: number_of(token, language))


_ERAS = frozenset(lexicon.ERAS)


def _is_number_at_edge(tokens: list[str], lang: str) -> bool:
    return any(number_of(token, lang) is not None for token in (tokens[0], tokens[-1]))


def _touches_period(edit: Edit) -> bool:
    """Another week, month or year: "last week" and "this week", "this year" and "this month"."""
    which, spans = lexicon.PERIODS.get(edit.lexis.lang, (frozenset(), frozenset()))
    head = edit.head[0].lower().removesuffix("'s").removesuffix("’s") if edit.head else ""
    tail = edit.tail[-1].lower() if edit.tail else ""
    old, new = ([token.lower() for token in tokens] for tokens in (edit.old_tokens, edit.new_tokens))
    if head in spans or tail in spans or weekday_of(head.title(), edit.lexis.lang):
        which = which if head in spans or tail in spans else which.difference(lexicon.THIS.get(edit.lexis.lang, ()))
        return [word for word in old if word in which] != [word for word in new if word in which]
    if tail in which:
        return [word for word in old if word in spans] != [word for word in new if word in spans]
    return any(one in which and other in spans for tokens in (old, new) for one, other in pairwise(tokens))
