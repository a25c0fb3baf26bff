"""`notes.md` to notes.

Takes the text of a file, gives its notes and what is wrong with them. A note with a mistake is still a note:
what can be read of it is kept, so that nothing its author wrote is lost. Never looks at a version's text.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from ..model import Note, NotesFile, Selector
from ..problems import Problem
from .fields import is_almost_field, is_field, read_field
from .kinds import ID, USUAL, read_kind, slug
from .quote_line import Mistake, is_almost_quote_line, is_quote_line, read_quote_line
from .show import clean, show

_HEADING = re.compile(r"##(?!#)")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_PLAIN_QUOTE = re.compile(r"(old|new)[#¶>]")

Lines = Sequence[tuple[int, str]]
"""Lines of a file with their numbers, from 1."""


def read_markdown(file: NotesFile, kinds: Sequence[str]) -> tuple[list[Note], list[Problem]]:
    """Notes of a `notes.md` in file order, ids as written (see `parse` for repeats), and its mistakes."""
    before, sections, problems = _split(file)
    stray = next(((number, line) for number, line in _uncommented(before) if line.strip()), None)
    if stray:
        message = f"'{show(stray[1], 40)}' stands before the first note"
        hint = "begin a note with `## n-name kind`, or move the words to the introduction in index.md"
        problems.append(Problem(file.path, stray[0], "note-text-outside", message, hint))
    notes = []
    for section in sections:
        note, found = _read_note(file.path, section, kinds)
        notes.append(note)
        problems += found
    return notes, problems


def _uncommented(lines: Lines) -> Lines:
    """The first lines of a file, blank where a comment stands: a word to whoever writes the notes."""
    text = "\n".join(line for _, line in lines)
    return list(enumerate(_COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text).split("\n"), 1))


def _split(file: NotesFile) -> tuple[Lines, list[Lines], list[Problem]]:
    """Lines before the first heading, and each heading with what follows it; headings in fenced code are text."""
    sections: list[list[tuple[int, str]]] = [[]]
    fence = ""
    opened = 0
    for number, line in enumerate(clean(file.text).split("\n"), 1):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif mark:
            fence, opened = mark[1], number
        elif _HEADING.match(line):
            sections.append([])
        sections[-1].append((number, line))
    problems = []
    if fence:
        message = f"the code that {fence} opens is never closed"
        problems.append(Problem(file.path, opened, "note-fence-open", message, f"close it with a line {fence}"))
    return sections[0], list(sections[1:]), problems


def _read_note(path: str, lines: Lines, kinds: Sequence[str]) -> tuple[Note, list[Problem]]:
    start, heading = lines[0]
    note, problems = _read_heading(path, start, heading, kinds)
    count = _count_head(lines)
    selectors: list[Selector] = []
    for number, line in lines[1:count]:
        if not line.strip():
            continue
        done = read_field(note, line) if is_field(line) or is_almost_field(line) else _read_selector(line, number)
        if isinstance(done, Mistake):
            problems.append(Problem(path, number, done.code, f"note '{note.id}' {done.message}", done.hint))
        elif isinstance(done, Selector):
            selectors.append(done)
        else:
            note = done
    body = lines[count:]
    text = "\n".join(line for _, line in body).strip("\n")
    problems += _check_body(path, note.id, start, body)
    body_line = body[0][0] if body else start
    return replace(note, selectors=tuple(selectors), body=text.rstrip(), body_line=body_line), problems


def _read_selector(line: str, number: int) -> Selector | Mistake:
    done = read_quote_line(line)
    return done if isinstance(done, Mistake) else replace(done, line=number)


def _count_head(lines: Lines) -> int:
    """How many lines make up the heading, the quote lines and the fields; blank lines may stand between quotes."""
    count = 1
    direct = True
    for index, (_, line) in enumerate(lines[1:], 1):
        if not line.strip():
            direct = False
        elif is_quote_line(line) or (
            direct and (is_almost_quote_line(line) or is_field(line) or is_almost_field(line))
        ):
            count = index + 1
        else:
            break
    while count < len(lines) and not lines[count][1].strip():
        count += 1
    return count


# --- heading -----------------------------------------------------------------------------------------


def _read_heading(path: str, line: int, text: str, kinds: Sequence[str]) -> tuple[Note, list[Problem]]:
    words = re.sub(r"\s#+\s*$", "", text[2:]).split()
    problems = []
    if not words or not text[2:3].isspace():
        message = f"'{show(text)}' is no heading of a note"
        hint = f"write `## {slug(words[0] if words else '')} {USUAL}`"
        problems.append(Problem(path, line, "note-heading-bad", message, hint))
    id = words[0] if words else f"n-line-{line}"
    if words and not ID.fullmatch(id):
        message = f"'{show(id)}' cannot be the id of a note"
        hint = (
            f"write `## {slug(id)} …`: small letters, digits and hyphens, a letter first, and no name that the page "
            "itself uses (r4, h-words, c-1f3a9c); a heading inside a note begins with ###"
        )
        problems.append(Problem(path, line, "note-id-bad", message, hint))
        id = slug(id)
    kind, mistake = read_kind(words[1:], kinds)
    if mistake and words:
        problems.append(Problem(path, line, mistake.code, f"note '{id}' {mistake.message}", mistake.hint))
    return Note(id, kind, "", path=path, line=line), problems


# --- body --------------------------------------------------------------------------------------------


def _check_body(path: str, id: str, line: int, body: Lines) -> list[Problem]:
    """What is missing in a note's text, and what stands in it that belongs above it."""
    if not any(text.strip() for _, text in body):
        hint = "write the note below its quote lines, or remove it"
        return [Problem(path, line, "note-body-missing", f"note '{id}' says nothing", hint)]
    hint = "move the line up, right under the note's heading"
    problems = []
    for number, text in _outside_fences(body):
        if is_quote_line(text) and ("{{" in text or _PLAIN_QUOTE.match(text)):
            message = f"note '{id}' has a quote line after its text begins: '{show(text, 40)}'"
            problems.append(Problem(path, number, "note-quote-late", message, hint))
    for number, text in filter(lambda line: is_field(line[1]), _first_paragraph(body)):
        message = f"note '{id}' has '{show(text, 40)}' after a blank line"
        problems.append(Problem(path, number, "note-field-late", message, hint))
    return problems


def _first_paragraph(body: Lines) -> Lines:
    """The lines of a note's text up to the first blank one, where all look like fields and text follows; else none."""
    lines = list(takewhile(lambda line: line[1].strip(), body))
    follows = any(text.strip() for _, text in body[len(lines) :])
    return lines if follows and all(is_field(text) or is_almost_field(text) for _, text in lines) else []


def _outside_fences(body: Lines) -> list[tuple[int, str]]:
    fence = ""
    kept = []
    for number, line in body:
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence:
            kept.append((number, line))
    return kept
