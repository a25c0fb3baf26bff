"""Tables: rows are known by their names, and their cells are compared one by one."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from sitegen.label.cells import find_cell_cuts
from sitegen.model import ChangeKind, Comparison
from sitegen.readers.markdown import read_markdown

from .making import comparison

CLUBS = ("Harrow", "Old Quay", "Millbrook", "St Orla", "Tarn United", "Brackwater")


def table(rows: list[str], before: str = "The table stands as follows.") -> str:
    head = "Club | Played | Won | Points\n---|---|---|---"
    return f"{before}\n\n" + "\n".join([head, *rows]) + "\n"


def compared(old: str, new: str) -> Comparison:
    return comparison(read_markdown("old.md", old)[0], read_markdown("new.md", new)[0])


def linked(found: Comparison) -> dict[str, str]:
    """Old rows with the new ones that they became."""
    old, new = found.old, found.new
    texts = [half.version.document.text for half in (old, new)]
    spans = [[(half.sentences[index].start, half.sentences[index].end) for index in range(len(half.sentences))]
             for half in (old, new)]  # fmt: skip
    return {texts[0][slice(*spans[0][link.old[0]])]: texts[1][slice(*spans[1][link.new[0]])] for link in found.links}


@given(st.integers(0, 10**6))
def test_a_row_is_known_by_its_name_in_whatever_order_and_whatever_its_figures_are(seed: int) -> None:
    draw = Random(seed)
    figures = {club: [" | ".join(str(draw.randint(0, 30)) for _ in range(3)) for _ in range(2)] for club in CLUBS}
    old, new = ([f"{club} | {figures[club][side]}" for club in draw.sample(CLUBS, len(CLUBS))] for side in (0, 1))
    found = linked(compared(table(old), table(new)))
    assert all(found[f"{club} | {was}"] == f"{club} | {became}" for club, (was, became) in figures.items())


def test_the_same_names_in_another_table_are_no_evidence() -> None:
    old = table(["Total | 11 | 8 | 25", "Harrow | 10 | 7 | 22"])
    new = "Prices rose.\n\nFruit | Price | Unit\n---|---|---\nApples | 3 | kilo\nPears | 4 | kilo\nTotal | 7 | both\n"
    assert "Total | 11 | 8 | 25" not in linked(compared(old, new))


def test_a_name_that_two_rows_have_tells_neither() -> None:
    old = table(["Harrow | 1 | 2 | 3", "Harrow | 7 | 8 | 9", "Old Quay | 1 | 1 | 1"])
    new = table(["Old Quay | 2 | 2 | 2", "Harrow | 7 | 8 | 9", "Harrow | 1 | 2 | 3"])
    found = linked(compared(old, new))
    assert found["Old Quay | 1 | 1 | 1"] == "Old Quay | 2 | 2 | 2"
    assert found["Harrow | 7 | 8 | 9"] == "Harrow | 7 | 8 | 9"


def test_items_of_a_list_are_known_by_what_they_say_besides_figures() -> None:
    old = "- 200 g flour\n- 150 g butter\n- 3 eggs\n- 100 g sugar\n- 1 kg plums\n- salt\n"
    new = "- 1 kg plums\n- 250 g flour\n- 150 g soft butter\n- 4 eggs\n- 80 g sugar\n- cinnamon\n"
    found = compared(old, new)
    assert linked(found) == {
        "200 g flour": "250 g flour",
        "150 g butter": "150 g soft butter",
        "3 eggs": "4 eggs",
        "100 g sugar": "80 g sugar",
        "1 kg plums": "1 kg plums",
    }
    assert [link.new for link in found.links if link.moved] == [(0,)]


def test_a_row_that_is_equal_and_short_moves_with_its_table() -> None:
    rows = ["Harrow | 1 | 2 | 3", "Old Quay | 7", "St Orla | 5 | 5 | 5"]
    moved = [link for link in compared(table(rows), table([rows[1], rows[0], rows[2]])).links if link.moved]
    assert len(moved) == 1


def test_no_change_reaches_from_one_cell_into_the_next() -> None:
    found = compared(table(["Harrow | 11 | 7 | 22"]), table(["Harrow | 12 | 8 | 25"]))
    changes = [change for change in found.changes if change.kind is ChangeKind.REPLACE]
    assert [change.labels for change in changes] == [("number",)] * 3


CELLS = st.lists(st.sampled_from(["", "1", "22", "3 GB", "Free", "on request", "Free trial"]), min_size=1, max_size=6)


@given(CELLS, CELLS)
def test_the_cuts_of_two_rows_give_the_new_one_whatever_columns_came_or_went(old: list[str], new: list[str]) -> None:
    was, became = " | ".join(old), " | ".join(new)
    made, at = "", 0
    for a, b, c, d in find_cell_cuts(was, became, "en"):
        made, at = made + was[at:a] + became[c:d], b
    assert made + was[at:] == became


def test_a_column_that_was_put_in_is_no_change_of_its_neighbours() -> None:
    old, new = "Free | €0 | 2 GB | Forum", "Free | €0 | 1 | 1 GB | Forum"
    assert [(old[a:b], new[c:d]) for a, b, c, d in find_cell_cuts(old, new, "en")] == [("", "1 | "), ("2", "1")]
    old, new = "Plus | €4 | 50 GB", "Plus | €5 | 1 | 50 GB"
    assert [(old[a:b], new[c:d]) for a, b, c, d in find_cell_cuts(old, new, "en")] == [("€4", "€5"), ("", "1 | ")]


def test_rows_with_a_column_more_are_compared_as_a_whole() -> None:
    new = table(["Harrow | 11 | 7 | 2 | 23"]).replace("Won |", "Won | Drawn |").replace("---|---", "---|---|---", 1)
    found = linked(compared(table(["Harrow | 11 | 7 | 22"]), new))
    assert found["Harrow | 11 | 7 | 22"] == "Harrow | 11 | 7 | 2 | 23"
