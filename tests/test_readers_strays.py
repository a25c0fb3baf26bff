"""What stands around and within the article of a page and is not of it, and what only looks so."""

import re

import pytest

from sitegen.model import Document
from sitegen.readers.html import read_html
from tests.reading import check_document, kinds, texts

SENTENCE = "The sluice had been closed for two years when the water came over the wall in the night."
STORY = "".join(f"<p>{SENTENCE} It was number {number}.</p>\n" for number in range(1, 7))
STORY_TEXTS = [f"{SENTENCE} It was number {number}." for number in range(1, 7)]
PANEL = "<p>We keep the number of your boat for seven years, and the name of your dog for one.</p>"
PANEL_TEXT = "We keep the number of your boat for seven years, and the name of your dog for one."


def page(body: str, title: str = "The sluice | Courier") -> Document:
    document, problems = read_html("old.html", f"<!DOCTYPE html><title>{title}</title><body>{body}</body>")
    assert problems == ()
    check_document(document)
    return document


@pytest.mark.parametrize(
    "section",
    [
        f"<h2><button aria-expanded=false aria-controls=c>Boats</button></h2><div id=c hidden>{PANEL}</div>",
        f"<h2><button data-bs-target='#c'>Boats</button></h2><div id=c aria-hidden=true>{PANEL}</div>",
        f"<h4><a data-toggle=collapse href='#c'>Boats</a></h4><div id=c style='display:none'>{PANEL}</div>",
        f"<button class=accordion>Boats</button><div class=is-hidden style='display: none'>{PANEL}</div>",
        f"<ul><li role=tab>Boats</ul><div role=tabpanel hidden>{PANEL}</div>",
        f"<button aria-expanded=false><h3>Boats</h3></button><div hidden>{PANEL}</div>",
        f"<input type=checkbox id=b><label for=b>Boats</label><div>{PANEL}</div>",
    ],
)
def test_what_a_heading_opens_is_read(section: str) -> None:
    document = page(f"<h1>Privacy notice</h1>{section}{STORY}", "Privacy notice")
    assert texts(document) == ["Privacy notice", "Boats", PANEL_TEXT, *STORY_TEXTS]


def test_what_a_button_of_the_page_opens_is_not() -> None:
    menu = "<button aria-expanded=false aria-controls=m>Menu</button><div id=m hidden><p>News from all over</p></div>"
    assert texts(page(f"{menu}<h1>The sluice</h1>{STORY}")) == ["The sluice", *STORY_TEXTS]


@pytest.mark.parametrize(
    "stray",
    [
        "<p><a href='/1'>اقرأ أيضا: الأحذية</a></p>",
        "<div><h4>Otros artículos de la autora</h4><ul><li><a href='/1'>Las botas</a></ul></div>",
        "<div><a href='/1'>Related video: at the wall</a><div>Divers say what the wall looks like at night</div></div>",
        "<div><b>SPONSORED BY BOOTS</b><p>Boots that last as long as a wall, and longer than most of them.</p></div>",
        "<div><h3>Key events</h3><ol><li><a href='#a'>Water comes</a><li><a href='#b'>It goes</a></ol></div>",
        "<label>Key events only <input type=checkbox></label>",
        "<div><label>Version of</label><input type=date></div>",
        "<p>Please turn on JavaScript to use this feature</p>",
        "<p>Подписывайтесь на «Курьер» в <a href='https://t.me'>Telegram</a></p>",
        "<div><a href='?p=1'>Newest</a> <a>Previous</a> <span>1 of 3</span> <a href='?p=2'>Next</a></div>",
        "<h2><a href='a.xml'>XML</a> <a href='a.pdf'>PDF</a> <a href='a.epub'>EPUB</a></h2>",
        "<div><a href='a.pdf'>The act as it was signed</a> <span>PDF - 211,2 Ko</span></div>",
        "<center><a href='/n'>Back to News</a></center>",
        "<br><a href='/n'>« Older sermons</a><br>",
        "<div><span>Was this article helpful?</span> <a href='#'>Yes</a> <span>12 out of 31 said yes</span></div>",
        "<div><a href='/r'>In RTF</a><a href='/d'>To the printer</a></div>",
        "<div id='x1__google-cache-hdr'><p>This is a snapshot of the page as it was at 5:22 in the morning.</p></div>",
        "<table><tr><td class=preheader><p>The water came, and other news</p></td></tr></table>",
        "You are here: <a href='/'>Home</a> &gt; <a href='/n'>News</a> &gt; The sluice<br>",
        "<div><b>Never miss a flood.</b><div class='wp-block-button'><a href='/s'>Sign up</a></div></div>",
        "<div><div>Stay in the know</div><div>Read of the day's floods by seven.</div><input type=email></div>",
        "<div><p>The floods of the day, by mail.</p><button>Subscribe</button></div>",
        "<div><p>This map comes from elsewhere; we need your leave.</p><div><button>Accept all</button></div></div>",
        "<p>Zum Anzeigen des Films aktivieren Sie bitte JavaScript</p>",
        "<div>Updated 3 hours ago</div>",
        "<span class=x>vor 5 Minuten</span>",
        "<div>Temps de lecture : 3 min.</div>",
        "<p>© RIPRODUZIONE RISERVATA</p>",
        "<div class='article-quote'>The sluice had been closed for two years</div>",
        "<div class='blog-item-author-profile-wrapper'><p>Ann Lee has written of walls since the storm.</p></div>",
        "<div class=files><ul class=uploads><li><a href='a.pdf'>Plan_of_the_sluice_2024.pdf</a> 312 kB</ul></div>",
        "<div class='author-card'><p>Ann Lee has written about walls since the year of the great storm.</p></div>",
    ],
)
def test_strays_are_not_read(stray: str) -> None:
    half = len(STORY) // 2
    place = STORY.index("<p>", half)
    body = f"<div><h1>The sluice</h1>{STORY[:place]}{stray}{STORY[place:]}</div>"
    assert texts(page(body)) == ["The sluice", *STORY_TEXTS]


