"""The comparisons of a site as an Atom feed (RFC 4287).

Takes summaries, gives XML. Only for a site that knows where it stands; entries without a date are left out,
as a feed is in order of time.
"""

from collections.abc import Sequence
from urllib.parse import quote

from .cells import escape
from .page import Site, Summary

MOST = 30
"""Newest comparisons in the feed."""


def write_feed(summaries: Sequence[Summary], site: Site) -> str:
    """The feed, newest first."""
    dated = sorted((s for s in summaries if s.date), key=lambda summary: summary.slug)
    newest = sorted(dated, key=lambda summary: summary.date, reverse=True)[:MOST]
    updated = _timestamp(newest[0].date) if newest else "1970-01-01T00:00:00Z"
    address = escape(site.base_url)
    entries = "".join(_write_entry(summary, site) for summary in newest)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escape(site.language)}">\n'
        f"<title>{escape(site.title)}</title>\n<id>{address}/</id>\n<updated>{updated}</updated>\n"
        f'<link href="{address}/"/>\n<link rel="self" href="{address}/feed.xml"/>\n'
        f"<author><name>{escape(site.title)}</name></author>\n{entries}</feed>\n"
    )


def _write_entry(summary: Summary, site: Site) -> str:
    address = escape(f"{site.base_url}/{quote(summary.slug)}/")
    words = " ".join(part for part in (summary.description, summary.summary) if part)
    return (
        f'<entry xml:lang="{escape(summary.lang or site.language)}">\n<title>{escape(summary.title)}</title>\n'
        f'<id>{address}</id>\n<link href="{address}"/>\n<updated>{_timestamp(summary.date)}</updated>\n'
        f"<summary>{escape(words)}</summary>\n</entry>\n"
    )


def _timestamp(date: str) -> str:
    """An ISO 8601 date, or date and time, as the feed wants it."""
    if "T" not in date:
        return f"{date}T00:00:00Z"
    return date if date.endswith("Z") or "+" in date[10:] or "-" in date[10:] else f"{date}Z"
