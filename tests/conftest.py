"""What all tests share: built sites, and `--update`, which rewrites expectations: their diff is the review."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from tests.building import build, copy_demonstration, copy_editions
from tests.making import SHARED
from tests.odd_pairs import write_long, write_odd

settings.register_profile("ours", deadline=None)  # no test asserts a time
settings.load_profile("ours")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite expected files instead of comparing with them")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are to be rewritten."""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built demonstration."""
    root = tmp_path_factory.mktemp("demonstration")
    copy_demonstration(root)
    return build(root)


@pytest.fixture(scope="session")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built demonstration and a poem, in the theme `edition`."""
    root = tmp_path_factory.mktemp("editions")
    copy_editions(root)
    return build(root)


@pytest.fixture(scope="session")
def syndicated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built page of a real wire story and the paper that ran it, where this clone has them beside it."""
    texts = SHARED / "syndication"
    if not texts.is_dir():
        pytest.skip("no shared data beside this clone")
    root = tmp_path_factory.mktemp("syndicated")
    shutil.copytree(texts, root / "content" / "story")
    (root / "sitegen.toml").write_text('title = "Syndicated"\n', encoding="utf-8")
    return build(root)


@pytest.fixture(scope="session")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of odd pairs."""
    root = tmp_path_factory.mktemp("odd")
    write_odd(root)
    return build(root)


@pytest.fixture(scope="session")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of one long pair."""
    root = tmp_path_factory.mktemp("long")
    write_long(root)
    return build(root)


@pytest.fixture(scope="session", params=["demonstration", "syndicated", "odd"])
def site(request: pytest.FixtureRequest) -> Path:
    """Each of the sites above in turn."""
    built: Path = request.getfixturevalue(request.param)
    return built
