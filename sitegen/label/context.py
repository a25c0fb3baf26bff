"""A change with what a rule may look at: its words, its neighbours, its quotation marks, the whole text's names.

Takes texts and ranges, gives records; decides nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any

from ..model import Rules
from ..segment import split_tokens
from .initials import is_initialism
from .lexicon import ARTICLES, ATTRIBUTIONS, GIVEN_NAMES, HONORIFICS, NOT_FAMILY_NAMES, TITLES

_QUOTED = re.compile(
    r"“[^”]*(?:”|$)|„[^“”]*[“”]|«[^»]*»|»[^«]*«|(?<!\w)\"[^\"]*\"|「[^」]*」|『[^』]*』|(?<![^\s(])”[^”]*”|(?<![\w’])‘[^’]*’(?!\w)"
    r"|(?<![\w'’.])'(?!['’\d\s]|(?:til|tis|twas|em|cause|round|n)\b)(?:[^'\n]|'(?=\w)){1,2000}?(?<![\s'])'(?!\w)"
)
_QUOTE_SIGN = re.compile("[“„”«»\"「『‘']")
DATE_LINE = 60
"""Most code points of a date line."""
_QUOTES = frozenset('“”„«»"「」『』')


_FEW = 24
"""Words that are looked for one by one; where more are asked for, all of both texts are read once."""


@dataclass(frozen=True)
class Lexis:
    """What is known about names, for one comparison; they are looked for when a rule first asks."""

    lang: str
    """Language of the rules, two letters."""
    old: str = field(repr=False)
    """All of the old text."""
    new: str = field(repr=False)
    """All of the new text."""
    equivalences: tuple[tuple[tuple[str, ...], str], ...] = ()
    """Token sequences, lower case, each with what stands for all that mean the same; the longest first."""
    watched: tuple[tuple[str, ...], ...] = ()
    """Token sequences, lower case, of the names that the site watches."""
    words: tuple[tuple[str, str], ...] = ()
    """Words that the site adds to a table, each after the table's name; lower case, tokens parted by a space."""

    def claims(self, table: str) -> tuple[str, ...]:
        """Words that the site adds to a table."""
        return tuple(word for name, word in self.words if name == table) if self.words else ()

    @cached_property
    def titles(self) -> tuple[list[str], ...]:
        """Offices that the site adds, as tokens."""
        return tuple(word.split() for word in self.claims("titles"))

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """All that both versions say, what both do once."""
        old = self.old.split("\n\n")
        both = set(old)
        return *old, *(text for text in self.new.split("\n\n") if text not in both)

    @cached_property
    def names(self) -> frozenset[str]:
        """Capitalised words seen in the middle of a sentence and nowhere in small letters."""
        if self.lang == "de":
            return frozenset()
        inner = {word for text in self.paragraphs for word in _INNER_WORD.findall(text)}
        capital = {word for word in inner if word[0].isupper()}
        small = {word.lower() for word in capital}.intersection(chain.from_iterable(map(str.split, self.paragraphs)))
        return frozenset(word for word in capital if word.lower() not in small)

    @cached_property
    def asked_names(self) -> dict[str, bool]:
        """Words that were looked for one by one, and whether they are names."""
        return {}

    def has_name(self, word: str) -> bool:
        """Is it one of `names`? Of a few words, only the paragraphs that have them are looked at."""
        if len(self.asked_names) >= _FEW:
            return word in self.names
        if word not in self.asked_names:
            small = word.lower()
            inner = any(word in text and word in _INNER_WORD.findall(text) for text in self.paragraphs)
            found = self.lang != "de" and word[0].isupper() and inner
            self.asked_names[word] = found and not any(
                small in text and small in text.split() for text in self.paragraphs
            )
        return self.asked_names[word]

    def has_small(self, words: str) -> bool:
        """Does one of the texts say these words in small letters?"""
        return any(_has_words(text, words) for text in (self.old, self.new))

    @cached_property
    def people(self) -> frozenset[str]:
        """Family names: words seen after a form of address, a title, a given name or beside a verb of saying."""
        return frozenset().union(*map(self.people_in, self.paragraphs))

    @cached_property
    def known_people(self) -> dict[str, frozenset[str]]:
        """Family names by the paragraph that tells of them, as far as it was looked at."""
        return {}

    def people_in(self, text: str) -> frozenset[str]:
        """The family names that a paragraph tells of."""
        if text not in self.known_people:
            self.known_people[text] = frozenset(_family_names(text, self))
        return self.known_people[text]

    @cached_property
    def asked_people(self) -> dict[str, bool]:
        """Words that were looked for one by one, and whether they are family names."""
        return {}

    def has_person(self, word: str) -> bool:
        """Is it a family name? What begins with a small letter or with no letter is none, whatever the texts say."""
        if not word[:1].isalnum() or word[0].islower():
            return False
        if len(self.asked_people) >= _FEW:
            return word in self.people
        if word not in self.asked_people:
            self.asked_people[word] = any(word in text and word in self.people_in(text) for text in self.paragraphs)
        return self.asked_people[word]


