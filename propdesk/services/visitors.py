"""Visitors at the desk: known ones filled in, signed in and out in one act, who is inside (W29)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, literal, select

from propdesk.domain.deadlines import Due, Light
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import UnitId
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.models.prepared import Prepared
from propdesk.services import case_forms, case_lists, case_store, casework
from propdesk.services.accounts import Approval
from propdesk.services.case_lists import CaseAsk
from propdesk.services.case_store import lines_of
from propdesk.services.casework import Done
from propdesk.services.counter_account import unit_code
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.services.work import Reading, Work, check_right, query, use_case
from propdesk.workflows.after_hours import WORKFLOW as AFTER_HOURS
from propdesk.workflows.kernel import Workflow
from propdesk.workflows.visitor_lists import WORKFLOW as LISTS
from propdesk.workflows.visitor_lists import VisitorList
from propdesk.workflows.visitors import WORKFLOW as VISITS
from propdesk.workflows.visitors import Visitor

MOST_KNOWN = 20
SHORTEST_TAIL = 3
INSIDE = ("admitted", "inside", "check_needed")  # of visits, and of entries after hours
_AGAIN = ("name", "phone", "company", "plate", "host", "purpose")  # what the next visit repeats
_BY_TAIL = Prepared(
    select(Visitor.id)
    .join(CaseStanding, CaseStanding.case_id == Visitor.id)
    .where(Visitor.phone.like(bindparam("tail")))
    .order_by(CaseStanding.opened_at.desc())
    .limit(bindparam("limit"))
)
_INSIDE_BY_BADGE = Prepared(
    select(CaseStanding.case_id)
    .join(Visitor, Visitor.id == CaseStanding.case_id)
    .where(
        CaseStanding.workflow == "visitors",
        CaseStanding.state == "admitted",
        Visitor.badge == bindparam("badge"),
    )
)
_LISTS_OF = (
    select(VisitorList.id, VisitorList.company, VisitorList.host, CaseStanding.number, Unit.code)
    .join(CaseStanding, CaseStanding.case_id == VisitorList.id)
    .outerjoin(Unit, Unit.id == VisitorList.unit_id)
    .where(
        CaseStanding.workflow == LISTS.code,
        CaseStanding.state == "approved",
        VisitorList.from_day <= bindparam("today"),
        VisitorList.to_day >= bindparam("today"),
    )
)
_STATE = Prepared(select(CaseStanding.state).where(CaseStanding.case_id == bindparam("case")))


class NotInsideError(DomainError):
    """Nobody inside has this badge or number."""

    sentence = QT_TRANSLATE_NOOP("visitors", "Nobody inside has the badge or number “{code}”.")


@dataclass(frozen=True)
class Known:
    """Somebody the desk knows or expects: what the form is filled with, its unit as it is called.

    `list_number` names the list that announces them, "" for a visitor of an earlier day; `case_id`
    is the case it comes from.
    """

    name: str
    phone: str
    company: str
    unit: str
    host: str
    list_number: str
    case_id: bytes
    values: Mapping[str, object]


@dataclass(frozen=True)
class InsideRow:
    """Somebody who is in the building; `people` counts companions too."""

    case_id: bytes
    workflow: str
    number: str
    name: str
    company: str
    people: int
    unit: str
    host: str
    badge: str
    since: datetime
    is_late: bool
    state: str


@query(Permission.LOOK_UP)
def known(reading: Reading, *, text: str) -> tuple[Known, ...]:
    """Return whom a name, pinyin or the digits of a telephone mean: announced for today first."""
    text = text.strip()
    if not text:
        return ()
    found = [*_announced(reading, text), *_returning(reading, text)]
    kept: dict[tuple[str, str], Known] = {}
    for one in found:
        kept.setdefault((one.name, one.phone), one)
    return tuple(kept.values())[:MOST_KNOWN]


@use_case(Permission.CASES)
def sign_in(
    work: Work,
    *,
    values: Mapping[str, object],
    reason: str = "",
    approval: Approval | None = None,
    print_badge: bool = False,
) -> Done:
    """Take a visitor down and let them in, in one act; what the guards say leaves nothing behind.

    With `print_badge` a badge is queued; a desk without printer signs in all the same.
    """
    check_right(work.person, VISITS.opens)
    opened = casework.begin(work, VISITS, values, {}, reason=reason, approval=approval)
    done = casework.do(
        work, case_id=opened.case_id, transition="admit", reason=reason, approval=approval
    )
    if print_badge:
        _print_badge(work, done.case_id)
    return done


@use_case(Permission.CASES)
def recall(work: Work, *, case_id: bytes) -> None:
    """Note that somebody's data were filled into a form: their telephone is seen in full there."""
    case = case_store.load(work, case_id)
    work.about(case_id, case.number)


@use_case(Permission.CASES)
def sign_out(work: Work, *, code: str) -> Done:
    """Sign out whoever wears the badge, or whose printed badge was read; NotInsideError."""
    return _leave(work, _inside_with(work, code))


@use_case(Permission.CASES)
def sign_out_case(work: Work, *, case_id: bytes) -> Done:
    """Sign out one of the list, badge in the hand."""
    return _leave(work, case_id)


