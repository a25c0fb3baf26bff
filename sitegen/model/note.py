"""An editor's notes, and where their quotes were found."""

from dataclasses import dataclass
from enum import StrEnum

from .text import Side, Span


class AnchorState(StrEnum):
    """How surely the place of a quote is known."""

    EXACT = "exact"
    DRIFTED = "drifted"
    AMBIGUOUS = "ambiguous"
    DOUBTFUL = "doubtful"
    MISSING = "missing"


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

    @property
    def in_json(self) -> bool:
        """Whether it stands in a JSON file, which has a text on one line, and neither numbers nor "from … to"."""
        return self.path.endswith((".jsonld", ".json"))


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote of an introduction."""

    label: str
    """What stands between `[^` and `]`."""
    number: int
    """Its place in the page's one series, before all notes; 0 where nothing refers to it."""
    body: str
    """CommonMark without raw HTML."""
    line: int
    """Line of the file on which it begins."""
    start: int
    """Where it is written in the introduction: first code point."""
    end: int
    """One past the last code point."""


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
    paragraph: int = 0
    """Number of the paragraph in which the place begins; 0 where it is not known, or in none that is numbered."""
    rewritten: str = ""
    """The quote line as it would be found again, where its words have drifted; else empty, as in JSON."""


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note with its number on the page and the places of its quotes."""

    note: Note
    """The remark."""
    number: int
    """Its place in the page's one series, from 1, in reading order."""
    anchors: tuple[Anchor, ...]
    """One for each selector that names a version of this comparison, in the order written."""
