"""Words before and after a stop that say whether a sentence ends there: data, by language."""

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
