"""A theme folder to a renderer; the only importer of Jinja.

Takes the name of a theme and the folders where themes stand, gives a `Theme` (a plain value that can be
pickled and hashed) and renders its templates. Never writes, never looks at content. Templates are
trusted, what is put into them is not: autoescape is always on, an undefined name is an error, and the
environment is sandboxed. Whatever is wrong with a theme is a `ThemeError`, which carries a `Problem` that
names the template's own file and line.
"""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from jinja2 import (
    FunctionLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    Undefined,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from sitegen.problems import Problem, nearest, suggest

T = TypeVar("T")

Html = Markup
"""Text that is HTML already. Whoever makes one has escaped what came from outside."""

TEMPLATE_SUFFIXES = frozenset({".html", ".xml", ".svg", ".txt"})
"""Files of a theme that are templates; everything under `static/` is copied as it is, whatever its suffix."""

STATIC = "static"
"""Folder of a theme whose files are copied as they are."""

SETTINGS_FILE = "theme.toml"
"""Where a theme says what it extends."""

SETTINGS = ("extends", "title", "description")
"""Keys of that file."""


class ThemeError(Exception):
    """A theme cannot be used; `problem` says why and where."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem

    def __reduce__(self) -> tuple[type["ThemeError"], tuple[Problem]]:
        """Survive the way back from a worker process."""
        return type(self), (self.problem,)


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


def own_folder() -> Path:
    """Folder of the themes that come with sitegen: beside the package in a clone, inside it in a wheel."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "themes"
    return inside if inside.is_dir() else package.parent / "themes"


def list_themes(folders: Sequence[Path]) -> tuple[str, ...]:
    """Names of all themes in `folders`, sorted, each once."""
    found = {entry.name for folder in folders if folder.is_dir() for entry in folder.iterdir() if entry.is_dir()}
    return tuple(sorted(name for name in found if not name.startswith((".", "_"))))


def describe_theme(name: str, folders: Sequence[Path]) -> ThemeFolder:
    """Theme `name` as its own folder gives it, in the first of `folders` that has it.

    Raises ThemeError where there is no such theme or its `theme.toml` is wrong.
    """
    folder, settings = _find_folder(name, folders, "sitegen.toml", ())
    return ThemeFolder(name, folder, settings.get("extends", ""), settings.get("description", ""), _list_files(folder))


def load_theme(name: str, folders: Sequence[Path]) -> Theme:
    """Read theme `name` from the first of `folders` that has it, and the themes that it extends.

    Raises ThemeError where there is no such theme, its `theme.toml` is wrong, or a template does not parse.
    """
    chain = _find_chain(name, folders)
    templates: dict[str, TemplateFile] = {}
    static: dict[str, StaticFile] = {}
    for folder in reversed(chain):
        for template in _read_templates(folder):
            templates[template.name] = template
            if folder != chain[0]:
                beneath = f"{folder.name}/{template.name}"
                templates[beneath] = TemplateFile(beneath, template.path, template.text)
        static.update((file.path, file) for file in _read_static(folder))
    theme = Theme(name, _in_order(templates), _in_order(static))
    compile_templates(theme.templates)
    return theme


def render(theme: Theme, template: str, **values: Any) -> str:
    """Fill a template. Strings are escaped unless they are `Html`.

    Raises ThemeError where the theme has no such template, or the template asks for what is not there.
    """
    environment = compile_templates(theme.templates)
    try:
        return environment.get_template(template).render(**values)
    except TemplateNotFound as error:
        raise ThemeError(_missing_template(theme, template, error)) from None
    except Exception as error:
        problem = _problem_in_template(theme, error)
        if problem is None:
            raise
        raise ThemeError(problem) from error


# --- reading a theme's folders -----------------------------------------------------------------------


def _find_chain(name: str, folders: Sequence[Path]) -> list[Path]:
    """Folders of the theme and of all that it extends, the theme itself first."""
    chain: list[Path] = []
    wanted: str | None = name
    asker = "sitegen.toml"
    while wanted is not None:
        found, settings = _find_folder(wanted, folders, asker, chain)
        chain.append(found)
        asker = _show(found / SETTINGS_FILE)
        wanted = settings.get("extends")
    return chain


def _find_folder(name: str, folders: Sequence[Path], asker: str, chain: Sequence[Path]) -> tuple[Path, dict[str, str]]:
    """The first folder of a theme that is not in the chain, with its settings; `asker` is the file that named it."""
    found = next((f / name for f in folders if _is_theme(f, name) and f / name not in chain), None)
    if found is None:
        raise ThemeError(_missing_theme(name, folders, asker, chain))
    settings = found / SETTINGS_FILE
    return found, _read_settings(settings) if settings.is_file() else {}


def _list_files(folder: Path) -> tuple[str, ...]:
    """What makes the theme in a folder, as it is there."""
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(n for n in names if n == SETTINGS_FILE or _is_template(n) or n.startswith(STATIC + "/"))


def _is_template(name: str) -> bool:
    return Path(name).suffix in TEMPLATE_SUFFIXES and not name.startswith(STATIC + "/")


def _is_theme(folder: Path, name: str) -> bool:
    """Whether `name` is a plain folder name, not a path out of `folder`, and is there."""
    return bool(name) and Path(name).name == name and name not in (".", "..") and (folder / name).is_dir()


def _read_settings(path: Path) -> dict[str, str]:
    """Read `theme.toml`: known keys, each a string."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:  # neither TOML nor text, or too large to be read
        message, place, rest = str(error).rstrip(".").partition(" (at line ")
        line = int(rest.partition(",")[0]) if place else 0
        hint = "see toml.io for how it is written"
        raise ThemeError(
            Problem(_show(path), line, "theme-settings", f"theme.toml cannot be read: {message}", hint)
        ) from None
    for key, value in values.items():
        if key not in SETTINGS:
            message = f"unknown key '{key}'"
            raise ThemeError(Problem(_show(path), 0, "theme-settings", message, suggest(key, SETTINGS)))
        if not isinstance(value, str):
            raise ThemeError(Problem(_show(path), 0, "theme-settings", f"'{key}' must be a string, not {value!r}"))
    return values


def _read_templates(folder: Path) -> Iterator[TemplateFile]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not _is_template(name) or not path.is_file():
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            message = f"template is not UTF-8 (byte {error.start})"
            raise ThemeError(Problem(_show(path), 0, "theme-template", message, "save it as UTF-8")) from None
        yield TemplateFile(name, _show(path), text)


def _read_static(folder: Path) -> Iterator[StaticFile]:
    base = folder / STATIC
    for path in sorted(base.rglob("*")):
        if path.is_file() and not path.name.startswith("."):
            yield StaticFile(path.relative_to(base).as_posix(), path.read_bytes())


def _in_order(named: dict[str, T]) -> tuple[T, ...]:
    return tuple(named[name] for name in sorted(named))


def _show(path: Path) -> str:
    """The path from the `themes` folder on, as messages show it."""
    parts = path.parts
    last = max((i for i, part in enumerate(parts) if part == "themes"), default=len(parts) - 1)
    return "/".join(parts[last:])


# --- compiling, once a process ------------------------------------------------------------------------


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox with a short way to the fields of our own values, of which a page reads thousands.

    A field that a value does not have is called by the name that the documentation has for the value.
    """

    def getattr(self, obj: Any, attribute: str) -> Any:
        fields = getattr(type(obj), "__dataclass_fields__", ())
        if attribute in fields:
            return getattr(obj, attribute)
        found = super().getattr(obj, attribute)
        if fields and isinstance(found, Undefined) and not attribute.startswith("_"):
            near = nearest(attribute, fields)
            hint = f", nearest is '{near}'" if near else ""
            return self.undefined(f"{type(obj).__name__} has no '{attribute}'{hint}")
        return found


@lru_cache(maxsize=8)
def compile_templates(templates: tuple[TemplateFile, ...]) -> _Sandbox:
    """The environment of these templates, all compiled; the same sources give the same one.

    Raises ThemeError where one does not parse.
    """
    sources = {template.name: template for template in templates}

    def find(name: str) -> tuple[str, str, None] | None:
        found = sources.get(name)
        return (found.text, found.path, None) if found else None

    environment = _Sandbox(
        loader=FunctionLoader(find),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=-1,
        auto_reload=False,
    )
    for template in {template.path: template for template in templates}.values():
        _compile(environment, template)
    return environment


def _compile(environment: _Sandbox, template: TemplateFile) -> Template:
    """Compile a template at once, so that its syntax errors are found before anything is rendered."""
    try:
        return environment.get_template(template.name)
    except TemplateSyntaxError as error:
        message = f"template error: {(error.message or '').rstrip('.')}"
        raise ThemeError(Problem(error.filename or template.path, error.lineno, "theme-template", message)) from None


# --- saying what is wrong -----------------------------------------------------------------------------


def _missing_theme(name: str, folders: Sequence[Path], asker: str, chain: Sequence[Path]) -> Problem:
    if any(folder.name == name for folder in chain):
        message = f"theme '{chain[0].name}' extends itself by way of '{chain[-1].name}'"
        return Problem(asker, 0, "theme-missing", message, "remove one 'extends'")
    names = list_themes(folders)
    near = nearest(name, names)
    there = f"themes here are {', '.join(names)}" if names else "there are no themes here"
    hint = f"nearest is '{near}'; {there}" if near else there
    return Problem(asker, 0, "theme-missing", f"there is no theme '{name}'", hint)


def _missing_template(theme: Theme, asked: str, error: TemplateNotFound) -> Problem:
    """A template that is not there: asked for by sitegen itself, or by another template."""
    place = _place_in_template(theme, error.__traceback__)
    missing = str(error.name or asked)
    if place:
        near = nearest(missing, (template.name for template in theme.templates))
        hint = f"nearest is '{near}'" if near else ""
        return Problem(*place, "theme-template", f"there is no template '{missing}'", hint)
    hint = 'put extends = "default" into its theme.toml to take over what it lacks'
    path = f"themes/{theme.name}"
    return Problem(path, 0, "theme-template", f"theme '{theme.name}' has no template '{missing}'", hint)


def _problem_in_template(theme: Theme, error: Exception) -> Problem | None:
    """The error as a problem of the template in which it came up; None where no template is involved."""
    place = _place_in_template(theme, error.__traceback__)
    if place is None:
        return None
    if isinstance(error, RecursionError):
        return _endless_template(*place)
    message = error.message if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
    return Problem(*place, "theme-template", f"template error: {(message or '').rstrip('.')}")


def _endless_template(path: str, line: int) -> Problem:
    name = path.rpartition("/")[2]
    message = f"'{name}' extends or includes itself without end"
    hint = f'to extend that of the theme beneath, name the theme: {{% extends "default/{name}" %}}'
    return Problem(path, line, "theme-template", message, hint)


def _place_in_template(theme: Theme, traceback: TracebackType | None) -> tuple[str, int] | None:
    """File and line of the innermost template in a traceback (Jinja maps the lines back to the source)."""
    paths = {template.path for template in theme.templates}
    place = None
    while traceback is not None:
        path = traceback.tb_frame.f_code.co_filename
        if path in paths:
            place = path, traceback.tb_lineno
        traceback = traceback.tb_next
    return place
