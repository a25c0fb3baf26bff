"""Settings: every one has a default, and each mistake names its line and the way out."""

import os
from pathlib import Path

import pytest

from sitegen.config import KEYS, Config, load_config, parse_config


def problem_lines(text: str) -> list[str]:
    return [str(problem) for problem in parse_config(text.encode())[1]]


def test_a_site_without_a_file_has_every_default(tmp_path: Path) -> None:
    assert load_config(tmp_path) == (Config(), ())


def test_an_empty_file_has_every_default() -> None:
    assert parse_config(b"") == (Config(), ())


def test_every_setting_is_read() -> None:
    text = """\ufeff
title = "Two versions"
base_url = "https://example.org/readings/"
description = "What changed"
language = "pt-BR"
theme = "broadsheet"
[labels]
names = ["Xi", "Putin"]
[labels.equivalences]
"Gov." = "Governor"
"U.S." = "United States"
[labels.words]
titles = ["Harbour Master"]
hedges = ["by all accounts"]
[notes]
kinds = ["legal"]
[compare]
polish = false
dehyphenate = true
"""
    config, problems = parse_config(text.encode())
    assert problems == ()
    assert config == Config(
        title="Two versions",
        base_url="https://example.org/readings",
        description="What changed",
        language="pt-BR",
        theme="broadsheet",
        equivalences=(("Gov.", "Governor"), ("U.S.", "United States")),
        names=("Xi", "Putin"),
        words=(("titles", "Harbour Master"), ("hedges", "by all accounts")),
        note_kinds=("legal",),
        polish=False,
        dehyphenate=True,
    )


def test_every_setting_has_a_field_of_its_own() -> None:
    assert [field for _, field, _ in KEYS] == list(Config.__slots__)


MISTAKES = [
    (
        'titel = "A"',
        "sitegen.toml:1: error[config-key]: unknown setting 'titel'. Hint: nearest is 'title'.",
    ),
    (
        "[label]\nnames = []",
        "sitegen.toml:1: error[config-key]: unknown setting 'label'. Hint: nearest is 'labels'.",
    ),
    (
        "[labels]\n# the names\nname = []",
        "sitegen.toml:3: error[config-key]: unknown setting 'labels.name'. Hint: nearest is 'labels.names'.",
    ),
    (
        '[notes]\nkinds = []\ntitle = "A"',
        "sitegen.toml:3: error[config-key]: unknown setting 'notes.title'."
        " Hint: 'title' stands above the first [section].",
    ),
    (
        "notes = 3",
        "sitegen.toml:1: error[config-key]: unknown setting 'notes'. Hint: it is a section: [notes].",
    ),
    (
        "\ntitle = 3",
        "sitegen.toml:2: error[config-value]: 'title' must be text, not 3. Hint: put it in quotes.",
    ),
    (
        '[compare]\npolish = "no"',
        "sitegen.toml:2: error[config-value]: 'compare.polish' must be true or false, not \"no\".",
    ),
    (
        'base_url = "example.org"',
        "sitegen.toml:1: error[config-value]: 'base_url' is no web address: \"example.org\"."
        ' Hint: as in "https://example.org/readings".',
    ),
    (
        'base_url = "javascript:alert(1)"',
        "sitegen.toml:1: error[config-value]: 'base_url' is no web address: \"javascript:alert(1)\"."
        ' Hint: as in "https://example.org/readings".',
    ),
    (
        'language = "english"',
        'sitegen.toml:1: error[config-value]: \'language\' is no language tag: "english". Hint: as in "en" or "pt-BR".',
    ),
    (
        'theme = "../../etc"',
        "sitegen.toml:1: error[config-value]: 'theme' must be the name of a folder of themes/, not \"../../etc\".",
    ),
    (
        'labels.equivalences = ["Gov.", "Governor"]',
        "sitegen.toml:1: error[config-value]: 'labels.equivalences' must be a table of words, not a list."
        ' Hint: as in { "Gov." = "Governor" }.',
    ),
    (
        "[labels.words]\ntitle = []",
        "sitegen.toml:1: error[config-value]: 'labels.words' has no table \"title\". Hint: nearest is 'titles'.",
    ),
    (
        'labels.words = ["deposed"]',
        "sitegen.toml:1: error[config-value]: 'labels.words' must be a table, not a list."
        ' Hint: as in titles = ["Harbour Master"].',
    ),
    (
        'title = "A"\nlanguage = \n',
        "sitegen.toml:2: error[config-value]: is not valid TOML: Invalid value."
        " Hint: see toml.io for how it is written.",
    ),
    (
        'title = "A"\ntitle = "B"\n',
        "sitegen.toml:2: error[config-value]: is not valid TOML: Cannot overwrite a value."
        " Hint: see toml.io for how it is written.",
    ),
]


@pytest.mark.parametrize(("text", "message"), MISTAKES, ids=[text.split("\n")[-1][:30] for text, _ in MISTAKES])
def test_a_mistake_is_named_with_its_line_and_the_way_out(text: str, message: str) -> None:
    assert problem_lines(text) == [message]


def test_what_is_right_beside_a_mistake_is_kept() -> None:
    config, problems = parse_config(b'title = "Kept"\nlanguage = 1\n')
    assert (config.title, config.language, len(problems)) == ("Kept", "en", 1)


@pytest.mark.parametrize("value", ("9" * 5000, "[" * 5000))
def test_what_is_too_large_to_be_read_is_a_mistake_too(value: str) -> None:
    _, (problem,) = parse_config(f"[labels]\nnames = {value}\n".encode())
    assert "is not valid TOML" in problem.message


def test_a_file_in_another_encoding_names_the_line() -> None:
    _, problems = parse_config('title = "A"\ndescription = "café"\n'.encode("latin-1"))
    assert [(problem.line, problem.message) for problem in problems] == [(2, "is not UTF-8")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_nothing_is_waited_for_where_the_file_is_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "sitegen.toml")
    config, (problem,) = load_config(tmp_path)
    assert (config, problem.message) == (Config(), "is no file")
