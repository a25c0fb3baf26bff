"""Sites that several tests look at, written and built in folders of their own."""

import shutil
from pathlib import Path

from sitegen.build import build_site

ROOT = Path(__file__).parents[1]


def copy_demonstration(root: Path) -> None:
    """Write the demonstration's sources, without what an earlier build left beside them."""
    shutil.copytree(ROOT / "content", root / "content")
    shutil.copy(ROOT / "sitegen.toml", root)


def build(root: Path) -> Path:
    """The folder of the built site, which has no errors."""
    output = root / "build"
    report = build_site(root, output=output, drafts=False, keep_going=False, jobs=1, progress=None)
    assert not [problem for problem in report.problems if problem.severity == "error"]
    return output
