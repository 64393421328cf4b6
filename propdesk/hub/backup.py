"""Back a hub up into one file and put it back: the same file for both stores, checked on the way.

What lives for minutes only (codes, challenges, comparisons) is left out, and what can be made
again. A restore begins another life of every stream, so that desks bring back what the backup does
not hold. Source: sync design 9.
"""

import contextlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, create_engine, select
from sqlalchemy.exc import DatabaseError

from propdesk.domain.errors import DomainError, EnvironmentProblem
from propdesk.hub import exchange, folded, tables
from propdesk.hub.ledger import Ledger
from propdesk.hub.store import Store
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.durable import flush_file, flush_folder
from propdesk.sync.protocol import GENESIS, Sealed, accumulated

AT_ONCE = 500
PIECES_AT_ONCE = 32  # of files, 256 KiB each
_PASSING = {
    tables.challenge,
    tables.enrolment_code,
    tables.comparison,
    tables.snapshot,
    tables.snapshot_piece,
    folded.fold,
    *folded.FOLDED,
}
_JOINED = {tables.device, tables.quarantine}  # what came after the backup stays
KEPT = [table for table in tables.metadata.sorted_tables if table not in _PASSING]


class HubBackupDamagedProblem(EnvironmentProblem):
    """The file is no backup of a hub, or not a whole one: nothing was restored."""

    sentence = QT_TRANSLATE_NOOP(
        "hub", "“{name}” is not a sound backup of head office's data. Nothing was changed."
    )


class OtherHubError(DomainError):
    """A hub is restored from its own backups only."""

    sentence = QT_TRANSLATE_NOOP("hub", "This backup belongs to another company's hub.")


def back_up(store: Store, tenant: bytes, target: Path) -> int:
    """Write a tenant's data, as of one moment, durably to `target`; return the envelopes in it.

    Desks go on being served meanwhile.
    """
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        with _file(part) as here, store.snapshot(tenant) as there:
            tables.metadata.create_all(here)
            kept = Ledger(here, tenant)
            counts = {table.name: _copy(there, kept, table) for table in KEPT}
        flush_file(part)
        part.replace(target)
        flush_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)
    return counts[tables.stream.name]


def tenant_of(source: Path) -> bytes:
    """Return whose backup a file is, all of its streams checked; HubBackupDamagedProblem."""
    damaged = HubBackupDamagedProblem(name=source.name)
    if not source.is_file():
        raise damaged
    try:
        with _file(source) as connection:
            for table in KEPT:
                connection.execute(select(table).limit(1))
            tenants = list(connection.scalars(select(tables.tenant.c.tenant)))
            if len(tenants) != 1 or not _is_whole(Ledger(connection, tenants[0])):
                raise damaged
            return bytes(tenants[0])
    except DatabaseError as error:
        raise damaged from error


def restore(store: Store, tenant: bytes, source: Path, now: datetime) -> dict[str, int]:
    """Put a checked backup in place of a tenant's data; return the new epoch of each centre.

    One transaction. Keys ended and machines enrolled since the backup, and what lost machines
    brought, are kept where the store still knows them. HubBackupDamagedProblem, OtherHubError.
    """
    if tenant_of(source) != tenant:
        raise OtherHubError
    with _file(source) as connection, store.ledger(tenant) as ledger:
        epochs = {row.code: row.epoch for row in ledger.rows(tables.centre)}
        for table in reversed(tables.metadata.sorted_tables):
            if table not in _JOINED:
                ledger.remove(table)
        kept = Ledger(connection, tenant)
        for table in KEPT:
            if table in _JOINED:
                _join(kept, ledger, table)
            else:
                _copy(kept, ledger, table)
        for row in ledger.rows(tables.centre):
            newest = max(row.epoch, epochs.get(row.code, 0))
            ledger.change(tables.centre, {"code": row.code}, {"epoch": newest})
        return {
            row.code: exchange.begin_epoch(ledger, row.code, now)
            for row in ledger.rows(tables.centre)
        }


@contextlib.contextmanager
def _file(path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _is_whole(ledger: Ledger) -> bool:
    """Return whether every stream is what its hashes say, without a gap, to its head."""
    for centre in ledger.rows(tables.centre):
        number, upto = 0, GENESIS
        for batch in _batches(ledger, tables.stream, centre=centre.code):
            for row in batch:
                sealed = Sealed(*(row[name] for name in Sealed.__struct_fields__))
                number += 1
                upto = accumulated(upto, number, row["effective"], row["rules"], sealed.hash)
                if (row["number"], row["accumulator"]) != (number, upto) or not sealed.is_sound:
                    return False
        if (number, upto) != (centre.head, centre.accumulator):
            return False
    return True


def _copy(source: Ledger, target: Ledger, table: Table) -> int:
    count = 0
    for batch in _batches(source, table):
        target.add(table, batch)
        count += len(batch)
    return count


def _join(source: Ledger, target: Ledger, table: Table) -> None:
    """Add the rows that are missing; a row that is there is the newer one."""
    key = [column.name for column in table.primary_key]
    known = {tuple(row._mapping[name] for name in key) for row in target.rows(table)}
    for batch in _batches(source, table):
        target.add(table, [row for row in batch if tuple(row[name] for name in key) not in known])


def _batches(ledger: Ledger, table: Table, **key: Any) -> Iterator[Sequence[dict[str, Any]]]:
    named = [table.c[name] == value for name, value in key.items()]
    statement = select(table).where(table.c.tenant == ledger.tenant, *named)
    at_once = PIECES_AT_ONCE if table is tables.blob_piece else AT_ONCE
    ordered = statement.order_by(*table.primary_key).execution_options(yield_per=at_once)
    for part in ledger.connection.execute(ordered).partitions():
        yield [dict(row._mapping) for row in part]
