"""Lists of comparisons, and plain pages.

Takes nothing, gives frozen records.
"""

from dataclasses import dataclass

from ...theme import Html
from .comparison import VersionCard
from .note import NoteLine
from .site import Head, PageLink


@dataclass(frozen=True, slots=True)
class Summary:
    """A comparison as lists, tags, feed and sitemap need it: small, and free of the texts."""

    slug: str
    """Address relative to the site's root, without slashes at its ends."""
    title: str
    """Headline."""
    description: str
    """Standfirst; may be empty."""
    summary: str
    """What the comparison found, in one sentence."""
    date: str
    """ISO 8601: what the author says, else the day of the newer version; may be empty."""
    date_words: str
    """The date as people write it; may be empty."""
    lang: str
    """BCP 47 tag of its own words; empty: the site's language."""
    tags: tuple[str, ...]
    """As written, in order."""
    aliases: tuple[str, ...]
    """Former addresses, relative to the site's root."""
    old: VersionCard
    """The earlier version."""
    new: VersionCard
    """The later version."""
    picture: Html
    """Both versions as one small picture without links (inline SVG)."""
    notes: tuple[NoteLine, ...]
    """Its notes, in order of their numbers."""
    series: tuple[tuple[str, str], ...] = ()
    """Address and title of every comparison of its versions, that of the first with the last before the others; empty
    where there are two versions."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A comparison in a list."""

    summary: Summary
    """What is known of it."""
    href: str
    """Leads to its page."""
    tags: tuple[PageLink, ...]
    """Its tags, each leading to the tag's page."""
    series: tuple[PageLink, ...] = ()
    """Where there are more than two versions: leads to the comparisons of each with the next, which have no entry."""


@dataclass(frozen=True, slots=True)
class ListPage:
    """The home page (`home.html`) or the page of a tag (`tag.html`)."""

    head: Head
    """Head of the page."""
    introduction: Html
    """The author's own words for the home page; may be empty."""
    entries: tuple[Entry, ...]
    """Newest first."""
    tags: tuple[PageLink, ...]
    """All tags of the site."""
    notes: PageLink | None = None
    """Of the home page: leads to all notes of the site ("Eighteen notes"); None where there are none."""


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A note in the list of all notes."""

    note: NoteLine
    """What is known of it."""
    href: str
    """Its permalink."""
    comparison: PageLink
    """Where it stands."""


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """All notes of one kind."""

    id: str
    """Its anchor on the page (`h-fact-check`)."""
    title: str
    """The kind, in words."""
    notes: tuple[NoteEntry, ...]
    """The notes: by comparison, newest first, and then by number."""


@dataclass(frozen=True, slots=True)
class NotesPage:
    """All notes of the site (`notes.html`)."""

    head: Head
    """Head of the page."""
    count: str
    """How many notes there are, in words ("Eighteen notes")."""
    groups: tuple[NoteGroup, ...]
    """The kinds that occur, in order of their names."""


@dataclass(frozen=True, slots=True)
class TextPage:
    """A plain page (`plain.html`), or the page that says that there is none (`404.html`)."""

    head: Head
    """Head of the page."""
    html: Html
    """Its words."""
    date: str = ""
    """ISO 8601; may be empty."""
    date_words: str = ""
    """The date as people write it; may be empty."""
    contents: tuple[PageLink, ...] = ()
    """Its headings of the second rank."""
