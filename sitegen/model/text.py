"""The versions of an article, as read."""

from dataclasses import dataclass
from enum import StrEnum

CELL_BORDER = " | "
"""Text between two cells of a row of a table, which is one block."""


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
    aside: bool = False
    """Not of the text: a page number or running head, which the paper needed, or the line under a heading."""


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
    frame_line: int = 0
    """Line of the front matter on which these quotes begin; 0 where there are none."""
    excerpt: bool | None = None
    """True: this copy is known to be cut off; False: known to be whole; None: see for yourself."""
