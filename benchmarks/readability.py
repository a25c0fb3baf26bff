"""How well the marked words of an edited sentence read: sitegen and the peers.

Takes the edited sentence pairs of the gold beside the clone that are linked one to one, gives a table. Tokens are
words and signs; a token is kept where a program leaves all of its letters unmarked, and what lies between two kept
tokens is one change. A program may well mark more than it must: a sentence reads better where an unchanged "the"
between two changes is swallowed. So the number of marked words stands beside the least possible (all words that are
in no longest common subsequence), and what the reader pays or gains is counted apart:

- changes: stretches that are marked, a sentence;
- islands: kept stretches of one or two words between two changes, a sentence;
- cuts in words: changes that begin or end inside a word, a sentence;
- stops: the three together, which is how often the eye is held up in a sentence: the figure of readability, less is
  better;
- clause edges: of the edges of changes of two words or more, the share at the edge of the sentence, at punctuation or
  before a word that opens a clause.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.alignment import GOLD
from benchmarks.gold import read_cases
from benchmarks.peers import Runs, find_runs, present
from sitegen.label.cuts import find_cuts
from sitegen.seqdiff import lcs_length

PEERS = ("git", "prosediff", "wikidiff2", "redlines", "lxml htmldiff", "difflib", "CollateX")
ISLAND = 2
"""Most words of an island."""
OPENERS = frozenset(
    "and but or nor so yet because although though while when where which who whom whose that if unless until since as "
    "before after than whether".split()
)
"""Words that open a clause."""
_TOKEN = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign of a text."""

    text: str
    """What it says."""
    start: int
    """Where it begins, in signs that are no white space."""
    end: int
    """Where it ends."""

    @property
    def is_word(self) -> bool:
        """Is it a word, not a sign?"""
        return self.text[0].isalnum() or self.text[0] == "_"


@dataclass(slots=True)
class Reading:
    """What a reader meets, summed over sentences."""

    sentences: int = 0
    marked: int = 0
    least: int = 0
    changes: int = 0
    islands: int = 0
    inside: int = 0
    edges: int = 0
    clause_edges: int = 0

    @property
    def stops(self) -> float:
        """Changes, islands and cuts in words, a sentence."""
        return (self.changes + self.islands + self.inside) / self.sentences

    def row(self, name: str) -> str:
        """A line of the table."""
        each = " | ".join(f"{count / self.sentences:.2f}" for count in (self.changes, self.islands, self.inside))
        clause = self.clause_edges / self.edges if self.edges else 1.0
        return f"| {name} | {self.stops:.2f} | {each} | {clause:.0%} | {self.marked / self.least:.2f} |"


