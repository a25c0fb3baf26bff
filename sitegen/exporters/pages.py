"""The pages of a site as files.

Takes comparisons, summaries and plain pages with the site and a theme, gives `File`s: comparison and inline
pages, published texts, home, tags, plain pages, redirects, 404, feed, sitemap and the theme's static files.
Never writes; a template's error comes out as a `ThemeError`.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from ..model import Comparison, File, PlainPage
from ..theme import Html, Theme, render
from .annotations import FILE as ANNOTATIONS
from .annotations import to_annotations
from .comparison import CARD, make_head, make_page_alone, make_pages, summarise, without_sources
from .feed import write_feed
from .json import to_json
from .listing import make_home, make_missing, make_notes, make_plain, make_tags
from .page import Page, Site, Summary, TextPage
from .sitemap import write_sitemap

__all__ = ["export_comparison", "export_site", "standalone", "summarise"]

PAGE_BYTES, WORD_BYTES, NOTE_BYTES = 10 * 1024, 18, 1024
"""What a page may weigh: as such, for each word of both texts, and for each note."""

STYLE = "style.css"
"""The theme's style sheet, which pages that must stand alone carry with them."""


def export_comparison(comparison: Comparison, site: Site, theme: Theme) -> tuple[File, ...]:
    """All files of a comparison: its pages, both texts, its data, its notes, and redirects from former addresses."""
    slug = comparison.source.slug
    page, inline, changes, card = make_pages(comparison, site)
    return (
        _weigh_page(theme, "comparison.html", page, comparison, site),
        _weigh_page(theme, "inline.html", inline, comparison, site),
        _page(theme, "changes.html", changes.head.path, page=changes, site=site),
        _file(f"{slug}/old.txt", comparison.old.version.document.text + "\n"),
        _file(f"{slug}/new.txt", comparison.new.version.document.text + "\n"),
        _file(f"{slug}/comparison.json", to_json(comparison)),
        _file(f"{slug}/{ANNOTATIONS}", to_annotations(comparison, page.head, comparison.source.lang or site.language)),
        *([File(f"{slug}/{CARD}", card)] if card else []),
        *_redirect(comparison.source.aliases, slug, page.head.title, site, theme),
    )


def export_site(summaries: Sequence[Summary], pages: Sequence[PlainPage], site: Site, theme: Theme) -> tuple[File, ...]:
    """All files that belong to no single comparison."""
    home = next((page for page in pages if not page.slug), None)
    plain = [page for page in pages if page.slug]
    missing = make_missing(site, _style(theme))
    files = [_page(theme, "home.html", "index.html", page=make_home(summaries, home, site), site=site)]
    files += [_page(theme, "tag.html", page.head.path, page=page, site=site) for page in make_tags(summaries, site)]
    notes = make_notes(summaries, site)
    files += [_page(theme, "notes.html", notes.head.path, page=notes, site=site)] if notes else []
    files += [file for page in plain for file in _export_plain(page, site, theme)]
    files.append(_page(theme, "404.html", "404.html", page=missing, site=site))
    files += [File(f"static/{file.path}", file.content) for file in theme.static]
    if site.base_url:
        files.append(_file("feed.xml", write_feed(summaries, site)))
        files.append(_file("sitemap.xml", write_sitemap(summaries, plain, site)))
    return tuple(files)


def _weigh_page(theme: Theme, template: str, page: Page, comparison: Comparison, site: Site) -> File:
    """A page of a comparison; where it would weigh too much, without what can be spared."""
    file = _page(theme, template, page.head.path, page=page, site=site)
    words, notes = comparison.old.words + comparison.new.words, len(comparison.notes)
    if not notes or len(file.content) <= PAGE_BYTES + WORD_BYTES * words + NOTE_BYTES * notes:
        return file
    return _page(theme, template, page.head.path, page=without_sources(page), site=site)


def standalone(comparison: Comparison, site: Site, theme: Theme) -> str:
    """One page that needs nothing beside it: the style sheet is inside, and no link leads to other files."""
    page = make_page_alone(comparison, site, _style(theme))
    return render(theme, "comparison.html", page=page, site=site)


def _export_plain(page: PlainPage, site: Site, theme: Theme) -> Iterator[File]:
    made = make_plain(page, site)
    yield _page(theme, "plain.html", made.head.path, page=made, site=site)
    yield from _redirect(page.aliases, page.slug, page.title, site, theme)


def _redirect(aliases: Sequence[str], slug: str, title: str, site: Site, theme: Theme) -> Iterator[File]:
    """A page at each former address that leads to the present one."""
    for alias in aliases:
        path = alias.strip("/") if alias.endswith(".html") else f"{alias.strip('/')}/index.html"
        head = make_head(site, title, path)
        target = f"{head.root}{slug}/index.html"
        page = TextPage(head, Html(""), "", "")
        yield _page(theme, "redirect.html", path, page=page, site=site, target=target)


def _style(theme: Theme) -> str:
    return next((file.content.decode("utf-8") for file in theme.static if file.path == STYLE), "")


def _page(theme: Theme, template: str, path: str, **values: Any) -> File:
    return _file(path, render(theme, template, **values))


def _file(path: str, text: str) -> File:
    return File(path, text.encode("utf-8"))
