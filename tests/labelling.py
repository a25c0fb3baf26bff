"""Score the labels of changes against edits that were labelled by hand (`tests/labels/*.tsv` and `*.txt`).

A line of a table is: expected labels, the old sentence, the new one, parted by tabs. `number` must be given, `number?`
may be, of `hedge|number` at least one must; anything else given is wrong. `<nbsp>` is a no-break space.
A paragraph of a text holds each edit in its place, as `{old=>new::labels}`; changes and edits that touch are asked
together. `# lang: de` sets the language of what follows, `# seen: yes` says that it mended rules, `# blind: yes` that
it never did, nor will; `# when new:` tells what precision and recall a set gave before it mended any. Of the
others a third, chosen by a hash of the old words, is held out: whoever mends a rule looks at the failures of the open
part only. `python -m tests.labelling` prints all tables and those failures.
"""

import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sitegen.model import WEIGHTS, Change, Comparison, Span, Weight

from .making import comparison, document

FOLDER = Path(__file__).parent / "labels"
BEFORE = "Nobody on the quay looked up that evening."
AFTER = "When the lamps were lit it had already gone."
NOWHERE = Span(0, 0)
"""The place in its paragraph of a sentence that has none."""
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
    standing: str
    """`seen` where rules were mended by it, so that it is never held out; `blind` where none ever was; or empty."""
    old_span: Span = NOWHERE
    """Where it stands in the paragraph."""
    new_span: Span = NOWHERE

    @property
    def part(self) -> str:
        """`open`, `held out` (the third that nobody looks at while mending rules) or `blind`."""
        held_out = not self.standing and zlib.crc32(self.old.encode()) % 3 == 0
        return "held out" if held_out else "blind" if self.standing == "blind" else "open"

    def turned_round(self) -> "Edit":
        """The same edit undone."""
        return replace(self, old=self.new, new=self.old, old_span=self.new_span, new_span=self.old_span)

    @property
    def is_heavy(self) -> bool:
        """Must the change never be called style or surface?"""
        return any(not labels & _HARMLESS for labels in self.required)


@dataclass(frozen=True)
class Passage:
    """A paragraph with the edits in it."""

    place: str
    lang: str
    old: str
    new: str
    edits: tuple[Edit, ...]

    def turned_round(self) -> "Passage":
        """The same paragraph with every edit undone."""
        return Passage(self.place, self.lang, self.new, self.old, tuple(edit.turned_round() for edit in self.edits))


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
    """All sentences with their labels, in order of file and line."""
    return tuple(edit for file in sorted(FOLDER.glob("*.tsv")) for edit in _read(file))


def read_passages() -> tuple[Passage, ...]:
    """All paragraphs with their edits, in order of file and line."""
    return tuple(passage for file in sorted(FOLDER.glob("*.txt")) for passage in _read_text(file))


