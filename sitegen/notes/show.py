"""Pieces of a text as a message shows them: on one line, short, without control characters."""

import re
from unicodedata import category

SHOWN = 60
"""Characters of a quote that a message shows."""


def show(text: str, length: int = SHOWN) -> str:
    """The text on one line, its middle left out where it is longer than `length`."""
    line = inline(text).strip()
    if len(line) <= length:
        return line
    half = (length - 3) // 2
    first, last = line[:half], line[-half:]
    first = first.rpartition(" ")[0] or first
    last = last.partition(" ")[2] or last
    return f"{first} … {last}"


def inline(text: str) -> str:
    """The text with each run of white space as one space, those at its ends too."""
    return clean(re.sub(r"\s+", " ", text))


def clean(text: str) -> str:
    """The text with every character that a terminal could obey replaced; line ends and tabs stay."""
    if text.isprintable():
        return text
    return "".join(char if char in "\n\t" or category(char) not in ("Cc", "Cs") else "\ufffd" for char in text)


def show_json(value: object) -> str:
    """A value of a JSON file, short."""
    import json  # noqa: PLC0415 - few notes are JSON

    try:
        return show(json.dumps(value, ensure_ascii=False), 40)
    except RecursionError:
        return "a value that is nested too deeply"
