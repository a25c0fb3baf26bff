"""Is a change harmless, and by which kinds of difference?

Takes an `Edit`, gives the fewest labels of harmless kinds (`NORMALISERS`) that make both sides the same; none
where something is left over. Never calls a change harmless that puts one person or office for another.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from ..model import WEIGHTS
from . import lexicon
from .context import Edit, Lexis
from .contractions import long_forms
from .dates import read_dates, weekday_of, without_days
from .fractions import as_percentages
from .initials import letters_of, shortened, without_initialism
from .normal import LOOK_AROUND, NORMALISERS, is_word, joined
from .offices import company_form, is_given, is_initial, offices, title_length
from .shortenings import written_out
from .typography import is_one_type
from .weights import ORDER

LABELS = tuple(reversed(dict.fromkeys(label for label, _, _ in reversed(NORMALISERS))))
"""Labels of the harmless kinds, in running order; one that has two normalisers stands where its last one does."""


BY_WEIGHT = tuple(sorted(LABELS, key=lambda label: (ORDER[WEIGHTS[label]], label == "equivalent")))
"""The lightest first: what a light kind explains needs no heavier one."""
_STEPS = {label: tuple(normalise for other, normalise, _ in NORMALISERS if other == label) for label in LABELS}


def explain(edit: Edit) -> tuple[str, ...]:
    """Labels of harmless kinds that, together, explain the change away; empty where none do."""
    if edit.old_tokens == edit.new_tokens:
        return ("white-space",)
    if is_one_type(edit.old, edit.new):
        return ("typography",)
    one, other = sorted((edit.old_tokens, edit.new_tokens), key=len)
    if _is_joined(one, other, edit.head):
        return ("hyphenation",)
    was, became = read_sides(edit)
    hyphens = _has_hyphen(edit)
    without: tuple[str, ...] = () if hyphens else ("hyphenation",)
    if was == became or (hyphens and joined(was) == joined(became)):
        needed = _needed(edit, *sides_of(edit), without)
        return () if {"honorific", "name-form"} & set(needed) and changes_person(edit) else needed
    if hyphens and _is_only("hyphenation", edit, *sides_of(edit)):
        return ("hyphenation",)
    for label, pair in readings_of(edit):
        if normal(pair[0], edit.lexis, without) == normal(pair[1], edit.lexis, without):
            return label, *(_needed(edit, *pair, without) if pair[0] != pair[1] else ())
    return name_form(edit) or family_name(edit)


def _is_joined(one: list[str], other: list[str], head: list[str]) -> bool:
    """Was one long word put for two ("Coastguard", "policymaker")? Short ones are words of their own ("maybe")."""
    if len(one) != 1 or len(other) != 2 or len(one[0]) < _LONG or one[0].lower() in lexicon.OWN_WORDS:
        return False
    parted = one[0].lower() in lexicon.BEFORE_OF and head[:1] == ["of"]
    return not parted and len(other[0]) > 1 and one[0].lower() == "".join(other).lower()


_LONG = 6
"""Fewest letters of a word that may as well be two."""


def sides_of(edit: Edit) -> tuple[list[str], list[str]]:
    """Both sides with the tokens around them."""
    return [*edit.tail, *edit.old_tokens, *edit.head], [*edit.tail, *edit.new_tokens, *edit.head]


def read_sides(edit: Edit) -> tuple[list[str], list[str]]:
    """Both sides with the tokens around them, every difference but that of hyphens taken away."""
    if "read" not in edit.memory:
        edit.memory["read"] = tuple(normal(side, edit.lexis, ("hyphenation",)) for side in sides_of(edit))
    read: tuple[list[str], list[str]] = edit.memory["read"]
    return read


def readings_of(edit: Edit) -> list[tuple[str, tuple[list[str], list[str]]]]:
    """Every way to read both sides in the light of each other, each with its label."""
    if "readings" not in edit.memory:
        edit.memory["readings"] = list(_readings(*sides_of(edit), edit.lexis.lang))
    found: list[tuple[str, tuple[list[str], list[str]]]] = edit.memory["readings"]
    return found


def _readings(old: list[str], new: list[str], lang: str) -> Iterator[tuple[str, tuple[list[str], list[str]]]]:
    """Both sides, one of them read in the light of the other: "they'd" as "they had", words as their initials, "Sunday,
    March 3" as "March 3"."""
    if any(weekday_of(token, lang) for token in old) != any(weekday_of(token, lang) for token in new):
        yield "date-form", (without_days(read_dates(old, lang)), without_days(read_dates(new, lang)))
    yield from _read_by("contraction", long_forms, old, new)
    yield from _read_by("abbreviation", lambda one, other: written_out(one, other, lang), old, new)
    if _has_percent(old) != _has_percent(new):
        yield from _read_by("numeral-form", lambda one, _: as_percentages(one, lang), old, new)
    if any(map(letters_of, (*old, *new))):
        yield from _read_by("abbreviation", shortened, without_initialism(old), without_initialism(new))


def _has_percent(tokens: list[str]) -> bool:
    return any(token[-1] == "%" or lexicon.UNITS.get(token.lower()) == "percent" or token == "per" for token in tokens)