@dataclass(frozen=True)
class Edit:
    """One stretch that differs, as the label rules see it."""

    old: str
    """Words taken away; may be empty."""
    new: str
    """Words put in; may be empty."""
    before: str
    """The equal text just before, up to the change before it."""
    after: str
    """The equal text just after, up to the change after it."""
    old_quoted: str
    """What of the words taken away stands inside quotation marks."""
    new_quoted: str
    """What of the words put in stands inside quotation marks."""
    opens: bool
    """Is nothing but the change before the first equal word of its sentence?"""
    lead: bool
    """Is it at the very beginning of the article?"""
    titled: bool
    """Does it stand in a heading?"""
    lexis: Lexis = field(repr=False)
    """What is known about names and languages."""

    @cached_property
    def old_tokens(self) -> list[str]:
        """Tokens taken away, without white space."""
        return tokens_of(self.old)

    @cached_property
    def new_tokens(self) -> list[str]:
        """Tokens put in, without white space."""
        return tokens_of(self.new)

    @cached_property
    def memory(self) -> dict[str, Any]:
        """What one rule has worked out and another may ask for."""
        return {}

    @cached_property
    def tail(self) -> list[str]:
        """Up to four tokens just before; more where brackets may hold the initials of what they follow."""
        lettered = any(token[1:2].isupper() for token in (*self.old_tokens, *self.new_tokens))
        more = lettered or "(" in self.old or "(" in self.new
        return tokens_of(self.before)[-9:] if more else tokens_of(self.before[-50:])[-4:]

    @cached_property
    def head(self) -> list[str]:
        """Up to four tokens just after."""
        return tokens_of(self.after[:50])[:4]


def _has_words(text: str, words: str) -> bool:
    """Are these words in a text, whole?"""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(words, end)
    return False


def says_something(text: str) -> bool:
    """Is there more than punctuation in a text? Words, figures, and signs that stand for such."""
    return any(char.isalnum() or char > "\u2fff" for char in text)


def tokens_of(text: str) -> list[str]:
    """Tokens of a text, without white space."""
    return list(filter(None, map(str.strip, split_tokens(text))))


def quoted_ranges(text: str) -> list[tuple[int, int]]:
    """Ranges between quotation marks, marks left out; a quotation that is not closed runs to the end.

    A nickname is none.
    """
    found = []
    at = 0
    for sign in _QUOTE_SIGN.finditer(text):  # a quotation begins with a sign, and to look for one sign is quick
        match = _QUOTED.match(text, sign.start()) if sign.start() >= at else None
        if match:
            at = match.end()
            start, end = match.start() + 1, max(match.start() + 1, at - 1)
            if not _is_nickname(text, start, end):
                found.append((start, end))
    return found


def _is_nickname(text: str, start: int, end: int) -> bool:
    """Is it one word with a capital between two others, as in William “Bill” Harper?"""
    if text[max(0, start - 2) : start - 1] == "(" and is_initialism(text[start:end]):
        return True  # a name's letters, given for later use
    if not text[start : start + 1].isupper() or not text[start:end].isalpha():
        return False
    before = text[: start - 1].split(" ")[-2:]
    return text[end + 1 : end + 2] == " " and text[end + 2 : end + 3].isupper() and before[0][:1].isupper()


