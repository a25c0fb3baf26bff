"""The line for one folder: read its texts, compare, check, export.

Takes a folder of versions and what all comparisons of the build share, gives files and what lists need to know. A
plain function of plain values: a cache and a pool of processes wrap it from outside. Never reads a file, never
writes one.
"""

from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace

from sitegen.checks import Target, check_comparison, find_targets, note_target
from sitegen.compare import check_series, compare, find_elsewhere
from sitegen.exporters.page import Site, Summary
from sitegen.load import Folder, Texts, read_sources
from sitegen.model import Comparison, File, PlacedNote, Rules
from sitegen.output import Kept
from sitegen.problems import Problem, Severity
from sitegen.theme import Theme, ThemeError

NOTE_CODES = "note-"
"""How the codes of problems with notes begin: those that `--keep-going` forgives."""


@dataclass(frozen=True, slots=True)
class Work:
    """What all comparisons of a build share."""

    rules: Rules
    """What the site sets about comparing."""
    site: Site
    """What all its pages share."""
    theme: Theme | None
    """What pages are laid out with; None where none are wanted."""
    keep_going: bool = False
    """Whether notes without a place are warnings."""
    dehyphenate: bool = False
    """Whether words that line ends cut in two are made whole."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came out of one folder."""

    summaries: tuple[Summary, ...] = ()
    """Its comparisons, as lists need them."""
    files: tuple[File | Kept, ...] = ()
    """Their pages; none where something is wrong."""
    targets: tuple[Target, ...] = ()
    """What its introduction and notes show and link to."""
    notes: tuple[tuple[str, tuple[PlacedNote, ...]], ...] = ()
    """The notes of each comparison, by its slug."""
    problems: tuple[Problem, ...] = ()
    """What is wrong, or odd."""


def run_line(folder: Folder, texts: Texts, work: Work) -> Made:
    """Everything that becomes of a folder with these texts, short of writing it."""
    sources, problems = read_sources(folder, texts, dehyphenate=work.dehyphenate)
    comparisons: list[Comparison] = []
    for source in sources:
        comparison, found = compare(source, work.rules)
        problems += found + check_comparison(comparison)
        comparisons.append(comparison)
    problems += check_series(comparisons)
    if work.keep_going:
        problems = tuple(map(forgive, problems))
    made = Made(
        targets=tuple(dict.fromkeys(target for comparison in comparisons for target in _targets(comparison))),
        notes=tuple((comparison.source.slug, comparison.notes) for comparison in comparisons),
        problems=problems,
    )
    return made if work.theme is None or has_errors(problems) else _export(made, comparisons, work.site, work.theme)


def _export(made: Made, comparisons: Iterable[Comparison], site: Site, theme: Theme) -> Made:
    from sitegen.exporters.pages import export_comparison, summarise  # noqa: PLC0415 - what has errors does without

    try:
        files = tuple(file for comparison in comparisons for file in export_comparison(comparison, site, theme))
        return replace(made, files=files, summaries=tuple(summarise(comparison, site) for comparison in comparisons))
    except ThemeError as error:
        return replace(made, problems=(*made.problems, error.problem))


def _targets(comparison: Comparison) -> tuple[Target, ...]:
    source = comparison.source
    found = find_targets(source.introduction, source.path, source.introduction_line) if source.introduction else ()
    bodies = [placed.note for placed in comparison.notes]
    found += tuple(target for note in bodies for target in find_targets(note.body, note.path, note.body_line))
    return found + tuple(note_target(*astuple(reference)) for reference in find_elsewhere(comparison))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any problem keeps the site from being published."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def forgive(problem: Problem) -> Problem:
    """The problem as a warning, if it is one of a note."""
    return replace(problem, severity=Severity.WARNING) if problem.code.startswith(NOTE_CODES) else problem
