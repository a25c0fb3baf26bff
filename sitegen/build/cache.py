"""What the last build made, so that a folder in which nothing changed is not compared again.

Takes folders and what they share, gives back what came of them if every input is the same to the byte and the pages
stand in the output folder as they were written. The pages themselves are not kept, only their digests; deleting the
cache changes nothing but time, and a cache that cannot be read or written is none. JSON, as nothing but plain
values should ever come out of a file.
"""

import hashlib
import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import sitegen
from sitegen.build.line import Made, Work
from sitegen.checks import Target
from sitegen.exporters.page import Summary
from sitegen.load import Folder, Texts
from sitegen.output import Kept, digest, stands
from sitegen.problems import Problem

FOLDER = ".sitegen"
"""Where the cache is, in the site's folder."""
LIBRARIES = ("jinja2", "markdown_it", "mdit_py_plugins", "rapidfuzz", "selectolax", "yaml")
"""What is not ours and yet decides what a page says: another version of it may say something else."""


@dataclass(frozen=True, slots=True)
class Record:
    """What one folder became."""

    key: str
    """Digest of everything that it was made of."""
    summaries: tuple[Summary, ...]
    """Its comparisons, as lists need them."""
    files: tuple[Kept, ...]
    """Its pages."""
    targets: tuple[Target, ...]
    """What its introduction and notes show and link to."""
    problems: tuple[Problem, ...]
    """Its warnings."""


class Cache:
    """The records of one site and one output folder."""

    def __init__(self, root: Path, output: Path, work: Work) -> None:
        self.output = output
        name = hashlib.sha256(str(output.resolve()).encode()).hexdigest()[:12]
        self.file = root / FOLDER / f"cache-{name}.json"
        self.shared = _digest(repr(work), sitegen.__version__, sys.version, _program())
        self.records = self._read()
        self.fresh: dict[str, Record] = {}
        self.keys: dict[str, str] = {}

    def recall(self, folder: Folder, texts: Texts) -> Made | None:
        """What the folder became last time, if it would become the same now."""
        record = self.records.get(folder.slug)
        if record is None or record.key != self._key(folder, texts) or not stands(self.output, record.files):
            return None
        self.fresh[folder.slug] = record
        return Made(record.summaries, record.files, record.targets, (), record.problems)

    def begin(self, folder: Folder, texts: Texts) -> None:
        """Say of which texts the folder is now made: they may have changed since they were looked at."""
        self.keys[folder.slug] = self._key(folder, texts)

    def note(self, folder: Folder, made: Made) -> None:
        """Remember what the folder became, if it became pages."""
        if made.files:
            files = tuple(
                file if isinstance(file, Kept) else Kept(file.path, digest(file.content)) for file in made.files
            )
            record = Record(self.keys[folder.slug], made.summaries, files, made.targets, made.problems)
            self.fresh[folder.slug] = record

    def write(self) -> None:
        """Keep what this build recalled and noted, and nothing else."""
        if self.fresh == self.records or self.file.parent.is_symlink():
            return
        content = json.dumps({slug: _plain(record) for slug, record in self.fresh.items()}, ensure_ascii=False)
        new = self.file.with_suffix(".new")
        with suppress(OSError):
            self.file.parent.mkdir(exist_ok=True)
            new.write_text(content, encoding="utf-8", newline="\n")
            new.replace(self.file)

    def _key(self, folder: Folder, texts: Texts) -> str:
        return _digest(self.shared, repr(folder), repr(texts))

    def _read(self) -> dict[str, Record]:
        try:
            records = json.loads(self.file.read_text(encoding="utf-8"))
            return {slug: _restore(Record, record) for slug, record in records.items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()


def _program() -> str:
    """Which program this is: its files with their sizes and times, as a clone changes under one version number."""
    libraries = (find_spec(name) for name in LIBRARIES)
    files = sorted(Path(sitegen.__file__).parent.rglob("*.py"))
    files += [Path(spec.origin) for spec in libraries if spec is not None and spec.origin]
    return repr([(file.as_posix(), file.stat().st_size, file.stat().st_mtime_ns) for file in files])


# --- values to JSON and back -----------------------------------------------------------------------


def _plain(value: Any) -> Any:
    """A value as JSON has it: records as lists of their fields, in order."""
    if is_dataclass(value):
        return [_plain(getattr(value, field.name)) for field in fields(value)]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _restore(kind: Any, value: Any) -> Any:
    """The value of type `kind` that `_plain` made this of."""
    if get_origin(kind) is tuple:
        item = get_args(kind)[0]
        return tuple([_restore(item, part) for part in value])
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(*[_restore(part, item) for part, item in zip(_types(kind), value, strict=True)])
    if isinstance(kind, type) and issubclass(kind, str):
        return kind(value)
    if not isinstance(value, kind):
        raise TypeError(kind)
    return value


@lru_cache
def _types(kind: type[Any]) -> tuple[Any, ...]:
    hints: Mapping[str, Any] = get_type_hints(kind)
    return tuple(hints[field.name] for field in fields(kind))
