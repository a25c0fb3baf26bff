"""An author's Markdown as HTML: safe, linked within the site, its headings ranked."""

import pytest

from sitegen.exporters.page import PageLink
from sitegen.exporters.prose import place, write_prose
from sitegen.notes.references import find_references


def _html(text: str, folder: str = "bridge", root: str = "../", **options: object) -> str:
    references = {"n-toll": PageLink("note 3", "#n-toll"), "old:4": PageLink("old ¶4", "#r5")}
    prose = write_prose(text, lang=str(options.get("lang", "en")), folder=folder, references=references)
    return place(prose.html, root).strip()


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<b onclick=x>y</b>",
        "a <img src=x onerror=y> b",
        "[a](javascript:alert(1))",
        "![a](javascript:alert(1))",
        "[a](<data:text/html,x>)",
    ],
)
def test_markup_and_scripts_are_text(text: str) -> None:
    html = _html(text)
    assert "<script" not in html
    assert "<b " not in html
    assert "<img" not in html
    assert "<a" not in html


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://example.org/x", "https://example.org/x"),
        ("#h-x", "#h-x"),
        ("plan.txt", "../bridge/plan.txt"),
        ("../docs/notes.md", "../docs/notes/index.html"),
        ("../docs/notes.md#h-kinds", "../docs/notes/index.html#h-kinds"),
        ("../docs/notes.md#kinds", "../docs/notes/index.html#h-kinds"),
        ("../bridge/index.md#n-toll", "../bridge/index.html#n-toll"),
        ("../index.md", "../index.html"),
        ("../ferry/", "../ferry/index.html"),
        ("../ferry", "../ferry/index.html"),
        ("/about.md", "../about/index.html"),
        ("..", "../index.html"),
    ],
)
def test_links_lead_to_pages_of_the_site(href: str, address: str) -> None:
    assert _html(f"[x]({href})") == f'<p><a href="{address}">x</a></p>'


def test_a_heading_is_linked_by_its_words() -> None:
    html = _html("[exit](#exit-codes), [a note](#n-toll)\n\n## Exit codes\n")
    assert ('href="#h-exit-codes"' in html, 'href="#n-toll"' in html) == (True, True)


@pytest.mark.parametrize("href", ["../../etc/passwd", "../..", "..%2f..%2fx", "a%5c..%5cx"])
def test_link_out_of_the_site_is_none(href: str) -> None:
    assert "href" not in _html(f"[x]({href})")


def test_image_of_the_folder_is_shown_and_no_other() -> None:
    assert '<img src="../bridge/toll%20gate.png" alt="The gate"' in _html("![The gate](<toll gate.png>)")
    assert _html("![The gate](https://example.org/gate.png)") == "<p>The gate</p>"
    assert _html("![The gate](../../gate.png)") == "<p>The gate</p>"


def test_references_are_links_but_not_in_code_and_not_where_they_lead_nowhere() -> None:
    assert _html("See [[n-toll]] and [[old:4]].") == (
        '<p>See <a href="#n-toll">note 3</a> and <a href="#r5">old ¶4</a>.</p>'
    )
    assert _html("`[[n-toll]]`") == "<p><code>[[n-toll]]</code></p>"
    assert _html("[[n-tool]]") == "<p>[[n-tool]]</p>"


def test_headings_follow_without_a_gap_and_have_ids_of_their_own() -> None:
    prose = write_prose("# One\n\n### Two\n\n# One\n", lang="en")
    assert str(prose.html).split("\n")[:3] == [
        '<h2 id="h-one">One</h2>',
        '<h3 id="h-two">Two</h3>',
        '<h2 id="h-one-2">One</h2>',
    ]
    assert [(link.title, link.href) for link in prose.headings] == [("One", "#h-one"), ("One", "#h-one-2")]


def test_notes_have_no_headings() -> None:
    assert write_prose("# One", lang="en", level=0).html == '<p class="heading">One</p>\n'


@pytest.mark.parametrize(("lang", "quoted"), [("en", "“so”"), ("de-AT", "„so“"), ("fr", "«so»"), ("xx", "“so”")])
def test_quotation_marks_are_those_of_the_language(lang: str, quoted: str) -> None:
    assert _html('"so"', lang=lang) == f"<p>{quoted}</p>"


@pytest.mark.parametrize(
    "text",
    [
        "[[n-toll]]",
        "see [[ n-toll ]], and *[[n-toll]]*",
        "[[n-toll]](https://example.org/)",
        "`[[n-toll]]` and \\[[n-toll]]",
        "```\n[[n-toll]]\n```\n\n[[n-toll]]",
        "- [[n-toll]]\n- [[n-toll]",
    ],
)
def test_a_page_links_just_the_references_that_are_checked(text: str) -> None:
    assert _html(text).count('href="#n-toll"') == len(find_references(text))
