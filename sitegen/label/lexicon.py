"""What the label rules know about words: data by language, no code.

Every table is lower case unless it says otherwise. A site adds to them under `[labels]` in `sitegen.toml`.
"""

HONORIFICS: dict[str, frozenset[str]] = {
    "en": frozenset("mr mrs ms miss mx dr prof sir dame lord lady mr. mrs. ms. mx. dr. prof. rev. hon.".split()),
    "de": frozenset("herr frau hr. fr. dr. prof.".split()),
    "fr": frozenset("m. mm. mme mmes mlle monsieur madame mademoiselle dr".split()),
    "es": frozenset("sr. sra. srta. señor señora señorita don doña dr. dra.".split()),
}
"""Forms of address before a name."""

TITLES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "president premier chancellor minister senator representative governor mayor general colonel captain sergeant "
        "judge justice chief secretary professor doctor pope king queen prince princess director chairman chairwoman "
        "ambassador councillor councilman councilwoman sen. gov. rep. gen. col. lt. sgt. capt. adm. rev. prof.".split()
    ),
    "de": frozenset(
        "präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister professor general".split()
    ),
    "fr": frozenset("président présidente ministre maire général professeur".split()),
    "es": frozenset("presidente presidenta ministro ministra alcalde alcaldesa general profesor".split()),
}
"""Offices before a name."""

ABBREVIATIONS: dict[str, dict[str, str]] = {
    "en": {
        "u.s.": "united states",
        "us": "united states",
        "u.s": "united states",
        "u.k.": "united kingdom",
        "uk": "united kingdom",
        "u.n.": "united nations",
        "un": "united nations",
        "e.u.": "european union",
        "eu": "european union",
        "gov.": "governor",
        "sen.": "senator",
        "rep.": "representative",
        "gen.": "general",
        "col.": "colonel",
        "lt.": "lieutenant",
        "sgt.": "sergeant",
        "capt.": "captain",
        "prof.": "professor",
        "dept.": "department",
        "st.": "street",
        "ave.": "avenue",
        "blvd.": "boulevard",
        "co.": "company",
        "corp.": "corporation",
        "inc.": "incorporated",
        "ltd.": "limited",
        "no.": "number",
        "vs.": "versus",
        "e.g.": "for example",
        "i.e.": "that is",
        "etc.": "and so on",
        "approx.": "approximately",
        "km": "kilometres",
        "mph": "miles an hour",
        "ft.": "feet",
        "tv": "television",
    },
    "de": {"z.b.": "zum beispiel", "bzw.": "beziehungsweise", "d.h.": "das heißt", "nr.": "nummer", "abs.": "absatz"},
    "fr": {"n°": "numéro", "av.": "avenue", "bd": "boulevard"},
    "es": {"ee.uu.": "estados unidos", "ud.": "usted", "uds.": "ustedes", "av.": "avenida"},
}
"""Short forms and what they stand for."""

MONTHS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "january jan. jan|february feb. feb|march mar.|april apr. apr|may|june jun.|july jul.|august aug. aug|"
        "september sept. sept sep.|october oct. oct|november nov. nov|december dec. dec".split("|")
    ),
    "de": tuple(
        "januar jänner jan.|februar feber febr. feb.|märz mrz.|april apr.|mai|juni jun.|juli jul.|august aug.|"
        "september sept.|oktober okt.|november nov.|dezember dez.".split("|")
    ),
    "fr": tuple(
        "janvier janv.|février févr. fév.|mars|avril avr.|mai|juin|juillet juill.|août|septembre sept.|octobre oct.|"
        "novembre nov.|décembre déc.".split("|")
    ),
    "es": tuple(
        "enero ene.|febrero feb.|marzo mar.|abril abr.|mayo|junio jun.|julio jul.|agosto ago.|"
        "septiembre setiembre sept.|octubre oct.|noviembre nov.|diciembre dic.".split("|")
    ),
}
"""Months in order, each with its short forms."""

WEEKDAYS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "monday mon.|tuesday tues. tue.|wednesday wed.|thursday thurs. thu.|friday fri.|saturday sat.|"
        "sunday sun.".split("|")
    ),
    "de": tuple(
        "montag mo.|dienstag di.|mittwoch mi.|donnerstag do.|freitag fr.|samstag sonnabend sa.|sonntag so.".split("|")
    ),
    "fr": tuple("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche".split("|")),
    "es": tuple("lunes|martes|miércoles|jueves|viernes|sábado|domingo".split("|")),
}
"""Days of the week in order, each with its short forms."""

