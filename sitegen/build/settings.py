"""What all comparisons of a site share, as its settings say.

Takes the settings and what the site holds, gives a `Work`; reads the theme, and says what is wrong with it.
"""

from dataclasses import replace
from pathlib import Path

from sitegen import __version__
from sitegen.build.line import Work
from sitegen.config import FILE_NAME, THEMES_FOLDER, Config, find_setting
from sitegen.exporters.page import MenuItem, Site
from sitegen.load import Scan
from sitegen.model import PlainPage, Rules
from sitegen.problems import Problem
from sitegen.theme import Theme, ThemeError, check_blocks, load_theme, own_folder


def make_work(config: Config, scan: Scan, theme: Theme | None, *, keep_going: bool) -> Work:
    """What the comparisons share; `theme` is None where no page is wanted."""
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


def find_theme(root: Path, config: Config) -> tuple[Theme | None, tuple[Problem, ...]]:
    """The theme that the site asks for: its own, or one of sitegen; None where it cannot be used."""
    try:
        theme = load_theme(config.theme, (root / THEMES_FOLDER, own_folder()))
        return theme, check_blocks(theme)
    except ThemeError as error:
        problem = error.problem
        if problem.path == FILE_NAME:
            problem = replace(problem, line=find_setting(root, "theme"))
        return None, (problem,)
