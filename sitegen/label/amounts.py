"""One number of several words, read as its value.

Takes tokens and a language, gives the value of the number that begins at a place, and where it ends. Never looks at
what stands before it.
"""

from . import lexicon
from .compounds import is_amount
from .fractions import half_after
from .values import number_of, word_value

Tokens = list[str]


def read_amount(tokens: Tokens, start: int, lang: str) -> tuple[str | None, int]:
    """Value of the number that begins at `start` ("two hundred and fifty thousand", "1.5 million"), and its end."""
    scales, joiners = lexicon.SCALES.get(lang, {}), lexicon.NUMBER_JOINERS.get(lang, frozenset())
    folded = [token.lower() for token in tokens[start : start + 8]]
    if folded[0] == "." and len(folded) > 1 and folded[1].rstrip("%").isdecimal():
        return f"0.{folded[1].rstrip('%')}", start + 2
    total = 0.0
    current, index = _many(folded, scales, lang)
    while index < len(folded):
        word = folded[index]
        value = number_of(tokens[start + index], lang) or _one_after(folded, index, lang)
        if value is not None and word not in scales and is_amount(value):
            grouped = word.isdecimal() and len(word) == 3 and tokens[start + index - 1].isdecimal()
            added = _add(current, float(value), word, lang, grouped=grouped)
            if added is None:
                break
            current = added
        elif _multiplies(word, scales, lang) and (current is not None or total):
            factor = 12 if word in lexicon.DOZENS else scales[word]
            if factor == 100:
                current = (current or 1) * 100
            else:
                total, current = _scale(total, current, factor), 0.0
                index += folded[index + 1 : index + 2] == ["."] and word + "." in scales
                if half := half_after(folded, index + 1, lang):
                    total, index = total + factor / 2, index + half
        elif word in lexicon.SIGN_SCALES and current and folded[index + 1 : index + 2] == ["€"]:
            total, current = current * lexicon.SIGN_SCALES[word], 0.0
        elif not (word in joiners and current is not None and _joins(folded, index, lang, current or total)):
            break
        index += 1
    if current is None or index == 0:
        return None, start
    amount = round(total + current, 6)
    return (str(int(amount)) if amount == int(amount) else str(amount)), start + index


def _add(current: float | None, value: float, word: str, lang: str, *, grouped: bool) -> float | None:
    """What has been counted with the next number; None where that begins another one."""
    if current is None:
        return value
    if grouped:
        return current * 1000 + value  # "45 000"
    spelt = word.isalpha() or word in lexicon.NUMERALS.get(lang, {})
    return current + value if spelt and _fits(current, value, lang) else None


def _scale(total: float, current: float | None, factor: int) -> float:
    """The whole with what has been counted of a scale; of a scale of the whole ("hundred thousand million"), all."""
    many = 1 if current is None else current
    return total + many * factor if many or not total else total * factor


def _one_after(folded: list[str], index: int, lang: str) -> str | None:
    """The one of "vingt et un", which alone is an article."""
    joined = index > 0 and folded[index - 1] in lexicon.NUMBER_JOINERS.get(lang, ())
    return "1" if joined and folded[index] in lexicon.ONES.get(lang, ()) else None


def _many(folded: list[str], scales: dict[str, int], lang: str) -> tuple[float | None, int]:
    """How many of a scale a word that is no number counts ("a dozen", "half a million", "mille"); its length."""
    if folded[0] in lexicon.INDEFINITE.get(lang, ()) and len(folded) > 1 and _multiplies(folded[1], scales, lang):
        return 1.0, 1
    if folded[0] == "half" and len(folded) > 2 and folded[1] == "a" and _multiplies(folded[2], scales, lang):
        return 0.5, 2
    return (1.0, 0) if folded[0] in lexicon.BARE_SCALES.get(lang, ()) else (None, 0)


def _multiplies(word: str, scales: dict[str, int], lang: str) -> bool:
    return word in scales or (lang == "en" and word in lexicon.DOZENS)


def _fits(current: float, value: float, lang: str) -> bool:
    """May a number word add to the number before it ("twenty one", "hundred five", "soixante et onze")?"""
    if value >= 100:
        return False
    if lang == "fr" and current % 100 in (60, 80) and value < 20:
        return True
    return current % 100 == 0 or (current % 100 >= 20 and current % 10 == 0 and value < 10)


def _joins(folded: list[str], index: int, lang: str, current: float) -> bool:
    """Is a joining word between two parts of one number?"""
    after = folded[index + 1] if index + 1 < len(folded) else ""
    following = 1 if after in lexicon.ONES.get(lang, ()) else word_value(after, lang) if after else None
    if following is None:
        return False
    return current >= 100 if lang == "en" else _fits(current, following, lang)
