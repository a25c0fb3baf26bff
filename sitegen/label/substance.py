"""What a change that is not harmless touches: numbers, dates, names, quotations; `claims` has the rest.

Takes an `Edit`, gives yes or no for each label of the table `RULES`. Never says how much a change matters.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from . import lexicon
from .claims import touches_hedge, touches_negation
from .clock import tells
from .context import Edit, tokens_of
from .dates import date_sign, in_figures, month_of, read_dates, weekday_of
from .explain import changes_person
from .initials import is_initialism
from .normal import is_word
from .periods import is_date
from .quoted import touches_quotation
from .sayings import touches_attribution
from .tallies import differ_in, is_first
from .values import is_ordinal, number_of, roman_value


def touches_number(edit: Edit) -> bool:
    """Other figures, whether in digits or in words, another currency, another unit."""
    language = edit.lexis.lang
    scales = lexicon.SCALES.get(language, {})
    vague = lexicon.VAGUE_NUMBERS.get(language, frozenset())

    def key(token: str) -> object:
        folded = token.lower()
        sign = token[0] if token[0] in "$€£¥₹" else "%" if token[-1] in "%‰" else ""
        if folded in lexicon.BOTH:
            return "2"
        value = None if folded in lexicon.HARDLY_NUMBERS else number_of(token, language)
        if value is not None:
            return sign + value + ("." if is_ordinal(token, language) else "")
        return scales.get(folded) or (folded if folded in vague or sign else None) or _hyphenated(folded, language)

    plain = lexicon.PLAIN_ORDINALS.get(language, ())
    return differ_in(edit, key, plain) or _swaps_figures(edit) or touches_figure(edit)


def _swaps_figures(edit: Edit) -> bool:
    """Did numbers change places ("five men and six women")?"""
    old, new = figures_in(edit, edit.old_tokens), figures_in(edit, edit.new_tokens)
    return old != new and len(old) > 1 and sorted(old) == sorted(new)


def touches_figure(edit: Edit) -> bool:
    """Another numeral of a chapter, another unit or sign, though the figures be the same."""
    return _touches_roman(edit) or _touches_unit(edit) or _is_dollar(edit) or _is_minus(edit)


_MEASURES = lexicon.MEASURES | lexicon.CURRENCIES.keys() | {"pence"}


def _is_minus(edit: Edit) -> bool:
    """Was a number put below nought, or above it?"""
    signs = [token.lower() for token in (*edit.old_tokens, *edit.new_tokens)]
    said = len(signs) == 1 and signs[0] in ("-", "−", *lexicon.MINUS)
    return said and bool(edit.head) and number_of(edit.head[0], edit.lexis.lang) is not None


def _is_dollar(edit: Edit) -> bool:
    """Do letters before the sign of a dollar make it another one ("A$12")?"""
    letters = "".join((*edit.old_tokens, *edit.new_tokens))
    return edit.after[:1] == "$" and letters.isupper() and len(letters) < 4


def is_only_dated(edit: Edit) -> bool:
    """Do all figures that changed belong to dates and times?"""
    was, became = (figures_in(edit, _undated(edit, tokens)) for tokens in (edit.old_tokens, edit.new_tokens))
    return was == became


_IN_YEAR = frozenset(
    "in since until by during circa early late mid from im seit en depuis desde hacia nel dal em w od в с до".split()
)


def _undated(edit: Edit, tokens: list[str]) -> list[str]:
    """Tokens in their place without the figures that belong to dates and times."""
    read = read_dates([*edit.tail, *tokens, *edit.head], edit.lexis.lang)
    found = []
    for index, token in enumerate(read):
        later = read[index + 1 : index + 3]
        if (
            number_of(token, edit.lexis.lang)
            and len(later) == 2
            and later[0] in lexicon.MEASURES
            and later[1] in _APART
        ):
            continue
        in_year = index and len(token) == 4 and token.isdecimal() and read[index - 1].lower() in _IN_YEAR
        if not in_year and not token.startswith("#") and not is_date(token):
            found.append(token)
    return found


_APART = frozenset("later ago earlier before after hence später zuvor plus-tard después antes".split())
"""Words that make a date of a number of days before them."""


def _hyphenated(folded: str, lang: str) -> str | None:
    """The number at the head of "seven-year-old"."""
    head, hyphen, rest = folded.partition("-")
    if not hyphen or not head or number_of(head, lang) is None:
        return None
    return folded if rest in lexicon.FRACTIONS.get(lang, {}) else f"{number_of(head, lang)}-{rest}"


def _touches_roman(edit: Edit) -> bool:
    """Another Roman numeral after "Chapter" and the like."""
    headings = lexicon.HEADINGS.get(edit.lexis.lang, frozenset())
    sides = (edit.old_tokens, edit.new_tokens)
    after = bool(edit.tail) and edit.tail[-1].lower() in headings
    old, new = ([value for token in side if (value := roman_value(token.upper()))] for side in sides)
    return after and old != new


def _touches_unit(edit: Edit) -> bool:
    """Another unit after the same figure."""
    scales = lexicon.SCALES.get(edit.lexis.lang, {})
    before = (*edit.tail[-2:], *edit.old_tokens[:1])  # "10km" is cut in one piece
    if not any(number_of(token, edit.lexis.lang) is not None or token.lower() in scales for token in before):
        return False
    if not edit.old_tokens or not edit.new_tokens:
        return [*edit.old_tokens, *edit.new_tokens][0].lower() in lexicon.CURRENCIES
    old, new = (
        [
            lexicon.UNITS.get(token.lower(), token.lower())
            for token in side
            if token.lower() in _MEASURES or token == "%"
        ]
        for side in (edit.old_tokens, edit.new_tokens)
    )
    return old != new and bool(old) and bool(new)


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
        if folded in lexicon.ERAS and "." in folded:
            return lexicon.ERAS[folded]
        if len(token) == 4 and token.isdecimal() and "1500" <= token <= "2199":
            return token
        if folded in words and (token[0].islower() or folded not in lexicon.NAMES_TOO):
            return folded
        bare = token.removesuffix("’s").removesuffix("'s")
        return month_of(bare, language) or weekday_of(bare, language)

    return differ_in(edit, key) or _touches_day(edit) or touches_span(edit) or _touches_told(edit)


def touches_span(edit: Edit) -> bool:
    """Another span of time, though all days in it be the same: "last week" and "this week", "to" and "and"."""
    return _touches_period(edit) or _touches_range(edit)


def _touches_told(edit: Edit) -> bool:
    """Another time told in words, another decade or century."""
    language = edit.lexis.lang
    old, new = ([*edit.tail, *tokens, *edit.head] for tokens in (edit.old_tokens, edit.new_tokens))
    was, became = read_dates(old, language), read_dates(new, language)
    spans = [[token for token in read if is_date(token, _SPANS)] for read in (was, became)]
    return spans[0] != spans[1] or (was != became and (tells(old, language) or tells(new, language)))


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
    head = edit.head[0].lower() if edit.head else ""
    tail = edit.tail[-1].lower() if edit.tail else ""
    old, new = ([token.lower() for token in tokens] for tokens in (edit.old_tokens, edit.new_tokens))
    if head in spans or tail in spans or weekday_of(head.title(), edit.lexis.lang):
        which = which if head in spans or tail in spans else which.difference(lexicon.THIS.get(edit.lexis.lang, ()))
        return [word for word in old if word in which] != [word for word in new if word in which]
    if tail in which:
        return [word for word in old if word in spans] != [word for word in new if word in spans]
    return any(one in which and other in spans for tokens in (old, new) for one, other in pairwise(tokens))


def touches_name(edit: Edit) -> bool:
    """Another proper name, as far as capitals tell, or one that the site watches."""
    if any(_occurs(edit, words) for words in edit.lexis.watched):
        return True
    before = next((token for token in edit.head if token != "."), "")
    dated = month_of(before, edit.lexis.lang) or weekday_of(before, edit.lexis.lang)  # "late Tuesday"
    if before[:1].isupper() and not dated and changes_person(edit):
        return True
    silent = edit.lexis.lang == "de" or _is_heading(edit)
    if _is_dollar(edit):
        return False
    old, new = _names(edit, edit.old_tokens, silent), _names(edit, edit.new_tokens, silent)
    small_old, small_new = ({token.lower() for token in tokens} for tokens in (edit.old_tokens, edit.new_tokens))
    gone, come = old - new, new - old
    return any(name not in small_new for name in gone) or any(name not in small_old for name in come)


def figures_in(edit: Edit, tokens: list[str]) -> list[str]:
    """Values of the numbers among some tokens of a change or beside it."""
    return [value for token in tokens if (value := number_of(token, edit.lexis.lang)) is not None]


def names_in(edit: Edit, tokens: list[str]) -> list[str]:
    """Names among some tokens of a change or beside it."""
    return sorted(_names(edit, tokens, edit.lexis.lang == "de" or _is_heading(edit)).elements())


def days_in(edit: Edit, *, old: bool) -> list[str]:
    """What is of a date in one side of a change."""
    read = read_dates(edit.old_tokens if old else edit.new_tokens, edit.lexis.lang)
    return [token for token in read if is_date(token)]


def has_moved(edits: Sequence[Edit], seen: Callable[[Edit, list[str]], list[str]]) -> bool:
    """Did the only thing of its kind that two changes touch go from one to the other, past no other of its kind?"""
    if len(edits) != 2 or seen(edits[1], tokens_of(edits[1].before)):
        return False
    first, second = ([seen(edit, edit.old_tokens), seen(edit, edit.new_tokens)] for edit in edits)
    return first == second[::-1] and [] in first and any(first)


def _occurs(edit: Edit, words: tuple[str, ...]) -> bool:
    """Do the two sides differ in how often a watched name occurs?"""
    counts = []
    for tokens in (edit.old_tokens, edit.new_tokens):
        folded = [token.lower() for token in (*edit.tail, *tokens, *edit.head)]
        counts.append(sum(tuple(folded[at : at + len(words)]) == words for at in range(len(folded))))
    return counts[0] != counts[1]


def _is_heading(edit: Edit) -> bool:
    """Are all words round about in capitals, so that capitals say nothing?"""
    words = [token for token in (*edit.tail, *edit.old_tokens, *edit.head) if is_word(token) and len(token) > 1]
    return len(words) > 1 and all(token.isupper() for token in words)


def _is_title_case(edit: Edit) -> bool:
    """Does a heading write all its longer words with a capital, so that one tells of no name?"""
    if not edit.titled:
        return False
    words = [token for token in (*edit.tail, *edit.old_tokens, *edit.new_tokens, *edit.head) if len(token) > 4]
    return len(words) > 1 and all(token[0].isupper() for token in words if token[0].isalpha())


_NOT_NAMES = (
    lexicon.MEASURES | lexicon.CURRENCY_CODES | lexicon.PARTIES | frozenset("no none nothing never not eve".split())
)


def _names(edit: Edit, tokens: list[str], silent: bool) -> Counter[str]:
    language = edit.lexis.lang
    forms = lexicon.HONORIFICS.get(language, frozenset())
    found: Counter[str] = Counter()
    headings = lexicon.HEADINGS.get(language, frozenset())
    told_by_capitals = not silent and not _is_title_case(edit)
    for index, token in enumerate(tokens):
        if not token[0].isupper() or not is_word(token):
            continue
        bare = token.removesuffix("’s").removesuffix("'s")
        if bare[-1:] == "s" and bare[:-1] in edit.lexis.people:
            bare = bare[:-1]  # "the Rossis"
        folded = bare.lower()
        if _names_nobody(bare) or folded in forms or folded + "." in forms or _is_measured(edit, bare, folded):
            continue
        place = lexicon.DEMONYMS.get(folded, "") if language == "en" else ""
        if folded == "united" and [word.lower() for word in tokens[index + 1 : index + 2]] in (["states"], ["kingdom"]):
            continue  # named by the word after it
        after = [*tokens[index + 1 : index + 2], *edit.head[:1], ""][0]
        if after[:1] == "$" and (folded,) in lexicon.US_DOLLARS:
            continue
        if tokens[index + 1 : index + 2] == ["."] and weekday_of(token + ".", language):
            continue
        heading = [*edit.tail[-1:], *tokens][index - len(tokens) - 1].lower() if index or edit.tail else ""
        if (heading in headings and roman_value(token)) or folded.removesuffix("s") in headings:
            continue
        # What the texts tell is asked last: it must be looked for in all of both.
        inside = told_by_capitals and not is_first(edit, tokens, index)
        told = inside or (is_initialism(bare) and not _is_heading(edit))
        known = told or folded in lexicon.PLACES or bare in edit.lexis.people
        if known or (not silent and bare in edit.lexis.names):
            found[place or folded] += 1
    return found


def _names_nobody(bare: str) -> bool:
    """Is a word with a capital the speaker ("I", "I'm") or letters for something that has no name ("GDP")?"""
    return bare == "I" or bare[:2] in ("I'", "I’") or bare.lower().replace(".", "") in lexicon.NO_NAMES


def _is_measured(edit: Edit, token: str, folded: str) -> bool:
    """Is a word with a capital a unit, a number or of a date?"""
    language = edit.lexis.lang
    if folded in _NOT_NAMES or ("." in folded and folded in lexicon.ERAS) or number_of(token, language) is not None:
        return True
    first = token.partition("-")[0]
    return bool(month_of(first, language) or weekday_of(first, language))


RULES: tuple[tuple[str, Callable[[Edit], bool]], ...] = (
    ("number", touches_number),
    ("date", touches_date),
    ("name", touches_name),
    ("quotation", touches_quotation),
    ("attribution", touches_attribution),
    ("negation", touches_negation),
    ("hedge", touches_hedge),
)
"""Labels of substance with the rules that give them."""
