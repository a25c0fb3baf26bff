"""What the page around an article left in its text, and where a copy just stops.

Takes both versions with their sentence links, gives for every block whether it is frame, and for each
side the offset in the other text from which it has nothing more. Frame is looked for only at the edges
(before the first and after the last linked block) and among short blocks without a partner; what the
author names is always frame, and so is what a reader of files set aside (page numbers, running heads).

Edge blocks that read like prose are kept as text: a paragraph that an editor cut from the end must be
seen, and so must one that was put before the lead. They are frame only where a known pattern says so, or
where they stand below what only stands below an article: there, rules for comments are frame even where
both versions have them. Corrections are text everywhere. A headline is text where both versions have one:
a reader wants to see that it was changed.
"""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import accumulate

from ..model import BlockKind, Link, Sentence, Version
from ..segment import fold
from .furniture import BORDER, CLOSING, COMMENTS, CORRECTIONS, NAMES, OPENING, STRAY

PROSE_WORDS = 30
"""A block before the article with fewer words than this, and no partner, is frame: a masthead, a date, a caption."""
SENTENCE_WORDS = 14
"""The same for a block that ends as a sentence does and has no byline, caption or the like above it."""
OPENING_BLOCKS = 16
"""Blocks below a headline in which a byline and the like are looked for."""
STRAY_WORDS = 12
"""A block inside the article that matches a pattern is frame only if it is no longer than this."""
BORDER_WORDS = 40
"""The same for a block at an edge, and what stands only below articles aside."""
EXCERPT_WORDS = 120
"""Least number of words that go on after a copy stops."""
EXCERPT_SHARE = 0.25
"""Least share of the longer version that goes on after a copy stops."""


LONG_WORD = 12
"""Usual length of words from which a text is looked at for scripts that do not part them."""
CLOSING_BLOCKS = 24
"""Blocks at the end of a version in which what only stands below articles is looked for though it has a partner."""
CLOSING_WORDS, CLOSING_SHARE = 250, 0.2
"""Words that stand below an article, at most, in words or as a share of all: a text may be about such things."""


