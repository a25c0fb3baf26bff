"""`comparison.json` and the JSON of `check`, field by field."""

import json
from dataclasses import replace

from sitegen import __version__
from sitegen.exporters.json import check_document, comparison_document, to_json, to_text
from sitegen.problems import Problem, Severity
from tests.comparisons import compared

OLD = "The toll\n\nAt least 40 people were missing, the mayor said. The river “rose” all night.\n\nNobody came back.\n"
NEW = 'The toll\n\nMore than 50 people were missing, the mayor said. The river "rose" all night.\n'
NOTES = """\
## n-toll  fact-check
old> {{At least 40 people … the mayor said}}
new> {{no such words anywhere in it}}

Half of them were found.
"""
COMPARISON = compared(OLD, NEW, NOTES)
DOCUMENT = comparison_document(COMPARISON)


def test_keys_stand_in_the_order_of_the_contract() -> None:
    assert keys(DOCUMENT) == "version generator old new links changes excerpt notes stats".split()
    for side in ("old", "new"):
        assert keys(DOCUMENT[side]) == "path label lang text blocks sentences".split()
        assert keys(DOCUMENT[side]["blocks"][0]) == "start end kind frame".split()
        assert keys(DOCUMENT[side]["sentences"][0]) == "start end block".split()
    assert keys(DOCUMENT["links"][0]) == "old new score kind moved".split()
    assert keys(DOCUMENT["changes"][0]) == "id kind labels weight old new link".split()
    assert keys(DOCUMENT["notes"][0]) == "id kind number anchors".split()
    assert keys(DOCUMENT["notes"][0]["anchors"][0]) == "side quote state start end score suggestions".split()
    assert keys(DOCUMENT["stats"]) == "old_words new_words changes moved split merged similarity".split()
    assert keys(DOCUMENT["stats"]["changes"]) == "surface style wording substance".split()


def test_a_coarse_answer_says_so_and_no_other_has_the_key() -> None:
    assert "coarse" not in DOCUMENT
    coarse = comparison_document(replace(COMPARISON, coarse="the texts are too long"))
    assert list(coarse.items()) == [*DOCUMENT.items(), ("coarse", "the texts are too long")]


def test_what_it_says_of_itself_and_of_its_sources() -> None:
    assert (DOCUMENT["version"], DOCUMENT["generator"]) == (1, f"sitegen {__version__}")
    assert (DOCUMENT["old"]["path"], DOCUMENT["old"]["label"], DOCUMENT["old"]["text"]) == (
        "old.txt",
        "Old",
        OLD.strip(),
    )


def test_a_change_quotes_the_text_at_its_offsets() -> None:
    assert {change["kind"] for change in DOCUMENT["changes"]} >= {"replace", "delete"}
    for change in DOCUMENT["changes"]:
        for side in ("old", "new"):
            if place := change[side]:
                assert DOCUMENT[side]["text"][place["start"] : place["end"]] == place["text"] != ""


def test_a_note_has_every_anchor_and_the_place_of_those_that_are_found() -> None:
    (note,) = DOCUMENT["notes"]
    found, missing = note["anchors"]
    assert (note["id"], note["kind"], note["number"]) == ("n-toll", "fact-check", 1)
    assert found["quote"] == "At least 40 people … the mayor said"
    assert OLD[found["start"] : found["end"]] == "At least 40 people were missing, the mayor said"
    assert (found["state"], found["score"]) == ("exact", 1.0)
    assert (missing["side"], missing["state"], missing["start"], missing["end"]) == ("new", "missing", None, None)


def test_the_text_is_the_document_with_a_line_for_every_change_and_no_escapes() -> None:
    text = to_json(COMPARISON)
    assert json.loads(text) == DOCUMENT
    assert text.endswith("}\n")
    assert "“rose”" in text
    lines = text.splitlines()
    for change in DOCUMENT["changes"]:
        assert sum(line.startswith(f'    {{"id": "{change["id"]}"') for line in lines) == 1


def test_check_has_the_problems_in_order_of_place_and_the_notes_by_comparison() -> None:
    later = Problem("content/tax/notes.md", 12, "note-quote-missing", "m", "h")
    earlier = Problem("content/tax/index.md", 0, "title-missing", "m", severity=Severity.WARNING)
    document = check_document([later, earlier], [("tax", COMPARISON.notes)])
    assert keys(document) == ["version", "problems", "notes"]
    assert document["problems"] == [
        {
            "code": "title-missing",
            "severity": "warning",
            "path": "content/tax/index.md",
            "line": 0,
            "message": "m",
            "hint": "",
        },
        {
            "code": "note-quote-missing",
            "severity": "error",
            "path": "content/tax/notes.md",
            "line": 12,
            "message": "m",
            "hint": "h",
        },
    ]
    (note,) = document["notes"]
    assert note == {"comparison": "tax", "id": "n-toll", "anchors": DOCUMENT["notes"][0]["anchors"]}
    assert json.loads(to_text(document)) == document


def keys(value: dict[str, object]) -> list[str]:
    return list(value)
