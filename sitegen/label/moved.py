"""Is all that happened that a date, or an age, changed its place in its clause?

Takes an `Edit`, gives the label of the form, or nothing. "On Friday, the mayor said" may become "the mayor said on
Friday"; a date that is moved past the beginning of another clause says something else, and is left to other rules.
"""

from collections.abc import Callable
from functools import lru_cache

from . import lexicon
from .context import Edit
from .dates import read_dates
from .explain import changes_person, normal
from .normal import is_word
from .numbers import read_numbers
from .periods import is_date

Tokens = list[str]
_Taken = tuple[Tokens, Tokens, list[int]]
"""What was taken out, what is left, and before which tokens of that it stood."""

_DATED = ("day-", "days-", "month-", "time-", "quarter-", "half-")


def moved(edit: Edit) -> tuple[str, ...]:
    """`date-form` or `numeral-form` where only a date or an age changed its place; else empty."""
    if not edit.old_tokens or not edit.new_tokens:
        return ()
    old = [*edit.tail, *edit.old_tokens, *edit.head]
    new = [*edit.tail, *edit.new_tokens, *edit.head]
    own, lang = (edit.old_tokens, edit.new_tokens), edit.lexis.lang
    for label, take, has in (("date-form", _without_dates, _has_date), ("numeral-form", _without_ages, _has_number)):
        if not all(has(tokens, lang) for tokens in own):
            continue  # what stands beside the change stayed where it was
        taken = take(old, lang)
        if taken[0] and _is_moved(edit, taken, take(new, lang)):
            return () if changes_person(edit) else (label,)
    return ()


def _has_date(tokens: Tokens, lang: str) -> bool:
    return any(_is_dated(token, lang) for token in read_dates(tokens, lang))


def _has_number(tokens: Tokens, lang: str) -> bool:
    return any(token[0] == "#" for token in read_numbers(tokens, lang))


def _is_moved(edit: Edit, old: _Taken, new: _Taken) -> bool:
    alone = len(old[2]) == len(new[2]) == 1  # one date, whose parts may stand in any order
    if len(old[2]) != len(new[2]) or (old[0] != new[0] and not (alone and sorted(old[0]) == sorted(new[0]))):
        return False
    was, became = (_plain(edit, _without_that(rest, edit.lexis.lang)) for rest in (old[1], new[1]))
    if was != became and not (edit.lexis.lang in lexicon.VERB_SECOND and _is_turned(was, became)):
        return False
    crossed = [sorted(ends) for ends in zip(old[2], new[2], strict=True)]
    return all(_is_one_clause(old[1], first, last, edit.lexis.lang) for first, last in crossed)


def _plain(edit: Edit, tokens: Tokens) -> Tokens:
    """Tokens with every harmless difference taken away."""
    return normal(tokens, edit.lexis, ("hyphenation",))  # which makes one string of all words


def _without_that(tokens: Tokens, lang: str) -> Tokens:
    """Tokens without the "that" after a verb of saying, which goes with the date between them."""
    word, verbs = lexicon.AFTER_SAYING.get(lang), lexicon.ATTRIBUTIONS.get(lang, frozenset())
    return [token for before, token in zip(["", *tokens], tokens, strict=False) if token != word or before not in verbs]


def _is_turned(old: Tokens, new: Tokens) -> bool:
    """Did one word go from or to the front, as a verb does where something else begins the sentence?"""
    return any(
        [one[at], *one[:at], *one[at + 1 :]] == other
        for one, other in ((old, new), (new, old))
        for at in range(len(one))
    )


def _is_one_clause(tokens: Tokens, first: int, last: int, lang: str) -> bool:
    """Does nothing from `first` to `last` begin another clause or quotation? A verb of saying may end them."""
    folded = [token.lower() for token in tokens[first:last]]
    ends = lexicon.CLAUSE_WORDS.get(lang, frozenset())
    said = lexicon.ATTRIBUTIONS.get(lang, frozenset())
    words = [token for token in folded if is_word(token)]
    after_saying = first > 0 and last > first and tokens[first - 1].lower() in said
    return not after_saying and (ends | _BREAKS).isdisjoint(folded) and said.isdisjoint(words[:-1])


_BREAKS = frozenset('.!?;:"“”„«»()')


def _without_dates(tokens: Tokens, lang: str) -> _Taken:
    """Dates and times taken out, with the words that lead up to each ("in March", "by Friday", "last week")."""
    read = read_dates(tokens, lang)
    if not any(_is_dated(token, lang) for token in read):
        return [], read, []
    prepositions = lexicon.TIME_PREPOSITIONS.get(lang, frozenset())
    return _take(read, lambda at: _date_length(read, at, lang), prepositions)


@lru_cache(maxsize=8192)
def _is_dated(token: str, lang: str) -> bool:
    """May a token be of a date, whatever stands before it?"""
    folded, words = token.lower(), lexicon.DATE_WORDS.get(lang, frozenset())
    _, spans = lexicon.PERIODS.get(lang, (frozenset(), frozenset()))
    return is_date(folded, _DATED) or folded in words or folded in spans or (len(folded) == 4 and folded.isdecimal())


def _date_length(read: Tokens, start: int, lang: str) -> int:
    """Number of tokens of the date at `start`, what leads up to it included; 0 where none is."""
    words = lexicon.DATE_WORDS.get(lang, frozenset()) - lexicon.SEASONS.get(lang, frozenset())
    which, spans = lexicon.PERIODS.get(lang, (frozenset(), frozenset()))
    leads = lexicon.DATE_LEADS.get(lang, frozenset()) | which
    end = start
    while end < len(read) and read[end].lower() in leads:
        end += 1
    first = end
    while end < len(read):
        folded, before = read[end].lower(), read[end - 1].lower() if end > start else ""
        counted = folded in spans and before in which
        year = len(folded) == 4 and folded.isdecimal() and before in leads
        if not (is_date(folded, _DATED) or folded in words or (end > first and folded[0] == "#") or year or counted):
            break
        end += 1
    return end - start if end > first else 0


def _without_ages(tokens: Tokens, lang: str) -> _Taken:
    """Ages taken out: "19-year-old", and a number between commas."""
    read = read_numbers(tokens, lang)
    if not any(token[0] == "#" for token in read):
        return [], read, []
    endings = {ending.strip(" -") for ending in lexicon.AGE_ENDINGS.get(lang, ())}

    def length(at: int) -> int:
        if not read[at].startswith("#"):
            return 0
        if read[at + 1 : at + 2] == ["-"] and read[at + 2 : at + 3] and read[at + 2].lower() in endings:
            return 3
        return int(at > 0 and read[at - 1] == "," and (read[at + 1 : at + 2] or ["."])[0] in (",", "."))

    def only_number(taken: _Taken) -> _Taken:
        return [token for token in taken[0] if token.startswith("#")], taken[1], taken[2]

    return only_number(_take(read, length, frozenset()))


def _take(read: Tokens, length: Callable[[int], int], prepositions: frozenset[str]) -> _Taken:
    taken, rest, places = Tokens(), Tokens(), list[int]()
    index = 0
    while index < len(read):
        size = length(index)
        if size:
            if rest and rest[-1].lower() in prepositions:
                rest.pop()
            taken += [token.lower() for token in read[index : index + size]]
            places.append(len(rest))
        else:
            rest.append(read[index])
        index += size or 1
    return taken, rest, places
