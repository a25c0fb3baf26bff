"""One quote line: text to `Selector`, and back.

Takes a line such as `old#2> rescue workers said {{at least 40}} were missing`, gives a selector or what is
wrong with the line. Never looks at a version's text. Writing what was read gives a line that reads the same.
"""

import re
from dataclasses import dataclass, replace
from unicodedata import normalize

from ..model import Selector, Side
from .show import inline, show

_LINE = re.compile(r"(?P<version>\w[\w.-]*)(?P<limits>(?:[#¶][^\s>#¶]*)*)>(?P<text>.*)", re.DOTALL)
_ALMOST = re.compile(r"\s*(?:old|new)\s*(?:[#¶][^\s>#¶]*\s*)*[>:»›]", re.IGNORECASE)
_BRACES = re.compile(r"\\(?P<literal>\{\{|\}\})|(?P<open>\{\{)|(?P<close>\}\})")
_FROM_TO = re.compile(r"(?<!\s)\s+…\s+")
_OPEN_ENDED = re.compile(r"^…(\s|$)|(\s|^)…$")
_DOTS = re.compile(r"\s*(…\s+)*")
"""Outer end of a context: white space, and dots that only say "and so on"."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a line; the file and line are known to the caller."""

    code: str
    """A key of `CODES`."""
    message: str
    """What is wrong, as the end of a sentence that begins with the note."""
    hint: str
    """The way out."""


def is_quote_line(text: str) -> bool:
    """Whether a line has the form of a quote line."""
    return _LINE.match(text) is not None


def is_almost_quote_line(text: str) -> bool:
    """Whether a line right under a heading was meant to be a quote line: `Old >`, `old:`."""
    return _ALMOST.match(text) is not None


def read_quote_line(text: str) -> Selector | Mistake:
    """The selector that a quote line writes down; its `line` is for the caller to fill in."""
    match = _LINE.fullmatch(text)
    if not match:
        return _bad_line(text, "old")
    version = match["version"]
    limits = _read_limits(version.lower() if version.lower() in tuple(Side) else version, match["limits"])
    if isinstance(limits, Mistake):
        return limits
    span = _read_braces(inline(normalize("NFC", match["text"])))
    if isinstance(span, Mistake):
        return span
    return replace(span, version=limits.version, occurrence=limits.occurrence, paragraph=limits.paragraph)


def _bad_line(text: str, version: str) -> Mistake:
    return Mistake(
        "note-quote-bad",
        f"has the quote line '{show(text, 40)}', which does not begin as one does",
        f"begin it with `{version}>`, with `{version}#2>` for the second place, with `{version}¶4>` for paragraph 4",
    )


def _read_limits(version: str, limits: str) -> Selector | Mistake:
    """`#2¶4` as a selector that is otherwise empty."""
    found: dict[str, int] = {}
    for sign, number in re.findall(r"([#¶])([^#¶]*)", limits):
        if sign in found or not re.fullmatch(r"[0-9]{1,6}", number) or int(number) == 0:
            return _bad_line(f"{version}{limits}>", version)
        found[sign] = int(number)
    return Selector(version, "", occurrence=found.get("#"), paragraph=found.get("¶"))


def _read_braces(text: str) -> Selector | Mistake:
    """Prefix, quote and suffix of a quote line's text; its version is still empty."""
    parts = [""]
    signs = ""
    at = 0
    for match in _BRACES.finditer(text):
        parts[-1] += text[at : match.start()] + (match["literal"] or "")
        at = match.end()
        if not match["literal"]:
            signs += "{" if match["open"] else "}"
            parts.append("")
    parts[-1] += text[at:]
    if signs not in ("", "{}"):
        return _braces_mistake(signs)
    if not signs and parts[0].strip():
        return Selector("", parts[0].strip())
    prefix, quote, suffix = parts if signs else ("", "", "")
    return _read_span(_without_dots(prefix), quote.strip(), _without_dots(suffix[::-1])[::-1])


def _without_dots(context: str) -> str:
    match = _DOTS.match(context)
    return context[match.end() :] if match else context


def _braces_mistake(signs: str) -> Mistake:
    if signs.startswith("{}") and signs == "{}" * (len(signs) // 2):
        return Mistake(
            "note-quote-braces",
            f"marks {len(signs) // 2} places in one quote line",
            "give each place a quote line of its own; a side may repeat",
        )
    return Mistake(
        "note-quote-braces",
        "has a quote line whose {{ and }} do not pair",
        "mark one span as {{these words}}; write \\{{ where the text itself has {{",
    )


def _read_span(prefix: str, quote: str, suffix: str) -> Selector | Mistake:
    if not quote:
        if prefix.strip() or suffix.strip():
            return Selector("", "", prefix, suffix)
        return Mistake(
            "note-quote-empty",
            "has a quote line without words",
            "quote the words that the note is about; for a point, write the words on either side of {{}}",
        )
    if _OPEN_ENDED.search(quote):
        return Mistake(
            "note-quote-braces",
            f"quotes from … to, with nothing on one side of the …: {{{{{show(quote)}}}}}",
            "write the first and the last words: {{The mayor … declined to comment.}}",
        )
    ends = _FROM_TO.split(quote)
    until = ends[-1] if len(ends) > 1 else ""
    return Selector("", ends[0], prefix, suffix, until)


def write_quote_line(selector: Selector) -> str:
    """The line that `read_quote_line` reads as this selector, position and line aside."""
    limits = f"#{selector.occurrence}" if selector.occurrence else ""
    limits += f"¶{selector.paragraph}" if selector.paragraph else ""
    quote = f"{selector.quote} … {selector.until}" if selector.until else selector.quote
    prefix, quote, suffix = (
        _escape(part) for part in (selector.prefix.lstrip(), quote.strip(), selector.suffix.rstrip())
    )
    bare = _FROM_TO.search(selector.quote) or _OPEN_ENDED.search(selector.quote)
    if bare and not selector.until and not prefix + suffix:
        return f"{selector.version}{limits}> {quote}"
    prefix += " " if prefix.endswith(("\\", "{")) else ""
    quote += " " if quote.endswith(("\\", "}")) else ""
    return f"{selector.version}{limits}> {prefix}{{{{{quote}}}}}{suffix}"


def _escape(text: str) -> str:
    return re.sub(r"\{\{|\}\}", r"\\\g<0>", inline(text))
