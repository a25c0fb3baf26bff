"""What the texts tell of names: looked for word by word or all at once, it is the same."""

from hypothesis import given
from hypothesis import strategies as st

from sitegen.label import context
from sitegen.label.context import Lexis

WORDS = (
    "Mr. Mrs. Mayor Anna Moss Mosses Bell bell Lund, McBell said says told The the of in, river River’s J. Dr.".split()
)
PARAGRAPHS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join), max_size=4)
TEXTS = PARAGRAPHS.map("\n\n".join)
ASKED = st.lists(st.sampled_from([*WORDS, "Carver", "Bel"]), max_size=context._FEW + 8)


@given(TEXTS, TEXTS, ASKED, st.sampled_from(("en", "de")))
def test_names_looked_for_one_by_one_are_those_of_all(old: str, new: str, asked: list[str], lang: str) -> None:
    one_by_one, at_once = Lexis(lang, old, new), Lexis(lang, old, new)
    for word in asked:
        assert one_by_one.has_name(word) == (word in at_once.names)
        capital = word[0].isalnum() and not word[0].islower()
        assert one_by_one.has_person(word) == (capital and word in at_once.people)
