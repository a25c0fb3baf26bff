"""Lines of a text file and what can be told from their first and last characters.

Takes strings without line ends; gives small values. Knows nothing of the lines around, never changes a text.
"""

import re
from enum import StrEnum

OPENERS = "\"'“‘«‹„‚「『《〈([{¿¡*_—–-\u00a0 "
"""What may stand before the first letter of a sentence."""
CLOSERS = "\"'”’»›“‘」』》〉)]}*_¹²³⁴⁵⁶⁷⁸⁹⁰†‡\u00a0 "
"""What may stand after the stop of a sentence."""
STOPS = ".!?…。！？｡؟۔।॥։።‼⁇"
"""What ends a sentence."""

UNSPACED_WORD = 5
"""Usual length of a word in Thai, Lao, Burmese and Khmer, which do not show where it ends."""

ABBREVIATIONS = frozenset(
    """Mr Mrs Ms Mx Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Adm Maj Rev Hon St Mt Ft Jr Sr Messrs Mme Mlle
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos Vol Fig Art Sec vs v cf al etc ca approx dept est
    Abs Nr Bd Hrsg Aufl bzw ggf usw Str Hr Fr Tel Sra Sr Dra Ud núm pág ing av""".split()
)
"""Words whose full stop ends no sentence."""

_DOTTED = frozenset("e.g i.e a.k.a z.b d.h u.a u.u o.ä v.a i.d.r p.ej s.o".split())
"""Abbreviations with stops inside that stand in mid-sentence; others ("U.S.", "p.m.") may end one."""
_FOOTNOTE_REFERENCES = re.compile(r"(?:\[\w{1,4}\])+$")
_LETTERED = re.compile(r"\((?:[a-z]|[ivx]{1,5})\) |[a-z]\) ")
_EASTERN = (
    ("\u2e80", "\u9fff"),  # radicals, kana, ideographs and their punctuation
    ("\uf900", "\ufaff"),
    ("\ufe30", "\ufe4f"),
    ("\uff01", "\uff60"),
    ("\U00020000", "\U0003ffff"),
)
"""Scripts written without spaces between words: a line break there stands for nothing."""
HYPHENS = "-\u2010\u00ad¬"
"""What printers put where they cut a word: hyphens, the soft hyphen, and what some recognisers write for it."""
DASH_WORDS = frozenset("and or und oder bzw bis et ou y o e ed en of och og i и или".split())
"""Words before which a hyphen at the end of a line hangs in the air ("pre- and post-war")."""


class Begins(StrEnum):
    """What the first letter of a line says."""

    UPPER = "upper"
    """A capital: a sentence or a name."""
    LOWER = "lower"
    """A small letter: the middle of a sentence."""
    UNCASED = "uncased"
    """A letter of a script without capitals."""
    OTHER = "other"
    """A digit or a sign."""


class Line:
    """A line that is not blank. A plain class: thousands are made, and `sitegen diff` waits for the import."""

    __slots__ = ("indent", "number", "text")

    def __init__(self, text: str, number: int, indent: int = 0) -> None:
        self.text = text
        """White space collapsed, none at the ends."""
        self.number = number
        """In the file, counted from 1."""
        self.indent = indent
        """Columns of white space before the text, a tab counted as four."""


def ends_sentence(text: str) -> bool:
    """Tell whether a line ends with a full stop or the like that is not an abbreviation's."""
    text = text[-200:]
    if text.endswith("]"):
        text = _FOOTNOTE_REFERENCES.sub("", text[-60:])
    text = text.rstrip(CLOSERS)
    if not text or text[-1] not in STOPS:
        return False
    if text[-1] != "." or text.endswith(".."):
        return True
    word = text[text.rfind(" ") + 1 : -1].lstrip(OPENERS)
    if "." in word:
        return word.casefold() not in _DOTTED
    return not (len(word) == 1 and word.isupper()) and word not in ABBREVIATIONS


def begins(text: str) -> Begins:
    """Say what the first letter of a line is, past quotation marks, brackets and dashes; "(a)" begins an item."""
    if text.startswith(("[[", "* ")) or _LETTERED.match(text):
        return Begins.OTHER
    first = text.lstrip(OPENERS)[:1]
    if first.isupper():
        return Begins.UPPER
    if first.islower():
        return Begins.LOWER
    return Begins.UNCASED if first.isalpha() else Begins.OTHER


def first_word_length(text: str) -> int:
    """Columns that a line needs of the line before it to begin there."""
    if is_eastern(text[0]):
        return 1
    if is_unstopped(text[0]):
        return UNSPACED_WORD
    space = text.find(" ")
    return len(text) if space < 0 else space


def is_eastern(char: str) -> bool:
    """Tell Chinese and Japanese characters, which have no spaces between words."""
    return char >= "\u2e80" and any(low <= char <= high for low, high in _EASTERN)


def is_unstopped(char: str) -> bool:
    """Tell Thai, Lao, Burmese and Khmer, which show neither where a word ends nor, mostly, where a sentence does."""
    return "\u0e00" <= char <= "\u0eff" or "\u1000" <= char <= "\u109f" or "\u1780" <= char <= "\u17ff"


def are_unspaced(last: str, first: str) -> bool:
    """Tell two characters between which a line break stands for nothing: scripts without spaces between words."""
    if last < "\u0e00" or first < "\u0e00":
        return False
    return (is_eastern(last) and is_eastern(first)) or (is_unstopped(last) and is_unstopped(first))


def glue(before: str, after: str) -> str:
    """Give what stands between two parts of a paragraph when the line break between them is undone."""
    last, first = before[-1], after[0]
    if are_unspaced(last, first):
        return ""
    if last == "\u00ad":
        return ""
    if last in "-‐—" and len(before) > 1 and before[-2].isalpha() and first.isalpha():
        word = after.split(" ", 1)[0]
        return " " if last != "—" and word in DASH_WORDS else ""
    return " "
