"""Numbers in words, digits and signs, read as values.

Takes tokens and a language, gives the number in a token, and tokens in which every number stands by its value
("#3000000"). Never guesses: what is not wholly a number stays as it is.
"""

from functools import lru_cache

from . import lexicon

Tokens = list[str]

_SIGNS = "$€£¥₹"
_DIGITS = 15
"""Longer figures are names rather than amounts, and no float holds them."""


@lru_cache(maxsize=4096)
def number_of(token: str, lang: str) -> str | None:
    """Value of a number token ("1,500", "seven", "40%", "3rd"), as text; None where it is none."""
    if not any(char.isdecimal() for char in token):
        value = word_value(token.lower(), lang)
        return None if value is None else str(value)
    digits = token.lower().strip(_SIGNS + "%‰°")
    for ending in ("st", "nd", "rd", "th", "er", "ème", "º", "ª"):
        digits = digits.removesuffix(ending)
    decimal = "," if lang in ("de", "fr", "es", "it", "nl", "pt", "ru", "sv", "pl") else "."
    thousands = "." if decimal == "," else ","
    if decimal == "," and digits.count(".") == 1 and len(digits.partition(".")[2]) != 3:
        thousands = ""  # "1.5" in a German text is a decimal, or a date
    plain = digits.replace("\u202f", "").replace("\u2009", "")
    plain = (plain.replace(thousands, "") if thousands else plain).replace(decimal, ".")
    if len(plain) > _DIGITS or not plain.replace(".", "", 1).isdecimal():
        return digits
    value_of = float(plain)
    return str(int(value_of)) if value_of == int(value_of) else str(value_of)


@lru_cache(maxsize=4096)
def is_ordinal(token: str, lang: str) -> bool:
    """Does a number token say which one, and not how many ("third", "3rd", "twenty-first")?"""
    folded = token.lower()
    if folded[0].isdecimal():
        return folded.endswith(("st", "nd", "rd", "th", "er", "ème", "º", "ª"))
    return folded.rpartition("-")[2] in lexicon.ORDINALS.get(lang, ())


@lru_cache(maxsize=4096)
def word_value(folded: str, lang: str) -> int | None:
    """Value of a number word, an ordinal or a compound ("twenty-one", "fünfundzwanzig", "quatre-vingt-dix")."""
    for table in (lexicon.NUMERALS, lexicon.ORDINALS):
        value = table.get(lang, {}).get(folded)
        if value is not None:
            return value
    if lang == "de" and "und" in folded[3:]:
        unit, _, ten = folded.partition("und")
        return _sum([{"ein": 1}.get(unit, word_value(unit, lang) if unit else None), word_value(ten, lang)])
    if lang == "de" and folded.endswith("hundert"):
        times = word_value(folded.removesuffix("hundert"), lang)
        return times * 100 if times else None
    if "-" in folded:
        parts = folded.split("-")
        score = 80 if lang == "fr" and parts[:2] in (["quatre", "vingt"], ["quatre", "vingts"]) else 0
        rest = [word_value(part, lang) for part in parts[2 if score else 0 :] if part != "et"]
        return _sum([score, *rest]) if score or _is_compound(rest) else None
    return None


def _is_compound(values: list[int | None]) -> bool:
    """Tens, and units after them."""
    return len(values) == 2 and all(values) and (values[0] or 0) >= 20 and (values[1] or 0) < 20


def _sum(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) else None


@lru_cache(maxsize=1024)
def roman_value(token: str) -> int | None:
    """Value of a Roman numeral in capitals; None where it is none."""
    values = [lexicon.ROMAN.get(char, 0) for char in token]
    if not values or not all(values):
        return None
    return sum(-here if here < after else here for here, after in zip(values, [*values[1:], 0], strict=True))


@lru_cache(maxsize=8192)
def _may_be_number(token: str, lang: str) -> bool:
    folded = token.lower()
    return (
        number_of(token, lang) is not None
        or folded in lexicon.SCALES.get(lang, ())
        or folded in lexicon.DOZENS
        or folded == "half"
        or folded in lexicon.UNITS
        or folded in lexicon.HEADINGS.get(lang, ())
        or (folded.partition("-")[0] != folded and word_value(folded.partition("-")[0], lang) is not None)
        or (folded[:1].isdecimal())
    )


