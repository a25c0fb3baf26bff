"""Initialisms: what stands for the first letters of words ("WHO", "U.N.", "World Health Organization (WHO)").

Takes tokens, gives tokens; knows no language, and no table of what letters stand for.
"""

from functools import lru_cache

from . import lexicon

Tokens = list[str]
_LONGEST = 9
"""Most words that letters may stand for."""


def is_dotted(token: str) -> bool:
    """Is a token letters with a stop after each ("U.S.", "J.R.")?"""
    return len(token) > 2 and token[1] == "." and token.endswith(".") and len(token) == 2 * token.count(".")


def dotless(token: str) -> str:
    """Dotted capitals, or three small letters ("m.p.h."), without their stops; "e.g." and "a.m." as they are."""
    return token.replace(".", "") if token.isupper() or len(token) > 4 else token


def is_initialism(token: str) -> bool:
    """Is a token two to seven capitals, stops aside ("WHO"), or with one small letter of a small word ("MoD")?"""
    letters = token.replace(".", "")
    if len(letters) in (3, 4) and letters[1] in "of":
        letters = letters[0] + letters[2:]
    return 2 <= len(letters) <= 7 and letters.isalpha() and letters.isupper()


def plain_initials(tokens: Tokens, *, capitals: bool) -> Tokens:
    """Single letters with their stops in a row made one token: "J. R." if `capitals`, else "z. B." and the like."""
    if tokens.count(".") < 2:
        return tokens
    found: Tokens = []
    index = 0
    while index < len(tokens):
        end = index
        while end + 1 < len(tokens) and len(tokens[end]) == 1 and tokens[end].isalpha() and tokens[end + 1] == ".":
            end += 2
        if end - index >= 4 and all(map(str.isupper, tokens[index:end:2])) == capitals:
            found.append("".join(tokens[index:end]))
            index = end
        else:
            found.append(tokens[index])
            index += 1
    return found


def words_before(tokens: Tokens, end: int, letters: str) -> int:
    """Index of the first of the words before `end` whose initials are `letters`; -1 if there are none."""
    without = _words_before(tokens, end, letters, small=False)
    return without if without >= 0 else _words_before(tokens, end, letters, small=True)


def _words_before(tokens: Tokens, end: int, letters: str, *, small: bool) -> int:
    """The same where the small words between have letters of their own, or have none."""
    wanted = [letter.lower() for letter in letters if letter != "."]
    left = len(wanted)
    for index in range(end - 1, max(-1, end - 1 - _LONGEST), -1):
        token = tokens[index]
        if _is_small(token) and not small and index < end - 1:
            continue
        parts = [*token.lower().replace(".", "")] if is_initialism(token) else _parts(token)
        if not parts:
            return -1
        initials = [part[0] for part in parts]
        if initials == wanted[max(0, left - len(initials)) : left]:
            left -= len(initials)
            if not left:
                return index
        elif index == end - 1 or not _is_small(tokens[index]):
            return -1
    return -1


def _is_small(token: str) -> bool:
    return token.lower() in lexicon.SMALL_WORDS


def _parts(token: str) -> list[str]:
    """The words of a token, lower case: parts of a hyphenated one, without an elided article."""
    folded = token.lower().replace("’", "'")
    if folded[1:2] == "'" and len(folded) > 2:
        folded = folded[2:]
    return [part for part in folded.replace("-", " ").split() if part[0].isalpha()]


def without_initialism(tokens: Tokens) -> Tokens:
    """Words without the initialism in brackets, or between commas, that follows them, also in quotation marks."""
    if "(" not in tokens and _OR.isdisjoint(tokens):
        return tokens
    found: Tokens = []
    index = 0
    while index < len(tokens):
        if tokens[index] == "(":
            end = index + 1
            while end < len(tokens) and tokens[end] != ")" and end - index < 6:
                end += 1
            inner = [token for token in tokens[index + 1 : end] if token not in "\"'“”‘’the"]
            known = len(inner) == 1 and is_initialism(inner[0])
            if known and tokens[end : end + 1] == [")"] and words_before(found, len(found), inner[0]) >= 0:
                index = end + 1
                continue
        elif tokens[index] == "," and (after := [*tokens[index + 1 : index + 5], ""])[0] in _OR:
            size = 1 + after.index(",") if "," in after else 0
            letters = [bare for token in after[1 : size - 1] if (bare := letters_of(token))]
            if size and len(letters) == 1 and words_before(found, len(found), letters[0]) >= 0:
                index += size + 1
                continue
        found.append(tokens[index])
        index += 1
    return found


_OR = frozenset(("or", "known", "called", "ou", "o", "oder", "kurz"))
"""Words between a name and the letters that stand for it, where commas are put around them."""


def shortened(one: Tokens, other: Tokens) -> Tokens | None:
    """`one` with words put as the initialism that `other` has for them; None where it has none."""
    for token in other:
        letters = letters_of(token)
        if not letters or token in one:
            continue
        for end in range(len(one), 0, -1):
            start = words_before(one, end, letters)
            if start >= 0 and end - start > 1:
                before, there = (one[start - 1] if start else ""), other.index(token)
                article = before.lower() in lexicon.ARTICLES
                bare = article and not _has_article(other, there)
                if there and {before.lower(), other[there - 1].lower()} == {"a", "an"}:
                    return [*one[: start - 1], other[there - 1], token, *one[end:]]  # "an R.A.F. pilot"
                return [*one[: start - bare], token, *one[end:]]
    return None


def _has_article(tokens: Tokens, index: int) -> bool:
    return index > 0 and tokens[index - 1].lower() in lexicon.ARTICLES


@lru_cache(maxsize=4096)
def letters_of(token: str) -> str:
    """The capitals of an initialism, an elided article before it ("L'ONU") left out; empty if it is none."""
    plain = token.replace("’", "'")
    bare = plain.partition("'")[2] if plain[1:2] == "'" else plain.partition("'")[0]
    bare = bare.removesuffix("s") if len(bare) > 2 else bare  # "MPs"
    return bare if is_initialism(bare) else ""
