"""Who has which address of the site.

Takes claims in the order in which content is read, gives what is wrong with them: a name that makes no address, one
that the site needs itself, or one that two pages want, also where case alone parts them. Never reads a file.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen.config import show
from sitegen.load.keys import ADDRESS_PART
from sitegen.problems import Problem

RESERVED = frozenset(
    {"404", "404.html", "feed.xml", "index.html", "notes", "sitemap.xml", "robots.txt", "static", "tags"}
)
"""First parts of addresses that the site needs itself."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A page that wants an address."""

    address: str
    """Relative to the site, without slashes at its ends; empty for the home page."""
    path: str
    """File or folder that wants it."""
    line: int = 0
    """Line of the file on which it is asked for, where that is so."""


def check_addresses(claims: Iterable[Claim]) -> tuple[Problem, ...]:
    """What is wrong with the addresses wanted; of two claims to one address the later is at fault."""
    taken: dict[str, Claim] = {}
    problems = []
    for claim in claims:
        key = claim.address.casefold()
        first = taken.setdefault(key, claim)
        if first is not claim:
            message = f"the address '{claim.address}' is that of {first.path} already"
            problems.append(_problem(claim, "address-collision", message, "rename one of the two"))
        elif key.partition("/")[0] in RESERVED:
            message = f"the address '{claim.address}' is one that the site needs itself"
            problems.append(_problem(claim, "address-reserved", message, "choose another name"))
        elif key and not all(ADDRESS_PART.fullmatch(part) for part in claim.address.split("/")):
            message = f"the name {show(claim.address)} does not fit into an address"
            problems.append(_problem(claim, "address-form", message, "rename it: letters, digits, hyphens, dots"))
    return tuple(problems)


def _problem(claim: Claim, code: str, message: str, hint: str) -> Problem:
    return Problem(claim.path, claim.line, code, message, hint)
