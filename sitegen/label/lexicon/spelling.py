"""One word in two spellings: variants, contractions.

Data by language, no code; every table is lower case unless it says otherwise.
"""

VARIANTS: dict[str, dict[str, str]] = {
    "en": {
        "anaesthetic": "anesthetic", "anaesthetics": "anesthetics", "anaesthesia": "anesthesia",
        "anaesthetist": "anesthetist", "haemoglobin": "hemoglobin", "haemorrhaging": "hemorrhaging",
        "haemophilia": "hemophilia", "smoulder": "smolder", "smouldering": "smoldering", "smouldered": "smoldered",
        "gynaecologist": "gynecologist", "gynaecological": "gynecological", "pretence": "pretense",
        "omelette": "omelet", "racquet": "racket", "racquets": "rackets", "candour": "candor", "savoury": "savory",
        "ardour": "ardor", "glamour": "glamor", "mitre": "miter", "reconnoitre": "reconnoiter",
        "manoeuvred": "maneuvered", "manoeuvring": "maneuvering", "appal": "appall", "distil": "distill",
        "instil": "instill", "quarrelling": "quarreling", "initialled": "initialed", "bevelled": "beveled",
        "chiselled": "chiseled", "pedalled": "pedaled", "tranquillity": "tranquility", "marvelled": "marveled",
        "dishevelled": "disheveled", "grovelling": "groveling", "snivelling": "sniveling", "towelling": "toweling",
        "carolling": "caroling", "counselled": "counseled", "swivelled": "swiveled", "trialled": "trialed",
        "funnelled": "funneled", "channelling": "channeling", "levelling": "leveling", "duelling": "dueling",
        "dueller": "dueler", "refuelling": "refueling", "jewelled": "jeweled", "reveller": "reveler",
        "revellers": "revelers", "harbouring": "harboring", "favourably": "favorably", "honouring": "honoring",
        "humoured": "humored", "laboured": "labored", "neighbourly": "neighborly", "rumoured": "rumored",
        "savoured": "savored", "vapours": "vapors", "odours": "odors", "parlours": "parlors",
        "clamouring": "clamoring", "honourably": "honorably", "unfavourable": "unfavorable",
        "dishonourable": "dishonorable",
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
        "zelenskyy": "zelensky", "zelenskiy": "zelensky", "dostoyevsky": "dostoevsky", "taleban": "taliban",
        "kiev": "kyiv", "turkiye": "turkey", "basle": "basel", "marseilles": "marseille", "lyons": "lyon",
        "usama": "osama", "al-qaida": "al-qaeda", "qaida": "qaeda", "chanukah": "hanukkah",
        "hanukah": "hanukkah", "shaikh": "sheikh", "sheik": "sheikh",
        "odessa": "odesa", "kharkov": "kharkiv", "lvov": "lviv", "peking": "beijing",
        "bombay": "mumbai", "calcutta": "kolkata", "burma": "myanmar", "qaddafi": "gaddafi", "kaddafi": "gaddafi",
        "koran": "quran", "qur'an": "quran", "hizbullah": "hezbollah", "hizbollah": "hezbollah", "moslem": "muslim",
        "moslems": "muslims", "mohammed": "muhammad", "tsar": "czar", "tsars": "czars", "rouble": "ruble",
        "roubles": "rubles", "gaol": "jail", "gaols": "jails", "focussed": "focused", "benefitted": "benefited",
        "gipsy": "gypsy", "cypher": "cipher", "doughnut": "donut", "doughnuts": "donuts", "carcase": "carcass",
        "mollusc": "mollusk", "molluscs": "mollusks", "phoney": "phony", "snowplough": "snowplow", "waggon": "wagon",
        "archaeology": "archeology", "archaeologist": "archeologist", "archaeologists": "archeologists",
        "caesarean": "cesarean", "diarrhoea": "diarrhea", "gynaecology": "gynecology", "haemorrhage": "hemorrhage",
        "oesophagus": "esophagus", "paediatrician": "pediatrician", "tumour": "tumor", "tumours": "tumors",
        "clamour": "clamor", "demeanour": "demeanor", "fervour": "fervor", "rancour": "rancor", "rigour": "rigor",
        "savour": "savor", "splendour": "splendor", "misbehaviour": "misbehavior", "dishonour": "dishonor",
        "labouring": "laboring", "labours": "labors", "colouring": "coloring", "endeavours": "endeavors",
        "favourites": "favorites", "favouring": "favoring", "neighbourhoods": "neighborhoods", "armoury": "armory",
        "barrelled": "barreled", "counselling": "counseling", "counsellors": "counselors", "equalled": "equaled",
        "fuelling": "fueling", "jeweller": "jeweler", "jewellers": "jewelers", "labelling": "labeling",
        "libelled": "libeled", "marshalled": "marshaled", "modelled": "modeled", "panelled": "paneled",
        "quarrelled": "quarreled", "rivalled": "rivaled", "shovelled": "shoveled", "signalling": "signaling",
        "tunnelling": "tunneling", "unravelled": "unraveled", "worshipped": "worshiped",
        "instalments": "installments", "skilfully": "skillfully", "wilfully": "willfully", "centred": "centered",
        "manoeuvres": "maneuvers", "moulds": "molds", "moulded": "molded", "draughts": "drafts", "storeys": "stories",
        "analysed": "analyzed", "judgements": "judgments", "acknowledgements": "acknowledgments",
        "analogue": "analog", "dialogues": "dialogs", "amidst": "amid",
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
        "backwards": "backward", "forwards": "forward", "whilst": "while", "amongst": "among",
        "judgement": "judgment", "acknowledgement": "acknowledgment", "ageing": "aging", "enquiry": "inquiry",
        "sceptical": "skeptical", "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed",
        "adviser": "advisor", "advisers": "advisors", "okay": "ok", "catalogue": "catalog", "dialogue": "dialog",
        "aluminium": "aluminum", "manoeuvre": "maneuver", "mould": "mold", "draught": "draft", "wilful": "willful",
        "fulfil": "fulfill", "enrol": "enroll", "instalment": "installment", "skilful": "skillful",
    },
    "de": {
        "schloß": "schloss", "fluß": "fluss", "kuß": "kuss", "prozeß": "prozess", "mußte": "musste",
        "mußten": "mussten", "wußte": "wusste", "läßt": "lässt", "gewiß": "gewiss", "beschluß": "beschluss",
        "ausschuß": "ausschuss", "einfluß": "einfluss", "anschluß": "anschluss", "rußland": "russland",
        "photo": "foto", "photos": "fotos", "telephon": "telefon", "delphin": "delfin", "phantasie": "fantasie",
        "heisst": "heißt", "weiss": "weiß", "schliesslich": "schließlich", "ausserdem": "außerdem", "grösse": "größe",
        "grössere": "größere",
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

OWN_WORDS: frozenset[str] = frozenset(
    "altogether everybody everyday anything anybody something somebody sometime sometimes nobody whatever "
    "whoever whenever wherever however already awhile another without nothing outside anytime percent".split()
)
"""Words that mean another thing where they are parted ("all together")."""

BEFORE_OF: frozenset[str] = frozenset(("someone", "anyone", "everyone"))
"""Words that mean another thing where they are parted and "of" follows ("every one of them")."""

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

POINTED = frozenset(("ar", "fa", "he", "ur", "yi"))
"""Languages whose vowel points and hamzas are written or not."""
