"""`sitegen notes`: what it lists, adds and mends, and that it never touches what else stands in a file."""

import codecs
import errno
import io
import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitegen.cli.notes.fix import fix
from tests.test_cli_theme import Runner, write

OLD = (
    "The bridge at Ardo was closed on Friday after a diver found a crack in the third pier.\n\n"
    "Rescue workers said at least 40 people were missing. The mayor said nobody was missing.\n"
)
NEW = OLD.replace("at least", "more than").replace("The mayor", "The council met. The mayor")
NOTES = """\
<!-- kept -->

## n-crack  fact-check
old> after {{a diver saw a crack in the third pier}}.
by: A. Editor

It was the second.

## n-all  context

On the whole.

## n-lost  error
new> {{nothing that was ever said in either text}}

Gone.
"""
FIXED = NOTES.replace("after {{a diver saw a", "Friday after {{a diver found a")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Runner:
    return Runner(capsys)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write(tmp_path, {"sitegen.toml": '[notes]\nkinds = ["promise"]\n', "content/ferry/notes.md": NOTES})
    write(tmp_path, {f"content/{slug}/{side}.txt": text for slug in ("ferry", "pier") for side, text in SIDES.items()})
    monkeypatch.chdir(tmp_path)
    return tmp_path


SIDES = {"old": OLD, "new": NEW}


def read(path: str = "content/ferry/notes.md") -> str:
    return Path(path).read_bytes().decode()


# --- list --------------------------------------------------------------------------------------------


def test_list_has_a_line_for_every_note(site: Path, run: Runner) -> None:
    assert run("notes", "list") == (
        0,
        "ferry\n"
        "   1  n-crack  fact-check  old ¶1 drifted\n"
        "   2  n-all    context     on the whole\n"
        "   3  n-lost   error       new missing\n"
        "3 notes; 1 quote drifted: sitegen notes fix; 1 quote without a place: sitegen check\n",
        "",
    )
    assert run("notes", "list", "pier")[1] == "0 notes\n"


def test_list_names_versions_as_the_notes_do_and_counts_no_note_twice(site: Path, run: Runner) -> None:
    versions = [f"  - {{ id: {name}, file: {name}.txt }}\n" for name in "HJD"]
    write(site, {"content/ferry/index.md": f"---\nversions:\n{''.join(versions)}---\n"})
    write(site, {f"content/ferry/{name}.txt": text for name, text in zip("HJD", (OLD, NEW, OLD), strict=True)})
    write(
        site, {"content/ferry/notes.md": "## n-forty  fact-check\nH> {{at least 40}}\nJ> {{more than 40}}\n\nForty?\n"}
    )
    assert run("notes", "list")[1] == "0 notes; 1 error that may hide notes: sitegen check --drafts\n"
    for side in SIDES:
        (site / f"content/ferry/{side}.txt").unlink()
    assert run("notes", "list")[1].splitlines() == [
        "ferry", "   1  n-forty  fact-check  H ¶2 exact",
        "ferry/H-J", "   1  n-forty  fact-check  H ¶2 exact, J ¶2 exact",
        "ferry/J-D", "   1  n-forty  fact-check  J ¶2 exact",
        "1 note",
    ]  # fmt: skip


def test_list_of_a_comparison_that_is_not_there_is_misuse(site: Path, run: Runner) -> None:
    assert run("notes", "list", "fery") == (2, "", "sitegen: there is no comparison 'fery'; nearest is 'ferry'\n")


def test_list_is_had_as_json(site: Path, run: Runner) -> None:
    document = json.loads(run("notes", "list", "--format", "json")[1])
    assert document["version"] == 1
    first = document["notes"][0]
    assert {key: first[key] for key in ("comparison", "id", "kind", "number", "path", "line")} == {
        "comparison": "ferry",
        "id": "n-crack",
        "kind": "fact-check",
        "number": 1,
        "path": "content/ferry/notes.md",
        "line": 3,
    }
    (anchor,) = first["anchors"]
    assert (anchor["side"], anchor["state"], anchor["paragraph"]) == ("old", "drifted", 1)
    assert OLD[anchor["start"] : anchor["end"]] == "a diver found a crack in the third pier"


# --- fix ---------------------------------------------------------------------------------------------


def test_fix_shows_what_it_would_change_and_writes_nothing_where_nobody_can_be_asked(
    site: Path,
    run: Runner,
) -> None:
    assert run("notes", "fix") == (
        1,
        "--- content/ferry/notes.md\n+++ content/ferry/notes.md\n@@ -3,3 +3,3 @@\n"
        " ## n-crack  fact-check\n"
        "-old> after {{a diver saw a crack in the third pier}}.\n"
        "+old> Friday after {{a diver found a crack in the third pier}}.\n"
        " by: A. Editor\n"
        "Nothing was written. To rewrite 1 quote line: sitegen notes fix --yes\n",
        "",
    )
    assert read() == NOTES


