"""What a page shows when one clicks on a heading or a tab: sections of terms, of policies and of answers.

Takes the nodes of a page before anything of it is dropped, and marks what such a heading opens as shown. Menus, which
are not opened by headings, stay as they are. Never changes a text.
"""

from collections.abc import Sequence

from sitegen.readers.markup import HEADINGS
from sitegen.readers.tree import Node

DEEPEST_CONTROL = 3
"""Levels of a heading in which the button that opens its section is looked for."""
_TARGETS = ("aria-controls", "data-bs-target", "data-target", "href")
"""Attributes that name what a button opens."""
_HIDING = frozenset(["hidden", "aria-hidden", "style", "class"])


def open_sections(nodes: Sequence[Node]) -> None:
    """Show the sections that headings and tabs open."""
    for node in nodes:
        if node.attributes.get("role") == "tabpanel":
            _show(node)
    controls = [node for node in nodes if node.tag in ("button", "a") and _is_control(node)]
    if not controls:
        return
    by_id = {node.attributes["id"]: node for node in nodes if "id" in node.attributes}
    for control in controls:
        heading = _heading_of(control)
        if heading is None:
            continue
        names = [control.attributes.get(name, "").lstrip("#") for name in _TARGETS]
        section = next((by_id[name] for name in names if name in by_id), None) or _next_element(heading)
        if section is not None and section.tag not in ("nav", "ul"):
            _show(section)


def _show(section: Node) -> None:
    section.attributes = {name: value for name, value in section.attributes.items() if name not in _HIDING}


def _is_control(node: Node) -> bool:
    return (
        "aria-expanded" in node.attributes or node.attributes.get("data-toggle") == "collapse" or node.tag == "button"
    )


def _heading_of(control: Node) -> Node | None:
    """Find the heading that a control stands in; a button that is one for the page stands for it."""
    node: Node | None = control
    for _ in range(DEEPEST_CONTROL):
        if node is not None and (node.tag in HEADINGS or node.tag == "dt" or node.attributes.get("role") == "heading"):
            return node
        node = node.parent if node is not None else None
    return control if control.tag == "button" else None


def _next_element(node: Node) -> Node | None:
    """Find the element that follows another in the one around them, at most with a text between."""
    if node.parent is None:
        return None
    beside = node.parent.children
    places = range(node.place + 1, min(node.place + 3, len(beside)))
    return next((beside[place] for place in places if beside[place].tag), None)
