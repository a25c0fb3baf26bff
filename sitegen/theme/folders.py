"""The folders of themes, read.

Takes the name of a theme and the folders where themes stand; the first that has it wins. Gives the theme with all that
it extends. Never writes; a template is compiled once, so that a theme that was read has no syntax error.
"""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from sitegen.problems import Problem, nearest, suggest
from sitegen.theme.parts import StaticFile, TemplateFile, Theme, ThemeError, ThemeFolder
from sitegen.theme.templates import compile_templates

T = TypeVar("T")
TEMPLATE_SUFFIXES = frozenset({".html", ".xml", ".svg", ".txt"})
"""Files of a theme that are templates; everything under `static/` is copied as it is, whatever its suffix."""
STATIC = "static"
"""Folder of a theme whose files are copied as they are."""
SETTINGS_FILE = "theme.toml"
"""Where a theme says what it extends."""
SETTINGS = ("extends", "description")
"""Keys of that file."""


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


# --- a theme and those beneath it --------------------------------------------------------------------


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


def _is_theme(folder: Path, name: str) -> bool:
    """Whether `name` is a plain folder name, not a path out of `folder`, and is there."""
    return bool(name) and Path(name).name == name and name not in (".", "..") and (folder / name).is_dir()


def _missing_theme(name: str, folders: Sequence[Path], asker: str, chain: Sequence[Path]) -> Problem:
    if any(folder.name == name for folder in chain):
        message = f"theme '{chain[0].name}' extends itself by way of '{chain[-1].name}'"
        return Problem(asker, 0, "theme-missing", message, "remove one 'extends'")
    names = list_themes(folders)
    near = nearest(name, names)
    there = f"themes here are {', '.join(names)}" if names else "there are no themes here"
    hint = f"nearest is '{near}'; {there}" if near else there
    return Problem(asker, 0, "theme-missing", f"there is no theme '{name}'", hint)


# --- what is in a folder -----------------------------------------------------------------------------


def _list_files(folder: Path) -> tuple[str, ...]:
    """What makes the theme in a folder, as it is there."""
    names = (path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file())
    return tuple(n for n in names if n == SETTINGS_FILE or _is_template(n) or n.startswith(STATIC + "/"))


def _is_template(name: str) -> bool:
    return Path(name).suffix in TEMPLATE_SUFFIXES and not name.startswith(STATIC + "/")


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
        _refuse_way_out(path, folder)
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
            _refuse_way_out(path, folder)
            yield StaticFile(path.relative_to(base).as_posix(), path.read_bytes())


def _refuse_way_out(path: Path, folder: Path) -> None:
    """Whatever a theme has is published or shown, so that it must be its own; sitegen's may be installed as links."""
    if folder.parent != own_folder() and not path.resolve().is_relative_to(folder.resolve()):
        message, hint = "is a symbolic link out of the theme", "put a copy of the file itself here"
        raise ThemeError(Problem(_show(path), 0, "link-escapes", message, hint))


def _in_order(named: dict[str, T]) -> tuple[T, ...]:
    return tuple(named[name] for name in sorted(named))


def _show(path: Path) -> str:
    """The path from the `themes` folder on, as messages show it."""
    parts = path.parts
    last = max((i for i, part in enumerate(parts) if part == "themes"), default=len(parts) - 1)
    return "/".join(parts[last:])
