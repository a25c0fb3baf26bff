"""A document in the making, for formats that have markup.

Takes text, marks and block borders in reading order, gives a `Document` whose blocks, parted by a blank line, are its
text. White space is collapsed as a browser does it; formatting that spans several blocks becomes a mark in each.
Nothing that is given is dropped but white space, what is muted, and blocks without a visible character.
"""

import re
import unicodedata
from itertools import accumulate, pairwise

from sitegen.model import Block, BlockKind, Document, Mark, MarkKind
from sitegen.readers.lines import are_unspaced

SCHEMES = frozenset({"http", "https", "mailto"})
"""What an address may begin with; an address without a scheme is relative."""

_SPACES = re.compile(r"[ \t\n\r\f]+")
_ENDS = " \t\n\r\f"
_LINE_BREAK = re.compile(r"([^ \t\n\r\f])[ \t]*\n[ \t\n\r\f]*(?=([^ \t\n\r\f]))")
_IGNORED_IN_ADDRESSES = re.compile(r"[\x00-\x20\x7f]+")
_SCHEME = re.compile(r"([^/?#:]*):")
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"
_JAMO = ("\u1100", "\u11ff")


def safe_target(address: str) -> str:
    """Give the address of a link or image as it may be published; empty where it may not."""
    address = _IGNORED_IN_ADDRESSES.sub("", address.strip())
    scheme = _SCHEME.match(address)
    return "" if scheme and scheme[1].lower() not in SCHEMES else address


class Draft:
    """Collects the blocks of a document one after the other."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._blocks: list[Block] = []
        self._marks: list[Mark] = []
        self._length = 0
        self._shape: tuple[BlockKind, int] = (BlockKind.PARAGRAPH, 0)
        self._marker = ""
        self._line = 1
        self._pieces: list[str] = []
        self._size = 0
        self._space = False
        self._wrapped = False
        self._line_blank = True
        self._open: dict[tuple[MarkKind, str], list[int]] = {}
        self._spans: list[tuple[int, int, MarkKind, str]] = []
        self.muted = 0
        """While above zero, nothing is written."""

    @property
    def is_code(self) -> bool:
        """Whether the present block is code, of which all white space counts."""
        return self._shape[0] is BlockKind.CODE

    def begin(self, kind: BlockKind, level: int = 0, marker: str = "", line: int = 0) -> None:
        """End the present block and begin another; a marker whose item has no text yet passes on to the next block.

        Without `line` the new block stands where the last known text does.
        """
        shape = (kind, level)
        if not marker and not self._size and shape == self._shape:
            marker = self._marker
        self.end()
        self._shape, self._marker, self._line = shape, marker, line or self._line

    def locate(self, line: int) -> None:
        """Say on which line of the source the next text stands; that of its first text is the block's."""
        if not self._size:
            self._line = line

    def write(self, text: str) -> None:
        """Add text to the present block; runs of white space become one space, none at the ends of a line."""
        if self.muted or not text:
            return
        content = text.strip(_ENDS)
        if not content:
            self._space, self._wrapped = True, self._wrapped or "\n" in text
            return
        lead = tail = ""
        if len(content) < len(text):
            lead = text[: text.find(content[0])]
            tail = text[len(lead) + len(content) :]
        if (self._space or lead) and not self._line_blank:
            wrapped = self._wrapped or "\n" in lead
            if not (wrapped and are_unspaced(self._pieces[-1][-1], content[0])):
                self._add(" ")
        self._space, self._wrapped = bool(tail), "\n" in tail
        if "\n" in content and not content.isascii():
            content = _LINE_BREAK.sub(_unwrap, content)
        is_plain = content.isprintable() and "  " not in content
        self._add(content if is_plain else _SPACES.sub(" ", content))

    def write_verbatim(self, text: str) -> None:
        """Add text as it is, white space included."""
        if not self.muted and text:
            self._add(text)

    def break_line(self) -> None:
        """Begin a new line in the present block; after a line without text, a new block of the same kind."""
        if self.muted or not self._size:
            return
        self._space = self._wrapped = False
        if self._line_blank:
            self.begin(*self._shape)
        else:
            self._add("\n")
            self._line_blank = True

    def open_mark(self, kind: MarkKind, target: str = "") -> None:
        """Begin formatting; the same formatting inside itself counts once, a link or image to nowhere not at all."""
        if not target and kind in (MarkKind.LINK, MarkKind.IMAGE):
            return
        self._open.setdefault((kind, target), []).append(self._size)

    def close_mark(self, kind: MarkKind, target: str = "") -> None:
        """End formatting that was begun; what was not is no matter."""
        starts = self._open.get((kind, target))
        if not starts:
            return
        start = starts.pop()
        if not starts:
            del self._open[kind, target]
            self._spans.append((start, self._size, kind, target))

    def close_marks(self) -> None:
        """End all formatting that is open."""
        for kind, target in tuple(self._open):
            while (kind, target) in self._open:
                self.close_mark(kind, target)

    def end(self) -> None:
        """End the present block; open formatting goes on in the next one."""
        if self._size:
            for (formatting, target), starts in self._open.items():
                self._spans.append((starts[0], self._size, formatting, target))
                starts[:] = [0] * len(starts)
            self._keep("".join(self._pieces))
            self._pieces, self._size, self._line_blank = [], 0, True
        if self._spans:
            self._spans = []
        self._space = self._wrapped = False
        self._marker = ""

    def document(self, path: str, lang: str = "", title: str = "") -> Document:
        """Give what was collected."""
        self.end()
        marks = sorted(set(self._marks), key=lambda mark: (mark.start, -mark.end, mark.kind, mark.target))
        return Document(path, "\n\n".join(self._texts), tuple(self._blocks), tuple(marks), lang, title)

    def _add(self, text: str) -> None:
        self._pieces.append(text)
        self._size += len(text)
        if self._line_blank and not text.isspace():
            self._line_blank = False

    def _keep(self, text: str) -> None:
        """Make a block of the text that was collected."""
        kind, level = self._shape
        start, end = _edges(text, is_code=kind is BlockKind.CODE)
        content = text[start:end]
        if not content.strip(_INVISIBLE):
            return
        spans = [
            (max(low, start) - start, min(high, end) - start, what, target) for low, high, what, target in self._spans
        ]
        content, spans = _compose(content, spans)
        offset = self._length + 2 if self._texts else 0
        self._texts.append(content)
        self._length = offset + len(content)
        self._blocks.append(Block(offset, self._length, kind, level, self._marker, self._line))
        for low, high, what, target in spans:
            first, last = _trim(content, low, high)
            if first < last:
                self._marks.append(Mark(offset + first, offset + last, what, target))


