"""Where the site is, and how to name a file to someone who stands in another folder.

Takes the current folder, gives paths. Never reads a file's content.
"""

import os
from pathlib import Path

import click

from sitegen.config import CONTENT_FOLDER, FILE_NAME


def find_site() -> Path:
    """The site's folder: the current one where it has sitegen.toml or content/, else the nearest above with its file.

    A folder further up needs sitegen.toml to count, for many a `content/` is no site. Misuse where there is none.
    """
    here = Path.cwd()
    if (here / CONTENT_FOLDER).is_dir():
        return here
    for folder in (here, *here.parents):
        if (folder / FILE_NAME).is_file():
            return folder
    raise click.UsageError(
        f"no site here: neither {FILE_NAME} (in {here} or above it) nor {CONTENT_FOLDER}/. "
        "Make one with: sitegen init my-site, and go there with: cd my-site"
    )


def shown(path: Path) -> str:
    """A path as someone in the current folder would write it."""
    try:
        return os.path.relpath(path)
    except ValueError:  # on another drive
        return str(path)
