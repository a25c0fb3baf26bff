"""Sentence links between an article and its simplification: sitegen and the peers.

Takes `data/rewriting.jsonl`, gives two tables: the pairs as they are, and with a share of the sentences kept as they
were. The texts and their links are our own, see the README.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

from benchmarks.alignment import Score, score_all
from benchmarks.gold import Case, read_cases

GOLD = Path(__file__).parent / "data" / "rewriting.jsonl"
GROUPS = {
    "light": "de-leicht-",
    "free": "de-frei-",
    "unseen": "de-unseen-",
    "heavy": "de-",
    "English, heavy": "en-",
}
"""Groups of pairs, each by how the names of its pairs begin; a pair is of the first group that fits.

Unseen: heavy ones by which no threshold was ever set, nor will be."""
KEPT = ((0.0, 0.0), (0.2, 0.0), (0.4, 0.0), (0.6, 0.0), (0.3, 0.3), (0.0, 0.4), (0.0, 0.6))
"""Shares of the sentences of heavily rewritten articles that are put back as they were, and with a few other words."""
NTH = 8
"""Of how many words one is another one in a sentence that is put back with a few other words."""
BESIDE = ("git", "difflib")
"""Peers that are looked at there."""


def report() -> str:
    """Both tables, with their headings."""
    return "\n\n".join([_as_they_are(), _partly_kept()])


def _as_they_are() -> str:
    """F1 of each group beside that of all."""
    cases = read_cases(GOLD)
    groups = [[case for case in cases if _group(case) == prefix] for prefix in GROUPS.values()]
    counted = ", ".join(f"{name}: {len(group)}" for name, group in zip(GROUPS, groups, strict=True))
    links = sum(len(case.links) for case in cases)
    lines = [
        f"## Heavy rewriting: {len(cases)} articles and their simplifications, {links} links",
        "",
        f"Pairs: {counted}. A peer's threshold is the best for the column.",
        "",
        f"| program | precision | recall | F1 | {' | '.join(f'{name}: F1' for name in GROUPS)} |",
        f"|---|--:|--:|--:|{'--:|' * len(GROUPS)}",
    ]
    columns = [_by_program(score_all(some)) for some in groups]
    for name, score in _by_program(score_all(cases)).items():
        every = score.every
        parts = " | ".join(f"{column[name].every.f1:.3f}" for column in columns)
        lines.append(f"| {score.name} | {every.precision:.3f} | {every.recall:.3f} | {every.f1:.3f} | {parts} |")
    return "\n".join(lines)


def _partly_kept() -> str:
    """F1 of all links, and of those between sentences that differ, by the share that was kept."""
    heavy = [case for case in read_cases(GOLD) if GROUPS["heavy"] == _group(case)]
    lines = [
        "Heavy ones with a share of their sentences put back as they were (kept), or with each eighth word another one "
        "(edited), F1 of all links / of those of sentences that differ:",
        "",
        f"| program | {' | '.join(_column(*shares) for shares in KEPT)} |",
        f"|---|{'--:|' * len(KEPT)}",
    ]
    columns = [_by_program(score_all([keep(case, *shares) for case in heavy], BESIDE)) for shares in KEPT]
    for name, first in columns[0].items():
        scores = [column[name] for column in columns]
        parts = " | ".join(f"{score.every.f1:.3f} / {score.edited.f1:.3f}" for score in scores)
        lines.append(f"| {first.name.split(', at ')[0]} | {parts} |")
    return "\n".join(lines)


def _column(kept: float, edited: float) -> str:
    parts = [f"{share:.0%} {what}" for share, what in ((kept, "kept"), (edited, "edited")) if share]
    return ", ".join(parts) or "none kept"


def keep(case: Case, share: float, edited: float = 0.0) -> Case:
    """The case with some old sentences instead of what they became, where that is a run of sentences of no other.

    Beside the share that is put back to the letter, one that is put back with a few other words.
    """
    random = Random(f"{case.name} {share}")
    words = Random(case.name)  # not the same, so that the sentences that are put back stay the same
    others = " ".join(case.old).split()
    became, sources = defaultdict(list), defaultdict(set)
    for link in sorted(case.links, key=lambda link: link.new):
        became[link.old].append(link.new)
        sources[link.new].add(link.old)
    texts: dict[int, str | None] = dict(enumerate(case.new))
    for old, parts in sorted(became.items()):
        alone = all(sources[new] == {old} for new in parts) and all(b == a + 1 for a, b in pairwise(parts))
        drawn = random.random() if alone else 1.0
        if drawn < share + edited:
            text = case.old[old] if drawn < share else _edited(case.old[old], others, words)
            texts |= dict.fromkeys(parts, None) | {parts[0]: text}
    left = [new for new, text in texts.items() if text is not None]
    place = {new: at for at, new in enumerate(left)}
    return replace(
        case,
        new=tuple(texts[new] or "" for new in left),
        new_paragraphs=tuple(case.new_paragraphs[new] for new in left),
        links=tuple(replace(link, new=place[link.new]) for link in case.links if link.new in place),
    )


def _edited(sentence: str, others: Sequence[str], random: Random) -> str:
    """The sentence with some of its words, but not the first and the last, put for others of the text."""
    words = sentence.split()
    for _ in range(max(1, len(words) // NTH) if len(words) > 2 else 0):
        words[random.randrange(1, len(words) - 1)] = random.choice(others)
    return " ".join(words)


def _group(case: Case) -> str:
    return next(prefix for prefix in GROUPS.values() if case.name.startswith(prefix))


def _by_program(scores: Sequence[Score]) -> dict[str, Score]:
    """Scores by the name of the program, without what stands behind it."""
    return {score.name.replace(", words", "").split(" (")[0].split(", at ")[0]: score for score in scores}


if __name__ == "__main__":
    print(report())