def test_fix_rewrites_quote_lines_that_have_drifted_and_no_other(site: Path, run: Runner) -> None:
    status, out, _ = run("notes", "fix", "--yes")
    assert (status, out.splitlines()[-1]) == (0, "Rewrote 1 quote line in 1 file.")
    assert read() == FIXED
    assert run("notes", "fix", "--yes") == (0, "No quote has drifted.\n", "")
    assert read() == FIXED


@pytest.mark.parametrize(("answer", "text"), [("y\n", FIXED), ("n\n", NOTES)])
def test_fix_asks_where_it_can(site: Path, monkeypatch: pytest.MonkeyPatch, answer: str, text: str) -> None:
    monkeypatch.setattr("sitegen.cli.notes.fix._ask", lambda number: click.confirm(f"Rewrite {number}?"))
    result = CliRunner().invoke(fix, input=answer, standalone_mode=False)
    assert "Rewrite 1 quote line? [y/N]" in result.output
    assert read() == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize(
    ("mark", "codec"),
    [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (b"", "cp1252")],
)
def test_fix_keeps_line_ends_mark_and_encoding(site: Path, run: Runner, end: str, mark: bytes, codec: str) -> None:
    def encoded(text: str) -> bytes:
        return mark + (text + "Déjà vu: a naïve café, élève, über.").replace("\n", end).encode(codec)

    file = site / "content/ferry/notes.md"
    file.write_bytes(encoded(NOTES))
    file.chmod(0o640)
    assert run("notes", "fix", "--yes")[0] == 0
    assert file.read_bytes() == encoded(FIXED)
    assert file.stat().st_mode & 0o777 == 0o640 or Path("C:/").exists()
    assert sorted(path.name for path in file.parent.iterdir()) == ["new.txt", "notes.md", "old.txt"]


def test_fix_leaves_a_file_alone_whose_encoding_lacks_a_character(site: Path, run: Runner) -> None:
    (site / "content/ferry/old.txt").write_text(OLD.replace("a diver found", "a diver ☂ found"), encoding="utf-8")
    file = site / "content/ferry/notes.md"
    file.write_bytes((NOTES + "Déjà vu: a naïve café, élève, über.").encode("cp1252"))
    before = file.read_bytes()
    status, _, err = run("notes", "fix", "--yes")
    assert (status, "which has no '☂'; save the file as UTF-8 first" in err) == (2, True)
    assert file.read_bytes() == before


def test_fix_rewrites_a_line_once_for_all_pairs_of_versions(site: Path, run: Runner) -> None:
    versions = "---\nversions:\n  - file: old.txt\n  - file: new.txt\n  - file: last.txt\n---\n"
    write(site, {"content/ferry/index.md": versions, "content/ferry/last.txt": NEW.replace("Friday", "Monday")})
    assert "Rewrote 1 quote line in 1 file." in run("notes", "fix", "--yes")[1]
    assert read() == FIXED


def test_fix_leaves_annotations_to_their_author(site: Path, run: Runner) -> None:
    (site / "content/ferry/notes.md").unlink()
    selector = {"type": "TextQuoteSelector", "exact": "a diver saw a crack in the third pier", "prefix": "after "}
    annotation = {
        "type": "Annotation",
        "id": "urn:x:one",
        "bodyValue": "Text.",
        "target": {"source": "old.txt", "selector": selector},
    }
    write(site, {"content/ferry/notes.jsonld": json.dumps(annotation)})
    before = read("content/ferry/notes.jsonld")
    status, out, err = run("notes", "fix", "--yes")
    assert (status, out) == (0, "No quote has drifted.\n")
    assert err == "content/ferry/notes.jsonld:1: note 'n-one' has drifted, and is left to you\n"
    assert read("content/ferry/notes.jsonld") == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(
    st.lists(st.sampled_from(OLD.split()), min_size=4, max_size=14), st.integers(0, 12), st.sampled_from(["old", "new"])
)
def test_what_is_fixed_is_fixed(site: Path, run: Runner, words: list[str], at: int, side: str) -> None:
    quote = OLD.split()[at : at + 12]
    quote[len(words) % len(quote)] = words[0]
    (site / "content/ferry/notes.md").write_text(
        f"## n-a style\n{side}> {' '.join(quote)}\n\nText.\n", encoding="utf-8"
    )
    run("notes", "fix", "--yes")
    text = read()
    assert run("notes", "fix", "--yes")[1] == "No quote has drifted.\n"
    assert read() == text


# --- add ---------------------------------------------------------------------------------------------


def add(run: Runner, *words: str, body: str = "It was 38.") -> tuple[int, str, str]:
    return run("notes", "add", *words, "--body", body)


def test_add_appends_a_note_and_touches_nothing_else(site: Path, run: Runner) -> None:
    done = add(
        run,
        "ferry",
        "-k",
        "promise",
        "-q",
        "old",
        "workers said {{at least\n 40}} people",
        body="It was 38.\n\nOr not.",
    )
    assert done == (0, f"Added n-at-least-40 to {Path('content/ferry/notes.md')}, line 18.\n", "")
    assert read() == NOTES + (
        "\n## n-at-least-40  promise\nold> workers said {{at least 40}} people\n\nIt was 38.\n\nOr not.\n"
    )


