"""Boxes and lines within an article that are not of it, by what they say.

Takes the measured nodes of a page and marks as dropped what has the title of a box of links, the label of an
advertisement, an invitation to subscribe, or says again what the article says. Never changes a text.
"""

from collections.abc import Mapping, Sequence
from itertools import takewhile

from sitegen.readers.headline import find_headlines
from sitegen.readers.markup import HEADINGS
from sitegen.readers.sayings import (
    SHARES,
    is_acceptance,
    is_aside,
    is_box_title,
    is_consent,
    is_contents,
    is_invitation,
    is_label,
    phrase,
    says_also,
)
from sitegen.readers.strays import drop_strays
from sitegen.readers.surroundings import LEAST_STORY
from sitegen.readers.tree import SMALL_ELEMENT, Node, small_text

MOST_LINKED = 0.5
"""Share of links from which a block is none."""
LONGEST_TITLE = 60
"""Characters that the title of a box has at most."""
LONGEST_INVITATION = 300
"""Characters of a box that wants an address, at most."""
LONGEST_PRESSED = 24
"""Characters of what one is to press in it, at most."""
LONGEST_KICKER = 40
"""Characters of a link to the section that an article stands in, at most."""
LONGEST_BOX, MOST_BOXED, FEWER_LINKED = 700, 0.3, 0.25
"""Characters of a box with a title that has prose beside its links, and share of the page's prose in it, at most; and
their share of its text, at least."""
MOST_TOLD = 0.6
"""Share of the page's prose that a list of other stories has, at most."""
MOST_CONTENTS = 1000
"""Nodes of a list of contents that are looked at, at most."""
PULL_QUOTES = ("pullquote", "pull-quote", "pull_quote", "pullQuote")
"""Parts of the names of boxes that say again what the article says."""
_ASKED = frozenset(["", "email", "text", "tel"])
"""Types of fields that want words."""
_BOXES = frozenset(["div", "section", "td", "li"])
_TITLES = frozenset([*HEADINGS, "p", "div", "strong", "span"])


def drop_requests(nodes: Sequence[Node]) -> None:
    """Drop boxes that want an address or a consent, by their field for it or by what one is to press."""
    for node in nodes:
        if node.tag == "input" and not node.gone:
            kind, words = node.attributes.get("type", ""), phrase(node.attributes.get("value", ""))
            if kind in _ASKED or (kind == "submit" and is_invitation(words)):
                _drop_box_around(node, MOST_BOXED * nodes[0].prose)
            elif kind == "submit" and is_acceptance(words):
                _drop_banner(node, nodes[0].prose)
        elif node.tag == "a" and 0 < node.length <= LONGEST_PRESSED and is_invitation(phrase(small_text(node))):
            _drop_box_around(node, LONGEST_INVITATION)


def _drop_banner(node: Node, prose: int) -> None:
    """Drop what stands before a page until one has agreed to be watched; `prose` is the page's."""
    box = node.parent
    while box is not None and box.length == node.length:
        box = box.parent
    if box is not None and box.tag in ("div", "section") and prose - box.prose >= LEAST_STORY:
        box.dropped = box.dropped or not find_headlines(box)


def _drop_box_around(node: Node, most: float) -> None:
    """Drop the smallest box that says more than a node in it, if it is small and has no more prose than `most`."""
    box = node.parent
    while box is not None and box.length == node.length:
        box = box.parent
    if box is not None and box.tag in _BOXES and box.length <= LONGEST_INVITATION and not find_headlines(box):
        box.dropped = box.dropped or box.prose <= most


def drop_boxes(nodes: Sequence[Node], *, rules: bool) -> None:
    """Drop boxes of links, labels of advertisements, and whatever else is not of the article it stands in.

    In `rules`, links that stand alone are text.
    """
    there = [node for node in nodes if node.tag and node.length and not node.gone]
    small = {node: phrase(small_text(node)) for node in there if _is_small(node)}
    most = MOST_BOXED * nodes[0].prose
    _drop_link_boxes(small, most)
    _drop_small_talk(there, small, nodes, most, rules=rules)
    drop_strays(there, rules=rules)
    if not rules:
        _drop_kickers(there)
        _drop_contents(there)
        _drop_cards(there)


def _is_small(node: Node) -> bool:
    """May it be the title of a box, or what one is to press?"""
    return node.length <= LONGEST_TITLE and (node.tag in _TITLES or node.tag == "a")


def _drop_link_boxes(small: Mapping[Node, str], most: float) -> None:
    """Drop boxes of links whose title says what they are, and that have no more prose than `most`."""
    for node, words in small.items():
        box = node.parent
        if box is None or node.tag not in _TITLES:
            continue
        if is_aside(words) and box.prose <= most and box.length <= LONGEST_BOX and _is_first(node):
            box.dropped = box.tag in _BOXES and not find_headlines(box)
        if not is_box_title(words):
            continue
        if box.prose <= most and _is_box_of_links(box, box.length - node.length):
            box.dropped = box.tag not in ("body", "article", "main")
        else:
            node.dropped = _drop_links_after(node, box) or node.linked == node.length


def _is_first(node: Node) -> bool:
    """Tell the first text of the element around it."""
    return node.parent is not None and not any(child.length for child in node.parent.children[: node.place])


