"""Links to changes, each with what it touches and what it amounts to.

`find_changes` is the whole of it. Inside: `cuts` (where words differ), `formats` (where formatting does), `context`
(what a rule may look at), `normal` (harmless kinds of difference taken away), `rules` (what is asked of a change,
and `substance`, the ordered table), `runs` (neighbours seen as one), `lexicon` (data).
Only sentences that are linked and not equal are cut into tokens: the cost follows the change.
"""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from ..model import ASIDE, BlockKind, Change, ChangeKind, Half, Link, LinkKind, Row, RowKind, Rules, Span, Weight
from ..seqdiff import Edit as CutRange
from .blocks import is_aside, is_row, masked, neighbours, sentences_of
from .cells import find_cell_cuts
from .context import Edit, Lexis, build_lexis, date_line, says_something
from .cuts import find_cuts
from .formats import Marks, find_formats
from .glance import MOST, find_unlooked, label_at_a_glance
from .numbering import Numbering
from .quoted import Quotations
from .rules import label_edit
from .runs import label_together, near_runs, settle
from .weights import weight_of

__all__ = ["find_changes", "find_unlooked"]

CONTEXT = 20
"""Code points before a change that, with what it says, make its id."""
_NEAR = 80
_LOOK = 20_000
"""Code points of a change at which the rules look: what is longer has been rewritten in every respect."""

_EQUAL, _SAME = RowKind.EQUAL, LinkKind.EQUAL
_OF_PAPER = ("white-space",)
"""What a change of page numbers and running heads is called: nobody wrote them."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A change that has no labels yet."""

    old: Span | None
    new: Span | None
    link: int | None
    before: tuple[int, int]
    """Equal text before it: how far back in the old and in the new text."""
    after: int
    """Length of the equal text after it."""


def find_changes(old: Half, new: Half, links: Sequence[Link], rows: Sequence[Row], rules: Rules) -> tuple[Change, ...]:
    """Changes in reading order. O(text of the unequal links + sentences)."""
    return _Finder(old, new, links, rows, rules).find()


