"""A note: on the page of its comparison, and in lists.

Takes nothing, gives frozen records.
"""

from dataclasses import dataclass

from ...theme import Html
from .site import PageLink


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note, ready to be shown."""

    id: str
    """Its anchor on the page (`n-toll`)."""
    number: int
    """Its place in the page's one series."""
    kind: str
    """Its kind, in words."""
    lang: str
    """BCP 47 tag where the note has one of its own; else empty."""
    html: Html
    """The remark."""
    signature: str
    """Who wrote it and when; may be empty."""
    remarks: tuple[str, ...]
    """What is odd about its quotes ("The quote differs from the text"), one sentence each."""
    quotes: tuple[str, ...]
    """Its quotes with their sides, where they have no place on the page; else empty."""
    backlinks: tuple[PageLink, ...]
    """One for each of its markers in the text; `title` is the link's name for those who hear it."""
    sources: tuple[PageLink, ...] = ()
    """Its quotes where the versions are published, marked there; empty where they are not, or the page is too heavy."""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note as a list of notes needs it."""

    id: str
    """Its anchor on its page (`n-toll`)."""
    number: int
    """Its number there."""
    kind: str
    """Its kind, in words."""
    quote: str
    """The beginning of what it quotes; may be empty."""
    words: str
    """Its first words."""
    lang: str
    """BCP 47 tag where the note has one of its own; else empty."""
