"""What all pages have: the site, the head, links.

Takes nothing, gives frozen records.
"""

from dataclasses import dataclass

from ...theme import Html

NOTHING = Html("")
"""No HTML at all."""


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One entry of the site's menu."""

    title: str
    """What it is called."""
    path: str
    """Address relative to the site's root (`about/index.html`)."""


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages of a site share."""

    title: str
    """Name of the site."""
    description: str = ""
    """One sentence about it."""
    language: str = "en"
    """BCP 47 tag of the site's own words."""
    base_url: str = ""
    """Where it will stand on the web, without a slash at its end; empty where unknown."""
    menu: tuple[MenuItem, ...] = ()
    """Its plain pages, in the order of the menu."""
    generator: str = "sitegen"
    """Program and version that made it."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a page needs."""

    title: str
    """Title of the page, without that of the site."""
    description: str
    """One sentence for search engines; may be empty."""
    lang: str
    """BCP 47 tag of the page's own words."""
    path: str
    """Address relative to the site's root (`bridge/inline/index.html`)."""
    root: str
    """Leads from the page to the site's root: empty, or `../` once or more."""
    canonical: str = ""
    """Its full address; empty where the site does not know where it stands."""
    image: str = ""
    """Full address of a picture for links to it elsewhere; empty where it has none, or the site has no address."""
    style: Html = NOTHING
    """The style sheet itself, for a page that must stand alone; else empty, and the page links `static/style.css`."""
    alone: bool = False
    """True for a page that is no part of a site: no menu, no link that leaves it."""


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link with its words."""

    title: str
    """What it says."""
    href: str
    """Where it leads."""
    name: str = ""
    """A short fixed word for styling (`inline`, `changes`, `old`, `new`, `data`); may be empty."""
