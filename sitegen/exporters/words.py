"""What a comparison says in words: counts, changes, places, dates.

Takes values of the model, gives plain strings in English with real quotation marks; never HTML. Every word
that a page says and no author wrote stands here or in a template, so that there are two places to look.
"""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from ..model import WEIGHTS, Change, ChangeKind, Comparison, MarkKind, RowKind, Side, Weight
from ..segment import has_spaces
from .findings import Findings, change_rows, half_of, join_numbers, row_numbers, span_blocks

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
MONTHS = "January February March April May June July August September October November December".split()

LABELS = {
    "white-space": "white space",
    "case": "capitals",
    "spelling-variant": "spelling",
    "honorific": "courtesy title",
    "numeral-form": "form of a number",
    "date-form": "form of a date",
    "name-form": "form of a name",
    "date-line": "date line",
    "equivalent": "held equal by this site",
    "date": "date or time",
    "quotation": "words quoted",
    "link-target": "link",
    "addition": "added",
    "omission": "dropped",
}
"""Labels whose own name is not how a reader would call them."""


SHAPES = {kind: kind for kind in ("moved", "split", "merged", "regrouped", "dropped", "added")} | {
    "frame": "set aside",
    "excerpt": "beyond the excerpt",
}
"""Kinds of rows that are worth a word, and the word."""

QUOTE_LIMIT = 84
"""Longest quotation of a change, in characters, before its middle is left out."""

SIGNS = "\"'“”„‘’‚«»‹›"
"""Quotation marks, which stand for themselves where they are all that is quoted."""

INNER = re.compile("“([^“”]*)”")
"""A quotation in a quotation."""


def count(number: int, noun: str, plural: str = "") -> str:
    """The number with its noun: "one paragraph", "40 changes"."""
    return f"{spell(number)} {noun if number == 1 else plural or noun + 's'}"


def spell(number: int) -> str:
    """A number as running text has it: in letters up to twelve."""
    return NUMBERS[number] if number < len(NUMBERS) else f"{number:,}"


def capitalise(text: str) -> str:
    """The text with its first letter as a capital, and the rest as it is."""
    return text[:1].upper() + text[1:]


def curl(text: str) -> str:
    """An author's one line with real quotation marks and apostrophes for straight ones."""
    text = re.sub(r"(^|(?<=[\s(\[—–‘“]))\"", "“", text).replace('"', "”")
    return re.sub(r"(^|(?<=[\s(\[—–“]))'(?!\d)", "‘", text).replace("'", "’")


def name_label(label: str) -> str:
    """A label as a reader would call it."""
    return LABELS.get(label, label.replace("-", " "))


def weighty_labels(change: Change) -> tuple[str, ...]:
    """The labels of substance of a change; none where it is of less weight."""
    if change.weight is not Weight.SUBSTANCE:
        return ()
    return tuple(label for label in change.labels if WEIGHTS[label] is Weight.SUBSTANCE) or change.labels[:1]


def write_date(iso: str) -> str:
    """An ISO 8601 date as people write it ("4 March 2025", "March 2025"); what is none stays as it is."""
    try:
        day = date.fromisoformat(iso[:10] if len(iso) > 7 else f"{iso}-01")
    except ValueError:
        return iso
    written = f"{MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {written}" if len(iso) > 7 else written


