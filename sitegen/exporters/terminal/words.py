"""A paragraph word by word: what is gone, new or moved between signs, and what did not change left out.

Takes a view and the pieces of a row, gives chunks. Signs say without colour what colour says again.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from unicodedata import category

from ...model import Change, ChangeKind, Comparison, Half, MarkKind, Span
from ...segment import find_tokens, is_sign
from ..redline import AWAY, HERE, Piece
from ..screen import INDENT, Chunk, measure
from .view import View

SIGNS = {
    "old": ("[-", "-]"),
    "new": ("{+", "+}"),
    "away": ("[<", ">]"),
    "here": ("{<", ">}"),
    "formatting": ("{=", "=}"),
}
"""What stands around text of each style: square for what is gone from its place, curly for what is there now."""

LINE_END = "\r"
"""An end of a line that gets no sign; no text that was read has one of its own."""

BREAKS = " \n"
"""What parts a passage that moved from its neighbours."""

LEFT_OUT = "[…]"
"""Stands for unchanged text that is not shown."""

WORTH = 24
"""Columns that must be saved for the sign to be put in their place."""

LONG_LINE = 100
"""Columns that must be saved in a line of verse, code or a table, where the sign costs more than its place."""

LONGEST = 24
"""Characters within which a word is looked for."""

LINKED = (MarkKind.LINK, MarkKind.IMAGE)
SIGNS_A_WORD = 3
"""Signs that count as one word, of scripts that put no spaces between words."""
MOVED = {AWAY: "away", HERE: "here"}

INVISIBLE = {
    code: f"<U+{code:04X}>"
    for code in (0x09, 0xA0, 0xAD, *range(0x2000, 0x2010), 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF)
} | {0x0A: "↵"}
"""How spaces are named where a change is about nothing else."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a paragraph."""

    text: str
    """What to print."""
    style: str = ""
    """A key of `COLOURS`, or empty."""
    equal: bool = False
    """Whether it is in both versions, so that its middle may be left out."""


def find_words(view: View, pieces: Sequence[Piece], context: int) -> Iterator[Chunk]:
    """The pieces as chunks, changes between signs, with `context` unchanged words on each side of them.

    What is all there is (a dropped stanza, new lines of code) keeps its lines without a sign at the end of each.
    """
    if len(pieces) == 1 and pieces[0].change is not None and not (pieces[0].old and pieces[0].new):
        old, new = (
            text and text.replace("\n\n", LINE_END).replace("\n", LINE_END) for text in (pieces[0].old, pieces[0].new)
        )
        pieces = [replace(pieces[0], old=old, new=new)]
    return _shorten(_mark(view, pieces), context)


def find_beginning(comparison: Comparison, group: Sequence[int], context: int) -> Iterator[Chunk]:
    """A line with the first `context` words of rows that only the old version has, all of which went elsewhere."""
    if not context:
        return
    document = comparison.old.version.document
    block = document.blocks[comparison.rows[group[0]].old[0]]
    text = document.text[block.start : block.end]
    line = text.split("\n", 1)[0]
    words = list(_leave_out_words(line, context, left=True, right=False))
    goes_on = line != text or len(group) > 1
    before, after = SIGNS["away"]
    left_out = [(f" {LEFT_OUT}", "aside")] if goes_on and words[-1][0] != LEFT_OUT else []
    yield from [(f"\n{INDENT}", ""), (before, "away")]
    yield from ((part, style or "away") for part, style in [*words, *left_out])
    yield after, "away"


def find_links(comparison: Comparison, changes: Iterable[Change]) -> Iterator[Chunk]:
    """A line for each end of a link that leads elsewhere now, which the words do not show; none twice."""
    targets = (
        (_target(comparison.old, change.old), _target(comparison.new, change.new))
        for change in changes
        if change.kind is ChangeKind.FORMAT and "link-target" in change.labels
    )
    for old, new in dict.fromkeys(targets):
        begins = f"\n{INDENT}link: "
        for target, style in ((old, "old"), (new, "new")):
            if target:
                yield begins, ""
                yield _signed(target, style)
                begins = f"\n{INDENT}      "


