"""Where the words of two linked passages differ, cut as a copy editor would cut.

Takes two texts, gives ranges of both. `cut` compares tokens; `polish`, which can be left out, then slides
and merges the stretches. What lies between two ranges is the same on both sides to the letter, so that
applying the ranges to the old text gives the new one.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, compress

from ..segment import STOPS, is_sign, split_tokens, token_key
from ..seqdiff import Edit, edits
from .lexicon import COMMON

REWRITTEN = 0.6
"""Share of changed words from which a sentence with several changes is one replacement."""
ISLAND = 2
"""Most common words between two changes that are swallowed by them."""

_CLAUSE_ENDS = frozenset(",;:—–")


class _Tokens:
    """Tokens of a text without its white space."""

    def __init__(self, text: str) -> None:
        pieces = split_tokens(text)
        solid = list(map(str.strip, pieces))
        self.text = text
        self.raw = list(filter(None, solid))
        self.ends = list(compress(accumulate(map(len, pieces)), solid))
        self.keys = list(map(token_key, self.raw))

    def __len__(self) -> int:
        return len(self.raw)

    def start(self, index: int) -> int:
        """Where a token begins; beyond the last one, where the text ends."""
        return self.ends[index] - len(self.raw[index]) if index < len(self.raw) else len(self.text)

    def is_one(self, index: int) -> bool:
        """Is a token written in one with the one before: a unit with its figures, or a group of figures?"""
        before, token = self.raw[index - 1], self.raw[index]
        if not before[-1].isdigit() and before[-1] != "°":
            return False
        gap = self.start(index) - self.ends[index - 1]
        if gap == 0:
            return token.isascii() and token.isalpha()
        return gap == 1 and len(token) == 3 and token.isdecimal() and before[-3:].isdecimal() and before.isascii()


def find_cuts(old: str, new: str, lang: str, *, polished: bool = True) -> list[Edit]:
    """Ranges `(old_start, old_end, new_start, new_end)` in code points in which two passages differ, in order."""
    if old == new:
        return []
    old_tokens, new_tokens = _Tokens(old), _Tokens(new)
    script = edits(old_tokens.keys, new_tokens.keys)
    if polished:
        script = polish(script, old_tokens.keys, new_tokens.keys, lang)
        script = _with_units(script, old_tokens, new_tokens)
    return list(_ranges(script, old_tokens, new_tokens))


def polish(script: list[Edit], old: Sequence[str], new: Sequence[str], lang: str) -> list[Edit]:
    """The script with stretches slid to clause edges, islands swallowed, and a rewritten sentence made one."""
    script = _slid(script, old, new)
    script = _without_islands(script, old, new, COMMON.get(lang[:2], COMMON["en"]))
    if len(script) < 3:
        return script
    changed = sum(_words(old[a:b]) + _words(new[c:d]) for a, b, c, d in script)
    rewritten = changed > REWRITTEN * (_words(old) + _words(new))
    return [(script[0][0], script[-1][1], script[0][2], script[-1][3])] if rewritten else script


def _words(keys: Sequence[str]) -> int:
    """Words; of scripts without spaces between them, signs."""
    return sum(1 if key < "\u2e80" else len(key) for key in keys if key[0].isalnum() or key[-1].isalnum())


def _slid(script: list[Edit], old: Sequence[str], new: Sequence[str]) -> list[Edit]:
    """Insertions and deletions slid to where they read best; others stay."""
    slid: list[Edit] = []
    for number, edit in enumerate(script):
        a, b, c, d = edit
        if a != b and c != d:
            slid.append(edit)
            continue
        before = slid[-1] if slid else (0, 0, 0, 0)
        after = script[number + 1] if number + 1 < len(script) else (len(old), len(old), len(new), len(new))
        keys, start, end = (old, a, b) if c == d else (new, c, d)
        room_left = min(a - before[1], c - before[3])
        room_right = min(after[0] - b, after[2] - d)
        shift = _best_shift(keys, start, end, room_left, room_right)
        slid.append((a + shift, b + shift, c + shift, d + shift))
    return slid


def _best_shift(keys: Sequence[str], start: int, end: int, room_left: int, room_right: int) -> int:
    """By how many tokens to slide `start:end`; the leftmost of equally good places."""
    left = 0
    while left < room_left and keys[start - left - 1] == keys[end - left - 1]:
        left += 1
    right = 0
    while right < room_right and keys[start + right] == keys[end + right]:
        right += 1
    return max(range(-left, right + 1), key=lambda shift: (_fitness(keys, start + shift, end + shift), -abs(shift)))


def _fitness(keys: Sequence[str], start: int, end: int) -> int:
    """How well a stretch reads as one piece: a sentence with its stop, a clause with its comma, whole words."""
    before = keys[start - 1][-1] if start else "."
    last = keys[end - 1][-1]
    if before in STOPS and last in STOPS:
        return 4
    if before in _CLAUSE_ENDS and last in _CLAUSE_ENDS:
        return 3
    if keys[start][0] in _CLAUSE_ENDS and (end == len(keys) or keys[end][0] in _CLAUSE_ENDS | STOPS):
        return 3
    first_is_word = keys[start][0].isalnum()
    return 2 if first_is_word and last.isalnum() else 1


def _without_islands(script: list[Edit], old: Sequence[str], new: Sequence[str], common: frozenset[str]) -> list[Edit]:
    """Stretches merged over islands of a few common words, and over what two words changed places around."""
    merged: list[Edit] = []
    for edit in script:
        last = merged[-1] if merged else None
        if last and (_is_island(last, edit, old, new, common) or _is_swap(last, edit, old, new)):
            merged[-1] = (last[0], edit[1], last[2], edit[3])
        else:
            merged.append(edit)
    return merged


def _is_swap(left: Edit, right: Edit, old: Sequence[str], new: Sequence[str]) -> bool:
    """Was a word or two taken from one side of a short island and put on the other ("4 March", "March 4")?"""
    there = old[left[0] : left[1]], new[right[2] : right[3]]
    back = new[left[2] : left[3]], old[right[0] : right[1]]
    swapped = there[0] == there[1] and back[0] == back[1]
    return swapped and right[0] - left[1] <= ISLAND and len(there[0]) + len(back[0]) <= ISLAND


def _is_island(left: Edit, right: Edit, old: Sequence[str], new: Sequence[str], common: frozenset[str]) -> bool:
    between = old[left[1] : right[0]]
    if len(between) > ISLAND:
        return False
    if not all(key in common or not key[0].isalnum() for key in between) and not _is_inner(left, right, old, new):
        return False
    if any(key in STOPS or key in "\"'()" for key in between):
        return False
    replaced = [a != b and c != d for a, b, c, d in (left, right)]
    size = sum(b - a + d - c for a, b, c, d in (left, right))
    return any(replaced) and size >= 3 * len(between)


def _is_inner(left: Edit, right: Edit, old: Sequence[str], new: Sequence[str]) -> bool:
    """Is what stands between one sign amid others, most often of one word, in a script without spaces?"""
    if right[0] - left[1] != 1:
        return False
    before = (*old[left[0] : left[1]][-1:], *new[left[2] : left[3]][-1:])
    after = (*old[right[0] : right[1]][:1], *new[right[2] : right[3]][:1])
    return all(map(is_sign, (*before, old[left[1]], *after)))


def _with_units(script: list[Edit], old: _Tokens, new: _Tokens) -> list[Edit]:
    """Stretches with what is written in one with their figures: the unit of "$5m", the thousands of "1 000 000"."""
    whole: list[Edit] = []
    for number, edit in enumerate(script):
        a, b, c, d = edit
        last = whole[-1] if whole else (0, 0, 0, 0)
        after = script[number + 1] if number + 1 < len(script) else (len(old), len(old), len(new), len(new))
        while a > last[1] and c > last[3] and ((a < b and old.is_one(a)) or (c < d and new.is_one(c))):
            a, c = a - 1, c - 1
        while b < after[0] and d < after[2] and ((a < b and old.is_one(b)) or (c < d and new.is_one(d))):
            b, d = b + 1, d + 1
        if whole and a == last[1] and c == last[3]:
            whole[-1] = (last[0], b, last[2], d)
        else:
            whole.append((a, b, c, d))
    return whole


def _ranges(script: list[Edit], old: _Tokens, new: _Tokens) -> Iterator[Edit]:
    """The script in code points; tokens with one key but two spellings, and white space, become stretches too."""
    old_at = new_at = 0
    for i, j, size in [*_equal_runs(script, old, new), (len(old), len(new), 0)]:
        stretch = _trimmed(old.text, new.text, old_at, old.start(i), new_at, new.start(j))
        if stretch is not None:
            yield stretch
        if size:
            old_at, new_at = old.ends[i + size - 1], new.ends[j + size - 1]


def _equal_runs(script: list[Edit], old: _Tokens, new: _Tokens) -> Iterator[tuple[int, int, int]]:
    """Runs of tokens outside the script that are the same with all between them: first old and new token, number."""
    old_at = new_at = 0
    for a, b, c, d in [*script, (len(old), len(old), len(new), len(new))]:
        size = a - old_at
        if size and old.text[old.start(old_at) : old.ends[a - 1]] == new.text[new.start(new_at) : new.ends[c - 1]]:
            yield old_at, new_at, size
        else:
            for i, j in zip(range(old_at, a), range(new_at, c), strict=True):
                if old.raw[i] == new.raw[j]:
                    yield i, j, 1
        old_at, new_at = b, d


def _trimmed(old: str, new: str, a: int, b: int, c: int, d: int) -> Edit | None:
    """A stretch without the white space that both sides share at its ends; None where nothing is left."""
    while a < b and c < d and old[a] == new[c] and old[a].isspace():
        a, c = a + 1, c + 1
    while a < b and c < d and old[b - 1] == new[d - 1] and old[b - 1].isspace():
        b, d = b - 1, d - 1
    return (a, b, c, d) if a < b or c < d else None
