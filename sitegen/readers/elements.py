"""Elements of a page to the blocks and marks of a draft.

Takes elements, none of which is looked for any more, and writes what a reader would see of them, in order. Knows what
elements mean (see `markup`, `lists`), never which of them are the article.
"""

from collections.abc import Iterable, Iterator

from sitegen.model import CELL_BORDER, BlockKind, MarkKind
from sitegen.readers.draft import Draft, safe_target
from sitegen.readers.lists import NUMBER, first_number, is_data, item_level, take_marker
from sitegen.readers.markup import (
    BLOCKS,
    BULLET,
    HEADINGS,
    MARKS,
    RULE,
    SURROUNDED,
    is_backlink,
    is_footnote_reference,
)
from sitegen.readers.tree import Node, has_text, small_text

DEEPEST_PICTURE = 8
"""Levels of a figure in which its picture is looked for."""

_PROSE = frozenset(["p", "pre", "code", *HEADINGS])
"""Elements whose words formatting may cut."""
_LISTS = frozenset(["ul", "ol", "dl", "dir", "menu"])
_ANCHOR_SIGNS = frozenset(["", "#", "¶", "§", "🔗", "↩", "↩\ufe0e", "↩\ufe0f", "↑"])
"""Texts of links that headings and notes have to themselves."""


def write_nodes(
    draft: Draft, parts: Iterable[Node], shape: tuple[BlockKind, int] = (BlockKind.PARAGRAPH, 0), skipped: int = 0
) -> None:
    """Write elements and all that is in them to a draft, in order; `skipped` lines stand before them."""
    for part in parts:
        writer = _Writer(draft, shape, skipped)
        entered: list[tuple[Node, Iterator[Node]]] = []
        siblings = iter((part,))
        while True:
            for node in siblings:
                if node.dropped:
                    continue
                if not node.tag:
                    writer.write_text(node)
                elif writer.enter(node):
                    entered.append((node, siblings))
                    siblings = iter(node.children)
                    break
            else:
                if not entered:
                    break
                node, siblings = entered.pop()
                writer.leave(node)
        draft.begin(*shape)


