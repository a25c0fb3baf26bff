"""What a build or a check is to do, and what it has found so far.

Takes nothing; both are handed from stage to stage.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sitegen.build.line import Made, Work
from sitegen.checks import Target
from sitegen.exporters.page import Summary
from sitegen.load import Scan
from sitegen.model import PlacedNote
from sitegen.problems import Problem

Progress = Callable[[int, int], None]
"""Told how many folders are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done."""

    root: Path
    """The site's folder."""
    scan: Scan
    """What it holds."""
    work: Work
    """What all its comparisons share."""
    jobs: int
    """Number of processes; 0 for as many as fit."""
    progress: Progress | None
    """Told how far the work is."""


@dataclass(slots=True)
class Found:
    """What has been found so far."""

    problems: list[Problem]
    """What is wrong, or odd."""
    targets: list[Target] = field(default_factory=list)
    """What the site's Markdown shows and links to."""
    summaries: list[Summary] = field(default_factory=list)
    """Its comparisons, as lists need them."""
    places: set[str] = field(default_factory=set)
    """Every note, as `slug#id`."""
    notes: list[tuple[str, tuple[PlacedNote, ...]]] = field(default_factory=list)
    """The notes of each comparison, by its slug, where they are asked for."""
    made: set[str] = field(default_factory=set)
    """Addresses of the pages of comparisons, folded."""

    def add(self, made: Made) -> None:
        """Take in what came of one folder, its files aside."""
        self.problems += made.problems
        self.targets += made.targets
        self.summaries += made.summaries
        self.made.update(file.path.casefold() for file in made.files)
        self.places.update(f"{slug}#{placed.note.id}" for slug, notes in made.notes for placed in notes)
        self.places.update(f"{summary.slug}#{note.id}" for summary in made.summaries for note in summary.notes)
