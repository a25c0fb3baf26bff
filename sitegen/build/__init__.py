"""THE LINE: load, compare, check, export, publish.

Takes the site's folder, gives a report; writes to the output folder and nowhere else, the cache aside. What is wrong
with the content is in the report; with an error in it nothing is published, and what was published stays. `check_site`
is the same line without its last two steps. Cache and processes live in this package and only here.

By noun: `line` (the line for one folder), `pool` (for many), `cache` (for none), `stages` (what sees the whole site),
`settings` (what all share), `task` (what is to be done, and what was found).
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter

from sitegen.build.cache import Cache
from sitegen.build.line import Made, run_line
from sitegen.build.settings import find_theme, make_work
from sitegen.build.stages import FaultyContentError, check_links, export_lists, make_files, make_folders
from sitegen.build.task import Found, Progress, Task
from sitegen.checks import find_targets
from sitegen.config import CONTENT_FOLDER, FILE_NAME, OUTPUT_FOLDER, Config, load_config
from sitegen.load import Folder, Scan, read_texts, scan_site
from sitegen.model import PlacedNote
from sitegen.output import OutputError, Published, publish
from sitegen.problems import Problem, SitegenError, suggest


@dataclass(frozen=True, slots=True)
class Report:
    """What a build or a check found and did."""

    problems: tuple[Problem, ...]
    """In order of file and line, each once."""
    comparisons: int
    """How many comparisons there are."""
    pages: int
    """How many plain pages there are."""
    published: Published | None
    """What was written; None where nothing was to be, or could be."""
    output: Path
    """The folder of the site's pages."""
    seconds: float
    """How long it took."""
    notes: tuple[tuple[str, tuple[PlacedNote, ...]], ...] = ()
    """Of a check: the notes of each comparison, by its slug."""


def build_site(
    root: Path,
    *,
    output: Path | None = None,
    drafts: bool = False,
    keep_going: bool = False,
    jobs: int = 0,
    progress: Progress | None = None,
) -> Report:
    """Build the site in folder `root` into `output`, or its `build/`.

    `keep_going` turns errors of notes into warnings, `jobs` is the number of processes (0: one a processor). Raises
    `SitegenError` where it cannot even start, or a process dies.
    """
    started = perf_counter()
    folder = output or root / OUTPUT_FOLDER
    _refuse_content(root, folder)
    task, found = _begin(root, jobs, progress, drafts=drafts, keep_going=keep_going)
    published = None
    try:
        published = publish(make_files(task, Cache(root, folder, task.work), found), folder)
    except FaultyContentError:
        pass  # nothing is published, and the report says why
    except OutputError as error:
        found.problems.append(Problem(_inside(root, error.path), 0, error.code, error.message, error.hint))
    return _report(task.scan, found, published, folder, started)


def check_site(root: Path, *, drafts: bool = False, jobs: int = 0, progress: Progress | None = None) -> Report:
    """Everything that is wrong with the site in folder `root`; nothing is written."""
    started = perf_counter()
    task, found = _begin(root, jobs, progress, drafts=drafts, keep_going=False)
    for made in make_folders(task, None, found):
        found.add(made)
        found.notes += made.notes
    found.problems += check_links(task, found)
    export_lists(task, found)
    return _report(task.scan, found, None, root / OUTPUT_FOLDER, started)


def find_notes(root: Path, slugs: Collection[str] = (), *, jobs: int = 0, progress: Progress | None = None) -> Report:
    """The notes of the site in folder `root`, or of the folders of some comparisons, drafts too; no page is laid out.

    Raises `SitegenError` where a comparison is not there.
    """
    started = perf_counter()
    config, scan, found = _load(root, drafts=True)
    folders = _choose_folders(scan, slugs, found.problems)
    task = Task(root, replace(scan, folders=folders), make_work(config, scan, None, keep_going=False), jobs, progress)
    for made in make_folders(task, None, found):
        found.add(made)
        found.notes += (each for each in made.notes if not slugs or each[0] in slugs)
    return _report(task.scan, found, None, root / OUTPUT_FOLDER, started)


def try_notes(root: Path, slug: str, name: str, content: bytes) -> Made:
    """What would become of a comparison if its file of notes called `name` held `content`; nothing is written.

    Raises `SitegenError` where the comparison is not there.
    """
    config, scan, found = _load(root, drafts=True)
    (folder,) = _choose_folders(scan, [slug], found.problems)
    texts = dict(read_texts(root, folder)[0]) | {name: content}
    noted = replace(folder, notes=tuple(dict.fromkeys((name, *folder.notes))))
    return run_line(noted, tuple(texts.items()), make_work(config, scan, None, keep_going=False))


# --- before the line and after it --------------------------------------------------------------------


def _begin(root: Path, jobs: int, progress: Progress | None, *, drafts: bool, keep_going: bool) -> tuple[Task, Found]:
    """Everything that a build needs before the first folder is looked at."""
    config, scan, found = _load(root, drafts)
    theme, problems = find_theme(root, config)
    found.problems += problems
    return Task(root, scan, make_work(config, scan, theme, keep_going=keep_going), jobs, progress), found


def _load(root: Path, drafts: bool) -> tuple[Config, Scan, Found]:
    config, problems = load_config(root)
    scan, more = scan_site(root, drafts=drafts)
    found = Found([*problems, *more])
    for page in scan.pages:
        found.targets += find_targets(page.body, page.path, page.line)
    return config, scan, found


def _choose_folders(scan: Scan, slugs: Collection[str], problems: Iterable[Problem]) -> tuple[Folder, ...]:
    """The folders of these comparisons; all where none is named."""
    known = {slug for folder in scan.folders for slug in folder.slugs}
    for slug in slugs:
        place = f"{CONTENT_FOLDER}/{slug}"
        if slug not in known and any(
            problem.path == place or problem.path.startswith(f"{place}/") for problem in problems
        ):
            raise SitegenError(f"{place} cannot be compared as it is. Hint: `sitegen check --drafts` says why")
        if slug not in known:
            raise SitegenError(f"there is no comparison '{slug}'; {suggest(slug, known)}")
    return tuple(folder for folder in scan.folders if not slugs or not set(slugs).isdisjoint(folder.slugs))


def _without_echoes(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems in order; without kinds of notes that may be known once `sitegen.toml` can be read."""
    unread = any(problem.path == FILE_NAME and problem.code == "config-value" for problem in problems)
    return tuple(problem for problem in sorted(set(problems)) if not (unread and problem.code == "note-kind-unknown"))


def _refuse_content(root: Path, output: Path) -> None:
    content = (root / CONTENT_FOLDER).resolve()
    if output.resolve().is_relative_to(content):
        raise SitegenError(
            f"{output.as_posix()} is inside {CONTENT_FOLDER}/. Hint: choose another folder with --output"
        )


def _inside(root: Path, path: str) -> str:
    """A path as problems name it: from the site's folder, where it is in it."""
    place = Path(path)
    return place.relative_to(root).as_posix() if place.is_relative_to(root) else path


def _report(scan: Scan, found: Found, published: Published | None, output: Path, started: float) -> Report:
    return Report(
        problems=_without_echoes(found.problems),
        comparisons=sum(len(folder.slugs) for folder in scan.folders),
        pages=len(scan.pages),
        published=published,
        output=output,
        seconds=perf_counter() - started,
        notes=tuple(found.notes),
    )
