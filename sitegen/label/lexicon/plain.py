"""Uses of words of saying that attribute nothing to anybody, and of ordinals that count nothing."""

PLAIN_USES: dict[str, tuple[str, ...]] = {
    "en": (
        *(f"argu{form} {what}" for form in ("e", "es", "ed", "ing") for what in ("with", "over", "about", "for")),
        "reported to",
        *(f"{how} stated" for how in ("otherwise", "expressly")),
        *(
            f"{lead} say"
            for lead in ("try to", "tried to", "like to", "want to", "that is to", "needless to", "so to", "not to")
        ),
        *("we say", "safe to say", "to say that", "being said", "having said", "said to be", "be noted that"),
        *(f"according to {what}" for what in "how whether your their its our type size age need law plan".split()),
        *(f"according to {what}" for what in "section article clause paragraph schedule group".split()),
    ),
    "de": tuple(
        f"{how} {what}"
        for how in ("gemäß", "laut")
        for what in "§ §§ art artikel abs absatz nr nummer satz anlage anhang den dem".split()
        if how == "gemäß" or what not in ("den", "dem")
    ),
    "fr": ("selon que", "selon le cas", "selon les modalités", "selon l'article"),
    "es": ("según proceda", "según corresponda", "según el artículo", "según lo dispuesto"),
}
"""Words in a row, lower case, that hold one of the words of saying."""

PLAIN_NEGATIONS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "not only|not just|not limited to|not to mention|not least|whether or not|no matter|nothing but|no doubt|"
        "without doubt|no later than|not later than|no less than|no more than|no fewer than|not less than|not more "
        "than|none other|none the less".split("|")
    ),
    "de": ("nicht nur", "nicht zuletzt", "nicht mehr als", "nicht weniger als", "ohne weiteres", "ohnehin"),
    "fr": (
        "sans doute", "non seulement", "une personne", "la personne", "toute personne", "chaque personne",
        "cette personne", "par personne", "pas à pas", "pas de calais", "sans délai",
    ),
    "es": ("sin embargo", "no sólo", "no solo", "sin duda", "nada menos"),
}  # fmt: skip
"""Words in a row, lower case, that hold a word of negation and deny nothing."""

PLAIN_HEDGES: dict[str, tuple[str, ...]] = {
    "en": tuple(f"{who} {how}" for who in ("you", "we", "i", "one", "users", "readers") for how in ("can", "can also")),
    "de": tuple(f"{how} {who}" for how in ("kann", "können") for who in ("man", "sie", "wir")),
    "fr": ("vous pouvez", "nous pouvons", "on peut"),
    "es": ("usted puede", "se puede"),
}
"""Words in a row, lower case, that hold a hedge and say what somebody is able to do."""

PLAIN_ORDINALS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "first-party|third-party|third party|third parties|first-hand|second-hand|first hand|second hand|first-class|"
        "first class|second-class|first aid|first-aid|first-responders|first responders|"
        "first name|second thoughts|second nature|second-guess|third "
        "world|first lady|first minister|first-rate|second-rate".split("|")
    ),
    "de": tuple(
        f"{lead} {form}"
        for lead in "an durch von gegenüber mit für".split()
        for form in ("dritte", "dritten", "dritter")
    ),
    "fr": ("tiers", "premier ministre", "première ministre", "première dame"),
    "es": ("tercero", "terceros", "terceras partes", "primer ministro", "primera ministra", "primera dama"),
}
"""Words in a row, lower case, that hold an ordinal."""
