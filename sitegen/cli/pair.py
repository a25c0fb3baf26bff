"""The two files that `sitegen diff` is given: what each is called, and its text.

Takes the words of the command line, as a user writes them or as git hands them to an external diff; gives versions.
A file without text is a version in which nothing stands. Never compares.
"""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sitegen.model import Document, Version
    from sitegen.problems import Problem

STANDARD_INPUT = "-"
NO_FILE = ("/dev/null", os.devnull)
"""What stands for a file that is not there, also on systems that call it otherwise."""


HEX = frozenset("0123456789abcdef.")
"""What git's names of objects are written in, and its sign for none."""


HEAD = 20
"""Bytes in which front matter begins, in any encoding."""


@dataclass(frozen=True, slots=True)
class Given:
    """One of the two files, as it was named."""

    path: str
    """Where its text is; `-` for standard input."""
    name: str
    """What messages call it; its end says in which format it is."""
    label: str
    """What its version is called."""


def is_from_git(words: Sequence[str]) -> bool:
    """Whether git has called: it wants the status 0, pages what is printed, and goes on to the next file."""
    return len(words) in (7, 9) and {*words[2], *words[5]} <= HEX


def find_pair(words: Sequence[str]) -> tuple[Given, Given]:
    """The two files that are named. Misuse where there are more or fewer, or both are standard input."""
    if is_from_git(words):
        return _from_git(words)
    if len(words) != 2:
        raise click.UsageError(f"two files are compared, OLD and NEW; {len(words)} given")
    if "" in words:
        raise click.UsageError("the name of a file is empty")
    if list(words) == [STANDARD_INPUT] * 2:
        raise click.UsageError("both versions cannot come from standard input; name a file for one of them")
    labels = [_label(word) for word in words]
    named = zip(words, words if len(set(labels)) < 2 else labels, strict=True)
    old, new = (Given(word, word, label) for word, label in named)
    return old, new


def find_unmerged(words: Sequence[str]) -> str:
    """The path of a file that waits to be merged, which git names alone; empty where the words are no such call."""
    return words[0] if len(words) == 1 and "GIT_DIFF_PATH_COUNTER" in os.environ else ""


def _from_git(words: Sequence[str]) -> tuple[Given, Given]:
    """PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE, and where the file was renamed its new path."""
    names = words[0], words[7] if len(words) > 7 else words[0]
    found = zip(names, (words[1], words[4]), (words[2], words[5]), strict=True)
    old, new = (Given(path, name, _git_label(name, path, object_)) for name, path, object_ in found)
    return old, new


def _git_label(name: str, path: str, object_: str) -> str:
    """The path with the beginning of the object's name, where it has one; as git says it where there is no file."""
    if path in NO_FILE:
        return "/dev/null"
    return f"{name} ({object_[:7]})" if object_.strip("0.") else name


def _label(path: str) -> str:
    """What a version is called: its file's name, and what it is where that would say nothing."""
    if path == STANDARD_INPUT:
        return "standard input"
    return path if path.startswith(("/dev/", "/proc/")) else path.replace(os.sep, "/").rpartition("/")[2]


def read_pair(old: Given, new: Given) -> "tuple[Version, Version, str]":
    """Both versions, and in what their files differ besides the texts: "front matter", "markup", or empty for nothing.

    What is wrong with a file goes to standard error; one that cannot be read ends the command.
    """
    data = _read(old), _read(new)
    named = _suffix(old.name), _suffix(new.name)
    formats = named[0] or named[1], named[1] or named[0]
    old_version = _version(old, data[0], "old", formats[0])
    new_version = _version(new, data[1], "new", formats[1])
    heads = {_front_matter(each, suffix) for each, suffix in zip(data, formats, strict=True) if each}
    return old_version, new_version, "front matter" if len(heads) > 1 else "markup" if data[0] != data[1] else ""


def _front_matter(data: bytes, suffix: str) -> str:
    """The lines of YAML at the head of Markdown, which are no part of the text."""
    if not suffix.lower().startswith((".md", ".markdown")) or data[:HEAD].count(b"-") < len("---"):
        return ""
    from sitegen.readers import decode_text
    from sitegen.readers.markdown import set_front_matter_aside

    text = decode_text("front matter", data)[0] or ""
    return text.removesuffix(set_front_matter_aside(text)[1])


def _read(given: Given) -> bytes:
    """The bytes of a file; of a folder or an address misuse, and of what the system will not open its error."""
    if given.path == STANDARD_INPUT:
        return sys.stdin.buffer.read() if sys.stdin else b""
    if given.path in NO_FILE:
        return b""
    try:
        with click.open_file(given.path, "rb") as file:
            data: bytes = file.read()
    except FileNotFoundError:
        if "://" not in given.path:
            raise
        message = f"{given.path} is an address, and nothing is fetched; save the page, and name the file"
        raise click.UsageError(message) from None
    except (IsADirectoryError, PermissionError):
        from pathlib import Path  # only a mistake pays for it

        if not Path(given.path).is_dir():
            raise
        folders = 'git -c diff.external="sitegen diff" diff --no-index OLD NEW'
        message = f"{given.path} is a folder; name a file in it. Two folders are compared by: {folders}"
        raise click.UsageError(message) from None
    return data


def _suffix(name: str) -> str:
    """What the name of a file says of its format, as ".md"; empty where it says nothing."""
    stem, dot, suffix = name.replace(os.sep, "/").rpartition("/")[2].rpartition(".")
    return dot + suffix if stem else ""


def _version(given: Given, data: bytes, side: str, suffix: str) -> "Version":
    from sitegen.model import Document, Version

    document, problems = _read_as(given.name, data, suffix)
    if [problem.code for problem in problems] == ["file-empty"]:
        document, problems = Document(given.name, "", ()), ()
    if problems:
        from sitegen.cli.report import print_problems

        print_problems(problems)
    if document is None:
        raise click.exceptions.Exit(2)
    return Version(document, id=side, label=given.label)


def _read_as(name: str, data: bytes, suffix: str) -> "tuple[Document | None, tuple[Problem, ...]]":
    """The document of a file in the format of a suffix; one that is no format we know is text, if it is text at all.

    Standard input, pipes and files whose name says nothing are read as the other version is.
    """
    from sitegen.readers import SUFFIXES, read_document

    known = suffix.lower() in SUFFIXES
    if known and _suffix(name):
        return read_document(name, data)
    document, problems = read_document(f"{name}{suffix if known else '.txt'}", data)
    if document is None and _suffix(name) and not [problem for problem in problems if problem.code == "file-empty"]:
        return read_document(name, data)  # which says what can be read
    return document and replace(document, path=name), tuple(replace(problem, path=name) for problem in problems)
