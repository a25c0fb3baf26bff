"""A comparison for the terminal: the changed paragraphs, word by word, and lines that sum them up.

Takes a comparison, gives text; `[-old-]` and `{+new+}` say without colour what colour says again. A passage
that moved is named at both its ends and shown, with what became of its words, at the new one. Paragraphs
that did not change, frame, and what lies beyond the end of a shorter copy are counted, never shown, and long
stretches without a change are left out with a sign. Text is printed without control characters, so that no
article can steer the terminal.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from sitegen.exporters.redline import AWAY, HERE, Piece, find_pieces
from sitegen.exporters.screen import INDENT, Chunk, paint
from sitegen.exporters.stat import STRUCTURE, WORDS, find_title, is_asked, summarise
from sitegen.model import Change, ChangeKind, Comparison, Half, MarkKind, RowKind, Span, Weight
from sitegen.segment import find_tokens, paragraph_numbers

CONTEXT = 12
"""Unchanged words that are shown on each side of a change, where nothing else is asked for."""

SIGNS = {
    "old": ("[-", "-]"),
    "new": ("{+", "+}"),
    "away": ("[<", ">]"),
    "here": ("{<", ">}"),
    "formatting": ("{=", "=}"),
}
"""What stands around text of each style: square for what is gone from its place, curly for what is there now."""

LEFT_OUT = "[…]"
"""Stands for unchanged text that is not shown."""

WORTH = 24
"""Characters that must be saved for the sign to be put in their place."""

LONG_LINE = 100
"""Characters that must be saved in a line of verse, code or a table, where the sign costs more than its place."""

LONGEST = 24
"""Characters within which a word is looked for."""

ENDS = {RowKind.DROPPED: "dropped", RowKind.ADDED: "added"}
ASIDE = (RowKind.FRAME, RowKind.EXCERPT)
MOVED = {AWAY: "away", HERE: "here"}

INVISIBLE = {
    code: f"<U+{code:04X}>"
    for code in (0x09, 0xA0, 0xAD, *range(0x2000, 0x2010), 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF)
} | {0x0A: "↵"}
"""How spaces are named where a change is about nothing else."""


def to_terminal(
    comparison: Comparison,
    *,
    colour: bool = False,
    width: int = 0,
    only: Collection[str] = (),
    context: int = CONTEXT,
) -> str:
    """The changed paragraphs and the sums, ending in a line end.

    `width` is in columns, 0 to break no line. `only` names weights, or `structure`: other changes are not marked,
    and paragraphs without a marked one not shown; empty for everything. `context` counts the unchanged words to
    show on each side of a change.
    """
    view = _View(comparison, only)
    pieces = tuple(find_pieces(comparison, edits=True))
    rows = (_show(view, group, pieces, context) for group in view.groups())
    paragraphs = (find_title(comparison), *rows, summarise(comparison, only))
    return "\n\n".join("\n".join(paint(chunks, width, colour=colour)) for chunks in paragraphs) + "\n"


# --- what is shown ---------------------------------------------------------------------------------


class _View:
    """A comparison and the changes in it that are to be marked."""

    def __init__(self, comparison: Comparison, only: Collection[str]) -> None:
        self.comparison = comparison
        self.only = only
        self.structure = not only or STRUCTURE in only
        self.numbers = paragraph_numbers(comparison.old), paragraph_numbers(comparison.new)
        rows = comparison.rows
        self.row_of_old = {block: index for index, row in enumerate(rows) for block in row.old}
        self.row_of_new = {block: index for index, row in enumerate(rows) for block in row.new}
        self.moves = self._moves()
        self.changes = self._changes()

    def marks(self, index: int) -> bool:
        """Whether a change is one of those asked for."""
        return is_asked(self.comparison.changes[index], self.only)

    def groups(self) -> Iterator[list[int]]:
        """Rows to show: each alone, but neighbours that were dropped, added or moved to the same end together."""
        shown = {index for index, changes in self.changes.items() if changes}
        rows = self.comparison.rows
        if self.structure:
            shown |= self.moves.keys() | {i for i, row in enumerate(rows) if row.kind is RowKind.REGROUPED}
        if not self.only or Weight.SUBSTANCE in self.only:
            shown |= {index for index, row in enumerate(rows) if row.kind in ENDS}
        held: list[int] = []
        for index in sorted(shown):
            if held and not (held[-1] + 1 == index and self._belong(held[-1], index)):
                yield held
                held = []
            held.append(index)
        if held:
            yield held

    def _belong(self, first: int, second: int) -> bool:
        one, other = self.comparison.rows[first], self.comparison.rows[second]
        if one.kind is RowKind.MOVED and one.partner is not None and other.partner is not None:
            return one.kind is other.kind and one.partner + 1 == other.partner
        return one.kind is other.kind and one.kind in ENDS

    def _moves(self) -> dict[int, list[tuple[str, int]]]:
        """The links that leave a row or come into it, by row, with the direction."""
        inner = {number for row in self.comparison.rows for number in row.links}
        found: dict[int, list[tuple[str, int]]] = {}
        for number, link in enumerate(self.comparison.links):
            if number not in inner:
                away = {self.row_of_old[self.comparison.old.sentences[i].block] for i in link.old}
                here = {self.row_of_new[self.comparison.new.sentences[j].block] for j in link.new}
                for direction, rows in ((AWAY, away), (HERE, here)):
                    for row in sorted(rows):
                        found.setdefault(row, []).append((direction, number))
        return {row: moves for row, moves in found.items() if self.comparison.rows[row].kind not in ASIDE}

    def _changes(self) -> dict[int, list[Change]]:
        """The changes to mark, by row; what changed in a moved passage belongs to its new place."""
        found: dict[int, list[Change]] = {}
        moved = {number for moves in self.moves.values() for _, number in moves}
        for index, change in enumerate(self.comparison.changes):
            if self.marks(index) and change.kind is not ChangeKind.MOVE:
                found.setdefault(self._row(change, moved), []).append(change)
        return found

    def _row(self, change: Change, moved: Collection[int]) -> int:
        old, new = self.comparison.old, self.comparison.new
        if change.new:
            return self.row_of_new[_block_at(new, change.new.start)]
        if change.link in moved and change.link is not None:
            return self.row_of_new[new.sentences[self.comparison.links[change.link].new[0]].block]
        return self.row_of_old[_block_at(old, change.old.start if change.old else 0)]


def _block_at(half: Half, offset: int) -> int:
    return max(0, bisect_right(half.version.document.blocks, offset, key=lambda block: block.start) - 1)


# --- headings --------------------------------------------------------------------------------------


def _show(view: _View, group: Sequence[int], pieces: Sequence[Sequence[Piece]], context: int) -> list[Chunk]:
    """A heading and the paragraphs under it; none where all that happened is that they went elsewhere."""
    changes = [change for index in group for change in view.changes.get(index, ())]
    rows = [view.comparison.rows[index] for index in group]
    chunks = _head(view, group, changes)
    if rows[0].kind is RowKind.MOVED and not rows[0].new and not changes:
        return chunks
    for index in group:
        chunks += [(f"\n{INDENT}", ""), *_shorten(_mark(view, pieces[index]), context)]
    return [*chunks, *_links(view.comparison, changes)]


def _head(view: _View, group: Sequence[int], changes: Sequence[Change]) -> list[Chunk]:
    """Where this is, and what happened to it."""
    rows = [view.comparison.rows[index] for index in group]
    numbers = _numbers(view, [b for row in rows for b in row.old], [b for row in rows for b in row.new])
    chunks: list[Chunk] = [(numbers, "head")]
    known: set[str] = set()
    if rows[0].kind in ENDS:
        known = {"addition", "omission"}
        chunks.append((f"  {ENDS[rows[0].kind]}{_neighbour(view, group[0])}", "old" if rows[0].old else "new"))
    structure = dict.fromkeys(WORDS[change.kind] for change in changes if change.kind in WORDS)
    structure |= dict.fromkeys(row.kind for row in rows if row.kind is RowKind.REGROUPED)
    chunks += [(f"  {said}", "here") for said in (*structure, *_say_moves(view, group))]
    return [*chunks, *_labels(changes, known)]


def _numbers(view: _View, old: Iterable[int], new: Iterable[int]) -> str:
    """ "¶3", "¶3 → ¶3–¶4", "old ¶4": paragraphs as the pages and the quote lines of notes count them."""
    before, after = _ranges(view.numbers[0], old), _ranges(view.numbers[1], new)
    if before and after:
        return before if before == after else f"{before} → {after}"
    return f"old {before}" if before else f"new {after}"


def _ranges(numbers: Sequence[int], blocks: Iterable[int]) -> str:
    """Numbers in words, neighbours as a range."""
    wanted = sorted({numbers[block] for block in blocks} - {0})
    edges = [0, *(i for i, (one, two) in enumerate(pairwise(wanted), 1) if two > one + 1), len(wanted)]
    ranges = [(wanted[start], wanted[end - 1]) for start, end in pairwise(edges) if start < end]
    return ", ".join(f"¶{first}" if first == last else f"¶{first}–¶{last}" for first, last in ranges)


def _neighbour(view: _View, index: int) -> str:
    """Behind which paragraph of the other version a row stands."""
    rows = view.comparison.rows
    side, numbers = ("new", view.numbers[1]) if rows[index].old else ("old", view.numbers[0])
    for row in reversed(rows[:index]):
        for block in reversed(row.new if side == "new" else row.old):
            if numbers[block]:
                return f" after {side} ¶{numbers[block]}"
    return f" before {side} ¶1" if any(numbers) else ""


def _say_moves(view: _View, group: Sequence[int]) -> Iterator[str]:
    """ "moved from ¶7", "moved to ¶2"; a sentence that stayed in order but changed its paragraph runs over."""
    old, new = view.comparison.old, view.comparison.new
    moves = [(way, view.comparison.links[number]) for index in group for way, number in view.moves.get(index, ())]
    for moved, verb in ((True, "moved"), (False, "runs over")):
        links = [(way, link) for way, link in moves if link.moved is moved]
        if here := [old.sentences[i].block for way, link in links if way == HERE for i in link.old]:
            yield f"{verb} from {_ranges(view.numbers[0], here) or 'the frame'}"
        if away := [new.sentences[j].block for way, link in links if way == AWAY for j in link.new]:
            yield f"{verb} to {_ranges(view.numbers[1], away) or 'the frame'}"


def _labels(changes: Iterable[Change], known: set[str]) -> Iterator[Chunk]:
    """One part for each weight that occurs, heaviest first: "substance: number, name"; `known` labels left out."""
    styles = {Weight.SUBSTANCE: "substance", Weight.WORDING: ""}
    for weight in reversed(Weight):
        found = {label for change in changes if change.weight is weight for label in change.labels}
        if labels := sorted(found - known):
            said = weight.value if labels == [weight] else f"{weight}: {', '.join(labels)}"
            yield f"  {said}", styles.get(weight, "aside")


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


# --- words -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of a paragraph."""

    text: str
    """What to print."""
    style: str = ""
    """A key of `COLOURS`, or empty."""
    equal: bool = False
    """Whether it is in both versions, so that its middle may be left out."""


