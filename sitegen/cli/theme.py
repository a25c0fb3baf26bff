"""`sitegen theme`: the themes at hand, a new one, and those of sitegen to change.

Takes names, writes to the site's `themes/`. Never replaces a file, and never touches `sitegen.toml`.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sitegen.cli.place import find_site, shown
from sitegen.config import FILE_NAME, THEMES_FOLDER

if TYPE_CHECKING:
    from sitegen.theme import ThemeFolder


EXTENDS = """\
# What this theme lacks is taken from the one that it extends.
extends = "{name}"
"""

BASE = """\
{# Every page of the theme beneath, with one block of it changed; the site's page "Themes" tells of all of them. #}
{% extends "default/base.html" %}

{% block head %}
{{ super() }}
<style>
/* The colours and typefaces of the default theme, set again: paper and ink, each light and dark. */
:root {
  --paper: light-dark(#fbf7ee, #1b1a17);
  --ink: light-dark(#221d14, #ece5d6);
  --serif: Georgia, "Times New Roman", serif;
}
</style>
{% endblock %}
"""

EPILOG = "\b\nExit status: 0 done, 1 a theme has an error, 2 misuse."


@click.group(epilog=EPILOG, short_help="List the themes, begin one, or copy one to change it.")
def theme() -> None:
    """Say which themes there are, begin one of your own, or copy one of sitegen's to change it.

    \b
      sitegen theme list
      sitegen theme new mine
      sitegen theme eject default comparison.html
    """


# --- list --------------------------------------------------------------------------------------------


@theme.command(name="list", short_help="List the themes at hand.", epilog=EPILOG)
def list_() -> int:
    """List the themes at hand, those of the site and those that come with sitegen; an asterisk marks the one in use.

    \b
      sitegen theme list
    """
    from sitegen.cli.report import print_problems
    from sitegen.config import load_config
    from sitegen.theme import ThemeError, describe_theme, list_themes, load_theme

    root = find_site()
    folders = _folders(root)
    used = load_config(root)[0].theme
    problems = []
    for name in list_themes(folders):
        try:
            mark = "*" if name == used else " "
            click.echo(f"{mark} {_describe(describe_theme(name, folders), root)}")
        except ThemeError as error:
            problems.append(error.problem)
    try:
        load_theme(used, folders)
    except ThemeError as error:
        problems.append(error.problem)
    print_problems(problems)
    return int(bool(problems))


def _describe(found: "ThemeFolder", root: Path) -> str:
    """A theme in one line."""
    where = shown(found.folder) if found.folder.is_relative_to(root / THEMES_FOLDER) else "comes with sitegen"
    above = "over the one of sitegen" if found.extends == found.name else f"extends {found.extends}"
    beneath = f", {above}" if found.extends else ""
    words = f": {found.description}" if found.description else ""
    return f"{found.name} ({where}{beneath}){words}"


# --- new ---------------------------------------------------------------------------------------------


@theme.command(short_help="Begin a theme in themes/NAME/.", epilog=EPILOG)
@click.argument("name")
def new(name: str) -> int:
    """Begin a theme in themes/NAME/ that is the default one with other colours, as a place to start from.

    \b
      sitegen theme new mine
    """
    from sitegen.theme import SETTINGS_FILE, list_themes, own_folder

    root = find_site()
    _refuse_name(name)
    if name in list_themes((own_folder(),)):
        raise click.UsageError(
            f"'{name}' comes with sitegen; choose another name, or copy it to change it: sitegen theme eject {name}"
        )
    folder = root / THEMES_FOLDER / name
    if folder.exists():
        raise click.UsageError(f"{shown(folder)} is there already; choose another name")
    _write(folder, {SETTINGS_FILE: EXTENDS.format(name="default").encode(), "base.html": BASE.encode()})
    click.echo(f'Made {shown(folder)}. Now: write theme = "{name}" in {FILE_NAME}, and look: sitegen serve')
    return 0


# --- eject -------------------------------------------------------------------------------------------


@theme.command(short_help="Copy a theme of sitegen to change it.", epilog=EPILOG)
@click.argument("name", default="")
@click.argument("templates", nargs=-1, metavar="[TEMPLATE]...")
def eject(name: str, templates: tuple[str, ...]) -> int:
    """Copy files of a theme that comes with sitegen into the site's themes/NAME/, where they go before sitegen's own.

    Without TEMPLATE it is the whole theme; without NAME the one in use. What is copied is yours, and no longer
    changes with sitegen: copy as little as will do. No file is ever overwritten.

    \b
      sitegen theme eject default comparison.html
      sitegen theme eject edition
    """
    from sitegen.config import load_config
    from sitegen.theme import SETTINGS_FILE

    root = find_site()
    found = _find_own(name or load_config(root)[0].theme)
    files = _choose(found, templates)
    folder = root / THEMES_FOLDER / found.name
    taken = [folder / file for file in files if (folder / file).exists()]
    if taken:
        raise click.UsageError(f"{shown(taken[0])} is there already, and is never overwritten; move it away first")
    content = {file: (found.folder / file).read_bytes() for file in files}
    if not (folder / SETTINGS_FILE).exists():
        content[SETTINGS_FILE] = EXTENDS.format(name=found.name).encode()
    _write(folder, content)
    click.echo(f"Copied to {shown(folder)}: {', '.join(files) if templates else f'{len(files)} files'}")
    return 0


def _find_own(name: str) -> "ThemeFolder":
    """A theme that comes with sitegen; misuse where it has none of that name."""
    from sitegen.problems import suggest
    from sitegen.theme import describe_theme, list_themes, own_folder

    own = own_folder()
    names = list_themes((own,))
    if name not in names:
        raise click.UsageError(f"no theme '{name}' comes with sitegen; {suggest(name, names)}")
    return describe_theme(name, (own,))


def _choose(found: "ThemeFolder", templates: Iterable[str]) -> tuple[str, ...]:
    """The files that are meant: those named, or else all."""
    from sitegen.problems import suggest
    from sitegen.theme import SETTINGS_FILE

    files = tuple(file for file in found.files if file != SETTINGS_FILE)
    for template in templates:
        if template not in files:
            raise click.UsageError(f"theme '{found.name}' has no '{template}'; {suggest(template, files)}")
    return tuple(dict.fromkeys(templates)) or files


# --- what they share ---------------------------------------------------------------------------------


def _folders(root: Path) -> tuple[Path, Path]:
    """Where themes are, the site's own first."""
    from sitegen.theme import own_folder

    return root / THEMES_FOLDER, own_folder()


def _refuse_name(name: str) -> None:
    from sitegen.config import THEME_NAME

    if not THEME_NAME.fullmatch(name):
        raise click.UsageError(f"'{name}' is no name for a folder; letters, digits and hyphens do best")


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        with (folder / name).open("xb") as new_file:
            new_file.write(content)
