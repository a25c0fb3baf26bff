"""HTML to blocks and marks: the article of a saved page, whole fragments, and hostile input."""

import json

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sitegen.model import Document
from sitegen.readers.html import read_html
from tests.reading import check_document, kinds, marks, texts


def read(source: str) -> Document:
    document, problems = read_html("old.html", source)
    assert problems == ()
    check_document(document)
    return document


SENTENCE = "The sluice had been closed for two years when the water came over the wall in the night."
STORY = "".join(f"<p>{SENTENCE} It was number {number}.</p>\n" for number in range(1, 5))
STORY_TEXTS = [f"{SENTENCE} It was number {number}." for number in range(1, 5)]


def page(body: str, head: str = "<title>The sluice | Courier</title>") -> Document:
    return read(f"<!DOCTYPE html>\n<html lang='en-GB'><head>{head}</head>\n<body>{body}</body></html>")


# --- the article of a page -------------------------------------------------------------------------


def test_a_newspaper_page_is_read_without_what_is_around_the_article() -> None:
    document = page(
        f"""
        <div id="cookie-banner"><p>We use cookies to measure how this site is used, and to sell you things.</p></div>
        <header><a href="/">The Courier</a><nav><a href="/n">News</a> <a href="/s">Sport</a></nav></header>
        <main><ol class="breadcrumb"><li><a href="/">Home</a><li><a href="/n">News</a></ol>
        <article>
          <header><h1>The sluice</h1><p class="standfirst">Nobody had looked at the wall.</p></header>
          <div class="share-tools"><a href="#">Share</a></div>
          <div class="body">{STORY}
            <div class="newsletter-signup"><h2>Sign up</h2><p>Get the best of the Courier every day.</p></div>
            <aside><h3>Profile</h3><p>An engineer of the authority.</p></aside>
            <div class="related-articles"><ul><li><a href="/2">The dyke of our fathers</a></ul></div>
            <h3>Read more</h3><ul><li><a href="/3">A bell for the town hall of Marne</a></ul>
          </div>
        </article></main>
        <div class="comments"><p>{SENTENCE} Says a reader, and another agrees.</p></div>
        <footer><p>© The Courier. All rights are reserved, and all wrongs are avenged.</p></footer>
        """
    )
    assert texts(document) == ["The sluice", "Nobody had looked at the wall.", *STORY_TEXTS]
    assert (document.lang, document.title) == ("en-GB", "The sluice | Courier")


def test_a_page_that_names_nothing_is_read_by_its_prose() -> None:
    menu = "".join(f"<li><a href='/{number}'>Section {number}</a></li>" for number in range(20))
    document = page(
        f"""<div><ul>{menu}</ul></div><div><div><h1>The sluice</h1><p>By Ann Lee</p><div>{STORY}</div>
        <div><a href="/2">One story</a> <a href="/3">another</a></div></div></div>"""
    )
    assert texts(document) == ["The sluice", "By Ann Lee", *STORY_TEXTS]


def test_a_headline_outside_of_the_article_is_kept() -> None:
    document = page(f"<header><h1>The sluice</h1></header><div><article>{STORY}</article></div><footer>x</footer>")
    assert texts(document) == ["The sluice", *STORY_TEXTS]


@pytest.mark.parametrize(
    "headline", ["<div class='t'>The sluice</div>", "<font size=5><b>The sluice</b></font>", "<h2>The sluice</h2>"]
)
@pytest.mark.parametrize("site", ["<h1>Harbour Courier</h1>", "<div>Harbour Courier</div>"])
@pytest.mark.parametrize("title", ["The sluice | Harbour Courier", "Harbour Courier: The sluice"])
def test_the_headline_is_what_the_title_of_the_page_says(title: str, site: str, headline: str) -> None:
    document = page(
        f"<div>{site}<span>News</span></div><div>{headline}<div>{STORY}</div></div>", f"<title>{title}</title>"
    )
    assert texts(document) == ["The sluice", *STORY_TEXTS]


