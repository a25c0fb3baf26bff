"""Where paragraphs end in lines that may be hard-wrapped.

Takes lines, gives for each line whether it begins a block. Two questions are asked of the file itself before any
line is judged. How wide was it wrapped? The width that explains the most breaks in mid-sentence, a break being
explained where the next word would not have fit. And how cleanly? Text pasted from mail or a page has short lines
in mid-paragraph too, and the more of them there are, the less a short line proves. Each line end is then weighed
by odds learnt from the file: how short the line is, whether a sentence ends there, how lines after sure paragraph
ends look. All of it is linear in the text; nothing here changes a character.
"""

from collections.abc import Sequence
from itertools import pairwise

from sitegen.readers.lines import HYPHENS, Begins, Line, begins, ends_sentence, first_word_length, is_eastern

NARROWEST, WIDEST = 20, 200
"""Columns between which a text may have been wrapped."""
NARROWEST_EASTERN = 12
"""The same for scripts whose characters are two columns wide."""
FIT, FIT_ALONE = 0.5, 0.8
"""Share of the breaks in mid-sentence that a width must explain, at least: in a whole file; in a part of one, or where
it is narrow."""
NARROW = 48
"""Columns up to which lines may be verse that begins with small letters, for which a width explains many by chance."""
SOFT_ALONE = 3
"""Breaks in mid-sentence that a part of a file must have before it is taken as wrapped on its own."""
SOFT = 0.25
"""Share of all breaks that stand in mid-sentence in a wrapped text, at least; other texts have hardly any."""
MOSTLY_SOFT, PROSE_WIDTH = 0.6, 50
"""Share of breaks in mid-sentence, and median length of the lines before them, that show prose broken at no width."""
OVERLONG = 0.3
"""Share of lines longer than the width by a third from which the text is taken as not wrapped."""
SHORT_LAST = 0.92
"""How often a paragraph's last line leaves room for another word."""
PARAGRAPHS_UNPARTED, PARAGRAPHS_PARTED = 0.8, 0.05
"""How often a sentence that ends a line ends a paragraph too, before the file is asked: where nothing else parts
paragraphs, and where blank lines do."""
EXPECTED_WEIGHT = 8
"""For how many lines that expectation counts."""
UNFINISHED = 0.08
"""The same for a line that ends no sentence, before a capital: a heading, a signature, a line of an address."""


class Wrap:
    """How a text was wrapped. Plain classes here, as in `lines`: one is made for every line of a text."""

    __slots__ = ("first_odd", "inner_odd", "ragged", "width")

    def __init__(self, width: int, ragged: float, first_odd: float, inner_odd: float) -> None:
        self.width = width
        """Columns of the longest lines, strays aside."""
        self.ragged = ragged
        """How often a line in mid-paragraph leaves room for the next word."""
        self.first_odd = first_odd
        """How often the first line of a sure paragraph is not filled up to the width."""
        self.inner_odd = inner_odd
        """How often a line in mid-paragraph is not."""

    def leaves_room(self, line: Line, after: Line) -> bool:
        """Tell whether the first word of the line after would have fit."""
        return len(line.text) + 1 + first_word_length(after.text) <= self.width

    def is_odd(self, line: Line, after: Line) -> bool:
        """Tell whether wrapping at this width cannot have made the line, the line after being what it is."""
        return len(line.text) > self.width or self.leaves_room(line, after)


class Break:
    """What is known of the break between a line and the one after it, apart from the width."""

    __slots__ = ("after", "begins", "ends", "line")

    def __init__(self, line: Line, after: Line) -> None:
        self.line = line
        """The line before the break."""
        self.after = after
        """The line after it."""
        self.ends = ends_sentence(line.text)
        """The line before ends a sentence."""
        self.begins = begins(after.text)
        """How the line after begins."""

    @property
    def is_soft(self) -> bool:
        """In mid-sentence beyond doubt."""
        return not self.ends and self.begins in (Begins.LOWER, Begins.UNCASED)

    @property
    def is_tight(self) -> bool:
        """Where no block ends: before a small letter, before a digit in mid-sentence, after an abbreviation."""
        if self.ends or self.begins is Begins.LOWER:
            return self.begins is Begins.LOWER
        return self.begins is not Begins.UPPER or self.line.text.endswith(".")

    @property
    def may_part(self) -> bool:
        """Between two sentences, by the look of it."""
        return self.ends and self.begins is not Begins.LOWER


def find_breaks(lines: Sequence[Line]) -> list[Break]:
    """Describe every break between neighbouring lines of a chunk without blank lines."""
    return [Break(line, after) for line, after in pairwise(lines)]


