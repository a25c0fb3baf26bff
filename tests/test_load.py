"""`content/` to sources: what is read, and what is said about what cannot be."""

import errno
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.load import scan_site
from sitegen.load.front import read_values, split
from sitegen.load.keys import COMPARISON_KEYS

from .loading import Content, load_site

no_links = pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege on Windows")

OLD, NEW = "At least 40 were missing.\n", "More than 40 were missing.\n"


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def load(root: Path, files: Mapping[str, str | bytes], *, drafts: bool = False) -> Content:
    content, problems = load_site(write(root, files), drafts=drafts)
    assert [str(problem) for problem in problems] == []
    return content


def complaints(root: Path, files: Mapping[str, str | bytes]) -> list[str]:
    return [str(problem) for problem in load_site(write(root, files))[1]]


def pair(index: str = "") -> dict[str, str | bytes]:
    files: dict[str, str | bytes] = {"tax/old.txt": OLD, "tax/new.txt": NEW}
    return files | {"tax/index.md": index} if index else files


# --- comparisons -----------------------------------------------------------------------------------


def test_two_files_alone_make_a_comparison(tmp_path: Path) -> None:
    (source,) = load(tmp_path, {"harbour-toll/old.txt": OLD, "harbour-toll/new.md": NEW}).sources
    assert (source.slug, source.title, source.path) == ("harbour-toll", "Harbour toll", "content/harbour-toll")
    assert (source.old.id, source.old.document.text) == ("old", OLD.strip())
    assert (source.new.id, source.new.document.path) == ("new", "content/harbour-toll/new.md")
    assert (source.notes, source.files, source.series) == ((), (), ())


def test_front_matter_says_the_rest(tmp_path: Path) -> None:
    index = """---
title: The toll
description: "A number: softened"
date: 2024-06-01
tags: [harbour, politics, harbour]
aliases: [/2023/toll/, old-toll.html]
lang: no
old:
  label: The Agency
  source: Wire
  byline: A. Writer
  date: 2024-05
  url: https://example.org/a?b=c#d
  lang: en-GB
  rights: By leave
  frame: [Top News, "Comment policy: be kind"]
  excerpt: yes
new:
  label: 1984
---

The introduction.
"""
    (source,) = load(tmp_path, pair(index)).sources
    assert (source.title, source.description, source.date) == ("The toll", "A number: softened", "2024-06-01")
    assert (source.tags, source.aliases) == (("harbour", "politics"), ("2023/toll", "old-toll.html"))
    assert (source.lang, source.draft) == ("no", False)
    assert (source.introduction, source.introduction_line) == ("\nThe introduction.\n", 21)
    old = source.old
    assert (old.label, old.source, old.byline, old.date) == ("The Agency", "Wire", "A. Writer", "2024-05")
    assert (old.url, old.lang, old.rights) == ("https://example.org/a?b=c#d", "en-GB", "By leave")
    assert (old.frame, old.excerpt) == (("Top News", "Comment policy: be kind"), True)
    assert (source.new.label, source.new.excerpt) == ("1984", None)


def test_versions_may_have_other_names(tmp_path: Path) -> None:
    index = "---\nold: {file: draft.txt}\nnew: {file: texts/print.txt}\n---\n"
    files = {"tax/index.md": index, "tax/draft.txt": OLD, "tax/texts/print.txt": NEW, "tax/proof.txt": "Kept."}
    (source,) = load(tmp_path, files).sources
    assert source.new.document.path == "content/tax/texts/print.txt"
    assert source.files == ()


def test_notes_and_other_files_are_found_and_what_is_hidden_or_a_backup_is_not(tmp_path: Path) -> None:
    files = pair() | {
        "tax/notes.md": "## n-a  style\n",
        "tax/notes.jsonld": "[]",
        "tax/map.png": b"\x89PNG",
        "tax/more/photo.jpg": b"\xff\xd8",
        "tax/.hidden": "",
        "tax/old.txt~": "",
        "tax/new.txt.bak": "",
        "tax/#notes.md#": "",
        "tax/.git/config": "",
        "tax/.new.txt.swp": b"\0",
    }
    (source,) = load(tmp_path, files).sources
    assert [(notes.path, notes.text) for notes in source.notes] == [
        ("content/tax/notes.md", "## n-a  style\n"),
        ("content/tax/notes.jsonld", "[]"),
    ]
    assert source.files == ("map.png", "more/photo.jpg")


