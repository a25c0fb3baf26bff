"""Plain text to a document.

Takes the text of a `.txt` file, gives its blocks: hard wraps undone, paragraphs found where no blank line parts
them, verse, lists and quoted mail kept line by line. Every character that is not white space stays, in order;
bullets and numbers of lists are characters of the text too. Blank lines always part blocks, and lines that blank
lines enclose are never joined with others. What a block is (heading, item, rule) only sets its kind.

Verse and other short lines are one block with line breaks; in a text that was not wrapped every other line is a
block of its own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.model import Block, BlockKind, Document
from sitegen.problems import Problem
from sitegen.readers.lines import Begins, Line, begins, ends_sentence, glue
from sitegen.readers.wrapping import (
    PARAGRAPHS_PARTED,
    PARAGRAPHS_UNPARTED,
    Break,
    Wrap,
    find_breaks,
    find_wrap,
    part_wrapped,
    share_of_paragraph_ends,
)

VERSE_WIDTH = 64
"""Longest line of what is kept as verse."""
HEADING_WIDTH = 72
"""Longest line of what is taken for a heading."""
RAGGED = 0.15
"""How often lines in mid-paragraph leave room in a text so badly wrapped that short lines prove little."""
NARROWER = 0.85
"""Share of the file's width that no line exceeds in a quotation that was wrapped more narrowly."""
HEAD_LINES = 8
"""Lines at the top of a file among which a byline may stand."""

_SPACES = re.compile(r"[ \t\v\f\x1c-\x1f]{2,}|[\t\v\f\x1c-\x1f]")
_ITEM = re.compile(r"(?:[-*+•‣◦▪●·–]|(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]))[ \u00a0]\S")
_RULE_SIGNS = "-=*_~#·•+—–⁂ \u00a0"
_WIKI_HEADING = re.compile(r"(={1,6})[^=].*[^=]\1")
_BYLINES = frozenset("by von par por door text".split())
_CREDIT = re.compile(r"Credit(?:…|\.\.\.|:)|^Photo(?:graph)?(?: by|:)|^Foto:|^©|[—–-] ?Getty Images")
_NAME_PARTICLES = frozenset("and und et y e of for in the de van von der den di da del la le du dos bin al".split())
_CODE_SIGNS = (*"|{}=#:;!<>\\", "[[")
"""What verse does not begin with, and tables of wiki pages, settings and programs do."""


class Chunk:
    """Lines that follow each other and become one block."""

    __slots__ = ("kept", "lines")

    def __init__(self, lines: Sequence[Line], *, kept: bool = False) -> None:
        self.lines = lines
        """Never empty."""
        self.kept = kept
        """The line breaks are the author's."""

    @property
    def text(self) -> str:
        """What the block says."""
        if len(self.lines) == 1:
            return self.lines[0].text
        if self.kept:
            return "\n".join(line.text for line in self.lines)
        parts = [self.lines[0].text]
        for before, after in pairwise(self.lines):
            parts.append(glue(before.text, after.text))
            parts.append(after.text)
        return "".join(parts)


def read_text(path: str, text: str) -> tuple[Document, tuple[Problem, ...]]:
    """Read the NFC text of a `.txt` file, with `\\n` line ends; there is never a problem."""
    chunks = list(_find_chunks(text))
    texts = [chunk.text for chunk in chunks]
    kinds = _classify(texts)
    levels = _item_levels(chunks, kinds)
    blocks = []
    offset = 0
    for index, (chunk, content, (kind, level)) in enumerate(zip(chunks, texts, kinds, strict=True)):
        end = offset + len(content)
        blocks.append(Block(offset, end, kind, levels.get(index, level), line=chunk.lines[0].number))
        offset = end + 2
    return Document(path, "\n\n".join(texts), tuple(blocks)), ()


# --- lines to chunks -------------------------------------------------------------------------------


def _find_chunks(text: str) -> Iterator[Chunk]:
    groups = [(group, find_breaks(group)) for group in _split_at_blank_lines(text)]
    breaks = [item for _, items in groups for item in items]
    wrap = find_wrap([item for group, items in groups if _is_wide(group) for item in items]) or find_wrap(breaks)
    expected = PARAGRAPHS_PARTED if len(groups) > 1 else PARAGRAPHS_UNPARTED
    if wrap:
        expected = share_of_paragraph_ends(breaks, wrap, expected)
    versed = any(len(group) > 2 and _is_verse(group, items, wrap, couplets=False) for group, items in groups)
    for group, items in groups:
        if items:
            yield from _part_group(group, items, _own_wrap(group, items, wrap), expected, couplets=versed)
        else:
            yield Chunk(group)


def _is_wide(group: Sequence[Line]) -> bool:
    """Tell prose, which verse in the same file must not speak for."""
    return any(len(line.text) > VERSE_WIDTH for line in group)


