"""Halves, thirds and other parts of a whole, alone and after a number.

Takes tokens and a language, gives tokens in which a number has its part as a decimal, or a part as `#2/3`.
"""

from functools import lru_cache

from . import lexicon
from .values import SIGNS, is_whole, number_of, word_value

Tokens = list[str]


def with_parts(tokens: Tokens, lang: str) -> Tokens:
    """Halves and fractions after a whole number as decimals: "one and a half", "1 1/2", "1½"."""
    sign = "," if number_of("1,5", lang) == "1.5" else "."
    found: Tokens = []
    index = 0
    while index < len(tokens):
        whole = _whole(tokens[index], lang)
        counts = whole is not None and whole.isdecimal() and len(whole) < 4  # a year has no parts
        part, end = _part(tokens, index, lang) if counts else (0.0, index)
        if not whole or not part:
            found.append(tokens[index])
            index += 1
        else:
            value = tokens[index][0] if tokens[index][0] in SIGNS else ""
            found.append(value + f"{round(int(whole) + part, 4):g}".replace(".", sign))
            index = end
    return found


@lru_cache(maxsize=8192)
def _whole(token: str, lang: str) -> str | None:
    """The whole number at the head of "1½"; of a number that has no fraction, itself."""
    stem = token.rstrip("".join(lexicon.VULGAR))
    return number_of(stem, lang) if stem else None


def _part(tokens: Tokens, index: int, lang: str) -> tuple[float, int]:
    """What is added to the whole number at `index`, and the index after it; 0 where nothing is."""
    token = tokens[index].lower()
    after = tokens[index + 1].lower() if index + 1 < len(tokens) else ""
    if len(token) > 1 and token[-1] in lexicon.VULGAR:
        return quotient(lexicon.VULGAR[token[-1]]), index + 1
    if token[-1].isdecimal() and (after in lexicon.VULGAR or quotient(after)):
        return quotient(lexicon.VULGAR.get(after, after)), index + 2
    half = half_after([other.lower() for other in tokens[index + 1 : index + 4]], 0, lang)
    return (0.5, index + 1 + half) if half else (0.0, index)


def half_after(folded: list[str], index: int, lang: str) -> int:
    """Number of words at `index` that add a half to what stands before them."""
    for words in lexicon.HALVES.get(lang, ()):
        if folded[index : index + len(words)] == [*words]:
            return len(words)
    return 0


def quotient(text: str) -> float:
    """Value of "3/4"; 0 for what is no part of a whole."""
    above, _, below = text.partition("/")
    known = is_whole(above) and is_whole(below) and len(below) < 3 and 0 < int(above) < int(below)
    return int(above) / int(below) if known else 0.0


_UNSOUNDED = frozenset(("half", "quarter"))
"""Parts that no ordinal sounds like."""


def read_fraction(tokens: Tokens, index: int, lang: str) -> tuple[str, int]:
    """`#2/3` for "two-thirds", "two thirds" and "2/3"; with the index after it."""
    folded = tokens[index].lower()
    folded = lexicon.VULGAR.get(folded, folded)
    parts = lexicon.FRACTIONS.get(lang, {})
    above, _, below = folded.partition("/")
    if above.isdecimal() and below.isdecimal():
        return f"#{above}/{below}", index + 1
    first, _, second = folded.partition("-")
    value = word_value(first, lang) if second in parts else None
    if value and (value == 1 or second.endswith("s") or second in _UNSOUNDED or lang != "en"):  # no "forty-fifth"
        return f"#{value}/{parts[second]}", index + 1
    after = [token.lower() for token in tokens[index + 1 : index + 3]]
    if folded == "half" and after[:1] == ["a"] and after[-1].startswith("percent"):
        return "#0.5", index + 2
    counts = folded == "one" or folded in lexicon.INDEFINITE.get(lang, ())
    multiplied = after[-1:] and (after[-1] in lexicon.SCALES["en"] or after[-1] in lexicon.DOZENS)
    if folded == "half" and after[:1] in (["a"], ["an"]) and not multiplied:
        return "#1/2", index + 2
    part, unit = [folded, *after, "", ""][counts : counts + 2]
    if part in _UNSOUNDED and unit in lexicon.MEASURES:  # "a quarter mile"
        return f"#1/{parts[part]}", index + 1 + counts
    if after and after[0] in parts and counts and (lang != "en" or after[1:] == ["of"]):
        return f"#1/{parts[after[0]]}", index + 2
    if after and after[0] in parts and (after[0].endswith("s") or lang == "de") and (value := word_value(folded, lang)):
        return f"#{value}/{parts[after[0]]}", index + 2
    return "", index


def as_percentages(tokens: Tokens, lang: str) -> Tokens | None:
    """Parts of a whole that are whole percentages, as such: "one in five people" as "20 percent of people"; None where
    there are none."""
    found: Tokens = []
    index = 0
    while index < len(tokens):
        part, counted, end = _part_of_whole(tokens, index, lang)
        share = round(100 * quotient(part), 6)
        if share and share == int(share):
            of = counted or (end < len(tokens) and tokens[end].lower() == "the")
            found += [str(int(share)), "percent", *(["of"] if of else [])]
            index = end
        else:
            found.append(tokens[index])
            index += 1
    return found if found != tokens else None


def _part_of_whole(tokens: Tokens, index: int, lang: str) -> tuple[str, bool, int]:
    """A part as "1/5", whether it is told as "one in five", and the index after it; empty where there is none."""
    first, word, last = [*(token.lower() for token in tokens[index : index + 3]), "", ""][:3]
    if word in lexicon.OUT_OF.get(lang, ()) and last:
        few, many = number_of(first, lang), number_of(last, lang)
        if few and many:
            return f"{few}/{many}", True, index + 3
    if first == "half" and word in _WHOLES:
        return "1/2", False, index + 1
    part, end = read_fraction(tokens, index, lang) if may_be_part(tokens[index], lang) else ("", index)
    return part.removeprefix("#"), False, end


_WHOLES = frozenset(("of", "the", "all"))


@lru_cache(maxsize=4096)
def may_be_part(token: str, lang: str) -> bool:
    """May a part of a whole begin with a token, or be counted by it ("one in five")?"""
    folded = token.lower()
    counts = folded in lexicon.INDEFINITE.get(lang, ()) or number_of(token, lang) is not None
    return counts or folded.rpartition("-")[2] in lexicon.FRACTIONS.get(lang, ()) or folded in lexicon.VULGAR