def _target(half: Half, span: Span | None) -> str:
    """Where the link over a span leads, or where its image is; empty where there is neither."""
    marks = half.version.document.marks
    before = bisect_left(marks, span.end, key=lambda mark: mark.start) if span else 0
    nearest = next((marks[at] for at in range(before - 1, -1, -1) if marks[at].kind in LINKED), None)
    return nearest.target if nearest and span and nearest.end > span.start else ""


def _mark(view: View, pieces: Iterable[Piece]) -> Iterator[_Part]:
    """The pieces with the signs around them; neighbours without a sign made one."""
    for (equal, style), group in groupby(_marked(view, pieces), lambda part: (part.equal, part.style)):
        if not equal:
            yield from group
        elif text := "".join(part.text for part in group).replace("\n\n", "\n"):
            yield _Part(text, style, True)


def _marked(view: View, pieces: Iterable[Piece]) -> Iterator[_Part]:
    for remark, group in groupby(pieces, lambda piece: piece.remark if piece.remark in MOVED else ""):
        if not remark:
            yield from _marked_words(view, group, "")
        elif view.structure:
            yield from _enclose(list(_marked_words(view, group, MOVED[remark])), MOVED[remark])
        elif remark == HERE:
            yield from _marked_words(view, group, "")


def _enclose(parts: Sequence[_Part], style: str) -> Iterator[_Part]:
    """What moved between its signs; the spaces that part it from its neighbours stay outside."""
    before, after = SIGNS[style]
    first, last = parts[0].text if parts[0].equal else "", parts[-1].text if parts[-1].equal else ""
    yield _Part(first[: len(first) - len(first.lstrip(BREAKS))], "", True)
    yield _Part(before, style)
    for index, part in enumerate(parts):
        text = part.text.lstrip(BREAKS) if part.equal and index == 0 else part.text
        yield _Part(text.rstrip(BREAKS) if part.equal and index == len(parts) - 1 else text, part.style, part.equal)
    yield _Part(after, style)
    yield _Part(last[len(last.rstrip(BREAKS)) :], "", True)


def _marked_words(view: View, pieces: Iterable[Piece], style: str) -> Iterator[_Part]:
    """Pieces in what has that style already; a change that is not asked for shows as the new version has it."""
    for piece in pieces:
        if piece.change is None and (piece.old == piece.new or piece.remark):
            yield _Part((piece.new if piece.old is None else piece.old) or "", style, True)
        elif not (view.structure if piece.change is None else view.marks(piece.change)):
            yield _Part(piece.new or "", style, True)
        elif piece.remark == "formatting":
            yield _Part(*_signed(piece.new, "formatting"))
        else:
            old, new, before, after = _cut_spaces(piece)
            yield _Part(before, style, True)
            if old is not None:
                yield _Part(*_signed(old, "old"))
            if new is not None:
                yield _Part(*_signed(new, "new"))
            yield _Part(after, style, True)


def _cut_spaces(piece: Piece) -> tuple[str | None, str | None, str, str]:
    """The texts of a change, and the spaces before and behind its signs.

    A space that begins or ends both texts stands outside the signs. So does one that came or went with words, as
    in "told [-Mr.-] Xi", and the one in whose place paragraphs were parted or joined.
    """
    old, new = piece.old, piece.new
    if piece.change is None:
        old, new = (text if text and text.strip(" ") else None for text in (old, new))
        return (old, new, " ", " ") if old or new else (None, None, "", "")
    texts = [text for text in (old, new) if text is not None]
    first, last = all(text.startswith(" ") for text in texts), all(text.endswith(" ") for text in texts)
    if not all(text.strip() for text in texts) or (first and last and len(texts) == 1):
        return old, new, "", ""
    old, new = (text and text[int(first) : len(text) - int(last)] for text in (old, new))
    return old, new, " " * first, " " * last


