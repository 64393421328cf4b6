"""What an import makes of a file: rows, bad cells with their places, rows to be corrected."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from propdesk.domain.imports import RowFault
from propdesk.imports.columns import ColumnSpec
from propdesk.imports.headers import normal
from propdesk.imports.parsed import BadCell, FailedRow, Parsed
from propdesk.imports.raw import place
from propdesk.imports.sheet_rows import shown

_BRACKETS = "([（【[〔{"


@dataclass(frozen=True)
class Outcome:
    """All that is wrong in a file, in the order of its rows."""

    rows: int
    bad: tuple[BadCell, ...]
    failed: tuple[FailedRow, ...]

    @property
    def ok(self) -> int:
        """The number of rows without a fault."""
        return self.rows - len(self.failed)


def judged(parsed: Parsed, specs: Sequence[ColumnSpec], faults: Iterable[RowFault]) -> Outcome:
    """Return what reading a file and checking its rows found together."""
    places = {sheet: _places(head, specs) for sheet, head in parsed.heads.items()}
    order = {sheet: number for number, sheet in enumerate(parsed.heads)}
    bad, failed = list(parsed.bad), list(parsed.failed)
    for fault in faults:
        row = parsed.rows[fault.position]
        index = places[row.sheet].get(fault.key, -1)
        cell = row.raw[index] if 0 <= index < len(row.raw) else None
        bad.append(
            BadCell(
                sheet=row.sheet,
                row=row.row,
                column=parsed.heads[row.sheet][index] if index >= 0 else _title(fault.key, specs),
                cell=place(row.row, index) if index >= 0 else "",
                key=fault.key,
                value=shown(cell),
                reason=fault.reason,
            )
        )
        failed.append(FailedRow(row.sheet, row.row, row.raw, (fault.reason,)))
    bad.sort(key=lambda one: (order[one.sheet], one.row))
    failed.sort(key=lambda one: (order[one.sheet], one.row))
    return Outcome(len(parsed.rows) + len(parsed.failed), tuple(bad), tuple(failed))


def _places(head: Sequence[str], specs: Sequence[ColumnSpec]) -> Mapping[str, int]:
    """Return the index of each column in the sheet."""
    keys = {normal(name): spec.key for spec in specs for name in spec.names()}
    found: dict[str, int] = {}
    for index, title in enumerate(head):
        bare = title
        for bracket in _BRACKETS:
            bare = bare.partition(bracket)[0]
        key = keys.get(normal(title)) or keys.get(normal(bare))
        if key is not None:
            found.setdefault(key, index)
    return found


def _title(key: str, specs: Sequence[ColumnSpec]) -> str:
    return next((spec.title.translated() for spec in specs if spec.key == key), key)