def _mark(view: _View, pieces: Iterable[Piece]) -> Iterator[_Part]:
    """The pieces with the signs around them; neighbours without a sign made one."""
    for (equal, style), group in groupby(_marked(view, pieces), lambda part: (part.equal, part.style)):
        if not equal:
            yield from group
        elif text := "".join(part.text for part in group).replace("\n\n", "\n"):
            yield _Part(text, style, True)


def _marked(view: _View, pieces: Iterable[Piece]) -> Iterator[_Part]:
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
    yield _Part(first[: len(first) - len(first.lstrip(" "))], "", True)
    yield _Part(before, style)
    for index, part in enumerate(parts):
        text = part.text.lstrip(" ") if part.equal and index == 0 else part.text
        yield _Part(text.rstrip(" ") if part.equal and index == len(parts) - 1 else text, part.style, part.equal)
    yield _Part(after, style)
    yield _Part(last[len(last.rstrip(" ")) :], "", True)


def _marked_words(view: _View, pieces: Iterable[Piece], style: str) -> Iterator[_Part]:
    """Pieces in what has that style already; a change that is not asked for shows as the new version has it."""
    for piece in pieces:
        if piece.change is None and (piece.old == piece.new or piece.remark):
            yield _Part((piece.new if piece.old is None else piece.old) or "", style, True)
        elif not (view.structure if piece.change is None else view.marks(piece.change)):
            yield _Part(piece.new or "", style, True)
        elif piece.remark == "formatting":
            yield _Part(*_signed(piece.new, "formatting"))
        else:
            if piece.old is not None:
                yield _Part(*_signed(piece.old, "old"))
            if piece.new is not None:
                yield _Part(*_signed(piece.new, "new"))


