"""Notes: read from their files, placed in the versions by what they quote, numbered in reading order.

`parse_notes` and `place_notes` are the whole of it, and `references` and `footnotes` for what a text refers to;
`series` looks at all comparisons of a folder. Inside, from the file to the page: `quote_line` and `markdown`
(`notes.md`), `jsonld` (W3C annotations), `parse` (both); `search` (what stands as written, and likeness), `alike`
(what may have changed), `anchor` (the five states), `ground` (a version to be searched), `whereabouts` and `wording`
(what is said of a quote that is not found), `place` (anchors and numbers).
"""

from .footnotes import find_footnotes
from .kinds import KINDS
from .parse import parse_notes
from .place import check_introduction, place_notes
from .references import Elsewhere, Reference, check_references, find_elsewhere, find_references
from .series import check_series

__all__ = [
    "KINDS",
    "Elsewhere",
    "Reference",
    "check_introduction",
    "check_references",
    "check_series",
    "find_elsewhere",
    "find_footnotes",
    "find_references",
    "parse_notes",
    "place_notes",
]
