"""Goods passes at the gate: scanned, counted, released or sent back; what is over expires (W24)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from propdesk.domain.case_flow import Row
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.goods_passes import pieces
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.models.cases import CaseStanding
from propdesk.models.prepared import Prepared
from propdesk.services import case_store, casework
from propdesk.services.case_sheets import text_of
from propdesk.services.case_store import Loaded
from propdesk.services.casework import Done
from propdesk.services.work import Reading, Work, check_right, query, use_case
from propdesk.workflows.goods_passes import WORKFLOW

_OVER = Prepared(
    select(CaseStanding.case_id).where(
        CaseStanding.workflow == WORKFLOW.code,
        CaseStanding.closed_at.is_(None),
        CaseStanding.due_at < bindparam("now", type_=CaseStanding.due_at.type),
    )
)


class NoSuchPassError(DomainError):
    """What was scanned is no goods pass."""

    sentence = QT_TRANSLATE_NOOP("goods_passes", "There is no goods pass “{code}”. Do not release.")


@dataclass(frozen=True)
class GatePass:
    """What the guard compares: the pass as it stands. `is_good` if goods may leave on it now."""

    case_id: bytes
    number: str
    state: Message
    unit: str
    holder: str
    plate: str
    good_until: datetime | None
    is_good: bool
    goods: Sequence[Row]


@query(Permission.LOOK_UP)
def at_gate(reading: Reading, *, code: str) -> GatePass:
    """Return the pass whose barcode was read or number typed; NoSuchPassError."""
    case = _scanned(reading, code)
    clock = case.standing.clocks.get("valid")
    due_at = clock.due_at if clock else None
    is_running = due_at is not None and reading.now <= due_at
    state = WORKFLOW.flow.by_state[case.standing.state]
    return GatePass(
        case_id=case.case_id,
        number=case.number,
        state=state.label,
        unit=text_of(reading, WORKFLOW.by_name["unit_id"], case.values["unit_id"], in_full=False),
        holder=str(case.values["holder"]),
        plate=str(case.values["plate"]),
        good_until=due_at,
        is_good=state.code == "issued" and is_running,
        goods=case.rows("goods"),
    )


@use_case(Permission.CASES)
def check(work: Work, *, code: str, counted: int, found: str = "") -> Done:
    """Let goods out that are as the pass says; any other pass goes back to the desk.

    A pass whose day is over expires. `found` says what differs where the pieces agree but the
    things do not. NoSuchPassError, IllegalTransitionError.
    """
    check_right(work.person, Permission.CASE_GATE)
    case = _scanned(work, code)
    clock = case.standing.clocks.get("valid")
    if case.standing.state == "issued" and clock is not None and work.now > clock.due_at:
        return casework.do(work, case_id=case.case_id, transition="expire")
    expected = pieces(case.rows("goods"))
    if counted == expected and not found.strip():
        return casework.do(
            work, case_id=case.case_id, transition="release", values={"counted": counted}
        )
    words = translate("goods_passes", "The pass says {pieces} pieces, the gate counted {counted}.")
    said = words.format(pieces=expected, counted=counted)
    note = "\n".join(part for part in (said if counted != expected else "", found) if part)
    return casework.do(work, case_id=case.case_id, transition="differ", values={"found": note})


@use_case(Permission.CASES)
def expire_due(work: Work) -> int:
    """Let every pass expire whose day is over; return how many."""
    rows = _OVER.rows(work.connection, now=work.now)
    for row in rows:
        casework.do(work, case_id=row.case_id, transition="expire")
    return len(rows)


def _scanned(reading: Reading, code: str) -> Loaded:
    try:
        case = case_store.load(reading, case_store.find(reading, code))
    except NotFoundError:
        raise NoSuchPassError(field="code", code=code) from None
    if case.workflow is not WORKFLOW:
        raise NoSuchPassError(field="code", code=code)
    return case