def test_a_text_with_a_title_gives_it_to_the_page(tmp_path: Path) -> None:
    (source,) = load(tmp_path, {"tax/old.md": "# Was\n\nA.\n", "tax/new.md": "# The *new* tax\n\nB.\n"}).sources
    assert source.title == "The new tax"


def test_more_versions_make_a_comparison_of_each_two_neighbours_and_of_first_and_last(tmp_path: Path) -> None:
    index = """---
title: Essay
aliases: [essay-old]
versions:
  - {file: draft.txt, label: Draft}
  - {id: proofs, file: proof.txt}
  - {file: print.txt, label: Print}
---
"""
    files = {f"essay/{name}.txt": name for name in ("draft", "proof", "print")} | {"essay/index.md": index}
    first, second, third = load(tmp_path, files).sources
    assert [source.slug for source in (first, second, third)] == ["essay", "essay/draft-proofs", "essay/proofs-print"]
    assert [(source.old.id, source.new.id) for source in (first, second, third)] == [
        ("draft", "print"),
        ("draft", "proofs"),
        ("proofs", "print"),
    ]
    assert {source.series for source in (first, second, third)} == {
        (("essay", "Draft – Print"), ("essay/draft-proofs", "Draft – proofs"), ("essay/proofs-print", "proofs – Print"))
    }
    assert second.new.label == "proofs"
    assert {source.versions for source in (first, second, third)} == {("draft", "proofs", "print")}
    assert [source.title for source in (first, second, third)] == [
        "Essay",
        "Essay: Draft – proofs",
        "Essay: proofs – Print",
    ]
    assert [source.aliases for source in (first, second, third)] == [("essay-old",), (), ()]


def test_a_draft_is_left_out_with_all_that_is_wrong_with_it(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "tax/index.md": "---\ndraft: true\ndate: soon\n---\n",
        "tax/old.txt": OLD,
        "plan.md": "---\ndraft: yes\ncolour: red\n---\n",
    }
    assert load(tmp_path, files) == Content()
    assert len(load_site(tmp_path, drafts=True)[1]) == 3


# --- plain pages -----------------------------------------------------------------------------------


@pytest.mark.parametrize("texts", [{"tax/old.txt": OLD}, {"tax/draft.txt": OLD}])
def test_a_misnamed_file_keeps_nothing_else_from_being_read(tmp_path: Path, texts: dict[str, str]) -> None:
    front = {"tax/index.md": "---\nold: {file: darft.txt}\n---\n", "tax/notes.md": "x"}
    content, (problem,) = load_site(write(tmp_path, {**texts, **front, "tax/new.txt": NEW}))
    assert problem.code == "version-file"
    assert [(source.old.document.text, len(source.notes)) for source in content.sources] == [(OLD.strip(), 1)]


def test_any_other_markdown_file_is_a_plain_page(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "index.md": "Welcome.",
        "about.md": "---\ntitle: About us\norder: 3\naliases: info\n---\nWe.",
        "docs/index.md": "# Manual\n\nRead.",
        "docs/first-steps.md": "Go.",
        "docs/plan.svg": b"<svg/>",
        "robots.txt": b"",
    }
    content = load(tmp_path, files)
    assert [(page.slug, page.title, page.body, page.line) for page in content.pages] == [
        ("about", "About us", "We.", 6),
        ("", "", "Welcome.", 1),
        ("docs/first-steps", "First steps", "Go.", 1),
        ("docs", "Manual", "\nRead.", 2),
    ]
    assert (content.pages[0].order, content.pages[0].aliases) == (3, ("info",))
    assert content.files == ("robots.txt", "docs/plan.svg")


def test_a_page_about_notes_does_not_make_its_folder_a_comparison(tmp_path: Path) -> None:
    content = load(tmp_path, {"docs/notes.md": "How notes are written.", "docs/themes.md": "How themes are."})
    assert [page.slug for page in content.pages] == ["docs/notes", "docs/themes"]


# --- what is wrong ---------------------------------------------------------------------------------

INDEX = "content/tax/index.md"

