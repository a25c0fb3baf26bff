"""A site of 200 copies of one pair, each different from the others by a few words, built from nothing and again.

Takes nothing, gives a table of whole processes and one of the stages of the line in a single process. The pair is
the syndication pair beside the clone, or the demonstration's wire story where there is none. Numbers of words are
drawn with a fixed seed: every run builds the same site.
"""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from sitegen.checks import check_comparison
from sitegen.compare import compare
from sitegen.exporters.page import Site, Summary
from sitegen.exporters.pages import export_comparison, export_site, summarise
from sitegen.load import read_sources, read_texts, scan_site
from sitegen.model import File, Rules
from sitegen.output import publish
from sitegen.theme import load_theme, own_folder

COPIES = 200
WORDS = 5
"""Words of each version that are changed in each copy."""
BESIDE = Path(__file__).parents[2] / "shared" / "data" / "syndication"
OWN = Path(__file__).parents[1] / "content" / "the-third-rivet"


def report() -> str:
    """The tables, with their heading."""
    pair = BESIDE if BESIDE.is_dir() else OWN
    with TemporaryDirectory() as name:
        root = Path(name)
        make_site(root, pair, COPIES)
        heading = f"## Building {COPIES} copies of `{pair.name}`, each different by a few words"
        return f"{heading}\n\n{_builds(root)}\n\n{_stages(root)}"


def make_site(root: Path, pair: Path, copies: int) -> None:
    """A site with so many copies of the two texts in folder `pair`."""
    draw = random.Random(1)
    for number in range(copies):
        folder = root / "content" / f"copy-{number:03}"
        folder.mkdir(parents=True)
        for side in ("old.txt", "new.txt"):
            text = (pair / side).read_text(encoding="utf-8")
            (folder / side).write_text(vary(text, draw), encoding="utf-8", newline="\n")


def vary(text: str, draw: random.Random) -> str:
    """The text with a few of its words replaced by others of its own."""
    words = list(re.finditer(r"[a-z]{4,}", text))
    for word in sorted(draw.sample(words, WORDS), key=lambda word: word.start(), reverse=True):
        text = text[: word.start()] + draw.choice(words)[0] + text[word.end() :]
    return text


def _builds(root: Path) -> str:
    lines = [
        "| `sitegen build` | seconds | comparisons a second | processor ms each | asked for |",
        "|---|--:|--:|--:|---|",
    ]
    for name, jobs, prepare in (
        ("from nothing, one process", 1, _forget),
        ("from nothing, two processes", 2, _forget),
        ("again, nothing changed", 2, _keep),
        ("again, one text changed", 2, _touch),
        ("again, without the cache", 2, _drop_cache),
    ):
        prepare(root)
        seconds, busy = _build(root, jobs)
        asked = "at least 60" if (jobs, prepare) == (2, _forget) else ""
        each = busy * 1000 / COPIES
        lines.append(f"| {name} | {seconds:.2f} | {COPIES / seconds:.0f} | {each:.1f} | {asked} |")
    return "\n".join(lines)


def _build(root: Path, jobs: int) -> tuple[float, float]:
    """Seconds by the clock, and those of all processors together, which a busy machine changes less."""
    started, before = perf_counter(), os.times()
    command = [sys.executable, "-m", "sitegen", "build", "--jobs", str(jobs)]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False, text=True)
    seconds, after = perf_counter() - started, os.times()
    if done.returncode:
        raise RuntimeError(done.stderr)
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return seconds, busy


def _forget(root: Path) -> None:
    shutil.rmtree(root / "build", ignore_errors=True)
    _drop_cache(root)


def _keep(_: Path) -> None:
    pass


def _touch(root: Path) -> None:
    file = root / "content" / "copy-000" / "new.txt"
    file.write_text(file.read_text(encoding="utf-8") + "\nOne more paragraph.\n", encoding="utf-8", newline="\n")


def _drop_cache(root: Path) -> None:
    shutil.rmtree(root / ".sitegen", ignore_errors=True)


# --- where the time goes ---------------------------------------------------------------------------


def _stages(root: Path) -> str:
    times: dict[str, float] = {}
    with _timed(times, "scan: names and front matter"):
        scan, _ = scan_site(root, drafts=False)
    site, theme = Site("Copies"), load_theme("default", (own_folder(),))
    files: list[File] = []
    summaries: list[Summary] = []
    for folder in scan.folders:
        with _timed(times, "read: texts to documents"):
            texts, _ = read_texts(root, folder)
            (source,) = read_sources(folder, texts)[0]
        with _timed(times, "compare"):
            comparison, _ = compare(source, Rules())
        with _timed(times, "check"):
            check_comparison(comparison)
        with _timed(times, "export: pages of the comparison"):
            files += export_comparison(comparison, site, theme)
            summaries.append(summarise(comparison, site))
    with _timed(times, "export: pages of the site"):
        files += export_site(tuple(summaries), scan.pages, site, theme)
    with _timed(times, "publish"):
        publish(files, root / "stages")
    total = sum(times.values())
    lines = ["| stage, in one process | ms a comparison | share |", "|---|--:|--:|"]
    lines += [f"| {name} | {time * 1000 / COPIES:.2f} | {time / total:.0%} |" for name, time in times.items()]
    lines.append(f"| all | {total * 1000 / COPIES:.2f} | {COPIES / total:.0f} comparisons a second |")
    size = sum(len(file.content) for file in files) / COPIES / 1000
    return "\n".join(lines) + f"\n\nA comparison has {len(files) / COPIES:.1f} files of {size:.0f} kB together."


@contextmanager
def _timed(times: dict[str, float], stage: str) -> Iterator[None]:
    started = perf_counter()
    yield
    times[stage] = times.get(stage, 0.0) + perf_counter() - started
