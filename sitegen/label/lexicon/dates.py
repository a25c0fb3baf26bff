"""Dates and times: the words for them.

Data by language, no code; every table is lower case unless it says otherwise.
"""

DATE_PREPOSITIONS: dict[str, frozenset[str]] = {
    "en": frozenset(("on",)),
    "de": frozenset(("am", "den")),
    "fr": frozenset(("le", "ce")),
    "es": frozenset(("el",)),
}
"""Words that a house style puts before a date or leaves out."""

DATE_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "twenties thirties forties fifties sixties seventies eighties nineties today yesterday tomorrow "
        "tonight morning afternoon evening night noon midday midnight a.m. p.m. summer autumn "
        "winter mornings evenings afternoons nights dawn dusk sunrise sunset nightfall daybreak eve "
        "christmas easter thanksgiving halloween".split()
    ),
    "de": frozenset(
        "heute gestern vorgestern morgen mittag mitternacht uhr vormittag nachmittag abend frühjahr sommer "
        "herbst winter weihnachten ostern pfingsten heiligabend silvester".split()
    ),
    "fr": frozenset("hier demain aujourd'hui matin soir midi minuit printemps été automne hiver".split()),
    "es": frozenset("hoy ayer mañana noche mediodía medianoche primavera verano otoño invierno".split()),
}
"""Words that tell a time."""

NAMES_TOO: frozenset[str] = frozenset("dawn dusk sunrise sunset nightfall daybreak".split())
"""Those that, with a capital, are names."""

FEASTS: dict[str, dict[tuple[str, ...], tuple[int, int]]] = {
    "en": {
        ("new", "year's", "day"): (1, 1),
        ("new", "year's", "eve"): (12, 31),
        ("christmas", "day"): (12, 25),
        ("christmas", "eve"): (12, 24),
        ("boxing", "day"): (12, 26),
        ("halloween",): (10, 31),
    },
    "de": {("silvester",): (12, 31), ("neujahr",): (1, 1), ("heiligabend",): (12, 24), ("heiliger", "abend"): (12, 24)},
    "fr": {("noël",): (12, 25), ("jour", "de", "l'an"): (1, 1)},
    "es": {("navidad",): (12, 25), ("nochebuena",): (12, 24), ("nochevieja",): (12, 31)},
}
"""Feasts of a fixed day, by month and day."""

SEASONS: dict[str, frozenset[str]] = {
    "en": frozenset(("spring", "summer", "autumn", "fall", "winter")),
    "de": frozenset(("frühjahr", "frühling", "sommer", "herbst", "winter")),
    "fr": frozenset(("printemps", "été", "automne", "hiver")),
    "es": frozenset(("primavera", "verano", "otoño", "invierno")),
}
"""Seasons."""

ONE_SEASON: dict[str, str] = {"fall": "autumn", "frühling": "frühjahr"}
"""Seasons that have two names."""

CENTURIES: frozenset[str] = frozenset(("century", "jahrhundert", "siècle", "siglo"))
"""Words for a hundred years."""

_RANKS: dict[str, str] = {
    "en": "first,1st second,2nd third,3rd fourth,4th",
    "de": "erste,ersten,1 zweite,zweiten,2 dritte,dritten,3 vierte,vierten,4",
    "fr": "premier,1er deuxième,2e troisième,3e quatrième,4e",
    "es": "primer,primero,1,1.º segundo,2,2.º tercer,tercero,3,3.º cuarto,4,4.º",
}
_QUARTER_NAMES = {"en": "quarter", "de": "quartal", "fr": "trimestre", "es": "trimestre"}

QUARTERS: dict[str, dict[tuple[str, ...], int]] = {
    lang: {
        words: number
        for number, forms in enumerate(ranks.split(), start=1)
        for form in forms.split(",")
        for words in ((form, _QUARTER_NAMES[lang]), (form, ".", _QUARTER_NAMES[lang]))
    }
    for lang, ranks in _RANKS.items()
}
QUARTERS["en"] |= {("first", "three", "months"): 1, ("last", "three", "months"): 4, ("final", "quarter"): 4}
"""Words for three months of a year."""

QUARTER_WORDS: frozenset[str] = frozenset(("months", *_QUARTER_NAMES.values()))
"""The last of them."""

