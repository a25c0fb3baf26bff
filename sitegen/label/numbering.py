"""Sections and clauses that only have another number now, because one was put in or taken out before them; and the
marks of footnotes, "[2]" after a word.

Takes both versions, gives for a change whether it is one of such numbers alone. An enumerator is one of a series: other
blocks of its version have the number before or after it.
"""

import re
from functools import cached_property

from ..model import BlockKind, Half
from ..segment import block_at
from ..segment.enumerators import Enumerator, counts_on, find_enumerator
from ..seqdiff import Edit
from .dates import month_of

NEAR = 24
"""Code points at the beginning of a block in which its enumerator ends."""
_MARK = re.compile(r"(?<=\S)\[\d{1,3}\]")
"""Of a footnote: there is no space before it."""


class Numbering:
    """The numbers of sections, clauses and footnotes in both versions."""

    def __init__(self, old: Half, new: Half) -> None:
        self.old, self.new = Enumerators(old), Enumerators(new)

    def explain(self, old_start: int, new_start: int, cut: Edit) -> tuple[str, ...]:
        """Labels of a cut of two passages, which begin there, if it changes nothing but such a number; else none."""
        a, b, c, d = cut
        sides = (self.old, old_start + a, old_start + b), (self.new, new_start + c, new_start + d)
        if max(b - a, d - c) <= NEAR and len({_without_marks(side.half, *span) for side, *span in sides}) == 1:
            is_code = self.old.kind_at(old_start + a) is BlockKind.CODE  # where brackets hold indexes
            return () if is_code else ("formatting",)
        renumbered = a < b <= NEAR and c < d <= NEAR and all(side.hold(*span) for side, *span in sides)
        return ("formatting",) if renumbered else ()


class Enumerators:
    """The enumerators of one version; looked for when a change first stands where one may be."""

    def __init__(self, half: Half) -> None:
        self.half = half

    def kind_at(self, offset: int) -> BlockKind:
        """Kind of the block in which an offset lies."""
        return self.half.version.document.blocks[block_at(self.half, offset)].kind

    def hold(self, start: int, end: int) -> bool:
        """Is a stretch of the text a number, or part of one, with which its block begins?"""
        text = self.half.version.document.text[start:end]
        if not any(map(str.isdecimal, text)) and len(text.strip("().")) != 1:
            return False
        block = self.half.version.document.blocks[block_at(self.half, start)]
        return end <= self._ends.get(block.start, -1)

    @cached_property
    def _ends(self) -> dict[int, int]:
        """Where the enumerator of a block ends, by where the block begins; only of those that are part of a series."""
        document = self.half.version.document
        found: list[tuple[int, Enumerator]] = []
        for block in document.blocks:
            text = document.text[block.start : min(block.end, block.start + 3 * NEAR)]
            each = find_enumerator(text, heading=block.kind is BlockKind.HEADING)
            if each and not _is_day(text[each.end :], self.half.lang):
                found.append((block.start, each))
        numbers = {(each.sign, each.number) for _, each in found}
        return {start: start + each.end for start, each in found if counts_on(each, numbers)}


def _without_marks(half: Half, start: int, end: int) -> str:
    """A stretch of the text without marks of footnotes; of one that begins or ends in it, the whole is taken away."""
    text = half.version.document.text
    if start < end:
        while start > 0 and text[start].isdecimal() and (text[start - 1].isdecimal() or text[start - 1] == "["):
            start -= 1
        while end < len(text) and text[end - 1].isdecimal() and (text[end].isdecimal() or text[end] == "]"):
            end += 1
    return _MARK.sub("", text[max(0, start - 1) : end])[min(start, 1) :]


def _is_day(after: str, lang: str) -> bool:
    """Does a month follow ("3. Oktober")?"""
    word = after.split(maxsplit=1)[:1]
    return bool(word) and month_of(word[0].strip(".,:"), lang) is not None
