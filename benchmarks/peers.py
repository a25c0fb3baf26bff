"""The other programs, as we call them: found where the caller says, never installed, named where they are missing.

Takes texts, gives what stands in both, or links. Python peers live in an environment of their own whose folder is in
the variable SITEGEN_PEERS and answer from one process that stays (`peer_worker`), so that nobody pays for starting up.
git is on PATH; wikidiff2 is an extension of PHP, whose command is in SITEGEN_PHP.
"""

import json
import os
import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

HERE = Path(__file__).parent
LIMIT = 20
"""Seconds after which a peer is given up for one pair."""
Runs = list[tuple[int, int, int]]
"""Stretches in both texts: old place, new place, length, counted in signs that are no white space."""

WORKED = {
    "prosediff": "prosediff",
    "CollateX": "collatex",
    "redlines": "redlines",
    "lxml htmldiff": "lxml",
}
"""Name of each peer that is a Python package, and of its package."""


class _Talker:
    """A process that answers lines with lines."""

    def __init__(self, command: list[str]) -> None:
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            encoding="utf-8", env=environment,
        )  # fmt: skip

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """One question, one answer; an answer `error` where the peer failed."""
        if self.process.stdin is None or self.process.stdout is None:
            return {"error": "no pipes"}
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        found: dict[str, Any] = json.loads(line) if line else {"error": "it ended"}
        return found


@cache
def _worker() -> _Talker:
    """The process of the Python peers; ours, which has only the standard library's peers, where there is none."""
    folder = os.environ.get("SITEGEN_PEERS")
    python = next(
        (p for p in map(Path(folder or "").joinpath, ("bin/python", "Scripts/python.exe")) if p.exists()), None
    )
    return _Talker([str(python) if folder and python else sys.executable, str(HERE / "peer_worker.py")])


@cache
def _php() -> _Talker | None:
    """The process of wikidiff2; None where there is none."""
    command = shlex.split(os.environ.get("SITEGEN_PHP", "php"))
    if not shutil.which(command[0]):
        return None
    known = subprocess.run(
        [*command, "-r", 'exit(function_exists("wikidiff2_inline_json_diff") ? 0 : 1);'],
        capture_output=True,
        check=False,
    )
    return _Talker([*command, str(HERE / "wikidiff2.php")]) if known.returncode == 0 else None


@cache
def versions() -> dict[str, str]:
    """Version of every peer by name; empty where it is missing."""
    packages: dict[str, str] = _worker().ask({"task": "versions"})["versions"]
    found = {"git": _git_version(), "difflib": "{}.{}".format(*sys.version_info)}
    found |= {name: packages[package] if "SITEGEN_PEERS" in os.environ else "" for name, package in WORKED.items()}
    php = _php()
    found["wikidiff2"] = php.ask({"old": "a", "new": "b"})["version"] if php else ""
    found["wikEdDiff"] = ""  # neither on PyPI nor in Debian
    return found


def _git_version() -> str:
    if not shutil.which("git"):
        return ""
    return subprocess.run(["git", "--version"], capture_output=True, text=True, check=False).stdout.split()[-1]


def present(*names: str) -> list[str]:
    """Those of these peers that can be asked."""
    return [name for name in names if versions()[name]]


def describe() -> str:
    """One line: the peers with their versions, and those that are missing."""
    known = ", ".join(f"{name} {version}" for name, version in versions().items() if version)
    missing = ", ".join(name for name, version in versions().items() if not version)
    return f"Peers: {known}." + (f" Missing: {missing}." if missing else "")


def find_runs(name: str, old: str, new: str, limit: int = LIMIT) -> tuple[Runs | None, float]:
    """What stands in both texts, as the peer sees it (None where it failed or was too slow), and its seconds."""
    if name == "git":
        return _git_words(old, new, limit)
    if name == "wikidiff2":
        return _wikidiff2_runs(old, new)
    found = _worker().ask({"task": "runs", "peer": name, "old": old, "new": new, "limit": limit})
    if "error" in found:
        return None, float(limit)
    return [(run[0], run[1], run[2]) for run in found["runs"]], found["seconds"]


