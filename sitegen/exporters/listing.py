"""Summaries and plain pages to the values of home page, tag pages, the page of all notes, plain pages and 404.

Takes small values, gives small values; never sees a text that was compared.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import quote

from ..model import PlainPage
from ..theme import Html
from . import words
from .comparison import link_tags, make_head, slug_tag
from .page import NOTHING, Entry, ListPage, NoteEntry, NoteGroup, NotesPage, PageLink, Site, Summary, TextPage
from .prose import place, write_prose

NOTES = "notes/index.html"
"""Address of the page of all notes."""


def make_home(summaries: Sequence[Summary], home: PlainPage | None, site: Site) -> ListPage:
    """The front page: the home page's own words, and all comparisons, newest first."""
    title = words.curl(home.title if home and home.title else site.title)
    head = make_head(site, title, "index.html", description=site.description)
    prose = write_prose(home.body, lang=head.lang).html if home else NOTHING
    entries, tags = _list_entries(summaries, head.root), _all_tags(summaries, head.root)
    number = sum(1 for _ in _all_notes(summaries, ""))
    notes = PageLink(words.capitalise(words.count(number, "note")), NOTES) if number else None
    return ListPage(head, place(prose, head.root), entries, tags, notes)


def make_notes(summaries: Sequence[Summary], site: Site) -> NotesPage | None:
    """The page of all notes, by kind; None where there are none."""
    head = make_head(site, "Notes", NOTES, description="All notes, by kind")
    kinds: dict[str, list[NoteEntry]] = {}
    for entry in _all_notes(summaries, head.root):
        kinds.setdefault(entry.note.kind, []).append(entry)
    groups = [NoteGroup(f"h-{slug_tag(kind)}", words.capitalise(kind), tuple(kinds[kind])) for kind in sorted(kinds)]
    number = sum(len(group.notes) for group in groups)
    return NotesPage(head, words.capitalise(words.count(number, "note")), tuple(groups)) if groups else None


def make_tags(summaries: Sequence[Summary], site: Site) -> Iterator[ListPage]:
    """A page for every tag, in order of their addresses."""
    names: dict[str, str] = {}
    for summary in _newest_first(summaries):
        for tag in summary.tags:
            names.setdefault(slug_tag(tag), tag)
    for slug in sorted(names):
        head = make_head(site, names[slug], f"tags/{slug}/index.html", description=f"Comparisons: {names[slug]}")
        tagged = [summary for summary in summaries if slug in map(slug_tag, summary.tags)]
        yield ListPage(head, NOTHING, _list_entries(tagged, head.root), _all_tags(summaries, head.root))


def make_plain(page: PlainPage, site: Site) -> TextPage:
    """A Markdown page."""
    head = make_head(
        site,
        words.curl(page.title),
        f"{page.slug}/index.html",
        description=words.curl(page.description),
        lang=page.lang,
    )
    folder = page.slug.rpartition("/")[0]
    prose = write_prose(page.body, lang=head.lang, folder=folder)
    return TextPage(head, place(prose.html, head.root), page.date, words.write_date(page.date), prose.headings)


def make_missing(site: Site, style: str) -> TextPage:
    """The page that says that there is none. It may be shown at any address, so it carries its style sheet with
    it, and its links are full ones; where the site does not know where it stands, they lead to the root of the host.
    """
    head = make_head(site, "Page not found", "404.html")
    root = f"{site.base_url}/"
    return TextPage(replace(head, root=root, style=Html(style), canonical=""), NOTHING)


def _all_notes(summaries: Sequence[Summary], root: str) -> Iterator[NoteEntry]:
    """Every note of the site once, on the first of the pages that show it."""
    shown = {(summary.slug, note.id) for summary in summaries for note in summary.notes}
    for summary in _newest_first(summaries):
        page = PageLink(summary.title, f"{root}{quote(summary.slug)}/index.html")
        for note in summary.notes:
            if (summary.slug.rpartition("/")[0], note.id) not in shown:
                yield NoteEntry(note, f"{page.href}#{note.id}", page)


def _newest_first(summaries: Sequence[Summary]) -> list[Summary]:
    named = sorted(summaries, key=lambda summary: (summary.title.casefold(), summary.slug))
    return sorted(named, key=lambda summary: summary.date, reverse=True)


def _list_entries(summaries: Sequence[Summary], root: str) -> tuple[Entry, ...]:
    """An entry for every folder: of several comparisons of its versions the first, which leads to the others."""
    return tuple(
        Entry(summary, f"{root}{summary.slug}/index.html", link_tags(summary.tags, root), _link_others(summary, root))
        for summary in _newest_first(summaries)
        if not summary.series or summary.slug == summary.series[0][0]
    )


def _link_others(summary: Summary, root: str) -> tuple[PageLink, ...]:
    return tuple(PageLink(words.curl(title), f"{root}{quote(slug)}/index.html") for slug, title in summary.series[1:])


def _all_tags(summaries: Sequence[Summary], root: str) -> tuple[PageLink, ...]:
    """All tags, each once, in order of their names."""
    names = {slug_tag(tag): tag for summary in reversed(_newest_first(summaries)) for tag in summary.tags}
    return link_tags(sorted(names.values(), key=str.casefold), root)
