"""Sentence links between what an agency or an author wrote and what was printed: sitegen and the peers.

Takes `data/newsroom.jsonl`, gives a table of all pairs with the F1 of each degree of editing beside. The texts and
their links are our own, see the README.
"""

from pathlib import Path

from benchmarks.alignment import score_all, three
from benchmarks.gold import read_cases

GOLD = Path(__file__).parent / "data" / "newsroom.jsonl"
DEGREES = ("light", "thorough", "heavy")
"""How far the editing goes; the names of pairs begin so."""


def report() -> str:
    """The table, with its heading."""
    cases = read_cases(GOLD)
    links = sum(len(case.links) for case in cases)
    moved = sum(link.moved for case in cases for link in case.links)
    groups = [[case for case in cases if case.name.startswith(degree)] for degree in DEGREES]
    counted = ", ".join(f"{degree}: {len(group)}" for degree, group in zip(DEGREES, groups, strict=True))
    lines = [
        f"## Newsrooms: {len(cases)} texts and what was printed of them, {links} links, {moved} of them moved",
        "",
        f"Pairs edited {counted}. A peer's threshold is the best for the column.",
        "",
        "| program | precision | recall | F1 | moved found | called moved: precision | recall | "
        f"{' | '.join(f'{degree}: F1' for degree in DEGREES)} |",
        f"|---|{'--:|' * (6 + len(DEGREES))}",
    ]
    columns = [score_all(group) for group in groups]
    for number, score in enumerate(score_all(cases)):
        name = score.name.split(", at ")[0]
        called = f"{score.moved.precision:.3f} | {score.moved.recall:.3f}" if score.moved else "– | –"
        parts = " | ".join(f"{column[number].every.f1:.3f}" for column in columns)
        lines.append(f"| {name} | {three(score.every)} | {score.kinds['moved'].recall:.3f} | {called} | {parts} |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(report())
