"""The bytes of a file of notes, taken apart so that what is not changed stays to the byte.

Takes a path, gives its lines and writes them back in the same encoding, with the same mark and line ends, atomically.
Refuses a file that it could not write back as it was.
"""

import codecs
import os
import re
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import click

from sitegen.cli.place import shown

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; that of UTF-32 before that of UTF-16, which begins it."""

LINE_END = re.compile(r"(\r\n|\r|\n)")


@dataclass(frozen=True, slots=True)
class NotesText:
    """A file of notes."""

    path: Path
    """Where it is."""
    data: bytes
    """Its bytes; empty where it is not there yet."""
    mark: bytes
    """Its byte order mark, if any."""
    codec: str
    """Its encoding."""
    text: str
    """What follows the mark, with the line ends that it has."""

    @property
    def line_end(self) -> str:
        """The line end that it uses first."""
        found = LINE_END.search(self.text)
        return found[0] if found else "\n"

    def lines(self) -> list[str]:
        """Its lines, without their ends."""
        return LINE_END.split(self.text)[::2]

    def with_lines(self, changed: dict[int, str]) -> str:
        """The text with other words on some lines, which are counted from 1."""
        parts = LINE_END.split(self.text)
        for number, line in changed.items():
            parts[2 * (number - 1)] = line
        return "".join(parts)

    def encode(self, text: str) -> bytes:
        """Another text as the bytes of this file. Misuse where its encoding lacks a character."""
        try:
            return self.mark + text.encode(self.codec)
        except UnicodeEncodeError as error:
            lacking = text[error.start]
            raise click.UsageError(
                f"{shown(self.path)} is in {self.codec}, which has no '{lacking}'; save the file as UTF-8 first"
            ) from None


def read_notes(path: Path) -> NotesText:
    """The file at `path`, which need not be there. Misuse where it could not be written back as it is."""
    data = path.read_bytes() if path.exists() else b""
    mark, codec = next(((mark, codec) for mark, codec in MARKS if data.startswith(mark)), (b"", ""))
    for each in [codec] if codec else _codecs(path, data):
        with suppress(UnicodeDecodeError):
            text = data[len(mark) :].decode(each)
            if text.encode(each) == data[len(mark) :]:
                return NotesText(path, data, mark, each, text)
    raise click.UsageError(f"{shown(path)} cannot be read to the byte; save it as UTF-8 first")


def _codecs(path: Path, data: bytes) -> list[str]:
    """Encodings in which a file without a mark may be read as the site reads it."""
    from sitegen.readers import decode_text
    from sitegen.readers.guess import guess_encoding

    text = decode_text(path.name, data)[0]
    known = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", guess_encoding(data), "cp1252")
    return [codec for codec in known if codec and (not data or _normal(data, codec) == text)]


def _normal(data: bytes, codec: str) -> str | None:
    """The text of some bytes with plain line ends; None where they are no text in this encoding."""
    with suppress(UnicodeDecodeError):
        return LINE_END.sub("\n", data.decode(codec))
    return None


def replace_notes(file: NotesText, data: bytes) -> None:
    """Write `data` beside the file and rename it into its place. Misuse where the file is not as it was read."""
    place = file.path.resolve()
    if (place.read_bytes() if place.exists() else b"") != file.data:
        raise click.UsageError(f"{shown(file.path)} has changed meanwhile; nothing was written, try again")
    try:
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".notes-")
    except OSError as error:  # which names a file that nobody knows
        raise OSError(error.errno, error.strerror, shown(file.path)) from None
    try:
        with os.fdopen(handle, "wb") as new_file:
            new_file.write(data)
            new_file.flush()
            os.fsync(handle)
        if place.exists():
            shutil.copymode(place, name)
        else:
            Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """What new files of this process may not allow; it can only be asked by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
