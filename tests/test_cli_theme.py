"""`sitegen theme`: what it prints and writes, and that it never takes anything away."""

from pathlib import Path

import pytest

from sitegen.cli import main
from sitegen.theme import own_folder

FERRY = "The ferry left at nine.\n"
SITE = {"sitegen.toml": "", "content/ferry/old.txt": FERRY, "content/ferry/new.txt": FERRY.replace("nine", "ten")}

Said = tuple[int, str, str]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write(tmp_path, SITE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> "Runner":
    return Runner(capsys)


class Runner:
    """Runs commands: exit status, standard output, standard error."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *words: str) -> Said:
        status = main(words)
        captured = self.capsys.readouterr()
        return status, captured.out, captured.err


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def read(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def page(site: Path) -> str:
    return (site / "build/ferry/index.html").read_text(encoding="utf-8")


# --- list --------------------------------------------------------------------------------------------


def test_list_marks_the_theme_in_use_and_says_what_each_extends(site: Path, run: Runner) -> None:
    write(site, {"sitegen.toml": 'theme = "mine"\n', "themes/mine/theme.toml": 'extends = "default"\n'})
    status, out, _ = run("theme", "list")
    lines = out.splitlines()
    assert status == 0
    assert f"* mine ({Path('themes/mine')}, extends default)" in lines
    write(site, {"themes/edition/theme.toml": 'extends = "edition"'})
    assert f"  edition ({Path('themes/edition')}, over the one of sitegen)" in run("theme", "list")[1].splitlines()
    assert [line for line in lines if line.startswith("  default (comes with sitegen): ")]


def test_list_names_what_is_wrong_with_a_theme_and_goes_on(site: Path, run: Runner) -> None:
    write(site, {"themes/mine/theme.toml": "extends = 1\n"})
    status, out, err = run("theme", "list")
    assert (status, err) == (1, "themes/mine/theme.toml: error[theme-settings]: 'extends' must be a string, not 1.\n")
    assert "* default" in out


def test_list_says_that_the_theme_in_use_is_not_there(site: Path, run: Runner) -> None:
    write(site, {"sitegen.toml": 'theme = "defualt"\n'})
    status, _, err = run("theme", "list")
    assert status == 1
    assert "there is no theme 'defualt'. Hint: nearest is 'default'" in err


# --- new ---------------------------------------------------------------------------------------------


def test_new_theme_works_at_once_and_changes_one_block(site: Path, run: Runner) -> None:
    run("build")
    before = page(site)
    status, out, _ = run("theme", "new", "mine")
    assert (status, 'theme = "mine"' in out) == (0, True)
    write(site, {"sitegen.toml": 'theme = "mine"\n'})
    assert run("build")[0] == 0
    head, style, rest = page(site).partition("<style>\n/* The colours")
    assert style
    assert (head + rest.partition("</style>")[2]).split() == before.split()


@pytest.mark.parametrize("name", ["../mine", "", ".mine", "a/b", "mine\\yours", "mine "])
def test_name_of_a_new_theme_is_that_of_a_folder(site: Path, run: Runner, name: str) -> None:
    status, _, err = run("theme", "new", name)
    assert (status, "is no name for a folder" in err) == (2, True)
    assert set(read(site)) == set(SITE)


def test_new_theme_takes_no_name_of_sitegen(site: Path, run: Runner) -> None:
    status, _, err = run("theme", "new", "default")
    assert (status, "copy it to change it: sitegen theme eject default" in err) == (2, True)


def test_new_theme_takes_no_folder_that_is_there(site: Path, run: Runner) -> None:
    write(site, {"themes/mine/notes.txt": "Mine."})
    status, _, err = run("theme", "new", "mine")
    assert (status, "is there already" in err) == (2, True)
    assert set(read(site / "themes")) == {"mine/notes.txt"}


# --- eject -------------------------------------------------------------------------------------------


def test_ejected_theme_is_the_theme(site: Path, run: Runner) -> None:
    run("build")
    before = read(site / "build")
    assert run("theme", "eject")[0] == 0
    own = own_folder() / "default"
    copied = read(site / "themes/default")
    assert {name: content for name, content in copied.items() if name != "theme.toml"} == {
        name: content for name, content in read(own).items() if name not in ("theme.toml", "screenshot.png")
    }
    assert run("build")[0] == 0
    assert read(site / "build") == before


def test_ejected_template_goes_before_that_of_sitegen_and_the_rest_is_taken_from_there(site: Path, run: Runner) -> None:
    status, out, _ = run("theme", "eject", "default", "404.html")
    assert (status, out) == (0, f"Copied to {Path('themes/default')}: 404.html\n")
    assert set(read(site / "themes")) == {"default/404.html", "default/theme.toml"}
    write(site, {"themes/default/404.html": "Gone."})
    assert run("build")[0] == 0
    assert read(site / "build")["404.html"] == b"Gone."


def test_eject_overwrites_nothing_and_then_writes_nothing(site: Path, run: Runner) -> None:
    write(site, {"themes/default/tag.html": "Mine.", "themes/default/theme.toml": 'extends = "default"\n'})
    before = read(site)
    status, _, err = run("theme", "eject", "default", "404.html", "tag.html")
    assert (status, f"{Path('themes/default/tag.html')} is there already" in err) == (2, True)
    assert read(site) == before
    assert run("theme", "eject", "default", "404.html")[0] == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["defualt"], "no theme 'defualt' comes with sitegen; nearest is 'default'"),
        (["../default"], "no theme '../default' comes with sitegen"),
        (["default", "homes.html"], "theme 'default' has no 'homes.html'; nearest is 'home.html'"),
        (["default", "../../pyproject.toml"], "theme 'default' has no '../../pyproject.toml'"),
    ],
)
def test_eject_says_what_there_is(site: Path, run: Runner, words: list[str], said: str) -> None:
    status, _, err = run("theme", "eject", *words)
    assert (status, said in err) == (2, True)
    assert set(read(site)) == set(SITE)


def test_eject_of_a_theme_that_is_the_sites_own(site: Path, run: Runner) -> None:
    write(site, {"sitegen.toml": 'theme = "mine"\n', "themes/mine/theme.toml": 'extends = "default"\n'})
    status, _, err = run("theme", "eject")
    assert (status, "no theme 'mine' comes with sitegen" in err) == (2, True)
