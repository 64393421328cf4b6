"""How often an article was needed lately: what comes back is reported at once (D32, W37)."""

from datetime import datetime, time, timedelta

from sqlalchemy import func, select

from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.cases import CaseStanding
from propdesk.services import case_rules
from propdesk.services.work import Reading
from propdesk.workflows.inquiries import WORKFLOW, Inquiry

REPEATED = 2  # the second occurrence is reported at once


def times_answered(reading: Reading, article: str) -> int:
    """Return how many calls an article answered within the days of D32, today's included."""
    days = case_rules.rulebook(reading).figure("D32", reading.today)
    first = reading.today - timedelta(days=days - 1)
    counted = (
        select(func.count())
        .select_from(Inquiry)
        .join(CaseStanding, CaseStanding.case_id == Inquiry.id)
        .where(
            CaseStanding.workflow == WORKFLOW.code,
            CaseStanding.state != "void",
            Inquiry.article_no == article,
            CaseStanding.opened_at >= datetime.combine(first, time(0), CENTRE_TIME),
        )
    )
    return reading.connection.scalar(counted) or 0
