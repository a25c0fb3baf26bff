"""Boxes of sentences: stretches of both sides that may become links, and which sentences are still free."""

from collections.abc import Iterable

Box = tuple[int, int, int, int]
"""Sentences `old_start:old_end` and `new_start:new_end`."""


class Free:
    """Which sentences are still without a link."""

    def __init__(self, old_count: int, new_count: int) -> None:
        self.old = [True] * old_count
        self.new = [True] * new_count

    @property
    def whole(self) -> Box:
        """Both texts as one box."""
        return 0, len(self.old), 0, len(self.new)

    def swapped(self) -> "Free":
        """The same sentences, the new ones as old ones: what is taken of one is taken of the other."""
        free = Free(0, 0)
        free.old, free.new = self.new, self.old
        return free

    def holds(self, box: Box) -> bool:
        """Are all sentences of a box there, and free?"""
        a, b, c, d = box
        inside = a >= 0 and c >= 0 and b <= len(self.old) and d <= len(self.new)
        return inside and all(self.old[a:b]) and all(self.new[c:d])

    def take(self, boxes: Iterable[Box]) -> None:
        """Give the sentences of some boxes away."""
        for a, b, c, d in boxes:
            if b - a == d - c == 1:  # most are
                self.old[a] = self.new[c] = False
            else:
                self.old[a:b] = [False] * (b - a)
                self.new[c:d] = [False] * (d - c)

    def within(self, gap: Box) -> tuple[list[int], list[int]]:
        """Free sentences of a gap."""
        return [i for i in range(gap[0], gap[1]) if self.old[i]], [j for j in range(gap[2], gap[3]) if self.new[j]]


def gaps(chain: Iterable[Box], old_count: int, new_count: int) -> Iterable[Box]:
    """What lies between the boxes of a chain, where both sides have something."""
    i = j = 0
    for old_start, old_end, new_start, new_end in [*chain, (old_count, old_count, new_count, new_count)]:
        if old_start > i and new_start > j:
            yield i, old_start, j, new_start
        i, j = old_end, new_end
