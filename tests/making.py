"""Small documents and comparisons for tests, made from plain paragraphs."""

from pathlib import Path

from sitegen.compare import compare
from sitegen.model import Block, Comparison, Document, Rules, Source, Version

SHARED = Path(__file__).parents[2] / "shared" / "data"
"""Real pairs and gold data, where this clone has them beside it."""


def document(*paragraphs: str, path: str = "old.txt", lang: str = "en") -> Document:
    """A document of the given paragraphs."""
    blocks = []
    at = 0
    for paragraph in paragraphs:
        blocks.append(Block(at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Document(path, "\n\n".join(paragraphs), tuple(blocks), lang=lang)


def comparison(old: Document, new: Document, rules: Rules | None = None) -> Comparison:
    """Two documents, compared."""
    source = Source("case", Version(old, id="old"), Version(new, id="new"))
    return compare(source, rules or Rules())[0]