def report() -> str:
    """The table, with its heading."""
    heading = "## Readability of marked words"
    gold = GOLD / "essays.jsonl"
    if not gold.exists():
        return f"{heading}\n\nNot measured: no {gold.name} beside the clone."
    pairs = _pairs()
    programs: dict[str, Callable[[str, str], Runs]] = {
        "**sitegen**": lambda old, new: own_runs(old, new, polished=True),
        "sitegen, polishing off": lambda old, new: own_runs(old, new, polished=False),
    }
    programs |= {name: lambda old, new, name=name: find_runs(name, old, new)[0] or [] for name in present(*PEERS)}  # type: ignore[misc]
    lines = [
        "| program | stops a sentence | changes | islands | cuts in words | clause edges | marked to least possible |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for name, find in programs.items():
        reading = Reading()
        for old, new in pairs:
            count(reading, old, new, find(old, new))
        lines.append(reading.row(name))
    return f"{heading}\n\n{len(pairs)} edited sentences of essays, linked one to one by annotators.\n\n" + "\n".join(
        lines
    )


def _pairs() -> list[tuple[str, str]]:
    """Sentences that differ and are linked to nothing else."""
    pairs = []
    for case in read_cases(GOLD / "essays.jsonl"):
        old = [link.old for link in case.links]
        new = [link.new for link in case.links]
        for link in case.links:
            texts = " ".join(case.old[link.old].split()), " ".join(case.new[link.new].split())
            if old.count(link.old) == 1 and new.count(link.new) == 1 and texts[0] != texts[1]:
                pairs.append(texts)
    return pairs


def own_runs(old: str, new: str, *, polished: bool) -> Runs:
    """What sitegen leaves unmarked."""
    runs: Runs = []
    at_old = at_new = 0
    for a, b, _, d in [*find_cuts(old, new, "en", polished=polished), (len(old), len(old), len(new), len(new))]:
        size = len("".join(old[at_old:a].split()))
        if size:
            runs.append((len("".join(old[:at_old].split())), len("".join(new[:at_new].split())), size))
        at_old, at_new = b, d
    return runs


# --- counting --------------------------------------------------------------------------------------


def tokens_of(text: str) -> list[Token]:
    """Words and signs of a text."""
    found = []
    at = 0
    for match in _TOKEN.finditer(text):
        found.append(Token(match[0], at, at + len(match[0])))
        at += len(match[0])
    return found


def kept_tokens(old: Sequence[Token], new: Sequence[Token], runs: Runs) -> list[tuple[int, int]]:
    """Tokens that stand in both as a whole, in order; runs that would cross an earlier one are passed over."""
    new_at = {(token.start, token.end): index for index, token in enumerate(new)}
    kept = []
    last = -1
    for a, c, size in sorted(runs):
        for index, token in enumerate(old):
            if a <= token.start and token.end <= a + size:
                partner = new_at.get((token.start - a + c, token.end - a + c), -1)
                if partner > last and new[partner].text == token.text:
                    kept.append((index, partner))
                    last = partner
    return kept


def count(reading: Reading, old_text: str, new_text: str, runs: Runs) -> None:
    """Add one sentence, marked everywhere but in its runs."""
    old, new = tokens_of(old_text), tokens_of(new_text)
    kept = kept_tokens(old, new, runs)
    reading.sentences += 1
    words = [token.text for token in old if token.is_word], [token.text for token in new if token.is_word]
    reading.least += len(words[0]) + len(words[1]) - 2 * lcs_length(*words)
    kept_words = sum(old[i].is_word for i, _ in kept)
    reading.marked += len(words[0]) + len(words[1]) - 2 * kept_words
    gaps = [
        (i + 1, k, j + 1, m)
        for (i, j), (k, m) in pairwise([(-1, -1), *kept, (len(old), len(new))])
        if k > i + 1 or m > j + 1
    ]
    reading.changes += len(gaps)
    for before, after in pairwise(gaps):
        between = sum(token.is_word for token in old[before[1] : after[0]])
        reading.islands += between <= ISLAND
    reading.inside += _inside(old, [(a, a + size) for a, _, size in runs])
    reading.inside += _inside(new, [(c, c + size) for _, c, size in runs])
    for gap in gaps:
        _count_edges(reading, old, new, gap)


def _inside(tokens: Sequence[Token], stretches: Sequence[tuple[int, int]]) -> int:
    """Words of which a part is marked and a part is not."""
    cut = 0
    for token in tokens:
        kept = sum(max(0, min(token.end, end) - max(token.start, start)) for start, end in stretches)
        cut += token.is_word and 0 < kept < token.end - token.start
    return cut


def _count_edges(reading: Reading, old: Sequence[Token], new: Sequence[Token], gap: tuple[int, int, int, int]) -> None:
    """Both edges of a change of two words or more, on the side that has most of it."""
    a, b, c, d = gap
    side, start, end = (old, a, b) if b - a >= d - c else (new, c, d)
    if sum(token.is_word for token in side[start:end]) < 2:
        return
    reading.edges += 2
    reading.clause_edges += start == 0 or _parts(side[start - 1], side[start])
    reading.clause_edges += end == len(side) or _parts(side[end - 1], side[end])


def _parts(before: Token, after: Token) -> bool:
    """Does a clause end or begin between two tokens?"""
    return not before.is_word or not after.is_word or after.text.lower() in OPENERS


if __name__ == "__main__":
    print(report())
