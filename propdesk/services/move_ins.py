"""Handing units over: a step with its rows at once, who comes when, how the day gets on.

What a handover is stands in `workflows/move_ins.py`; here is what a desk with a hundred units a day
needs beside it (domain.md W03).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement, func, select

from propdesk.domain.case_flow import VOID_STATE, Act, State
from propdesk.domain.errors import NotFoundError
from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.quantities import READING_PLACES, parse_scaled
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseLink, CaseStanding
from propdesk.models.charges import FeeItem
from propdesk.models.estate import Unit
from propdesk.services import case_lines, case_rules, casework
from propdesk.services.accounts import Approval
from propdesk.services.case_lines import LineChange
from propdesk.services.casework import Done
from propdesk.services.meters_checks import NewReading
from propdesk.services.meters_readings import record_readings
from propdesk.services.move_ins_handover import finish, give_keys, pay_difference_back
from propdesk.services.standings import unit_standing
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import workflow_of
from propdesk.workflows.move_ins import MoveIn
from propdesk.workflows.repairs import WORKFLOW as REPAIRS
from propdesk.workflows.repairs import Repair

MOVE_INS = "move_ins"
NOT_HERE_YET = ("planned", "notified")
Repairs = Mapping[tuple[str, str], State]  # by place and fault of the defect
Changes = Mapping[str, Sequence[LineChange]]


@dataclass(frozen=True)
class Visit:
    """A handover in the list of a day."""

    case_id: bytes
    number: str
    unit: str
    owner: str
    visit_at: datetime | None
    state: State
    batch: str = ""
    is_posted: bool = False
    is_phoned: bool = False
    phone_tail: str = ""  # the last four digits: what people say of their number


@dataclass(frozen=True)
class Day:
    """How a day of appointments gets on: who is expected, who came, who is done."""

    expected: int
    came: int
    completed: int


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
            MoveIn.batch,
            MoveIn.posted_on.is_not(None).label("is_posted"),
            MoveIn.phoned_at.is_not(None).label("is_phoned"),
            func.substr(MoveIn.phone, -4).label("phone_tail"),
            Unit.code,
        )
        .join(MoveIn, MoveIn.id == CaseStanding.case_id)
        .join(Unit, Unit.id == MoveIn.unit_id)
        .where(CaseStanding.workflow == MOVE_INS, CaseStanding.closed_at.is_(None))
        .order_by(MoveIn.visit_at, Unit.sort_text)
    )
    if day is not None:
        chosen = chosen.where(*_on(day))
    if batch:
        chosen = chosen.where(MoveIn.batch == batch)
    states = workflow_of(MOVE_INS).flow.by_state
    return [
        Visit(
            case_id=row.case_id,
            number=row.number,
            unit=row.code,
            owner=row.owner,
            visit_at=row.visit_at,
            state=states[row.state],
            batch=row.batch,
            is_posted=bool(row.is_posted),
            is_phoned=bool(row.is_phoned),
            phone_tail=row.phone_tail,
        )
        for row in reading.connection.execute(chosen)
    ]


@query(Permission.LOOK_UP)
def day_of(reading: Reading, *, day: date) -> Day:
    """Return how the appointments of a day get on."""
    rows = reading.connection.execute(
        select(CaseStanding.state, func.count().label("units"))
        .join(MoveIn, MoveIn.id == CaseStanding.case_id)
        .where(CaseStanding.workflow == MOVE_INS, CaseStanding.state != VOID_STATE, *_on(day))
        .group_by(CaseStanding.state)
    )
    by_state = {row.state: row.units for row in rows}
    expected = sum(by_state.values())
    waiting = sum(by_state.get(state, 0) for state in NOT_HERE_YET)
    return Day(expected, expected - waiting, by_state.get("completed", 0))


@query(Permission.LOOK_UP)
def usual(reading: Reading, *, state: str) -> Mapping[str, object]:
    """Return what is nearly always entered with the step that leads on from a state.

    Nothing is entered by itself: a key of the wizard puts it there (N06: copies).
    """
    copies = case_rules.rulebook(reading).figure("N06", reading.today)
    who = reading.person.name
    by_state: Mapping[str, Mapping[str, object]] = {
        "planned": {"phoned_at": reading.now, "phoned_by": who},
        "pack_issued": {
            "f01_done": True,
            "covenant_copies": copies,
            "agreement_copies": copies,
        },
        "fees_paid": {"inspected_by": who, "opinion_signed": True},
        "passed": {"keys_signed": True},
        "keys_issued": {"used_as": OccupancyState.OWNER_OCCUPIED.value},
    }
    return by_state.get(state, {})


@query(Permission.LOOK_UP)
def repairs_of(reading: Reading, *, case_id: bytes) -> Repairs:
    """Return where the repair of each defect of a handover stands, by place and fault."""
    rows = reading.connection.execute(
        select(Repair.place, Repair.fault, CaseStanding.state)
        .join(CaseLink, CaseLink.other_id == Repair.id)
        .join(CaseStanding, CaseStanding.case_id == Repair.id)
        .where(CaseLink.case_id == case_id, CaseStanding.state != VOID_STATE)
        .order_by(CaseStanding.opened_at)
    )
    states = REPAIRS.flow.by_state
    return {(row.place, row.fault): states[row.state] for row in rows}


@query(Permission.LOOK_UP)
def owed_fen(reading: Reading, *, unit_id: UnitId) -> int:
    """Return what a unit owes, due or not: before the keys it is nothing (W03)."""
    return unit_standing(reading, unit_id).open_fen


def _on(day: date) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    first = datetime.combine(day, time(0), CENTRE_TIME)
    return MoveIn.visit_at >= first, MoveIn.visit_at < first + timedelta(days=1)


def _write(work: Work, case_id: bytes, lines: Changes) -> None:
    for section, rows in lines.items():
        if rows:
            case_lines.change_lines(work, case_id=case_id, section=section, rows=rows)


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
