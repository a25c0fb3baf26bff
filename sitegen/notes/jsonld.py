"""`notes.jsonld` to notes: annotations of the W3C model, and what the Hypothesis API exports.

Takes the text of a file: an Annotation, an array of them, an AnnotationPage or AnnotationCollection, or an
object with `rows`. Gives notes and what is wrong with the file; what an annotation says is kept even where it
cannot be placed. Never fetches anything: what is not in the file is a problem.

The quote is taken first, a position only as a hint: in Hypothesis' rows it counts UTF-16 units. A target's
`source` says the version: `old.txt`, `new.md`, any address that ends so, an id, or the version's own address. What
sitegen itself exports says a little more, under keys that the model does not have; see `_read_hints`.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from unicodedata import normalize
from urllib.parse import unquote

from ..model import Note, NotesFile, Selector, Side
from ..problems import Problem, Severity
from .bodies import escape_markdown, read_bodies
from .fields import is_date
from .kinds import ID, KINDS, USUAL, read_kind, slug
from .show import clean, show, show_json

_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\n]', re.DOTALL)
_FARTHEST = 2**31
"""Position beyond which nothing can be meant."""
_DEEPEST = 20
"""Levels of collections, pages and composite targets that are followed."""


class Located(dict[str, Any]):
    """An object of the file that knows its line."""

    line = 1


class Row(NamedTuple):
    """One annotation of the file."""

    value: Located
    """The annotation."""
    hypothesis: bool
    """Whether it is a row of the Hypothesis API."""


class Reader(NamedTuple):
    """What is known while a file is read."""

    file: NotesFile
    """The file."""
    kinds: Sequence[str]
    """Kinds that the site adds."""
    problems: list[Problem]
    """What was found wrong so far."""

    def complain(self, line: int, code: str, message: str, hint: str, severity: Severity = Severity.ERROR) -> None:
        """Note a problem."""
        self.problems.append(Problem(self.file.path, line, code, message, hint, severity))


def read_annotations(file: NotesFile, kinds: Sequence[str]) -> tuple[list[Note], list[Problem]]:
    """Notes of a JSON file in its order, and its mistakes."""
    reader = Reader(file, kinds, [])
    try:
        value = _load(file.text)
    except (ValueError, RecursionError) as error:
        line, why = 1, "it is nested too deeply, or has a number of thousands of digits"
        if isinstance(error, json.JSONDecodeError):
            line, why = error.lineno, error.msg[:1].lower() + error.msg[1:]
        reader.complain(line, "note-json-bad", f"the file is no JSON: {why}", "mend the line, or export it anew")
        return [], reader.problems
    notes = [_read_note(reader, row, number) for number, row in enumerate(_rows(reader, value, 0), 1)]
    return notes, reader.problems


def _load(text: str) -> Any:
    """The file's value; every object in it knows its line."""
    lines = iter(_lines_of_objects(text))

    def located(pairs: list[tuple[str, Any]]) -> Located:
        value = Located(pairs)
        value.line = next(lines, 1)
        return value

    return json.loads(text, object_pairs_hook=located)


def _lines_of_objects(text: str) -> list[int]:
    """Line on which each object begins, in the order in which the objects end."""
    line = 1
    opened: list[int] = []
    lines: list[int] = []
    for match in _TOKENS.finditer(text):
        token = match[0]
        if token == "{":
            opened.append(line)
        elif token == "}" and opened:
            lines.append(opened.pop())
        line += token.count("\n")
    return lines


# --- what the file holds -----------------------------------------------------------------------------


def _rows(reader: Reader, value: Any, depth: int) -> Iterator[Row]:
    """Every annotation in a value: itself, or those of an array, a page, a collection, or `rows`."""
    if isinstance(value, list) and depth < _DEEPEST:
        for each in value:
            yield from _rows(reader, each, depth + 1)
        return
    line = value.line if isinstance(value, Located) else 1
    if not isinstance(value, Located) or depth >= _DEEPEST:
        reader.complain(line, "note-json-shape", f"{show_json(value)} is no annotation", _WANTED)
    elif isinstance(value.get("rows"), list):
        for each in value["rows"]:
            if isinstance(each, Located):
                yield Row(each, hypothesis=True)
            else:
                reader.complain(line, "note-json-shape", f"{show_json(each)} is no annotation", _WANTED)
    elif _is(value, "AnnotationCollection"):
        if "first" in value or value.get("total") != 0:
            yield from _part(reader, value, "first", depth)
    elif _is(value, "AnnotationPage"):
        yield from _part(reader, value, "items", depth)
        if "next" in value:
            yield from _part(reader, value, "next", depth)
    elif _is(value, "Annotation"):
        yield Row(value, hypothesis=False)
    else:
        said = show(str(value.get("type", "missing")))
        reader.complain(line, "note-json-shape", f"an object whose type is '{said}' is no annotation", _WANTED)


