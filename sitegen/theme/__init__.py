"""A theme folder to a renderer; the only importer of Jinja.

Takes the name of a theme and the folders where themes stand, gives a `Theme` (a plain value that can be pickled and
hashed) and renders its templates. Never writes, never looks at content. Whatever is wrong with a theme is a
`ThemeError`, which carries a `Problem` that names the template's own file and line.

By noun: `parts` (what a theme is made of), `folders` (where it is read), `templates` (where it is filled), `blocks`
(those that nothing shows).
"""

from sitegen.theme.blocks import check_blocks
from sitegen.theme.folders import SETTINGS_FILE, describe_theme, list_themes, load_theme, own_folder
from sitegen.theme.parts import Html, Theme, ThemeError, ThemeFolder
from sitegen.theme.templates import render

__all__ = [
    "SETTINGS_FILE",
    "Html",
    "Theme",
    "ThemeError",
    "ThemeFolder",
    "check_blocks",
    "describe_theme",
    "list_themes",
    "load_theme",
    "own_folder",
    "render",
]
