"""What labels weigh together, and in which order they are said.

Takes labels, gives a weight or an order. Knows no text.
"""

from collections.abc import Sequence

from ..model import WEIGHTS, Weight

ORDER = {weight: rank for rank, weight in enumerate(Weight)}
"""Rank of a weight, from light to heavy."""

_PLACES = {label: (-ORDER[weight], place) for place, (label, weight) in enumerate(WEIGHTS.items())}
"""Where a label stands among others: the heaviest first."""


def weight_of(labels: Sequence[str]) -> Weight:
    """The heaviest weight among labels."""
    return WEIGHTS[min(labels, key=_PLACES.__getitem__)] if labels else Weight.SURFACE


def is_light(labels: Sequence[str]) -> bool:
    """Do labels weigh no more than style?"""
    return ORDER[weight_of(labels)] <= ORDER[Weight.STYLE]


def sorted_labels(labels: Sequence[str]) -> tuple[str, ...]:
    """Labels without repeats, heaviest first, in the order of the table within a weight."""
    return tuple(sorted(set(labels), key=_PLACES.__getitem__))
