"""`sitegen.toml` to a frozen `Config`.

Takes the site's folder, gives the settings and what is wrong with them; every setting has a default, and a
site without the file is a site. Never looks at content or themes. The small tests of values that settings and
front matter share (web address, language tag) live here too, for `load` to use.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sitegen.problems import Problem, suggest

FILE_NAME = "sitegen.toml"
"""The file in the site's folder; nothing else is read."""
CONTENT_FOLDER = "content"
"""Where the texts are; fixed, so that every site is laid out alike."""
THEMES_FOLDER = "themes"
"""Where a site's own themes are."""
OUTPUT_FOLDER = "build"
"""Where the site goes unless the command line says otherwise."""

WEB_ADDRESS = re.compile(r"https?://[^\s/?#<>\"'\\]+[^\s<>\"\\]*", re.IGNORECASE)
LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
THEME_NAME = re.compile(r"\w[\w.-]*")
NOTE_KIND = re.compile(r"[^\W\d_][\w-]*")


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a site."""

    title: str = "Comparisons"
    """Name of the site."""
    base_url: str = ""
    """Where the site will stand on the web, without a slash at its end; empty where unknown."""
    description: str = ""
    """One sentence about the site, for its home page and for search engines."""
    language: str = "en"
    """BCP 47 tag of the site's own words."""
    theme: str = "default"
    """Folder of `themes/`, of the site or of sitegen."""
    equivalences: tuple[tuple[str, str], ...] = ()
    """`[labels] equivalences`: words that mean the same on this site, as ("Gov.", "Governor")."""
    names: tuple[str, ...] = ()
    """`[labels] names`: names to watch."""
    words: tuple[tuple[str, str], ...] = ()
    """`[labels.words]`: words added to a table of the labels, each after the table's name."""
    note_kinds: tuple[str, ...] = ()
    """`[notes] kinds`: kinds of notes beside the usual ones."""
    polish: bool = True
    """`[compare] polish`: make word changes into ones that a reader would make."""
    dehyphenate: bool = False
    """`[compare] dehyphenate`: make words whole that line ends of plain text cut in two."""


class BadValueError(Exception):
    """A value that a key cannot take; the message names it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def is_web_address(text: str) -> bool:
    """Whether `text` is a whole http or https URL."""
    return WEB_ADDRESS.fullmatch(text) is not None


def is_language_tag(text: str) -> bool:
    """Whether `text` has the form of a BCP 47 tag, such as `en` or `pt-BR`."""
    return LANGUAGE_TAG.fullmatch(text) is not None


# --- values ----------------------------------------------------------------------------------------


def show(value: object) -> str:
    """A value as a message quotes it: short, on one line, the way its author wrote it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return " ".join(text.split()) if len(text) <= 80 else " ".join(text[:79].split()) + "…"


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise BadValueError(f"must be text, not {show(value)}", "put it in quotes")
    return value.strip()


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise BadValueError(f"must be true or false, not {show(value)}")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise BadValueError(f"must be a list of texts, not {show(value)}", 'as in ["one", "two"]')
    return tuple(_text(item) for item in value)


WORD_TABLES = ("titles", "attributions", "hedges", "negations")
"""Tables of words to which a site may add."""