@lru_cache(maxsize=8192)
def _may_begin_number(token: str, lang: str) -> bool:
    folded = token.lower()
    return (
        _may_be_number(token, lang)
        or folded in lexicon.INDEFINITE.get(lang, ())
        or folded in lexicon.CURRENCIES
        or folded in lexicon.HEADINGS.get(lang, ())
        or any(unit.startswith(folded + " ") for unit in lexicon.UNITS)
        or folded == "."
    )


def read_numbers(tokens: Tokens, lang: str) -> Tokens:
    """Numbers by their value, with the currency before and the percent after: "$3 million", "three million dollars"."""
    for token in tokens:
        if _may_be_number(token, lang):
            break
    else:
        return tokens
    found: Tokens = []
    index = 0
    while index < len(tokens):
        index = _read_one(tokens, index, lang, found)
    return _tidied(found, lang)


def _read_one(tokens: Tokens, index: int, lang: str, found: Tokens) -> int:
    """Put what stands at `index` into `found`; the index after it."""
    token, folded = tokens[index], tokens[index].lower()
    if not _may_begin_number(token, lang):
        found.append(token)
        return index + 1
    after = tokens[index + 1].lower() if index + 1 < len(tokens) else ""
    if f"{folded} {after}" in lexicon.UNITS:
        found.append(lexicon.UNITS[f"{folded} {after}"])
        return index + 2
    fraction, end = _fraction(tokens, index, lang)
    if fraction:
        found.append(fraction)
        return end
    value, end = _run(tokens, index, lang)
    if value is not None:
        sign = token[0] if token[0] in _SIGNS else ""
        after_ordinal = _after_ordinal(tokens, end, lang)
        rank = "o" if after_ordinal > end or is_ordinal(tokens[end - 1], lang) else ""
        found += [sign, f"#{value}"] if sign else [f"#{value}{rank}"]
        if tokens[end - 1][-1] == "%":
            found.append("percent")
        return after_ordinal
    if folded in lexicon.CURRENCIES and found and found[-1].startswith("#"):
        found.insert(-1, lexicon.CURRENCIES[folded])
    elif folded in lexicon.HEADINGS.get(lang, ()) and roman_value(after.upper()) is not None:
        found += [token, f"#{roman_value(after.upper())}"]
        return index + 2
    else:
        head, hyphen, rest = token.partition("-")
        first = word_value(head.lower(), lang) if hyphen else None
        last = word_value(rest.lower(), lang) if first is not None else None
        ending = rest if last is None else f"#{last}"
        found += [f"#{first}", "-", ending] if first is not None and rest else [lexicon.UNITS.get(folded, token)]
    return index + 1


def _after_ordinal(tokens: Tokens, end: int, lang: str) -> int:
    """The index after the stop of an ordinal in digits: "3. Kapitel", "3.er capítulo"."""
    if tokens[end - 1].isdecimal() and tokens[end : end + 1] == ["."] and end + 1 < len(tokens):
        if lang == "de":
            return end + 1
        if lang == "es" and tokens[end + 1].lower() in ("er", "o", "a", "º", "ª"):
            return end + 2
    if lang == "fr" and tokens[end - 1].isdecimal() and tokens[end : end + 1] and tokens[end].lower() in ("e", "ème"):
        return end + 1
    return end


def _fraction(tokens: Tokens, index: int, lang: str) -> tuple[str, int]:
    """`#2/3` for "two-thirds", "two thirds" and "2/3"; with the index after it."""
    folded = tokens[index].lower()
    parts = lexicon.FRACTIONS.get(lang, {})
    above, _, below = folded.partition("/")
    if above.isdecimal() and below.isdecimal():
        return f"#{above}/{below}", index + 1
    first, _, second = folded.partition("-")
    if second in parts and (value := word_value(first, lang)):
        return f"#{value}/{parts[second]}", index + 1
    after = [token.lower() for token in tokens[index + 1 : index + 3]]
    if len(after) == 2 and after[0] in parts and (folded in ("a", "one") and after[1] == "of"):
        return f"#1/{parts[after[0]]}", index + 2
    if after and after[0] in parts and after[0].endswith("s") and (value := word_value(folded, lang)):
        return f"#{value}/{parts[after[0]]}", index + 2
    return "", index


