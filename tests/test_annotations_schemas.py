"""The MUST schemas of the W3C's own tests, on what sitegen exports; and its samples, good and broken, as notes."""

import json
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT4

from sitegen.model import Note, NotesFile, Source
from sitegen.notes import parse_notes
from sitegen.problems import CODES, Problem
from tests.test_export_annotations import HERE, NEW, NOTES, OLD, WRITTEN, export, source

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data" / "webannotation"
TESTS = DATA / "w3c-tests"
SAMPLES = TESTS / "tools" / "samples"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the W3C's schemas are not beside this clone")

LISTS = {
    "Annotation": "annotations/annotationMusts.test",
    "AnnotationCollection": "collections/collectionMusts.test",
    "AnnotationPage": "collections/pages/pageMusts.test",
}
"""Where it stands which schemas an object of a type must satisfy."""


def is_address(value: object) -> bool:
    """An address with its scheme."""
    return not isinstance(value, str) or re.fullmatch(r"[a-z][a-z0-9+.-]*:\S+", value) is not None


def is_moment(value: object) -> bool:
    """A date with a time and a zone."""
    return not isinstance(value, str) or ("T" in value and datetime.fromisoformat(value).tzinfo is not None)


FORMATS = FormatChecker(())
FORMATS.checks("uri")(is_address)
FORMATS.checks("date-time", ValueError)(is_moment)


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def validators(type: str) -> dict[str, tuple[Draft4Validator, bool]]:
    """The schemas of a list by name, each with whether an object must satisfy it, or must not."""
    parts = [(path.name, load(path)) for path in sorted((TESTS / "definitions").glob("*.json"))]
    registry = Registry().with_resources((name, DRAFT4.create_resource(schema)) for name, schema in parts)
    found = {}
    for name in load(TESTS / LISTS[type])["assertions"]:
        schema = load(TESTS / name)
        schema.pop("id", None)
        wanted = schema["expectedResult"] == "valid"
        found[name] = Draft4Validator(schema, registry=registry, format_checker=FORMATS), wanted
    return found


MUSTS = {type: validators(type) for type in LISTS} if DATA.is_dir() else {}


def failures(type: str, value: Any) -> list[str]:
    """The schemas that a value does not satisfy as it must."""
    return [name for name, (validator, wanted) in MUSTS[type].items() if validator.is_valid(value) != wanted]


def all_failures(exported: str) -> Iterator[tuple[str, str]]:
    """What is wrong with a file of annotations, by the id of the object at fault."""
    collection = json.loads(exported)
    page = collection.get("first", {})
    objects = [("AnnotationCollection", collection)]
    objects += [("AnnotationPage", {"@context": collection["@context"], **page})] if page else []
    objects += [("Annotation", item) for item in page.get("items", [])]
    for type, value in objects:
        yield from ((value["id"], name) for name in failures(type, value))


# --- what is exported --------------------------------------------------------------------------------


def test_the_lists_are_whole_and_see_what_is_wrong() -> None:
    assert {type: len(found) for type, found in MUSTS.items()} == {
        "Annotation": 54,
        "AnnotationCollection": 10,
        "AnnotationPage": 15,
    }
    good = json.loads(export(source(OLD, NEW, NotesFile("notes.md", NOTES)), HERE))["first"]["items"][0]
    assert failures("Annotation", good) == []
    for key, value in (
        ("body", []),
        ("id", "no address"),
        ("created", "2024-05-31"),
        ("target", []),
        ("@context", "x"),
    ):
        assert failures("Annotation", {**good, key: value})


@pytest.mark.parametrize(
    "given", [source(OLD, NEW, NotesFile("notes.md", NOTES)), source(OLD, NEW), *WRITTEN], ids=lambda given: given.slug
)
def test_exports_satisfy_every_schema(given: Source) -> None:
    assert list(all_failures(export(given, HERE))) == []


# --- what is read ------------------------------------------------------------------------------------


def read(path: Path) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    return parse_notes([NotesFile(f"content/quay/{path.name}", path.read_text(encoding="utf-8"))], ())


USUAL = {"note-json-unquoted", "note-body-missing", "note-json-page"}
"""What is wrong with samples that are well made: most name a place by other means than a quote, one says nothing, and
of some collections pages are elsewhere, from where nothing is fetched.
"""


@pytest.mark.parametrize("folder", [SAMPLES / "correct", DATA / "w3c-model-examples", DATA / "recogito"])
def test_good_samples_are_read(folder: Path) -> None:
    files = sorted(folder.rglob("*.json"))
    assert files
    for path in files:
        notes, problems = read(path)
        codes = {problem.code for problem in problems}
        assert notes or codes == {"note-json-page"}, path.name
        assert codes <= USUAL, path.name


def test_every_broken_sample_gives_problems() -> None:
    files = sorted((SAMPLES / "incorrect").glob("*.json"))
    assert len(files) == 39
    for path in files:
        assert read(path)[1], path.name
        assert {problem.code for problem in read(path)[1]} <= set(CODES)
