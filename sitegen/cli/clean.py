"""`sitegen clean`: takes away what sitegen wrote, and nothing else."""

from pathlib import Path

import click

from sitegen.cli.place import find_site, shown


@click.command(short_help="Remove the pages and the cache.")
@click.option("-o", "--output", type=click.Path(path_type=Path, file_okay=False), help="Clean this folder, not build/.")
def clean(output: Path | None) -> int:
    """Remove the pages that sitegen wrote to build/, and its cache in .sitegen/.

    What others put into build/ stays where it is.

    \b
      sitegen clean
      sitegen clean --output ../public

    Exit status: 0 clean, 2 misuse.
    """
    import shutil

    from sitegen.build.cache import FOLDER
    from sitegen.cli.report import count
    from sitegen.config import OUTPUT_FOLDER
    from sitegen.output import OutputError
    from sitegen.output import clean as clean_folder

    root = find_site()
    folder = output or root / OUTPUT_FOLDER
    try:
        removed = clean_folder(folder)
    except OutputError as error:
        raise click.UsageError(f"{error.path} {error.message}; {error.hint}") from error
    if not (root / FOLDER).is_symlink():
        shutil.rmtree(root / FOLDER, ignore_errors=True)
    click.echo(f"Removed {count(removed, 'file')} from {shown(folder)}")
    return 0
