"""Notes of a whole site: references from one comparison to another, and the page that lists all notes."""

import json
import re
from pathlib import Path

import pytest

from sitegen.build import Report, build_site, check_site
from sitegen.exporters import pages
from tests.linting import lint
from tests.test_build import NEW, OLD, forbid, messages, published, read, write
from tests.test_pages import SITE, THEME, _compare

FERRY = "## n-hour  fact-check\nold> The ferry left at {{nine}}.\n\nIt did; see [[pier/n-crowd]].\n"
PIER = "## n-crowd  context\n\nMany *came*.\n\nMore than that.\n"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name, notes in (("ferry", FERRY), ("pier", PIER)):
        write(tmp_path, {f"{name}/old.txt": OLD, f"{name}/new.txt": NEW, f"{name}/notes.md": notes})
    write(tmp_path, {"pier/index.md": "---\ntitle: The pier's end\n---\n"})
    return tmp_path


def ferry(report: Report) -> str:
    published(report)
    return (report.output / "ferry/index.html").read_text(encoding="utf-8")


# --- references ------------------------------------------------------------------------------------


def test_a_note_of_another_comparison_is_linked_by_its_title(site: Path) -> None:
    assert '<a href="../pier/index.html#n-crowd">a note on “The pier’s end”</a>' in ferry(build_site(site))


def test_an_introduction_refers_to_other_comparisons_too(site: Path) -> None:
    write(site, {"ferry/index.md": "As in [[pier/n-crowd]].\n"})
    assert 'As in <a href="../pier/index.html#n-crowd">a note on “The pier’s end”</a>.' in ferry(build_site(site))