def _read_by(
    label: str, read: Callable[[list[str], list[str]], list[str] | None], old: list[str], new: list[str]
) -> Iterator[tuple[str, tuple[list[str], list[str]]]]:
    one, other = read(old, new), read(new, old)
    if one is not None or other is not None:
        yield label, (one or old, other or new)


def _needed(edit: Edit, old: list[str], new: list[str], without: tuple[str, ...]) -> tuple[str, ...]:
    """The fewest, lightest labels that explain two passages that are one once every kind is taken away."""
    for label in BY_WEIGHT:
        if label not in without and only(label, old, edit.lexis) == only(label, new, edit.lexis):
            better = _COMMAS if label == "punctuation" else ()
            least = "hyphenation" if label == "punctuation" and _differ_in_hyphens(old, new) else label
            return next(((other,) for other in better if _is_only(other, edit, old, new)), (least,))
    working = sorted(at_work(edit, old, new), key=BY_WEIGHT.index)
    # Heavy kinds are tried first: one is unneeded if the lighter ones, and those found needed, suffice.
    needed: list[str] = []
    for label in reversed(working):
        if normal(old, edit.lexis, (*without, label)) == normal(new, edit.lexis, (*without, label)):
            without = (*without, label)
        else:
            needed.append(label)
    return tuple(label for label in needed if label not in _OF_LETTERS or _WORDED.isdisjoint(needed))


def _differ_in_hyphens(old: list[str], new: list[str]) -> bool:
    """Are both sides one but for hyphens between their words?"""
    return [token for token in old if token not in "-‑‐"] == [token for token in new if token not in "-‑‐"]


_OF_LETTERS = frozenset(("case", "punctuation"))
_WORDED = frozenset(("abbreviation", "equivalent"))
"""Kinds that put words for words, whose capitals and stops are then no matter of their own."""


_COMMAS = ("date-form", "name-form")
"""Kinds that have commas of their own ("January, 2011,")."""


def _is_only(label: str, edit: Edit, old: list[str], new: list[str]) -> bool:
    return only(label, old, edit.lexis) == only(label, new, edit.lexis)


def changes_person(edit: Edit) -> bool:
    """Is a man addressed as a woman, or one office put for another, though the name stayed?"""
    old, new = ({token.lower() for token in tokens} for tokens in (edit.old_tokens, edit.new_tokens))
    for one, other in ((lexicon.MALE, lexicon.FEMALE), (lexicon.FEMALE, lexicon.MALE)):
        if old & one and new & other:
            return True
    forms = [{company_form(token) for token in side} - {""} for side in (edit.old_tokens, edit.new_tokens)]
    if all(forms) and forms[0] != forms[1]:
        return True
    sons = [{token.strip(".") for token in side} & _SONS for side in (edit.old_tokens, edit.new_tokens)]
    if all(sons) and sons[0] != sons[1]:
        return True
    if not (edit.old_tokens and edit.new_tokens) and _changes_rank(edit):
        return True
    before, after = (offices(tokens, edit.lexis.lang) for tokens in (edit.old_tokens, edit.new_tokens))
    was, became = set(before), set(after)
    if was == became and len(was) > 1 and before != after:
        return True  # "Mayor Moss and Gov. Bell", "Gov. Moss and Mayor Bell"
    for these, those, held in ((old, new, was), (new, old, became)):
        # "Former Mayor Moss" may become "Moss", but not "Mayor Moss"; "the former Anna Moss" holds no office.
        if (these - those) & lexicon.FORMER and ((not held and _precedes_office(edit)) or (was and became)):
            return True
    return bool(was and became) and not (was <= became or became <= was)


def _precedes_office(edit: Edit) -> bool:
    """Does an office follow a change, or its stop, at once?"""
    head = edit.head[1:] if edit.head[:1] == ["."] else edit.head
    return title_length(head, 0, edit.lexis.lang) > 0


_SONS = frozenset(("Jr", "Sr"))


def _changes_rank(edit: Edit) -> bool:
    """Is what was put in or left out half of an office: "Lt." before "Gov.", "Gen." after "Maj."?"""
    words = [token for token in (*edit.old_tokens, *edit.new_tokens) if token != "."]
    before = next((token.lower() for token in reversed(edit.tail) if token != "."), "")
    if len(words) != 1:
        return False
    half = words[0].lower() in lexicon.RANKS and title_length(edit.head, 0, edit.lexis.lang) > 0
    return half or (before in lexicon.RANKS and title_length(words, 0, edit.lexis.lang) > 0)


def at_work(edit: Edit, old: list[str], new: list[str]) -> set[str]:
    """Labels whose normaliser does something to the words themselves, or to them among their neighbours."""
    found = set()
    beside = [(tokens, _due(tokens, edit.lexis)) for tokens in (old, new)]
    alone = [(tokens, _due(tokens, edit.lexis)) for tokens in (edit.old_tokens, edit.new_tokens)]
    for place, (label, normalise, _) in enumerate(NORMALISERS):
        seen = beside if label in LOOK_AROUND else alone
        told = [tokens for tokens, due in seen if due >> place & 1]
        if label not in found and any(normalise(tokens, edit.lexis) != tokens for tokens in told):
            found.add(label)
    return found


