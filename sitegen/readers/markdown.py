"""Markdown to a document: CommonMark with tables, strikethrough, footnotes and definition lists.

Takes the source, gives its blocks, with formatting kept as marks. Front matter is set aside. Markers of items are not
text; those of footnotes are, as "[label]", at the call, and the marker of the block that is the note. A table is one
block a row, its cells parted by " | ". Raw HTML is read as HTML is, its text kept and its tags never; comments are
not text. Nothing is lost but what a reader of the page would not see.
"""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from sitegen.model import CELL_BORDER, BlockKind, Document, MarkKind
from sitegen.problems import Problem
from sitegen.readers.draft import Draft, safe_target
from sitegen.readers.markup import BLOCKS, BULLET, HEADINGS, MARKS, RULE, SURROUNDED
from sitegen.readers.shortcuts import find_pieces, read_paragraph

DEEPEST = 100
"""Levels of quotations and lists inside each other that are read; a list takes two."""

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_YAML_LINE = re.compile(r"\s*$|\s+\S|#|- |[\w\"'][^:\n]*:(?:\s|$)")
_OTHER_FRONT_MATTER = tuple(
    re.compile(pattern + r"[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
    for pattern in (
        r"\+{3}[ \t]*\n\s*(?=[\w.\"'-]+[ \t]*=|\[|#).*?^\+{3}",  # TOML
        r"\{[ \t]*\n(?=[ \t]*\"[^\"\n]+\"[ \t]*:).*?^\}",  # JSON
    )
)
_HEADING_ID = re.compile(r"[ \t]*\{#[\w:.-]+\}\Z")
"""What many programs read as the address of a heading."""
_PLAIN_ADDRESS = re.compile(
    r"(?:https?://[a-z0-9.-]{1,200}(?=[/?#]|\Z)|(?!//))(?:[\w./~=+-]|%[0-9A-Fa-f]{2})*+"
    r"(?:\?(?:[\w./~=&+-]|%[0-9A-Fa-f]{2})*+)?(?:#(?:[\w.=-]|%[0-9A-Fa-f]{2})*+)?",
    re.ASCII,
)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_UNREAD_TAGS = frozenset(
    "script style template svg noscript iframe object textarea select button audio video canvas title rp".split()
)
"""Inline elements whose content is no text."""
_MARK_TOKENS = {"em": MarkKind.EMPHASIS, "strong": MarkKind.STRONG, "s": MarkKind.STRIKE}
_MARK_PIECES = {
    "strong": MarkKind.STRONG,
    "emphasis": MarkKind.EMPHASIS,
    "underlined": MarkKind.EMPHASIS,
    "code": MarkKind.CODE,
}


def read_markdown(path: str, source: str) -> tuple[Document, tuple[Problem, ...]]:
    """Read the source of a Markdown file; an error where it is nested beyond measure, and then no text."""
    skipped, body = set_front_matter_aside(source)
    tokens = _parser().parse(body)
    deep = next((token for token in tokens if token.level >= DEEPEST - 1), None)
    if deep:
        line = skipped + (deep.map[0] if deep.map else 0) + 1
        message = f"lists and quotations are nested more than {DEEPEST // 2} deep"
        hint = "take out some of the > or of the indents"
        return Document(path, "", ()), (Problem(path, line, "markdown-too-deep", message, hint),)
    writer = _Writer(skipped)
    for token in tokens:
        writer.write(token)
    return writer.draft.document(path), ()


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False, move_to_end=False).use(deflist_plugin)
    # Links that must not be followed are left to us, who keep their text and not their source.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.normalizeLink = _normal_address  # type: ignore[method-assign, assignment]
    parser.core.ruler.at("inline", _parse_inline)
    parser.block.ruler.before("table", "plain_paragraph", read_paragraph)
    return parser


def _normal_address(address: str) -> str:
    """Give an address with its odd characters escaped; most have none."""
    return address if _PLAIN_ADDRESS.fullmatch(address) else normalizeLink(address)