def _words(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise BadValueError(f"must be a table, not {show(value)}", 'as in titles = ["Harbour Master"]')
    for table in value:
        if table not in WORD_TABLES:
            raise BadValueError(f"has no table {show(table)}", suggest(table, WORD_TABLES))
    return tuple((table, word) for table, words in value.items() for word in _texts(words))


def _base_url(value: object) -> str:
    text = _text(value)
    if text and not (is_web_address(text) and "?" not in text and "#" not in text):
        raise BadValueError(f"is no web address: {show(text)}", 'as in "https://example.org/readings"')
    return text.rstrip("/")


def _language(value: object) -> str:
    text = _text(value)
    if not is_language_tag(text):
        raise BadValueError(f"is no language tag: {show(text)}", 'as in "en" or "pt-BR"')
    return text


def _theme(value: object) -> str:
    text = _text(value)
    if not THEME_NAME.fullmatch(text):
        raise BadValueError(f"must be the name of a folder of themes/, not {show(text)}")
    return text


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise BadValueError(f"must be a table of words, not {show(value)}", 'as in { "Gov." = "Governor" }')
    return tuple((word.strip(), _text(same)) for word, same in value.items())


def _kinds(value: object) -> tuple[str, ...]:
    kinds = _texts(value)
    for kind in kinds:
        if not NOTE_KIND.fullmatch(kind):
            raise BadValueError(f"has a kind that is not one word: {show(kind)}", "letters, digits and hyphens only")
    return kinds


KEYS: tuple[tuple[str, str, Callable[[object], Any]], ...] = (
    # key in the file, field of Config, reader of the value
    ("title", "title", _text),
    ("base_url", "base_url", _base_url),
    ("description", "description", _text),
    ("language", "language", _language),
    ("theme", "theme", _theme),
    ("labels.equivalences", "equivalences", _pairs),
    ("labels.names", "names", _texts),
    ("labels.words", "words", _words),
    ("notes.kinds", "note_kinds", _kinds),
    ("compare.polish", "polish", _flag),
    ("compare.dehyphenate", "dehyphenate", _flag),
)
SECTIONS = frozenset(key.split(".")[0] for key, _, _ in KEYS if "." in key)


# --- the file --------------------------------------------------------------------------------------


def load_config(root: Path) -> tuple[Config, tuple[Problem, ...]]:
    """The settings of the site in folder `root`; what cannot be used is a problem and keeps its default."""
    file = root / FILE_NAME
    way_out = "make it a file that you may read"
    try:
        if file.is_fifo():  # which would keep us waiting for ever
            return Config(), (_problem(0, "is no file", way_out),)
        data = file.read_bytes()
    except FileNotFoundError:
        return Config(), ()
    except OSError as error:
        return Config(), (_problem(0, f"cannot be read: {error.strerror}", way_out),)
    return parse_config(data)


def parse_config(data: bytes) -> tuple[Config, tuple[Problem, ...]]:
    """The settings in the bytes of a `sitegen.toml`."""
    import tomllib  # noqa: PLC0415 - a site without settings needs none of it

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Config(), (_problem(line, "is not UTF-8", "save it again with encoding UTF-8"),)
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # no TOML, or a number or a list that no machine has room for
        return Config(), (_syntax_problem(error, text),)
    return _read_table(table, text)


def _read_table(table: Mapping[str, object], text: str) -> tuple[Config, tuple[Problem, ...]]:
    readers = {key: (field, reader) for key, field, reader in KEYS}
    fields: dict[str, Any] = {}
    problems = []
    for key, value in _flatten(table):
        line = _find_line(text, key)
        if key not in readers:
            problems.append(_problem(line, f"unknown setting '{key}'", _way_out(key), "config-key"))
            continue
        field, reader = readers[key]
        try:
            fields[field] = reader(value)
        except BadValueError as error:
            problems.append(_problem(line, f"'{key}' {error.message}", error.hint))
    return Config(**fields), tuple(problems)


def _flatten(table: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Settings with dotted keys; a table that is itself a value (`labels.equivalences`) stays whole."""
    for name, value in table.items():
        if name in SECTIONS and isinstance(value, dict):
            yield from ((f"{name}.{key}", inner) for key, inner in value.items())
        else:
            yield name, value


def _way_out(key: str) -> str:
    """What to do about an unknown setting: a section asks among its own, the top of the file among the rest."""
    section, _, name = key.rpartition(".")
    top = {known for known, _, _ in KEYS if "." not in known}
    if not section:
        return f"it is a section: [{key}]" if key in SECTIONS else suggest(key, top | SECTIONS)
    if name in top:
        return f"'{name}' stands above the first [section]"
    return suggest(key, (known for known, _, _ in KEYS if known.startswith(f"{section}.")))


def find_setting(root: Path, key: str) -> int:
    """The line of `sitegen.toml` on which `key` is set; 0 where it is not."""
    file = root / FILE_NAME
    return _find_line(file.read_text(encoding="utf-8-sig"), key) if file.is_file() else 0


def _find_line(text: str, key: str) -> int:
    """The line on which `key` is set; `tomllib` does not say, so look for its name under its header."""
    header = ""
    for number, line in enumerate(text.splitlines(), start=1):
        bare = re.sub(r"[\s\"']", "", line.split("#")[0])
        if bare.startswith("["):
            header = bare.strip("[]") + "."
            here = header
        elif "=" in bare:
            here = header + bare.split("=")[0] + "."
        else:
            continue
        if here.startswith(key + "."):
            return number
    return 0


def _syntax_problem(error: Exception, text: str) -> Problem:
    message = str(error)
    place = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$", message)
    if place is None:
        return _problem(0, f"is not valid TOML: {message}", "see toml.io for how it is written")
    line = int(place[1]) if place[1] else len(text.splitlines()) or 1
    return _problem(line, f"is not valid TOML: {message[: place.start()]}", "see toml.io for how it is written")


def _problem(line: int, message: str, hint: str, code: str = "config-value") -> Problem:
    return Problem(FILE_NAME, line, code, message, hint)
