"""The values that a theme gets: what a page says, ready to be laid out.

Takes nothing, gives frozen records; a template reads them and decides nothing but looks. Fields of type
`Html` are HTML already and safe, every other string is plain text that the template's autoescape handles.
Addresses are relative to the page that shows them, so that a site works from a folder, from any path of any
host, and without a server; `Head.root` leads to the site's own root.

By noun: `site` (what all pages have), `note`, `edition` (a reading text and its apparatus), `comparison`, `listing`
(lists and plain pages).
"""

from .comparison import Cell, ChangeLine, Fact, Filter, Group, Page, RowView, VersionCard
from .edition import Edition, Passage, Reading
from .listing import Entry, ListPage, NoteEntry, NoteGroup, NotesPage, Summary, TextPage
from .note import NoteLine, NoteView
from .site import NOTHING, Head, MenuItem, PageLink, Site

__all__ = [
    "NOTHING",
    "Cell",
    "ChangeLine",
    "Edition",
    "Entry",
    "Fact",
    "Filter",
    "Group",
    "Head",
    "ListPage",
    "MenuItem",
    "NoteEntry",
    "NoteGroup",
    "NoteLine",
    "NoteView",
    "NotesPage",
    "Page",
    "PageLink",
    "Passage",
    "Reading",
    "RowView",
    "Site",
    "Summary",
    "TextPage",
    "VersionCard",
]
