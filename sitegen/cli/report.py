"""What every command says alike: problems, counts, progress.

Takes problems, numbers and streams, prints to standard error (standard output is for results). Never sets
an exit status; text that came from a file or a file's name is printed without control characters.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO

import click

from sitegen.cli.place import shown
from sitegen.problems import Problem, Severity

if TYPE_CHECKING:
    from sitegen.build import Report
    from sitegen.build.task import Progress

PATIENCE = 0.5
"""Seconds that work may take before it shows a progress bar."""

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def wants_colour(stream: TextIO | None) -> bool:
    """True where the stream is a terminal that shows colours and the user has not said NO_COLOR."""
    return stream is not None and stream.isatty() and allows_colour()


def allows_colour() -> bool:
    """Whether the terminal shows colours and the user has not said NO_COLOR."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def print_problems(problems: Iterable[Problem]) -> None:
    """Print each problem once, in order of file and line, to standard error."""
    from sitegen.exporters.screen import visible

    colour = wants_colour(sys.stderr)
    for problem in sorted(set(problems)):
        line = visible(str(problem))
        name = f"{problem.severity}[{problem.code}]"
        if colour:
            line = line.replace(name, click.style(name, fg=COLOURS[problem.severity], bold=True), 1)
        click.echo(line, err=True, color=colour)


def count_problems(problems: Sequence[Problem]) -> str:
    """Problems in words: "2 errors, 1 warning"; empty where there are none."""
    unique = set(problems)
    errors = sum(problem.severity is Severity.ERROR for problem in unique)
    counts = [(errors, "error"), (len(unique) - errors, "warning")]
    return ", ".join(count(number, noun) for number, noun in counts if number)


def print_build(report: "Report") -> bool:
    """Print what a build found and one last line on what it did; gives whether pages were published."""
    print_problems(report.problems)
    found = count_problems(report.problems)
    if report.published is None:
        click.echo(f"Nothing was written: {found}. Pages of an earlier build stay as they are.", err=True)
        return False
    click.echo(f"Built {work_done(report)}{found and ', with ' + found}: {shown(report.output / 'index.html')}")
    return True


def work_done(report: "Report") -> str:
    """What a build or a check went through: "3 comparisons and 7 other pages in 0.4 s"."""
    pages = f" and {count(report.pages, 'other page')}" if report.pages else ""
    return f"{count(report.comparisons, 'comparison')}{pages} in {report.seconds:.1f} s"


def fails(problems: Iterable[Problem], *, strict: bool) -> bool:
    """True where a problem sets the exit status: an error, or with `strict` any."""
    return any(strict or problem.severity is Severity.ERROR for problem in problems)


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 page", "2,000 pages"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


@contextmanager
def progress_bar(label: str) -> "Iterator[Progress | None]":
    """A bar on standard error while work is long; None where standard error is no terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    started = monotonic()
    with ExitStack() as stack:
        bars: list[Any] = []

        def show(done: int, total: int) -> None:
            if not bars and monotonic() - started > PATIENCE:
                bars.append(stack.enter_context(click.progressbar(length=total, label=label, file=sys.stderr)))
            for bar in bars:
                bar.update(done - bar.pos)

        yield show
