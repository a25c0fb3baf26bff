"""A comparison as CriticMarkup: one plain text that holds both versions.

Takes a comparison, gives text. A row of aligned blocks is a paragraph; what only the old version has stands
in `{--  --}`, what only the new one has in `{++  ++}`, what became something else in `{~~  ~>  ~~}`. A
paragraph that was split or merged keeps both its shapes: the blank line is inserted or deleted with the rest.
Comments say what the signs cannot: `{>>moved<<}`, `{>>frame<<}` and `{>>excerpt<<}` after the text that was
moved, belongs to no article, or lies beyond the end of a shorter copy; `{==word==}{>>formatting<<}` where only
the formatting changed. Editor's notes and formatting are left out.

CriticMarkup knows no escape, so the text's own signs are broken by a backslash that Markdown takes away again:
`{++` is written `{\\++`, `++}` is written `++\\}`, `~>` is written `~\\>`, and a backslash is doubled. Taking the
markup away, paragraph breaks aside, gives the old text or the new one exactly.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from ..model import Comparison
from .redline import AWAY, HERE, Piece, find_pieces

_OPENING = re.compile(r"\{(?=\+\+|--|~~|>>|==)")
_CLOSING = re.compile(r"(\+\+|--|~~|<<|==)([ \t]*)(?=\})")


def to_critic(comparison: Comparison) -> str:
    """The merged text in CriticMarkup, a paragraph a row, ending in a line end; empty for two empty texts."""
    rows = ("".join(map(_mark_up, _join_moved(pieces))) for pieces in find_pieces(comparison))
    text = "\n\n".join(row for row in rows if row)
    return text and text + "\n"


def escape(text: str) -> str:
    """The text with its own CriticMarkup signs broken by backslashes."""
    text = text.replace("\\", "\\\\").replace("~>", "~\\>")
    return _CLOSING.sub(r"\1\2\\", _OPENING.sub(r"{\\", text))


def _join_moved(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces that moved together made one, with the words that were edited on the way, for the signs cannot nest."""
    for remark, group in groupby(pieces, lambda piece: piece.remark):
        if remark == AWAY:
            yield Piece("".join(piece.old or "" for piece in group), None, remark="moved")
        elif remark == HERE:
            yield Piece(None, "".join(piece.new or "" for piece in group), remark="moved")
        else:
            yield from group


def _mark_up(piece: Piece) -> str:
    comment = f"{{>>{piece.remark}<<}}" if piece.remark else ""
    old, new = escape(piece.old or ""), escape(piece.new or "")
    if piece.old is None:
        return f"{{++{new}++}}{comment}"
    if piece.new is None:
        return f"{{--{old}--}}{comment}"
    if piece.old != piece.new:
        return f"{{~~{old}~>{new}~~}}{comment}"
    return f"{{=={new}==}}{comment}" if comment else new
