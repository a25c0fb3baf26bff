"""The one door to all benchmarks: `python -m benchmarks [NAME ...]` prints their tables as Markdown.

Takes names of modules in this folder (all of them where none is given), prints what their `report()` gives.
"""

import platform
import sys
from importlib import import_module
from os import cpu_count
from pkgutil import iter_modules

import benchmarks


def main(names: list[str]) -> None:
    """Run the benchmarks of these names, or all, in order of their names."""
    print(f"# Benchmarks\n\nPython {platform.python_version()}, {platform.system()}, {cpu_count()} processors.")
    for name in names or sorted(module.name for module in iter_modules(benchmarks.__path__)):
        module = import_module(f"benchmarks.{name}")
        if hasattr(module, "report"):
            print("\n" + module.report().strip(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
