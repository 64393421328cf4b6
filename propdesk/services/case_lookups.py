"""What the guards of a workflow may ask of the rest of the desk."""

from datetime import date

from sqlalchemy import bindparam, func, select

from propdesk.domain.case_fields import Value
from propdesk.models.cases import CaseStanding
from propdesk.models.charges import ChargeBalance
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading
from propdesk.workflows import workflow_of

_ARREARS = Prepared(
    select(func.coalesce(func.sum(ChargeBalance.open_fen), 0)).where(
        ChargeBalance.unit_id == bindparam("unit"),
        ChargeBalance.open_fen > 0,
        ChargeBalance.due_date < bindparam("today", type_=ChargeBalance.due_date.type),
    )
)


class DeskLookups:
    """Answers from the transaction a step is made in."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def arrears_fen(self, unit_id: bytes, today: date) -> int:
        """Return what a unit owes and is overdue, in fen."""
        found: int = _ARREARS.scalar(self._reading.connection, unit=unit_id, today=today)
        return found

    def open_cases(self, workflow: str, **equal: Value) -> int:
        """Return the number of unfinished cases of a workflow whose fields have these values."""
        record = workflow_of(workflow).record
        wanted = [getattr(record, name) == value for name, value in equal.items()]
        counted = (
            select(func.count())
            .select_from(CaseStanding)
            .join(record, record.id == CaseStanding.case_id)
            .where(CaseStanding.workflow == workflow, CaseStanding.closed_at.is_(None), *wanted)
        )
        return self._reading.connection.scalar(counted) or 0
