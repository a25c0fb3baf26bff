"""An author's Markdown to HTML: introductions, notes, plain pages.

Takes CommonMark with tables, gives HTML in which raw HTML is text, links to other Markdown files of the
site lead to their pages, `[[n-toll]]` and `[[old:4]]` lead to the note and the paragraph, and headings
follow on the page's own without a gap. Never looks at files; never shows what comes from another host.
"""

import posixpath
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from ..theme import Html
from .page import PageLink

HEADING = "h-"
"""How the ids of headings begin; nothing else of a page has such an id."""

ROOT = "\0/"
"""Stands for the way to the site's root until the page is known on which the text will stand."""

QUOTES = {
    "de": "„“‚‘",
    "fr": "«»‹›",
    "it": "«»“”",
    "es": "«»“”",
    "pl": "„”‚’",
    "cs": "„“‚‘",
    "sv": "””’’",
    "da": "»«›‹",
}
"""Quotation marks by language, for straight ones in an author's Markdown; English ones elsewhere."""

FOOTNOTE = re.compile(r"\[\^([^\[\]\s]{1,100})\](?!\()")
"""The mark of a footnote; the same that `notes` checks."""

REFERENCE = re.compile(r"\[\[([^\[\]\n]{1,200})\]\](?!\()")
"""A reference to a note or a paragraph; the same that `notes` checks."""


class Prose(NamedTuple):
    """A text, written."""

    html: Html
    """The HTML; `place` puts in the way to the site's root."""
    headings: tuple[PageLink, ...]
    """Its headings of the first rank, linked."""


@dataclass(slots=True)
class Figures:
    """The figures of footnotes, and how often each has been set."""

    numbers: Mapping[str, int]
    """Numbers of the footnotes by their names."""
    times: Counter[int] = field(default_factory=Counter)
    """How often each number has been set so far."""

    def set(self, number: int) -> str:
        """The HTML of the next figure with this number."""
        self.times[number] += 1
        again = f"_{self.times[number]}" if self.times[number] > 1 else ""
        return (
            f'<sup><a role="doc-noteref" id="fnref_{number}{again}" href="#fn_{number}">'
            f'<span class="vh">note </span>{number}</a></sup>'
        )


def write_prose(
    text: str,
    *,
    lang: str,
    folder: str = "",
    references: Mapping[str, PageLink] | None = None,
    figures: Figures | None = None,
    level: int = 2,
) -> Prose:
    """The HTML of a Markdown text.

    `folder` is that of `content/` in which the text stands, `level` the rank that its first heading takes;
    with 0 there are none and they become lines of their own. `figures` are set for marks of footnotes.
    """
    parser = _parser(lang.partition("-")[0])
    tokens = parser.parse(text, {"references": references or {}, "figures": figures})
    headings = _rank_headings(tokens, level)
    ids = {str(token.attrs["id"]) for token in tokens if "id" in token.attrs}
    for token in tokens:
        for inline in token.children or ():
            _mend(inline, folder, ids)
    return Prose(Html(parser.renderer.render(tokens, parser.options, {})), headings)


def place(html: Html, root: str) -> Html:
    """The HTML for a page from which `root` leads to the site's root."""
    return Html(html.replace(ROOT, root))


@lru_cache(maxsize=16)
def _parser(language: str) -> MarkdownIt:
    quotes = QUOTES.get(language, "“”‘’")
    options = {"html": False, "linkify": False, "typographer": True, "quotes": quotes}
    parser = MarkdownIt("commonmark", options).enable(["table", "strikethrough", "smartquotes"])
    parser.inline.ruler.before("link", "reference", _read_reference)
    parser.inline.ruler.before("reference", "footnote", _read_footnote)
    return parser


def _read_reference(state: StateInline, silent: bool) -> bool:
    """The rule for `[[...]]`; what leads nowhere stays text, and is a problem elsewhere."""
    found = REFERENCE.match(state.src, state.pos)
    link = state.env.get("references", {}).get(found[1].strip()) if found else None
    if not found or not link:
        return False
    if not silent:
        state.push("link_open", "a", 1).attrs = {"href": link.href}
        state.push("text", "", 0).content = link.title
        state.push("link_close", "a", -1)
    state.pos = found.end()
    return True


