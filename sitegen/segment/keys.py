"""Keys of texts: what two spellings have in common.

Takes a text, gives its key, and for each character of it the place that it came from.
"""

import re

_FOLDED = {
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},  # as wide as a Chinese sign
    **dict.fromkeys("‘’‚‛′ʼ＇‹›׳", "'"),
    **dict.fromkeys("“”„‟″«»＂「」『』《》〈〉״", '"'),
    **dict.fromkeys("‐‑‒–—―−־", "-"),
    **dict.fromkeys("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0640", ""),
    "\u0643": "\u06a9",  # two ways to write the kaf and the yeh
    "\u064a": "\u06cc",
    "İ": "i",
    "\u00ad": "",
    "\u200b": "",
    "\u2060": "",
    "\ufeff": "",
    "…": "...",
    "ﬁ": "fi",
    "ﬂ": "fl",
}
_SIGN = re.compile(f"[{''.join(_FOLDED)}]")
_WORD = re.compile(r"\S+")


def fold(text: str) -> str:
    """Key of a text: case, quotation marks, dashes, ellipses, invisible characters and white space made one."""
    plain = text if text.isascii() else _SIGN.sub(lambda found: _FOLDED[found[0]], text)
    return " ".join(plain.casefold().split())


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """`fold(text)` and, for each of its code points and for its end, the offset in `text` it came from.

    A space that stands for a run of white space points to the run's first character.
    """
    folded: list[str] = []
    offsets: list[int] = []
    gap, at = -1, 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        gap = at if gap < 0 and at < start else gap
        at = end
        word = match[0]
        ascii_only = word.isascii()
        keys = [word.lower()] if ascii_only else [_FOLDED.get(char, char).casefold() for char in word]
        if not any(keys):
            continue
        if gap >= 0 and folded:
            folded.append(" ")
            offsets.append(gap)
        gap = -1
        folded += keys
        offsets += range(start, end) if ascii_only else [start + index for index, key in enumerate(keys) for _ in key]
    offsets.append(offsets[-1] + 1 if offsets else 0)
    return "".join(folded), offsets
