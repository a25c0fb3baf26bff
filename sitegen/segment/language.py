"""Which language a text looks like."""

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