DAY_PARTS: dict[str, dict[str, str]] = {
    "en": {"morning": "am", "afternoon": "pm", "evening": "pm", "night": "pm"},
    "de": {"früh": "am", "morgen": "am", "vormittag": "am", "nachmittag": "pm", "abend": "pm", "nacht": "pm"},
    "fr": {"matin": "am", "après-midi": "pm", "soir": "pm"},
    "es": {"mañana": "am", "tarde": "pm", "noche": "pm"},
}
"""Parts of a day that may stand before it ("the evening of Monday") or after it, with the half that they are in."""

NIGHTS: frozenset[str] = frozenset(("night", "nacht", "noche"))
"""Parts of a day that are in both halves of it."""

NEAR_DAYS: dict[str, frozenset[str]] = {
    "en": frozenset(("yesterday", "tomorrow", "this")),
    "de": frozenset(("gestern", "heute", "morgen")),
    "fr": frozenset(("hier", "demain", "ce")),
    "es": frozenset(("ayer", "esta")),
}
"""Words for a day that a part of it may follow."""

DAY_HALVES: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "en": (
        (("in", "the", "morning"), "am"),
        (("in", "the", "afternoon"), "pm"),
        (("in", "the", "evening"), "pm"),
        (("at", "night"), "pm"),
    ),
    "de": (
        (("morgens",), "am"),
        (("früh",), "am"),
        (("vormittags",), "am"),
        (("nachmittags",), "pm"),
        (("abends",), "pm"),
    ),
    "fr": (
        (("du", "matin"), "am"),
        (("de", "l'après-midi"), "pm"),
        (("du", "soir"), "pm"),
    ),
    "es": (
        (("de", "la", "mañana"), "am"),
        (("a", ".", "m", "."), "am"),
        (("p", ".", "m", "."), "pm"),
        (("de", "la", "madrugada"), "am"),
        (("de", "la", "tarde"), "pm"),
        (("de", "la", "noche"), "pm"),
    ),
}
"""Words after an hour that say which half of the day is meant."""

CLOCK_PHRASES: dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...], int], ...]] = {
    "en": (
        ((), ("half", "past", "H"), 30),
        ((), ("quarter", "past", "H"), 15),
        ((), ("quarter", "after", "H"), 15),
        ((), ("quarter", "to", "H"), -15),
        ((), ("a", "quarter", "past", "H"), 15),
        ((), ("a", "quarter", "after", "H"), 15),
        ((), ("a", "quarter", "to", "H"), -15),
        (("at", "by", "until"), ("a", "quarter", "of", "H"), -15),
        ((), ("M", "past", "H"), 1),
        ((), ("M", "minutes", "past", "H"), 1),
        ((), ("M", "minutes", "after", "H"), 1),
        ((), ("M", "minutes", "to", "H"), -1),
        ((), ("M", "minutes", "before", "H"), -1),
        (("at", "by", "until", "till", "before", "after"), ("M", "to", "H"), -1),
        (("at", "by", "until", "till", "before", "after"), ("H", "M"), 1),
    ),
    "de": (
        (("um", "gegen", "bis", "ab", "nach", "vor"), ("halb", "H"), -30),
        ((), ("viertel", "nach", "H"), 15),
        ((), ("viertel", "vor", "H"), -15),
        (("um", "gegen", "bis", "ab"), ("dreiviertel", "H"), -15),
        (("um", "gegen", "bis", "ab"), ("M", "nach", "H"), 1),
        (("um", "gegen", "bis", "ab"), ("M", "vor", "H"), -1),
        ((), ("M", "minuten", "nach", "H"), 1),
        ((), ("M", "minuten", "vor", "H"), -1),
    ),
    "fr": (
        ((), ("H", "heures", "et", "demie"), 30),
        ((), ("H", "heure", "et", "demie"), 30),
        ((), ("H", "heures", "et", "quart"), 15),
        ((), ("H", "heures", "moins", "le", "quart"), -15),
        ((), ("H", "heures", "moins", "M"), -1),
        ((), ("H", "heures", "M"), 1),
    ),
    "es": (
        (("las", "la"), ("H", "y", "media"), 30),
        (("las", "la"), ("H", "y", "cuarto"), 15),
        (("las", "la"), ("H", "menos", "cuarto"), -15),
        (("las", "la"), ("H", "y", "M"), 1),
        (("las", "la"), ("H", "menos", "M"), -1),
    ),
}
"""How an hour is told: one of these words before it (any if empty), a pattern of words, and minutes from the hour.

`H` is the hour; `M` are minutes in words, to be added where the figure is 1 and taken away where it is -1."""

