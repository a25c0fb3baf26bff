"""THE LINE: load, compare, check, export, publish.

Takes the site's folder, gives a report; writes to the output folder and nowhere else, the cache aside. What is wrong
with the content is in the report; with an error in it nothing is published, and what was published stays. `check_site`
is the same line without its last two steps. Cache and processes live in this package and only here.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter

from sitegen import __version__
from sitegen.build.cache import Cache
from sitegen.build.line import Made, Work, forgive, has_errors, run_line
from sitegen.build.pool import run_all
from sitegen.checks import Target, check_targets, find_targets
from sitegen.config import CONTENT_FOLDER, FILE_NAME, OUTPUT_FOLDER, THEMES_FOLDER, Config, find_setting, load_config
from sitegen.exporters.page import MenuItem, Site, Summary
from sitegen.load import RESERVED, Folder, Scan, Texts, introduce, list_titles, read_file, read_texts, scan_site
from sitegen.model import File, PlacedNote, PlainPage, Rules
from sitegen.output import Kept, OutputError, Published, publish
from sitegen.problems import Problem, SitegenError, suggest
from sitegen.theme import Theme, ThemeError, check_blocks, load_theme, own_folder

MADE = ("inline", "old.txt", "new.txt", "comparison.json", "annotations.jsonld")
"""What stands beside every page of a comparison, and may be linked."""

Progress = Callable[[int, int], None]
"""Told how many folders are done, and how many there are."""


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
    config, scan, found = _load(root, drafts)
    theme, problems = _load_theme(root, config)
    found.problems += problems
    task = _Task(root, scan, _work(config, scan, theme, keep_going), jobs, progress)
    published = None
    try:
        published = publish(_make_files(task, Cache(root, folder, task.work), found), folder)
    except _FaultyContentError:
        pass  # nothing is published, and the report says why
    except OutputError as error:
        found.problems.append(Problem(_inside(root, error.path), 0, error.code, error.message, error.hint))
    return _report(scan, found, published, folder, started)


def check_site(root: Path, *, drafts: bool = False, jobs: int = 0, progress: Progress | None = None) -> Report:
    """Everything that is wrong with the site in folder `root`; nothing is written."""
    started = perf_counter()
    config, scan, found = _load(root, drafts)
    theme, problems = _load_theme(root, config)
    found.problems += problems
    task = _Task(root, scan, _work(config, scan, theme, keep_going=False), jobs, progress)
    for made in _make_folders(task, None, found):
        found.add(made)
        found.notes += made.notes
    found.problems += _check_targets(task, found)
    _export_site(task, found)
    return _report(scan, found, None, root / OUTPUT_FOLDER, started)


def find_notes(root: Path, slugs: Collection[str] = (), *, jobs: int = 0, progress: Progress | None = None) -> Report:
    """The notes of the site in folder `root`, or of the folders of some comparisons, drafts too; no page is laid out.

    Raises `SitegenError` where a comparison is not there.
    """
    started = perf_counter()
    config, scan, found = _load(root, drafts=True)
    folders = _choose_folders(scan, slugs, found.problems)
    task = _Task(root, replace(scan, folders=folders), _work(config, scan, None, keep_going=False), jobs, progress)
    for made in _make_folders(task, None, found):
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
    return run_line(noted, tuple(texts.items()), _work(config, scan, None, keep_going=False))


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


# --- the line, stage by stage ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be done."""

    root: Path
    scan: Scan
    work: Work
    jobs: int
    progress: Progress | None


@dataclass(slots=True)
class _Found:
    """What has been found so far."""

    problems: list[Problem]
    targets: list[Target] = field(default_factory=list)
    summaries: list[Summary] = field(default_factory=list)
    places: set[str] = field(default_factory=set)
    notes: list[tuple[str, tuple[PlacedNote, ...]]] = field(default_factory=list)
    made: set[str] = field(default_factory=set)

    def add(self, made: Made) -> None:
        """Take in what came of one folder, its files aside."""
        self.problems += made.problems
        self.targets += made.targets
        self.summaries += made.summaries
        self.made.update(file.path.casefold() for file in made.files)
        self.places.update(f"{slug}#{placed.note.id}" for slug, notes in made.notes for placed in notes)
        self.places.update(f"{summary.slug}#{note.id}" for summary in made.summaries for note in summary.notes)


class _FaultyContentError(Exception):
    """Ends a build whose content has errors, before anything is published."""


def _load(root: Path, drafts: bool) -> tuple[Config, Scan, _Found]:
    config, problems = load_config(root)
    scan, more = scan_site(root, drafts=drafts)
    found = _Found([*problems, *more])
    for page in scan.pages:
        found.targets += find_targets(page.body, page.path, page.line)
    return config, scan, found


def _make_files(task: _Task, cache: Cache, found: _Found) -> Iterator[File | Kept]:
    """Every file of the site, as it is made. Raises where something is wrong: all has been looked at by then."""
    if has_errors(found.problems):
        task = replace(task, work=replace(task.work, theme=None))  # nothing will be published: look, but make no page
    for made in _make_folders(task, cache, found):
        found.add(made)
        yield from made.files
    found.problems += _check_targets(task, found)
    files = _export_site(task, found)
    if not has_errors(found.problems):
        yield from _read_files(task.root, task.scan, found)
    if has_errors(found.problems):
        raise _FaultyContentError
    yield from files
    cache.write()


