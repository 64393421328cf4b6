"""Plan a building's handovers: who waits, when each comes, and the notices that call them.

Source: domain.md W03 (batch plan F04, notice F05 by post and by telephone).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, select

from propdesk.domain.case_flow import Row
from propdesk.domain.errors import DomainError
from propdesk.domain.estate import OccupancyState, format_area
from propdesk.domain.ids import JobId, UnitId
from propdesk.domain.move_in_batches import Hours, slots
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Building, Occupancy, Unit
from propdesk.models.people import Customer, Tenure
from propdesk.services import case_forms, case_store, casework
from propdesk.services.casework import Done
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import workflow_of
from propdesk.workflows.move_ins import MoveIn

MOVE_INS, BATCHES, NOTICE = "move_ins", "move_in_batches", "move_ins-notice"
UNKNOWN_OWNER = "?"
TO_CALL = ("planned", "notified")


class NothingToPlanError(DomainError):
    """Every unit of the building is handed over, or on its way."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "No unit of building {building} is waiting to be handed over."
    )


@dataclass(frozen=True)
class Slots:
    """When the units of a batch come: so many desks side by side, so many minutes each.

    Without `hours` one follows the other whatever the time of day.
    """

    starts_at: datetime
    desks: int = 3
    minutes: int = 15
    hours: Hours | None = None


@dataclass(frozen=True)
class WaitingBuilding:
    """A building with units nobody has taken over and no handover is open for."""

    code: str
    name: str
    units: int


@dataclass(frozen=True)
class PlannedVisit:
    """A unit of a plan that is being made; `owner` is "?" where nobody is registered."""

    unit: str
    owner: str
    phone: str
    visit_at: datetime
    area: str


@dataclass(frozen=True)
class BatchRow:
    """A batch with handovers that are still to be told of, and how many were told how."""

    batch: str
    units: int
    posted: int
    phoned: int


@query(Permission.LOOK_UP)
def waiting(reading: Reading) -> list[WaitingBuilding]:
    """Return the buildings that have units to hand over, by code."""
    inside = _waiting().subquery()
    rows = reading.connection.execute(
        select(Building.code, Building.name, func.count().label("units"))
        .join(Unit, Unit.building_id == Building.id)
        .join(inside, inside.c.id == Unit.id)
        .group_by(Building.id)
    )
    found = [WaitingBuilding(row.code, row.name or row.code, row.units) for row in rows]
    return sorted(found, key=lambda building: (len(building.code), building.code))


@query(Permission.LOOK_UP)
def preview(reading: Reading, *, building: str, times: Slots) -> list[PlannedVisit]:
    """Return who would come when; NothingToPlanError, NoSlotsError."""
    return _visits(reading, building, times)


@use_case(Permission.CASES)
def plan(
    work: Work,
    *,
    building: str,
    batch: str,
    times: Slots,
    fees: Sequence[Mapping[str, object]] | None = None,
    developer_collects: bool = False,
    staff: str = "",
) -> Done:
    """Draft a batch of every unit of a building that waits, by room, with owners and times.

    Without `fees` those of the newest approved plan are taken along, with its meters.
    NothingToPlanError, NoSlotsError. Approving the plan opens the handovers.
    """
    visits = _visits(work, building, times)
    values: dict[str, object] = {
        "batch": batch,
        "starts_at": times.starts_at,
        "staff": staff,
        "developer_collects": developer_collects,
    }
    lines: dict[str, Sequence[Mapping[str, object]]] = {
        "units": [
            {
                "unit": visit.unit,
                "owner": visit.owner,
                "phone": visit.phone,
                "visit_at": visit.visit_at,
                "area": visit.area,
            }
            for visit in visits
        ]
    }
    taken = _of_newest_plan(work) if fees is None else {"fees": fees}
    return casework.begin(work, workflow_of(BATCHES), values, lines | dict(taken))


@use_case(Permission.CASES)
def posted(work: Work, *, batch: str, day: date, by: str) -> int:
    """Note that the notices of a batch went to the post; return how many it was noted for."""
    found = work.connection.scalars(
        _handovers(batch).where(CaseStanding.state == "planned", MoveIn.posted_on.is_(None))
    ).all()
    values = {"posted_on": day, "posted_by": by}
    for case_id in found:
        casework.do(work, case_id=case_id, transition="reach", values=values)
    return len(found)


