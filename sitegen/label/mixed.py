"""A change that is not harmless as a whole: what in it is of a harmless kind, and what is left without that.

Takes an `Edit` that nothing explains, gives labels ("said seven" and "claimed 7" are attribution and numeral form).
Never makes a change lighter than wording.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from . import lexicon
from .context import Edit
from .counted import is_only_dated, touches_figure, touches_range
from .courtesy import may_be_address
from .dated import touches_span
from .explain import BY_WEIGHT, at_work, changes_person, normal, only, read_sides, readings_of, sides_of
from .named import touches_name
from .periods import is_date, year_of
from .sayings import touches_attribution
from .substance import RULES
from .values import SIGNS, number_of

Tokens = list[str]

_LONGEST = 60
"""With more tokens on a side all is new: what both sides share by chance is no form of anything."""
_SILENT = frozenset(("case", "punctuation", "hyphenation"))
"""Kinds of the surface that nobody asks for where the words are other ones."""
_BESIDE_NAMES = frozenset(("honorific", "name-form"))
"""Kinds that leave words out beside a name, and put nothing in."""
_UNREAD = ("hyphenation", "case", "numeral-form", "date-form", "punctuation")
"""Kinds after which the rules of substance could not read the words."""
_UNDATED = ("hyphenation", "date-form")


def mixed_labels(edit: Edit) -> tuple[str, ...]:
    """Labels of what is left, and of the harmless kinds in it; not sorted, and never light ones alone."""
    found = [label for label, rule in RULES if rule(edit)]
    if "date" in found and "number" in found and is_only_dated(edit):
        found.remove("number")
    if max(len(edit.old_tokens), len(edit.new_tokens)) <= _LONGEST and _may_have_forms(edit):
        harmless, old, new = _harmless(edit)
        if not (edit.old_tokens and edit.new_tokens):
            harmless = [label for label in harmless if label == "honorific"]
        if harmless:
            found = [label for label in found if label not in _STILL or _STILL[label](edit, old, new)]
            if "number" in found and "numeral-form" in harmless and not _is_rewritten(edit, old, new):
                harmless.remove("numeral-form")
            return (*(found or ["wording"]), *harmless)
    return tuple(found) or ("wording",)


def _may_have_forms(edit: Edit) -> bool:
    """Are there words on both sides? What one side has alone is no form of anything but of address."""
    one = edit.old_tokens or edit.new_tokens
    return bool(edit.old_tokens and edit.new_tokens) or any(may_be_address(token, edit.lexis.lang) for token in one)


def _harmless(edit: Edit) -> tuple[list[str], Tokens, Tokens]:
    """Kinds without which the two sides would differ in more words; both sides as they are to be read."""
    (old, new), (was, became) = sides_of(edit), read_sides(edit)
    size, found = _distance(was, became), []
    without: tuple[str, ...] = ("hyphenation",)
    for label, pair in readings_of(edit):
        read = [normal(side, edit.lexis, without) for side in pair]
        same = label != "numeral-form" or _same_figures(*read)
        if same and _distance(*read) < size:
            found.append(label)
            (old, new), (was, became), size = pair, read, _distance(*read)
    if size >= _distance(*(only("case", only("punctuation", side, edit.lexis), edit.lexis) for side in (old, new))):
        return found, old, new
    # As in `explain`: a kind is unneeded if the lighter ones, and those found needed, bring both sides as near.
    for label in sorted(_kinds(edit, old, new), key=BY_WEIGHT.index, reverse=True):
        old_as_is, new_as_is = (normal(side, edit.lexis, (*without, label)) for side in (old, new))
        if _distance(old_as_is, new_as_is) <= size:
            without, was, became = (*without, label), old_as_is, new_as_is
            continue
        read_old, read_new = Counter(was) - Counter(old_as_is), Counter(became) - Counter(new_as_is)
        shared = (read_old & Counter(became)) + (read_new & Counter(was))
        if _is_form(label, edit, shared, _same_figures(was, became)):
            found.append(label)
    return found, old, new


def _is_rewritten(edit: Edit, old: Tokens, new: Tokens) -> bool:
    """Is one of the amounts that both sides have written otherwise, beside others that are not the same?"""
    lang = edit.lexis.lang
    was, became = (_amounts(normal(side, edit.lexis, ("hyphenation",)), lang) for side in (old, new))
    as_is = Counter(_as_written(old, lang)) & Counter(_as_written(new, lang))
    return (was & became).total() > as_is.total()


def _as_written(tokens: Tokens, lang: str) -> Iterator[tuple[str, ...]]:
    """Every number among some tokens with the scales and units after it."""
    for at, token in enumerate(tokens):
        if number_of(token, lang) is not None:
            yield (token, *takewhile(lambda after: _may_be_unit(after, lang), tokens[at + 1 : at + 4]))


@lru_cache(maxsize=4096)
def _may_be_unit(token: str, lang: str) -> bool:
    """May a token say what a number before it is of, or be a part of such words ("per cent")?"""
    folded = token.lower()
    parts = {part for pair in lexicon.UNITS for part in pair.split()}
    tables = (parts, lexicon.CURRENCIES, lexicon.MEASURES, lexicon.SCALES.get(lang, ()))
    return any(folded in table for table in tables)


def _kinds(edit: Edit, old: Tokens, new: Tokens) -> set[str]:
    """Harmless kinds that may be in the change."""
    kinds = at_work(edit, old, new) - _SILENT
    return kinds - _BESIDE_NAMES if changes_person(edit) else kinds


def _is_form(label: str, edit: Edit, shared: Counter[str], same_figures: bool) -> bool:
    """Is a difference of this kind one of form, where both sides share these tokens once they are read?"""
    if label in _BESIDE_NAMES:
        return bool(shared or _shared_names(edit))
    if label == "numeral-form":
        as_is = {*edit.old_tokens, *edit.head} & {*edit.new_tokens, *edit.head}
        counted = [token for token in shared if not year_of(token[1:]) or token[1:] not in as_is]
        return (
            not touches_range(edit) and _both_count(edit) and any(same_figures or token[0] == "#" for token in counted)
        )
    return bool(shared) and not (label == "date-form" and touches_span(edit))


def _distance(old: Tokens, new: Tokens) -> int:
    """Number of tokens that only one side has."""
    if old == new:
        return 0
    balance: dict[str, int] = {}
    for token in old:
        balance[token] = balance.get(token, 0) + 1
    for token in new:
        balance[token] = balance.get(token, 0) - 1
    return sum(map(abs, balance.values()))


def _shared_names(edit: Edit) -> list[str]:
    """Names on both sides, or just after, beside which something was left out."""
    beside = [*edit.tail[-1:], *edit.head[:1]]
    shared = {*edit.old_tokens, *beside} & {*edit.new_tokens, *beside}
    return [token for token in shared if token[0].isupper() and token.lower() not in lexicon.ARTICLES]


def _both_count(edit: Edit) -> bool:
    """Is there a number on both sides?"""
    sides = ([*edit.tail[-1:], *tokens, *edit.head] for tokens in (edit.old_tokens, edit.new_tokens))
    return all(any(token[0] == "#" for token in normal(side, edit.lexis, _UNDATED)) for side in sides)


def _same_figures(old: Tokens, new: Tokens) -> bool:
    """Are all numbers the same, so that their units may be?"""
    return Counter(token for token in old if token[0] == "#") == Counter(token for token in new if token[0] == "#")


def _still_number(edit: Edit, old: Tokens, new: Tokens) -> bool:
    """Are there other amounts where every number is read?"""
    was, became = (_amounts(normal(side, edit.lexis, ("hyphenation",)), edit.lexis.lang) for side in (old, new))
    return was != became or touches_figure(_left(edit, old, new))


def _amounts(read: Tokens, lang: str) -> Counter[str]:
    vague, scales = lexicon.VAGUE_NUMBERS.get(lang, frozenset()), lexicon.SCALES.get(lang, {})
    found: Counter[str] = Counter()
    for index, (before, token) in enumerate(zip(["", *read], read, strict=False)):
        if token[0] == "#":
            after = takewhile(lambda word: word not in _PER, read[index + 1 : index + 4])
            unit = next((word for word in after if word in lexicon.MEASURES), "")
            sign = before if before in _SIGNS else ""
            found[sign + token + unit] += 1
        elif token in vague or token in scales or (any(map(str.isdecimal, token)) and not is_date(token)):
            found[token] += 1
    return found


_PER = frozenset(("a", "an", "per", "and", "pro", "par", "por"))
"""Words after which stands what an amount is of, and no unit of it."""
_SIGNS = frozenset((*SIGNS, *lexicon.CURRENCIES.values()))


def _still_date(edit: Edit, old: Tokens, new: Tokens) -> bool:
    """Are there other days, months, years or times where every date is read?"""
    was, became = (_dates(normal(side, edit.lexis, ("hyphenation",)), edit.lexis.lang) for side in (old, new))
    return was != became or touches_span(edit)


def _dates(read: Tokens, lang: str) -> Counter[str]:
    """What is of a date: words, and figures that are years or stand beside a month."""
    words = lexicon.DATE_WORDS.get(lang, frozenset())
    found: Counter[str] = Counter()
    for before, token in zip(["", *read], read, strict=False):
        figure = token[0] == "#" and (before.startswith(("month-", "#")) or year_of(token[1:]))
        if figure or is_date(token) or token in words or token in _ERAS or token in lexicon.ZONES:
            found[token] += 1
    return found


_ERAS = frozenset(lexicon.ERAS.values())


def _still_name(edit: Edit, old: Tokens, new: Tokens) -> bool:
    """Is there another name where short forms are written out, and offices and forms of address are left out?"""
    return changes_person(edit) or touches_name(_left(edit, old, new))


def _still_said(edit: Edit, old: Tokens, new: Tokens) -> bool:
    """Does somebody else say it, or with another verb, where names are in one form?"""
    return touches_attribution(_left(edit, old, new))


def _left(edit: Edit, old: Tokens, new: Tokens) -> Edit:
    """The change with all taken away that is of a harmless kind, and that both sides share at their ends."""
    was, became = (normal(side, edit.lexis, _UNREAD) for side in (old, new))
    start = _shared_at_start(was, became)
    end = min(_shared_at_start(was[::-1], became[::-1]), len(was) - start, len(became) - start)
    return replace(
        edit,
        old=" ".join(was[start : len(was) - end]),
        new=" ".join(became[start : len(became) - end]),
        before=" ".join(was[:start]),
        after=" ".join(was[len(was) - end :]),
        opens=edit.opens and not start,
    )


def _shared_at_start(one: Tokens, other: Tokens) -> int:
    """Number of tokens at the beginning that are the same but for their case."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a.lower() != b.lower()), min(len(one), len(other)))