Spans = list[tuple[int, int, MarkKind, str]]


def _unwrap(found: re.Match[str]) -> str:
    """Undo a line break, which stands for a space where the script has any."""
    return found[1] + ("" if are_unspaced(found[1], found[2]) else " ")


def _edges(text: str, *, is_code: bool) -> tuple[int, int]:
    """Find where a block's text begins and ends; the first line of code keeps its indent."""
    if not is_code and not text[0].isspace() and not text[-1].isspace():
        return 0, len(text)
    end = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    if is_code and start < end:
        start = text.rfind("\n", 0, start) + 1
    return min(start, end), end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take white space off the ends of a span."""
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return start, end
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), max(start, start + len(part.rstrip()))


def _compose(text: str, spans: Spans) -> tuple[str, Spans]:
    """Normalise to NFC, which entities may have upset, and move the spans along."""
    if unicodedata.is_normalized("NFC", text):
        return text, spans
    spans = [span for span in spans if span[0] < span[1]]
    starts = _next_starts(text, {edge for low, high, *_ in spans for edge in (low, high)} | {0, len(text)})
    edges = sorted(set(starts.values()))
    pieces = [unicodedata.normalize("NFC", text[low:high]) for low, high in pairwise(edges)]
    composed = "".join(pieces)
    if not unicodedata.is_normalized("NFC", composed):
        return unicodedata.normalize("NFC", text), []  # rather no formatting than a wrong offset
    moved = dict(zip(edges, accumulate(map(len, pieces), initial=0), strict=True))
    return composed, [(moved[starts[low]], moved[starts[high]], what, target) for low, high, what, target in spans]


def _next_starts(text: str, edges: set[int]) -> dict[int, int]:
    """For every edge, find the next place where no character is composed with the one before it."""
    starts: dict[int, int] = {}
    for edge in sorted(edges, reverse=True):
        place = edge
        while 0 < place < len(text) and place not in starts and _composes(text[place - 1], text[place]):
            place += 1
        starts[edge] = starts.get(place, place)
    return starts


def _composes(before: str, char: str) -> bool:
    if unicodedata.combining(char) or _JAMO[0] <= char <= _JAMO[1]:
        return True
    pair = unicodedata.normalize("NFC", before + char)
    return pair != unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", char)
