"""A wire story and the paper that ran it: what the program must see with no configuration at all.

The real pair is read where it lies, beside the clone; its sibling, written for these tests with the same
traits, always runs.
"""

from dataclasses import dataclass

import pytest

from sitegen.compare import compare
from sitegen.model import (
    AnchorState,
    Change,
    ChangeKind,
    Comparison,
    Half,
    NotesFile,
    RowKind,
    Rules,
    Source,
    Version,
    Weight,
)
from sitegen.readers import read_document

from .making import SHARED

SYNDICATION = SHARED / "syndication"


@dataclass(frozen=True)
class Story:
    """What is asked of one pair."""

    old: str
    new: str
    body_begins: str
    date_line: str
    embassy: tuple[str, str]
    """The sentence that said no comment, and words of the one that brought it."""
    dropped: str
    """How the paragraph begins that lost all but its last sentence."""
    kept: str
    """How that last sentence begins."""
    frame: tuple[str, ...]
    last: str
    """The old copy's last words."""
    beyond: int
    """Sentences that follow in the new version."""
    style: tuple[tuple[str, str], ...]
    """Label and words of changes of style."""
    notes: str


def _compared(story: Story) -> Comparison:
    versions = []
    for name, text in (("old", story.old), ("new", story.new)):
        document, problems = read_document(f"{name}.txt", text.encode())
        assert document is not None
        assert not problems
        versions.append(Version(document, id=name))
    notes = (NotesFile("notes.md", story.notes),)
    comparison, problems = compare(Source("story", versions[0], versions[1], notes=notes), Rules())
    assert not problems
    return comparison


def _real() -> Story:
    return Story(
        old=(SYNDICATION / "old.txt").read_text(encoding="utf-8"),
        new=(SYNDICATION / "new.txt").read_text(encoding="utf-8"),
        body_begins="Over three months",
        date_line="WASHINGTON >> ",
        embassy=("did not return requests for comment", "answered an earlier request for comment"),
        dropped="The growing alarm",
        kept="In the recent private talks",
        frame=(
            "Honolulu Star-Advertiser",
            "Top News",
            "This article originally appeared in The New York Times.",
            "By participating in online discussions",
        ),
        last="when pressed by foreign journalists.",
        beyond=32,
        style=(("honorific", "Mr. "), ("name-form", "V. "), ("date-form", "on ")),
        notes=(
            "## n-embassy source\nold> {{did not return requests for comment}}\n"
            "new> answered an earlier {{request for comment a half-day after}}\n\nThe answer came late.\n\n"
            "## n-dropped omission\nold> {{The growing alarm among American and European officials}}\n"
            "new> recognized for decades.{{}} In the recent private talks\n\nThe history is gone.\n\n"
            "## n-excerpt context\nold> {{when pressed by foreign journalists.}}\n\nThe copy breaks off here.\n"
        ),
    )


OLD = """By Ines Varga | The Coast Wire
The harbour bridge
at Port Ellis on the morning of its closure in
October.Credit…Tomas Reuel/The Coast Wire
Engineers gave the council a list of cracks in the summer, and were
repeatedly told to wait.
For two years, inspectors of the harbour authority
held quarterly meetings with the council in which the
engineers presented photographs of the cracks in the northern pier and begged the council to
close the upper lane, according to minutes of the meetings.
Each time, the council, including the mayor
and the head of works, turned the engineers away,
saying that they saw no danger before the winter. After one of
these meetings, in August, the authority learned that the council
had passed the photographs to the builder, which told the engineers that the
cracks were painted shadows.
This account rests on interviews with five people
who attended the meetings and asked not to be named because they still work
for the authority. The builder’s office did not return calls for comment.
Mr. Tarrow and Mayor Clara V. Moss, who have known
each other since school, met 14 times last year. If anyone could have made Ms. Moss
think again about the upper lane, it was Mr. Tarrow, several engineers believed.
In a letter on Monday, Ms. Moss told Mr. Tarrow that the lane would stay open and
that his “gloomy pictures” had done enough harm, according to a copy of the letter.
The unease among the engineers over the
friendship of the builder and the council reached its height in the week
of the regatta, exactly 30 years after the old ferry was scrapped to make way for
the bridge. For most of that time the builder and the authority got on well, but
they fell out over the price of paint. In the last meetings, the engineers heard
from the council the very words that the builder had used in the press, which showed them
that the matter was settled.
On Tuesday, after the first bolts had fallen into the water
but before the closure, a spokeswoman for the council said that the authority was “the cause of
all this excitement.” She declined to call the cracks cracks when asked by three
reporters.
"""