_STILL: dict[str, Callable[[Edit, Tokens, Tokens], bool]] = {
    "number": _still_number,
    "date": _still_date,
    "name": _still_name,
    "attribution": _still_said,
}
"""Rules that look at words as they stand, each with a second look at what is left of them."""

_FORMS = {
    "number": ("numeral-form",),
    "date": ("date-form", "numeral-form"),
    "name": ("name-form", "abbreviation", "honorific"),
}
"""Labels of substance with the kinds that may be all there is to them."""


def find_forms(whole: Edit, labels: Sequence[Sequence[str]]) -> dict[str, str]:
    """Labels of two neighbours that are a matter of form where both are seen as one, each with its kind."""
    said = {label for each in labels for label in each}
    if said.isdisjoint(_FORMS) or max(len(whole.old_tokens), len(whole.new_tokens)) > _LONGEST:
        return {}
    harmless, old, new = _harmless(whole)
    is_turned = _is_turned(*read_sides(whole), whole.lexis.lang)
    found = {}
    for label, kinds in _FORMS.items():
        form = next((kind for kind in kinds if kind in harmless), None)
        form = form or ("date-form" if label != "name" and is_turned else None)
        if label in said and form and not _STILL[label](whole, old, new) and _in_one_order(whole, old, new):
            found[label] = form
    return found


