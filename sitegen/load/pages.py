"""A Markdown file to a plain page.

Takes a file taken apart by `front`, gives a `PlainPage`. Never renders Markdown.
"""

import re

from sitegen.load.front import FrontMatter, read_values
from sitegen.load.keys import PAGE_KEYS
from sitegen.model import PlainPage
from sitegen.problems import Problem

HEADING = re.compile(r"\s*#[ \t]+(?P<title>[^\n]*)(\n|$)")
"""A heading of the first rank at the head of the body: the page's title, if the front matter gives none."""


def read_page(slug: str, front: FrontMatter) -> tuple[PlainPage, tuple[Problem, ...]]:
    """The plain page at address `slug`."""
    values, problems = read_values(front, PAGE_KEYS)
    fields = dict(values.by_key)
    body, line = front.body, front.body_line
    heading = HEADING.match(body)
    if heading is not None and "title" not in fields:
        fields["title"] = heading["title"].rstrip(" \t#")
        line += heading[0].count("\n")
        body = body[heading.end() :]
    fields.setdefault("title", name_as_title(slug))
    return PlainPage(slug=slug, body=body, path=front.path, line=line, **fields), problems


def name_as_title(slug: str) -> str:
    """An address as a title: `harbour-toll` as "Harbour toll"."""
    words = re.sub(r"[-_]+", " ", slug.rpartition("/")[2]).strip()
    return words[:1].upper() + words[1:]
