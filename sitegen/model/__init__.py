"""The values that pass between the stages.

Takes nothing, gives frozen records, never reads a file and imports nothing of ours. Every offset is a
Unicode code point into a document's canonical text; every span is half-open, `[start, end)`. A stage
hands on ranges, not strings: the text is looked up at the end.

By noun: `text` (a version, read), `note`, `source` (the folder), `comparison`.
"""

from .comparison import (
    ASIDE,
    STRUCTURE,
    WEIGHTS,
    WORDED,
    Change,
    ChangeKind,
    Comparison,
    Half,
    Link,
    LinkKind,
    Row,
    RowKind,
    Rules,
    Run,
    Sentence,
    Stats,
    Weight,
)
from .note import Anchor, AnchorState, Footnote, Note, PlacedNote, Selector, Suggestion
from .source import File, NotesFile, PlainPage, Source
from .text import CELL_BORDER, Block, BlockKind, Document, Mark, MarkKind, Side, Span, Version

__all__ = [
    "ASIDE",
    "CELL_BORDER",
    "STRUCTURE",
    "WEIGHTS",
    "WORDED",
    "Anchor",
    "AnchorState",
    "Block",
    "BlockKind",
    "Change",
    "ChangeKind",
    "Comparison",
    "Document",
    "File",
    "Footnote",
    "Half",
    "Link",
    "LinkKind",
    "Mark",
    "MarkKind",
    "Note",
    "NotesFile",
    "PlacedNote",
    "PlainPage",
    "Row",
    "RowKind",
    "Rules",
    "Run",
    "Selector",
    "Sentence",
    "Side",
    "Source",
    "Span",
    "Stats",
    "Suggestion",
    "Version",
    "Weight",
]
