"""The other programs, asked from inside their own environment.

Runs under the Python of that environment, not ours; imports nothing of ours. Takes a line of JSON on standard input:
`{"peer", "task", "old", "new", "limit"}`, answers with one line: what the peer found and the seconds that it took.

- task `runs`, two texts: stretches that stand in both, `[old, new, length]`, counted in signs that are no white space;
- task `pairs`, two lists of sentences: which became which, for programs that link lines: `pairs` and `moved`;
- task `versions`: of what is installed here.
"""

import difflib
import html
import json
import re
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import redirect_stdout
from functools import cache
from importlib import import_module, metadata
from io import StringIO
from time import process_time
from typing import Any

PACKAGES = ("prosediff", "collatex", "redlines", "lxml")
Runs = list[list[int]]


def from_tokens(codes: Iterable[Sequence[Any]], old: Sequence[str], new: Sequence[str]) -> Runs:
    """Opcodes over tokens as runs."""
    old_at, new_at = _offsets(old), _offsets(new)
    return [
        [old_at[a], new_at[c], old_at[b] - old_at[a]]
        for tag, a, b, c, d in codes
        if tag == "equal" and old_at[b] - old_at[a] == new_at[d] - new_at[c]
    ]


def _offsets(tokens: Sequence[str]) -> list[int]:
    offsets = [0]
    for token in tokens:
        offsets.append(offsets[-1] + sum(not sign.isspace() for sign in token))
    return offsets


def difflib_words(old: str, new: str) -> Runs:
    """The standard library's, on words, as it comes."""
    words = old.split(), new.split()
    return from_tokens(difflib.SequenceMatcher(None, *words).get_opcodes(), *words)


def redlines(old: str, new: str) -> Runs:
    """redlines, whole document."""
    processor = import_module("redlines.processor").WholeDocumentProcessor()
    found = []
    at_old = at_new = 0
    for part in processor.process(old, new):
        source, test = part.source_chunk.text, part.test_chunk.text
        for a, b, size in from_tokens([part.opcodes], source, test):
            found.append([a + at_old, b + at_new, size])
    return found


def lxml_htmldiff(old: str, new: str) -> Runs:
    """lxml's htmldiff, on paragraphs."""
    marked = import_module("lxml.html.diff").htmldiff(_as_html(old), _as_html(new))
    return from_marked(marked)


def _as_html(text: str) -> str:
    return "".join(f"<p>{html.escape(part, quote=False)}</p>" for part in text.split("\n\n"))


def from_marked(marked: str) -> Runs:
    """Text with ins and del elements as runs."""
    runs: Runs = []
    old = new = 0
    state = ""
    for part in re.split(r"(<[^>]*>)", marked):
        if part.startswith("<"):
            name = part.strip("<>/ ").split(" ")[0]
            if name in ("ins", "del"):
                state = "" if part.startswith("</") else name
            continue
        size = sum(not sign.isspace() for sign in html.unescape(part))
        if state == "" and size:
            runs.append([old, new, size])
        old += size if state != "ins" else 0
        new += size if state != "del" else 0
    return runs


def collatex(old: str, new: str) -> Runs:
    """CollateX, two witnesses of words; near matching off, as it comes."""
    core = import_module("collatex.core_functions")
    classes = import_module("collatex.core_classes")
    collation = classes.Collation()
    for name, text in (("A", old), ("B", new)):
        tokens = [{"t": word + " ", "n": word} for word in text.split()]
        collation.add_witness({"id": name, "tokens": tokens})
    with redirect_stdout(StringIO()):
        table = core.collate(collation, output="table", segmentation=False)
    runs: Runs = []
    at = {"A": 0, "B": 0}
    for column in table.columns:
        cells = {
            name: "".join(token.token_data["t"] for token in tokens).strip()
            for name, tokens in column.tokens_per_witness.items()
        }
        sizes = {name: len(cells.get(name, "")) for name in at}
        if cells.get("A") and cells.get("A") == cells.get("B"):
            runs.append([at["A"], at["B"], sizes["A"]])
        for name in at:
            at[name] += sizes[name]
    return runs


def prosediff_words(old: str, new: str) -> Runs:
    """prosediff's words inside one pair of lines."""
    diff = import_module("prosediff.diff")
    old_at, new_at = _offsets(old), _offsets(new)
    return [
        [old_at[a], new_at[c], old_at[b] - old_at[a]] for op, a, b, c, d in diff.word_ops(old, new) if op == "equal"
    ]


def prosediff_links(old: list[str], new: list[str]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """prosediff on lines that are sentences, with its thresholds for sentences; passages moved between them count."""
    diff = import_module("prosediff.diff")
    similarity, algorithm = diff.move_defaults(True)
    ops = diff.difflib_opcodes(old, new)
    rows, _, _ = diff.align(old, new, None, ops, move_similarity=similarity, move_algorithm=algorithm)
    if not rows:
        return [(k, k) for k in range(len(old))], []
    pairs = [(r.left_no - 1, r.right_no - 1) for r in rows if r.left_no and r.right_no]
    sources = {r.move_pair: r.left_no - 1 for r in rows if r.move_pair and r.kind == "moved-out"}
    moved = [(sources[r.move_pair], r.right_no - 1) for r in rows if r.kind == "moved-in" and r.move_pair in sources]
    for out, _, into, _ in diff.moved_passages(rows):
        moved.append((out.left_no - 1, into.right_no - 1))
    return pairs + moved, moved


def prosediff_page(old: str, new: str) -> Runs:
    """prosediff's whole work on two Markdown files, sentence by sentence, without the page."""
    diff = import_module("prosediff.diff")
    file = diff.FileDiff("modified", "text.md", "text.md")
    diff.build_files([(file, old.encode(), new.encode())], diff.Options(by_sentence=True, context=None))
    return []


RUNS: dict[str, Callable[[str, str], Runs]] = {
    "difflib": difflib_words,
    "redlines": redlines,
    "lxml htmldiff": lxml_htmldiff,
    "CollateX": collatex,
    "prosediff": prosediff_words,
    "prosediff page": prosediff_page,
}
"""Peers that compare texts."""


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """What a peer says, and how long it took."""
    if request["task"] == "versions":
        return {"versions": {name: _version(name) for name in PACKAGES}}
    _warm(request["peer"], request["task"])
    started = process_time()
    found: dict[str, Any]
    if request["task"] == "pairs":
        pairs, moved = prosediff_links(request["old"], request["new"])
        found = {"pairs": pairs, "moved": moved}
    else:
        found = {"runs": RUNS[request["peer"]](request["old"], request["new"])}
    return {**found, "seconds": process_time() - started}


@cache
def _warm(peer: str, task: str) -> None:
    """Import what the peer needs before its time is taken."""
    if task == "pairs":
        prosediff_links(["One."], ["Two."])
    else:
        RUNS[peer]("One two.", "One three.")


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _expire(_number: int, _frame: object) -> None:
    raise TimeoutError("too slow")


def main() -> None:
    """Answer until the input ends."""
    can_limit = hasattr(signal, "SIGALRM")
    if can_limit:
        signal.signal(signal.SIGALRM, _expire)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if can_limit:
                signal.alarm(int(request.get("limit", 0)))
            found = answer(request)
        except Exception as error:
            found = {"error": f"{type(error).__name__}: {error}"}
        finally:
            if can_limit:
                signal.alarm(0)
        print(json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
