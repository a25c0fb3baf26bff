"""The apparatus: lemma, reading and number of every change, and nothing of the old version lost."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.exporters import comparison as pages
from sitegen.exporters.comparison import make_pages
from sitegen.exporters.page import Edition, Reading, Site, VersionCard
from sitegen.model import ChangeKind, Comparison, Document, RowKind
from sitegen.theme import Html
from tests.comparisons import compared
from tests.making import comparison
from tests.test_laws import edited_pair

SITE = Site("A site")

REST = " The harbour master wrote it down in the long grey book that he kept for the purpose."


def edit(comparison: Comparison) -> Edition:
    return make_pages(comparison, SITE).beside.edition()


def plain(html: Html) -> str:
    return html.striptags()


def say(reading: Reading) -> str:
    """An entry as a book would print it."""
    nth = f"^{reading.nth}" if reading.nth else ""
    lemma = f"{plain(reading.lemma)}{nth}] " if reading.lemma else ""
    kind = {"insert": "om. ", "delete": "prec. " if reading.before else "add. "}.get(reading.kind, "")
    return f"{reading.number} {lemma}{kind}{plain(reading.reading)}{reading.words and f'({reading.words})'}".strip()


def apparatus(old: str, new: str, *, suffix: str = ".txt") -> list[str]:
    return [say(entry) for passage in edit(compared(old, new, suffix=suffix)).passages for entry in passage.readings]


ENTRIES = {
    "a word for a word": ("It sank at nine." + REST, "It sank at ten." + REST, ["1 ten] nine"]),
    "a word that the old version lacks": (
        "It sank at nine." + REST,
        "It slowly sank at nine." + REST,
        ["1 slowly] om."],
    ),
    "a word that the new version lacks": (
        "It slowly sank at nine." + REST,
        "It sank at nine." + REST,
        ["1 It] It slowly"],
    ),
    "a comma": (
        "It sank at nine and nobody waved." + REST,
        "It sank at nine, and nobody waved." + REST,
        ["1 nine,] nine"],
    ),
    "a word that stands there twice": (
        "The cat saw the dog and the dog saw a cat." + REST,
        "The cat saw the dog and the dog saw the cat." + REST,
        ["1 the^3] a"],
    ),
    "a sentence that was dropped": (
        "It sank. Nobody had waved from the pier that day." + REST,
        "It sank." + REST,
        ["1 sank.] add. Nobody had waved from the pier that day."],
    ),
    "a sentence that was dropped at the head of its paragraph": (
        "Nobody had waved from the pier that day. It sank." + REST,
        "It sank." + REST,
        ["1 It] prec. Nobody had waved from the pier that day."],
    ),
    "a paragraph that was dropped": (
        f"One.{REST}\n\nNobody had waved from the pier.\n\nTwo boats sank off the northern mole last week.",
        f"One.{REST}\n\nTwo boats sank off the northern mole last week.",
        ["add. Nobody had waved from the pier."],
    ),
    "a paragraph that was moved": (
        f"Nobody had waved from the northern pier that day.\n\nIt sank.{REST}",
        f"It sank.{REST}\n\nNobody had waved from the northern pier that day.",
        ["(¶2 stands here)", "2 Nobody had waved … that day.] (as ¶1)"],
    ),
    "a long lemma": (
        "It sank." + REST,
        "It sank. Nobody had waved from the northern pier on that grey day." + REST,
        ["1 Nobody had waved … grey day.] om."],
    ),
}
"""Old text, new text, and what the apparatus says."""


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_says_what_the_old_version_has(name: str) -> None:
    old, new, entries = ENTRIES[name]
    assert apparatus(old, new) == entries


def test_formatting_is_shown_and_what_cannot_be_is_said() -> None:
    old = "It is _right_ about [the tide](https://a.example/) today." + REST
    new = "It is right about [the tide](https://b.example/) today." + REST
    (passage,) = edit(compared(old, new, suffix=".md")).passages
    assert [(say(entry), str(entry.reading)) for entry in passage.readings] == [
        ("1 right] right", "<em>right</em>"),
        ("1 the tide] the tide(https://a.example/)", '<a href="https://a.example/" rel="nofollow">the tide</a>'),
    ]


VERSE = (
    "# Mud\n\nThe ferry lies\\\nupon the mud\\\nand nobody\\\nwill mend\\\nits {} rope.\n\nThe bell\\\nis {} here.\n"
)


def test_verse_is_numbered_by_lines_and_every_fifth_line_is_marked() -> None:
    edition = edit(compared(VERSE.format("old", "still"), VERSE.format("grey", "not"), suffix=".md"))
    assert edition.verse
    assert [passage.number for passage in edition.passages] == ["", "1–5", "6–7"]
    assert [say(entry) for passage in edition.passages for entry in passage.readings] == ["5 grey] old", "7 not] still"]
    assert re.findall(r'data-n="(\d+)"></span>([^<]*)', "".join(p.html for p in edition.passages)) == [("5", "its ")]


def test_several_lines_that_moved_are_called_lines() -> None:
    stanza = "Nobody had waved\\\nfrom the northern pier\\\nthat day.\n\n"
    rest = VERSE.format("old", "still").partition("\n\n")[2]
    edition = edit(compared(f"# Mud\n\n{stanza}{rest}", f"# Mud\n\n{rest}\n{stanza}", suffix=".md"))
    said = [say(entry) for passage in edition.passages for entry in passage.readings]
    assert said == ["(lines 8–10 stand here)", "8–10 Nobody had waved … that day.] (as lines 1–3)"]


def test_prose_is_numbered_by_paragraphs_of_the_new_version() -> None:
    old = f"It sank.{REST}\n\nTwo boats sank off the northern mole last week."
    edition = edit(compared(old, old.replace("\n\n", "\n\nNobody had waved from the pier.\n\n")))
    assert [p.number for p in edition.passages] == ["1", "2", "3"]


def test_sigla_are_letters_unless_the_labels_are_as_short() -> None:
    assert [card.siglum for card in _cards(compared("One.", "Two."))] == ["Old", "New"]
    assert [card.siglum for card in _cards(comparison(Document("a", "One.", ()), Document("b", "Two.", ())))] == [
        "A",
        "B",
    ]


def _cards(comparison: Comparison) -> list[VersionCard]:
    page = make_pages(comparison, SITE).beside
    return [page.old, page.new]


def test_figure_of_a_note_stands_in_the_reading_where_the_text_has_not_its_words() -> None:
    notes = (
        "## n-a  error\nold> {{Nobody had waved}} from\n\nOne.\n\n"
        "## n-b  error\nold> The {{harbour master}} wrote\n\nTwo.\n\n"
        "## n-c  error\nold> {{long grey book}}\nnew> {{long grey book}}\n\nThree.\n"
    )
    edition = edit(compared("It sank. Nobody had waved from the pier." + REST, "It sank." + REST, notes))
    (passage,) = edition.passages
    assert re.findall(r'id="(n-[^"]*)"', passage.readings[0].reading) == ["n-a-old"]
    assert re.findall(r'id="(n-[^"]*)"', passage.html) == ["n-b-old", "n-c-new"]
    assert [[link.href for link in view.backlinks] for view in edition.notes] == [
        ["#n-a-old"],
        ["#n-b-old"],
        ["#n-c-new"],
    ]


def test_nothing_is_made_for_a_theme_that_does_not_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(pages, "make_edition", lambda *values: asked.append(values))
    page = make_pages(compared("One.", "Two."), SITE).beside
    assert asked == []
    page.edition()
    assert len(asked) == 1


# --- laws --------------------------------------------------------------------------------------------


@given(edited_pair(), st.booleans())
@settings(max_examples=150, deadline=None)
def test_text_and_apparatus_hold_both_versions(pair: tuple[Document, Document], polish: bool) -> None:
    made = comparison(*pair)
    edition = edit(made)
    holds_the_new_text(made, edition)
    has_an_entry_for_every_change(made, edition)
    has_every_anchor_once(made, edition)


def holds_the_new_text(made: Comparison, edition: Edition) -> None:
    document = made.new.version.document
    rows = [row for row in made.rows if row.kind not in (RowKind.FRAME, RowKind.EXCERPT)]
    text = "".join(document.text[document.blocks[i].start : document.blocks[i].end] for row in rows for i in row.new)
    assert "".join(plain(p.html) for p in edition.passages).split() == text.split() or _bare(edition) == _packed(text)


def _bare(edition: Edition) -> str:
    return _packed("".join(plain(passage.html) for passage in edition.passages))


def _packed(text: str) -> str:
    return "".join(text.split())


def has_an_entry_for_every_change(made: Comparison, edition: Edition) -> None:
    """Whatever the old version has and the new one has not is read in an entry, in full."""
    entries = {entry.id: entry for passage in edition.passages for entry in passage.readings if entry.id}
    text = made.old.version.document.text
    for change in made.changes:
        if change.id in entries and change.old and change.kind in (ChangeKind.DELETE, ChangeKind.REPLACE):
            words = _packed(text[change.old.start : change.old.end])
            assert words in _packed(plain(entries[change.id].reading)).replace("¶", "").replace("/", "")
    apart = {i for i, row in enumerate(made.rows) if row.kind in (RowKind.FRAME, RowKind.EXCERPT)}
    if not apart:
        assert set(entries) == {change.id for change in made.changes}


def has_every_anchor_once(made: Comparison, edition: Edition) -> None:
    entries = [entry for passage in edition.passages for entry in passage.readings]
    in_text = re.findall(r' id="(c-[^"]*)"', "".join(passage.html for passage in edition.passages))
    at_entries = [entry.id for entry in entries if entry.id and not entry.in_text]
    assert len(in_text + at_entries) == len(set(in_text + at_entries))
    assert {entry.id for entry in entries if entry.in_text} <= set(in_text)
