"""The article that a page tells search engines, for pages that write their text only when a script runs.

Takes the source of a page, gives the headline and the paragraphs of the first article in its linked data, or nothing.
Never runs anything, never raises for what a page holds.
"""

import json
import re
from collections.abc import Iterator
from html import unescape

_SCRIPT = re.compile(r"<script\s[^>]{0,200}application/ld\+json[^>]{0,200}>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{1,300}>")


def find_told_article(source: str) -> tuple[str, tuple[str, ...]]:
    """Give headline and paragraphs of the article in the linked data of a page; both empty where there is none."""
    for script in _scripts(source):
        for thing in _things(script):
            body = thing.get("articleBody")
            if isinstance(body, str) and body.strip():
                headline = thing.get("headline")
                lines = map(str.strip, _plain(body).split("\n"))
                return _plain(headline) if isinstance(headline, str) else "", tuple(filter(None, lines))
    return "", ()


def _scripts(source: str) -> Iterator[str]:
    """All linked data of a page."""
    end = 0
    while found := _SCRIPT.search(source, end):
        end = source.find("</script", found.end())
        if end < 0:
            return
        yield source[found.end() : end]


def _things(script: str) -> Iterator[dict[str, object]]:
    """All things that a script tells of, outermost first."""
    try:
        stack = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    while stack:
        thing = stack.pop()
        if isinstance(thing, dict):
            yield thing
            stack.extend(reversed(thing.values()))
        elif isinstance(thing, list):
            stack.extend(reversed(thing))


def _plain(text: str) -> str:
    return unescape(_TAG.sub("\n", text)).strip()
