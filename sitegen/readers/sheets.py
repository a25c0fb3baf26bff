"""Where the sheets of a book or print-out ended in a text: page numbers and running heads.

Takes the lines of a file that are not blank and where form feeds stand, gives the numbers of the lines that the paper
needed and the article did not. A line is only believed to be such where pages prove it: it stands at a form feed, or
comes back after as much text as a page holds and cuts sentences in two. Chapters, numbered sections, refrains and
speakers of a play come back too, but never in mid-sentence. Linear in the text; nothing here changes a character.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from sitegen.readers.lines import Begins, Line, begins, ends_sentence, is_unstopped

LONGEST, SHORTER = 60, 0.75
"""Characters of a running head, at most, and share of a usual line's that it has at most."""
DEEPEST = 3
"""Lines of a running head or foot, at most."""
LEAST_PAGES = 3
"""How often a line must come back where no form feed parts the pages."""
LEAST_PAGE = 300
"""Characters of text on a page, at least."""
STEADY, STEADY_SHARE = (0.6, 1.5), 0.6
"""How much longer and shorter than usual a page may be, and how many of them must be within that."""
TORN = 0.25
"""How many of the pages must end in mid-sentence where no form feed parts them, at least."""

_SIGNS = "0123456789 \u00a0-–—|·•~,:[]()/"
_MARKUP = "*{}=#:;!<>\\+•>"
"""What begins items and the source of pages and programs, and no running head."""
_PAGE_WORDS = ("Page ", "page ", "PAGE ", "p. ", "Seite ", "S. ", "Página ", "página ", "Pág. ")
_DIGITS = re.compile(r"[0-9]+")
_ROMAN = re.compile(r"[ivxlc]{1,8}")
_DIVISIONS = frozenset(
    """chapter part act scene section article book canto letter figure table kapitel teil akt szene abschnitt artikel
    chapitre partie acte scène section livre capítulo parte acto escena sección artículo""".split()
)
"""What authors number themselves: such lines are heads only where a number comes back."""


def find_furniture(lines: Sequence[Line], feeds: Iterable[int]) -> frozenset[int]:
    """Numbers of the lines that are page numbers or running heads; `feeds` are lines before which a page begins."""
    numbers = [line.number for line in lines]
    edges = {bisect_left(numbers, feed) for feed in feeds} - {0, len(lines)}
    seeds = set() if edges or not lines else _find_seeds(lines)
    if not edges and not seeds:
        return frozenset()
    edges |= {0, *seeds, len(lines)}
    found = seeds | _find_around(lines, sorted(edges), seeds)
    if not seeds and not _are_pages(lines, edges, found):
        return frozenset()
    return frozenset(lines[index].number for index in found)


# --- without form feeds ----------------------------------------------------------------------------


def _find_seeds(lines: Sequence[Line]) -> set[int]:
    """Lines that come back page by page and tear sentences apart."""
    longest = _longest(lines)
    places: dict[str, list[int]] = {}
    for index, line in enumerate(lines):
        text = line.text
        if len(text) <= longest and text[0] not in _MARKUP:
            key = _key(text)
            if key in places:
                places[key].append(index)
            else:
                places[key] = [index]
    again = {key: found for key, found in places.items() if len(found) > 1 and not _is_wordy(key)}
    known = {key: found for key, found in again.items() if len(found) >= LEAST_PAGES}
    if not known:
        return set()
    recurring = {index for found in again.values() for index in found}
    offsets = list(accumulate((len(line.text) for line in lines), initial=0))
    seeds: set[int] = set()
    torn: set[int] = set()
    for key, found in known.items():
        pages = found if key else _counted(lines, found)
        if not _are_divisions(key, [lines[index] for index in pages]) and _are_steady(pages, offsets):
            around = [_around(index, recurring, len(lines)) for index in pages]
            tears = [above for above, below in around if _is_torn(lines, above, below)]
            if tears and len(tears) >= TORN * len(pages):
                seeds.update(pages)
                torn.update(tears if key else [*tears, -1])  # numbers that count pages are half the proof
    return seeds if len(torn) > 1 else set()


