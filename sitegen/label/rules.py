"""What a change touches: an ordered table of small rules.

Takes an `Edit`, gives its labels. First it is asked whether the change is *explained*: whether both sides,
read with their neighbours, become the same once differences of a harmless kind are taken away
(`NORMALISERS`). If so, the kinds that were needed are its labels. If not, the rules of substance (`RULES`)
look at what is left; a change that none of them claims is one of wording.

Words altered inside a quotation are never harmless beyond the surface.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from ..model import Weight
from . import lexicon
from .context import Edit, Lexis, date_line, has_quotes
from .normal import LOOK_AROUND, NORMALISERS, is_word, month_of, number_of, weekday_of

WEIGHTS: dict[str, Weight] = {
    **dict.fromkeys(
        ("white-space", "typography", "case", "punctuation", "spelling-variant", "hyphenation"), Weight.SURFACE
    ),
    **dict.fromkeys(
        (
            "honorific",
            "abbreviation",
            "numeral-form",
            "date-form",
            "name-form",
            "date-line",
            "contraction",
            "formatting",
        ),
        Weight.STYLE,
    ),
    "wording": Weight.WORDING,
    **dict.fromkeys(
        (
            "number",
            "date",
            "name",
            "quotation",
            "attribution",
            "negation",
            "hedge",
            "link-target",
            "addition",
            "omission",
        ),
        Weight.SUBSTANCE,
    ),
}
"""Weight of every label."""

LABELS = tuple(label for label, _ in NORMALISERS)
"""Labels of the harmless kinds."""

_ORDER = {weight: rank for rank, weight in enumerate(Weight)}


def label_edit(edit: Edit) -> tuple[str, ...]:
    """Labels of a change, heaviest first; never empty."""
    if edit.whole:
        return ("omission",) if edit.old else ("addition",)
    if edit.lead and date_line(edit.old or edit.new) and not (edit.old and edit.new):
        return ("date-line",)
    explained = explain(edit)
    if explained and not (_alters_quotation(edit) and weight_of(explained) is not Weight.SURFACE):
        return sorted_labels(explained)
    found = tuple(label for label, rule in RULES if rule(edit))
    return sorted_labels((*found, *explained)) if found or explained else ("wording",)


def weight_of(labels: Sequence[str]) -> Weight:
    """The heaviest weight among labels."""
    return max((WEIGHTS[label] for label in labels), key=lambda weight: _ORDER[weight], default=Weight.SURFACE)


def sorted_labels(labels: Sequence[str]) -> tuple[str, ...]:
    """Labels without repeats, heaviest first, in the order of the table within a weight."""
    rank = {label: index for index, label in enumerate(WEIGHTS)}
    return tuple(sorted(set(labels), key=lambda label: (-_ORDER[WEIGHTS[label]], rank[label])))


def explain(edit: Edit) -> tuple[str, ...]:
    """Labels of harmless kinds that, together, explain the change away; empty where none do."""
    if edit.old_tokens == edit.new_tokens:
        return ("white-space",)
    old = [*edit.tail, *edit.old_tokens, *edit.head]
    new = [*edit.tail, *edit.new_tokens, *edit.head]
    without: tuple[str, ...] = () if _has_hyphen(edit) else ("hyphenation",)
    at_work = sorted(_at_work(edit, old, new), key=lambda label: (_ORDER[WEIGHTS[label]], LABELS.index(label)))
    for label in at_work:
        others = tuple(other for other in LABELS if other != label)
        if label not in without and _normal(old, edit.lexis, others) == _normal(new, edit.lexis, others):
            return (label,)
    if _normal(old, edit.lexis, without) != _normal(new, edit.lexis, without):
        return ("name-form",) if is_given_name(edit) else ()
    # Heavy kinds are tried first: one is unneeded if the lighter ones, and those found needed, suffice.
    needed: list[str] = []
    for label in reversed(at_work):
        if _normal(old, edit.lexis, (*without, label)) == _normal(new, edit.lexis, (*without, label)):
            without = (*without, label)
        else:
            needed.append(label)
    return tuple(needed)


def _at_work(edit: Edit, old: list[str], new: list[str]) -> set[str]:
    """Labels whose normaliser does something to the words themselves, or to them among their neighbours."""
    found = set()
    for label, normalise in NORMALISERS:
        seen = (old, new) if label in LOOK_AROUND else (edit.old_tokens, edit.new_tokens)
        if label not in found and any(normalise(tokens, edit.lexis) != tokens for tokens in seen):
            found.add(label)
    return found


def _has_hyphen(edit: Edit) -> bool:
    return any(hyphen in text for hyphen in "-‑‐" for text in (edit.old, edit.new))


def _normal(tokens: list[str], lexis: Lexis, without: Sequence[str]) -> list[str]:
    for label, normalise in NORMALISERS:
        if label not in without:
            tokens = normalise(tokens, lexis)
    return tokens


def is_given_name(edit: Edit) -> bool:
    """Was only a given name, with or without a title, put before or taken from a known family name?"""
    tokens = edit.old_tokens or edit.new_tokens
    if (edit.old_tokens and edit.new_tokens) or not edit.head or len(tokens) > 3:
        return False
    titles = lexicon.TITLES.get(edit.lexis.lang, frozenset())
    given = all(
        (token[:1].isupper() and is_word(token) and token.lower() not in lexicon.NOT_GIVEN_NAMES)
        or token.lower() in titles
        for token in tokens
    )
    return given and edit.head[0] in edit.lexis.people


def _alters_quotation(edit: Edit) -> bool:
    """Are words inside a quotation other ones now?"""
    quoted = edit.old_quoted or edit.new_quoted
    old = [token.lower() for token in edit.old_tokens if is_word(token)]
    new = [token.lower() for token in edit.new_tokens if is_word(token)]
    return quoted and old != new


# --- rules of substance ----------------------------------------------------------------------------


def _counts(edit: Edit, key: Callable[[str], object]) -> bool:
    """Do the two sides differ in what `key` sees in their tokens?"""
    old = Counter(value for token in edit.old_tokens if (value := key(token)) is not None)
    new = Counter(value for token in edit.new_tokens if (value := key(token)) is not None)
    return old != new


def _in(table: dict[str, frozenset[str]], edit: Edit) -> Callable[[str], str | None]:
    words = table.get(edit.lexis.lang, frozenset())

    def key(token: str) -> str | None:
        folded = token.lower().replace("’", "'")
        return folded if folded in words else None

    return key


def touches_number(edit: Edit) -> bool:
    """Other figures, whether in digits or in words."""
    language = edit.lexis.lang
    scales = lexicon.SCALES.get(language, {})
    return _counts(edit, lambda token: number_of(token, language) or scales.get(token.lower()))


def touches_date(edit: Edit) -> bool:
    """Another month, weekday, year or time of day."""
    language = edit.lexis.lang
    words = lexicon.DATE_WORDS.get(language, frozenset())

    def key(token: str) -> object:
        folded = token.lower()
        if ":" in token and token.replace(":", "").isdigit():
            return token
        if len(token) == 4 and token.isdigit() and "1500" <= token <= "2199":
            return token
        return month_of(token, language) or weekday_of(token, language) or (folded if folded in words else None)

    return _counts(edit, key)


def touches_name(edit: Edit) -> bool:
    """Another proper name, as far as capitals tell, or one that the site watches."""
    language = edit.lexis.lang

    def names(tokens: list[str]) -> Counter[str]:
        found: Counter[str] = Counter()
        for index, token in enumerate(tokens):
            capital = token[:1].isupper() and is_word(token) and token != "I"
            first = (edit.opens and index == 0) or (index > 0 and tokens[index - 1] in '.!?“":')
            known = token in edit.lexis.names or token in edit.lexis.people
            title = token.lower() in lexicon.HONORIFICS.get(language, frozenset())
            date = month_of(token, language) or weekday_of(token, language)
            if (known or (capital and not first and language != "de")) and not title and not date:
                found[token.removesuffix("’s").removesuffix("'s")] += 1
        return found

    return names(edit.old_tokens) != names(edit.new_tokens)


def touches_quotation(edit: Edit) -> bool:
    """Words altered inside quotation marks, or marks put around words or taken away."""
    return _alters_quotation(edit) or has_quotes(edit.old) != has_quotes(edit.new)


def touches_attribution(edit: Edit) -> bool:
    """Who says it, or with which verb."""
    return _counts(edit, _in(lexicon.ATTRIBUTIONS, edit))


def touches_negation(edit: Edit) -> bool:
    """A negation put in or taken out."""
    language = edit.lexis.lang
    words = lexicon.NEGATIONS.get(language, frozenset())

    def key(token: str) -> str | None:
        folded = token.lower().replace("’", "'")
        return "not" if folded in words or (language == "en" and folded.endswith("n't")) else None

    return _counts(edit, key)


def touches_hedge(edit: Edit) -> bool:
    """How sure, or how nearly."""
    return _counts(edit, _in(lexicon.HEDGES, edit))


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
