"""Text to sentences, sentences to tokens, and the keys by which both are compared.

Takes canonical text and a language tag, gives ranges. Normalising happens here and nowhere else: a key
says what two spellings have in common, the range says what is shown. Never changes a text.

Sentence ends are found by rule: a terminator, what closes after it, white space, and then a look at the
word before (abbreviation, initial, ordinal) and the word after (does it begin a sentence?). The words are
data, by language, in the tables below.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from .model import BlockKind, Document, Half, Sentence

# --- keys ------------------------------------------------------------------------------------------

_FOLDED = {
    **dict.fromkeys("‘’‚‛′ʼ＇", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "\u00ad": "",
    "\u200b": "",
    "\u2060": "",
    "\ufeff": "",
    "…": "...",
    "ﬁ": "fi",
    "ﬂ": "fl",
}
_FOLD_TABLE = str.maketrans(_FOLDED)
_WORD = re.compile(r"\S+")


def fold(text: str) -> str:
    """Key of a text: case, quotation marks, dashes, ellipses, invisible characters and white space made one."""
    return " ".join(text.translate(_FOLD_TABLE).casefold().split())


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """`fold(text)` and, for each of its code points and for its end, the offset in `text` it came from.

    A space that stands for a run of white space points to the run's first character.
    """
    folded: list[str] = []
    offsets: list[int] = []
    gap, at = -1, 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        gap = at if gap < 0 and at < start else gap
        at = end
        word = match[0]
        ascii_only = word.isascii()
        keys = [word.lower()] if ascii_only else [_FOLDED.get(char, char).casefold() for char in word]
        if not any(keys):
            continue
        if gap >= 0 and folded:
            folded.append(" ")
            offsets.append(gap)
        gap = -1
        folded += keys
        offsets += range(start, end) if ascii_only else [start + index for index, key in enumerate(keys) for _ in key]
    offsets.append(offsets[-1] + 1 if offsets else 0)
    return "".join(folded), offsets


# --- tokens ----------------------------------------------------------------------------------------

# Vowel signs and accents that Python's \w leaves out, so that no cluster is cut.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u0900-\u0903\u093a-\u094f\u0951-\u0957"
    "\u0962\u0963\u0980-\u0983\u09bc-\u09d7\u0a01-\u0a03\u0a3c-\u0a51\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57"
    "\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d57\u0dca-\u0ddf"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u0f71-\u0f84\u102b-\u103e\u17b4-\u17d3"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\u302a-\u302f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    "\U0001f3fb-\U0001f3ff"
)
_HAN = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u3096\u31c0-\u31ef\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_THAI = "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u1780-\u17b3"


def _is_complex(text: str) -> bool:
    """Does a text hold combining marks, or signs that are words of their own? Cheaper than a pattern to compile."""
    return not text.isascii() and any(
        char > "\u02ff" and not ("\u0370" <= char <= "\u0482" or "\u2010" <= char <= "\u20cf") for char in set(text)
    )


@lru_cache
def _token_pattern(complex_script: bool) -> re.Pattern[str]:
    """Pattern of one token; text without combining marks and without signs that are words gets by with less."""
    marks = f"[{_MARKS}]*" if complex_script else ""
    signs = f"{_HAN}{_THAI}" if complex_script else ""
    letter = rf"(?:[^\W_{signs}]{marks})" if complex_script else r"[^\W_]"
    one_sign = rf"|[{_HAN}{_THAI}]{marks}" if complex_script else ""
    emoji = rf"[^\w\s](?:\u200d[^\w\s]|[{_MARKS}])*" if complex_script else r"[^\w\s]"
    return re.compile(
        r"(?:[A-Za-z]\.){2,}(?![A-Za-z])"  # U.S.
        r"|[$€£¥₹]?\d+(?:[.,:/\u2009\u202f]\d+)*(?:[%‰°½¼¾]|(?:st|nd|rd|th|er|ème|º|ª)\b)?"  # $1,500.50  3:30  40%
        rf"{one_sign}"
        rf"|{letter}+(?:['’‑‐-]{letter}+)*"  # don't, anti-war
        rf"|\s+|\.{{2,}}|-{{2,}}|{emoji}|.",
        re.DOTALL,
    )


def find_tokens(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Ranges of the tokens of `text[start:end]`: words, numbers with their signs, punctuation, white space.

    Together they hold every character. A token is never part of a word, a number, or a character with its
    combining marks. O(n).
    """
    pattern = _token_pattern(_is_complex(text))
    return [match.span() for match in pattern.finditer(text, start, len(text) if end is None else end)]


