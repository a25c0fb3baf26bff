"""Sentence links on texts whose links people made: sitegen and the peers.

Takes the gold beside the clone (skipped with a reason where there is none), gives a table for revised essays and one
for composed pairs. A peer that marks words links two sentences where enough words of the shorter stand in both; one
that links lines is given the sentences of the gold, one a line, and only those of its links count whose sentences
share enough words. How many are enough is chosen for each peer by what makes it look best on the set at hand; sitegen
is taken as it comes, from plain text.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.gold import Answer, Case, Pair, Tally, as_text, read_cases, sitegen
from benchmarks.peers import Runs, find_pairs, find_runs, present

GOLD = Path(__file__).parents[2] / "shared" / "data" / "alignment"
SHARES = (0.0, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
"""Shares of the words of the shorter sentence that are tried as a threshold."""
Shares = tuple[dict[Pair, float], frozenset[Pair], float]
"""Share of common words of the pairs that a peer brings together, those of them that it calls moved, its seconds."""
PATIENCE = 60
"""Seconds after which a peer is given up for one case and counts as having found nothing."""
LINERS = ("prosediff", "wikidiff2")
"""Peers that link lines."""
WORDERS = ("git", "difflib", "redlines", "lxml htmldiff", "CollateX")
"""Peers that mark words."""
SLOW = {"CollateX": 6}
"""Peers that see only so many cases of a set."""


@dataclass(slots=True)
class Score:
    """A program on a set."""

    name: str
    """The program."""
    every: Tally = field(default_factory=Tally)
    """All links."""
    edited: Tally = field(default_factory=Tally)
    """Links between sentences that differ."""
    moved: Tally | None = None
    """Links called moved; None where the program calls nothing so."""
    kinds: dict[str, Tally] = field(default_factory=dict)
    """Links by what was done, for their recall."""
    seconds: list[float] = field(default_factory=list)
    """Time for each case."""


def report() -> str:
    """Both tables, with their heading."""
    heading = "## Sentence links on gold"
    sets = [GOLD / "essays.jsonl", GOLD / "composed.jsonl"]
    missing = [path.name for path in sets if not path.exists()]
    if missing:
        return f"{heading}\n\nNot measured: no {' and no '.join(missing)} beside the clone."
    essays, composed = map(read_cases, sets)
    return (
        f"{heading}\n\n{len(essays)} revised essays, links by annotators; edited: without sentences that are the same. "
        "The annotators kept the order: a sentence that really moved counts as a false link.\n\n"
        f"{_essays(score_all(essays))}\n\n{len(composed)} composed pairs.\n\n{_composed(score_all(composed))}"
    )


def score_all(cases: Sequence[Case], worders: Sequence[str] = WORDERS) -> list[Score]:
    """Every program that is there, on these cases; of the peers that mark words, those that are named."""
    answers = [sitegen(case) for case in cases]
    in_place = [Answer(answer.links - answer.moved, seconds=answer.seconds) for answer in answers]
    scores = [_sitegen("**sitegen**", cases, answers), _sitegen("sitegen, links in place alone", cases, in_place)]
    scores += [_best(f"{name}, lines", cases, [_lined(name, case) for case in cases]) for name in present(*LINERS)]
    for name in present(*worders):
        some = cases[: SLOW.get(name, len(cases))]
        note = f" (first {len(some)})" if len(some) < len(cases) else ""
        scores.append(_best(f"{name}, words{note}", some, [_worded(name, case) for case in some]))
    return scores


def _sitegen(title: str, cases: Sequence[Case], answers: Sequence[Answer]) -> Score:
    score = Score(title, moved=Tally())
    for case, answer in zip(cases, answers, strict=True):
        _count(score, case, answer)
    return score


def _best(title: str, cases: Sequence[Case], answers: Sequence[Shares]) -> Score:
    """A peer at the threshold that gives it the best F1."""
    scores = []
    for least in SHARES:
        links_moves = any(moved for _, moved, _ in answers)
        score = Score(f"{title}, at {least}", moved=Tally() if links_moves else None)
        for case, (shares, moved, seconds) in zip(cases, answers, strict=True):
            links = frozenset(pair for pair, share in shares.items() if share >= least)
            _count(score, case, Answer(links, moved & links, seconds))
        scores.append(score)
    return max(scores, key=lambda score: (score.edited.f1, score.every.f1))


def _count(score: Score, case: Case, answer: Answer) -> None:
    gold = {(link.old, link.new) for link in case.links}
    score.seconds.append(answer.seconds)
    score.every.add(answer.links, gold)
    score.edited.add(_differing(case, answer.links), _differing(case, gold))
    if score.moved is not None:
        score.moved.add(answer.moved, ((link.old, link.new) for link in case.links if link.moved))
    for kind in ("moved", "split", "merge"):
        wanted = {(link.old, link.new) for link in case.links if kind in link.kind}
        score.kinds.setdefault(kind, Tally()).add(answer.links & wanted, wanted)


def _differing(case: Case, links: set[Pair] | frozenset[Pair]) -> set[Pair]:
    return {(i, j) for i, j in links if case.old[i].split() != case.new[j].split()}


def _lined(name: str, case: Case) -> Shares:
    links, moved, seconds = find_pairs(name, _clean(case.old), _clean(case.new))
    bags = [[Counter(sentence.split()) for sentence in side] for side in (case.old, case.new)]
    shares = {}
    for i, j in links:
        old, new = bags[0][i], bags[1][j]
        shares[i, j] = (old & new).total() / max(1, min(old.total(), new.total()))
    return shares, frozenset(moved), seconds


def _clean(sentences: Sequence[str]) -> list[str]:
    return [" ".join(sentence.split()) for sentence in sentences]


# --- words to links --------------------------------------------------------------------------------


def _worded(name: str, case: Case) -> Shares:
    old, new = as_text(case.old, case.old_paragraphs), as_text(case.new, case.new_paragraphs)
    if name == "redlines":  # its marks of paragraphs would be counted as text
        old, new = " ".join(old.split()), " ".join(new.split())
    runs, seconds = find_runs(name, old, new, PATIENCE)
    return shares_of(case, runs or []), frozenset(), seconds


def shares_of(case: Case, runs: Runs) -> dict[Pair, float]:
    """For pairs of sentences, the share of the words of the shorter that stand in both."""
    old, new = _words(case.old), _words(case.new)
    counts: dict[Pair, int] = {}
    for a, c, size in runs:
        for offset in range(size):
            if a + offset in old and c + offset in new:
                pair = old[a + offset], new[c + offset]
                counts[pair] = counts.get(pair, 0) + 1
    lengths = [len(sentence.split()) for sentence in case.old], [len(sentence.split()) for sentence in case.new]
    return {pair: count / min(lengths[0][pair[0]], lengths[1][pair[1]]) for pair, count in counts.items()}


def _words(sentences: Sequence[str]) -> dict[int, int]:
    """Where each word begins, in signs that are no white space, and its sentence."""
    places: dict[int, int] = {}
    at = 0
    for number, sentence in enumerate(sentences):
        for word in sentence.split():
            places[at] = number
            at += len(word)
    return places


# --- tables ----------------------------------------------------------------------------------------


def _essays(scores: Sequence[Score]) -> str:
    lines = [
        "| program | all: precision | recall | F1 | edited: precision | recall | F1 | ms, median |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    lines += [
        f"| {score.name} | {three(score.every)} | {three(score.edited)} | {median(score.seconds) * 1000:.1f} |"
        for score in scores
    ]
    return "\n".join(lines)


def _composed(scores: Sequence[Score]) -> str:
    lines = [
        "| program | precision | recall | F1 | called moved: precision | recall | moved found | split | merged |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for score in scores:
        moved = f"{score.moved.precision:.3f} | {score.moved.recall:.3f}" if score.moved else "– | –"
        kinds = " | ".join(f"{score.kinds[kind].recall:.3f}" for kind in ("moved", "split", "merge"))
        lines.append(f"| {score.name} | {three(score.every)} | {moved} | {kinds} |")
    return "\n".join(lines)


def table(scores: Sequence[Score]) -> str:
    """All links, and those called moved."""
    lines = [
        "| program | precision | recall | F1 | called moved: precision | recall | ms, median |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for score in scores:
        moved = f"{score.moved.precision:.3f} | {score.moved.recall:.3f}" if score.moved else "– | –"
        lines.append(f"| {score.name} | {three(score.every)} | {moved} | {median(score.seconds) * 1000:.1f} |")
    return "\n".join(lines)


def three(tally: Tally) -> str:
    """Precision, recall and F1 as cells."""
    return f"{tally.precision:.3f} | {tally.recall:.3f} | {tally.f1:.3f}"


if __name__ == "__main__":
    print(report())
