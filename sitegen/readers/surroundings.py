"""What is beside the article of a page, by what its elements are and are called.

Takes the measured nodes of a page and marks as dropped what is navigation, a banner, a box or the like. A name only
speaks against an element that holds little of the page's prose. Never changes a text.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from sitegen.readers.markup import BLOCKS, HEADINGS
from sitegen.readers.tree import Node, small_text

MOST_DROPPED = 0.4
"""Share of the page's prose that an element must not have to be dropped for its name."""
OUTSIDE_TAGS = frozenset(
    """nav aside form search menu amp-ad amp-embed amp-auto-ads amp-sticky-ad amp-sidebar amp-consent amp-social-share
    amp-user-notification amp-next-page""".split()
)
"""Elements that are beside an article."""
FACT_WORDS = frozenset("fact facts factbox factfile keyfacts explainer timeline glossary".split())
"""Words of the names of those that are of it: what it says in figures."""
OUTSIDE_ROLES = frozenset("navigation complementary search banner contentinfo dialog alertdialog alert toolbar".split())
"""ARIA roles of the same."""
ASKING_ROLES = frozenset(["dialog", "alertdialog"])
"""Those of what stands before a page until one has answered, however much it says."""
OUTSIDE_WORDS = frozenset(
    """nav navbar navigation submenu sidebar footer breadcrumb breadcrumbs recirc recirculation sharing sharebar cookie
    cookies consent gdpr newsletter newsletters subscribe subscription signup advert adverts advertisement advertising
    ad ads adslot sponsored comments disqus popup modal overlay lightbox toolbar pagination pager skiplink outbrain
    taboola paywall taglist invisible noprint inread cta ufi interstitial editsection navbox preheader
    sharedaddy relatedposts crumbs talkback talkbacks kommentare commentaires comentarios
    regwall barrier upsell tooltip tooltips ambox hatnote actionbar articlefooter pagefooter sitefooter
    unsichtbar""".split()
)
"""Words of a class or id, cut at hyphens and capitals, that name what is beside an article."""
SUBJECTS = frozenset(
    """cookie cookies consent gdpr newsletter newsletters subscribe subscription advert adverts advertisement
    advertising ad ads sponsored comments""".split()
)
"""Those of them that terms of use, policies and laws are about."""
COMMENT_WORDS = frozenset(
    "comment comments disqus talkback talkbacks kommentare commentaires comentarios regwall barrier".split()
)
"""Those of them that name what readers had to say, or an offer to them, which may be more than the article."""
DOUBTFUL = frozenset(
    """paywall sidebar subscription ad ads advert adverts advertisement advertising cookie cookies consent gdpr
    breadcrumb navigation footer""".split()
)
"""Those of them that also name what is free of such things, keeps back the rest of the text, or is about them."""
LINKED_WORDS = frozenset(
    """menu related recommended recommendations share social promo promos promotion sponsor trending popular tags topics
    badge toc minitoc actions dropdown tools storytools reactions uploads downloads attachments""".split()
)  # fmt: skip
"""The same, where the element has no prose or is largely links: an article may be about these things."""
LARGELY = 0.3
"""Share of an element's text that is largely links."""
LONGEST_NAME = 4
"""Words that the name of a box has at most; longer ones are made of headings."""
OUTSIDE_PAIRS = frozenset(
    tuple(pair.split())
    for pair in """sr only, visually hidden, screen reader, skip link, read more, most read, more stories, sign up,
    back top, also read, print only, site header, cookie banner, cookie notice, cookie consent, author bio,
    author box, contributor bio, rich link, bookmark card, button card, button wrapper, block buttons, links block,
    post embed, read next, up next, read time, reading time, estimated time, wm ipp, google cache, publish banner,
    title banner, published dates, unprinted element, options help, more resources, author card, author profile,
    author info, author details, about author, jetpack likes, wp embed, comment forbidden, comment add,
    comment respond, comment form, comment reply, comment count, comment tree, comment list, comment section,
    comment thread, comment area, shreddit comment, media tool, area extra""".split(",")
)
"""The same, two words in a row."""
NAMING = frozenset(
    """class id name data-area data-block data-component data-component-name data-dtm-region data-gu-name data-module
    data-qa data-region data-spacefinder-type data-test-id data-testid data-widget""".split()
)
"""Attributes by which pages name their parts, where classes are made by machines."""
RULES = re.compile(
    r"\b(?:terms (?:of|and|&)|conditions (?:of|générales|d[’'])|privacy|cookies|confidentialité|mentions légales|agb"
    r"|(?:cookie|content|data|ads?|advertising|community|payments?|moderation|usage|user|service|copyright) "
    r"(?:polic|notice|statement|guideline|standard|terms|rules|agreement)|acceptable use|legal notice|impressum"
    r"|datenschutz|\w*bedingungen|voorwaarden|términos|condiciones (?:de|generales)|aviso legal|privacidad)",
    re.IGNORECASE,
)
"""Words in the title of pages that are rules."""
LEAST_PROSE = 80
"""Characters of prose of a part of the text that may be called what boxes are called, at least."""
MOST_LOOKED_AT = 300
"""Nodes of such a part that are looked at, at most."""
LEAST_STORY = 150
"""Characters of prose of an article, at least, beside which comments and banners may be the larger part of a page."""
_AROUND = (("wrapper",), ("wrap",), ("container",), ("inner",), ("outer",))
"""Words at the end of a name that say nothing of what is in it."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SECTIONS = frozenset(["article", "main", "section", "blockquote", "figure"])
_ASKING = frozenset(["form", "input", "label"])
_NAMED = frozenset("div section ul ol dl p span figure table details footer header li h2 h3 h4 center".split())


def is_rules(title: str) -> bool:
    """Tell terms, policies and laws by the title of their page: they are about what other pages only ask for."""
    return RULES.search(title) is not None


def drop_surroundings(nodes: Sequence[Node], body: Node, *, rules: bool) -> None:
    """Drop navigation, boxes, banners and the like, unless they hold much of the page's prose."""
    most = MOST_DROPPED * body.prose
    there = [node for node in nodes if node.tag and not node.gone]
    around_title = _around_title(there)
    named = _find_named(there, rules=rules)
    called: Counter[str] = Counter()
    for node, names in named.items():
        called.update(dict.fromkeys(names, node.prose))
    in_section: set[Node] = set()
    titled = False
    for node in there:
        titled = titled or node.headline
        above = node.parent
        if above and (above in in_section or above.tag in _SECTIONS or above.attributes.get("role") == "main"):
            in_section.add(node)
        names = named.get(node, [])
        if node.attributes.get("role") in ASKING_ROLES and node not in around_title:
            node.dropped = True
        elif node.prose <= most and (
            _is_outside(node, in_section=node in in_section) or any(called[name] <= most for name in names)
        ):
            node.dropped = node.tag not in ("header", "div") or node not in around_title
        elif names and titled and node not in around_title:
            node.dropped = any(_are_comments(name) and body.prose - called[name] >= LEAST_STORY for name in names)


def _is_outside(node: Node, *, in_section: bool) -> bool:
    """Tell what is beside an article by what it is."""
    if node.tag in OUTSIDE_TAGS or node.attributes.get("role") in OUTSIDE_ROLES:
        return not (node.tag == "aside" and _has_facts(node))
    return node.tag in ("header", "footer") and not in_section


def _has_facts(aside: Node) -> bool:
    """Tell a box of facts, and not of links, by its name."""
    named = aside.attributes.get("class", "").split()
    return aside.linked < LARGELY * aside.length and any(not FACT_WORDS.isdisjoint(_words(name)) for name in named)


def _find_named(nodes: Sequence[Node], *, rules: bool) -> dict[Node, list[str]]:
    """Find the elements whose names say that they are beside the article, with these names."""
    named = {}
    for node in nodes:
        if (node.attributes and node.tag in _NAMED) or "-" in node.tag or _is_column(node):
            is_linked = (not node.prose and not rules) or node.linked >= LARGELY * node.length
            names = _outside_names(node, is_linked, rules)
            if names and not _is_chapter(node, names) and not _is_amid_text(node, names):
                named[node] = names
    return named


def _is_column(node: Node) -> bool:
    """Tell a cell that lays out a page: cells of data are called what their columns are about."""
    return node.tag == "td" and bool(node.attributes) and any(child.tag in BLOCKS for child in node.children)


