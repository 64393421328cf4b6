"""A kind of import file: how it is made, and what must come of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from propdesk.domain.errors import DomainError, SpokenError

Make = Callable[[], bytes]


class Refused(NamedTuple):
    """The file is not taken at all; `says` stands in the sentence."""

    error: type[SpokenError]
    says: str = ""


class Faulty(NamedTuple):
    """One cell is named with its place, its value and the reason; the other rows are read."""

    cell: str
    value: str
    reason: type[DomainError]


class Understood(NamedTuple):
    """A row holds these values; `notes` are told besides."""

    row: int
    values: Mapping[str, object]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Kind:
    """A kind of file; `file` is what it is called."""

    name: str
    make: Make
    must: Refused | Faulty | Understood
    file: str = "a.xlsx"
