"""What HTML elements mean for a document: tables, shared by the readers of HTML and of Markdown.

Takes nothing, gives names; never looks at a page.
"""

import re

from sitegen.model import MarkKind

MARKS = {
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
    "cite": MarkKind.EMPHASIS,
    "dfn": MarkKind.EMPHASIS,
    "var": MarkKind.EMPHASIS,
    "strong": MarkKind.STRONG,
    "b": MarkKind.STRONG,
    "code": MarkKind.CODE,
    "kbd": MarkKind.CODE,
    "samp": MarkKind.CODE,
    "tt": MarkKind.CODE,
    "s": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
    "del": MarkKind.STRIKE,
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
}
"""Inline elements that are formatting."""

SURROUNDED = {"q": ("“", "”"), "rt": ("(", ")")}
"""Inline elements that a page shows with characters of its own around them."""

RULE = "* * *"
"""Text of a rule between parts of an article."""

BULLET = "•"
"""Marker of an unordered list's items."""

HEADINGS = {f"h{rank}": rank for rank in range(1, 7)}
"""Headings and their ranks."""

BLOCKS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary
    table tbody td tfoot th thead tr ul""".split()
)
"""Elements that begin and end a block."""

_FOOTNOTE_TARGET = re.compile(
    r"#(?:_?fn|_?ftn|(?:sd)?footnote|sdendnote|cite_note|endnote|note)[-_:.]?(?!ref)[\w.:-]*", re.IGNORECASE
)


def is_footnote_reference(attributes: dict[str, str]) -> bool:
    """Tell a link that calls a footnote, by its role, its class or its address."""
    if attributes.get("role") == "doc-noteref" or "footnote-ref" in attributes.get("class", "").lower():
        return True
    return _FOOTNOTE_TARGET.fullmatch(attributes.get("href", "")) is not None


def is_backlink(attributes: dict[str, str]) -> bool:
    """Tell a link that leads from a footnote back to its call."""
    return attributes.get("role") == "doc-backlink" or "footnote-back" in attributes.get("class", "").lower()
