"""The wheel, built from a clone and installed where nothing else is, makes a site and serves it."""

import os
import re
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

from tests.serving import serving

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.slow


def test_wheel_alone_makes_builds_and_serves_a_site(tmp_path: Path) -> None:
    commands = install(tmp_path, build_wheel(tmp_path))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    sitegen = str(commands / "sitegen")
    call(sitegen, "init", "site", cwd=elsewhere)
    site = elsewhere / "site"
    assert "build" in call(sitegen, "build", cwd=site)
    assert "\n  edition (comes with sitegen, extends default)" in call(sitegen, "theme", "list", cwd=site)
    assert "<ins" in (site / "build/island-ferry/index.html").read_text(encoding="utf-8")
    with serving([sitegen, "serve", "--port", "0"], site) as server:
        status, page = server.fetch()
        assert (status, "The winter ferry" in page) == (200, True)


def build_wheel(folder: Path) -> Path:
    """A wheel of what is committed."""
    if not (ROOT / ".git").exists():
        pytest.skip("no clone, and so nothing to build a wheel from")
    call("git", "clone", "-q", str(ROOT), str(folder / "clone"), cwd=folder)
    call(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=folder / "clone")
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(folder: Path, wheel: Path) -> Path:
    """The folder of commands of a new environment that holds the wheel and its dependencies, as locked."""
    venv.create(folder / "venv", with_pip=True)
    commands = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(commands / "python"), "-m", "pip", "install", "-q"]
    lock = folder / "requirements.txt"
    lock.write_text("\n".join(locked_dependencies()), encoding="utf-8")
    require_index(commands, folder)
    call(*pip, "--require-hashes", "-r", str(lock), cwd=folder)
    call(*pip, "--no-deps", str(wheel), cwd=folder)
    return commands


def require_index(commands: Path, folder: Path) -> None:
    """Skip where no package index answers, unless this is CI."""
    probe = [str(commands / "python"), "-m", "pip", "download", "-q", "--no-deps", "--retries", "0", "mdurl"]
    done = subprocess.run(probe, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode and os.environ.get("CI") != "true":
        pytest.skip("no package index can be reached")


def locked_dependencies() -> list[str]:
    """The entries of the lock that running sitegen needs, with their hashes: the development tools left out."""
    entries = re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text(encoding="utf-8"))
    locked = {normal(re.split(r"[=\s]", entry)[0]): entry for entry in entries if "==" in entry}
    needed_by = {
        name: {normal(by) for by in re.findall(r"#\s+(?:via )?([\w.-]+)", entry)} for name, entry in locked.items()
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {normal(re.split(r"[<>=!~;\[ ]", line)[0]) for line in project["dependencies"]}
    while more := {name for name, users in needed_by.items() if users & needed} - needed:
        needed |= more
    return [locked[name] for name in sorted(needed)]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def call(*command: str, cwd: Path) -> str:
    """What a command prints; fails with what it complained of."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