class _Finder:
    """One walk over the rows of a comparison."""

    def __init__(self, old: Half, new: Half, links: Sequence[Link], rows: Sequence[Row], rules: Rules) -> None:
        self.old, self.new, self.links, self.rows, self.rules = old, new, links, rows, rules
        self.old_text, self.new_text = old.version.document.text, new.version.document.text
        self.old_marks, self.new_marks = Marks(old), Marks(new)
        self.numbering = Numbering(old, new)
        self.old_quotes, self.new_quotes = Quotations(old), Quotations(new)
        self.paged = any(block.aside for half in (old, new) for block in half.version.document.blocks)
        self.ids: dict[str, int] = {}
        self.looked_at = 0
        self.lead = new.sentences[links[0].new[0]].start if links else -1  # where the first linked sentence begins

    @cached_property
    def old_linked(self) -> dict[int, int]:
        """The link of each old sentence that has one."""
        return {i: number for number, link in enumerate(self.links) for i in link.old}

    @cached_property
    def new_linked(self) -> dict[int, int]:
        """The link of each new sentence that has one."""
        return {j: number for number, link in enumerate(self.links) for j in link.new}

    @cached_property
    def inner(self) -> set[int]:
        """Links in place that have both ends in one row."""
        return {number for row in self.rows for number in row.links}

    @cached_property
    def lexis(self) -> Lexis:
        """Names and language; put together when the first change asks."""
        return build_lexis(self.old_text, self.new_text, self.new.lang, self.rules)

    def find(self) -> tuple[Change, ...]:
        """All changes."""
        found: list[Change] = []
        for row in self._touched():
            found += self._structure(row)
            for step in self._steps(row):
                if isinstance(step, int):
                    found += self._linked(step)
                elif step[0] or step[1]:
                    found += self._unlinked(*step)
        return tuple(found)

    def _touched(self) -> Iterator[Row]:
        """Rows that may hold a change: of equal ones, which mostly one look at all of a run tells, hardly any."""
        for are_equal, rows in groupby(self.rows, key=lambda row: row.kind is _EQUAL):
            run = list(rows)
            if not are_equal:
                yield from (row for row in run if row.kind not in ASIDE)
            elif not self._are_same(run):
                yield from (row for row in run if not self._are_same([row]))

    def _are_same(self, rows: Sequence[Row]) -> bool:
        """Are neighbouring rows of equal sentences the same to the letter, and formatted alike?"""
        (i,), (j,), (old_last,), (new_last,) = rows[0].old, rows[0].new, rows[-1].old, rows[-1].new
        old_blocks, new_blocks = self.old_marks.blocks, self.new_marks.blocks
        old = self.old_text[old_blocks[i].start : old_blocks[old_last].end]
        new = self.new_text[new_blocks[j].start : new_blocks[new_last].end]
        return old == new and self.old_marks.of_blocks(i, old_last) == self.new_marks.of_blocks(j, new_last)

    # --- the walk ----------------------------------------------------------------------------------

    def _steps(self, row: Row) -> Iterator[int | tuple[range, range]]:
        """Links of a row in order, and between them what each side has alone."""
        old, new = sentences_of(self.old, row.old), sentences_of(self.new, row.new)
        old_at, new_at = old.start, new.start
        for number in row.links:
            link = self.links[number]
            yield range(old_at, link.old[0]), range(new_at, link.new[0])
            yield number
            old_at, new_at = link.old[-1] + 1, link.new[-1] + 1
        yield range(old_at, old.stop), range(new_at, new.stop)

    def _unlinked(self, old: range, new: range) -> Iterator[Change]:
        """Sentences between two links of a row: dropped, added, moved, or one put for another."""
        dropped = [i for i in old if i not in self.old_linked]
        added = [j for j in new if j not in self.new_linked]
        if len(dropped) == 1 and len(added) == 1 and len(old) == 1 and len(new) == 1:
            yield self._replaced(self._span(self.old, dropped), self._span(self.new, added))
            return
        for group in neighbours(dropped, self.old):
            yield self._whole(ChangeKind.DELETE, ("omission",), self._span(self.old, group), None)
        for index in new:
            number = self.new_linked.get(index)
            if number is not None and number not in self.inner and self.links[number].new[0] == index:
                if number in self.moves:
                    yield self._structural(ChangeKind.MOVE, *self.moves[number], number)
                yield from self._linked(number)
        for group in neighbours(added, self.new):
            yield self._whole(ChangeKind.INSERT, ("addition",), None, self._span(self.new, group))

    def _linked(self, number: int) -> Iterator[Change]:
        """Changes inside a link."""
        link = self.links[number]
        if link.kind is _SAME and self._is_kept(link):
            return
        old, new = self._span(self.old, link.old), self._span(self.new, link.new)
        if self._is_torn(link):
            pass  # a page ended there, and no editor was at work
        elif link.kind is LinkKind.SPLIT:
            yield self._structural(ChangeKind.SPLIT, old, new, number)
        elif link.kind is LinkKind.MERGED:
            yield self._structural(ChangeKind.MERGE, old, new, number)
        cuts = self._cuts(link, old, new)
        edges = [(0, 0, 0, 0), *cuts, (old.end - old.start,) * 2 + (new.end - new.start,) * 2]
        if not cuts:
            yield from self._formats(number, old, new, edges)
            return
        labels = self._labels(number, old, new, cuts, edges)
        found: list[tuple[int, Change]] = []
        for (a, b, c, d), said in zip(cuts, labels, strict=True):
            kind = ChangeKind.REPLACE if a < b and c < d else ChangeKind.DELETE if a < b else ChangeKind.INSERT
            spans = (
                Span(old.start + a, old.start + b) if a < b else None,
                Span(new.start + c, new.start + d) if c < d else None,
            )
            due = _OF_PAPER if self._is_of_paper(*spans) else said
            found.append((new.start + c, self._finished(kind, due, weight_of(due), *spans, number)))
        found += [(change.new.start if change.new else 0, change) for change in self._formats(number, old, new, edges)]
        yield from (change for _, change in sorted(found, key=lambda pair: pair[0]))

    def _is_kept(self, link: Link) -> bool:
        """Is an equal sentence the same to the letter, and without formatting on both sides?"""
        old, new = self.old.sentences[link.old[0]], self.new.sentences[link.new[0]]
        same = self.old_text[old.start : old.end] == self.new_text[new.start : new.end]
        return same and not self.old_marks.inside(old) and not self.new_marks.inside(new)

    def _labels(
        self, number: int, old: Span, new: Span, cuts: Sequence[CutRange], edges: Sequence[tuple[int, ...]]
    ) -> list[tuple[str, ...]]:
        """Labels of each of the cuts of a link: each is looked at alone, then with its neighbours."""
        if self._are_too_many(len(cuts)):
            spans = ((old.start + a, old.start + b, new.start + c, new.start + d) for a, b, c, d in cuts)
            return [label_at_a_glance(self.old_text[a:b], self.new_text[c:d]) for a, b, c, d in spans]
        edits = [
            self._edit(
                _place(number, old, new, cut, before, after),
                after_old=old.start + cut[1],
                opens=not (cut[0] and cut[2]),
            )
            for before, cut, after in zip(edges, cuts, edges[2:], strict=False)
        ]
        numbers = [self.numbering.explain(old.start, new.start, cut) for cut in cuts]
        labels = [known or label_edit(edit) for known, edit in zip(numbers, edits, strict=True)]
        settle(edits, labels)
        for at, end in near_runs([(cut[0], cut[1]) for cut in cuts], labels):
            left, right = cuts[at], cuts[end - 1]
            place = _place(number, old, new, (left[0], right[1], left[2], right[3]), edges[at], edges[end + 1])
            whole = self._edit(place, after_old=old.start + right[1], opens=not (left[0] and left[2]))
            labels[at:end] = label_together(whole, edits[at:end], labels[at:end])
        return labels

    def _cuts(self, link: Link, old: Span, new: Span) -> list[CutRange]:
        """Ranges in which two passages differ; a date line that one of them has at its head is a range of its own."""
        old_text, new_text = self.old_text[old.start : old.end], self.new_text[new.start : new.end]
        if self._is_torn(link):
            old_text, new_text = masked(self.old, link.old, old_text), masked(self.new, link.new, new_text)
        if old_text == new_text:
            return []
        skip_old, skip_new = (date_line(old_text), date_line(new_text)) if new.start == self.lead else (0, 0)
        if bool(skip_old) == bool(skip_new):
            skip_old = skip_new = 0
        head = [(0, skip_old, 0, skip_new)] if skip_old or skip_new else []
        find = find_cell_cuts if is_row(self.old, link.old) and is_row(self.new, link.new) else find_cuts
        cuts = find(old_text[skip_old:], new_text[skip_new:], self.new.lang, polished=self.rules.polish)
        return [*head, *((a + skip_old, b + skip_old, c + skip_new, d + skip_new) for a, b, c, d in cuts)]

    def _structure(self, row: Row) -> Iterator[Change]:
        """A paragraph that became several, or several that became one, unless its one sentence did."""
        if row.kind not in (RowKind.SPLIT, RowKind.MERGED):
            return
        told = any(self.links[number].kind in (LinkKind.SPLIT, LinkKind.MERGED) for number in row.links[:1])
        old_blocks, new_blocks = self.old.version.document.blocks, self.new.version.document.blocks
        torn = any(old_blocks[i].aside for i in row.old) or any(new_blocks[j].aside for j in row.new)
        if not (told and len(row.links) == 1) and not torn:
            old = Span(old_blocks[row.old[0]].start, old_blocks[row.old[-1]].end)
            new = Span(new_blocks[row.new[0]].start, new_blocks[row.new[-1]].end)
            yield self._structural(ChangeKind.SPLIT if row.kind is RowKind.SPLIT else ChangeKind.MERGE, old, new, None)

    @cached_property
    def moves(self) -> dict[int, tuple[Span, Span]]:
        """Moved links that are neighbours on both sides made one move, by the number of their first link."""
        runs: list[list[int]] = []
        for number, link in enumerate(self.links):
            if not link.moved:
                continue
            last = self.links[runs[-1][-1]] if runs else None
            if last and last.new[-1] + 1 == link.new[0] and last.old[-1] + 1 == link.old[0]:
                runs[-1].append(number)
            else:
                runs.append([number])
        return {
            run[0]: (
                self._span(self.old, (*self.links[run[0]].old, *self.links[run[-1]].old)),
                self._span(self.new, (*self.links[run[0]].new, *self.links[run[-1]].new)),
            )
            for run in runs
        }

    def _formats(self, number: int, old: Span, new: Span, edges: Sequence[tuple[int, ...]]) -> Iterator[Change]:
        """Changes of formatting and of link targets where the words stayed."""
        for was, became, labels in find_formats(self.old_marks, self.new_marks, old, new, edges):
            yield self._finished(ChangeKind.FORMAT, labels, weight_of(labels), was, became, number)

    # --- making changes ----------------------------------------------------------------------------

    def _replaced(self, old: Span, new: Span) -> Change:
        """A whole sentence put for another that is nothing like it."""
        if self._are_too_many(1):
            labels = label_at_a_glance(self.old_text[old.start : old.end], self.new_text[new.start : new.end])
        else:
            labels = label_edit(self._edit(_Place(old, new, None, (0, 0), 0)))
        labels = _OF_PAPER if self._is_of_paper(old, new) else labels
        return self._finished(ChangeKind.REPLACE, labels, weight_of(labels), old, new, None)

    def _whole(self, kind: ChangeKind, labels: tuple[str, ...], old: Span | None, new: Span | None) -> Change:
        """Whole sentences dropped or added."""
        text = self.old_text[old.start : old.end] if old else self.new_text[new.start : new.end] if new else ""
        due = _OF_PAPER if self._is_of_paper(old, new) else labels if says_something(text) else ("punctuation",)
        return self._finished(kind, due, weight_of(due), old, new, None)

    def _are_too_many(self, more: int) -> bool:
        """With so many more, have the rules looked at enough changes?"""
        self.looked_at += more
        return self.looked_at > MOST

    def _is_torn(self, link: Link) -> bool:
        """Did a page end in the midst of a link?"""
        return self.paged and (self._has_aside(self.old, link.old) or self._has_aside(self.new, link.new))

    def _has_aside(self, half: Half, sentences: Sequence[int]) -> bool:
        blocks = half.version.document.blocks
        return len(sentences) > 2 and any(blocks[half.sentences[index].block].aside for index in sentences)

    def _is_of_paper(self, old: Span | None, new: Span | None) -> bool:
        """Is all that a change touches page numbers and running heads?"""
        if not self.paged:
            return False
        sides = ((self.old, old), (self.new, new))
        return all(span is None or is_aside(half, span) for half, span in sides)

    def _edit(self, place: _Place, *, after_old: int = 0, opens: bool = False) -> Edit:
        """What the rules may see of a change."""
        old, new = place.old, place.new
        return Edit(
            old=self.old_text[old.start : min(old.end, old.start + _LOOK)] if old else "",
            new=self.new_text[new.start : min(new.end, new.start + _LOOK)] if new else "",
            before=self.old_text[max(place.before[0], place.before[1] - _NEAR) : place.before[1]],
            after=self.old_text[after_old : after_old + min(place.after, _NEAR)],
            old_quoted=self.old_quotes.within(old) if old else "",
            new_quoted=self.new_quotes.within(new) if new else "",
            opens=opens or place.link is None,
            lead=place.link is not None and self._at_lead(place),
            titled=place.link is not None and self._is_titled(place.link),
            lexis=self.lexis,
        )

    def _at_lead(self, place: _Place) -> bool:
        """Is a change at the very beginning of the first linked sentence?"""
        link = self.links[place.link] if place.link is not None else None
        if link is None or self.new.sentences[link.new[0]].start != self.lead:
            return False
        starts_old = place.old is not None and place.old.start == self.old.sentences[link.old[0]].start
        return starts_old or (place.new is not None and place.new.start == self.lead)

    def _is_titled(self, number: int) -> bool:
        """Does a link stand in a heading?"""
        block = self.new.sentences[self.links[number].new[0]].block
        return self.new.version.document.blocks[block].kind is BlockKind.HEADING

    def _structural(self, kind: ChangeKind, old: Span, new: Span, number: int | None) -> Change:
        return self._finished(kind, (), Weight.SURFACE, old, new, number)

    def _finished(
        self,
        kind: ChangeKind,
        labels: tuple[str, ...],
        weight: Weight,
        old: Span | None,
        new: Span | None,
        link: int | None,
    ) -> Change:
        said = (
            str(kind),
            *((str(label) for label in labels) if kind is ChangeKind.FORMAT else ()),
            self.old_text[old.start : old.end] if old else "",
            self.new_text[new.start : new.end] if new else "",
            self.new_text[max(0, new.start - CONTEXT) : new.start]
            if new
            else self.old_text[max(0, old.start - CONTEXT) : old.start]
            if old
            else "",
        )
        name = f"c-{zlib.crc32(chr(0).join(said).encode('utf-8', 'surrogatepass')) & 0xFFFFFF:06x}"
        count = self.ids[name] = self.ids.get(name, 0) + 1
        return Change(name if count == 1 else f"{name}-{count}", kind, labels, weight, old, new, link)

    def _span(self, half: Half, indexes: Sequence[int]) -> Span:
        return Span(half.sentences[indexes[0]].start, half.sentences[indexes[-1]].end)


def _place(number: int, old: Span, new: Span, cut: CutRange, before: Sequence[int], after: Sequence[int]) -> _Place:
    """A cut of two linked passages as spans of the texts, with the room up to the cuts before and after it."""
    a, b, c, d = cut
    return _Place(
        Span(old.start + a, old.start + b) if a < b else None,
        Span(new.start + c, new.start + d) if c < d else None,
        number,
        (old.start + before[1], old.start + a),
        after[0] - b,
    )
