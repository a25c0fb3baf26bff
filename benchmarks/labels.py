"""Precision and recall of the labels by set of edits: sentences, paragraphs that mended rules, paragraphs that did not.

Takes the edits of `tests/labels`, gives a table. The set that stays blind is the one to believe.
"""

from tests.labelling import SCORED, Answer, answer, answers_in_passages, read_edits, score


def report() -> str:
    """The table as Markdown."""
    paragraphs = answers_in_passages()
    seen = [each for each in paragraphs if each.edit.part != "blind"]
    blind = [each for each in paragraphs if each.edit.part == "blind"]
    sets = ([answer(edit) for edit in read_edits()], seen, blind)
    sizes = [f"{len(answers):,}" for answers in sets]
    lines = [
        "## Labels",
        "",
        f"Edits labelled by hand before any rule saw them: {sizes[0]} in sentences and {sizes[1]} in paragraphs, by "
        f"which rules were mended since, and {sizes[2]} in paragraphs by which none was. Edits that one change touches "
        "count as one.",
        "",
        "| label | sentences: edits | precision | recall | paragraphs | precision | recall "
        "| never mended by | precision | recall |",
        "|---|" + "--:|" * 9,
    ]
    scores = [score(answers) for answers in sets]
    for label in SCORED:
        cells = "".join(
            f" {one.right + one.missing} | {one.precision:.3f} | {one.recall:.3f} |"
            for one in (counts[label] for counts in scores)
        )
        lines.append(f"| {label} |{cells}")
    lines.append(f"| substance or wording called style |{''.join(f' {_light(answers)} | | |' for answers in sets)}")
    return "\n".join(lines)


def _light(answers: list[Answer]) -> int:
    return sum(each.edit.is_heavy and each.is_light for each in answers)
