"""Words of a version as an apparatus quotes them.

Takes a desk and a place, gives HTML, and what tells one word from the same word a line further on.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ...model import MarkKind, Run, Side, Span
from ...segment import block_at
from ...theme import Html
from ..cells import Ink, Marker, write_runs
from ..findings import half_of, marker_block
from .desk import Desk, Stretch

LEMMA_WORDS = 8
"""Most words that a lemma has before its middle is left out."""

HANGING = re.compile(r"\s*[,;:.!?)\]”’»…]")
FIRST_WORD = re.compile(r"\A\W*\w\S*")
LAST_WORD = re.compile(r"\w\S*")
"""Of a text that is read backwards: forwards, long rows of signs would be tried from each of them."""


def shorten(desk: Desk, span: Span) -> Html:
    """A stretch of the reading text, without its middle where it is long."""
    text = desk.text(Side.NEW)
    found = list(re.finditer(r"\S+", text[span.start : span.end]))
    if len(found) <= LEMMA_WORDS:
        return write(desk, Side.NEW, span, ())
    head, tail = Span(span.start, span.start + found[2].end()), Span(span.start + found[-2].start(), span.end)
    return Html(f"{write(desk, Side.NEW, head, ())} … {write(desk, Side.NEW, tail, ())}")


def write(desk: Desk, side: Side, span: Span, markers: Sequence[Marker]) -> Html:
    """A stretch of a version on one line, with its formatting and the figures in it."""
    blocks = half_of(desk.comparison, side).version.document.blocks
    half = half_of(desk.comparison, side)
    ink = Ink(desk.comparison, False, {}, {})
    parts = []
    for number in range(block_at(half, span.start), len(blocks)):
        if blocks[number].start >= span.end:
            break
        runs = [cut for run in desk.runs[side][number] if (cut := _clip(run, side, span))]
        last = blocks[number].end >= span.end
        here = [m for m in markers if blocks[number].start < m.offset <= blocks[number].end or last]
        markers = [m for m in markers if m not in here]
        parts.append(write_runs(ink, runs, here).strip())
    return Html(" ¶ ".join(parts).replace("\n", " / "))


def _clip(run: Run, side: Side, span: Span) -> Run | None:
    """The part of a run that lies in a span, as text with its formatting; a lemma is without links, and may be one."""
    own = run.old if side is Side.OLD else run.new
    if own is None:
        return None
    start, end = max(own.start, span.start), min(own.end, span.end)
    if start >= end:
        return None
    here = Span(start, end)
    if side is Side.OLD:
        return Run(here, None, marks=run.marks)
    return Run(None, here, marks=tuple(mark for mark in run.marks if mark.kind is not MarkKind.LINK))


def count_same(desk: Desk, span: Span) -> int:
    """Which of several equal words of its paragraph or line a lemma is; 0 where it is the only one."""
    half, text = desk.comparison.new, desk.text(Side.NEW)
    block = half.version.document.blocks[block_at(half, span.start)]
    start, end = block.start, block.end
    if desk.lines[Side.NEW]:
        start = max(start, text.rfind("\n", start, span.start) + 1)
        end = text.find("\n", span.end, end) if "\n" in text[span.end : end] else end
    lemma = text[span.start : span.end].strip()
    if not lemma or span.end > end:
        return 0
    found = list(_find_whole(text, lemma, start, end))
    return bisect_right(found, span.start) if len(found) > 1 else 0


def _find_whole(text: str, words: str, start: int, end: int) -> Iterator[int]:
    """Where words stand between two offsets, not as part of longer ones."""
    at = text.find(words, start, end)
    while at >= 0:
        after = at + len(words)
        if not (_joined(text, at, start, end) or _joined(text, after, start, end)):
            yield at
        at = text.find(words, at + 1, end)


def _joined(text: str, at: int, start: int, end: int) -> bool:
    """Whether a word goes on over an offset."""
    return start < at < end and text[at - 1].isalnum() and text[at].isalnum()


# --- the words beside a place ---------------------------------------------------------------------


def is_bare(desk: Desk, new: Span, old: Span | None) -> bool:
    """Whether what is to be quoted needs a word beside it: it has none itself, or begins with a comma or the like."""
    texts = [desk.text(Side.NEW)[new.start : new.end]]
    if old:
        texts.append(desk.text(Side.OLD)[old.start : old.end])
    return any(not re.search(r"\w", text) or HANGING.match(text) for text in texts)


def widen(desk: Desk, stretches: Sequence[Stretch], here: Stretch) -> tuple[Span, Span]:
    """Both places of a change with the word before, or else the one after, that the linked sentences share."""
    at = stretches.index(here)
    if at and stretches[at - 1].change is None:
        span = stretches[at - 1].new
        if found := LAST_WORD.search(desk.text(Side.NEW)[span.start : span.end][::-1]):
            length = found.end()
            return Span(here.new.start - length, here.new.end), Span(here.old.start - length, here.old.end)
    if at + 1 < len(stretches) and stretches[at + 1].change is None:
        span = stretches[at + 1].new
        if found := FIRST_WORD.search(desk.text(Side.NEW)[span.start : span.end]):
            length = found.end()
            return Span(here.new.start, here.new.end + length), Span(here.old.start, here.old.end + length)
    return here.new, here.old


def find_word(desk: Desk, offset: int) -> Span:
    """The word of the reading text beside which something would stand: before `offset` in its block, or else after."""
    half, text = desk.comparison.new, desk.text(Side.NEW)
    block = half.version.document.blocks[marker_block(half, offset)]
    before = text[block.start : offset].rstrip()
    if found := LAST_WORD.search(before[::-1]):
        end = block.start + len(before)
        return Span(end - found.end(), end)
    if found := FIRST_WORD.search(text[offset : block.end]):
        return Span(offset + found.start(), offset + found.end())
    return Span(offset, offset)