def _make_folders(task: _Task, cache: Cache | None, found: _Found) -> Iterator[Made]:
    """What each folder becomes, in order: remembered where nothing changed, made where something did."""
    folders = task.scan.folders
    titles = list_titles(folders)
    known = _recall(task.root, folders, titles, cache) if cache else {}
    changed = [folder for folder in folders if folder.slug not in known]
    making = run_all(_read_tasks(task.root, changed, titles, cache, found), len(changed), task.work, task.jobs)
    for number, folder in enumerate(folders, start=1):
        made = known.pop(folder.slug, None)
        if made is None:
            made = next(making)
            if cache:
                cache.note(folder, made)
        yield made
        if task.progress is not None:
            task.progress(number, len(folders))


def _recall(root: Path, folders: Iterable[Folder], titles: Mapping[str, str], cache: Cache) -> dict[str, Made]:
    """What the last build made of those folders in which nothing changed."""
    read = ((folder, read_texts(root, folder)[0]) for folder in folders)
    recalled = ((folder.slug, cache.recall(introduce(folder, texts, titles), texts)) for folder, texts in read)
    return {slug: made for slug, made in recalled if made is not None}


def _read_tasks(
    root: Path, folders: Iterable[Folder], titles: Mapping[str, str], cache: Cache | None, found: _Found
) -> Iterator[tuple[Folder, Texts]]:
    """Each folder with its texts, read when it is asked for."""
    for alone in folders:
        texts, problems = read_texts(root, alone)
        folder = introduce(alone, texts, titles)
        found.problems += problems
        if cache:
            cache.begin(folder, texts)
        yield folder, texts


def _export_site(task: _Task, found: _Found) -> Sequence[File]:
    """The files that belong to no single comparison; none where something is wrong."""
    from sitegen.exporters.pages import export_site  # noqa: PLC0415 - a site with errors does without

    if task.work.theme is None or has_errors(found.problems):
        return ()
    try:
        files = export_site(tuple(found.summaries), task.scan.pages, task.work.site, task.work.theme)
    except ThemeError as error:
        found.problems.append(error.problem)
        return ()
    made = found.made | {file.path.casefold() for file in files}
    taken = [place for place in _list_files(task.scan, found) if place.casefold() in made]
    message, hint = "has the address of a file that sitegen makes", "rename it"
    found.problems += [Problem(f"{CONTENT_FOLDER}/{place}", 0, "output-collision", message, hint) for place in taken]
    return files


def _list_files(scan: Scan, found: _Found) -> Iterator[str]:
    """The files beside the pages, and of those beside versions what is shown or linked: a browser saves scripts with
    a page.
    """
    wanted = {target.place for target in found.targets}
    yield from scan.files
    beside = (f"{folder.slug}/{name}" for folder in scan.folders for name in folder.files)
    yield from (place for place in beside if place in wanted)


def _read_files(root: Path, scan: Scan, found: _Found) -> Iterator[File]:
    for place in _list_files(scan, found):
        content, problems = read_file(root, f"{CONTENT_FOLDER}/{place}")
        found.problems += problems
        if content is not None:
            yield File(place, content)


def _check_targets(task: _Task, found: _Found) -> tuple[Problem, ...]:
    problems = check_targets(found.targets, _known_places(task.scan) | found.places)
    return tuple(map(forgive, problems)) if task.work.keep_going else problems


def _known_places(scan: Scan) -> frozenset[str]:
    """What Markdown may refer to: every file in `content/`, every folder that becomes a page, and what is made."""
    places = {".", *RESERVED, *scan.files}
    for page in scan.pages:
        places.update((page.path.partition("/")[2], page.slug, *page.aliases))
    for folder in scan.folders:
        places.update(folder.slugs, folder.aliases, (f"{folder.slug}/{name}" for name in folder.names))
        places.update(f"{slug}/{name}" for slug in folder.slugs for name in MADE)
    return frozenset(places)


# --- what the stages need --------------------------------------------------------------------------


def _work(config: Config, scan: Scan, theme: Theme | None, keep_going: bool) -> Work:
    return Work(_rules(config), _site(config, scan), theme, keep_going, config.dehyphenate)


def _rules(config: Config) -> Rules:
    return Rules(config.equivalences, config.note_kinds, config.names, config.polish, config.words)


def _site(config: Config, scan: Scan) -> Site:
    listed = sorted((page for page in scan.pages if page.order and page.slug), key=_menu_order)
    return Site(
        title=config.title,
        description=config.description,
        language=config.language,
        base_url=config.base_url,
        menu=tuple(MenuItem(page.title, f"{page.slug}/index.html") for page in listed),
        generator=f"sitegen {__version__}",
    )


def _menu_order(page: PlainPage) -> tuple[int, str]:
    return page.order, page.slug


def _load_theme(root: Path, config: Config) -> tuple[Theme | None, tuple[Problem, ...]]:
    try:
        theme = load_theme(config.theme, (root / THEMES_FOLDER, own_folder()))
        return theme, check_blocks(theme)
    except ThemeError as error:
        problem = error.problem
        if problem.path == FILE_NAME:
            problem = replace(problem, line=find_setting(root, "theme"))
        return None, (problem,)


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


def _report(scan: Scan, found: _Found, published: Published | None, output: Path, started: float) -> Report:
    return Report(
        problems=_without_echoes(found.problems),
        comparisons=sum(len(folder.slugs) for folder in scan.folders),
        pages=len(scan.pages),
        published=published,
        output=output,
        seconds=perf_counter() - started,
        notes=tuple(found.notes),
    )
