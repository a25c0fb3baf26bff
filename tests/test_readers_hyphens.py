"""Words that a line's end cut in two: made whole where the texts themselves say so, compounds left alone."""

import pytest

from sitegen.readers import find_hyphens, read_document

FILLER = (
    "it was, as everybody in",
    "the lower town could have",
    "told them that year, only",
    "a question of a wet winter",
    "and of a south-west wind",
)
"""Lines as they are wrapped, with hyphens of no other kind."""


def joined(*lines: str, elsewhere: str = "") -> str:
    """What the lines become, in a text that says something else elsewhere."""
    source = "\n".join(lines).encode()
    document, _ = read_document("old.txt", source, find_hyphens([("old.txt", source), ("new.md", elsewhere.encode())]))
    assert document is not None
    return document.text


@pytest.mark.parametrize(
    ("before", "after", "elsewhere", "text"),
    [
        ("they asked for infor-", "mation about it", "", "information about"),
        ("they asked for infor-", "mation about it", "More information came.", "information about"),
        ("a man who was well-", "known on the river", "", "well-known on"),
        ("a letter to the gate-", "keeper of the town", "the gatekeeper said", "gatekeeper of"),
        ("a letter to the gate-", "keeper of the town", "the gate-keeper said", "gate-keeper of"),
        ("a letter to the gate-", "keeper of the town", "a keeper shut the gate", "gate-keeper of"),
        ("with his mother-", "in-law at the table", "", "mother-in-law at"),
        ("a state-of-the-", "art machine was sold", "", "state-of-the-art machine"),
        ("all of the twenty-", "three men who went", "", "twenty-three men"),
        ("the whole of Anglo-", "American trade is", "", "Anglo-American trade"),
        ("pages 12-", "14 of the book are", "", "12- 14"),
        ("it was pre-", "and post-war work to", "", "pre- and post-war"),
        ("THE INFOR-", "MATION OFFICE IS IN", "", "THE INFORMATION OFFICE"),
        ("das war die Regie-", "rung des Landes und", "", "Regierung des"),
        ("dans la mai-", "son du père et de la", "", "maison du"),
        ("a soft hy\u00ad", "phen is no text but", "", "hyphen is"),
        ("an old recog¬", "nition of the page", "", "recognition of"),
        ("nobody knew it—", "and nobody asked of", "", "it—and"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(before: str, after: str, elsewhere: str, text: str) -> None:
    assert text in joined(*FILLER, before, after, *FILLER, elsewhere=elsewhere)


def test_what_a_line_end_cut_speaks_for_neither() -> None:
    cuts = [
        "beyond them came a water-",
        "fall of no great height in",
        "which yet another water-",
        "fall ended that was high",
    ]
    assert joined(*FILLER, *cuts).count("waterfall") == 2


def test_without_being_asked_every_character_stays() -> None:
    document, _ = read_document(
        "old.txt", "\n".join((*FILLER, "they asked for infor-", "mation about the wall")).encode()
    )
    assert document is not None
    assert "infor-mation" in document.text


def test_markup_has_no_printer() -> None:
    source = b"they asked for infor-\nmation"
    assert read_document("old.md", source, find_hyphens([("old.md", source)])) == read_document("old.md", source)
