"""Each version rebuilt from the other and the JSON alone, by code that shares nothing with sitegen's own."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.cli import main
from sitegen.exporters.critic import to_critic
from sitegen.exporters.json import to_json
from sitegen.exporters.stat import ASPECTS, to_stat
from sitegen.exporters.terminal import to_terminal
from sitegen.model import Comparison, Side
from sitegen.readers import read_document
from tests import test_export_critic as critic
from tests.comparisons import compared
from tests.making import SHARED, comparison

PAIRS = sorted((SHARED / "pairs").glob("*/*")) + sorted(SHARED.glob("syndication"))
WORDED = ("insert", "delete", "replace")


def rebuild(document: dict[str, Any], have: str, want: str) -> str:
    """The text of one side from that of the other, the sentences, links and changes.

    Only what is in no link and in no change (frame, and what lies beyond the end of a shorter copy) is taken
    from its own side, and so is the white space between sentences.
    """
    wanted: str = document[want]["text"]
    sentences = document[want]["sentences"]
    changes = [change for change in document["changes"] if change["kind"] in WORDED]
    built: dict[int, str] = {}
    for number, link in enumerate(document["links"]):
        start = sentences[link[want][0]]["start"]
        built[start] = apply([c for c in changes if c["link"] == number], document, link, have, want)
        assert start + len(built[start]) == sentences[link[want][-1]]["end"]
    for change in changes:
        if change["link"] is None and change[want]:
            built[change[want]["start"]] = change[want]["text"]
    told = {start + offset for start, text in built.items() for offset in range(len(text))}
    for sentence in sentences:
        if sentence["start"] not in told:
            assert is_aside(document, want, sentence)
            built[sentence["start"]] = wanted[sentence["start"] : sentence["end"]]
    return join(built, wanted)


def apply(changes: list[dict[str, Any]], document: dict[str, Any], link: dict[str, Any], have: str, want: str) -> str:
    """The changes of a link made in the sentences that we have."""
    text: str = document[have]["text"]
    sentences = document[have]["sentences"]
    at = sentences[link[have][0]]["start"]
    begin = document[want]["sentences"][link[want][0]]["start"]
    built = ""
    for change in changes:
        start = change[have]["start"] if change[have] else at + change[want]["start"] - begin - len(built)
        built += text[at:start]
        if change[want]:
            assert begin + len(built) == change[want]["start"]
            built += change[want]["text"]
        at = change[have]["end"] if change[have] else start
    return built + text[at : sentences[link[have][-1]]["end"]]


def is_aside(document: dict[str, Any], side: str, sentence: dict[str, Any]) -> bool:
    """Whether a sentence is one that no change need tell of."""
    other = "old" if side == "new" else "new"
    end = document["excerpt"][other]
    frame: bool = document[side]["blocks"][sentence["block"]]["frame"]
    return frame or (end is not None and sentence["start"] >= end)


def join(built: dict[int, str], wanted: str) -> str:
    """The pieces in order, with white space between them."""
    text = ""
    for start, piece in sorted(built.items()):
        gap = wanted[len(text) : start]
        assert len(text) <= start and not gap.strip()
        text += gap + piece
    return text


def rebuilds(result: Comparison) -> None:
    document = json.loads(to_json(result))
    assert rebuild(document, "old", "new") == document["new"]["text"] == result.new.version.document.text
    assert rebuild(document, "new", "old") == document["old"]["text"] == result.old.version.document.text


WORDS = st.sampled_from(
    "The mayor said so again . river rose “all” night bridge Friday 7 40% not Mr. Moss of in".split()
)
SENTENCES = st.lists(WORDS, min_size=2, max_size=10).map(lambda words: " ".join(words) + ".")
TEXTS = st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5).map("\n\n".join)


@given(TEXTS, TEXTS)
@settings(deadline=None)
def test_either_text_is_rebuilt_from_the_other(old: str, new: str) -> None:
    rebuilds(compared(old, new))


def test_frame_and_what_lies_beyond_an_excerpt_are_rebuilt_from_their_sentences() -> None:
    days = "first second third fourth fifth sixth seventh eighth".split()
    whole = [f"The council met on the {day} day and talked about the bridge at length." for day in days]
    longer = ["Top News", *whole, *(sentence.replace("bridge", "ferry boat") for sentence in whole)]
    result = compared("\n\n".join(whole), "\n\n".join(longer))
    assert result.old.excerpt is not None and any(result.new.frame)
    rebuilds(result)


@cache
def real(folder: Path) -> Comparison:
    (old,), (new,) = folder.glob("old.*"), folder.glob("new.*")
    documents = [read_document(path.name, path.read_bytes())[0] for path in (old, new)]
    assert documents[0] and documents[1]
    return comparison(documents[0], documents[1])


@pytest.mark.slow
@pytest.mark.skipif(not PAIRS, reason="no ../shared/data/pairs beside this clone")
@pytest.mark.parametrize("folder", PAIRS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_real_pairs_are_rebuilt_and_shown_in_every_way(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    result = real(folder)
    rebuilds(result)
    merged = to_critic(result)
    for side, text in ((Side.OLD, critic.reject(merged)), (Side.NEW, critic.accept(merged))):
        half = result.old if side is Side.OLD else result.new
        assert critic.paragraphs(text) == critic.paragraphs(half.version.document.text)
    shown = [to_terminal(result, only=only, width=40) for only in ((), *((aspect,) for aspect in ASPECTS))]
    assert all(text.endswith("\n") for text in shown)
    assert len(to_stat(result, width=80).splitlines()) < 24
    assert main(["diff", *(str(next(folder.glob(f"{side}.*"))) for side in Side), "--format", "html"]) in (0, 1)
    assert capsys.readouterr().out.endswith("</html>\n")
