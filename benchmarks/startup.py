"""What a command costs before it does anything, and what the quickest useful one costs as a whole.

Takes nothing, gives two tables of whole processes: `sitegen --version` against importing click, and `sitegen diff`
against importing click and rapidfuzz, and against prosediff on the same files.
"""

import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.turns import table, time_in_turns

ROUNDS = 31
PAIR = Path(__file__).parents[2] / "shared" / "data" / "syndication"
SITEGEN = str(Path(sys.executable).with_name("sitegen"))


def report() -> str:
    """Both tables, with their heading."""
    return f"## Startup\n\n{_version()}\n\n{_diff()}"


def _version() -> str:
    base, ours = 'python -c "import click"', "sitegen --version"
    times = time_in_turns({base: [sys.executable, "-c", "import click"], ours: [SITEGEN, "--version"]}, ROUNDS)
    return table(times, base, {ours: "at most 1.3"})


def _diff() -> str:
    old, new = PAIR / "old.txt", PAIR / "new.txt"
    if not old.exists():
        return f"`sitegen diff`: not measured, there is no {PAIR.name} pair beside the clone."
    base, ours = 'python -c "import click, rapidfuzz"', "sitegen diff old.txt new.txt"
    theirs = "prosediff --files --format diff old.txt new.txt"
    commands = {
        base: [sys.executable, "-c", "import click, rapidfuzz"],
        ours: [SITEGEN, "diff", str(old), str(new)],
        f"{ours} --format json": [SITEGEN, "diff", str(old), str(new), "--format", "json"],
    }
    prosediff = _find_prosediff()
    with TemporaryDirectory() as folder:
        if prosediff:
            output = str(Path(folder) / "out.diff")
            commands[theirs] = [prosediff, "--files", str(old), str(new), "--format", "diff", "-o", output]
        times = time_in_turns(commands, ROUNDS)
    missing = (
        ""
        if prosediff
        else "\n\nprosediff: not measured, it is neither on PATH nor in the environment of SITEGEN_PEERS."
    )
    return table(times, base, {ours: "at most 2.5, and less than prosediff"}) + missing


def _find_prosediff() -> str | None:
    """The peer's command, in the environment of the peers or on PATH."""
    peers = os.environ.get("SITEGEN_PEERS")
    return (shutil.which("prosediff", path=str(Path(peers, "bin"))) if peers else None) or shutil.which("prosediff")
