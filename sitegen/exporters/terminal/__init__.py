"""A comparison for the terminal: lines that sum it up, which a pager shows first, and the changed paragraphs.

Takes a comparison, gives text; `[-old-]` and `{+new+}` say without colour what colour says again. A passage
that moved is named at both its ends and shown, with what became of its words, at the new one; where it was, its
first words say which it is. Paragraphs that did not change, frame, and what lies beyond the end of a shorter copy
are counted, never shown, and long stretches without a change are left out with a sign. Text is printed without
control characters, so that no article can steer the terminal.
"""

from collections.abc import Collection, Iterator, Sequence

from ...model import Comparison
from ..redline import Piece, find_pieces
from ..screen import INDENT, Chunk, paint
from ..stat import find_title, summarise
from .heads import find_head, find_section, is_moved
from .view import View
from .words import find_beginning, find_links, find_words

CONTEXT = 12
"""Unchanged words that are shown on each side of a change, where nothing else is asked for."""


def to_terminal(
    comparison: Comparison,
    *,
    colour: bool = False,
    width: int = 0,
    only: Collection[str] = (),
    context: int = CONTEXT,
    remarks: Sequence[str] = (),
) -> str:
    """The sums and the changed paragraphs, ending in a line end.

    `width` is in columns, 0 to break no line. `only` names weights, or `structure`: other changes are not marked,
    and paragraphs without a marked one not shown; empty for everything. `context` counts the unchanged words to
    show on each side of a change. `remarks` are lines for the sums, on what the comparison does not know.
    """
    view = View(comparison, only)
    paragraphs = (find_title(comparison), summarise(comparison, only, remarks), *_find_paragraphs(view, context))
    return "\n\n".join("\n".join(paint(chunks, width, colour=colour)) for chunks in paragraphs) + "\n"


def _find_paragraphs(view: View, context: int) -> Iterator[list[Chunk]]:
    """What is shown of each group of rows; before the first of a section, the section's heading."""
    pieces = tuple(find_pieces(view.comparison, edits=True))
    told = -1
    for group in view.groups():
        row, heading = view.headings[group[0]]
        if row != told and row not in group and heading:
            yield find_section(heading)
        told = view.headings[group[-1]][0]
        yield _show(view, group, pieces, context)


def _show(view: View, group: Sequence[int], pieces: Sequence[Sequence[Piece]], context: int) -> list[Chunk]:
    """A heading and the paragraphs under it; where all that happened is that they went elsewhere, their first words."""
    changes = [change for index in group for change in view.changes.get(index, ())]
    row = view.comparison.rows[group[0]]
    chunks = find_head(view, group, changes)
    if not row.new and not changes and is_moved(view, group):
        return [*chunks, *find_beginning(view.comparison, group, context)]
    for index in group:
        chunks += [(f"\n{INDENT}", ""), *find_words(view, pieces[index], context)]
    return [*chunks, *find_links(view.comparison, changes)]