def test_what_stands_between_the_headline_and_the_article_is_kept() -> None:
    standfirst = f"<div>Nobody had looked at the wall for as long as one {'could ' * 4}remember.</div>"
    figure = "<div><div><figure><figcaption>The wall.</figcaption></figure></div></div>"
    around = f"<p>{SENTENCE}</p>"
    document = page(f"{around}<div><h1>The sluice</h1>{standfirst}</div><div>{figure}<article>{STORY}</article></div>")
    assert texts(document)[2:] == ["The wall.", *STORY_TEXTS]
    document = page(f"<main><div>{figure}<div><h1>The sluice</h1></div>{standfirst}<div>{STORY * 2}</div></div></main>")
    assert texts(document)[:2] == ["The wall.", "The sluice"]
    assert texts(document)[3:] == STORY_TEXTS * 2


@pytest.mark.parametrize(
    "note",
    [
        "This article was amended on 3 May 2024: the wall is older than we said.",
        "Correction: the wall is older than we said.",
        "• An earlier version of this article made the wall too young.",
        "In einer früheren Version dieses Artikels war die Mauer zu jung.",
        "Une version précédente de cet article rajeunissait la digue.",
        "Una versión anterior de este artículo hacía el muro más joven.",
    ],
)
def test_a_correction_below_the_article_is_of_it(note: str) -> None:
    below = f"<div><div><p>{note}</p></div><p>Ann Lee was born on the wall, and has never left it.</p></div>"
    document = page(f"<article><h1>The sluice</h1><div>{STORY * 3}</div>{below}</article>")
    assert texts(document) == ["The sluice", *STORY_TEXTS * 3, note]


@pytest.mark.parametrize("named", ["class='footnotes'", "role='doc-endnotes'", "style='mso-element:footnote-list'"])
def test_footnotes_below_the_article_are_of_it(named: str) -> None:
    notes = f"<div {named}><p><a href='#r1'>[1]</a> As the report says.</p></div>"
    document = page(
        f"<main><div>{STORY * 3}</div>{notes}<p>Something else that is not of it, but beside it.</p></main>"
    )
    assert texts(document) == [*STORY_TEXTS * 3, "[1] As the report says."]


def test_a_picture_below_the_headline_keeps_its_caption() -> None:
    picture = "<div><img src='w.jpg'><p>The wall. Photo: Jo Fern</p></div>"
    document = page(f"<main><h1>The sluice</h1>{picture}<div>{STORY}</div></main>")
    assert texts(document) == ["The sluice", "The wall. Photo: Jo Fern", *STORY_TEXTS]


def test_a_second_story_below_the_first_is_not_read() -> None:
    stories = "".join(f"<article><h1>Story {number}</h1>{STORY * number}</article>" for number in (2, 3, 1))
    assert texts(page(f"<div>{stories}</div>")) == ["Story 2", *STORY_TEXTS * 2]


def test_the_longest_of_several_articles_is_read() -> None:
    teasers = "".join(f"<article><h2>Teaser {number}</h2></article>" for number in range(5))
    assert texts(page(f"<div>{teasers}</div><article>{STORY}</article>")) == STORY_TEXTS


def test_a_page_that_is_all_article_stays_whole() -> None:
    sections = "".join(
        f"<section id='related-{number}'><h2>Part {number}</h2><p>{SENTENCE}</p><ul><li>one</ul></section>"
        for number in range(4)
    )
    document = page(f"<h1>Terms</h1><p>Short.</p>{sections}<p>End.</p>")
    assert len(texts(document)) == 1 + 1 + 4 * 3 + 1


def test_a_form_or_a_named_box_around_everything_is_no_reason_to_drop_it() -> None:
    assert texts(page(f"<form><div class='sidebar'>{STORY}</div></form>")) == STORY_TEXTS


@pytest.mark.parametrize(
    "attribute",
    ["data-component='newsletter-promo'", "data-testid='AuthorBio'", "name='RichLinkComponent'", "id='wm-ipp-base'"],
)
def test_parts_are_known_by_what_any_attribute_calls_them(attribute: str) -> None:
    box = f"<div {attribute}><p>{SENTENCE}</p></div><newsletter-box><p>{SENTENCE}</p></newsletter-box>"
    assert texts(page(f"<article>{STORY}{box}</article>")) == STORY_TEXTS


def test_comments_are_not_read_though_they_outgrew_the_article() -> None:
    document = page(f"<div><h1>The sluice</h1>{STORY}<div class='reader-comments'>{STORY * 9}</div></div>")
    assert texts(document) == ["The sluice", *STORY_TEXTS]


