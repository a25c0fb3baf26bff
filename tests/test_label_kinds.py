"""Harmless kinds of difference: one of which no word tells is not there, and none explains an unknown word."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.label import lexicon
from sitegen.label.context import Edit, Lexis, tokens_of
from sitegen.label.explain import explain, normal
from sitegen.label.moved import moved
from sitegen.label.normal import NORMALISERS
from sitegen.label.unknown import has_unknown_word

LANGUAGES = ("en", "de", "fr", "es", "tr")
SIGNS = ". . . , ( ) - – — “ ” \" ' ’ : / % $ € & § 1 3 17 2024 30th 1,5 J U.S. WHO WWII nz$ sixties mid-1980s o’clock"
PLAIN = "Anna Moss of and or known the a in on at to house houses went organised organized coast guard coastguard"


def passages_in(table: object) -> Iterator[str]:
    """Every word and phrase of a table, keys and values."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict):
        for key, value in table.items():
            yield from passages_in(key)
            yield from passages_in(value)
    elif isinstance(table, tuple) and all(isinstance(part, str) for part in table):
        yield " ".join(table)
    elif isinstance(table, tuple | frozenset):
        for part in table:
            yield from passages_in(part)


KNOWN = sorted({passage for name in lexicon.__all__ for passage in passages_in(getattr(lexicon, name))})
PASSAGES = st.lists(
    st.sampled_from(KNOWN) | st.sampled_from(SIGNS.split()) | st.sampled_from(PLAIN.split()), max_size=8
).map(" ".join)
TOKENS = (PASSAGES | PASSAGES.map(str.title) | PASSAGES.map(str.upper)).map(tokens_of)


@given(TOKENS, st.sampled_from(LANGUAGES))
@example(tokens_of("the Islamic State (the WHO) and so forth, J. R. Moss, your Honorable Anna"), "en")
def test_a_kind_of_which_no_word_tells_is_not_there(tokens: list[str], lang: str) -> None:
    for _, normalise, may in NORMALISERS:
        if may and not any(may(token, lang) for token in tokens):
            assert normalise(tokens, Lexis(lang, "", "")) == tokens


@given(TOKENS, st.sampled_from(LANGUAGES), st.sets(st.sampled_from([label for label, _, _ in NORMALISERS])))
def test_what_is_normal_is_what_every_kind_leaves_in_turn(tokens: list[str], lang: str, without: set[str]) -> None:
    lexis = Lexis(lang, "", "")
    left = tokens
    for label, normalise, _ in NORMALISERS:
        left = left if label in without else normalise(left, lexis)
    assert normal(tokens, lexis, sorted(without)) == left


ODD = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("\u0301\u05b0\u200b'-. 7a")).map(tokens_of)


@given(ODD, st.sampled_from((*LANGUAGES, "he")))
@example(["\u0301"], "en")
def test_no_kind_leaves_an_empty_token(tokens: list[str], lang: str) -> None:
    for label, normalise, _ in NORMALISERS:
        assert label == "hyphenation" or "" not in normalise(tokens, Lexis(lang, "", ""))


RULES = Path(lexicon.__file__).parents[1].glob("*.py")
NODES = [node for file in sorted(RULES) for node in ast.walk(ast.parse(file.read_bytes()))]
SAID = [node.value for node in NODES if isinstance(node, ast.Constant) and isinstance(node.value, str)]
LITERALS = sorted({word for text in SAID if "\n" not in text for word in re.findall("[a-z]{4,}", text)})
"""Words in the code of the rules, which no table has."""
WORDS = PASSAGES | st.lists(st.sampled_from(LITERALS), max_size=3).map(" ".join)
SIDES = st.tuples(WORDS, WORDS, WORDS, WORDS).map(list)


@given(SIDES, st.sampled_from(LANGUAGES), st.sampled_from(("lanterns", "walked", "houses", "")))
@example(["", "policymaker", "policy maker", ""], "en", "")
@example(["in", "fiscal year 2020", "FY2020", ""], "en", "")
@example(["at ten", "kts", "knots", ""], "en", "")
def test_nothing_explains_a_change_with_an_unknown_word(sides: list[str], lang: str, unknown: str) -> None:
    before, old, new, after = sides
    change = Edit(f"{old} {unknown}", new, before, after, "", "", False, False, False, Lexis(lang, "", ""))
    if has_unknown_word(change):
        assert explain(change) == moved(change) == ()
