"""Themes with mistakes in them: `check` and `build` say the same, and name the template's own file and line."""

import sys
from pathlib import Path

import pytest

from sitegen.cli import main
from sitegen.theme import check_blocks, load_theme, own_folder

FERRY = "The ferry left at nine.\n"

SITE = {
    "sitegen.toml": 'theme = "mine"\n',
    "content/about.md": "A page.\n",
    "content/ferry/index.md": "---\ntags: [harbour]\naliases: [boat]\n---\n",
    "content/ferry/old.txt": FERRY,
    "content/ferry/new.txt": FERRY.replace("nine", "ten"),
    "themes/mine/theme.toml": 'extends = "default"\n',
}

BY_BLOCK = '{%% extends "default/%s" %%}\n{%% block main %%}\n{{ page.wrong }}{%% endblock %%}\n'

TEMPLATES = ("comparison.html", "inline.html", "changes.html", "home.html", "tag.html", "plain.html", "404.html")
"""Templates whose block `main` is put to the test."""

MISTAKES = {
    "in the template beneath": (
        {"base.html": "<title>{{ site.wrong }}</title>", "plain.html": '{% extends "base.html" %}'},
        "base.html:1",
        "template error: Site has no 'wrong'",
    ),
    "in a macro": (
        {
            "some.html": "\n{% macro say(page) %}\n{{ page.head.titel }}{% endmacro %}",
            "plain.html": '{% import "some.html" as some %}\n\n{{ some.say(page) }}',
        },
        "some.html:3",
        "template error: Head has no 'titel', nearest is 'title'",
    ),
    "in an included one, which is not there": (
        {"tag.html": '\n{% include "entris.html" %}'},
        "tag.html:2",
        "there is no template 'entris.html'. Hint: nearest is 'entries.html'",
    ),
    "of grammar, on a page that the site does not have": (
        {"unused.html": "{% for %}"},
        "unused.html:1",
        "template error: Expected an expression, got 'end of statement block'",
    ),
    "an unknown filter": (
        {"home.html": "\n\n{{ page|wrong }}"},
        "home.html:3",
        "template error: No filter named 'wrong'",
    ),
    "a template that extends itself": (
        {"base.html": '\n{% extends "base.html" %}'},
        "base.html:2",
        "'base.html' extends or includes itself without end."
        ' Hint: to extend that of the theme beneath, name the theme: {% extends "default/base.html" %}',
    ),
}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write(tmp_path, SITE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def complaints(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What `check` says, which is what `build` says, too."""
    said = []
    for command in ("check", "build"):
        status, lines = main([command]), capsys.readouterr().err.splitlines()
        said.append((status, [line for line in lines if line.startswith("themes/")]))
    assert said[0] == said[1]
    assert said[0][0] == int(bool(said[0][1]))
    return said[0][1]


def test_a_theme_without_a_mistake_is_not_complained_of(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert complaints(capsys) == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_mistake_is_found_whichever_page_has_it(
    site: Path, template: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {f"themes/mine/{template}": BY_BLOCK % template})
    (said,) = complaints(capsys)
    assert said.startswith(f"themes/mine/{template}:3: error[theme-template]: template error: ")
    assert said.endswith(" has no 'wrong'.")


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_has_the_file_and_line_in_which_it_stands(
    site: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    files, place, message = MISTAKES[name]
    write(site, {f"themes/mine/{path}": text for path, text in files.items()})
    assert complaints(capsys) == [f"themes/mine/{place}: error[theme-template]: {message}."]


CHAINS = {
    "a parent that is not there": (
        "defualt",
        "there is no theme 'defualt'. Hint: nearest is 'default'; themes here are default, edition, mine",
    ),
    "a theme that extends itself": (
        "mine",
        "theme 'mine' extends itself by way of 'mine'. Hint: remove one 'extends'",
    ),
}


@pytest.mark.parametrize("name", CHAINS)
def test_what_a_theme_extends_must_be_there_and_be_another(
    site: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    parent, message = CHAINS[name]
    write(site, {"themes/mine/theme.toml": f'extends = "{parent}"\n'})
    assert complaints(capsys) == [f"themes/mine/theme.toml: error[theme-missing]: {message}."]


def test_a_block_that_nothing_shows_is_told_with_the_nearest_name(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = '{% extends "default/base.html" %}\n{% block headd %}x{% endblock %}\n'
    base += "{% block footer %}{% block mine %}shown{% endblock %}{{ self.later() }}{% endblock %}\n"
    write(site, {"themes/mine/base.html": f"{base}{{% block later %}}y{{% endblock %}}\n"})
    write(site, {"themes/mine/plain.html": '{% extends "default/plain.html" %}\n\n{%- block qqq -%}{% endblock %}'})
    assert main(["check"]) == 0
    misspelt, unlike = (line for line in capsys.readouterr().err.splitlines())
    assert misspelt == (
        "themes/mine/base.html:2: warning[theme-block]: nothing shows block 'headd', which no template beneath has. "
        "Hint: nearest is 'head'."
    )
    assert unlike.startswith("themes/mine/plain.html:3: warning[theme-block]: nothing shows block 'qqq', ")
    assert " Hint: known here: " in unlike


def test_a_block_that_nothing_shows_is_told_of_a_copied_template_too(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(site, {"sitegen.toml": ""})
    assert main(["theme", "eject", "default", "comparison.html"]) == 0
    copied = site / "themes/default/comparison.html"
    copied.write_text(copied.read_text(encoding="utf-8") + "{% block qqq %}{% endblock %}", encoding="utf-8")
    capsys.readouterr()
    assert main(["check"]) == 0
    assert "warning[theme-block]: nothing shows block 'qqq'" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["default", "edition"])
def test_our_own_themes_show_all_their_blocks(name: str) -> None:
    assert check_blocks(load_theme(name, (own_folder(),))) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights there")
@pytest.mark.parametrize("name", ["static/logo.txt", "parts.html"])
def test_nothing_outside_of_a_theme_is_shown_or_published(
    site: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (site / "secret.txt").write_text("secret", encoding="utf-8")
    (site / "themes/mine/static").mkdir()
    (site / "themes/mine" / name).symlink_to(site / "secret.txt")
    (said,) = complaints(capsys)
    assert said.startswith(f"themes/mine/{name}: error[link-escapes]: is a symbolic link out of the theme")
    assert not (site / "build").exists()
