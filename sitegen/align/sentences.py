"""The sentences of one document, as they are aligned.

Takes a document and its sentences, gives their texts, keys and words; the words when first asked for.
"""

from collections.abc import Sequence
from functools import lru_cache

from ..model import BlockKind, Document, Sentence
from ..segment import find_tokens, fold
from ..segment.enumerators import find_enumerator

_AROUND = ".,;:!?\"'()[]{}-*_~/|<>=«»„¡¿"


class Sentences:
    """The sentences of one document with their keys and, when asked for, their words."""

    def __init__(self, document: Document, sentences: Sequence[Sentence]) -> None:
        self.texts = [document.text[s.start : s.end] for s in sentences]
        self.document = document
        self.sentences = sentences
        self._words: dict[int, list[str]] = {}

    def key(self, index: int) -> str:
        """The folded text of a sentence."""
        return _key(self.texts[index])

    def heading(self, index: int) -> int | None:
        """Rank of the heading that a sentence is; None where it is none."""
        block = self.document.blocks[self.sentences[index].block]
        return block.level if block.kind is BlockKind.HEADING else None

    def words(self, index: int) -> list[str]:
        """Words of a sentence's key, without the punctuation around them; single signs where no spaces part words."""
        found = self._words.get(index)
        if found is None:
            key = self.key(index)
            if key.isascii() or max(key) < "\u0e00" or max(filter(str.isalnum, key), default="") < "\u0e00":
                words = [word.strip(_AROUND) for word in key.split(" ")]
            else:
                words = [key[start:end].strip(_AROUND) for start, end in find_tokens(key)]
            words = words[self._count_enumerator(index) :]
            found = self._words[index] = [word for word in words if word and not word.isspace()]
        return found

    def _count_enumerator(self, index: int) -> int:
        """Words that only count a block: it is known by what it says, and numbered anew when one comes or goes."""
        sentence, text = self.sentences[index], self.texts[index]
        block = self.document.blocks[sentence.block]
        if sentence.start > block.start:
            return 0
        found = find_enumerator(text, heading=block.kind is BlockKind.HEADING)
        return len(text[: found.end].split()) if found and found.end < len(text) else 0


@lru_cache(maxsize=4096)
def _key(text: str) -> str:
    """Cached, because many sentences stand in both texts, and some more than once."""
    return fold(text)