class _Writer:
    """Writes what elements mean, as they are entered and left in document order."""

    def __init__(self, draft: Draft, shape: tuple[BlockKind, int], skipped: int) -> None:
        self._draft = draft
        self._skipped = skipped
        self._shapes = [shape]
        self._lists: list[int | None] = []
        self._links: list[tuple[MarkKind, str, bool]] = []
        self._tables: list[bool] = []
        self._quotes = 0
        self._cells = -1  # cells of a row since the last one with text; -1 outside of rows
        self._code = 0
        self._row: tuple[Node | None, bool] = (None, False)  # the last element looked at, and whether it is one

    def enter(self, node: Node) -> bool:
        """Begin what a node stands for; tells whether its children are to be read."""
        tag = node.tag
        if tag == "hr":
            self._write_rule()
        elif tag in BLOCKS:
            self._enter_block(node)
        elif tag in MARKS:
            self._part(node)
            self._draft.open_mark(MARKS[tag])
        elif tag == "a":
            self._part(node)
            return self._enter_link(node)
        elif tag in SURROUNDED:
            self._draft.write(SURROUNDED[tag][0])
        elif tag == "br":
            self._break_line()
        elif tag == "img":
            self._write_image(node)
        else:
            self._part(node)
        return True

    def _part(self, node: Node) -> None:
        """Part the credit of a picture from its caption, and what stands beside each other in a byline."""
        if node.place and node.parent and node.parent.children[node.place - 1].tag:
            is_apart = self._is_row(node.parent, node.tag) and _is_set_apart(node)
            self._draft.write(" " if is_apart else "")

    def _is_row(self, parent: Node, tag: str) -> bool:
        """Tell a caption, or an element of others and no text, other than the words of a paragraph."""
        if self._shapes[-1][0] is BlockKind.CAPTION:
            return True
        if parent.tag in _PROSE and tag not in ("time", "a"):
            return False
        if parent is not self._row[0]:
            self._row = parent, all(child.tag or child.text.isspace() for child in parent.children)
        return self._row[1]

    def leave(self, node: Node) -> None:
        """End what a node stood for."""
        tag = node.tag
        if tag in BLOCKS and tag != "hr":
            self._leave_block(tag)
        elif tag in MARKS:
            self._draft.close_mark(MARKS[tag])
        elif tag == "a":
            self._leave_link()
        elif tag in SURROUNDED:
            self._draft.write(SURROUNDED[tag][1])

    # texts and what stands for one

    def write_text(self, node: Node) -> None:
        """Write a text."""
        draft = self._draft
        draft.locate(self._skipped + node.line)
        if not self._code:
            draft.write(node.text)
        elif draft.is_code:
            draft.write_verbatim(node.text)
        else:  # an item or a paragraph inside of code
            for number, line in enumerate(node.text.split("\n")):
                if number:
                    self._break_line()
                draft.write(line)

    def _write_image(self, node: Node) -> None:
        mark = (MarkKind.IMAGE, safe_target(node.attributes.get("src", "")))
        text = node.attributes.get("alt", "")
        self._draft.open_mark(*mark)
        self._draft.write("" if text and _is_caption(text, node) else text)
        self._draft.close_mark(*mark)

    def _break_line(self) -> None:
        if self._code and self._draft.is_code:
            self._draft.write_verbatim("\n")
        elif self._cells >= 0:
            self._draft.write(" ")
        else:
            self._draft.break_line()

    def _write_rule(self) -> None:
        if self._cells < 0:
            self._draft.begin(BlockKind.RULE)
            self._draft.write(RULE)
            self._draft.begin(*self._shapes[-1])

    # links

    def _enter_link(self, node: Node) -> bool:
        """Open the mark of a link; links that only serve navigation in the page are no text."""
        attributes = node.attributes
        address = attributes.get("href", "")
        words = small_text(node)
        if is_backlink(attributes) or (address.startswith("#") and words in _ANCHOR_SIGNS):
            return False
        if is_footnote_reference(attributes) and words:
            mark = (MarkKind.FOOTNOTE, address.removeprefix("#"))
        else:
            mark = (MarkKind.LINK, safe_target(address))
        bare = mark[0] is MarkKind.FOOTNOTE and words.isalnum()
        self._links.append((*mark, bare))
        self._draft.open_mark(*mark)
        self._draft.write("[" if bare else "")
        return True

    def _leave_link(self) -> None:
        kind, target, bare = self._links.pop()
        self._draft.write("]" if bare else "")
        self._draft.close_mark(kind, target)

    # blocks

    def _enter_block(self, node: Node) -> None:
        tag = node.tag
        if self._cells >= 0:
            self._enter_in_row(node)
            self._shapes.append(self._shapes[-1])
            return
        marker = ""
        if tag == "table":
            self._tables.append(is_data(node))
        elif tag == "tr" and self._tables and self._tables[-1]:
            self._cells = 0
        elif tag in _LISTS:
            self._lists.append(first_number(node))
        elif tag == "li":
            marker = self._next_marker(node)
        elif tag == "p" and item_level(node):
            marker = take_marker(node)
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._code += 1
        self._shapes.append(self._shape(node))
        self._draft.begin(*self._shapes[-1], marker)

    def _leave_block(self, tag: str) -> None:
        self._shapes.pop()
        if self._cells >= 0 and tag != "tr":
            self._draft.write(" ")
            return
        if tag == "table":
            self._tables.pop()
        elif tag == "tr":
            self._cells = -1
        elif tag in _LISTS:
            self._lists.pop()
        elif tag == "blockquote":
            self._quotes -= 1
        elif tag == "pre":
            self._code -= 1
        self._draft.begin(*self._shapes[-1])

    def _enter_in_row(self, node: Node) -> None:
        """Part the cells of a row; other blocks in a cell are only parted by a space."""
        if node.tag in ("td", "th"):
            self._cells += 1
            if has_text(node):
                self._draft.write((CELL_BORDER * (self._cells - 1)).replace("  ", " "))
                self._cells = 1
        self._draft.write(" ")

    def _shape(self, node: Node) -> tuple[BlockKind, int]:
        """Say what blocks directly in an element are: what the element says, or else what those around it are."""
        tag = node.tag
        if node.headline or tag in HEADINGS:
            return BlockKind.HEADING, 1 if node.headline else HEADINGS[tag]
        if tag in ("li", "dd"):
            return BlockKind.ITEM, max(1, len(self._lists))
        if tag == "p" and item_level(node):
            return BlockKind.ITEM, item_level(node)
        if tag == "blockquote":
            return BlockKind.QUOTE, self._quotes
        if tag == "pre":
            return BlockKind.CODE, 0
        if tag in ("figcaption", "caption"):
            return BlockKind.CAPTION, 0
        if tag == "tr" and self._cells >= 0:
            return BlockKind.TABLE, 0
        return self._shapes[-1]

    def _next_marker(self, node: Node) -> str:
        number = self._lists[-1] if self._lists else None
        if number is None:
            return BULLET
        value = node.attributes.get("value", "")
        number = int(value) if NUMBER.fullmatch(value) else number
        self._lists[-1] = number + 1
        return f"{number}."


def _is_caption(text: str, image: Node) -> bool:
    """Tell whether the caption of a picture says what stands in place of it."""
    figure: Node | None = image
    for _ in range(DEEPEST_PICTURE):
        figure = figure.parent if figure and figure.tag != "figure" else figure
    captions = [node for node in figure.children if node.tag == "figcaption"] if figure else []
    return any(" ".join(text.split()) in small_text(caption) for caption in captions)


def _is_set_apart(node: Node) -> bool:
    """Tell an element from the one before it, where only a style sheet parts them."""
    before = node.parent.children[node.place - 1] if node.parent else node
    above, below = small_text(before), small_text(node)
    if not (before.tag and above and below) or node.tag in ("sub", "sup"):
        return False
    last, first = above[-1], below[0]
    if "time" in (node.tag, before.tag) or ("href" in before.attributes and "href" in node.attributes):
        return last.isalnum() and first.isalnum()
    if last.isupper() or (last.isdigit() and first.isdigit()):
        return above[-2:].isupper() and below[:2].istitle() and below[1:2].islower()
    return first in "(©" or (first.isalnum() and not first.islower())
