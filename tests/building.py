"""Sites that several tests look at, written and built in folders of their own."""

import shutil
from pathlib import Path

from sitegen.build import build_site

ROOT = Path(__file__).parents[1]


def copy_demonstration(root: Path) -> None:
    """Write the demonstration's sources, without what an earlier build left beside them."""
    shutil.copytree(ROOT / "content", root / "content")
    shutil.copy(ROOT / "sitegen.toml", root)


def copy_editions(root: Path) -> None:
    """Write the demonstration's sources and those of a poem in three versions, to be shown with the theme `edition`."""
    copy_demonstration(root)
    shutil.copytree(ROOT / "tests/sites/edition/content", root / "content", dirs_exist_ok=True)
    settings = root / "sitegen.toml"
    settings.write_text(f'theme = "edition"\n{settings.read_text(encoding="utf-8")}', encoding="utf-8")


def build(root: Path) -> Path:
    """The folder of the built site, which has no errors."""
    output = root / "build"
    report = build_site(root, output=output, drafts=False, keep_going=False, jobs=1, progress=None)
    assert not [problem for problem in report.problems if problem.severity == "error"]
    return output