CLOCK_LEADS: dict[str, frozenset[str]] = {
    "en": frozenset(("at", "until", "till")),
    "de": frozenset("um gegen bis ab von nach vor".split()),
    "fr": frozenset("à vers dès".split()),
    "es": frozenset("las la".split()),
    "it": frozenset(("alle", "ore")),
    "nl": frozenset(("om",)),
    "pt": frozenset(("às", "as")),
    "sv": frozenset(("klockan", "kl")),
    "da": frozenset(("klokken", "kl")),
    "nb": frozenset(("klokken", "kl")),
    "no": frozenset(("klokken", "kl")),
    "fi": frozenset(("kello", "klo")),
}
"""Words before a time that is written as a decimal is."""

ONE_O_CLOCK: dict[str, str] = {"de": "ein", "fr": "une", "es": "una"}
"""The word for the first hour where it is no numeral."""

ERAS: dict[str, str] = {
    **dict.fromkeys(("b.c.", "bc", "b.c.e.", "bce", "v.chr.", "av.j.-c.", "a.c."), "bce"),
    **dict.fromkeys(("a.d.", "ad", "c.e.", "ce", "n.chr.", "d.c."), "ce"),
}
"""Words beside a year or a century that say from when it counts."""

MONTH_FIRST: frozenset[str] = frozenset(("en",))
"""Languages in which 3/10/2024 is a day in March."""

ZONES: frozenset[str] = frozenset("gmt utc bst cet cest est edt pst pdt cst cdt mst mdt jst msk aest hrs zulu".split())
"""Zones of time, which make a time of four figures before them."""

ZONE_WORDS: frozenset[str] = frozenset("eastern central mountain pacific atlantic greenwich et ct mt pt local".split())
"""Words for zones of time where "time" and the like, or the half of a day, stands beside them."""

NAMED_DAYS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "labor labour memorial independence veterans veterans' presidents presidents' christmas boxing thanksgiving "
        "columbus bastille anzac canada australia valentine's mother's mothers' father's fathers' patrick's groundhog "
        "armistice remembrance victory earth election may year's inauguration flag republic constitution women's "
        "workers' jr patriots' v-e all saints souls".split()
    ),
}
"""Words that, before "Day" or "Eve", are of its name."""

NAMED_TIMES: dict[str, dict[str, str]] = {
    "en": {"noon": "12:00", "midday": "12:00", "midnight": "0:00"},
    "de": {"mitternacht": "0:00"},
    "fr": {"midi": "12:00", "minuit": "0:00"},
    "es": {"mediodía": "12:00", "medianoche": "0:00"},
}
"""Times of day with a name."""

HOUR_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(("o'clock",)),
    "de": frozenset(("uhr",)),
    "fr": frozenset(("h", "heures", "heure")),
    "es": frozenset(("horas", "h")),
}
"""Words after a number that make it an hour."""

CLOCK_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "a.m. p.m. am pm a.m p.m o'clock noon midday midnight half quarter morning afternoon evening night "
        "tonight".split()
    ),
    "de": frozenset("uhr mitternacht morgens früh vormittags nachmittags abends jahr jahre jahren".split()),
    "fr": frozenset("h heures heure midi minuit matin soir l'après-midi années l'année l'an".split()),
    "es": frozenset("horas h m mediodía medianoche mañana madrugada tarde noche años año".split()),
}
"""Words that tell that a time of day is near."""

DATE_JOINERS: dict[str, tuple[str, ...]] = {"en": ("of",), "es": ("de", "del")}
"""Words between the day, the month and the year."""

DATE_ARTICLES: dict[str, tuple[str, ...]] = {
    "en": ("the",),
    "de": ("den", "dem"),
    "fr": ("le",),
    "es": ("el",),
}
"""Words before the number of a day."""

PERIODS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "en": (
        frozenset(("last", "this", "next", "past", "coming", "previous", "following")),
        frozenset("week month year weekend quarter decade century season spring summer autumn fall winter".split()),
    ),
    "de": (
        frozenset(
            "letzte letzten letzter letztes diese diesen dieser dieses nächste nächsten nächster nächstes kommende "
            "kommenden kommendes vergangene vergangenen vergangenes vorige vorigen voriges".split()
        ),
        frozenset("woche wochen monat jahr wochenende quartal jahrzehnt jahrhundert".split()),
    ),
    "fr": (
        frozenset("dernier dernière prochain prochaine cette ce cet passé passée suivant suivante".split()),
        frozenset("semaine mois année an week-end trimestre siècle".split()),
    ),
    "es": (
        frozenset("este esta próximo próxima pasado pasada último última siguiente".split()),
        frozenset("semana mes año trimestre siglo".split()),
    ),
}
"""Words that say which one, and the spans of time that they say it of."""

