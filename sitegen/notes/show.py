"""Pieces of a text as a message shows them: on one line, short, without control characters."""

import re
from unicodedata import category

SHOWN = 60
"""Characters of a quote that a message shows."""


def show(text: str, length: int = SHOWN) -> str:
    """The text on one line, its middle left out where it is longer than `length`."""
    line = clean(re.sub(r"\s+", " ", text).strip())
    if len(line) <= length:
        return line
    half = (length - 3) // 2
    return f"{line[:half].rstrip()} … {line[-half:].lstrip()}"


def clean(text: str) -> str:
    """The text with every character that a terminal could obey replaced; line ends and tabs stay."""
    if text.isprintable():
        return text
    return "".join(char if char in "\n\t" or category(char) not in ("Cc", "Cs") else "\ufffd" for char in text)