def split_tokens(text: str) -> list[str]:
    """The same tokens of a whole text, as they stand."""
    return _token_pattern(_is_complex(text)).findall(text)


@lru_cache(maxsize=65536)
def token_key(token: str) -> str:
    """Key of one token; white space of any kind and length is one space."""
    return fold(token) or " "


def count_words(text: str, lang: str = "") -> int:
    """Words of a text as an editor counts them: what white space parts; signs in scripts without spaces."""
    if lang[:2] in SPACELESS:
        return sum(token[0].isalnum() or token[-1].isalnum() for token in split_tokens(text))
    return len(text.split())


# --- sentences -------------------------------------------------------------------------------------

SPACELESS = frozenset(("zh", "ja", "th", "lo", "km", "my"))
"""Languages written without spaces between words."""

BEFORE_NAME: dict[str, frozenset[str]] = {
    "en": frozenset(
        "mr mrs ms dr prof rev hon gov sen rep gen lt col maj capt cpt sgt cmdr adm st mt ft messrs mme mlle pres "
        "supt insp det atty dist fr br cf vs v viz e.g i.e eds trans dept univ exec op jan feb mar apr jun jul aug "
        "sept sep oct nov dec".split()
    ),
    "de": frozenset(
        "hr fr dr prof nr abs art ziff bzw z.b d.h u.a vgl s ggf sog bd hrsg aufl kap st jh str tel evtl inkl zzgl "
        "ca mio mrd gem v i jan febr märz apr jun jul aug sept okt nov dez lit buchst bgbl geänd".split()
    ),
    "fr": frozenset(
        "m mm mme mmes mlle dr me st ste art p pp cf éd vol chap env av janv févr juill sept oct nov".split()
    ),
    "es": frozenset(
        "ee sr sra srta sres dr dra d dña ud uds art pág págs núm vol cap av ej gral lic ing sto sta".split()
    ),
    "ru": frozenset("г гг в вв т п с стр ул д др пр им т.е т.к тыс млн млрд руб см рис табл ред изд нач кон".split()),
}
"""Abbreviations after which, by language, the sentence goes on; without the last stop, lower case."""

BEFORE_NUMBER: dict[str, frozenset[str]] = {
    "en": frozenset("no nos vol fig figs ch sec secs art arts p pp pt pts eq c ca d b r est approx ed al".split()),
    "de": frozenset("nr abs art s kap bd ziff".split()),
    "fr": frozenset("no n art p pp vol chap".split()),
}
"""Abbreviations after which the sentence goes on where a number follows: "No. 7", "c. 1874"."""

EITHER: dict[str, frozenset[str]] = {
    "en": frozenset(
        "mon tue tues wed thu thur thurs fri inc corp co ltd pvt llc jr sr etc a.m p.m u.s u.k u.n e.u d.c ph.d "
        "m.d b.a m.a a.d b.c esq bros plc u.s.a n.y l.a".split()
    ),
    "de": frozenset("usw etc gmbh co".split()),
}
"""Abbreviations that may end a sentence: they do where the next word is one that begins sentences."""

STARTERS = frozenset(
    "the a an this that these those he she it they we i you his her its their our in on at for from with by as when "
    "while after before but and or so yet if since because although though however moreover there here what who how "
    "why where some many most all no not one two both another other such then now today yesterday meanwhile also to "
    "under over until during between among once instead still even just only each every several few more less despite "
    "without within additionally furthermore therefore lastly finally first second third".split()
)
"""English words that begin a sentence more often than they begin a name."""

NAMES_TOO = frozenset("i you we our all no not one two both first second third yes up some other such most".split())
"""Starters that contracts, forms and labels write with a capital in the middle of a sentence."""

# Marks with a stop among them, from the first stop or bracket on; they may run on over the figures of footnotes.
_STOPPED = re.compile(r"([.!?…‽؟۔\]][^\w\s]*(?:\d+\][^\w\s]*)*(?:\s»(?!\w))?)\s+")
_CAPITAL = re.compile(r" (?<=[a-z0-9),\s] )([A-Z][a-z]+),? [a-z0-9]")
_NEXT_WORD = re.compile(r"[^\w\s]*\s*(\S+)")
_UNSTOPPED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789),")
_FRAGMENT = 4
"""Least number of words of a sentence without a stop."""
_LOOK_BACK = 100
_STOPS = frozenset(".!?…‽؟۔")
_WIDE_STOPS = "。！？｡।॥"
_OPENING = "\"'“”‘’«»„()[]{}¿¡*_"
_THAI_GAP = re.compile(r"(?<=[\u0e00-\u0eff]) +(?=[\u0e00-\u0eff])")
_THAI_SENTENCE = 60
"""Thai ends a sentence with a space and also parts clauses and names by one; shorter than this is no sentence."""