_WANTED = "the file holds an Annotation, an array of them, an AnnotationPage or AnnotationCollection, or `rows`"


def _part(reader: Reader, value: Located, key: str, depth: int) -> Iterator[Row]:
    """Annotations of the part of a collection or page that stands under `key`."""
    part = value.get(key)
    if isinstance(part, (list, Located)):
        yield from _rows(reader, part, depth + 1)
    else:
        reader.complain(
            value.line,
            "note-json-page",
            f"'{key}' is {show_json(part)}, and nothing is fetched from elsewhere",
            "put the annotations themselves into the file",
        )


def _is(value: Located, type: str) -> bool:
    types = value.get("type", value.get("@type"))
    return type in (types if isinstance(types, list) else [types])


# --- one annotation ----------------------------------------------------------------------------------


def _read_note(reader: Reader, row: Row, number: int) -> Note:
    value, hypothesis = row
    id = _read_id(reader, value, number)
    bodies = read_bodies(value, hypothesis=hypothesis)
    for message in bodies.mistakes:
        reader.complain(
            value.line, "note-json-body", f"note '{id}' {message}", "a body is a text, an address or an object"
        )
    if not bodies.text and not bodies.mistakes:
        hint = "give the annotation a body, or remove it"
        reader.complain(value.line, "note-body-missing", f"note '{id}' says nothing", hint, Severity.WARNING)
    return Note(
        id,
        _choose_kind(reader, value, id, bodies.classes, bodies.tags),
        _with_tags(bodies.text, [tag for tag in bodies.tags if tag not in (*KINDS, *reader.kinds)]),
        tuple(_selectors(reader, value, id, hypothesis=hypothesis)),
        reader.file.path,
        value.line,
        _read_creator(reader, value, id),
        _read_created(reader, value, id),
        bodies.lang,
        value.line,
    )


def _read_id(reader: Reader, value: Located, number: int) -> str:
    """The note's id: what follows `#` in the annotation's address, or a slug of the address's last part."""
    id = value.get("id", value.get("@id"))
    if id is None or id == "":
        return f"n-{number}"
    if not isinstance(id, str) or re.search(r"\s", id):
        reader.complain(
            value.line, "note-json-id", f"the id {show_json(id)} is no address", "an annotation has one id, a text"
        )
        return f"n-{number}"
    fragment = id.rpartition("#")[2] if "#" in id else ""
    if ID.fullmatch(fragment):
        return fragment
    return slug(re.split(r"[/:#]", id.rstrip("/:#"))[-1])


def _choose_kind(reader: Reader, value: Located, id: str, classes: Sequence[str], tags: Sequence[str]) -> str:
    """The kind that a classifying body names, else a tag that is a kind, else what the motivation comes to."""
    if classes:
        kind, mistake = read_kind(classes[:1], reader.kinds)
        if mistake:
            reader.complain(value.line, mistake.code, f"note '{id}' {mistake.message}", mistake.hint)
        return kind
    for tag in tags:
        if tag in KINDS or tag in reader.kinds:
            return tag
    motivation = value.get("motivation")
    return "fact-check" if "assessing" in (motivation if isinstance(motivation, list) else [motivation]) else USUAL


def _with_tags(text: str, tags: Sequence[str]) -> str:
    return "\n\n".join(
        part for part in (text, "Tags: " + ", ".join(map(escape_markdown, tags)) if tags else "") if part
    )


def _read_creator(reader: Reader, value: Located, id: str) -> str:
    creator = value.get("creator", value.get("user", ""))
    first = creator[0] if isinstance(creator, list) and creator else creator
    account = re.fullmatch(r"acct:([^@]+)@.*", first) if isinstance(first, str) else None
    name = account[1] if account else first
    if isinstance(first, Located):
        name = first.get("name", first.get("nickname", first.get("id", "")))
    if not isinstance(name, str):
        message = f"note '{id}' has the creator {show_json(creator)}"
        reader.complain(value.line, "note-json-creator", message, "a creator is an address, or an object with a name")
        return ""
    return clean(name).strip()


