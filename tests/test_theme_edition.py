"""The theme `edition`: what holds for each of its pages, and that every link into a default page leads into it, too."""

import re
from pathlib import Path

import pytest

from sitegen.cli import main
from sitegen.exporters import pages
from sitegen.exporters.page import Site
from sitegen.theme import load_theme, own_folder
from tests.colours import contrast
from tests.comparisons import compared
from tests.linting import FIGURE, Node, broken_links, lint, parse
from tests.test_pages import ODD

THEME = load_theme("edition", (own_folder(),))
STYLE = next(file.content.decode() for file in THEME.static if file.path == "style.css")


def anchors(page: Path) -> set[str]:
    """Addresses on a page to which others may have linked: rows, changes and notes, and not the figures of notes."""
    nodes = parse(page.read_text(encoding="utf-8"))[0].walk()
    names = {node.attributes.get("id", "") for node in nodes if node.attributes.get("role") != FIGURE}
    return {name for name in names if re.fullmatch(r"r\d+|c-.*|n-.*", name)}


def comparisons(site: Path) -> list[str]:
    return sorted(path.parent.relative_to(site).as_posix() for path in site.rglob("comparison.json"))


# --- every page --------------------------------------------------------------------------------------


def test_its_pages_have_nothing_to_complain_of(editions: Path) -> None:
    found = sorted(editions.rglob("*.html"))
    assert len(found) > 20
    complaints = {path.relative_to(editions): lint(path.read_text(encoding="utf-8")) for path in found}
    assert {path: said for path, said in complaints.items() if said} == {}
    assert broken_links(editions) == []


@pytest.mark.parametrize("name", ODD)
def test_odd_comparisons_are_editions_too(name: str) -> None:
    files = pages.export_comparison(compared(*ODD[name]), Site("A site"), THEME)
    html = {file.path: file.content.decode() for file in files if file.path.endswith(".html")}
    assert {path: lint(text) for path, text in html.items()} == {path: [] for path in html}


def test_links_into_a_default_page_lead_into_the_edition(demonstration: Path, editions: Path) -> None:
    found = comparisons(demonstration)
    assert len(found) >= 3
    for slug in found:
        for page in ("index.html", "inline/index.html"):
            lost = anchors(demonstration / slug / page) - anchors(editions / slug / page)
            assert (slug, page, lost) == (slug, page, set())


def test_pages_need_no_script(editions: Path) -> None:
    for slug in comparisons(editions):
        assert not parse((editions / slug / "index.html").read_text(encoding="utf-8"))[0].find("script")


def test_both_versions_can_be_read(editions: Path) -> None:
    """Of the print every word in order; of the typescript every word that is not in the print, in the apparatus."""
    page = (editions / "garrow-halt/index.html").read_text(encoding="utf-8")
    new = (editions / "garrow-halt/new.txt").read_text(encoding="utf-8")
    tree = parse(page)[0]
    (text,) = [node for node in tree.find("section") if node.attributes.get("id") == "text"]
    printed = [block.text(is_figure) for block in text.find("p")]
    assert [new.find(paragraph) for paragraph in printed] == sorted(map(new.index, printed))
    assert len("".join(printed)) > 0.9 * len(new)
    (apparatus,) = [node for node in tree.find("section") if node.attributes.get("id") == "changes"]
    assert "There are other waiting rooms, I know, those of the doctor" in apparatus.text()
    assert "forty-three] forty\xa0A" in apparatus.text()


def is_figure(node: Node) -> bool:
    return node.tag == "sup"


# --- its style ---------------------------------------------------------------------------------------


def test_style_sheet_is_within_budget() -> None:
    assert len(STYLE.encode()) <= 8 * 1024
    assert "url(" not in STYLE


TOKENS = {name: colours for name, *colours in re.findall(r"--([\w-]+):light-dark\((#\w{6}),(#\w{6})\)", STYLE)}


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("above", "below", "least"),
    [
        ("ink", "paper", 7.0),
        ("quiet", "paper", 4.5),
        ("red", "paper", 4.5),
        ("ink", "hit", 7.0),
        ("quiet", "hit", 4.5),
        ("red", "hit", 4.5),
    ],
)
def test_colours_can_be_read(scheme: int, above: str, below: str, least: float) -> None:
    assert contrast(TOKENS[above][scheme], TOKENS[below][scheme]) >= least


# --- themes on top of it -----------------------------------------------------------------------------


def test_theme_on_top_of_it_overrides_one_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "sitegen.toml": 'theme = "mine"\n',
        "content/ferry/old.txt": "The ferry left at nine.\n",
        "content/ferry/new.txt": "The ferry left at ten.\n",
        "themes/mine/theme.toml": 'extends = "edition"\n',
        "themes/mine/comparison.html": '{% extends "edition/comparison.html" %}'
        "{% block main %}{{ super() }}<p>Set in Marle.</p>{% endblock %}",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(["build"]) == 0
    page = (tmp_path / "build/ferry/index.html").read_text(encoding="utf-8")
    assert "Set in Marle." in page
    assert ">ten</a>] nine&nbsp;<b>A</b>" in page
