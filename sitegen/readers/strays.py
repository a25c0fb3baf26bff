"""Lines within an article that are not of it: navigation, links to other stories, claims of rights.

Takes the nodes of a page; parts lines that stand in no element of their own, and, once all is measured, marks as
dropped what is no line of the article. Never changes a text.
"""

import re
from collections.abc import Sequence
from itertools import groupby

from sitegen.readers.headline import find_headlines
from sitegen.readers.markup import BLOCKS, HEADINGS
from sitegen.readers.sayings import claims_rights, is_away, is_box_title, leads_elsewhere, phrase, says_also
from sitegen.readers.tree import SMALL_ELEMENT, Node, small_text

LONGEST_CARD = 700
"""Characters of a link to another story, at most."""
LONGEST_LINE_OF_LINKS, MOST_LINKS = 120, 8
"""Characters and links of a row of links that is navigation, at most; an index of terms has more."""
LONGEST_STRAY = 160
"""Characters of a line that is dropped for what it says, at most."""

_BETWEEN_LINKS = re.compile(r"[\s|·•»«/\[\]()<>–—-]*")
_ARROW = re.compile(r"[«‹←◄<] ?[^»›]+|[^«‹]+ ?[»›→►>]")
"""A link to what stands before or after."""
_LINES = frozenset(["p", "div", "section", "td", "center", "font", "span"])
_LINKS_ONLY = frozenset(["div", "td", "center", "span"])
"""Lines in which links and nothing else are navigation; in a paragraph they may be meant."""
_CONTAINERS = frozenset("body div section article main header footer center td form font small".split())
"""Elements of which the lines are parted."""
_PARTED = frozenset(["", "a", "b", "strong", "i", "em"])
"""What is put into an element of its own also where it stands alone in its line."""


def part_lines(nodes: Sequence[Node]) -> list[Node]:
    """Put lines between blocks and line breaks into elements of their own; gives all nodes in order, with those."""
    lines: dict[Node, Node] = {}
    for node in nodes:
        if node.tag in _CONTAINERS:
            seen = [child for child in node.children if child.tag or not child.text.isspace()]
            if 0 < sum(map(_is_border, seen)) < len(seen):
                _part_lines_of(node, lines)
    if not lines:
        return list(nodes)
    parted: list[Node] = []
    for node in nodes:
        if node in lines:
            parted.append(lines[node])
        parted.append(node)
    return parted


def _part_lines_of(node: Node, lines: dict[Node, Node]) -> None:
    """Put the lines directly in an element into their own; `lines` has each by the first node in it."""
    children: list[Node] = []
    for is_border, group in groupby(node.children, _is_border):
        run = list(group)
        seen = [child for child in run if child.tag or not child.text.isspace()]
        if is_border or not seen or (len(seen) == 1 and seen[0].tag not in _PARTED):
            children += run
            continue
        line = Node("span", node, children=run)
        for place, child in enumerate(run):
            child.parent, child.place = line, place
        lines[run[0]] = line
        children.append(line)
    node.children = children
    for place, child in enumerate(children):
        child.place = place


def _is_border(node: Node) -> bool:
    """Tell what ends a line."""
    tag = node.tag
    if not tag:
        return False
    return tag == "br" or tag in BLOCKS or "-" in tag or any(child.tag in BLOCKS for child in node.children)


def drop_strays(nodes: Sequence[Node], *, rules: bool) -> None:
    """Drop lines that are not of the article; in `rules`, only links to other forms of them."""
    for node in nodes:
        if node.linked and not node.dropped and (node.tag in _LINES or node.tag in HEADINGS):
            line = phrase(small_text(node)) if node.length <= LONGEST_STRAY else ""
            if leads_elsewhere(line):
                node.dropped = node.tag in _LINES or node.linked == node.length
            elif not rules and node.tag in _LINES:
                node.dropped = _is_stray(node, line)
    if not rules:
        _drop_claims(nodes)


def _is_stray(node: Node, line: str) -> bool:
    """Tell a line of links, or with a link, that leads away from the article."""
    if is_away(line):
        return True
    if node.linked == node.length:
        is_way = node.tag in _LINKS_ONLY and (_is_line_of_links(node) or (line and _ARROW.fullmatch(small_text(node))))
        return bool(is_way) or _is_card(node) or _is_elsewhere(node)
    return _is_line_of_links(node)


def _drop_claims(nodes: Sequence[Node]) -> None:
    """Drop the rights that a publisher claims after all prose of a page."""
    for node in reversed(nodes):
        if node.length <= LONGEST_STRAY and node.tag in _LINES and claims_rights(phrase(small_text(node))):
            node.dropped = True
        elif node.prose and not _is_around_claims(node):
            return


def _is_around_claims(node: Node) -> bool:
    """Tell an element in which everything is such a claim."""
    return all(child.dropped for child in node.children if child.length)


def _is_card(node: Node) -> bool:
    """Tell a link with blocks in it: a picture, a headline and a few words of another story."""
    links = [child for child in node.children if child.tag == "a" and child.length]
    return (
        node.length <= LONGEST_CARD
        and len(links) == 1
        and "href" in links[0].attributes
        and any(child.tag in BLOCKS and child.length for child in links[0].children)
        and not find_headlines(node)
    )


def _is_elsewhere(node: Node) -> bool:
    """Tell a link to another article that stands as a paragraph among those of this one: it says so, or shouts."""
    words = small_text(node)
    shouts = node.tag == "p" and words.isupper() and " " in words
    return node.length <= LONGEST_CARD and (shouts or says_also(phrase(words)))


def _is_line_of_links(node: Node) -> bool:
    """Tell links with nothing but signs between them, or with the title of a box before them."""
    if node.length > LONGEST_LINE_OF_LINKS or node.length - node.linked > SMALL_ELEMENT:
        return False
    links, between, stack = 0, "", [node]
    for _ in range(5 * SMALL_ELEMENT):
        if not stack:
            break
        top = stack.pop()
        between += top.text
        links += sum(child.tag == "a" for child in top.children)
        stack.extend(child for child in reversed(top.children) if child.tag != "a")
    words = " ".join(between.split())
    if stack or find_headlines(node):
        return False
    return is_box_title(phrase(words)) or (1 < links <= MOST_LINKS and _BETWEEN_LINKS.fullmatch(words) is not None)
