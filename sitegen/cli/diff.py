"""`sitegen diff`: two files, compared here and now.

Takes two paths, prints the comparison in one of the formats. Needs no site and reads none: the settings of a site
hold for its pages.
"""

import gc
import os
import sys
from typing import TYPE_CHECKING, BinaryIO

import click

if TYPE_CHECKING:
    from sitegen.model import Comparison, Document, Version
    from sitegen.problems import Problem

WIDEST = 100
"""Columns beyond which a line is hard to read; paragraphs are wrapped there at the latest."""

ASPECTS = ("substance", "wording", "style", "surface", "structure")
"""What can be asked for alone, heaviest first."""


@click.command(short_help="Compare two files here and now.")
@click.argument("old", type=click.File("rb"))
@click.argument("new", type=click.File("rb"))
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
    type=click.Choice(ASPECTS),
    help="Mark these changes alone, show the paragraphs that have one, and count the rest; may be repeated. "
    "structure: what was moved, split or merged.",
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
    old: BinaryIO,
    new: BinaryIO,
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
    was moved there>}, with what was touched (a number, a name, who said it) and how much it weighs: substance,
    wording, style or surface. [...] stands for words without a change.

    \b
      sitegen diff draft.txt print.txt
      sitegen diff draft.txt print.txt --only substance
      sitegen diff draft.txt print.txt --stat
      git show HEAD~3:terms.md | sitegen diff - terms.md
      sitegen diff terms-2023.md terms-2024.md --format json > terms.json
      sitegen diff draft.html print.html --format html > reading.html

    What is longer than the screen is shown in PAGER, or less.

    Exit status: 0 no difference (with --only: none of these), 1 they differ, 2 misuse or a file that cannot be read.
    """
    if form != "text" and (only or stat or context is not None):
        raise click.UsageError(f"--only, --stat and --context are for text; --format {form} always has everything")
    gc.disable()  # one comparison and then the end: looking for garbage would take an eighth of the time
    try:
        comparison = _compare(old, new)
        if sys.stdout is not None:
            text = _text(comparison, colour, only, stat, context) if form == "text" else _written(comparison, form)
            _print(text, steered=form == "text", paged=not no_pager)
        return int(_differ(comparison, only))
    finally:
        gc.freeze()  # and so would looking once more at all this when Python ends
        gc.enable()


def _compare(old: BinaryIO, new: BinaryIO) -> "Comparison":
    from sitegen.compare import compare
    from sitegen.model import Rules, Source

    paths = [_path(file) for file in (old, new)]
    if paths == ["-", "-"]:
        raise click.UsageError("both versions cannot come from standard input; name a file for one of them")
    labels = [_label(path) for path in paths]
    if labels[0] == labels[1]:
        labels = paths
    old_version = _read(old, "old", labels[0], _suffix(paths[0]) or _suffix(paths[1]))
    new_version = _read(new, "new", labels[1], _suffix(paths[1]) or _suffix(paths[0]))
    comparison, _ = compare(Source("diff", old_version, new_version), Rules())
    return comparison


def _path(file: BinaryIO) -> str:
    """The name of a file as it was given."""
    return "-" if file.name == "<stdin>" else str(file.name)


def _label(path: str) -> str:
    """What a version is called: its file's name, and what it is where that would say nothing."""
    if path == "-":
        return "standard input"
    return path if path.startswith(("/dev/", "/proc/")) else path.replace(os.sep, "/").rpartition("/")[2]


def _suffix(path: str) -> str:
    """What the name of a file says of its format, as ".md"; empty where it says nothing."""
    name = path.replace(os.sep, "/").rpartition("/")[2]
    stem, dot, suffix = name.rpartition(".")
    return dot + suffix if stem else ""


def _read(file: BinaryIO, side: str, label: str, suffix: str) -> "Version":
    """The file as a version; what is wrong with it goes to standard error, and ends the command if need be."""
    from sitegen.model import Version

    document, problems = _read_as(_path(file), file.read(), suffix)
    if problems:
        from sitegen.cli.report import print_problems

        print_problems(problems)
    if document is None:
        raise click.exceptions.Exit(2)
    return Version(document, id=side, label=label)


def _read_as(path: str, data: bytes, suffix: str) -> "tuple[Document | None, tuple[Problem, ...]]":
    """The document of a file in the format of a suffix; one that is no format we know is text, if it is text at all.

    Standard input, pipes and files whose name says nothing are read as the other version is.
    """
    from sitegen.readers import SUFFIXES, read_document

    known = suffix.lower() in SUFFIXES
    if known and _suffix(path):
        return read_document(path, data)
    from dataclasses import replace

    document, problems = read_document(f"{path}{suffix if known else '.txt'}", data)
    if document is None and _suffix(path):
        return read_document(path, data)  # which says what can be read
    return document and replace(document, path=path), tuple(replace(problem, path=path) for problem in problems)


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


def _text(comparison: "Comparison", colour: str, only: tuple[str, ...], stat: bool, context: int | None) -> str:
    painted, width = colour == "always", 0
    if sys.stdout.isatty():
        from sitegen.cli.report import wants_colour

        painted = painted or (colour == "auto" and wants_colour(sys.stdout))
        width = min(os.get_terminal_size(sys.stdout.fileno()).columns, WIDEST)
    if stat:
        from sitegen.exporters.stat import to_stat

        return to_stat(comparison, colour=painted, width=width, only=only)
    from sitegen.exporters.terminal import CONTEXT, to_terminal

    wanted = CONTEXT if context is None else context
    return to_terminal(comparison, colour=painted, width=width, only=only, context=wanted)


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