def _longest(lines: Sequence[Line]) -> int:
    """How long a running head may be in a text of such lines."""
    lengths = sorted([len(line.text) for line in lines])
    return min(LONGEST, int(SHORTER * lengths[len(lengths) * 3 // 4]))


def _is_wordy(key: str) -> bool:
    """Tell what reads like a line of the text."""
    return key != "" and (begins(key) is Begins.LOWER or ends_sentence(key))


def _key(text: str) -> str:
    """What stays the same of a running head from page to page; empty for a bare number."""
    key = text.strip(_SIGNS)
    return _DIGITS.sub("#", key) if key.startswith(_PAGE_WORDS) else key


def _counted(lines: Sequence[Line], found: Sequence[int]) -> list[int]:
    """The longest run of bare numbers that count pages; one may have been lost."""
    best: list[int] = []
    run: list[int] = []
    last = 0
    for index in found:
        number = _number(lines[index].text)
        if not number:
            continue
        if run and last < number <= last + 2:
            run.append(index)
        elif not run or len(run) < LEAST_PAGES or number > last:
            run = [index]
        else:
            continue  # a number in the text
        last = number
        best = run if len(run) > len(best) else best
    return best


def _number(text: str) -> int:
    """The number of a line that is a page number, arabic or small roman; else 0."""
    found = _DIGITS.findall(text)
    return int(found[0]) if len(found) == 1 and len(found[0]) <= 4 else 0


def _are_divisions(key: str, found: Sequence[Line]) -> bool:
    """Tell the headings of chapters from running heads that name the chapter again and again."""
    if key.partition(" ")[0].casefold() not in _DIVISIONS:
        return False
    return len({line.text for line in found}) == len(found)


def _are_steady(pages: Sequence[int], offsets: Sequence[int]) -> bool:
    """Tell whether about as much text stands between a line and its next return as always."""
    if len(pages) < LEAST_PAGES:
        return False
    sizes = sorted(offsets[after] - offsets[before] for before, after in pairwise(pages))
    usual = sizes[len(sizes) // 2]
    steady = sum(STEADY[0] * usual <= size <= STEADY[1] * usual for size in sizes)
    return usual >= LEAST_PAGE and steady >= STEADY_SHARE * len(sizes)


def _around(index: int, furniture: set[int], count: int) -> tuple[int, int]:
    """The lines of text before and after a place in the midst of furniture."""
    above, below = index - 1, index + 1
    while above >= max(0, index - DEEPEST) and above in furniture:
        above -= 1
    while below < min(count, index + DEEPEST) and below in furniture:
        below += 1
    return above, below


def _is_torn(lines: Sequence[Line], above: int, below: int) -> bool:
    """Tell whether a sentence goes on from one line to the other."""
    if above < 0 or below >= len(lines) or ends_sentence(lines[above].text):
        return False
    text = lines[below].text
    return begins(text) is Begins.LOWER or (begins(text) is Begins.UNCASED and not is_unstopped(text[0]))


# --- at the edges of pages -------------------------------------------------------------------------


def _find_around(lines: Sequence[Line], edges: Sequence[int], seeds: set[int]) -> set[int]:
    """Lines at the edges of pages that come back at other edges, or count them, with nothing in between."""
    sides = [side for edge in edges for side in _sides(edge, len(lines), seeds)]
    longest = max(_longest(lines), DEEPEST)
    places: dict[str, set[int]] = {}
    for index in {index for side in sides for index in side}:
        if len(lines[index].text) <= longest:
            places.setdefault(_edge_key(lines[index].text), set()).add(index)
    heads = {key for key, found in places.items() if _are_heads(key, [lines[index] for index in sorted(found)])}
    found: set[int] = set()
    for side in sides:
        for index in side:
            if len(lines[index].text) > longest or _edge_key(lines[index].text) not in heads:
                break
            found.add(index)
    return found


def _are_heads(key: str, found: Sequence[Line]) -> bool:
    """Tell running heads and feet from lines of text that happen to be the same; sentences must prove more."""
    return len(found) > (2 if _is_wordy(key) else 1) and not _are_divisions(key, found)


def _sides(edge: int, count: int, seeds: set[int]) -> Iterable[range]:
    """The lines above and below an edge, outward; a seed is an edge itself."""
    yield range(edge - 1, max(-1, edge - 1 - DEEPEST), -1)
    start = edge + 1 if edge in seeds else edge
    yield range(start, min(count, start + DEEPEST))


def _edge_key(text: str) -> str:
    return "" if _ROMAN.fullmatch(text) else _key(text)


def _are_pages(lines: Sequence[Line], edges: Iterable[int], found: set[int]) -> bool:
    """Tell pages from chapters that form feeds part: somewhere a sentence goes on."""
    for edge in edges:
        above, below = edge - 1, edge
        while above in found:
            above -= 1
        while below in found:
            below += 1
        if _is_torn(lines, above, below):
            return True
    return False
