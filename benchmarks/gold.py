"""Pairs of documents whose sentence links are known, and how far somebody's links are from them.

Takes cases and predicted links, gives precision and recall. A program that cuts sentences elsewhere is mapped to the
case's own sentences by the characters that both hold, white space aside, so that it pays only for what it misplaces.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Any

from sitegen.align import align
from sitegen.model import Sentence, Version
from sitegen.readers import read_document

Pair = tuple[int, int]
"""An old sentence and a new one."""


@dataclass(frozen=True, slots=True)
class TrueLink:
    """An old sentence that became, whole or in part, a new one."""

    old: int
    """Index of the old sentence."""
    new: int
    """Index of the new sentence."""
    kind: str = ""
    """What was done to it."""
    degree: str = ""
    """How much of its wording was changed; empty where nothing."""
    moved: bool = False
    """Is it off the heaviest chain of links that keep their order?"""


@dataclass(frozen=True, slots=True)
class Case:
    """Two versions as sentences in paragraphs, and what became of what."""

    name: str
    """Its name in lists of errors."""
    old: tuple[str, ...]
    """Sentences of the old version."""
    old_paragraphs: tuple[int, ...]
    """For each of them, the number of its paragraph."""
    new: tuple[str, ...]
    """Sentences of the new version."""
    new_paragraphs: tuple[int, ...]
    """For each of them, the number of its paragraph."""
    links: tuple[TrueLink, ...]
    """What corresponds."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a program says about a case."""

    links: frozenset[Pair]
    """Its links, in sentences of the case."""
    moved: frozenset[Pair] = frozenset()
    """Those that it calls moved."""
    seconds: float = 0.0
    """How long it took."""


Aligner = Callable[[Case], Answer]


@dataclass(slots=True)
class Tally:
    """Right, claimed and wanted links, summed over cases."""

    right: int = 0
    """Claimed links that are true."""
    claimed: int = 0
    """Links that the program gave."""
    wanted: int = 0
    """Links that it should have given."""

    def add(self, claimed: Iterable[Pair], wanted: Iterable[Pair]) -> None:
        """Count one case."""
        claimed, wanted = set(claimed), set(wanted)
        self.right += len(claimed & wanted)
        self.claimed += len(claimed)
        self.wanted += len(wanted)

    @property
    def precision(self) -> float:
        """Share of the claimed that is true."""
        return self.right / self.claimed if self.claimed else 1.0

    @property
    def recall(self) -> float:
        """Share of the wanted that is claimed."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def read_cases(path: Path) -> tuple[Case, ...]:
    """The cases of a file of gold lines."""
    return tuple(_case(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines())


def _case(line: Mapping[str, Any]) -> Case:
    types: Mapping[str, str | Sequence[str]] = line.get("types", {})
    kinds = {(i, j): _kind(types.get(f"{i}-{j}", "")) for i, j in line["links"]}
    return Case(
        line["id"],
        tuple(line["old"]),
        tuple(line["old_para"]),
        tuple(line["new"]),
        tuple(line["new_para"]),
        tuple(TrueLink(*pair, kind, moved="moved" in kind) for pair, kind in kinds.items()),
    )


def _kind(said: str | Sequence[str]) -> str:
    return said if isinstance(said, str) else " ".join(said)


def as_text(sentences: Sequence[str], paragraphs: Sequence[int]) -> str:
    """Sentences as a plain text: spaces inside a paragraph, a blank line between two."""
    parts: list[list[str]] = []
    last: int | None = None
    for sentence, paragraph in zip(sentences, paragraphs, strict=True):
        if paragraph != last:
            parts.append([])
        parts[-1].append(" ".join(sentence.split()))
        last = paragraph
    return "\n\n".join(" ".join(part) for part in parts) + "\n"


def read_version(text: str, name: str = "text.txt") -> Version:
    """A text as sitegen reads it from a file of this name."""
    document, problems = read_document(name, text.encode())
    if document is None:
        raise ValueError(problems[0].message)
    return Version(document)


def sitegen(case: Case) -> Answer:
    """What sitegen says."""
    started = process_time()
    old_version = read_version(as_text(case.old, case.old_paragraphs))
    new_version = read_version(as_text(case.new, case.new_paragraphs))
    old, new, found, _ = align(old_version, new_version)
    seconds = process_time() - started
    owners = (
        owners_of(old_version.document.text, old.sentences, case.old),
        owners_of(new_version.document.text, new.sentences, case.new),
    )
    links: set[Pair] = set()
    moved: set[Pair] = set()
    for link in found:
        pairs = {(i, j) for a in link.old for i in owners[0][a] for b in link.new for j in owners[1][b]}
        links |= pairs
        if link.moved:
            moved |= pairs
    return Answer(frozenset(links), frozenset(moved), seconds)


def owners_of(text: str, sentences: Sequence[Sentence], gold: Sequence[str]) -> list[set[int]]:
    """For each found sentence, the gold sentences that it holds most of, or that hold most of it."""
    sizes = [sum(not sign.isspace() for sign in sentence) for sentence in gold]
    owner = [number for number, size in enumerate(sizes) for _ in range(size)]
    ranks, seen = [], 0
    for sign in text:
        ranks.append(seen)
        seen += not sign.isspace()
    ranks.append(seen)
    if seen != len(owner):
        raise ValueError(f"the text has {seen} signs that are no white space, its source {len(owner)}")
    mapped = []
    for sentence in sentences:
        start, end = ranks[sentence.start], ranks[sentence.end]
        share: dict[int, int] = {}
        for number in owner[start:end]:
            share[number] = share.get(number, 0) + 1
        mapped.append({number for number, size in share.items() if 2 * size > min(sizes[number], end - start)})
    return mapped
