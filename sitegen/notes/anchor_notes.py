"""Every quote of every note, looked for in its version.

Takes notes, both halves and their links; gives the notes with their anchors, in file order, and the problems.
"""

from collections.abc import Sequence
from dataclasses import replace

from ..model import Anchor, AnchorState, Half, Link, Note, Selector, Side
from ..problems import Problem
from .anchor import Finding, find_quote, make_anchor
from .ground import Ground, names_in
from .wording import Case, explain, explain_paragraph, explain_version, rewrite


def find_anchors(
    notes: Sequence[Note], old: Half, new: Half, links: Sequence[Link], versions: Sequence[str]
) -> tuple[list[tuple[Note, tuple[Anchor, ...]]], list[Problem]]:
    """The notes that belong to this comparison, each with an anchor for every quote of one of its two versions."""
    grounds = (Ground(Side.OLD, old), Ground(Side.NEW, new))
    found = []
    problems = []
    for note in notes:
        anchors = []
        away = 0
        for selector in note.selectors:
            here, there = _choose(selector, grounds)
            problem: Problem | None = None
            if here is not None:
                anchor, problem = _find_anchor(note, selector, here, there, links)
                anchors.append(anchor)
            elif any(name in versions for name in names_in(selector.version)):
                away += 1
            else:
                problem = explain_version(note, selector, versions or [ground.id for ground in grounds])
            if problem:
                problems.append(problem)
        if not away or away < len(note.selectors):
            found.append((note, tuple(anchors)))
    return found, problems


def _choose(selector: Selector, grounds: tuple[Ground, Ground]) -> tuple[Ground | None, Ground]:
    """The version that a selector names, and the other one."""
    old, new = grounds
    if old.answers_to(selector.version):
        return old, new
    return (new, old) if new.answers_to(selector.version) else (None, old)


def _find_anchor(
    note: Note, selector: Selector, here: Ground, there: Ground, links: Sequence[Link]
) -> tuple[Anchor, Problem | None]:
    limits = here.limits(selector.paragraph)
    finding = find_quote(selector, here.haystack, *limits) if limits else Finding(AnchorState.MISSING)
    if selector.paragraph is not None and (limits is None or finding.state is AnchorState.MISSING):
        return _find_outside(Case(note, selector, finding, here, there))
    anchor = make_anchor(selector, here.side, here.haystack, finding)
    case = Case(note, selector, finding, here, there)
    if anchor.span:
        anchor = replace(anchor, paragraph=here.number(anchor.span.start), rewritten=rewrite(case, anchor))
    return anchor, explain(case, links)


def _find_outside(case: Case) -> tuple[Anchor, Problem]:
    """The anchor of a quote that its paragraph does not hold: no place, but where else it stands as a suggestion."""
    haystack = case.here.haystack
    free = replace(case.selector, paragraph=None, occurrence=None)
    finding = find_quote(free, haystack, 0, len(haystack.folded))
    others = (finding.place, *finding.others) if finding.place else finding.others
    state = AnchorState.DOUBTFUL if others else AnchorState.MISSING
    anchor = make_anchor(case.selector, case.here.side, haystack, Finding(state, None, finding.score, others))
    return anchor, explain_paragraph(replace(case, finding=finding))
