"""Words before and after a stop that say whether a sentence ends there, of one language.

Takes the first two letters of a tag, gives what stands under them in `abbreviations` and `starters`; the shorter
lists stand here.
"""

from dataclasses import dataclass
from functools import lru_cache

from .abbreviations import BEFORE_NAME, BEFORE_NUMBER, BEFORE_OTHERS, EITHER
from .starters import OPENERS, STARTERS

CLOCK = frozenset(("a.m", "p.m"))
AFTER_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january "
    "february march april may june july august september october november december jan feb mar apr jun jul aug sept "
    "oct nov dec eastern central mountain pacific greenwich et est edt ct cst cdt mst mdt pt pst pdt gmt utc cet bst "
    "ist jst".split()
)
"""What may follow a time of day in the same English sentence, with a capital; before others the sentence ends."""

_SAME_WORDS = {"no": "nb", "nn": "nb", "bs": "hr", "sr": "hr", "af": "nl", "gl": "es", "ms": "id", "mo": "ro"}
"""Languages that are near enough to another to be cut by its words."""

COMPANIES = frozenset("s.a s.l s.l.u s.a.u s.p.a s.r.l s.n.c s.a.s n.v b.v v.o.f c.v gmbh a.s".split())
"""Abbreviations of companies that stand before their names as well: "la S.A. Holm", "de N.V. Holm"."""

LETTERED = frozenset(
    "war type group class grade plan vitamin appendix exhibit schedule team part section hepatitis act scene book "
    "volume chapter article title phase stage annex figure table".split()
)
"""English words after which a single letter is no initial: "His blood is type O. Hers is B."."""

CURRENCIES = frozenset(
    "Kč Kčs Ft EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON JPY Euro Euros Dollar Franken Mark".split()
)
"""What may follow thousands and millions in the same sentence, with a capital: "3,5 mil. Kč"."""

EXCLAIMED = frozenset(("yahoo", "jeopardy", "joomla", "wham", "yum"))
"""Names that are written with an exclamation mark."""

ORDINAL = frozenset(("de", "tr", "hu"))
"""Languages that write an ordinal as a number with a stop, also before words with a capital."""

BEFORE_ORDINAL = {
    "de": frozenset(
        "am im beim ins als seit ab bis und oder jeder jedes jeden mein meine meinen meinem sein seine "
        "seinen seinem ihr ihre ihren ihrem der die das den dem des ein eine einen einem einer vom zum zur in".split()
    ),
    "hu": frozenset(("a", "az", "és")),
}
"""Words after which a figure with a stop is an ordinal, where the next word has a capital: "am 3. Oktober"."""

THAI_JOINERS = tuple(
    "และ หรือ ซึ่ง ที่ โดย เพื่อ เนื่อง เพราะ เป็น จะ ใน ของ กับ แก่ จาก จน ถึง ระหว่าง รวม ทั้ง กล่าว ได้แก่ เช่น คือ ว่า ก็".split()
)
"""Thai words before which a space parts no sentences."""

LATIN_AMID = frozenset("am ar bn el fa gu he hi hy ja ka km kn ko lo ml my pa ru sr ta te th uk ur zh".split())
"""Languages in other letters; the abbreviations in Latin ones amid them are read as English."""

LETTERS_THAT_ARE_WORDS = frozenset("яéèöåæøєї")
"""Single letters that end sentences; others are short for something."""

_SAID: dict[str, str] = {
    "ar": r"[وف]?(?:قال|سأل|أجاب|أضاف|صرخ|هتف|همس|صاح|رد|تابع)ت?\b",
    "fa": r"(?:\w\S*\s){0,2}(?:گفت|پرسید|افزود|فریاد|پاسخ|زمزمه)",
    "ko": r"(?:[^\s\"“”.?!]+\s){0,2}[^\s\"“”.?!]*"
    r"(?:말했|말한|물었|묻|답했|대답|외쳤|소리쳤|중얼|속삭|덧붙|했다|전했|밝혔)",
    "he": r"ו?(?:אמר|שאל|ענ|צעק|לחש|השיב|הוסיפ?)[הו]?\b",
    "hi": r"(?:\w\S*\s){0,3}(?:कहा|पूछा|बोल|बताया|चिल्ला|जवाब)",
    "th": r"\S{0,20}(?:ถาม|กล่าว|พูด|บอก|ตอบ|ตะโกน)",
}
"""Patterns of what goes on after a quotation, in scripts without capitals: "...?" asked she."""


@dataclass(frozen=True, slots=True)
class Stops:
    """What one language writes around stops."""

    before_name: frozenset[str]
    """Abbreviations after which the sentence goes on."""
    before_others: frozenset[str]
    """Those after which it goes on, but for `starters`."""
    before_number: frozenset[str]
    """Those after which it goes on where a number follows."""
    either: frozenset[str]
    """Those that may end it."""
    known: frozenset[str]
    """All of these."""
    starters: frozenset[str]
    """Words that begin a sentence more often than a name."""
    openers: frozenset[str]
    """Words that open a sentence with a date."""
    capitals_tell: bool
    """Does a capital after one of `either` begin a sentence? Not where nouns have one, too."""
    said: str
    """Pattern of what goes on after a quotation; empty where capitals tell."""


@lru_cache
def stops_of(language: str) -> Stops:
    """The words of a language, given by two letters; those of no language where it has none."""
    language = _SAME_WORDS.get(language, language)
    known = language in STARTERS

    def words(table: dict[str, str]) -> frozenset[str]:
        return frozenset(f"{table.get(language, '')} {'' if known else table.get('', '')}".split())

    before_name = words(BEFORE_NAME) | frozenset(BEFORE_NAME[""].split())
    before_others, before_number, either = words(BEFORE_OTHERS), words(BEFORE_NUMBER), words(EITHER)
    return Stops(
        before_name,
        before_others,
        before_number,
        either,
        before_name | before_others | before_number | either,
        words(STARTERS),
        words(OPENERS),
        known and language not in ("en", "de"),
        _SAID.get(language, ""),
    )
