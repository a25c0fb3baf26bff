"""Two documents to links, rows, frame and excerpt: what corresponds to what.

`align` is the whole of it. Inside: `links` (sentences, in steps: `tables`, `retelling`, `beads`, `moves`,
`neighbours`), `likeness` and `evidence` (how alike, and how much that tells), `frame` (what is not the article, and
where a copy stops), `rows` (blocks by their sentences), `coarse` (what was left out of an answer).
"""

from collections.abc import Sequence
from dataclasses import replace

from ..model import Document, Half, Link, Row, Sentence, Version
from ..segment import count_words, find_sentences, guess_language
from .coarse import find_coarseness
from .frame import find_frame
from .links import align_sentences
from .rows import find_rows

__all__ = ["align", "find_coarseness"]


def align(old: Version, new: Version) -> tuple[Half, Half, tuple[Link, ...], tuple[Row, ...]]:
    """Both versions cut into sentences, their links and their rows. Cost: see `links`."""
    old_sentences, old_lang = _sentences(old, new)
    new_sentences, new_lang = _sentences(new, old)
    links = _align_article(old.document, new.document, old_sentences, new_sentences)
    old_frame, new_frame, old_excerpt, new_excerpt = find_frame(old, new, old_sentences, new_sentences, links)
    old_half = _half(old, old_sentences, old_frame, old_lang, old_excerpt)
    new_half = _half(new, new_sentences, new_frame, new_lang, new_excerpt)
    return old_half, new_half, links, find_rows(old_half, new_half, links)


def _align_article(
    old: Document, new: Document, old_sentences: Sequence[Sentence], new_sentences: Sequence[Sentence]
) -> tuple[Link, ...]:
    """Links of what no page needed: a sentence goes on after a page number, which a link then has in its midst."""
    if not any(block.aside for document in (old, new) for block in document.blocks):
        return align_sentences(old, new, old_sentences, new_sentences)
    kept_old, kept_new = _kept(old, old_sentences), _kept(new, new_sentences)
    links = align_sentences(old, new, [old_sentences[i] for i in kept_old], [new_sentences[j] for j in kept_new])
    return tuple(replace(link, old=_whole(link.old, kept_old), new=_whole(link.new, kept_new)) for link in links)


def _kept(document: Document, sentences: Sequence[Sentence]) -> list[int]:
    return [index for index, sentence in enumerate(sentences) if not document.blocks[sentence.block].aside]


def _whole(part: tuple[int, ...], kept: Sequence[int]) -> tuple[int, ...]:
    return tuple(range(kept[part[0]], kept[part[-1]] + 1))


def _sentences(version: Version, other: Version) -> tuple[tuple[Sentence, ...], str]:
    said = version.lang or version.document.lang
    lang = said or guess_language(version.document.text, other.document.text)
    return find_sentences(version.document, lang), lang


def _half(
    version: Version, sentences: tuple[Sentence, ...], frame: Sequence[bool], lang: str, excerpt: int | None
) -> Half:
    return Half(version, sentences, tuple(frame), lang, count_words(version.document.text, lang), excerpt)
