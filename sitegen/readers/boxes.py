"""Boxes and lines within an article that are not of it, by what they say.

Takes the measured nodes of a page and marks as dropped what has the title of a box of links, the label of an
advertisement, an invitation to subscribe, or says again what the article says. Never changes a text.
"""

import re
from collections.abc import Mapping, Sequence

from sitegen.readers.headline import find_headlines
from sitegen.readers.markup import BLOCKS, HEADINGS
from sitegen.readers.tree import SMALL_ELEMENT, Node, small_text

MOST_LINKED = 0.5
"""Share of links from which a block is none."""
LONGEST_TITLE = 60
"""Characters that the title of a box has at most."""
BOX_TITLES = re.compile(
    r"(?:related(?: (?:articles?|stories|content|topics|coverage|links|news))?|read (?:more|next|also)|also read"
    r"|more (?:from|on|in) .{1,40}|more (?:stories|news|coverage)|most (?:read|popular|viewed)|trending(?: now)?"
    r"|recommended(?: for you| stories| reading)?|(?:you )?(?:may|might) also like|share(?: this)?(?: article| story)?"
    r"|editors?[’'] picks?|up next|explore (?:our|the|all|more)\b.{0,60}|more(?= ?:)|must[- ]reads?"
    r"|mehr (?:zum thema|dazu)|lesen sie (?:auch|mehr)|das könnte sie auch interessieren|auch interessant|meistgelesen"
    r"|(?:à )?lire (?:aussi|également)|à voir aussi|sur le même sujet|les plus lus|à ne pas manquer"
    r"|le[ae] también|mir[aá] también|te puede interesar|más información|le puede interesar|lo más leído|leggi anche"
    r"|leia (?:também|mais)|lees ook|читайте также)\s*[:|]?",
    re.IGNORECASE,
)
"""Titles of boxes with links to other articles."""
ALSO = re.compile(
    r"(?:read (?:more|also|next)|also read|(?:à )?lire aussi|lesen sie auch|mehr zum thema|le[ae] también|mirá también"
    r"|leggi anche|leia também|lees ook)\b\W*\w",
    re.IGNORECASE,
)
"""How a link to another article begins."""
LABELS = re.compile(
    r"(?:(?:skip )?advertisement(?: ?[·-] ?scroll to continue)?|end of article"
    r"|load(?:ing)? (?:more|(?:more |related )?(?:stories|comments|content))"
    r"|(?:article|story) continues(?: (?:below|after)(?: this)?(?: advertisement)?)?|end of list|supported by"
    r"|image (?:source|caption),?|(?:skip past|after) newsletter promotion"
    r"|this (?:video|content) (?:can ?not|could not) be (?:played|loaded)"
    r"|to play this video you need to enable javascript in your browser|your browser does not support .{1,40}"
    r"|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|реклама)[.:]?",
    re.IGNORECASE,
)
"""What stands over an advertisement or in place of a film, and stays where these do not."""
SHARES = re.compile(
    r"(?:share|tweet|post|send|compartir|partager|teilen|condividi|compartilhar|delen) (?:(?:it|this|article|story) )?"
    r"(?:on|via|by|to|with|en|por|sur|par|auf|per|su|op) \S+(?: \S+)?"
    r"|(?:auf|per|via) \S+ teilen|copy (?:the )?link|ir a los comentarios|(?:view|read|show|post) (?:\d+ )?comments",
    re.IGNORECASE,
)
"""Links by which readers pass an article on, or say what they think of it."""
INVITATIONS = re.compile(
    r"(?:sign up|subscribe|register|jetzt (?:anmelden|abonnieren)|anmelden|abonnieren|s[’']inscrire|je m[’']inscris"
    r"|s[’']abonner|suscríbete|suscribirse|regístrate|iscriviti|inscreva-se|inschrijven|download(?= now)|get the app"
    r"|(?:download|open) (?:the|our) app|jetzt (?:bestellen|lesen|testen))(?: now| here| today| for free)?",
    re.IGNORECASE,
)
"""What one is to press in a box that asks for something."""
LONGEST_INVITATION = 300
"""Characters of such a box, at most."""
LONGEST_BOX, MOST_BOXED, FEWER_LINKED = 700, 0.3, 0.25
"""Characters of a box with a title that has prose beside its links, and share of the page's prose in it, at most; and
their share of its text, at least."""
MOST_TOLD = 0.6
"""Share of the page's prose that a list of other stories has, at most."""
LONGEST_LINE_OF_LINKS, MOST_LINKS = 120, 8
"""Characters and links of a row of links that is navigation, at most; an index of terms has more."""
PULL_QUOTES = ("pullquote", "pull-quote", "pull_quote", "pullQuote")
"""Parts of the names of boxes that say again what the article says."""
_BETWEEN_LINKS = re.compile(r"[\s|·•»«/\[\]()–—-]*")

_BOXES = frozenset(["div", "section", "td", "li"])
_LINES = frozenset(["p", "div", "section", "td", "center", "font", "span"])
_TITLES = frozenset([*HEADINGS, "p", "div", "strong", "span"])


def drop_boxes(nodes: Sequence[Node], *, rules: bool) -> None:
    """Drop boxes of links, labels of advertisements, and whatever else is not of the article it stands in.

    In `rules`, links that stand alone are text.
    """
    there = [node for node in nodes if node.tag and node.length and not node.gone]
    small = {node: small_text(node) for node in there if _is_small(node)}
    _drop_link_boxes(small, MOST_BOXED * nodes[0].prose)
    _drop_small_talk(there, small, nodes, rules=rules)
    if not rules:
        _drop_lines_of_links(there)
        _drop_cards(there)


def _is_small(node: Node) -> bool:
    """May it be the title of a box, or what one is to press?"""
    return node.length <= LONGEST_TITLE and (node.tag in _TITLES or node.tag == "a")


def _drop_link_boxes(small: Mapping[Node, str], most: float) -> None:
    """Drop boxes of links whose title says what they are, and that have no more prose than `most`."""
    for node, words in small.items():
        box = node.parent
        if box is None or node.tag not in _TITLES or not BOX_TITLES.fullmatch(words):
            continue
        if box.prose <= most and _is_box_of_links(box, box.length - node.length):
            box.dropped = box.tag not in ("body", "article", "main")
        else:
            node.dropped = _drop_links_after(node, box) or node.linked == node.length


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


def _drop_small_talk(there: Sequence[Node], small: Mapping[Node, str], nodes: Sequence[Node], *, rules: bool) -> None:
    """Drop labels of advertisements, boxes that want an address, and quotes of the article itself."""
    for node, words in small.items():
        if not (rules and node.tag in HEADINGS) and (LABELS.fullmatch(words) or _is_share(node, words)):
            node.dropped = True
        elif node.tag == "a" and INVITATIONS.fullmatch(words):
            _drop_invitation(node)
    for node in [node for node in there if "class" in node.attributes and _is_pulled(node)][:SMALL_ELEMENT]:
        node.dropped = _is_said_elsewhere(node, nodes)


def _is_share(node: Node, words: str) -> bool:
    """Tell a link to pass the article on, with nothing but links beside it."""
    box = node if node.tag != "a" else node.parent
    return box is not None and box.linked == box.length and SHARES.fullmatch(words) is not None


def _is_pulled(node: Node) -> bool:
    return any(name in node.attributes["class"] for name in PULL_QUOTES)


def _drop_invitation(link: Node) -> None:
    """Drop the box around a link that says "Sign up", if there is one and it says little else."""
    box = link.parent
    while box is not None and box.length == link.length:
        box = box.parent
    if box is not None and box.tag in _BOXES and box.length <= LONGEST_INVITATION and not find_headlines(box):
        box.dropped = True


def _drop_lines_of_links(nodes: Sequence[Node]) -> None:
    """Drop lines of nothing but links: navigation, and what else there is to read."""
    for node in nodes:
        if node.linked and node.tag in _LINES:
            if node.linked == node.length:
                node.dropped = node.dropped or _is_card(node) or _is_elsewhere(node)
            else:
                node.dropped = node.dropped or _is_line_of_links(node)


def _is_card(node: Node) -> bool:
    """Tell a link with blocks in it: a picture, a headline and a few words of another story."""
    links = [child for child in node.children if child.tag == "a" and child.length]
    return (
        node.length <= LONGEST_BOX
        and len(links) == 1
        and "href" in links[0].attributes
        and any(child.tag in BLOCKS and child.length for child in links[0].children)
        and not find_headlines(node)
    )


def _is_elsewhere(node: Node) -> bool:
    """Tell a link to another article that stands as a paragraph among those of this one: it says so, or shouts."""
    words = small_text(node)
    shouts = node.tag == "p" and words.isupper() and " " in words
    return node.length <= LONGEST_BOX and (shouts or ALSO.match(words) is not None)


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
    if stack or not words:
        return False
    return BOX_TITLES.fullmatch(words) is not None or (
        1 < links <= MOST_LINKS and _BETWEEN_LINKS.fullmatch(words) is not None
    )


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