def find_sentences(document: Document, lang: str) -> tuple[Sentence, ...]:
    """Sentences of a document, in order; they hold every character that is not white space.

    A line break inside a block (verse, a table's rows, code, an address) ends a sentence. O(n).
    """
    found: list[Sentence] = []
    text = document.text
    for index, block in enumerate(document.blocks):
        for start, end in _split(text[block.start : block.end], lang, block.kind):
            found.append(Sentence(block.start + start, block.start + end, index))
    return tuple(found)


@lru_cache(maxsize=2048)
def _split(text: str, lang: str, kind: BlockKind) -> tuple[tuple[int, int], ...]:
    """Ranges of the sentences of one block; cached, because two versions share most of their blocks."""
    lines = [*(match.end() for match in re.finditer("\n", text)), len(text)] if "\n" in text else [len(text)]
    ranges = []
    start = 0
    for end in lines if kind is BlockKind.CODE or kind is BlockKind.TABLE else _cuts(text, lines, lang):
        piece = text[start:end].rstrip()
        if piece:
            left = 0 if kind is BlockKind.CODE else len(piece) - len(piece.lstrip())  # indentation is part of a line
            ranges.append((start + left, start + len(piece)))
        start = end
    return tuple(ranges)


def _cuts(text: str, lines: list[int], lang: str) -> list[int]:
    """Ends of the sentences of a block whose lines end there, with the white space that follows; in order."""
    cuts = []
    start = 0
    for line_end in lines:
        for match in _STOPPED.finditer(text, start, line_end):
            if _ends(text, match, start, lang):
                start = match.end()
                cuts.append(start)
        start = line_end
        cuts.append(start)
    more = [*_run_on_cuts(text)] if lang[:2] == "en" else []
    if not text.isascii() and any(stop in text for stop in _WIDE_STOPS):
        more += [match.end() for match in _wide_end().finditer(text)]
    if more:
        cuts = sorted({*cuts, *more})
    return _with_thai_gaps(text, [0, *cuts]) if lang[:2] in ("th", "lo", "km") else cuts


def _run_on_cuts(text: str) -> Iterable[int]:
    """Where a sentence begins though the words before it (a heading, an entry of a list) have no stop.

    "images of the large hadron collider However, that cost ...": a word that is no name, in small letters or a
    bracket, then a starter with a capital, then small letters again. None in 85 real pairs begins anything else.
    """
    for match in _CAPITAL.finditer(text):
        word = match[1].casefold()
        if word in STARTERS and word not in NAMES_TOO:
            before = text[max(0, match.start() - _LOOK_BACK) : match.start()].split()
            if len(before) >= _FRAGMENT and _is_unstopped(before[-1]):
                yield match.start() + 1


def _is_unstopped(word: str) -> bool:
    """May a sentence end in this word, without a stop? Not in a name, nor in one that waits for the next."""
    small = word[0].islower() or word[-1] in ")0123456789"
    return small and word[-1] in _UNSTOPPED and word.rstrip(",") not in STARTERS


@lru_cache
def _wide_end() -> re.Pattern[str]:
    """A stop after which no space is needed, with what closes after it."""
    return re.compile(rf"[{_WIDE_STOPS}]+[\"'”’»）」』】〉》]*\s*")


def _ends(text: str, match: re.Match[str], start: int, lang: str) -> bool:
    """Does a sentence that began at `start` end at these marks?"""
    marks = match[1]
    found = [index for index, mark in enumerate(marks) if mark in _STOPS]
    first, last = (found[0], found[-1]) if found else (-1, -1)
    quoted = {mark for mark, opened in (("“", "„"), ("«", "»")) if opened in text[start : match.start()]}  # „so“, »so«
    if last < 0 or any(mark in "([{“„«¿¡—–" and mark not in quoted for mark in marks[last + 1 :] if "]" not in marks):
        return False
    following = _NEXT_WORD.match(text, match.end())
    if not following:
        return True
    stops, closed = marks[first : last + 1], last + 1 < len(marks)
    before, word = text[start : match.start() + first], following[1]
    if word[0].islower():
        # "What?" she said. But a plain stop after a plain word ends a sentence even where the next begins small.
        return stops == "." and not closed and _plain_end(before, word, lang)
    return stops != "." or not _goes_on(before, word, lang)


