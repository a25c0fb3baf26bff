"""What every reader's document must satisfy; shared by the tests of the readers."""

import unicodedata

from sitegen.model import BlockKind, Document


def texts(document: Document) -> list[str]:
    """Texts of the blocks."""
    return [document.text[block.start : block.end] for block in document.blocks]


def kinds(document: Document) -> list[str]:
    """Kinds of the blocks."""
    return [str(block.kind) for block in document.blocks]


def marks(document: Document) -> list[tuple[str, str, str]]:
    """Marks as (kind, marked text, target)."""
    return [(str(mark.kind), document.text[mark.start : mark.end], mark.target) for mark in document.marks]


def check_document(document: Document) -> None:
    """Assert the law of canonical text, blocks and marks."""
    assert "\n\n".join(texts(document)) == document.text
    assert unicodedata.is_normalized("NFC", document.text)
    end = -2
    for block in document.blocks:
        assert block.start == end + 2
        end = block.end
        content = document.text[block.start : block.end]
        assert content.strip()
        assert content == content.rstrip()
        assert block.line >= 1
        if block.kind is not BlockKind.CODE:
            assert content == content.lstrip()
            assert "\n\n" not in content
    assert list(document.marks) == sorted(
        document.marks, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.target)
    )
    for mark in document.marks:
        assert any(block.start <= mark.start < mark.end <= block.end for block in document.blocks)
        assert not document.text[mark.start].isspace()
        assert not document.text[mark.end - 1].isspace()