def _own_wrap(group: Sequence[Line], breaks: Sequence[Break], wrap: Wrap | None) -> Wrap | None:
    """Give the wrap of the whole file, or of a group that is plainly narrower or the only wrapped one."""
    if wrap and any(len(line.text) > NARROWER * wrap.width for line in group):
        return wrap
    return find_wrap(breaks, alone=True) or wrap


def _split_at_blank_lines(text: str) -> Iterator[list[Line]]:
    group: list[Line] = []
    text = text.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    for number, raw in enumerate(text.split("\n"), 1):
        content = raw.strip()
        if content:
            if "  " in content or not content.isprintable():
                content = _SPACES.sub(" ", content)
            group.append(Line(content, number, _indent(raw) if raw[0].isspace() else 0))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _indent(raw: str) -> int:
    return sum(4 if char == "\t" else 1 for char in raw[: len(raw) - len(raw.lstrip())])


def _part_group(
    group: Sequence[Line], breaks: Sequence[Break], wrap: Wrap | None, expected: float, *, couplets: bool
) -> Iterator[Chunk]:
    """Part the lines between two blank lines into blocks."""
    verdicts = _find_structure(breaks, wrap)
    parts = part_wrapped(breaks, wrap, expected) if wrap else [True] * len(breaks)
    start = 0
    for stop in [*(index + 1 for index, verdict in enumerate(verdicts) if verdict), len(group)]:
        run, inner = group[start:stop], breaks[start : stop - 1]
        if _is_quoted(run[0]) or _is_verse(run, inner, wrap, couplets=couplets):
            yield Chunk(run, kept=True)
        else:
            yield from _cut(run, parts[start : stop - 1], verdicts[start : stop - 1])
        start = stop


def _cut(run: Sequence[Line], parts: Sequence[bool], verdicts: Sequence[bool | None]) -> Iterator[Chunk]:
    """Cut lines where a break parts and no structure holds them together."""
    lines = [run[0]]
    for line, part, verdict in zip(run[1:], parts, verdicts, strict=True):
        if part and verdict is None:
            yield Chunk(lines)
            lines = []
        lines.append(line)
    yield Chunk(lines)


def _find_structure(breaks: Sequence[Break], wrap: Wrap | None) -> list[bool | None]:
    """Say of each break whether lists, rules, quoted mail and bylines part there (True), hold (False) or are silent."""
    indents = _find_indents(breaks, wrap)
    verdicts: list[bool | None] = []
    item_indent = _item_indent(breaks[0].line)
    for item, indented in zip(breaks, indents, strict=True):
        verdict = indented
        if _is_fenced(item) or _begins_item(item, wrap, in_list=item_indent is not None) or _stands_alone(item):
            verdict = True
        elif item_indent is not None and item.after.indent > item_indent:
            verdict = False
        if verdict:
            item_indent = _item_indent(item.after)
        verdicts.append(verdict)
    return verdicts


def _find_indents(breaks: Sequence[Break], wrap: Wrap | None) -> list[bool | None]:
    """Find paragraphs by their indented first lines, or by first lines that hang out."""
    indents = [breaks[0].line.indent, *(item.after.indent for item in breaks)]
    flush = min(indents)
    inside = sum(indent > flush for indent in indents)
    if not inside:
        return [None] * len(breaks)
    hanging = 2 * inside > len(indents) and indents[0] == flush
    firsts = [item for item in breaks if (item.after.indent > flush) != hanging]
    sound = [item for item in firsts if item.ends or (wrap and wrap.leaves_room(item.line, item.after))]
    if len(indents) - inside < 2 or not firsts or len(sound) < 0.7 * len(firsts):
        return [None] * len(breaks)
    return [True if (item.after.indent > flush) != hanging else False if wrap else None for item in breaks]


def _is_fenced(item: Break) -> bool:
    """Part rules, and quoted mail from what is not quoted."""
    return _is_rule(item.line.text) or _is_rule(item.after.text) or _is_quoted(item.line) != _is_quoted(item.after)


def _begins_item(item: Break, wrap: Wrap | None, *, in_list: bool) -> bool:
    """Tell a list item from a line of prose that happens to begin with a dash or a number."""
    if not _ITEM.match(item.after.text):
        return False
    if in_list or item.ends or wrap is None or item.after.indent > item.line.indent:
        return True
    return item.line.text.endswith((":", ";")) or wrap.leaves_room(item.line, item.after)


def _item_indent(line: Line) -> int | None:
    return line.indent if _ITEM.match(line.text) else None


def _stands_alone(item: Break) -> bool:
    """Part bylines and the credits of pictures from what follows."""
    if item.line.number > HEAD_LINES:
        return False
    if _is_byline(item.line.text) or (_is_byline(item.after.text) and not item.is_soft):
        return True
    return not item.ends and item.begins is Begins.UPPER and _ends_credit(item.line.text)


