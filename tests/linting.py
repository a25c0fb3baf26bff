"""What every page that sitegen writes must satisfy, whatever the theme: an output linter of our own.

Takes the HTML of a page, gives a small tree of it and complaints as strings. Stricter than browsers: a tag
that is closed by no end tag, or by another's, is a complaint.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = frozenset("area base br col embed hr img input link meta source track wbr path stop".split())
BLOCKS = frozenset("p div pre ul ol li table tr td section article h1 h2 h3 h4 h5 h6 blockquote figure dl".split())
FIGURE = "doc-noteref"


@dataclass
class Node:
    """An element of a page, or the page itself."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Node | str"] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        """This element and all within, in order."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def find(self, *tags: str) -> list["Node"]:
        """Elements of these tags within, in order."""
        return [node for node in self.walk() if node.tag in tags]

    def has_class(self, name: str) -> bool:
        """Whether the element has a class."""
        return name in self.attributes.get("class", "").split()

    def text(self, leave_out: "Callable[[Node], bool]" = lambda node: False) -> str:
        """The text within, without elements that `leave_out` names."""
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            elif not leave_out(child):
                parts.append(child.text(leave_out))
        return "".join(parts)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("#page")
        self.stack = [self.root]
        self.complaints: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(names) != len(set(names)):
            self.complaints.append(f"<{tag}> has an attribute twice")
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.stack[-1].children.append(node)
        if tag not in VOID:
            self.stack.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.stack.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if self.stack[-1].tag != tag:
            self.complaints.append(f"</{tag}> closes <{self.stack[-1].tag}>, line {self.getpos()[0]}")
        else:
            self.stack.pop()

    def handle_data(self, data: str) -> None:
        self.stack[-1].children.append(data)


def parse(html: str) -> tuple[Node, list[str]]:
    """The tree of a page, and what is wrong with its tags."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    unclosed = [f"<{node.tag}> is not closed" for node in parser.stack[1:]]
    return parser.root, parser.complaints + unclosed


def lint(html: str) -> list[str]:
    """All complaints about one page that need no other file."""
    page, complaints = parse(html)
    return complaints + [complaint for rule in RULES for complaint in rule(page)]


# --- rules ---------------------------------------------------------------------------------------------


def _ids(page: Node) -> Iterator[str]:
    counts = Counter(node.attributes["id"] for node in page.walk() if "id" in node.attributes)
    yield from (f"id '{name}' stands {number} times" for name, number in counts.items() if number > 1)
    yield from (f"id {name!r} is none" for name in counts if not name or re.search(r"\s", name))


def _own_links(page: Node) -> Iterator[str]:
    ids = {node.attributes.get("id") for node in page.walk()}
    for node in page.find("a"):
        href = node.attributes.get("href", "")
        if href.startswith("#") and unquote(href[1:]) not in ids:
            yield f"link to {href}, which is not on the page"


def _changes(page: Node) -> Iterator[str]:
    for node in page.find("ins", "del"):
        if not node.text():
            yield f"empty <{node.tag}>"
        inside = {inner.tag for inner in node.walk()}
        if inside & BLOCKS:
            yield f"<{node.tag}> holds a block"
        if any(inner.attributes.get("role") == FIGURE for inner in node.walk()):
            yield f"<{node.tag}> holds the figure of a note"


def _links_in_links(page: Node) -> Iterator[str]:
    for node in page.find("a"):
        if len(node.find("a")) > 1:
            yield "a link in a link"
        if (
            node.attributes.get("href") is not None
            and not node.text().strip()
            and not node.attributes.get("aria-label")
        ):
            yield f"a link without a name: {node.attributes['href']}"
        seen = re.sub(r"[^\w\s]", "", node.text()).strip()
        if node.attributes.get("aria-label") and seen not in node.attributes["aria-label"]:
            yield f"a link shows '{seen}', and is called '{node.attributes['aria-label']}'"


def _headings(page: Node) -> Iterator[str]:
    levels = [int(node.tag[1]) for node in page.find("h1", "h2", "h3", "h4", "h5", "h6")]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of rank 1"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"h{before} is followed by h{after}"


