"""Numbers: the words for them.

Data by language, no code; every table is lower case unless it says otherwise.
"""

_UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_GERMAN: dict[str, int] = {
    **{word: value for value, word in enumerate([*_UNITS[1:], *_TEENS], start=2)},
    **{word: 10 * value for value, word in enumerate(_TENS, start=2)},
    **{
        f"{unit}und{word}": 10 * value + ones
        for value, word in enumerate(_TENS, start=2)
        for ones, unit in enumerate(_UNITS, start=1)
    },
}

NUMERALS: dict[str, dict[str, int]] = {
    "en": {
        word: value
        for value, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen".split()
        )
    }
    | {"nil": 0}
    | {
        word: 10 * value
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
    },
    "de": _GERMAN | {"zweier": 2, "dreier": 3} | {"null": 0, "eins": 1, "hundert": 100},
    "fr": {
        word: value
        for value, word in enumerate(
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
        )
        if value != 1
    }
    | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingts": 80},
    "es": {
        word: value
        for value, word in enumerate(
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
            "quince dieciséis diecisiete dieciocho diecinueve".split()
        )
        if value != 1
    }
    | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80}
    | {"noventa": 90, "cien": 100, "ciento": 100}
    | {
        stem + ending: 100 * value
        for value, stem in enumerate(
            "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split(), start=2
        )
        for ending in ("os", "as")
    }
    | {
        "veintiuno": 21,
        "veintiún": 21,
        "veintiuna": 21,
        "veintidós": 22,
        "veintitrés": 23,
        "veinticuatro": 24,
        "veinticinco": 25,
    }
    | {"veintiséis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29},
}
"""Number words and their values."""

SCALES: dict[str, dict[str, int]] = {
    "en": {
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "k": 1000,
        "mn": 10**6,
        "m": 10**6,
        "billion": 10**9,
        "bn": 10**9,
        "trillion": 10**12,
        "tn": 10**12,
    },
    "de": {
        "tausend": 1000,
        "hundert": 100,
        "million": 10**6,
        "millionen": 10**6,
        "mio.": 10**6,
        "mio": 10**6,
        "mrd.": 10**9,
        "mrd": 10**9,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
    },
    "fr": {
        "cent": 100,
        "cents": 100,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    "es": {"mil": 1000, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12},
}
"""Words that multiply the number before them."""

ORDINALS: dict[str, dict[str, int]] = {
    "en": {
        word: value
        for value, word in enumerate(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
            start=1,
        )
    }
    | {
        word: 10 * value
        for value, word in enumerate(
            "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(), start=3
        )
    },
    "de": {
        form: value
        for value, stem in enumerate(
            "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(), start=1
        )
        for form in (stem + "e", stem + "er", stem + "en", stem + "es", stem + "em")
    }
    | {
        f"{word}{ending}": value
        for word, value in _GERMAN.items()
        if value > 12
        for ending in (("te", "ter", "ten", "tes", "tem") if value < 20 else ("ste", "ster", "sten", "stes", "stem"))
    },
    "fr": {
        "premier": 1,
        "première": 1,
        "deuxième": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "quatrième": 4,
        "cinquième": 5,
        "sixième": 6,
        "septième": 7,
        "huitième": 8,
        "neuvième": 9,
        "dixième": 10,
        "onzième": 11,
        "douzième": 12,
        "treizième": 13,
        "quatorzième": 14,
        "quinzième": 15,
        "seizième": 16,
        "dix-septième": 17,
        "dix-huitième": 18,
        "dix-neuvième": 19,
        "vingtième": 20,
        "trentième": 30,
        "quarantième": 40,
        "cinquantième": 50,
        "centième": 100,
    },
    "es": {
        "primero": 1,
        "primera": 1,
        "segundo": 2,
        "segunda": 2,
        "tercero": 3,
        "tercer": 3,
        "tercera": 3,
        "primer": 1,
        "cuarto": 4,
        "cuarta": 4,
        "quinto": 5,
        "quinta": 5,
        "sexto": 6,
        "séptimo": 7,
        "octavo": 8,
        "noveno": 9,
        "décimo": 10,
    },
}
"""Ordinal words and their ranks."""

BEFORE_NUMBERS: frozenset[str] = frozenset("top bottom size formula type grade foot".split())
"""Words that a hyphen may join to the number after them."""

VULGAR: dict[str, str] = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
"""Fractions that are one character."""

HALVES: dict[str, tuple[tuple[str, ...], ...]] = {
    "en": (("and", "a", "half"), ("and", "one", "half")),
    "fr": (("et", "demi"), ("et", "demie")),
    "es": (("y", "medio"), ("y", "media")),
}
"""Words after a number that add a half to it."""

HALF_ENDINGS: dict[str, str] = {"en": "-and-a-half", "de": "einhalb"}
"""The same as the end of one word: "two-and-a-half", "zweieinhalb"."""

MIXED: dict[str, str] = {"anderthalb": "1.5", "eineinhalb": "1.5"}
"""Words for a number with a half."""

MINUS: frozenset[str] = frozenset(("minus", "menos", "moins"))
"""Words before a number below nought."""

ONES: dict[str, frozenset[str]] = {"fr": frozenset(("un", "une")), "es": frozenset(("un", "una"))}
"""Words that count one only at the end of a number, being articles elsewhere."""

BARE_SCALES: dict[str, frozenset[str]] = {
    "de": frozenset(("hundert", "tausend")),
    "fr": frozenset(("cent", "mille")),
    "es": frozenset(("mil",)),
}
"""Words that multiply and that, alone, count one of what they say."""

AGE_WORDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "en": (("years", "old"), ("years", "of", "age"), ("year", "old")),
    "de": (("jahre", "alt"), ("jahre", "alte"), ("jahre", "alten"), ("jahre", "alter"), ("jähriger",), ("jährige",)),
    "fr": (("ans",),),
}
"""Words after a number that say that it is an age, and that a house style leaves out."""

