"""`sitegen diff`: two files, compared here and now.

Takes two paths, prints the comparison in one of the formats. Needs no site and reads none.
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
    "--color",
    "--colour",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colour the text format; auto, as usual: on a terminal, unless NO_COLOR is set.",
)
def diff(old: BinaryIO, new: BinaryIO, form: str, colour: str) -> int:
    """Compare two versions of an article and print what changed.

    OLD and NEW are text, Markdown or HTML files, or - for standard input; line breaks and markup that say nothing
    are no change. Changed paragraphs are shown with [-what is gone-] and {+what is there now+}, what they touch
    (a number, a name, who said it), and what was moved, split or merged.

    \b
      sitegen diff draft.txt print.txt
      sitegen diff terms-2023.md terms-2024.md --format json > terms.json
      sitegen diff draft.html print.html --format html > reading.html

    Exit status: 0 no difference, 1 they differ, 2 misuse or a file that cannot be read.
    """
    gc.disable()  # one comparison and then the end: looking for garbage would take an eighth of the time
    try:
        comparison = _compare(old, new)
        if sys.stdout is not None:
            _print(_written(comparison, form, colour), steered=form == "text")
        return int(_differ(comparison))
    finally:
        gc.freeze()  # and so would looking once more at all this when Python ends
        gc.enable()


def _compare(old: BinaryIO, new: BinaryIO) -> "Comparison":
    from sitegen.compare import compare
    from sitegen.model import Rules, Source

    labels = [_path(file).replace(os.sep, "/").rpartition("/")[2] for file in (old, new)]
    if labels[0] == labels[1]:
        labels = [_path(old), _path(new)]
    comparison, _ = compare(Source("diff", _read(old, "old", labels[0]), _read(new, "new", labels[1])), Rules())
    return comparison


def _path(file: BinaryIO) -> str:
    """The name of a file as it was given."""
    return "-" if file.name == "<stdin>" else file.name


def _read(file: BinaryIO, side: str, label: str) -> "Version":
    """The file as a version; what is wrong with it goes to standard error, and ends the command if need be."""
    from sitegen.model import Version

    document, problems = _read_as_text_if_need_be(_path(file), file.read())
    if problems:
        from sitegen.cli.report import print_problems

        print_problems(problems)
    if document is None:
        raise click.exceptions.Exit(2)
    return Version(document, id=side, label=label)


def _read_as_text_if_need_be(path: str, data: bytes) -> "tuple[Document | None, tuple[Problem, ...]]":
    """The document of a file; one whose name tells no format that we know is plain text, if it is text at all."""
    from sitegen.readers import read_document

    document, problems = read_document(path, data)
    if document or all(problem.code != "format-unknown" for problem in problems):
        return document, problems
    from dataclasses import replace

    document, others = read_document(f"{path}.txt", data)
    if document is None and "." in path.replace(os.sep, "/").rpartition("/")[2]:
        return None, problems
    return document and replace(document, path=path), tuple(replace(other, path=path) for other in others)


def _differ(comparison: "Comparison") -> bool:
    old, new = comparison.old.version.document, comparison.new.version.document
    return bool(comparison.changes) or old.text != new.text


def _written(comparison: "Comparison", form: str, colour: str) -> str:
    if form == "json":
        from sitegen.exporters.json import to_json

        return to_json(comparison)
    if form == "critic":
        from sitegen.exporters.critic import to_critic

        return to_critic(comparison)
    if form == "html":
        return _page(comparison)
    return _text(comparison, colour)


def _text(comparison: "Comparison", colour: str) -> str:
    from sitegen.exporters.terminal import to_terminal

    if not sys.stdout.isatty():
        return to_terminal(comparison, colour=colour == "always")
    from sitegen.cli.report import wants_colour

    painted = colour == "always" or (colour == "auto" and wants_colour(sys.stdout))
    columns = os.get_terminal_size(sys.stdout.fileno()).columns
    return to_terminal(comparison, colour=painted, width=min(columns, WIDEST))


def _page(comparison: "Comparison") -> str:
    """A page that needs nothing beside it, in the default theme."""
    from sitegen import __version__
    from sitegen.exporters.page import Site
    from sitegen.exporters.pages import standalone
    from sitegen.theme import load_theme, own_folder

    site = Site(title="sitegen diff", generator=f"sitegen {__version__}")
    return standalone(comparison, site, load_theme("default", (own_folder(),)))


def _print(text: str, *, steered: bool) -> None:
    """Print; on a terminal without what an article might hold to steer it, unless that has been seen to already."""
    if sys.stdout.isatty() and not steered:
        from sitegen.exporters.terminal import visible

        text = visible(text)
    click.echo(text, nl=False, color=True)