def _is_turned(old: Tokens, new: Tokens, lang: str) -> bool:
    """Is there one and the same month with its day, hardly moved ("4 July", "July 4")?"""
    places = [next((at for at, token in enumerate(side) if token.startswith("month-")), -9) for side in (old, new)]
    return min(places) >= 0 and abs(places[0] - places[1]) < _MOVED and _dates(old, lang) == _dates(new, lang)


_MOVED = 3
"""Words by which a date that has moved may stand in another part of its sentence."""


def _in_one_order(whole: Edit, old: Tokens, new: Tokens) -> bool:
    """Do all numbers, dates, words such as "by", and words with a capital that both sides have, stand in one order?"""
    lang = whole.lexis.lang
    leads = lexicon.BEFORE_OR_AFTER.get(lang, frozenset()) | lexicon.EARLY_OR_LATE.get(lang, frozenset())
    read = [normal(side, whole.lexis, ("hyphenation", "case")) for side in (old, new)]
    shared = set(read[0]) & set(read[1])

    def is_kept(token: str) -> bool:
        named = token[0].isupper() and token in shared
        return named or token[0] == "#" or is_date(token) or token.lower() in leads

    was, became = (list(filter(is_kept, side)) for side in read)
    return was == became


def is_formal(edit: Edit) -> bool:
    """Is there nothing in a change but figures, units, parts of dates and names, and the small words between them?"""
    lang = edit.lexis.lang
    small = lexicon.SMALL_WORDS | lexicon.ARTICLES | lexicon.DATE_PREPOSITIONS.get(lang, frozenset())
    for token in (*edit.old_tokens, *edit.new_tokens):
        folded = token.lower()
        known = folded in small or folded in lexicon.CURRENCIES or folded in lexicon.SCALES.get(lang, ())
        if not known and token.isalpha() and token.islower() and number_of(token, lang) is None:
            return False
    return True
