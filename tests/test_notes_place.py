"""Placing: the five states, what is said of each, and the numbers."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sitegen.align import align
from sitegen.model import (
    AnchorState,
    Block,
    Document,
    Half,
    NotesFile,
    PlacedNote,
    Row,
    RowKind,
    Selector,
    Source,
    Version,
)
from sitegen.notes import check_introduction, parse_notes, place_notes, search
from sitegen.notes.quote_line import Mistake, read_quote_line
from sitegen.notes.search import Haystack, find_all, make_needle
from sitegen.problems import CODES, Problem, Severity

PATH = "content/bridge/notes.md"
OLD = (
    "The bridge at Ardo was closed on Friday after a diver found a crack in the third pier.",
    "Rescue workers said at least 40 people were missing. The mayor said nobody was missing.",
    "The mayor, who had ordered the inspection in May, declined to comment. "
    "The council met at noon, and the council voted at one.",
    "Traffic will use the old ford until the pier has been mended.",
)
NEW = (
    "The bridge at Ardo was closed on Friday after a diver saw a crack in the third pier.",
    "Traffic will use the old ford until the pier has been mended.",
    "Workers said more than 40 people were missing. The mayor said that nobody was missing.",
    "The council met at noon, and the council voted at one. A sentence was added about the ferry company.",
)


def version(id: str, paragraphs: tuple[str, ...]) -> Version:
    blocks = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        blocks.append(Block(at, at + len(paragraph), line=2 * number + 1))
        at += len(paragraph) + 2
    return Version(Document(f"content/bridge/{id}.txt", "\n\n".join(paragraphs), tuple(blocks)), id)


def place(
    notes: str, old: tuple[str, ...] = OLD, new: tuple[str, ...] = NEW, path: str = PATH
) -> tuple[tuple[PlacedNote, ...], tuple[Problem, ...]]:
    """The notes of a file in a comparison of paragraphs; the file itself has no mistake."""
    parsed, mistakes = parse_notes([NotesFile(path, notes)], ())
    assert mistakes == ()
    return place_notes(parsed, *align(version("old", old), version("new", new)))


def one(line: str, old: tuple[str, ...] = OLD, new: tuple[str, ...] = NEW) -> tuple[str, str | None, str]:
    """State, words and problem of a quote line."""
    placed, problems = place(f"## n-a context\n{line}\nText.\n", old, new)
    anchor = placed[0].anchors[0]
    text = "\n\n".join(old if anchor.side == "old" else new)
    assert (anchor.span is not None) == (anchor.state in (AnchorState.EXACT, AnchorState.DRIFTED))
    assert all(problem.code in CODES for problem in problems)
    words = text[anchor.span.start : anchor.span.end] if anchor.span else None
    return anchor.state, words, "\n".join(str(problem).removeprefix(f"{PATH}:2: ") for problem in problems)


# --- exact -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("old> at least 40 people", "at least 40 people"),
        ("old> a diver {{found}} a crack", "found"),
        ("old> the {{THIRD}} pier", "third"),
        ("old> were missing. {{The mayor}} said", "The mayor"),
        ("old#2> the council", "the council"),
        ("old¶3> {{The mayor}}", "The mayor"),
        (
            "old> {{The mayor, who … to comment.}}",
            "The mayor, who had ordered the inspection in May, declined to comment.",
        ),
        ("old> nobody was missing. {{The mayor, who … voted at one.}} Traffic", "\n".join(OLD[2:3])),
        ("old> rescue teams told us {{at least 40 people}} were lost", "at least 40 people"),
    ],
)
def test_a_quote_that_stands_as_written_is_exact(line: str, words: str) -> None:
    state, found, problem = one(line.replace("were lost", "were missing"))
    assert (state, found, problem) == ("exact", words, "")


def test_the_second_of_two_is_the_second() -> None:
    placed, _ = place("## n-a context\nold#2> council\nText.\n")
    span = placed[0].anchors[0].span
    text = "\n\n".join(OLD)
    assert span is not None
    assert text[span.start : span.end + 6] == "council voted"[: len("council") + 6]


def test_folding_makes_quotation_marks_dashes_and_spaces_one() -> None:
    old = ("He said: “We don’t know – not\u00a0yet.”",)
    assert one('old> "we don\'t know - not yet."', old)[:2] == ("exact", "“We don’t know – not\u00a0yet.”")


def test_a_quote_without_context_is_meant_as_whole_words() -> None:
    old = ("Of 1,940 people 40 came, and the 40th left.",)
    assert one("old> 40", old)[:2] == ("exact", "40")


def test_a_point_stands_after_the_word_before_it_or_before_the_one_after_it() -> None:
    def point(line: str) -> int:
        anchor = place(f"## n-a context\n{line}\nText.\n")[0][0].anchors[0]
        assert anchor.span is not None
        assert anchor.span.start == anchor.span.end
        return anchor.span.start

    text = "\n\n".join(NEW)
    assert point("new> nobody was missing.{{}} The council") == text.index("\n\nThe council")
    assert point("new> nobody was missing. {{}}The council") == text.index("The council")
    assert point("new> nobody was missing.{{}}") == text.index("\n\nThe council")
    assert point("new> {{}} A sentence was") == text.index("A sentence")


# --- drifted -----------------------------------------------------------------------------------------


def test_a_quote_whose_words_have_changed_has_drifted() -> None:
    assert one("old> after {{a diver saw a crack in the third pier}}.") == (
        "drifted",
        "a diver found a crack in the third pier",
        "warning[note-quote-drifted]: note 'n-a' quotes \"a diver saw a crack in the third pier\", which the old text "
        'now has as "a diver found a crack in the third pier" (¶1). '
        "Hint: write `old> Friday after {{a diver found a crack in the third pier}}.`; `sitegen notes fix` does it.",
    )


def test_a_point_may_drift_too() -> None:
    assert one("new> nobody is missing.{{}} The council met at") == (
        "drifted",
        "",
        "warning[note-quote-drifted]: note 'n-a' marks the point \"nobody is missing.{{}} The council met at\", which "
        "the new text no longer has in these words (¶3). Hint: write `new> was missing.{{}} The council`; "
        "`sitegen notes fix` does it.",
    )


# --- ambiguous ---------------------------------------------------------------------------------------


def test_a_quote_that_stands_twice_is_ambiguous() -> None:
    assert one("old> mayor") == (
        "ambiguous",
        None,
        "error[note-quote-ambiguous]: note 'n-a' quotes \"mayor\", which stands in 2 places of the old text: "
        '¶2 "were missing. The {{mayor}} said nobody was", ¶3 "The {{mayor}}, who had ordered the". '
        "Hint: write `old#1> {{mayor}}` or `old> missing. The {{mayor}} said nobody` for the first, "
        "`old#2> {{mayor}}` or `old> The {{mayor}}, who had` for the second.",
    )


def test_ambiguous_with_contexts_that_fit_neither() -> None:
    assert one("old> {{council}} voted at two") == (
        "ambiguous",
        None,
        "error[note-quote-ambiguous]: note 'n-a' quotes \"council\", which stands in 2 places of the old text: "
        '¶3 "to comment. The {{council}} met at noon, and the", ¶3 "met at noon, and the {{council}} voted at one.". '
        "Hint: write `old#1> {{council}}` or `old> comment. The {{council}} met at noon,` for the first, "
        "`old#2> {{council}}` or `old> noon, and the {{council}} voted at one.` for the second.",
    )


def test_more_places_than_a_message_shows_are_counted() -> None:
    assert "stands in 5 places" in one("old> {{pier}}", ("pier pier", "A pier, one pier, the pier."))[2]
    assert '"A pier, and the {{pier}}." and 1 more' not in one("old> {{pier}}")[2]
    assert " and 2 more. Hint" in one("old> {{pier}}", ("pier pier", "A pier, one pier, the pier."))[2]


@pytest.mark.parametrize("line", ["old> {{pier}}", "old> {{pier … crack}}", "old> {{pier}} crack"])
def test_words_that_stand_everywhere_cost_no_more_searches(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def count(times: int) -> int:
        searches.clear()
        assert one(line, ("The pier has a crack. " * times,))[0] == "ambiguous"
        return len(searches)

    def counted(haystack: Haystack, needle: str, start: int, end: int) -> list[int]:
        searches.append(needle)
        return find_all(haystack, needle, start, end)

    searches: list[str] = []
    monkeypatch.setattr(search, "find_all", counted)
    assert 0 < count(800) == count(400)


def test_an_occurrence_that_is_not_there() -> None:
    assert one("old#3> mayor") == (
        "doubtful",
        None,
        "error[note-occurrence-wrong]: note 'n-a' asks for place 3 of \"mayor\", which stands in 2 places of the old "
        'text: ¶2 "were missing. The {{mayor}} said nobody was", ¶3 "The {{mayor}}, who had ordered the". '
        "Hint: write `old#1> {{mayor}}` or `old> missing. The {{mayor}} said nobody` for the first, "
        "`old#2> {{mayor}}` or `old> The {{mayor}}, who had` for the second.",
    )


# --- doubtful ----------------------------------------------------------------------------------------


def test_a_quote_of_which_too_much_has_changed_is_doubtful() -> None:
    assert one("old> Rescue workers said that about 45 people were missing") == (
        "doubtful",
        None,
        "error[note-quote-doubtful]: note 'n-a' quotes \"Rescue workers said that about 45 people were missing\", "
        "which the old text does not have in these words; the likeliest: "
        '¶2 "{{Rescue workers said at least 40 people were missing}}. The mayor said nobody". '
        "Hint: write `old> {{Rescue workers said at least 40 people were missing}}`.",
    )


def test_doubtful_where_only_the_words_around_it_differ() -> None:
    assert one("old> nothing of this kind {{at least 40 people}} is near it") == (
        "doubtful",
        None,
        "error[note-quote-doubtful]: note 'n-a' quotes \"at least 40 people\", which the old text has, but with other "
        'words around it; the likeliest: ¶2 "Rescue workers said {{at least 40 people}} were missing. The". '
        "Hint: write `old> workers said {{at least 40 people}} were missing.`.",
    )


def test_doubtful_says_also_what_the_links_know() -> None:
    assert one("new> Rescue workers said at least 40 people were missing.") == (
        "doubtful",
        None,
        "error[note-quote-doubtful]: note 'n-a' quotes \"Rescue workers said at least 40 people were missing.\", "
        "which the new text does not have in these words; the likeliest: "
        '¶3 "{{Workers said more than 40 people were missing.}} The mayor said that"; '
        'the passage was rewritten: ¶2 of the old text is ¶3 of the new text, "Workers said more than 40 people were '
        'missing.". Hint: write `new> {{Workers said more than 40 people were missing.}}` or '
        "`old> {{Rescue workers said at least 40 people were missing.}}`.",
    )


def test_a_stretch_whose_end_has_changed() -> None:
    assert one("old> {{Traffic … until the pier has been repaired.}}") == (
        "doubtful",
        None,
        "error[note-quote-doubtful]: note 'n-a' quotes \"Traffic … until the pier has been repaired.\", whose last "
        "words are not in the old text after its first ones; the likeliest: "
        '¶4 "{{Traffic will use the old … the pier has been mended.}}". '
        "Hint: write `old> {{Traffic will use the old ford until the pier has been mended.}}`.",
    )


# --- missing -----------------------------------------------------------------------------------------


def test_a_quote_that_stands_nowhere_is_missing() -> None:
    assert one("old> nothing that was ever said in either text") == (
        "missing",
        None,
        "error[note-quote-missing]: note 'n-a' quotes \"nothing that was ever said in either text\", which is not in "
        "the old text. Hint: quote the text as it stands now, or take the line out.",
    )


def test_of_a_missing_quote_it_is_said_what_stands_between_its_contexts() -> None:
    assert one("old> met at {{dusk}}, and") == (
        "missing",
        None,
        "error[note-quote-missing]: note 'n-a' quotes \"dusk\", which is not in the old text. "
        'Hint: between its contexts is "noon" (old.txt:5): write `old> council met at {{noon}}, and the`.',
    )
    assert "between" not in str(one("old> at {{dusk}}, and the council"))  # there are two of them


def test_a_short_quote_is_exact_or_missing() -> None:
    assert one("old> at least 45 people") == (
        "missing",
        None,
        "error[note-quote-missing]: note 'n-a' quotes \"at least 45 people\", which is not in the old text. "
        'Hint: nearest is "at least 40 people" (old.txt:3): write `old> {{at least 40 people}}`.',
    )


def test_missing_because_it_was_dropped() -> None:
    assert one("new> {{The mayor, who had … declined to comment.}}") == (
        "missing",
        None,
        "error[note-quote-missing]: note 'n-a' quotes \"The mayor, who had … declined to comment.\", which is not in "
        "the new text; the passage was dropped: only the old text has it, in ¶3. Hint: write "
        "`old> {{The mayor, who had ordered the inspection in May, declined to comment.}}` or "
        "`new> was missing.{{}} The council`.",
    )


def test_missing_because_it_was_added() -> None:
    assert one("old> about the ferry company") == (
        "missing",
        None,
        "error[note-quote-missing]: note 'n-a' quotes \"about the ferry company\", which is not in the old text; the "
        "passage was added: only the new text has it, in ¶4. "
        "Hint: write `new> {{about the ferry company}}` or `old> voted at one.{{}} Traffic will`.",
    )


def test_missing_because_it_was_rewritten() -> None:
    assert one("new> after a diver {{found}} a crack") == (
        "missing",
        None,
        "error[note-quote-missing]: note 'n-a' quotes \"found\", which is not in the new text; the passage was "
        'rewritten: ¶1 of the old text is ¶1 of the new text, "The bridge at Ardo was … a crack in the third '
        'pier.". Hint: write `new> {{The bridge at Ardo was closed on Friday after a diver saw a crack in the third '
        "pier.}}` or `old> after a diver {{found}} a crack in the`.",
    )


def test_missing_because_it_moved() -> None:
    old = (*OLD, "Pilots on the lower river have asked for a lamp at the ford since the winter.")
    new = ("Pilots on the lower river have asked for a light at the ford since the winter.", *NEW)
    assert one("new> asked for {{a lamp}}", old, new) == (
        "missing",
        None,
        "error[note-quote-missing]: note 'n-a' quotes \"a lamp\", which is not in the new text; the passage moved: ¶5 "
        'of the old text is ¶1 of the new text, "Pilots on the lower river … the ford since the winter.". '
        "Hint: write `new> {{Pilots on the lower river have asked for a light at the ford since the winter.}}` or "
        "`old> have asked for {{a lamp}} at the ford`.",
    )


LAMPS = (
    "The harbour master lit the lamp at nine. He walked home along the mole before the storm broke over the town.",
    "Pilots had asked for a second lamp since the winter. The council found no money for it until the ferry struck.",
    "The mayor thanked the crew of the tug that evening. Nobody was hurt.",
)


def test_missing_because_it_was_taken_apart() -> None:
    new = (
        "The harbour master put out the lamp at ten. Pilots had asked for a second lamp since the winter.",
        "The council found no money for it until the ferry struck. Nobody was hurt.",
        "That night he walked home along the mole before the storm broke over the town.",
    )
    quote = "{{The harbour master lit the lamp at nine. He walked home along the mole}} before the"
    assert (
        '; the passage was taken apart: its largest piece, ¶1 of the old text, is ¶1 of the new text, "The harbour '
        'master put out the lamp at ten.". Hint: write `new> {{The harbour master put out the lamp at ten.}} Pilots '
        f"had` or `old> {quote}` or "
    ) in one(f"new> {quote}", LAMPS, new)[2]


def test_missing_because_part_of_it_was_dropped() -> None:
    new = (LAMPS[0], "Pilots asked for a second lamp all winter.", LAMPS[2])
    assert (
        '; the passage was rewritten: ¶2 of the old text is ¶2 of the new text, "Pilots asked for a second lamp all '
        'winter."; the rest was dropped. Hint: write `new> {{Pilots asked for a second lamp all winter.}}` or '
    ) in one(f"new> {LAMPS[1]}", LAMPS, new)[2]


def test_missing_because_the_copy_ends_before_it() -> None:
    notes, _ = parse_notes([NotesFile(PATH, "## n-a context\nnew> lamp since the winter\nText.\n")], ())
    halves = align(version("old", (*OLD, *LAMPS)), replace(version("new", OLD), excerpt=True))
    assert place_notes(notes, *halves)[1][0].message.endswith(
        "the passage comes after the end of the new text: only the old text has it, in ¶6"
    )


def test_no_line_is_offered_that_would_not_be_found() -> None:
    old, new = (*OLD * 2, *LAMPS), OLD * 2
    hint = one("new> Pilots had asked for a second lamp since the winter", old, new)[2].partition("Hint: ")[2]
    assert hint.startswith("write `old> {{Pilots had asked for a second lamp since the winter}}`")
    assert "{{}}" not in hint


def test_missing_because_it_stands_outside_the_article() -> None:
    notes, _ = parse_notes([NotesFile(PATH, "## n-a context\nnew> lit the lamp at nine\nText.\n")], ())
    old = Half(version("old", LAMPS), (), (True, False, False), "en", 0)
    new = Half(version("new", LAMPS[1:]), (), (False, False), "en", 0)
    assert place_notes(notes, old, new, (), ())[1][0].message.endswith(
        "the passage was dropped: only the old text has it, outside the article"
    )


# --- versions and paragraphs -------------------------------------------------------------------------


def test_a_paragraph_that_does_not_hold_the_quote() -> None:
    assert one("old¶4> mayor") == (
        "doubtful",
        None,
        "error[note-paragraph-wrong]: note 'n-a' quotes \"mayor\", which is not in ¶4 of the old text but in ¶2 and "
        "¶3. Hint: write `old> missing. The {{mayor}} said nobody` or `old> The {{mayor}}, who had`.",
    )


def test_a_paragraph_that_is_not_there() -> None:
    assert one("old¶9> zebras graze quietly, quails whizz") == (
        "missing",
        None,
        "error[note-paragraph-wrong]: note 'n-a' names ¶9 of the old text, which has 4 paragraphs. "
        "Hint: count as the page does: headings and list items too, what is set aside as frame not.",
    )


def test_frame_has_no_paragraph_numbers() -> None:
    notes, _ = parse_notes([NotesFile(PATH, "## n-a context\nold¶1> Second\nText.\n")], ())
    old = version("old", ("First paragraph.", "Second paragraph."))
    half = Half(old, (), (True, False), "en", 4)
    placed, problems = place_notes(notes, half, half, (), ())
    assert problems == ()
    assert placed[0].anchors[0].state == "exact"


def test_a_version_that_is_not_there() -> None:
    _, problems = place("## n-a context\ndraft> x\nText.\n")
    assert list(map(str, problems)) == [
        f"{PATH}:2: error[note-version-unknown]: note 'n-a' quotes the version 'draft', which is not there. "
        "Hint: the versions here are 'old' and 'new'."
    ]


def test_of_several_versions_the_others_are_left_alone() -> None:
    text = (
        "## n-all context\nText.\n\n## n-both style\none> {{Rescue workers}}\nthree> {{unseen}}\nText.\n\n"
        "## n-other style\nthree> {{unseen}}\nText.\n\n## n-bad style\nfour> {{unseen}}\nText.\n"
    )
    notes, _ = parse_notes([NotesFile(PATH, text)], ())
    old, new, links, rows = align(
        replace(version("one", OLD)), replace(version("two", NEW), url="https://example.org/bridge#top")
    )
    placed, problems = place_notes(notes, old, new, links, rows, versions=("one", "two", "three"))
    assert [(note.note.id, len(note.anchors)) for note in placed] == [("n-both", 1), ("n-all", 0), ("n-bad", 0)]
    assert [problem.message for problem in problems] == ["note 'n-bad' quotes the version 'four', which is not there"]


def test_references_of_the_notes_are_checked() -> None:
    _, problems = place("## n-a context\n\nSee [[n-b]],\n[[n-a]], [[old:4]] and [[new:5]].\n")
    assert list(map(str, problems)) == [
        f"{PATH}:3: error[note-reference-unknown]: [[n-b]] leads nowhere in this comparison. "
        "Hint: the nearest note is [[n-a]].",
        f"{PATH}:4: error[note-reference-unknown]: [[new:5]] leads nowhere in this comparison. "
        "Hint: the new version has 4 paragraphs.",
    ]


def test_references_of_the_introduction_are_checked() -> None:
    old, new, _, _ = align(version("old", OLD), version("new", NEW))
    source = Source(
        "bridge",
        old.version,
        new.version,
        path="content/bridge/index.md",
        introduction="[[n-a]]\n\n[[old:7]]",
        introduction_line=9,
    )
    notes, _ = parse_notes([NotesFile(PATH, "## n-a context\nText.\n")], ())
    assert list(map(str, check_introduction(source, notes, old, new))) == [
        "content/bridge/index.md:11: error[note-reference-unknown]: [[old:7]] leads nowhere in this comparison. "
        "Hint: the old version has 4 paragraphs."
    ]


# --- numbers -----------------------------------------------------------------------------------------


def test_numbers_follow_the_reading() -> None:
    text = (
        "## n-none context\nText.\n\n"
        "## n-lost context\nold> not to be found in this text at all\nText.\n\n"
        "## n-late context\nnew> ferry company\nText.\n\n"
        "## n-new context\nnew> {{The bridge}} at\nText.\n\n"
        "## n-inner context\nold> {{at Ardo}} was\nText.\n\n"
        "## n-short context\nold> {{The bridge}} at\nText.\n\n"
        "## n-long context\nold> {{The bridge at Ardo}} was\nText.\n\n"
        "## n-two context\nold> {{least 40}} people\nold> {{a diver}} found\nText.\n"
    )
    placed, _ = place(text)
    assert [note.number for note in placed] == list(range(1, 9))
    order = [note.note.id for note in placed]
    assert order == ["n-long", "n-short", "n-inner", "n-two", "n-new", "n-late", "n-none", "n-lost"]


def test_rows_come_before_offsets() -> None:
    notes, _ = parse_notes([NotesFile(PATH, "## n-a context\nold> one\nA.\n\n## n-b context\nold> two\nB.\n")], ())
    old, new, links, _ = align(version("old", ("one", "two")), version("new", ("two", "one")))
    rows = (Row((1,), (0,), RowKind.EQUAL), Row((0,), (1,), RowKind.MOVED))
    placed, _ = place_notes(notes, old, new, links, rows)
    assert [note.note.id for note in placed] == ["n-b", "n-a"]


def test_nothing_to_place() -> None:
    assert place_notes((), *align(version("old", OLD), version("new", NEW))) == ((), ())


@pytest.mark.parametrize("paragraphs", [(), ("",), ("a",)])
def test_a_text_without_words(paragraphs: tuple[str, ...]) -> None:
    half = Half(version("old", paragraphs), (), tuple(False for _ in paragraphs), "en", 0)
    lines = "old> some words that are not there\nold> x{{}}y\nold> {{a … b}}\nold¶1> a\nold#2> a\n"
    notes, _ = parse_notes([NotesFile(PATH, f"## n-a context\n{lines}Text.\n")], ())
    placed, problems = place_notes(notes, half, half, (), ())
    assert [anchor.span for anchor in placed[0].anchors if anchor.state != "exact"] == [None] * len(problems)


def test_positions_in_utf_16_are_counted_in_code_points() -> None:
    haystack = Haystack("🌉🌉 the bridge")
    assert make_needle(Selector("old", "bridge", position=9, utf16=True), haystack).position == 7
    assert make_needle(Selector("old", "bridge", position=9), haystack).position == 9


# --- laws --------------------------------------------------------------------------------------------

WORDS = st.sampled_from(
    "the mayor bridge of Ardo said that no 40 people, missing. “Yes” — İs ﬁne 橋は 閉鎖 were a".split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)


@given(TEXTS, st.data())
def test_a_quote_with_a_context_of_its_own_is_placed_exactly_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    quote = text[start:end]
    assume(quote == quote.strip())
    marked = f"{text[:start]}{{{{{quote}}}}}{text[end:]}"
    assume(not quote.endswith("}"))
    state, words, problem = one(f"old> {marked}", (text,), ("Other.",))
    assert (state, words, problem) == ("exact", quote, "")


@given(
    TEXTS,
    TEXTS,
    st.sampled_from(["old> {}", "old#2> {}", "old¶2> {}", "old> {{{{{}}}}} no people", "old> {}{{{{}}}} no"]),
)
def test_a_place_is_given_only_where_it_is_sure_and_every_line_offered_is_found(
    text: str, quote: str, form: str
) -> None:
    half = Half(version("old", (text, "The mayor said no.")), (), (False, False), "en", 0)
    line = form.format(quote)
    read = read_quote_line(line)
    placed, problems = place_notes(
        parse_notes([NotesFile(PATH, f"## n-a context\n{line}\nText.\n")], ())[0], half, half, (), ()
    )
    anchor = placed[0].anchors[0]
    assert not isinstance(read, Mistake)
    assert anchor.selector == replace(read, line=2)
    assert (anchor.span is not None) == (anchor.state in (AnchorState.EXACT, AnchorState.DRIFTED))
    assert (problems == ()) == (anchor.state is AnchorState.EXACT)
    assert all((each.severity is Severity.WARNING) == (anchor.state is AnchorState.DRIFTED) for each in problems)
    offered = [part for problem in problems for part in problem.hint.split("`")[1::2] if part.startswith("old")]
    for part in offered:
        again, _ = place_notes(
            parse_notes([NotesFile(PATH, f"## n-a context\n{part}\nText.\n")], ())[0], half, half, (), ()
        )
        assert again[0].anchors[0].state is AnchorState.EXACT