def when_new() -> dict[str, dict[str, tuple[float, float]]]:
    """Precision and recall by label that each set gave when it was new, by its name, as far as it was written down."""
    found = {}
    for file in sorted(FOLDER.glob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith(_WHEN_NEW):
                parts = (part.split() for part in line.removeprefix(_WHEN_NEW).split(","))
                found[file.stem] = {label: (float(precision), float(recall)) for label, precision, recall in parts}
    return found


_WHEN_NEW = "# when new:"


def _read(file: Path) -> Iterable[Edit]:
    lang, standing = "en", ""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("#"):
            lang, standing = _told(line, lang, standing)
            continue
        labels, old, new = line.replace("<nbsp>", "\u00a0").split("\t")
        yield Edit(f"{file.name}:{number}", lang, *_labels(labels), old, new, standing)


def _read_text(file: Path) -> Iterable[Passage]:
    lang, standing, at = "en", "", 1
    for paragraph in file.read_text(encoding="utf-8").split("\n\n"):
        lines = paragraph.strip().splitlines()
        for line in lines:
            if line.startswith("#"):
                lang, standing = _told(line, lang, standing)
        text = " ".join(line for line in lines if not line.startswith("#"))
        if text:
            yield _passage(f"{file.name}:{at}", lang, standing, text.replace("<nbsp>", "\u00a0"))
        at += paragraph.count("\n") + 2


def _told(line: str, lang: str, standing: str) -> tuple[str, str]:
    """Language and standing after a line of comment."""
    says = next((word for word in ("seen", "blind") if f"{word}: yes" in line), standing)
    return line.partition("lang:")[2].strip() or lang, says


def _labels(said: str) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
    """What must be given, and what may."""
    required = tuple(frozenset(label.split("|")) for label in said.split() if not label.endswith("?"))
    allowed = frozenset(label.rstrip("?") for label in said.split() if label.endswith("?")).union(*required)
    assert allowed <= set(WEIGHTS), f"no such label: {said}"
    return required, allowed


_MARKED = re.compile(r"\{([^{}]*)=>([^{}]*)::([^{}]*)\}")


def _passage(place: str, lang: str, standing: str, text: str) -> Passage:
    old = new = ""
    edits = []
    at = 0
    for number, found in enumerate(_MARKED.finditer(text), start=1):
        old, new = old + text[at : found.start()], new + text[at : found.start()]
        was, became, said = found.groups()
        spans = Span(len(old), len(old + was)), Span(len(new), len(new + became))
        edits.append(Edit(f"{place}.{number}", lang, *_labels(said), was, became, standing, *spans))
        old, new, at = old + was, new + became, found.end()
    assert "{" not in text[at:] and "{" not in old + new, f"{place}: not an edit"
    return Passage(place, lang, (old + text[at:]).rstrip(), (new + text[at:]).rstrip(), tuple(edits))


def run(edit: Edit) -> Comparison:
    """The edit between two sentences that stay."""
    old, new = (document(BEFORE, text, AFTER, lang=edit.lang) for text in (edit.old, edit.new))
    return comparison(old, new)


def answer(edit: Edit) -> Answer:
    """What the program says about an edit."""
    changes = run(edit).changes
    return _answer(edit, changes)


def _answer(edit: Edit, changes: Iterable[Change]) -> Answer:
    changes = tuple(changes)
    given = frozenset(label for change in changes for label in change.labels)
    return Answer(edit, given, frozenset(change.weight for change in changes))


def answers_in(passage: Passage) -> Iterable[Answer]:
    """What the program says about the edits of a paragraph; those that one change touches are one edit."""
    old, new = (document(text, lang=passage.lang) for text in (passage.old, passage.new))
    groups: list[tuple[list[Edit], list[Change]]] = [([edit], []) for edit in passage.edits]
    for change in comparison(old, new).changes:
        if not change.labels:  # a sentence that was split or moved
            continue
        hit = [group for group in groups if any(_touches(change, edit) for edit in group[0])]
        edits = [edit for group in hit for edit in group[0]]
        changes = [each for group in hit for each in group[1]]
        groups = [group for group in groups if group not in hit]
        groups.append((edits, [*changes, change]))
    for edits, changes in groups:
        yield _answer(_together(passage, edits, changes), changes)


def _touches(change: Change, edit: Edit) -> bool:
    """Do a change and an edit meet on either side?"""
    sides = ((change.old, edit.old_span), (change.new, edit.new_span))
    return any(it and it.start < there.end and there.start < it.end for it, there in sides)


def _together(passage: Passage, edits: Sequence[Edit], changes: Sequence[Change]) -> Edit:
    """Several edits as one; without any, one that should not be there."""
    if not edits:
        old = "/".join(passage.old[change.old.start : change.old.end] for change in changes if change.old)
        new = "/".join(passage.new[change.new.start : change.new.end] for change in changes if change.new)
        return replace(passage.edits[0], place=passage.place, required=(), allowed=frozenset(), old=old, new=new)
    edits = sorted(edits, key=lambda edit: edit.old_span.start)
    required = tuple(dict.fromkeys(labels for edit in edits for labels in edit.required))
    if len(edits) > 1:  # beside other labels nobody speaks of wording
        required = tuple(labels for labels in required if "wording" not in labels)
    allowed = frozenset[str]().union(*(edit.allowed for edit in edits))
    old, new = (" / ".join(getattr(edit, side) for edit in edits) for side in ("old", "new"))
    return replace(edits[0], required=required, allowed=allowed, old=old, new=new)


def answers_in_passages(*, turned: bool = False) -> tuple[Answer, ...]:
    """What the program says about every edit in a paragraph, or about every such edit undone."""
    passages = (passage.turned_round() if turned else passage for passage in read_passages())
    return tuple(each for passage in passages for each in answers_in(passage))


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
    """Print a table for each part, and the failures of the open one."""
    said = (*map(answer, read_edits()), *answers_in_passages())
    for title in ("open", "held out", "blind"):
        part = [each for each in said if each.edit.part == title]
        light = sum(each.edit.is_heavy and each.is_light for each in part)
        right = sum(each.is_right for each in part)
        print(f"{title}: {len(part)} edits, {right} wholly right, {light} of weight called light\n{table(part)}\n")
    if "-q" not in sys.argv:
        print(failures([each for each in said if each.edit.part == "open"]))


if __name__ == "__main__":
    main()
