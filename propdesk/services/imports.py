"""Import a file's rows: checked all before any is written, written all or none, taken back whole.

The file itself is read elsewhere (`propdesk.imports`); here come its typed values. Source: issue
part B, desk-habits.md U15.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import exists, select

from propdesk.clock import local_date
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.imports import FileRow, ImportKind, RowFault
from propdesk.domain.people import without_numbers
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.accounts import User
from propdesk.models.base import TableKind
from propdesk.models.imports import ImportBatch, ImportedRow, ImportUndo
from propdesk.models.tables import tables_of
from propdesk.services import import_customers, import_opening, import_readings, import_units
from propdesk.services.import_batch import Made
from propdesk.services.work import Reading, Work, query, use_case

UNDO_HOURS = 24
_TOLD_EVERY = 200  # rows: some milliseconds of checking
Told = Callable[[int, int], None]
_BULK = 2000  # rows from which a large page cache is worth its memory
_IMPORTED = ("batch_id", "table_name", "row_id")


class RowsRefusedError(DomainError):
    """A file is imported whole or not at all; `faults` says what is wrong in which row."""

    sentence = QT_TRANSLATE_NOOP(
        "imports", "{count} rows cannot be imported; nothing was changed. Correct them first."
    )

    def __init__(self, faults: Sequence[RowFault], count: int) -> None:
        super().__init__(count=count)
        self.faults = tuple(faults)


class SameFileError(DomainError):
    """The very same file is imported once."""

    sentence = QT_TRANSLATE_NOOP(
        "imports",
        "This file was already imported on {day} as “{name}”. Take that import back first.",
    )


class NothingToImportError(DomainError):
    """The file has no rows below its head."""

    sentence = QT_TRANSLATE_NOOP("imports", "The file has no rows to import.")


class AlreadyUndoneError(DomainError):
    """An import is taken back once."""

    sentence = QT_TRANSLATE_NOOP("imports", "This import was already taken back.")


class TooLateToUndoError(DomainError):
    """After a day too much is built on an import."""

    sentence = QT_TRANSLATE_NOOP(
        "imports", "An import can be taken back within {hours} hours; correct the rows one by one."
    )


class ImportStoppedError(DomainError):
    """The person stopped the import while it ran."""

    sentence = QT_TRANSLATE_NOOP("imports", "The import was stopped; nothing was changed.")


class OtherDeskError(DomainError):
    """Only the desk that imported knows which rows it made."""

    sentence = QT_TRANSLATE_NOOP("imports", "Take the import back on the desk that made it.")


class _Importer(NamedTuple):
    check: Callable[[Reading, Sequence[FileRow]], tuple[list[Any], list[RowFault]]]
    write: Callable[[Work, Sequence[Any]], Made]
    take_back: Callable[[Work, Made], None]


_IMPORTERS: Mapping[ImportKind, _Importer] = {
    ImportKind.UNITS: _Importer(import_units.check, import_units.write, import_units.take_back),
    ImportKind.CUSTOMERS: _Importer(
        import_customers.check, import_customers.write, import_customers.take_back
    ),
    ImportKind.OPENING: _Importer(
        import_opening.check, import_opening.write, import_opening.take_back
    ),
    ImportKind.READINGS: _Importer(
        import_readings.check, import_readings.write, import_readings.take_back
    ),
}


@dataclass(frozen=True)
class Prepared:
    """A file that was read; `unread_rows` had cells that could not be, so nothing is written."""

    kind: ImportKind
    file_name: str
    fingerprint: str
    rows: Sequence[FileRow] = field(repr=False)
    unread_rows: int = 0


@dataclass(frozen=True)
class Imported:
    """A committed import."""

    batch_id: bytes
    rows: int


@dataclass(frozen=True)
class BatchRow:
    """An import in the list of imports."""

    batch_id: bytes
    kind: ImportKind
    file_name: str
    rows: int
    day: date
    person: str
    is_undone: bool
    may_be_undone: bool


def untold(_done: int, _total: int) -> None:
    """Let nobody know how far an import is."""


@query(Permission.IMPORT)
def check(reading: Reading, *, prepared: Prepared, told: Told = untold) -> tuple[RowFault, ...]:
    """Return what is wrong in the rows, by position; SameFileError if the file is known.

    `told` hears how many rows were looked at, of how many; what it raises ends the check.
    """
    _refuse_known(reading, prepared)
    rows = _WatchedRows(prepared.rows, told)
    return tuple(_IMPORTERS[prepared.kind].check(reading, rows)[1])


@use_case(Permission.IMPORT)
def commit(work: Work, *, prepared: Prepared, told: Told = untold) -> Imported:
    """Write all rows; RowsRefusedError if any is wrong, SameFileError, NothingToImportError.

    `told` hears how many rows were checked once more, of how many; what it raises changes nothing.
    """
    _refuse_known(work, prepared)
    if len(prepared.rows) > _BULK:
        work.expect_bulk()
    importer = _IMPORTERS[prepared.kind]
    lines, faults = importer.check(work, _WatchedRows(prepared.rows, told))
    if faults or prepared.unread_rows:
        bad = len({fault.position for fault in faults}) + prepared.unread_rows
        raise RowsRefusedError(faults, bad)
    if not lines:
        raise NothingToImportError
    made = importer.write(work, lines)
    batch_id = work.new_id()
    work.insert(
        ImportBatch,
        id=batch_id,
        sort=prepared.kind.value,
        file_name=prepared.file_name,
        fingerprint=prepared.fingerprint,
        row_count=len(prepared.rows),
        imported_at=work.now,
        business_date=work.today,
        actor_id=work.person.user_id,
    )
    rows = [(batch_id, table.__tablename__, row_id) for table, row_id in made]
    work.insert_tuples(ImportedRow, _IMPORTED, rows)
    work.about(batch_id, f"{prepared.kind.value}: {len(prepared.rows)}")
    return Imported(batch_id, len(prepared.rows))


@use_case(Permission.IMPORT)
def undo(work: Work, *, batch_id: bytes, reason: str = "") -> int:
    """Take a whole import back within a day; return its number of rows.

    StillUsedError if something was built on it, AlreadyUndoneError, TooLateToUndoError,
    OtherDeskError, NotFoundError.
    """
    batch = work.connection.execute(select(ImportBatch).where(ImportBatch.id == batch_id)).first()
    if batch is None:
        raise NotFoundError(name=batch_id.hex())
    if _is_undone(work, batch_id):
        raise AlreadyUndoneError
    if work.now - batch.imported_at > timedelta(hours=UNDO_HOURS):
        raise TooLateToUndoError(hours=UNDO_HOURS)
    made = _made(work, batch_id)
    if not made:
        raise OtherDeskError
    if len(made) > _BULK:
        work.expect_bulk()
    _IMPORTERS[ImportKind(batch.sort)].take_back(work, made)
    work.insert(
        ImportUndo,
        id=work.new_id(),
        batch_id=batch_id,
        undone_at=work.now,
        actor_id=work.person.user_id,
        reason=without_numbers(reason),
    )
    work.about(batch_id, f"{batch.sort}: {batch.row_count}")
    return int(batch.row_count)


@query(Permission.IMPORT)
def batches(reading: Reading, *, limit: int = 100) -> tuple[BatchRow, ...]:
    """Return the newest imports first."""
    undone = exists().where(ImportUndo.batch_id == ImportBatch.id)
    rows = reading.connection.execute(
        select(ImportBatch, User.name.label("person"), undone.label("is_undone"))
        .join(User, User.id == ImportBatch.actor_id)
        .order_by(ImportBatch.imported_at.desc())
        .limit(limit)
    )
    earliest = reading.now - timedelta(hours=UNDO_HOURS)
    return tuple(
        BatchRow(
            batch_id=row.id,
            kind=ImportKind(row.sort),
            file_name=row.file_name,
            rows=row.row_count,
            day=row.business_date,
            person=row.person,
            is_undone=row.is_undone,
            may_be_undone=not row.is_undone and row.imported_at >= earliest,
        )
        for row in rows
    )


class _WatchedRows(list[FileRow]):
    """Rows that tell how far they are read."""

    def __init__(self, rows: Sequence[FileRow], told: Told) -> None:
        super().__init__(rows)
        self._told = told

    def __iter__(self) -> Iterator[FileRow]:
        total = len(self)
        for number, row in enumerate(super().__iter__(), start=1):
            if number % _TOLD_EVERY == 0:
                self._told(number, total)
            yield row


def _refuse_known(reading: Reading, prepared: Prepared) -> None:
    rows = reading.connection.execute(
        select(ImportBatch.id, ImportBatch.file_name, ImportBatch.imported_at).where(
            ImportBatch.fingerprint == prepared.fingerprint,
            ImportBatch.sort == prepared.kind.value,
        )
    )
    for row in rows:
        if not _is_undone(reading, row.id):
            raise SameFileError(name=row.file_name, day=local_date(row.imported_at).isoformat())


def _is_undone(reading: Reading, batch_id: bytes) -> bool:
    found = exists().where(ImportUndo.batch_id == batch_id)
    return bool(reading.connection.scalar(select(found)))


def _made(reading: Reading, batch_id: bytes) -> Made:
    tables = {table.__tablename__: table for table in tables_of(*TableKind)}
    rows = reading.connection.execute(
        select(ImportedRow.table_name, ImportedRow.row_id)
        .where(ImportedRow.batch_id == batch_id)
        .order_by(ImportedRow.number)
    )
    return [(tables[name], row_id) for name, row_id in rows]
