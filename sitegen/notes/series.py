"""Paragraphs that the pages of one folder count differently.

Takes the comparisons of a folder with more than two versions; gives a problem for each quote line and reference that
names a paragraph by a number which does not mean the same one on all pages. That happens where a line is frame beside
one version and text beside another. Never decides which page is right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Comparison, Half
from ..problems import Problem
from ..segment import paragraph_numbers
from .references import body_of, find_references, introduction_of
from .show import show

FIRST_WORDS = 30
"""Characters of a paragraph by which a message tells it from another."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A paragraph, named by its number."""

    path: str
    line: int
    words: str
    version: str
    number: int


def check_series(comparisons: Sequence[Comparison]) -> tuple[Problem, ...]:
    """What names a paragraph of one of several versions by a number that means another one on another page."""
    shown: dict[str, list[tuple[str, Half]]] = {}
    for comparison in comparisons:
        for half in (comparison.old, comparison.new):
            shown.setdefault(half.version.id, []).append((comparison.source.slug, half))
    varying = {
        version: pages for version, pages in shown.items() if len({paragraph_numbers(half) for _, half in pages}) > 1
    }
    if not varying:
        return ()
    mentions = dict.fromkeys(mention for comparison in comparisons for mention in _find_mentions(comparison))
    found = (_examine(mention, varying.get(mention.version, ())) for mention in mentions)
    return tuple(problem for problem in found if problem)


def _find_mentions(comparison: Comparison) -> Iterator[_Mention]:
    passages = [introduction_of(comparison.source)]
    for note in (placed.note for placed in comparison.notes):
        passages.append(body_of(note))
        for selector in note.selectors:
            if selector.paragraph is not None:
                words = f"{selector.version}¶{selector.paragraph}>"
                yield _Mention(note.path, selector.line, words, selector.version, selector.paragraph)
    for passage in passages:
        for reference in find_references(passage.text):
            if reference.paragraph and not reference.comparison:
                words, line = f"[[{reference.text}]]", passage.line_of(reference)
                yield _Mention(passage.path, line, words, reference.version, reference.paragraph)


def _examine(mention: _Mention, pages: Sequence[tuple[str, Half]]) -> Problem | None:
    """The problem where a number means two paragraphs, or on one page none."""
    meant: dict[int, str] = {}
    for slug, half in pages:
        numbers = paragraph_numbers(half)
        block = numbers.index(mention.number) if mention.number in numbers else -1
        meant.setdefault(block, f"{_show(half, block)} on {slug}")
    if len(meant) < 2:
        return None
    message = f"'{mention.words}' means another paragraph on each page: {', '.join(meant.values())}"
    hint = (
        f"name the lines that are no part of the article under `frame:` of '{mention.version}' in index.md, "
        "so that all pages count alike; or quote words that stand in one place"
    )
    return Problem(mention.path, mention.line, "note-paragraph-varies", message, hint)


def _show(half: Half, block: int) -> str:
    """The first words of a paragraph."""
    if block < 0:
        return "none"
    document = half.version.document
    return f'"{show(document.text[document.blocks[block].start : document.blocks[block].end], FIRST_WORDS)}"'
