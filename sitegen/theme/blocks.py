"""Blocks that a theme fills and nothing shows, as a misspelt one.

Takes a theme, gives problems. Jinja leaves a block out without a word where no template beneath has one of that name.
"""

import re
from collections.abc import Iterator, Mapping

from jinja2 import Environment, nodes

from sitegen.problems import Problem, Severity, suggest
from sitegen.theme.parts import TemplateFile, Theme
from sitegen.theme.templates import compile_templates

_EXTENDS = re.compile(r"{%[-+]?\s*extends\s+(['\"])(?P<name>[^'\"]+)\1\s*[-+]?%}")


def check_blocks(theme: Theme) -> tuple[Problem, ...]:
    """A warning for each block of a template that extends another one, if none of those beneath it has the block."""
    environment = compile_templates(theme.templates)
    by_name = {template.name: template for template in theme.templates}
    problems = []
    for template in {(template.path, template.text): template for template in theme.templates}.values():
        beneath = frozenset().union(*(_blocks(environment, name) for name in _find_beneath(template, by_name)))
        if beneath and not _blocks(environment, template.name) <= beneath:
            problems += [
                _unknown(template, block, beneath) for block in _find_outer(environment, template.text, beneath)
            ]
    return tuple(sorted(problems))


def _blocks(environment: Environment, name: str) -> frozenset[str]:
    return frozenset(environment.get_template(name).blocks)


def _find_beneath(template: TemplateFile, by_name: Mapping[str, TemplateFile]) -> Iterator[str]:
    """The names of the templates that a template extends, nearest first; none from where that depends on a value."""
    seen: set[str] = set()
    match = _EXTENDS.search(template.text)
    while match and match["name"] in by_name and match["name"] not in seen:
        seen.add(match["name"])
        yield match["name"]
        match = _EXTENDS.search(by_name[match["name"]].text)


def _find_outer(environment: Environment, text: str, beneath: frozenset[str]) -> Iterator[nodes.Block]:
    """Blocks of unknown names that stand in no other block, where they would be shown, and are not called by name."""
    waiting: list[nodes.Node] = [environment.parse(text)]
    for node in waiting:
        for child in node.iter_child_nodes():
            if not isinstance(child, nodes.Block):
                waiting.append(child)
            elif child.name not in beneath and f"self.{child.name}" not in text:
                yield child


def _unknown(template: TemplateFile, block: nodes.Block, beneath: frozenset[str]) -> Problem:
    message = f"nothing shows block '{block.name}', which no template beneath has"
    hint = suggest(block.name, beneath)
    return Problem(template.path, block.lineno, "theme-block", message, hint, Severity.WARNING)