DATE_PREPOSITIONS: dict[str, frozenset[str]] = {
    "en": frozenset(("on",)),
    "de": frozenset(("am",)),
    "fr": frozenset(("le", "ce")),
    "es": frozenset(("el",)),
}
"""Words that a house style puts before a date or leaves out."""

DATE_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "today yesterday tomorrow tonight morning afternoon evening night noon midnight a.m. p.m. am pm".split()
    ),
    "de": frozenset("heute gestern morgen mittag mitternacht uhr vormittag nachmittag abend".split()),
    "fr": frozenset("hier demain aujourd'hui matin soir midi minuit".split()),
    "es": frozenset("hoy ayer mañana tarde noche mediodía medianoche".split()),
}
"""Words that tell a time."""

NUMERALS: dict[str, dict[str, int]] = {
    "en": {
        word: value
        for value, word in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen".split()
        )
    }
    | {
        word: 10 * value
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
    },
    "de": {
        word: value
        for value, word in enumerate(
            "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn".split()
        )
    }
    | {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100},
    "fr": {
        word: value
        for value, word in enumerate("zéro un deux trois quatre cinq six sept huit neuf dix onze douze".split())
        if value != 1
    }
    | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100},
    "es": {
        word: value
        for value, word in enumerate("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split())
        if value != 1
    }
    | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100},
}
"""Number words and their values."""

SCALES: dict[str, dict[str, int]] = {
    "en": {
        "hundred": 100,
        "thousand": 1000,
        "million": 10**6,
        "mn": 10**6,
        "billion": 10**9,
        "bn": 10**9,
        "trillion": 10**12,
    },
    "de": {
        "tausend": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "mio.": 10**6,
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
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
        )
    },
    "de": {},
    "fr": {"premier": 1, "première": 1, "deuxième": 2, "troisième": 3},
    "es": {"primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3},
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
    **dict.fromkeys(("euro", "euros", "eur"), "€"),
    **dict.fromkeys(("pound", "pounds", "pounds’", "pounds'"), "£"),
    **dict.fromkeys(("yen", "yuan"), "¥"),
}
"""Names of currencies and their signs."""

VARIANTS: dict[str, dict[str, str]] = {
    "en": {
        "colour": "color", "colours": "colors", "favour": "favor", "favours": "favors", "favoured": "favored",
        "favourite": "favorite", "honour": "honor", "honoured": "honored", "labour": "labor", "neighbour": "neighbor",
        "neighbours": "neighbors", "neighbouring": "neighboring", "neighbourhood": "neighborhood", "harbour": "harbor",
        "harbours": "harbors", "rumour": "rumor", "rumours": "rumors", "behaviour": "behavior", "centre": "center",
        "centres": "centers", "theatre": "theater", "metre": "meter", "metres": "meters", "kilometre": "kilometer",
        "kilometres": "kilometers", "litre": "liter", "litres": "liters", "fibre": "fiber", "defence": "defense",
        "offence": "offense", "licence": "license", "practise": "practice", "programme": "program",
        "programmes": "programs", "grey": "gray", "tyre": "tire", "kerb": "curb", "cheque": "check", "plough": "plow",
        "storey": "story", "jewellery": "jewelry", "travelled": "traveled", "travelling": "traveling",
        "cancelled": "canceled", "cancelling": "canceling", "modelling": "modeling", "fuelled": "fueled",
        "labelled": "labeled", "signalled": "signaled", "towards": "toward", "afterwards": "afterward",
        "backwards": "backward", "forwards": "forward", "whilst": "while", "amongst": "among", "amid": "amidst",
        "judgement": "judgment", "acknowledgement": "acknowledgment", "ageing": "aging", "enquiry": "inquiry",
        "sceptical": "skeptical", "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed",
        "adviser": "advisor", "advisers": "advisors", "okay": "ok", "catalogue": "catalog", "dialogue": "dialog",
        "aluminium": "aluminum", "manoeuvre": "maneuver", "mould": "mold", "draught": "draft", "wilful": "willful",
        "fulfil": "fulfill", "enrol": "enroll", "instalment": "installment", "skilful": "skillful",
    },
    "de": {"daß": "dass", "muß": "muss", "bißchen": "bisschen", "aufwendig": "aufwändig", "potential": "potenzial"},
    "fr": {"clef": "clé", "évènement": "événement"},
    "es": {"sólo": "solo", "período": "periodo"},
}  # fmt: skip
"""Spellings of one word."""

