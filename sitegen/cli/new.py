"""`sitegen new`: a folder for a comparison, with everything in it that an author may want to fill in.

Takes a name and perhaps two files, writes `content/NAME/`. Never replaces a file.
"""

import shutil
from pathlib import Path

import click

from sitegen.cli.place import find_site, shown
from sitegen.config import CONTENT_FOLDER

READABLE = click.Path(exists=True, dir_okay=False, readable=True, path_type=Path)

INDEX = """\
---
title: {title}
# description: One sentence for lists and search engines.
# date: 2025-03-16
# tags: [newspapers]
{draft}
old:
  label: {old}
  # source: Where it was published, in words
  # byline: Who signed it
  # date: 2025-03-14
  # url: https://example.org/first
  # rights: By permission of the agency
new:
  label: {new}
  # date: 2025-03-15
---
"""

NOTES = """\
<!--
A note is a heading with a name and a kind, the quotes that it is about, and what you have to say:

    ## n-toll  fact-check
    old> rescue workers said {{at least 40 people}} were missing
    new> workers said {{more than 40}} were missing

    The agency's copy has "at least".

The words in braces are marked, the rest of the line helps to find them; {{}} is a point, for what is missing there.
Kinds: fact-check, omission, addition, attribution, emphasis, style, error, headline, source, context.
-->
"""

SIDES = ("old", "new")


@click.command(short_help="Begin a comparison in content/SLUG/.")
@click.argument("slug")
@click.option("--old", "old_file", type=READABLE, help="Copy this file in as the old version.")
@click.option("--new", "new_file", type=READABLE, help="Copy this file in as the new version.")
def new(slug: str, old_file: Path | None, new_file: Path | None) -> int:
    """Begin a comparison in content/SLUG/, with an index.md and a notes.md to fill in.

    SLUG is the page's address: small letters, digits and hyphens do best. The texts may be .txt, .md or .html and
    are copied as they are. Where one is missing the comparison is a draft, until you put it into the folder as
    old.txt or new.txt and take "draft: true" out of index.md.

    \b
      sitegen new harbour-toll --old wire.txt --new paper.html
      sitegen new harbour-toll

    Exit status: 0 made, 2 there is such a page already, or the name or a file does not do.
    """
    from sitegen.load.pages import name_as_title

    root = find_site()
    files = {side: file for side, file in zip(SIDES, (old_file, new_file), strict=True) if file}
    _refuse_slug(root, slug)
    for file in files.values():
        _refuse_format(file)
    folder = root / CONTENT_FOLDER / slug
    folder.mkdir(parents=True)
    for side, file in files.items():
        shutil.copyfile(file, folder / f"{side}{file.suffix.lower()}")
    labels = {side: _quoted(files[side].stem if side in files else side) for side in SIDES}
    missing = [side for side in SIDES if side not in files]
    draft = "draft: true" if missing else "# draft: true"
    _write(folder / "index.md", INDEX.format(title=_quoted(name_as_title(slug)), draft=draft, **labels))
    _write(folder / "notes.md", NOTES)
    click.echo(f"Made {shown(folder)}. {_next_step(folder, missing)}")
    return 0


def _refuse_slug(root: Path, slug: str) -> None:
    """Misuse where the name makes no address, or one that is taken."""
    from sitegen.load.addresses import Claim, check_addresses

    if not slug:
        raise click.UsageError("the name is empty; it becomes the page's address")
    for problem in check_addresses([Claim(slug, f"{CONTENT_FOLDER}/{slug}")]):
        raise click.UsageError(f"{problem.message}; {problem.hint}")
    wanted = root / CONTENT_FOLDER / slug
    names = {wanted.name.casefold(), f"{wanted.name}.md".casefold()}
    for taken in sorted(wanted.parent.glob("*")):
        if taken.name.casefold() in names:
            raise click.UsageError(f"{shown(taken)} is there already; choose another name")


def _refuse_format(file: Path) -> None:
    from sitegen.readers import SUFFIXES

    if file.suffix.lower() not in SUFFIXES:
        raise click.UsageError(f"{file} is not .txt, .md or .html; save it as one of these")


def _quoted(text: str) -> str:
    """A text as YAML takes it whatever it holds."""
    import json

    return json.dumps(text, ensure_ascii=False)


def _next_step(folder: Path, missing: list[str]) -> str:
    if not missing:
        return f"Now: say in {shown(folder / 'index.md')} who printed what, and look: sitegen serve"
    names = " and ".join(f"{side}.txt" for side in missing)
    return f"Now: put {names} there, and take the draft line out of {shown(folder / 'index.md')}"


def _write(file: Path, text: str) -> None:
    with file.open("x", encoding="utf-8", newline="\n") as new_text:
        new_text.write(text)
