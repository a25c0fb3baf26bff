"""What the page around an article left in its text, and where a copy just stops.

Takes both versions with their sentence links, gives for every block whether it is frame, and for each
side the offset in the other text from which it has nothing more. Frame is looked for only at the edges
(before the first and after the last linked block) and among short blocks without a partner; what the
author names is always frame.

Edge blocks that read like prose are kept as text: a paragraph that an editor cut from the end must be
seen, and so must one that was put before the lead. They are frame only where a known pattern says so, or
where they stand outside of something that it names.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from ..model import BlockKind, Link, Sentence, Version
from ..segment import fold

PROSE_WORDS = 30
"""A block at an edge with fewer words than this, and no partner, is frame: a masthead, a date, a caption."""
STRAY_WORDS = 12
"""A block inside the article that matches a pattern is frame only if it is no longer than this."""
EXCERPT_WORDS = 120
"""Least number of words that go on after a copy stops."""
EXCERPT_SHARE = 0.25
"""Least share of the longer version that goes on after a copy stops."""

PATTERNS = (
    r"^(this|the) (article|story|column|essay) (was )?(originally|first) (appeared|published|ran)\b",
    r"^(copyright\b|©|\(c\) ?\d{4}|all rights reserved)",
    r"\b(comments? (policy|are (moderated|closed|open))|report comments|having trouble with comments)\b",
    r"\bparticipating in (the )?(online )?(discussion|comment)",
    r"\bcomments must be\b|\byour comments?\b.*\b(removed|inappropriate|moderat)",
    r"^(sign up|subscribe|log in|register)\b|\bnewsletters?\b.*\b(sign up|subscribe|inbox)\b",
    r"^(advertisement|continue reading|read more|related|share this|most read|top news|breaking news|trending)\b",
    r"^(story continues|article continues) below",
    r"^follow us\b|^support (our )?journalism",
    r"^by [A-Z][\w.'’-]+ [A-Z]",
    r"^(photo|photograph|image|picture|credit)\s*(by|:|…|\.\.\.)|\bcredit(…|\.\.\.|:)",
    r"\b(getty images|agence france-presse|associated press photo)\b|/(reuters|ap|afp)$",
    r"^(updated|published|posted|last modified):? ",
    r"^(monday|tuesday|wednesday|thursday|friday|saturday|sunday),? \w+\.? \d{1,2}, \d{4}",
    r"^\d+ (comments?|shares?|min(utes?)? read)\b",
    r"^(cookies?|privacy|terms)( policy| settings| preferences)?( \||$)",
)
"""What the furniture of news pages says. A table, not code: one line a pattern."""


@lru_cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in PATTERNS)


class _Blocks:
    """The blocks of one side, and which sentences of theirs are linked."""

    def __init__(self, version: Version, sentences: Sequence[Sentence], linked: set[int]) -> None:
        text = version.document.text
        self.blocks = version.document.blocks
        self.texts = [text[block.start : block.end] for block in self.blocks]
        self.words = [len(text.split()) for text in self.texts]
        self.linked = [False] * len(self.blocks)
        for index in linked:
            self.linked[sentences[index].block] = True
        self.frame = _named(version, self.texts)
        self.tail = self._tail()

    def _tail(self) -> int:
        """Index of the first block after the last linked one."""
        return max((index + 1 for index, linked in enumerate(self.linked) if linked), default=len(self.blocks))

    def known(self, index: int) -> bool:
        """Does a block read like the furniture of a page?"""
        return any(pattern.search(self.texts[index]) for pattern in _patterns())

    def furniture(self, index: int) -> bool:
        """Is a block at the edge too short for prose, or known for what it is?"""
        light = self.words[index] < PROSE_WORDS and self.blocks[index].kind is not BlockKind.ITEM
        return light or self.known(index)

    def mark_head(self) -> None:
        """Frame before the first linked block; prose straight before it, with its heading, is text."""
        first = next((index for index, linked in enumerate(self.linked) if linked), 0)
        end = first
        while end > 0 and not self.furniture(end - 1):
            end -= 1
        if 0 < end < first and self.blocks[end - 1].kind is BlockKind.HEADING:
            end -= 1
        for index in range(end):
            self.frame[index] = self.frame[index] or self.furniture(index)

    def mark_tail(self) -> None:
        """Frame after the last linked block: all from the first known furniture on, and stray lines before it."""
        known = (index for index in range(self.tail, len(self.blocks)) if self.known(index))
        start = next(known, len(self.blocks))
        while start > self.tail and self.words[start - 1] < STRAY_WORDS and not _is_sentence(self.texts[start - 1]):
            start -= 1
        self.frame[start:] = [True] * (len(self.blocks) - start)

    def mark_strays(self) -> None:
        """Short furniture between paragraphs."""
        for index, linked in enumerate(self.linked):
            if not linked and self.words[index] <= STRAY_WORDS and self.known(index):
                self.frame[index] = True

    def rest(self) -> list[int]:
        """Blocks after the last linked one that are not frame."""
        return [index for index in range(self.tail, len(self.blocks)) if not self.frame[index]]


def find_frame(
    old: Version,
    new: Version,
    old_sentences: Sequence[Sentence],
    new_sentences: Sequence[Sentence],
    links: Sequence[Link],
) -> tuple[list[bool], list[bool], int | None, int | None]:
    """Frame of the old and the new blocks; where in the new text the old copy ends, and the reverse. O(n)."""
    sides = (
        _Blocks(old, old_sentences, {i for link in links for i in link.old}),
        _Blocks(new, new_sentences, {j for link in links for j in link.new}),
    )
    if links:
        for side in sides:
            side.mark_head()
            side.mark_tail()
            side.mark_strays()
    old_excerpt = _excerpt(old.excerpt, sides[0], sides[1])
    new_excerpt = _excerpt(new.excerpt, sides[1], sides[0])
    return sides[0].frame, sides[1].frame, old_excerpt, new_excerpt


def _named(version: Version, texts: list[str]) -> list[bool]:
    """Blocks that hold, or are held by, a passage that the author set aside."""
    passages = [fold(passage) for passage in version.frame]
    if not passages:
        return [False] * len(texts)
    keys = [fold(text) for text in texts]
    return [any(passage in key or key in passage for passage in passages if passage) for key in keys]


def _excerpt(said: bool | None, side: _Blocks, other: _Blocks) -> int | None:
    """Offset in the other text from which this side has nothing more."""
    rest = other.rest()
    if said is False or not rest or not any(side.linked):
        return None
    words = sum(other.words[index] for index in rest)
    enough = words >= EXCERPT_WORDS and words >= EXCERPT_SHARE * sum(other.words)
    stops = enough and not side.rest()
    return other.blocks[rest[0]].start if said or stops else None


def _is_sentence(text: str) -> bool:
    return text.rstrip("\"'”’»)")[-1:] in ".!?…。！？"
