"""Markdown to blocks and marks; what is markup never becomes text, and nothing else is lost."""

from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.model import Document
from sitegen.readers import markdown
from sitegen.readers.markdown import DEEPEST, read_markdown
from sitegen.readers.shortcuts import find_pieces
from tests.reading import check_document, kinds, marks, texts


def read(source: str) -> Document:
    document, problems = read_markdown("old.md", source)
    assert problems == ()
    check_document(document)
    return document


def test_headings_have_their_rank() -> None:
    document = read("# One\n\n### Three *x*\n\nSetext\n------")
    assert texts(document) == ["One", "Three x", "Setext"]
    assert [(str(block.kind), block.level) for block in document.blocks] == [("heading", n) for n in (1, 3, 2)]


def test_hard_wraps_are_undone_and_hard_breaks_kept() -> None:
    assert texts(read("one\ntwo\\\nthree  \nfour")) == ["one two\nthree\nfour"]


def test_a_wrap_between_chinese_characters_is_no_space() -> None:
    assert texts(read("这是一个\n句子 and\n词")) == ["这是一个句子 and 词"]


@pytest.mark.parametrize(
    ("source", "text", "mark"),
    [
        ("a *b c* d", "a b c d", ("emphasis", "b c", "")),
        ("a **b** d", "a b d", ("strong", "b", "")),
        ("a ~~b~~ d", "a b d", ("strike", "b", "")),
        ("a `b  *c*` d", "a b *c* d", ("code", "b *c*", "")),
        ("a [b](https://x.org/?q=1) d", "a b d", ("link", "b", "https://x.org/?q=1")),
        ("a [b](../c.html#d)", "a b", ("link", "b", "../c.html#d")),
        ("a <mailto:b@x.org>", "a mailto:b@x.org", ("link", "mailto:b@x.org", "mailto:b@x.org")),
        ("a ![the *old* mill](mill.png) d", "a the old mill d", ("image", "the old mill", "mill.png")),
        ("a H<sub>2</sub>O d", "a H2O d", ("subscript", "2", "")),
        ("a 10<SUP>6</SUP> d", "a 106 d", ("superscript", "6", "")),
        ('a <a href="/b?c&amp;d">e</a>', "a e", ("link", "e", "/b?c&d")),
        ('a <img src="b.png" alt="a &quot;mill&quot;">', 'a a "mill"', ("image", 'a "mill"', "b.png")),
    ],
)
def test_formatting_is_kept_beside_the_text(source: str, text: str, mark: tuple[str, str, str]) -> None:
    document = read(source)
    assert document.text == text
    assert marks(document) == [mark]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JaVaScript&#58;x", "data:text/html,x", "vbscript:x", "java&#x0a;script:x", "file:///etc"],
)
def test_links_that_must_not_be_followed_are_text(address: str) -> None:
    for source in (f"a [b]({address})", f'a <a href="{address}">b</a>', f"a ![b]({address})"):
        document = read(source)
        assert (document.text, document.marks) == ("a b", ())


def test_items_have_markers_and_levels_and_no_bullets_in_the_text() -> None:
    document = read("- one\n\n  more\n- two\n\n  3) three\n  4) four\n     > said\n")
    assert [
        (text, str(b.kind), b.level, b.marker) for text, b in zip(texts(document), document.blocks, strict=True)
    ] == [
        ("one", "item", 1, "•"),
        ("more", "item", 1, ""),
        ("two", "item", 1, "•"),
        ("three", "item", 2, "3."),
        ("four", "item", 2, "4."),
        ("said", "quote", 1, ""),
    ]


def test_quotations_know_their_depth() -> None:
    document = read("> one\n> two\n>\n> > deep\n\nout")
    assert texts(document) == ["one two", "deep", "out"]
    assert [(str(block.kind), block.level) for block in document.blocks] == [
        ("quote", 1),
        ("quote", 2),
        ("paragraph", 0),
    ]


