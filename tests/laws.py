"""What must hold of every comparison, whatever the texts: checked on made and on real pairs alike."""

from sitegen.model import WORDED, Change, Comparison, Half, RowKind, Side, Span
from sitegen.weave import cell_runs, merged_runs


def check_all(comparison: Comparison) -> None:
    """All laws at once."""
    sentences_cover_the_text(comparison.old)
    sentences_cover_the_text(comparison.new)
    links_hold_each_sentence_once(comparison)
    links_in_place_keep_their_order(comparison)
    rows_hold_each_block_once(comparison)
    cells_rebuild_each_side(comparison)
    the_redline_rebuilds_both_sides(comparison)
    changes_turn_old_into_new(comparison)
    ids_are_unique(comparison)


def sentences_cover_the_text(half: Half) -> None:
    text = half.version.document.text
    at = 0
    for sentence in half.sentences:
        assert sentence.start < sentence.end
        assert not text[at : sentence.start].strip()
        block = half.version.document.blocks[sentence.block]
        assert block.start <= sentence.start and sentence.end <= block.end
        at = sentence.end
    assert not text[at:].strip()


def links_hold_each_sentence_once(comparison: Comparison) -> None:
    for side in ("old", "new"):
        held = [index for link in comparison.links for index in getattr(link, side)]
        assert len(held) == len(set(held))
    for link in comparison.links:
        for indexes in (link.old, link.new):
            assert indexes == tuple(range(indexes[0], indexes[-1] + 1))


def links_in_place_keep_their_order(comparison: Comparison) -> None:
    old = [index for link in comparison.links if not link.moved for index in link.old]
    new = [index for link in comparison.links if not link.moved for index in link.new]
    assert old == sorted(old)
    assert new == sorted(new)


def rows_hold_each_block_once(comparison: Comparison) -> None:
    old = [block for row in comparison.rows for block in row.old]
    new = [block for row in comparison.rows for block in row.new]
    assert old == list(range(len(comparison.old.version.document.blocks)))
    assert new == list(range(len(comparison.new.version.document.blocks)))
    for index, row in enumerate(comparison.rows):
        if row.partner is not None:
            assert comparison.rows[row.partner].partner == index


def cells_rebuild_each_side(comparison: Comparison) -> None:
    for side, half in ((Side.OLD, comparison.old), (Side.NEW, comparison.new)):
        document = half.version.document
        for block, runs in zip(document.blocks, cell_runs(comparison, side), strict=True):
            spans = [run.old if side is Side.OLD else run.new for run in runs]
            assert "".join(document.text[s.start : s.end] for s in spans if s) == document.text[block.start : block.end]


def the_redline_rebuilds_both_sides(comparison: Comparison) -> None:
    old, new = comparison.old.version.document.text, comparison.new.version.document.text
    runs = [run for row in merged_runs(comparison) for run in row]
    assert _joined(old, [run.old for run in runs]) == _without_breaks(old)
    assert _joined(new, [run.new for run in runs]) == _without_breaks(new)
    for run in runs:
        if run.old and run.new:
            assert old[run.old.start : run.old.end] == new[run.new.start : run.new.end]


def _joined(text: str, spans: list[Span | None]) -> str:
    return _without_breaks("".join(text[span.start : span.end] for span in spans if span))


def _without_breaks(text: str) -> str:
    """White space between blocks belongs to no run of a row."""
    return text.replace("\n\n", "")


def changes_turn_old_into_new(comparison: Comparison) -> None:
    """Each link's changes turn its old sentences into its new ones; the rest is dropped, added or set aside."""
    old, new = comparison.old, comparison.new
    old_text, new_text = old.version.document.text, new.version.document.text
    for number, link in enumerate(comparison.links):
        at = old.sentences[link.old[0]].start
        built = ""
        for change in _worded(comparison, number):
            start = change.old.start if change.old else at + _equal_before(comparison, change, number, built)
            built += old_text[at:start] + (new_text[change.new.start : change.new.end] if change.new else "")
            at = change.old.end if change.old else start
        built += old_text[at : old.sentences[link.old[-1]].end]
        assert built == new_text[new.sentences[link.new[0]].start : new.sentences[link.new[-1]].end]
    _what_is_in_no_link_is_accounted_for(comparison)


def _worded(comparison: Comparison, number: int) -> list[Change]:
    return [change for change in comparison.changes if change.link == number and change.kind in WORDED]


def _equal_before(comparison: Comparison, change: Change, number: int, built: str) -> int:
    assert change.new is not None
    start = comparison.new.sentences[comparison.links[number].new[0]].start
    return change.new.start - start - len(built)


def _what_is_in_no_link_is_accounted_for(comparison: Comparison) -> None:
    aside = [row for row in comparison.rows if row.kind in (RowKind.FRAME, RowKind.EXCERPT)]
    for side, half in (("old", comparison.old), ("new", comparison.new)):
        linked = {index for link in comparison.links for index in getattr(link, side)}
        blocks = {block for row in aside for block in getattr(row, side)}
        spans = [getattr(c, side) for c in comparison.changes if c.link is None and c.kind in WORDED]
        for index, sentence in enumerate(half.sentences):
            told = any(span and span.start <= sentence.start and sentence.end <= span.end for span in spans)
            assert told == (index not in linked and sentence.block not in blocks)


def ids_are_unique(comparison: Comparison) -> None:
    ids = [change.id for change in comparison.changes]
    assert len(ids) == len(set(ids))