def test_a_dialog_is_no_article_however_much_it_says() -> None:
    dialog = f"<div role='alertdialog'>{STORY * 4}</div>"
    assert texts(page(f"{dialog}<div><h1>The sluice</h1>{STORY}</div>")) == ["The sluice", *STORY_TEXTS]


def test_what_is_hidden_from_printers_only_is_read() -> None:
    parts = f"<p class='hidden-print'>{SENTENCE}</p><p class='is-hidden'>{SENTENCE}</p>"
    assert texts(page(f"<article>{STORY}{parts}</article>")) == [*STORY_TEXTS, SENTENCE]


def test_the_id_of_a_heading_is_no_name() -> None:
    assert texts(page(f"{STORY}<h2 id='cookies'>Cookies</h2><p>{SENTENCE}</p>"))[-2:] == ["Cookies", SENTENCE]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Read more: <a href='/2'>The dyke of our fathers</a></p>",
        "<p><em>Lire aussi | <a href='/2'>La digue malade</a></em></p>",
        "<p><a href='/2'><b>STORM TAKES ROOF OFF SCHOOL</b></a></p>",
        "<ul><li><a href='#f'>Share on Facebook</a></li><li><a href='#w'>Compartir en Whatsapp</a></li></ul>",
        "<p><a href='#past'>skip past newsletter promotion</a></p><p id='past'>after newsletter promotion</p>",
        "<div>Advertisement · Scroll to continue</div>",
        "<section><a href='/2'>À lire aussi La digue malade</a></section>",
        f"<div><a href='/2'><div>Ferry</div><h3>Who pays?</h3><p>{SENTENCE}</p></a></div>",
        "<p class='button-wrapper'><a href='/d'>Donate</a></p>",
        f"<div><h2>Explore our coverage</h2><ul><li><a href='/2'>{SENTENCE}</a> {SENTENCE}</li></ul></div>",
    ],
)
def test_lines_between_paragraphs_that_are_not_of_the_article_are_dropped(line: str) -> None:
    story = STORY.replace("</p>", f"</p>{line}", 1)
    assert texts(page(f"<article>{story}</article>")) == STORY_TEXTS


@pytest.mark.parametrize(
    "line",
    [
        "<p>You may <a href='#f'>share on Facebook</a> what you like.</p>",
        "<p><a href='/r'>Engineers call the wall a sieve</a></p>",
        "<p>Read more <a href='/2'>in the report</a> of the engineers.</p>",
        "<h2>Loading docks</h2>",
        "<table><tr><td><a href='/2'>UPPER TOWN</a></td></tr></table>",
        f"<div><a name='top'><p>{SENTENCE}</p></a></div>",
        "<p><strong>More</strong> of the <a href='/2'>same</a></p>",
    ],
)
def test_lines_with_links_that_are_of_the_article_are_kept(line: str) -> None:
    assert len(texts(page(f"<article>{STORY.replace('</p>', f'</p>{line}', 1)}</article>"))) == 5


def test_in_rules_links_that_stand_alone_are_text() -> None:
    links = "<a href='/c'>Contact</a> · <a href='/d'>PDF</a>"
    line = f"<p>More: <a href='/p'>privacy</a></p><h2>Advertisement</h2><p>{links}</p>"
    kept = ["More: privacy", "Advertisement", "Contact · PDF"]
    assert texts(page(STORY + line, "<title>Terms of use</title>")) == [*STORY_TEXTS, *kept]


def test_a_name_that_most_of_the_prose_has_is_not_believed() -> None:
    assert texts(page(STORY.replace("<p>", "<p class='paywall'>"))) == STORY_TEXTS


def test_a_chapter_with_the_id_of_its_heading_is_no_box() -> None:
    chapter = f"<section id='newsletters'><h2>Newsletters</h2><p>{SENTENCE} {SENTENCE}</p></section>"
    assert texts(page(STORY * 2 + chapter))[-2:] == ["Newsletters", f"{SENTENCE} {SENTENCE}"]
    box = chapter.replace("</section>", "<form><label>Your address</label></form></section>")
    assert texts(page(STORY * 2 + box)) == STORY_TEXTS * 2


CARDS = "".join(f"<div><h3><a href='/{number}'>Story {number}</a></h3><p>{SENTENCE}</p></div>" for number in range(3))


