"""The stages of THE LINE that see the whole site: folder after folder, then links, lists and the files beside them.

Takes a task, gives what becomes of its folders, and files; what is wrong is put into what has been found. Never writes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sitegen.build.cache import Cache
from sitegen.build.line import Made, forgive, has_errors
from sitegen.build.pool import run_all
from sitegen.build.task import Found, Task
from sitegen.checks import check_targets
from sitegen.config import CONTENT_FOLDER
from sitegen.load import RESERVED, Folder, Scan, Texts, introduce, list_titles, read_file, read_texts
from sitegen.model import File
from sitegen.output import Kept
from sitegen.problems import Problem
from sitegen.theme import ThemeError

MADE = ("inline", "old.txt", "new.txt", "comparison.json", "annotations.jsonld")
"""What stands beside every page of a comparison, and may be linked."""


class FaultyContentError(Exception):
    """Ends a build whose content has errors, before anything is published."""


def make_files(task: Task, cache: Cache, found: Found) -> Iterator[File | Kept]:
    """Every file of the site, as it is made. Raises where something is wrong: all has been looked at by then."""
    if has_errors(found.problems):
        task = replace(task, work=replace(task.work, theme=None))  # nothing will be published: look, but make no page
    for made in make_folders(task, cache, found):
        found.add(made)
        yield from made.files
    found.problems += check_links(task, found)
    files = export_lists(task, found)
    if not has_errors(found.problems):
        yield from _read_files(task.root, task.scan, found)
    if has_errors(found.problems):
        raise FaultyContentError
    yield from files
    cache.write()


def make_folders(task: Task, cache: Cache | None, found: Found) -> Iterator[Made]:
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
    root: Path, folders: Iterable[Folder], titles: Mapping[str, str], cache: Cache | None, found: Found
) -> Iterator[tuple[Folder, Texts]]:
    """Each folder with its texts, read when it is asked for."""
    for alone in folders:
        texts, problems = read_texts(root, alone)
        folder = introduce(alone, texts, titles)
        found.problems += problems
        if cache:
            cache.begin(folder, texts)
        yield folder, texts


def export_lists(task: Task, found: Found) -> Sequence[File]:
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


def _list_files(scan: Scan, found: Found) -> Iterator[str]:
    """The files beside the pages, and of those beside versions what is shown or linked: a browser saves scripts with
    a page.
    """
    wanted = {target.place for target in found.targets}
    yield from scan.files
    beside = (f"{folder.slug}/{name}" for folder in scan.folders for name in folder.files)
    yield from (place for place in beside if place in wanted)


def _read_files(root: Path, scan: Scan, found: Found) -> Iterator[File]:
    for place in _list_files(scan, found):
        content, problems = read_file(root, f"{CONTENT_FOLDER}/{place}")
        found.problems += problems
        if content is not None:
            yield File(place, content)


def check_links(task: Task, found: Found) -> tuple[Problem, ...]:
    """What is linked or shown and is not there, once all folders have been looked at."""
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
