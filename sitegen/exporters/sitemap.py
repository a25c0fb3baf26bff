"""The addresses of a site for search engines (sitemaps.org).

Takes summaries and plain pages, gives XML. Only for a site that knows where it stands.
"""

from collections.abc import Iterator, Sequence
from urllib.parse import quote

from ..model import PlainPage
from .cells import escape
from .comparison import slug_tag
from .page import Site, Summary


def write_sitemap(summaries: Sequence[Summary], pages: Sequence[PlainPage], site: Site) -> str:
    """The sitemap, its addresses in order."""
    urls = sorted(_list_addresses(summaries, pages))
    entries = "".join(f"<url><loc>{escape(f'{site.base_url}/{quote(path)}')}</loc></url>\n" for path in urls)
    namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="{namespace}">\n{entries}</urlset>\n'


def _list_addresses(summaries: Sequence[Summary], pages: Sequence[PlainPage]) -> Iterator[str]:
    yield ""
    yield from (f"{page.slug}/" for page in pages)
    yield from {f"tags/{slug_tag(tag)}/" for summary in summaries for tag in summary.tags}
    if any(summary.notes for summary in summaries):
        yield "notes/"
    for summary in summaries:
        yield f"{summary.slug}/"
        yield f"{summary.slug}/inline/"
        yield f"{summary.slug}/changes/"