def has_quotes(text: str) -> int:
    """Number of quotation marks of any convention; an apostrophe is none, nor is the sign of inches."""
    found = sum(1 for char in text if char in _QUOTES)
    if not found and "‘" not in text and "'" not in text:
        return 0
    return found + 2 * len(_SINGLE.findall(text)) - len(_INCHES.findall(text))


_SINGLE = re.compile(r"(?<!\w)[‘'](?=[^\W\d])(?=[^‘']*[’'])")
_INCHES = re.compile(r'\d"')


def date_line(text: str) -> int:
    """Length of a place in capitals and the dash after it, at the beginning of a text ("PORT ELLIS — "); 0 if none."""
    head = text[:DATE_LINE]
    for dash in (" >> ", " — ", " – ", " - ", "— ", ": "):
        place, found, _ = head.partition(dash)
        name, _, agency = place.partition("(")
        name = name.split(",")[0].strip()
        told = name.upper() == name or (name[:1].isupper() and is_initialism(agency.removesuffix(")")))
        if found and len(name) > 1 and told and any(map(str.isalpha, name)):
            return len(place) + len(dash)
    return 0


# The space that a word must follow is looked for first: far quicker than to look back from every sign.
_INNER_WORD = re.compile(r" (?<=[\w,;] )([^\W\d_a-zà-ÿ][\w’'-]*)")


def build_lexis(old: str, new: str, lang: str, rules: Rules) -> Lexis:
    """What is known about names where the versions say these texts, and what the site says of words."""
    watched = tuple(tuple(token.lower() for token in tokens_of(name)) for name in rules.names)
    words = tuple((table, " ".join(tokens_of(word.lower()))) for table, word in rules.words)
    language = lang[:2].lower() if lang not in ("", "und") else "en"
    return Lexis(language, old, new, _standing(rules.equivalences), watched, words)


def _standing(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Every member of the pairs with one word that stands for all that it is joined to, directly or through others."""
    groups: list[set[tuple[str, ...]]] = []
    for pair in pairs:
        joined = {tuple(token.lower() for token in tokens_of(text.replace("’", "'"))) for text in pair} - {()}
        for group in [group for group in groups if group & joined]:
            joined |= group
            groups.remove(group)
        groups.append(joined)
    found = {words: "=" + "_".join(min(group)) for group in groups for words in group}
    return tuple(sorted(found.items(), key=lambda item: (-len(item[0]), item[0])))


_CAPITALS = re.compile(r"([^\W\d_a-zà-ÿ][\w’'-]*\.?(?: [^\W\d_a-zà-ÿ][\w’'-]*\.?)*)(?: (\w+))?")


def _to_stop(words: list[str], forms: frozenset[str]) -> tuple[list[str], bool]:
    """Words up to the first whose stop is not of a short form or an initial; and whether these are all."""
    for at, word in enumerate(words[:-1], start=1):
        if word[-1] == "." and len(word) > 2 and word.lower() not in forms:
            return words[:at], False
    return words, True


@lru_cache
def _forms(lang: str) -> frozenset[str]:
    """Forms of address and offices."""
    return HONORIFICS.get(lang, HONORIFICS["en"]) | TITLES.get(lang, TITLES["en"])


def _family_names(text: str, lexis: Lexis) -> Iterator[str]:
    """The last of several capitalised words after a form of address, an office or a given name, or before a verb of
    saying; a word alone before a verb must be a name elsewhere, too."""
    forms = _forms(lexis.lang)
    verbs = ATTRIBUTIONS.get(lexis.lang, ATTRIBUTIONS["en"])
    for run, following in set(_CAPITALS.findall(text)):
        said = following in verbs
        if not said and " " not in run:
            continue
        words = run.split(" ")
        if "." in run:
            words, whole = _to_stop(words, forms)
            said = said and whole
        name = words[-1].rstrip(".").removesuffix("’s").removesuffix("'s")
        folded = [word.lower() for word in words[:-1]]
        if (len(folded) == 1 and folded[0] in ARTICLES) or name.lower() in NOT_FAMILY_NAMES:
            continue
        titled = any(word in forms or word.rstrip(".") in forms for word in folded)
        given = any(word.partition("-")[0] in GIVEN_NAMES for word in folded)
        if titled or given or (said and (len(words) > 1 or lexis.has_name(name))):
            yield name