def _parse_inline(state: StateCore) -> None:
    """Parse what stands in blocks, where it is not as plain as most of it."""
    for token in state.tokens:
        if token.type == "inline":
            if token.content.endswith("}") and not token.tag:
                token.content = _HEADING_ID.sub("", token.content)
            pieces = find_pieces(token.content)
            if pieces is None:
                token.children = []
                state.md.inline.parse(token.content, state.md, state.env, token.children)
            else:
                token.meta = {"pieces": pieces}


def set_front_matter_aside(source: str) -> tuple[int, str]:
    """Give the lines of front matter and the text after it; a rule at the top begins none."""
    found = _FRONT_MATTER.match(source)
    if found and not all(map(_YAML_LINE.match, found[1].split("\n"))):
        return 0, source
    found = found or next(filter(None, (pattern.match(source) for pattern in _OTHER_FRONT_MATTER)), None)
    if not found:
        return 0, source
    return found[0].count("\n"), source[found.end() :]


class _Writer:
    """Writes tokens to a draft, in order."""

    def __init__(self, skipped: int) -> None:
        self.draft = Draft()
        self._skipped = skipped
        self._shapes: list[tuple[BlockKind, int]] = [(BlockKind.PARAGRAPH, 0)]
        self._lists = 0
        self._quotes = 0
        self._cells = -1  # cells of a row since the last one with text; -1 outside of rows
        self._links: list[tuple[MarkKind, str]] = []

    def write(self, token: Token) -> None:
        """Write one token of the source's blocks."""
        kind = token.type
        if kind == "inline":
            if token.tag:  # a paragraph, whose token has no others around it
                self.draft.begin(*self._shapes[-1], line=self._line(token))
            self._write_inline(token)
        elif token.nesting == 1:
            self._enter(token)
        elif token.nesting == -1:
            self._leave(token)
        elif kind in ("fence", "code_block"):
            self.draft.begin(BlockKind.CODE, line=self._line(token))
            self.draft.write_verbatim(token.content)
            self.draft.begin(*self._shapes[-1])
        elif kind == "hr":
            self.draft.begin(BlockKind.RULE, line=self._line(token))
            self.draft.write(RULE)
            self.draft.begin(*self._shapes[-1])
        elif kind == "html_block":
            self._write_html(token)

    def _line(self, token: Token) -> int:
        return self._skipped + token.map[0] + 1 if token.map else 0

    # blocks

    def _enter(self, token: Token) -> None:
        tag, marker = token.tag, ""
        if token.type in ("bullet_list_open", "ordered_list_open", "dl_open"):
            self._lists += 1
        elif token.type == "list_item_open":
            marker = f"{token.info}." if token.info else BULLET
        elif token.type == "footnote_reference_open":
            marker, tag = f"[{token.meta['label']}]", "li"
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "tr":
            self._cells = 0
        elif tag in ("td", "th"):
            self._cells += 1
        self._shapes.append(self._shape(tag))
        if self._cells < 1:
            self.draft.begin(*self._shapes[-1], marker, self._line(token))

    def _leave(self, token: Token) -> None:
        self._shapes.pop()
        if token.type in ("bullet_list_close", "ordered_list_close", "dl_close"):
            self._lists -= 1
        elif token.tag == "blockquote":
            self._quotes -= 1
        elif token.tag == "tr":
            self._cells = -1
        if self._cells < 0:
            self.draft.begin(*self._shapes[-1])

    def _shape(self, tag: str) -> tuple[BlockKind, int]:
        """Say what blocks directly in an element are: what the element says, or else what those around it are."""
        if tag in HEADINGS:
            return BlockKind.HEADING, HEADINGS[tag]
        if tag in ("li", "dd"):
            return BlockKind.ITEM, max(1, self._lists)
        if tag == "blockquote":
            return BlockKind.QUOTE, self._quotes
        if tag == "tr":
            return BlockKind.TABLE, 0
        return self._shapes[-1]

    def _write_html(self, token: Token) -> None:
        from sitegen.readers.html import write_fragment  # noqa: PLC0415 (few files have raw HTML)

        self.draft.begin(*self._shapes[-1])
        write_fragment(self.draft, token.content, self._shapes[-1], self._line(token))

    # inline

    def _write_inline(self, token: Token) -> None:
        if not token.tag:
            self.draft.locate(self._line(token))
        if self._cells > 0 and token.content.strip():
            self.draft.write((CELL_BORDER * (self._cells - 1)).replace("  ", " "))
            self._cells = 1
        if token.meta:
            for piece in token.meta["pieces"]:
                self._write_piece(piece)
            return
        for child in token.children or ():
            self._write_child(child)
        self.draft.close_marks()
        self.draft.muted = 0
        self._links.clear()

    def _write_piece(self, piece: re.Match[str]) -> None:
        kind = piece.lastgroup or ""
        if kind in _MARK_PIECES:
            self._write_marked(_MARK_PIECES[kind], "", piece[kind])
        elif kind == "address":
            self._write_marked(MarkKind.LINK, safe_target(_normal_address(piece[kind])), piece["label"])
        else:
            self.draft.write(piece[kind])

    def _write_child(self, child: Token) -> None:
        draft, kind = self.draft, child.type
        if kind == "text":
            draft.write(child.content)
        elif kind == "softbreak":
            draft.write("\n")
        elif kind == "hardbreak":
            draft.break_line()
        elif kind == "code_inline":
            self._write_marked(MarkKind.CODE, "", child.content)
        elif child.tag in _MARK_TOKENS and child.nesting == 1:
            draft.open_mark(_MARK_TOKENS[child.tag])
        elif child.tag in _MARK_TOKENS:
            draft.close_mark(_MARK_TOKENS[child.tag])
        elif kind == "link_open":
            self._open_link(str(child.attrs.get("href", "")))
        elif kind == "link_close":
            self._close_link()
        elif kind == "image":
            self._write_marked(MarkKind.IMAGE, safe_target(str(child.attrs.get("src", ""))), _plain(child))
        elif kind == "footnote_ref":
            self._write_marked(MarkKind.FOOTNOTE, child.meta["label"], f"[{child.meta['label']}]")
        elif kind == "html_inline":
            self._write_tag(child.content)
        else:
            draft.write(child.content)

    def _write_marked(self, kind: MarkKind, target: str, text: str) -> None:
        self.draft.open_mark(kind, target)
        self.draft.write(text)
        self.draft.close_mark(kind, target)

    def _open_link(self, address: str) -> None:
        self._links.append((MarkKind.LINK, safe_target(address)))
        self.draft.open_mark(*self._links[-1])

    def _close_link(self) -> None:
        if self._links:
            self.draft.close_mark(*self._links.pop())

    def _write_tag(self, source: str) -> None:
        """Write what one raw HTML tag means; the tag itself is never text."""
        found = _TAG.match(source)
        if not found:
            return
        closes, tag = bool(found[1]), found[2].lower()
        if tag in _UNREAD_TAGS:
            self.draft.muted = max(0, self.draft.muted + (-1 if closes else not source.endswith("/>")))
        elif tag in MARKS:
            (self.draft.close_mark if closes else self.draft.open_mark)(MARKS[tag])
        elif tag in SURROUNDED:
            self.draft.write(SURROUNDED[tag][closes])
        elif tag == "a" and closes:
            self._close_link()
        elif tag == "a":
            self._open_link(_attributes(source).get("href", ""))
        elif tag == "img":
            attributes = _attributes(source)
            self._write_marked(MarkKind.IMAGE, safe_target(attributes.get("src", "")), attributes.get("alt", ""))
        elif self._cells > 0:
            self.draft.write(" " if tag == "br" or tag in BLOCKS else "")
        elif tag == "br":
            self.draft.break_line()
        elif tag in BLOCKS:
            self.draft.begin(*self._shapes[-1])


def _plain(image: Token) -> str:
    """Give the text of an image's description without its formatting."""
    parts = []
    stack = list(reversed(image.children or ()))
    while stack:
        token = stack.pop()
        if token.children:
            stack.extend(reversed(token.children))
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type != "html_inline":
            parts.append(token.content)
    return "".join(parts)


def _attributes(source: str) -> dict[str, str]:
    """Give the attributes of one raw HTML tag."""
    from sitegen.readers.tree import parse  # noqa: PLC0415 (few files have raw HTML)

    return next((node.attributes for node in parse(source) if node.tag in ("a", "img")), {})
