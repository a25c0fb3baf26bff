"""Parts of words: by them sentences are known of which hardly a word was kept, only its stem or a part of a compound.

Takes the sentences that are looked at, gives how alike each old and each new one are by the parts that both have.
"""

from collections import Counter
from math import log

from .likeness import Likeness
from .sentences import Sentences

Stretch = tuple[list[int], list[int]]
"""Free old and new sentences between two anchors."""
Gains = list[list[tuple[float, float]]]
"""How much each old sentence (row) of a stretch is like each new one, or by how much more than it must be; the second
figure is for a new sentence that goes on telling of the old one: what the new one before it has said does not count."""
LETTERS = 4
"""Letters of a part of a word."""


class Parts:
    """Parts of the words of some sentences of both texts, and how rare each of them is among these.

    Parts are numbered: sets of numbers, not of strings, have one order in every run of the program, and so have sums
    over them.
    """

    def __init__(self, stretches: list[Stretch], likeness: Likeness) -> None:
        numbers: dict[str, int] = {}
        self.old = {i: _parts(likeness.old, i, numbers) for old, _ in stretches for i in old}
        self.new = {j: _parts(likeness.new, j, numbers) for _, new in stretches for j in new}
        sides = [*self.old.values(), *self.new.values()]
        counts = Counter(part for parts in sides for part in parts)
        self.rarity = [log((len(sides) + 1) / counts[part]) ** 2 for part in range(len(numbers))]

    def weigh(self, parts: set[int]) -> float:
        """How much these parts tell together."""
        return sum(map(self.rarity.__getitem__, parts))

    def likes(self, old: list[int], new: list[int], least: float) -> Gains:
        """Half Dice, half containment of parts of words, rare ones first of all, of each old and each new sentence.

        Where it is not more than the least, the second figure, which is never greater, is not worked out.
        """
        new_parts = [(self.new[j], self.weigh(self.new[j]) or 1.0) for j in new]
        rows = []
        for i in old:
            parts, weight = self.old[i], self.weigh(self.old[i]) or 1.0
            row, said = [], set[int]()
            for others, other in new_parts:
                shared = parts & others
                share = 0.5 / min(weight, other) + 1 / (weight + other)
                like = share * self.weigh(shared)
                again = like > least and not said.isdisjoint(shared)
                row.append((like, share * self.weigh(shared - said) if again else like))
                said = shared
            rows.append(row)
        return rows


def _parts(side: Sentences, index: int, numbers: dict[str, int]) -> set[int]:
    """Numbers of all runs of so many letters in the words of a sentence, whose edges are letters too; new ones are
    numbered. A heading has parts of its own, so that it is like headings alone."""
    mark = "" if side.heading(index) is None else "#"
    found = set()
    for word in side.words(index):
        whole = f"^{word.replace('-', '')}$"
        for at in range(max(1, len(whole) - LETTERS + 1)):
            found.add(numbers.setdefault(mark + whole[at : at + LETTERS], len(numbers)))
    return found
