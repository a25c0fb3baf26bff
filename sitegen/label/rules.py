"""What a change touches: harmless kinds first, then the rules of substance.

Takes an `Edit`, gives its labels. First it is asked whether the change is *explained*: whether both sides,
read with their neighbours, become the same once differences of a harmless kind are taken away
(`explain`). If so, the kinds that were needed are its labels. If not, the rules of substance (`substance`)
look at what is left; a change that none of them claims is one of wording.

Words altered inside a quotation are never harmless beyond the surface.
"""

from collections.abc import Sequence

from ..model import Weight
from .context import Edit, date_line
from .explain import changes_person, explain
from .moved import moved
from .substance import RULES, alters_quotation, is_only_dated, leaves_out
from .weights import WEIGHTS, is_light, sorted_labels, weight_of

__all__ = ["RULES", "WEIGHTS", "is_light", "label_edit", "label_together", "may_be_one", "sorted_labels", "weight_of"]


def label_edit(edit: Edit) -> tuple[str, ...]:
    """Labels of a change, heaviest first; never empty."""
    if edit.whole:
        return ("omission",) if edit.old else ("addition",)
    if edit.lead and date_line(edit.old or edit.new) and not (edit.old and edit.new):
        return ("date-line",)
    explained = explain(edit) or moved(edit)
    if explained and alters_quotation(edit) and (weight_of(explained) is not Weight.SURFACE or leaves_out(edit)):
        return sorted_labels(("quotation", *(label for label in explained if WEIGHTS[label] is not Weight.SURFACE)))
    if explained:
        return sorted_labels(explained)
    found = tuple(label for label, rule in RULES if rule(edit))
    if "date" in found and "number" in found and is_only_dated(edit):
        found = tuple(label for label in found if label != "number")
    return sorted_labels(found) if found else ("wording",)


def may_be_one(left: Sequence[str], right: Sequence[str]) -> bool:
    """Is it worth while to see two neighbouring changes as one?"""
    named = "name-form" in left and ("name-form" in right or right == ("punctuation",))
    return named or not (is_light(left) and is_light(right))


def label_together(both: Edit, left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Labels of two neighbouring changes, seen as one ("Mayor Moss" and "Moss, the mayor,"); heavy ones stay heavy
    unless the whole is harmless. An office dropped before a name and another put after it make another person."""
    if "name-form" in left and "name-form" in right and changes_person(both):
        return [("name",), ("name",)]
    found = () if alters_quotation(both) else explain(both) or moved(both)
    if not found:
        return [left, right]
    return [
        labels if is_light(labels) and labels != ("punctuation",) else sorted_labels(found) for labels in (left, right)
    ]
