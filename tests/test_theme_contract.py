"""What a theme may rely on is written down: every template, every block, every value and each of its fields.

The second half of `theme-values.md` is the docstrings of the values, as tables: `pytest --update` writes it anew.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitegen.exporters import page as values
from sitegen.model import BlockKind, ChangeKind, RowKind, Weight

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "content/docs/theme-values.md"
WRITTEN, VALUES, MADE = PAGE.read_text(encoding="utf-8").partition("\n## The values\n")
MODULES = {
    "site": "What all pages have",
    "comparison": "A comparison",
    "note": "A note",
    "edition": "A comparison as an edition",
    "listing": "Lists and plain pages",
}
PLAIN = {"str": "text", "int": "number", "bool": "true or false", "Html": "HTML"}
"""What types are called by those who write templates."""


def classes(module: str) -> list[ast.ClassDef]:
    text = (Path(values.__file__).parent / f"{module}.py").read_text(encoding="utf-8")
    return [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]


def describe() -> Iterator[str]:
    """The tables of all values, in the order of the modules."""
    for module, title in MODULES.items():
        yield f"\n### {title}\n"
        for node in classes(module):
            yield f"\n#### {node.name}\n\n{ast.get_docstring(node)}\n\n| field | is | meaning |\n|---|---|---|\n"
            yield from (f"| `{name}` | {kind} | {words} |\n" for name, kind, words in fields(node))


def fields(node: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for field, said in zip(node.body, node.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign):
            assert isinstance(said, ast.Expr) and isinstance(said.value, ast.Constant), ast.unparse(field)
            words = " ".join(str(said.value.value).split()).replace("|", "\\|")
            yield ast.unparse(field.target), name_kind(ast.unparse(field.annotation)), words


def name_kind(annotation: str) -> str:
    name = annotation.strip("'\"")
    if name.endswith(" | None"):
        return f"{name_kind(name.removesuffix(' | None'))}, or none"
    if found := re.fullmatch(r"tuple\[(\w+), \.\.\.\]", name):
        return f"list of {name_kind(found[1])}"
    if found := re.fullmatch(r"Callable\[\[\], (\w+)\]", name):
        return f"function that gives {name_kind(found[1])}"
    return PLAIN.get(name, f"`{name}`")


def test_every_value_is_described_as_its_docstrings_have_it(update: bool) -> None:
    made = "".join(describe())
    if update:
        PAGE.write_text(WRITTEN + VALUES + made, encoding="utf-8", newline="\n")
    elif made != MADE:
        pytest.fail("theme-values.md is not what the docstrings say; write it anew: pytest -k contract --update")


def test_every_module_of_values_is_described() -> None:
    named = {node.name for module in MODULES for node in classes(module)}
    assert named == {name for name in values.__all__ if isinstance(getattr(values, name), type)}


def rows(heading: str) -> list[tuple[str, str]]:
    """The first two columns of the table under a heading."""
    section = WRITTEN.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return re.findall(r"^\| `([^`]+)` \| ([^|]*?) \|", section, re.MULTILINE)


def templates(theme: str) -> list[str]:
    return sorted(path.name for path in (ROOT / "themes" / theme).glob("*.html"))


def test_every_template_is_described() -> None:
    found = [(name, theme) for theme in ("default", "edition") for name in templates(theme)]
    assert sorted((name, theme) for name, theme in rows("The templates")) == sorted(found)


def test_templates_that_are_pages_are_those_that_sitegen_asks_for() -> None:
    asked = re.findall(r'_page\(theme, "([^"]+)"', (ROOT / "sitegen/exporters/pages.py").read_text(encoding="utf-8"))
    section = WRITTEN.partition("\n## The templates\n")[2]
    told = re.findall(r"^\| `([^`]+)` \| default \| `page` is", section, re.MULTILINE)
    assert sorted(told) == sorted(asked)


def test_every_block_is_described() -> None:
    found = {
        (block, path.name)
        for path in (ROOT / "themes/default").glob("*.html")
        for block in re.findall(r"{% block (\w+)", path.read_text(encoding="utf-8"))
    }
    base = {block for block, name in found if name == "base.html"}
    own = {(block, name) for block, name in found if name == "base.html" or block not in base}
    assert {(block, name.strip("`")) for block, name in rows("The blocks")} == own


def test_a_block_of_every_page_keeps_what_a_theme_has_put_into_it() -> None:
    """A page that has more for the head says so below what a theme's own `base.html` says there."""
    for path in (ROOT / "themes").glob("*/*.html"):
        for block in re.findall(r"{% block head %}(.*?){% endblock %}", path.read_text(encoding="utf-8")):
            assert path.name == "base.html" or block.startswith("{{ super() }}"), path


@pytest.mark.parametrize("kinds", [RowKind, Weight, ChangeKind, BlockKind], ids=lambda kinds: kinds.__name__)
def test_every_word_that_a_value_may_be_is_explained(kinds: type[RowKind]) -> None:
    (line,) = re.findall(rf"^\| `{kinds.__name__}` \| (.*) \|$", WRITTEN, re.MULTILINE)
    assert re.findall(r"`([a-z]+)`", line) == [kind.value for kind in kinds]


def test_the_custom_properties_that_the_documentation_names_are_there() -> None:
    said = re.search(
        r"In `default` these are (.*?); in `edition` (.*?)\. A",
        (PAGE.parent / "themes.md").read_text(encoding="utf-8"),
        re.DOTALL,
    )
    assert said
    for theme, names in zip(("default", "edition"), said.groups(), strict=True):
        style = (ROOT / f"themes/{theme}/static/style.css").read_text(encoding="utf-8")
        named = set(re.findall(r"`(--[a-z-]+)`", names))
        assert len(named) > 6
        assert named <= set(re.findall(r"(--[a-z-]+):", style))
