"""How long a comparison takes: ordinary pairs beside the peers, growing ones, and the worst.

Takes nothing, gives three tables. sitegen is measured inside this process, Python peers and wikidiff2 inside processes
that stay, git as the process that it is; all compare the same pairs one after the other in the same run, after
the garbage has been collected; what earlier benchmarks hold is set aside, as a build does. Times are those of the
processor, which a busy machine changes less than those of the clock; the time of a pair is the median of its rounds.
"""

import gc
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from math import ceil
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.decoy_editor import long_pair
from benchmarks.gold import read_version
from benchmarks.peers import find_runs, present, versions
from benchmarks.worst_inputs import INPUTS
from sitegen.compare import compare
from sitegen.model import Rules, Source, Version

PAIRS = Path(__file__).parents[2] / "shared" / "data" / "pairs"
SETS = ("ota", "rustbook", "gesetze", "w3c_html", "wikipedia")
PEERS = ("git", "wikidiff2", "redlines", "lxml htmldiff", "difflib")
SLOW = ("prosediff page", "difflib", "redlines")
"""Peers that get one round."""
ROUNDS = 3
GENERATED = 6
"""Pairs of look-alikes that are measured beside the peers."""
SIZE = 30_000
"""Signs a side of those pairs."""
GROWTH = (2_000, 20_000, 200_000, 2_000_000)
"""Signs a side, each ten times the one before."""
LIMIT = 60
"""Seconds after which a worst input is given up."""

GIT_LIMIT = 10
"""Seconds by the clock after which git is given up."""

Texts = tuple[str, str, str]
"""Old text, new text, and the suffix of their format."""
Clock = Callable[[Texts], float | None]
"""Seconds that a program takes for a pair; None where it gave up."""


def report() -> str:
    """All tables, with their heading."""
    gc.collect()
    gc.freeze()  # as in a build; what earlier benchmarks hold would be looked through again and again
    generated = [(*long_pair(SIZE, seed), ".txt") for seed in range(GENERATED)]
    parts = [
        "## Speed",
        "Processor time for a pair in ms; sitegen reads both texts and compares them, without notes and pages. "
        "CollateX is left out: see its time for an essay above.",
    ]
    real = real_pairs("ota")
    if real:
        parts.append(_beside_peers(f"{len(real)} versions of terms (ota)", real))
    else:
        parts.append("Terms of service: not measured, there are none beside the clone.")
    size = f"{SIZE:,} signs"
    parts.append(_beside_peers(f"{GENERATED} documents of look-alikes, {size} a side", generated))
    sets = {name: pairs for name in SETS if (pairs := real_pairs(name))}
    if sets:
        parts.append(_every_pair(sets))
    return "\n\n".join([*parts, _growth(), _worst()])


def real_pairs(name: str) -> list[Texts]:
    """The pairs of a folder beside the clone; none where there is no such folder."""
    found = []
    for old in sorted((PAIRS / name).rglob("old.*")):
        new = old.with_name("new" + old.suffix)
        found.append((old.read_text(encoding="utf-8"), new.read_text(encoding="utf-8"), old.suffix))
    return found


def _own(texts: Texts) -> float:
    gc.collect()
    started = process_time()
    old, new = (read_version(text, "text" + texts[2]) for text in texts[:2])
    compare(Source("speed", old, new), Rules())
    return process_time() - started


def _own_compare(texts: Texts) -> float:
    old, new = (read_version(text, "text" + texts[2]) for text in texts[:2])
    return _compare(old, new)


def _compare(old: Version, new: Version) -> float:
    gc.collect()
    started = process_time()
    compare(Source("speed", old, new), Rules())
    return process_time() - started


def _peer(name: str) -> Clock:
    def clock(texts: Texts) -> float | None:
        runs, seconds = find_runs(name, texts[0], texts[1])
        return None if runs is None else seconds

    return clock


