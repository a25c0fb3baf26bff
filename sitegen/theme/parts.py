"""What a theme is made of.

Takes nothing, gives frozen records; the one error says what is wrong with a theme, and where.
"""

from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from sitegen.problems import Problem

Html = Markup
"""Text that is HTML already. Whoever makes one has escaped what came from outside."""


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """One template, read."""

    name: str
    """What templates call it: `page.html`; `default/page.html` for that of a theme beneath, to extend it by block."""
    path: str
    """Where it stands, as shown in messages."""
    text: str
    """Its source."""


@dataclass(frozen=True, slots=True)
class StaticFile:
    """One file that is copied as it is."""

    path: str
    """Relative to the site's `static/` folder, `/` between its parts."""
    content: bytes
    """What it holds."""


@dataclass(frozen=True, slots=True)
class ThemeFolder:
    """The folder of a theme, without those that it extends."""

    name: str
    """Folder name."""
    folder: Path
    """Where it is."""
    extends: str
    """Name of the theme beneath; empty where it holds everything itself."""
    description: str
    """What it is for, in one sentence; may be empty."""
    files: tuple[str, ...]
    """Its templates, static files and `theme.toml`, relative to its folder, `/` between their parts, sorted."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme with all that it extends, read and ready."""

    name: str
    """Folder name."""
    templates: tuple[TemplateFile, ...]
    """In order of their names, each name once."""
    static: tuple[StaticFile, ...]
    """In order of their paths, each path once."""


class ThemeError(Exception):
    """A theme cannot be used; `problem` says why and where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem

    def __reduce__(self) -> tuple[type["ThemeError"], tuple[Problem]]:
        """Survive the way back from a worker process."""
        return type(self), (self.problem,)
