"""What a file says once its cells are judged: typed rows, bad cells, failed rows, notes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from propdesk.domain.errors import DomainError
from propdesk.imports.raw import Note, RawCell


@dataclass(frozen=True, slots=True)
class BadCell:
    """One cell that can't be taken; `cell` is its name ('C7'), `column` its title in the file."""

    sheet: str
    row: int
    column: str
    cell: str
    key: str
    value: str
    reason: DomainError


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """One row of the file: typed values by column key, and the cells as they were."""

    sheet: str
    row: int
    values: Mapping[str, object]
    raw: tuple[RawCell, ...]


@dataclass(frozen=True, slots=True)
class FailedRow:
    """A row with bad cells, for the list of failed rows; rules of services add theirs."""

    sheet: str
    row: int
    raw: tuple[RawCell, ...]
    reasons: tuple[DomainError, ...]


@dataclass(slots=True)
class Parsed:
    """Everything a file said; `heads` are the column titles of each sheet that was read."""

    fingerprint: str
    rows: list[ParsedRow] = field(default_factory=list)
    bad: list[BadCell] = field(default_factory=list)
    failed: list[FailedRow] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    heads: dict[str, tuple[str, ...]] = field(default_factory=dict)
