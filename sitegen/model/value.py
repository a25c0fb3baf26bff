"""The decorator of the values: frozen, slotted dataclasses that are quick to define and to make.

`dataclass(frozen=True)` has six functions compiled for every class, which would be a fifth of the time that a command
takes to start, and looks each field up by its name when it sets it. Here one function is compiled, `__init__`, in which
the slots set themselves. All else is as there: `fields` and `replace`, equality, hash, repr, defaults, pickling.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

_Class = TypeVar("_Class")


@dataclass_transform(frozen_default=True)
def value(cls: type[_Class]) -> type[_Class]:
    """The class as a frozen dataclass with slots; a default of a field is a value, too, and no factory."""
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    made.__init__ = _compile_init(made)
    made.__repr__, made.__eq__, made.__hash__, made.__reduce__ = _repr, _equal, _hash, _reduce
    made.__setattr__ = made.__delattr__ = _refuse
    return made  # type: ignore[no-any-return]


def _compile_init(cls: type) -> Callable[..., None]:
    """A function that takes the fields in order or by name, and sets each through its slot."""
    scope: dict[str, Any] = {f"set_{each.name}": cls.__dict__[each.name].__set__ for each in fields(cls)}
    scope |= {f"default_{each.name}": each.default for each in fields(cls) if each.default is not MISSING}
    names = [each.name for each in fields(cls)]
    taken = [f"{name}=default_{name}" if f"default_{name}" in scope else name for name in names]
    body = "".join(f"    set_{name}(self, {name})\n" for name in names)
    exec(f"def __init__(self, {', '.join(taken)}):\n{body}", scope)
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _values(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in self.__slots__])


def _repr(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def _equal(self: Any, other: object) -> bool:
    return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented


def _hash(self: Any) -> int:
    return hash(_values(self))


def _reduce(self: Any) -> tuple[type, tuple[Any, ...]]:
    return type(self), _values(self)


def _refuse(self: Any, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")
