"""The commands as their user meets them: what they print, what they write, and their exit status."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sitegen import __version__
from sitegen.cli import COMMANDS, main
from sitegen.cli.diff import ASPECTS
from sitegen.cli.report import wants_colour
from sitegen.exporters import stat


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run_(*arguments: object) -> Result:
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return run_


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def site(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    run("init", "site")
    monkeypatch.chdir(here / "site")
    return here / "site"


def files_below(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- the door --------------------------------------------------------------------------------------


def test_version_imports_click_and_nothing_of_ours_but_the_door() -> None:
    code = (
        "import sys; from sitegen.cli import main; main(['--version']); "
        "print(sorted(name for name in sys.modules if name.startswith('sitegen')))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.splitlines() == [f"sitegen {__version__}", "['sitegen', 'sitegen.cli']"]


def test_help_lists_every_command_in_the_order_of_the_table(run: Run) -> None:
    listed = run("--help").out.partition("Commands:\n")[2].partition("\n\n")[0]
    assert [line.split()[0] for line in listed.splitlines()] == list(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command_has_an_example_and_its_exit_statuses(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.status == 0
    assert f"\n    sitegen {command}" in result.out
    assert "Exit status: 0 " in result.out


def test_unknown_command_is_answered_with_the_nearest(run: Run) -> None:
    result = run("biuld")
    assert result.status == 2
    assert "no command 'biuld'; nearest is 'build'" in result.err


def test_module_is_the_command(run: Run) -> None:
    out = subprocess.run([sys.executable, "-m", "sitegen", "--version"], capture_output=True, text=True, check=True)
    assert out.stdout == run("--version").out


@pytest.mark.parametrize(
    "command", [["build"], ["check"], ["serve"], ["clean"], ["new", "tax"], ["theme", "list"], ["notes", "list"]]
)
def test_outside_a_site_every_site_command_says_how_to_make_one(here: Path, run: Run, command: list[str]) -> None:
    result = run(*command)
    assert result.status == 2
    assert "sitegen init" in result.err
    assert not files_below(here)


# --- init ------------------------------------------------------------------------------------------


def test_init_makes_a_site_and_says_how_to_go_on(here: Path, run: Run) -> None:
    result = run("init", "my-site")
    assert result.status == 0
    assert "cd my-site && sitegen serve" in result.out
    assert 'cd "my other site" && sitegen serve' in run("init", "my other site").out
    assert {"sitegen.toml", "content/index.md", ".gitignore"} <= files_below(here / "my-site").keys()


def test_init_works_in_an_empty_folder_that_is_under_version_control(here: Path, run: Run) -> None:
    (here / ".git").mkdir()
    assert run("init").out.endswith(" files here. Now: sitegen serve\n")
    assert (here / "sitegen.toml").is_file()


@pytest.mark.parametrize("name", ["notes.txt", ".hidden"])
def test_init_refuses_a_folder_that_holds_anything(here: Path, run: Run, name: str) -> None:
    (here / name).write_text("mine", encoding="utf-8")
    result = run("init")
    assert result.status == 2
    assert name in result.err
    assert files_below(here) == {name: b"mine"}


def test_init_refuses_a_file(here: Path, run: Run) -> None:
    (here / "taken").write_text("mine", encoding="utf-8")
    assert run("init", "taken").status == 2
    assert files_below(here) == {"taken": b"mine"}


# --- new -------------------------------------------------------------------------------------------


def test_new_copies_the_texts_byte_for_byte(site: Path, run: Run, here: Path) -> None:
    (here / "wire.TXT").write_bytes(b"caf\xe9\r\n")
    (here / "paper.html").write_bytes(b"<p>caf\xc3\xa9")
    result = run("new", "coffee", "--old", here / "wire.TXT", "--new", here / "paper.html")
    assert result.status == 0
    made = files_below(site / "content" / "coffee")
    assert set(made) == {"old.txt", "new.html", "index.md", "notes.md"}
    assert (made["old.txt"], made["new.html"]) == (b"caf\xe9\r\n", b"<p>caf\xc3\xa9")


def test_new_without_texts_is_a_draft_and_says_what_is_missing(site: Path, run: Run) -> None:
    result = run("new", "coffee")
    assert "old.txt and new.txt" in result.out
    assert "\ndraft: true\n" in (site / "content/coffee/index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("slug", "why"),
    [
        ("island-ferry", "is there already"),
        ("about", "is there already"),
        ("Island-Ferry", "content/island-ferry is there already"),
        ("nul", "does not fit"),
        ("tags", "needs itself"),
        ("../outside", "does not fit"),
        ("/outside", "does not fit"),
        ("..", "does not fit"),
        ("a b", "does not fit"),
        ("a\\b", "does not fit"),
        ("con:", "does not fit"),
        ("", "is empty"),
    ],
)
def test_new_refuses_a_name_that_is_taken_or_makes_no_address(site: Path, run: Run, slug: str, why: str) -> None:
    before = files_below(site.parent)
    result = run("new", slug)
    assert result.status == 2
    assert why in result.err
    assert files_below(site.parent) == before


def test_new_refuses_a_format_that_cannot_be_read(site: Path, run: Run, here: Path) -> None:
    (here / "wire.docx").write_bytes(b"PK")
    result = run("new", "coffee", "--old", here / "wire.docx")
    assert result.status == 2
    assert ".txt, .md or .html" in result.err
    assert not (site / "content/coffee").exists()


def test_a_new_comparison_has_nothing_wrong_with_it(site: Path, run: Run) -> None:
    texts = site / "content/island-ferry"
    run("new", "again", "--old", texts / "old.txt", "--new", texts / "new.txt")
    result = run("check", "--strict")
    assert (result.status, result.err) == (0, "")
    assert "2 comparisons" in result.out


# --- check -----------------------------------------------------------------------------------------


def spoil(site: Path) -> None:
    """Two errors and a warning, in two files."""
    notes = site / "content/island-ferry/notes.md"
    text = notes.read_text(encoding="utf-8")
    text = text.replace("{{at least 40 households}}", "{{no such words}}").replace(
        "n-report  omission", "n-report omision"
    )
    notes.write_text(text, encoding="utf-8")
    (site / "sitegen.toml").write_text('titel = "Versions"\n', encoding="utf-8")


def test_check_prints_each_problem_once_in_order_of_file_and_line(site: Path, run: Run) -> None:
    spoil(site)
    result = run("check")
    assert result.status == 1
    places = [line.partition(": ")[0] for line in result.err.splitlines()]
    notes = "content/island-ferry/notes.md"
    assert places == [f"{notes}:2", f"{notes}:7", "sitegen.toml:1"]
    assert "3 errors" in result.out


def test_check_names_the_same_problems_as_json(site: Path, run: Run) -> None:
    assert json.loads(run("check", "--format", "json").out)["problems"] == []
    spoil(site)
    result = run("check", "--format", "json")
    document = json.loads(result.out)
    assert (result.status, result.err) == (1, "")
    assert [(problem["path"], problem["line"]) for problem in document["problems"]][-1] == ("sitegen.toml", 1)
    states = {(note["id"], anchor["state"]) for note in document["notes"] for anchor in note["anchors"]}
    assert {("n-households", "missing"), ("n-sources", "exact")} <= states


def test_site_commands_work_in_any_folder_below_the_settings(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(site / "content/island-ferry")
    assert run("check").status == 0


def test_a_content_folder_alone_is_a_site(site: Path, run: Run) -> None:
    (site / "sitegen.toml").unlink()
    assert run("check").status == 0


# --- build and clean -------------------------------------------------------------------------------


def test_build_says_last_what_it_built_how_long_it_took_and_where_it_is(site: Path, run: Run) -> None:
    result = run("build")
    assert (result.status, result.err) == (0, "")
    said = r"Built 1 comparison and 2 other pages in \d+\.\d s: build/index\.html\n"
    assert re.fullmatch(said, result.out.replace("\\", "/"))
    assert (site / "build/island-ferry/index.html").is_file()


def test_build_writes_where_it_is_told(site: Path, run: Run) -> None:
    assert run("build", "--output", "../public").status == 0
    assert (site / "../public/index.html").is_file()
    assert not (site / "build").exists()


def test_build_with_errors_writes_nothing_and_keeps_what_was_there(site: Path, run: Run) -> None:
    run("build")
    before = files_below(site / "build")
    spoil(site)
    result = run("build")
    assert result.status == 1
    assert "Nothing was written: 3 errors" in result.err
    assert files_below(site / "build") == before


def test_build_keeps_going_where_it_is_told_and_strictness_is_in_the_status(site: Path, run: Run) -> None:
    notes = site / "content/island-ferry/notes.md"
    notes.write_text("## n-gone  error\nold> {{no such words in the text}}\n\nNo.\n", encoding="utf-8")
    assert run("build").status == 1
    result = run("build", "--keep-going")
    assert (result.status, "warning[" in result.err, "with 1 warning" in result.out) == (0, True, True)
    assert run("build", "--keep-going", "--strict").status == 1


def test_build_refuses_a_folder_of_somebody_else(site: Path, run: Run) -> None:
    (site / "build").mkdir()
    (site / "build/thesis.txt").write_text("mine", encoding="utf-8")
    assert run("build").status == 1
    assert files_below(site / "build") == {"thesis.txt": b"mine"}


def test_clean_removes_what_sitegen_wrote_and_nothing_else(site: Path, run: Run) -> None:
    run("build")
    (site / "build/thesis.txt").write_text("mine", encoding="utf-8")
    result = run("clean")
    assert result.status == 0
    assert files_below(site / "build") == {"thesis.txt": b"mine"}
    assert not (site / ".sitegen").exists()
    assert (site / "content/island-ferry/old.txt").is_file()


# --- diff ------------------------------------------------------------------------------------------


@pytest.fixture
def pair(here: Path) -> tuple[Path, Path]:
    old, new = here / "old.txt", here / "new.txt"
    old.write_text("The mayor said “no”. It rained.\n", encoding="utf-8")
    new.write_text("The mayor claimed “no”. It rained.\n", encoding="utf-8")
    return old, new


def test_diff_tells_by_its_status_whether_the_versions_differ(pair: tuple[Path, Path], run: Run) -> None:
    assert run("diff", *pair).status == 1
    assert run("diff", pair[0], pair[0]).status == 0


def test_diff_finds_no_difference_in_line_breaks(here: Path, run: Run) -> None:
    text = (
        "The bridge was closed to all traffic on Friday, and it will not open before the spring, the council said. " * 3
    )
    (here / "one-line.txt").write_text(text, encoding="utf-8")
    (here / "wrapped.txt").write_text(textwrap.fill(text, 60), encoding="utf-8", newline="\r\n")
    assert run("diff", "one-line.txt", "wrapped.txt").status == 0


@pytest.mark.parametrize("content", [b"a\0b", None])
def test_diff_of_what_cannot_be_read_is_misuse(
    pair: tuple[Path, Path], here: Path, run: Run, content: bytes | None
) -> None:
    bad = here / "bad.txt"
    if content is not None:
        bad.write_bytes(content)
    result = run("diff", pair[0], bad)
    assert (result.status, result.out) == (2, "")
    assert "bad.txt" in result.err


def test_a_file_without_text_is_a_version_in_which_nothing_stands(
    pair: tuple[Path, Path], run: Run, here: Path
) -> None:
    (here / "blank.md").write_bytes(b" \n")
    for empty in ("/dev/null", "blank.md"):
        assert "{+The mayor claimed “no”. It rained.+}" in run("diff", empty, "new.txt").out
        assert "[-The mayor claimed “no”. It rained.-]" in run("diff", "new.txt", empty).out
        assert run("diff", empty, empty).status == 0


def test_diff_of_an_address_or_of_no_name_says_what_it_wants(pair: tuple[Path, Path], run: Run) -> None:
    address, nameless = run("diff", "https://example.org/terms", "old.txt"), run("diff", "", "old.txt")
    assert (address.status, nameless.status) == (2, 2)
    assert "https://example.org/terms is an address, and nothing is fetched" in address.err
    assert "the name of a file is empty" in nameless.err


def test_diff_of_a_folder_or_of_one_file_says_what_it_wants(pair: tuple[Path, Path], run: Run, here: Path) -> None:
    (here / "folder").mkdir()
    folder, one = run("diff", "old.txt", "folder"), run("diff", "old.txt")
    assert (folder.status, one.status) == (2, 2)
    assert "folder is a folder; name a file in it" in folder.err
    assert "two files are compared, OLD and NEW; 1 given" in one.err


def test_files_that_differ_but_not_in_what_they_say_are_told_from_equal_ones(here: Path, run: Run) -> None:
    (here / "wrapped.txt").write_bytes(b"The mayor said so and\nthe council agreed.\n")
    (here / "plain.txt").write_bytes(b"The mayor said so and the council agreed.\n")
    said = "No change\nThe files differ in line breaks or in markup that says nothing\n"
    assert run("diff", "wrapped.txt", "plain.txt").out.endswith(said)
    assert run("diff", "plain.txt", "plain.txt").out.endswith("No change\n")


def test_front_matter_is_not_compared_and_that_is_said(here: Path, run: Run) -> None:
    for name, date in (("old.md", "2024-01-02"), ("new.md", "2025-01-02"), ("same.md", "2025-01-02")):
        (here / name).write_text(f"---\ndate: {date}\n---\n\nThe fee is ten euros.\n", encoding="utf-8")
    (here / "same.md").write_bytes((here / "new.md").read_bytes() + b"\n")
    told = "\nThe front matter differs, and is not compared\n"
    assert [told in run("diff", "old.md", "new.md", *options).out for options in ([], ["--stat"])] == [True, True]
    assert run("diff", "old.md", "new.md").status == 0
    (here / "wide.md").write_text((here / "new.md").read_text(encoding="utf-8"), encoding="utf-16")
    (here / "none.md").write_bytes(b"")
    for like in ("same.md", "wide.md", "none.md"):
        assert told not in run("diff", "new.md", like).out
    for name in ("old", "new"):
        (here / f"{name}.txt").write_bytes((here / f"{name}.md").read_bytes())
    assert told not in run("diff", "old.txt", "new.txt").out


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("terms.txt old.txt 3f2a1c0d 100644 new.txt 0000000 100644", ["--- terms.txt (3f2a1c0)", "+++ terms.txt"]),
        ("terms.txt /dev/null . . new.txt 9d8e7f6a 100644", ["--- /dev/null", "+++ terms.txt (9d8e7f6)"]),
        ("a.txt old.txt 3f2a1c0 1 new.txt 9d8e7f6 1 b.txt index", ["--- a.txt (3f2a1c0)", "+++ b.txt (9d8e7f6)"]),
        ("terms.png picture 3f2a1c0d 100644 new.txt 0000000 100644", ["Not compared: terms.png"]),
    ],
)
def test_git_may_call_diff_for_its_own_and_goes_on_whatever_it_finds(
    pair: tuple[Path, Path], run: Run, here: Path, words: str, titles: list[str]
) -> None:
    (here / "picture").write_bytes(b"\0")
    result = run("diff", *words.split())
    assert (result.status, "terms.png: error[format-unknown]" in result.err) == (0, "png" in words)
    assert [line.partition("  ")[0] for line in result.out.splitlines()[:2] if line] == titles
    assert result.out.endswith("\n\n")


def test_what_git_has_not_merged_is_named_and_seven_files_are_no_call_of_git(
    pair: tuple[Path, Path], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("diff", *["old.txt"] * 7).status == 2
    assert run("diff", "old.txt").status == 2
    monkeypatch.setenv("GIT_DIFF_PATH_COUNTER", "1")
    assert run("diff", "old.txt") == Result(0, "Not merged yet: old.txt\n\n", "")


@pytest.mark.skipif(not shutil.which("git"), reason="no git on this machine")
def test_the_recipe_for_git_works(here: Path) -> None:
    git = ["git", "-c", f'diff.external="{Path(sys.executable).as_posix()}" -m sitegen diff --only wording']
    git += ["-c", "user.name=N", "-c", "user.email=n@example.org"]
    for text in ("The mayor was old.", "The mayor was kind."):
        (here / "terms.txt").write_text(text, encoding="utf-8")
        for words in (["init", "-q"], ["add", "terms.txt"], ["commit", "-q", "-m", "Terms"]):
            subprocess.run([*git, *words], check=True)
    done = subprocess.run([*git, "diff", "HEAD~1"], capture_output=True, text=True, encoding="utf-8", check=True)
    assert "[-old-]{+kind+}." in done.stdout


def test_diff_shows_words_and_colours_them_only_where_asked(pair: tuple[Path, Path], run: Run) -> None:
    plain = run("diff", *pair).out
    assert "The mayor [-said-]{+claimed+} “no”." in plain
    assert "\x1b" not in plain
    assert "\x1b[36m{+claimed+}\x1b[0m" in run("diff", *pair, "--color", "always").out


def test_diff_writes_json_with_the_paths_as_given(pair: tuple[Path, Path], run: Run) -> None:
    document = json.loads(run("diff", "./old.txt", "new.txt", "--format", "json").out)
    assert (document["old"]["path"], document["new"]["path"]) == ("./old.txt", "new.txt")
    assert [change["new"]["text"] for change in document["changes"]] == ["claimed"]


def test_diff_reads_standard_input(pair: tuple[Path, Path]) -> None:
    done = subprocess.run(command("diff", "-", pair[1]), input=pair[0].read_bytes(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.startswith(b"--- standard input  6 words")


def test_standard_input_and_files_without_a_suffix_are_read_as_the_other_version_is(here: Path, run: Run) -> None:
    (here / "terms.md").write_text("# Terms\n\nYou *may* go.\n", encoding="utf-8")
    (here / "terms").write_bytes((here / "terms.md").read_bytes())
    assert run("diff", "terms", "terms.md").status == 0
    done = subprocess.run(
        command("diff", "terms.md", "-"), input=(here / "terms.md").read_bytes(), capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_standard_input_cannot_be_both_versions() -> None:
    done = subprocess.run(command("diff", "-", "-"), input=b"Text.", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"name a file for one of them" in done.stderr


def test_diff_shows_only_what_it_is_asked_for_and_its_status_is_about_that(pair: tuple[Path, Path], run: Run) -> None:
    assert ASPECTS == stat.ASPECTS
    shown = run("diff", *pair, "--only", "substance", "--only", "style")
    assert (shown.status, "[-said-]{+claimed+}" in shown.out) == (1, True)
    assert run("diff", *pair, "--only", "substance, style").out == shown.out
    wrong = run("diff", *pair, "--only", "substance,stile")
    assert (wrong.status, "'stile' is none of substance, wording, style" in wrong.err) == (2, True)
    hidden = run("diff", *pair, "--only", "style")
    assert (hidden.status, "claimed" in hidden.out) == (0, False)
    assert "Set aside, not shown as changes: 1 of substance" in hidden.out


def test_diff_counts_in_a_table(pair: tuple[Path, Path], run: Run) -> None:
    result = run("diff", *pair, "--stat")
    assert result.status == 1
    assert "\nsubstance    1  attribution 1\n" in result.out
    assert "claimed" not in result.out


@pytest.mark.parametrize("option", ["--stat", "--only=style", "--context=3"])
def test_options_of_the_text_are_misuse_elsewhere(pair: tuple[Path, Path], run: Run, option: str) -> None:
    result = run("diff", *pair, "--format", "json", option)
    assert (result.status, result.out) == (2, "")
    assert "--format json always has everything" in result.err


def test_diff_writes_critic_markup(pair: tuple[Path, Path], run: Run) -> None:
    assert run("diff", *pair, "--format", "critic").out == "The mayor {~~said~>claimed~~} “no”. It rained.\n"


def test_diff_writes_a_page_that_needs_nothing_beside_it(pair: tuple[Path, Path], run: Run) -> None:
    result = run("diff", *pair, "--format", "html")
    assert result.status == 1
    assert re.search(r"<del\b[^>]*>said</del>", result.out)
    assert re.search(r"<ins\b[^>]*>claimed</ins>", result.out)
    assert not re.search(r"<(link|script|img)\b[^>]*(href|src)=(?!.data:)", result.out)


def test_diff_reads_a_file_of_unknown_suffix_as_text_and_refuses_it_if_it_is_none(
    pair: tuple[Path, Path], run: Run, here: Path
) -> None:
    for name in ("LICENSE", "article.rst"):
        (here / name).write_bytes(pair[0].read_bytes())
        assert run("diff", pair[0], name).status == 0
    (here / "article.docx").write_bytes(b"PK\0\0")
    result = run("diff", pair[0], "article.docx")
    assert result.status == 2
    assert "article.docx: error[format-unknown]: a .docx file cannot be read" in result.err


# --- streams ---------------------------------------------------------------------------------------


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "sitegen", *map(str, arguments)]


def test_output_to_a_file_is_utf8_with_plain_line_ends_whatever_the_system_speaks(pair: tuple[Path, Path]) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command("diff", *pair), capture_output=True, env=environment, check=False)
    assert done.stderr == b""
    assert "“no”".encode() in done.stdout
    assert b"\r" not in done.stdout


def test_a_reader_that_leaves_is_no_error_to_talk_about(pair: tuple[Path, Path]) -> None:
    with subprocess.Popen(
        command("diff", *pair), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_said_in_a_line(pair: tuple[Path, Path]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command("diff", *pair), stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "sitegen: No space left on device\n"


def test_without_any_standard_output_the_status_still_tells(
    pair: tuple[Path, Path], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["diff", *map(str, pair)]) == 1


def test_an_interruption_ends_quietly(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sitegen.cli.init._refuse_full", interrupt)
    result = run("init", "site")
    assert (result.status, result.out, result.err.strip()) == (130, "", "")


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_terminals_whose_user_has_not_refused_it(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], wanted: bool
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(Terminal()) is wanted
    assert wants_colour(io.StringIO()) is False
    assert wants_colour(None) is False


def test_serve_does_not_show_somebody_else_s_files(site: Path, run: Run) -> None:
    (site / "build").mkdir()
    (site / "build" / "precious.txt").write_text("mine", encoding="utf-8")
    result = run("serve", "--port", 0)
    assert result.status != 0
    assert "precious.txt" in result.err
    assert "Serving" not in result.out
