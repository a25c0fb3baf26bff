"""How surely it is said, and whether it is denied.

Takes an `Edit`, gives yes or no for each of the two labels.
"""

from functools import lru_cache
from itertools import pairwise

from . import lexicon
from .context import Edit
from .contractions import without_contractions
from .dates import month_of
from .tallies import differ_in, differ_in_phrases, words_of
from .values import number_of


def touches_negation(edit: Edit) -> bool:
    """A negation put in or taken out."""
    language = edit.lexis.lang
    words, always = lexicon.NEGATIONS.get(language, frozenset()), lexicon.NEVER.get(language, frozenset())

    def key(token: str) -> str | None:
        folded = token.lower().replace("’", "'")
        if folded in always:
            return "never"
        return "not" if folded in words or (language == "fr" and folded.startswith("n'")) else None

    phrases = lexicon.NEGATION_PHRASES.get(language, ()) + edit.lexis.claims("negations")
    said = differ_in(edit, key, lexicon.PLAIN_NEGATIONS.get(language, ())) and not _counted_no(edit)
    return said or _is_opposite(edit) or differ_in_phrases(edit, phrases)


def _counted_no(edit: Edit) -> bool:
    """Is the negation nothing but the short form of a number: "No. 2"?"""
    after = [*edit.head[:2], "", ""]
    for side in (edit.old_tokens, edit.new_tokens):
        for at, token in enumerate(side):
            if token == "No" and [*side, *after][at + 1] == "." and [*side, *after][at + 2][:1].isdecimal():
                return True
    return False


def _is_opposite(edit: Edit) -> bool:
    """Was a word given a prefix that turns it round, or freed from it ("lawful", "unlawful")?"""
    old, new = ({token.lower() for token in side if len(token) > 3} for side in (edit.old_tokens, edit.new_tokens))
    for words, others in ((old - new, new), (new - old, old)):
        for word in words:
            for prefix, least in lexicon.TURNING_PREFIXES.get(edit.lexis.lang, ()):
                rest = word.removeprefix(prefix)
                if rest != word and len(rest) >= least and rest in others:
                    return True
    return False


def touches_hedge(edit: Edit) -> bool:
    """How sure, how nearly, how binding."""
    language = edit.lexis.lang
    plain = words_of(lexicon.HEDGES, edit)
    counted = lexicon.NUMBER_HEDGES.get(language, frozenset())

    same = lexicon.SAME_HEDGES.get(language, {})
    unable = _is_unable(edit)

    def key(token: str) -> str | None:
        found = plain(token)
        if found is None or found in counted or (unable and found in _ABLE) or month_of(token, language):
            return None
        return same.get(found, found)

    phrases = lexicon.HEDGE_PHRASES.get(language, ()) + edit.lexis.claims("hedges")
    said = differ_in(edit, key, lexicon.PLAIN_HEDGES.get(language, ()))
    return said or _hedges_number(edit) or differ_in_phrases(edit, phrases)


_ABLE = frozenset(("can", "could", "would"))


def _is_unable(edit: Edit) -> bool:
    """Does one side say that something could not be or would not ("could not confirm"), where the other says that it
    was or was not? And "can" is as sure as "cannot"."""
    sides = ([*tokens, *edit.head[:1]] for tokens in (edit.old_tokens, edit.new_tokens))
    folded = [[token.lower() for token in without_contractions(side, edit.lexis)] for side in sides]
    after = [[then for word, then in pairwise([*side, ""]) if word in _ABLE] for side in folded]
    if any("cannot" in side for side in folded):
        return True
    return not all(after) and all(then == "not" for side in after for then in side)


def _hedges_number(edit: Edit) -> bool:
    """Are the words between this change and the number after it other ones ("up to 40", "about 40")?"""
    language = edit.lexis.lang
    phrases, quantifiers = _phrases(language), lexicon.QUANTIFIERS.get(language, frozenset())
    same = lexicon.SAME_HEDGES.get(language, {})
    counts = []
    for tokens in (edit.old_tokens, edit.new_tokens):
        folded = [token.lower() for token in (*tokens, *edit.head[:3])]
        near = set()
        for at in range(len(tokens)):
            for words in phrases.get(folded[at], ()):
                after = at + len(words)
                one = words == ["some"] and folded[after : after + 1] == ["one"]
                counted = after < len(folded) and not one and _counts(folded, after, language, quantifiers)
                if counted and folded[at:after] == words:
                    near.add(same.get(" ".join(words), " ".join(words)))
        counts.append(near)
    return counts[0] != counts[1]


def _counts(folded: list[str], at: int, lang: str, quantifiers: frozenset[str]) -> bool:
    """Does a number stand there, what stands for one, or "a" before a million or a dozen?"""
    many = {*lexicon.SCALES.get(lang, ()), *lexicon.DOZENS, *lexicon.VAGUE_NUMBERS.get(lang, ())}
    vague = folded[at] in lexicon.VAGUE_NUMBERS.get(lang, ())
    article = folded[at] in lexicon.INDEFINITE.get(lang, ()) and folded[at + 1 : at + 2]
    return bool(
        vague or number_of(folded[at], lang) or folded[at] in quantifiers or (article and folded[at + 1] in many)
    )


@lru_cache
def _phrases(lang: str) -> dict[str, list[list[str]]]:
    """What says how nearly a number holds, by its first word."""
    found: dict[str, list[list[str]]] = {}
    for phrase in dict.fromkeys((*lexicon.NUMBER_PHRASES.get(lang, ()), *lexicon.SAME_HEDGES.get(lang, ()))):
        found.setdefault(phrase.split()[0], []).append(phrase.split())
    return found