def test_a_title_is_an_input_of_the_pages_that_show_it_and_of_no_other(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_site(site)
    write(site, {"pier/notes.md": PIER.replace("Many", "Some")})
    before = read(site / "build")
    build_site(site)
    assert read(site / "build")["ferry/index.html"] == before["ferry/index.html"]
    write(site, {"pier/index.md": "---\ntitle: The quay\n---\n"})
    assert "a note on “The quay”" in ferry(build_site(site))
    forbid(monkeypatch)
    build_site(site)


def test_what_is_remembered_of_another_comparison_is_enough_to_check_a_reference(site: Path) -> None:
    build_site(site)
    write(site, {"ferry/notes.md": FERRY.replace("n-crowd", "n-crew")})
    assert messages(build_site(site)) == [
        "content/ferry/notes.md:4: error[note-reference-unknown]: [[pier/n-crew]] leads nowhere: "
        "'pier' has no note 'n-crew'. Hint: the nearest is [[pier/n-crowd]]."
    ]
    write(site, {"ferry/notes.md": FERRY, "pier/notes.md": ""})
    assert messages(build_site(site)) == [
        "content/ferry/notes.md:4: error[note-reference-unknown]: [[pier/n-crowd]] leads nowhere: "
        "'pier' has no note 'n-crowd'. Hint: it has no notes at all."
    ]


def test_kept_going_a_dangling_reference_is_a_warning(site: Path) -> None:
    write(site, {"ferry/notes.md": FERRY.replace("pier/n-crowd", "quay/n-crowd")})
    report = build_site(site, keep_going=True)
    assert [problem.severity for problem in report.problems] == ["warning"]
    assert "It did; see [[quay/n-crowd]]." in (site / "build/ferry/index.html").read_text(encoding="utf-8")


def test_of_several_versions_the_page_of_the_pair_is_meant(site: Path) -> None:
    versions = "---\ntitle: Log\nversions:\n  - file: a.txt\n  - file: b.txt\n    label: Proof\n  - file: c.txt\n---\n"
    write(site, {"log/index.md": versions, "log/notes.md": PIER})
    write(
        site,
        {
            f"log/{name}.txt": f"{text}\nThe end.\n"
            for name, text in (("a", OLD), ("b", NEW), ("c", "It was late.\n\n" + OLD))
        },
    )
    write(site, {"ferry/notes.md": FERRY.replace("pier/n-crowd", "log/a-b/n-crowd")})
    assert '<a href="../log/a-b/index.html#n-crowd">a note on “Log: a – Proof”</a>' in ferry(build_site(site))


SERIES = """\
---
versions:
  - file: draft.txt
  - file: proof.txt
{0}  - file: print.txt
{0}---

See [[proof:2]].
"""


def test_a_number_that_means_another_paragraph_on_another_page_is_told_with_the_way_out(site: Path) -> None:
    first = "The council met in the old hall on Friday night and talked about the bridge at length."
    second, third = "Nobody had expected the mayor to {} at all.", "The meeting ended at nine in the rain."
    texts = {
        "draft": [first, second.format("speak"), third],
        "proof": ["Top News", first, second.format("talk"), third],
        "print": ["Top News", first, second.format("shout"), third],
    }
    write(site, {f"log/{name}.txt": "\n\n".join(text) for name, text in texts.items()})
    write(
        site, {"log/index.md": SERIES.format(""), "log/notes.md": "## n-a  style\nproof¶2> had\n\nSee [[print:2]].\n"}
    )
    problem, *others = (each for each in check_site(site).problems if each.code == "note-paragraph-varies")
    assert str(problem).startswith(
        "content/log/index.md:8: error[note-paragraph-varies]: '[[proof:2]]' means another paragraph on each page: "
        '"Nobody had … talk at all." on log/draft-proof, "The council … at length." on log/proof-print. '
        "Hint: name the lines that are no part of the article under `frame:` of 'proof' in index.md"
    )
    assert [(each.path, each.line) for each in others] == [("content/log/notes.md", 2), ("content/log/notes.md", 4)]
    write(site, {"log/index.md": SERIES.format("    frame: [Top News]\n")})
    assert not [each for each in check_site(site).problems if each.code == "note-paragraph-varies"]


# --- all notes -------------------------------------------------------------------------------------


def exported(*notes: tuple[str, str]) -> dict[str, str]:
    comparisons = [_compare("It rained all day.", "It snowed all day.", slug=slug, notes=text) for slug, text in notes]
    summaries = [pages.summarise(comparison, SITE) for comparison in comparisons]
    return {file.path: file.content.decode() for file in pages.export_site(summaries, (), SITE, THEME)}


def test_all_notes_are_listed_by_kind_with_what_they_quote_and_their_first_words() -> None:
    both = "## n-a  style\nold> It {{rained}} all\n\nOne **word**, see [[n-b]].\n\nTwo.\n\n## n-b  context\n\n- Three\n"
    page = exported(("rain", both), ("snow", "## n-c  context\nlang: de\n\nVier <b>&</b>.\n"))["notes/index.html"]
    main = page.partition("<main")[2].partition("</main>")[0]
    assert re.findall(r'<h2 id="([^"]+)">', main) == ["h-context", "h-style"]
    text = " ".join(re.sub(r"<[^>]*>", " ", main.partition(">")[2]).split())
    assert text == (
        "Notes Three notes, by kind. Context 2 Style 1 Context OLD / NEW 2 On the whole Three "
        "OLD / NEW 1 On the whole Vier &lt;b&gt;&amp;&lt;/b&gt;. Style OLD / NEW 1 rained One word, see note 2."
    )
    assert '<a href="../rain/index.html#n-a"><q>rained</q></a>' in main
    assert '<span class="quiet" lang="de">' in main


def test_the_home_page_leads_to_the_notes_where_there_are_any() -> None:
    assert '<a href="notes/index.html">One note</a>' in exported(("rain", "## n-a  style\n\nOne.\n"))["index.html"]
    without = exported(("rain", ""))
    assert "notes/index.html" not in without
    assert "notes/" not in without["index.html"]


def test_a_note_that_several_pairs_of_versions_show_is_listed_once() -> None:
    note = "## n-a  style\n\nOne.\n"
    page = exported(("log", note), ("log/a-b", note))["notes/index.html"]
    assert re.findall(r'href="([^"]+#n-a)"', page) == ["../log/index.html#n-a"]


# --- strangers -------------------------------------------------------------------------------------

SCRIPTS = "<script>x()</script> <b onclick=x>b</b> [js](javascript:x) ![far](https://example.org/x.png) <img src=x>"


def test_whatever_a_note_holds_comes_out_as_text(site: Path) -> None:
    by = "## n-by  fact-check\nold> {{ferry left}} at\nby: <script>alert(1)</script>\n\n"
    reference = "\n\n[[<b>/n-x]] [[n-hour]] [x](data:text/html,x)\n"
    write(site, {"ferry/notes.md": FERRY + "\n" + by + SCRIPTS + reference})
    body = {"type": "TextualBody", "value": f"<p onclick=x>{SCRIPTS}</p>", "format": "text/html"}
    selector = {"type": "TextQuoteSelector", "exact": "<script>", "prefix": "", "suffix": ""}
    target = {"source": "old.txt", "selector": selector}
    annotation = {"type": "Annotation", "id": "#n-json", "creator": "<script>", "body": body, "target": target}
    write(site, {"ferry/notes.jsonld": json.dumps(annotation), "ferry/index.md": f"{SCRIPTS}[^1]\n\n[^1]: {SCRIPTS}\n"})
    report = build_site(site, keep_going=True)
    assert report.published
    html = {path: text.decode() for path, text in read(site / "build").items() if path.endswith(".html")}
    assert {path: lint(text) for path, text in html.items() if lint(text)} == {}
    for text in (html["ferry/index.html"], html["ferry/inline/index.html"], html["notes/index.html"]):
        assert "&lt;script&gt;" in text
        assert not re.search(r"<script>|<b onclick|<p onclick|href=\"(javascript|data):(?!image/svg)|<img", text)


@pytest.mark.parametrize("image", ["../pier/../../secret.png", "/../secret.png", "..%2f..%2fsecret.png"])
def test_an_image_outside_the_content_is_a_problem(site: Path, image: str) -> None:
    (site / "secret.png").write_bytes(b"secret")
    write(site, {"ferry/notes.md": FERRY + f"\n![a]({image})\n"})
    assert messages(build_site(site)) == [
        f"content/ferry/notes.md:6: error[image-missing]: shows '{image}', which is not inside content/. "
        "Hint: put a copy of the file beside this one."
    ]