def _run(tokens: Tokens, start: int, lang: str) -> tuple[str | None, int]:
    """Value of the number that begins at `start` ("two hundred and fifty thousand", "1.5 million"), and its end."""
    scales, numerals = lexicon.SCALES.get(lang, {}), lexicon.NUMERALS.get(lang, {})
    joiners = lexicon.NUMBER_JOINERS.get(lang, frozenset())
    folded = [token.lower() for token in tokens[start : start + 8]]
    total, current, index = 0.0, None, 0
    if folded[0] in lexicon.INDEFINITE.get(lang, ()) and len(folded) > 1 and _multiplies(folded[1], scales, lang):
        current, index = 1.0, 1
    elif folded[0] == "half" and len(folded) > 2 and folded[1] == "a" and folded[2] in scales:
        current, index = 0.5, 2
    elif folded[0] in (".",) and len(folded) > 1 and folded[1].isdecimal():
        return f"0.{folded[1]}", start + 2
    while index < len(folded):
        word = folded[index]
        value = number_of(tokens[start + index], lang)
        if value is not None and len(value) <= _DIGITS + 1 and value.replace(".", "", 1).isdecimal():
            if word.isdecimal() and len(word) == 3 and current is not None and tokens[start + index - 1].isdecimal():
                current = current * 1000 + float(value)  # "45 000"
            elif current is None:
                current = float(value)
            elif (word not in numerals and not word.isalpha()) or not _fits(current, float(value)):
                break
            else:
                current += float(value)
        elif _multiplies(word, scales, lang) and (current is not None or total):
            factor = 12 if word in lexicon.DOZENS else scales[word]
            if factor == 100:
                current = (current or 1) * 100
            else:
                total, current = total + (1 if current is None else current) * factor, 0.0
                index += folded[index + 1 : index + 2] == ["."] and word + "." in scales
        elif not (word in joiners and current is not None and _joins(folded, index, lang, current or total)):
            break
        index += 1
    if current is None or index == 0:
        return None, start
    amount = round(total + current, 6)
    return (str(int(amount)) if amount == int(amount) else str(amount)), start + index


def _multiplies(word: str, scales: dict[str, int], lang: str) -> bool:
    return word in scales or (lang == "en" and word in lexicon.DOZENS)


def _fits(current: float, value: float) -> bool:
    """May a number word add to the number before it ("twenty one", "hundred five")?"""
    if value >= 100:
        return False
    return current % 100 == 0 or (current % 100 >= 20 and current % 10 == 0 and value < 10)


def _joins(folded: list[str], index: int, lang: str, current: float) -> bool:
    """Is a joining word between two parts of one number?"""
    following = word_value(folded[index + 1], lang) if index + 1 < len(folded) else None
    if following is None:
        return False
    return current >= 100 if lang == "en" else _fits(current, following)


def _tidied(tokens: Tokens, lang: str) -> Tokens:
    """Without the digits in brackets after the word, with one form of range, and without "aged" before an age."""
    found: Tokens = []
    index = 0
    while index < len(tokens):
        token, rest = tokens[index], tokens[index + 1 : index + 3]
        last = found[-1] if found else ""
        if token == "(" and ")" in tokens[index : index + 5]:
            inner = tokens[index + 1 : tokens.index(")", index)]
            if any(part.startswith("#") for part in inner) and found[-len(inner) :] == inner:
                index += len(inner) + 2
                continue
        if token.lower() in lexicon.RANGE_WORDS.get(lang, ()) and last.startswith("#") and rest[:1]:
            token = "-" if rest[0].startswith("#") else token
        if not (token.lower() == "aged" and rest[:1] and rest[0].startswith("#")):
            found.append(token)
        index += 1
    return found
