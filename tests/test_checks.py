"""What is odd about a comparison, and which links of the author's Markdown lead nowhere."""

from dataclasses import replace

import pytest

from sitegen.checks import CHECKS, check_comparison, check_targets, find_targets
from sitegen.compare import compare
from sitegen.model import Comparison, Document, Rules, Source, Version
from sitegen.readers import read_document

FERRY = "The ferry left at nine, as it has done for forty years.\n\nNobody waved.\n"


def comparison(
    old: str, new: str, *, old_date: str = "", new_date: str = "", frame: tuple[str, ...] = ()
) -> Comparison:
    old_version = Version(read("old", old), "old", date=old_date)
    new_version = Version(read("new", new), "new", date=new_date, frame=frame)
    return compare(Source("ferry", old_version, new_version, path="content/ferry"), Rules())[0]


def read(side: str, text: str) -> Document:
    document, _ = read_document(f"content/ferry/{side}.txt", text.encode())
    assert document is not None
    return document


def findings(found: Comparison) -> list[str]:
    return [str(problem) for problem in check_comparison(found)]


def test_an_ordinary_comparison_is_not_odd() -> None:
    assert findings(comparison(FERRY, FERRY.replace("nine", "ten"), old_date="1961", new_date="1961-05-02")) == []


def test_equal_versions_are_odd() -> None:
    assert findings(comparison(FERRY, FERRY)) == [
        "content/ferry: warning[versions-equal]: the two versions say the same, word for word."
        " Hint: see that the right files are in the folder."
    ]


def test_of_several_versions_the_equal_ones_are_named() -> None:
    found = comparison(FERRY, FERRY)
    found = replace(found, source=replace(found.source, versions=("old", "new", "newest")))
    assert "the versions 'old' and 'new' say the same" in findings(found)[0]


def test_versions_of_different_texts_are_odd() -> None:
    other = "Apples are sold by weight; pears, as every grocer knows, by the dozen.\n"
    assert findings(comparison(FERRY, other)) == [
        "content/ferry: warning[versions-unlike]: the two versions have hardly a word in common."
        " Hint: see that the right files are in the folder."
    ]


@pytest.mark.parametrize(("old", "new"), [("2024-06-02", "2024-06-01"), ("1962", "1961-12-31"), ("1961-10", "1961-09")])
def test_a_new_version_that_is_older_is_odd(old: str, new: str) -> None:
    found = comparison(FERRY, FERRY.replace("nine", "ten"), old_date=old, new_date=new)
    assert findings(found) == [
        f"content/ferry: warning[versions-reversed]: the old version is of {old}, the new one of {new}."
        " Hint: change the two files over, or mend the dates."
    ]


def test_a_frame_quote_must_stand_in_its_version() -> None:
    quotes = ("“Nobody  waved”", "Sign up for our newsletter")
    assert findings(comparison(FERRY, FERRY.replace("nine", "ten"), frame=quotes)) == [
        'content/ferry: error[frame-quote]: `frame` quotes "Sign up for our newsletter",'
        " which is not in the new version. Hint: quote it as it stands in the text."
    ]


def test_a_coarse_answer_says_why() -> None:
    found = replace(comparison(FERRY, FERRY.replace("nine", "ten")), coarse="the text repeats itself too often")
    assert findings(found) == ["content/ferry: warning[comparison-coarse]: the text repeats itself too often."]


def test_every_check_has_a_name_of_its_own() -> None:
    assert len({name for name, _ in CHECKS}) == len(CHECKS)


# --- links -----------------------------------------------------------------------------------------


def places(text: str, path: str = "content/ferry/index.md") -> list[tuple[int, str, bool]]:
    return [(target.line, target.place, target.image) for target in find_targets(text, path, 10)]


def test_images_and_links_are_found_with_their_lines() -> None:
    text = "See\n![a quay](quay.png) and\n[the rules](../docs/rules.md#tolls).\n\n[log]: <the log.pdf>\n\n* [log]\n"
    assert places(text) == [
        (11, "ferry/quay.png", True),
        (12, "docs/rules.md", False),
        (16, "ferry/the log.pdf", False),
    ]


def test_what_is_elsewhere_or_in_code_is_no_target() -> None:
    text = (
        "[web](https://example.org) [mail](mailto:a@b.c) [cdn](//example.org/a) [note](#n-a) `[a](b)`\n\n    [c](d)\n"
    )
    assert places(text) == []


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("../ferry/", "ferry"),
        ("../", "."),
        ("/docs/rules.md", "docs/rules.md"),
        ("../pier/index.html?x#y", "pier"),
        ("a%20quay.png", "ferry/a quay.png"),
        ("../../sitegen.toml", ""),
        ("..%2f..%2fsecret", ""),
    ],
)
def test_an_address_means_a_place_in_content(written: str, place: str) -> None:
    assert [target[1] for target in places(f"[x]({written})")] == [place]


def test_a_target_that_is_not_there_is_named_with_the_nearest_one() -> None:
    targets = find_targets("![x](qauy.png)\n[y](../pier/)\n[z](../../x)\n[w](quay.png)\n", "content/ferry/index.md", 3)
    known = {"", "ferry", "ferry/quay.png", "ferry/index.md"}  # the front page has no name
    assert [str(problem) for problem in check_targets(targets, known)] == [
        "content/ferry/index.md:3: error[image-missing]: shows 'qauy.png', which is not there."
        " Hint: nearest is 'quay.png'.",
        "content/ferry/index.md:4: error[link-missing]: links '../pier/', which is not there."
        " Hint: put the file there, or mend the address.",
        "content/ferry/index.md:5: error[link-missing]: links '../../x', which is not inside content/."
        " Hint: put a copy of the file beside this one.",
    ]
