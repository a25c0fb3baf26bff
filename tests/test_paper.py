"""Pages of a book against the same text without pages: the paper is no change, and no sentence is lost in it."""

import pytest

from sitegen.compare import compare
from sitegen.model import RowKind, Rules, Source, Version, Weight
from sitegen.readers import read_document

from . import laws
from .test_frame import BODY, NEW_TITLE, OLD_TITLE, document, h1
from .test_readers_sheets import TEXTS, pages


def compared(old: str, new: str):  # type: ignore[no-untyped-def]
    documents = [read_document(name, text.encode())[0] for name, text in (("old.txt", old), ("new.txt", new))]
    assert documents[0] and documents[1]
    return compare(Source("book", Version(documents[0]), Version(documents[1])), Rules())[0]


@pytest.mark.parametrize(("head", "foot"), [("THE SLUICE/ANN LEE", "#"), ("REPORT ON THE WALL THAT WAS", "- # -")])
def test_page_breaks_are_surface_and_no_merge(head: str, foot: str) -> None:
    comparison = compared(pages(TEXTS, head, foot, "", between="\n"), "\n\n".join(TEXTS))
    laws.check_all(comparison)
    assert {change.labels for change in comparison.changes} == {("white-space",)}
    assert {change.weight for change in comparison.changes} == {Weight.SURFACE}
    assert (comparison.stats.merged, comparison.stats.split, comparison.stats.moved) == (0, 0, 0)


def test_a_changed_headline_stands_opposite_its_partner_though_frame_stands_between() -> None:
    old, new = document(h1(OLD_TITLE), *BODY), document("The Ellis Courier", h1(NEW_TITLE), "By Ann Lee", *BODY)
    comparison, _ = compare(Source("title", Version(old), Version(new)), Rules())
    assert [(row.old, row.new) for row in comparison.rows if row.kind is RowKind.EDITED] == [((0,), (1,))]
