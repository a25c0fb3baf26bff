"""Themes: found, extended, rendered, and complained of with the template's own file and line."""

import pickle
from pathlib import Path

import pytest

from sitegen.theme import Html, Theme, ThemeError, list_themes, load_theme, own_folder, render


def _write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture
def themes(tmp_path: Path) -> Path:
    """A folder `themes/` with one theme, `plain`."""
    folder = tmp_path / "themes"
    _write(folder / "plain", page_html="{% block body %}<p>{{ words }}</p>{% endblock %}", static__style_css="p{}")
    return folder


def _problem(themes: Path, name: str = "mine", **values: str) -> str:
    with pytest.raises(ThemeError) as caught:
        render(load_theme(name, (themes,)), "page.html", **values)
    return str(caught.value.problem)


def test_escapes_everything_but_html(themes: Path) -> None:
    theme = load_theme("plain", (themes,))
    assert render(theme, "page.html", words="<script>&") == "<p>&lt;script&gt;&amp;</p>"
    assert render(theme, "page.html", words=Html("<b>x</b>")) == "<p><b>x</b></p>"


def test_theme_takes_what_it_lacks_from_the_one_that_it_extends(themes: Path) -> None:
    _write(themes / "mine", theme_toml='extends = "plain"', static__mine_css="i{}")
    theme = load_theme("mine", (themes,))
    assert render(theme, "page.html", words="x") == "<p>x</p>"
    assert [file.path for file in theme.static] == ["mine.css", "style.css"]


def test_theme_overrides_one_block_of_the_one_beneath(themes: Path) -> None:
    page = '{% extends "plain/page.html" %}{% block body %}{{ super() }}!{% endblock %}'
    _write(themes / "mine", theme_toml='extends = "plain"', page_html=page)
    assert render(load_theme("mine", (themes,)), "page.html", words="x") == "<p>x</p>!"


def test_theme_may_extend_one_of_its_own_name_in_a_later_folder(themes: Path, tmp_path: Path) -> None:
    _write(tmp_path / "site" / "plain", theme_toml='extends = "plain"', static__style_css="p{color:red}")
    theme = load_theme("plain", (tmp_path / "site", themes))
    assert theme.static[0].content == b"p{color:red}"
    assert render(theme, "page.html", words="x") == "<p>x</p>"


def test_theme_is_a_plain_value(themes: Path) -> None:
    theme = load_theme("plain", (themes,))
    assert pickle.loads(pickle.dumps(theme)) == theme
    assert hash(theme) == hash(load_theme("plain", (themes,)))


def test_unknown_theme_names_the_nearest_and_all_that_are_there(themes: Path) -> None:
    _write(themes / "edition", page_html="")
    assert _problem(themes, "plian") == (
        "sitegen.toml: error[theme-missing]: there is no theme 'plian'."
        " Hint: nearest is 'plain'; themes here are edition, plain."
    )


@pytest.mark.parametrize("name", ["../plain", "", ".", "plain/static"])
def test_name_of_a_theme_is_no_path(themes: Path, name: str) -> None:
    with pytest.raises(ThemeError):
        load_theme(name, (themes, themes.parent))


def test_themes_that_extend_each_other(themes: Path) -> None:
    _write(themes / "mine", theme_toml='extends = "yours"')
    _write(themes / "yours", theme_toml='extends = "mine"')
    assert _problem(themes) == (
        "themes/yours/theme.toml: error[theme-missing]: theme 'mine' extends itself by way of 'yours'."
        " Hint: remove one 'extends'."
    )


def test_unknown_setting_names_the_nearest(themes: Path) -> None:
    _write(themes / "mine", theme_toml='extend = "plain"')
    assert _problem(themes) == (
        "themes/mine/theme.toml: error[theme-settings]: unknown key 'extend'. Hint: nearest is 'extends'."
    )


def test_settings_that_do_not_parse_are_told_with_their_line(themes: Path) -> None:
    _write(themes / "mine", theme_toml='description = "Mine"\nextends = default\n')
    assert _problem(themes) == (
        "themes/mine/theme.toml:2: error[theme-settings]: theme.toml cannot be read: Invalid value."
        " Hint: see toml.io for how it is written."
    )


def test_syntax_error_names_the_template_and_its_line(themes: Path) -> None:
    _write(themes / "mine", page_html="<p>\n{% if %}\n")
    assert _problem(themes).startswith("themes/mine/page.html:2: error[theme-template]: template error: Expected an")


def test_undefined_name_is_an_error_at_its_own_line_even_in_an_included_template(themes: Path) -> None:
    _write(themes / "mine", page_html='<p>\n{% include "part.html" %}', part_html="\n\n{{ wrods }}")
    assert _problem(themes, words="x") == (
        "themes/mine/part.html:3: error[theme-template]: template error: 'wrods' is undefined."
    )


def test_missing_attribute_is_an_error(themes: Path) -> None:
    _write(themes / "mine", page_html="{{ words.nothing }}")
    assert "has no attribute 'nothing'" in _problem(themes, words="x")


def test_included_template_that_is_not_there(themes: Path) -> None:
    _write(themes / "mine", page_html='\n{% include "prat.html" %}', part_html="")
    assert _problem(themes) == (
        "themes/mine/page.html:2: error[theme-template]: there is no template 'prat.html'."
        " Hint: nearest is 'part.html'."
    )


def test_theme_without_a_needed_template_says_how_to_take_it_over(themes: Path) -> None:
    _write(themes / "mine", theme_toml="")
    assert _problem(themes) == (
        "themes/mine: error[theme-template]: theme 'mine' has no template 'page.html'."
        ' Hint: put extends = "default" into its theme.toml to take over what it lacks.'
    )


def test_templates_cannot_reach_python(themes: Path) -> None:
    _write(themes / "mine", page_html="{{ words.__class__.__mro__ }}")
    assert "themes/mine/page.html:1" in _problem(themes, words="x")
    _write(themes / "mine", page_html="{{ page.__init__ }}")
    with pytest.raises(ThemeError):
        render(load_theme("mine", (themes,)), "page.html", page=Theme("x", (), ()))


def test_sitegen_brings_its_own_theme() -> None:
    assert "default" in list_themes((own_folder(),))
    theme = load_theme("default", (own_folder(),))
    assert "style.css" in [file.path for file in theme.static]
