"""What a change touches: harmless kinds first, then the rules of substance.

Takes an `Edit`, gives its labels. First it is asked whether the change is *explained*: whether both sides,
read with their neighbours, become the same once differences of a harmless kind are taken away
(`explain`). If so, the kinds that were needed are its labels. If not, the rules of substance (`substance`)
look at what is left; a change that none of them claims is one of wording.

Words altered inside a quotation are never harmless beyond the surface.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import Weight
from .context import Edit, date_line
from .explain import changes_person, explain
from .mixed import mixed_labels
from .moved import moved
from .substance import (
    RULES,
    alters_quotation,
    figures_in,
    has_moved,
    has_part_of_day,
    has_time,
    leaves_out,
    names_in,
    tells_other_time,
)
from .weights import WEIGHTS, is_light, sorted_labels, weight_of

__all__ = ["RULES", "WEIGHTS", "is_light", "label_edit", "label_together", "near_runs", "sorted_labels", "weight_of"]


def label_edit(edit: Edit) -> tuple[str, ...]:
    """Labels of a change, heaviest first; never empty."""
    if edit.lead and date_line(edit.old or edit.new) and not (edit.old and edit.new):
        return ("date-line",)
    explained = explain(edit) or moved(edit)
    if explained and alters_quotation(edit) and (weight_of(explained) is not Weight.SURFACE or leaves_out(edit)):
        return sorted_labels(("quotation", *(label for label in explained if WEIGHTS[label] is not Weight.SURFACE)))
    if explained:
        return sorted_labels(explained)
    return sorted_labels(mixed_labels(edit))


_NEAR = 80
"""Most code points between two changes that may be one."""
_MOST = 3
"""Most changes that are seen as one."""
_NEVER_FORM = frozenset(("attribution", "negation", "hedge"))
"""Labels of what no neighbour can make harmless."""


_ALWAYS_WORDS = frozenset(("wording", "punctuation", "case", "spelling-variant", "hyphenation", "contraction"))
"""Labels of what two neighbours hardly make a form of a name, a number or a date."""


def near_runs(ranges: Sequence[tuple[int, int]], labels: Sequence[Sequence[str]]) -> Iterator[tuple[int, int]]:
    """Runs of neighbouring changes that may be one, by their ends; the labels may change while they are asked for."""
    for size in range(2, _MOST + 1):
        for at in range(len(ranges) - size + 1):
            near = all(right[0] - left[1] <= _NEAR for left, right in pairwise(ranges[at : at + size]))
            if near and _may_be_one(labels[at : at + size]):
                yield at, at + size


def _may_be_one(run: Sequence[Sequence[str]]) -> bool:
    """Is it worth while to see changes as one: may all be light, though not all are?"""
    said = {label for labels in run for label in labels}
    if not _NEVER_FORM.isdisjoint(said) or (len(run) > 2 and said <= _ALWAYS_WORDS):
        return False
    named = len(run) == 2 and "name-form" in run[0] and ("name-form" in run[1] or run[1] == ("punctuation",))
    return named or not all(map(is_light, run))


def label_together(whole: Edit, edits: Sequence[Edit], labels: Sequence[tuple[str, ...]]) -> Sequence[tuple[str, ...]]:
    """Labels of neighbouring changes, seen as one ("Mayor Moss" and "Moss, the mayor,"); heavy ones stay heavy
    unless the whole is harmless. An office dropped before a name and another put after it make another person, and
    a time told otherwise beside another half of the day is another time."""
    if all("name-form" in each for each in labels) and changes_person(whole):
        return [("name",)] * len(labels)
    found = () if alters_quotation(whole) else explain(whole) or moved(whole)
    if found:
        return [each if is_light(each) and each != ("punctuation",) else sorted_labels(found) for each in labels]
    halved = any("date" in each and has_part_of_day(edit) for each, edit in zip(labels, edits, strict=True))
    if halved and tells_other_time(whole):
        return [
            ("date",) if is_light(each) and has_time(edit) else each for each, edit in zip(labels, edits, strict=True)
        ]
    for label, seen in (("number", figures_in), ("name", names_in)):
        if all(label in each for each in labels) and has_moved(edits, seen):
            labels = [tuple(other for other in each if other != label) or ("wording",) for each in labels]
    return labels
