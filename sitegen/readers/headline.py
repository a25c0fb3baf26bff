"""The headlines of a page.

Takes elements, gives those in them that are headlines. Never changes a text.
"""

from sitegen.readers.tree import Node


def find_headlines(node: Node) -> list[Node]:
    """Find the headlines in an element."""
    found = []
    stack = [node]
    while stack:
        top = stack.pop()
        if top.length and not top.gone:
            if top.tag == "h1":
                found.append(top)
            stack.extend(reversed(top.children))
    return found
