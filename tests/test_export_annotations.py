"""`annotations.jsonld`: notes as annotations of the web, out of the program and back."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.compare import compare
from sitegen.exporters.annotations import to_annotations
from sitegen.exporters.comparison import make_head
from sitegen.exporters.page import Site
from sitegen.load import read_sources, read_texts, scan_site
from sitegen.model import NotesFile, Rules, Source
from tests.comparisons import read

HOME = Path(__file__).parent
HERE = Site(title="A site", language="en-GB", base_url="https://example.org/readings")
NOWHERE = Site(title="A site")

OLD = (
    "The ferry left at nine. Nobody waved.\n\nThe mayor, who had ordered it, declined to comment. The ferry came back."
)
NEW = "The ferry left at ten. Nobody waved.\n\nThe ferry came back."
NOTES = """
## n-time  fact-check
by: A. Person
date: 2024-05-31
lang: fr
old> left at {{nine}}
new> left at {{ten}}

See *this* and [[old:1]].

## n-mayor  omission
old> {{The mayor … comment.}}
new> waved.{{}} The

Gone.

## n-all  context

On the whole.

## n-lost  style
new#2> {{Nobody waved.}}
old¶1> {{Gulls … cried}}

Not there.
"""


def source(old: str, new: str, *notes: NotesFile, slug: str = "quay", ids: tuple[str, ...] = ()) -> Source:
    versions = read("old", old, ".txt"), read("new", new, ".txt")
    first, second = (replace(v, id=id) for v, id in zip(versions, ids, strict=True)) if ids else versions
    return Source(slug, first, second, title="At the quay", notes=notes, versions=ids)


def export(source: Source, site: Site) -> str:
    head = make_head(site, source.title, f"{source.slug}/index.html")
    return to_annotations(compare(source, Rules())[0], head, source.lang or site.language)


def again(source: Source, exported: str, site: Site) -> str:
    """The export of a comparison whose notes are those of an export."""
    return export(replace(source, notes=(NotesFile("notes.jsonld", exported),)), site)


def written(site: Path) -> list[Source]:
    """The comparisons of a site that have notes."""
    found = [read_sources(folder, read_texts(site, folder)[0])[0] for folder in scan_site(site, drafts=True)[0].folders]
    return [source for sources in found for source in sources if source.notes]


WRITTEN = [source for site in ("..", "sites/everything", "sites/three-versions") for source in written(HOME / site)]
"""Comparisons of the demonstration and of sites that tests build."""


def items(text: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(text)["first"]["items"]
    return found


def exported(site: Site = HERE) -> dict[str, dict[str, Any]]:
    text = export(source(OLD, NEW, NotesFile("notes.md", NOTES)), site)
    return {item["id"].rpartition("#")[2]: item for item in items(text)}


# --- what a note becomes -----------------------------------------------------------------------------


def test_the_collection_has_one_page_with_every_note_in_the_order_of_their_numbers() -> None:
    collection = json.loads(export(source(OLD, NEW, NotesFile("notes.md", NOTES)), HERE))
    address = "https://example.org/readings/quay/annotations.jsonld"
    page = collection.pop("first")
    assert collection == {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": address,
        "type": "AnnotationCollection",
        "label": "At the quay",
        "total": 4,
    }
    assert (page["id"], page["type"], page["partOf"], page["startIndex"]) == (
        f"{address}#page",
        "AnnotationPage",
        {"id": address},
        0,
    )
    assert [item["id"].partition("#")[2] for item in page["items"]] == ["n-time", "n-mayor", "n-all", "n-lost"]


def test_a_note_is_an_annotation_with_its_permalink() -> None:
    assert exported()["n-time"] == {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/readings/quay/#n-time",
        "type": "Annotation",
        "motivation": "assessing",
        "creator": {"name": "A. Person"},
        "created": "2024-05-31T00:00:00Z",
        "dcterms:date": "2024-05-31",
        "body": [
            {
                "type": "TextualBody",
                "value": "See *this* and [[old:1]].",
                "format": "text/markdown",
                "language": "fr",
            },
            {"type": "TextualBody", "value": "fact-check", "purpose": "classifying"},
        ],
        "target": [
            {
                "source": "https://example.org/readings/quay/old.txt",
                "selector": [
                    {
                        "type": "TextQuoteSelector",
                        "exact": "nine",
                        "prefix": "The ferry left at ",
                        "suffix": ". Nobody waved.\n\nThe mayor, who",
                    },
                    {"type": "TextPositionSelector", "start": 18, "end": 22},
                ],
            },
            {
                "source": "https://example.org/readings/quay/new.txt",
                "selector": [
                    {
                        "type": "TextQuoteSelector",
                        "exact": "ten",
                        "prefix": "The ferry left at ",
                        "suffix": ". Nobody waved.\n\nThe ferry came",
                    },
                    {"type": "TextPositionSelector", "start": 18, "end": 21},
                ],
            },
        ],
    }


def test_a_point_has_contexts_and_no_words_and_a_long_quote_is_whole() -> None:
    old, new = exported()["n-mayor"]["target"]
    assert old["selector"][0]["exact"] == "The mayor, who had ordered it, declined to comment."
    assert (new["selector"][0]["exact"], new["selector"][1]) == (
        "",
        {"type": "TextPositionSelector", "start": 36, "end": 36},
    )


def test_a_note_on_the_whole_is_about_the_page() -> None:
    assert exported()["n-all"]["target"] == "https://example.org/readings/quay/"
    assert exported(NOWHERE)["n-all"]["target"] == "index.html"


def test_a_quote_without_a_place_is_kept_as_written_and_has_no_position() -> None:
    second, ends = (target["selector"] for target in exported()["n-lost"]["target"])
    quote = {"type": "TextQuoteSelector", "prefix": "", "suffix": ""}
    assert second == [{**quote, "exact": "Nobody waved.", "occurrence": 2}]
    assert ends == [{**quote, "exact": "Gulls", "until": "cried", "paragraph": 1}]


def test_a_site_that_does_not_know_its_address_gives_addresses_relative_to_the_file() -> None:
    note = exported(NOWHERE)["n-time"]
    assert note["id"] == "index.html#n-time"
    assert [target["source"] for target in note["target"]] == ["old.txt", "new.txt"]


def quoted(old: str, line: str) -> dict[str, Any]:
    """What a note's one quote is exported as; it must come back as the same."""
    given = source(old, "Something else.", NotesFile("notes.md", f"## n-a style\n{line}\n\nSo.\n"))
    text = export(given, HERE)
    assert again(given, text, HERE) == text
    (target,) = items(text)[0]["target"]
    found: dict[str, Any] = target["selector"][0]
    return found


