"""Chromium for the browser tests: found, installed where we may, or else said how.

`python -m tests.browser.find_chromium` prints where it is; with `--install` it is installed first where it is
missing and we are root on Debian or Ubuntu. Without one, the exit status is 1 where `CI` is set and 0 elsewhere:
on a laptop the browser tests are skipped, in continuous integration they are not.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""What the program is called on the search path, in order of preference."""

PLACES = (
    Path("/usr/bin/chromium"),
    Path("/snap/bin/chromium"),
    Path("/Applications/Chromium.app/Contents/MacOS/Chromium"),
    Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
    Path("C:/Program Files/Google/Chrome/Application/chrome.exe"),
    Path("C:/Program Files (x86)/Google/Chrome/Application/chrome.exe"),
)
"""Where it is when it is not on the search path."""

ADVICE = """\
The browser tests need Chromium, and none was found. Any of these will do:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  Windows          winget install Google.Chrome
or set CHROMIUM to the program's path."""


def find_chromium() -> Path | None:
    """The program, from the variable CHROMIUM, the search path, or the usual places; None where there is none."""
    named = os.environ.get("CHROMIUM")
    if named:
        return Path(named) if Path(named).is_file() else None
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return Path(found) if found else next((place for place in PLACES if place.is_file()), None)


def in_ci() -> bool:
    """Whether a missing browser is a failure."""
    return os.environ.get("CI", "").lower() in ("1", "true", "yes")


def install() -> None:
    """Install Chromium from the distribution, where we are root and it is Debian's or Ubuntu's kind."""
    apt = shutil.which("apt-get")
    if apt is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (("update", "-q"), ("install", "-y", "-q", "--no-install-recommends", "chromium")):
        done = subprocess.run([apt, *words], env=environment, stdout=subprocess.DEVNULL, check=False)
        if done.returncode:
            print(f"apt-get {words[0]} failed with status {done.returncode}", file=sys.stderr)


def main(words: list[str]) -> int:
    """Find it, after installing it where that is asked for and it is missing; print where it is, or the advice."""
    if "--install" in words and find_chromium() is None:
        install()
    found = find_chromium()
    print(found or ADVICE, file=sys.stdout if found else sys.stderr)
    return 1 if found is None and in_ci() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
