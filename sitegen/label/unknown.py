"""Words that no table knows: where one stands on one side alone, nothing harmless explains a change.

Takes an `Edit`, gives yes or no: a quick look that spares the long one of `explain` and `moved`. It never says yes
where these find anything.
"""

import re
from functools import lru_cache

from . import lexicon
from .context import Edit
from .explain import is_idle, readings_of, sides_of
from .initials import letters_of

_SHORTEST = 4
"""Fewest letters of such a word: shorter ones are endings, initials, and parts of too many others."""
_SIGNS = str.maketrans("", "", "“”‘’„«»–—…•§€£")
"""Signs that no letter is made of."""


def has_unknown_word(edit: Edit) -> bool:
    """Is there a word on one side that no table has, and that nothing on the other could be read as?"""
    if edit.lexis.equivalences or edit.lexis.titles or "-" in edit.old or "-" in edit.new:
        return False
    old, new = sides_of(edit)
    was, became = "".join(old).lower(), "".join(new).lower()
    if not all(text.isascii() or text.translate(_SIGNS).isascii() for text in (was, became)):
        return False  # there are many ways to write a letter
    if any(map(letters_of, (*old, *new))) or readings_of(edit):
        return False  # letters and short forms may stand for any words
    lang = edit.lexis.lang
    return any(word not in became and _is_unknown(word, lang) for word in edit.old_tokens) or any(
        word not in was and _is_unknown(word, lang) for word in edit.new_tokens
    )


@lru_cache(maxsize=16384)
def _is_unknown(word: str, lang: str) -> bool:
    """Is it a word in small letters that no table has, and no rule of spelling or counting makes or takes away?"""
    if len(word) < _SHORTEST or not (word.isascii() and word.isalpha() and word.islower()):
        return False
    endings = [ending for pair in lexicon.VARIANT_ENDINGS.get(lang, ()) for ending in pair]
    return word not in _known() and not word.endswith(tuple(endings)) and is_idle(word, lang)


@lru_cache
def _known() -> frozenset[str]:
    """Every word of any table, in whatever phrase it stands."""
    tables = repr([getattr(lexicon, name) for name in lexicon.__all__])  # quicker than to walk through them
    return frozenset(re.findall(r"[a-z]{4,}", tables.lower()))
