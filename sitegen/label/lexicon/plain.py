"""Uses of words of saying that attribute nothing to anybody, and of ordinals that count nothing."""

PLAIN_USES: dict[str, tuple[str, ...]] = {
    "en": (
        *(f"{lead} find" for lead in "can could may might will to you we".split()),
        *(f"{lead} found" for lead in "be is are being can't".split()),
        *(f"found {place}" for place in "in at on under below above here there".split()),
        *(f"{lead} show" for lead in "can could may might will to help us you".split()),
        *(f"shown {place}" for place in "in on above below here".split()),
        *(f"maintained {what}" for what in "by at in".split()),
        *(f"maintain {what}" for what in "a an the our your their its".split()),
        *(f"{how} stated" for how in "otherwise expressly as".split()),
        *(f"stated {where}" for where in "otherwise above below in".split()),
        *(f"{what} {where}" for what in ("noted", "indicated", "cited") for where in ("above", "below", "in")),
        *(f"adds {what}" for what in "a an the to".split()),
        *(f"added {what}" for what in "to a an the in on by".split()),
        *(f"{lead} say" for lead in ("try to", "tried to", "like to", "want to", "that is to", "needless to", "so to")),
        "we say",
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

PLAIN_ORDINALS: dict[str, tuple[str, ...]] = {
    "en": tuple(
        "first-party|third-party|third party|third parties|first-hand|second-hand|first hand|second hand|first-class|"
        "first class|second-class|first aid|first-aid|first name|second thoughts|second nature|second-guess|third "
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
