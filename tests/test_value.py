"""The values of the model: to whoever uses one, a frozen dataclass with slots."""

import copy
import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, fields, is_dataclass, replace
from typing import Any

import pytest

from sitegen import model
from sitegen.model import Block, BlockKind, Span
from sitegen.model.value import value


class Place:
    """A class that is decorated in two ways."""

    town: str
    """Its name."""
    people: int = 7
    """How many."""


OURS: Any = value(Place)
THEIRS: Any = dataclass(frozen=True, slots=True)(Place)
USES: dict[str, Callable[[Any], object]] = {
    "in order and by name": lambda place: (place("a", 1) == place(people=1, town="a"), place("a").people),
    "equality": lambda place: (place("a") == place("a", 7), place("a") == place("b"), place("a") == "a"),
    "hash": lambda place: (hash(place("a", 1)), len({place("a"), place("a"), place("b")})),
    "repr": lambda place: repr(place("a")),
    "fields": lambda place: [(field.name, field.type, field.default) for field in fields(place)],
    "replace": lambda place: repr(replace(place("a"), people=2)),
    "match": lambda place: place.__match_args__,
    "slots": lambda place: (place.__slots__, hasattr(place("a"), "__dict__")),
    "copies": lambda place: copy.deepcopy(place("a", 2)) == place("a", 2) == copy.copy(place("a", 2)),
    "docstring": lambda place: (place.__doc__, place.__name__, place.__module__),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_a_value_is_to_be_used_as_any_dataclass_is(use: Callable[[Any], object]) -> None:
    assert use(OURS) == use(THEIRS)


@pytest.mark.parametrize("given", ((), ("a", 1, 2)), ids=("too few", "too many"))
def test_what_is_missing_or_too_much_is_told_as_by_any_dataclass(given: tuple[object, ...]) -> None:
    said = []
    for place in (OURS, THEIRS):
        with pytest.raises(TypeError) as error:
            place(*given)
        said.append(str(error.value))
    assert said[0] == said[1]


def test_no_field_of_a_value_can_be_set_or_deleted() -> None:
    place = OURS("a")
    with pytest.raises(FrozenInstanceError):
        place.town = "b"
    with pytest.raises(FrozenInstanceError):
        place.other = "b"
    with pytest.raises(FrozenInstanceError):
        del place.town
    assert place.town == "a"


def test_a_value_goes_from_one_process_to_another() -> None:
    block = Block(1, 9, BlockKind.QUOTE, level=2)
    assert pickle.loads(pickle.dumps((block, Span(3, 4)))) == (block, Span(3, 4))


def test_every_record_of_the_model_is_such_a_value() -> None:
    records = [each for name in model.__all__ if is_dataclass(each := getattr(model, name))]
    assert len(records) > 15
    assert {record.__eq__ for record in records} == {OURS.__eq__}