@pytest.mark.parametrize("cards", [CARDS, CARDS.replace("<h3><a", "<a").replace("'>Story", "'><h3>Story")])
def test_a_list_of_other_stories_is_dropped(cards: str) -> None:
    assert texts(page(f"<div><div>{STORY * 2}</div><div>{cards}</div></div>")) == STORY_TEXTS * 2


@pytest.mark.parametrize("cards", [CARDS.replace("'/", "'#"), CARDS + f"<p>{SENTENCE}</p>", CARDS * 6])
def test_sections_whose_headings_are_links_are_text(cards: str) -> None:
    assert len(texts(page(f"<div><div>{STORY * 2}</div><div>{cards}</div></div>"))) > len(STORY_TEXTS * 2) + 3


def test_shadow_trees_that_a_page_carries_are_read() -> None:
    shadow = f"<x-a><template shadowrootmode='open'>{STORY}<template><p>Not this.</p></template></template></x-a>"
    assert texts(page(shadow)) == STORY_TEXTS


def test_short_lines_of_a_law_are_read_though_only_its_preamble_is_prose() -> None:
    articles = "".join(f"<h5>Article {number}</h5><p>Bridges are measured.</p>" for number in range(1, 9))
    document = page(f"<div><h3>Law of 3 May</h3><div><div><p>{SENTENCE}</p></div><div>{articles}</div></div></div>")
    assert texts(document)[:3] == ["Law of 3 May", SENTENCE, "Article 1"]
    assert len(texts(document)) == 2 + 2 * 8


def test_a_short_standfirst_is_told_from_a_byline_by_its_stop() -> None:
    head = "<div><h1>The sluice</h1><div>Nobody had looked.</div><div>By Ann Lee</div></div>"
    assert texts(page(f"<main>{head}<div>{STORY}</div></main>"))[:2] == ["The sluice", "Nobody had looked."]
    head = "<h1>The sluice</h1><div>Nobody had looked.</div><div>By Ann Lee</div>"
    assert texts(page(f"<main>{head}<div>{STORY}</div></main>")) == ["The sluice", "Nobody had looked.", *STORY_TEXTS]


def test_rules_keep_a_short_part_with_the_name_of_a_box() -> None:
    part = "<div class='promo-card'><p>You can change this.</p></div><ul class='related'><li><a href='/1'>One</a></ul>"
    assert texts(page(STORY + part, "<title>Privacy policy</title>")) == [*STORY_TEXTS, "You can change this."]


@pytest.mark.parametrize("title", ["Privacy policy", "Terms of Service | Pontoon", "Nutzungsbedingungen"])
def test_rules_may_be_about_what_other_pages_ask_for(title: str) -> None:
    part = f"<div class='subscription'><p>{SENTENCE}</p></div><section id='cookies'><p>{SENTENCE}</p></section>"
    banner = f"<div class='cookie-banner'><p>{SENTENCE}</p></div>"
    assert texts(page(STORY + part + banner, f"<title>{title}</title>")) == [*STORY_TEXTS, SENTENCE, SENTENCE]
    assert texts(page(STORY + part + banner)) == STORY_TEXTS


def test_a_fragment_stays_whole() -> None:
    source = (
        f"<nav>Contents</nav><div class='sidebar'><p>Box</p></div>{STORY}<aside>Beside</aside><footer>Foot</footer>"
    )
    assert texts(read(source)) == ["Contents", "Box", *STORY_TEXTS, "Beside", "Foot"]


def test_remarks_on_a_draft_are_no_text() -> None:
    call = "one<sup><a href='#cmnt1'>[a]</a></sup>"
    remark = "<div><p><a href='#cmnt_ref1'>[a]</a>Is it?</p><p>It is.</p></div>"
    assert texts(read(f"<div><p>{call}</p></div>{remark}")) == ["one"]
    call = "one<span><a href='#_msocom_1'>[AL1]</a></span>"
    remark = "<div style='mso-element:comment-list'><p>Is it?</p></div>"
    assert texts(read(f"<p>{call}</p>{remark}")) == ["one"]


