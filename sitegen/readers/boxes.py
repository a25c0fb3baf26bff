"""Boxes and lines within an article that are not of it, by what they say.

Takes the measured nodes of a page and marks as dropped what has the title of a box of links, the label of an
advertisement, an invitation to subscribe, or says again what the article says. Never changes a text.
"""

import re
from collections.abc import Mapping, Sequence

from sitegen.readers.headline import find_headlines
from sitegen.readers.markup import HEADINGS
from sitegen.readers.tree import SMALL_ELEMENT, Node, small_text

MOST_LINKED = 0.5
"""Share of links from which a block is none."""
LONGEST_TITLE = 60
"""Characters that the title of a box has at most."""
BOX_TITLES = re.compile(
    r"(?:related(?: (?:articles?|stories|content|topics|coverage|links|news))?|read (?:more|next|also)|also read"
    r"|more (?:from|on|in) .{1,40}|more (?:stories|news|coverage)|most (?:read|popular|viewed)|trending(?: now)?"
    r"|recommended(?: for you)?|(?:you )?(?:may|might) also like|share(?: this)?(?: article| story)?"
    r"|editors?[’'] picks?|advertisement|mehr zum thema|lesen sie auch|das könnte sie auch interessieren"
    r"|à lire aussi|lire aussi|sur le même sujet|lea también|te puede interesar|más información|leggi anche"
    r"|leia também|lees ook|читайте также)\s*:?",
    re.IGNORECASE,
)
"""Titles of boxes with links to other articles."""
ADVERTS = re.compile(
    r"(?:(?:skip )?advertisement|(?:article|story) continues (?:below|after)(?: this)?(?: advertisement)?|anzeige"
    r"|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|реклама)\s*:?",
    re.IGNORECASE,
)
"""What stands over an advertisement, and stays where the advertisement does not."""
INVITATIONS = re.compile(
    r"(?:sign up|subscribe|register|jetzt (?:anmelden|abonnieren)|anmelden|abonnieren|s[’']inscrire|je m[’']inscris"
    r"|s[’']abonner|suscríbete|suscribirse|regístrate|iscriviti|inscreva-se|inschrijven)"
    r"(?: now| here| today| for free)?",
    re.IGNORECASE,
)
"""What one is to press in a box that asks for something."""
LONGEST_INVITATION = 300
"""Characters of such a box, at most."""
LONGEST_LINE_OF_LINKS, MOST_LINKS = 120, 8
"""Characters and links of a row of links that is navigation, at most; an index of terms has more."""
PULL_QUOTES = ("pullquote", "pull-quote", "pull_quote", "pullQuote")
"""Parts of the names of boxes that say again what the article says."""
_BETWEEN_LINKS = re.compile(r"[\s|·•»«/\[\]()–—-]*")

_BOXES = frozenset(["div", "section", "td", "li"])
_LINES = frozenset(["p", "div", "td", "center", "font", "span"])
_TITLES = frozenset([*HEADINGS, "p", "div", "strong", "span"])


def drop_boxes(nodes: Sequence[Node]) -> None:
    """Drop boxes of links, labels of advertisements, and whatever else is not of the article it stands in."""
    small = {node: small_text(node) for node in nodes if _is_small(node)}
    _drop_link_boxes(small)
    _drop_small_talk(nodes, small)


def _is_small(node: Node) -> bool:
    """May it be the title of a box, or what one is to press?"""
    return 0 < node.length <= LONGEST_TITLE and not node.gone and (node.tag in _TITLES or node.tag == "a")


def _drop_link_boxes(small: Mapping[Node, str]) -> None:
    """Drop boxes of links whose title says what they are."""
    for node, words in small.items():
        box = node.parent
        if box is None or node.tag not in _TITLES or not BOX_TITLES.fullmatch(words):
            continue
        if not box.prose and box.linked >= MOST_LINKED * (box.length - node.length):
            box.dropped = box.tag not in ("body", "article", "main")
        else:
            node.dropped = _drop_links_after(node, box) or node.linked == node.length


def _drop_links_after(title: Node, box: Node) -> bool:
    """Drop the list of links right after a title; tell whether there was one."""
    for node in box.children[title.place + 1 : title.place + 5]:
        if node.length:
            node.dropped = node.linked > 0.6 * node.length
            return node.dropped
    return False


def _drop_small_talk(nodes: Sequence[Node], small: Mapping[Node, str]) -> None:
    """Drop labels of advertisements, rows of links, boxes that want an address, and quotes of the article itself."""
    pulled = 0
    for node in nodes:
        if node.gone or not node.length or not node.tag:
            continue
        words = small.get(node, "")
        if words and ADVERTS.fullmatch(words):
            node.dropped = True
        elif words and node.tag == "a" and INVITATIONS.fullmatch(words):
            _drop_invitation(node)
        if node.tag in _LINES and 0 < node.linked < node.length and _is_row_of_links(node):
            node.dropped = True
        elif "class" in node.attributes and pulled < SMALL_ELEMENT and _is_pulled(node):
            pulled += 1
            node.dropped = _is_said_elsewhere(node, nodes)


def _is_pulled(node: Node) -> bool:
    return any(name in node.attributes["class"] for name in PULL_QUOTES)


def _drop_invitation(link: Node) -> None:
    """Drop the box around a link that says "Sign up", if there is one and it says little else."""
    box = link.parent
    while box is not None and box.length == link.length:
        box = box.parent
    if box is not None and box.tag in _BOXES and box.length <= LONGEST_INVITATION and not find_headlines(box):
        box.dropped = True


def _is_row_of_links(node: Node) -> bool:
    """Tell links with nothing but signs between them."""
    if node.length > LONGEST_LINE_OF_LINKS or node.length - node.linked > SMALL_ELEMENT:
        return False
    links, between, stack = 0, "", [node]
    for _ in range(5 * SMALL_ELEMENT):
        if not stack:
            break
        top = stack.pop()
        between += top.text
        links += sum(child.tag == "a" for child in top.children)
        stack.extend(child for child in top.children if child.tag != "a")
    return (
        not stack
        and 1 < links <= MOST_LINKS
        and between.strip() != ""
        and _BETWEEN_LINKS.fullmatch(between) is not None
    )


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
