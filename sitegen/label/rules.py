"""What a change touches: harmless kinds first, then the rules of substance.

Takes an `Edit`, gives its labels. First it is asked whether the change is *explained*: whether both sides,
read with their neighbours, become the same once differences of a harmless kind are taken away
(`explain`). If so, the kinds that were needed are its labels. If not, the rules of substance (`substance`)
look at what is left; a change that none of them claims is one of wording.

Words altered inside a quotation are never harmless beyond the surface.
"""

from ..model import WEIGHTS, Weight
from .context import Edit, date_line
from .counted import is_list_number
from .explain import explain
from .mixed import mixed_labels
from .moved import moved
from .quoted import alters_quotation, leaves_out
from .weights import sorted_labels, weight_of


def label_edit(edit: Edit) -> tuple[str, ...]:
    """Labels of a change, heaviest first; never empty."""
    if is_list_number(edit):
        return ("formatting",)
    if edit.lead and date_line(edit.old or edit.new) and not (edit.old and edit.new):
        return ("date-line",)
    explained = explain(edit) or moved(edit)
    if explained and alters_quotation(edit) and (weight_of(explained) is not Weight.SURFACE or leaves_out(edit)):
        return sorted_labels(("quotation", *(label for label in explained if WEIGHTS[label] is not Weight.SURFACE)))
    if explained:
        return sorted_labels(explained)
    return sorted_labels(mixed_labels(edit))
