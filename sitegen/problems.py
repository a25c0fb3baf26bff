"""What is wrong with the content, as values, and the way out of a word that is not known.

A user's mistake is a `Problem`: collected by the stages, sorted and printed once, by the command line.
Only what keeps the program from starting at all is raised, as a `SitegenError`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops the build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend; sorts by place."""

    path: str
    """File, relative to the site's folder, `/` between its parts."""
    line: int
    """Line of the file, counted from 1; 0 where the file as a whole is meant."""
    code: str
    """A key of `CODES`."""
    message: str
    """What is wrong, with the bad value in it; no full stop."""
    hint: str = ""
    """The way out; no full stop."""
    severity: Severity = Severity.ERROR
    """Whether it stops the build."""

    def __str__(self) -> str:
        """One line: place, severity, code, message and hint."""
        place = f"{self.path}:{self.line}" if self.line else self.path
        hint = f". Hint: {self.hint}." if self.hint else "."
        return f"{place}: {self.severity}[{self.code}]: {self.message}{hint}"


class SitegenError(Exception):
    """The program cannot go on at all; the message is for the user and says the way out."""


LIKE = 0.6
"""Likeness from which a word may be meant by another."""


def nearest(word: str, known: Iterable[str], least: float = LIKE) -> str:
    """The one of `known` that is most like `word`; empty where none has the `least` likeness, 0 to 1."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake pays for it

    return next(iter(get_close_matches(word, sorted(known), n=1, cutoff=least)), "")


def suggest(word: str, known: Iterable[str]) -> str:
    """The way out of an unknown `word`: the nearest of `known`, or all of them where none is near."""
    names = sorted(known)
    near = nearest(word.lower(), names)
    return f"nearest is '{near}'" if near else "known here: " + ", ".join(names)


CODES: dict[str, str] = {
    "address-collision": "two pages that want the same address",
    "address-form": "a name that cannot be part of an address",
    "address-reserved": "an address that the site needs itself",
    "comparison-coarse": "texts too long or too repetitive to be compared as closely as usual",
    "config-key": "a setting that `sitegen.toml` does not have",
    "config-value": "a setting's value that cannot be",
    "content-missing": "a site without a `content/` folder",
    "encoding-broken": "a file that is not in the encoding it claims",
    "encoding-guessed": "a file that is not UTF-8 and was read in the encoding that it looks like",
    "encoding-unknown": "a file in no encoding that can be told",
    "file-binary": "a file that is no text",
    "file-empty": "a file without text",
    "file-name": "a file name that cannot be an address",
    "file-too-large": "a text too long to compare",
    "file-unreadable": "a file that the system would not open",
    "footnote-repeated": "two footnotes of one introduction with the same name",
    "footnote-unknown": "a `[^1]` without a footnote",
    "footnote-unused": "a footnote to which nothing refers",
    "format-unknown": "a version in a format that has no reader",
    "frame-quote": "a `frame:` passage that the version does not have",
    "front-matter": "front matter that does not parse, is not closed, or is no mapping",
    "front-matter-key": "a key that front matter does not have",
    "front-matter-value": "a key's value that cannot be",
    "html-too-deep": "HTML nested more deeply than any page",
    "image-missing": "an image that is not in the folder",
    "link-broken": "a symbolic link that leads nowhere",
    "link-escapes": "a symbolic link out of the site",
    "link-missing": "a link to a page or file that is not there",
    "markdown-too-deep": "Markdown nested more deeply than any text",
    "note-body-missing": "a note without words of its own",
    "note-date-bad": "a note's date that is none",
    "note-fence-open": "fenced code that is never closed",
    "note-field-late": "`by:`, `date:` or `lang:` below a blank line, where it is text of the note",
    "note-field-repeated": "`by:`, `date:` or `lang:` twice under one heading",
    "note-field-unknown": "a line under a heading that names no field",
    "note-heading-bad": "a `##` line that is no heading of a note",
    "note-id-bad": "a note's id that cannot be an address on the page",
    "note-id-repeated": "two notes of one comparison with the same id",
    "note-json-bad": "a `notes.jsonld` that is no JSON",
    "note-json-body": "an annotation's body of a form that has no text",
    "note-json-creator": "an annotation's creator without a name",
    "note-json-id": "an annotation's id that is no address",
    "note-json-page": "annotations that are not in the file itself",
    "note-json-quote": "a TextQuoteSelector without a quote",
    "note-json-shape": "JSON that is no annotation",
    "note-json-target": "an annotation's target that names no version",
    "note-json-unquoted": "a target without a TextQuoteSelector",
    "note-kind-missing": "a heading without a kind",
    "note-kind-unknown": "a kind that the site does not have",
    "note-lang-bad": "a note's language that is no BCP 47 tag",
    "note-occurrence-wrong": "a place number beyond the places that there are",
    "note-paragraph-varies": "the number of a paragraph that means another one on another page of the folder",
    "note-paragraph-wrong": "a paragraph that is not there or does not hold the quote",
    "note-quote-ambiguous": "a quote that stands in several places",
    "note-quote-bad": "a quote line that does not begin as one does",
    "note-quote-braces": "`{{` and `}}` that do not mark one span",
    "note-quote-doubtful": "a quote that may have become one of several places",
    "note-quote-drifted": "a quote whose place is sure although its words have changed",
    "note-quote-empty": "a quote line without words",
    "note-quote-late": "a quote line after the note's text has begun",
    "note-quote-missing": "a quote that the version does not have",
    "note-reference-unknown": "a `[[...]]` that leads nowhere",
    "note-text-outside": "text before the first note",
    "note-version-unknown": "a quote of a version that is not there",
    "output-collision": "two things that want the same address",
    "output-foreign": "an output folder that holds what sitegen did not write",
    "output-manifest": "a list of published files that cannot be read",
    "output-path": "an output path that leaves its folder",
    "output-write": "a disk that is full or may not be written to",
    "text-columns": "a text that was copied across the columns of a page",
    "theme-block": "a block that a theme fills and nothing shows",
    "theme-missing": "a theme that is not there",
    "theme-settings": "a `theme.toml` that cannot be read",
    "theme-template": "a template with an error",
    "version-double": "two files for one side",
    "version-extra": "more files than a comparison has versions",
    "version-file": "a `file:` that is not there",
    "version-list": "a `versions:` list that cannot be",
    "version-missing": "a comparison with one version",
    "version-place": "a `file:` outside its folder",
    "versions-equal": "two versions that are the same",
    "versions-reversed": "an old version that is dated after the new one",
    "versions-unlike": "two versions with nothing in common",
}
"""Every code that a problem may have, with what it means; sorted."""
