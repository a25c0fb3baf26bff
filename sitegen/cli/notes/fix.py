"""`sitegen notes fix`: quote lines in the words that the texts have now."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from difflib import unified_diff
from typing import TYPE_CHECKING

import click

from sitegen.cli import options
from sitegen.cli.place import find_site

if TYPE_CHECKING:
    from sitegen.cli.notes.files import NotesText
    from sitegen.model import Anchor, PlacedNote

Lines = dict[int, str]
"""New words for some lines of a file, which are counted from 1."""


@click.command(short_help="Rewrite quotes that have drifted.")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1)
@click.option("--yes", is_flag=True, help="Write without asking.")
@options.jobs
def fix(slugs: tuple[str, ...], yes: bool, jobs: int) -> int:
    """Rewrite the quote lines of notes whose place is sure although the words of the text have changed.

    \b
      sitegen notes fix
      sitegen notes fix harbour-toll --yes

    Shows what it would change and asks. Nothing but quote lines is touched, and only those that have drifted: a quote
    that is ambiguous, doubtful or missing is for you to mend; "sitegen check" says how. Where there is nobody to ask,
    nothing is written without --yes.

    Exit status: 0 nothing is left to rewrite, 1 nothing was written, 2 misuse.
    """
    from sitegen.build import find_notes
    from sitegen.cli.notes.files import read_notes, replace_notes
    from sitegen.cli.report import count, progress_bar

    root = find_site()
    before = {path: path.read_bytes() for path in sorted(root.glob("content/**/notes.md"))}
    with progress_bar("Placing") as progress:
        report = find_notes(root, slugs, jobs=jobs, progress=progress)
    _tell_left_alone(report.notes)
    changes = [(read_notes(root / path), lines) for path, lines in _find_lines(report.notes).items()]
    if not changes:
        click.echo("No quote has drifted.")
        return 0
    for file, lines in changes:
        if before.get(file.path) != file.data:
            raise click.UsageError(f"{file.path.name} has changed meanwhile; nothing was written, try again")
        click.echo(_show(file, lines, root.as_posix()), nl=False)
    number = count(sum(len(lines) for _, lines in changes), "quote line")
    if not yes and not _ask(number):
        return 1
    encoded = [(file, file.encode(file.with_lines(lines))) for file, lines in changes]
    for file, data in encoded:
        replace_notes(file, data)
    click.echo(f"Rewrote {number} in {count(len(changes), 'file')}.")
    return 0


def _ask(number: str) -> bool:
    if not sys.stdin or not sys.stdin.isatty():
        click.echo(f"Nothing was written. To rewrite {number}: sitegen notes fix --yes")
        return False
    return click.confirm(f"Rewrite {number}?")


def _find_lines(found: "Iterable[tuple[str, Sequence[PlacedNote]]]") -> dict[str, Lines]:
    """The lines to rewrite, by file; of several pairs of versions that show a note each says the same."""
    lines: dict[str, Lines] = {}
    for note, anchor in _anchors(found):
        if anchor.rewritten:
            lines.setdefault(note.note.path, {})[anchor.selector.line] = anchor.rewritten
    return {path: lines[path] for path in sorted(lines)}


def _anchors(found: "Iterable[tuple[str, Sequence[PlacedNote]]]") -> "list[tuple[PlacedNote, Anchor]]":
    return [(note, anchor) for _, placed in found for note in placed for anchor in note.anchors]


def _tell_left_alone(found: "Iterable[tuple[str, Sequence[PlacedNote]]]") -> None:
    """Say which quotes have drifted and are not for this command to rewrite."""
    from sitegen.exporters.screen import visible

    alone = {
        f"{note.note.path}:{anchor.selector.line}: note '{note.note.id}' has drifted, and is left to you"
        for note, anchor in _anchors(found)
        if anchor.state == "drifted" and not anchor.rewritten
    }
    for line in sorted(alone):
        click.echo(visible(line), err=True)


def _show(file: "NotesText", lines: Mapping[int, str], root: str) -> str:
    """What would change in a file."""
    from sitegen.exporters.screen import visible

    old = file.lines()
    new = [lines.get(number, line) for number, line in enumerate(old, start=1)]
    name = file.path.as_posix().removeprefix(f"{root}/")
    return "".join(f"{visible(line)}\n" for line in unified_diff(old, new, name, name, n=1, lineterm=""))
