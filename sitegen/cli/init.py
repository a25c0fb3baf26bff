"""`sitegen init`: an example site in an empty folder.

Takes a folder, writes the files of `sitegen/starter` into it. Never replaces a file.
"""

from pathlib import Path

import click

STARTER = Path(__file__).parent.parent / "starter"
"""The example site, part of the package."""

LET_BE = {".git", ".hg", ".DS_Store"}
"""What may stand in a folder that still counts as empty."""


@click.command(short_help="Make a site with an example in it.")
@click.argument("directory", metavar="[DIR]", default=".", type=click.Path(path_type=Path))
def init(directory: Path) -> int:
    """Make a site in DIR (the current folder, where none is given), with one small comparison to start from.

    The folder is made where there is none, and must be empty where there is one: nothing is ever overwritten.

    \b
      sitegen init my-site
      cd my-site
      sitegen serve

    Exit status: 0 made, 2 the folder is not empty.
    """
    _refuse_full(directory)
    files = sorted(path.relative_to(STARTER) for path in STARTER.rglob("*") if path.is_file())
    for file in files:
        place = directory / file
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("xb") as new:
            new.write((STARTER / file).read_bytes())
    name = f'"{directory}"' if " " in str(directory) else str(directory)
    where, step = ("here", "") if directory.resolve() == Path.cwd() else (f"in {name}", f"cd {name} && ")
    click.echo(f"Made a site of {len(files)} files {where}. Now: {step}sitegen serve")
    return 0


def _refuse_full(directory: Path) -> None:
    if directory.exists() and not directory.is_dir():
        raise click.UsageError(f"{directory} is a file; name a folder that is empty or not there yet")
    held = sorted(path.name for path in directory.iterdir() if path.name not in LET_BE) if directory.exists() else []
    if held:
        raise click.UsageError(
            f"{directory} is not empty: it holds {held[0]}. Name a folder that is empty or not there yet, "
            "as in: sitegen init my-site"
        )
