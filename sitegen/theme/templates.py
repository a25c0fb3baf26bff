"""Templates, compiled and filled.

Takes the templates of a theme and values, gives text. Templates are trusted, what is put into them is not: autoescape
is always on, an undefined name is an error, and the environment is sandboxed. What goes wrong in a template is told
with its own file and line.
"""

from functools import lru_cache
from types import TracebackType
from typing import Any

from jinja2 import (
    FunctionLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    Undefined,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from sitegen.problems import Problem, nearest
from sitegen.theme.parts import TemplateFile, Theme, ThemeError


def render(theme: Theme, template: str, **values: Any) -> str:
    """Fill a template. Strings are escaped unless they are `Html`.

    Raises ThemeError where the theme has no such template, or the template asks for what is not there.
    """
    environment = compile_templates(theme.templates)
    try:
        return environment.get_template(template).render(**values)
    except TemplateNotFound as error:
        raise ThemeError(_missing_template(theme, template, error)) from None
    except Exception as error:
        problem = _problem_in_template(theme, error)
        if problem is None:
            raise
        raise ThemeError(problem) from error


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox with a short way to the fields of our own values, of which a page reads thousands.

    A field that a value does not have is called by the name that the documentation has for the value.
    """

    def getattr(self, obj: Any, attribute: str) -> Any:
        fields = getattr(type(obj), "__dataclass_fields__", ())
        if attribute in fields:
            return getattr(obj, attribute)
        found = super().getattr(obj, attribute)
        if fields and isinstance(found, Undefined) and not attribute.startswith("_"):
            near = nearest(attribute, fields)
            hint = f", nearest is '{near}'" if near else ""
            return self.undefined(f"{type(obj).__name__} has no '{attribute}'{hint}")
        return found


@lru_cache(maxsize=8)
def compile_templates(templates: tuple[TemplateFile, ...]) -> _Sandbox:
    """The environment of these templates, all compiled; the same sources give the same one.

    Raises ThemeError where one does not parse.
    """
    sources = {template.name: template for template in templates}

    def find(name: str) -> tuple[str, str, None] | None:
        found = sources.get(name)
        return (found.text, found.path, None) if found else None

    environment = _Sandbox(
        loader=FunctionLoader(find),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=-1,
        auto_reload=False,
    )
    for template in {template.path: template for template in templates}.values():
        _compile(environment, template)
    return environment


def _compile(environment: _Sandbox, template: TemplateFile) -> Template:
    """Compile a template at once, so that its syntax errors are found before anything is rendered."""
    try:
        return environment.get_template(template.name)
    except TemplateSyntaxError as error:
        message = f"template error: {(error.message or '').rstrip('.')}"
        raise ThemeError(Problem(error.filename or template.path, error.lineno, "theme-template", message)) from None


# --- saying what is wrong ----------------------------------------------------------------------------


def _missing_template(theme: Theme, asked: str, error: TemplateNotFound) -> Problem:
    """A template that is not there: asked for by sitegen itself, or by another template."""
    place = _place_in_template(theme, error.__traceback__)
    missing = str(error.name or asked)
    if place:
        near = nearest(missing, (template.name for template in theme.templates))
        hint = f"nearest is '{near}'" if near else ""
        return Problem(*place, "theme-template", f"there is no template '{missing}'", hint)
    hint = 'put extends = "default" into its theme.toml to take over what it lacks'
    path = f"themes/{theme.name}"
    return Problem(path, 0, "theme-template", f"theme '{theme.name}' has no template '{missing}'", hint)


def _problem_in_template(theme: Theme, error: Exception) -> Problem | None:
    """The error as a problem of the template in which it came up; None where no template is involved."""
    place = _place_in_template(theme, error.__traceback__)
    if place is None:
        return None
    if isinstance(error, RecursionError):
        return _endless_template(*place)
    message = error.message if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
    return Problem(*place, "theme-template", f"template error: {(message or '').rstrip('.')}")


def _endless_template(path: str, line: int) -> Problem:
    name = path.rpartition("/")[2]
    message = f"'{name}' extends or includes itself without end"
    hint = f'to extend that of the theme beneath, name the theme: {{% extends "default/{name}" %}}'
    return Problem(path, line, "theme-template", message, hint)


def _place_in_template(theme: Theme, traceback: TracebackType | None) -> tuple[str, int] | None:
    """File and line of the innermost template in a traceback (Jinja maps the lines back to the source)."""
    paths = {template.path for template in theme.templates}
    place = None
    while traceback is not None:
        path = traceback.tb_frame.f_code.co_filename
        if path in paths:
            place = path, traceback.tb_lineno
        traceback = traceback.tb_next
    return place
