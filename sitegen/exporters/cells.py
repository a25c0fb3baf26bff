"""Runs of text to the HTML of a cell.

Takes a comparison and the flat runs that `weave` cut; gives HTML in which changes are native `<ins>` and
`<del>`, marks are elements, and quotes of notes are `<u>` with a marker after them. Everything that is text
is escaped here. Never puts a block inside `<ins>` or `<del>`, never writes an empty one, gives every change
its id once a page, and never puts a marker inside a change or a link.
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from ..model import CELL_BORDER, Block, BlockKind, ChangeKind, Comparison, MarkKind, Run, Side, Span
from .findings import Findings, half_of, link_rows, marker_block, marker_ids, other, row_id

Element = tuple[int, str, Any]
"""What may be open around a run: its rank (a lower one stands outside), its tag, and what it stands for."""

QUOTED, MOVED, CHANGED, MARKED = range(4)

MARK_TAGS = {
    MarkKind.EMPHASIS: "em",
    MarkKind.STRONG: "strong",
    MarkKind.CODE: "code",
    MarkKind.STRIKE: "s",
    MarkKind.SUPERSCRIPT: "sup",
    MarkKind.SUBSCRIPT: "sub",
    MarkKind.FOOTNOTE: "sup",
    MarkKind.IMAGE: "i",
}

SAFE_LINK = re.compile(r"(?:https?://|mailto:)[^\s\"<>]+", re.IGNORECASE)
"""Targets that an article's link may have on our page; any other link is shown as text."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What is set into the text at a place without being part of it: the figure of a note, the way to a moved text."""

    side: Side
    """The version in which it stands."""
    offset: int
    """Where, in that version's text."""
    html: str
    """What is set."""


@dataclass(slots=True)
class Ink:
    """What one page needs to know while its cells are written."""

    comparison: Comparison
    """What is shown."""
    merged: bool
    """Whether both versions are written into one text."""
    markers: dict[tuple[Side, int], list[Marker]]
    """By side and block, in order."""
    moves: dict[int, str]
    """Links whose sentences moved apart from their row, with the id of the move."""
    written: set[str] = field(default_factory=set)
    """Ids that stand on the page already."""

    def at(self, side: Side, block: int) -> Sequence[Marker]:
        """The markers in a block."""
        return self.markers.get((side, block), ())


