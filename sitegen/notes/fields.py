"""What stands under a note's heading beside its quotes: who wrote it, when, in which language.

Takes a line, gives the note with what it says, or what is wrong with it. Never looks at a file.
"""

import re
from dataclasses import replace

from ..model import Note
from .quote_line import Mistake
from .show import show

_FIELD = re.compile(r"(?P<name>[A-Za-z]+):(?:\s+(?P<value>.*))?$")
_FIELDS = ("by", "date", "lang")
_MEANT = {"author": "by", "byline": "by", "dates": "date", "day": "date", "language": "lang"}
"""What people write instead of these."""
_DATE = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
    r"(?:[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?)?)?"
)
_LANG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def is_field(line: str) -> bool:
    """Whether a line has the form of a field."""
    match = _FIELD.match(line)
    return match is not None and match["name"].lower() in _FIELDS


def is_almost_field(line: str) -> bool:
    """Whether a line was meant to be a field: `author: Ann Lee`."""
    match = _FIELD.match(line)
    return match is not None and match["name"].lower() in _MEANT


def read_field(note: Note, line: str) -> Note | Mistake:
    """The note with the field that the line sets."""
    said, _, value = line.partition(":")
    name, value = said.lower(), value.strip()
    if name not in _FIELDS:
        return Mistake("note-field-unknown", f"has the unknown field '{said}:'", f"write `{_MEANT[name]}: {value}`")
    if getattr(note, name):
        return Mistake("note-field-repeated", f"has '{name}:' twice", "keep one of them")
    if name == "date" and not is_date(value):
        return Mistake(
            "note-date-bad", f"has the date '{show(value)}', which is none", "write it as 2024-05-31, 2024-05 or 2024"
        )
    if name == "lang" and not is_language(value):
        return Mistake(
            "note-lang-bad", f"has the language '{show(value)}', which is no tag", "write it as `en` or `pt-BR`"
        )
    if name == "by":
        return replace(note, by=value)
    return replace(note, date=value) if name == "date" else replace(note, lang=value)


def is_date(text: str) -> bool:
    """Whether a text is a date of ISO 8601: a year, a month, a day, or a day with a time."""
    match = _DATE.fullmatch(text)
    if not match:
        return False
    year, month, day = (int(part or 1) for part in match.groups())
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    days = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= 12 and 1 <= day <= days[month - 1]


def is_language(text: str) -> bool:
    """Whether a text has the form of a BCP 47 tag."""
    return _LANG.fullmatch(text) is not None
