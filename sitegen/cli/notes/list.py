"""`sitegen notes list`: every note with its kind, the state of its quotes, and where they stand."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from sitegen.cli import options
from sitegen.cli.place import find_site

if TYPE_CHECKING:
    from sitegen.build import Report
    from sitegen.model import Anchor, PlacedNote

UNPLACED = ("note-quote-ambiguous", "note-quote-doubtful", "note-quote-missing")
"""Errors of notes that are listed all the same."""


@click.command("list", short_help="List notes with the state and place of their quotes.")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.jobs
def list_(slugs: tuple[str, ...], form: str, jobs: int) -> int:
    """List every note of the site, or of some comparisons: number, name, kind, and where each of its quotes stands.

    \b
      sitegen notes list
      sitegen notes list harbour-toll --format json

    A quote is exact, drifted (placed, although its words have changed), ambiguous, doubtful or missing.

    Exit status: 0 listed, 2 misuse.
    """
    from sitegen.build import find_notes
    from sitegen.cli.report import progress_bar

    with progress_bar("Placing") as progress:
        report = find_notes(find_site(), slugs, jobs=jobs, progress=progress)
    if form == "json":
        from sitegen.exporters.json import notes_document, to_text

        click.echo(to_text(notes_document(report.notes)), nl=False)
        return 0
    for slug, placed in report.notes:
        if placed:
            click.echo("\n".join((slug, *_lines(placed))))
    click.echo(_sum_up(report))
    return 0


def _lines(placed: "Sequence[PlacedNote]") -> Iterator[str]:
    """A line for every note, in columns."""
    from sitegen.exporters.screen import visible

    names = max(len(each.note.id) for each in placed)
    kinds = max(len(each.note.kind) for each in placed)
    for each in placed:
        where = ", ".join(map(_say, each.anchors)) or "on the whole"
        line = f"{each.number:4}  {each.note.id:{names}}  {each.note.kind:{kinds}}  {where}"
        yield visible(line)


def _say(anchor: "Anchor") -> str:
    """Which version, which paragraph, which state."""
    parts = anchor.selector.version, anchor.paragraph and f"¶{anchor.paragraph}", anchor.state
    return " ".join(part for part in parts if part)


def _sum_up(report: "Report") -> str:
    """How many notes there are, and what to do about quotes that are not as they should be.

    One that stands on several pages of the same versions counts once.
    """
    from sitegen.cli.report import count

    notes = [each for _, placed in report.notes for each in placed]
    anchors = {(each.note.path, anchor.selector): anchor for each in notes for anchor in each.anchors}.values()
    drifted = sum(anchor.state == "drifted" for anchor in anchors)
    lost = sum(anchor.span is None for anchor in anchors)
    parts = [count(len({(each.note.path, each.note.id) for each in notes}), "note")]
    parts += [f"{count(drifted, 'quote')} drifted: sitegen notes fix"] if drifted else []
    parts += [f"{count(lost, 'quote')} without a place: sitegen check"] if lost else []
    errors = len({each for each in report.problems if each.severity == "error" and each.code not in UNPLACED})
    parts += [f"{count(errors, 'error')} that may hide notes: sitegen check --drafts"] if errors else []
    return "; ".join(parts)
