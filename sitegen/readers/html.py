"""HTML to a document: a fragment, or the article of a whole saved page.

Takes the source, gives blocks as a reader would see them and marks for the formatting. Nothing is fetched, run or
shown that the page hides. A table is one block a row, its cells parted by " | ": rows are what two versions have in
common, and a changed cell is a small change in a small block. Tables that only lay out a page are read as the
blocks in their cells.
"""

import re
from collections.abc import Sequence
from html import unescape

from sitegen.model import BlockKind, Document
from sitegen.problems import Problem
from sitegen.readers.article import drop_hidden, find_article
from sitegen.readers.disclosure import open_sections
from sitegen.readers.draft import Draft
from sitegen.readers.elements import write_nodes
from sitegen.readers.strays import part_lines
from sitegen.readers.tree import Node, has_text, is_too_deep, parse

LEAST_SHOWN, MORE_TOLD = 300, 2
"""Characters of a page that may only wait for a script, at most, and how many times as much it then tells."""

_PAGE = re.compile(r"<(?:html|body|!doctype)\b", re.IGNORECASE)
_LANG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_TITLE = re.compile(r"<title\b[^>]{0,200}>([^<]{0,1000})</title", re.IGNORECASE)


def read_html(path: str, source: str) -> tuple[Document, tuple[Problem, ...]]:
    """Read the source of a page or fragment; gives an empty document and an error where it is nested beyond measure."""
    if is_too_deep(source):
        message = "the elements of the page are nested too deeply to be read"
        return Document(path, "", ()), (Problem(path, 0, "html-too-deep", message, "save the article's text as .txt"),)
    nodes = parse(source)
    open_sections(nodes)
    drop_hidden(nodes)
    title = _title(source)
    draft = Draft()
    write_nodes(draft, _parts(nodes, source, title))
    document = draft.document(path, _lang(nodes), title)
    return _read_told_article(path, source, document) if len(document.text) < LEAST_SHOWN else document, ()


def _read_told_article(path: str, source: str, shown: Document) -> Document:
    """Read what a page with little text or none tells search engines of its article, if that is more."""
    from sitegen.readers.linked_data import find_told_article  # noqa: PLC0415 (few pages need it)

    headline, paragraphs = find_told_article(source)
    if sum(map(len, paragraphs)) < MORE_TOLD * len(shown.text):
        return shown
    draft = Draft()
    draft.begin(BlockKind.HEADING, 1)
    draft.write(headline)
    for paragraph in paragraphs:
        draft.begin(BlockKind.PARAGRAPH)
        draft.write(paragraph)
    return draft.document(path, shown.lang, shown.title)


def write_fragment(draft: Draft, source: str, shape: tuple[BlockKind, int], line: int) -> None:
    """Add a fragment, such as the raw HTML of a Markdown file, to a draft.

    `shape` is the kind and level of the blocks around it, `line` the line on which it begins.
    """
    if is_too_deep(source):
        draft.write(source)  # as text: ugly, and nothing is lost
        return
    nodes = parse(source)
    drop_hidden(nodes)
    write_nodes(draft, nodes[:1], shape, line - 1)


def _parts(nodes: Sequence[Node], source: str, title: str) -> list[Node]:
    """Give the elements to read: those of the article, or everything where nothing would be left."""
    if not nodes or not _PAGE.search(source[:4096]):
        return list(nodes[:1])
    nodes = part_lines(nodes)
    parts = find_article(nodes, title)
    if any(has_text(part) for part in parts):
        return parts
    for node in nodes:
        node.dropped = False
    return list(nodes[:1])


def _lang(nodes: Sequence[Node]) -> str:
    for node in nodes[:1]:
        lang = node.attributes.get("lang") or node.attributes.get("xml:lang", "")
        if _LANG.fullmatch(lang.strip()):
            return lang.strip()
    return ""


def _title(source: str) -> str:
    found = _TITLE.search(source[:100_000])
    return " ".join(unescape(found[1]).split()) if found else ""
