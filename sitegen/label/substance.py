"""What a change that is not harmless touches, as an ordered table of the rules that tell.

Takes an `Edit`, gives yes or no for each label of the table `RULES`. Never says how much a change matters.
"""

from collections.abc import Callable, Sequence

from .claims import touches_hedge, touches_negation
from .context import Edit, tokens_of
from .counted import touches_number
from .dated import touches_date
from .named import touches_name
from .quoted import touches_quotation
from .sayings import touches_attribution


def has_moved(edits: Sequence[Edit], seen: Callable[[Edit, list[str]], list[str]]) -> bool:
    """Did the only thing of its kind that two changes touch go from one to the other, past no other of its kind?"""
    if len(edits) != 2 or seen(edits[1], tokens_of(edits[1].before)):
        return False
    first, second = ([seen(edit, edit.old_tokens), seen(edit, edit.new_tokens)] for edit in edits)
    return first == second[::-1] and [] in first and any(first)


RULES: tuple[tuple[str, Callable[[Edit], bool]], ...] = (
    ("number", touches_number),
    ("date", touches_date),
    ("name", touches_name),
    ("quotation", touches_quotation),
    ("attribution", touches_attribution),
    ("negation", touches_negation),
    ("hedge", touches_hedge),
)
"""Labels of substance with the rules that give them."""
