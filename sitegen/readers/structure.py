"""Where lists, rules, headings in capitals, footnotes, quoted mail and bylines part lines, whatever their lengths.

Takes the breaks between lines and how the text was wrapped, says of each break whether a block ends there, must not, or
nothing tells. Never changes a text.
"""

from collections.abc import Sequence

from sitegen.readers.lines import Begins, Line
from sitegen.readers.shapes import ITEM, are_names, is_byline, is_rule, is_sign_off
from sitegen.readers.wrapping import Break, Wrap

HEAD_LINES = 8
"""Lines at the top of a file among which a byline may stand."""
LEAST_WRAPPED = 40
"""Characters of an item's line that goes on below, at least."""
LEAST_CAPITALS = 8
"""Characters of a heading in capitals, at least."""

_FOOTNOTE_SIGNS = "¹²³⁴⁵⁶⁷⁸⁹†‡"
"""What a line in mid-sentence hardly begins with."""


def find_structure(breaks: Sequence[Break], wrap: Wrap | None) -> list[bool | None]:
    """Say of each break whether lists, rules, quoted mail and bylines part there (True), hold (False) or are silent."""
    indents = _find_indents(breaks, wrap)
    verdicts: list[bool | None] = []
    item_indent = _item_indent(breaks[0].line)
    stands = _stands_for_itself(breaks[0].line)
    for item, indented in zip(breaks, indents, strict=True):
        verdict, stood = indented, stands
        stands = _stands_for_itself(item.after)
        if (
            stood
            or stands
            or _is_fenced(item)
            or _begins_item(item, wrap, in_list=item_indent is not None)
            or _stands_alone(item)
            or _is_capital_line(item)
        ):
            verdict = True
        elif item_indent is not None and (item.after.indent > item_indent or _goes_on_below(item)):
            verdict = False
        if verdict:
            item_indent = _item_indent(item.after)
        verdicts.append(verdict)
    return verdicts


def _find_indents(breaks: Sequence[Break], wrap: Wrap | None) -> list[bool | None]:
    """Find paragraphs by their indented first lines, or by first lines that hang out."""
    indents = [breaks[0].line.indent, *(item.after.indent for item in breaks)]
    flush = min(indents)
    inside = sum(indent > flush for indent in indents)
    if not inside:
        return [None] * len(breaks)
    hanging = 2 * inside > len(indents) and indents[0] == flush
    firsts = [item for item in breaks if (item.after.indent > flush) != hanging]
    sound = [item for item in firsts if item.ends or (wrap and wrap.leaves_room(item.line, item.after))]
    if len(indents) - inside < 2 or not firsts or len(sound) < 0.7 * len(firsts):
        return [None] * len(breaks)
    return [True if (item.after.indent > flush) != hanging else False if wrap else None for item in breaks]


def _stands_for_itself(line: Line) -> bool:
    """Tell rules, and what agencies end a page with."""
    return is_rule(line.text) or is_sign_off(line.text)


def _is_fenced(item: Break) -> bool:
    """Part footnotes, and quoted mail from what is not quoted."""
    return item.after.text[0] in _FOOTNOTE_SIGNS or is_quoted(item.line) != is_quoted(item.after)


def _begins_item(item: Break, wrap: Wrap | None, *, in_list: bool) -> bool:
    """Tell a list item from a line of prose that happens to begin with a dash or a number."""
    if not ITEM.match(item.after.text):
        return False
    if in_list or item.ends or wrap is None or item.after.indent > item.line.indent:
        return True
    return item.line.text.endswith((":", ";")) or wrap.leaves_room(item.line, item.after)


def _item_indent(line: Line) -> int | None:
    return line.indent if ITEM.match(line.text) else None


def _goes_on_below(item: Break) -> bool:
    """Tell an item of a list that was wrapped, in whatever text."""
    return not item.ends and item.after.text[0].islower() and len(item.line.text) >= LEAST_WRAPPED


def _stands_alone(item: Break) -> bool:
    """Part bylines and the credits of pictures from what follows."""
    if item.line.number > HEAD_LINES:
        return False
    if is_byline(item.line.text) or (is_byline(item.after.text) and not item.is_soft):
        return True
    return not item.ends and item.begins is Begins.UPPER and _ends_credit(item.line.text)


def _is_capital_line(item: Break) -> bool:
    """Part headings in capitals from what is above and below them."""
    if item.begins is not Begins.UPPER:
        return False
    shouts = _shouts(item.line.text)
    return shouts != _shouts(item.after.text) and (shouts or item.ends)


def _shouts(text: str) -> bool:
    return text.isupper() and len(text) >= LEAST_CAPITALS and " " in text


def _ends_credit(text: str) -> bool:
    """Tell a line that ends with a photographer's or agency's name, as in "Jo Fern/Harbour Pictures"."""
    names = text.rpartition("/")[2]
    return len(names) < len(text) and are_names(names.split())


def is_quoted(line: Line) -> bool:
    """Tell the lines that mail programs quote."""
    return line.text.startswith(">")
