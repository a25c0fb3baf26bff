"""An editor of documents who keeps account: what became of every sentence.

Takes a family of texts and a number, gives a case: two versions and the true links. The same seed gives the same case.
What nobody could tell from the texts is not asked: a sentence that is moved and rewritten must stay liker its source
than anything else, and nothing is dropped beside something that is added.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.decoy_texts import FAMILIES, Text, rewrite
from benchmarks.gold import Case, TrueLink, as_text

SEED = 3
DOCUMENTS = 16
"""Documents of each family."""
PARAGRAPHS = 16
"""Paragraphs of each document before editing."""
DEGREES = (("light", 0.1), ("medium", 0.3), ("heavy", 0.55))
"""Share of the words of a sentence that rewriting touches."""
CLEAR = 0.1
"""How much liker its source a moved and rewritten sentence must be than any other old sentence."""
PLAN = (
    ("duplicated", 0.02),
    ("added", 0.03),
    ("dropped", 0.03),
    ("moved and edited", 0.05),
    ("moved", 0.03),
    ("split", 0.05),
    ("merged", 0.04),
    ("edited", 0.12),
)
"""What is done to sentences, and to what share of them; what needs undisturbed neighbours comes first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence of the new version with its descent."""

    text: str
    """What it says."""
    sources: tuple[int, ...] = ()
    """Old sentences that it came from; none for what was added."""
    kind: str = "kept"
    """What was done to it."""
    degree: str = ""
    """How much of its wording was changed."""


def make_cases(documents: int = DOCUMENTS, paragraphs: int = PARAGRAPHS, seed: int = SEED) -> tuple[Case, ...]:
    """So many edited documents of each family."""
    return tuple(make_case(family, number, paragraphs, seed) for family, _ in FAMILIES for number in range(documents))


def make_case(family: str, number: int, paragraphs: int, seed: int = SEED) -> Case:
    """One document of a family and its edited version, with the truth."""
    draw = Random(f"{seed} {family} {number}")
    write = dict(FAMILIES)[family]
    editor = _Editor(write(draw, paragraphs), write, draw)
    editor.edit_paragraphs()
    editor.edit_sentences()
    editor.divide_paragraphs()
    return editor.case(f"{family}-{number}")


def long_pair(size: int, seed: int = SEED) -> tuple[str, str]:
    """Two plain texts of at least so many signs each: edited documents of all families, one after the other."""
    old, new = [], []
    have = number = 0
    while have < size:
        for family, _ in FAMILIES:
            case = make_case(family, number, PARAGRAPHS, seed)
            old.append(as_text(case.old, case.old_paragraphs))
            new.append(as_text(case.new, case.new_paragraphs))
            have += len(old[-1])
            if have >= size:
                break
        number += 1
    return "\n".join(old), "\n".join(new)


class _Editor:
    """Edits one text and keeps account of it."""

    def __init__(self, text: Text, write: Callable[[Random, int], Text], draw: Random) -> None:
        self.draw, self.write = draw, write
        self.text = text
        self.sentences = [sentence for paragraph in text for sentence in paragraph]
        self.bags = [set(re.findall(r"\w+", sentence.lower())) for sentence in self.sentences]
        numbers = iter(range(len(self.sentences)))
        self.new = [[Piece(sentence, (next(numbers),)) for sentence in paragraph] for paragraph in text]
        self.free = set(range(len(self.sentences)))
        """Old sentences that nothing has been done to yet."""

    def edit_paragraphs(self) -> None:
        """Move some paragraphs, plain and rewritten, and add one that another has been copied for."""
        for degree in ("", "light", "medium"):
            self._move_paragraph(degree)
        self._twin_paragraph()

    def divide_paragraphs(self) -> None:
        """Split a paragraph and join two: no sentence is changed."""
        self._split_paragraph()
        self._merge_paragraphs()

    def _move_paragraph(self, degree: str) -> None:
        whole = [k for k, paragraph in enumerate(self.new) if self._untouched(paragraph) and self._is_own(paragraph)]
        if not whole:
            return
        place = self.draw.choice(whole)
        pieces = self.new.pop(place)
        kind = "paragraph moved and edited" if degree else "paragraph moved"
        moved = []
        for piece in pieces:
            text = rewrite(piece.text, dict(DEGREES)[degree], self.draw) if degree else piece.text
            moved.append(Piece(text, piece.sources, kind, degree))
        self.free -= {source for piece in pieces for source in piece.sources}
        self._insert(moved, place)

    def _twin_paragraph(self) -> None:
        """A paragraph again, elsewhere, with one figure or word different: an addition, not a move."""
        whole = [k for k, paragraph in enumerate(self.new) if self._untouched(paragraph)]
        if not whole:
            return
        place = self.draw.choice(whole)
        twin = [Piece(piece.text, (), "duplicated") for piece in self.new[place]]
        self.free -= {source for piece in self.new[place] for source in piece.sources}
        odd = self.draw.randrange(len(twin))
        twin[odd] = replace(twin[odd], text=rewrite(twin[odd].text, 0.01, self.draw))
        self._insert(twin, place)

    def _insert(self, paragraph: list[Piece], origin: int) -> None:
        """Set a paragraph far from its origin between two that stand as they stood."""
        far = [k for k in range(1, len(self.new)) if abs(k - origin) > 2 and self._undisturbed(k)]
        self.new.insert(self.draw.choice(far or [0]), paragraph)

    def _undisturbed(self, place: int) -> bool:
        """Do the paragraphs before and at a place follow one another in the old text, too?"""
        before, after = self.new[place - 1][-1].sources, self.new[place][0].sources
        return bool(before and after) and before[-1] + 1 == after[0]

    def _split_paragraph(self) -> None:
        long = [k for k, paragraph in enumerate(self.new) if len(paragraph) > 3]
        if long:
            place = self.draw.choice(long)
            self.new[place : place + 1] = [self.new[place][:2], self.new[place][2:]]

    def _merge_paragraphs(self) -> None:
        place = self.draw.randrange(len(self.new) - 1)
        self.new[place : place + 2] = [self.new[place] + self.new[place + 1]]

    def edit_sentences(self) -> None:
        """Do to sentences what the plan asks for."""
        for kind, share in PLAN:
            for _ in range(max(1, round(share * len(self.sentences)))):
                self._try(kind)

    def _try(self, kind: str) -> None:
        """One edit of a kind, at the first drawn place that allows it."""
        act = getattr(self, f"_{kind.replace(' and ', '_')}")
        for _ in range(20):
            candidates = sorted(self.free)
            if candidates and act(self.draw.choice(candidates)):
                return

    def _edited(self, source: int) -> bool:
        return self._put(source, [self._rewritten(source, "edited")])

    def _moved(self, source: int) -> bool:
        text = self.sentences[source]
        if self.sentences.count(text) > 1 or not self._lonely(source):
            return False
        return self._carry(source, Piece(text, (source,), "moved"))

    def _moved_edited(self, source: int) -> bool:
        piece = self._rewritten(source, "moved and edited")
        if not self._lonely(source) or not self._is_clear(piece.text, source):
            return False
        return self._carry(source, piece)

    def _split(self, source: int) -> bool:
        halves = re.split(r", (?:and|but|when|with) |; ", self.sentences[source][:-1], maxsplit=1)
        if len(halves) < 2 or min(len(half.split()) for half in halves) < 4:
            return False
        ends = (".", self.sentences[source][-1])
        texts = [half[0].upper() + half[1:] + end for half, end in zip(halves, ends, strict=True)]
        return self._put(source, [Piece(text, (source,), "split") for text in texts])

    def _merged(self, source: int) -> bool:
        following = source + 1
        at = self._find(source)
        if at is None or following not in self.free or self._find(following) != (at[0], at[1] + 1):
            return False
        first, second = self.sentences[source], self.sentences[following]
        if not first.endswith("."):
            return False
        joiner = self.draw.choice((", and ", "; ", ", but "))
        piece = Piece(first[:-1] + joiner + second[0].lower() + second[1:], (source, following), "merged")
        self.new[at[0]][at[1] : at[1] + 2] = [piece]
        self.free -= {source, following}
        return True

    def _dropped(self, source: int) -> bool:
        once = self.sentences.count(self.sentences[source]) == 1
        return once and self._lonely(source) and self._put(source, [], wide=True)

    def _added(self, source: int) -> bool:
        """A sentence of the same family, after a sentence that stays."""
        text = self.draw.choice(self.draw.choice(self.write(self.draw, 2)))
        if text in self.sentences or not self._lonely(source):
            return False
        return self._put(source, [Piece(self.sentences[source], (source,)), Piece(text, (), "added")], wide=True)

    def _duplicated(self, source: int) -> bool:
        """A copy of a far sentence, after a sentence that stays; the far one stays, too."""
        far = [index for index in sorted(self.free) if abs(index - source) > 3]
        if not far or not self._lonely(source):
            return False
        original = self.draw.choice(far)
        copy = Piece(self.sentences[original], (), "duplicated")
        if copy.text in self.sentences[max(0, source - 1) : source + 2]:
            return False
        self.free.discard(original)
        return self._put(source, [Piece(self.sentences[source], (source,)), copy], wide=True)

    # what the edits are made of

    def _rewritten(self, source: int, kind: str) -> Piece:
        degree, share = self.draw.choice(DEGREES)
        return Piece(rewrite(self.sentences[source], share, self.draw), (source,), kind, degree)

    def _find(self, source: int) -> tuple[int, int] | None:
        """Paragraph and place in it of the piece that is an old sentence and nothing else."""
        for number, paragraph in enumerate(self.new):
            for place, piece in enumerate(paragraph):
                if piece.sources == (source,):
                    return number, place
        return None

    def _lonely(self, source: int) -> bool:
        """Is nothing done to its neighbours either?"""
        near = {source - 1, source, source + 1} & set(range(len(self.sentences)))
        return near <= self.free

    def _is_clear(self, text: str, source: int) -> bool:
        """Is a rewritten text liker its source than any other old sentence?"""
        bag = set(re.findall(r"\w+", text.lower()))
        likeness = [2 * len(bag & other) / (len(bag) + len(other)) for other in self.bags]
        own = likeness.pop(source)
        return own > max(likeness) + CLEAR

    def _put(self, source: int, pieces: list[Piece], *, wide: bool = False) -> bool:
        """Set pieces in the place of an old sentence; `wide` keeps its neighbours as they are."""
        at = self._find(source)
        if at is None:
            return False
        self.new[at[0]][at[1] : at[1] + 1] = pieces
        self.free -= {source - 1, source, source + 1} if wide else {source}
        return True

    def _carry(self, source: int, piece: Piece) -> bool:
        """Take an old sentence away and set the piece after some far sentence that stays."""
        far = [index for index in sorted(self.free) if abs(index - source) > 5 and self._lonely(index)]
        if not far:
            return False
        after = self.draw.choice(far)
        at = self._find(after)
        if at is None or not self._put(source, [], wide=True):
            return False
        at = self._find(after) or at
        self.new[at[0]].insert(at[1] + 1, piece)
        self.free -= {after, after + 1}
        return True

    @staticmethod
    def _untouched(paragraph: Sequence[Piece]) -> bool:
        return bool(paragraph) and all(piece.sources and piece.kind == "kept" for piece in paragraph)

    def _is_own(self, paragraph: Sequence[Piece]) -> bool:
        """Does a paragraph say something that is said nowhere else?"""
        return any(self.sentences.count(piece.text) == 1 for piece in paragraph)

    def case(self, name: str) -> Case:
        """The two versions and the truth about them."""
        paragraphs = [paragraph for paragraph in self.new if paragraph]
        pieces = [piece for paragraph in paragraphs for piece in paragraph]
        links = [
            TrueLink(source, number, piece.kind, piece.degree)
            for number, piece in enumerate(pieces)
            for source in piece.sources
        ]
        return Case(
            name,
            tuple(self.sentences),
            tuple(number for number, paragraph in enumerate(self.text) for _ in paragraph),
            tuple(piece.text for piece in pieces),
            tuple(number for number, paragraph in enumerate(paragraphs) for _ in paragraph),
            tuple(_with_moves(links, [len(piece.text) for piece in pieces])),
        )


def _with_moves(links: Sequence[TrueLink], sizes: Sequence[int]) -> Iterable[TrueLink]:
    """The links, those marked as moved that are off the heaviest chain of them that keeps its order; O(n²)."""
    best: list[tuple[int, int]] = []
    for k, link in enumerate(links):
        before = [(best[p][0], p) for p in range(k) if links[p].old <= link.old]
        total, last = max(before, key=lambda entry: (entry[0], -entry[1]), default=(0, -1))
        best.append((total + sizes[link.new], last))
    at = max(range(len(best)), key=lambda k: best[k][0])
    chain = set()
    while at >= 0:
        chain.add(at)
        at = best[at][1]
    return (replace(link, moved=k not in chain) for k, link in enumerate(links))
