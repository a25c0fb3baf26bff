"""Score the labels of changes against edits that were labelled by hand (`tests/labels/*.tsv`).

A line is: expected labels, the old sentence, the new one, parted by tabs. `number` must be given, `number?` may
be, of `hedge|number` at least one must; anything else given is wrong. `<nbsp>` is a no-break space. `# lang: de`
sets the language of the lines that follow, `# seen: yes` says that rules were mended by them. Of the others a third,
chosen by a hash of the old sentence, is held out: whoever mends a rule looks at the failures of the open part only.
`python -m tests.labelling` prints both tables and those failures.
"""

import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sitegen.label.rules import WEIGHTS
from sitegen.model import Comparison, Weight

from .making import comparison, document

FOLDER = Path(__file__).parent / "labels"
BEFORE = "Nobody on the quay looked up that evening."
AFTER = "When the lamps were lit it had already gone."
SCORED = (
    "number",
    "date",
    "name",
    "quotation",
    "attribution",
    "negation",
    "honorific",
    "abbreviation",
    "numeral-form",
    "date-form",
    "typography",
)
"""Labels that must reach the bar."""
_HARMLESS = frozenset(label for label, weight in WEIGHTS.items() if weight in (Weight.SURFACE, Weight.STYLE))


@dataclass(frozen=True)
class Edit:
    """One labelled change."""

    place: str
    """File and line."""
    lang: str
    required: tuple[frozenset[str], ...]
    """Of each set at least one label must be given."""
    allowed: frozenset[str]
    """Every label that may be given."""
    old: str
    new: str
    seen: bool
    """Was it written to mend rules by, so that it is never held out?"""

    @property
    def held_out(self) -> bool:
        """Is it in the third that nobody looks at while mending rules?"""
        return not self.seen and zlib.crc32(self.old.encode()) % 3 == 0

    def turned_round(self) -> "Edit":
        """The same edit undone."""
        return Edit(self.place, self.lang, self.required, self.allowed, self.new, self.old, self.seen)

    @property
    def is_heavy(self) -> bool:
        """Must the change never be called style or surface?"""
        return any(not labels & _HARMLESS for labels in self.required)


@dataclass(frozen=True)
class Answer:
    """What the program said about an edit."""

    edit: Edit
    given: frozenset[str]
    weights: frozenset[Weight]

    @property
    def is_light(self) -> bool:
        """Does every change count as style or surface?"""
        return self.weights <= {Weight.SURFACE, Weight.STYLE}

    @property
    def is_right(self) -> bool:
        """Is nothing missing and nothing wrong?"""
        return self.given <= self.edit.allowed and all(labels & self.given for labels in self.edit.required)


@dataclass(frozen=True)
class Score:
    """Counts for one label."""

    right: int
    wrong: int
    missing: int

    @property
    def precision(self) -> float:
        """Share of what was given that is right; 1 where nothing was given."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of what was expected that was given; 1 where nothing was expected."""
        return self.right / (self.right + self.missing) if self.right + self.missing else 1.0


def read_edits() -> tuple[Edit, ...]:
    """All labelled edits, in order of file and line."""
    return tuple(edit for file in sorted(FOLDER.glob("*.tsv")) for edit in _read(file))


def _read(file: Path) -> Iterable[Edit]:
    lang, seen = "en", False
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            lang = line.partition("lang:")[2].strip() or lang
            seen = seen or "seen: yes" in line
            continue
        labels, old, new = line.replace("<nbsp>", "\u00a0").split("\t")
        required = tuple(frozenset(label.split("|")) for label in labels.split() if not label.endswith("?"))
        optional = {label.rstrip("?") for label in labels.split() if label.endswith("?")}
        allowed = optional.union(*required)
        assert allowed <= set(WEIGHTS), f"{file.name}:{number}: no such label"
        yield Edit(f"{file.name}:{number}", lang, required, frozenset(allowed), old, new, seen)


def run(edit: Edit) -> Comparison:
    """The edit between two sentences that stay."""
    old, new = (document(BEFORE, text, AFTER, lang=edit.lang) for text in (edit.old, edit.new))
    return comparison(old, new)


def answer(edit: Edit) -> Answer:
    """What the program says about an edit."""
    changes = run(edit).changes
    given = frozenset(label for change in changes for label in change.labels)
    return Answer(edit, given, frozenset(change.weight for change in changes))


def score(answers: Sequence[Answer]) -> dict[str, Score]:
    """Counts by label, in the order of the weights' table."""
    right, wrong, missing = Counter[str](), Counter[str](), Counter[str]()
    for each in answers:
        expected = frozenset[str]().union(*each.edit.required)
        right.update(each.given & expected)
        wrong.update(each.given - each.edit.allowed)
        missing.update(sorted(labels)[0] for labels in each.edit.required if not labels & each.given)
    return {label: Score(right[label], wrong[label], missing[label]) for label in WEIGHTS}


def table(answers: Sequence[Answer]) -> str:
    """Precision and recall by label, one line each; those that must reach the bar are starred."""
    lines = ["  label             n  precision  recall"]
    for label, counts in score(answers).items():
        if counts.right + counts.wrong + counts.missing:
            star = "*" if label in SCORED else " "
            size = counts.right + counts.missing
            lines.append(f"{star} {label:16}{size:4}  {counts.precision:8.3f}  {counts.recall:7.3f}")
    return "\n".join(lines)


def failures(answers: Sequence[Answer]) -> str:
    """What is not right, one line each."""
    return "\n".join(_failure(each) for each in answers if not each.is_right)


def _failure(each: Answer) -> str:
    wanted = " ".join("|".join(sorted(labels)) for labels in each.edit.required)
    mark = "!!" if each.edit.is_heavy and each.is_light else "  "
    given = " ".join(sorted(each.given)) or "nothing"
    return f"{mark} {each.edit.place}: {wanted} <> {given}\n     {each.edit.old}\n     {each.edit.new}"


def main() -> None:
    """Print both tables, and the failures of the open part."""
    answers = [answer(edit) for edit in read_edits()]
    for title, held_out in (("open", False), ("held out", True)):
        part = [each for each in answers if each.edit.held_out is held_out]
        light = sum(each.edit.is_heavy and each.is_light for each in part)
        right = sum(each.is_right for each in part)
        print(f"{title}: {len(part)} edits, {right} wholly right, {light} of weight called light\n{table(part)}\n")
    if "-q" not in sys.argv:
        print(failures([each for each in answers if not each.edit.held_out]))


if __name__ == "__main__":
    main()
