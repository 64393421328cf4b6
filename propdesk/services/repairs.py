"""Repairs in batches: visits that open after 48 hours, forms the manager signs (domain.md W39)."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select

from propdesk.domain.case_flow import Act
from propdesk.domain.permissions import Permission
from propdesk.models.cases import CaseStanding
from propdesk.models.prepared import Prepared
from propdesk.services import case_store, casework, move_ins_defects
from propdesk.services.work import Reading, Work, use_case

CODE = "repairs"
MOST = 500  # cases moved in one transaction
_WAITING = Prepared(
    select(CaseStanding.case_id)
    .where(
        CaseStanding.workflow == CODE,
        CaseStanding.state == bindparam("state"),
        CaseStanding.closed_at.is_(None),
    )
    .order_by(CaseStanding.opened_at)
)


@use_case(Permission.CASE_WORK)
def open_visits(work: Work) -> tuple[str, ...]:
    """Open the visit of every repair done long enough ago (D19); return their numbers."""
    ready = [case_id for case_id in _in(work, "completed") if _has_passed(work, case_id)][:MOST]
    return tuple(
        casework.do(work, case_id=case_id, transition="open_visit").number for case_id in ready
    )


@use_case(Permission.CASE_DECIDE)
def sign_batch(work: Work, *, numbers: Sequence[str] = ()) -> tuple[str, ...]:
    """Sign verified repairs as manager, all that wait or those named; return their numbers."""
    named = [case_store.find(work, number) for number in numbers]
    wanted = named or [c for c in _in(work, "verified") if not _is_signed(work, c)][:MOST]
    return tuple(
        casework.do(work, case_id=case_id, transition="manager_signs").number for case_id in wanted
    )


def tell_origin(work: Work, act: Act, _state: str) -> None:
    """Tell the handover a defect was found in that it is repaired (W03)."""
    place, fault = str(act.values["place"]), str(act.values["fault"])
    move_ins_defects.note_repaired(work, act.case_id, place=place, fault=fault)


def _in(reading: Reading, state: str) -> list[bytes]:
    return [row.case_id for row in _WAITING.rows(reading.connection, state=state)]


def _has_passed(reading: Reading, case_id: bytes) -> bool:
    """Return whether the clock D19 of a repair, as it was set when the work was done, is over."""
    due = case_store.load(reading, case_id).standing.clocks.get("visit")
    return due is None or due.due_at <= reading.now


def _is_signed(reading: Reading, case_id: bytes) -> bool:
    standing = case_store.load(reading, case_id).standing
    return standing.order("manager_signs") > standing.order("dissatisfied")


STEPS = {"complete": tell_origin}
