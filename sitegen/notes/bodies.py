"""What an annotation says, as Markdown.

Takes an annotation, gives its text, its classes and its tags. Never fetches a body that stands elsewhere: it
becomes a link. Text that is not Markdown is escaped, so that it reads as it was written.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple

from .fields import is_language
from .show import clean, show_json

_DEEPEST = 20
_TAG = re.compile(r"<(?:(?P<end>/)?(?P<tag>[A-Za-z][A-Za-z0-9]*)(?P<rest>[^<>]*)|[!?][^<>]*)>")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>&#|~])")
_LINE_START = re.compile(r"^[ \t]*(?:([-+=])|(\d+)([.)]))", re.MULTILINE)
_WEB = re.compile(r"https?://[^\s<>]+")


class Bodies(NamedTuple):
    """All that an annotation's bodies come to."""

    text: str
    """The remark, CommonMark."""
    classes: tuple[str, ...]
    """Texts of classifying bodies."""
    tags: tuple[str, ...]
    """Texts of tagging bodies."""
    lang: str
    """BCP 47 tag of the first text that has one; else empty."""
    mistakes: tuple[str, ...]
    """What is wrong, each as the end of a sentence that begins with the note."""


class Piece(NamedTuple):
    """One body."""

    role: str
    """`text`, `class`, `tag`, `lang` or `mistake`."""
    text: str
    """What it says."""


def read_bodies(annotation: Mapping[str, Any], *, hypothesis: bool) -> Bodies:
    """The bodies of an annotation, in order; paragraphs part them."""
    pieces = [piece for piece in _pieces(annotation, hypothesis=hypothesis) if piece.text]

    def chosen(role: str) -> tuple[str, ...]:
        return tuple(clean(piece.text) for piece in pieces if piece.role == role)

    return Bodies(
        "\n\n".join(chosen("text")), chosen("class"), chosen("tag"), next(iter(chosen("lang")), ""), chosen("mistake")
    )


def _pieces(annotation: Mapping[str, Any], *, hypothesis: bool) -> Iterator[Piece]:
    if "bodyValue" in annotation:
        value = annotation["bodyValue"]
        if isinstance(value, str) and "body" not in annotation:
            yield Piece("text", escape_markdown(value))
        else:
            yield Piece("mistake", "has a bodyValue that is no text, or a body beside it")
    if hypothesis:
        text, tags = annotation.get("text", ""), annotation.get("tags", [])
        yield Piece("text", text.strip()) if isinstance(text, str) else Piece("mistake", "has a text that is none")
        for tag in tags if isinstance(tags, list) else []:
            yield Piece("tag", tag) if isinstance(tag, str) else Piece("mistake", "has a tag that is no text")
    yield from _body(annotation.get("body"), 0)


def _body(body: Any, depth: int) -> Iterator[Piece]:
    """Pieces of a body of any form: nothing, an address, an object, or several in a list or a composite one."""
    if isinstance(body, list) and depth < _DEEPEST:
        for each in body:
            yield from _body(each, depth + 1)
    elif isinstance(body, str):
        yield Piece("text", _link(body))
    elif isinstance(body, Mapping) and isinstance(body.get("items"), list):
        yield from _body(body["items"], depth)
    elif isinstance(body, Mapping):
        yield from _object(body)
    elif body is not None:
        yield Piece("mistake", f"has the body {show_json(body)}")


def _object(body: Mapping[str, Any]) -> Iterator[Piece]:
    types = body.get("type", "TextualBody" if "value" in body else "")
    purpose = body.get("purpose", "")
    if "TextualBody" not in (types if isinstance(types, list) else [types]):
        source = body.get("source", body.get("id", ""))
        address = source.get("id", "") if isinstance(source, Mapping) else source
        yield (
            Piece("text", _link(address))
            if isinstance(address, str) and address
            else Piece("mistake", "has an empty body")
        )
        return
    value = body.get("value")
    if not isinstance(value, str):
        yield Piece("mistake", "has a TextualBody whose value is no text")
    elif purpose in ("classifying", ["classifying"]):
        yield Piece("class", value.strip())
    elif purpose in ("tagging", ["tagging"]):
        yield Piece("tag", value.strip())
    else:
        lang = body.get("language")
        if isinstance(lang, str) and is_language(lang):
            yield Piece("lang", lang)
        yield Piece("text", _as_markdown(value, body.get("format")))


def _as_markdown(value: str, format: Any) -> str:
    if format in ("text/markdown", "text/x-markdown"):
        return value.strip("\n").rstrip()
    if format in ("text/html", "application/xhtml+xml"):
        return html_to_markdown(value)
    return escape_markdown(value)


def _link(address: str) -> str:
    return f"<{address}>" if _WEB.fullmatch(address) else escape_markdown(address)


def escape_markdown(text: str) -> str:
    """Markdown that reads as this plain text; its line ends are kept."""
    escaped = _MARKDOWN.sub(r"\\\1", text.strip())
    escaped = _LINE_START.sub(lambda match: f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}", escaped)
    return re.sub(r"(?<=\S)[ \t]*\n[ \t]*(?=\S)", "\\\\\n", escaped)


_AROUND = {"em": "*", "i": "*", "strong": "**", "b": "**", "code": "`"}
_BLOCKS = frozenset("p div h1 h2 h3 h4 h5 h6 ul ol table tr blockquote pre section article".split())
_UNSEEN = frozenset("script style template head title".split())
_HREF = re.compile(r"""\bhref\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)


def html_to_markdown(html: str) -> str:
    """The text of a piece of HTML with its paragraphs, lists, emphasis and links to the web; the rest is left out."""
    parts: list[str] = []
    links: list[str] = []
    unseen = at = 0
    for match in _TAG.finditer(html):
        if not unseen:
            parts.append(_text_of(html[at : match.start()]))
        at = match.end()
        tag = (match["tag"] or "").lower()
        if tag in _UNSEEN:
            unseen = max(0, unseen + (-1 if match["end"] else 1))
        elif tag == "a":
            parts.append(_read_link(match, links))
        elif tag:
            parts.append(_mark(tag, ending=bool(match["end"])))
    parts.append("" if unseen else _text_of(html[at:]))
    text = re.sub(r"[ \t]+", " ", "".join(parts))
    return re.sub(r" ?\n ?(\n ?)+", "\n\n", text).strip()


def _text_of(html: str) -> str:
    return _MARKDOWN.sub(r"\\\1", re.sub(r"\s+", " ", unescape(html)))


def _mark(tag: str, *, ending: bool) -> str:
    """What a tag other than a link comes to."""
    if tag in _BLOCKS:
        return "\n\n"
    if tag in ("li", "br"):
        return "" if ending else "\n- " if tag == "li" else "\\\n"
    return _AROUND.get(tag, "")


def _read_link(match: re.Match[str], links: list[str]) -> str:
    """Either bracket of a link; `links` are those that are open, empty where they lead nowhere on the web."""
    if match["end"]:
        href = links.pop() if links else ""
        return f"]({href})" if href else ""
    found = _HREF.search(match["rest"] or "")
    href = unescape(found[1].strip("\"'")) if found else ""
    links.append(href if _WEB.fullmatch(href) and not set("()\\") & set(href) else "")
    return "[" if links[-1] else ""