VARIANT_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("isation", "ization"),
        ("isations", "izations"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("metre", "meter"),
        ("metres", "meters"),
        ("litre", "liter"),
        ("litres", "liters"),
        ("yse", "yze"),
        ("ysed", "yzed"),
    ),
}
"""Endings of one word in two spellings; only for words of six letters and more."""

CONTRACTIONS: dict[str, dict[str, str]] = {
    "en": {
        "n't": " not",
        "'re": " are",
        "'ve": " have",
        "'ll": " will",
        "'m": " am",
    },
}
"""Endings that shorten a word of their own."""

IRREGULAR_CONTRACTIONS: dict[str, dict[str, str]] = {
    "en": {
        "won't": "will not",
        "can't": "cannot",
        "shan't": "shall not",
        "it's": "it is",
        "he's": "he is",
        "she's": "she is",
        "that's": "that is",
        "there's": "there is",
        "what's": "what is",
        "who's": "who is",
        "let's": "let us",
        "he'd": "he would",
        "she'd": "she would",
        "they'd": "they would",
        "we'd": "we would",
        "i'd": "i would",
        "you'd": "you would",
    },
}
"""Contractions that do not follow from their parts."""

NEGATIONS: dict[str, frozenset[str]] = {
    "en": frozenset("not no never none nobody nothing nowhere neither nor cannot without refused denied".split()),
    "de": frozenset("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder".split()),
    "fr": frozenset("ne n'est pas jamais aucun aucune rien personne sans ni".split()),
    "es": frozenset("no nunca jamás ningún ninguna ninguno nadie nada sin ni tampoco".split()),
    "ru": frozenset("не нет ни никогда никто ничего без".split()),
}
"""Words that turn a statement round."""

HEDGES: dict[str, frozenset[str]] = {
    "en": frozenset(
        "may might could would should can alleged allegedly reported reportedly apparently perhaps possibly probably "
        "likely unlikely seems seem seemed appears appear appeared suggests suggested suspected presumably supposedly "
        "purported purportedly potential potentially arguably maybe believed thought estimated about nearly almost "
        "roughly approximately around largely mostly generally often sometimes partly".split()
    ),
    "de": frozenset(
        "möglicherweise vielleicht angeblich mutmaßlich vermutlich wohl offenbar wahrscheinlich könnte dürfte soll "
        "sollen etwa rund fast kann darf".split()
    ),
    "fr": frozenset("peut-être probablement apparemment présumé prétendument pourrait environ presque semble".split()),
    "es": frozenset(
        "quizá quizás probablemente presunto presuntamente supuesto podría aproximadamente casi parece".split()
    ),
}
"""Words that say how sure or how far a statement is."""

ATTRIBUTIONS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "said says say saying told tells claimed claims claim claiming stated states asserted asserts insisted insists "
        "argued argues alleges admitted admits conceded concedes denied denies acknowledged acknowledges "
        "confirmed confirms announced announces declared declares maintained maintains contended contends explained "
        "explains noted notes added adds warned warns according reported reports revealed reveals suggested "
        "boasted complained testified wrote writes".split()
    ),
    "de": frozenset(
        "sagte sagt erklärte erklärt behauptete behauptet betonte betont meinte meint laut zufolge teilte gab räumte "
        "bestätigte bestritt kündigte warnte".split()
    ),
    "fr": frozenset(
        "dit déclaré déclare affirmé affirme selon expliqué assure assuré prétend prétendu annoncé".split()
    ),
    "es": frozenset("dijo dice declaró afirmó afirma según explicó aseguró sostuvo alegó admitió negó anunció".split()),
}
"""Words that say who speaks, and how far to trust it."""

COMMON: dict[str, frozenset[str]] = {
    "en": frozenset(
        "the a an of to in on at for and or but that as is was be by with from it its his her their this which who "
        "he she they had has have not are were will would into".split()
    ),
    "de": frozenset(
        "der die das den dem des ein eine einen und oder in im an am auf zu zur zum von mit für ist".split()
    ),
    "fr": frozenset("le la les l' un une des de du d' et ou à au aux en dans par pour sur que qui est".split()),
    "es": frozenset("el la los las un una de del y o en a al por para con que es se su".split()),
}
"""Words too common to hold two changes apart."""

NOT_GIVEN_NAMES = frozenset(
    "north south east west northern southern eastern western new old saint st san santa los las".split()
)
"""Capitalised words that, before a name, make another place of it."""
