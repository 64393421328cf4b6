"""Let a print job end as a cut line would."""

from propdesk.desk import Desk
from propdesk.domain.ids import JobId
from propdesk.domain.print_jobs import Attempt, Fault, Grade, JobState
from propdesk.services import print_jobs_queue


def make_uncertain(desk: Desk, job_id: JobId) -> None:
    """Record an attempt that broke off in the middle."""
    now = desk.clock.now()
    desk.execute(print_jobs_queue.claim, job_id=job_id)
    attempt = Attempt(now, now, 120, Grade.UNCERTAIN, Fault.LINK_LOST)
    desk.execute(print_jobs_queue.record, job_id=job_id, state=JobState.UNCERTAIN, attempt=attempt)
