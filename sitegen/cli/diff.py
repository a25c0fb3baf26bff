"""`sitegen diff`: two files, compared here and now.

Takes two paths, or what git says of two, and prints the comparison in one of the formats. Needs no site and reads
none: the settings of a site hold for its pages.
"""

import gc
import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sitegen.cli.pair import Given
    from sitegen.model import Comparison

WIDEST = 100
"""Columns beyond which a line is hard to read; paragraphs are wrapped there at the latest."""

ASPECTS = ("substance", "wording", "style", "surface", "structure")
"""What can be asked for alone, heaviest first."""


@click.command(short_help="Compare two files here and now.")
@click.argument("files", nargs=-1, metavar="OLD NEW")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html", "critic"]),
    default="text",
    help="text for the terminal, json for programs, html a page of its own, critic CriticMarkup.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="WEIGHT[,WEIGHT]...",
    callback=lambda context, option, said: _read_aspects(said),
    help="Mark these changes alone, show the paragraphs that have one, and count the rest: substance, wording, style, "
    "surface, or structure (what was moved, split or merged).",
)
@click.option("--stat", is_flag=True, help="A table of what changed instead of the changes.")
@click.option("--context", type=click.IntRange(min=0), help="Unchanged words to show beside a change; 12, as usual.")
@click.option(
    "--color",
    "--colour",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colour the text format; auto, as usual: on a terminal, unless NO_COLOR is set.",
)
@click.option("--no-pager", is_flag=True, help="Print what is longer than the screen, too, and do not page it.")
def diff(
    files: tuple[str, ...],
    form: str,
    only: tuple[str, ...],
    stat: bool,
    context: int | None,
    colour: str,
    no_pager: bool,
) -> int:
    """Compare two versions of an article and print what changed.

    OLD and NEW are text, Markdown or HTML files, or one of them - for standard input; line breaks and markup that
    say nothing are no change. Changed paragraphs are shown with [-what is gone-], {+what is there now+} and {<what
    was moved there>}, with their place, with what was touched (a number, a name, who said it) and how much it
    weighs: substance, wording, style or surface. [...] stands for words without a change.

    \b
      sitegen diff draft.txt print.txt
      sitegen diff draft.txt print.txt --only substance
      sitegen diff draft.txt print.txt --stat
      git show HEAD~3:terms.md | sitegen diff - terms.md
      sitegen diff terms-2023.md terms-2024.md --format json > terms.json
      sitegen diff draft.html print.html --format html > reading.html
      git -c diff.external="sitegen diff" diff HEAD~3 -- terms.md

    What is longer than the screen is shown in PAGER, or less.

    Exit status: 0 no difference (with --only: none of these), 1 they differ, 2 misuse or a file that cannot be read.
    """
    if form != "text" and (only or stat or context is not None):
        raise click.UsageError(f"--only, --stat and --context are for text; --format {form} always has everything")
    from sitegen.cli.pair import find_pair, find_unmerged, is_from_git

    if unmerged := find_unmerged(files):
        _print(f"Not merged yet: {unmerged}\n\n", steered=False, paged=False)
        return 0
    old, new = find_pair(files)
    from_git = is_from_git(files)
    gc.disable()  # one comparison and then the end: looking for garbage would take an eighth of the time
    try:
        comparison, unlike = _compare(old, new)
        if sys.stdout is not None:
            if form == "text":
                text = _text(comparison, unlike, _find_screen(colour, from_git), only, stat, context)
            else:
                text = _written(comparison, form)
            _print(text + "\n" * from_git, steered=form == "text", paged=not no_pager and not from_git)
        return 0 if from_git else int(_differ(comparison, only))
    except click.exceptions.Exit as stop:
        if from_git and form == "text":
            _print(f"Not compared: {files[0]}\n\n", steered=False, paged=False)
        return 0 if from_git else stop.exit_code
    finally:
        gc.freeze()  # and so would looking once more at all this when Python ends
        gc.enable()


def _read_aspects(said: tuple[str, ...]) -> tuple[str, ...]:
    """The weights that are named, one an option or several between commas. Misuse where one is none."""
    named = tuple(name.strip() for words in said for name in words.split(","))
    for name in named:
        if name not in ASPECTS:
            raise click.BadParameter(f"'{name}' is none of {', '.join(ASPECTS)}")
    return named


def _compare(old: "Given", new: "Given") -> "tuple[Comparison, str]":
    """The comparison, and in what the files differ besides the texts."""
    from sitegen.cli.pair import read_pair
    from sitegen.compare import compare
    from sitegen.model import Rules, Source

    old_version, new_version, unlike = read_pair(old, new)
    return compare(Source("diff", old_version, new_version), Rules())[0], unlike


def _differ(comparison: "Comparison", only: tuple[str, ...]) -> bool:
    old, new = comparison.old.version.document, comparison.new.version.document
    if only:
        from sitegen.exporters.stat import is_asked

        return any(is_asked(change, only) for change in comparison.changes)
    return bool(comparison.changes) or old.text != new.text


def _written(comparison: "Comparison", form: str) -> str:
    if form == "json":
        from sitegen.exporters.json import to_json

        return to_json(comparison)
    if form == "critic":
        from sitegen.exporters.critic import to_critic

        return to_critic(comparison)
    return _page(comparison)


def _find_screen(colour: str, from_git: bool) -> tuple[bool, int]:
    """Whether to colour, and how many columns a line may have: 0 for any number, where no terminal shows it.

    Under git's pager the terminal is behind the pipe, and git says how wide it is.
    """
    if sys.stdout.isatty():
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    elif from_git and os.environ.get("GIT_PAGER_IN_USE"):
        said = os.environ.get("COLUMNS", "")
        columns = int(said) if said.isdecimal() else 0
    else:
        return colour == "always", 0
    from sitegen.cli.report import allows_colour

    return colour == "always" or (colour == "auto" and allows_colour()), min(columns, WIDEST)


def _text(
    comparison: "Comparison",
    unlike: str,
    screen: tuple[bool, int],
    only: tuple[str, ...],
    stat: bool,
    context: int | None,
) -> str:
    colour, width = screen
    remarks = []
    if unlike == "front matter":
        remarks.append("The front matter differs, and is not compared")
    elif unlike and not _differ(comparison, ()):
        remarks.append("The files differ in line breaks or in markup that says nothing")
    if stat:
        from sitegen.exporters.stat import to_stat

        return to_stat(comparison, colour=colour, width=width, only=only, remarks=remarks)
    from sitegen.exporters.terminal import CONTEXT, to_terminal

    wanted = CONTEXT if context is None else context
    return to_terminal(comparison, colour=colour, width=width, only=only, context=wanted, remarks=remarks)


def _page(comparison: "Comparison") -> str:
    """A page that needs nothing beside it, in the default theme."""
    from sitegen import __version__
    from sitegen.exporters.page import Site
    from sitegen.exporters.pages import standalone
    from sitegen.theme import load_theme, own_folder

    site = Site(title="sitegen diff", generator=f"sitegen {__version__}")
    return standalone(comparison, site, load_theme("default", (own_folder(),))).rstrip("\n") + "\n"


def _print(text: str, *, steered: bool, paged: bool) -> None:
    """Print; on a terminal without what an article might hold to steer it, unless that has been seen to already."""
    if sys.stdout.isatty():
        if not steered:
            from sitegen.exporters.screen import visible

            text = visible(text)
        if paged:
            from sitegen.cli.pager import page

            if page(text):
                return
    click.echo(text, nl=False, color=True)
