"""What the two sides of a change have more or less often.

Takes an `Edit` and what to count, gives yes or no; knows what words mean from the tables only.
"""

from collections import Counter
from collections.abc import Callable

from .abbreviations import is_short
from .context import Edit
from .contractions import without_contractions


def differ_in(edit: Edit, key: Callable[[str], object], plain: tuple[str, ...] = ()) -> bool:
    """Do the two sides differ in what `key` sees in their tokens? A plain phrase counts only if put for another."""
    before, after = ([value for token in side if (value := key(token)) is not None] for side in _spelt_out(edit))
    if before == after:
        return False
    old, new = Counter(before), Counter(after)
    if old == new or not plain:
        return old != new
    old_plain, new_plain = (plain_uses(edit, tokens, key, plain) for tokens in (edit.old_tokens, edit.new_tokens))
    return old - old_plain != new - new_plain or bool(old_plain and new_plain and old_plain != new_plain)


def plain_uses(edit: Edit, tokens: list[str], key: Callable[[str], object], plain: tuple[str, ...]) -> Counter[object]:
    """How often each word that `key` sees stands in a plain phrase which is not wholly beside the change."""
    found: Counter[object] = Counter()
    text, beside = _folded([*edit.tail, *tokens, *edit.head]), (_folded(edit.tail), _folded(edit.head))
    for phrase in plain:
        count = text.count(f" {phrase} ") - sum(side.count(f" {phrase} ") for side in beside)
        if count > 0:
            found.update({value: count for word in phrase.split() if (value := key(word)) is not None})
    return found


def differ_in_phrases(edit: Edit, phrases: tuple[str, ...]) -> bool:
    """Do the two sides, read with their neighbours, differ in how often they have words in a row?"""
    old, new = (_folded([*edit.tail, *tokens, *edit.head]) for tokens in (edit.old_tokens, edit.new_tokens))
    both = old + new
    return any(phrase in both and old.count(f" {phrase} ") != new.count(f" {phrase} ") for phrase in phrases)


def _folded(tokens: list[str]) -> str:
    return f" {' '.join(tokens)} ".lower().replace("’", "'")


def _spelt_out(edit: Edit) -> tuple[list[str], list[str]]:
    """Both sides without contractions, so that "couldn't" is "could" and "not"."""
    if "'" in edit.old or "’" in edit.old or "'" in edit.new or "’" in edit.new:
        return without_contractions(edit.old_tokens, edit.lexis), without_contractions(edit.new_tokens, edit.lexis)
    return edit.old_tokens, edit.new_tokens


def words_of(table: dict[str, frozenset[str]], edit: Edit) -> Callable[[str], str | None]:
    """Key of the words of a table; one with a capital counts only where a sentence may begin with it."""
    words = table.get(edit.lexis.lang, frozenset())

    def key(token: str) -> str | None:
        folded = token.lower().replace("’", "'")
        plain = token[0].islower() or edit.lexis.lang == "de"  # where nouns have capitals, too
        return folded if folded in words and (plain or _may_begin(edit, token)) else None

    return key


def _may_begin(edit: Edit, token: str) -> bool:
    """May a sentence begin with a token that has a capital, so that the capital says nothing?"""
    for tokens in (edit.old_tokens, edit.new_tokens):
        for index, other in enumerate(tokens):
            if other == token and is_first(edit, tokens, index):
                return True
    return token.isupper() and len(token) > 2


def is_first(edit: Edit, tokens: list[str], index: int) -> bool:
    """Does a token stand where a sentence, a quotation or a clause after a colon begins?"""
    if index:
        return _opens([*edit.tail, *tokens[:index]], edit.lexis.lang)
    return edit.opens or _opens(edit.tail, edit.lexis.lang)


def _opens(before: list[str], lang: str) -> bool:
    """Does a sentence, a quotation or a clause begin after these tokens?"""
    if before[-1:] == ["."] and len(before) > 1 and is_short(before[-2], lang):
        return False
    return bool(before) and (before[-1][-1] in _OPENERS or (before[-1] == "”" and lang in ("fi", "sv")))


_OPENERS = frozenset('.!?“"„«:‘‚»「¿¡…(')
