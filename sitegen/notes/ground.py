"""One version of a comparison, ready to be searched and to be spoken of.

Takes a half, gives its folded text, its paragraphs by number, and fresh selectors of places in it. Never
decides where a note belongs.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from ..model import AnchorState, Half, Selector, Side, Span
from ..segment import block_at, paragraph_numbers
from .anchor import find_quote
from .search import Haystack, find_verbatim, make_needle
from .show import inline

_GROWTH = (0, 16, 32, 64)
"""Characters of context that are tried in turn until a fresh selector is the only one of its kind."""
_AROUND = 24
"""Characters of context that a message shows."""
_FROM_TO = 160
"""Quotes longer than this are written as "from … to" in a fresh selector."""
_ENDS = 40
"""Characters of either end of such a quote."""


class Ground:
    """A version; what a search needs of it is made when the first search needs it."""

    def __init__(self, side: Side, half: Half) -> None:
        self.side = side
        self.half = half
        self.text = half.version.document.text
        self.blocks = half.version.document.blocks
        self.id = half.version.id or side.value
        self.name = f"the {side} text" if self.id == side else f"version '{self.id}'"
        self.numbers = paragraph_numbers(half)

    @cached_property
    def haystack(self) -> Haystack:
        """The text, folded."""
        return Haystack(self.text)

    @cached_property
    def names(self) -> frozenset[str]:
        """What a selector may call this version: its id, its file, the file's stem, its address on the web."""
        file = self.half.version.document.path.rpartition("/")[2]
        url = self.half.version.url.partition("#")[0].rstrip("/")
        return frozenset(name for name in (self.id, file, file.rpartition(".")[0], url) if name)

    def answers_to(self, version: str) -> bool:
        """Whether a selector that says `version` means this one."""
        return not self.names.isdisjoint(names_in(version))

    @property
    def count(self) -> int:
        """How many paragraphs are numbered."""
        return max(self.numbers, default=0)

    def paragraph(self, offset: int) -> str:
        """Where an offset is, for a message: "¶3"."""
        number = self.number(offset)
        return f"¶{number}" if number else "outside the article"

    def named(self, offset: int) -> str:
        """Where an offset is, and in which version, for a message: "¶3 of the old text"."""
        number = self.number(offset)
        return f"¶{number} of {self.name}" if number else f"a line outside the article in {self.name}"

    def places(self, offsets: Iterable[int]) -> str:
        """Where offsets are, for a message: "in ¶2 and ¶3", "outside the article"."""
        numbers = list(dict.fromkeys(map(self.number, offsets)))
        inside = " and ".join(f"¶{number}" for number in numbers if number)
        return " and ".join([f"in {inside}"] * bool(inside) + ["outside the article"] * (0 in numbers))

    def number(self, offset: int) -> int:
        """Number of the paragraph that holds an offset; 0 for frame."""
        return self.numbers[block_at(self.half, offset)] if self.numbers else 0

    def line(self, offset: int) -> str:
        """File and line of the block that holds an offset: "old.txt:40"."""
        file = self.half.version.document.path.rpartition("/")[2] or f"{self.id}.txt"
        return f"{file}:{self.blocks[block_at(self.half, offset)].line}" if self.blocks else file

    def limits(self, paragraph: int | None) -> tuple[int, int] | None:
        """Range of the folded text that holds a paragraph, or all of it; None where there is no such paragraph."""
        haystack = self.haystack
        if paragraph is None:
            return 0, len(haystack.folded)
        if paragraph not in self.numbers or paragraph == 0:
            return None
        block = self.blocks[self.numbers.index(paragraph)]
        return haystack.near(block.start), haystack.near(block.end)

    def fresh(self, selector: Selector, span: Span, *, whole: bool = False) -> Selector:
        """A selector in the text's own words that means just this span, with no more context than that takes.

        A long quote becomes "from … to" unless it is to be `whole`.
        """
        lengths = _GROWTH[1:] if selector.prefix or selector.suffix or span.start == span.end else _GROWTH
        quote, until = (inline(self.text[span.start : span.end]), "") if whole else self._quote(span)
        plain = Selector(selector.version, quote, until=until, line=selector.line)
        for length in lengths:
            prefix, suffix = self._context(span, length)
            found = replace(plain, prefix=prefix, suffix=suffix)
            if self.means(found, span):
                return found
        hits = find_verbatim(self.haystack, make_needle(plain, self.haystack), 0, len(self.haystack.folded))
        for number, hit in enumerate(hits, start=1):
            found = replace(plain, occurrence=number)
            if self.haystack.span(*hit).start == span.start and self.means(found, span):
                return found
        return plain

    def around(self, span: Span) -> tuple[str, str]:
        """A few words before and after a span, for a message."""
        before, after = self._context(span, _AROUND)
        return before, after

    def means(self, selector: Selector, span: Span) -> bool:
        """Whether a selector is found as it stands, and just there."""
        finding = find_quote(selector, self.haystack, 0, len(self.haystack.folded))
        place = finding.place
        return (
            finding.state is AnchorState.EXACT
            and place is not None
            and self.haystack.span(place.start, place.end) == span
        )

    def _quote(self, span: Span) -> tuple[str, str]:
        """The words of a span: all, or the first and the last."""
        quote = self.text[span.start : span.end]
        if len(quote) <= _FROM_TO:
            return inline(quote), ""
        return inline(_head(quote)), inline(_head(quote[::-1])[::-1])

    def _context(self, span: Span, length: int) -> tuple[str, str]:
        """Whole words before and after a span: those of its own block, or of the neighbours too around a point."""
        low, high = 0, len(self.text)
        if span.start < span.end and self.blocks:
            low = self.blocks[block_at(self.half, span.start)].start
            high = self.blocks[block_at(self.half, span.end - 1)].end
        before = self.text[max(low, span.start - length) : span.start]
        after = self.text[span.end : min(high, span.end + length)]
        if span.start - length > low:
            before = re.sub(r"^\S*\s+", "", before, count=1)
        if span.end + length < high:
            after = re.sub(r"\s+\S*$", "", after, count=1)
        return inline(before), inline(after)


def _head(text: str) -> str:
    """The first words of a long text."""
    gap = re.compile(r"\s").search(text, _ENDS, _FROM_TO // 2)
    return text[: gap.start() if gap else _ENDS]


def names_in(version: str) -> tuple[str, ...]:
    """What may name a version in what a selector says: all of it, an address, its file, the file's stem."""
    address = version.partition("#")[0].rstrip("/")
    file = address.rpartition("/")[2]
    return version, address, file, file.rpartition(".")[0]
