"""Open the cash drawer without a sale: possible, counted, and looked over. Source: faults 2."""

from sqlalchemy import func, select

from propdesk.domain.bounded_text import bounded
from propdesk.domain.ids import JobId
from propdesk.domain.permissions import Permission
from propdesk.models.accounts import AuditLine
from propdesk.services import print_jobs
from propdesk.services.accounts import Approval, second_person
from propdesk.services.charges import ReasonNeededError
from propdesk.services.desk_settings import value_of
from propdesk.services.drawers import own_shift
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.services.work import Work, use_case
from propdesk.settings import DRAWER_OPENINGS_ALONE

OPENED = "drawers_openings.open_drawer"


@use_case(Permission.DRAWER)
def open_drawer(
    work: Work, *, reason: str, printer: str | None = None, approval: Approval | None = None
) -> JobId:
    """Open the drawer of one's own shift through its printer; never retried.

    Beyond the times a shift may do so alone a second person agrees. Raises ShiftNotOpenError,
    ReasonNeededError, NoPrinterError, SecondPersonNeededError.
    """
    shift = own_shift(work)
    stated = bounded(reason, field="reason")
    if not stated:
        raise ReasonNeededError(field="reason")
    target = printer or print_jobs.default_printer(work)
    if target is None:
        raise NoPrinterError(field="printer")
    before = work.connection.scalar(
        select(func.count(AuditLine.id)).where(
            AuditLine.act == OPENED, AuditLine.subject_id == shift.shift_id
        )
    )
    if (before or 0) >= value_of(work, DRAWER_OPENINGS_ALONE):
        second_person(work, approval, Permission.APPROVE_DIFFERENCE)
    work.about(shift.shift_id, stated)
    return print_jobs.enqueue_pulse(work, target)