def _programs() -> dict[str, Clock]:
    programs: dict[str, Clock] = {"**sitegen**": _own, "sitegen, without reading": _own_compare}
    programs |= {name: _peer(name) for name in present(*PEERS)}
    if versions()["prosediff"]:
        programs["prosediff page"] = _peer("prosediff page")
    return programs


def _beside_peers(title: str, pairs: Sequence[Texts]) -> str:
    programs = _programs()
    times: dict[str, list[float]] = {name: [] for name in programs}
    lost = dict.fromkeys(programs, 0)
    for texts in pairs:
        for name, clock in programs.items():
            rounds = [clock(texts) for _ in range(1 if name in SLOW else ROUNDS)]
            seconds = [took for took in rounds if took is not None]
            lost[name] += not seconds
            times[name] += [median(seconds)] if seconds else []
    git = median(times["git"]) if times.get("git") else 0.0
    lines = [f"| {title} | median | p95 | max | median to git |", "|---|--:|--:|--:|--:|"]
    for name, taken in times.items():
        note = f" ({lost[name]} given up)" if lost[name] else ""
        if taken:
            ratio = f"{median(taken) / git:.1f}" if git else "–"
            lines.append(f"| {name}{note} | {_figures(taken)} | {ratio} |")
    return "\n".join(lines)


def _figures(seconds: Sequence[float]) -> str:
    ordered = sorted(seconds)
    p95 = ordered[ceil(0.95 * len(ordered)) - 1]
    return " | ".join(f"{took * 1000:.1f}" for took in (median(ordered), p95, ordered[-1]))


def _every_pair(sets: dict[str, list[Texts]]) -> str:
    lines = ["| sitegen, every real pair | pairs | median | p95 | max |", "|---|--:|--:|--:|--:|"]
    for name, pairs in sets.items():
        taken = [median(_own(texts) for _ in range(ROUNDS)) for texts in pairs]
        lines.append(f"| {name} | {len(pairs)} | {_figures(taken)} |")
    return "\n".join(lines)


# --- growth ----------------------------------------------------------------------------------------


def _growth() -> str:
    lines = ["| look-alikes, signs a side | seconds | to the row before | git, seconds |", "|---|--:|--:|--:|"]
    before = 0.0
    for size in GROWTH:
        old, new = long_pair(size)
        rounds = ROUNDS if size <= 200_000 else 1
        seconds = median(_own((old, new, ".txt")) for _ in range(rounds))
        ratio = f"{seconds / before:.1f}" if before else "–"
        git = _git(old, new)
        lines.append(f"| {size:,} | {seconds:.3f} | {ratio} | {git} |")
        before = seconds
    return "\n".join(lines)


def _git(old: str, new: str) -> str:
    """Seconds of git, word by word."""
    if not versions()["git"]:
        return "–"
    runs, seconds = find_runs("git", old, new, GIT_LIMIT)
    return f"over {seconds:.0f}" if runs is None else f"{seconds:.2f}"


# --- the worst -------------------------------------------------------------------------------------


def _worst() -> str:
    lines = [
        "| worst inputs, a process each | seconds to read | to compare | MB | git, seconds | what the page says |",
        "|---|--:|--:|--:|--:|---|",
    ]
    for name, (title, make) in INPUTS.items():
        git = _git(*make())
        figures, said = _measure(name)
        lines.append(f"| {title} | {figures} | {git} | {said} |")
    return "\n".join(lines)


def _measure(name: str) -> tuple[str, str]:
    """Figures of one input, and what the page says about it."""
    command = [sys.executable, "-m", "benchmarks.worst_inputs", name]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return f"– | over {LIMIT} | –", ""
    if done.returncode:
        return "– | failed | –", done.stderr.strip().splitlines()[-1] if done.stderr.strip() else ""
    found = json.loads(done.stdout)
    return f"{found['read']:.2f} | {found['compare']:.2f} | {found['megabytes']:.0f}", found["coarse"] or "–"


if __name__ == "__main__":
    print(report())
