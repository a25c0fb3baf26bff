"""Two documents to links, rows, frame and excerpt: what corresponds to what.

`align` is the whole of it. Inside: `likeness` (how alike), `links` (sentences), `frame` (what is not the
article, and where a copy stops), `rows` (blocks by their sentences), `coarse` (what was left out of an answer).
"""

from collections.abc import Sequence

from ..model import Half, Link, Row, Sentence, Version
from ..segment import count_words, find_sentences, guess_language
from .coarse import find_coarseness
from .frame import find_frame
from .links import align_sentences
from .rows import find_rows

__all__ = ["align", "find_coarseness"]


def align(old: Version, new: Version) -> tuple[Half, Half, tuple[Link, ...], tuple[Row, ...]]:
    """Both versions cut into sentences, their links and their rows. Cost: see `links`."""
    old_sentences, old_lang = _sentences(old)
    new_sentences, new_lang = _sentences(new)
    links = align_sentences(old.document, new.document, old_sentences, new_sentences)
    old_frame, new_frame, old_excerpt, new_excerpt = find_frame(old, new, old_sentences, new_sentences, links)
    old_half = _half(old, old_sentences, old_frame, old_lang, old_excerpt)
    new_half = _half(new, new_sentences, new_frame, new_lang, new_excerpt)
    return old_half, new_half, links, find_rows(old_half, new_half, links)


def _sentences(version: Version) -> tuple[tuple[Sentence, ...], str]:
    lang = version.lang or version.document.lang or guess_language(version.document.text)
    return find_sentences(version.document, lang), lang


def _half(
    version: Version, sentences: tuple[Sentence, ...], frame: Sequence[bool], lang: str, excerpt: int | None
) -> Half:
    return Half(version, sentences, tuple(frame), lang, count_words(version.document.text, lang), excerpt)
