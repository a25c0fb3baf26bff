"""What is beside the article of a page, by what its elements are and are called.

Takes the measured nodes of a page and marks as dropped what is navigation, a banner, a box or the like. A name only
speaks against an element that holds little of the page's prose. Never changes a text.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from sitegen.readers.tree import Node

MOST_DROPPED = 0.4
"""Share of the page's prose that an element must not have to be dropped for its name."""
OUTSIDE_TAGS = frozenset(
    """nav aside form search menu amp-ad amp-embed amp-auto-ads amp-sticky-ad amp-sidebar amp-consent amp-social-share
    amp-user-notification amp-next-page""".split()
)
"""Elements that are beside an article."""
OUTSIDE_ROLES = frozenset("navigation complementary search banner contentinfo dialog alertdialog alert toolbar".split())
"""ARIA roles of the same."""
OUTSIDE_WORDS = frozenset(
    """nav navbar navigation submenu sidebar footer breadcrumb breadcrumbs recirc recirculation sharing sharebar cookie
    cookies consent gdpr newsletter newsletters subscribe subscription signup advert adverts advertisement advertising
    ad ads adslot sponsored comments disqus popup modal overlay lightbox toolbar pagination pager skiplink outbrain
    taboola paywall taglist hidden invisible noprint inread""".split()
)
"""Words of a class or id, cut at hyphens and capitals, that name what is beside an article."""
LINKED_WORDS = frozenset(
    """menu related recommended recommendations share social promo promos promotion sponsor trending popular tags topics
    badge""".split()
)  # fmt: skip
"""The same, where the element has no prose or is largely links: an article may be about these things."""
LARGELY = 0.3
"""Share of an element's text that is largely links."""
LONGEST_NAME = 4
"""Words that the name of a box has at most; longer ones are made of headings."""
OUTSIDE_PAIRS = frozenset(
    [("sr", "only"), ("visually", "hidden"), ("screen", "reader"), ("skip", "link"), ("read", "more"), ("most", "read"),
     ("more", "stories"), ("sign", "up"), ("back", "top"), ("also", "read"), ("print", "only"), ("site", "header")]
)  # fmt: skip
"""The same, two words in a row."""
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_SECTIONS = frozenset(["article", "main", "section", "blockquote", "figure"])
_NAMED = frozenset("div section ul ol dl p span figure table details footer header li h2 h3 h4 center".split())


def drop_surroundings(nodes: Sequence[Node], body: Node) -> None:
    """Drop navigation, boxes, banners and the like, unless they hold much of the page's prose."""
    most = MOST_DROPPED * body.prose
    around_title = _around_title(nodes)
    in_section: set[Node] = set()
    for node in nodes:
        if not node.tag or node.gone:
            continue
        above = node.parent
        if above and (above in in_section or above.tag in _SECTIONS or above.attributes.get("role") == "main"):
            in_section.add(node)
        if node.prose > most or not _is_outside(node, in_section=node in in_section):
            continue
        node.dropped = node.tag not in ("header", "div") or node not in around_title


def _is_outside(node: Node, *, in_section: bool) -> bool:
    tag, attributes = node.tag, node.attributes
    if tag in OUTSIDE_TAGS or attributes.get("role") in OUTSIDE_ROLES:
        return True
    if tag in ("header", "footer") and not in_section:
        return True
    if tag not in _NAMED or not ("class" in attributes or "id" in attributes):
        return False
    is_linked = not node.prose or node.linked >= LARGELY * node.length
    return any(_names_outside(name, is_linked) for name in _names(attributes))


def _names(attributes: dict[str, str]) -> list[str]:
    return f"{attributes.get('class', '')} {attributes.get('id', '')}".split()


@lru_cache(maxsize=4096)
def _names_outside(name: str, is_linked: bool) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    if len(words) > LONGEST_NAME:
        return False
    if not OUTSIDE_WORDS.isdisjoint(words) or any(pair in OUTSIDE_PAIRS for pair in pairwise(words)):
        return True
    return is_linked and not LINKED_WORDS.isdisjoint(words)


def _around_title(nodes: Sequence[Node]) -> set[Node]:
    """Find the elements around the headline, where the page has a single one."""
    titles = [node for node in nodes if node.headline]
    around: set[Node] = set()
    above = titles[0] if len(titles) == 1 else None
    while above is not None:
        around.add(above)
        above = above.parent
    return around