TIME_PREPOSITIONS: dict[str, frozenset[str]] = {
    "en": frozenset(("on", "at")),
    "de": frozenset(("am", "um", "im")),
    "fr": frozenset(("à", "le")),
    "es": frozenset(("a", "el", "las")),
}
"""Words that go along when a date or a time changes its place."""

DATE_LEADS: dict[str, frozenset[str]] = {
    "en": frozenset("in by early late since until from during".split()),
    "de": frozenset("im bis seit ab früh spät letzten nächsten kommenden vergangenen".split()),
    "fr": frozenset("en dès depuis avant".split()),
    "es": frozenset("en desde hasta".split()),
}
"""Words before a date that say how it is meant, and that move with it."""

DAY_ENDINGS: dict[str, tuple[str, ...]] = {
    "de": ("vormittag", "nachmittag", "morgen", "mittag", "abend", "nacht"),
}
"""Parts of a day that are written as the end of its name ("Freitagabend")."""

YEAR_LEADS: dict[str, tuple[tuple[str, ...], ...]] = {
    "en": (("the", "year"),),
    "de": (("im", "jahr"), ("im", "jahre")),
    "fr": (("l'année",), ("l'an",)),
    "es": (("el", "año"),),
}
"""Words before a year that may be left out."""

DECADE_LEADS: dict[str, frozenset[str]] = {"fr": frozenset(("années",)), "es": frozenset(("años",))}
"""Words before a number that make ten years of it."""

DECADE_ENDS: dict[str, frozenset[str]] = {"de": frozenset(("jahre", "jahren"))}
"""Words after a number that make ten years of it: "1970er Jahre"."""

CLAUSE_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "that which who whom whose when while after before because although though if unless until but and or as "
        "since than whether where so how why".split()
    ),
    "de": frozenset(", dass ob weil während nachdem bevor und oder aber als wenn wo denn obwohl".split()),
    "fr": frozenset("que qui quand lorsque après avant parce mais et ou si où dont pendant tandis".split()),
    "es": frozenset("que quien cuando después antes porque pero y o si donde mientras aunque".split()),
}
"""Words that begin another clause: a date that is moved past one says something else."""

HOUR_NEIGHBOURS: frozenset[str] = frozenset(("am", "pm", "o'clock", "o’clock", "uhr", "h", "heures", "horas"))
"""Words after a number, stops aside, that make it a time of day."""

DECADES: dict[str, dict[str, int]] = {
    "en": {
        word: 10 * value
        for value, word in enumerate(
            "twenties thirties forties fifties sixties seventies eighties nineties".split(), start=2
        )
    },
}
"""Words for ten years, without the century."""

EARLY_OR_LATE: dict[str, frozenset[str]] = {
    "en": frozenset("early late mid beginning start middle end close".split()),
    "de": frozenset("anfang mitte ende früh spät".split()),
    "fr": frozenset("début mi fin".split()),
    "es": frozenset("principios mediados finales fines".split()),
}
"""Words for a part of a month, a year or a day."""

BEFORE_OR_AFTER: dict[str, frozenset[str]] = {
    "en": frozenset("before after since by until till".split()),
    "de": frozenset("vor nach seit bis ab".split()),
    "fr": frozenset("avant après depuis jusqu'à dès".split()),
    "es": frozenset("antes después desde hasta".split()),
}
"""Words that say on which side of a date something lies."""

THIS: dict[str, tuple[str, ...]] = {"en": ("this",), "de": ("diesen", "diesem"), "fr": ("ce",), "es": ("este",)}
"""Words before the nearest weekday."""

VERB_SECOND: frozenset[str] = frozenset(("de", "es"))
"""Languages in which the verb goes before the subject where a date begins the sentence."""

DATE_SIGNS = {
    **dict.fromkeys("年년", "year"),
    **dict.fromkeys("月월", "month"),
    **dict.fromkeys("日号號일", "day"),
}
"""Signs after the figures of a date."""