def _read_created(reader: Reader, value: Located, id: str) -> str:
    created = ""
    for key in ("created", "modified", "generated", "dcterms:date"):
        said = value.get(key)
        if said is None:
            continue
        if not isinstance(said, str) or not is_date(said):
            message = f"note '{id}' has the date {show_json(said)} in '{key}', which is none"
            reader.complain(value.line, "note-date-bad", message, "write it as 2024-05-31 or 2024-05-31T12:00:00Z")
        elif key in ("created", "dcterms:date"):
            created = said
    return created


# --- targets -----------------------------------------------------------------------------------------


def _selectors(reader: Reader, value: Located, id: str, *, hypothesis: bool) -> Iterator[Selector]:
    """A selector for every target that quotes a version; a target that is a whole version needs none."""
    if value.get("target") is None:
        hint = "an annotation has a target, such as old.txt"
        reader.complain(value.line, "note-json-target", f"note '{id}' has no target", hint)
        return
    for target in _flatten(value["target"], 0):
        if isinstance(target, str):
            continue
        if not isinstance(target, Located) or not _source(target, value):
            hint = "a target is an address, or an object whose `source` is old.txt or new.txt"
            line = target.line if isinstance(target, Located) else value.line
            reader.complain(line, "note-json-target", f"note '{id}' has the target {show_json(target)}", hint)
            continue
        if target.get("selector") is not None:
            selector = _read_selector(reader, target, value, id, hypothesis=hypothesis)
            if selector:
                yield selector


def _flatten(target: Any, depth: int) -> Iterator[Any]:
    """The single targets of a list or of a composite one."""
    if isinstance(target, Located) and isinstance(target.get("items"), list):
        target = target["items"]
    if isinstance(target, list) and depth < _DEEPEST:
        for each in target:
            yield from _flatten(each, depth + 1)
    else:
        yield target


def _source(target: Located, value: Located) -> str:
    """What the target says it is a part of."""
    source = target.get("source", target.get("id", value.get("uri")))
    if isinstance(source, Located):
        source = source.get("id")
    return clean(source) if isinstance(source, str) else ""


def _version(source: str) -> str:
    """`old` or `new` where a source is a file of that name; else the source, for `place_notes` to compare."""
    file = unquote(re.split(r"[?#]", source)[0]).rpartition("/")[2]
    stem = file.rpartition(".")[0] or file
    return stem if stem in tuple(Side) else source


def _read_selector(reader: Reader, target: Located, value: Located, id: str, *, hypothesis: bool) -> Selector | None:
    """The quote of a target, with its position as a hint."""
    found = list(_alternatives(target["selector"], 0))
    quotes = [each for each in found if _is(each, "TextQuoteSelector")]
    positions = [each.get("start") for each in found if _is(each, "TextPositionSelector")]
    if not quotes:
        message = f"note '{id}' has a target without a TextQuoteSelector"
        reader.complain(
            target.line, "note-json-unquoted", message, "a note is placed by its quote, never by a position alone"
        )
        return None
    quote = quotes[0]
    parts = [quote.get(key, "") for key in ("exact", "prefix", "suffix", "until")]
    texts = [normalize("NFC", part.encode(errors="replace").decode()) for part in parts if isinstance(part, str)]
    if len(texts) < len(parts) or not "".join(texts).strip() or "exact" not in quote:
        message = f"note '{id}' has the quote {show_json(quote)}"
        hint = "`exact`, `prefix` and `suffix` are texts; with `exact` empty they name a point"
        reader.complain(quote.line, "note-json-quote", message, hint)
        return None
    start = next((each for each in positions if isinstance(each, int) and 0 <= each < _FARTHEST), None)
    named = target.get("version")
    version = clean(named) if isinstance(named, str) else _version(_source(target, value))
    exact, prefix, suffix, until = texts
    selector = Selector(version, exact, prefix, suffix, until, position=start, line=quote.line, utf16=hypothesis)
    return replace(selector, **_read_hints(quote))


def _read_hints(quote: Located) -> dict[str, Any]:
    """What sitegen exports of a quote beyond the model: which of several places, and where it once stood."""
    numbers = {key: quote.get(key) for key in ("occurrence", "paragraph", "position")}
    found = {key: number for key, number in numbers.items() if type(number) is int and 0 <= number < _FARTHEST}
    hints = {key: number for key, number in found.items() if number or key == "position"}
    return {**hints, "utf16": True} if quote.get("utf16") is True else hints


def _alternatives(selector: Any, depth: int) -> Iterator[Located]:
    """The selectors of a target and those that refine them."""
    if depth >= _DEEPEST:
        return
    for each in selector if isinstance(selector, list) else [selector]:
        if isinstance(each, Located):
            yield each
            yield from _alternatives(each.get("refinedBy"), depth + 1)