def _signed(text: str | None, style: str) -> Chunk:
    """A text between the signs of its style, with signs for what would not show."""
    before, after = SIGNS[style]
    text = text or ""
    if not text.translate(dict.fromkeys(INVISIBLE)).strip():
        return before + text.replace("\n\n", "¶").translate(INVISIBLE) + after, style
    ending = "\n" * text.endswith("\n")
    shown = (
        text.removesuffix("\n")
        .replace("\n\n", f"¶{LINE_END}")
        .replace("\n", f"↵{LINE_END}")
        .replace(LINE_END, f"\n{INDENT}")
    )
    return before + shown + ("↵" if ending else "") + after + (f"\n{INDENT}" if ending else ""), style


def _shorten(marked: Iterable[_Part], context: int) -> Iterator[Chunk]:
    """The parts as chunks, without the middles of long stretches in which nothing changed."""
    parts = list(marked)
    for index, part in enumerate(parts):
        if part.equal:
            left, right = index > 0, index + 1 < len(parts)
            for text, style in _leave_out(part.text, context, left=left or not right, right=right):
                yield text.replace("\n", f"\n{INDENT}"), style or part.style
        else:
            yield part.text, part.style


def _leave_out(text: str, context: int, *, left: bool, right: bool) -> Iterator[Chunk]:
    """A text without what is not near a change at its left or right end; by lines, where it has some."""
    lines = text.split("\n")
    if len(lines) == 1:
        yield from _leave_out_words(text, context, left=left, right=right)
        return
    middle = lines[int(left) : len(lines) - int(right)]
    if left:
        yield from _leave_out_words(lines[0], context, left=True, right=False, worth=LONG_LINE)
        yield "\n", ""
    if sum(map(len, middle)) < LONG_LINE and len(middle) < 3:
        yield "\n".join(middle), ""
    else:
        yield LEFT_OUT, "aside"
    if right:
        yield "\n" if middle else "", ""
        yield from _leave_out_words(lines[-1], context, left=False, right=True, worth=LONG_LINE)


def _leave_out_words(text: str, context: int, *, left: bool, right: bool, worth: int = WORTH) -> Iterator[Chunk]:
    head = _end_of_words(text, context) if left else 0
    tail = _start_of_words(text, context) if right else len(text)
    if measure(text[head : min(tail, head + 2 * worth)]) < worth:
        yield text, ""
        return
    if left:
        yield text[:head].rstrip() + " ", ""
    yield LEFT_OUT, "aside"
    if right:
        yield " " + text[tail:].lstrip(), ""


def _end_of_words(text: str, number: int) -> int:
    """Where the first words of a text end, with the punctuation that follows the last."""
    words = list(_take_words(text, find_tokens(text, 0, number * LONGEST), number))
    end = words[-1][1] if words else 0
    while end < len(text) and _is_punctuation(text[end]):
        end += 1
    return end


def _start_of_words(text: str, number: int) -> int:
    """Where the last words of a text begin, with the punctuation that opens the first."""
    tokens = find_tokens(text, max(0, len(text) - number * LONGEST))
    words = list(_take_words(text, reversed(tokens), number))
    start = words[-1][0] if words else len(text)
    while start and _is_punctuation(text[start - 1]):
        start -= 1
    return start


def _take_words(text: str, tokens: Iterable[tuple[int, int]], number: int) -> Iterator[tuple[int, int]]:
    """As many words as asked for."""
    room = number * SIGNS_A_WORD
    for start, end in tokens:
        token = text[start:end]
        if any(map(str.isalnum, token)):
            room -= 1 if is_sign(token) else SIGNS_A_WORD
            if room < 0:
                return
            yield start, end


def _is_punctuation(char: str) -> bool:
    """Whether a character is neither white space nor of a word, nor combines with one that is."""
    return not char.isspace() and not char.isalnum() and not category(char).startswith("M")
