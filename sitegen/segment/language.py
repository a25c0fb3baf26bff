"""Which language a text looks like: by its script, then by its smallest words and oddest letters."""

from collections import Counter
from functools import lru_cache

_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ja", "\u3041", "\u30ff"),
    ("zh", "\u4e00", "\u9fff"),
    ("th", "\u0e01", "\u0e5b"),
    ("lo", "\u0e81", "\u0edf"),
    ("km", "\u1780", "\u17d3"),
    ("my", "\u1000", "\u109f"),
    ("hi", "\u0904", "\u0939"),
    ("bn", "\u0985", "\u09b9"),
    ("pa", "\u0a05", "\u0a39"),
    ("gu", "\u0a85", "\u0ab9"),
    ("ta", "\u0b85", "\u0bb9"),
    ("te", "\u0c05", "\u0c39"),
    ("kn", "\u0c85", "\u0cb9"),
    ("ml", "\u0d05", "\u0d39"),
    ("si", "\u0d85", "\u0dc6"),
    ("am", "\u1200", "\u137f"),
    ("ka", "\u10d0", "\u10ff"),
    ("hy", "\u0531", "\u0587"),
    ("ar", "\u0620", "\u06d3"),
    ("he", "\u05d0", "\u05ea"),
    ("ru", "\u0400", "\u045f"),
    ("el", "\u0391", "\u03c9"),
    ("ko", "\uac00", "\ud7a3"),
)
"""Language that a script stands for, its first letter and its last. Kana come before the signs they stand among."""

_SCRIPT_SHARE, _KANA_SHARE = 0.3, 0.05
_HAN_WEIGHT = 2
"""A Chinese sign says as much as this number of letters, or more."""
_TELLING: dict[str, tuple[tuple[str, str], ...]] = {
    "ar": (("ur", "ٹڈڑےھ"), ("fa", "پچژگکی")),
    "ru": (("uk", "іїєґ"), ("sr", "јљњћђџ")),
    "zh": (("zh-Hant", "們這個來說時後國對會為學過還發經從點機關電號當見長問間東車"),),
}
"""Languages that share a script with a more frequent one, and the letters that only they write."""
_TELLING_SHARE = 0.02

_COMMON = {
    "en": "the of and to in that is was for with it on as by a at from this be are his he she they not said but have",
    "de": "der die das und ist nicht von zu den mit auf im für ein eine dem des sich auch er sie war nach aus",
    "fr": "le la les l d qu n j des et est une dans que qui pour du au un ce il elle sur pas plus par avec ne en de",
    "es": "el los las de y en que una por con del para se un la es no su al lo como más pero",
    "it": "il l di che è e la un una dell per non del della sono in con i gli le si da nel alla più ma ha lo",
    "pt": "o a os as de e que do da em um uma para com não no na é se por mais dos ao foi",
    "nl": "de het een en van is dat die in te niet op met voor zijn er aan ook maar hij zij was naar bij om",
    "sv": "och att det en ett som på är av för med den till inte han hon om var men sig jag från i",
    "da": "og at det en et som på er af for med den til ikke han hun om var men sig jeg fra i",
    "nb": "og å det en et som på er av for med den til ikke han hun om var men seg jeg fra i",
    "fi": "ja on ei se että hän oli mutta myös kun joka ovat tai niin ole mukaan",
    "pl": "i w na z nie się jest to że do o jak po ale od za przez co był była",
    "cs": "a v na je se že to s z do i o ale jako byl byla jsou po",
    "tr": "ve bir bu için ile de da ne olarak daha çok gibi ama var olan kadar sonra dedi",
    "hu": "a az és hogy nem is egy volt van ez azt meg de csak már",
    "ro": "și de la în a cu pe nu că o un este din pentru care mai sau",
}
"""Smallest words of languages in Latin letters. Of two that fit alike, the first is taken."""

