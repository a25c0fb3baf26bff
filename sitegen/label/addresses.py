"""Where a link leads, however its address is written.

Takes addresses, gives keys; opens nothing. Services that send a reader on, copies in archives and parameters that only
tell who came are looked through, so that a page saved twice does not differ in every link.
"""

import re
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from .lexicon.addresses import ARCHIVES, REDIRECT_ENDS, REDIRECTS, TRACKING, TRACKING_STARTS

STEPS = 4
"""Most services that are looked through one after the other."""


@lru_cache(maxsize=1024)
def leads_to(target: str) -> str:
    """Key of the place that a link leads to, the same for all addresses of it. Places in the same text are one."""
    for _ in range(STEPS):
        onward = _onward(target)
        if onward is None:
            break
        target = onward
    return "#" if target.startswith("#") else _plain(target)


def _onward(target: str) -> str | None:
    """The address to which a redirect or a copy in an archive belongs; None where it is neither."""
    archived = re.match(ARCHIVES, target)
    if archived:
        rest = target[archived.end() :]
        return rest if "://" in rest[:8] else f"http://{rest}"
    if "?" not in target or "://" not in target:
        return None
    try:
        parts = urlsplit(target)
        host = (parts.hostname or "").removeprefix("www.")
        names = REDIRECTS.get(host) or next((REDIRECT_ENDS[end] for end in REDIRECT_ENDS if host.endswith(end)), "")
        carried = parse_qs(parts.query)
    except ValueError:
        return None
    found = [carried[name][0] for name in names.split() if name in carried]
    return found[0] if found and found[0].startswith(("http://", "https://")) else None


def _plain(target: str) -> str:
    """An address without its scheme, `www.`, what only tracks, and a slash at the end."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return target
    if parts.scheme not in ("http", "https"):
        return target
    kept = [pair for pair in parts.query.split("&") if pair and not _tracks(pair.partition("=")[0])]
    host = parts.netloc.lower().removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{'&'.join(kept)}#{parts.fragment}"


def _tracks(name: str) -> bool:
    return name.lower() in TRACKING or name.lower().startswith(TRACKING_STARTS)
