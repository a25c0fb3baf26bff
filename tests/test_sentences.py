"""Sentences of thirty languages, cut by hand: a file a language in `sentences/`, a line a case, `¦` between.

`‖` stands where the space after a stop was forgotten.
"""

import re
from pathlib import Path

import pytest

from sitegen.segment import find_sentences

from .making import document

FILES = sorted((Path(__file__).parent / "sentences").glob("*.txt"))


def test_there_are_languages_to_try() -> None:
    assert {"ar", "de", "el", "en", "hi", "ja", "ru", "th", "tr", "zh"} <= {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_sentences_are_cut_where_a_reader_would_cut_them(file: Path) -> None:
    space = "" if file.stem in ("ja", "zh") else " "
    lines = file.read_text(encoding="utf-8").splitlines()
    cases = [re.split("[¦‖]", line) for line in lines]
    texts = [line.replace("¦", space).replace("‖", "") for line in lines]
    found = [
        [text[one.start : one.end] for one in find_sentences(document(text), file.stem)]
        for text in texts
    ]  # fmt: skip
    assert found == cases
