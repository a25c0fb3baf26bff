"""Two versions, aligned, with changes and notes."""

from dataclasses import dataclass
from enum import StrEnum

from .note import Footnote, PlacedNote
from .source import Source
from .text import Mark, Span, Version


class LinkKind(StrEnum):
    """How the sentences of a link correspond."""

    EQUAL = "equal"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    REGROUPED = "regrouped"


class ChangeKind(StrEnum):
    """What happened to the text at a change."""

    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"
    FORMAT = "format"
    MOVE = "move"
    SPLIT = "split"
    MERGE = "merge"


WORDED = (ChangeKind.INSERT, ChangeKind.DELETE, ChangeKind.REPLACE)
"""Changes of words."""
STRUCTURE = (ChangeKind.MOVE, ChangeKind.SPLIT, ChangeKind.MERGE)
"""Changes of order, not of words or formatting."""


class Weight(StrEnum):
    """What a change amounts to, lightest first."""

    SURFACE = "surface"
    STYLE = "style"
    WORDING = "wording"
    SUBSTANCE = "substance"


WEIGHTS: dict[str, Weight] = {
    label: weight
    for weight, labels in (
        (Weight.SURFACE, "white-space typography case punctuation spelling-variant hyphenation"),
        (
            Weight.STYLE,
            "honorific abbreviation numeral-form date-form name-form date-line contraction formatting equivalent",
        ),
        (Weight.WORDING, "wording"),
        (Weight.SUBSTANCE, "number date name quotation attribution negation hedge link-target addition omission"),
    )
    for label in labels.split()
}
"""Every label that a change may have, with its weight; lightest first."""


class RowKind(StrEnum):
    """What a row of aligned blocks shows."""

    EQUAL = "equal"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    REGROUPED = "regrouped"
    DROPPED = "dropped"
    ADDED = "added"
    MOVED = "moved"
    FRAME = "frame"
    EXCERPT = "excerpt"


ASIDE = (RowKind.FRAME, RowKind.EXCERPT)
"""Rows that are no part of what is compared, and not counted."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What a site may set about comparing; all of it changes the result and so belongs to a cache key."""

    equivalences: tuple[tuple[str, str], ...] = ()
    """Pairs of words or phrases that mean the same here ("Gov.", "Governor"); a change between them is style."""
    note_kinds: tuple[str, ...] = ()
    """Kinds of notes that the site adds to the usual ones."""
    names: tuple[str, ...] = ()
    """Names to watch: a change of one is of substance even where no rule would know it for a name."""
    polish: bool = True
    """Slide and merge word changes into ones that a reader would make; False shows the raw edit script."""
    words: tuple[tuple[str, str], ...] = ()
    """Words that the site adds to a table of the labels ("titles", "attributions", "hedges", "negations"), each after
    the table's name."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one version; sentences cover all text that is not white space, in order."""

    start: int
    """First code point."""
    end: int
    """One past the last code point."""
    block: int
    """Index of the block that holds it."""


@dataclass(frozen=True, slots=True)
class Link:
    """Old sentences that became new sentences. A sentence is in one link at most."""

    old: tuple[int, ...]
    """Indexes of neighbouring old sentences, sorted, never empty."""
    new: tuple[int, ...]
    """Indexes of neighbouring new sentences, sorted, never empty."""
    score: float
    """Likeness, 0 to 1; 1 where equal."""
    kind: LinkKind
    """How they correspond."""
    moved: bool = False
    """True where the link crosses the spine; the links that are not moved stand in the same order on both sides."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that a reader would point at."""

    id: str
    """`c-` and six hex digits of what it says and the 20 characters before it; `-2` and so on for repeats."""
    kind: ChangeKind
    """What happened."""
    labels: tuple[str, ...]
    """What it touches (`number`, `name`, ...), heaviest first; empty only for move, split and merge."""
    weight: Weight
    """That of its heaviest label; surface for move, split and merge."""
    old: Span | None
    """Where in the old text; None for an insertion."""
    new: Span | None
    """Where in the new text; None for a deletion."""
    link: int | None = None
    """Index of the link that it lies in; None for whole sentences added or dropped."""


@dataclass(frozen=True, slots=True)
class Row:
    """Aligned blocks, shown side by side. Rows are in reading order; every block is in exactly one row."""

    old: tuple[int, ...]
    """Indexes of neighbouring old blocks; may be empty."""
    new: tuple[int, ...]
    """Indexes of neighbouring new blocks; may be empty."""
    kind: RowKind
    """What the row shows."""
    partner: int | None = None
    """Index of the row at the other end, where the row's one side was moved as a whole."""
    links: tuple[int, ...] = ()
    """Indexes of the links that are not moved and have both ends in this row, in order."""


@dataclass(frozen=True, slots=True)
class Half:
    """One version as the comparison sees it."""

    version: Version
    """The text and what is said about it."""
    sentences: tuple[Sentence, ...]
    """In order, without overlap."""
    frame: tuple[bool, ...]
    """For every block: is it frame?"""
    lang: str
    """BCP 47 tag in force: given or guessed."""
    words: int
    """Words of the whole text, frame included."""
    excerpt: int | None = None
    """Offset in the *other* version's text from which this copy has nothing more; None where it runs to the end."""


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts over one comparison. Frame and what follows the end of an excerpt are not counted."""

    changes: tuple[tuple[Weight, int], ...]
    """Insertions, deletions, replacements and changes of format by weight; every weight, lightest first."""
    moved: int
    """Passages moved."""
    split: int
    """Sentences and paragraphs split."""
    merged: int
    """Sentences and paragraphs merged."""
    similarity: float
    """Share of the characters of both articles that stands unchanged in both, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions, aligned, with changes and notes."""

    source: Source
    """What was compared."""
    old: Half
    """The old version."""
    new: Half
    """The new version."""
    links: tuple[Link, ...]
    """In order of the new sentences."""
    changes: tuple[Change, ...]
    """In reading order: by row, then by place."""
    rows: tuple[Row, ...]
    """Aligned blocks in reading order."""
    notes: tuple[PlacedNote, ...]
    """In order of their numbers."""
    stats: Stats
    """Counts."""
    coarse: str = ""
    """Why the answer is coarser than usual (a text too long or too repetitive), in words; empty as a rule."""
    footnotes: tuple[Footnote, ...] = ()
    """Those of the introduction, in order of their numbers; those without one last."""


@dataclass(frozen=True, slots=True)
class Run:
    """A flat stretch of text over which nothing begins or ends: the same marks, change and notes all along."""

    old: Span | None
    """Where in the old text; None for what only the new one has."""
    new: Span | None
    """Where in the new text; None for what only the old one has."""
    change: int | None = None
    """Index of the insertion, deletion, replacement or change of format that it belongs to."""
    link: int | None = None
    """Index of the sentence link that it belongs to."""
    marks: tuple[Mark, ...] = ()
    """Formatting in force, outermost first; of the new text where the run stands in both."""
    notes: tuple[tuple[int, int], ...] = ()
    """Notes whose quote covers the run: (index of the note, index of its anchor)."""