def quote(text: str) -> str:
    """The text between quotation marks, on one line, without its middle where it is long."""
    flat = INNER.sub("‘\\1’", " ".join(text.split()))
    if len(flat) > QUOTE_LIMIT:
        head = re.sub(r"\W*\s\S*$", "", flat[: QUOTE_LIMIT * 2 // 3])
        tail = re.sub(r"^\S*\s", "", flat[-QUOTE_LIMIT // 3 :])
        flat = f"{head} … {tail}"
    return f"“{flat}”" if flat.strip(SIGNS) else flat


def shorten(text: str, limit: int) -> str:
    """The beginning of a text, on one line, up to a word's end."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else re.sub(r"\W*\s\S*$", "", flat[:limit]) + " …"


# --- the whole ---------------------------------------------------------------------------------------


def summarise(comparison: Comparison) -> str:
    """What the comparison found, in one sentence."""
    total = sum(number for _, number in comparison.stats.changes)
    parts = [part for part in (_say_changes(comparison, total), _say_structure(comparison)) if part]
    if not parts:
        parts = ["the two versions read the same, word for word"]
    if comparison.notes:
        parts.append(count(len(comparison.notes), "note"))
    return capitalise("; ".join(parts)) + "."


def _say_changes(comparison: Comparison, total: int) -> str:
    if not total:
        return ""
    substance = dict(comparison.stats.changes).get(Weight.SUBSTANCE, 0)
    if substance == total:
        of = ", of substance" if total == 1 else ", all of substance"
    else:
        of = f", {spell(substance) if substance else 'none'} of substance"
    return count(total, "change") + of


def _say_structure(comparison: Comparison) -> str:
    """Whole paragraphs dropped, added, moved; passages split and merged."""
    rows = Counter(row.kind for row in comparison.rows)
    stats = comparison.stats
    counts = (
        (rows[RowKind.DROPPED], "paragraph", "dropped"),
        (rows[RowKind.ADDED], "paragraph", "added"),
        (stats.moved, "passage", "moved"),
        (stats.split, "passage", "split"),
        (stats.merged, "pair of passages" if stats.merged == 1 else "passage", "merged"),
    )
    said, last = [], ""
    for number, noun, what in counts:
        if number:
            said.append(f"{spell(number)} {what}" if noun == last else f"{count(number, noun)} {what}")
            last = noun
    return ", ".join(said)


def count_words(number: int, lang: str) -> str:
    """The length of a text in a language; in characters where no spaces part the words."""
    return f"{number:,} {'word' if has_spaces(lang) else 'character'}{'' if number == 1 else 's'}"


# --- places ------------------------------------------------------------------------------------------


def write_place(old: str, new: str) -> str:
    """Where something stands, by paragraph numbers; one of them may be empty."""
    if old and new and old != new:
        return f"¶{old} → ¶{new}"
    return f"¶{old or new}" if old or new else ""


def name_rows(old: str, new: str) -> str:
    """A row as it is called aloud."""
    if old and new and old != new:
        return f"paragraph {old} of the old version, {new} of the new"
    if old and new:
        return f"paragraph {old}"
    return f"paragraph {old} of the old version" if old else f"paragraph {new} of the new version" if new else "row"


def say_move(old: str, new: str, inner: Sequence[Change] = (), *, whole: bool = True) -> str:
    """A passage that stands elsewhere, paragraphs or less than these, with what happened to its words."""
    heavy = sum(change.weight is Weight.SUBSTANCE for change in inner)
    inside = f", {count(len(inner), 'change')} inside" if inner else ", word for word"
    inside += f", {spell(heavy)} of substance" if heavy else ""
    if not whole:
        return f"moved: a passage of {_name_numbers(old)} in old is in {_name_numbers(new)} in new{inside}"
    verb = "are" if "–" in old else "is"
    return f"moved: {_name_numbers(old)} in old {verb} {_name_numbers(new)} in new{inside}"


def say_strays(number: int, side: Side, paragraphs: str) -> str:
    """Sentences that stand in other paragraphs of a version; empty where these have no number."""
    where = "from" if side is Side.OLD else "now in"
    return f"{count(number, 'sentence')} {where} {_name_numbers(paragraphs)}" if paragraphs else ""


def say_blocks(old: str, new: str) -> str:
    """Paragraphs that were split or merged: "¶3 became ¶3 and ¶4"."""
    return " became ".join(_name_numbers(numbers) for numbers in (old, new))


def _name_numbers(numbers: str) -> str:
    first, _, last = numbers.partition("–")
    if not last:
        return f"¶{first}"
    return f"¶{first} {'and' if int(last) - int(first) == 1 else 'to'} ¶{last}"


def say_structure(found: Findings, change: Change) -> str:
    """A move, split or merge, without a full stop."""
    if change.kind is ChangeKind.MOVE:
        return _say_moved(found, change)
    if change.link is None:
        rows = list(change_rows(found.comparison, change, found.rows))
        return say_blocks(row_numbers(found, rows[0], Side.OLD), row_numbers(found, rows[-1], Side.NEW))
    link = found.comparison.links[change.link]
    before, after = spell(len(link.old)), spell(len(link.new))
    return f"{before} sentence{'' if len(link.old) == 1 else 's'} became {after}"


def _say_moved(found: Findings, move: Change) -> str:
    """All paragraphs of a move, and what changed in any of them."""
    numbers: list[str] = []
    inner: dict[str, Change] = {}
    whole = True
    for side, span in ((Side.OLD, move.old), (Side.NEW, move.new)):
        if span is None:
            continue
        blocks = span_blocks(found, side, span)
        ends = half_of(found.comparison, side).version.document.blocks
        whole = whole and span.start <= ends[blocks[0]].start and ends[blocks[-1]].end <= span.end
        numbers.append(join_numbers(found, side, blocks))
        shown = (each for block in blocks for each in found.changes[found.rows[side, block]])
        inner |= {each.id: each for each in shown if _is_inside(each, move)}
    return say_move(numbers[0], numbers[-1], tuple(inner.values()), whole=whole)


def _is_inside(inner: Change, outer: Change) -> bool:
    """Whether a change lies in what another one moved."""
    pairs = ((inner.old, outer.old), (inner.new, outer.new))
    return any(one and two and two.start <= one.start and one.end <= two.end for one, two in pairs)


# --- a change ----------------------------------------------------------------------------------------


def say_change(comparison: Comparison, change: Change) -> str:
    """What happened at an insertion, deletion, replacement or change of format, without a full stop."""
    old = comparison.old.version.document.text[change.old.start : change.old.end] if change.old else ""
    new = comparison.new.version.document.text[change.new.start : change.new.end] if change.new else ""
    if change.kind is ChangeKind.FORMAT:
        return _say_format(comparison, change, new or old)
    if not new.strip():
        return f"{quote(old)} dropped" if old.strip() else "white space dropped"
    if not old.strip():
        return f"{quote(new)} added"
    return f"{quote(old)} became {quote(new)}"


def _say_format(comparison: Comparison, change: Change, text: str) -> str:
    before, after = (link_targets(comparison, side, change) for side in Side)
    if "link-target" in change.labels:
        return f"{quote(text)} links to {after or 'nothing'}, before to {before or 'nothing'}"
    if before != after and before and after:
        return f"{quote(text)} links to the same page by another address"
    return f"{quote(text)} looks different"


def link_targets(comparison: Comparison, side: Side, change: Change) -> str:
    """Where the links of a change lead on one side; empty where there is none."""
    span = change.old if side is Side.OLD else change.new
    half = comparison.old if side is Side.OLD else comparison.new
    if span is None:
        return ""
    marks = (m for m in half.version.document.marks if m.kind is MarkKind.LINK)
    return ", ".join(m.target for m in marks if m.start < span.end and m.end > span.start)