def _is_box_of_links(box: Node, length: int) -> bool:
    """Tell a box by the links in it; `length` is that of its text without its title."""
    if not box.prose:
        return box.linked >= MOST_LINKED * length
    return length <= LONGEST_BOX and box.linked >= FEWER_LINKED * length


def _drop_links_after(title: Node, box: Node) -> bool:
    """Drop the list of links right after a title; tell whether there was one."""
    for node in box.children[title.place + 1 : title.place + 5]:
        if node.length:
            node.dropped = node.linked > 0.6 * node.length
            return node.dropped
    return False


def _drop_small_talk(
    there: Sequence[Node], small: Mapping[Node, str], nodes: Sequence[Node], most: float, *, rules: bool
) -> None:
    """Drop labels of advertisements, boxes that want an address, and quotes of the article itself."""
    for node, words in small.items():
        if not (rules and node.tag in HEADINGS) and (is_label(words) or _is_share(node, words)):
            node.dropped = True
        elif node.tag == "a" and not rules and says_also(words):
            _drop_teaser(node, most)
        elif not rules and node.tag in _TITLES and is_consent(words) and _is_first(node):
            _drop_banner(node, nodes[0].prose)
    for node in [node for node in there if "class" in node.attributes and _is_pulled(node)][:SMALL_ELEMENT]:
        node.dropped = _is_said_elsewhere(node, nodes)


def _is_share(node: Node, words: str) -> bool:
    """Tell a link to pass the article on, with nothing but links beside it."""
    box = node if node.tag != "a" else node.parent
    return box is not None and box.linked == box.length and SHARES.fullmatch(words) is not None


def _is_pulled(node: Node) -> bool:
    name = node.attributes["class"]
    return any(part in name for part in PULL_QUOTES) or (node.tag in _BOXES and "quote" in name.lower())


def _drop_teaser(link: Node, most: float) -> None:
    """Drop the box that begins or ends with a link to another story, and tells of it."""
    node = link
    while node.parent is not None and node.parent.tag == "span" and node.parent.length == node.length:
        node = node.parent
    box = node.parent
    if box is None or box.tag not in ("div", "section") or not node.length < box.length <= LONGEST_INVITATION:
        return
    told = [child for child in box.children if child.length]
    if node in (told[0], told[-1]) and box.prose <= most:
        box.dropped = not find_headlines(box)


def _drop_kickers(nodes: Sequence[Node]) -> None:
    """Drop links above the headline: the sections that the article stands in."""
    above = list(takewhile(lambda node: not node.headline, nodes))
    for node in above if len(above) < len(nodes) else ():
        if node.length == node.linked and node.length <= LONGEST_KICKER and node.tag in _TITLES | _BOXES:
            node.dropped = not find_headlines(node)


def _drop_contents(nodes: Sequence[Node]) -> None:
    """Drop lists of the parts of an article, which these say themselves, with what is set over them."""
    for node in nodes:
        if node.tag in ("ul", "ol") and node.linked > MOST_LINKED * node.length:
            title = _text_before(node)
            if title is not None and is_contents(phrase(small_text(title))) and _leads_down(node):
                node.dropped = title.dropped = True


def _text_before(node: Node) -> Node | None:
    """Find the last element before another that has a text, in the one around them."""
    beside = node.parent.children if node.parent else []
    return next((beside[place] for place in range(node.place - 1, -1, -1) if beside[place].length), None)


def _leads_down(contents: Node) -> bool:
    """Tell a list of which all links lead to places of the same page."""
    stack, links = [contents], 0
    for _ in range(MOST_CONTENTS):
        if not stack:
            break
        top = stack.pop()
        if top.tag == "a" and top.length:
            if not top.attributes.get("href", "").startswith("#"):
                return False
            links += 1
        stack.extend(top.children)
    return links > 1


def _drop_cards(nodes: Sequence[Node]) -> None:
    """Drop lists of other stories, of which each has its headline in a link and a few words below it."""
    lists: dict[Node, list[Node]] = {}
    for node in nodes:
        if node.tag in HEADINGS and node.length == node.linked and not node.headline:
            card = _card(node)
            if card and card.parent and card.length <= LONGEST_BOX and not find_headlines(card):
                lists.setdefault(card.parent, []).append(card)
    for box, cards in lists.items():
        told = sum(card.prose for card in cards)
        if len(set(cards)) == len(cards) > 1 and box.prose == told < MOST_TOLD * nodes[0].prose:
            for card in cards:
                card.dropped = True


def _card(heading: Node) -> Node | None:
    """Find the element around a heading that is a link to another page, and what is said of that page."""
    card, link = heading, heading
    while link.tag != "a" and link.children:
        link = link.children[0]
    while card.parent and (card is heading or card.tag == "a" or card.parent.length == card.length):
        link = card if card.tag == "a" else link
        card = card.parent
    return None if "#" in link.attributes.get("href", "#") else card


def _is_said_elsewhere(node: Node, nodes: Sequence[Node]) -> bool:
    """Tell whether the longest part of a box stands in the text around it too."""
    inside = {node}
    texts: list[str] = []
    around: list[str] = []
    for other in nodes:
        if other.parent in inside:
            inside.add(other)
        if other.text and not other.gone:
            (texts if other in inside else around).append("".join(filter(str.isalnum, other.text)).casefold())
    return bool(texts) and max(texts, key=len) in "".join(around)
