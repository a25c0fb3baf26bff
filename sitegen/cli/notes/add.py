"""`sitegen notes add`: one more note at the end of a comparison's `notes.md`, once its quotes have been found."""

import re
import sys
from collections.abc import Collection, Sequence
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

import click

from sitegen.cli.notes.files import LINE_END
from sitegen.cli.place import find_site, shown
from sitegen.config import CONTENT_FOLDER

if TYPE_CHECKING:
    from sitegen.build.line import Made
    from sitegen.cli.notes.files import NotesText

FILE = "notes.md"
HEADING = re.compile(r"^##\s+(\S+)", re.MULTILINE)
PROMPT = "<!-- Write the note below, save and close. Without any words nothing is added. -->\n"
WORDS_OF_NAME = 3
"""Words of a quote that make up the name of a note that is given none."""


@click.command(short_help="Add a note to a comparison.")
@click.argument("slug")
@click.option("-q", "--quote", "quotes", nargs=2, multiple=True, metavar="VERSION TEXT", help="See below; may repeat.")
@click.option(
    "-k", "--kind", default="context", show_default=True, help="fact-check, omission, ... or a kind of the site."
)
@click.option("--id", "name", default="", help="Name of the note; made of its first quote where it is not given.")
@click.option(
    "--body", help="What the note says, in Markdown. Else it is read from standard input, or your editor opens."
)
def add(slug: str, quotes: tuple[tuple[str, str], ...], kind: str, name: str, body: str | None) -> int:
    """Append a note to content/SLUG/notes.md. What stands there is not touched.

    VERSION is "old" or "new" (or the id of a version), or with "old#2" the second place, with "old¶4" paragraph 4.
    TEXT is the quote; braces mark the part that is meant, {{}} is a point. Without --quote the note is about the
    comparison as a whole. Where a quote is not found, or in several places, nothing is added, and the places are named.

    \b
      sitegen notes add harbour-toll -k fact-check -q old "{{at least 40}} people" --body "It was 38."
      sitegen notes add harbour-toll -q new "on Friday.{{}} The council" < note.txt

    Exit status: 0 added, 1 not added, 2 misuse.
    """
    from sitegen.build import find_notes, try_notes
    from sitegen.cli.notes.files import read_notes, replace_notes
    from sitegen.cli.report import print_problems

    root = find_site()
    known = {placed.note.id for _, notes in find_notes(root, [slug], jobs=1).notes for placed in notes}
    words = _read_body(body)
    if not words:
        click.echo("Nothing was added: the note has no words.", err=True)
        return 1
    file = read_notes(_find_folder(root, slug) / FILE)
    name = name or _choose_name(quotes, known | set(HEADING.findall(file.text)))
    content, first = _append(file, _write_note(name, kind, quotes, words))
    made = try_notes(root, slug, FILE, content)
    problems = [each for each in made.problems if each.path.endswith(f"/{FILE}") and each.line >= first]
    if not made.notes:
        problems = list(made.problems)  # the versions cannot be read
    print_problems(problems)
    if problems or not _is_one_more(made, first, len(quotes)):
        why = "" if problems else ": a heading in a note begins with ###, and code before it must be closed"
        click.echo(f"Nothing was added to {shown(file.path)}{why}.", err=True)
        return 1
    replace_notes(file, content)
    click.echo(f"Added {name} to {shown(file.path)}, line {first}.")
    return 0


def _find_folder(root: Path, slug: str) -> Path:
    """The folder of a comparison; that of a pair among more versions is the one above its address."""
    folder = root / CONTENT_FOLDER / slug
    return folder if folder.is_dir() else folder.parent


def _read_body(body: str | None) -> str:
    """What the note says: as given, from standard input, or from an editor."""
    if body is None and not (sys.stdin and sys.stdin.isatty()):
        body = sys.stdin.read() if sys.stdin else ""
    elif body is None:
        body = (click.edit(PROMPT, extension=".md") or "").replace(PROMPT.strip(), "", 1)
    return "\n".join(body.splitlines()).strip()


def _choose_name(quotes: Sequence[tuple[str, str]], taken: Collection[str]) -> str:
    """A name made of the first words that are marked, unlike any other."""
    said = " ".join(quotes[0][1].split()) if quotes else ""
    marked = re.search(r"\{\{(.*?)\}\}", said)
    plain = normalize("NFKD", marked[1] if marked and marked[1].strip() else said)
    words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())
    name = "-".join(["n", *(words[:WORDS_OF_NAME] or ["note"])])
    numbers = (f"{name}-{number}" for number in count(2))
    return name if name not in taken else next(other for other in numbers if other not in taken)


def _write_note(name: str, kind: str, quotes: Sequence[tuple[str, str]], words: str) -> str:
    """The note as it stands in its file; a quote is on one line, whatever was pasted."""
    lines = (f"{version}> {' '.join(text.split())}" for version, text in quotes)
    return "\n".join([f"## {name}  {kind}", *lines, "", words, ""])


def _append(file: "NotesText", note: str) -> tuple[bytes, int]:
    """The bytes of the file with the note at its end, after a blank line; and the note's first line."""
    end, text = file.line_end, file.text
    if text and not text.endswith(("\n", "\r")):
        text += end
    if text and not text.endswith(end * 2):
        text += end
    return file.encode(text + note.replace("\n", end)), len(LINE_END.split(text)) // 2 + 1


def _is_one_more(made: "Made", first: int, quotes: int) -> bool:
    """Whether the file would have one note from line `first` on, with all its quotes."""
    notes = {placed.note for _, found in made.notes for placed in found if placed.note.path.endswith(f"/{FILE}")}
    return [(note.line, len(note.selectors)) for note in notes if note.line >= first] == [(first, quotes)]
