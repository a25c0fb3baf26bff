"""A comparison as a critical edition: a reading text and its apparatus.

Takes nothing, gives frozen records.
"""

from dataclasses import dataclass

from ...theme import Html
from .note import NoteView


@dataclass(frozen=True, slots=True)
class Reading:
    """A place at which the old version differs from the reading text: one entry of the apparatus."""

    id: str
    """Anchor of its change (`c-3fa2b1`); empty where only the division into paragraphs differs."""
    in_text: bool
    """Whether the reading text has that anchor; where it has not, the entry must."""
    kind: str
    """A value of `ChangeKind`: `replace` (the old version has the reading for the lemma), `insert` (it has nothing
    for the lemma), `delete` (it has the reading beside the lemma), `format`, `move`, `split` or `merge`."""
    weight: str
    """A value of `Weight`."""
    accidental: bool
    """True for what is a matter of spelling, punctuation, capitals or paragraphs, and not of words."""
    number: str
    """Where it is: numbers of paragraphs, of lines in verse ("4", "3–4"); empty in a heading of verse."""
    lemma: Html
    """The words of the reading text, without links, and without their middle where they are many; empty where it has
    none here."""
    nth: int
    """Which of several such words in its paragraph or line is meant, from 1; 0 where there is but one."""
    before: bool
    """Of a `delete`: whether the reading stands before the lemma, and not after it."""
    reading: Html
    """The words of the old version, all of them, with the figures of notes on them; may be empty."""
    words: str
    """What cannot be said by quoting: where a moved passage stands, into how much a split one falls, where a link
    leads; else empty."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A row as an edition has it: a paragraph of the reading text, or a place where the old version has one more."""

    id: str
    """Anchor of the row (`r4`)."""
    number: str
    """Its paragraphs, or lines of verse, in the new version ("4", "3–4"); where that has nothing here, those of the
    last passage before; empty for a heading of verse."""
    html: Html
    """The reading text with the figures of notes; empty where the new version has nothing here."""
    lang: str
    """BCP 47 tag, where the language is not that of the page; else empty."""
    dir: str
    """`auto` where the text has letters that run from right to left; else empty."""
    readings: tuple[Reading, ...]
    """What the old version has otherwise, in order of the reading text."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The new version as one running text, with what the old one reads."""

    passages: tuple[Passage, ...]
    """All rows of the article, in reading order; frame, and what follows where a copy ends, are left out."""
    notes: tuple[NoteView, ...]
    """All notes, in order of their numbers, with the ways back that this page has."""
    verse: bool
    """Whether entries are numbered by lines, and every fifth line of the text is."""