@pytest.mark.parametrize(
    "hidden",
    ["<p hidden>x", "<p aria-hidden='true'>x", "<p style='color:red;display : none'>x", "<script>x</script>",
     "<style>x</style>", "<template><p>x</template>", "<noscript>x</noscript>", "<svg><text>x</text></svg>",
     "<!-- x -->", "<button>x</button>", "<select><option>x</select>", "<iframe>x</iframe>", "<textarea>x</textarea>"],
)  # fmt: skip
def test_what_a_browser_does_not_show_is_no_text(hidden: str) -> None:
    assert texts(read(f"<p>one</p>{hidden}")) == ["one"]


def test_nothing_is_dropped_where_nothing_would_be_left() -> None:
    assert texts(page("<nav><p>Only this.</p></nav>")) == ["Only this."]


# --- blocks ----------------------------------------------------------------------------------------


def test_white_space_collapses_as_in_a_browser() -> None:
    document = read("<p> one\n  <b> two </b> three&nbsp;&nbsp;four <br>\n five</p>six <i>seven</i>\n\n<div>eight")
    assert texts(document) == ["one two three\u00a0\u00a0four\nfive", "six seven", "eight"]


def test_two_line_breaks_end_a_block() -> None:
    assert texts(read("<p>one<br><br>two<br>&nbsp;<br>three<br></p>")) == ["one", "two", "three"]


def test_block_elements_have_their_kinds() -> None:
    document = read(
        "<h2>a</h2><p>b</p><blockquote>c<blockquote><p>d</p></blockquote></blockquote><pre>\n  e\n\n   f\n</pre>"
        "<figure><img src=g.png alt=g><figcaption>h</figcaption></figure><hr><dl><dt>i<dd>j</dl>"
    )
    assert [(text, str(b.kind), b.level) for text, b in zip(texts(document), document.blocks, strict=True)] == [
        ("a", "heading", 2),
        ("b", "paragraph", 0),
        ("c", "quote", 1),
        ("d", "quote", 2),
        ("  e\n\n   f", "code", 0),
        ("g", "paragraph", 0),
        ("h", "caption", 0),
        ("* * *", "rule", 0),
        ("i", "paragraph", 0),
        ("j", "item", 1),
    ]


def test_items_have_markers_and_levels() -> None:
    document = read(
        "<ul><li>one<ul><li>two</ul>three<li><p>four</p><p>five</p></ul>"
        "<ol start=3><li>six<li value=9>seven<li></li><li>eight</ol>"
    )
    assert [(text, b.marker, b.level) for text, b in zip(texts(document), document.blocks, strict=True)] == [
        ("one", "•", 1),
        ("two", "•", 2),
        ("three", "", 1),
        ("four", "•", 1),
        ("five", "", 1),
        ("six", "3.", 1),
        ("seven", "9.", 1),
        ("eight", "11.", 1),
    ]


def test_items_that_a_word_processor_saved_as_paragraphs_are_items() -> None:
    item = "<p style='mso-list:l0 level{} lfo1'><span style='mso-list:Ignore'>{}<span>&nbsp;&nbsp;</span></span>{}</p>"
    document = read(item.format(1, "·", "bread") + item.format(2, "1.", "salt") + "<p>End.</p>")
    assert texts(document) == ["bread", "salt", "End."]
    assert [(block.kind, block.level, block.marker) for block in document.blocks[:2]] == [
        ("item", 1, "•"),
        ("item", 2, "1."),
    ]


def test_a_credit_stands_apart_from_its_caption() -> None:
    caption = "<figcaption><span>The wall</span><span>Jo Fern</span><b>/A</b><i>NN</i></figcaption>"
    assert texts(read(caption + "<p><b>Mac</b><i>Donald</i></p>")) == ["The wall Jo Fern/ANN", "MacDonald"]


def test_what_stands_for_a_picture_is_text_unless_its_caption_says_it_too() -> None:
    figure = "<figure><div><img src='w.jpg' alt='{}'></div><figcaption>The wall, on Monday</figcaption></figure>"
    assert texts(read(figure.format("The wall"))) == ["The wall, on Monday"]
    assert texts(read(figure.format("A gull"))) == ["A gull", "The wall, on Monday"]


def test_a_table_of_data_is_one_block_a_row() -> None:
    document = read(
        "<table><caption>Toll</caption><thead><tr><th>Town<th>Dead<th></tr></thead>"
        "<tr><td>Marne<td><p>40</p><p>and 2</p><td>x<tr><td><td><b>1</b><td><tr><td>a<td><td>b<tr><td> <td></table>"
    )
    assert texts(document) == ["Toll", "Town | Dead", "Marne | 40 and 2 | x", "| 1", "a | | b"]
    assert kinds(document) == ["caption"] + ["table"] * 4
    assert marks(document) == [("strong", "1", "")]


