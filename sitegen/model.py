"""The values that pass between the stages.

Takes nothing, gives frozen records, never reads a file and imports nothing of ours. Every offset is a
Unicode code point into a document's canonical text; every span is half-open, `[start, end)`. A stage
hands on ranges, not strings: the text is looked up at the end.
"""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """One of the two versions of a comparison."""

    OLD = "old"
    NEW = "new"


class BlockKind(StrEnum):
    """What a block of a document is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"
    ITEM = "item"
    CODE = "code"
    TABLE = "table"
    CAPTION = "caption"
    RULE = "rule"


class MarkKind(StrEnum):
    """What a mark says about its span of text."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    STRIKE = "strike"
    SUPERSCRIPT = "superscript"
    SUBSCRIPT = "subscript"
    LINK = "link"
    IMAGE = "image"
    FOOTNOTE = "footnote"


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


class Weight(StrEnum):
    """What a change amounts to, lightest first."""

    SURFACE = "surface"
    STYLE = "style"
    WORDING = "wording"
    SUBSTANCE = "substance"


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


class AnchorState(StrEnum):
    """How surely the place of a quote is known."""

    EXACT = "exact"
    DRIFTED = "drifted"
    AMBIGUOUS = "ambiguous"
    DOUBTFUL = "doubtful"
    MISSING = "missing"


# --- a version, read -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of canonical text."""

    start: int
    """First code point."""
    end: int
    """One past the last code point; equal to `start` for a point."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item or the like; blocks are in order and do not overlap."""

    start: int
    """First code point."""
    end: int
    """One past the last code point."""
    kind: BlockKind = BlockKind.PARAGRAPH
    """What the block is."""
    level: int = 0
    """Rank of a heading (1 to 6); depth of a list item or quotation (1 is outermost); else 0."""
    marker: str = ""
    """What stands before a list item and is not text, such as "•" or "3."; else empty."""
    line: int = 1
    """Line of the source file on which the block begins, counted from 1."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Formatting of a span, kept beside the text; marks may nest and overlap."""

    start: int
    """First code point."""
    end: int
    """One past the last code point."""
    kind: MarkKind
    """What the formatting is."""
    target: str = ""
    """Address of a link or image, label of a footnote reference; else empty."""


@dataclass(frozen=True, slots=True)
class Document:
    """One version of an article, read."""

    path: str
    """Where it came from, as shown in messages; `/` between its parts."""
    text: str
    """Canonical text: NFC, no markup, no hard wraps, blocks parted by one blank line, no blank end."""
    blocks: tuple[Block, ...]
    """In order; together they hold every character of `text` that is not white space."""
    marks: tuple[Mark, ...] = ()
    """In order of start, longer first."""
    lang: str = ""
    """BCP 47 tag of the text's language, as the file says it; empty where it does not."""
    title: str = ""
    """Title that the file's own head gives (HTML `<title>`); empty where it gives none."""


@dataclass(frozen=True, slots=True)
class Version:
    """A document with what its author says about it."""

    document: Document
    """The text."""
    id: str = ""
    """Name of the version in quote lines: `old`, `new`, or the id that the front matter gives."""
    label: str = ""
    """What the page calls it ("The New York Times")."""
    source: str = ""
    """Where it was published, in words."""
    byline: str = ""
    """Who signed it."""
    date: str = ""
    """When it was published, ISO 8601; empty where unknown."""
    url: str = ""
    """Where it stands on the web: http or https; empty where nowhere."""
    lang: str = ""
    """BCP 47 tag in force for this version; empty lets the comparison guess."""
    rights: str = ""
    """Who owns it and by what leave it is shown."""
    frame: tuple[str, ...] = ()
    """Quotes of passages to set aside as frame."""
    excerpt: bool | None = None
    """True: this copy is known to be cut off; False: known to be whole; None: see for yourself."""


# --- notes -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Selector:
    """One quote line of a note: which place in which version the note is about."""

    version: str
    """Id of the version meant: `old`, `new`, or an id of `versions:`."""
    quote: str
    """The marked words as the author wrote them; empty for a point between prefix and suffix."""
    prefix: str = ""
    """Context given before the quote."""
    suffix: str = ""
    """Context given after the quote."""
    until: str = ""
    """Second half of a quote written "from … to"; empty where the quote is whole."""
    occurrence: int | None = None
    """Which of several hits is meant, counted from 1."""
    paragraph: int | None = None
    """Paragraph to which the search is limited, counted from 1."""
    position: int | None = None
    """Where the quote once began, in code points; a hint, never trusted alone."""
    line: int = 1
    """Line of the notes file."""
    utf16: bool = False
    """True where `position` counts UTF-16 code units, as scripts in browsers do."""


