"""Units and currencies.

Data by language, no code; every table is lower case unless it says otherwise.
"""

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
    **dict.fromkeys(("dollar", "dollars", "dollars’", "dollars'", "dólares", "dólar", "usd", "$"), "$"),
    **dict.fromkeys(("euro", "euros", "eur", "€", "d'euros", "d’euros"), "€"),
    **dict.fromkeys(("pound", "pounds", "pounds’", "pounds'", "gbp", "£"), "£"),
    **dict.fromkeys(("yen", "jpy", "¥"), "¥"),
    **dict.fromkeys(("rupee", "rupees", "inr", "rs", "₹"), "₹"),
    **dict.fromkeys(("swiss franc", "swiss francs"), "chf"),
    **dict.fromkeys(("us dollar", "us dollars", "u.s. dollar", "u.s. dollars"), "$"),
    "canadian dollars": "c$",
    "australian dollars": "a$",
    "singapore dollars": "s$",
    **dict.fromkeys(("yuan", "renminbi", "cny", "rmb"), "cny"),
    **dict.fromkeys(("franc", "francs", "franken", "chf"), "chf"),
    **dict.fromkeys(("ruble", "rubles", "rouble", "roubles", "rub"), "rub"),
}
"""Names of currencies and their signs."""

CURRENCY_CODES: frozenset[str] = frozenset(
    ("eur", "usd", "gbp", "jpy", "inr", "cny", "rmb", "chf", "rub", "rs", "€", "$", "£")
)
"""Those that stand before the amount, too, as words of their own."""

DOLLARS: frozenset[str] = frozenset(("a", "c", "s", "nz", "hk"))
"""Letters before the sign of the dollar that make another one of it."""

ONE_UNIT: dict[str, str] = {
    "C": "°c", "F": "°f", "foot": "feet", "mile": "miles", "inch": "inches", "yard": "yards", "pound": "pounds",
    "ounce": "ounces", "ton": "tons", "tonne": "tonnes", "acre": "acres", "hectare": "hectares", "hour": "hours",
    "minute": "minutes", "kilo": "kilograms", "kilos": "kilograms", "kilogram": "kilograms", "meter": "meters",
    "metre": "metres", "kilometer": "kilometers", "kilometre": "kilometres", "centimeter": "centimeters",
    "centimetre": "centimetres", "millimeter": "millimeters", "millimetre": "millimetres", "liter": "liters",
    "litre": "litres", "gallon": "gallons", "degree": "degrees", "megawatt": "megawatts", "gigabyte": "gigabytes",
}  # fmt: skip
"""Units beside a number in one form; "C" and "F" only with their capital."""

UNIT_LETTERS: dict[str, tuple[str, ...]] = {
    "m": ("meter", "meters", "metre", "metres", "mètres", "mètre", "metros", "minutes", "miles"),
    "g": ("gram", "grams", "gramm", "grammes", "gramos"),
    "l": ("liter", "liters", "litre", "litres", "litros"),
    "s": ("second", "seconds", "sekunden", "secondes", "segundos"),
    "h": ("hour", "hours", "stunden", "heures", "horas"),
    "in": ("inch", "inches"),
    "ft": ("foot", "feet"),
    "st": ("stone",),
    "lb": ("pound", "pounds"),
    "sec": ("second", "seconds"),
    "tbsp": ("tablespoon", "tablespoons"),
    "tsp": ("teaspoon", "teaspoons"),
    "t": ("ton", "tons", "tonne", "tonnes", "tonnen", "toneladas"),
}
"""Letters that are units after a number where the other side has the unit."""

SMALL_COINS: dict[str, dict[str, str]] = {"en": {"cent": "$", "cents": "$", "¢": "$", "pence": "£", "p": "£"}}
"""Hundredths of a currency and its sign."""

SIGN_SCALES: dict[str, int] = {"k": 1000, "m": 10**6, "mio": 10**6, "md": 10**9, "mds": 10**9, "mrd": 10**9}
"""Letters that multiply only where the sign of a currency follows: "40 M€"."""

US_DOLLARS: tuple[tuple[str, ...], ...] = (("us",), ("u.s.",), ("united", "states"))
"""What may stand before the sign of the dollar without making it another one."""

MEASURES: frozenset[str] = frozenset(
    "percent percentage percents points point prozent prozentpunkte prozentpunkt basis miles mile "
    "kilometers kilometres kilometer kilometre km mi meters metres feet foot inches inch yards cm mm kg g "
    "mg kilograms grams pounds ounces lb oz tons tonnes ton liters litres gallons acres hectares degrees "
    "dollars euros cents yen yuan seconds minutes hours hour days day weeks week months month years year "
    "fahrenheit celsius watts kilowatts megawatts gigawatts barrels tage tagen wochen monate monaten "
    "jahre jahren stunden jours semaines mois ans heures días semanas meses años horas meilen "
    "cup cups teaspoon teaspoons tablespoon tablespoons pint pints quart quarts".split()
)
"""Units: another one after the same figure is another amount."""