@lru_cache
def _cues(table: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The cues of a table, each with its pattern."""
    lines = [line.split("~ ", 1) for line in table]
    return tuple((cue, pattern) for cues, pattern in lines for cue in cues.split() or ("",))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def says(text: str, table: tuple[str, ...]) -> bool:
    """Does a text fit a pattern of the table? Most texts have no cue of any, which is quick to see."""
    folded = _folded(text)
    for pattern in {pattern for cue, pattern in _cues(table) if cue in folded}:
        fits = _compiled(pattern)
        if fits.match(text) if pattern[0] == "^" else fits.search(text):
            return True
    return False


@lru_cache(maxsize=16)
def _folded(text: str) -> str:
    """A text in small letters, as `re.IGNORECASE` has it, for which the Turkish ones are an i."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.replace("\u0307", "").replace("ı", "i")


class _Blocks:
    """The blocks of one side, and which of them have sentences that are linked."""

    def __init__(self, version: Version, sentences: Sequence[Sentence], linked: set[int]) -> None:
        self.document = version.document
        self.blocks = version.document.blocks
        self.named = _named(version)
        self.frame = [named or block.aside for named, block in zip(self.named, self.blocks, strict=True)]
        self.linked = [False] * len(self.blocks)
        for index in linked:
            block = sentences[index].block
            self.linked[block] = not self.blocks[block].aside
        self.close = len(self.blocks)

    def text(self, index: int) -> str:
        """What a block says."""
        return self.document.text[self.blocks[index].start : self.blocks[index].end]

    def words(self, index: int) -> int:
        """About how many words a block has."""
        block = self.blocks[index]
        return _count_words(self.document.text, block.start, block.end)

    @cached_property
    def words_from(self) -> list[int]:
        """The same for every block with all that follow it; counted when the first is asked for."""
        return [*accumulate([_count_words(self.document.text, block.start, block.end) for block in self.blocks[::-1]])][
            ::-1
        ]

    @property
    def head(self) -> int:
        """Index of the first linked block."""
        return next((index for index, linked in enumerate(self.linked) if linked), 0)

    @property
    def tail(self) -> int:
        """Index of the first block after the last linked one of the article."""
        linked = (index for index in range(self.close - 1, -1, -1) if self.linked[index])
        return next(linked, self.close - 1) + 1

    def closes(self, index: int) -> bool:
        """Does a block stand below an article, and all that follows it too?"""
        if self.blocks[index].kind is BlockKind.ITEM or self.words_from[index] > self.most_closing:
            return False
        text = self.text(index)
        return says(text, CLOSING) or says(text, COMMENTS)

    @cached_property
    def most_closing(self) -> float:
        """Words below an article, at most."""
        return max(CLOSING_WORDS, CLOSING_SHARE * self.words_from[0])

    def known(self, index: int) -> bool:
        """Does a block at an edge read like the furniture of a page?"""
        if self.words(index) <= BORDER_WORDS and (says(self.text(index), BORDER) or says(self.text(index), STRAY)):
            return True
        return self.closes(index)

    def dated(self, index: int) -> bool:
        """Does a block say when, and hardly more?"""
        return self.words(index) < STRAY_WORDS and says(self.text(index), OPENING)

    @cached_property
    def first_known(self) -> int:
        """Index of the first block above the article that reads so; that of the article where none does."""
        return next((index for index in range(self.head) if self.known(index)), self.head)

    def light(self, index: int) -> bool:
        """Is a block before the article too short for prose?"""
        if self.blocks[index].kind is BlockKind.ITEM:
            return False
        # Below a byline or a caption a short sentence is a standfirst; without any of these it may be a new lead.
        alone = _is_sentence(self.text(index)) and index <= self.first_known
        return self.words(index) < (SENTENCE_WORDS if alone else PROSE_WORDS)

    def titles(self) -> list[int]:
        """Headings of the first rank above the article, and on its first line."""
        blocks = enumerate(self.blocks[: self.head + 1])
        return [index for index, block in blocks if block.kind is BlockKind.HEADING and block.level == 1]

    def mark_head(self) -> None:
        """Frame before the first linked block; prose straight before it, with its heading, is text."""
        end = first = self.head
        while end > 0 and not (self.light(end - 1) or self.known(end - 1)):
            end -= 1
        if 0 < end < first and self.blocks[end - 1].kind is BlockKind.HEADING:
            end -= 1
        for index in range(end):
            self.frame[index] = self.frame[index] or self.light(index) or self.known(index)

    def mark_below_title(self) -> None:
        """Furniture between a headline that is linked and the paragraphs that are: a byline, a date, a credit."""
        title, long = self.head, 0
        if self.blocks[title].kind is not BlockKind.HEADING and self.words(title) >= STRAY_WORDS:
            return
        names = []
        for index in range(title + 1, min(title + OPENING_BLOCKS, self.tail)):
            long += self.linked[index] and self.words(index) >= SENTENCE_WORDS
            if long > 1:
                break
            if not self.linked[index] and self.words(index) <= PROSE_WORDS:
                text = self.text(index)
                tables = (BORDER, OPENING, STRAY) if self.words(index) <= SENTENCE_WORDS else (BORDER, OPENING)
                self.frame[index] = self.frame[index] or any(says(text, table) for table in tables)
                names += [] if self.frame[index] or not says(text, NAMES) else [index]
        for index in names:
            self.frame[index] = self.frame[index - 1] or self.frame[min(index + 1, len(self.frame) - 1)]

    def mark_tail(self) -> None:
        """Frame after the last linked block: what is known, stray lines before it, and all below what closes."""
        start = next((index for index in range(self.tail, self.close) if self.closes(index)), self.close)
        self.frame[start:] = [True] * (len(self.blocks) - start)
        for index in range(self.tail, start):
            self.frame[index] = self.frame[index] or self.known(index) or self.dated(index)
        for index in range(start - 1, self.tail - 1, -1):
            follows = index + 1 < len(self.blocks) and self.frame[index + 1]
            if follows and self.words(index) < STRAY_WORDS and not _is_sentence(self.text(index)):
                self.frame[index] = True

    def unmark_corrections(self) -> None:
        """What was wrong with an article is of it, wherever it is said."""
        for index, frame in enumerate(self.frame):
            if frame and not self.named[index] and says(self.text(index), CORRECTIONS):
                self.frame[index] = self.blocks[index].aside

    def mark_strays(self) -> None:
        """Short furniture between paragraphs."""
        for index, linked in enumerate(self.linked):
            if not linked and self.words(index) <= STRAY_WORDS and says(self.text(index), STRAY):
                self.frame[index] = True

    def closing(self) -> int:
        """Index of the block below which nothing is the article's, by its words; the number of blocks if none is."""
        last = range(max(1, len(self.blocks) - CLOSING_BLOCKS), len(self.blocks))
        return next((index for index in last if self.closes(index)), len(self.blocks))

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
        _close(sides, [(old_sentences[link.old[0]].block, new_sentences[link.new[0]].block) for link in links])
        titles = [side.titles() for side in sides]
        for side in sides:
            side.mark_head()
            side.mark_below_title()
            side.mark_tail()
            side.mark_strays()
            side.unmark_corrections()
        if len(titles[0]) == len(titles[1]) == 1:
            for side, (title,) in zip(sides, titles, strict=True):
                side.frame[title] = side.named[title]
    old_excerpt = _excerpt(old.excerpt, sides[0], sides[1])
    new_excerpt = _excerpt(new.excerpt, sides[1], sides[0])
    return sides[0].frame, sides[1].frame, old_excerpt, new_excerpt


def _close(sides: tuple[_Blocks, _Blocks], pairs: Sequence[tuple[int, int]]) -> None:
    """Cut off what stands below both articles, unless the article of either has a part of the other's."""
    old = sides[0].closing()
    new = sides[1].closing() if old < len(sides[0].blocks) else len(sides[1].blocks)
    if new == len(sides[1].blocks) or any((i >= old) != (j >= new) for i, j in pairs):
        return  # what has no partner there is found below the last that has one
    for side, close in zip(sides, (old, new), strict=True):
        side.close = close
        side.linked[close:] = [False] * (len(side.blocks) - close)


def _named(version: Version) -> list[bool]:
    """Blocks that hold, or are held by, a passage that the author set aside."""
    passages = [fold(passage) for passage in version.frame]
    document = version.document
    if not passages:
        return [False] * len(document.blocks)
    keys = [fold(document.text[block.start : block.end]) for block in document.blocks]
    return [any(passage in key or key in passage for passage in passages if passage) for key in keys]


def _excerpt(said: bool | None, side: _Blocks, other: _Blocks) -> int | None:
    """Offset in the other text from which this side has nothing more."""
    rest = other.rest()
    if said is False or not rest or not any(side.linked):
        return None
    words = sum(map(other.words, rest))
    enough = words >= EXCERPT_WORDS and words >= EXCERPT_SHARE * other.words_from[0]
    stops = enough and not side.rest()
    return other.blocks[rest[0]].start if said or stops else None


def _count_words(text: str, start: int, end: int) -> int:
    """About how many words stand there; two signs count as one where no spaces part them."""
    words = text.count(" ", start, end) + 1
    if end - start > LONG_WORD * words and max(text[start:end]) >= "\u0e00":
        return (end - start) // 2
    return words


def _is_sentence(text: str) -> bool:
    return text.rstrip("\"'”’»)」』）")[-1:] in (".", "!", "?", "…", "。", "！", "？", "؟", "।")
