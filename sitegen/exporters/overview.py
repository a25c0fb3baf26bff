"""Both versions as one picture: inline SVG.

Takes a comparison, gives two bars of paragraphs, as long as their texts, with a ribbon between partners: a
moved passage crosses the others, a dropped one ends in nothing. The class of a shape is what its change
weighs, a notch is where a note begins. In the large picture each part is a link with a name; the small one,
for lists, has no links and joins what is alike. Shapes only: the page puts words beside it, the theme colours.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ..model import ASIDE, Comparison, RowKind, Side, Weight
from ..theme import Html
from .cells import escape
from .findings import half_of, row_id

WIDTH = 2000
"""Units across; the picture is stretched to the width of its place. Enough of them that whole numbers will do."""
MARGIN = 2
"""Room for notches above and below the bars."""
BAR = 4
"""Height of a bar."""
HEIGHT = 33
"""Units down, margins included; a quarter of the pixels, so that the numbers are short."""
TOP, BOTTOM, MIDDLE = MARGIN + BAR, HEIGHT - MARGIN - BAR, HEIGHT // 2
"""Where the bars end towards each other, and half way between."""
STUMP = 15
"""How far down the rest of a ribbon reaches that leads nowhere."""
NARROWEST = 5
"""Least width of a paragraph, so that a heading can be seen."""
GAP = 3
"""Between paragraphs."""
REST_SHARE = 0.12
"""Most of the width that the text after the end of an excerpt may take."""
MOST_PARTS = 160
"""More rows than this are joined where they are alike or too narrow, so that a book's picture stays a picture."""
NARROW_PART = 12
"""Neighbours narrower than this are joined, about the width at which one can still be pointed at."""
LOOKS = ("", *(weight.value for weight in Weight))
"""What may be joined, lightest first; the heaviest gives the whole its look."""

Stretch = tuple[int, int]
"""From where to where on a bar."""
Measure = dict[tuple[Side, int], Stretch]
"""The stretch of every block."""


@dataclass(frozen=True, slots=True)
class Part:
    """Neighbouring rows that are drawn as one."""

    row: int
    """Index of the first of them."""
    look: str
    """Its class: what the change weighs, or what the row is; empty where nothing changed."""
    old: Stretch | None
    """Its place on the old bar."""
    new: Stretch | None
    """Its place on the new bar."""
    partner: Stretch | None = None
    """Where it went, on the new bar, for the old end of a move."""


def draw_large(
    comparison: Comparison, weights: Sequence[str], notes: Sequence[tuple[Side, int]], name: Callable[[int], str]
) -> Html:
    """The picture of a comparison's own page.

    `weights` has the heaviest weight in each row, `notes` the side and block of every note's figure, `name`
    says what a row is.
    """
    measure = measure_blocks(comparison)
    parts = list(list_parts(comparison, weights, measure, join=len(comparison.rows) > MOST_PARTS))
    shapes = [
        f'<a href="#{row_id(part.row)}"><title>{escape(name(part.row))}</title>{_shape(part)}</a>' for part in parts
    ]
    return _wrap(shapes + _draw_notches(measure, notes), 'role="group" aria-label="Overview"')


def draw_small(comparison: Comparison, weights: Sequence[str], label: str) -> Html:
    """The picture for lists: no links, alike neighbours joined; `label` is what those who do not see it are told."""
    parts = list_parts(comparison, weights, measure_blocks(comparison), join=True)
    shapes = [_shape(part) for part in parts]
    return _wrap(shapes, f'role="img" aria-label="{escape(label)}"')


def _wrap(shapes: Sequence[str], attributes: str) -> Html:
    box = f'viewBox="0 0 {WIDTH} {HEIGHT}" preserveAspectRatio="none"'
    return Html(f'<svg class="overview" {box} {attributes}>{"".join(shapes)}</svg>')


# --- widths ------------------------------------------------------------------------------------------


def measure_blocks(comparison: Comparison) -> Measure:
    """Where each block stands on its bar: one scale for both, so that the longer text has the longer bar."""
    rest = {
        (side, block)
        for row in comparison.rows
        if row.kind is RowKind.EXCERPT
        for side, blocks in ((Side.OLD, row.old), (Side.NEW, row.new))
        for block in blocks
    }
    lengths = {
        side: [block.end - block.start for block in half_of(comparison, side).version.document.blocks] for side in Side
    }
    whole = {side: sum(n for i, n in enumerate(lengths[side]) if (side, i) not in rest) or 1 for side in Side}
    spare = {side: sum(lengths[side][i] for at, i in rest if at is side) for side in Side}
    longest = max(whole.values())
    room = longest * REST_SHARE / (1 - REST_SHARE)
    shrink = min(1.0, room / (max(spare.values()) or 1))
    widths = {
        side: [n * shrink if (side, i) in rest else float(n) for i, n in enumerate(lengths[side])] for side in Side
    }
    return _lay_out(widths)


def _lay_out(widths: dict[Side, list[float]]) -> Measure:
    """Widths to stretches that fill the longer bar."""
    total = max(sum(found) for found in widths.values()) or 1.0
    count = max(len(found) for found in widths.values())
    squeeze = min(1.0, WIDTH / (count * (NARROWEST + GAP) * 2 or 1))
    gap, least = GAP * squeeze, NARROWEST * squeeze
    drawn = {side: [max(least, n / total * WIDTH) for n in found] for side, found in widths.items()}
    fit = max(sum(found) + gap * (len(found) - 1) for found in drawn.values())
    scale = WIDTH / fit if fit else 1.0
    places: Measure = {}
    for side, found in drawn.items():
        at = 0.0
        for block, width in enumerate(found):
            places[side, block] = (round(at * scale), round((at + width) * scale))
            at += width + gap
    return places