def test_a_table_that_lays_out_a_page_is_read_as_its_blocks() -> None:
    assert texts(read("<table><tr><td><ul><li>menu</ul><td><h1>Title</h1><p>text</p></table>")) == [
        "menu",
        "Title",
        "text",
    ]
    assert texts(read("<table><tr><td>one<tr><td>two</table>")) == ["one", "two"]
    assert kinds(read("<table role=presentation><tr><td>a<td>b</table>")) == ["paragraph", "paragraph"]


@pytest.mark.parametrize("part", ["<p>", "<br><br>"])
def test_a_column_of_paragraphs_is_no_cell(part: str) -> None:
    column = part.join(f"Paragraph {number}." for number in range(5))
    document = read(f"<table><tr><td><a href='/n'>News</a><td>{column}</table>")
    assert texts(document) == ["News", *(f"Paragraph {number}." for number in range(5))]


def test_a_page_without_text_is_read_by_what_it_tells_search_engines() -> None:
    told = {"@graph": [{"@type": "WebSite"}, {"headline": "A &amp; B", "articleBody": f"{SENTENCE}\n\n<p>End.</p>"}]}
    script = f"<script type='application/ld+json'>{json.dumps(told)}</script>"
    document = page("<div id='root'></div>", script)
    assert (texts(document), kinds(document)[0]) == (["A & B", SENTENCE, "End."], "heading")
    assert texts(page("<p>Loading the article ...</p>", script))[0] == "A & B"
    assert texts(page(f"<p>{SENTENCE}</p>", script)) == [SENTENCE]
    assert texts(page("", "<script type='application/ld+json'>{" + "[" * 9999 + "</script>")) == []


def test_blocks_know_their_lines() -> None:
    document = read(
        "<!-- x -->\n<p>one\n<p>\n two &amp;\n<script>\n'<p>three'\n</script>\n<p>three\n<p><img alt=x>\n<p>four"
    )
    assert [(text, b.line) for text, b in zip(texts(document), document.blocks, strict=True)] == [
        ("one", 2),
        ("two &", 4),
        ("three", 8),
        ("x", 8),
        ("four", 10),
    ]


# --- marks -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("a <em>b</em> <i>c</i>", "a b c", [("emphasis", "b", ""), ("emphasis", "c", "")]),
        ("a <strong> b </strong>c", "a b c", [("strong", "b", "")]),
        ("a <b><i>b</i> c</b>", "a b c", [("strong", "b c", ""), ("emphasis", "b", "")]),
        ("a <b>b <strong>c</strong></b>", "a b c", [("strong", "b c", "")]),
        ("<s>a</s><code>b</code><sub>c</sub>", "abc", [("strike", "a", ""), ("code", "b", ""), ("subscript", "c", "")]),
        ("<a href='/x y'>b</a>", "b", [("link", "b", "/xy")]),
        ("<a href='mailto:a@x.org'>b</a><a name=c>d</a>", "bd", [("link", "b", "mailto:a@x.org")]),
        ("<img src='a.png' alt=' the  mill '>", "the mill", [("image", "the mill", "a.png")]),
        ("war<sup><a href='#fn1' id=r>1</a></sup>", "war[1]", [("footnote", "[1]", "fn1"), ("superscript", "[1]", "")]),
        ("<a role=doc-noteref href='#x'>[2]</a>", "[2]", [("footnote", "[2]", "x")]),
        ("a <q>b</q>", "a “b”", []),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "漢(kan)", []),
        ("Title <a href='#t' class=headerlink>¶</a>", "Title", []),
        ("Note. <a role=doc-backlink href='#r'>↩ back</a>", "Note.", []),
        ("Note. <a href='#r'>↩︎</a>", "Note.", []),
        ("It rained.<a href='#sdfootnote1sym'>1</a>", "It rained.[1]", [("footnote", "[1]", "sdfootnote1sym")]),
        ("Caf<b>e</b>&#769;", "Café", [("strong", "é", "")]),
        ("Cafe<b>&#769; au</b>", "Café au", [("strong", "au", "")]),
    ],
)  # fmt: skip
def test_formatting_is_kept_beside_the_text(source: str, text: str, found: list[tuple[str, str, str]]) -> None:
    document = read(f"<p>{source}</p>")
    assert document.text == text
    assert marks(document) == found


