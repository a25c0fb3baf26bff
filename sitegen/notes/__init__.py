"""Notes: read from their files, placed in the versions by what they quote, numbered in reading order.

`parse_notes` and `place_notes` are the whole of it, and `references` and `footnotes` for what a text refers to;
`series` looks at all comparisons of a folder. Inside, from the file to the page: `quote_line`, `fields` and
`markdown` (`notes.md`), `jsonld` (W3C annotations), `parse` (both); `search` (what stands as written, and likeness),
`alike` (what may have changed), `anchor` (the five states), `ground` (a version to be searched), `whereabouts` and
`wording` (what is said of a quote that is not found), `place` (anchors and numbers).
"""

from .footnotes import find_footnotes
from .parse import parse_notes
from .place import check_introduction, place_notes
from .references import Elsewhere, find_elsewhere
from .series import check_series

__all__ = [
    "Elsewhere",
    "check_introduction",
    "check_series",
    "find_elsewhere",
    "find_footnotes",
    "parse_notes",
    "place_notes",
]