_LETTERS = (
    ("ß", "de"),
    ("öü", "de tr hu"),
    ("ä", "de sv fi"),
    ("å", "sv da nb"),
    ("æø", "da nb"),
    ("ñ¿¡", "es"),
    ("ãõ", "pt"),
    ("çêœ", "fr"),
    ("ç", "tr"),
    ("çâ", "pt"),
    ("ìòù", "it"),
    ("łśźżąęńć", "pl"),
    ("řěů", "cs"),
    ("ğışİ", "tr"),
    ("őű", "hu"),
    ("ățșţ", "ro"),
    ("đơưạảấầậắếềểệịọốồộớờợụủứừựỳ", "vi"),
)
"""Letters, and the languages that they speak for."""

_SAMPLE, _PLACES = 2000, 4
_ENOUGH_WORDS, _LEAST_SHARE, _SURE_VOTES = 40, 0.08, 4
UNKNOWN = "und"


def guess_language(text: str, beside: str = "") -> str:
    """BCP 47 tag of the language that 2,000 code points of a text, from four places, look like.

    `und` (undetermined) where a text is long enough and no language speaks for itself; `en` where it is short. Of a
    short one, the text that it is compared with may tell more: `beside`.
    """
    step = max(_SAMPLE, len(text)) // _PLACES
    sample = "".join(text[start : start + _SAMPLE // _PLACES] for start in range(0, len(text), step))
    return (_by_script(sample) if not sample.isascii() else "") or _by_words(sample, beside)


def _by_script(sample: str) -> str:
    """Language of the script that most letters are of; empty where they are Latin."""
    foreign = [char for char in set(sample) if char > "\u036f" and not "\u2000" <= char < "\u3000"]
    if not foreign:
        return ""
    letters = sum(map(str.isalpha, sample)) or 1
    shares: dict[str, float] = {}
    for lang, first, last in _SCRIPTS:
        if any(first <= char <= last for char in foreign):
            count = sum(first <= char <= last for char in sample)
            shares[lang] = count / (letters if lang != "zh" else letters / _HAN_WEIGHT)
    if shares.get("ja", 0) > _KANA_SHARE and shares["ja"] + shares.get("zh", 0) > _SCRIPT_SHARE:
        return "ja"
    best = max(shares, key=lambda lang: shares[lang], default="")
    if not best or shares[best] <= _SCRIPT_SHARE:
        return ""
    for lang, telling in _TELLING.get(best, ()):
        if sum(map(sample.count, telling)) / letters > _TELLING_SHARE:
            return lang
    return best


def _by_words(sample: str, beside: str) -> str:
    """Language whose smallest words and own letters are most frequent."""
    words = Counter(sample.casefold().replace("’", " ").replace("'", " ").split())
    speaking = _speaking()
    votes: Counter[str] = Counter()
    for word, times in words.items():
        for lang in speaking.get(word, ()):
            votes[lang] += times
    if not sample.isascii():
        for letters, languages in _LETTERS:
            if any(letter in sample for letter in letters):
                votes.update(2 * languages.split())
    best = max(votes, key=lambda lang: (votes[lang], -_rank(lang)), default="")
    told = sum(times for word, times in words.items() if word.isalpha())
    if told < _ENOUGH_WORDS:
        unsure = beside and votes[best] < _SURE_VOTES
        return guess_language(f"{sample} {beside}") if unsure else best or "en"
    return best if votes[best] >= _LEAST_SHARE * told else UNKNOWN


def _rank(lang: str) -> int:
    return list(_COMMON).index(lang) if lang in _COMMON else len(_COMMON)


@lru_cache
def _speaking() -> dict[str, tuple[str, ...]]:
    """For each small word, the languages that it speaks for."""
    speaking: dict[str, tuple[str, ...]] = {}
    for lang, words in _COMMON.items():
        for word in words.split():
            speaking[word] = (*speaking.get(word, ()), lang)
    return speaking
