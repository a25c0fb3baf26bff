"""`sitegen notes`: the notes of a site, listed, added, and mended where texts have changed. One file a command.

Takes words, prints notes, writes `notes.md` where it is asked to. What its author wrote there is never touched, quote
lines that no longer quote the text aside.
"""

import click

from sitegen.cli import LazyGroup

COMMANDS = {
    "list": "sitegen.cli.notes.list:list_",
    "add": "sitegen.cli.notes.add:add",
    "fix": "sitegen.cli.notes.fix:fix",
}
"""Every command and where it lives."""


@click.group(
    cls=LazyGroup,
    table=COMMANDS,
    short_help="List notes, add one, or mend their quotes.",
    epilog="\b\nExit status: 0 done, 1 something is left to do, 2 misuse.",
)
def notes() -> None:
    """List the notes of the site, add one to a comparison, or rewrite quotes whose words have changed in the text.

    \b
      sitegen notes list
      sitegen notes add harbour-toll --kind fact-check --quote old "{{at least 40}} people"
      sitegen notes fix
    """
