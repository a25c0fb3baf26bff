"""Long output on a terminal, shown by the reader's pager.

Takes text, gives whether a pager has shown it. No shell is started: the words of PAGER are the program and its
arguments. Never pages what fits on the screen, or what does not go to a terminal.
"""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

DEFAULT = "less"
OPTIONS = "FRX"
"""What `less` is told where the user's LESS says nothing: end where all fits, show colours, leave the text there."""


def page(text: str) -> bool:
    """Show a text in the pager; False where it fits on the screen, or there is no terminal or no pager."""
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return False
    size = os.get_terminal_size(sys.stdout.fileno())
    if _count_lines(text, size.columns or 80) < (size.lines or 24):
        return False
    command = _find_pager()
    return bool(command) and _run(command, text)


def _count_lines(text: str, columns: int) -> int:
    return sum(1 + max(0, len(line) - 1) // columns for line in text.splitlines())


def _find_pager() -> list[str]:
    """The pager and its arguments; empty where the user wants none or there is none."""
    import shlex

    wanted = os.environ.get("PAGER", DEFAULT if os.name == "posix" else "")
    try:
        words = shlex.split(wanted, posix=os.name == "posix")
    except ValueError:  # a quote that is not closed
        return []
    program = shutil.which(words[0]) if words and words[0] != "cat" else None
    if program is None:
        return []
    colours = ["-R"] if Path(program).stem == DEFAULT else []
    return [program, *words[1:], *colours]


def _run(command: list[str], text: str) -> bool:
    """Hand the text to the pager and wait until the reader has left it; Ctrl-C is the pager's to answer."""
    sys.stdout.flush()
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env={"LESS": OPTIONS, **os.environ})
    except OSError:
        return False
    heard = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.communicate(text.encode(sys.stdout.encoding or "utf-8", "backslashreplace"))
    except BrokenPipeError:
        process.wait()
    finally:
        signal.signal(signal.SIGINT, heard)
    return True
