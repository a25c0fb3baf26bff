"""The command line: parses arguments, prints, sets the exit status. One file a command.

Takes the words after `sitegen`, gives an exit status: 0 clean, 1 problems with the content, 2 misuse. It is
lazy: a command's module is imported when that command runs (or its help is shown), and what the command
needs is imported inside it, so that `sitegen --version` costs what importing click costs. Never decides
anything about texts.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, TextIO

import click

from sitegen import __version__

COMMANDS = {
    "init": "sitegen.cli.init:init",
    "new": "sitegen.cli.new:new",
    "build": "sitegen.cli.build:build",
    "check": "sitegen.cli.check:check",
    "serve": "sitegen.cli.serve:serve",
    "diff": "sitegen.cli.diff:diff",
    "notes": "sitegen.cli.notes:notes",
    "theme": "sitegen.cli.theme:theme",
    "clean": "sitegen.cli.clean:clean",
}
"""Every command and where it lives, in the order in which a newcomer meets them."""

MISUSE = 2
"""Exit status where the program was not used as it can be used, or could not start."""

INTERRUPTED = 130
"""Exit status after Ctrl-C, as shells have it."""


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def __init__(self, *arguments: Any, table: Mapping[str, str] = COMMANDS, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names, in the order of the table."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None where there is none."""
        if cmd_name not in self.table:
            return None
        module, _, name = self.table[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As usual; a word that is no command is answered with the nearest one."""
        if args[0] not in self.table and not args[0].startswith("-"):
            from sitegen.problems import suggest

            ctx.fail(f"no command '{args[0]}'; {suggest(args[0], self.table)}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nExit status: 0 clean, 1 problems with the content, 2 misuse.\n"
    "Colours are used on a terminal only, and never where NO_COLOR is set.",
)
@click.version_option(__version__, message="sitegen %(version)s")
def commands() -> None:
    """Publish annotated comparisons of two versions of an article.

    Two versions of a text go into a folder, your notes beside them; out comes a page that shows what was
    changed, what the change amounts to, and what you have to say about it.

    \b
      sitegen diff old.txt new.txt       compare two files here and now
      sitegen init my-site               make a site with an example in it
      cd my-site
      sitegen serve                      read it in the browser while you write
      sitegen build                      write the pages to build/

    Site commands work in a site's folder or in any folder below its sitegen.toml.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the words of the process where none are given. Gives the exit status."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    try:
        status = commands.main(arguments, prog_name="sitegen", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except Exception as error:
        return _explain(error)
    return int(status or 0)


def _speak_utf8(stream: TextIO | None) -> None:
    """Let output hold any character: as UTF-8 where it goes to a file or a pipe, escaped where a terminal has none."""
    reconfigure = getattr(stream, "reconfigure", None)
    if stream is None or reconfigure is None:
        return
    if stream.isatty():
        reconfigure(errors="backslashreplace")
    else:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _explain(error: Exception) -> int:
    """Say what stopped the program, without a traceback unless the fault is ours; gives the exit status."""
    from sitegen.problems import SitegenError

    if isinstance(error, click.ClickException):
        error.show()
    elif isinstance(error, click.Abort):
        return INTERRUPTED
    elif isinstance(error, BrokenPipeError):
        _drop_output()
        return 1
    elif isinstance(error, SitegenError):
        click.echo(f"sitegen: {error}", err=True)
    elif isinstance(error, OSError):
        _drop_output()
        place = f"{error.filename}: " if error.filename else ""
        click.echo(f"sitegen: {place}{error.strerror or error}", err=True)
    else:
        raise error
    return MISUSE


def _drop_output() -> None:
    """Let the interpreter's last flush go nowhere: whoever read our output has left, or cannot take more."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (AttributeError, OSError, ValueError):
        return  # closed, or no file of the system: nothing is flushed there