def _signed(text: str | None, style: str) -> Chunk:
    """A text between the signs of its style, with signs for what would not show."""
    before, after = SIGNS[style]
    text = text or ""
    if not text.translate(dict.fromkeys(INVISIBLE)).strip():
        return before + text.replace("\n\n", "¶").translate(INVISIBLE) + after, style
    ending = "\n" * text.endswith("\n")
    shown = text.removesuffix("\n").replace("\n\n", "¶\r").replace("\n", "↵\r").replace("\r", f"\n{INDENT}")
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
    if tail - head < worth:
        yield text, ""
        return
    if left:
        yield text[:head].rstrip() + " ", ""
    yield LEFT_OUT, "aside"
    if right:
        yield " " + text[tail:].lstrip(), ""


def _end_of_words(text: str, number: int) -> int:
    """Where the first words of a text end, with the punctuation that follows the last."""
    ends = [end for start, end in find_tokens(text, 0, number * LONGEST) if _is_word(text[start:end])]
    end = ends[:number][-1] if ends and number else 0
    while end < len(text) and not text[end].isspace() and not text[end].isalnum():
        end += 1
    return end


def _start_of_words(text: str, number: int) -> int:
    """Where the last words of a text begin, with the punctuation that opens the first."""
    tokens = find_tokens(text, max(0, len(text) - number * LONGEST))
    starts = [start for start, end in tokens if _is_word(text[start:end])]
    start = starts[-number:][0] if starts and number else len(text)
    while start and not text[start - 1].isspace() and not text[start - 1].isalnum():
        start -= 1
    return start


def _is_word(token: str) -> bool:
    return any(map(str.isalnum, token))
