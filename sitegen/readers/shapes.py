"""What the blocks of a plain text are: headings, items, rules, quotations, the captions of pictures.

Takes the texts of blocks in order, gives their kinds; also the small tests of a line that finding blocks needs.
Where nothing is sure, a block is a paragraph. Never changes a text.
"""

import re
from collections.abc import Sequence

from sitegen.model import BlockKind
from sitegen.readers.lines import Begins, begins, ends_sentence

HEADING_WIDTH = 72
"""Longest line of what is taken for a heading."""
ITEM = re.compile(r"(?:[-*+•‣◦▪●·–■□▸►➢➤✓✔○◆\uf0a7\uf0b7\uf0d8]|(\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]))[ \u00a0]\S")
"""What begins an item of a list; word processors' bullets often come as signs of private use."""
UNDERLINES = "=-~_^"
"""Signs of which lines under headings are made."""
LEAST_UNDERLINE = 3
"""Signs of the line under a heading, at least."""
LEAST_BELOW, LEAST_LEAD = 120, 60
"""Characters of a paragraph below a heading, at least, and of the first paragraph below a headline."""
SECTION_WORDS = 2
"""Words of the name of a section of a paper ("Top News"), at most, which is no headline."""
LEAST_STANZA = 3
"""Lines of the stanza by which a poem's title is known, at least."""
_SIGN_OFFS = frozenset(["MORE", "(MORE)", "(more)", "-more-", "END", "ENDS", "(ENDS)", "Ends", "-30-", "- 30 -", "###"])
LONGEST_SIGN_OFF = 8
_RULE_SIGNS = "-=*_~#·•+—–⁂ \u00a0"
_DIVISION = re.compile(
    r"(?:chapter|part|book|act|scene|canto|letter|kapitel|teil|akt|buch|chapitre|partie|livre|acte|scène|capítulo|parte"
    r"|libro|acto|escena|capitolo|atto|scena|hoofdstuk|deel|rozdział|część|глава|часть)"
    r" (?:\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\.?",
    re.IGNORECASE,
)
"""What a part of a book is called by its number alone."""
LONGEST_NUMBER = 20
"""Characters of such a number with its name, at most."""
_NUMERAL = re.compile(r"[IVXL]{1,7}\.?")
_FIRST_NUMERALS = ("I", "II")
"""Numerals by which the parts of a text are known, where these have nothing else above them."""
_WIKI_HEADING = re.compile(r"(={1,6})[^=].*[^=]\1")
_DATE_LINE = re.compile(
    r"(?:[^\W\d]+[:,.]? ){0,2}"
    r"(?:\d{1,2}(?:st|nd|rd|th|\.)? [^\W\d]+\.?,? \d{4}|[^\W\d]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,4}([-./])\d{1,2}\1\d{1,4})"
    r"(?:\W+(?:\w+ )?\d{1,2}[:.]\d\d.{0,12})?"
)
"""A date, perhaps after a word or two ("Published on") and before a time."""
_BYLINES = frozenset("by von par por door text".split())
_CREDIT = re.compile(r"Credit(?:…|\.\.\.|:)|^Photo(?:graph)?(?: by|:)|^Foto:|^©|[—–-] ?Getty Images")
_NAME_PARTICLES = frozenset("and und et y e of for in the de van von der den di da del la le du dos bin al".split())


def find_shapes(texts: Sequence[str], indents: Sequence[int]) -> list[tuple[BlockKind, int]]:
    """Say what each block is, and a heading's rank or an item's depth."""
    kinds = _classify(texts)
    levels = _item_levels(indents, kinds)
    return [(kind, levels.get(index, level)) for index, (kind, level) in enumerate(kinds)]


def _classify(texts: Sequence[str]) -> list[tuple[BlockKind, int]]:
    """Say what each block is, and a heading's rank."""
    kinds: list[tuple[BlockKind, int]] = []
    numbered = [found is not None and found[1] is not None for found in map(ITEM.match, texts)]
    parts = _find_parts(texts)
    lead = opening = True  # nothing but short lines so far, and of these no heading: one here is the article's own
    for index, content in enumerate(texts):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        least = LEAST_LEAD if lead and content.count(" ") >= SECTION_WORDS else LEAST_BELOW
        kind, level = (BlockKind.HEADING, 2) if index in parts else _kind(content, following, least)
        if opening and kind is BlockKind.HEADING and index and _DATE_LINE.fullmatch(content):
            kind, level = BlockKind.PARAGRAPH, 0  # it says when the article was published
        if (
            lead
            and kind is BlockKind.PARAGRAPH
            and (index + 1 in parts or _is_below_title(following))
            and _is_title(content)
        ):
            kind, level = BlockKind.HEADING, 0
        if numbered[index] and not any(numbered[max(0, index - 1) : index] + numbered[index + 1 : index + 2]):
            kind, level = BlockKind.PARAGRAPH, 0  # a number alone is no list
        if kind is BlockKind.HEADING and not level:
            level = 1 if lead else 2
        opening = opening and len(content) <= HEADING_WIDTH
        lead = lead and opening and kind is not BlockKind.HEADING
        kinds.append((kind, level))
    return kinds


