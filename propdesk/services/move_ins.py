"""Handing units over: the plan of a batch, a step with its rows at once, who comes when.

What a handover is stands in `workflows/move_ins.py`; here is what a desk with a hundred units a day
needs beside it (domain.md W03).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import Select, select

from propdesk.domain.case_flow import Act, State
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.estate import OccupancyState, format_area
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.move_in_batches import slots
from propdesk.domain.permissions import Permission
from propdesk.domain.quantities import READING_PLACES, parse_scaled
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding
from propdesk.models.charges import FeeItem
from propdesk.models.estate import Building, Occupancy, Unit
from propdesk.models.people import Customer, Tenure
from propdesk.services import case_lines, casework
from propdesk.services.accounts import Approval
from propdesk.services.case_lines import LineChange
from propdesk.services.casework import Done
from propdesk.services.meters_checks import NewReading
from propdesk.services.meters_readings import record_readings
from propdesk.services.move_ins_handover import finish, give_keys, pay_difference_back
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import workflow_of
from propdesk.workflows.move_ins import MoveIn

MOVE_INS, BATCHES = "move_ins", "move_in_batches"
Changes = Mapping[str, Sequence[LineChange]]


class NothingToPlanError(DomainError):
    """Every unit of the building is handed over, or on its way."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "No unit of building {building} is waiting to be handed over."
    )


@dataclass(frozen=True)
class Slots:
    """When the units of a batch come: so many desks side by side, so many minutes each."""

    starts_at: datetime
    desks: int = 3
    minutes: int = 15


@dataclass(frozen=True)
class Visit:
    """A handover in the list of a day."""

    case_id: bytes
    number: str
    unit: str
    owner: str
    visit_at: datetime | None
    state: State


@use_case(Permission.CASES)
def plan(
    work: Work,
    *,
    building: str,
    batch: str,
    times: Slots,
    fees: Sequence[Mapping[str, object]] = (),
    developer_collects: bool = False,
) -> Done:
    """Draft a batch of every unit of a building that waits, by room, with owners and times.

    NothingToPlanError, NoSlotsError. Approving the plan opens the handovers.
    """
    rows = work.connection.execute(_waiting(building)).all()
    visits = slots(times.starts_at, len(rows), desks=times.desks, minutes=times.minutes)
    if not rows:
        raise NothingToPlanError(field="building", building=building)
    owners = _owners(work, [row.id for row in rows])
    units: list[dict[str, object]] = [
        {
            "unit": row.code,
            "owner": owners.get(row.id, ("?", ""))[0],
            "phone": owners.get(row.id, ("", ""))[1],
            "visit_at": visit,
            "area": format_area(row.area),
        }
        for row, visit in zip(rows, visits, strict=True)
    ]
    values: dict[str, object] = {
        "batch": batch,
        "starts_at": times.starts_at,
        "developer_collects": developer_collects,
    }
    return casework.begin(work, workflow_of(BATCHES), values, {"units": units, "fees": fees})


@use_case(Permission.CASES)
def advance(
    work: Work,
    *,
    case_id: bytes,
    transition: str,
    values: Mapping[str, object],
    lines: Changes,
    reason: str = "",
    approval: Approval | None = None,
) -> Done:
    """Write the rows of a step and make it, together or not at all; errors as casework's."""
    _write(work, case_id, lines)
    done: Done = casework.do(
        work,
        case_id=case_id,
        transition=transition,
        values=values,
        reason=reason,
        approval=approval,
    )
    return done


@use_case(Permission.CASES)
def keep(work: Work, *, case_id: bytes, lines: Changes) -> None:
    """Keep what was ticked and entered so far; the step is made another time."""
    _write(work, case_id, lines)


@use_case(Permission.CASES)
def posted(work: Work, *, batch: str, day: date, by: str) -> int:
    """Note that the notices of a batch went to the post; return how many it was noted for."""
    waiting = select(CaseStanding.case_id).join(MoveIn, MoveIn.id == CaseStanding.case_id)
    found = work.connection.scalars(
        waiting.where(
            CaseStanding.workflow == MOVE_INS,
            CaseStanding.state == "planned",
            MoveIn.batch == batch,
            MoveIn.posted_on.is_(None),
        )
    ).all()
    values = {"posted_on": day, "posted_by": by}
    for case_id in found:
        casework.do(work, case_id=case_id, transition="reach", values=values)
    return len(found)


@query(Permission.LOOK_UP)
def visits(reading: Reading, *, day: date | None = None, batch: str = "") -> list[Visit]:
    """Return the unfinished handovers by their appointments, of a day or a batch or all."""
    chosen = (
        select(
            CaseStanding.case_id,
            CaseStanding.number,
            CaseStanding.state,
            MoveIn.owner,
            MoveIn.visit_at,
            Unit.code,
        )
        .join(MoveIn, MoveIn.id == CaseStanding.case_id)
        .join(Unit, Unit.id == MoveIn.unit_id)
        .where(CaseStanding.workflow == MOVE_INS, CaseStanding.closed_at.is_(None))
        .order_by(MoveIn.visit_at, Unit.sort_text)
    )
    if day is not None:
        first = datetime.combine(day, time(0), CENTRE_TIME)
        chosen = chosen.where(MoveIn.visit_at >= first, MoveIn.visit_at < first + timedelta(days=1))
    if batch:
        chosen = chosen.where(MoveIn.batch == batch)
    states = workflow_of(MOVE_INS).flow.by_state
    return [
        Visit(row.case_id, row.number, row.code, row.owner, row.visit_at, states[row.state])
        for row in reading.connection.execute(chosen)
    ]


def _write(work: Work, case_id: bytes, lines: Changes) -> None:
    for section, rows in lines.items():
        if rows:
            case_lines.change_lines(work, case_id=case_id, section=section, rows=rows)


def _waiting(building: str) -> "Select[UnitId, str, int]":
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
            Building.code == building,
            Unit.ended_at.is_(None),
            Unit.delivered_on.is_(None),
            Unit.id.not_in(on_its_way),
            Unit.id.not_in(lived_in),
        )
        .order_by(Unit.sort_text)
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


def start_meters(work: Work, act: Act, _state: str) -> None:
    """Begin the meters of the unit with the readings of the inspection, where an item is named.

    NotFoundError for an unknown item; further errors as `meters_readings.record`.
    """
    unit_id = act.values["unit_id"]
    assert isinstance(unit_id, bytes)
    readings = [
        NewReading(
            unit_id=UnitId(unit_id),
            unit=act.number,
            item_id=_item(work, str(row["item"])),
            read_on=work.today,
            value_milli=parse_scaled(str(row["reading"]), READING_PLACES),
            serial=str(row["serial"]),
        )
        for row in act.lines["meters"]
        if row["item"]
    ]
    record_readings(work, readings, start_missing=True)


def _item(reading: Reading, code: str) -> FeeItemId:
    found = reading.connection.scalar(
        select(FeeItem.id).where(FeeItem.code == code, FeeItem.ended_at.is_(None))
    )
    if found is None:
        raise NotFoundError(field="meters", name=code)
    return FeeItemId(found)


STEPS = {
    "inspect": start_meters,
    "issue_keys": give_keys,
    "settle_house": pay_difference_back,
    "complete": finish,
}
