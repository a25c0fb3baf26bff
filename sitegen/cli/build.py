"""`sitegen build`: the site's folder to pages.

Takes the options, prints problems and one last line. Everything that is done is done in `sitegen.build`.
"""

from pathlib import Path

import click

from sitegen.cli import options
from sitegen.cli.place import find_site


@click.command(short_help="Write the site's pages to build/.")
@click.option("-o", "--output", type=click.Path(path_type=Path, file_okay=False), help="Write here, not to build/.")
@click.option("--drafts", is_flag=True, help="Build drafts too.")
@options.keep_going
@options.strict
@options.jobs
def build(output: Path | None, drafts: bool, keep_going: bool, strict: bool, jobs: int) -> int:
    """Write the site's pages to build/: all of them, or none where the content has an error.

    Only files that changed are written, and only files that sitegen wrote are ever removed.

    \b
      sitegen build
      sitegen build --output ../public --strict

    Exit status: 0 built, 1 problems with the content, 2 misuse.
    """
    from sitegen.build import build_site
    from sitegen.cli.report import fails, print_build, progress_bar

    root = find_site()
    with progress_bar("Building") as progress:
        report = build_site(root, output=output, drafts=drafts, keep_going=keep_going, jobs=jobs, progress=progress)
    print_build(report)
    return int(fails(report.problems, strict=strict))