def test_code_is_kept_character_for_character() -> None:
    document = read("```python\n  def f():\n\n      return '*'\n```\n\n    indented\n      more\n")
    assert texts(document) == ["  def f():\n\n      return '*'", "indented\n  more"]
    assert kinds(document) == ["code", "code"]


def test_a_table_is_one_block_a_row() -> None:
    document = read("| Town | *Dead* | |\n|---|--:|---|\n| Marne | 40 | `x` |\n| | 2<br>3 | |\n|||y|")
    assert texts(document) == ["Town | Dead", "Marne | 40 | x", "| 2 3", "| | y"]
    assert kinds(document) == ["table"] * 4
    assert [kind for kind, *_ in marks(document)] == ["emphasis", "code"]


def test_footnotes_are_text_at_their_call_and_blocks_at_their_place() -> None:
    document = read(
        "War[^a] came.[^none]\n\n[^a]: A note\n    in two lines.\n\n    And more.\n\n[^b]: Never called.\n\nEnd."
    )
    assert texts(document) == ["War[a] came.[^none]", "A note in two lines.", "And more.", "Never called.", "End."]
    assert [block.marker for block in document.blocks] == ["", "[a]", "", "[b]", ""]
    assert marks(document) == [("footnote", "[a]", "a")]


def test_definitions_are_a_term_and_items() -> None:
    document = read("Toll\n:   money for the *bridge*\n\n:   a bell")
    assert texts(document) == ["Toll", "money for the bridge", "a bell"]
    assert kinds(document) == ["paragraph", "item", "item"]


def test_a_rule_is_a_block() -> None:
    document = read("one\n\n---\n\ntwo")
    assert texts(document) == ["one", "* * *", "two"]
    assert kinds(document)[1] == "rule"


def test_raw_html_keeps_its_text_and_never_its_tags() -> None:
    document = read(
        '<div class="x">\n<b>bold</b> <!-- secret --> and\n<script>alert(1)</script></div>\n\n<!-- old -->\n\n'
        'in <span onclick="x()">line</span><br>text <script>alert(2)</script>end <style>p{}</style> &lt;b&gt;'
    )
    assert texts(document) == ["bold and", "in line\ntext end <b>"]
    assert marks(document) == [("strong", "bold", "")]


def test_unclosed_tags_end_with_their_paragraph() -> None:
    document = read("one <b>two\n\nthree <script>four\n\nfive")
    assert texts(document) == ["one two", "three", "five"]
    assert marks(document) == [("strong", "two", "")]


def test_front_matter_is_set_aside_and_lines_still_count() -> None:
    document = read("---\ntitle: x\ntags:\n  - a\n---\n\n# One\n\ntwo\n")
    assert texts(document) == ["One", "two"]
    assert [block.line for block in document.blocks] == [7, 9]


@pytest.mark.parametrize("front", ['+++\ntitle = "x"\n[params]\n+++\n', '{\n  "title": "x",\n  "tags": ["a"]\n}\n'])
def test_front_matter_of_other_kinds_is_set_aside_too(front: str) -> None:
    document = read(f"{front}\n# One\n")
    assert texts(document) == ["One"]
    assert document.blocks[0].line == front.count("\n") + 2


def test_signs_at_the_top_are_no_front_matter() -> None:
    assert texts(read("+++\nprose\n+++\n")) == ["+++ prose +++"]
    assert texts(read('{\n"Open!" she said.\n}\n')) == ['{ "Open!" she said. }']


def test_the_address_of_a_heading_is_no_text() -> None:
    assert texts(read("## The gate {#gate}\n\nIt was {#shut}\n")) == ["The gate", "It was {#shut}"]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert texts(read("---\nThis is prose, and all of it stays.\n\n---\nmore")) == [
        "* * *",
        "This is prose, and all of it stays.",
        "* * *",
        "more",
    ]


def test_blocks_know_their_lines() -> None:
    document = read(
        "# One\n\ntwo\nlines\n\n- a\n\n  b\n\n```\ncode\n```\n\n<div>\n\n<p>x\n</div>\n\n| a |\n|---|\n| b |\n"
    )
    assert [block.line for block in document.blocks] == [1, 3, 6, 8, 10, 16, 19, 21]


