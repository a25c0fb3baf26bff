"""Documents of look-alikes, edited in known ways, and how many of the true links sitegen finds.

Takes nothing (the seed is fixed: every run makes the same documents), gives tables of precision and recall by family
of text, by kind of edit and by degree of rewriting. The truth is what the editor did.
"""

from collections import Counter
from collections.abc import Sequence

from benchmarks.alignment import score_all, table
from benchmarks.decoy_editor import DEGREES, make_cases
from benchmarks.decoy_texts import FAMILIES
from benchmarks.gold import Answer, Case, Pair, Tally, sitegen

QUICK = ("git", "difflib", "lxml htmldiff")
"""Peers that mark words and are quick enough for so many documents."""


def report() -> str:
    """The tables, with their heading."""
    cases = make_cases()
    answers = [sitegen(case) for case in cases]
    count = sum(len(case.old) for case in cases)
    return (
        f"## Look-alikes: {len(cases)} documents of {count} sentences, edited in known ways\n\n"
        f"{table(score_all(cases, QUICK))}\n\n"
        f"sitegen by family of text, by kind of edit, and what it gets wrong:\n\n"
        f"{_by_family(cases, answers)}\n\n{_by_kind(cases, answers)}\n\n{_by_error(cases, answers)}"
    )


def _by_family(cases: Sequence[Case], answers: Sequence[Answer]) -> str:
    lines = [
        "| documents | links | precision | recall | F1 | moved | precision | recall | no source | of these linked |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for family in [name for name, _ in FAMILIES] + ["all"]:
        links, moved, alone, wrong = Tally(), Tally(), 0, 0
        for case, answer in zip(cases, answers, strict=True):
            if family != "all" and not case.name.startswith(family):
                continue
            links.add(answer.links, ((link.old, link.new) for link in case.links))
            moved.add(answer.moved, ((link.old, link.new) for link in case.links if link.moved))
            sourceless = set(range(len(case.new))) - {link.new for link in case.links}
            alone += len(sourceless)
            wrong += len(sourceless & {new for _, new in answer.links})
        lines.append(
            f"| {family} | {links.wanted} | {links.precision:.3f} | {links.recall:.3f} | {links.f1:.3f} "
            f"| {moved.wanted} | {moved.precision:.3f} | {moved.recall:.3f} | {alone} | {wrong} |"
        )
    return "\n".join(lines)


def _by_kind(cases: Sequence[Case], answers: Sequence[Answer]) -> str:
    """A link is of the kind of its new sentence; precision is over what was claimed for new sentences of that kind."""
    tallies: dict[tuple[str, str], Tally] = {}
    for case, answer in zip(cases, answers, strict=True):
        of_new = {link.new: (link.kind, link.degree) for link in case.links}
        for key in sorted(set(of_new.values())):
            tally = tallies.setdefault(key, Tally())
            wanted = {(link.old, link.new) for link in case.links if (link.kind, link.degree) == key}
            tally.add((pair for pair in answer.links if of_new.get(pair[1]) == key), wanted)
    lines = ["| kind of edit | rewriting | links | precision | recall |", "|---|---|--:|--:|--:|"]
    order = [degree for degree, _ in DEGREES]
    for (kind, degree), tally in sorted(
        tallies.items(), key=lambda entry: (entry[0][0], order.index(entry[0][1]) if entry[0][1] else -1)
    ):
        lines.append(f"| {kind} | {degree or '–'} | {tally.wanted} | {tally.precision:.3f} | {tally.recall:.3f} |")
    return "\n".join(lines)


def _by_error(cases: Sequence[Case], answers: Sequence[Answer]) -> str:
    found = errors(cases, answers)
    lines = ["| most frequent errors | times | first seen in (old sentence, new sentence) |", "|---|--:|---|"]
    for name, times in Counter(name for name, _, _ in found).most_common(10):
        case, pair = next((case, pair) for other, case, pair in found if other == name)
        lines.append(f"| {name} | {times} | {case.name} {pair} |")
    return "\n".join(lines)


def errors(cases: Sequence[Case], answers: Sequence[Answer]) -> list[tuple[str, Case, Pair]]:
    """What is wrong, each with a name for its type, its case and the link that is missed or too many."""
    found = []
    for case, answer in zip(cases, answers, strict=True):
        truth = {(link.old, link.new): link for link in case.links}
        claimed = {pair[1] for pair in answer.links}
        for pair, link in sorted(truth.items()):
            if pair not in answer.links:
                fate = "linked elsewhere" if link.new in claimed else "linked to nothing"
                found.append((f"{link.kind} {link.degree} {fate}", case, pair))
        kinds = {link.new: f"{link.kind} {link.degree}" for link in case.links}
        for pair in sorted(answer.links - set(truth)):
            where = " (called moved)" if pair in answer.moved else ""
            found.append((f"false link to {kinds.get(pair[1], 'sentence without source')}{where}", case, pair))
        still = [pair for pair in sorted(answer.moved) if pair in truth and not truth[pair].moved]
        found += [(f"{truth[pair].kind} called moved", case, pair) for pair in still]
    return found


if __name__ == "__main__":
    print(report())
