"""`sitegen check`: what is wrong with the content, and nothing written."""

from typing import TYPE_CHECKING

import click

from sitegen.cli import options
from sitegen.cli.place import find_site

if TYPE_CHECKING:
    from sitegen.build import Report


@click.command(short_help="Say what is wrong with the content; write nothing.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="json has the state of every note's anchors, too.",
)
@click.option("--drafts", is_flag=True, help="Check drafts too.")
@options.strict
@options.jobs
def check(form: str, drafts: bool, strict: bool, jobs: int) -> int:
    """Name everything that is wrong with the content, each with its file, its line and a way out.

    \b
      sitegen check
      sitegen check --strict --format json > problems.json

    Exit status: 0 nothing wrong, 1 an error (with --strict: or a warning), 2 misuse.
    """
    from sitegen.build import check_site
    from sitegen.cli.report import fails, progress_bar

    root = find_site()
    with progress_bar("Checking") as progress:
        report = check_site(root, drafts=drafts, jobs=jobs, progress=progress)
    _print(report, form)
    return int(fails(report.problems, strict=strict))


def _print(report: "Report", form: str) -> None:
    if form == "json":
        from sitegen.exporters.json import check_document, to_text

        click.echo(to_text(check_document(report.problems, report.notes)), nl=False)
        return
    from sitegen.cli.report import count_problems, print_problems, work_done

    print_problems(report.problems)
    click.echo(f"Checked {work_done(report)}: {count_problems(report.problems) or 'nothing is wrong'}")
