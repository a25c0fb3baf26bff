"""Precision and recall of the labels by set of edits: sentences, paragraphs that mended rules, paragraphs that did not.

Takes the edits of `tests/labels`, gives tables. To believe are the sets that stay blind, and what others gave when they
were new.
"""

from tests.labelling import (
    SCORED,
    Answer,
    Score,
    answer,
    answers_in_passages,
    read_edits,
    read_passages,
    score,
    when_new,
)


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
    return "\n".join([*lines, "", *_when_new(paragraphs)])


def _when_new(answers: tuple[Answer, ...]) -> list[str]:
    """The sets whose figures were written down before a rule was mended by them, beside what they give now."""
    new = when_new()
    sizes = {
        name: sum(len(each.edits) for each in read_passages() if each.place.startswith(f"{name}.")) for name in new
    }
    now = {name: score([each for each in answers if each.edit.place.startswith(f"{name}.")]) for name in new}
    heads = "".join(f" {name}, {size} edits |" for name, size in sizes.items())
    lines = [
        "Precision and recall of paragraphs when they were new, before a rule was mended by them, and now:",
        "",
        f"| label |{heads}",
        "|---|" + "--:|" * len(new),
    ]
    for label in SCORED:
        cells = "".join(f" {_then_and_now(new[name].get(label), now[name][label])} |" for name in new)
        lines.append(f"| {label} |{cells}")
    return lines


def _then_and_now(then: tuple[float, float] | None, now: Score) -> str:
    """Precision and recall of a label; a dash where the set had none of it."""
    return f"{then[0]:.2f}, {then[1]:.2f} → {now.precision:.2f}, {now.recall:.2f}" if then else "–"


def _light(answers: list[Answer]) -> int:
    return sum(each.edit.is_heavy and each.is_light for each in answers)
