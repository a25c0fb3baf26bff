"""One word in two spellings: abbreviations, variants, contractions.

Data by language, no code; every table is lower case unless it says otherwise.
"""

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
        "ft.": "feet",
        "tv": "television",
        "v.": "versus",
        "kg": "kilograms",
        "cm": "centimetres",
        "lb": "pounds",
        "oz": "ounces",
        "lbs": "pounds",
        "mt.": "mount",
        "rd.": "road",
        "pres.": "president",
        "maj.": "major",
        "cmdr.": "commander",
        "adm.": "admiral",
        "supt.": "superintendent",
        "asst.": "assistant",
        "atty.": "attorney",
        "univ.": "university",
        "assn.": "association",
        "bros.": "brothers",
        "pp.": "pages",
        "fig.": "figure",
        "sec.": "section",
        "art.": "article",
        "ch.": "chapter",
        "vol.": "volume",
        "ed.": "edition",
        "est.": "established",
        "min.": "minutes",
        "hrs.": "hours",
        "yrs.": "years",
        "sq.": "square",
    },
    "de": {
        "z.b.": "zum Beispiel",
        "bzw.": "beziehungsweise",
        "d.h.": "das heißt",
        "nr.": "Nummer",
        "abs.": "Absatz",
        "art.": "Artikel",
        "str.": "Straße",
        "ca.": "circa",
        "u.a.": "unter anderem",
        "usw.": "und so weiter",
        "eu": "Europäische Union",
        "usa": "Vereinigte Staaten",
    },
    "fr": {"n°": "numéro", "av.": "avenue", "bd": "boulevard"},
    "es": {
        "ee.uu.": "estados unidos",
        "ud.": "usted",
        "uds.": "ustedes",
        "av.": "avenida",
        "núm.": "número",
        "pág.": "página",
    },
}
"""Short forms and what they stand for."""

VARIANTS: dict[str, dict[str, str]] = {
    "en": {
        "mum": "mom", "mums": "moms", "aeroplane": "airplane", "aeroplanes": "airplanes", "tyres": "tires",
        "sulphur": "sulfur", "whisky": "whiskey", "yoghurt": "yogurt", "pyjamas": "pajamas", "moustache": "mustache",
        "licences": "licenses", "defences": "defenses", "offences": "offenses", "kerbs": "curbs",
        "cheques": "checks", "ploughs": "plows", "enquiries": "inquiries", "artefact": "artifact",
        "artefacts": "artifacts", "cosy": "cozy", "disc": "disk", "encyclopaedia": "encyclopedia",
        "mediaeval": "medieval", "paediatric": "pediatric", "foetus": "fetus", "anaemia": "anemia",
        "leukaemia": "leukemia", "orthopaedic": "orthopedic", "analyse": "analyze", "paralyse": "paralyze",
        "practising": "practicing", "practised": "practiced", "labour": "labor", "labourers": "laborers",
        "honours": "honors", "honourable": "honorable", "flavour": "flavor", "flavours": "flavors",
        "humour": "humor", "vapour": "vapor", "odour": "odor", "saviour": "savior", "parlour": "parlor",
        "vigour": "vigor", "valour": "valor", "armour": "armor", "armoured": "armored", "endeavour": "endeavor",
        "favourable": "favorable", "coloured": "colored", "marvellous": "marvelous",
        "councillor": "councilor", "councillors": "councilors", "counsellor": "counselor",
        "traveller": "traveler", "travellers": "travelers", "levelled": "leveled", "channelled": "channeled",
        "totalled": "totaled", "dialled": "dialed", "woollen": "woolen", "fulfilment": "fulfillment",
        "enrolment": "enrollment", "upwards": "upward", "downwards": "downward", "inwards": "inward",
        "outwards": "outward", "onwards": "onward",
        "axe": "ax", "smelt": "smelled", "leapt": "leaped", "leant": "leaned", "speciality": "specialty",
        "sombre": "somber", "spectre": "specter", "sabre": "saber", "calibre": "caliber", "meagre": "meager",
        "lustre": "luster", "theatres": "theaters", "fibres": "fibers", "sceptic": "skeptic", "sceptics": "skeptics",
        "scepticism": "skepticism", "catalogues": "catalogs", "homoeopathy": "homeopathy", "oestrogen": "estrogen",
        "colour": "color", "colours": "colors", "favour": "favor", "favours": "favors", "favoured": "favored",
        "favourite": "favorite", "honour": "honor", "honoured": "honored", "neighbour": "neighbor",
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
    "de": {
        "daß": "dass", "strasse": "straße", "strassen": "straßen", "grosse": "große", "gross": "groß",
        "muß": "muss", "bißchen": "bisschen", "aufwendig": "aufwändig", "potential": "potenzial",
    },
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

SHORT_PHRASES: dict[str, dict[tuple[str, ...], str]] = {
    "en": {
        ("miles", "per", "hour"): "mph",
        ("miles", "an", "hour"): "mph",
        ("kilometers", "per", "hour"): "kmh",
        ("kilometres", "per", "hour"): "kmh",
        ("kilometers", "an", "hour"): "kmh",
        ("km", "/", "h"): "kmh",
        ("kph",): "kmh",
        ("§",): "section",
        ("§", "§"): "sections",
        ("washington", ",", "d.c.", ","): "washington",
        ("washington", ",", "d.c."): "washington",
        ("sq", ".", "ft", "."): "square feet",
        ("sq", ".", "miles"): "square miles",
        ("p.o.", "box"): "po box",
    },
    "de": {("z.b.",): "zum Beispiel", ("d.h.",): "das heißt", ("u.a.",): "unter anderem"},
    "es": {
        ("ee", ".", "uu", "."): "estados unidos",
        ("ee", ".", "uu"): "estados unidos",
        ("eeuu",): "estados unidos",
        ("usa",): "estados unidos",
    },
    "fr": {("usa",): "États-Unis", ("etats-unis",): "États-Unis"},
}
"""Words in a row and what is put for them; lower case."""

STATES: dict[str, str] = {
    "ala.": "alabama", "ariz.": "arizona", "ark.": "arkansas", "calif.": "california", "colo.": "colorado",
    "conn.": "connecticut", "del.": "delaware", "fla.": "florida", "ga.": "georgia", "ill.": "illinois",
    "ind.": "indiana", "kan.": "kansas", "ky.": "kentucky", "la.": "louisiana", "md.": "maryland", "me.": "maine",
    "mass.": "massachusetts", "mich.": "michigan", "minn.": "minnesota", "mo.": "missouri", "mont.": "montana",
    "neb.": "nebraska", "nev.": "nevada", "n.h.": "new hampshire", "n.j.": "new jersey", "n.m.": "new mexico",
    "n.y.": "new york", "n.c.": "north carolina", "n.d.": "north dakota", "okla.": "oklahoma", "ore.": "oregon",
    "pa.": "pennsylvania", "r.i.": "rhode island", "s.c.": "south carolina", "s.d.": "south dakota",
    "tenn.": "tennessee", "tex.": "texas", "vt.": "vermont", "va.": "virginia", "wash.": "washington",
    "w.va.": "west virginia", "wis.": "wisconsin", "wyo.": "wyoming",
}  # fmt: skip
"""States of the United States as news agencies shorten them; English only."""

SMALL_WORDS: frozenset[str] = frozenset(
    "of the for and on in to de la le les des du del d l der die das und für y et e a &".split()
)
"""Words that an initialism leaves out."""

SHORT_BEFORE_NAMES: dict[str, dict[str, str]] = {"en": {"st.": "saint", "ft.": "fort"}}
"""Short forms that mean something else before a name."""