@pytest.mark.parametrize(
    "claim",
    ["<div>© 2024 Courier Ltd.</div>", "<p>(c) Kurier. Alle Rechte vorbehalten.</p>", "<br>Copyright 2004 Courier<br>"],
)
def test_claims_of_rights_are_dropped_below_an_article_alone(claim: str) -> None:
    assert texts(page(f"<div><h1>The sluice</h1>{STORY}{claim}</div>")) == ["The sluice", *STORY_TEXTS]
    assert len(texts(page(f"<div><h1>The sluice</h1><p>{SENTENCE}</p>{claim}{STORY}</div>"))) == len(STORY_TEXTS) + 3


@pytest.mark.parametrize(
    "text",
    [
        "<p>Copyright is what the fishermen claimed.</p>",
        "<p>Page two</p>",
        "<p><a href='/r'>The report</a> <a href='/m'>the map</a></p>",
        "<p>Follow us, said the ferryman.</p>",
        "<ol><li><a href='#a'>Water</a><li><a href='#b'>Wall</a></ol>",
        "<div><a href='/b'>« Le pont »</a></div>",
        "<p><a href='/r'>Read what the divers wrote →</a></p>",
        "<table><tr><td>Tide<td class=comments>high<tr><td>Wind<td class=comments>low</table>",
        "<div><a href='/j'>Join</a> the ferrymen for five crowns a year</div>",
        "<h3>50 years ago</h3>",
        "<h3>How to enable JavaScript</h3>",
        "<aside class='story-factbox'><h3>The sluice in figures</h3><p>Length: 40 m</p></aside>",
        "<div class=pull-quote>Nobody has said this anywhere else on the page.</div>",
    ],
)
def test_what_only_looks_like_one_is_read(text: str) -> None:
    document = page(f"<div><h1>The sluice</h1>{STORY}{text}<p>{SENTENCE}</p></div>")
    read = " ".join(texts(document)[len(STORY_TEXTS) + 1 : -1])
    assert read.replace(" | ", " ").split() == re.sub(r"<[^>]*>", " ", text).split()


@pytest.mark.parametrize(
    "box", ["<p>The rope</p><button>Copy</button>", "<label>The rope</label><button>Open</button>"]
)
def test_not_all_that_has_a_button_asks_for_something(box: str) -> None:
    assert texts(page(f"<div><h1>The sluice</h1>{STORY}<div>{box}</div></div>"))[-1] == "The rope"


@pytest.mark.parametrize("section", ["<p><a href='/f'>Floods</a></p>", "<div><h4><a href='/l'>Live</a></h4></div>"])
def test_links_to_the_section_above_a_headline_are_not_read(section: str) -> None:
    assert texts(page(f"<div>{section}<h1>The sluice</h1>{STORY}</div>")) == ["The sluice", *STORY_TEXTS]


def test_a_standfirst_right_below_the_headline_needs_no_stop() -> None:
    top = "<h1>The sluice</h1><div>Three boats and a dog are missing</div><div>Ann Lee, reporter</div>"
    document = page(f"<div>{top}<div>{STORY}</div></div>")
    assert texts(document) == ["The sluice", "Three boats and a dog are missing", *STORY_TEXTS]


def test_a_face_beside_the_byline_is_no_text_of_its_own() -> None:
    byline = "<div><img alt='Ann Lee' src=a.png><p>Ann Lee</p></div><img alt='A wall' src=w.png>"
    document = page(f"<div><h1>The sluice</h1>{byline}{STORY}</div>")
    assert texts(document) == ["The sluice", "Ann Lee", "A wall", *STORY_TEXTS]


