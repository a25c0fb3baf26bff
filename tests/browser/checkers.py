"""axe-core and html-validate for the browser tests, exactly as locked: installed once, or else said how.

`python -m tests.browser.checkers --install` installs them beside this file, again only when the lock has changed. Where
that fails, the exit status is 1 where `CI` is set and 0 elsewhere: on a laptop these tests are skipped, in
continuous integration they are not.
"""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.browser.find_chromium import in_ci

FOLDER = Path(__file__).parent
LOCK = FOLDER / "package-lock.json"
MODULES = FOLDER / "node_modules"
STAMP = MODULES / ".lock-digest"
AXE = MODULES / "axe-core" / "axe.min.js"
HTML_VALIDATE = MODULES / "html-validate" / "bin" / "html-validate.mjs"

ADVICE = """\
The tests of accessibility and of HTML need Node.js 20.19 or later with npm, and what is locked in tests/browser:
  Debian, Ubuntu, Fedora   the package nodejs of nodejs.org (the distribution's own may be too old)
  macOS                    brew install node
  Windows                  winget install OpenJS.NodeJS.LTS
then, with a package registry in reach, `make browser`."""


def is_installed() -> bool:
    """Whether what stands in `node_modules` is what the lock asks for."""
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8") == _digest() and shutil.which("node") is not None


def install() -> None:
    """Install what the lock asks for, where npm is at hand; says what npm says if it fails."""
    npm = shutil.which("npm")
    if npm is None:
        return
    done = subprocess.run([npm, "ci", "--ignore-scripts"], cwd=FOLDER, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
    else:
        STAMP.write_text(_digest(), encoding="utf-8")


def validate_html(*paths: Path) -> list[str]:
    """Complaints of html-validate about pages, and about all pages in folders, each with its place."""
    node = shutil.which("node") or "node"
    words = [node, HTML_VALIDATE, "--config", FOLDER / ".htmlvalidate.json", "--formatter", "json", *paths]
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, encoding="utf-8", check=False)
    if not done.stdout:
        raise RuntimeError(done.stderr)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return [
        f"{page['filePath']}:{said['line']}: {said['ruleId']}: {said['message']}"
        for page in found
        for said in page["messages"]
    ]


def _digest() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def main(words: list[str]) -> int:
    """Install what is missing where that is asked for; print the advice where it still is."""
    if "--install" in words and not is_installed():
        install()
    if is_installed():
        return 0
    print(ADVICE, file=sys.stderr)
    return 1 if in_ci() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