def find_wrap(breaks: Sequence[Break], *, alone: bool = False) -> Wrap | None:
    """Learn from the breaks of a text how it was wrapped; None where it was not.

    `alone`: they are those of a few lines in a file that is not wrapped elsewhere, and must prove more.
    """
    soft = [item for item in breaks if item.is_soft]
    if len(soft) < (SOFT_ALONE if alone else 1) or len(soft) < SOFT * len(breaks):
        return None
    width, explained = _best_width(soft)
    eastern = is_eastern(soft[0].after.text[0])
    if explained <= (FIT_ALONE if alone or _may_be_verse(soft, width) else FIT) * len(soft):
        if alone or not _is_broken_prose(breaks, soft):
            return None
        # Lengths say nothing here: with these odds they weigh neither for nor against the end of a paragraph.
        return Wrap(width, ragged=SHORT_LAST, first_odd=0.5, inner_odd=0.5)
    if width < (NARROWEST_EASTERN if eastern else NARROWEST):
        return None
    if sum(len(item.line.text) > 1.34 * width for item in breaks) > OVERLONG * len(breaks):
        return None
    return _learn(breaks, soft, width)


def _may_be_verse(soft: Sequence[Break], width: int) -> bool:
    """Tell narrow lines, none of which cuts a word in two."""
    return width <= NARROW and not any(item.line.text[-1] in HYPHENS for item in soft)


def _is_broken_prose(breaks: Sequence[Break], soft: Sequence[Break]) -> bool:
    """Tell lines too long for verse, most of them broken in mid-sentence: wrapped at no width, but wrapped."""
    lengths = sorted(len(item.line.text) for item in soft)
    return len(soft) >= MOSTLY_SOFT * len(breaks) and lengths[len(lengths) // 2] >= PROSE_WIDTH


def _best_width(soft: Sequence[Break]) -> tuple[int, int]:
    """Find the smallest width that explains the most breaks, and how many."""
    steps = [0] * (WIDEST + 2)
    for item in soft:
        low = len(item.line.text)
        if low <= WIDEST:
            steps[low] += 1
            steps[min(low + first_word_length(item.after.text), WIDEST) + 1] -= 1
    best = best_count = count = 0
    for width, step in enumerate(steps):
        count += step
        if count > best_count:
            best, best_count = width, count
    return best, best_count


def _learn(breaks: Sequence[Break], soft: Sequence[Break], width: int) -> Wrap:
    bare = Wrap(width, 0.0, 0.0, 0.0)
    rooms = sum(bare.leaves_room(item.line, item.after) for item in soft)
    first: list[bool] = []
    inner: list[bool] = []
    for item, following in pairwise(breaks):
        if following.line is not item.after or following.ends:
            continue
        if item.is_soft:
            inner.append(bare.is_odd(following.line, following.after))
        elif item.may_part and len(item.line.text) < 0.85 * width:
            first.append(bare.is_odd(following.line, following.after))
    pooled = (sum(first) + sum(inner) + 0.5) / (len(first) + len(inner) + 1)
    return Wrap(
        width,
        ragged=(rooms + 0.4) / (len(soft) + 8),
        first_odd=(sum(first) + 3 * pooled) / (len(first) + 3),
        inner_odd=(sum(inner) + 3 * pooled) / (len(inner) + 3),
    )


def part_wrapped(breaks: Sequence[Break], wrap: Wrap, expected: float) -> list[bool]:
    """Say of each break between two blank lines whether a block ends there.

    `expected` is `share_of_paragraph_ends` of the whole file. A line whose next one begins with a small letter
    never ends a block.
    """
    ending = _odds(share_of_paragraph_ends(breaks, wrap, expected))
    unfinished = _odds(UNFINISHED)
    parts = []
    for index, item in enumerate(breaks):
        if item.is_tight:
            parts.append(False)
            continue
        odds = (ending if item.ends else unfinished) * _length_odds(item, wrap)
        if item.ends and index + 1 < len(breaks):
            odds *= _first_line_odds(breaks[index + 1], wrap)
        parts.append(odds > 1)
    return parts


def share_of_paragraph_ends(breaks: Sequence[Break], wrap: Wrap, expected: float) -> float:
    """Estimate how many of the sentences that end a line end a paragraph, 0 to 1.

    Last lines of paragraphs leave room nearly always, other lines as often as the text is ragged: the share that
    does leave room is a mixture of both, and says how many there are of each. `expected` counts as a few lines.
    """
    if wrap.ragged >= SHORT_LAST:
        return expected
    candidates = [item for item in breaks if item.may_part]
    rooms = sum(wrap.leaves_room(item.line, item.after) for item in candidates)
    mixed = wrap.ragged + expected * (SHORT_LAST - wrap.ragged)
    share = (rooms + EXPECTED_WEIGHT * mixed) / (len(candidates) + EXPECTED_WEIGHT)
    return min(0.95, max(0.05, (share - wrap.ragged) / (SHORT_LAST - wrap.ragged)))


def _length_odds(item: Break, wrap: Wrap) -> float:
    """A line that leaves room ends a block the more surely, the cleaner the text is wrapped."""
    if wrap.leaves_room(item.line, item.after):
        return SHORT_LAST / wrap.ragged
    return (1 - SHORT_LAST) / (1 - wrap.ragged)


def _first_line_odds(following: Break, wrap: Wrap) -> float:
    """Compare the line after the break with the first lines of paragraphs that are sure."""
    if following.ends:
        return 1.0  # a last line, whose length says nothing
    if wrap.is_odd(following.line, following.after):
        return wrap.first_odd / wrap.inner_odd
    return (1 - wrap.first_odd) / (1 - wrap.inner_odd)


def _odds(share: float) -> float:
    return share / (1 - share)
