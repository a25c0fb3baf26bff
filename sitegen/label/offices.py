"""Names of persons with their offices: what may come and go before and after them.

Takes tokens and what is known about names, gives tokens without offices and initials, or says what is an office.
"""

from functools import lru_cache

from . import lexicon
from .context import Lexis
from .initials import is_dotted

Tokens = list[str]


def name_forms(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Without initials between names, and without offices before or after them."""
    tokens = _without_site_titles(tokens, lexis) if lexis.titles else tokens
    for token in tokens:
        if may_be_beside_name(token, lexis.lang):
            break
    else:
        return tokens
    tokens = _turned_bodies(_without_company_forms(_without_initials(tokens)), lexis.lang)
    found: Tokens = []
    index = 0
    while index < len(tokens):
        length = _office_at(tokens, index, lexis, bool(found) and found[-1][0].isupper())
        if not length:
            found.append(tokens[index])
        elif found and tokens[index] != "," and found[-1].lower() in lexicon.FORM_ARTICLES.get(lexis.lang, ()):
            found.pop()
        index += length or 1
    return _without_commas(tokens, found, lexis)


@lru_cache(maxsize=8192)
def may_be_beside_name(token: str, lang: str) -> bool:
    """May a token be an initial, an office or the like, which come and go beside a name?"""
    folded = token.lower()
    if (len(token) == 1 and token.isupper()) or folded in _title_words(lang) or token in lexicon.NAME_SUFFIXES:
        return True
    return folded in lexicon.COMPANY_FORMS or folded in lexicon.BODIES


def _without_company_forms(tokens: Tokens) -> Tokens:
    """Names of companies without "Inc." and the like, stop and commas and all."""
    found: Tokens = []
    index = 0
    while index < len(tokens):
        comma = found[-1:] == [","]
        name = found[-1 - comma] if len(found) > comma else ""
        if name[:1].isupper() and company_form(tokens[index]):
            if comma:
                found.pop()
            index += 1 + (
                tokens[index + 1 : index + 2]
                == [
                    ".",
                ]
                and index + 2 < len(tokens)
            )
            index += comma and tokens[index : index + 1] == [","]
        else:
            found.append(tokens[index])
            index += 1
    return found


def company_form(token: str) -> str:
    """What a token says of the kind of a company ("inc" for "Inc." and "Incorporated"); empty where it says nothing."""
    folded = token.lower().rstrip(".")
    if folded not in lexicon.COMPANY_FORMS or not (token[0].isupper() or folded == "plc"):
        return ""
    return {"incorporated": "inc", "corporation": "corp", "limited": "ltd"}.get(folded, folded)


def _turned_bodies(tokens: Tokens, lang: str) -> Tokens:
    """ "Department of Labor" and "secretary of labor" as "Labor Department" and "labor secretary"."""
    if lang != "en":
        return tokens
    found: Tokens = []
    index = 0
    while index < len(tokens):
        body = tokens[index]
        end = _end_of_charge(tokens, index + 2) if tokens[index + 1 : index + 2] == ["of"] else index
        if body.lower() in lexicon.BODIES and end > index + 2 and tokens[index + 2].lower() != "state":
            found += [*tokens[index + 2 : end], body]
            index = end
        else:
            found.append(body)
            index += 1
    return found


_MINISTERS = frozenset(("minister", "secretary"))


def _end_of_charge(tokens: Tokens, start: int) -> int:
    """The index after what a body is in charge of: one word, or all with a capital ("Health and Human Services"), after
    which no person may be named."""
    end = start + 1
    named = tokens[start - 2].lower() in _MINISTERS
    if start >= len(tokens) or named or not tokens[start][0].isupper():
        return min(end, len(tokens))
    while end < len(tokens):
        joined = tokens[end] == "and"
        if not tokens[end + joined : end + joined + 1] or not tokens[end + joined][0].isupper():
            break
        end += 1 + joined
    return end


def _without_site_titles(tokens: Tokens, lexis: Lexis) -> Tokens:
    """Without the offices that the site knows of, where a name follows."""
    found: Tokens = []
    index = 0
    while index < len(tokens):
        after = [token.lower() for token in tokens[index : index + 6]]
        size = max((len(title) for title in lexis.titles if after[: len(title)] == title), default=0)
        named = tokens[index + size : index + size + 1]
        if size and named and named[0][0].isupper():
            index += size
        else:
            found.append(tokens[index])
            index += 1
    return found


def _without_commas(tokens: Tokens, found: Tokens, lexis: Lexis) -> Tokens:
    """Names without the commas around them where the office before them has an article: "the premier, Anna Lund,"."""
    for index, token in enumerate(tokens[:-3]):
        if token.lower() not in lexicon.TITLE_ARTICLES.get(lexis.lang, ()):
            continue
        length = title_length(tokens, index + 1, lexis.lang)
        start = index + length + 2
        if length and tokens[start - 1 : start] == [","] and is_person(tokens, start, lexis):
            end = start
            while end < len(tokens) and tokens[end][0].isupper():
                end += 1
            if end == len(tokens) or tokens[end] == ",":
                return [*name_forms(tokens[:index], lexis), *tokens[start:end], *tokens[end + 1 :]]
    return found


def _office_at(tokens: Tokens, index: int, lexis: Lexis, after_name: bool) -> int:
    """Number of tokens of an office before a name ("Mayor"), or after one (", the mayor,"); 0 if none."""
    if tokens[index] != ",":
        length = title_length(tokens, index, lexis.lang)
        return length if length and _is_held(tokens, index, index + length, lexis) else 0
    article = index + 1 < len(tokens) and tokens[index + 1].lower() in lexicon.TITLE_ARTICLES.get(lexis.lang, ())
    length = title_length(tokens, index + 1 + article, lexis.lang) if after_name else 0
    end = index + 1 + article + length
    return end + 1 - index if length and tokens[end : end + 1] == [","] else 0


def _is_held(tokens: Tokens, index: int, end: int, lexis: Lexis) -> bool:
    """Is the office at `index` held by who is named at `end`? It is, where offices have small letters and capitals say
    of names only that they are some."""
    if is_person(tokens, end, lexis):
        return True
    if _is_sure(tokens, index, end, lexis.lang):
        return True
    return lexis.lang in lexicon.SMALL_OFFICES and end < len(tokens) and tokens[end][0].isupper()


def _is_sure(tokens: Tokens, index: int, end: int, lang: str) -> bool:
    """Does an office that is part of no other name stand before two names: "Prime Minister Tomas Brandl"?"""
    first, last = [*tokens[end : end + 2], "", ""][:2]
    if not (tokens[index][0].isupper() and first[:1].isupper() and last[:1].isupper()):
        return False
    said = " ".join(token.lower() for token in tokens[index:end]).removesuffix(" .")
    sure = end - index > 1 or said in lexicon.SURE_TITLES.get(lang, ())
    return sure and not {first.lower(), last.lower()} & (lexicon.NOT_GIVEN_NAMES | lexicon.NOT_FAMILY_NAMES)


def _without_initials(tokens: Tokens) -> Tokens:
    """Without "V." and "Jr." and the like, stop and commas and all; a letter that has no stop stays."""
    found: Tokens = []
    index = 0
    while index < len(tokens):
        token, stop = tokens[index], tokens[index + 1 : index + 2] == ["."]
        if token in lexicon.NAME_SUFFIXES and any(other[0].isupper() for other in found[-2:]):
            comma = found[-1] == ","
            index += 1 + stop
            if comma:
                found.pop()
                index += tokens[index : index + 1] == [","]
        elif len(token) == 1 and token.isupper() and stop:
            index += 2
        else:
            found.append(token)
            index += 1
    return found


def is_initial(token: str) -> bool:
    """Is a token one capital letter, or several with their stops ("J.R.")?"""
    return (len(token) == 1 or is_dotted(token)) and token[0].isupper()


def title_length(tokens: Tokens, index: int, lang: str) -> int:
    """Number of tokens of the office at `index` ("Mayor", "Gov" and its stop, "Secretary of State"); 0 if none."""
    if index >= len(tokens) or (first := tokens[index].lower()) not in _title_words(lang):
        return 0
    for words in lexicon.LONG_TITLES.get(lang, ()):
        if words[0] == first and tuple(token.lower() for token in tokens[index : index + len(words)]) == words:
            return len(words)
    titles = lexicon.TITLES.get(lang, frozenset())
    if index + 1 < len(tokens) and f"{first}-{tokens[index + 1].lower()}" in titles:
        return 2  # "director general"
    if first + "." in titles and tokens[index + 1 : index + 2] == ["."]:
        return 2
    return int(first in titles)


@lru_cache
def _title_words(lang: str) -> frozenset[str]:
    """Every word that an office may begin with."""
    titles = lexicon.TITLES.get(lang, frozenset())
    return titles | {title.rstrip(".") for title in titles} | {words[0] for words in lexicon.LONG_TITLES.get(lang, ())}


def offices(tokens: list[str], lang: str) -> list[str]:
    """The offices named in some tokens, in order, short forms in full."""
    found = []
    end = 0
    tokens = _turned_bodies(tokens, lang)
    for index in range(len(tokens)):
        length = title_length(tokens, index, lang) if index >= end else 0
        if length:
            end = index + length
            words = " ".join(token.lower() for token in tokens[index : index + length]).replace(" .", ".")
            hyphened = words.replace(" ", "-")
            words = hyphened if hyphened in lexicon.TITLES.get(lang, ()) else words.replace("defence", "defense")
            found.append(lexicon.ABBREVIATIONS.get(lang, {}).get(words, words).removeprefix("bundes"))
    return found


def is_person(tokens: Tokens, index: int, lexis: Lexis) -> bool:
    """Does a person's name begin at `index`?"""
    names = []
    for token in tokens[index : index + 3]:
        if not token[0].isupper():
            break
        names.append(token.removesuffix("’s").removesuffix("'s"))
    if not names or names[0].lower() in lexicon.NOT_GIVEN_NAMES:
        return False
    return any(map(lexis.has_person, names)) or is_given(names[0])


def is_given(name: str) -> bool:
    """Is it a frequent given name, or two with a hyphen ("Jean-Yves")?"""
    folded = name.lower()
    return folded in lexicon.GIVEN_NAMES or all(part in lexicon.GIVEN_NAMES for part in folded.split("-"))
