"""The line above a paragraph: where it stands, what happened to it, and how much its changes weigh.

Takes a view and a group of its rows, gives chunks. Never shows a word of either version but a heading.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ...model import BlockKind, Change, Comparison, Row, RowKind, Weight
from ..redline import AWAY, HERE
from ..screen import Chunk
from ..stat import WORDS, say_lines
from .view import ENDS, View

USUAL = (BlockKind.PARAGRAPH, BlockKind.ITEM)
"""What is not named when it changes."""

LONGEST_HEADING = 70
"""Characters of a heading that are shown above the paragraphs that stand under it."""


def find_head(view: View, group: Sequence[int], changes: Sequence[Change]) -> list[Chunk]:
    """Where this is, and what happened to it."""
    rows = [view.comparison.rows[index] for index in group]
    numbers = _numbers(view, [b for row in rows for b in row.old], [b for row in rows for b in row.new])
    chunks: list[Chunk] = [(numbers, "head"), (_place(view.comparison, rows[0]), "aside")]
    known: set[str] = set()
    if rows[0].kind in ENDS and not is_moved(view, group):
        known = {"addition", "omission"}
        chunks.append((f"  {ENDS[rows[0].kind]}{_neighbour(view, group[0])}", "old" if rows[0].old else "new"))
    structure = dict.fromkeys(WORDS[change.kind] for change in changes if change.kind in WORDS)
    structure |= dict.fromkeys(row.kind for row in rows if row.kind is RowKind.REGROUPED)
    chunks += [(f"  {said}", "here") for said in (*structure, *_say_moves(view, group))]
    return [*chunks, *_labels(changes, known)]


def is_moved(view: View, group: Sequence[int]) -> bool:
    """Whether all that stands in rows of one version came from elsewhere, or went there."""
    comparison = view.comparison
    away = bool(comparison.rows[group[0]].old)
    half = comparison.old if away else comparison.new
    blocks = {block for index in group for row in (comparison.rows[index],) for block in (row.old if away else row.new)}
    links = [comparison.links[number] for index in group for _, number in view.moves.get(index, ())]
    moved = {sentence for link in links for sentence in (link.old if away else link.new)}
    return bool(links) and all(at in moved for at, each in enumerate(half.sentences) if each.block in blocks)


def find_section(heading: str) -> list[Chunk]:
    """The line that stands before the first paragraph shown of a section."""
    words = " ".join(heading.split())
    return [(f"Under “{words if len(words) <= LONGEST_HEADING else words[:LONGEST_HEADING] + '…'}”", "head")]


def _numbers(view: View, old: Iterable[int], new: Iterable[int]) -> str:
    """ "¶3", "¶3 → ¶3–¶4", "old ¶4": paragraphs as the pages and the quote lines of notes count them."""
    before, after = _ranges(view.numbers[0], old), _ranges(view.numbers[1], new)
    if before and after:
        return before if before == after else f"{before} → {after}"
    return f"old {before}" if before else f"new {after}"


def _place(comparison: Comparison, row: Row) -> str:
    """ " (line 12, heading)": where a row's first paragraph begins, and what it is unless it is usual.

    In the new file, or in the old one where only that has it.
    """
    half, blocks = (comparison.new, row.new) if row.new else (comparison.old, row.old)
    kind = half.version.document.blocks[blocks[0]].kind
    said = [part for part in (say_lines(half, blocks[:1]), "" if kind in USUAL else kind.value) if part]
    return f" ({', '.join(said)})" if said else ""


def _ranges(numbers: Sequence[int], blocks: Iterable[int]) -> str:
    """Numbers in words, neighbours as a range."""
    wanted = sorted({numbers[block] for block in blocks} - {0})
    edges = [0, *(i for i, (one, two) in enumerate(pairwise(wanted), 1) if two > one + 1), len(wanted)]
    ranges = [(wanted[start], wanted[end - 1]) for start, end in pairwise(edges) if start < end]
    return ", ".join(f"¶{first}" if first == last else f"¶{first}–¶{last}" for first, last in ranges)


def _neighbour(view: View, index: int) -> str:
    """Behind which paragraph of the other version a row stands."""
    rows = view.comparison.rows
    side, numbers = ("new", view.numbers[1]) if rows[index].old else ("old", view.numbers[0])
    for row in reversed(rows[:index]):
        for block in reversed(row.new if side == "new" else row.old):
            if numbers[block]:
                return f" after {side} ¶{numbers[block]}"
    return f" before {side} ¶1" if any(numbers) else ""


def _say_moves(view: View, group: Sequence[int]) -> Iterator[str]:
    """ "moved from ¶7", "moved to ¶2"; a sentence that stayed in order but changed its paragraph runs over."""
    old, new = view.comparison.old, view.comparison.new
    moves = [move for index in group for move in view.moves.get(index, ())]
    within = {number for way, number in moves if way == AWAY} & {number for way, number in moves if way == HERE}
    for moved, verb in ((True, "moved"), (False, "runs over")):
        links = [(way, view.comparison.links[number]) for way, number in moves if number not in within]
        links = [(way, link) for way, link in links if link.moved is moved]
        if here := [old.sentences[i].block for way, link in links if way == HERE for i in link.old]:
            yield f"{verb} from {_ranges(view.numbers[0], here) or 'the frame'}"
        if away := [new.sentences[j].block for way, link in links if way == AWAY for j in link.new]:
            yield f"{verb} to {_ranges(view.numbers[1], away) or 'the frame'}"
    if any(view.comparison.links[number].moved for number in within):
        yield "moved within"


def _labels(changes: Iterable[Change], known: set[str]) -> Iterator[Chunk]:
    """One part for each weight that occurs, heaviest first: "substance: number, name"; `known` labels left out."""
    styles = {Weight.SUBSTANCE: "substance", Weight.WORDING: ""}
    for weight in reversed(Weight):
        found = {label for change in changes if change.weight is weight for label in change.labels}
        if labels := sorted(found - known):
            said = weight.value if labels == [weight] else f"{weight}: {', '.join(labels)}"
            yield f"  {said}", styles.get(weight, "aside")
