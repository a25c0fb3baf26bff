"""What a change does to names.

Takes an `Edit`, gives yes or no, or names. Knows of a name what capitals and the texts tell.
"""

from collections import Counter
from functools import lru_cache

from . import lexicon
from .context import Edit
from .counted import is_dollar
from .dates import month_of, weekday_of
from .explain import changes_person
from .initials import is_initialism
from .named_times import is_named_day, is_zone, may_be_named
from .normal import is_word
from .tallies import is_first
from .values import number_of, roman_value


def touches_name(edit: Edit) -> bool:
    """Another proper name, as far as capitals tell, or one that the site watches."""
    if any(_occurs(edit, words) for words in edit.lexis.watched):
        return True
    before = next((token for token in edit.head if token != "."), "")
    dated = month_of(before, edit.lexis.lang) or weekday_of(before, edit.lexis.lang)  # "late Tuesday"
    if before[:1].isupper() and not dated and changes_person(edit):
        return True
    silent = edit.lexis.lang == "de" or _is_heading(edit)
    if is_dollar(edit):
        return False
    old, new = _names(edit, edit.old_tokens, silent), _names(edit, edit.new_tokens, silent)
    small_old, small_new = ({token.lower() for token in tokens} for tokens in (edit.old_tokens, edit.new_tokens))
    gone, come = old - new, new - old
    return any(name not in small_new for name in gone) or any(name not in small_old for name in come)


def names_in(edit: Edit, tokens: list[str]) -> list[str]:
    """Names among some tokens of a change or beside it."""
    return sorted(_names(edit, tokens, edit.lexis.lang == "de" or _is_heading(edit)).elements())


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
    """Names among some tokens, in small letters, a demonym as its place; `silent` where capitals say nothing."""
    language = edit.lexis.lang
    found: Counter[str] = Counter()
    told_by_capitals = not silent and not _is_title_case(edit) and not _is_shouted(tokens)
    for index, whole in enumerate(tokens):
        token = _without_elision(whole)
        if not token[0].isupper() or not is_word(token):
            continue
        bare, folded = _bare(edit, token)
        if _is_no_word_of_names(token, bare, folded, edit) or _is_no_name_there(edit, tokens, index, token, folded):
            continue
        # What the texts tell is asked last: it must be looked for in all of both.
        inside = told_by_capitals and not is_first(edit, tokens, index)
        told = inside or (is_initialism(bare) and not (_is_heading(edit) or _is_shouted(tokens)))
        known = told or folded in lexicon.PLACES or edit.lexis.has_person(bare)
        if known or (not silent and not _is_shouted(tokens) and edit.lexis.has_name(bare)):
            if told and not is_initialism(bare) and _is_common(edit, tokens, index):
                continue
            place = lexicon.DEMONYMS.get(folded, "") if language == "en" else ""
            found[place or folded] += 1
    return found


def _bare(edit: Edit, token: str) -> tuple[str, str]:
    """A token without what a name may have at its end, and in small letters what of it may be a name."""
    bare = token.removesuffix("’s").removesuffix("'s")
    if bare[-1:] == "s" and edit.lexis.has_person(bare[:-1]):
        bare = bare[:-1]  # "the Rossis"
    head = bare.partition("-")[0]
    return bare, (head if head != bare and is_initialism(head) else bare).lower()  # "EU-Chef"


def _is_no_word_of_names(token: str, bare: str, folded: str, edit: Edit) -> bool:
    """Is a word with a capital no name, wherever it stands: a small word in capitals, a form of address, a unit?"""
    forms = lexicon.HONORIFICS.get(edit.lexis.lang, frozenset())
    stressed = token.isupper() and folded in _small(edit.lexis.lang)
    addressed = folded in forms or folded + "." in forms
    return stressed or addressed or _names_nobody(bare) or _is_measured(edit, bare, folded)


