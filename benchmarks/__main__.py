"""The one door to all benchmarks: `python -m benchmarks [NAME ...] [--date DATE]`.

Takes names of modules in this folder and prints what their `report()` gives, as Markdown. Without a name it runs all
and writes `benchmarks/RESULTS.md`, too; the date of the run stands there only where it is given.
"""

import platform
import sys
from argparse import ArgumentParser
from importlib import import_module
from os import cpu_count
from pathlib import Path
from pkgutil import iter_modules

import benchmarks
from benchmarks.peers import describe

RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> None:
    """Run the benchmarks of the names given, or all, in order of their names."""
    parser = ArgumentParser(prog="python -m benchmarks", description="Tables of benchmarks as Markdown.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a module of benchmarks/; all where none is given")
    parser.add_argument("--date", default="", help="date of the run, to be written down")
    given = parser.parse_args()
    parts = [_head(given.date)]
    print(parts[0], flush=True)
    for name in given.names or sorted(module.name for module in iter_modules(benchmarks.__path__)):
        if name == "__main__":
            continue
        module = import_module(f"benchmarks.{name}")
        if hasattr(module, "report"):
            print(f"{name} ...", file=sys.stderr, flush=True)
            parts.append(module.report().strip())
            print("\n" + parts[-1], flush=True)
    if not given.names:
        RESULTS.write_text("\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")


def _head(date: str) -> str:
    on = f", {date}" if date else ""
    machine = f"Python {platform.python_version()}, {cpu_count()} cores"
    return f"# Benchmarks\n\nMade by `make bench` (`python -m benchmarks`){on}. {machine}. {describe()}"


if __name__ == "__main__":
    main()
