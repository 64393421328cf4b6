"""A handover sheet gathers by itself what is open: cases of every kind, things, the drawer (W48).

It knows no workflow by name: whatever has an unfinished case or a thing to lend is on it. With the
second signature the matters pass to whoever took over; whoever received them first stays
responsible for them.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, or_, select

from propdesk.domain.case_flow import Act, Row
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.domain.shift_handovers import MOST_SHIFTS
from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.models.cases import CaseStanding, StockItem
from propdesk.models.drawers import Shift, ShiftClose
from propdesk.services import case_lines, case_store, casework, drawers, parked, visitors
from propdesk.services.case_lines import LineChange
from propdesk.services.work import Reading, Work, query
from propdesk.workflows import workflow_of
from propdesk.workflows.shift_handovers import WORKFLOW, ShiftHandover

COUNTER = "counter"
MOST_MATTERS = 200
NEXT_SHIFT = timedelta(hours=12)  # what falls due so soon is the next shift's, whoever has it


class OpenPaymentError(DomainError):
    """Nobody leaves with a payment half taken (W48)."""

    sentence = QT_TRANSLATE_NOOP(
        "shift_handovers", "A payment is still open: {titles}. Finish it before you hand over."
    )


class DrawerOpenError(DomainError):
    """Nobody leaves with a drawer that is not counted and closed (W15)."""

    sentence = QT_TRANSLATE_NOOP(
        "shift_handovers", "Your drawer {drawer} is still open. Count and close it first."
    )


@query(Permission.LOOK_UP)
def carried_long(reading: Reading) -> Sequence[Row]:
    """Return the matters of the last sheet at this desk that were carried more than two shifts."""
    newest = _newest(reading)
    if newest is None:
        return ()
    rows = case_store.load(reading, newest).rows("matters")
    return [row for row in rows if _whole(row["shifts"]) > MOST_SHIFTS]


def gather_first(work: Work, act: Act, _state: str) -> None:
    """Fill a new sheet."""
    case = case_store.load(work, act.case_id)
    known = {str(row["number"]) for row in case.rows("matters")}
    matters = [row for row in _matters(work, act) if row["number"] not in known]
    items = [] if case.rows("items") else _items(work)
    case_lines.write_new(work, act.case_id, {"matters": matters, "items": items})
    _note_drawer(work, act)


def gather_anew(work: Work, act: Act, _state: str) -> None:
    """Bring the list up to date: finished matters go, new ones come, remarks stay."""
    case = case_store.load(work, act.case_id)
    fresh = {str(row["number"]): row for row in _matters(work, act)}
    changes = []
    for line_id, row in case.lines["matters"]:
        number = str(row["number"])
        if number and number not in fresh:
            changes.append(LineChange(line_id, None))
        elif number:
            newer = {**fresh.pop(number), "remark": row["remark"]}
            if newer != row:
                changes.append(LineChange(line_id, newer))
    changes += [LineChange(None, row) for row in fresh.values()]
    if changes:
        case_lines.change_lines(work, case_id=act.case_id, section="matters", rows=changes)
    _note_drawer(work, act)


def check_left(work: Work, _act: Act, _state: str) -> None:
    """Refuse to hand over with a payment half taken or an open drawer."""
    kept = [row for row in parked.rows(work, sort=COUNTER) if row.owner == work.person.name]
    typed = parked.live(work, sort=COUNTER)
    titles = [row.title for row in ([*kept, typed] if typed else kept)]
    if titles:
        raise OpenPaymentError(titles=", ".join(titles))
    shift = drawers.find_open_shift(work)
    if shift is not None:
        raise DrawerOpenError(drawer=shift.drawer)


def pass_on(work: Work, act: Act, _state: str) -> None:
    """Give the matters of whoever leaves to whoever took over."""
    outgoing = act.past.actor_of("open")
    if Permission.CASE_WORK not in work.person.rights:
        return
    for row in act.lines["matters"]:
        if not row["number"]:
            continue
        case_id = case_store.find(work, str(row["number"]))
        standing = case_store.load(work, case_id).standing
        if standing.handler == outgoing and standing.closed_at is None:
            taker = work.person.user_id
            casework.assign(work, case_id=case_id, handler=taker, reason=act.number)


STEPS = {
    "open": gather_first,
    "gather": gather_anew,
    "offer": check_left,
    "sign_outgoing": check_left,
    "sign_incoming": pass_on,
}


def _matters(reading: Reading, act: Act) -> list[Row]:
    """Return what is open: all that whoever leaves received or has in hand, all that is late or
    due before long, whoever has it."""
    me = act.past.actor_of("open") or act.actor_id
    found = reading.connection.execute(
        select(CaseStanding)
        .where(
            CaseStanding.closed_at.is_(None),
            CaseStanding.workflow != WORKFLOW.code,
            or_(
                CaseStanding.handler_id == me,
                CaseStanding.first_responder == me,
                CaseStanding.due_at <= reading.now + NEXT_SHIFT,
            ),
        )
        .order_by(CaseStanding.due_at.is_(None), CaseStanding.due_at, CaseStanding.opened_at)
        .limit(MOST_MATTERS)
    ).all()
    before = _carried(reading, me)
    return [_matter(row, before) for row in found]


def _matter(row: Any, before: Mapping[str, int]) -> Row:
    workflow = workflow_of(row.workflow)
    return {
        "number": row.number,
        "sort": workflow.one.translated(),
        "what": row.summary or workflow.one.translated(),
        "state": workflow.flow.by_state[row.state].label.translated(),
        "due_at": row.due_at,
        "shifts": before.get(row.number, 0) + 1,
        "remark": "",
    }


def _carried(reading: Reading, taker: UserId) -> Mapping[str, int]:
    """Return how often each matter was handed on, by the last sheet this person took over."""
    last = _newest(reading, taker)
    if last is None:
        return {}
    rows = case_store.load(reading, last).rows("matters")
    return {str(row["number"]): _whole(row["shifts"]) for row in rows if row["number"]}


def _newest(reading: Reading, taker: UserId | None = None) -> bytes | None:
    found = (
        select(ShiftHandover.id)
        .join(CaseStanding, CaseStanding.case_id == ShiftHandover.id)
        .where(CaseStanding.workflow == WORKFLOW.code, CaseStanding.state == "closed")
    )
    if taker is not None:
        found = found.where(ShiftHandover.to_person == taker)
    newest = found.order_by(CaseStanding.closed_at.desc()).limit(1)
    return reading.connection.scalar(newest)


def _items(reading: Reading) -> list[Row]:
    """Return the things to lend of each kind: how many are here, how many are out; the people
    inside, where there are any."""
    stock = reading.connection.execute(
        select(StockItem.sort, func.count())
        .where(StockItem.ended_at.is_(None), StockItem.is_lost.is_(False))
        .group_by(StockItem.sort)
        .order_by(StockItem.sort)
    ).all()
    rows: list[Row] = []
    for sort, count in stock:
        out = _out(reading, sort)
        rows.append(
            {
                "item": workflow_of(sort).title.translated(),
                "expected": max(count - out, 0),
                "out": out,
                "counted": None,
                "is_there": False,
            }
        )
    inside = sum(row.people for row in visitors.inside(reading))
    if inside:
        words = translate("shift_handovers", "Visitors inside")
        counts: Row = {"expected": inside, "out": None, "counted": None}
        rows.append({"item": words, **counts, "is_there": False})
    return rows


def _out(reading: Reading, workflow: str) -> int:
    counted = select(func.count(CaseStanding.case_id)).where(
        CaseStanding.workflow == workflow, CaseStanding.closed_at.is_(None)
    )
    return reading.connection.scalar(counted) or 0


def _note_drawer(work: Work, act: Act) -> None:
    """Note when the list was gathered and what became of the drawer."""
    fresh = {"gathered_at": work.now, "drawer": _drawer(work)}
    reason = translate("shift_handovers", "Gathered by the program")
    casework.correct(work, case_id=act.case_id, values=fresh, reason=reason)


def _drawer(reading: Reading) -> str:
    shift = drawers.find_open_shift(reading)
    if shift is not None:
        words = translate("shift_handovers", "Drawer {drawer}: still open")
        return words.format(drawer=shift.drawer)
    closed = reading.connection.execute(
        select(Shift.drawer, ShiftClose.handed_to)
        .join(ShiftClose, ShiftClose.shift_id == Shift.id)
        .where(Shift.collector_id == reading.person.user_id, Shift.business_date == reading.today)
        .order_by(ShiftClose.closed_at.desc())
    ).first()
    if closed is None:
        return translate("shift_handovers", "No drawer")
    words = translate("shift_handovers", "Drawer {drawer}: closed, handed to {taker}")
    return words.format(drawer=closed.drawer, taker=closed.handed_to or "-")


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
