"""Texts to tokens: words, numbers with their signs, punctuation, white space.

Takes a text, gives ranges that hold every character; also the number of words as an editor counts them.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from .keys import fold
from .scripts import MARKS, SIGNS, SYLLABLES

_SPACELESS = frozenset(("zh", "ja", "th", "lo", "km", "my"))


def has_spaces(lang: str) -> bool:
    """Is a language written with spaces between words?"""
    return lang[:2] not in _SPACELESS


def _is_complex(text: str) -> bool:
    """Does a text hold combining marks, or signs that are words of their own? Cheaper than a pattern to compile."""
    return not text.isascii() and any(
        char > "\u02ff" and not ("\u0370" <= char <= "\u0482" or "\u2010" <= char <= "\u20cf") for char in set(text)
    )


@lru_cache
def _token_pattern(complex_script: bool) -> re.Pattern[str]:
    """Pattern of one token; text without combining marks and without signs that are words gets by with less."""
    marks = f"[{MARKS}]*" if complex_script else ""
    letter = rf"(?:[^\W_{SIGNS}]{marks})" if complex_script else r"[^\W_]"
    one_sign = rf"|(?:{SYLLABLES}|[{SIGNS}]){marks}" if complex_script else ""
    joint = "(?:['’‑‐\u00ad־׳״-]|\"(?=[א-ת]))" if complex_script else "['’‑‐\u00ad-]"
    flag = "|[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3" if complex_script else ""
    emoji = rf"[^\w\s](?:\u200d[^\w\s]|[{MARKS}])*" if complex_script else r"[^\w\s]"
    goes_on = rf"[^\W_]|{joint}|[{MARKS}]" if complex_script else rf"[^\W_]|{joint}"
    return re.compile(
        rf"(?:[A-Za-z][a-z]+(?!{goes_on})| (?!\s)"  # most words and spaces, found first because that is quick
        r"|(?:[A-Za-zΑ-я]\.){2,}(?![A-Za-zΑ-я])"  # U.S.
        r"|(?:\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})(?![\w-])"  # 2024-02-01
        rf"{flag}"
        r"|[$€£¥₹]?\d+(?:[.,:/\u2009\u202f٫٬．]\d+|[\u00a0'’]\d{3}(?!\d))*"  # $1,500.50  3:30  1’000
        r"(?:°[CF]\b|[%‰°½¼¾⁰²³¹⁴-⁹％٪]|(?:st|nd|rd|th|er|ème|º|ª)\b)?"  # 40%  20°C  10⁶  3rd
        rf"{one_sign}"
        rf"|{letter}+(?:{joint}{letter}+)*"  # don't, anti-war
        rf"|\s+|\.{{2,}}|-{{2,}}|{emoji}|.){marks}",
        re.DOTALL,
    )


@lru_cache
def _known_marks() -> re.Pattern[str]:
    return re.compile(f"[{MARKS}]")


def find_tokens(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Ranges of the tokens of `text[start:end]`: words, numbers with their signs, punctuation, white space.

    Together they hold every character. A token is never part of a word, a number, or a character with its
    combining marks. O(n).
    """
    is_complex = _is_complex(text)
    matches = _token_pattern(is_complex).finditer(text, start, len(text) if end is None else end)
    spans = [match.span() for match in matches]
    return _with_odd_marks(text, spans) if is_complex else spans


def _with_odd_marks(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Tokens that begin with a mark of a script that the pattern does not know, joined to those before."""
    if not any(unicodedata.category(char)[0] == "M" and not _known_marks().match(char) for char in set(text)):
        return spans
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and unicodedata.category(text[start])[0] == "M":
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def split_tokens(text: str) -> list[str]:
    """The same tokens of a whole text, as they stand; signs of Chinese and Japanese that are a word are one."""
    if _is_complex(text):
        spans = find_tokens(text)
        if any(char > "\u3040" or "\u0e00" < char < "\u0e50" for char in text):
            from .signs import inside_words  # noqa: PLC0415 - most texts need none of its lists

            inside = inside_words(text)
            spans = [*pairwise([*(start for start, _ in spans if start not in inside), len(text)])]
        return [text[start:end] for start, end in spans]
    return _token_pattern(False).findall(text)


def is_sign(token: str) -> bool:
    """Is this one sign or syllable of a script that is written without spaces between words?"""
    return token > "\u0e00" and _sign().match(token) is not None and len(find_tokens(token)) == 1


@lru_cache
def _sign() -> re.Pattern[str]:
    return re.compile(f"[{SIGNS}]")


@lru_cache(maxsize=65536)
def token_key(token: str) -> str:
    """Key of one token; white space of any kind and length is one space."""
    return fold(token) or " "


def count_words(text: str, lang: str = "") -> int:
    """Words of a text as an editor counts them: what white space parts; signs in scripts without spaces."""
    count = _count_spaced if has_spaces(lang) else _count_signs
    return sum(map(count, text.split("\n\n")))


# Both are cached, because two versions share most of their paragraphs.


@lru_cache(maxsize=2048)
def _count_signs(paragraph: str) -> int:
    return sum(paragraph[start].isalnum() or paragraph[end - 1].isalnum() for start, end in find_tokens(paragraph))


@lru_cache(maxsize=2048)
def _count_spaced(paragraph: str) -> int:
    return len(paragraph.split())
