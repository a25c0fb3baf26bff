"""Front matter: YAML between two lines of dashes, read with the line of every value.

Takes the text of a Markdown file and a table of keys, gives values by key, their lines, and the rest of the text.
The YAML is only composed into nodes, never constructed: a value is what its author wrote, so that `lang: no` is
Norwegian and `date: 2024-02-30` is a date to complain about. Never reads a file.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sitegen.config import BadValueError
from sitegen.problems import Problem, suggest

if TYPE_CHECKING:
    from yaml import MappingNode, ScalarNode, SequenceNode

    Node = MappingNode | ScalarNode | SequenceNode

Keys = Sequence[tuple[str, Callable[["Node"], Any]]]
"""Keys that a mapping may have, each with the function that reads its value or raises `BadValueError`."""

FENCE = re.compile(r"---[ \t]*")
END = re.compile(r"(---|\.\.\.)[ \t]*")
NESTED = "[{-?:"
"""Every level of YAML takes one of these signs at least."""
DEEPEST = 500
"""More nesting signs than this go to the slow parser: the fast one would end the program at some depth."""
PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "timestamp"))


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """A Markdown file, taken apart."""

    path: str
    """The file, as shown in messages."""
    node: "MappingNode | None"
    """Its front matter; None where it has none, or none that can be read."""
    body: str
    """What follows."""
    body_line: int
    """Line of the file on which the body begins."""
    first_line: int = 2
    """Line of the file on which the YAML begins."""
    broken: bool = False
    """Whether the file could not be read, so that what its author meant is not known."""

    def nodes(self) -> "dict[str, tuple[Node, Node]]":
        """The YAML nodes of its keys and their values, by key."""
        pairs = self.node.value if self.node else ()
        return {key.value: (key, value) for key, value in pairs if key.id == "scalar"}

    def line_of(self, key: str) -> int:
        """Line of the file on which `key` stands; 0 where it does not."""
        nodes = self.nodes().get(key)
        return self.first_line + int(nodes[0].start_mark.line) if nodes else 0


@dataclass(frozen=True, slots=True)
class Values:
    """A mapping of front matter, read."""

    by_key: Mapping[str, Any] = field(default_factory=dict)
    """What each key was given."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Line of the file on which each key stands."""


def split(path: str, text: str) -> tuple[FrontMatter, tuple[Problem, ...]]:
    """Part the front matter of a file from its body."""
    lines = text.split("\n")
    if not FENCE.fullmatch(lines[0]):
        return FrontMatter(path, None, text, 1), ()
    end = next((number for number, line in enumerate(lines[1:], start=1) if END.fullmatch(line)), None)
    if end is None:
        message = "front matter begins here and does not end"
        hint = "close it with a line of three hyphens"
        return FrontMatter(path, None, "", 1, broken=True), (Problem(path, 1, "front-matter", message, hint),)
    node, problems = _compose(path, "\n".join(lines[1:end]) + "\n")
    return FrontMatter(path, node, "\n".join(lines[end + 1 :]), end + 2, broken=bool(problems)), problems


def read_values(front: FrontMatter, keys: Keys) -> tuple[Values, tuple[Problem, ...]]:
    """The values of a whole front matter."""
    return read_mapping(front, front.node, keys) if front.node else (Values(), ())


def read_mapping(front: FrontMatter, node: "Node", keys: Keys, inside: str = "") -> tuple[Values, tuple[Problem, ...]]:
    """The values of one mapping in it; `inside` is the dotted key that the mapping belongs to, with its dot.

    Unknown and repeated keys and values that cannot be are problems; such a key is left out.
    """
    readers = dict(keys)
    by_key: dict[str, Any] = {}
    lines: dict[str, int] = {}
    problems = []
    for key_node, value in node.value:
        key = key_node.value if key_node.id == "scalar" else "a list or mapping"
        line = front.first_line + key_node.start_mark.line
        shown = f"'{inside}{key}'"
        if key in lines:
            message = f"{shown} is given twice, first on line {lines[key]}"
            problems.append(Problem(front.path, line, "front-matter-key", message, "keep one of the two"))
            continue
        lines[key] = line
        if key not in readers:
            problems.append(
                Problem(front.path, line, "front-matter-key", f"unknown key {shown}", suggest(key, readers))
            )
        elif not _is_null(value):
            try:
                by_key[key] = readers[key](value)
            except BadValueError as error:
                problems.append(Problem(front.path, line, "front-matter-value", f"{shown} {error.message}", error.hint))
    return Values(by_key, lines), tuple(problems)


def _is_null(node: "Node") -> bool:
    return bool(node.id == "scalar" and node.tag == "tag:yaml.org,2002:null")


# --- YAML ------------------------------------------------------------------------------------------


def _compose(path: str, text: str) -> tuple["MappingNode | None", tuple[Problem, ...]]:
    import yaml  # noqa: PLC0415 - a site without front matter needs none of it

    try:
        node = _parse(text)
    except yaml.YAMLError as error:
        return None, (_syntax_problem(path, error),)
    except RecursionError:
        return None, (Problem(path, 1, "front-matter", "front matter is nested too deeply", "make it flat"),)
    if node is None:
        return None, ()
    if node.id != "mapping":
        message = "front matter is no list of keys with values"
        return None, (Problem(path, 2, "front-matter", message, "write it as in `title: My page`"),)
    return node, ()


def _parse(text: str) -> Any:
    """The YAML's root node. The C parser is ten times faster, the Python one explains itself better."""
    import yaml  # noqa: PLC0415

    fast = getattr(yaml, "CSafeLoader", None)
    if fast is not None and sum(map(text.count, NESTED)) < DEEPEST:
        try:
            return yaml.compose(text, Loader=fast)
        except yaml.YAMLError:
            pass  # once more, for the message
    return yaml.compose(text, Loader=yaml.SafeLoader)


def _syntax_problem(path: str, error: Any) -> Problem:
    mark = getattr(error, "problem_mark", None)
    words = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be parsed"
    message = f"front matter is not valid YAML: {words}"
    hint = "put a value that holds a colon or begins with a sign in quotes"
    return Problem(path, mark.line + 2 if mark else 1, "front-matter", message, hint)
