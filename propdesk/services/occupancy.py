"""How units are used over time: vacant, owner-occupied, leased, and whether they are decorated.

Decorating is a flag beside the use: it goes on with the permit and off when the case is closed.
Source: domain.md W01.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.estate import OccupancyState, check_change, check_decorating
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.estate import Occupancy, Unit
from propdesk.services.work import Reading, Work, query, use_case


class EarlierThanKnownError(DomainError):
    """A unit's history is written forward; a wrong entry is taken back first."""

    sentence = QT_TRANSLATE_NOOP(
        "occupancy", "A later change of use, from {day}, is already known. Take it back first."
    )


@dataclass(frozen=True)
class OccupancyRow:
    """One stretch of a unit's use, up to the next one's first day."""

    state: OccupancyState
    first: date


@use_case(Permission.REGISTRY_EDIT)
def change(work: Work, *, unit_id: UnitId, state: OccupancyState, first: date) -> None:
    """Note how a unit is used from a day on; OccupancyRefusedError, EarlierThanKnownError."""
    occupy(work, unit_id, state, first)
    work.about(unit_id, state.value)


@use_case(Permission.REGISTRY_EDIT)
def take_back(work: Work, *, unit_id: UnitId) -> None:
    """Take the newest change of use back: it was entered by mistake."""
    newest = _newest(work, unit_id)
    if newest is None:
        raise NotFoundError(name=unit_id.hex())
    work.update(Occupancy, newest[0], ended_at=work.now)
    work.about(unit_id, newest[1].value)


@use_case(Permission.REGISTRY_EDIT)
def begin_decorating(work: Work, *, unit_id: UnitId, first: date) -> None:
    """Note that a handed-over unit is decorated from a day on; DecoratingRefusedError.

    Another first day corrects the known one. NotFoundError.
    """
    known = _decorating_from(work, unit_id)
    check_decorating(states_on(work, [unit_id], first).get(unit_id))
    if known != first:
        work.update(Unit, unit_id, decorating_from=first)
    work.about(unit_id, first.isoformat())


@use_case(Permission.REGISTRY_EDIT)
def end_decorating(work: Work, *, unit_id: UnitId) -> None:
    """Note that the works are over; when it was on stays in the change log. NotFoundError."""
    if _decorating_from(work, unit_id) is not None:
        work.update(Unit, unit_id, decorating_from=None)
    work.about(unit_id)


@query(Permission.LOOK_UP)
def history(reading: Reading, *, unit_id: UnitId) -> tuple[OccupancyRow, ...]:
    """Return how a unit was used, the newest first."""
    rows = reading.connection.execute(
        select(Occupancy.state, Occupancy.valid_from)
        .where(Occupancy.unit_id == unit_id, Occupancy.ended_at.is_(None))
        .order_by(Occupancy.valid_from.desc(), Occupancy.id.desc())
    )
    return tuple(OccupancyRow(OccupancyState(state), first) for state, first in rows)


@query(Permission.LOOK_UP)
def counts(reading: Reading) -> dict[OccupancyState | None, int]:
    """Return the number of units in each state today; None counts those nobody has noted."""
    units = reading.connection.scalars(select(Unit.id).where(Unit.ended_at.is_(None))).all()
    known = states_on(reading, None, reading.today)
    counted: dict[OccupancyState | None, int] = {}
    for unit_id in units:
        state = known.get(UnitId(unit_id))
        counted[state] = counted.get(state, 0) + 1
    return counted


def states_on(
    reading: Reading, units: Collection[UnitId] | None, day: date
) -> dict[UnitId, OccupancyState]:
    """Return how units (None: all) were used on a day, where it is known."""
    chosen = select(Occupancy.unit_id, Occupancy.state).where(
        Occupancy.valid_from <= day, Occupancy.ended_at.is_(None)
    )
    if units is not None:
        chosen = chosen.where(Occupancy.unit_id.in_(list(units)))
    ordered = chosen.order_by(Occupancy.valid_from, Occupancy.id)
    rows = reading.connection.execute(ordered)
    return {UnitId(unit_id): OccupancyState(state) for unit_id, state in rows}


def occupy(work: Work, unit_id: UnitId, state: OccupancyState, first: date) -> None:
    """Write a change of use; one of the same day is replaced. Errors as `change`."""
    newest = _newest(work, unit_id)
    if newest is not None:
        known_id, known, since = newest
        if first < since:
            raise EarlierThanKnownError(field="first", day=since.isoformat())
        if state is known:
            return
        check_change(known, state)
        if first == since:
            work.update(Occupancy, known_id, ended_at=work.now)
    work.insert(
        Occupancy,
        id=work.new_id(),
        unit_id=unit_id,
        state=state.value,
        valid_from=first,
        ended_at=None,
    )


def take_over(work: Work, unit_id: UnitId, state: OccupancyState, first: date) -> None:
    """Note that a unit is used so from a day on, and handed over if it was not yet (W03)."""
    known = states_on(work, [unit_id], first).get(unit_id)
    if known is not state:
        occupy(work, unit_id, state, first)
    handed_over = work.connection.scalar(select(Unit.delivered_on).where(Unit.id == unit_id))
    if handed_over is None:
        work.update(Unit, unit_id, delivered_on=first)


def tenant_moved_in(work: Work, unit_id: UnitId, first: date) -> None:
    """Note that a unit is let from a day on, or from the last known change if that is later."""
    newest = _newest(work, unit_id)
    occupy(work, unit_id, OccupancyState.LEASED, max(first, newest[2]) if newest else first)


def tenant_moved_out(work: Work, unit_id: UnitId, last: date) -> None:
    """Note that a let unit is vacant after a day."""
    newest = _newest(work, unit_id)
    if newest is not None and newest[1] is OccupancyState.LEASED and newest[2] <= last:
        occupy(work, unit_id, OccupancyState.VACANT, last + timedelta(days=1))


def _decorating_from(reading: Reading, unit_id: UnitId) -> date | None:
    live = select(Unit.decorating_from).where(Unit.id == unit_id, Unit.ended_at.is_(None))
    row = reading.connection.execute(live).first()
    if row is None:
        raise NotFoundError(name=unit_id.hex())
    first: date | None = row.decorating_from
    return first


def _newest(reading: Reading, unit_id: UnitId) -> tuple[bytes, OccupancyState, date] | None:
    row = reading.connection.execute(
        select(Occupancy.id, Occupancy.state, Occupancy.valid_from)
        .where(Occupancy.unit_id == unit_id, Occupancy.ended_at.is_(None))
        .order_by(Occupancy.valid_from.desc(), Occupancy.id.desc())
        .limit(1)
    ).first()
    return (row.id, OccupancyState(row.state), row.valid_from) if row else None
