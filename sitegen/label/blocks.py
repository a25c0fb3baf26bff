"""Which blocks sentences stand in.

Takes one side of a comparison, gives its sentences by block, and says of some whether they stand in running heads or
in rows of tables. Never changes a text's length.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import takewhile
from operator import attrgetter

from ..model import BlockKind, Half, Span

MASK = "\ufffc"
"""What stands for a character of a running head where words are compared."""


def is_row(half: Half, sentences: Sequence[int]) -> bool:
    """Do these sentences begin in a row of a table?"""
    return half.version.document.blocks[half.sentences[sentences[0]].block].kind is BlockKind.TABLE


def masked(half: Half, sentences: Sequence[int], text: str) -> str:
    """The text of sentences without the words of running heads, which might be those of the text; of equal length."""
    blocks, first = half.version.document.blocks, half.sentences[sentences[0]].start
    for sentence in (half.sentences[index] for index in sentences):
        if blocks[sentence.block].aside:
            start, end = sentence.start - first, sentence.end - first
            text = text[:start] + MASK * (end - start) + text[end:]
    return text


def is_aside(half: Half, span: Span) -> bool:
    """Does a span lie in running heads and the like alone?"""
    blocks = half.version.document.blocks
    first = bisect_left(blocks, span.start + 1, key=lambda block: block.end)
    touched = takewhile(lambda block: block.start < span.end, blocks[first:])
    text = half.version.document.text
    return all(
        block.aside or not text[max(block.start, span.start) : min(block.end, span.end)].strip() for block in touched
    )


def sentences_of(half: Half, blocks: Sequence[int]) -> range:
    """Indexes of the sentences of neighbouring blocks."""
    if not blocks:
        return range(0)
    block_of = attrgetter("block")
    first = bisect_left(half.sentences, blocks[0], key=block_of)
    end = first
    while end < len(half.sentences) and half.sentences[end].block <= blocks[-1]:
        end += 1
    return range(first, end)


def neighbours(indexes: Iterable[int], half: Half) -> list[list[int]]:
    """Sentences that follow each other in one block, together."""
    groups: list[list[int]] = []
    for index in indexes:
        last = groups[-1][-1] if groups else None
        if last is not None and last + 1 == index and half.sentences[last].block == half.sentences[index].block:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups
