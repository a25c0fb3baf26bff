"""What of Markdown is read without the parser's rules: paragraphs, and formatting as nearly everybody writes it.

Takes a place in the parser's source, or the text of a block; gives the same as the rules would at a fraction of the
cost, or nothing where it cannot be sure. Never decides what Markdown means: where a sign might mean something else,
the parser is asked.
"""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

_BLOCK_SIGN = re.compile(
    r"(?P<item>(?:[*+-]|\d{1,9}[.)])(?:[ \t\n]|\Z))"
    r"|[`~>+\-<#|:=]"
    r"|\*(?!\*?[^\s*])|_(?!_?[^\s_])"  # rules, not emphasis
    r"|\[(?![^\[\]\\\n]*\](?!:))"  # definitions of links and notes
)
"""What a line begins with that may be no line of a paragraph."""

_WORDS = r"(?:[^\\`*_~\[\]<&!\n]++|!(?!\[)|&(?!#?[A-Za-z0-9]{1,40};)|(?<=[^\W_])_(?=[^\W_]))++"
_ADDRESS = r"(?:[^\s()<>\\&\x00-\x20\x7f]++|&(?!#?[A-Za-z0-9]{1,40};))"


def _emphasis(name: str, sign: str) -> str:
    """A pattern of emphasis that opens and closes whatever stands before and after: at spaces, or at words."""
    sign = re.escape(sign)
    opens = rf"(?:(?<![^ \n\u00a0(\"'“‘„«/—–-]){sign}(?=[^\W_])|(?<![^ \n\u00a0]){sign}(?=\S))"
    closes = rf"(?:(?<=[^\W_]){sign}(?=[ \n\u00a0.,;:!?)\"'”’»/—–-]|\Z)|(?<=\S){sign}(?=[ \n\u00a0]|\Z))"
    return f"{opens}(?P<{name}>{_WORDS}){closes}"


_PIECES = (
    rf"(?P<text>(?:{_WORDS}|\]|(?<!  )\n)++)",
    rf"\[(?P<label>(?!\^){_WORDS})\]\((?P<address>(?:{_ADDRESS}|\({_ADDRESS}*+\))++)(?:[ ]+\"[^\"\\\n]*+\")?\)",
    _emphasis("strong", "**"),
    _emphasis("emphasis", "*"),
    _emphasis("underlined", "_"),
    r"`(?! )(?P<code>[^`\n]+)(?<! )`(?!`)",
    r"\\(?P<escaped>[!-/:-@\[-`{-~])",
)
_PIECE = re.compile("|".join(_PIECES))


def read_paragraph(state: StateBlock, line: int, _end: int, _silent: bool) -> bool:
    """Read a paragraph of which no line may be anything else, as a single token; a rule of the parser."""
    after = _end_of_paragraph(state, line)
    if after == line + 1:
        content = state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].rstrip(" \t")
    else:
        content = state.getLines(line, after, state.blkIndent, False).strip(" \t\n")
    if not content or content[0].isspace() or content[-1].isspace():
        return False  # where the space is an odd one, the rules know whether it is trimmed
    token = Token("inline", "p", 0, content=content)
    token.map, token.level = [line, after], state.level + 1
    state.tokens.append(token)
    state.line = after
    return True


def _end_of_paragraph(state: StateBlock, line: int) -> int:
    """Find the line after the paragraph that begins on a line; that line itself where it may be something else."""
    source, starts, shifts = state.src, state.bMarks, state.tShift
    if state.is_code_block(line):
        return line
    for after in range(line, state.lineMax):
        start = starts[after] + shifts[after]
        if start >= state.eMarks[after]:
            following = starts[after + 1] + shifts[after + 1]
            return line if source.startswith((":", "~"), following) else after  # it may be the term of a definition
        sign = None if source[start].isalpha() else _BLOCK_SIGN.match(source, start)
        if sign:
            return after if sign["item"] and _is_next_item(state, after) else line
    return int(state.lineMax)


def _is_next_item(state: StateBlock, line: int) -> bool:
    """Tell whether an item that begins on a line follows the one that is being read."""
    indent: int = state.sCount[line]
    return 0 <= indent < state.blkIndent and indent < state.listIndent + 4


def find_pieces(content: str) -> list[re.Match[str]] | None:
    """Take the text of a block apart; None where there is more in it than these pieces.

    The last group of a piece says what it is: text, escaped, code, strong, emphasis, underlined, or address for a link,
    whose text is its label.
    """
    pieces, end = [], 0
    for piece in _PIECE.finditer(content):
        if piece.start() != end:
            return None
        pieces.append(piece)
        end = piece.end()
    return pieces if end == len(content) else None
