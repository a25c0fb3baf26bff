"""What a change does to quotations.

Takes an `Edit`, gives yes or no. Words inside quotation marks are somebody's own; those beside them are the writer's.
"""

from .context import Edit, has_quotes, tokens_of
from .normal import is_word


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


def has_words(edit: Edit) -> bool:
    """Is there more than punctuation in a change?"""
    return any(map(is_word, (*edit.old_tokens, *edit.new_tokens)))