@use_case(Permission.PRINTING)
def print_notices(work: Work, *, batch: str, printer: str | None = None) -> list[JobId]:
    """Queue the notice of every unit of a batch that has not come yet, by appointment.

    A notice printed before says so. NothingToCallError, NoPrinterError.
    """
    found = work.connection.scalars(
        _handovers(batch)
        .where(CaseStanding.state.in_(TO_CALL))
        .order_by(MoveIn.visit_at, CaseStanding.number)
    ).all()
    if not found:
        raise NothingToCallError(field="batch", batch=batch)
    jobs = [
        case_forms.print_paper(work, case_id=case_id, key=NOTICE, printer=printer)
        for case_id in found
    ]
    work.about(found[0], f"{batch} {len(jobs)}")
    return jobs


class NothingToCallError(DomainError):
    """Everybody of the batch has come, or there is no such batch."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "Nobody of “{batch}” is still to be called.")


@query(Permission.LOOK_UP)
def batches(reading: Reading) -> list[BatchRow]:
    """Return the batches with people who have not come yet, and by which channels they know."""
    rows = reading.connection.execute(
        select(
            MoveIn.batch,
            func.count().label("units"),
            func.count(MoveIn.posted_on).label("posted"),
            func.count(MoveIn.phoned_at).label("phoned"),
        )
        .join(CaseStanding, CaseStanding.case_id == MoveIn.id)
        .where(CaseStanding.workflow == MOVE_INS, CaseStanding.state.in_(TO_CALL))
        .group_by(MoveIn.batch)
        .order_by(func.min(MoveIn.visit_at))
    )
    return [BatchRow(*row) for row in rows]


def _visits(reading: Reading, building: str, times: Slots) -> list[PlannedVisit]:
    statement = _waiting().where(Building.code == building).order_by(Unit.sort_text)
    rows = reading.connection.execute(statement).all()
    moments = slots(
        times.starts_at, len(rows), desks=times.desks, minutes=times.minutes, hours=times.hours
    )
    if not rows:
        raise NothingToPlanError(field="building", building=building)
    owners = _owners(reading, [row.id for row in rows])
    return [
        PlannedVisit(
            row.code, *owners.get(row.id, (UNKNOWN_OWNER, "")), moment, format_area(row.area)
        )
        for row, moment in zip(rows, moments, strict=True)
    ]


def _handovers(batch: str) -> "Select[bytes]":
    return (
        select(CaseStanding.case_id)
        .join(MoveIn, MoveIn.id == CaseStanding.case_id)
        .where(CaseStanding.workflow == MOVE_INS, MoveIn.batch == batch)
    )


def _of_newest_plan(reading: Reading) -> Mapping[str, Sequence[Row]]:
    """Return fees and meters of the newest approved plan; nothing before the first."""
    found = reading.connection.scalar(
        select(CaseStanding.case_id)
        .where(CaseStanding.workflow == BATCHES, CaseStanding.state.in_(("approved", "over")))
        .order_by(CaseStanding.opened_at.desc(), CaseStanding.number.desc())
        .limit(1)
    )
    if found is None:
        return {}
    case = case_store.load(reading, found)
    return {name: case.rows(name) for name in ("fees", "meters")}


def _waiting() -> "Select[UnitId, str, int]":
    """Return the query of the units nobody has taken over and no handover is open for."""
    on_its_way = (
        select(MoveIn.unit_id)
        .join(CaseStanding, CaseStanding.case_id == MoveIn.id)
        .where(CaseStanding.closed_at.is_(None))
    )
    lived_in = select(Occupancy.unit_id).where(
        Occupancy.ended_at.is_(None), Occupancy.state != OccupancyState.UNDELIVERED.value
    )
    return (
        select(Unit.id, Unit.code, Unit.area)
        .join(Building, Building.id == Unit.building_id)
        .where(
            Unit.ended_at.is_(None),
            Unit.delivered_on.is_(None),
            Unit.id.not_in(on_its_way),
            Unit.id.not_in(lived_in),
        )
    )


def _owners(reading: Reading, units: Sequence[UnitId]) -> dict[UnitId, tuple[str, str]]:
    """Return name and telephone of the owner of each unit, where one is known."""
    rows = reading.connection.execute(
        select(Tenure.unit_id, Customer.name, Customer.phone)
        .join(Customer, Customer.id == Tenure.customer_id)
        .where(Tenure.unit_id.in_(units), Tenure.role == "owner", Tenure.ended_at.is_(None))
        .order_by(Tenure.valid_from)
    )
    return {unit_id: (name, phone) for unit_id, name, phone in rows}
