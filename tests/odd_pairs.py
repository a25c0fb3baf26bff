"""Sites of odd comparisons: each must be a page that still works.

Takes a folder, writes `sitegen.toml` and `content/` into it; the same bytes each time. A withdrawn article is a version
that says so in one line: a file with no text at all is a mistake, and reported as one.
"""

from pathlib import Path

from benchmarks.decoy_editor import long_pair

LONG = 212_000
"""Signs of a version of a little over 40,000 words."""
NOTES = 60

STORY = """# The night ferry

The night ferry leaves Wrack Point at ten and reaches Little Sallow before midnight, if the channel is clear.

It carried 31 people on Tuesday, eleven bicycles and a piano for the school.

“We were singing before the lights of the island were out of sight,” said Tamsin Orme, who tunes it twice a year.
"""

HEBREW = (
    "המעבורת יצאה בלילה מן הנמל, ורב החובל אמר שהים שקט.\n\n"
    "בבוקר הגיעו 40 נוסעים אל האי, וראש העיר קיבל את פניהם.\n\n"
    "איש לא ידע מתי תצא המעבורת הבאה.\n",
    "המעבורת יצאה בלילה מן הנמל, ורב החובל טען שהים שקט.\n\n"
    "בבוקר הגיעו 50 נוסעים אל האי, וראש העיר קיבל את פניהם בשמחה.\n\n"
    "איש לא ידע מתי תצא המעבורת הבאה.\n",
    "## n-said  attribution\nold> ורב החובל {{אמר}} שהים\nnew> ורב החובל {{טען}} שהים\n\nמי שטוען, אולי טועה.\n",
)

WIDE_WORD = "Undercroft" * 30
WIDE = f"""The address was https://records.example.org/{"port-ellis/" * 20}log.txt, and the word was {WIDE_WORD}.

| hour | {WIDE_WORD} | reader | level | remark |
|---|---|---|---|---|
| 22:10 | closed | Orme | 3.20 m | rising |

    {"a line of code that is longer than any telephone is wide; " * 3}
"""


def write_odd(folder: Path) -> None:
    """A site of small odd comparisons."""
    _write_site(folder, "Odd pairs", _comparisons())


def write_long(folder: Path) -> None:
    """A site of one comparison of over 40,000 words on either side."""
    old, new = long_pair(LONG)
    _write_site(folder, "A long pair", {"long": {"old.txt": old, "new.txt": new}})


def _write_site(folder: Path, title: str, comparisons: dict[str, dict[str, str]]) -> None:
    _write(folder / "sitegen.toml", f'title = "{title}"\n')
    for slug, files in comparisons.items():
        for name, text in files.items():
            _write(folder / "content" / slug / name, text)


def _comparisons() -> dict[str, dict[str, str]]:
    """Files of each comparison."""
    return {
        "withdrawn": {"old.md": STORY, "new.md": "# This article has been withdrawn\n"},
        "announced": {"old.md": "# The night ferry\n", "new.md": STORY},
        "unchanged": {"old.md": STORY, "new.md": STORY, "notes.md": "## n-none  context\n\nNot a word.\n"},
        "nothing-in-common": {"old.txt": "Rain fell on the quay all night.\n", "new.txt": "A kiosk is for sale.\n"},
        "sixty-notes": _noted(),
        "right-to-left": {
            "index.md": "---\ntitle: המעבורת\nlang: he\nold: {lang: he}\nnew: {lang: he}\n---\n",
            **dict(zip(("old.txt", "new.txt", "notes.md"), HEBREW, strict=True)),
        },
        "three-states": {
            "index.md": "---\ntitle: Three states\nversions:\n"
            + "".join(f"  - {{id: state-{n}, file: {n}.md, label: State {n}, date: 196{n}}}\n" for n in range(1, 4))
            + "---\n",
            **{f"{n}.md": STORY.replace("31", f"3{n}").replace("at ten", f"at {n}") for n in range(1, 4)},
        },
        "wide-words": {"old.md": WIDE, "new.md": WIDE.replace("22:10", "22:40").replace("Orme", "Orme" * 40)},
    }


def _noted() -> dict[str, str]:
    """A log of thirty paragraphs, edited throughout, with sixty notes: two on each paragraph."""
    days = range(1, NOTES // 2 + 1)
    old = [f"On night {day} the keeper wrote {day} lines. The gauge at post {day} stood at {day + 40}." for day in days]
    new = [f"On night {day} the keeper wrote {day} lines. The gauge at post {day} stood at {day + 50}." for day in days]
    notes = [
        f"## n-keeper-{day}  source\nold> {{{{night {day} the keeper}}}} wrote\n\nThe log of night {day}.\n\n"
        f"## n-gauge-{day}  fact-check\nold> post {day} {{{{stood at {day + 40}}}}}\n"
        f"new> post {day} {{{{stood at {day + 50}}}}}\n\nTen more; see [[n-keeper-{day}]] and [[old:{day}]].\n"
        for day in days
    ]
    return {"old.txt": "\n\n".join(old), "new.txt": "\n\n".join(new), "notes.md": "\n".join(notes)}


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
