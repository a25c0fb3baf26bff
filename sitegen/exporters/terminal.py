"""A comparison for the terminal: the changed paragraphs, word by word, and lines that sum them up.

Takes a comparison, gives text; `[-old-]` and `{+new+}` say without colour what colour says again. Paragraphs
that did not change, frame, and what lies beyond the end of a shorter copy are counted, never shown. Text is
printed without control characters, so that no article can steer the terminal.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from sitegen.exporters.redline import Piece, find_pieces
from sitegen.model import Change, ChangeKind, Comparison, Half, MarkKind, Row, RowKind, Side, Span, Weight

RESET = "\x1b[0m"
COLOURS = {
    "head": "\x1b[1m",
    "old": "\x1b[33m",
    "new": "\x1b[36m",
    "away": "\x1b[35m",
    "here": "\x1b[35m",
    "formatting": "\x1b[4m",
}
"""Amber and blue, as on the pages; signs and words carry the meaning where colours do not reach."""

SIGNS = {
    "old": ("[-", "-]"),
    "new": ("{+", "+}"),
    "away": ("[<", ">]"),
    "here": ("{<", ">}"),
    "formatting": ("{=", "=}"),
}
"""What stands around text of each style: square for what is gone from its place, curly for what is there now."""

ENDS = {RowKind.DROPPED: "dropped", RowKind.ADDED: "added"}
STRUCTURE = {ChangeKind.MOVE: "moved", ChangeKind.SPLIT: "split", ChangeKind.MERGE: "merged"}

CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
CONTROLS |= dict.fromkeys(range(0x7F, 0xA0), 0xFFFD)

INDENT = "  "

Chunk = tuple[str, str]
"""Text and its style: a key of `COLOURS`, or empty."""


def to_terminal(comparison: Comparison, *, colour: bool = False, width: int = 0) -> str:
    """The changed paragraphs and the sums, ending in a line end; `width` in columns, 0 to wrap nothing."""
    pieces = tuple(find_pieces(comparison))
    shown = sorted(_changes_by_row(comparison).items())
    rows = (_row(comparison, index, changes, pieces[index]) for index, changes in shown)
    paragraphs = ["\n".join(_lines(chunks, width, colour)) for chunks in (_title(comparison), *rows)]
    return "\n\n".join([*paragraphs, summary(comparison)]) + "\n"


def visible(text: str) -> str:
    """The text with control characters shown as signs."""
    return text.translate(CONTROLS)


def summary(comparison: Comparison) -> str:
    """How much changed, by weight, and what was set aside: a line or a few, without a line end."""
    stats = comparison.stats
    total = sum(number for _, number in stats.changes)
    by_weight = ", ".join(f"{number} of {weight}" for weight, number in reversed(stats.changes) if number)
    parts = [f"{_count(total, 'change')}: {by_weight}" if total else "No change of words"]
    structure = (stats.moved, "moved"), (stats.split, "split"), (stats.merged, "merged")
    parts += [f"{number} {word}" for number, word in structure if number]
    parts.append(f"{int(stats.similarity * 100)}% unchanged")
    return "\n".join(["; ".join(parts), *_set_aside(comparison)])


def _set_aside(comparison: Comparison) -> Iterator[str]:
    """Lines on what is not counted: frame, the rest of a longer copy; and on a coarse answer."""
    old, new = comparison.old, comparison.new
    if any(old.frame) or any(new.frame):
        yield f"Frame, not counted: {_count(sum(old.frame), 'paragraph')} in old, {sum(new.frame)} in new"
    for half, other, side in ((old, new, Side.OLD), (new, old, Side.NEW)):
        if half.excerpt is not None:
            rest = len(other.version.document.text[half.excerpt :].split())
            yield f"The {side} copy ends here; {_count(rest, 'word')} follow in the other, not counted"
    if comparison.coarse:
        yield visible(comparison.coarse)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _title(comparison: Comparison) -> list[Chunk]:
    old, new = (f"{_name(half)}  {_count(half.words, 'word')}" for half in (comparison.old, comparison.new))
    return [(f"--- {old}\n", "old"), (f"+++ {new}", "new")]


def _name(half: Half) -> str:
    return half.version.label or half.version.document.path


def _changes_by_row(comparison: Comparison) -> dict[int, list[Change]]:
    """The rows to show, each with its changes; a move belongs to the rows at both its ends."""
    shown: dict[int, list[Change]] = {i: [] for i, row in enumerate(comparison.rows) if row.kind in ENDS}
    rows = {(Side.OLD, block): index for index, row in enumerate(comparison.rows) for block in row.old}
    rows |= {(Side.NEW, block): index for index, row in enumerate(comparison.rows) for block in row.new}
    for change in comparison.changes:
        ends = {rows[place] for place in _blocks_of(comparison, change)}
        for index in ends:
            shown.setdefault(index, []).append(change)
    return shown


def _blocks_of(comparison: Comparison, change: Change) -> Iterator[tuple[Side, int]]:
    """Where a change begins: the index of its block on each side that it has."""
    for side, half, span in ((Side.OLD, comparison.old, change.old), (Side.NEW, comparison.new, change.new)):
        if span:
            blocks = half.version.document.blocks
            yield side, max(0, bisect_right(blocks, span.start, key=lambda block: block.start) - 1)


def _row(comparison: Comparison, index: int, changes: Sequence[Change], pieces: Sequence[Piece]) -> list[Chunk]:
    row = comparison.rows[index]
    said = [ENDS[row.kind]] if row.kind in ENDS else []
    said += [_structure(comparison, row, change) for change in changes if change.kind in STRUCTURE]
    said += _labels(changes, {"addition", "omission"} if row.kind in ENDS else set())
    head = "  ".join([_numbers(row), *dict.fromkeys(said)])
    if row.kind is RowKind.MOVED and not row.new:
        return [(head, "head")]
    return [(head, "head"), (f"\n{INDENT}", ""), *_chunks(pieces), *_links(comparison, changes)]


def _links(comparison: Comparison, changes: Iterable[Change]) -> Iterator[Chunk]:
    """A line for each link that leads elsewhere now, which the words do not show."""
    for change in changes:
        if change.kind is ChangeKind.FORMAT and "link-target" in change.labels:
            old, new = _target(comparison.old, change.old), _target(comparison.new, change.new)
            yield f"\n{INDENT}link: ", ""
            yield _signed(old, "old")
            yield _signed(new, "new")


def _target(half: Half, span: Span | None) -> str:
    """Where the link over a span leads; empty where there is none."""
    links = (mark for mark in half.version.document.marks if mark.kind is MarkKind.LINK)
    return next((link.target for link in links if span and link.start < span.end and span.start < link.end), "")


def _numbers(row: Row) -> str:
    """ "¶3", "¶3 → ¶3, ¶4", "old ¶4": the paragraphs of a row, counted from 1 in each version."""
    old, new = (", ".join(f"¶{block + 1}" for block in blocks) for blocks in (row.old, row.new))
    if old and new:
        return old if old == new else f"{old} → {new}"
    return f"old {old}" if old else f"new {new}"


def _structure(comparison: Comparison, row: Row, change: Change) -> str:
    """What happened besides words: "split", "moved to ¶2", "moved from ¶7"."""
    word = STRUCTURE[change.kind]
    if change.kind is not ChangeKind.MOVE:
        return word
    ends = dict(_blocks_of(comparison, change))
    if Side.OLD in ends and ends[Side.OLD] not in row.old:
        return f"{word} from ¶{ends[Side.OLD] + 1}"
    if Side.NEW in ends and ends[Side.NEW] not in row.new:
        return f"{word} to ¶{ends[Side.NEW] + 1}"
    return word


def _labels(changes: Iterable[Change], known: set[str]) -> list[str]:
    """One part for each weight that occurs, heaviest first: "substance: number, name"; `known` labels left out."""
    parts = []
    for weight in reversed(Weight):
        found = {label for change in changes if change.weight is weight for label in change.labels}
        labels = sorted(found - known)
        if labels:
            parts.append(weight if labels == [weight] else f"{weight}: {', '.join(labels)}")
    return parts


def _chunks(pieces: Iterable[Piece]) -> Iterator[Chunk]:
    """The pieces with the signs around them, each text with its style."""
    for piece in pieces:
        if piece.old == piece.new and not piece.remark:
            yield (piece.new or "").replace("\n\n", "\n").replace("\n", f"\n{INDENT}"), ""
        elif piece.remark == "formatting":
            yield _signed(piece.new, "formatting")
        else:
            moved = piece.remark == "moved" and piece.change is None
            if piece.old is not None:
                yield _signed(piece.old, "away" if moved else "old")
            if piece.new is not None:
                yield _signed(piece.new, "here" if moved else "new")


def _signed(text: str | None, style: str) -> Chunk:
    before, after = SIGNS[style]
    return before + (text or "").replace("\n\n", "¶") + after, style


def _lines(chunks: Iterable[Chunk], width: int, colour: bool) -> Iterator[str]:
    """The chunks as lines of at most `width` columns, painted where `colour`; lines that go on keep their indent."""
    chunks = [(visible(text), style) for text, style in chunks]
    text = "".join(text for text, _ in chunks)
    for start, end in _line_ranges(text, width):
        goes_on = start and text[start - 1] != "\n"
        yield (INDENT if goes_on else "") + "".join(_slice(chunks, start, end, colour))


def _line_ranges(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Ranges of the text that become lines: at its line ends, and at spaces where `width` is given."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        room = width
        while 0 < room < end - start:
            cut = text.rfind(" ", start + len(INDENT), start + room + 1)
            cut = cut if cut >= 0 else text.find(" ", start + room, end)
            if cut < 0:
                break
            yield start, cut
            start, room = cut + 1, width - len(INDENT)
        yield start, end
        start = end + 1


def _slice(chunks: Iterable[Chunk], start: int, end: int, colour: bool) -> Iterator[str]:
    """The part of the chunks between two offsets, in its colours."""
    offset = 0
    for text, style in chunks:
        part = text[max(0, start - offset) : max(0, end - offset)]
        offset += len(text)
        if part:
            yield f"{COLOURS[style]}{part}{RESET}" if colour and style else part
