"""`sitegen diff` on a terminal: colours, width, the pager, and nothing that steers."""

import os
import re
import select
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from sitegen.cli import main

pty = pytest.importorskip("pty", reason="terminals are made this way on POSIX systems only")
fcntl = pytest.importorskip("fcntl")
termios = pytest.importorskip("termios")

PATIENCE = 0.2
"""Seconds of silence after the program has ended that count as the end of its output."""


def on_a_terminal(*arguments: object, columns: int = 60, lines: int = 10, **environment: str) -> tuple[int, str]:
    """Status and output of a command on a terminal of that size, with these variables set."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "PAGER", "LESS")}
    surroundings = {**clean, "TERM": "xterm", "PYTHONIOENCODING": "utf-8", **environment}
    command = [sys.executable, "-m", "sitegen", *map(str, arguments)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=surroundings) as process:
        out = read_all(ours, process)
    os.close(theirs)
    os.close(ours)
    return process.returncode, out.decode().replace("\r\n", "\n")


def read_all(terminal: int, process: subprocess.Popen[bytes]) -> bytes:
    """What a program prints until it ends."""
    out = b""
    while True:
        ended = process.poll() is not None
        if select.select([terminal], [], [], PATIENCE)[0]:
            out += os.read(terminal, 65536)
        elif ended:
            return out


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    lines = [f"The mayor of town {number} said so at length to everybody who would hear it." for number in range(9)]
    (tmp_path / "old.txt").write_text("\n\n".join(lines), encoding="utf-8")
    (tmp_path / "new.txt").write_text("\n\n".join(lines).replace(" said", " claimed"), encoding="utf-8")
    return tmp_path


@pytest.fixture
def pager(here: Path) -> str:
    """A pager that says what it was called with and whether it got everything."""
    script = here / "my pager.py"
    script.write_text("import sys; print(sys.argv[1:], sys.stdin.read().count('{+claimed+}'))", encoding="utf-8")
    return f"{sys.executable} '{script}' -x '$HOME;ls'"


def test_a_terminal_gets_colours_and_lines_of_its_width(here: Path) -> None:
    status, shown = on_a_terminal("diff", "old.txt", "new.txt", columns=30, lines=99)
    assert (status, "\x1b[36m{+claimed+}\x1b[0m" in shown) == (1, True)
    plain = on_a_terminal("diff", "old.txt", "new.txt", columns=30, lines=99, NO_COLOR="1")[1]
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 30


def test_under_git_s_pager_there_are_colours_and_lines_of_the_width_that_git_tells(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in (("GIT_PAGER_IN_USE", "true"), ("COLUMNS", "30"), ("TERM", "xterm"), ("NO_COLOR", "")):
        monkeypatch.setenv(name, value)
    assert main(["diff", "mayors.txt", "old.txt", ".", "100644", "new.txt", ".", "100644"]) == 0
    shown = capsys.readouterr().out
    assert "\x1b[36m{+claimed+}\x1b[0m" in shown
    assert max(map(len, re.sub(r"\x1b\[[\d;]+m", "", shown).splitlines())) <= 30
    main(["diff", "old.txt", "new.txt"])
    assert "\x1b" not in capsys.readouterr().out


def test_what_is_longer_than_the_screen_goes_to_the_pager_without_a_shell(here: Path, pager: str) -> None:
    assert on_a_terminal("diff", "old.txt", "new.txt", PAGER=pager) == (1, "['-x', '$HOME;ls'] 9\n")


def test_what_fits_does_not(here: Path, pager: str) -> None:
    assert "[-said-]" in on_a_terminal("diff", "old.txt", "new.txt", lines=99, PAGER=pager)[1]


@pytest.mark.parametrize(
    ("option", "variable"),
    [
        ("--no-pager", ""),
        ("--context=9", "PAGER=cat"),
        ("--context=9", "PAGER="),
        ("--context=9", "PAGER=no-such-program -x"),
        ("--context=9", "PAGER='not closed"),
        ("--context=9", "TERM=dumb"),
    ],
)
def test_where_no_pager_is_wanted_or_to_be_had_all_is_printed(
    here: Path, pager: str, option: str, variable: str
) -> None:
    name, _, value = variable.partition("=")
    environment = {"PAGER": pager, "TERM": "xterm"} | ({name: value} if name else {})
    status, shown = on_a_terminal(
        "diff", "old.txt", "new.txt", option, PAGER=environment["PAGER"], TERM=environment["TERM"]
    )
    assert (status, shown.count("{+claimed+}")) == (1, 9)


def test_a_pager_that_is_left_early_is_no_error(here: Path) -> None:
    assert on_a_terminal("diff", "old.txt", "new.txt", PAGER=f"{sys.executable} -c pass") == (1, "")


@pytest.mark.parametrize("form", ["text", "critic", "json", "html"])
def test_no_format_steers_a_terminal(here: Path, form: str) -> None:
    (here / "new.txt").write_text("All is \x1b[2Jwell\u202e.", encoding="utf-8")
    shown = on_a_terminal("diff", "old.txt", "new.txt", "--format", form, "--no-pager", NO_COLOR="1")[1]
    assert "well" in shown
    assert not set(shown) & {"\x1b", "\u202e"}