def _read_footnote(state: StateInline, silent: bool) -> bool:
    """The rule for `[^1]`; one that is not there stays text, and is a problem elsewhere."""
    figures: Figures | None = state.env.get("figures")
    found = FOOTNOTE.match(state.src, state.pos) if figures else None
    number = figures.numbers.get(found[1], 0) if figures and found else 0
    if not figures or not found or not number:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = figures.set(number)
    state.pos = found.end()
    return True


# --- headings ----------------------------------------------------------------------------------------


def _rank_headings(tokens: Sequence[Token], level: int) -> tuple[PageLink, ...]:
    """Give headings ids, and ranks from `level` down that leave none out."""
    ranks: list[int] = []
    found: list[PageLink] = []
    used: set[str] = set()
    for index, token in enumerate(tokens):
        if token.type not in ("heading_open", "heading_close"):
            continue
        if token.type == "heading_close":
            token.tag = f"h{min(6, level + len(ranks) - 1)}" if level else "p"
            continue
        rank = int(token.tag[1])
        while ranks and ranks[-1] >= rank:
            ranks.pop()
        ranks.append(rank)
        token.tag = f"h{min(6, level + len(ranks) - 1)}" if level else "p"
        if not level:
            token.attrs["class"] = "heading"
            continue
        words = _plain(tokens[index + 1])
        token.attrs["id"] = _new_id(words, used)
        if len(ranks) == 1:
            found.append(PageLink(words, f"#{token.attrs['id']}"))
    return tuple(found)


def _plain(token: Token) -> str:
    return "".join(child.content for child in token.children or () if child.type in ("text", "code_inline"))


def _new_id(words: str, used: set[str]) -> str:
    """An anchor made of the heading's words, unlike any other of the text."""
    base = HEADING + (re.sub(r"[\W_]+", "-", words.casefold()).strip("-") or "section")
    name, number = base, 2
    while name in used:
        name, number = f"{base}-{number}", number + 1
    used.add(name)
    return name


# --- links and images --------------------------------------------------------------------------------


def _mend(token: Token, folder: str, ids: Collection[str]) -> None:
    if token.type == "link_open":
        href = link_address(str(token.attrs.get("href", "")), folder)
        href = f"#{HEADING}{href[1:]}" if f"{HEADING}{href[1:]}" in ids and href.startswith("#") else href
        token.attrs = {**token.attrs, "href": href} if href else {}
    elif token.type == "image":
        _mend_image(token, folder)


def _mend_image(token: Token, folder: str) -> None:
    """An image of the site is shown; of any other only its words are, as nothing is fetched from elsewhere."""
    source = str(token.attrs.get("src", ""))
    inside = _inside(source, folder)
    if inside and not urlsplit(source).netloc:
        token.attrs = {"src": ROOT + quote(inside), "alt": "", "loading": "lazy"}
        return
    token.type, token.tag, token.nesting = "text", "", 0
    token.content = "".join(child.content for child in token.children or ()) or "image"
    token.children = None


def link_address(href: str, folder: str) -> str:
    """Where a link of a text in `folder` leads on the site; empty where it would leave the site's folder.

    What follows the # of a plain page's file names a heading, as it does where such files are shown by themselves.
    """
    parts = urlsplit(href)
    if parts.scheme or parts.netloc or not parts.path:
        return href
    inside = _inside(href, folder)
    if not inside:
        return ""
    page = _page_of(inside, parts.path.endswith("/"))
    named = inside.endswith(".md") and posixpath.basename(inside) != "index.md" and parts.fragment[:2] != HEADING
    anchor = f"#{HEADING if named else ''}{parts.fragment}" if parts.fragment else ""
    return ROOT + quote(page) + anchor


def _inside(href: str, folder: str) -> str:
    """The path that a relative address means, from the root of the site; empty where it is none or leads out of it."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc or not parts.path:
        return ""
    path = unquote(parts.path)
    joined = posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))
    return "" if joined.startswith("..") or "\\" in joined else joined


def _page_of(path: str, slash: bool) -> str:
    """The published file of a file or folder of `content/`."""
    if path == ".":
        return "index.html"
    if path.endswith(".md"):
        stem = path.removesuffix(".md")
        stem = "" if stem == "index" else stem.removesuffix("/index")
        return f"{stem}/index.html" if stem else "index.html"
    return path if not slash and "." in posixpath.basename(path) else f"{path}/index.html"
