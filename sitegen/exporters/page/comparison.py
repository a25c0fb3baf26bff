"""The page of a comparison and its parts.

Takes nothing, gives frozen records.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ...theme import Html
from .edition import Edition
from .note import NoteView
from .site import Head, PageLink


@dataclass(frozen=True, slots=True)
class VersionCard:
    """One of the two versions, presented."""

    side: str
    """`old` or `new`."""
    label: str
    """What the page calls it ("The Harbour Post"); may be empty."""
    siglum: str
    """What an apparatus calls it: the label where that is as short ("Q1"), else a letter: A for the first version."""
    source: str
    """Where it was published, where that says more than the label; else empty."""
    byline: str
    """Who signed it; may be empty."""
    date: str
    """ISO 8601; may be empty."""
    date_words: str
    """The date as people write it; may be empty."""
    url: str
    """Where it stands on the web; empty where nowhere."""
    host: str
    """Host name of `url`, to be shown; may be empty."""
    rights: str
    """Who owns it and by what leave it is shown; may be empty."""
    lang: str
    """BCP 47 tag of its text."""
    words: str
    """Its length in words ("818 words")."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The blocks of one version that stand in a row."""

    html: Html
    """The blocks; empty where this version has nothing here."""
    lang: str
    """BCP 47 tag, where its language is not that of the page; else empty."""
    dir: str
    """`auto` where the text has letters that run from right to left; else empty."""


@dataclass(frozen=True, slots=True)
class RowView:
    """Aligned blocks side by side, with what belongs to them."""

    id: str
    """Its anchor on the page (`r4`)."""
    number: str
    """The paragraph numbers of the old side ("4", "4–5"); new ones hang beside their blocks where they differ."""
    name: str
    """What those who hear it should know of the row ("paragraph 4")."""
    kind: str
    """A value of `RowKind`."""
    weight: str
    """A value of `Weight`: the heaviest of its changes; empty where nothing changed."""
    look: str
    """The kind for a style sheet: empty for the usual (`edited`), `twin` for an equal row that is one."""
    only: str
    """`old` or `new`, where just that version has something here; else empty."""
    old: Cell
    """Its old blocks."""
    new: Cell
    """Its new blocks."""
    merged: Cell
    """Both in one, as a redline; only on the inline page, else empty."""
    absent: Html
    """What to say where one version has nothing in the row ("moved: ¶7 in old is ¶2 in new"); may be empty."""
    says: tuple[Html, ...]
    """Splits and merges, in words ("¶3 became ¶3 and ¶4"), each a `<small>`."""
    labels: tuple[PageLink, ...]
    """What its changes of substance touch, in words; each leads to the first such change."""
    notes: tuple[NoteView, ...]
    """The notes that begin here."""
    span: int
    """How many rows, from this one on, the place for notes may take: up to the next row that has any; 0 where an
    earlier row has taken it."""
    twin: bool
    """True where both cells read alike and carry no marker, so that a narrow page needs to show one only."""


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring rows of one standing."""

    kind: str
    """`article`, `frame` (folded: what stood around the article) or `excerpt` (what follows where one copy ends)."""
    title: str
    """What to say of the group; empty for the article."""
    rows: tuple[RowView, ...]
    """Its rows, in order."""
    open: bool = False
    """Whether a folded group is to be shown unfolded, because something points into it."""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change in words."""

    href: str
    """Leads to it."""
    weight: str
    """A value of `Weight`; empty for moves, splits and merges."""
    label: str
    """What it touches, and where ("number, ¶4")."""
    words: str
    """What happened ("“40” became “50”")."""
    sources: tuple[PageLink, ...] = ()
    """The words of a change of substance where the versions are published, marked there; on the list's own page."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A switch that sets aside changes of one weight."""

    name: str
    """A value of `Weight`."""
    count: int
    """How many changes it governs."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of the comparison, for its colophon."""

    name: str
    """What was counted."""
    value: str
    """The figure, as it is to be shown."""


@dataclass(frozen=True, slots=True)
class Page:
    """A comparison, as `comparison.html`, `inline.html` and `changes.html` get it."""

    head: Head
    """Head of the page."""
    description: str
    """The author's one sentence; may be empty."""
    summary: str
    """What the comparison found, in one sentence."""
    date: str
    """ISO 8601; may be empty."""
    date_words: str
    """The date as people write it; may be empty."""
    tags: tuple[PageLink, ...]
    """Its tags, each leading to the tag's page."""
    old: VersionCard
    """The earlier version."""
    new: VersionCard
    """The later version."""
    links: tuple[PageLink, ...]
    """The other ways to read it: inline, texts, data."""
    series: tuple[PageLink, ...]
    """The other comparisons made from the same versions, each with the labels of its two; empty where there are two
    versions."""
    introduction: Html
    """The author's introduction; may be empty."""
    footnotes: tuple[NoteView, ...]
    """Its footnotes, which are numbered before all notes."""
    overview: Html
    """Both versions as one picture (inline SVG), each part a link into the page."""
    filters: tuple[Filter, ...]
    """Weights that occur, lightest first."""
    groups: tuple[Group, ...]
    """All rows, in reading order."""
    general: tuple[NoteView, ...]
    """Notes on the comparison as a whole."""
    unplaced: tuple[NoteView, ...]
    """Notes whose quotes have no sure place."""
    changes: tuple[ChangeLine, ...]
    """All changes in words, in reading order; empty where only a page of their own has them."""
    has_list: bool
    """Whether this page is to list the changes."""
    facts: tuple[Fact, ...]
    """What was counted."""
    inline: bool
    """Whether both versions are shown as one text."""
    coarse: str
    """Why the comparison is coarser than usual; empty as a rule."""
    notes: int
    """How many notes there are."""
    edition: Callable[[], Edition]
    """Gives it as a reading text with an apparatus (`page.edition()`); made when it is asked for."""
