"""The worst inputs that we can think of, and what sitegen needs for one of them.

As a program, `python -m benchmarks.worst_inputs NAME` compares one pair and prints a line of JSON: seconds to read and
to compare, megabytes at most, and what the page would say about a coarser answer. Every input is drawn with a seed.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import process_time

SENTENCE = "The same sentence is repeated here again and again."
COMMON = ("the", "of", "and", "to", "a", "in", "that", "was", "it", "he", "for", "with", "as", "had", "his", "on")


def different() -> tuple[str, str]:
    """Sentences of other words on either side."""
    return _unique("a", 8000), _unique("b", 8000)


def _unique(letter: str, sentences: int) -> str:
    lines = (" ".join(f"{letter}{i}x{j}" for j in range(12)).capitalize() + "." for i in range(sentences))
    return "\n\n".join(lines)


def repeated() -> tuple[str, str]:
    """One sentence 20,000 times; a few are gone from the other side, which says something else in between."""
    old = [SENTENCE] * 20_000
    new = [SENTENCE] * 19_000 + ["Something else entirely came in between here."] + [SENTENCE] * 900
    return "\n\n".join(old), "\n\n".join(new)


def repeated_in_one_paragraph() -> tuple[str, str]:
    """The same without paragraphs."""
    old, new = repeated()
    return old.replace("\n\n", " "), new.replace("\n\n", " ")


def one_line() -> tuple[str, str]:
    """A line of a megabyte without a full stop, and another of the same words in other order."""
    return _line(Random(1)), _line(Random(2))


def _line(draw: Random) -> str:
    return " ".join(f"w{draw.randrange(20_000)}" for _ in range(170_000))


def unique_tokens() -> tuple[str, str]:
    """Every token unique, half of the sentences in both texts, in other places."""
    sentences = _unique("a", 8000).split("\n\n")
    shuffled = sentences[4000:] + _unique("b", 4000).split("\n\n")
    Random(1).shuffle(shuffled)
    return "\n\n".join(sentences), "\n\n".join(shuffled)


def novels() -> tuple[str, str]:
    """Two novels that have nothing in common but the language: 130,000 words each, common ones common."""
    return _novel(Random(1)), _novel(Random(2))


def _novel(draw: Random) -> str:
    paragraphs = []
    for _ in range(1500):
        sentences = []
        for _ in range(5):
            words = [_word(draw) for _ in range(draw.randint(5, 30))]
            sentences.append(" ".join(words).capitalize() + ".")
        paragraphs.append(" ".join(sentences))
    return "\n\n".join(paragraphs)


def stops() -> tuple[str, str]:
    """8,000 sentences, and the same text with a comma for every full stop: one sentence of 96,000 words."""
    draw = Random(1)
    sentences = [" ".join(f"w{draw.randrange(3000)}" for _ in range(12)).capitalize() for _ in range(8000)]
    return ". ".join(sentences) + ".", ", ".join(sentences) + "."


def edited() -> tuple[str, str]:
    """150,000 words in sentences of 14, every seventh of them another one: 21,000 changes."""
    draw = Random(1)
    old = [f"w{draw.randrange(20_000)}" for _ in range(150_000)]
    new = [f"z{draw.randrange(5000)}" if at % 7 == 0 else word for at, word in enumerate(old)]
    return _in_sentences(old), _in_sentences(new)


def _in_sentences(words: list[str]) -> str:
    return " ".join(" ".join(words[at : at + 14]).capitalize() + "." for at in range(0, len(words), 14))


def marks() -> tuple[str, str]:
    """Full stops without end."""
    return "." * 600_000, "." * 600_001


def chinese() -> tuple[str, str]:
    """300,000 Chinese signs a side, drawn from 3,000, in sentences of 25."""
    return _signs(Random(1)), _signs(Random(2))


def _signs(draw: Random) -> str:
    return "".join(chr(0x4E00 + draw.randrange(3000)) + "。" * (draw.random() < 0.04) for _ in range(300_000))


def _word(draw: Random) -> str:
    rank = int(draw.paretovariate(0.6))
    return COMMON[rank - 1] if rank <= len(COMMON) else f"w{min(rank, 60_000)}"


INPUTS: dict[str, tuple[str, Callable[[], tuple[str, str]]]] = {
    "different": ("8,000 sentences against 8,000 others, nothing in common", different),
    "repeated": ("one sentence 20,000 times, a paragraph each", repeated),
    "paragraph": ("one sentence 20,000 times, in one paragraph", repeated_in_one_paragraph),
    "line": ("a line of 1 MB, and one of the same words in other order", one_line),
    "tokens": ("all tokens unique, half of 8,000 sentences shuffled, half replaced", unique_tokens),
    "novels": ("two unrelated novels of 130,000 words", novels),
    "stops": ("8,000 sentences, and the same with a comma for every stop", stops),
    "edited": ("150,000 words, every seventh another one", edited),
    "marks": ("600,000 full stops", marks),
    "chinese": ("two unrelated texts of 300,000 Chinese signs", chinese),
}
"""Name of each input, what it is in words, and what makes it."""


def measure(name: str) -> dict[str, float | str]:
    """Compare one input, once."""
    from benchmarks.gold import read_version  # noqa: PLC0415 - the inputs are also wanted where sitegen is not measured
    from sitegen.compare import compare  # noqa: PLC0415
    from sitegen.model import Rules, Source  # noqa: PLC0415

    old, new = INPUTS[name][1]()
    started = process_time()
    versions = read_version(old), read_version(new)
    read = process_time()
    comparison, _ = compare(Source("worst", *versions), Rules())
    compared = process_time()
    return {
        "read": read - started,
        "compare": compared - read,
        "megabytes": _megabytes(),
        "coarse": comparison.coarse,
    }


def _megabytes() -> float:
    """Most memory that the process had; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if status.exists():  # what resource says on Linux counts the parent, too
        peak = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000_000


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))
