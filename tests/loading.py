"""A site's content, read as the build reads it, folder after folder."""

from dataclasses import dataclass
from pathlib import Path

from sitegen.load import read_sources, read_texts, scan_site
from sitegen.model import PlainPage, Source
from sitegen.problems import Problem


@dataclass(frozen=True)
class Content:
    """What a site holds."""

    sources: tuple[Source, ...] = ()
    """Its comparisons, by folder."""
    pages: tuple[PlainPage, ...] = ()
    """Its plain pages, by file."""
    files: tuple[str, ...] = ()
    """Files beside its plain pages, relative to `content/`."""


def load_site(root: Path, *, drafts: bool = False) -> tuple[Content, tuple[Problem, ...]]:
    """Everything in `content/` of the site in folder `root`, with drafts or without."""
    scan, problems = scan_site(root, drafts=drafts)
    sources: list[Source] = []
    for folder in scan.folders:
        texts, unread = read_texts(root, folder)
        found, more = read_sources(folder, texts)
        sources += found
        problems += unread + more
    return Content(tuple(sources), scan.pages, scan.files), problems