@use_case(Permission.CASES)
def close_out(work: Work, *, cases: Sequence[bytes], reason: str) -> int:
    """Mark those nobody saw leaving, after somebody looked; ReasonMissingError."""
    for case_id in cases:
        is_visit = case_store.load(work, case_id).workflow is VISITS
        casework.do(
            work,
            case_id=case_id,
            transition="miss" if is_visit else "leave",
            values={} if is_visit else {"round_note": reason},
            reason=reason,
        )
    return len(cases)


@query(Permission.LOOK_UP)
def inside(reading: Reading) -> tuple[InsideRow, ...]:
    """Return who is in the building now, the longest first; names in full, for an evacuation."""
    rows = [
        *reading.connection.execute(_inside_of(VISITS, Visitor.__table__.c.badge)),
        *reading.connection.execute(_inside_of(AFTER_HOURS, literal(""))),
    ]
    found = [_inside_row(row, reading.now) for row in rows]
    return tuple(sorted(found, key=_since))


@query(Permission.LOOK_UP)
def not_left(reading: Reading) -> tuple[InsideRow, ...]:
    """Return who should have left by now."""
    return tuple(row for row in inside(reading) if row.is_late)


def _print_badge(work: Work, case_id: bytes) -> None:
    try:
        case_forms.print_paper(work, case_id=case_id, key=VISITS.prints[0].key)
    except NoPrinterError:
        work.about(case_id, "no printer")


def _leave(work: Work, case_id: bytes) -> Done:
    has_badge = "badge_back" in case_store.load(work, case_id).workflow.by_name
    values = {"badge_back": True} if has_badge else {}
    return casework.do(work, case_id=case_id, transition="leave", values=values)


def _inside_of(workflow: Workflow, badge: ColumnElement[str]) -> Select[Any]:
    """Return the question who of a workflow is inside."""
    record: Any = workflow.record
    return (
        select(
            *CaseStanding.__table__.columns,
            record.name,
            record.company,
            record.companions,
            record.host,
            badge.label("badge"),
            Unit.code,
        )
        .join(record, record.id == CaseStanding.case_id)
        .outerjoin(Unit, Unit.id == record.unit_id)
        .where(CaseStanding.workflow == workflow.code, CaseStanding.state.in_(INSIDE))
    )


def _inside_with(reading: Reading, code: str) -> bytes:
    code = code.strip()
    found = _INSIDE_BY_BADGE.scalar(reading.connection, badge=code) if code else None
    if found is not None:
        return bytes(found)
    try:
        case_id = case_store.find(reading, code)
    except NotFoundError:
        raise NotInsideError(field="code", code=code) from None
    if _STATE.scalar(reading.connection, case=case_id) not in INSIDE:
        raise NotInsideError(field="code", code=code)
    return case_id


def _returning(reading: Reading, text: str) -> list[Known]:
    digits = text.replace(" ", "").replace("-", "")
    if digits.isdigit():
        if len(digits) < SHORTEST_TAIL:
            return []
        ids = [
            row.id
            for row in _BY_TAIL.rows(reading.connection, tail=f"%{digits}%", limit=MOST_KNOWN)
        ]
    else:
        ask = CaseAsk(VISITS.code, text=text, limit=MOST_KNOWN)
        ids = [row.case_id for row in case_lists.page(reading, ask=ask).rows]
    return [_as_known(reading, case_id) for case_id in ids]


def _as_known(reading: Reading, case_id: bytes) -> Known:
    record = case_store.record_of(reading, VISITS, case_id)
    unit_id = record["unit_id"]
    unit = unit_code(reading, UnitId(unit_id)) if isinstance(unit_id, bytes) else ""
    return _known({name: record[name] for name in _AGAIN}, unit, "", case_id)


def _known(values: Mapping[str, Any], unit: str, number: str, case_id: bytes) -> Known:
    phone = str(values["phone"])
    return Known(
        name=str(values["name"]),
        phone=phone,
        company=str(values["company"]),
        unit=unit,
        host=str(values["host"]),
        list_number=number,
        case_id=case_id,
        values=dict(values) | {"unit_id": unit, "announced_by": number},
    )


def _announced(reading: Reading, text: str) -> list[Known]:
    """Return who is on an approved list for today and begins so, or whose telephone has it."""
    found = []
    for row in reading.connection.execute(_LISTS_OF, {"today": reading.today}):
        for _, person in lines_of(reading, LISTS, row.id)["people"]:
            name, phone = str(person["name"]), str(person["phone"] or "")
            is_meant = text in name or (len(text) >= SHORTEST_TAIL and text in phone)
            if is_meant:
                values = {
                    "name": name,
                    "phone": phone,
                    "plate": person["plate"],
                    "company": row.company,
                    "host": row.host,
                    "purpose": "business",
                    "host_informed": True,
                }
                found.append(_known(values, row.code or "", row.number, row.id))
    return found


def _since(row: InsideRow) -> tuple[datetime, str]:
    return row.since, row.number


def _inside_row(row: Any, now: datetime) -> InsideRow:
    late = row.due_at is not None and Due(row.amber_at, row.due_at).light(now) is Light.RED
    return InsideRow(
        case_id=row.case_id,
        workflow=row.workflow,
        number=row.number,
        name=row.name,
        company=row.company,
        people=1 + (row.companions or 0),
        unit=row.code or "",
        host=row.host,
        badge=row.badge,
        since=row.entered_at,
        is_late=late,
        state=row.state,
    )