def test_a_place_that_reads_like_another_gets_more_context_or_else_its_number() -> None:
    verse = "The tide goes out, the tide comes in, and nobody is wiser for it. "
    quote = quoted(f"First of all. {verse * 3}Then on.", "old#2> {{nobody}}")
    assert len(quote["prefix"]) == 64
    assert "occurrence" not in quote
    quote = quoted(verse * 40, "old#20> {{nobody}}")
    assert len(quote["prefix"]) == 512
    assert quote["occurrence"] == 12


def test_a_context_does_not_begin_with_what_a_search_passes_over() -> None:
    line = "\u200bthe ferry left at nine and the quay was closed for the whole winter.\n"
    assert (
        quoted(line.upper() + line, "old> left at nine and the {{quay}}")["prefix"] == "the ferry left at nine and the "
    )


def test_a_comparison_without_notes_has_an_empty_collection() -> None:
    given = source(OLD, NEW)
    text = export(given, HERE)
    assert json.loads(text)["total"] == 0
    assert "first" not in json.loads(text)
    assert again(given, text, HERE) == text
    assert compare(replace(given, notes=(NotesFile("notes.jsonld", text),)), Rules())[1] == ()


# --- out and back ------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    "ferry Ferry nine 40 «quay» it’s it's naïve straße STRASSE ﬁn soft\u00adhyphen zero\u200bwidth 渡船 😀 שלום a "
    "b\u0301 — - … \u2028 \x1b {{ }} # > [[old:1]] \\".split(" ")
)
SPACES = st.sampled_from([" ", " ", " ", "\u00a0", "\n", "\n\n", "  ", ". ", ".\n\n"])


def texts(most: int) -> st.SearchStrategy[str]:
    return st.lists(st.tuples(WORDS, SPACES), max_size=most).map(lambda pairs: "".join(a + b for a, b in pairs))


@st.composite
def quote_lines(draw: st.DrawFn, old: str, new: str) -> str:
    """A quote of a version, true or a little off, with and without context and limits."""
    side = draw(st.sampled_from(["old", "new", "draft", "print", "proof"]))
    words = (old if side in ("old", "draft") else new).split()
    start = draw(st.integers(0, len(words) - 1))
    ends = [start := start + draw(st.integers(0, 4)) for _ in range(4)]
    prefix, quote, other, suffix = (
        " ".join(words[low:high]) for low, high in zip([max(0, ends[0] - 2), *ends[:3]], ends, strict=True)
    )
    off = f"{quote} {draw(WORDS)} {other}"
    middle = draw(st.sampled_from([f"{quote} {other}", f"{quote} {other}", f"{quote} … {other}", quote, off]))
    limits = draw(st.sampled_from(["", "", "", "", "#1", "#2", "#3", "¶1", "¶2", "#2¶1"]))
    return f"{side}{limits}> {prefix} {{{{{middle}}}}} {suffix}"


FIELDS = st.sampled_from(
    "by: A. Person|by: acct:a@example.org|by: \x07|by: 😀|date: 2024|date: 2024-05|date: 2024-05-31|"
    "date: 2024-05-31 10:00|date: 2024-05-31T10:00:00Z|lang: de|lang: pt-BR".split("|")
)
HEADINGS = st.builds("## n-{} {}".format, st.sampled_from("abc"), st.sampled_from(["style", "Fact-Check", "", "x y"]))


@st.composite
def sources(draw: st.DrawFn) -> Source:
    old, new = (f"{draw(texts(20)) * draw(st.sampled_from([1, 2, 12]))} end" for _ in range(2))
    note = st.tuples(
        HEADINGS, st.lists(FIELDS, max_size=2), st.lists(quote_lines(old, new), max_size=3), st.lists(texts(6))
    )
    notes = draw(st.lists(note, min_size=1, max_size=6))
    lines = [line for heading, *parts in notes for line in (heading, *(each for part in parts for each in part))]
    ids = draw(st.sampled_from([(), ("draft", "print")]))
    return source(old, new, NotesFile("notes.md", "\n".join(lines)), ids=ids)


@settings(deadline=None)
@given(sources(), st.sampled_from([HERE, NOWHERE]))
def test_export_import_export_is_equal_to_the_byte(given: Source, site: Site) -> None:
    first = export(given, site)
    assert again(given, first, site) == first


@pytest.mark.parametrize("given", WRITTEN, ids=lambda given: given.slug)
def test_so_it_is_for_written_notes(given: Source) -> None:
    first = export(given, NOWHERE)
    assert json.loads(first)["total"] > 0
    assert again(given, first, NOWHERE) == first
