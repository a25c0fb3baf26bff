"""What a change does to quotations.

Takes an `Edit`, gives yes or no. Words inside quotation marks are somebody's own; those beside them are the writer's.
`Quotations` knows where in a version they are.
"""

from bisect import bisect_left, bisect_right
from itertools import islice, takewhile
from operator import itemgetter

from ..model import Half, Span
from .context import Edit, has_quotes, quoted_ranges, tokens_of
from .normal import is_word


class Quotations:
    """The quotations of one version, found in a block when first asked for."""

    def __init__(self, half: Half) -> None:
        self.document = half.version.document
        self._found: dict[int, list[tuple[int, int]]] = {}

    def within(self, span: Span) -> str:
        """What of a span is in a quotation of its block."""
        index = bisect_left(self.document.blocks, span.start, key=lambda block: block.end)
        ranges = self._found.get(index)
        if ranges is None:
            block = self.document.blocks[index]
            said = quoted_ranges(self.document.text[block.start : block.end])
            ranges = self._found[index] = [(block.start + start, block.start + end) for start, end in said]
        near = islice(ranges, bisect_right(ranges, span.start, key=itemgetter(1)), None)
        inside = [(max(a, span.start), min(b, span.end)) for a, b in takewhile(lambda said: said[0] < span.end, near)]
        return " ".join(self.document.text[a:b] for a, b in inside if a < b)


def touches_quotation(edit: Edit) -> bool:
    """Words altered inside quotation marks, or marks put around words or taken away."""
    return alters_quotation(edit) or has_quotes(edit.old) != has_quotes(edit.new)


def alters_quotation(edit: Edit) -> bool:
    """Are words inside a quotation other ones now?"""
    if not (edit.old_quoted or edit.new_quoted):
        return False
    old, new = edit.old_quoted, edit.new_quoted
    if old.strip() == edit.old.strip() and not new:
        new = edit.new  # what stood in the quotation has lost its marks
    elif new.strip() == edit.new.strip() and not old:
        old = edit.old
    was, became = ([token.lower() for token in tokens_of(said) if is_word(token)] for said in (old, new))
    return was != became or leaves_out(edit)


def leaves_out(edit: Edit) -> bool:
    """Does one side alone have an ellipsis, as where words were left out?"""
    was, became = (any(sign in text for sign in ("…", "...", ". . .")) for text in (edit.old, edit.new))
    return was != became


def has_other_words(edit: Edit) -> bool:
    """Do the two sides of a change differ in more than punctuation and case?"""
    old, new = ([token.lower() for token in side if is_word(token)] for side in (edit.old_tokens, edit.new_tokens))
    return old != new