def _last_word(before: str) -> str:
    """What stands before a stop, back to white space, a dash or an opening mark."""
    words = before.rsplit(None, 1)
    if words and ("—" in words[-1] or "–" in words[-1]):
        words = before.replace("—", " ").replace("–", " ").rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


def _plain_end(before: str, following: str, lang: str) -> bool:
    """Does this end in a word that is no abbreviation: too long for one, or before a word that begins sentences?"""
    last = _last_word(before).rstrip(")]”\"’'")
    if len(last) < (3 if following in STARTERS else 5) or "." in last:
        return False
    language = lang[:2] or "en"
    tables = (BEFORE_NAME, BEFORE_NUMBER, EITHER)
    return not any(last.casefold() in table.get(language, table["en"]) for table in tables)


def _goes_on(before: str, following: str, lang: str) -> bool:
    """Is this the stop of an abbreviation, an initial or an ordinal, so that `following` is in the same sentence?"""
    word = _last_word(before)
    if not word:
        return False
    key = word.casefold()
    language = lang[:2] or "en"
    numbered = before.strip() == word and len(word) <= 4 and (word.isdigit() or not word[1:]) and word != "I"
    lettered = language == "de" and len(word) == 1 and word.islower()
    spaced = len(word) == 1 and len(following) >= 2 and following[0].isalpha() and following[1] == "."
    ordinal = language == "de" and word.isdigit() and len(word) <= 2
    if numbered or lettered or spaced or ordinal:
        return True  # "1. The tenant" in a list; "d. h. Äpfel"; "J. P. Moss"; "am 3. Oktober"
    begins = following.strip("\"'“”‘’,;:.").casefold() in STARTERS
    if key in EITHER.get(language, EITHER["en"]):
        return not begins and key != "etc"
    if key in BEFORE_NAME.get(language, BEFORE_NAME["en"]):
        return True
    if following.lstrip("(")[:1].isdigit():
        street = language == "de" and key.endswith("str")
        if street or key in BEFORE_NUMBER.get(language, BEFORE_NUMBER["en"]):
            return True
    if len(word) == 1 and word.isalpha() and word.isupper():
        return not (begins or word == "I")
    return "." in word and len(word) <= 6 and word.replace(".", "").isalpha() and not begins


def _with_thai_gaps(text: str, cuts: list[int]) -> list[int]:
    wanted = set(cuts)
    ends = [match.end() for match in _THAI_GAP.finditer(text)]
    merged: list[int] = []
    for cut in sorted(wanted | set(ends)):
        if cut in wanted or cut - merged[-1] >= _THAI_SENTENCE:
            merged.append(cut)
    return merged


# --- language and numbering ------------------------------------------------------------------------

_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ja", "\u3041", "\u30ff"),
    ("zh", "\u4e00", "\u9fff"),
    ("th", "\u0e01", "\u0e5b"),
    ("hi", "\u0904", "\u0939"),
    ("ar", "\u0620", "\u064a"),
    ("he", "\u05d0", "\u05ea"),
    ("ru", "\u0410", "\u044f"),
    ("el", "\u0391", "\u03c9"),
    ("ko", "\uac00", "\ud7a3"),
)
_COMMON = {
    "en": frozenset("the of and to in that is was for with it on as by".split()),
    "de": frozenset("der die das und ist nicht von zu den mit auf im für".split()),
    "fr": frozenset("le la les des et est une dans que qui pour du au".split()),
    "es": frozenset("el los las de y en que una por con del para se".split()),
}
_SAMPLE = 2000


def guess_language(text: str) -> str:
    """BCP 47 tag of the language that the first 2,000 code points look like; `en` where nothing speaks for another."""
    sample = text[:_SAMPLE]
    foreign = [] if sample.isascii() else [char for char in set(sample) if char > "\u036f"]
    for lang, first, last in _SCRIPTS:
        if any(first <= char <= last for char in foreign):
            share = sum(first <= char <= last for char in sample) / (sum(map(str.isalpha, sample)) or 1)
            if share > (0.05 if lang == "ja" else 0.3):
                return lang
    words = sample.casefold().split()
    counts = {lang: sum(map(common.__contains__, words)) for lang, common in _COMMON.items()}
    best = max(counts, key=lambda lang: counts[lang])
    return best if counts[best] else "en"


def paragraph_numbers(half: Half) -> tuple[int, ...]:
    """Number of every block as the page prints it: blocks that are not frame, from 1; 0 for frame."""
    numbers = []
    count = 0
    for frame in half.frame:
        count += not frame
        numbers.append(0 if frame else count)
    return tuple(numbers)
