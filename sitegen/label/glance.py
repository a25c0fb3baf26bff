"""What is said of changes at which no rule looks, because there are thousands.

Takes their texts, gives labels that are never lighter than wording; and says, of all changes of a comparison,
whether there were any such.
"""

from collections.abc import Sequence

from ..model import Change, ChangeKind

MOST = 2000
"""Changes of a comparison at which the rules look: many times what any real pair has, and seconds of work."""
_PARTS = (ChangeKind.INSERT, ChangeKind.DELETE)


def label_at_a_glance(old: str, new: str) -> tuple[str, ...]:
    """Labels of what became of a text: a number where there are figures, or else wording."""
    return ("number",) if any(map(str.isdecimal, old + new)) else ("wording",)


def find_unlooked(changes: Sequence[Change]) -> str:
    """Why the labels are coarser than usual; empty as a rule."""
    looked_at = sum(
        change.kind is ChangeKind.REPLACE or (change.link is not None and change.kind in _PARTS) for change in changes
    )
    return f"of more than {MOST:,} changes not all were looked at closely" if looked_at > MOST else ""
