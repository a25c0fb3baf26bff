"""How much it tells that two sentences have words in common: words that are rare in the whole of both texts tell most.

Takes the sentences of two documents, gives shares of their words by rarity, and says whether any other sentence is
nearly as like. Everything is worked out when first asked for.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from math import log

from .boxes import Box
from .sentences import Sentences
from .thresholds import Thresholds

Words = dict[str, float]
"""Words of some sentences, each with its rarity."""
LOOKS = 400
"""Most sentences that are looked at in search of a rival, those with the rarest words first."""


class Evidence:
    """The words of both texts, and how rare they are."""

    def __init__(self, old: Sentences, new: Sentences, thresholds: Thresholds) -> None:
        self.sides = old, new
        self.thresholds = thresholds
        self.total = len(old.texts) + len(new.texts)
        self._occurrences: tuple[Counter[str], Counter[str]] | None = None
        self._rarities: dict[str, float] = {}
        self._words: dict[tuple[int, int, int], Words] = {}
        self._rare: dict[tuple[int, int, int], Words] = {}
        self._holders: dict[int, dict[str, list[int]]] = {}
        self._rivals: dict[tuple[int, int], list[tuple[int, float]]] = {}

    def occurrences(self, word: str) -> tuple[int, int]:
        """In how many old and in how many new sentences a word stands."""
        if self._occurrences is None:
            self._occurrences = _occurrences(self.sides[0]), _occurrences(self.sides[1])
        return self._occurrences[0][word], self._occurrences[1][word]

    def rarity(self, word: str) -> float:
        """Logarithm of the sentences of both texts over those that hold the word."""
        found = self._rarities.get(word)
        if found is None:
            found = self._rarities[word] = log(self.total / sum(self.occurrences(word)))
        return found

    def words(self, which: int, start: int, end: int) -> Words:
        """The words of sentences `start:end` of the old (0) or new (1) side."""
        found = self._words.get((which, start, end))
        if found is None:
            side = self.sides[which]
            said = {word: None for index in range(start, end) for word in side.words(index)}
            found = self._words[which, start, end] = {word: self.rarity(word) for word in said}
        return found

    def share(self, box: Box) -> float:
        """Dice of the words of a box, weighted by rarity: words of templates weigh little."""
        return _share(self.words(0, box[0], box[1]), self.words(1, box[2], box[3]))

    def rare_share(self, box: Box) -> tuple[float, float]:
        """Of the words that few sentences have: the share of the poorer side's that the other has; its weight."""
        old, new = self._rare_words(0, box[0], box[1]), self._rare_words(1, box[2], box[3])
        shared = sum([rarity for word, rarity in old.items() if word in new])
        poorer = min(sum(old.values()), sum(new.values()))
        return (shared / poorer if poorer else 0.0), shared

    def has_rival(self, i: int, j: int, least: float) -> bool:
        """Is any other new sentence like old sentence `i`, or any other old one like new sentence `j`, so much?

        Cost: as many sentences as have words in common with the two, at most `LOOKS` for each; nothing where a rival
        is known from before.
        """
        sides = ((0, i, j, least), (1, j, i, least))
        return any(self._knows_rival(*side) for side in sides) or any(self._find_rival(*side) for side in sides)

    def _knows_rival(self, which: int, index: int, partner: int, least: float) -> bool:
        return any(other != partner and share > least for other, share in self._rivals.get((which, index), ()))

    def _find_rival(self, which: int, index: int, partner: int, least: float) -> bool:
        """Is a sentence of the other side but its partner so much like this one? The first that is found is kept."""
        words, there = self.words(which, index, index + 1), 1 - which
        enough = least * sum(words.values()) / 2
        for other, weight in self._sharers(words, there).items():
            if weight >= enough and other != partner:
                share = _share(words, self.words(there, other, other + 1))
                if share > least:
                    self._rivals.setdefault((which, index), []).append((other, share))
                    return True
        return False

    def _sharers(self, words: Words, which: int) -> Mapping[int, float]:
        """Sentences of a side that have some of the words, and how much these weigh; the rarest words first."""
        shared: defaultdict[int, float] = defaultdict(float)
        holders, looks = self._index(which), LOOKS
        for word in sorted(words, key=words.__getitem__, reverse=True):
            found = holders.get(word, [])
            looks -= len(found)
            if looks < 0:
                break
            for index in found:
                shared[index] += words[word]
        return shared

    def _index(self, which: int) -> dict[str, list[int]]:
        """For each word of a side, the sentences that hold it."""
        if which not in self._holders:
            holders = self._holders[which] = dict[str, list[int]]()
            side = self.sides[which]
            for index in range(len(side.texts)):
                for word in dict.fromkeys(side.words(index)):
                    holders.setdefault(word, []).append(index)
        return self._holders[which]

    def _rare_words(self, which: int, start: int, end: int) -> Words:
        found = self._rare.get((which, start, end))
        if found is None:
            least = log(self.total / max(4, self.thresholds.rare_count * self.total))
            words = self.words(which, start, end)
            found = self._rare[which, start, end] = {word: rarity for word, rarity in words.items() if rarity >= least}
        return found


def _share(words: Words, others: Words) -> float:
    whole = sum(words.values()) + sum(others.values())
    return 2 * sum([rarity for word, rarity in words.items() if word in others]) / whole if whole else 0.0


def _occurrences(side: Sentences) -> Counter[str]:
    counts: Counter[str] = Counter()
    for index in range(len(side.texts)):
        counts.update(set(side.words(index)))
    return counts