NEW = """The Ellis Courier

Thursday, October 19, 2023 14° Today’s Paper


Top News

Council brushed off warnings about bridge for two years

PORT ELLIS >> For two years, inspectors of the harbour authority held quarterly meetings with the council in which \
the engineers presented photographs of the cracks in the northern pier and begged the council to close the upper \
lane, according to minutes of the meetings.

Each time, the council, including the mayor and the head of works, turned the engineers away, saying that they saw \
no danger before the winter. After one of these meetings, in August, the authority learned that the council had \
passed the photographs to the builder, which told the engineers that the cracks were painted shadows.

This account rests on interviews with five people who attended the meetings and asked not to be named because they \
still work for the authority. The builder’s spokesman, Aldo Reiss, answered a call for comment some hours after this \
article was posted online, saying, “We have always kept to the drawings that the council gave us.”

Tarrow and Mayor Clara Moss, who have known each other since school, met 14 times last year. If anyone could have \
made Moss think again about the upper lane, it was Tarrow, several engineers believed.

In a letter Monday, Moss told Tarrow that the lane would stay open and that his “gloomy pictures” had done enough \
harm, according to a copy of the letter.

In the last meetings, the engineers heard from the council the very words that the builder had used in the press, \
which showed them that the matter was settled.

On Tuesday, after the first bolts had fallen into the water but before the closure, a spokeswoman for the council \
said that the authority was “the cause of all this excitement.” She declined to call the cracks cracks when asked by \
three reporters.

Her tone surprised the fishermen who moor below the northern pier and had swept rust from their decks since the \
spring. But it was an echo of the report that the council and the builder had signed in June, when both gathered at \
the opening of the new slipway. In that report they called the bridge “young for its age.” They also blamed the gulls.

The first warning reached the council by post in the autumn of the year before last, in an envelope without a stamp. \
The clerk who opened it paid for the postage out of his own pocket and put the receipt into the file. It is the only \
paper in the file that bears the mayor’s initials.

Two winters passed. The engineers painted numbers beside the cracks, so that they could be told apart, and the \
council sent a bill for the paint. Nobody at the authority paid it, and nobody at the council asked again. The numbers \
had reached 61 by the morning on which the bridge was closed.

The ferries, which had been sold to a museum, were bought back for a single crown. They crossed 40 times on the first \
day, and the band of the fire brigade played on the landing.


This article originally appeared on The Coast Wire.


By participating in online discussions you acknowledge that you have read our house rules. Lively debate is welcome, \
but comments must be civil. Report comments that are not.
"""

SIBLING = Story(
    old=OLD,
    new=NEW,
    body_begins="For two years",
    date_line="PORT ELLIS >> ",
    embassy=("did not return calls for comment", "answered a call for comment"),
    dropped="The unease among the engineers",
    kept="In the last meetings",
    frame=(
        "The Ellis Courier",
        "Top News",
        "This article originally appeared on The Coast Wire.",
        "By participating in online discussions",
    ),
    last="when asked by three reporters.",
    beyond=13,
    style=(("honorific", "Mr. "), ("name-form", "V. "), ("date-form", "on ")),
    notes=(
        "## n-office source\nold> {{The builder’s office did not return calls for comment.}}\n"
        "new> Aldo Reiss, answered {{a call for comment some hours after}}\n\nThe answer came late.\n\n"
        "## n-dropped omission\nold> {{The unease among the engineers over the}}\n"
        "new> according to a copy of the letter.{{}} In the last meetings\n\nThe history is gone.\n\n"
        "## n-excerpt context\nold> {{when asked by three reporters.}}\n\nThe copy breaks off here.\n"
    ),
)


@pytest.fixture(params=["real", "sibling"], scope="module")
def story(request: pytest.FixtureRequest) -> Story:
    if request.param == "sibling":
        return SIBLING
    if not SYNDICATION.is_dir():
        pytest.skip("the real pair is not beside this clone")
    return _real()


@pytest.fixture(scope="module")
def comparison(story: Story) -> Comparison:
    return _compared(story)


def _texts(half: Half) -> list[str]:
    text = half.version.document.text
    return [text[block.start : block.end] for block in half.version.document.blocks]


def _said(comparison: Comparison, change: Change) -> tuple[str, str]:
    old, new = comparison.old.version.document.text, comparison.new.version.document.text
    return (
        old[change.old.start : change.old.end] if change.old else "",
        new[change.new.start : change.new.end] if change.new else "",
    )