def find_pairs(name: str, old: list[str], new: list[str]) -> tuple[set[tuple[int, int]], set[tuple[int, int]], float]:
    """Links and moved links between lines that are sentences, for peers that link lines, and the seconds."""
    if name == "wikidiff2":
        return _wikidiff2_pairs(old, new)
    found = _worker().ask({"task": "pairs", "peer": name, "old": old, "new": new, "limit": LIMIT})
    return {(i, j) for i, j in found.get("pairs", ())}, {(i, j) for i, j in found.get("moved", ())}, found["seconds"]


# --- git -------------------------------------------------------------------------------------------


def _git_words(old: str, new: str, limit: int) -> tuple[Runs | None, float]:
    """git diff --minimal on files of one word a line: the words that stand in both."""
    words = old.split(), new.split()
    with TemporaryDirectory() as folder:
        paths = []
        for side, found in zip(("old", "new"), words, strict=True):
            paths.append(Path(folder, side))
            paths[-1].write_text("".join(word + "\n" for word in found), encoding="utf-8", newline="\n")
        command = ["git", "diff", "--no-index", "--minimal", "--unified=100000000", "--no-color", *map(str, paths)]
        started = _children_time()
        try:
            done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=limit, check=False)
        except subprocess.TimeoutExpired:
            return None, float(limit)
        seconds = _children_time() - started
    if not done.stdout:
        return [(0, 0, sum(map(len, words[0])))], seconds
    runs: Runs = []
    i = j = 0
    for line in done.stdout.partition("\n@@ ")[2].splitlines()[1:]:
        sign, size = line[:1], len(line) - 1
        if sign == " ":
            runs.append((i, j, size))
        i += size if sign in " -" else 0
        j += size if sign in " +" else 0
    return runs, seconds


def _children_time() -> float:
    """Processor time of all processes that have ended; the clock's where the system does not say."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return perf_counter()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


# --- wikidiff2 -------------------------------------------------------------------------------------


def _wikidiff2(old: str, new: str) -> dict[str, Any]:
    php = _php()
    if php is None:
        raise LookupError("wikidiff2 is missing")
    return php.ask({"old": old, "new": new})


def _wikidiff2_pairs(old: list[str], new: list[str]) -> tuple[set[tuple[int, int]], set[tuple[int, int]], float]:
    found = _wikidiff2("\n".join(old) + "\n", "\n".join(new) + "\n")
    i = j = 0
    links: set[tuple[int, int]] = set()
    gone: dict[str, int] = {}
    come: list[tuple[str, int]] = []
    for line in found["diff"]:
        kind = line["type"]  # 0 equal, 1 added, 2 deleted, 3 changed, 4 moved away, 5 moved here
        if kind in (0, 3):
            links.add((i, j))
        elif kind == 4:
            gone[line["moveInfo"]["id"]] = i
        elif kind == 5:
            come.append((line["moveInfo"]["linkId"], j))
        i += kind in (0, 2, 3, 4)
        j += kind in (0, 1, 3, 5)
    moved = {(gone[source], j) for source, j in come if source in gone}
    return links | moved, moved, found["seconds"]


def _wikidiff2_runs(old: str, new: str) -> tuple[Runs, float]:
    """Runs of one pair of lines; ranges are of bytes in a text that holds both."""
    found = _wikidiff2(old + "\n", new + "\n")
    runs: Runs = []
    i = j = 0
    for line in found["diff"]:
        data = line["text"].encode()
        whole = {1: 0, 2: 1, 4: 1, 5: 0}.get(line["type"])
        ranges = [(0, len(data), whole)] if whole is not None else []
        ranges = ranges or [(r["start"], r["start"] + r["length"], r["type"]) for r in line.get("highlightRanges", ())]
        at = 0
        for start, end, kind in [*sorted(ranges), (len(data), len(data), -1)]:
            size = _signs(data[at:start])
            if size:
                runs.append((i, j, size))
            i, j = i + size, j + size
            changed = _signs(data[start:end])
            i += changed if kind == 1 else 0
            j += changed if kind == 0 else 0
            at = end
    return runs, found["seconds"]


def _signs(data: bytes) -> int:
    return sum(not sign.isspace() for sign in data.decode(errors="replace"))