AGED: dict[str, frozenset[str]] = {
    "en": frozenset(("aged", "age")),
    "fr": frozenset(("âgé", "âgée", "âgés", "âgées")),
}
"""Words before an age that a house style leaves out."""

AGE_ENDINGS: dict[str, tuple[str, ...]] = {
    "en": ("-year-old", "-year-olds", "-yr-old", " year-old"),
    "de": ("jährige", "jähriger", "jährigen", "jähriges", "jährigem"),
}
"""Ends of a word that begins with an age."""

NUMBERED: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {
    "en": {
        ("the", "first", "world", "war"): ("World", "War", "#1"),
        ("the", "second", "world", "war"): ("World", "War", "#2"),
        ("first", "world", "war"): ("World", "War", "#1"),
        ("second", "world", "war"): ("World", "War", "#2"),
        ("wwi",): ("World", "War", "#1"),
        ("wwii",): ("World", "War", "#2"),
        ("ww2",): ("World", "War", "#2"),
        ("ww1",): ("World", "War", "#1"),
        ("twice",): ("times-2",),
        ("two", "times"): ("times-2",),
        ("2", "times"): ("times-2",),
        ("thrice",): ("times-3",),
        ("three", "times"): ("times-3",),
        ("3", "times"): ("times-3",),
    },
}
"""Names with a number in them that are written in more than one way."""

ROMAN: dict[str, int] = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
"""Roman digits."""

HEADINGS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "chapter part section article act scene volume vol book title annex appendix schedule phase war "
        "figure table item clause folio plate canto stanza verse psalm type stage grade category "
        "level season episode bowl division subsection paragraph listing exhibit recital footnote".split()
    ),
    "de": frozenset("kapitel teil abschnitt artikel band buch anhang".split()),
    "fr": frozenset("chapitre partie section article acte tome livre titre annexe".split()),
    "es": frozenset("capítulo parte sección artículo acto tomo libro título anexo siglo".split()),
}
"""Words before a Roman numeral."""

FRACTIONS: dict[str, dict[str, int]] = {
    "en": {
        "half": 2, "halves": 2, "third": 3, "thirds": 3,
        "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5, "fifths": 5,
        "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
        "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    },
    "de": {"drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "achtel": 8, "zehntel": 10},
    "fr": {"tiers": 3, "quart": 4, "quarts": 4, "cinquièmes": 5, "dixièmes": 10},
    "es": {"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quintos": 5, "décimas": 10},
}  # fmt: skip
"""Parts of a whole."""

OUT_OF: dict[str, frozenset[str]] = {
    "en": frozenset(("in",)),
    "de": frozenset(("von",)),
    "fr": frozenset(("sur",)),
    "es": frozenset(("de",)),
}
"""Words between how many and of how many: "one in five"."""

NUMBER_JOINERS: dict[str, frozenset[str]] = {
    "en": frozenset(("and",)),
    "fr": frozenset(("et",)),
    "es": frozenset(("y",)),
}
"""Words inside a number."""

INDEFINITE: dict[str, frozenset[str]] = {
    "en": frozenset(("a", "one")),
    "de": frozenset(("eine", "ein", "einer")),
    "fr": frozenset(("un",)),
    "es": frozenset(("un",)),
}
"""Articles that count one thousand, million, dozen."""

DOZENS: frozenset[str] = frozenset(("dozen",))
"""Words that multiply by twelve."""

RANGE_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(("to", "through")),
    "de": frozenset(("bis",)),
    "fr": frozenset(("à", "au")),
    "es": frozenset(("a", "al")),
}
"""Words between the ends of a range, for which a dash may stand."""

JOINING: frozenset[str] = frozenset("to or and bis oder und à ou et a o y".split())
"""Words between two numbers that share what stands after the second."""

OF: frozenset[str] = frozenset(("of", "von", "de"))
"""Words between a part and its whole: "a tenth of one percent"."""

HARDLY_NUMBERS: frozenset[str] = frozenset(("one", "first"))
"""Words that count so seldom ("a witness", "one witness"; "at first") that only another number makes them numbers."""

BOTH: frozenset[str] = frozenset("both beide beiden beider ambos ambas".split())
"""Words for two that are known already."""

BETWEEN: dict[str, dict[str, str]] = {
    "en": {"between": "and"},
    "de": {"zwischen": "und"},
    "fr": {"entre": "et"},
    "es": {"entre": "y"},
}
"""Words before the first end of a range, each with the word before the second."""

VAGUE_NUMBERS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "half dozen dozens scores tens hundreds thousands millions billions twice doubled tripled quadrupled halved "
        "doubles triples doubling tripling several handful third quarter thirds quarters".split()
    ),
    "de": frozenset("hälfte dutzend dutzende hunderte tausende verdoppelt verdreifacht doppelt drittel".split()),
    "fr": frozenset(
        "moitié dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier "
        "dizaines centaines milliers doublé triplé tiers quart".split()
    ),
    "es": frozenset("mitad docena decenas cientos miles duplicó triplicó tercio cuarto".split()),
}
"""Amounts that are no figure."""
