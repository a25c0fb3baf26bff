"""Programs that take turns: what a whole process takes, fair to all of them.

Takes commands, gives the median time of each. Every round runs each command once, beginning with another one
each time, so that a machine that grows busy or warm is unkind to all alike. Python programs find their bytecode
compiled, as it is where they have been installed; it is kept in a folder of the run's own.
"""

import os
import subprocess
from collections.abc import Mapping, Sequence
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter


def time_in_turns(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """Median seconds of each command by name, over `rounds` rounds after one to warm up; output is thrown away."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    names = list(commands)
    with TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for number in range(rounds + 1):
            first = number % len(names)
            for name in names[first:] + names[:first]:
                seconds = _time(commands[name], environment)
                if number:
                    times[name].append(seconds)
    return {name: median(seconds) for name, seconds in times.items()}


def _time(command: Sequence[str], environment: Mapping[str, str]) -> float:
    started = perf_counter()
    status = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    seconds = perf_counter() - started
    if status.returncode not in (0, 1):  # 1: the versions differ
        raise RuntimeError(f"{' '.join(command)}: {status.stderr.decode(errors='replace')}")
    return seconds


def table(times: Mapping[str, float], base: str, bounds: Mapping[str, str]) -> str:
    """A Markdown table of medians and their ratios to that of `base`; `bounds` says what is asked of some."""
    lines = ["| process | median | ratio | asked for |", "|---|--:|--:|---|"]
    lines += [
        f"| `{name}` | {seconds * 1000:.0f} ms | {seconds / times[base]:.2f} | {bounds.get(name, '')} |"
        for name, seconds in times.items()
    ]
    return "\n".join(lines)