def _find_parts(texts: Sequence[str]) -> frozenset[int]:
    """Find the numbers that stand alone above the parts of a text."""
    short = [(index, text) for index, text in enumerate(texts) if len(text) <= LONGEST_NUMBER]
    numerals = {index: text.removesuffix(".") for index, text in short if _NUMERAL.fullmatch(text)}
    found = numerals if tuple(numerals.values())[:2] == _FIRST_NUMERALS else {}
    return frozenset([*found, *(index for index, text in short if _DIVISION.fullmatch(text))])


def _kind(content: str, following: str, least: int) -> tuple[BlockKind, int]:
    """Say what a block is from its own text and that of the next; a heading of rank 0 gets its rank later.

    `least`: characters that the next one has below a heading.
    """
    if is_rule(content):
        return BlockKind.RULE, 0
    if content.startswith(">"):
        return BlockKind.QUOTE, 1
    if ITEM.match(content):
        return BlockKind.ITEM, 1
    wiki = _WIKI_HEADING.fullmatch(content)
    if wiki:
        return BlockKind.HEADING, len(wiki[1])
    if len(content) < 300 and _CREDIT.search(content):
        return BlockKind.CAPTION, 0
    return BlockKind.HEADING if _is_heading(content, following, least) else BlockKind.PARAGRAPH, 0


def _is_heading(content: str, following: str, least: int) -> bool:
    """Tell a heading where that is sure: short, without a stop, right above a paragraph much longer than itself."""
    if len(following) < max(least, 2 * len(content)) or not _is_title(content):
        return False
    return ends_sentence(following) and "\n" not in following


def _is_below_title(following: str) -> bool:
    """Tell what stands below a headline: the name of its writer, or the first stanza of a poem."""
    stanza = following.count("\n") >= LEAST_STANZA - 1 and not following.startswith(">")
    return stanza or (following != "" and is_byline(following))


def _is_title(content: str) -> bool:
    """Tell one short line without a stop, which is no byline."""
    if len(content) > HEADING_WIDTH or "\n" in content or " | " in content or is_byline(content):
        return False
    return content[0].isalpha() and content[-1].isalnum() and begins(content) in (Begins.UPPER, Begins.UNCASED)


def _item_levels(indents: Sequence[int], kinds: Sequence[tuple[BlockKind, int]]) -> dict[int, int]:
    """Depth of every list item, from the indents of its list."""
    levels: dict[int, int] = {}
    outer: list[int] = []
    for index, (indent, (kind, _)) in enumerate(zip(indents, kinds, strict=True)):
        if kind is not BlockKind.ITEM:
            outer = []
            continue
        while outer and outer[-1] >= indent:
            outer.pop()
        outer.append(indent)
        levels[index] = len(outer)
    return levels


# --- lines ------------------------------------------------------------------------------------------


def is_byline(text: str) -> bool:
    """Tell "By Ann Lee and Tom Roe | The Courier" from a sentence that begins with "By"."""
    if len(text) > HEADING_WIDTH or ends_sentence(text):
        return False
    first, *words = text.split()
    if not first[0].isupper() or first.casefold().rstrip(":") not in _BYLINES:
        return False
    return are_names(words)


def are_names(words: Sequence[str]) -> bool:
    """Tell names, and what joins them, from words of a sentence."""
    return bool(words) and words[0][0].isupper() and all(w in _NAME_PARTICLES or not w[0].islower() for w in words)


def is_rule(text: str) -> bool:
    """Tell a line of nothing but asterisks, dashes and the like."""
    return len(text) >= 3 and not text.strip(_RULE_SIGNS)


def is_underline(text: str, above: str) -> bool:
    """Tell a line of one sign that underlines the heading above it."""
    if len(text) < LEAST_UNDERLINE or text[0] not in UNDERLINES or text.strip(text[0]):
        return False
    return _is_title(above) and abs(len(text) - len(above)) <= max(3, len(above) // 3)


def is_sign_off(text: str) -> bool:
    """Tell what agencies end a page or a story with."""
    return len(text) <= LONGEST_SIGN_OFF and text in _SIGN_OFFS