def test_marks_move_with_characters_that_entities_compose() -> None:
    document = read("Caf*e&#769;* a<i>&#x301;</i>b **c**")
    assert document.text == "Café áb c"
    assert marks(document) == [("emphasis", "é", ""), ("strong", "c", "")]


@pytest.mark.parametrize("source", ["> " * DEEPEST + "x", "- " * DEEPEST + "x", ">" * 10_000 + "x"])
def test_nesting_beyond_measure_is_an_error_and_not_a_loss(source: str) -> None:
    document, (problem,) = read_markdown("old.md", "one\n\n" + source)
    assert document.blocks == ()
    assert (problem.code, problem.line) == ("markdown-too-deep", 3)


def test_nesting_within_measure_is_read() -> None:
    assert texts(read("> " * 40 + "x")) == ["x"]
    assert texts(read("- " * 40 + "x")) == ["x"]


PIECES = st.sampled_from(
    ["a", "word ", "\n", "\n\n", "*", "**", "_", "`", "```\n", "~~", "# ", "> ", "- ", "1. ", "    ", "\t", "[", "](",
     ")", "![", "](x.png)", "](javascript:x)", "<b>", "</b>", "<br>", "<div>", "</div>", "<script>", "</script>", "<p>",
     "<!--", "-->", "<a href='x'>", "</a>", "<img alt=é>", "| a | b |\n|---|---|\n| c | d |\n", "[^1]", "[^1]: ",
     "\n: ", "---\n", "***\n", "&amp;", "&#769;", "&#x1100;", "&#x1161;", "&nbsp;", "e\u0301", "漢", "\u200b", "<q>",
     "<sup>", "\\", "&#xD800;", "<table><tr><td>x", "<pre>", "<q", "\u00a0", "&#0;"]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_markdown_gives_sound_blocks(source: str) -> None:
    read(source)


USUAL = st.sampled_from(
    ["a", "Word", "7", "中", "é", "😀", "€", " ", "  ", "\n", "\n\n", "*", "**", "_", "__", "`", "``", "~", "[", "]",
     "](u)", '](https://x.org/a_b "t")', "[a](b)", "[a]: /u", "[^1]", "[^1]: n", "!", "&", "&amp;", "<", "<b>", "\\",
     "\\*", ".", ",", "(", ")", "“", "”", "|", "-", "–", "---", "===", "# ", "- ", "* ", "1. ", "> ", "    ", "\t",
     ": ", "**b**", "*c*", "_d_", "e_f", "`g`", "\u00a0", "\u3000", "\x85"]
)  # fmt: skip
"""Pieces from which paragraphs, items and formatting come about, plain ones and nearly plain ones."""


@settings(deadline=None, max_examples=300)
@given(st.lists(USUAL, max_size=30).map("".join))
def test_what_is_read_without_the_rules_is_what_they_say(source: str) -> None:
    quick = read_markdown("old.md", source)
    parser = markdown._parser()
    with parser.reset_rules(), patch.object(markdown, "find_pieces", return_value=None):
        parser.disable("plain_paragraph")
        assert read_markdown("old.md", source) == quick


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        ("Said & done, in 2_024!", ["text"]),
        ("**Note:** see [the rules](https://x.org/?a=1&b=2).", ["strong", "text", "address", "text"]),
        (
            "an *old* one, a _new_ one, `x_y` and 1\\.",
            [*["text", "emphasis"], "text", "underlined", "text", "code", "text", "escaped"],
        ),
    ],
)
def test_usual_formatting_needs_no_rules(content: str, kinds: list[str]) -> None:
    assert [piece.lastgroup for piece in find_pieces(content) or ()] == kinds


@pytest.mark.parametrize(
    "content", ["**a", "a ** b", "[a][b]", "![a](b)", "a&amp;b", "<b>", "~~a~~", "``a``", "a  \nb", "a\\"]
)
def test_what_is_less_usual_is_left_to_the_rules(content: str) -> None:
    assert find_pieces(content) is None