def _is_no_name_there(edit: Edit, tokens: list[str], index: int, token: str, folded: str) -> bool:
    """Is a word with a capital no name beside its neighbours: "the President", "US $5", "Chapter IV"?"""
    language, following = edit.lexis.lang, tokens[index + 1 : index + 2]
    if folded == "united" and [word.lower() for word in following] in (["states"], ["kingdom"]):
        return True  # named by the word after it
    after = [*following, *edit.head[:1], ""][0]
    if folded in lexicon.TITLES.get(language, ()) and not after[:1].isupper():
        return True
    if after[:1] == "$" and (folded,) in lexicon.US_DOLLARS:
        return True
    if may_be_named(token) and _names_time(edit, tokens, index):
        return True
    if following == ["."] and weekday_of(token + ".", language):
        return True
    headings = lexicon.HEADINGS.get(language, frozenset())
    heading = [*edit.tail[-1:], *tokens][index - len(tokens) - 1].lower() if index or edit.tail else ""
    return bool(heading in headings and roman_value(token)) or folded.removesuffix("s") in headings


def _opens_there(tokens: list[str], at: int) -> bool:
    """Does something begin at an index, as far as the tokens before it tell?"""
    return at == 0 or not is_word(tokens[at - 1])


def _names_time(edit: Edit, tokens: list[str], index: int) -> bool:
    """Is a token of the name of a day, or of a zone of time?"""
    around, at = [*edit.tail, *tokens, *edit.head], len(edit.tail) + index
    return is_zone(around, at) or is_named_day(around, at)


def _without_elision(token: str) -> str:
    """The name after an article that has lost its vowel: "l'Insee", "d’Arras"."""
    return token[2:] if token[1:2] in ("'", "’") and token[0] in "ldLD" and token[2:3].isupper() else token


def _is_shouted(tokens: list[str]) -> bool:
    """Is a side several words in capitals, so that they say nothing? Some are too long for initials."""
    words = [token for token in tokens if is_word(token) and len(token) > 1]
    return len(words) > 1 and all(token.isupper() for token in words) and any(len(token) > 7 for token in words)


def _is_common(edit: Edit, tokens: list[str], index: int) -> bool:
    """Do the texts say the capitalised words that stand together there ("Help Center") in small letters, too?"""
    around, at = [*edit.tail, *tokens, *edit.head], len(edit.tail) + index
    first, end = at, at + 1
    while first and around[first - 1][0].isupper():
        first -= 1
    while end < len(around) and around[end][0].isupper():
        end += 1
    run = [token.lower() for token in around[first:end]]
    of_pages = run[-1] in lexicon.PARTIES or run[-1] in lexicon.PAGES
    common = edit.lexis.has_small(" ".join(run)) or (of_pages and all(map(edit.lexis.has_small, run[:-1])))
    common = common or (len(run) > 1 and around[end : end + 1] == [":"] and _opens_there(around, first))
    return common and around[at].lower() not in lexicon.PLACES and not edit.lexis.has_person(around[at])


@lru_cache
def _small(lang: str) -> frozenset[str]:
    """Words that name nobody when they are written large for weight ("MUST NOT")."""
    tables = (lexicon.HEDGES, lexicon.NEGATIONS, lexicon.COMMON)
    return frozenset[str]().union(*(table.get(lang, ()) for table in tables)) - {"who", "it"}


def _names_nobody(bare: str) -> bool:
    """Is a word with a capital the speaker ("I", "I'm") or letters for something that has no name ("GDP")?"""
    return bare == "I" or bare[:2] in ("I'", "I’") or bare.lower().replace(".", "") in lexicon.NO_NAMES


def _is_measured(edit: Edit, token: str, folded: str) -> bool:
    """Is a word with a capital a unit, a number or of a date?"""
    language = edit.lexis.lang
    if (
        folded in _NOT_NAMES
        or folded in lexicon.DATE_WORDS.get(language, ())
        or ("." in folded and folded in lexicon.ERAS)
        or number_of(token, language) is not None
    ):
        return True
    first = token.partition("-")[0]
    return bool(month_of(first, language) or weekday_of(first, language))
