"""The pages of a built site: what holds for each of them, whatever the texts."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from sitegen.compare import compare
from sitegen.exporters import pages
from sitegen.exporters.comparison import summarise
from sitegen.exporters.feed import write_feed
from sitegen.exporters.page import Site
from sitegen.model import Comparison, NotesFile, PlainPage, Rules, Source, Version
from sitegen.readers import read_document
from sitegen.theme import load_theme, own_folder
from tests.colours import EYES, contrast, distance
from tests.linting import lint, lost_texts, parse
from tests.making import SHARED

THEME = load_theme("default", (own_folder(),))
SITE = Site(title="A site", generator="sitegen")
STYLE, SCRIPT = (next(f.content.decode() for f in THEME.static if f.path == name) for name in ("style.css", "page.js"))

HOSTILE = "<script>alert('x')</script> & <b onclick=x>\"bold\"</b>"

ODD: dict[str, tuple[str, str, str]] = {
    "the same": ("One text.\n\nTwo paragraphs.", "One text.\n\nTwo paragraphs.", ""),
    "nothing in common": ("Alpha beta gamma delta.", "Quite other words were printed here instead.", ""),
    "one word": ("yes", "no", ""),
    "markup in the text": (f"It said {HOSTILE} to all.", f"It said {HOSTILE} to some.", ""),
    "markup in a note": (
        "It rained.",
        "It snowed.",
        f"## n-x  error\nnew> {{{{snowed}}}}\n\n{HOSTILE} [a](javascript:x)\n",
    ),
    "right to left": ("שלום לכולם, אמר ראש העיר.", "שלום לכם, אמר ראש העיר אתמול.", ""),
    "a note on a point": (
        "The bridge was closed. The mayor declined to comment. The council meets today.",
        "The bridge was closed. The council meets today.",
        "## n-mayor  omission\nold> {{The mayor declined to comment.}}\nnew> closed.{{}} The council\n\nGone.\n\n"
        "## n-all  context\n\nOn the whole; see [[n-mayor]] and [[old:1]].\n",
    ),
    "notes that overlap": (
        "At least 40 people were missing, rescue workers said on Friday.",
        "More than 40 people were missing, rescue workers said.",
        "## n-a  error\nold> {{At least 40}}\nnew> {{More than 40 people were}}\n\nOne.\n\n"
        "## n-b  error\nold> least {{40 people}}\nnew> {{40}} people\n\nTwo.\n\n"
        "## n-c  source\nold> {{rescue workers}}\nold> {{on Friday}}\n\nThree.\n",
    ),
    "a note without a place": (
        "It rained.",
        "It snowed.",
        "## n-x  error\nnew> {{the sun shone all day long}}\n\nNo.\n",
    ),
}
"""Old text, new text and notes."""


def _compare(old: str, new: str, notes: str = "", suffix: str = ".txt", slug: str = "case") -> Comparison:
    documents = [read_document(f"{side}{suffix}", text.encode())[0] for side, text in (("old", old), ("new", new))]
    old_version, new_version = (
        Version(document, id=side, label=side.upper())
        for document, side in zip(documents, ("old", "new"), strict=True)
        if document
    )
    files = (NotesFile("notes.md", notes),) if notes else ()
    return compare(Source(slug, old_version, new_version, notes=files), Rules())[0]


def _export(comparison: Comparison, site: Site = SITE) -> dict[str, str]:
    return {file.path: file.content.decode() for file in pages.export_comparison(comparison, site, THEME)}


# --- the linter itself ---------------------------------------------------------------------------------

NOTED = '<h1></h1><a role="doc-noteref" id="f" href="#n">1</a><div role="doc-footnote" id="n"><b>1</b>{}</div>'
BACK = '<a role="doc-backlink" href="#f" aria-label="up">up</a>'
BAD = (
    ('<h1 id="a"></h1><p id="a"></p>', "id 'a' stands 2 times"),
    ('<h1><a href="#b">b</a></h1>', "link to #b, which is not on the page"),
    ("<h1></h1><ins></ins>", "empty <ins>"),
    ("<h1></h1><del><p>x</p></del>", "<del> holds a block"),
    ("<h1></h1><h3></h3>", "h1 is followed by h3"),
    ("<p></p>", "0 headings of rank 1"),
    ("<h1></h1><p><b></p>", "</p> closes <b>, line 1"),
    ('<h1></h1><div role="doc-footnote" id="n"><b>2</b></div>', "notes are numbered [2]"),
    ('<h1></h1><a role="doc-noteref" id="f" href="#n">1</a>', "figure f has no note"),
    (NOTED.format(""), "no way back to f"),
    (NOTED.format(2 * BACK), "two ways back are called 'up'"),
    (NOTED.format(BACK.replace("#f", "#n")), "way back from n to n"),
    ('<h1></h1><ins><a role="doc-noteref" id="f" href="#n">1</a></ins>', "<ins> holds the figure of a note"),
    ('<h1></h1><a href="#x"></a>', "a link without a name: #x"),
    ('<h1 id="a"><a href="#a" aria-label="Home">Start</a></h1>', "a link shows 'Start', and is called 'Home'"),
    ('<h1></h1><img src="https://example.org/x.png">', "<img> fetches https://example.org/x.png"),
    ("<h1></h1><script>x()</script>", "<script> runs a script"),
    ('<h1></h1><p onclick="x()">x</p>', "<p> runs a script"),
    ('<h1></h1><a href="javascript:x()">x</a>', "a link runs a script: javascript:x()"),
)


@pytest.mark.parametrize(("html", "complaint"), BAD, ids=[complaint for _, complaint in BAD])
def test_linter_complains(html: str, complaint: str) -> None:
    assert complaint in lint(html)


# --- every page ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ODD)
def test_odd_comparisons_are_pages_too(name: str) -> None:
    files = _export(_compare(*ODD[name]))
    assert {path: lint(text) for path, text in files.items() if path.endswith(".html")} == {
        "case/index.html": [],
        "case/inline/index.html": [],
        "case/changes/index.html": [],
    }


@pytest.mark.parametrize("name", ODD)
def test_both_texts_can_be_had_back_from_both_pages(name: str) -> None:
    assert _lost_texts(_export(_compare(*ODD[name]))) == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared data beside this clone")
@pytest.mark.parametrize("folder", sorted((SHARED / "pairs").glob("*/*"))[::7] if SHARED.is_dir() else [])
def test_real_pairs_are_pages_from_which_both_texts_can_be_had_back(folder: Path) -> None:
    old, new = (next(folder.glob(f"{side}.*")) for side in ("old", "new"))
    comparison = _compare(old.read_text(encoding="utf-8"), new.read_text(encoding="utf-8"), suffix=old.suffix)
    files = _export(comparison)
    assert lint(files["case/index.html"]) == []
    assert lint(files["case/inline/index.html"]) == []
    assert _lost_texts(files) == []


def _lost_texts(files: dict[str, str]) -> list[str]:
    texts = {side: files[f"case/{side}.txt"] for side in ("old", "new")}
    return lost_texts(files["case/index.html"], files["case/inline/index.html"], texts)


POINTED = (
    ("the-third-rivet", "old ¶9", "its rules told it to"),
    ("the-third-rivet", "old ¶10", "had not been opened for 14 months"),
    ("the-third-rivet", "old ¶13", "A painted board fails in ways that you can see"),
    ("the-third-rivet", "old ¶16", "We bought three million dollars’ worth of machine"),
    ("garrow-halt", "new ¶2", "it was nobody’s job"),
    ("wrenfold-terms", "new ¶3", "By using Wrenfold you accept them"),
)
"""What notes of the demonstration say of paragraphs: comparison, reference, words that the paragraph must have."""


def test_further_pairs_of_versions_do_not_repeat_the_description() -> None:
    comparison = _compare("It rained.", "It snowed.")
    pairs = (("log", "a – c"), ("log/a-b", "a – b"))
    sources = [replace(comparison.source, slug=slug, description="Weather.", series=pairs) for slug, _ in pairs]
    summaries = [summarise(replace(comparison, source=source), SITE) for source in sources]
    assert [summary.description for summary in summaries] == ["Weather.", ""]


def test_a_folder_of_many_versions_has_one_entry_that_leads_to_all_its_comparisons() -> None:
    comparison = _compare("It rained.", "It snowed.")
    pairs = (("log", "a – c"), ("log/a-b", "a – b"), ("log/b-c", "b – c"))
    sources = [replace(comparison.source, slug=slug, series=pairs, tags=("x",)) for slug, _ in pairs]
    summaries = [summarise(replace(comparison, source=source), SITE) for source in sources]
    files = {file.path: file.content.decode() for file in pages.export_site(summaries, (), SITE, THEME)}
    for path in ("index.html", "tags/x/index.html"):
        (entry,) = parse(files[path])[0].find("article")
        hrefs = [link.attributes["href"] for link in entry.find("a") if "log/" in link.attributes["href"]]
        assert [href.partition("log/")[2] for href in hrefs] == ["index.html", "a-b/index.html", "b-c/index.html"]


@pytest.mark.parametrize("theme", ["default", "edition"])
@pytest.mark.parametrize(("number", "folded"), [(5, 0), (6, 1)])
def test_more_than_a_few_other_pairs_of_versions_are_folded(theme: str, number: int, folded: int) -> None:
    comparison = _compare("It rained.", "It snowed.", slug="log")
    pairs = (("log", "a – z"), *((f"log/{n}", f"pair {n}") for n in range(number)))
    source = replace(comparison.source, series=pairs)
    files = pages.export_comparison(replace(comparison, source=source), SITE, load_theme(theme, (own_folder(),)))
    page = parse(next(file.content.decode() for file in files if file.path == "log/index.html"))[0]
    shut = [node for node in page.find("details") if node.attributes.get("class") == "ways"]
    assert len(shut) == folded
    hrefs = [link.attributes["href"] for node in (shut or [page]) for link in node.find("a")]
    assert [href for href in hrefs if "log/" in href] == [f"../log/{n}/index.html" for n in range(number)]


def test_a_version_that_is_called_by_its_date_says_it_once() -> None:
    comparison = _compare("It rained.", "It snowed.")
    dated = replace(comparison.old.version, label="2024-03-01", date="2024-03-01")
    card = summarise(replace(comparison, old=replace(comparison.old, version=dated)), SITE).old
    assert (card.label, card.date, card.date_words) == ("1 March 2024", "", "")


@pytest.mark.parametrize(("slug", "reference", "words"), POINTED, ids=[f"{a} {b}" for a, b, _ in POINTED])
def test_references_lead_to_what_their_sentences_say(
    demonstration: Path, slug: str, reference: str, words: str
) -> None:
    page, _ = parse((demonstration / slug / "index.html").read_text(encoding="utf-8"))
    notes = [node for node in page.walk() if node.attributes.get("role") == "doc-footnote"]
    (link,) = [link for note in notes for link in note.find("a") if link.text() == reference]
    (row,) = [node for node in page.find("tr", "div") if f"#{node.attributes.get('id')}" == link.attributes["href"]]
    assert words in "".join(cell.text() for cell in row.find("td") if cell.has_class(reference[:3]))


def test_every_reference_to_a_paragraph_is_looked_at(demonstration: Path) -> None:
    found = set()
    for path in demonstration.glob("*/index.html"):
        texts = re.findall(r'<a href="#r\d+">((?:old|new) ¶\d+)</a>', path.read_text(encoding="utf-8"))
        found |= {(path.parent.name, text) for text in texts}
    assert found == {(slug, reference) for slug, reference, _ in POINTED}


# --- what a page says ----------------------------------------------------------------------------------


def _page(old: str, new: str, notes: str = "") -> str:
    return _export(_compare(old, new, notes))["case/index.html"]


def test_change_has_a_permalink_and_its_weight() -> None:
    page, _ = parse(_page("The toll is 40 marks a car.", "The toll is 50 marks a car."))
    (gone,), (come,) = page.find("table")[0].find("del"), page.find("table")[0].find("ins")
    assert (gone.text(), come.text()) == ("40", "50")
    assert gone.attributes["id"].startswith("c-")
    assert gone.has_class("substance")
    assert "id" not in come.attributes


def test_change_that_no_cell_shows_has_a_permalink_all_the_same() -> None:
    comparison = _compare(
        "[the same](https://a.example/) words", "[the *same*](https://b.example/) words", suffix=".md"
    )
    html = _export(comparison)["case/index.html"]
    assert len(comparison.changes) == 2
    assert all(f'id="{change.id}"' in html for change in comparison.changes)


def test_change_is_said_in_words() -> None:
    page, _ = parse(_page("The toll is 40 marks a car.", "The toll is 50 marks a car."))
    (line,) = page.find("ol")[0].find("li")
    assert line.text() == "number, ¶1: “40” became “50”"


def test_colour_does_not_hang_out_beyond_the_words() -> None:
    page, _ = parse(_page("The ship sailed on Friday.", "LISBON >> The ship sailed Friday."))
    table = page.find("table")[0]
    assert [node.text() for node in table.find("del", "ins")] == ["on", "LISBON >>"]


def test_colour_does_not_hang_out_beyond_the_words_of_a_redline() -> None:
    files = _export(_compare("The ship sailed on Friday, they said.", "The big ship sailed Monday, they said."))
    (cell,) = [node for node in parse(files["case/inline/index.html"])[0].find("div") if node.has_class("both")]
    said = [node.text() for node in cell.find("ins", "del")]
    assert said == [words.strip() for words in said]


def test_list_numbers_as_many_changes_as_the_sum_up_counts() -> None:
    first, second = "The harbour master opened the gates at six.", "Nobody had told the ferry of the tide at all."
    old = f"{first}\n\nA crowd had been waiting since midnight.\n\n{second}"
    page, _ = parse(_page(old, f"{second.replace('Nobody', 'No one')}\n\n{first.replace('six', 'seven')}"))
    (summary,) = [node.text() for node in page.find("p") if node.has_class("standfirst")]
    assert summary.startswith("Three changes, ")
    assert "one passage moved" in summary
    changes, order = ([line for node in page.find(tag) for line in node.find("li")] for tag in ("ol", "ul"))
    assert (len(changes), len(order)) == (3, 1)


def test_changes_of_substance_head_the_list_and_the_others_are_counted_on() -> None:
    files = _export(_compare("The grey toll is 40 marks a car.", "The gray toll is 50 marks a car."))
    for path, tag in (("case/index.html", "h3"), ("case/changes/index.html", "h2")):
        page, _ = parse(files[path])
        heavy, light = page.find("ol")
        assert [heavy.text().strip(), light.text().strip()] == [
            "number, ¶1: “40” became “50”",
            "spelling, ¶1: “grey” became “gray”",
        ]
        assert light.attributes["start"] == "2"
        headings = [node.text() for node in page.find(tag)]
        assert headings == ["Of substance", "Of wording, style and surface"]
    alone = _page("The toll is 40 marks a car.", "The toll is 50 marks a car.")
    assert "Of substance" not in alone


def test_new_words_of_a_redline_do_not_touch_the_old_ones() -> None:
    notes = "## n-a  error\nold> {{40}}\nnew> {{50}}\n\nNo.\n"
    for html in (
        _export(_compare("The toll is 40 marks.", "The toll is 50 marks.", text))["case/inline/index.html"]
        for text in ("", notes)
    ):
        (cell,) = [node for node in parse(html)[0].find("div") if node.has_class("both")]
        assert re.search(r"</del>(</?u>)*<wbr><ins", html)
        assert cell.text().startswith("The toll is 4050")


def test_both_addresses_of_a_link_that_leads_elsewhere_can_be_read() -> None:
    old, new = (f"See [the form](https://{host}.example/?a=1&b) for all that is new." for host in ("a", "b"))
    files = _export(_compare(old, new, suffix=".md"))
    said = [f"{side} link: https://{host}.example/?a=1&b" for side, host in (("old", "a"), ("new", "b"))]
    for path in ("case/index.html", "case/inline/index.html"):
        assert [node.text() for node in parse(files[path])[0].find("p") if node.has_class("absent")] == said


def test_cells_of_a_table_are_set_apart() -> None:
    table = "Plan | Price\n--- | ---\nLeaf | 4 dollars\n"
    page, _ = parse(_export(_compare(table, table.replace("4", "5"), suffix=".md"))["case/index.html"])
    rows = [node for node in page.find("p") if node.has_class("table")]
    assert rows[-1].text() == "Leaf | 5 dollars"
    assert [node.text() for node in rows[-1].find("i")] == ["|"]


def test_page_sums_up_in_a_sentence() -> None:
    html = _page("The toll is 40 marks a car.", "The toll is 50 marks a car.")
    assert "One change, of substance." in html
    assert "The two versions read the same, word for word." in _page("The same.", "The same.")


def test_moved_paragraph_says_so_at_both_ends() -> None:
    first = "The harbour master opened the gates at six in the morning."
    second = "A crowd had been waiting for them on the quay since midnight."
    third = "Nobody had told the ferry that the tide would be late again."
    page, _ = parse(_page(f"{first}\n\n{second}\n\n{third}", f"{third}\n\n{first}\n\n{second}"))
    ends = [row for row in page.find("tr") if row.has_class("moved")]
    said = [row.find("p")[0 if row.find("td")[0].find("p")[0].has_class("absent") else -1].text() for row in ends]
    assert len(ends) == 2
    assert set(said) == {"moved: ¶3 in old is ¶1 in new, word for word"}
    targets = [link.attributes["href"][1:] for row in ends for link in row.find("a") if "moved" in link.text()]
    assert targets == [row.attributes["id"] for row in reversed(ends)]


def test_dropped_paragraph_has_words_opposite() -> None:
    kept = "The council met on Monday and voted for the bridge."
    html = _page(f"{kept}\n\nThe mayor, who had ordered the inspection, declined to say a word.\n\n{kept[:-1]} again.",
                 f"{kept}\n\n{kept[:-1]} again.")  # fmt: skip
    assert "not in the new version" in html


def test_unchanged_paragraph_can_be_shown_once() -> None:
    page, _ = parse(_page("The same.\n\nIt rained here.", "The same.\n\nIt snowed here."))
    assert [row.has_class("twin") for row in page.find("tr")[1:]] == [True, False]


def test_notes_stand_beside_their_row_and_refer_to_each_other() -> None:
    page, _ = parse(_page(*ODD["a note on a point"]))
    notes = {node.attributes["id"]: node for node in page.walk() if node.attributes.get("role") == "doc-footnote"}
    assert set(notes) == {"n-mayor", "n-all"}
    hrefs = {link.text(): link.attributes["href"] for link in notes["n-all"].find("a")}
    assert hrefs["old ¶1"] == "#r1"
    assert "#n-mayor" in hrefs.values()
    backs = [link.attributes["aria-label"] for link in notes["n-mayor"].find("a")]
    assert [re.sub(r"note \d", "note", label) for label in backs] == [
        "Back to note in the old version, paragraph 1",
        "Back to note in the new version, paragraph 1",
    ]


def test_inline_page_has_one_figure_where_both_versions_would_have_theirs() -> None:
    old, new = "The toll is 40 marks. Rain fell.", "The toll is 50 marks. Snow lay on all the hills."
    notes = "## n-a  error\nold> {{40}}\nnew> {{50}}\n\nOne.\n\n## n-b  error\nold> {{The toll}}\nnew> {{50}}\n\nTwo.\n"
    page, _ = parse(_export(_compare(old, new, notes))["case/inline/index.html"])
    backs = [link for link in page.find("a") if link.attributes.get("role") == "doc-backlink"]
    shown = {link.attributes["href"]: link.text().split()[-1] for link in backs}
    assert shown == {"#n-b-old": "old", "#n-b-new": "new", "#n-a-new": "both"}


def test_notes_and_changes_of_substance_link_their_words_where_a_version_is_published() -> None:
    old, new = (
        read_document(f"{side}.txt", f"The toll is {toll} marks.".encode())[0]
        for side, toll in (("old", 4), ("new", 5))
    )
    assert old and new
    versions = Version(old, id="old", url="https://e.org/a"), Version(new, id="new", url="javascript:x")
    notes = (NotesFile("notes.md", "## n-a  error\nold> {{4 marks.}}\nnew> {{5 marks.}}\n\nNo.\n"),)
    files = _export(compare(Source("case", *versions, notes=notes), Rules())[0])
    for path, address in (
        ("case/index.html", "toll%20is-,4%20marks."),
        ("case/changes/index.html", "toll%20is-,4,-marks."),
    ):
        links = [link.attributes["href"] for link in parse(files[path])[0].find("a") if "source" in link.text()]
        assert links == [f"https://e.org/a#:~:text={address}"]


def test_note_without_a_place_stands_with_its_quote() -> None:
    html = _page(*ODD["a note without a place"])
    assert "Notes without a place" in html
    assert "new: “the sun shone all day long”" in html


def test_keyboard_passes_over_the_picture_to_the_text() -> None:
    files = _export(_compare("It rained.", "It snowed."))
    for name, place in (("index.html", "text"), ("inline/index.html", "text"), ("changes/index.html", "main")):
        first = parse(files[f"case/{name}"])[0].find("a")[0]
        assert (first.text(), first.attributes["href"]) == ("To the text", f"#{place}")


def test_part_of_the_picture_says_once_what_it_is() -> None:
    kept = "The council met on Monday and voted for the bridge."
    new = f"{kept}\n\n{kept[:-1]} again."
    html = _page(f"By Nerys Vandeleur\n\n{kept}\n\nThe mayor declined to say a word.\n\n{kept[:-1]} again.", new)
    assert re.findall("<title>([^<]*)</title>", html)[1:] == ["set aside", "¶1", "¶2: dropped", "¶3 → ¶2"]


def test_right_to_left_text_finds_its_own_direction() -> None:
    page, _ = parse(_page(*ODD["right to left"]))
    assert {cell.attributes.get("dir") for cell in page.find("td") if cell.has_class("old")} == {"auto"}
    assert "dir=" not in _page("Left to right.", "Left to the right.")


def test_the_same_comparison_gives_the_same_bytes() -> None:
    first, second = (_export(_compare(*ODD["notes that overlap"])) for _ in range(2))
    assert first == second


def test_note_added_at_the_end_changes_no_permalink() -> None:
    old, new, notes = ODD["notes that overlap"]
    more = notes + "\n## n-d  style\nnew> {{said}}\n\nFour.\n"
    ids = [set(re.findall(r'id="(c-[^"]+)"', _page(old, new, text))) for text in (notes, more)]
    assert ids[0] == ids[1]
    assert ids[0]


# --- a site --------------------------------------------------------------------------------------------


def _site(site: Site = SITE) -> dict[str, str]:
    comparisons = [_compare("It rained.", "It snowed.", slug=slug) for slug in ("rain", "snow")]
    summaries = [pages.summarise(comparison, SITE) for comparison in comparisons]
    plain = (PlainPage("docs/a", "A", "See [B](b.md#h-x) and [the rain](../rain/).\n\n## X\n", "a.md"),
             PlainPage("docs/b", "B", "# X\n", "b.md", aliases=("old-b",)))  # fmt: skip
    files = pages.export_site(summaries, plain, site, THEME)
    return {file.path: file.content.decode() for file in files}


def test_links_between_markdown_files_lead_to_their_pages() -> None:
    html = _site()["docs/a/index.html"]
    assert '<a href="../../docs/b/index.html#h-x">B</a>' in html
    assert '<a href="../../rain/index.html">the rain</a>' in html


def test_former_address_leads_to_the_present_one() -> None:
    assert 'content="0; url=../docs/b/index.html"' in _site()["old-b/index.html"]


def test_missing_page_stands_alone_and_knows_the_way_home() -> None:
    html = _site()["404.html"]
    assert "<style>" in html
    assert 'href="/index.html"' in html
    known = _site(Site("A site", base_url="https://example.org/x"))["404.html"]
    assert 'href="https://example.org/x/index.html"' in known
    assert "static/style.css" not in known


def test_feed_and_sitemap_only_where_the_site_knows_its_address() -> None:
    assert not {"feed.xml", "sitemap.xml"} & set(_site())
    files = _site(Site("A site", base_url="https://example.org/x"))
    assert "<loc>https://example.org/x/docs/a/</loc>" in files["sitemap.xml"]
    assert '<link rel="canonical" href="https://example.org/x/docs/a/">' in files["docs/a/index.html"]


@pytest.mark.parametrize(
    ("said", "new", "date"),
    [("2025-03-16", "2024-01-02", "2025-03-16"), ("", "2024-01-02", "2024-01-02"), ("", "1962-03", ""), ("", "", "")],
)
def test_a_page_without_a_date_is_in_the_feed_by_the_day_of_its_newer_version(said: str, new: str, date: str) -> None:
    comparison = _compare("It rained.", "It snowed.")
    version = replace(comparison.new.version, date=new)
    dated = replace(
        comparison, source=replace(comparison.source, date=said), new=replace(comparison.new, version=version)
    )
    feed = write_feed([summarise(dated, SITE)], Site("A site", base_url="https://example.org/x"))
    assert re.findall("<updated>(.*)T", feed.partition("<entry")[2]) == ([date] if date else [])


def test_picture_for_links_from_elsewhere_only_where_the_site_knows_its_address() -> None:
    comparison = _compare("It rained.", "It snowed.", slug="sky/rain")
    known = {
        f.path: f.content
        for f in pages.export_comparison(comparison, Site("A site", base_url="https://e.org/x"), THEME)
    }
    for path in ("sky/rain/index.html", "sky/rain/inline/index.html", "sky/rain/changes/index.html"):
        metas = {
            node.attributes.get("property"): node.attributes for node in parse(known[path].decode())[0].find("meta")
        }
        assert metas["og:image"]["content"] == "https://e.org/x/sky/rain/social-card.png"
    assert known["sky/rain/social-card.png"].startswith(b"\x89PNG")
    unknown = _export(comparison)
    assert "sky/rain/social-card.png" not in unknown
    assert "og:" not in unknown["sky/rain/index.html"]


def test_standalone_page_needs_nothing_beside_it() -> None:
    html = pages.standalone(_compare("It rained.", "It snowed."), SITE, THEME)
    page, complaints = parse(html)
    assert complaints == []
    assert lint(html) == []
    addresses = [node.attributes.get("href", "") for node in page.walk()]
    assert [a for a in addresses if a and not a.startswith(("#", "data:"))] == []


# --- budgets -------------------------------------------------------------------------------------------


def test_style_sheet_and_script_are_within_budget() -> None:
    assert len(STYLE.encode()) <= 8 * 1024
    assert len(SCRIPT.encode()) <= 6 * 1024
    assert "url(" not in STYLE


# --- colours -------------------------------------------------------------------------------------------

TOKENS = {name: colours for name, *colours in re.findall(r"--([\w-]+):light-dark\((#\w{6}),(#\w{6})\)", STYLE)}

READABLE = (
    ("ink", "paper", 7.0),
    ("soft", "paper", 7.0),
    ("quiet", "paper", 4.5),
    ("link", "paper", 4.5),
    ("ink", "old", 7.0),
    ("ink", "new", 7.0),
    ("ink", "hit", 7.0),
    ("link", "old", 4.5),
    ("link", "new", 4.5),
    ("link", "hit", 4.5),
    ("quiet", "hit", 4.5),
    ("old-line", "paper", 4.5),
    ("new-line", "paper", 4.5),
    ("old-line", "old", 3.0),
    ("new-line", "new", 3.0),
)
"""What is read, on what, and the least contrast."""


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("one", "other", "least"), READABLE, ids=[f"{a} on {b}" for a, b, _ in READABLE])
def test_colours_can_be_read(one: str, other: str, least: float, scheme: int) -> None:
    assert contrast(TOKENS[one][scheme], TOKENS[other][scheme]) >= least


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("eyes", EYES)
def test_old_and_new_can_be_told_apart_by_all_eyes(eyes: str, scheme: int) -> None:
    assert distance(TOKENS["old"][scheme], TOKENS["new"][scheme], eyes) >= 25