def list_parts(comparison: Comparison, weights: Sequence[str], measure: Measure, *, join: bool) -> Iterator[Part]:
    """What is to be drawn; moves last, so that they lie over what they cross."""
    numbered = list(enumerate(comparison.rows))
    looks = [_look(row.kind, weights[index]) for index, row in numbered]
    shapes = [(bool(row.old), bool(row.new), looks[index]) for index, row in numbered]
    groups = groupby(numbered, key=lambda pair: shapes[pair[0]] if join else pair[0])
    moved: list[Part] = []
    still: list[Part] = []
    for _, group in groups:
        rows = list(group)
        first = rows[0][0]
        old = _stretch(measure, Side.OLD, [block for _, row in rows for block in row.old])
        new = _stretch(measure, Side.NEW, [block for _, row in rows for block in row.new])
        if comparison.rows[first].kind is RowKind.MOVED:
            moved.extend(_move_parts(comparison, measure, [index for index, _ in rows], looks))
        else:
            still.append(Part(first, looks[first], old, new))
    yield from _join_narrow(still) if join else still
    yield from moved


def _join_narrow(parts: Iterable[Part]) -> Iterator[Part]:
    """The parts, what is too narrow to be seen joined with narrow neighbours."""
    held: Part | None = None
    for part in parts:
        if held and _is_narrow(held) and _is_narrow(part):
            look = max(held.look, part.look, key=LOOKS.index)
            held = Part(held.row, look, _hull(held.old, part.old), _hull(held.new, part.new))
            continue
        if held:
            yield held
        held = part
    if held:
        yield held


def _is_narrow(part: Part) -> bool:
    return part.look in LOOKS and all(at[1] - at[0] < NARROW_PART for at in (part.old, part.new) if at)


def _hull(one: Stretch | None, other: Stretch | None) -> Stretch | None:
    return (one[0], other[1]) if one and other else one or other


def _move_parts(comparison: Comparison, measure: Measure, rows: Sequence[int], looks: Sequence[str]) -> Iterator[Part]:
    for index in rows:
        row = comparison.rows[index]
        partner = comparison.rows[row.partner].new if row.partner is not None and row.old else ()
        old, new = _stretch(measure, Side.OLD, row.old), _stretch(measure, Side.NEW, row.new)
        yield Part(index, looks[index], old, new, _stretch(measure, Side.NEW, partner))


def _look(kind: RowKind, weight: str) -> str:
    if kind in ASIDE:
        return kind.value
    return f"moved {weight}".rstrip() if kind is RowKind.MOVED else weight


def _stretch(measure: Measure, side: Side, blocks: Sequence[int]) -> Stretch | None:
    return (measure[side, blocks[0]][0], measure[side, blocks[-1]][1]) if blocks else None


# --- shapes ------------------------------------------------------------------------------------------


def _shape(part: Part) -> str:
    name = f' class="{part.look}"' if part.look else ""
    return f'<path{name} d="{_draw(part)}"/>'


def _draw(part: Part) -> str:
    """The outline of a part: its bars and the ribbon between them, or what is left of one."""
    aside = part.look in ASIDE
    if part.old and part.new and not aside:
        return _ribbon(part.old, part.new, HEIGHT - MARGIN)
    if part.old and part.partner:
        return _ribbon(part.old, part.partner, BOTTOM)
    path = ""
    for at, edge, base, end in ((part.old, MARGIN, TOP, STUMP), (part.new, HEIGHT - MARGIN, BOTTOM, HEIGHT - STUMP)):
        if at and (aside or part.look.startswith("moved")):
            path += f"M{at[0]} {edge}H{at[1]}V{base}H{at[0]}z"
        elif at:
            middle = (at[0] + at[1]) // 2
            path += f"M{at[0]} {edge}V{base}Q{middle} {base} {middle} {end}Q{middle} {base} {at[1]} {base}V{edge}z"
    return path


def _ribbon(old: Stretch, new: Stretch, end: int) -> str:
    """The old bar and its way down to the new one, as far as `end`."""
    foot = f"V{end}H{new[1]}V{BOTTOM}" if end > BOTTOM else f"H{new[1]}"
    return (
        f"M{old[0]} {MARGIN}V{TOP}C{old[0]} {MIDDLE} {new[0]} {MIDDLE} {new[0]} {BOTTOM}{foot}"
        f"C{new[1]} {MIDDLE} {old[1]} {MIDDLE} {old[1]} {TOP}V{MARGIN}z"
    )


def _draw_notches(measure: Measure, notes: Sequence[tuple[Side, int]]) -> list[str]:
    if not notes:
        return []
    path = ""
    for side, block in sorted(set(notes)):
        x = sum(measure[side, block]) // 2 - 8
        path += f"M{x} 0h16l-8 1.5z" if side is Side.OLD else f"M{x} {HEIGHT}h16l-8-1.5z"
    return [f'<path class="notch" d="{path}"/>']
