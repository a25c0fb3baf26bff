"""Quotes of real texts in the next revision of the same text: how many are placed, and are the places right?

Takes the real pairs beside the clone (skipped with a reason where there are none), each in both directions; gives two
tables. Quotes are drawn from one version, three times as often where the other differs as anywhere, with and without
context, and placed in the other. Then the aligner is asked where the passage went. It knows both versions and has no
code in common with the search but the cutting of words, so that a place on which both agree counts as right.

Where they do not agree, a person has looked. The verdicts stand in `data/anchoring.tsv`, by ranges of offsets and
without the texts: pair, side quoted, from and to of what is quoted, from and to of where it was placed, verdict, why. A
place that no line covers counts as not looked at; `python -m benchmarks.anchoring` lists those.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from csv import DictReader
from dataclasses import dataclass
from pathlib import Path
from random import Random

from sitegen.compare import compare
from sitegen.model import WORDED, Comparison, Half, Rules, Selector, Side, Source, Span, Version
from sitegen.notes.anchor import find_quote
from sitegen.notes.search import Haystack
from sitegen.readers import read_document

PAIRS = Path(__file__).parents[2] / "shared" / "data" / "pairs"
VERDICTS = Path(__file__).with_name("data") / "anchoring.tsv"

LENGTHS = {"a few words": (20, 45), "a clause": (60, 120), "sentences": (180, 400)}
"""How long quotes are, in characters; shorter ones never drift."""
CONTEXTS = {"none": (0, 0), "20 before": (20, 0), "32 around": (32, 32)}
"""Characters given before and after a quote: as notes mostly are, as some are, as browsers make them."""
ANYWHERE, CHANGED = 3, 9
"""Quotes of each length drawn from each text: at any word, and at words that the other version lacks."""
HALF = 0.5
"""Share from which two stretches count as the same."""

OUTCOMES = (
    ("placed", "placed"),
    ("agreed", "aligner agrees"),
    ("right", "looked at: right"),
    ("wrong drifted", "wrong, drifted"),
    ("wrong exact", "wrong, same words"),
    ("open", "not looked at"),
)
"""What is counted of the quotes that were placed, and the heads of the columns."""


@dataclass(frozen=True, slots=True)
class Case:
    """A quote, and what became of it."""

    pair: str
    """Folder of the pair."""
    side: Side
    """The version quoted; it is looked for in the other."""
    length: str
    """A key of `LENGTHS`."""
    context: str
    """A key of `CONTEXTS`."""
    quoted: Span
    """Where it stands in its own version."""
    state: str
    """What the search said."""
    found: Span | None
    """Where the search placed it."""
    agreed: bool
    """Whether the aligner says the same of the place, if there is one."""
    words: tuple[str, str] = ("", "")
    """What was quoted, and what stands where it was placed."""


class Map:
    """Where the characters of one side of a comparison stand on the other, as links and changes say."""

    def __init__(self, comparison: Comparison, side: Side) -> None:
        halves = (comparison.old, comparison.new)
        here, there = halves if side is Side.OLD else halves[::-1]
        self.here, self.there = here, there
        self.places: dict[int, int] = {}
        self.partners: dict[int, tuple[int, ...]] = {}
        gone, come = (_changed(comparison, name) for name in (side, Side.NEW if side is Side.OLD else Side.OLD))
        for link in comparison.links:
            mine, theirs = (link.old, link.new) if side is Side.OLD else (link.new, link.old)
            self.partners.update(dict.fromkeys(mine, theirs))
            kept, same = _kept(here, mine, gone), _kept(there, theirs, come)
            if len(kept) == len(same):
                self.places.update(zip(kept, same, strict=True))

    def agrees(self, quoted: Span, found: Span) -> bool:
        """Whether most of what was kept of a passage is at a place; or, of one rewritten, whether its sentences are."""
        kept = [self.places[at] for at in range(quoted.start, quoted.end) if at in self.places]
        letters = len("".join(self.here.version.document.text[quoted.start : quoted.end].split()))
        if len(kept) >= HALF * letters:
            return sum(found.start <= at < found.end for at in kept) >= HALF * len(kept)
        partners = [
            self.there.sentences[index]
            for number, sentence in enumerate(self.here.sentences)
            if sentence.start < quoted.end and quoted.start < sentence.end
            for index in self.partners.get(number, ())
        ]
        shared = sum(max(0, min(each.end, found.end) - max(each.start, found.start)) for each in {*partners})
        return shared >= HALF * (found.end - found.start)


def _changed(comparison: Comparison, side: str) -> set[int]:
    spans = (getattr(change, side) for change in comparison.changes if change.kind in WORDED)
    return {at for span in spans if span for at in range(span.start, span.end)}


def _kept(half: Half, sentences: Iterable[int], changed: set[int]) -> list[int]:
    text = half.version.document.text
    spans = (half.sentences[index] for index in sentences)
    return [at for span in spans for at in range(span.start, span.end) if at not in changed and not text[at].isspace()]


# --- drawing -----------------------------------------------------------------------------------------


def find_cases() -> Iterator[Case]:
    """Every quote of every pair, in order."""
    for folder in sorted(path for path in PAIRS.glob("*/*") if path.is_dir()):
        comparison = _compare(folder)
        for side in Side:
            yield from _cases_of(f"{folder.parent.name}/{folder.name}", side, Map(comparison, side))


def _compare(folder: Path) -> Comparison:
    old, new = (
        Version(document, id=side)
        for side in ("old", "new")
        for file in folder.glob(f"{side}.*")
        if (document := read_document(file.name, file.read_bytes())[0])
    )
    return compare(Source(folder.name, old, new), Rules())[0]


def _cases_of(pair: str, side: Side, map: Map) -> Iterator[Case]:
    text = map.here.version.document.text
    haystack = Haystack(map.there.version.document.text)
    for length in LENGTHS:
        for quoted in draw(text, map.places, length, Random(f"{pair} {side} {length}")):
            for context, (before, after) in CONTEXTS.items():
                start, end = quoted.start, quoted.end
                around = text[max(0, start - before) : start], text[end : end + after]
                finding = find_quote(Selector("there", text[start:end], *around), haystack, 0, len(haystack.folded))
                found = haystack.span(finding.place.start, finding.place.end) if finding.place else None
                agreed = found is not None and map.agrees(quoted, found)
                words = text[start:end], haystack.text[found.start : found.end] if found else ""
                yield Case(pair, side, length, context, quoted, finding.state.value, found, agreed, words)


def draw(text: str, kept: Container[int], length: str, random: Random) -> Iterator[Span]:
    """Passages of a length: from word to word, wherever there are such."""
    begins = [at for at in range(len(text)) if not text[at].isspace() and (at == 0 or text[at - 1].isspace())]
    changed = [at for at in begins if at not in kept]
    least, most = LENGTHS[length]
    for pool, number in ((begins, ANYWHERE), (changed, CHANGED)):
        for _ in range(number if pool else 0):
            at = random.choice(pool)
            if pool is changed:  # what was changed may stand anywhere in the quote
                at = begins[max(0, bisect_left(begins, at - random.randrange(least)) - 1)]
            end = begins[min(bisect_left(begins, at + random.randint(least, most)), len(begins) - 1)]
            size = len(text[at:end].rstrip())
            if least <= size <= most + most // 2:
                yield Span(at, at + size)


# --- counting ----------------------------------------------------------------------------------------


def report() -> str:
    """Both tables, with their heading."""
    heading = "## Quotes of real texts in their next revisions"
    if not PAIRS.is_dir():
        return f"{heading}\n\nNot measured: no pairs beside the clone."
    cases = list(find_cases())
    verdicts = read_verdicts()
    counted = [(case, judge(case, verdicts)) for case in cases]
    by_quote = [((case.length, case.context), outcome) for case, outcome in counted]
    by_source = [((case.pair.partition("/")[0],), outcome) for case, outcome in counted]
    wrong = sum(outcome == "wrong drifted" for _, outcome in counted)
    drifted = sum(case.state == "drifted" for case in cases)
    pairs = len({case.pair for case in cases})
    share = f"{wrong} ({wrong / max(1, drifted):.1%})"
    return (
        f"{heading}\n\n{pairs} pairs in both directions, {len(cases):,} quotes, three of four from where the other "
        "version differs. Wrong, same words: the passage is gone or was rewritten, and just these words stand "
        f"elsewhere, in one place only. Of {drifted:,} quotes that were placed as drifted, {share} are in a wrong "
        f"place.\n\n{_table(('length', 'context'), by_quote)}\n\n{_table(('source',), by_source)}"
    )


def read_verdicts() -> list[dict[str, str]]:
    """What was seen of places on which search and aligner do not agree."""
    with VERDICTS.open(encoding="utf-8", newline="") as file:
        return list(DictReader(file, delimiter="\t"))


def judge(case: Case, verdicts: Sequence[dict[str, str]]) -> str:
    """What became of a quote: a key of `OUTCOMES`, or `left` where it was not placed."""
    if case.found is None:
        return "left"
    if case.agreed:
        return "agreed"
    for each in verdicts:
        if (
            (each["pair"], each["side"]) == (case.pair, case.side)
            and int(each["quoted_from"]) <= case.quoted.start <= case.quoted.end <= int(each["quoted_to"])
            and int(each["placed_from"]) <= case.found.start <= case.found.end <= int(each["placed_to"])
        ):
            return "right" if each["verdict"] == "right" else f"wrong {case.state}"
    return "open"


def _table(heads: Sequence[str], counted: Sequence[tuple[tuple[str, ...], str]]) -> str:
    """A row for every kind of quote, and one for all."""
    rows = [
        (key, Counter(outcome for each, outcome in counted if each == key))
        for key in dict.fromkeys(k for k, _ in counted)
    ]
    rows.append((("all", *("" for _ in heads[1:])), Counter(outcome for _, outcome in counted)))
    lines = [
        "| " + " | ".join((*heads, "quotes", *(name for _, name in OUTCOMES))) + " |",
        "|" + "---|" * len(heads) + "--:|" * (len(OUTCOMES) + 1),
    ]
    for key, counts in rows:
        drawn = counts.total()
        counts["placed"] = drawn - counts["left"]
        figures = (drawn, *(counts[outcome] for outcome, _ in OUTCOMES))
        lines.append("| " + " | ".join((*key, *(f"{figure:,}" for figure in figures))) + " |")
    return "\n".join(lines)


def list_open() -> Iterator[str]:
    """Places that somebody is to look at, as a line of `VERDICTS` begins, each with the words quoted and found."""
    verdicts = read_verdicts()
    for case in find_cases():
        if case.found and judge(case, verdicts) == "open":
            offsets = (case.quoted.start, case.quoted.end, case.found.start, case.found.end)
            yield "\t".join((case.pair, case.side, *map(str, offsets), *map(repr, case.words)))


if __name__ == "__main__":
    print("\n".join(list_open()))
