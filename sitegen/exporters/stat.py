"""The sums of a comparison for the terminal: lines under the changes, and a table that stands alone.

Takes a comparison, gives text or chunks of it. Never shows a word of either version but what it is called, and changes
that were made again and again.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from ..model import Change, ChangeKind, Comparison, Half, Side, Weight
from ..segment import count_words, has_spaces
from .screen import INDENT, Chunk, measure, paint, visible

STRUCTURE = "structure"
"""What stands beside the weights where some of them are asked for: moves, splits and merges."""

ASPECTS = (*(weight.value for weight in reversed(Weight)), STRUCTURE)
"""Everything that can be asked for alone, heaviest first."""

WORDS = {ChangeKind.MOVE: "moved", ChangeKind.SPLIT: "split", ChangeKind.MERGE: "merged"}
"""What happened besides words, as it is called."""

REPEATED = 3
"""Times from which a change is one that was made again and again."""

MOST_REPEATS = 5
"""Changes of that kind that are named."""

LONGEST_REPEAT = 60
"""Characters of either side up to which one is."""

MOST_LINES = 4
"""Ranges of lines that are named; of pages made of many small parts, not all."""


def to_stat(
    comparison: Comparison,
    *,
    colour: bool = False,
    width: int = 0,
    only: Collection[str] = (),
    remarks: Sequence[str] = (),
) -> str:
    """A table of what changed: words, weights with their labels, structure, likeness. At most one screen.

    `remarks` are lines on what the comparison does not know.
    """
    lines = paint(find_title(comparison), width, colour=colour)
    table = (line for row in _table(comparison, only) for line in paint(row, width, colour=colour))
    parts = [*_repeats(comparison, only), *([(note, "")] for note in (*find_remarks(comparison, only), *remarks))]
    notes = [line for part in parts for line in paint(part, width, colour=colour)]
    return "\n".join([*lines, "", *table, *([""] if notes else []), *notes]) + "\n"


def summarise(comparison: Comparison, only: Collection[str] = (), remarks: Sequence[str] = ()) -> list[Chunk]:
    """How much changed, by weight, what was set aside, and remarks: a line or a few, without a line end."""
    stats = comparison.stats
    total = sum(number for _, number in stats.changes)
    by_weight = [(f"{number} of {weight}", weight) for weight, number in reversed(stats.changes) if number]
    chunks: list[Chunk] = [(f"{count(total, 'change')}: " if total else _say_none(comparison), "")]
    for index, (words, weight) in enumerate(by_weight):
        chunks += [(", " if index else "", ""), (words, "substance" if weight is Weight.SUBSTANCE else "")]
    likeness = [f"{_percent(comparison)} unchanged" if stats.similarity < 1 else "all words unchanged"] if total else []
    chunks += [(f"; {part}", "") for part in (*_structure(comparison), *likeness)]
    return [*chunks, *((f"\n{note}", "") for note in (*find_remarks(comparison, only), *remarks))]


def _say_none(comparison: Comparison) -> str:
    """What to say where no word, format or link changed."""
    old, new = comparison.old, comparison.new
    if old.version.document.text == new.version.document.text:
        return "No change"
    whole = any(_structure(comparison)) or not (any(old.frame) or any(new.frame))
    return "No change of words" if whole else "No change in the article itself"


def find_remarks(comparison: Comparison, only: Collection[str] = ()) -> Iterator[str]:
    """Lines on what `only` sets aside, what is not counted (frame, the rest of a longer copy), and a coarse answer."""
    old, new = comparison.old, comparison.new
    if aside := ", ".join(_set_aside(comparison, only)):
        yield f"Set aside, not shown as changes: {aside}"
    if any(old.frame) or any(new.frame):
        yield f"Frame, not counted: {_say_frame(old, count(sum(old.frame), 'paragraph'))} in old, " + (
            f"{_say_frame(new, str(sum(new.frame)))} in new"
        )
    for half, other, side, longer in ((old, new, Side.OLD, Side.NEW), (new, old, Side.NEW, Side.OLD)):
        if half.excerpt is not None:
            rest = _say_length(count_words(other.version.document.text[half.excerpt :], other.lang), other)
            place = _say_place(other, half.excerpt)
            yield f"The {side} copy ends early; {rest} follow in the {longer} one{place}, not counted"
    if comparison.coarse:
        yield f"Coarser than usual: {comparison.coarse}"


def _say_length(number: int, half: Half) -> str:
    return count(number, "word" if has_spaces(half.lang) else "character")


def _say_frame(half: Half, number: str) -> str:
    """A number of paragraphs, and on which lines they stand."""
    lines = say_lines(half, [block for block, frame in enumerate(half.frame) if frame])
    return f"{number} ({lines})" if lines else number


def _say_place(half: Half, offset: int) -> str:
    """From where on a version has more than the other."""
    blocks = half.version.document.blocks
    lines = say_lines(half, [index for index, block in enumerate(blocks) if block.end > offset][:1])
    return f" (from {lines} on)" if lines else ""


def say_lines(half: Half, blocks: Sequence[int]) -> str:
    """ "line 3", "lines 1–7, 44": where blocks stand in the file; empty where it has all of them on one line."""
    found = half.version.document.blocks
    if not blocks or found[0].line == found[-1].line:
        return ""
    edges = [0, *(at for at, (one, two) in enumerate(pairwise(blocks), 1) if two > one + 1), len(blocks)]
    ranges = dict.fromkeys((found[blocks[start]].line, found[blocks[end - 1]].line) for start, end in pairwise(edges))
    said = ["–".join(map(str, dict.fromkeys(pair))) for pair in ranges]
    parts = [*said[:MOST_LINES], *(["…"] if len(said) > MOST_LINES else [])]
    return f"line{'s' if len(said) > 1 or '–' in said[0] else ''} {', '.join(parts)}"


def is_asked(change: Change, only: Collection[str]) -> bool:
    """Whether a change is one of the weights, or of the structure, that are asked for; empty asks for all."""
    return not only or (STRUCTURE if change.kind in WORDS else change.weight) in only


def find_title(comparison: Comparison) -> list[Chunk]:
    """Both versions by name, with their length, the numbers under each other."""
    halves = comparison.old, comparison.new
    names = [visible(half.version.label or half.version.document.path).replace("\n", "␊") for half in halves]
    words = [_say_length(half.words, half) for half in halves]
    columns = max(map(measure, names)) + 2 + max(map(len, words))
    chunks: list[Chunk] = []
    for name, said, style, sign in zip(names, words, ("old", "new"), ("--- ", "\n+++ "), strict=True):
        chunks += [(sign, style), (name, style), (f"{said:>{columns - measure(name)}}", "")]
    return chunks


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 change", "2,000 changes"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _percent(comparison: Comparison) -> str:
    return f"{int(comparison.stats.similarity * 100)}%"


def _structure(comparison: Comparison) -> list[str]:
    stats = comparison.stats
    parts = (stats.moved, "moved"), (stats.split, "split"), (stats.merged, "merged")
    return [f"{number:,} {word}" for number, word in parts if number]


def _set_aside(comparison: Comparison, only: Collection[str]) -> Iterator[str]:
    """What `only` leaves out, in words; nothing where it is empty."""
    if not only:
        return
    for weight, number in reversed(comparison.stats.changes):
        if number and weight not in only:
            yield f"{number:,} of {weight}"
    if STRUCTURE not in only:
        yield from _structure(comparison)


def _table(comparison: Comparison, only: Collection[str]) -> Iterator[list[Chunk]]:
    """Rows: a name, a number, and what it is made of."""
    stats = comparison.stats
    rows = [(weight.value, number, _labels(comparison, weight)) for weight, number in reversed(stats.changes)]
    structure = stats.moved + stats.split + stats.merged
    rows.append((STRUCTURE, structure, [("moved", stats.moved), ("split", stats.split), ("merged", stats.merged)]))
    shown = [row for row in rows if not only or row[0] in only]
    room = max(4, *(len(f"{number:,}") for _, number, _ in shown))
    for name, number, parts in shown:
        style = "substance" if name == Weight.SUBSTANCE and number else "" if number else "aside"
        said = ", ".join(f"{label} {n:,}" for label, n in parts if n)
        yield [(f"{name:<10}{number:>{room},}", style), (f"{INDENT}{said}" if said else "", "")]
    yield [(f"{'unchanged':<10}{_percent(comparison):>{room}}", "")]


def _repeats(comparison: Comparison, only: Collection[str]) -> Iterator[list[Chunk]]:
    """The changes of words that were made most often, one a line: "5 times: [-Technology-]{+Energy+}"."""
    old, new = comparison.old.version.document.text, comparison.new.version.document.text
    found = Counter(
        (old[change.old.start : change.old.end].strip(), new[change.new.start : change.new.end].strip())
        for change in comparison.changes
        if change.kind is ChangeKind.REPLACE and change.old and change.new and is_asked(change, only)
    )
    often = [(texts, number) for texts, number in found.most_common(MOST_REPEATS) if number >= REPEATED and all(texts)]
    for texts, number in sorted(often, key=lambda each: (-each[1], each[0])):
        was, became = (" ".join(text.split()) for text in texts)
        if max(len(was), len(became)) <= LONGEST_REPEAT:
            yield [(f"{number:,} times: ", ""), (f"[-{was}-]", "old"), (f"{{+{became}+}}", "new")]


def _labels(comparison: Comparison, weight: Weight) -> list[tuple[str, int]]:
    """Labels of the changes of a weight, the most frequent first."""
    found = Counter(
        label
        for change in comparison.changes
        if change.weight is weight and change.kind not in WORDS
        for label in change.labels
        if label != weight
    )
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