MISTAKES: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
    "one version": (
        {"tax/old.txt": OLD},
        [
            "content/tax: error[version-missing]: has no new version, only old.txt."
            " Hint: add new.txt, .md or .html, or name the file with `file:` under `new:` in index.md."
        ],
    ),
    "other names": (
        {"tax/draft.txt": OLD, "tax/print.html": NEW},
        [
            "content/tax: error[version-missing]: has no old version and no new one, only draft.txt, print.html."
            " Hint: add old.txt, .md or .html, or name the file with `file:` under `old:` in index.md."
        ],
    ),
    "many names": (
        {f"tax/2024-0{month}.txt": OLD for month in range(1, 8)},
        [
            "content/tax: error[version-missing]: has no old version and no new one, only 7 texts from 2024-01.txt to"
            " 2024-07.txt. Hint: list all versions in their order under `versions:` in index.md, or rename two to old"
            " and new."
        ],
    ),
    "three versions": (
        pair() | {"tax/newer.txt": NEW},
        [
            "content/tax: error[version-extra]: holds newer.txt beside its two versions."
            " Hint: take it out, or list all versions under `versions:` in index.md."
        ],
    ),
    "two files for one side": (
        pair() | {"tax/old.md": OLD},
        [
            "content/tax: error[version-double]: has two files for one side, old.md and old.txt."
            " Hint: keep one, or say which with `file:` under `old:` in index.md."
        ],
    ),
    "a file that is not there": (
        pair("---\nold:\n  label: A\n  file: odl.txt\n---\n"),
        [
            f"{INDEX}:4: error[version-file]: 'old.file' names \"odl.txt\", which is not in the folder."
            " Hint: nearest is 'old.txt'."
        ],
    ),
    "a file of another folder": (
        pair("---\nold: {file: ../../secret.txt}\n---\n"),
        [
            f"{INDEX}:2: error[front-matter-value]: 'old.file' must name a file of this folder,"
            ' not "../../secret.txt". Hint: move the file into the folder.'
        ],
    ),
    "one file for both sides": (
        pair("---\nold: {file: new.txt}\nnew: {file: new.txt}\n---\n"),
        ["content/tax: error[version-double]: has one file for both sides, new.txt. Hint: name another one."],
    ),
    "front matter that does not end": (
        pair("---\ntitle: A\n"),
        [
            f"{INDEX}:1: error[front-matter]: front matter begins here and does not end."
            " Hint: close it with a line of three hyphens."
        ],
    ),
    "front matter that is no YAML": (
        pair("---\ndate: 2024-06-01\ntitle: A: B\n---\n"),
        [
            f"{INDEX}:3: error[front-matter]: front matter is not valid YAML: mapping values are not allowed here."
            " Hint: put a value that holds a colon or begins with a sign in quotes."
        ],
    ),
    "front matter that is a list": (
        pair("---\n- title\n---\n"),
        [
            f"{INDEX}:2: error[front-matter]: front matter is no list of keys with values."
            " Hint: write it as in `title: My page`."
        ],
    ),
    "front matter without bottom": (
        pair("---\n" + "title: " + "[" * 5000 + "]" * 5000 + "\n---\n"),
        [f"{INDEX}:1: error[front-matter]: front matter is nested too deeply. Hint: make it flat."],
    ),
    "an unknown key": (
        pair("---\ntitle: A\nold:\n  lable: B\n---\n"),
        [f"{INDEX}:4: error[front-matter-key]: unknown key 'old.lable'. Hint: nearest is 'label'."],
    ),
    "a key given twice": (
        pair("---\ntitle: A\ndate: 2024-06-01\ntitle: B\n---\n"),
        [f"{INDEX}:4: error[front-matter-key]: 'title' is given twice, first on line 2. Hint: keep one of the two."],
    ),
    "a date that is none": (
        pair("---\ndate: 2024-02-30\n---\n"),
        [f"{INDEX}:2: error[front-matter-value]: 'date' is no date: \"2024-02-30\". Hint: write it as in 2024-06-01."],
    ),
    "a date in words": (
        pair("---\nold:\n  date: June 1st\n---\n"),
        [
            f"{INDEX}:3: error[front-matter-value]: 'old.date' is no date: \"June 1st\"."
            " Hint: write it as in 2024-06-01."
        ],
    ),
    "an address that runs": (
        pair("---\nold:\n  url: javascript:alert(1)\n---\n"),
        [
            f"{INDEX}:3: error[front-matter-value]: 'old.url' is no web address: \"javascript:alert(1)\"."
            " Hint: it begins with https:// or http://."
        ],
    ),
    "an address with a space": (
        pair("---\nold:\n  url: https://example.org/a b\n---\n"),
        [
            f"{INDEX}:3: error[front-matter-value]: 'old.url' is no web address: \"https://example.org/a b\"."
            ' Hint: a space in it is written %20, < %3C, and " %22.'
        ],
    ),
    "values of the wrong kind": (
        pair("---\ntitle: [A]\ntags: a, b\ndraft: 3\nlang: a b\nold: old.txt\n---\n"),
        [
            f"{INDEX}:2: error[front-matter-value]: 'title' must be text, not a list. Hint: put it in quotes.",
            f"{INDEX}:3: error[front-matter-value]: 'tags' must be a list, not \"a, b\". Hint: write it as [a, b].",
            f"{INDEX}:4: error[front-matter-value]: 'draft' must be true or false, not \"3\".",
            f"{INDEX}:5: error[front-matter-value]: 'lang' is no language tag: \"a b\". Hint: as in en or pt-BR.",
            f"{INDEX}:6: error[front-matter-value]: 'old' must hold keys of its own, not \"old.txt\"."
            " Hint: as in { file: old.txt }.",
        ],
    ),
    "keys where a list belongs": (
        pair("---\ntags: {a: b}\n---\n"),
        [
            f"{INDEX}:2: error[front-matter-value]: 'tags' must be a list of texts, not keys of its own."
            " Hint: as in [one, two]."
        ],
    ),
    "a Python object": (
        pair("---\ntitle: !!python/object/apply:os.system [ls]\ndescription: !mine x\n---\n"),
        [
            f"{INDEX}:2: error[front-matter-value]: 'title' must be text, not a list. Hint: put it in quotes.",
            f"{INDEX}:3: error[front-matter-value]: 'description' must be text, not \"x\". Hint: put it in quotes.",
        ],
    ),
    "versions that do not add up": (
        pair("---\nold: {label: A}\nversions:\n  - {file: old.txt}\n  - {id: old, file: new.txt}\n  - {id: c}\n---\n"),
        [
            f"{INDEX}:2: error[version-list]: 'old' cannot stand beside 'versions'. Hint: say it in the list.",
            f'{INDEX}:5: error[version-list]: the id "old" is that of another version, or not one word.'
            " Hint: give it an `id:` of its own.",
            f"{INDEX}:6: error[version-list]: a version in the list names no file. Hint: each needs `file:`.",
        ],
    ),
    "an address twice": (
        pair() | {"tax.md": "Plain."},
        [
            "content/tax: error[address-collision]: the address 'tax' is that of content/tax.md already."
            " Hint: rename one of the two."
        ],
    ),
    "an address that differs in case": (
        {"tax.md": "A.", "about.md": "---\naliases: [Tax]\n---\n"},
        [
            "content/about.md:2: error[address-collision]: the address 'Tax' is that of content/tax.md already."
            " Hint: rename one of the two."
        ],
    ),
    "an address that the site needs": (
        {"tags/old.txt": OLD, "tags/new.txt": NEW, "404.md": "Gone."},
        [
            "content/404.md: error[address-reserved]: the address '404' is one that the site needs itself."
            " Hint: choose another name.",
            "content/tags: error[address-reserved]: the address 'tags' is one that the site needs itself."
            " Hint: choose another name.",
        ],
    ),
    "an address that is none": (
        {"my tax #1/old.txt": OLD, "my tax #1/new.txt": NEW},
        [
            'content/my tax #1: error[address-form]: the name "my tax #1" does not fit into an address.'
            " Hint: rename it: letters, digits, hyphens, dots."
        ],
    ),
    "a former address that escapes": (
        {"about.md": "---\ntitle: A\naliases: ../../etc/passwd\n---\n"},
        [
            "content/about.md:3: error[front-matter-value]: 'aliases' must be addresses inside the site,"
            ' not "../../etc/passwd". Hint: as in 2023/old-name or old-name.html.'
        ],
    ),
    "versions in no folder": (
        {"old.txt": OLD, "new.txt": NEW},
        [
            f"content/{name}.txt: error[version-place]: is a version in no folder of its own."
            " Hint: put both versions into content/some-name/."
            for name in ("new", "old")
        ],
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_named_with_its_place_and_the_way_out(tmp_path: Path, name: str) -> None:
    files, expected = MISTAKES[name]
    assert complaints(tmp_path, files) == expected


def test_a_site_without_content_says_how_to_make_some(tmp_path: Path) -> None:
    assert [str(problem) for problem in load_site(tmp_path)[1]] == [
        "content: error[content-missing]: is no folder here."
        " Hint: begin a comparison with `sitegen new NAME`, or go to the folder of a site."
    ]


def test_what_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, pair())

    def refuse(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    _, problems = load_site(tmp_path)
    assert [str(problem) for problem in problems] == [
        f"content/tax/{name}.txt: error[file-unreadable]: cannot be read: Permission denied."
        " Hint: see that it may be read, or take it out of content/."
        for name in ("old", "new")
    ]


@no_links
def test_links_inside_the_site_are_followed_and_others_are_not(tmp_path: Path) -> None:
    site = write(tmp_path / "site", pair())
    outside = tmp_path / "secret.txt"
    outside.write_text("secret", encoding="utf-8")
    content = site / "content"
    (content / "twin").symlink_to(content / "tax", target_is_directory=True)
    (content / "leak.txt").symlink_to(outside)
    (content / "tax/leaks").symlink_to(tmp_path, target_is_directory=True)
    (content / "tax/round").symlink_to(content, target_is_directory=True)
    (content / "tax/nothing.png").symlink_to("nowhere.png")
    scan, problems = scan_site(site, drafts=False)
    assert [folder.slug for folder in scan.folders] == ["tax", "twin"]
    assert sorted(str(problem) for problem in problems if "twin" not in problem.path) == [
        "content/leak.txt: error[link-escapes]: is a symbolic link out of the site."
        " Hint: put a copy of the file or folder itself here.",
        "content/tax/leaks: error[link-escapes]: is a symbolic link out of the site."
        " Hint: put a copy of the file or folder itself here.",
        "content/tax/nothing.png: error[link-broken]: is a symbolic link to nothing."
        " Hint: remove it, or put the file itself here.",
        "content/tax/round: error[link-escapes]: is a symbolic link to a folder that holds it. Hint: remove it.",
    ]


@no_links
def test_content_itself_is_no_link_out_of_the_site(tmp_path: Path) -> None:
    elsewhere = write(tmp_path / "elsewhere", pair())
    (tmp_path / "site").mkdir()
    (tmp_path / "site/content").symlink_to(elsewhere / "content", target_is_directory=True)
    content, problems = load_site(tmp_path / "site")
    assert (content, [problem.code for problem in problems]) == (Content(), ["link-escapes"])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such name")
@pytest.mark.parametrize("name", ["a:b.png", "Aux.png", "com1"])
def test_a_name_that_some_disk_cannot_hold_is_refused(tmp_path: Path, name: str) -> None:
    assert complaints(tmp_path, pair() | {f"tax/{name}": b"", "tax/console.png": b""}) == [
        f"content/tax/{name}: error[file-name]: has a name that not every disk and address can hold."
        " Hint: rename it: letters, digits, hyphens, dots, and none that Windows keeps for itself."
    ]


@given(
    st.text(max_size=60)
    | st.lists(st.sampled_from(["a: ", "- ", "[", "{", "&x ", "*x", "'", ":", "\n", "  "])).map("".join)
)
def test_no_front_matter_makes_the_reader_fail(yaml: str) -> None:
    front, problems = split("index.md", f"---\n{yaml}\n---\nBody.")
    _, more = read_values(front, COMPARISON_KEYS)
    assert all(problem.path == "index.md" and problem.line >= 1 for problem in (*problems, *more))


@given(st.text(alphabet="ab\n#-", max_size=40))
def test_text_and_front_matter_add_up_to_the_file(body: str) -> None:
    front, _ = split("index.md", f"---\ntitle: A\n---\n{body}")
    assert (front.body, front.body_line) == (body, 4)
