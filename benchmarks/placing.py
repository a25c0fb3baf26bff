"""What it costs to place 500 notes in a pair of 40,000 words, by what has become of their quotes.

Takes nothing, gives a table: milliseconds, and their share of what aligning the pair takes. Text and quotes are drawn
with a seed; a quote is as it stands, has one word in eight replaced, or is of words that the text has in no such order.
"""

from collections.abc import Callable
from random import Random
from time import process_time

from benchmarks.decoy_editor import long_pair
from sitegen.align import align
from sitegen.model import Note, Selector, Version
from sitegen.notes import place_notes
from sitegen.readers import read_document

LETTERS = 240_000
NOTES = 500
ROUNDS = 3


def report() -> str:
    """The table, with its heading."""
    texts = long_pair(LETTERS)
    old, new = (_version(side, text) for side, text in zip(("old", "new"), texts, strict=True))
    halves = align(old, new)
    base = _measure(lambda: align(old, new))
    words = [text.split() for text in texts]
    lines = [f"| aligning {sum(map(len, words)) // 2:,} words | {base * 1000:.0f} | 100% |"]
    for name, make in QUOTES.items():
        draw = Random(1)
        notes = [_note(number, make(words[number % 2], draw)) for number in range(NOTES)]
        seconds = _measure(lambda notes=notes: place_notes(notes, *halves))  # type: ignore[misc]
        lines.append(f"| placing {NOTES} notes, {name} | {seconds * 1000:.0f} | {seconds / base:.0%} |")
    return "\n".join(["## Placing notes", "", "| what | ms | of aligning |", "|---|--:|--:|", *lines])


def _as_written(words: list[str], draw: Random) -> str:
    start = draw.randrange(len(words) - 30)
    return " ".join(words[start : start + draw.randint(8, 30)])


def _changed(words: list[str], draw: Random) -> str:
    quote = _as_written(words, draw).split()
    for _ in range(-(-len(quote) // 8)):
        quote[draw.randrange(len(quote))] = draw.choice(words)
    return " ".join(quote)


def _gone(words: list[str], draw: Random) -> str:
    return " ".join(draw.choice(words) for _ in range(draw.randint(8, 30)))


def _mixed(words: list[str], draw: Random) -> str:
    return draw.choice((_as_written,) * 8 + (_changed, _gone))(words, draw)


QUOTES: dict[str, Callable[[list[str], Random], str]] = {
    "quotes as written": _as_written,
    "one quote in five changed or gone": _mixed,
    "all changed": _changed,
    "all gone": _gone,
}
"""Kinds of quotes, and how one is drawn from the words of a text."""


def _note(number: int, quote: str) -> Note:
    return Note(f"n-{number}", "context", "Text.", (Selector(("old", "new")[number % 2], quote),))


def _version(side: str, text: str) -> Version:
    document, _ = read_document(f"{side}.txt", text.encode())
    assert document is not None
    return Version(document, id=side)


def _measure(work: Callable[[], object]) -> float:
    """Seconds of the quickest round."""
    times = []
    for _ in range(ROUNDS):
        started = process_time()
        work()
        times.append(process_time() - started)
    return min(times)
