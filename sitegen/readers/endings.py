"""What stands below the main part of an article and is of the article still: corrections and footnotes.

Takes an element of a page, tells whether it is such a note. Never changes a text.
"""

import re

from sitegen.readers.markup import BLOCKS
from sitegen.readers.tree import Node, small_text

LONGEST_NOTE = 1200
"""Characters of a correction, at most."""
LEAST_CORRECTION = 40
"""Characters of one that is known wherever it stands, at least."""
CORRECTIONS = (
    r"(corrections?|clarifications?|errat(um|a)|amendment|updates?)\b",
    r"(editor[’']s note|a correction was made|an? (earlier|previous|prior) version of)\b",
    r"(the|this) (article|story|piece|post|headline|column) (was|has been) (amended|updated|corrected|changed)\b",
    r"(korrektur|berichtigung|transparenzhinweis|(anmerkung|hinweis) der redaktion|anm\. ?d)",
    r"(in einer (früheren|ersten|vorherigen|älteren) |(dieser|der) (artikel|text|beitrag) wurde\b)",
    r"(rectificatif|précision|mise à jour|une (première|précédente) version|une version (précédente|antérieure))\b",
    r"cet article a été (modifié|mis à jour|corrigé)\b",
    r"(correcci[óo]n|fe de (errores|erratas)|nota (de la redacción|del editor)|una versión (anterior|previa))\b",
    r"este (artículo|texto) (ha sido|fue) (corregido|actualizado|modificado)\b",
)
"""How publishers begin to say what was wrong with an article, in English, German, French and Spanish."""
_CORRECTIONS = re.compile(rf"\W*(?:{'|'.join(CORRECTIONS)})", re.IGNORECASE)
_PLAIN_CORRECTIONS = re.compile(
    rf"\W*(?:(corrections?|clarifications?|errat(um|a))\s*[:.(—–-]|{'|'.join(CORRECTIONS[1:])})", re.IGNORECASE
)
"""The same without what may begin other things as well."""
_FOOTNOTES = re.compile(r"\b(?:footnotes?|endnotes?|doc-endnotes|fussnoten?|notes-de-bas-de-page|references)\b")


def is_note(node: Node) -> bool:
    """Tell the footnotes of an article, or a paragraph that corrects it."""
    if node.tag not in BLOCKS:
        return False
    attributes = node.attributes
    if "mso-element:footnote" in attributes.get("style", ""):
        return True
    names = f"{attributes.get('class', '')} {attributes.get('id', '')} {attributes.get('role', '')}"
    if not names.isspace() and _FOOTNOTES.search(names.lower().replace("_", "-")):
        return True
    if node.length > LONGEST_NOTE or any(child.tag in BLOCKS for child in node.children):
        return False
    return _CORRECTIONS.match(small_text(node)) is not None


def is_correction(block: Node) -> bool:
    """Tell a paragraph that corrects an article beyond doubt, wherever it stands."""
    if any(child.tag in BLOCKS for child in block.children):
        return False
    words = small_text(block)
    return LEAST_CORRECTION <= len(words) <= LONGEST_NOTE and _PLAIN_CORRECTIONS.match(words) is not None