def test_an_article_goes_on_in_elements_that_are_called_alike() -> None:
    rest = "<div class='frame text'><p>The dog is back again.</p></div><div class='row'>Weather and tides</div>"
    document = page(f"<main><h1>The sluice</h1><div class='frame lead'>{STORY}</div>{rest}</main>")
    assert "The dog is back again." in texts(document)
    table = "<div class=data><table><tr><td>Boats<td>3<tr><td>Dogs<td>1</table></div>"
    document = page(f"<main><h1>The sluice</h1><div class=lead>{STORY}</div>{table}</main>")
    assert texts(document) == ["The sluice", *STORY_TEXTS, "Boats | 3", "Dogs | 1"]


@pytest.mark.parametrize(
    "title", ["We value your privacy", "Ihre Privatsphäre ist uns wichtig", "Valoramos su privacidad"]
)
def test_what_asks_for_consent_is_no_text_however_long(title: str) -> None:
    banner = f"<div><h2>{title}</h2>{PANEL * 9}</div>"
    assert texts(page(f"<div>{banner}</div><div><h1>The sluice</h1>{STORY}</div>")) == ["The sluice", *STORY_TEXTS]
    policy = page(f"<h1>Privacy notice</h1>{banner}{STORY}", "Privacy notice")
    assert texts(policy) == ["Privacy notice", title, *[PANEL_TEXT] * 9, *STORY_TEXTS]


def test_comments_may_stand_in_elements_of_the_page_s_own() -> None:
    comments = f"<div id=comment-tree><x-comment>{PANEL * 9}</x-comment></div>"
    assert texts(page(f"<main><h1>The sluice</h1>{STORY}{comments}</main>")) == ["The sluice", *STORY_TEXTS]


CORRECTION = "Correction: An earlier version of this article gave the wrong height of the wall."


@pytest.mark.parametrize(
    "around", ["footer", "aside", "div class=article-footer", "div class=sidebar", "div role=alert"]
)
def test_a_correction_is_read_wherever_it_stands(around: str) -> None:
    note = f"<{around}><p>{CORRECTION}</p><p><a href='/more'>More</a></p></{around.split(maxsplit=1)[0]}>"
    assert texts(page(f"<article><h1>The sluice</h1>{STORY}</article>{note}"))[-1] == CORRECTION
    comments = f"<div id=comments>{note}</div>"
    assert texts(page(f"<article><h1>The sluice</h1>{STORY}</article>{comments}"))[-1] == STORY_TEXTS[-1]


@pytest.mark.parametrize("name", ["paywall", "article-sidebar", "has-ads", "cookie-recipe", "no-ads"])
def test_text_amid_text_is_read_though_its_name_is_doubtful(name: str) -> None:
    part = f"<div class={name}>{PANEL}</div>"
    assert PANEL_TEXT in texts(page(f"<div><h1>The sluice</h1>{STORY}{part}<p>{SENTENCE}</p></div>"))
    asking = f"<div class={name}>{PANEL}<button>Go</button></div>"
    assert PANEL_TEXT not in texts(page(f"<div><h1>The sluice</h1>{STORY}{asking}<p>{SENTENCE}</p></div>"))


def test_an_offer_may_say_more_than_the_article_that_it_keeps_back() -> None:
    offer = f"<div class=barrier><h2>Keep reading for £1</h2>{PANEL * 9}</div>"
    assert texts(page(f"<div><h1>The sluice</h1>{STORY}</div>{offer}")) == ["The sluice", *STORY_TEXTS]


@pytest.mark.parametrize(
    ("byline", "text"),
    [
        ("<div><span>By Ann Lee</span><time>12 May</time></div>", "By Ann Lee 12 May"),
        ("<div><span>森川葵</span><time>2024年</time></div>", "森川葵 2024年"),
        ("<div><a href='/a'>Ann Lee</a><a href='/j'>Jo Fern</a></div>", "Ann Lee Jo Fern"),
        ("<div><span>12 views</span><span>Ann</span></div>", "12 views Ann"),
        ("<div><span>PRESS RELEASE</span><span>November</span></div>", "PRESS RELEASE November"),
        ("<div><span>2024.11.12.</span><span>안리</span></div>", "2024.11.12. 안리"),
        ("<div><i>x</i><sup>2</sup></div>", "x2"),
        ("<p><span>We, the under</span><span>signed, ask</span></p>", "We, the undersigned, ask"),
        ("<p><span>Mc</span><span>Donald</span></p>", "McDonald"),
    ],
)
def test_what_a_style_sheet_parts_in_a_byline_is_parted(byline: str, text: str) -> None:
    document, _ = read_html("old.html", byline)
    assert texts(document) == [text]
    assert kinds(document) == ["paragraph"]


def test_a_page_without_a_heading_of_the_first_rank_has_the_one_above_the_article() -> None:
    teasers = "<div><h2>Weather</h2><p>Rain</p></div>"
    lead = "<div><h3>The sluice</h3></div><div><p>Nobody had asked the keeper, who knew.</p></div>"
    document = page(f"{teasers}<div>{lead}<div itemprop=articleBody>{STORY}</div></div>", "Courier")
    assert texts(document) == ["The sluice", "Nobody had asked the keeper, who knew.", *STORY_TEXTS]
    assert kinds(document)[0] == "heading"
