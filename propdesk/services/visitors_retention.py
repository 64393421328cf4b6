"""Forget visitors in time: who came goes, that somebody came stays (faults.md 4, PIPL art. 19)."""

from datetime import datetime, time

from sqlalchemy import select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.retention import RetentionKind, due_before, pseudonym
from propdesk.models.cases import CaseStanding
from propdesk.services import case_standing
from propdesk.services.personal_data import MOST_AT_ONCE, days_of
from propdesk.services.work import Work, use_case
from propdesk.workflows.after_hours import WORKFLOW as AFTER_HOURS
from propdesk.workflows.kernel import Workflow
from propdesk.workflows.visitors import WORKFLOW as VISITS

KEPT = frozenset({"sort", "purpose", "companions", "aircon_hours", "unit_id", "company"})
FORGOTTEN = "#%"


@use_case(None)
def forget_due(work: Work) -> int:
    """Empty the visits that ended longer ago than their clock allows; return how many this time.

    Name, telephone, plate, paper and free text go, figures for the reports stay. Asked again until
    it returns 0.
    """
    day = due_before(work.today, days_of(work, RetentionKind.VISITOR))
    before = datetime.combine(day, time(), CENTRE_ZONE)
    done: list[bytes] = []
    for workflow in (VISITS, AFTER_HOURS):
        done += _forget(work, workflow, before)
    if done:
        case_standing.refresh(work, done)
        work.about(work.new_id(), f"{RetentionKind.VISITOR.value}: {len(done)}")
    return len(done)


def _forget(work: Work, workflow: Workflow, before: datetime) -> list[bytes]:
    found = (
        select(CaseStanding.case_id)
        .where(
            CaseStanding.workflow == workflow.code,
            CaseStanding.closed_at < before,
            CaseStanding.customer.not_like(FORGOTTEN),
        )
        .order_by(CaseStanding.closed_at)
        .limit(MOST_AT_ONCE)
    )
    ids = list(work.connection.scalars(found))
    emptied = {f.name: f.empty for f in workflow.fields if f.name not in KEPT and f.empty == ""}
    for case_id in ids:
        work.update(workflow.record, case_id, **(emptied | {"name": pseudonym(case_id)}))
    return ids