def escape(text: str) -> str:
    """Text for HTML, between tags or in a quoted attribute."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace('"', "&quot;") if '"' in text else text


# --- a block -----------------------------------------------------------------------------------------


def write_block(ink: Ink, block: Block, runs: Sequence[Run], markers: Sequence[Marker], number: str) -> str:
    """A block with its runs; `number` hangs beside it where it is given."""
    tag = "pre" if block.kind is BlockKind.CODE else "p"
    inside = write_runs(ink, list(_trim(ink, runs)), markers)
    if block.kind is BlockKind.TABLE:
        inside = inside.replace(CELL_BORDER, " <i>|</i> ")
    attributes = _block_attributes(block, number, lines="\n" in inside)
    return f"<{tag}{attributes}>{inside}</{tag}>"


def _block_attributes(block: Block, number: str, *, lines: bool) -> str:
    name = block.kind.value if block.kind is not BlockKind.PARAGRAPH else "lines" if lines else ""
    if block.level > 1 or block.kind is BlockKind.HEADING:
        name += f" l{block.level}"
    attributes = f' class="{name}"' if name else ""
    if block.marker:
        attributes += f' data-m="{escape(block.marker)}"'
    return attributes + (f' data-n="{number}"' if number else "")


def write_runs(ink: Ink, runs: Sequence[Run], markers: Sequence[Marker]) -> str:
    """The inside of one block, with its markers."""
    listed = [(run, _list_elements(ink, run)) for run in runs]
    last = {element: index for index, (_, elements) in enumerate(listed) for element in elements}
    out: list[str] = []
    stack: list[Element] = []
    waiting = list(markers)
    for run, elements in listed:
        for text, marker in _cut(ink, run, waiting) if waiting else ((_text(ink, run), None),):
            if text:
                _switch(ink, out, stack, elements, last)
                out.append(escape(text))
            if marker:
                _close(out, stack, 0)
                out.append(marker.html)
                waiting.remove(marker)
    _close(out, stack, 0)
    out.extend(marker.html for marker in waiting)
    return "".join(out)


def _trim(ink: Ink, runs: Sequence[Run]) -> Iterator[Run]:
    """The runs, white space at the edges of a change set apart, so that no colour hangs out beyond the words."""
    if all(run.change is None for run in runs):
        yield from runs
        return
    for (change, *_), group in groupby(runs, key=lambda run: (run.change, run.old is None, run.new is None)):
        members = list(group)
        seen = [index for index, run in enumerate(members) if change is not None and _text(ink, run).strip()]
        if not seen:
            yield from members
            continue
        yield from (_piece(run, None) for run in members[: seen[0]])
        for index in range(seen[0], seen[-1] + 1):
            yield from _trim_run(ink, members[index], index == seen[0], index == seen[-1])
        yield from (_piece(run, None) for run in members[seen[-1] + 1 :])


def _trim_run(ink: Ink, run: Run, begins: bool, ends: bool) -> Iterator[Run]:
    """A run of a change in up to three pieces: white space, words, white space."""
    text = _text(ink, run)
    head = len(text) - len(text.lstrip()) if begins else 0
    tail = len(text.rstrip()) if ends else len(text)
    for start, end, change in ((0, head, None), (head, tail, run.change), (tail, len(text), None)):
        if start < end:
            yield run if end - start == len(text) and change == run.change else _piece(run, change, start, end)


def _piece(run: Run, change: int | None, start: int = 0, end: int | None = None) -> Run:
    """The stretch `[start, end)` of a run, of this change or of none."""
    old, new = (
        Span(span.start + start, span.end if end is None else span.start + end) if span else None
        for span in (run.old, run.new)
    )
    return Run(old, new, change, run.link, run.marks, run.notes)


def _text(ink: Ink, run: Run) -> str:
    if run.new:
        return ink.comparison.new.version.document.text[run.new.start : run.new.end]
    return ink.comparison.old.version.document.text[run.old.start : run.old.end] if run.old else ""


def _cut(ink: Ink, run: Run, waiting: Sequence[Marker]) -> Iterator[tuple[str, Marker | None]]:
    """The text of a run in pieces, each with the marker that stands after it."""
    text, begin = _text(ink, run), 0
    due: list[tuple[int, Marker]] = []
    for marker in waiting:
        span = run.old if marker.side is Side.OLD else run.new
        if span and marker.offset <= span.end:
            due.append((max(0, marker.offset - span.start), marker))
    for end, marker in sorted(due, key=lambda pair: pair[0]):
        yield text[begin:end], marker
        begin = end
    if begin < len(text) or not due:
        yield text[begin:], None


def _list_elements(ink: Ink, run: Run) -> tuple[Element, ...]:
    """The elements in which a run stands."""
    alone = ink.merged and (run.old is None or run.new is None)
    if run.change is None and run.link not in ink.moves and not run.marks and not run.notes and not alone:
        return ()
    elements: list[Element] = [(QUOTED, "u", note) for note in run.notes]
    one_sided = "del" if run.new is None else "ins"
    if run.link in ink.moves:
        elements.append((MOVED, one_sided if alone else "span", run.link))
    if run.change is not None:
        formal = ink.comparison.changes[run.change].kind is ChangeKind.FORMAT
        elements.append((CHANGED, "span" if formal else one_sided, run.change))
    elif alone and run.link not in ink.moves and _text(ink, run).strip():
        elements.append((CHANGED, one_sided, None))
    elements.extend((MARKED, MARK_TAGS.get(mark.kind, "a"), mark) for mark in run.marks)
    return tuple(elements)


def _switch(
    ink: Ink, out: list[str], stack: list[Element], elements: Sequence[Element], last: dict[Element, int]
) -> None:
    """Close what ends here and open what begins, the longest outside, so that as little as possible is cut."""
    keep = 0
    while keep < len(stack) and stack[keep] in elements:
        keep += 1
    _close(out, stack, keep)
    if len(stack) == len(elements):
        return
    begin = [element for element in elements if element not in stack]
    if len(begin) > 1:
        begin.sort(key=lambda element: (-last[element], element[0]))
    for element in begin:
        out.append(_start_tag(ink, element))
        stack.append(element)


def _close(out: list[str], stack: list[Element], keep: int) -> None:
    while len(stack) > keep:
        out.append(f"</{stack.pop()[1]}>")


def _start_tag(ink: Ink, element: Element) -> str:
    rank, tag, what = element
    if rank == QUOTED:
        return "<u>"
    if rank == MOVED:
        return f'<{tag} class="moved"{id_once(ink, ink.moves[what])}>'
    if rank == CHANGED:
        return _start_change(ink, tag, what)
    if tag == "a":
        return f'<a href="{escape(what.target)}" rel="nofollow">' if SAFE_LINK.fullmatch(what.target) else "<a>"
    return f"<{tag}>"


def _start_change(ink: Ink, tag: str, index: int | None) -> str:
    """Start tag of a change; where `index` is None, of text that slipped to another row and is no change of its own."""
    if index is None:
        return f'<{tag} class="moved">'
    change = ink.comparison.changes[index]
    name = f"format {change.weight}" if change.kind is ChangeKind.FORMAT else change.weight.value
    return f'<{tag} class="{name}"{id_once(ink, change.id)}>'


def id_once(ink: Ink, name: str) -> str:
    """The attribute, the first time that it is asked for on a page."""
    if not name or name in ink.written:
        return ""
    ink.written.add(name)
    return f' id="{name}"'


# --- what is set into the text -------------------------------------------------------------------------


def start_page(found: Findings, *, merged: bool = False, shared: Container[str] = ()) -> Ink:
    """Ready to write the cells of one page; `shared` are ids of figures that are not to be set."""
    ink = Ink(found.comparison, merged, {}, found.moves)
    for side in Side:
        half = half_of(found.comparison, side)
        for marker in (*_move_markers(found, side), *note_markers(found.comparison, side, shared)):
            ink.markers.setdefault((side, marker_block(half, marker.offset)), []).append(marker)
    for markers in ink.markers.values():
        markers.sort(key=lambda marker: marker.offset)
    return ink


def note_markers(comparison: Comparison, side: Side, shared: Container[str]) -> Iterator[Marker]:
    """The figures of the notes."""
    for index, placed in enumerate(comparison.notes):
        for name, span in marker_ids(comparison, index, side):
            if name in shared:
                continue
            html = (
                f'<sup><a role="doc-noteref" id="{escape(name)}" href="#{escape(placed.note.id)}">'
                f'<span class="vh">note </span>{placed.number}</a></sup>'
            )
            yield Marker(side, span.end, html)


def _move_markers(found: Findings, side: Side) -> Iterator[Marker]:
    """After a passage that moved: where it went, or came from."""
    for index in found.moves:
        link = found.comparison.links[index]
        mine, theirs = (link.old, link.new) if side is Side.OLD else (link.new, link.old)
        there = half_of(found.comparison, other(side))
        row = link_rows(found.comparison, index, found.rows)[1 if side is Side.OLD else 0]
        number = found.numbers[other(side), there.sentences[theirs[0]].block]
        words = f"moved {'to' if side is Side.OLD else 'from'} ¶{number}"
        html = f'<a class="to" href="#{row_id(row)}">{words}</a>'
        yield Marker(side, half_of(found.comparison, side).sentences[mine[-1]].end, html)
