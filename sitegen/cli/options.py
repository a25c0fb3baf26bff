"""Options that several commands have, each said once."""

import click

jobs = click.option(
    "-j", "--jobs", type=click.IntRange(min=0), default=0, help="Processes to use; 0, as usual: as many as fit."
)
keep_going = click.option(
    "--keep-going", is_flag=True, help="Let notes whose quote is not found be warnings, and stand unplaced."
)
strict = click.option("--strict", is_flag=True, help="Let warnings set the exit status too.")
