"""The line as a whole: what a build does, what it leaves alone, and what it remembers."""

import errno
import json
import multiprocessing
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sitegen.build import Report, build_site, check_site, pool
from sitegen.build.cache import Record, _plain, _restore
from sitegen.build.line import Made, Work
from sitegen.load import Folder, Texts
from sitegen.output import Published
from sitegen.problems import SitegenError

OLD = "The ferry left at nine.\n\nNobody had told the harbour master, who was at breakfast.\n"
NEW = "The ferry left at ten.\n\nNobody had told the harbour master.\n"
LOST = "## n-train  fact-check\nold> The 7.40 train to {{Saint Osyth}} was full.\n\nThere is no train.\n"
NOTES = "## n-hour  fact-check\nold> The ferry left at {{nine}}.\n\nIt did.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("ferry", "pier"):
        write(tmp_path, {f"{name}/old.txt": OLD, f"{name}/new.txt": NEW})
    write(tmp_path, {"about.md": "About us."})
    return tmp_path


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def messages(report: Report) -> list[str]:
    return [str(problem) for problem in report.problems]


def published(report: Report) -> Published:
    assert messages(report) == []
    assert report.published is not None
    return report.published


def forbid(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on no folder may be compared."""

    def compare_nothing(folder: Folder, texts: Texts, work: Work) -> Made:
        raise AssertionError(folder.slug)

    monkeypatch.setattr(pool, "run_line", compare_nothing)


# --- building --------------------------------------------------------------------------------------


def test_a_build_counts_what_it_made(site: Path) -> None:
    done: list[tuple[int, int]] = []
    report = build_site(site, progress=lambda *counts: done.append(counts))
    assert (report.comparisons, report.pages, report.output) == (2, 1, site / "build")
    assert published(report).written == len(read(site / "build")) - 1  # the manifest
    assert done == [(1, 2), (2, 2)]


def test_files_beside_the_texts_are_published_where_they_are_shown_and_the_texts_themselves_are_not(site: Path) -> None:
    write(site, {"ferry/map.svg": "<svg/>", "robots.txt": "User-agent: *", "ferry/.secret": "mine"})
    write(site, {"ferry/index.md": "![](map.svg)", "ferry/new_files/tracker.js": "run()", "pier/plan.svg": "<svg/>"})
    write(site, {"about.md": "[The plan](pier/plan.svg) and [a text](pier/old.txt)"})
    build_site(site)
    build = read(site / "build")
    assert (build["ferry/map.svg"], build["pier/plan.svg"]) == (b"<svg/>", b"<svg/>")
    assert build["robots.txt"] == b"User-agent: *"
    assert {"ferry/.secret", "ferry/index.md", "ferry/notes.md", "ferry/new_files/tracker.js"}.isdisjoint(build)


def test_a_file_with_the_name_of_one_that_is_made_is_refused(site: Path) -> None:
    write(site, {"feed.XML": "mine", "index.html": "mine", "static/style.css": "mine", "static/mine.css": "mine"})
    write(site, {"ferry/comparison.json": "mine", "ferry/index.md": "[mine](comparison.json)"})
    (site / "sitegen.toml").write_text('base_url = "https://example.org"\n', encoding="utf-8")
    names = ["feed.XML", "ferry/comparison.json", "index.html", "static/style.css"]
    expected = [(f"content/{name}", "output-collision") for name in names]
    assert [(problem.path, problem.code) for problem in check_site(site).problems] == expected
    assert [(problem.path, problem.code) for problem in build_site(site).problems] == expected


def test_a_link_to_the_file_of_a_version_leads_nowhere(site: Path) -> None:
    (site / "content/pier/old.txt").rename(site / "content/pier/old.html")
    write(site, {"pier/index.md": "[As it was saved](old.html), [as it was read](old.txt)"})
    (problem,) = check_site(site).problems
    assert (problem.code, problem.hint) == (
        "link-missing",
        "what was read of the versions is, as old.txt and new.txt",
    )


def test_drafts_are_built_when_asked_for(site: Path) -> None:
    write(site, {"pier/index.md": "---\ndraft: true\n---\n"})
    assert build_site(site).comparisons == 1
    assert "pier/index.html" not in read(site / "build")
    assert build_site(site, drafts=True).comparisons == 2


def test_an_error_anywhere_leaves_what_was_published(site: Path) -> None:
    build_site(site)
    before = read(site / "build")
    write(
        site,
        {
            "ferry/new.txt": NEW + "\nIt sank.\n",
            "pier/notes.md": LOST,
        },
    )
    report = build_site(site)
    assert [problem.code for problem in report.problems] == ["note-quote-missing"]
    assert report.published is None
    assert read(site / "build") == before


def test_a_build_that_keeps_going_publishes_notes_without_a_place(site: Path) -> None:
    write(site, {"pier/notes.md": LOST})
    report = build_site(site, keep_going=True)
    assert [problem.severity for problem in report.problems] == ["warning"]
    assert report.published is not None
    assert b"Saint Osyth" in read(site / "build")["pier/index.html"]


def test_what_is_wrong_is_told_once_and_in_order(site: Path) -> None:
    write(site, {"pier/new.txt": "", "ferry/index.md": "---\nttle: A\ndate: soon\n---\n", "about.md": "![x](y.png)"})
    assert [(problem.path, problem.line) for problem in build_site(site).problems] == [
        ("content/about.md", 1),
        ("content/ferry/index.md", 2),
        ("content/ferry/index.md", 3),
        ("content/pier/new.txt", 0),
    ]


def test_the_output_is_never_put_among_the_content(site: Path) -> None:
    with pytest.raises(SitegenError, match="inside content/"):
        build_site(site, output=site / "content" / "build")


@pytest.mark.parametrize(
    ("number", "message"), [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "cannot be written")]
)
def test_a_disk_that_refuses_is_a_problem_like_others(
    site: Path, monkeypatch: pytest.MonkeyPatch, number: int, message: str
) -> None:
    build_site(site)
    before = read(site / "build")
    write(site, {"ferry/new.txt": NEW + "\nIt sank.\n"})

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(number, os.strerror(number), str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    report = build_site(site)
    assert [(problem.path.partition("/")[0], problem.code) for problem in report.problems] == [
        ("build", "output-write")
    ]
    assert report.problems[0].message.startswith(message)
    assert read(site / "build") == before


# --- checking --------------------------------------------------------------------------------------


def test_a_check_tells_of_notes_and_writes_nothing(site: Path) -> None:
    write(site, {"ferry/notes.md": NOTES, "pier/new.txt": ""})
    before = read(site)
    report = check_site(site)
    assert [(slug, [placed.note.id for placed in notes]) for slug, notes in report.notes] == [("ferry", ["n-hour"])]
    assert [problem.code for problem in report.problems] == ["file-empty"]
    assert read(site) == before


# --- remembering -----------------------------------------------------------------------------------


def test_a_check_looks_at_the_theme_too(site: Path) -> None:
    (site / "sitegen.toml").write_text('theme = "nope"\n', encoding="utf-8")
    assert [problem.code for problem in check_site(site).problems] == ["theme-missing"]


def test_a_second_build_compares_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read(site / "build") if published(build_site(site)) else {}
    forbid(monkeypatch)
    again = published(build_site(site))
    assert (again.written, again.removed, again.unchanged) == (0, 0, len(first) - 1)
    assert read(site / "build") == first


def test_warnings_are_remembered_too(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site, {"ferry/new.txt": OLD})
    first = messages(build_site(site))
    forbid(monkeypatch)
    assert first == messages(build_site(site)) != []


ACCIDENTS: dict[str, tuple[str, str | None]] = {
    "the cache is deleted": (".sitegen/*.json", None),
    "the cache is damaged": (".sitegen/*.json", "{"),
    "the cache is of another make": (".sitegen/*.json", '{"ferry": [1], "pier": {}}'),
    "a page is damaged": ("build/ferry/index.html", "<p>edited by hand"),
    "a page is deleted": ("build/ferry/index.html", None),
}


@pytest.mark.parametrize("name", ACCIDENTS)
def test_whatever_happens_to_cache_and_pages_the_site_is_the_same(site: Path, name: str) -> None:
    build_site(site)
    before = read(site / "build")
    pattern, text = ACCIDENTS[name]
    (file,) = site.glob(pattern)
    file.unlink() if text is None else file.write_text(text, encoding="utf-8")
    published(build_site(site))
    assert read(site / "build") == before


INPUTS = {
    "a version": ("content/ferry/new.txt", NEW + "\nIt sank.\n"),
    "a note": ("content/ferry/notes.md", NOTES),
    "front matter": ("content/ferry/index.md", "---\ntitle: The nine o'clock ferry\n---\n"),
    "the introduction": ("content/ferry/index.md", "It sank.\n"),
    "a rule": ("sitegen.toml", '[labels.equivalences]\nnine = "ten"\n'),
    "the site's name": ("sitegen.toml", 'title = "Harbour"\n'),
    "the theme": ("themes/default/comparison.html", "<main>{{ page.head.title }}</main>\n"),
}


@pytest.mark.parametrize("name", INPUTS)
def test_every_input_of_a_page_counts(site: Path, name: str) -> None:
    build_site(site)
    before = read(site / "build")["ferry/index.html"]
    path, text = INPUTS[name]
    if path.startswith("themes"):
        write(site, {f"../{path}": text, "../themes/default/theme.toml": 'extends = "default"\n'})
    else:
        write(site, {f"../{path}": text})
    published(build_site(site))
    assert read(site / "build")["ferry/index.html"] != before


def test_a_change_to_one_folder_writes_its_pages_and_those_that_list_it(site: Path) -> None:
    build_site(site)
    before = read(site / "build")
    write(site, {"ferry/new.txt": NEW + "\nIt sank.\n"})
    build_site(site)
    after = read(site / "build")
    changed = {path for path in after if after[path] != before.get(path)}
    assert {path for path in changed if path.startswith("pier/")} == set()
    assert {"ferry/index.html", "ferry/new.txt", "index.html"} <= changed


def test_what_is_remembered_is_restored_as_it_was(site: Path) -> None:
    build_site(site)
    (file,) = (site / ".sitegen").iterdir()
    records = json.loads(file.read_text(encoding="utf-8"))
    assert {slug: _plain(_restore(Record, record)) for slug, record in records.items()} == records


# --- processes -------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="only here are processes copies of this one")
def test_a_process_that_dies_is_said_in_words(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_context", lambda: multiprocessing.get_context("fork"))
    monkeypatch.setattr(pool, "run_line", lambda folder, texts, work: os._exit(9))
    with pytest.raises(SitegenError, match="--jobs 1"):
        build_site(site, jobs=2)
    assert not (site / "build").exists()


AT_WORK = """
import multiprocessing, time
from sitegen.build import pool

pool._context = lambda: multiprocessing.get_context("fork")
pool.run_line = lambda folder, texts, work: (print("at work", flush=True), time.sleep(600))
list(pool.run_all([(None, ())] * 3, 3, None, jobs=3))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only here are processes copies of this one")
def test_processes_end_with_the_one_that_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", AT_WORK], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert [process.stdout.readline() for _ in range(3)] == [b"at work\n"] * 3
        process.kill()
        process.communicate(timeout=30)  # until nobody is left who might write


def test_results_come_in_order_and_only_a_few_wait(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        write(site, {f"copy-{number}/old.txt": OLD, f"copy-{number}/new.txt": NEW + f"\n{number}\n"})
    seen: list[int] = []
    report = build_site(site, jobs=2, progress=lambda done, _: seen.append(done))
    assert (report.comparisons, seen) == (14, list(range(1, 15)))