def _ends_credit(text: str) -> bool:
    """Tell a line that ends with a photographer's or agency's name, as in "Jo Fern/Harbour Pictures"."""
    names = text.rpartition("/")[2]
    return len(names) < len(text) and _are_names(names.split())


def _is_byline(text: str) -> bool:
    """Tell "By Ann Lee and Tom Roe | The Courier" from a sentence that begins with "By"."""
    if len(text) > HEADING_WIDTH or ends_sentence(text):
        return False
    first, *words = text.split()
    if not first[0].isupper() or first.casefold().rstrip(":") not in _BYLINES:
        return False
    return _are_names(words)


def _are_names(words: Sequence[str]) -> bool:
    """Tell names, and what joins them, from words of a sentence."""
    return bool(words) and words[0][0].isupper() and all(w in _NAME_PARTICLES or not w[0].islower() for w in words)


def _is_quoted(line: Line) -> bool:
    """Tell the lines that mail programs quote."""
    return line.text.startswith(">")


def _is_rule(text: str) -> bool:
    return len(text) >= 3 and not text.strip(_RULE_SIGNS)


def _is_verse(run: Sequence[Line], breaks: Sequence[Break], wrap: Wrap | None, *, couplets: bool) -> bool:
    """Tell short lines that were meant, from wrapped prose and from one paragraph a line."""
    if len(run) < 2 or (len(run) == 2 and not (couplets or wrap)):
        return False
    width = min(VERSE_WIDTH, 0.8 * wrap.width) if wrap else VERSE_WIDTH
    if any(len(line.text) > width or line.text.startswith(_CODE_SIGNS) for line in run) or _ITEM.match(run[0].text):
        return False
    ended = sum(item.may_part for item in breaks) / len(breaks)
    capitals = sum(item.begins is Begins.UPPER for item in breaks) / len(breaks)
    if wrap and wrap.ragged > RAGGED:
        return len(run) > 2 and ended < 0.5 and capitals >= 0.75
    if wrap is None and len(run) > 2:
        return ended <= 0.6
    return ended < 1


# --- what a block is -------------------------------------------------------------------------------


def _classify(texts: Sequence[str]) -> list[tuple[BlockKind, int]]:
    """Say what each block is, and a heading's rank."""
    kinds: list[tuple[BlockKind, int]] = []
    numbered = [found is not None and found[1] is not None for found in map(_ITEM.match, texts)]
    lead = True  # nothing but short lines so far: a heading here is the article's own
    for index, content in enumerate(texts):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        kind, level = _kind(content, following)
        if numbered[index] and not any(numbered[max(0, index - 1) : index] + numbered[index + 1 : index + 2]):
            kind, level = BlockKind.PARAGRAPH, 0  # a number alone is no list
        if kind is BlockKind.HEADING and not level:
            level = 1 if lead else 2
        lead = lead and kind is not BlockKind.HEADING and len(content) <= HEADING_WIDTH
        kinds.append((kind, level))
    return kinds


def _kind(content: str, following: str) -> tuple[BlockKind, int]:
    """Say what a block is from its own text and that of the next; a heading of rank 0 gets its rank later."""
    if _is_rule(content):
        return BlockKind.RULE, 0
    if content.startswith(">"):
        return BlockKind.QUOTE, 1
    if _ITEM.match(content):
        return BlockKind.ITEM, 1
    wiki = _WIKI_HEADING.fullmatch(content)
    if wiki:
        return BlockKind.HEADING, len(wiki[1])
    if len(content) < 300 and _CREDIT.search(content):
        return BlockKind.CAPTION, 0
    return BlockKind.HEADING if _is_heading(content, following) else BlockKind.PARAGRAPH, 0


def _is_heading(content: str, following: str) -> bool:
    """Tell a heading where that is sure: short, without a stop, right above a paragraph much longer than itself."""
    if len(content) > HEADING_WIDTH or len(following) < max(120, 2 * len(content)) or "\n" in content:
        return False
    if begins(content) not in (Begins.UPPER, Begins.UNCASED) or not content[-1].isalnum() or " | " in content:
        return False
    return content[0].isalpha() and not _is_byline(content) and ends_sentence(following) and "\n" not in following


def _item_levels(chunks: Sequence[Chunk], kinds: Sequence[tuple[BlockKind, int]]) -> dict[int, int]:
    """Depth of every list item, from the indents of its list."""
    levels: dict[int, int] = {}
    outer: list[int] = []
    for index, (chunk, (kind, _)) in enumerate(zip(chunks, kinds, strict=True)):
        if kind is not BlockKind.ITEM:
            outer = []
            continue
        indent = chunk.lines[0].indent
        while outer and outer[-1] >= indent:
            outer.pop()
        outer.append(indent)
        levels[index] = len(outer)
    return levels
