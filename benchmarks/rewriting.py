"""Sentence links between an article and its simplification: sitegen and the peers.

Takes `data/rewriting.jsonl`, gives a table. The texts and their links are our own, see the README.
"""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.alignment import Score, score_all
from benchmarks.gold import Case, read_cases

GOLD = Path(__file__).parent / "data" / "rewriting.jsonl"
GROUPS = {
    "light": "de-leicht-",
    "free": "de-frei-",
    "heavy": "de-",
    "English, heavy": "en-",
}
"""Groups of pairs, each by how the names of its pairs begin; a pair is of the first group that fits."""


def report() -> str:
    """The table, with its heading; F1 of each group beside that of all."""
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


def _group(case: Case) -> str:
    return next(prefix for prefix in GROUPS.values() if case.name.startswith(prefix))


def _by_program(scores: Sequence[Score]) -> dict[str, Score]:
    """Scores by the name of the program, without what stands behind it."""
    return {score.name.replace(", words", "").split(" (")[0].split(", at ")[0]: score for score in scores}


if __name__ == "__main__":
    print(report())
