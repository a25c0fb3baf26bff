"""`notes.jsonld`: annotations of the web, read as notes."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Note, NotesFile, Selector
from sitegen.notes import parse_notes
from sitegen.notes.bodies import escape_markdown, html_to_markdown
from sitegen.problems import CODES

PATH = "content/bridge/notes.jsonld"
QUOTE = {"type": "TextQuoteSelector", "exact": "at least 40", "prefix": "said ", "suffix": " people"}
POSITION = {"type": "TextPositionSelector", "start": 17, "end": 28}


def annotation(**changes: Any) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/bridge/#n-toll",
        "type": "Annotation",
        "body": [{"type": "TextualBody", "value": "The *first* copy.", "format": "text/markdown"}],
        "target": {"source": "https://example.org/bridge/old.txt", "selector": [QUOTE, POSITION]},
        **changes,
    }


def parse(value: Any, *kinds: str) -> tuple[tuple[Note, ...], list[str]]:
    text = value if isinstance(value, str) else json.dumps(value, indent=1)
    notes, problems = parse_notes([NotesFile(PATH, text)], kinds)
    assert all(problem.code in CODES for problem in problems)
    return notes, [str(problem).removeprefix(f"{PATH}:") for problem in problems]


def one(**changes: Any) -> Note:
    notes, problems = parse(annotation(**changes), "promise")
    assert problems == []
    return notes[0]


# --- what is read ------------------------------------------------------------------------------------


def test_an_annotation_is_a_note() -> None:
    selector = Selector("old", "at least 40", "said ", " people", position=17, line=15)
    assert one() == Note("n-toll", "context", "The *first* copy.", (selector,), PATH, 1, body_line=1)


@pytest.mark.parametrize(
    "value",
    [
        annotation(),
        [annotation()],
        {"type": "AnnotationPage", "items": [annotation()]},
        {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [annotation()]}},
        {"type": ["AnnotationPage"], "items": [], "next": {"type": "AnnotationPage", "items": [annotation()]}},
    ],
)
def test_annotations_come_alone_in_arrays_in_pages_and_in_collections(value: Any) -> None:
    notes, problems = parse(value)
    assert problems == []
    assert [note.id for note in notes] == ["n-toll"]


def test_an_export_of_hypothesis() -> None:
    row = {
        "id": "LOCXbsOCEeaQ",
        "user": "acct:mark@example.org",
        "created": "2016-12-16T11:24:14.673557+00:00",
        "text": "A *remark*.",
        "tags": ["omission", "to do"],
        "uri": "https://example.org/bridge/new",
        "target": [{"source": "https://example.org/bridge/new", "selector": [POSITION, QUOTE]}],
    }
    notes, problems = parse({"total": 1, "rows": [row]})
    assert problems == []
    note = notes[0]
    assert (note.id, note.kind, note.by, note.date) == ("n-locxbsoceeaq", "omission", "mark", row["created"])
    assert note.body == "A *remark*.\n\nTags: to do"
    assert note.selectors[0].version == "new"
    assert note.selectors[0].utf16


@pytest.mark.parametrize(
    ("source", "version"),
    [
        ("old", "old"),
        ("new.md", "new"),
        ("https://example.org/bridge/old.txt#p", "old"),
        ("urn:copy", "urn:copy"),
        ({"id": "new.txt"}, "new"),
        ("https://example.org/story", "https://example.org/story"),
    ],
)
def test_the_source_names_the_version(source: Any, version: str) -> None:
    assert one(target={"source": source, "selector": QUOTE}).selectors[0].version == version


def test_every_target_with_a_quote_is_a_quote_of_the_note() -> None:
    refined = {"type": "FragmentSelector", "value": "p5", "refinedBy": QUOTE}
    point = {"type": "TextQuoteSelector", "exact": "", "prefix": "on Friday."}
    targets = ["old.txt", {"source": "old", "selector": refined}, {"source": "new", "selector": [point]}]
    for target in (targets, {"type": "List", "items": targets}):
        found = one(target=target).selectors
        assert [(each.version, each.quote, each.prefix) for each in found] == [
            ("old", "at least 40", "said "),
            ("new", "", "on Friday."),
        ]


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, "context"),
        ({"motivation": "commenting"}, "context"),
        ({"motivation": ["assessing"]}, "fact-check"),
        ({"body": {"type": "TextualBody", "purpose": "tagging", "value": "promise"}}, "promise"),
        (
            {"body": [{"type": "TextualBody", "purpose": "classifying", "value": "Style"}], "motivation": "assessing"},
            "style",
        ),
    ],
)
def test_the_kind_is_what_classifies_else_a_tag_else_the_motivation(changes: dict[str, Any], kind: str) -> None:
    assert parse(annotation(**changes), "promise")[0][0].kind == kind


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("https://example.org/post", "<https://example.org/post>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ({"id": "https://example.org/post", "type": "Text"}, "<https://example.org/post>"),
        ({"type": "SpecificResource", "source": {"id": "https://example.org/a"}}, "<https://example.org/a>"),
        ({"type": "TextualBody", "value": "1. *No* list"}, r"1\. \*No\* list"),
        ({"type": "TextualBody", "value": "<p>A <b>word</b></p>", "format": "text/html"}, "A **word**"),
        ({"type": "Choice", "items": [{"type": "TextualBody", "value": "A"}]}, "A"),
        ([{"type": "TextualBody", "value": "A"}, {"type": "TextualBody", "value": "B"}], "A\n\nB"),
    ],
)
def test_bodies_become_markdown(body: Any, text: str) -> None:
    assert one(body=body).body == text


def test_who_when_and_in_which_language() -> None:
    body = {"type": "TextualBody", "value": "Mot", "language": "fr"}
    note = one(body=body, creator={"id": "urn:a", "name": "A. Person"}, created="2024-05-31T12:00:00Z")
    assert (note.by, note.date, note.lang) == ("A. Person", "2024-05-31T12:00:00Z", "fr")


def test_ids_are_slugs_and_differ() -> None:
    ids = ["urn:uuid:AB-12", "https://example.org/1", "https://example.org/x/1", None]
    notes, _ = parse([annotation(id=id) for id in ids])
    assert [note.id for note in notes] == ["n-ab-12", "n-1", "n-1-2", "n-4"]


def test_lines_are_those_of_the_objects() -> None:
    notes, _ = parse([annotation(id="#n-a", note={"}": "{"}), annotation(id='#n-"{')])
    text = json.dumps([annotation(id="#n-a", note={"}": "{"}), annotation(id='#n-"{')], indent=1).split("\n")
    assert [text[note.line - 1] for note in notes] == [" {", " {"]
    assert all("TextQuoteSelector" in text[note.selectors[0].line] for note in notes)


# --- mistakes ----------------------------------------------------------------------------------------

WANTED = "Hint: the file holds an Annotation, an array of them, an AnnotationPage or AnnotationCollection, or `rows`."
TARGET = "Hint: a target is an address, or an object whose `source` is old.txt or new.txt."


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            '{"type": \n nothing}',
            "2: error[note-json-bad]: the file is no JSON: expecting value. Hint: mend the line, or export it anew.",
        ),
        (
            "[" * 100_000 + "]" * 100_000,
            "1: error[note-json-bad]: the file is no JSON: it is nested too deeply, or has a number of thousands of "
            "digits. Hint: mend the line, or export it anew.",
        ),
        ("7", f"1: error[note-json-shape]: 7 is no annotation. {WANTED}"),
        ('{"type": "Note"}', f"1: error[note-json-shape]: an object whose type is 'Note' is no annotation. {WANTED}"),
        ('{"rows": [1]}', f"1: error[note-json-shape]: 1 is no annotation. {WANTED}"),
        (
            '{"type": "AnnotationCollection", "first": "https://example.org/1"}',
            "1: error[note-json-page]: 'first' is \"https://example.org/1\", and nothing is fetched from elsewhere. "
            "Hint: put the annotations themselves into the file.",
        ),
        (
            annotation(id=["a", "b"]),
            '1: error[note-json-id]: the id ["a", "b"] is no address. Hint: an annotation has one id, a text.',
        ),
        (
            annotation(id="no address"),
            '1: error[note-json-id]: the id "no address" is no address. Hint: an annotation has one id, a text.',
        ),
        (
            annotation(body=9),
            "1: error[note-json-body]: note 'n-toll' has the body 9. Hint: a body is a text, an address or an object.",
        ),
        (
            annotation(body={"type": "TextualBody", "value": ["a"]}),
            "1: error[note-json-body]: note 'n-toll' has a TextualBody whose value is no text. "
            "Hint: a body is a text, an address or an object.",
        ),
        (
            annotation(body=[]),
            "1: warning[note-body-missing]: note 'n-toll' says nothing. "
            "Hint: give the annotation a body, or remove it.",
        ),
        (
            annotation(creator=6),
            "1: error[note-json-creator]: note 'n-toll' has the creator 6. "
            "Hint: a creator is an address, or an object with a name.",
        ),
        (
            annotation(created="yesterday"),
            "1: error[note-date-bad]: note 'n-toll' has the date \"yesterday\" in 'created', which is none. "
            "Hint: write it as 2024-05-31 or 2024-05-31T12:00:00Z.",
        ),
        (
            annotation(target=None),
            "1: error[note-json-target]: note 'n-toll' has no target. "
            "Hint: an annotation has a target, such as old.txt.",
        ),
        (annotation(target=9), f"1: error[note-json-target]: note 'n-toll' has the target 9. {TARGET}"),
        (
            annotation(target={"selector": POSITION, "source": "old"}),
            "12: error[note-json-unquoted]: note 'n-toll' has a target without a TextQuoteSelector. "
            "Hint: a note is placed by its quote, never by a position alone.",
        ),
        (
            annotation(target={"source": "old", "selector": {"type": "TextQuoteSelector", "exact": 4}}),
            '14: error[note-json-quote]: note \'n-toll\' has the quote {"type": … "exact": 4}. '
            "Hint: `exact`, `prefix` and `suffix` are texts; with `exact` empty they name a point.",
        ),
        (
            annotation(body={"type": "TextualBody", "purpose": "classifying", "value": "omision"}, motivation="x"),
            "1: error[note-kind-unknown]: note 'n-toll' has the unknown kind 'omision'. "
            "Hint: the nearest is 'omission'; there are fact-check, omission, addition, attribution, emphasis, style, "
            "error, headline, source, context, and what `[notes] kinds` in sitegen.toml adds.",
        ),
    ],
)
def test_every_mistake_is_a_problem_with_its_line_and_a_way_out(value: Any, expected: str) -> None:
    assert expected in parse(value)[1]


def test_lone_surrogates_and_control_characters_do_not_pass() -> None:
    text = json.dumps(annotation(creator="\ud800\x1b", body={"type": "TextualBody", "value": "\x00\udfff"}))
    notes, _ = parse(text.replace("at least", "\\ud800"))
    note = notes[0]
    "".join((note.body, note.by, note.selectors[0].quote)).encode()
    assert {"\x00", "\x1b"}.isdisjoint(note.body + note.by)


# --- bodies ------------------------------------------------------------------------------------------


def test_html_keeps_its_paragraphs_lists_emphasis_and_web_links() -> None:
    html = (
        "<script>no</script><h2>One</h2><p>Two &amp; <em>three</em><br>four [x] <a href='https://example.org/'>five</a>"
        "<a href='javascript:no()'>six</a></p><ul><li>seven<li><code>eight</code></ul>"
    )
    assert html_to_markdown(html) == (
        "One\n\nTwo \\& *three*\\\nfour \\[x\\] [five](https://example.org/)six\n\n- seven\n- `eight`"
    )


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=60)
    | st.text("-+=1.)*_`<>[]#&|~\\ \na", max_size=30)
)
def test_plain_text_reads_in_markdown_as_it_was_written(text: str) -> None:
    from markdown_it import MarkdownIt  # noqa: PLC0415

    plain = " ".join(text.split())
    tokens = MarkdownIt("commonmark", {"html": False}).parse(escape_markdown(plain))
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    shown = [child.content for token in tokens for child in token.children or ()]
    assert "".join(shown) == plain


# --- any JSON ----------------------------------------------------------------------------------------

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
KEYS = st.sampled_from(
    "id type body bodyValue target source selector exact prefix suffix start items first next rows refinedBy value "
    "purpose creator created text tags user motivation language format uri until occurrence position version".split()
)
TYPES = st.sampled_from(["Annotation", "AnnotationPage", "AnnotationCollection", "TextQuoteSelector", "TextualBody"])
JSON = st.recursive(
    SCALARS | TYPES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=8), max_leaves=25
)


@given(JSON | st.dictionaries(KEYS, JSON, max_size=6).map(lambda value: {**value, "type": "Annotation"}))
def test_no_json_raises(value: Any) -> None:
    notes, _ = parse(value)
    assert len({note.id for note in notes}) == len(notes)
    json.dumps([note.body + note.by for note in notes], ensure_ascii=False).encode()
