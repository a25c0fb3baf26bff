"""The keys of front matter, and what each may hold: the tables that `front` reads by.

Takes a YAML node, gives a plain value or raises `BadValueError`. Every table is what its page or version may say;
a key is the name of the field that it fills. Never looks at files: whether one exists is asked elsewhere.
"""

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sitegen.config import BadValueError, is_language_tag, is_web_address, show
from sitegen.load.front import PLAIN_TAGS, FrontMatter, Keys
from sitegen.load.tree import DEVICE

if TYPE_CHECKING:
    from sitegen.load.front import Node

DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?(Z|[+-]\d\d(:?\d\d)?))?")
YES, NO = ("true", "yes", "on"), ("false", "no", "off")
ADDRESS_PART = re.compile(rf"(?!{DEVICE})\w([\w.~-]*[\w~-])?")
"""What a part of an address may be: letters of any script, digits, hyphens and the like, and no device of Windows."""
VERSION_ID = re.compile(r"\w[\w.-]*")


def text(node: "Node") -> str:
    """A text on one line; numbers and the like count as written."""
    if node.id != "scalar" or node.tag not in PLAIN_TAGS:
        raise BadValueError(f"must be text, not {_show(node)}", "put it in quotes")
    return " ".join(str(node.value).split())


def texts(node: "Node") -> tuple[str, ...]:
    """A list of texts, or a single one."""
    if node.id == "mapping":
        raise BadValueError(f"must be a list of texts, not {_show(node)}", "as in [one, two]")
    items = node.value if node.id == "sequence" else [node]
    return tuple(dict.fromkeys(text(item) for item in items))


def tags(node: "Node") -> tuple[str, ...]:
    """A list of tags."""
    if node.id == "scalar" and "," in node.value:
        raise BadValueError(f"must be a list, not {_show(node)}", f"write it as [{node.value}]")
    return tuple(tag for tag in texts(node) if tag)


def flag(node: "Node") -> bool:
    """True or false."""
    word = str(node.value).lower()
    if node.id != "scalar" or word not in YES + NO:
        raise BadValueError(f"must be true or false, not {_show(node)}")
    return word in YES


def number(node: "Node") -> int:
    """A whole number."""
    if node.id != "scalar" or not re.fullmatch(r"-?\d{1,6}", node.value):
        raise BadValueError(f"must be a whole number, not {_show(node)}")
    return int(node.value)


def day(node: "Node") -> str:
    """A date, or a date and time, in ISO 8601."""
    value = text(node)
    try:
        if DATE.fullmatch(value):
            return date.fromisoformat(value).isoformat()
        if MOMENT.fullmatch(value):
            return datetime.fromisoformat(re.sub(r" (?=[Z+-])", "", value)).isoformat()
    except ValueError:
        pass  # the calendar has no such day, or the day no such hour
    raise BadValueError(f"is no date: {show(value)}", "write it as in 2024-06-01")


def version_date(node: "Node") -> str:
    """As `day`; a version may also be known by its month or year only."""
    value = text(node)
    if re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2]))?", value):
        return value
    return day(node)


def language(node: "Node") -> str:
    """A BCP 47 tag."""
    value = text(node)
    if not is_language_tag(value):
        raise BadValueError(f"is no language tag: {show(value)}", "as in en or pt-BR")
    return value


def web_address(node: "Node") -> str:
    """An http or https URL."""
    value = text(node)
    if not is_web_address(value):
        begun = value.lower().startswith(("https://", "http://"))
        hint = 'a space in it is written %20, < %3C, and " %22' if begun else "it begins with https:// or http://"
        raise BadValueError(f"is no web address: {show(value)}", hint)
    return value


def file_name(node: "Node") -> str:
    """A path inside the comparison's folder."""
    value = str(node.value) if node.id == "scalar" else ""
    parts = value.split("/")
    if not value or any(part in ("", ".", "..") for part in parts) or re.search(r"[\\:\x00]", value):
        raise BadValueError(f"must name a file of this folder, not {_show(node)}", "move the file into the folder")
    return value


def version_id(node: "Node") -> str:
    """The name of a version in quote lines and addresses."""
    value = text(node)
    if not VERSION_ID.fullmatch(value):
        raise BadValueError(f"must be one word, not {show(value)}", "letters, digits, hyphens and dots")
    return value


def addresses(node: "Node") -> tuple[str, ...]:
    """Former addresses, relative to the site."""
    found = tuple(address.strip("/") for address in texts(node))
    for address in found:
        if not all(ADDRESS_PART.fullmatch(part) for part in address.split("/")):
            message = f"must be addresses inside the site, not {show(address)}"
            raise BadValueError(message, "as in 2023/old-name or old-name.html")
    return found


def side(node: "Node") -> Any:
    """What is said about a version: a mapping, read by `VERSION_KEYS` later."""
    if node.id != "mapping":
        raise BadValueError(f"must hold keys of its own, not {_show(node)}", f"as in {{ file: {node.value} }}")
    return node


def versions(node: "Node") -> Any:
    """Versions in order, each a mapping, read by `LISTED_KEYS` later."""
    if node.id != "sequence" or any(item.id != "mapping" for item in node.value):
        raise BadValueError("must be a list of versions", "each as in `- { id: draft, file: draft.txt }`")
    if len(node.value) < 2:
        raise BadValueError("must list two versions at least", "add the others")
    return node.value


def is_draft(front: FrontMatter) -> bool:
    """Whether the front matter says so; what else is wrong with a draft is nobody's business yet."""
    _, value = front.nodes().get("draft", (None, None))
    return value is not None and str(value.value).lower() in YES


def _show(node: "Node") -> str:
    return {"sequence": "a list", "mapping": "keys of its own"}.get(node.id) or show(str(node.value))


VERSION_KEYS: Keys = (
    ("file", file_name),
    ("label", text),
    ("source", text),
    ("byline", text),
    ("date", version_date),
    ("url", web_address),
    ("lang", language),
    ("rights", text),
    ("frame", texts),
    ("excerpt", flag),
)
LISTED_KEYS: Keys = (("id", version_id), *VERSION_KEYS)

COMMON_KEYS: Keys = (
    ("title", text),
    ("description", text),
    ("date", day),
    ("draft", flag),
    ("aliases", addresses),
    ("lang", language),
)
PAGE_KEYS: Keys = (*COMMON_KEYS, ("order", number))
COMPARISON_KEYS: Keys = (*COMMON_KEYS, ("tags", tags), ("old", side), ("new", side), ("versions", versions))