def _notes(page: Node) -> Iterator[str]:
    """Figure, note and way back are a bijection; numbers rise; the names of ways back differ."""
    figures = {n.attributes["id"]: n.attributes["href"][1:] for n in page.walk() if n.attributes.get("role") == FIGURE}
    notes = {n.attributes["id"]: n for n in page.walk() if n.attributes.get("role") == "doc-footnote"}
    backs = [
        (back.attributes["href"][1:], name, back.attributes["aria-label"])
        for name, note in notes.items()
        for back in note.walk()
        if back.attributes.get("role") == "doc-backlink"
    ]
    yield from (f"figure {figure} has no note" for figure, note in figures.items() if note not in notes)
    yield from (f"no way back to {figure}" for figure in figures.keys() - {to for to, _, _ in backs})
    yield from (f"way back from {note} to {to}" for to, note, _ in backs if figures.get(to) != note)
    names = Counter(label for _, _, label in backs)
    yield from (f"two ways back are called '{name}'" for name, number in names.items() if number > 1)
    numbers = [int(note.find("b")[0].text()) for note in notes.values()]
    apart = any(body.has_class("inline") for body in page.find("body"))  # without introduction and its footnotes
    first = min(numbers, default=1) if apart else 1
    if numbers != list(range(first, first + len(numbers))):
        yield f"notes are numbered {numbers}"


def _from_elsewhere(page: Node) -> Iterator[str]:
    for node in page.walk():
        source = node.attributes.get("src") or (node.attributes.get("href") if node.tag == "link" else "")
        if source and urlsplit(source).netloc and node.attributes.get("rel") not in ("canonical",):
            yield f"<{node.tag}> fetches {source}"
        inside = node.tag == "script" and (node.text() or not {"src", "defer"} <= node.attributes.keys())
        if inside or any(name.startswith("on") for name in node.attributes):
            yield f"<{node.tag}> runs a script"
        if node.attributes.get("href", "").lower().startswith(("javascript:", "data:text")):
            yield f"a link runs a script: {node.attributes['href']}"


RULES = (_ids, _own_links, _changes, _links_in_links, _headings, _notes, _from_elsewhere)


# --- over a whole site ---------------------------------------------------------------------------------


def broken_links(folder: Path) -> list[str]:
    """Links of a built site, from page to page, that lead nowhere."""
    pages = {path: parse(path.read_text(encoding="utf-8"))[0] for path in sorted(folder.rglob("*.html"))}
    ids = {path: {node.attributes.get("id") for node in page.walk()} for path, page in pages.items()}
    broken = []
    for path, page in pages.items():
        for node in page.walk():
            for name in ("href", "src"):
                address = urlsplit(node.attributes.get(name, ""))
                if address.scheme or address.netloc or not address.path:
                    continue
                # A host shows its page for what is missing at any address, so that one counts from the host's root.
                base = folder if path.name == "404.html" else path.parent
                target = (base / unquote(address.path).lstrip("/")).resolve()
                where = path.relative_to(folder).as_posix()
                if not target.is_file():
                    broken.append(f"{where}: {node.attributes[name]} is not there")
                elif address.fragment and address.fragment not in ids.get(target, set()):
                    broken.append(f"{where}: {node.attributes[name]} has no such place")
    return broken


# --- what the page says of the texts ---------------------------------------------------------------------


def _is_apparatus(node: Node) -> bool:
    """What stands in a cell and is not of the text."""
    return node.has_class("to") or (node.tag == "sup" and any(n.attributes.get("role") == FIGURE for n in node.walk()))


def text_of_side(html: str, side: str) -> str:
    """The text of one version, put together from its cells on the page side by side."""
    page = parse(html)[0]
    cells = [node for table in page.find("table") for node in table.find("td", "div") if node.has_class(side)]
    blocks = [block for cell in cells for block in cell.find("p", "pre") if not block.has_class("absent")]
    return "\n\n".join(block.text(_is_apparatus) for block in blocks)


def text_of_merged(html: str, side: str) -> str:
    """The text of one version, put together from the page with both as one text; without white space."""
    other = "new" if side == "old" else "old"
    change = "ins" if side == "old" else "del"
    parts = []
    for cell in (n for n in parse(html)[0].walk() if n.has_class("both") or n.has_class("aside")):
        if cell.has_class(f"only-{other}"):
            continue
        blocks = (block for block in cell.find("p", "pre") if not block.has_class("absent"))
        parts += [block.text(lambda node: _is_apparatus(node) or node.tag == change) for block in blocks]
    return "".join("".join(parts).split())


def lost_texts(page: str, inline: str, texts: Mapping[str, str]) -> list[str]:
    """What cannot be had back exactly, of the published texts by side, from the two pages that show them."""
    lost = []
    for side, text in texts.items():
        if text_of_side(page, side) != text.removesuffix("\n"):
            lost.append(f"the {side} text is not that of the cells")
        if text_of_merged(inline, side) != "".join(text.split()):
            lost.append(f"the {side} text is not that of the redline")
    return lost
