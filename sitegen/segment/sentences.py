"""Documents to sentences.

Takes a document and a language tag, gives ranges. Sentence ends are found by rule: a terminator, what closes after it,
white space (see `ends`); lines, and sentences that begin without a stop before them, end sentences as well.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..model import BlockKind, Document, Sentence
from .ends import STOPPED, is_end, is_wide_end, wide_end
from .enumerators import find_enumerator
from .starters import RUN_ON
from .stops import THAI_JOINERS, stops_of

_CAPITAL = re.compile(r" (?<=[a-z0-9),\s] )([A-Z][a-z]+),? [a-z0-9]")
_BAR = r"(?<=[\u0900-\u0963])\|(?=\s|$)"
"""A bar that stands for the danda, which many a keyboard does not have."""
_UNSTOPPED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789),")
_FRAGMENT = 4
"""Least number of words of a sentence without a stop."""
_LONGEST_ENUMERATOR = 24
"""Where a sentence ends no later than here in its block, it may be one, as "Section 12." is."""
_LOOK_BACK = 100
"""How far to look for the word before, in code points."""
_MARKS_ITEMS = frozenset("123456789aA(•⁃")
_ITEM = r"([•⁃]\s*)?(\(?)(?:(\d{1,2})|([aA]))(\.\)|\)|\.)\s"
_NUMBERED = frozenset(
    "section sections article articles paragraph paragraphs clause clauses chapter part rule page schedule "
    "table figure no number abschnitt absatz artikel paragraf kapitel nummer ziffer punkt satz seite section alinéa "
    "chapitre sección artículo apartado capítulo sezione articolo comma capitolo lid hoofdstuk artigo seção and or und "
    "et y e en to bis ve och og i a o и та".split()
)
"""Words after which a figure is no number of an item in a list."""
_COMMA = "[a-z],[a-z]"
"""A comma without a space after it: who writes so leaves out the space after a stop as well, and may mean nothing."""
_GLUED = r"[.!?](?<=\w[.!?])[.!?…”’»)]*(?=[A-ZÀ-ÖØ-ÞΑ-ΫА-Я])"
_MEMBERS = frozenset("to of in on at by from with as for not now".split())
"""Starters that are names in code, too: "Path.To", "Array.From", "DateTime.Now"."""
_ADDRESS = frozenset("/@:_=\\&#")
_THAI_GAP = r"(?<=\S{20})(?<=[\u0e00-\u0eff]) +(?=[\u0e00-\u0eff])(?=\S{12})(?!" + "|".join(THAI_JOINERS) + ")"
"""Thai ends a sentence with a space and also parts clauses and names by one: here, only what is long on both sides. A
look at no more than its neighbours, so that an edit moves no other end."""


def find_sentences(document: Document, lang: str) -> tuple[Sentence, ...]:
    """Sentences of a document, in order; they hold every character that is not white space.

    A line break inside a block (verse, a table's rows, code, an address) ends a sentence. O(n).
    """
    text = document.text
    return tuple(
        [
            Sentence(block.start + start, block.start + end, index)
            for index, block in enumerate(document.blocks)
            for start, end in _split(text[block.start : block.end], lang, block.kind)
        ]
    )


@lru_cache(maxsize=2048)
def _split(text: str, lang: str, kind: BlockKind) -> tuple[tuple[int, int], ...]:
    """Ranges of the sentences of one block; cached, because two versions share most of their blocks."""
    lines = [*(match.end() for match in re.finditer("\n", text)), len(text)] if "\n" in text else [len(text)]
    ranges = []
    start = 0
    by_lines = kind is BlockKind.CODE or kind is BlockKind.TABLE
    for end in lines if by_lines else _leave_whole(text, _cuts(text, lines, lang)):
        piece = text[start:end].rstrip()
        if piece:
            left = 0 if kind is BlockKind.CODE else len(piece) - len(piece.lstrip())  # indentation is part of a line
            ranges.append((start + left, start + len(piece)))
        start = end
    return tuple(ranges)


def _leave_whole(text: str, cuts: list[int]) -> list[int]:
    """The cuts without the one that would part a section's number ("Section 5. Licences") from what it numbers."""
    if len(cuts) < 2 or cuts[0] > _LONGEST_ENUMERATOR or "\n" in text[: cuts[0] + 1]:
        return cuts
    found = find_enumerator(text[: cuts[0]])
    return cuts[1:] if found and found.sign and found.end >= len(text[: cuts[0]].rstrip()) else cuts


def _cuts(text: str, lines: list[int], lang: str) -> list[int]:
    """Ends of the sentences of a block whose lines end there, with the white space that follows; in order."""
    language = lang[:2].lower()
    if language == "el":
        text = text.replace(";", "?")
    elif language == "hi" and "|" in text:
        text = re.sub(_BAR, "।", text)
    glued = _glued_cuts(text, language) if text.count(".") > text.count(". ") + 1 or "!" in text or "?" in text else []
    items = [*_item_starts(text)] if text[:1] in _MARKS_ITEMS else []
    cuts = []
    start = 0
    for line_end in sorted([*lines, *glued, *items]) if glued or items else lines:
        for match in STOPPED.finditer(text, start, line_end):
            if is_end(text, match, start, language):
                start = match.end()
                cuts.append(start)
        start = line_end
        cuts.append(start)
    more = [*_run_on_cuts(text)] if language == "en" else []
    wide = wide_end(text)
    if wide:
        more += [match.end() for match in wide.finditer(text) if is_wide_end(text, match, language)]
    if language in ("th", "lo"):
        more += [match.end() for match in re.finditer(_THAI_GAP, text)]
    return sorted({*cuts, *more}) if more else cuts


def _run_on_cuts(text: str) -> Iterable[int]:
    """Where a sentence begins though the words before it (a heading, an entry of a list) have no stop.

    "images of the large hadron collider However, that cost ...": a word that is no name, in small letters or a
    bracket, then a starter with a capital, then small letters again. None in 85 real pairs begins anything else.
    """
    for match in _CAPITAL.finditer(text):
        if match[1].casefold() in RUN_ON:
            before = text[max(0, match.start() - _LOOK_BACK) : match.start()].split()
            if len(before) >= _FRAGMENT and _is_unstopped(before[-1]):
                yield match.start() + 1


def _is_unstopped(word: str) -> bool:
    """May a sentence end in this word, without a stop? Not in a name, nor in one that waits for the next."""
    if word[-1] == ")" and len(word.strip("().")) < 2:
        return False  # "b) The landlord"
    small = word[0].islower() or word[-1] in ")0123456789"
    return small and word[-1] in _UNSTOPPED and word.rstrip(",") not in stops_of("en").starters


def _item_starts(text: str) -> Iterable[int]:
    """Where the items of a list begin that was run into one paragraph: "1) The tenant 2) The landlord"."""
    first = re.match(_ITEM, text)
    if not first:
        return
    bullet, opening, figure, letter, closing = first.groups("")
    number, at = int(figure) if figure else ord(letter), first.end()
    while at:
        number += 1
        mark = f"{opening}{number if figure else chr(number)}{closing} "
        found = text.find(f" {bullet}{mark}", at)
        at = found + len(bullet) + len(mark) + 1 if found > 0 else 0
        if not at or at >= len(text) or text[at].isupper() != text[first.end()].isupper():
            return
        before = text[max(0, found - _LOOK_BACK) : found].rsplit(maxsplit=1)[-1]
        if before.casefold() in _NUMBERED or (text[at].islower() and before[-1] in ",;"):
            return
        yield found + 1


def _glued_cuts(text: str, language: str) -> list[int]:
    """Where a sentence begins though no space was put after the stop before it: "It was late.Nobody came."."""
    cuts = [match.end() for match in re.finditer(_GLUED, text) if _is_glued(text, match, language)]
    return [] if cuts and re.search(_COMMA, text) else cuts


def _is_glued(text: str, match: re.Match[str], language: str) -> bool:
    """Does a sentence begin after this stop, and is it none of an address, of a name of a file, of code?"""
    token = text[max(0, match.start() - _LOOK_BACK) : match.start()].rpartition(" ")[2]
    if not token[-2:].isalnum() or len(token) < 2 or not _ADDRESS.isdisjoint(token):
        return False
    following = re.compile(r"([^\W\d_]+)([\s,.!?’']|$)").match(text, match.end())
    if not following or token[-1].isupper():
        return False
    words = stops_of(language)
    if token.casefold().strip("(“„«") in words.known:
        return False
    word = following[1].casefold()
    begins = word in words.starters and word not in _MEMBERS
    return match[0][0] != "." or begins or (following[2] == "." and word in words.before_name)
