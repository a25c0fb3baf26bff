"""Neighbouring changes that make sense only as one: which may be, and what each is then called.

Takes changes as the rules see them, with their labels; gives labels. Never makes a change light that has another word
in it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .context import Edit
from .counted import figures_in, is_bare_figure, is_only_dated, is_subsection
from .dated import days_in, has_part_of_day, has_time, tells_other_time, touches_date
from .explain import at_work, changes_person, explain, sides_of
from .mixed import find_forms, is_formal
from .moved import moved
from .named import names_in
from .quoted import alters_quotation, has_other_words, touches_quotation
from .sayings import names_other_source, sources
from .substance import has_moved
from .unknown import has_unknown_word
from .weights import is_light, sorted_labels

_NEAR = 80
"""Most code points between two changes that may be one."""
_MOST = 3
"""Most changes that are seen as one."""
_NEVER_FORM = frozenset(("attribution", "negation", "hedge"))
"""Labels of what no neighbour can make harmless."""


_ALWAYS_WORDS = frozenset(("wording", "punctuation", "case", "spelling-variant", "hyphenation", "contraction"))
"""Labels of what two neighbours hardly make a form of a name, a number or a date."""


_READ_TOGETHER = frozenset(("number", "date", "name"))
"""Labels that two neighbours may lose, because only together they tell what they are of ("$3" and "3 dollars")."""


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
    if len(run) == 2 and not _READ_TOGETHER.isdisjoint(said):
        return True
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
    found = () if alters_quotation(whole) or has_unknown_word(whole) else explain(whole) or moved(whole)
    if found:
        return [
            each if is_light(each) and each != ("punctuation",) else _own(found, edit)
            for edit, each in zip(edits, labels, strict=True)
        ]
    halved = any("date" in each and has_part_of_day(edit) for each, edit in zip(labels, edits, strict=True))
    if halved and tells_other_time(whole):
        return [
            ("date",) if is_light(each) and has_time(edit) else each for each, edit in zip(labels, edits, strict=True)
        ]
    counted = [at for at, each in enumerate(labels) if "number" in each and is_bare_figure(edits[at])]
    if counted and is_only_dated(whole) and touches_date(whole):
        labels = [
            sorted_labels(["date" if label == "number" else label for label in each]) if at in counted else each
            for at, each in enumerate(labels)
        ]
    for label, seen in (("number", figures_in), ("name", names_in)):
        if all(label in each for each in labels) and has_moved(edits, seen):
            labels = [_less({label}, edit, each) for edit, each in zip(edits, labels, strict=True)]
    if any("quotation" in each for each in labels) and not touches_quotation(whole):
        labels = [_less({"quotation"}, edit, each) for edit, each in zip(edits, labels, strict=True)]
    gone = find_forms(whole, labels)
    if not gone:
        return labels
    pairs = zip(edits, labels, strict=True)
    return [each if is_subsection(edit) else _without(gone, edit, each) for edit, each in pairs]


def settle(edits: Sequence[Edit], labels: list[tuple[str, ...]]) -> None:
    """Take `attribution` from the changes of a sentence in which the same people say it elsewhere ("It is, he said",
    "He said it is"), and `date` if they said it on the same day."""
    places = [at for at, each in enumerate(labels) if "attribution" in each]
    if len(places) < 2 or any(names_other_source(edits[at]) for at in places):
        return
    old = [each for at in places for each in sources(edits[at], edits[at].old_tokens)]
    new = [each for at in places for each in sources(edits[at], edits[at].new_tokens)]
    same = [verb == other and who & whoever for (verb, who), (other, whoever) in zip(old, new, strict=False)]
    if len(old) != len(new) or not all(same):
        return
    was, became = (sorted(day for at in places for day in days_in(edits[at], old=is_old)) for is_old in (True, False))
    gone = {"attribution", "date"} if was == became else {"attribution"}
    for at in places:
        labels[at] = _less(gone, edits[at], labels[at])


def _less(gone: set[str], edit: Edit, labels: Sequence[str]) -> tuple[str, ...]:
    """Labels without some; other words are still wording where only light ones are left."""
    rest = tuple(label for label in labels if label not in gone)
    if len(rest) == len(labels) or not is_light(rest):
        return rest
    return sorted_labels((*rest, "wording")) if has_other_words(edit) else rest or ("punctuation",)


def _own(found: Sequence[str], edit: Edit) -> tuple[str, ...]:
    """Those of the kinds that are in one of the changes; all where none is in it alone."""
    at = at_work(edit, *sides_of(edit))
    return sorted_labels([label for label in found if label in at] or found)


def _without(gone: dict[str, str], edit: Edit, labels: tuple[str, ...]) -> tuple[str, ...]:
    """Labels of a change with forms put for what is no substance in the light of its neighbour."""
    forms = [gone[label] for label in labels if label in gone]
    if not forms:
        return labels
    rest = [label for label in labels if label not in gone]
    if is_light(rest) and not is_formal(edit):
        rest.append("wording")
    return sorted_labels((*rest, *forms))