def _has_hyphen(edit: Edit) -> bool:
    return any(hyphen in text for hyphen in "-‑‐" for text in (edit.old, edit.new))


def only(label: str, tokens: list[str], lexis: Lexis) -> list[str]:
    """Tokens with one kind of difference taken away."""
    for normalise in _STEPS[label]:
        tokens = normalise(tokens, lexis)
    return tokens


def normal(tokens: list[str], lexis: Lexis, without: Sequence[str]) -> list[str]:
    """Tokens with every kind of difference taken away but those of `without`."""
    due = _due(tokens, lexis)
    for place, (label, normalise, _) in enumerate(NORMALISERS):
        if due >> place & 1 and label not in without:
            read = normalise(tokens, lexis)
            if read != tokens:
                tokens, due = read, _due(read, lexis)
    return tokens


def _due(tokens: list[str], lexis: Lexis) -> int:
    """Which of `NORMALISERS` may do anything to these tokens, a bit for each: most words leave most of them idle."""
    if lexis.titles:
        return _ALL
    due, lang = _ANY, lexis.lang
    for token in tokens:
        due |= _due_at(token, lang)
    return due


@lru_cache(maxsize=16384)
def _due_at(token: str, lang: str) -> int:
    return sum(1 << place for place, (_, _, may) in enumerate(NORMALISERS) if token and may and may(token, lang))


def is_idle(token: str, lang: str) -> bool:
    """Does no kind of difference do anything for the sake of a token?"""
    return not _due_at(token, lang)


_ALL = (1 << len(NORMALISERS)) - 1
_ANY = sum(1 << place for place, (_, _, may) in enumerate(NORMALISERS) if may is None)


def name_form(edit: Edit) -> tuple[str, ...]:
    """Labels where only what goes before a known family name changed: a given name, an office, a form of address."""
    if not edit.head or (was := _before_name(edit.old_tokens, edit.lexis.lang)) is None:
        return ()
    if (became := _before_name(edit.new_tokens, edit.lexis.lang)) is None or changes_person(edit):
        return ()
    if not edit.lexis.has_person(edit.head[0].removesuffix("’s").removesuffix("'s")):
        return ()
    if all(token.lower() in _ARTICLES for token in (*edit.old_tokens, *edit.new_tokens)):
        return ()
    given = [[lexicon.NICKNAMES.get(name.lower(), name) for name in side[0]] for side in (was, became)]
    if given[0] != given[1] and given[0] and given[1]:
        shorter, longer = sorted(given, key=len)
        if not set(shorter) <= set(longer):
            return ()
    differ = (
        ("honorific", was[1] != became[1]),
        ("name-form", was[::2] != became[::2]),
        ("abbreviation", _shortens_office(edit)),
    )
    return tuple(label for label, due in differ if due) or ("name-form",)


def _shortens_office(edit: Edit) -> bool:
    """Is an office of both sides written out on one of them alone?"""
    sides = (edit.old_tokens, edit.new_tokens)
    held = [set(offices(tokens, edit.lexis.lang)) for tokens in sides]
    stopped = [
        any(token + "." in lexicon.TITLES.get(edit.lexis.lang, ()) for token in map(str.lower, side)) for side in sides
    ]
    return not held[0].isdisjoint(held[1]) and stopped[0] != stopped[1]


def family_name(edit: Edit) -> tuple[str, ...]:
    """`name-form` where only a known family name was put after a given name or an office, or taken away."""
    name = (edit.old_tokens or edit.new_tokens)[-1]
    if len(edit.old_tokens) + len(edit.new_tokens) > 1 or not edit.tail or not edit.lexis.has_person(name):
        return ()
    return ("name-form",) if _is_name(edit.tail[-1], edit.lexis) else ()


def _is_name(token: str, lexis: Lexis) -> bool:
    return is_given(token) or lexis.has_person(token)


_ARTICLES = lexicon.ARTICLES | {"a", "an"}
_NO_NAMES = lexicon.NOT_GIVEN_NAMES | _ARTICLES


def _before_name(tokens: list[str], lang: str) -> tuple[list[str], set[str], set[str]] | None:
    """Given names, forms of address and offices, if the tokens are nothing else."""
    given: list[str] = []
    forms: set[str] = set()
    index = 0
    while index < len(tokens):
        token = tokens[index]
        length = title_length(tokens, index, lang)
        folded = token.lower()
        if length:
            index += length
            continue
        if folded in lexicon.HONORIFICS.get(lang, frozenset()):
            forms.add(folded)
        elif token[0].isupper() and is_word(token) and folded not in _NO_NAMES:
            if not is_initial(token):
                given.append(token)
        elif folded in _ARTICLES:
            pass
        elif token != "." and token not in "“”\"‘’'":  # William “Bill” Harper
            return None
        index += 1
    return (given, forms, set(offices(tokens, lang))) if len(given) <= 2 else None
