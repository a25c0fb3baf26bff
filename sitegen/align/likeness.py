"""How alike two runs of sentences are.

Takes the sentences of two documents, gives a figure between 0 and 1: weighted Dice and longest common
subsequence of words, half and half, with a share of containment so that a part is seen in its whole.
Rare words count more. Everything is worked out when first asked for: the cost follows the change.
"""

from collections import Counter
from math import log

from ..seqdiff import lcs_length
from .boxes import Box
from .evidence import Evidence
from .sentences import Sentences
from .thresholds import Thresholds

Bag = tuple[list[str], dict[str, int], float]
"""Words in order, their counts, and their weight together."""


class Likeness:
    """How alike two runs of sentences are, 0 to 1: weighted Dice, common subsequence, some containment."""

    def __init__(self, old: Sentences, new: Sentences, thresholds: Thresholds) -> None:
        self.old, self.new = old, new
        self.thresholds = thresholds
        self.evidence = Evidence(old, new, thresholds)
        self.left: tuple[list[int], list[int]] = ([], [])
        self._weights: dict[str, float] | None = None
        self._bags: dict[tuple[int, int, int], Bag] = {}
        self._single: tuple[list[Bag | None], list[Bag | None]] = ([None] * len(old.texts), [None] * len(new.texts))
        self._scores: dict[Box, float] = {}
        self._shares: dict[int, float] = {}

    @property
    def weights(self) -> dict[str, float]:
        """Rarity of every word: the logarithm of sentences over sentences that hold it."""
        if self._weights is None:
            frequency: Counter[str] = Counter()
            for side, left in ((self.old, self.left[0]), (self.new, self.left[1])):
                for index in left:
                    frequency.update(set(side.words(index)))
            sentences, least = len(self.left[0]) + len(self.left[1]) + 1, self.thresholds.least_weight
            self._weights = {word: log(sentences / count) + least for word, count in frequency.items()}
        return self._weights

    def bag(self, which: int, start: int, end: int) -> Bag:
        """Words, their counts and their whole weight, of sentences `start:end` of the old (0) or new (1) side."""
        if end - start == 1:  # most are
            single = self._single[which]
            return single[start] or self._put(single, which, start)
        found = self._bags.get((which, start, end))
        if found is None:
            side = self.new if which else self.old
            found = self._bags[which, start, end] = self._bag(
                [word for index in range(start, end) for word in side.words(index)]
            )
        return found

    def _put(self, single: list[Bag | None], which: int, index: int) -> Bag:
        found = single[index] = self._bag((self.new if which else self.old).words(index))
        return found

    def _bag(self, words: list[str]) -> Bag:
        counts: dict[str, int] = {}
        for word in words:
            counts[word] = counts.get(word, 0) + 1
        weights = self.weights
        return words, counts, sum([weights[word] * count for word, count in counts.items()])

    def score(self, box: Box) -> float:
        """Likeness of a box."""
        found = self._scores.get(box)
        if found is None:
            found = self._scores[box] = self._measure(box)
        return found

    def shared(self, box: Box) -> float:
        """Weight of the words that both sides of a box have."""
        a, b, c, d = box
        if b - a == d - c == 1:
            return self._pair_shares(a, c)
        return self._weigh(self.bag(0, a, b)[1], self.bag(1, c, d)[1])

    def _pair_shares(self, i: int, j: int) -> float:
        """Weight of the words that one old and one new sentence both have; worked out once."""
        key = i * len(self.new.texts) + j
        found = self._shares.get(key)
        if found is None:
            found = self._shares[key] = self._weigh(self.bag(0, i, i + 1)[1], self.bag(1, j, j + 1)[1])
        return found

    def _weigh(self, one: dict[str, int], other: dict[str, int]) -> float:
        if len(other) < len(one):
            one, other = other, one
        weights, both = self.weights, filter(other.__contains__, one)
        return sum([weights[word] if one[word] == 1 else weights[word] * min(one[word], other[word]) for word in both])

    def contained(self, box: Box) -> float:
        """Share of the lighter side that is in the heavier."""
        lighter = min(self.bag(0, box[0], box[1])[2], self.bag(1, box[2], box[3])[2])
        return self.shared(box) / lighter if lighter else 0.0

    def _measure(self, box: Box) -> float:
        old_words, _, old_weight = self.bag(0, box[0], box[1])
        new_words, _, new_weight = self.bag(1, box[2], box[3])
        if not old_weight or not new_weight:
            same = [self.old.key(i) for i in range(box[0], box[1])] == [self.new.key(j) for j in range(box[2], box[3])]
            return float(same)
        shared = self.shared(box)
        if not shared:
            return 0.0
        dice = 2 * shared / (old_weight + new_weight)
        order = dice
        fewer, more = sorted((len(old_words), len(new_words)))
        if fewer * more <= self.thresholds.order_cells and more <= self.thresholds.order_times * fewer:
            order = 2 * lcs_length(old_words, new_words) / (fewer + more)
        contained = shared / min(old_weight, new_weight)
        share = self.thresholds.containment
        return (1 - share) * (dice + order) / 2 + share * contained

    def is_part(self, i: int, j: int, *, of_old: bool) -> bool:
        """Is enough of new sentence `j` in old sentence `i` (or, not `of_old`, the reverse) to be a part of it?"""
        share = self._pair_shares(i, j)
        if not share:
            return False
        weight = self.bag(1, j, j + 1)[2] if of_old else self.bag(0, i, i + 1)[2]
        return share >= self.thresholds.gain * weight

    def earned(self, box: Box) -> bool:
        """Does every part on the many side of a bead bring a fair share of words that the one side has?"""
        a, b, c, d = box
        if b - a > 1:
            one = self.bag(1, c, d)[1]
            return self._each_adds([self.bag(0, i, i + 1) for i in range(a, b)], self.bag(0, a, b)[1], one)
        if d - c > 1:
            one = self.bag(0, a, b)[1]
            return self._each_adds([self.bag(1, j, j + 1) for j in range(c, d)], self.bag(1, c, d)[1], one)
        return True

    def _each_adds(self, parts: list[Bag], whole: dict[str, int], one: dict[str, int]) -> bool:
        for _, counts, weight in parts:
            rest = {word: whole[word] - count for word, count in counts.items()}
            if not weight or self._added(counts, rest, one) < self.thresholds.gain * weight:
                return False
        return True

    def brings(self, which: int, index: int, box: Box) -> float:
        """Share of a sentence, old (0) or new (1), that the other side of a box has and its own side has not."""
        own, other = self.bag(0, box[0], box[1])[1], self.bag(1, box[2], box[3])[1]
        _, counts, weight = self.bag(which, index, index + 1)
        rest, one = (other, own) if which else (own, other)
        added = [word for word in counts if one.get(word, 0) > rest.get(word, 0) and is_telling(word)]
        if not weight or len(added) < self.thresholds.move_shared:
            return 0.0
        return self._added(counts, rest, one) / weight

    def _added(self, counts: dict[str, int], rest: dict[str, int], one: dict[str, int]) -> float:
        """Weight of the words that one side has and that some words of the other bring beside the rest of them."""
        weights, added = self.weights, 0.0
        for word, count in counts.items():
            have, already = one.get(word, 0), rest.get(word, 0)
            added += weights[word] * (min(have, already + count) - min(have, already))
        return added

    def mass(self, box: Box) -> float:
        """Number of words in a box, both sides."""
        return len(self.bag(0, box[0], box[1])[0]) + len(self.bag(1, box[2], box[3])[0]) + 1


def is_telling(word: str) -> bool:
    """Is a word, by its looks, one that tells of something? Short ones of letters mostly hold others together."""
    return len(word) >= 4 or word[0].isdigit() or word[0] >= "\u0e00"