@dataclass(frozen=True, slots=True)
class Note:
    """An editor's remark, as written."""

    id: str
    """The author's name for it, unique in its comparison (`n-toll`)."""
    kind: str
    """A usual kind (`fact-check`, `omission`, `addition`, ...) or one that the site adds."""
    body: str
    """CommonMark without raw HTML."""
    selectors: tuple[Selector, ...] = ()
    """Its quote lines; none for a note on the comparison as a whole."""
    path: str = ""
    """Notes file, as shown in messages."""
    line: int = 1
    """Line of its heading."""
    by: str = ""
    """Who wrote it."""
    date: str = ""
    """When, ISO 8601."""
    lang: str = ""
    """BCP 47 tag of the body; empty: the site's language."""
    body_line: int = 1
    """Line of the file on which its body begins."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A place that a quote may have meant."""

    start: int
    """First code point."""
    end: int
    """One past the last code point."""
    score: float
    """Likeness, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a selector was found, or how it was not."""

    side: Side
    """Which version of the comparison."""
    selector: Selector
    """The quote line that asked."""
    state: AnchorState
    """How surely the place is known."""
    span: Span | None = None
    """The place, where the state is exact or drifted."""
    score: float = 0.0
    """Likeness of the best hit, 0 to 1."""
    suggestions: tuple[Suggestion, ...] = ()
    """Up to three, best first, where the place is not known."""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with its number on the page and the places of its quotes."""

    note: Note
    """The remark."""
    number: int
    """Its place in the page's one series, from 1, in reading order."""
    anchors: tuple[Anchor, ...]
    """One for each selector that names a version of this comparison, in the order written."""


# --- what load gives -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NotesFile:
    """A file of notes, not yet parsed."""

    path: str
    """As shown in messages; its suffix (`.md`, `.jsonld`) tells the format."""
    text: str
    """Its content, with `\n` line ends."""


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A Markdown page of the site that is no comparison."""

    slug: str
    """Address relative to the site, without slashes at its ends; empty for the home page's own words."""
    title: str
    """Title of the page."""
    body: str
    """CommonMark."""
    path: str
    """File to which messages point."""
    line: int = 1
    """Line of the file on which the body begins."""
    description: str = ""
    """One sentence for search engines."""
    date: str = ""
    """ISO 8601."""
    draft: bool = False
    """Left out of the site unless drafts are asked for."""
    aliases: tuple[str, ...] = ()
    """Former addresses of the page, relative to the site."""
    lang: str = ""
    """BCP 47 tag; empty: the site's language."""
    order: int = 0
    """Place in the site's menu, lightest first; 0 keeps it out of the menu."""


@dataclass(frozen=True, slots=True)
class Source:
    """One comparison as its folder gives it, before anything is compared."""

    slug: str
    """Folder name; with a `/` and the two version ids where the folder holds more than two versions."""
    old: Version
    """The earlier version."""
    new: Version
    """The later version."""
    title: str = ""
    """Title of the page."""
    description: str = ""
    """One sentence for lists and search engines."""
    date: str = ""
    """ISO 8601; orders the home page."""
    tags: tuple[str, ...] = ()
    """As written, in order."""
    draft: bool = False
    """Left out of the site unless drafts are asked for."""
    aliases: tuple[str, ...] = ()
    """Former addresses of the page, relative to the site."""
    lang: str = ""
    """BCP 47 tag of the page's own words; empty: the site's language."""
    path: str = ""
    """File (or folder) to which messages on the comparison as a whole point."""
    introduction: str = ""
    """The body of `index.md`, CommonMark."""
    introduction_line: int = 1
    """Line of `index.md` on which the introduction begins."""
    notes: tuple[NotesFile, ...] = ()
    """`notes.md` before `notes.jsonld`, those that exist."""
    files: tuple[str, ...] = ()
    """Images and other files beside the texts, relative to the folder, sorted."""
    series: tuple[str, ...] = ()
    """Slugs of all comparisons made from this folder; empty where it holds two versions."""
    versions: tuple[str, ...] = ()
    """Ids of all versions in this folder; empty where it holds two."""


# --- what compare gives ----------------------------------------------------------------------------


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


# --- what weave and export give --------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site, ready to be written."""

    path: str
    """Relative to the output folder; `/` between its parts."""
    content: bytes
    """What to write."""
