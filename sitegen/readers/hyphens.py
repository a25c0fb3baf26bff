"""Words that the end of a line cut in two, from the words of the texts themselves.

Takes all versions of a text once, then pairs of lines; says whether the hyphen between them is the printer's ("infor-"
and "mation") or the author's ("well-" and "known"). What a text says elsewhere, unbroken, decides. Where neither the
whole nor the compound is said anywhere, parts that are words of their own make a compound, and others a word: at the
end of a line most hyphens are the printer's. Never changes a text.
"""

import re
from collections import Counter
from collections.abc import Iterable

from sitegen.readers.lines import DASH_WORDS, HYPHENS

UNSEEN = "\u00ad¬"
"""Those of them that nobody writes in a word."""
LONGEST_PART = 40
"""Characters of a part that is looked at."""

COMPOUNDING = frozenset(
    """self ex well half all cross quasi twenty thirty forty fifty sixty seventy eighty ninety
    vice demi mi sous nord sud nicht ibero""".split()
)
"""First parts that keep their hyphen although the compound is said nowhere else."""

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*(?:[-\u2010][^\W\d_]+(?:[’'][^\W\d_]+)*)*")
_LAST_PART = re.compile(r"([^\W\d_]+)[-\u2010\u00ad¬]\Z")
_FIRST_PART = re.compile(r"[^\W\d_]+")


class Hyphens:
    """The words of some texts, and what they say of hyphens at line ends."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.words: Counter[str] = Counter()
        for text in texts:
            was_cut = False
            for line in text.split("\n"):
                is_cut = line.rstrip().endswith(tuple(HYPHENS))
                words = _WORD.findall(line.casefold().replace("\u00ad", "").replace("\u2010", "-"))
                # What stands before or after the break may be a part, which must not speak for itself.
                self.words.update(words[was_cut : len(words) - is_cut])
                was_cut = is_cut

    def cut_word(self, before: str, after: str) -> bool:
        """Tell whether a line ends in the midst of a word that the next one ends, with a hyphen for no other reason."""
        if before[-1] not in HYPHENS:
            return False
        last, first = _LAST_PART.search(before[-LONGEST_PART:]), _FIRST_PART.match(after)
        if not last or not first:
            return False
        head, tail = last[1], first[0]
        if not (tail.islower() or (tail.isupper() and head.isupper() and len(head) > 1)) and not _is_caseless(tail):
            return False
        if before[-1] in UNSEEN:
            return True
        if tail in DASH_WORDS:
            return False  # it hangs in the air: pre- and post-war
        preceded = before[: -len(head) - 1][-1:]
        if (preceded and preceded in "-\u2010") or after[len(tail) : len(tail) + 1] in ("-", "\u2010"):
            return False  # one hyphen of several: mother-in-law
        return self._prefers_whole(head.casefold(), tail.casefold())

    def _prefers_whole(self, head: str, tail: str) -> bool:
        whole, compound = self.words[head + tail], self.words[f"{head}-{tail}"]
        if whole or compound:
            return whole >= compound
        if head in COMPOUNDING:
            return False
        return not (self.words[head] and self.words[tail])


def _is_caseless(text: str) -> bool:
    return text.upper() == text.lower()
