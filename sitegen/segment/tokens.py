"""Texts to tokens: words, numbers with their signs, punctuation, white space.

Takes a text, gives ranges that hold every character; also the number of words as an editor counts them.
"""

import re
from functools import lru_cache

from .keys import fold

SPACELESS = frozenset(("zh", "ja", "th", "lo", "km", "my"))
"""Languages written without spaces between words."""

# Vowel signs and accents that Python's \w leaves out, so that no cluster is cut.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    "\u0962\u0963\u0980-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57"
    "\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d57\u0dca-\u0ddf"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    "\U0001f3fb-\U0001f3ff"
)
_HAN = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u3096\u31c0-\u31ef\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_THAI = "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u1780-\u17b3"


def _is_complex(text: str) -> bool:
    """Does a text hold combining marks, or signs that are words of their own? Cheaper than a pattern to compile."""
    return not text.isascii() and any(
        char > "\u02ff" and not ("\u0370" <= char <= "\u0482" or "\u2010" <= char <= "\u20cf") for char in set(text)
    )


@lru_cache
def _token_pattern(complex_script: bool) -> re.Pattern[str]:
    """Pattern of one token; text without combining marks and without signs that are words gets by with less."""
    marks = f"[{_MARKS}]*" if complex_script else ""
    signs = f"{_HAN}{_THAI}" if complex_script else ""
    letter = rf"(?:[^\W_{signs}]{marks})" if complex_script else r"[^\W_]"
    one_sign = rf"|[{_HAN}{_THAI}]{marks}" if complex_script else ""
    emoji = rf"[^\w\s](?:\u200d[^\w\s]|[{_MARKS}])*" if complex_script else r"[^\w\s]"
    goes_on = rf"[^\W_]|['’‑‐-]|[{_MARKS}]" if complex_script else r"[^\W_]|['’‑‐-]"
    return re.compile(
        rf"[A-Za-z][a-z]+(?!{goes_on})| (?!\s)"  # most words and spaces, found first because that is quick
        r"|(?:[A-Za-z]\.){2,}(?![A-Za-z])"  # U.S.
        r"|(?:\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})(?![\w-])"  # 2024-02-01
        r"|[$€£¥₹]?\d+(?:[.,:/\u2009\u202f]\d+)*(?:[%‰°½¼¾]|(?:st|nd|rd|th|er|ème|º|ª)\b)?"  # $1,500.50  3:30  40%
        rf"{one_sign}"
        rf"|{letter}+(?:['’‑‐-]{letter}+)*"  # don't, anti-war
        rf"|\s+|\.{{2,}}|-{{2,}}|{emoji}|.",
        re.DOTALL,
    )


def find_tokens(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Ranges of the tokens of `text[start:end]`: words, numbers with their signs, punctuation, white space.

    Together they hold every character. A token is never part of a word, a number, or a character with its
    combining marks. O(n).
    """
    pattern = _token_pattern(_is_complex(text))
    return [match.span() for match in pattern.finditer(text, start, len(text) if end is None else end)]


def split_tokens(text: str) -> list[str]:
    """The same tokens of a whole text, as they stand."""
    return _token_pattern(_is_complex(text)).findall(text)


@lru_cache(maxsize=65536)
def token_key(token: str) -> str:
    """Key of one token; white space of any kind and length is one space."""
    return fold(token) or " "


def count_words(text: str, lang: str = "") -> int:
    """Words of a text as an editor counts them: what white space parts; signs in scripts without spaces."""
    count = _count_signs if lang[:2] in SPACELESS else _count_spaced
    return sum(map(count, text.split("\n\n")))


# Both are cached, because two versions share most of their paragraphs.


@lru_cache(maxsize=2048)
def _count_signs(paragraph: str) -> int:
    return sum(token[0].isalnum() or token[-1].isalnum() for token in split_tokens(paragraph))


@lru_cache(maxsize=2048)
def _count_spaced(paragraph: str) -> int:
    return len(paragraph.split())