def test_a_folder_that_may_not_be_written_is_named_by_the_file_of_the_notes(
    site: Path, run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**options: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", ".notes-1f3a")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    status, _, err = run("notes", "fix", "--yes")
    assert (status, err) == (2, f"sitegen: {Path('content/ferry/notes.md')}: Permission denied\n")


def test_add_makes_the_file_where_there_is_none(site: Path, run: Runner) -> None:
    assert add(run, "pier", "--id", "n-whole")[0] == 0
    assert add(run, "pier", "-q", "new", "{{The council}} met", "-q", "old", "nobody")[0] == 0
    assert add(run, "pier", "-q", "new", "{{The council}} met")[0] == 0
    assert read("content/pier/notes.md") == (
        "## n-whole  context\n\nIt was 38.\n\n"
        "## n-the-council  context\nnew> {{The council}} met\nold> nobody\n\nIt was 38.\n\n"
        "## n-the-council-2  context\nnew> {{The council}} met\n\nIt was 38.\n"
    )
    assert run("notes", "list", "pier")[0] == 0


def test_add_goes_on_in_the_line_ends_and_encoding_of_the_file(site: Path, run: Runner) -> None:
    file = site / "content/ferry/notes.md"
    before = codecs.BOM_UTF16_LE + NOTES.rstrip("\n").replace("\n", "\r\n").encode("utf-16-le")
    file.write_bytes(before)
    assert add(run, "ferry", "--id", "n-x")[0] == 0
    assert file.read_bytes() == before + "\r\n\r\n## n-x  context\r\n\r\nIt was 38.\r\n".encode("utf-16-le")


def test_a_quote_that_stands_in_several_places_is_not_added_but_listed(site: Path, run: Runner) -> None:
    status, out, err = add(run, "ferry", "-q", "old", "missing")
    assert (status, out) == (1, "")
    assert "error[note-quote-ambiguous]: note 'n-missing' quotes \"missing\", which stands in 2 places" in err
    assert "`old#1> {{missing}}`" in err
    assert err.endswith(f"Nothing was added to {Path('content/ferry/notes.md')}.\n")
    assert read() == NOTES
    assert add(run, "ferry", "-q", "old#2", "{{missing}}")[0] == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["-q", "old", "not in any of the texts at all"], "note-quote-missing"),
        (["-q", "old", "after {{a diver saw a crack in the third pier}}."], "note-quote-drifted"),
        (["-q", "draft", "missing"], "note-version-unknown"),
        (["-q", "old#x", "{{missing}}"], "note-quote-bad"),
        (["-k", "fact"], "note-kind-unknown"),
        (["--id", "n-lost"], "note-id-repeated"),
        (["--id", "No!"], "note-id-bad"),
    ],
)
def test_what_would_be_a_problem_is_not_added(site: Path, run: Runner, words: list[str], code: str) -> None:
    status, out, err = add(run, "ferry", *words)
    assert (status, out, f"[{code}]" in err) == (1, "", True)
    assert read() == NOTES


@pytest.mark.parametrize("body", ["One.\n\n## n-two style\n\nTwo.", "```\nopen", " \n"])
def test_a_body_that_would_be_more_or_less_than_a_note_is_not_added(site: Path, run: Runner, body: str) -> None:
    assert add(run, "ferry", body=body)[0] == 1
    assert read() == NOTES


def test_nothing_is_added_to_code_that_is_still_open(site: Path, run: Runner) -> None:
    write(site, {"content/ferry/notes.md": NOTES + "\n```\nopen\n"})
    status, _, err = add(run, "ferry")
    assert (status, "code before it must be closed" in err) == (1, True)


def test_the_body_is_read_from_standard_input(
    site: Path,
    run: Runner,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("From a pipe.\r\nTwo lines.\n"))
    assert run("notes", "add", "pier")[0] == 0
    assert read("content/pier/notes.md") == "## n-note  context\n\nFrom a pipe.\nTwo lines.\n"


def test_a_new_comparison_s_notes_take_a_note_after_the_comment(site: Path, run: Runner) -> None:
    run("new", "quay", "--old", "content/pier/old.txt", "--new", "content/pier/new.txt")
    before = read("content/quay/notes.md")
    assert add(run, "quay")[0] == 0
    assert read("content/quay/notes.md") == before + "\n## n-note  context\n\nIt was 38.\n"


def test_add_to_a_comparison_that_is_not_there_is_misuse(site: Path, run: Runner) -> None:
    assert add(run, "../ferry")[0] == 2
    assert add(run, "fery") == (2, "", "sitegen: there is no comparison 'fery'; nearest is 'ferry'\n")


def test_add_to_what_cannot_be_compared_says_so(site: Path, run: Runner) -> None:
    run("new", "quay")
    assert add(run, "quay") == (
        2,
        "",
        "sitegen: content/quay cannot be compared as it is. Hint: `sitegen check --drafts` says why\n",
    )
    write(site, {"content/pier/new.txt": ""})
    status, _, err = add(run, "pier")
    assert (status, "content/pier/new.txt: error[file-empty]" in err) == (1, True)
