"""The one door: every write and read of the desk passes here.

`execute` opens one transaction, checks the right, runs the use case, writes the audit line and the
change log, commits durably and tells listeners which tables changed. Nobody else commits.
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import ParamSpec, TypeVar

from sqlalchemy import Connection, select

from propdesk.clock import Clock
from propdesk.domain.ids import IdSource
from propdesk.models.accounts import AuditLine
from propdesk.models.changes import Replica
from propdesk.models.database import USUAL_CACHE_KIB, Database
from propdesk.models.problems import NotSetUpProblem
from propdesk.models.witness import Seen, Witness
from propdesk.services.work import (
    Actor,
    Operation,
    Query,
    Reading,
    Station,
    UncapturedWriteError,
    UseCase,
    Work,
    check_right,
)
from propdesk.sync.changes import Header, Standpoint, Tip, seal, standpoint, tip_of
from propdesk.sync.clock import tick
from propdesk.sync.protocol import GENESIS
from propdesk.workflows import WORKFLOWS

P = ParamSpec("P")
R = TypeVar("R")
Listener = Callable[[frozenset[str]], None]
_NOWHERE = Standpoint("", "", bytes(16), Tip(0, GENESIS, 0), 0)  # before the first set-up
assert WORKFLOWS  # their tables belong to the data file: known before it is opened


class Desk:
    """A desk with somebody (or nobody yet) at it."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        new_id: IdSource,
        actor: Actor | None = None,
        *,
        witness: Witness | None = None,
    ) -> None:
        self.database = database
        self.clock = clock
        self.actor = actor
        self._new_id = new_id
        self._witness = witness
        self._station: Station | None = None
        self._listeners: list[Listener] = []

    def seated(self, actor: Actor | None) -> "Desk":
        """Return this desk with another person at it; listeners are shared."""
        other = Desk(self.database, self.clock, self._new_id, actor, witness=self._witness)
        other._station = self._station
        other._listeners = self._listeners
        return other

    @property
    def station(self) -> Station:
        """This desk's place in the centre; NotSetUpProblem before the first set-up."""
        if self._station is None:
            with self.database.read() as connection:
                self._station = station_of(connection)
        if self._station is None:
            raise NotSetUpProblem
        return self._station

    def execute(self, use_case: UseCase[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run a use case durably; a DomainError or EnvironmentProblem leaves nothing behind."""
        check_right(self.actor, use_case.permission)
        with self.database.write() as connection:
            now = self.clock.now()
            stand = standpoint(connection) or _NOWHERE
            work = Work(
                connection=connection,
                actor=self.actor,
                now=now,
                station=Station(stand.centre, stand.station, stand.replica),
                new_id=self._new_id,
                stamp=tick(stand.stamp, now),
                chain_head=stand.tip.hash,
                seal=lambda work, operations: self._seal(work, use_case.name, operations),
            )
            before = _total_changes(connection)
            try:
                result = use_case.run(work, *args, **kwargs)
                self._finish(work, use_case.name)
            finally:
                if work.is_bulk:
                    connection.exec_driver_sql(f"PRAGMA cache_size = {-USUAL_CACHE_KIB}")
            if _total_changes(connection) - before != work.rows_written:
                raise UncapturedWriteError(f"{use_case.name} wrote around Work")
        self._station = work.station if any(work.station.replica) else None
        if self._witness and work.sealed:
            self._witness.remember(work.sealed)
        for listener in tuple(self._listeners):
            listener(frozenset(work.topics))
        return result

    def query(self, query: Query[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Answer a question from one unchanging state of the data."""
        with self.stream(query, *args, **kwargs) as answer:
            return answer

    @contextlib.contextmanager
    def stream(self, query: Query[P, R], *args: P.args, **kwargs: P.kwargs) -> Iterator[R]:
        """Answer like `query`, and keep that state of the data for the block: rows may be lazy."""
        check_right(self.actor, query.permission)
        with self.database.read() as connection:
            reading = Reading(connection, self.actor, self.clock.now(), self.station)
            yield query.run(reading, *args, **kwargs)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the changed tables after every commit; return how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _finish(self, work: Work, act: str) -> None:
        """Write the audit line and what is not sealed yet; nothing where nothing was done."""
        if not work.is_logged and work.subject_id is None:
            return
        work.insert(
            AuditLine,
            id=work.new_id(),
            at=work.now,
            business_date=work.today,
            actor_id=work.actor.user_id if work.actor else None,
            second_id=work.second_id,
            station=_station_in(work).label,
            act=act,
            subject_id=work.subject_id,
            detail=work.detail,
        )
        work.seal_kept()

    def _seal(self, work: Work, act: str, operations: Sequence[Operation]) -> int:
        """Write operations as envelopes after the newest one; return the number of envelopes."""
        replica = _station_in(work).replica
        header = Header(
            replica=replica,
            actor_id=work.actor.user_id if work.actor else None,
            business_date=work.today,
            act=act,
        )
        tip = tip_of(work.connection, replica)
        newest, count = seal(work.connection, header, operations, self._ids(), tip, work.stamp)
        work.sealed = Seen(replica, newest.seq, newest.hash)
        return count

    def _ids(self) -> Iterator[bytes]:
        while True:
            yield self._new_id()


def _station_in(work: Work) -> Station:
    """Return this desk's place; the first set-up makes it in the transaction that is sealed."""
    station = work.station if any(work.station.replica) else station_of(work.connection)
    if station is None:
        raise NotSetUpProblem
    return station


def station_of(connection: Connection) -> Station | None:
    """Return the current replica's station, or None before the first set-up."""
    row = connection.execute(
        select(Replica.centre, Replica.station, Replica.id).where(Replica.is_current)
    ).first()
    return Station(row.centre, row.station, row.id) if row else None


def _total_changes(connection: Connection) -> int:
    raw = connection.connection.dbapi_connection
    assert raw is not None
    changes: int = raw.total_changes
    return changes
