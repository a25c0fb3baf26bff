"""What a change does to numbers.

Takes an `Edit`, gives yes or no, or values. Never says how much a change matters.
"""

from collections import Counter

from ..segment.enumerators import find_enumerator
from . import lexicon
from .context import Edit
from .dates import read_dates
from .periods import is_date, is_year
from .tallies import differ_in
from .values import is_ordinal, number_of, roman_value


def touches_number(edit: Edit) -> bool:
    """Other figures, whether in digits or in words, another currency, another unit."""
    language = edit.lexis.lang
    scales = lexicon.SCALES.get(language, {})
    vague = lexicon.VAGUE_NUMBERS.get(language, frozenset())

    ordinals = lexicon.ORDINALS.get(language, {})
    said = f"{edit.old}{edit.after[:1]} {edit.new}{edit.after[:1]}"
    # "Both" is a number only where another stood: alone it may be said of any two things.
    counted = _has_number(edit.old_tokens, language) and _has_number(edit.new_tokens, language)

    def key(token: str) -> object:
        folded = token.lower()
        if folded.startswith("mid-"):
            return None  # "mid-2015"
        if folded in ordinals and token[0].isupper() and f"{token}," in said:
            return None  # "Second, it is late."
        sign = token[0] if token[0] in "$€£¥₹" else "%" if token[-1] in "%‰" else ""
        if token[0].isalpha() and token.isalnum() and not token.isalpha():
            return None  # "CO2", "M1"
        if folded in lexicon.BOTH:
            return "2" if counted else None
        value = None if folded in lexicon.HARDLY_NUMBERS else number_of(token, language)
        if value is not None:
            return sign + value + ("." if is_ordinal(token, language) else "")
        return scales.get(folded) or (folded if folded in vague or sign else None) or _hyphenated(folded, language)

    plain = lexicon.PLAIN_ORDINALS.get(language, ())
    return differ_in(edit, key, plain) or _swaps_figures(edit) or touches_figure(edit)


def _counts_others(edit: Edit) -> bool:
    """Is another word for how many of all put there ("most", "some")?"""
    if max(len(edit.old_tokens), len(edit.new_tokens)) > _FEW:
        return False  # in a passage that was written anew they may be of other things
    shares = lexicon.SHARES.get(edit.lexis.lang, {})
    sides = ([token.lower() for token in tokens] for tokens in (edit.old_tokens, edit.new_tokens))
    was, became = ([shares[token] for token in side if token in shares] for side in sides)
    return bool(was and became) and was != became


_FEW = 8


def _has_number(tokens: list[str], lang: str) -> bool:
    """Is there a number among some tokens, or a word for two?"""
    return any(token.lower() in lexicon.BOTH or number_of(token, lang) is not None for token in tokens)


def _swaps_figures(edit: Edit) -> bool:
    """Did numbers change places ("five men and six women")? Not where each kept the word before it, or after it."""
    old, new = figures_in(edit, edit.old_tokens), figures_in(edit, edit.new_tokens)
    if old == new or len(old) < 2 or sorted(old) != sorted(new):
        return False
    was, became = (_neighbors(edit, tokens) for tokens in (edit.old_tokens, edit.new_tokens))
    return not all(words & became.get(value, set()) for value, words in was.items())


def _neighbors(edit: Edit, tokens: list[str]) -> dict[str, set[tuple[int, str]]]:
    """The words before and after each number among some tokens, but those that stand beside several."""
    around = ["", *(token.lower() for token in (*edit.tail[-1:], *tokens, *edit.head[:1])), ""]
    found: dict[str, set[tuple[int, str]]] = {}
    for at, token in enumerate(around):
        if token and (value := number_of(token, edit.lexis.lang)) is not None:
            found[value] = {(side, around[at + side]) for side in (-1, 1)}
    beside = Counter(word for words in found.values() for word in words)
    return {value: {word for word in words if beside[word] == 1} for value, words in found.items()}


def figures_in(edit: Edit, tokens: list[str]) -> list[str]:
    """Values of the numbers among some tokens of a change or beside it."""
    return [value for token in tokens if (value := number_of(token, edit.lexis.lang)) is not None]


