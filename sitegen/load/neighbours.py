"""Which other comparisons a folder refers to, and what they are called.

Takes folders and their texts, gives the folder with the titles of those that its introduction and its notes name as
`[[slug/n-id]]`: what its pages say of another comparison is so an input of them like all others. Never looks whether
such a note is there, and never reads a version.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from sitegen.load.folders import Folder, Texts
from sitegen.load.pages import name_as_title
from sitegen.readers import decode_text

_ELSEWHERE = re.compile(r"\[\[\s*([^\[\]\n]+?)\\?/[^\[\]\n/]+\]\]")
"""A reference to a note of another comparison, in Markdown or JSON; in code too, as one title more does no harm."""


def list_titles(folders: Iterable[Folder]) -> dict[str, str]:
    """What every comparison is called, by its slug, as far as that can be told without reading its versions."""
    return {slug: title for folder in folders for slug, title in _titles(folder)}


def introduce(folder: Folder, texts: Texts, titles: Mapping[str, str]) -> Folder:
    """The folder with the titles of the comparisons that it refers to."""
    data = dict(texts)
    written = [folder.introduction, *(decode_text(name, data.get(name, b""))[0] or "" for name in folder.notes)]
    named = {match[1] for text in written for match in _ELSEWHERE.finditer(text)}
    return replace(folder, neighbours=tuple((slug, titles[slug]) for slug in sorted(named & titles.keys())))


def _titles(folder: Folder) -> Iterator[tuple[str, str]]:
    title = dict(folder.fields).get("title") or name_as_title(folder.slug)
    labels = [dict(entry.fields).get("label") or entry.id for entry in folder.entries]
    yield folder.slug, title
    for slug, (old, new) in zip(folder.slugs[1:], pairwise(labels), strict=False):
        yield slug, f"{title}: {old} – {new}"