def _is_chapter(node: Node, names: Sequence[str]) -> bool:
    """Tell a part of the text whose id only says what its heading does, and that asks for nothing."""
    if node.prose < LEAST_PROSE or names != [node.attributes.get("id")] or _are_comments(names[0]):
        return False
    inside = _look_into(node)
    if any(part.tag in _ASKING and part.attributes.get("type") != "submit" for part in inside):
        return False
    heading = next((part for part in inside if part.tag in HEADINGS), None)
    return heading is not None and _words(small_text(heading)) == _words(names[0])


def _is_amid_text(node: Node, names: Sequence[str]) -> bool:
    """Tell a part between paragraphs whose name is doubtful, and that neither leads anywhere nor asks for anything."""
    if not node.prose or node.linked or node.parent is None:
        return False
    if not all(set() < OUTSIDE_WORDS.intersection(_words(name)) <= DOUBTFUL for name in names):
        return False
    above, below = node.parent.children[: node.place], node.parent.children[node.place + 1 :]
    is_amid = all(any(child.tag == "p" and child.prose for child in beside) for beside in (above, below))
    return is_amid and not any(part.tag in _ASKING for part in _look_into(node))


def _look_into(node: Node) -> list[Node]:
    """Give the first elements in another, in order of the page."""
    inside: list[Node] = []
    stack = [node]
    while stack and len(inside) < MOST_LOOKED_AT:
        top = stack.pop()
        inside.append(top)
        stack.extend(reversed(top.children))
    return inside


def _are_comments(name: str) -> bool:
    return not COMMENT_WORDS.isdisjoint(_words(name))


def is_comment(node: Node) -> bool:
    """Tell what stands among the comments of readers."""
    above: Node | None = node
    while above is not None:
        names = [above.tag, above.attributes.get("id", ""), *above.attributes.get("class", "").split()]
        if any(map(_are_comments, names)):
            return True
        above = above.parent
    return False


def _outside_names(node: Node, is_linked: bool, rules: bool) -> list[str]:
    """Names of an element that name what is beside an article; the id of a heading only says what it says."""
    names: list[str] = []
    for attribute, value in node.attributes.items():
        if attribute in NAMING and not (attribute == "id" and node.tag in HEADINGS):
            names += _name_outside(value, is_linked, rules)
    if "-" in node.tag:
        names += _name_outside(node.tag, is_linked, rules)
    return names


@lru_cache(maxsize=4096)
def _name_outside(value: str, is_linked: bool, rules: bool) -> list[str]:
    """Those of the names in the value of an attribute that name what is beside an article."""
    return [name for name in value.split() if _names_one(_words(name), is_linked, rules)]


def _names_one(words: Sequence[str], is_linked: bool, rules: bool) -> bool:
    if len(words) - (words[-1:] in _AROUND) > LONGEST_NAME:
        return False
    if words[-1:] == ("hidden",):
        return True  # "hidden-print" is seen on a screen
    found = OUTSIDE_WORDS.intersection(words)
    if (found - SUBJECTS if rules else found) or any(pair in OUTSIDE_PAIRS for pair in pairwise(words)):
        return True
    return is_linked and not LINKED_WORDS.isdisjoint(words)


def _words(name: str) -> tuple[str, ...]:
    words = tuple(word.lower() for word in _WORD.findall(name))
    return words if len(words) <= LONGEST_NAME or "__" not in name else _words(name.rpartition("__")[2])


def _around_title(nodes: Sequence[Node]) -> set[Node]:
    """Find the elements around the headline, where the page has a single one."""
    titles = [node for node in nodes if node.headline]
    around: set[Node] = set()
    above = titles[0] if len(titles) == 1 else None
    while above is not None:
        around.add(above)
        above = above.parent
    return around