def touches_figure(edit: Edit) -> bool:
    """Another numeral of a chapter, another unit or sign, though the figures be the same."""
    return (
        _touches_roman(edit)
        or _counts_others(edit)
        or _touches_unit(edit)
        or is_dollar(edit)
        or _is_minus(edit)
        or touches_range(edit)
        or is_subsection(edit)
    )


def is_subsection(edit: Edit) -> bool:
    """Was the letter of a part put for another: "12(a)", "12(b)"?"""
    old, new = edit.old_tokens, edit.new_tokens
    lettered = len(old) == len(new) == 1 and len(old[0]) == len(new[0]) == 1 and old[0].isalpha() and new[0].isalpha()
    bracketed = edit.tail[-1:] == ["("] and edit.head[:1] == [")"] and len(edit.tail) > 1
    return lettered and bracketed and number_of(edit.tail[-2], edit.lexis.lang) is not None


def touches_range(edit: Edit) -> bool:
    """Was a range put for its ends: "2 and 4", "2 to 4"?"""
    if not (edit.tail and edit.head and len(edit.old_tokens) == len(edit.new_tokens) == 1):
        return False
    words = lexicon.RANGE_WORDS.get(edit.lexis.lang, frozenset())
    old, new = edit.old_tokens[0].lower(), edit.new_tokens[0].lower()
    between = (number_of(token, edit.lexis.lang) for token in (edit.tail[-1], edit.head[0]))
    return old.isalpha() and new.isalpha() and (old in words) != (new in words) and None not in between


_MEASURES = lexicon.MEASURES | lexicon.CURRENCIES.keys() | {"pence"}


def _is_minus(edit: Edit) -> bool:
    """Was a number put below nought, or above it?"""
    signs = [token.lower() for token in (*edit.old_tokens, *edit.new_tokens)]
    said = len(signs) == 1 and signs[0] in ("-", "−", *lexicon.MINUS)
    return said and bool(edit.head) and number_of(edit.head[0], edit.lexis.lang) is not None


def is_dollar(edit: Edit) -> bool:
    """Do letters before the sign of a dollar make it another one ("A$12")?"""
    letters = "".join((*edit.old_tokens, *edit.new_tokens))
    return edit.after[:1] == "$" and letters.isupper() and len(letters) < 4


def is_list_number(edit: Edit) -> bool:
    """Is the number of a heading or an item all that was put in or left out: "12. Your rights"?"""
    text = (edit.old or edit.new).strip()
    if not edit.opens or (edit.old_tokens and edit.new_tokens) or text[-1:] not in (".", ")"):
        return False
    found = find_enumerator(text)
    dated = edit.lexis.lang == "de" and not edit.titled  # "3. Oktober"
    if found is None or found.end < len(text) or found.sign not in ("", ")"):
        return False
    return not dated and edit.after[:1].isupper()


def is_only_dated(edit: Edit) -> bool:
    """Do all figures that changed belong to dates and times?"""
    was, became = (figures_in(edit, _undated(edit, tokens)) for tokens in (edit.old_tokens, edit.new_tokens))
    return was == became


def is_bare_figure(edit: Edit) -> bool:
    """Is one figure put for another, and nothing else?"""
    return all(token.isdecimal() for token in (*edit.old_tokens, *edit.new_tokens))


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
        if not is_year(read, index) and not token.startswith(("#", "mid-")) and not is_date(token):
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


_DEGREES = frozenset(("celsius", "fahrenheit"))


def _touches_unit(edit: Edit) -> bool:
    """Another unit after the same figure."""
    if {token.lower() for token in edit.old_tokens} ^ {token.lower() for token in edit.new_tokens} >= _DEGREES:
        return True
    scales = lexicon.SCALES.get(edit.lexis.lang, {})
    before = (*edit.tail[-2:], *edit.old_tokens[:1])  # "10km" is cut in one piece
    if not any(number_of(token, edit.lexis.lang) is not None or token.lower() in scales for token in before):
        return False
    if not edit.old_tokens or not edit.new_tokens:
        return [*edit.old_tokens, *edit.new_tokens][0].lower() in lexicon.CURRENCIES
    old, new = (
        [
            lexicon.CURRENCIES.get(token.lower()) or lexicon.UNITS.get(token.lower(), token.lower())
            for token in side
            if token.lower() in _MEASURES or token == "%"
        ]
        for side in (edit.old_tokens, edit.new_tokens)
    )
    return old != new and bool(old) and bool(new)