def test_paragraphs_are_found_and_stand_opposite_their_partners(story: Story, comparison: Comparison) -> None:
    old, new = _texts(comparison.old), _texts(comparison.new)
    start = next(index for index, text in enumerate(old) if text.startswith(story.body_begins))
    assert comparison.old.frame == tuple(index < start for index in range(len(old)))
    rows = [row for row in comparison.rows if row.old and row.old[0] >= start]
    assert [row.old for row in rows] == [(index,) for index in range(start, len(old))]
    assert all(len(row.new) == 1 for row in rows)
    for row in rows[1:]:
        same_end = new[row.new[0]].split()[-2:] == old[row.old[0]].split()[-2:]
        assert same_end or story.embassy[0] in old[row.old[0]]


def test_no_line_break_is_a_change(comparison: Comparison) -> None:
    assert not [change for change in comparison.changes if "white-space" in change.labels]


def test_the_date_line_is_one_small_change_of_style(story: Story, comparison: Comparison) -> None:
    changes = [change for change in comparison.changes if "date-line" in change.labels]
    assert [_said(comparison, change) for change in changes] == [("", story.date_line)]
    assert changes[0].weight is Weight.STYLE


def test_house_style_is_labelled_as_such(story: Story, comparison: Comparison) -> None:
    for label, words in story.style:
        found = [change for change in comparison.changes if _said(comparison, change) == (words, "")]
        assert found
        assert {change.labels for change in found} == {(label,)}
        assert {change.weight for change in found} == {Weight.STYLE}


def test_the_answer_put_for_no_comment_is_one_replacement_of_substance(story: Story, comparison: Comparison) -> None:
    gone, came = story.embassy
    changes = [c for c in comparison.changes if gone in _said(comparison, c)[0] or came in _said(comparison, c)[1]]
    assert [(change.kind, change.weight) for change in changes] == [(ChangeKind.REPLACE, Weight.SUBSTANCE)]
    assert gone in _said(comparison, changes[0])[0]
    assert came in _said(comparison, changes[0])[1]


def test_the_last_sentence_of_a_dropped_paragraph_is_linked(story: Story, comparison: Comparison) -> None:
    old, new = comparison.old.version.document.text, comparison.new.version.document.text
    for link in comparison.links:
        sentence = comparison.old.sentences[link.old[0]]
        if old[sentence.start :].startswith(story.kept):
            partner = comparison.new.sentences[link.new[0]]
            assert new[partner.start : partner.end] == old[sentence.start : sentence.end]
            break
    else:
        pytest.fail("no link holds the sentence")
    dropped = [c for c in comparison.changes if _said(comparison, c)[0].startswith(story.dropped)]
    assert [(change.kind, change.labels) for change in dropped] == [(ChangeKind.DELETE, ("omission",))]
    assert not _said(comparison, dropped[0])[0].rstrip().endswith(story.kept)


def test_the_furniture_of_the_page_is_frame(story: Story, comparison: Comparison) -> None:
    texts = _texts(comparison.new)
    for words in story.frame:
        index = next(index for index, text in enumerate(texts) if text.startswith(words))
        assert comparison.new.frame[index]
    assert not [
        change for change in comparison.changes if any(words in str(_said(comparison, change)) for words in story.frame)
    ]


def test_the_end_of_the_old_copy_is_seen_and_the_rest_not_counted(story: Story, comparison: Comparison) -> None:
    new = comparison.new.version.document.text
    end = comparison.old.excerpt
    assert end is not None
    assert new[:end].rstrip().endswith(story.last)
    assert comparison.new.excerpt is None
    frame = comparison.new.frame
    beyond = [s for s in comparison.new.sentences if s.start >= end and not frame[s.block]]
    assert abs(len(beyond) - story.beyond) <= 2
    assert {row.kind for row in comparison.rows if row.new and not row.old} <= {RowKind.FRAME, RowKind.EXCERPT}
    assert not [c for c in comparison.changes if c.new and c.new.start >= end]


def test_the_notes_are_placed_and_numbered_in_reading_order(comparison: Comparison) -> None:
    assert [note.number for note in comparison.notes] == [1, 2, 3]
    anchors = [anchor for note in comparison.notes for anchor in note.anchors]
    assert {anchor.state for anchor in anchors} == {AnchorState.EXACT}
    point = comparison.notes[1].anchors[1].span
    assert point is not None
    assert point.start == point.end
