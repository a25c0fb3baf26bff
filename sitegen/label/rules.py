"""What a change touches: harmless kinds first, then the rules of substance.

Takes an `Edit`, gives its labels. First it is asked whether the change is *explained*: whether both sides,
read with their neighbours, become the same once differences of a harmless kind are taken away
(`explain`). If so, the kinds that were needed are its labels. If not, the rules of substance (`substance`)
look at what is left; a change that none of them claims is one of wording.

Words altered inside a quotation are never harmless beyond the surface.
"""

from ..model import Weight
from .context import Edit, date_line
from .explain import explain
from .substance import RULES, alters_quotation
from .weights import WEIGHTS, is_light, sorted_labels, weight_of

__all__ = ["RULES", "WEIGHTS", "is_light", "label_edit", "label_together", "sorted_labels", "weight_of"]


def label_edit(edit: Edit) -> tuple[str, ...]:
    """Labels of a change, heaviest first; never empty."""
    if edit.whole:
        return ("omission",) if edit.old else ("addition",)
    if edit.lead and date_line(edit.old or edit.new) and not (edit.old and edit.new):
        return ("date-line",)
    explained = explain(edit)
    if explained and not (alters_quotation(edit) and weight_of(explained) is not Weight.SURFACE):
        return sorted_labels(explained)
    if explained:
        return sorted_labels(("quotation", *explained))
    found = tuple(label for label, rule in RULES if rule(edit))
    return sorted_labels(found) if found else ("wording",)


def label_together(both: Edit, left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Labels of two neighbouring changes, seen as one ("Mayor Moss" and "Moss, the mayor,"); heavy ones stay heavy
    unless the whole is harmless."""
    found = explain(both)
    if not found or alters_quotation(both):
        return [left, right]
    return [
        labels if is_light(labels) and labels != ("punctuation",) else sorted_labels(found) for labels in (left, right)
    ]
