"""What the site folder holds, before anything is compared, and what is written in the end."""

from dataclasses import dataclass

from .text import Version


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
    neighbours: tuple[tuple[str, str], ...] = ()
    """Slug and title of each comparison to whose notes its introduction or its notes refer."""
    series: tuple[tuple[str, str], ...] = ()
    """Slug of each comparison made from this folder, and the labels of what it compares; empty where it holds two
    versions."""
    versions: tuple[str, ...] = ()
    """Ids of all versions in this folder; empty where it holds two."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the site, ready to be written."""

    path: str
    """Relative to the output folder; `/` between its parts."""
    content: bytes
    """What to write."""
