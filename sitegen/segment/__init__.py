"""Text to sentences, sentences to tokens, and the keys by which both are compared.

Takes canonical text and a language tag, gives ranges. Normalising happens here and nowhere else: a key
says what two spellings have in common, the range says what is shown. Never changes a text.
"""

from .ends import STOPS
from .keys import fold, fold_with_offsets
from .language import guess_language
from .paragraphs import block_at, paragraph_numbers
from .sentences import find_sentences
from .tokens import count_words, find_tokens, has_spaces, is_sign, split_tokens, token_key

__all__ = [
    "STOPS",
    "block_at",
    "count_words",
    "find_sentences",
    "find_tokens",
    "fold",
    "fold_with_offsets",
    "guess_language",
    "has_spaces",
    "is_sign",
    "paragraph_numbers",
    "split_tokens",
    "token_key",
]
