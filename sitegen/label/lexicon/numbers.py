"""Numbers: the words for them, their units and currencies.

Data by language, no code; every table is lower case unless it says otherwise.
"""

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
    "de": {
        word: value
        for value, word in enumerate(
            "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
            "siebzehn achtzehn neunzehn".split()
        )
    }
    | {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80}
    | {"neunzig": 90, "hundert": 100},
    "fr": {
        word: value
        for value, word in enumerate(
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
        )
        if value != 1
    }
    | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingts": 80, "cent": 100},
    "es": {
        word: value
        for value, word in enumerate(
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
            "quince dieciséis diecisiete dieciocho diecinueve".split()
        )
        if value != 1
    }
    | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80}
    | {"noventa": 90, "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "quinientos": 500}
    | {"veintiuno": 21, "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25}
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
    },
    "fr": {"mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9},
    "es": {"mil": 1000, "millón": 10**6, "millones": 10**6},
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
    },
    "de": {
        form: value
        for value, stem in enumerate(
            "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(), start=1
        )
        for form in (stem + "e", stem + "er", stem + "en", stem + "es", stem + "em")
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

UNITS: dict[str, str] = {
    "%": "percent",
    "per cent": "percent",
    "prozent": "percent",
    "pour cent": "percent",
    "por ciento": "percent",
    "pct": "percent",
}
"""Names of units that are the same unit."""

CURRENCIES: dict[str, str] = {
    **dict.fromkeys(("dollar", "dollars", "dollars’", "dollars'"), "$"),
    **dict.fromkeys(("euro", "euros", "eur", "€"), "€"),
    **dict.fromkeys(("pound", "pounds", "pounds’", "pounds'"), "£"),
    **dict.fromkeys(("yen", "yuan"), "¥"),
}
"""Names of currencies and their signs."""

ROMAN: dict[str, int] = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
"""Roman digits."""

HEADINGS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "chapter part section article act scene volume vol book title annex appendix schedule phase war louis "
        "figure table pope king henry item clause".split()
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
        "sixth": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
    },
}  # fmt: skip
"""Parts of a whole."""

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
    "en": frozenset(("to",)),
    "de": frozenset(("bis",)),
    "fr": frozenset(("à",)),
    "es": frozenset(("a",)),
}
"""Words between the ends of a range, for which a dash may stand."""

VAGUE_NUMBERS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "half dozen dozens hundreds thousands millions billions twice doubled tripled quadrupled halved "
        "doubles triples doubling tripling both several third quarter thirds quarters".split()
    ),
    "de": frozenset("hälfte dutzend dutzende hunderte tausende verdoppelt verdreifacht beide doppelt drittel".split()),
    "fr": frozenset("moitié douzaine dizaines centaines milliers doublé triplé tiers quart".split()),
    "es": frozenset("mitad docena decenas cientos miles duplicó triplicó ambos tercio cuarto".split()),
}
"""Amounts that are no figure."""

MEASURES: frozenset[str] = frozenset(
    "percent percentage percents points point prozent prozentpunkte prozentpunkt basis miles mile "
    "kilometers kilometres kilometer kilometre km mi meters metres feet foot inches inch yards cm mm kg g "
    "mg kilograms grams pounds ounces lb oz tons tonnes ton liters litres gallons acres hectares degrees "
    "dollars euros cents yen yuan seconds minutes hours hour days day weeks week months month years year "
    "fahrenheit celsius watts kilowatts megawatts gigawatts barrels tage tagen wochen monate monaten "
    "jahre jahren stunden jours semaines mois ans heures días semanas meses años horas meilen".split()
)
"""Units: another one after the same figure is another amount."""