def test_formatting_over_several_blocks_is_a_mark_in_each() -> None:
    document = read("<b>one<p>two</p></b><p>three")
    assert texts(document) == ["one", "two", "three"]
    assert marks(document) == [("strong", "one", ""), ("strong", "two", "")]


@pytest.mark.parametrize(
    "address", ["javascript:x", " JAVA\tSCRIPT:x", "data:x", "vbscript:x", "\x01javascript:x", "blob:x"]
)
def test_links_that_must_not_be_followed_are_text(address: str) -> None:
    document = read(f'<a href="{address}">one</a> <img src="{address}" alt=two>')
    assert (document.text, document.marks) == ("one two", ())


@pytest.mark.parametrize("lang", ["", "x y", "<script>", "en_GB"])
def test_a_language_that_is_none_is_not_believed(lang: str) -> None:
    assert read(f'<html lang="{lang}"><p>one').lang == ""


# --- hostile input ---------------------------------------------------------------------------------


@pytest.mark.parametrize("tag", ["div", "b", "span", "blockquote", "font"])
def test_ten_thousand_levels_are_read(tag: str) -> None:
    assert texts(read(f"<{tag}>" * 10_000 + "deep")) == ["deep"]
    assert texts(read("<html>" + f"<{tag}>" * 10_000 + "deep")) == ["deep"]


@pytest.mark.parametrize(
    "source",
    ["<div>" * 100_000 + "x", "<ul><li>" * 50_000 + "x",
     "<p>" + "".join(f"<b id={n}>" for n in range(3000)) + "<p>x" * 3000],
)  # fmt: skip
def test_nesting_beyond_measure_is_an_error(source: str) -> None:
    document, (problem,) = read_html("old.html", source)
    assert document.blocks == ()
    assert problem.code == "html-too-deep"
    assert problem.hint


def test_thousands_of_paragraphs_tables_and_lists_are_read() -> None:
    many = 2000
    document = page("<p>one<ul><li>two</ul><table><tr><td>three<td>four</table><h3>Related</h3>" * many)
    assert len(document.blocks) >= 3 * many


def test_thousands_of_elements_beside_each_other_are_read() -> None:
    assert texts(page("<div>" + "<span>Ab</span>" * 20_000 + "</div>")) == [" ".join(["Ab"] * 20_000)]


PIECES = st.sampled_from(
    ["<p>", "a", "word ", " ", "\n", "</p>", "<div>", "</div>", "<br>", "<b>", "</b>", "<i>", "</i>", "<ul>",
     "</ul>", "<li>", "<ol start=-1>", "<table>", "</table>", "<tr>", "<td>", "<th>", "<caption>", "<pre>", "</pre>",
     "<h1>", "</h1>", "<a href=x>", "<a href='javascript:x'>", "<a href='#fn1'>", "</a>", "<img alt=x>",
     "<img src=x alt='y z'>", "<hr>", "<q>", "</q>", "<script>", "</script>", "<style>", "<svg>", "<!--", "-->", "<",
     "<p", "&", "&#769;", "&#x1161;", "&#x1100;", "&nbsp;", "&#0;", "&#xD800;", "e\u0301", "漢", "\u200b", "\u00a0",
     "\x0b", "\u2028", "<html>", "<body>", "<article>", "<main>", "<nav>", "<aside>", "<header>", "<footer>",
     "<p hidden>", "<div class=related>", "<h2>Read more</h2>", "<blockquote>", "</blockquote>", "<dl><dt>", "<dd>",
     "<button aria-expanded=false>", "<button class=accordion>", "</button>", "<label>", "<input type=checkbox>",
     "<div role=tabpanel hidden>", "<li role=tab>", "© 2024 x", "<span>", "<a href='#a'>Back to top</a>", "<time>",
     "<ruby><rt>", "<math><mi>", "<template>", "<frameset>", "<select>", "a\n\n  b", "<p>" + SENTENCE]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(PIECES, max_size=50).map("".join))
@example("<pre>It is {<li>shut.\n\n  It leaks.</pre>")
def test_any_html_gives_sound_blocks(source: str) -> None:
    read(source)
