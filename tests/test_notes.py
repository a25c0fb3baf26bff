"""`notes.md`: what is read, and what is said of what cannot be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Note, NotesFile, Selector
from sitegen.notes import parse_notes
from sitegen.notes.fields import is_date
from sitegen.notes.kinds import KINDS
from sitegen.notes.quote_line import Mistake, read_quote_line, write_quote_line
from sitegen.problems import CODES, Problem

PATH = "content/bridge/notes.md"
ALL = "fact-check, omission, addition, attribution, emphasis, style, error, headline, source, context"


def parse(text: str, *kinds: str) -> tuple[tuple[Note, ...], list[str]]:
    notes, problems = parse_notes([NotesFile(PATH, text)], kinds)
    assert all(problem.code in CODES for problem in problems)
    return notes, [str(problem).removeprefix(f"{PATH}:") for problem in problems]


def selector(line: str) -> Selector:
    found = read_quote_line(line)
    assert isinstance(found, Selector)
    return found


# --- what is read ------------------------------------------------------------------------------------


def test_a_note_has_an_id_a_kind_quotes_and_a_text() -> None:
    notes, problems = parse(
        "## n-toll  fact-check\n"
        "old> rescue workers said {{at least 40 people}} were missing\n"
        "new> workers said {{more than 40}} were missing\n"
        "by: A. Editor\n"
        "date: 2024-05-31\n"
        "lang: en-GB\n"
        "\n"
        "The first copy has *at least*.\n"
        "\n"
        "- a list\n"
    )
    assert problems == []
    assert notes == (
        Note(
            id="n-toll",
            kind="fact-check",
            body="The first copy has *at least*.\n\n- a list",
            selectors=(
                Selector("old", "at least 40 people", "rescue workers said ", " were missing", line=2),
                Selector("new", "more than 40", "workers said ", " were missing", line=3),
            ),
            path=PATH,
            line=1,
            by="A. Editor",
            date="2024-05-31",
            lang="en-GB",
            body_line=8,
        ),
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("old> all of the line", Selector("old", "all of the line")),
        ("new> before {{the words}} after", Selector("new", "the words", "before ", " after")),
        ("old> {{ spaces }} aside", Selector("old", "spaces", "", " aside")),
        ("old#2> {{word}}", Selector("old", "word", occurrence=2)),
        ("old¶4> {{word}}", Selector("old", "word", paragraph=4)),
        ("old¶4#2> {{word}}", Selector("old", "word", occurrence=2, paragraph=4)),
        ("draft-2> {{word}}", Selector("draft-2", "word")),
        ("Old> {{word}}", Selector("old", "word")),
        ("old> {{The mayor … to comment.}}", Selector("old", "The mayor", until="to comment.")),
        ("old> {{The mayor … said … no more.}}", Selector("old", "The mayor", until="no more.")),
        ("old> not … from to", Selector("old", "not … from to")),
        ("new> on Friday.{{}} The council", Selector("new", "", "on Friday.", " The council")),
        ("new> on Friday.{{ }}", Selector("new", "", "on Friday.")),
        ("old> … so {{on}} and on …", Selector("old", "on", "so ", " and on")),
        (r"old> a \{{brace\}} {{here}}", Selector("old", "here", "a {{brace}} ")),
        (r"old> \{{no span\}}", Selector("old", "{{no span}}")),
    ],
)
def test_a_quote_line(line: str, expected: Selector) -> None:
    assert read_quote_line(line) == expected


def test_several_notes_and_sides() -> None:
    notes, problems = parse(
        "## n-one context\n\nold> a {{b}}\n\nOne.\n\n## n-two style\nTwo.\n\n### A part of it\n\n## n-three source ##\n"
        "old> {{x}}\nold> {{y}}\n\n> A quotation.\n"
    )
    assert problems == []
    assert [(note.id, note.kind, len(note.selectors), note.body) for note in notes] == [
        ("n-one", "context", 1, "One."),
        ("n-two", "style", 0, "Two.\n\n### A part of it"),
        ("n-three", "source", 2, "> A quotation."),
    ]
    assert [note.body_line for note in notes] == [5, 8, 16]


def test_headings_and_quote_lines_in_code_are_text() -> None:
    notes, problems = parse("## n-one context\nOne.\n\n```\n## n-two style\nold> {{x}}\n```\n\n~~~\n## three\n~~~\n")
    assert problems == []
    assert [note.id for note in notes] == ["n-one"]


def test_a_file_may_begin_with_a_comment() -> None:
    notes, problems = parse("<!-- one note\na heading -->\n\n## n-one context\nOne.\n")
    assert problems == []
    assert notes[0].line == 4


def test_a_site_adds_kinds() -> None:
    notes, problems = parse("## n-one Promise\nOne.\n", "promise")
    assert problems == []
    assert notes[0].kind == "promise"


@pytest.mark.parametrize("kind", KINDS)
def test_the_usual_kinds(kind: str) -> None:
    assert parse(f"## n-one {kind}\nOne.\n")[1] == []


def test_quotes_are_read_in_composed_form() -> None:
    assert selector("old> cafe\u0301").quote == "caf\u00e9"


# --- mistakes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some words.\n\n## n-a context\nText.\n",
            "1: error[note-text-outside]: 'Some words.' stands before the first note. "
            "Hint: begin a note with `## n-name kind`, or move the words to the introduction in index.md.",
        ),
        (
            "##\nText.\n",
            "1: error[note-heading-bad]: '##' is no heading of a note. Hint: write `## n-note context`.",
        ),
        (
            "##n-a context\nText.\n",
            "1: error[note-heading-bad]: '##n-a context' is no heading of a note. Hint: write `## n-a context`.",
        ),
        (
            "## Böse_Wörter context\nText.\n",
            "1: error[note-id-bad]: 'Böse_Wörter' cannot be the id of a note. "
            "Hint: write `## n-bose-worter …`: small letters, digits and hyphens, a letter first, and no name that the "
            "page itself uses (r4, h-words, c-1f3a9c); a heading inside a note begins with ###.",
        ),
        (
            "## n-a context\nText.\n\n## n-a style\nMore.\n",
            "4: error[note-id-repeated]: note 'n-a' is here in line 4 and before in line 1. "
            "Hint: give one of them another id; references to it are then to be changed too.",
        ),
        (
            "## n-a\nText.\n",
            f"1: error[note-kind-missing]: note 'n-a' has no kind. Hint: write one after the id: {ALL}.",
        ),
        (
            "## n-a fact check\nText.\n",
            "1: error[note-kind-unknown]: note 'n-a' has the unknown kind 'fact check'. "
            "Hint: the nearest is 'fact-check'; there are " + ALL + ", and what `[notes] kinds` in sitegen.toml adds.",
        ),
        (
            "## n-a contex\nText.\n",
            "1: error[note-kind-unknown]: note 'n-a' has the unknown kind 'contex'. "
            "Hint: the nearest is 'context'; there are " + ALL + ", and what `[notes] kinds` in sitegen.toml adds.",
        ),
        (
            "## n-a context\nold> {{x}}\n",
            "1: error[note-body-missing]: note 'n-a' says nothing. "
            "Hint: write the note below its quote lines, or remove it.",
        ),
        (
            "## n-a context\nold : {{x}}\nText.\n",
            "2: error[note-quote-bad]: note 'n-a' has the quote line 'old : {{x}}', which does not begin as one does. "
            "Hint: begin it with `old>`, with `old#2>` for the second place, with `old¶4>` for paragraph 4.",
        ),
        (
            "## n-a context\nnew#two> {{x}}\nText.\n",
            "2: error[note-quote-bad]: note 'n-a' has the quote line 'new#two>', which does not begin as one does. "
            "Hint: begin it with `new>`, with `new#2>` for the second place, with `new¶4>` for paragraph 4.",
        ),
        (
            "## n-a context\nold> {{x}} and {{y}}\nText.\n",
            "2: error[note-quote-braces]: note 'n-a' marks 2 places in one quote line. "
            "Hint: give each place a quote line of its own; a side may repeat.",
        ),
        (
            "## n-a context\nold> {{x\nText.\n",
            "2: error[note-quote-braces]: note 'n-a' has a quote line whose {{ and }} do not pair. "
            "Hint: mark one span as {{these words}}; write \\{{ where the text itself has {{.",
        ),
        (
            "## n-a context\nold> {{… to comment}}\nText.\n",
            "2: error[note-quote-braces]: note 'n-a' quotes from … to, with nothing on one side of the …: "
            "{{… to comment}}. Hint: write the first and the last words: {{The mayor … declined to comment.}}.",
        ),
        (
            "## n-a context\nold>\nText.\n",
            "2: error[note-quote-empty]: note 'n-a' has a quote line without words. "
            "Hint: quote the words that the note is about; for a point, write the words on either side of {{}}.",
        ),
        (
            "## n-a context\nText.\nold> x\n",
            "3: error[note-quote-late]: note 'n-a' has a quote line after its text begins: 'old> x'. "
            "Hint: move the line up, right under the note's heading.",
        ),
        (
            "## n-a context\nold> x\n\nby: A. Bell\n\nText.\n",
            "4: error[note-field-late]: note 'n-a' has 'by: A. Bell' after a blank line. "
            "Hint: move the line up, right under the note's heading.",
        ),
        (
            "## n-a context\ndate: 2023-02-29\n\nText.\n",
            "2: error[note-date-bad]: note 'n-a' has the date '2023-02-29', which is none. "
            "Hint: write it as 2024-05-31, 2024-05 or 2024.",
        ),
        (
            "## n-a context\nlang: english, mostly\n\nText.\n",
            "2: error[note-lang-bad]: note 'n-a' has the language 'english, mostly', which is no tag. "
            "Hint: write it as `en` or `pt-BR`.",
        ),
        (
            "## n-a context\nauthor: A. Editor\n\nText.\n",
            "2: error[note-field-unknown]: note 'n-a' has the unknown field 'author:'. Hint: write `by: A. Editor`.",
        ),
        (
            "## n-a context\nby: A\nby: B\n\nText.\n",
            "3: error[note-field-repeated]: note 'n-a' has 'by:' twice. Hint: keep one of them.",
        ),
        (
            "## n-a context\nText.\n\n```\ncode\n",
            "4: error[note-fence-open]: the code that ``` opens is never closed. Hint: close it with a line ```.",
        ),
    ],
)
def test_every_mistake_is_a_problem_with_its_line_and_a_way_out(text: str, expected: str) -> None:
    assert parse(text)[1] == [expected]


def test_ids_of_two_files_are_one_series() -> None:
    note = "## n-a context\nText.\n"
    annotation = '{"type": "Annotation", "id": "#n-a", "bodyValue": "Text", "target": "old.txt"}'
    _, problems = parse_notes([NotesFile("a/notes.md", note), NotesFile("a/notes.jsonld", annotation)], ())
    assert [str(problem) for problem in problems] == [
        "a/notes.jsonld:1: error[note-id-repeated]: note 'n-a' is here in line 1 and before in a/notes.md:1. "
        "Hint: give one of them another id; references to it are then to be changed too."
    ]


@pytest.mark.parametrize("id", ["r4", "c-1f3a9c", "c-1f3a9c-2", "h-words", "N", "4", "a--b", "a-"])
def test_ids_that_the_page_needs_are_not_given_to_notes(id: str) -> None:
    assert parse(f"## {id} context\nText.\n")[0][0].id != id


def test_an_id_like_that_of_another_notes_marker() -> None:
    assert parse("## n-whats-new context\nText.\n")[1] == []
    assert parse("## n-a-new-2 context\nText.\n\n## n-a context\nText.\n")[1] == [
        "1: error[note-id-bad]: 'n-a-new-2' is what the page calls a mark of note 'n-a'. "
        "Hint: give one of them another id, such as 'n-a-new-2-version'."
    ]


def test_a_text_that_begins_like_a_field_is_a_text() -> None:
    assert parse("## n-a context\n\nDate: the 3rd of May,\nas the paper has it.\n")[1] == []


def test_a_note_with_mistakes_is_still_a_note() -> None:
    notes, problems = parse("## n-a contxt\nold> {{x\nText.\n\n## n-a context\nMore.\n")
    assert len(problems) == 3
    assert [(note.id, note.kind, note.body) for note in notes] == [
        ("n-a", "contxt", "Text."),
        ("n-a-2", "context", "More."),
    ]


def test_what_a_terminal_could_obey_is_not_repeated() -> None:
    assert "\x1b" not in "".join(parse("\x1b[2J\n## \x1b[1m \x1b[2m\nold> {{… \x1b}}\ndate: \x1b\nText.\n")[1])


# --- laws --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["2024", "2024-05", "2024-02-29", "2024-05-31T12:00:00Z", "2024-05-31 12:00"])
def test_a_date_is_a_year_a_month_a_day_or_a_moment(text: str) -> None:
    assert is_date(text)


@pytest.mark.parametrize(
    "text", ["", "May", "2024-13", "2023-02-29", "2024-5-1", "31.05.2024", "2024-05-31T25:00", "٢٠٢٤"]
)
def test_texts_that_are_no_dates(text: str) -> None:
    assert not is_date(text)


@given(st.text("\n #ab>{}…\\¶2:`~-[]n\u0301ß", max_size=80) | st.text(max_size=80))
def test_parsing_never_raises(text: str) -> None:
    for path in (PATH, "notes.jsonld"):
        notes, problems = parse_notes([NotesFile(path, text)], ())
        assert all(isinstance(problem, Problem) and problem.code in CODES and problem.hint for problem in problems)
        assert len({note.id for note in notes}) == len(notes)


@given(st.text("ab {}…\\", max_size=30).map("old> ".__add__))
def test_what_is_written_reads_the_same(line: str) -> None:
    read = read_quote_line(line)
    if not isinstance(read, Mistake):
        again = selector(write_quote_line(read))
        assert write_quote_line(again) == write_quote_line(read)
        assert again == read


def test_a_paragraph_that_begins_like_a_field_is_a_paragraph() -> None:
    notes, problems = parse_notes(
        (NotesFile("notes.md", "## n-x  style\nold> {{a}}\n\nby: the way, it rained.\n"),), ()
    )
    assert not problems
    assert (notes[0].by, notes[0].body) == ("", "by: the way, it rained.")
