"""Lending: taken back by its number; what is out, overdue, lost, there to lend (domain.md W30)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, or_, select

from propdesk.domain import loans as rules
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseStanding
from propdesk.models.prepared import Prepared
from propdesk.services import casework, stock
from propdesk.services.casework import Done
from propdesk.services.stock import StockRow
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows.loans import WORKFLOW, Loan

_OUT = Prepared(
    select(CaseStanding.case_id)
    .join(Loan, Loan.id == CaseStanding.case_id)
    .where(
        CaseStanding.workflow == WORKFLOW.code,
        or_(CaseStanding.state == "on_loan", CaseStanding.state == "overdue"),
        func.upper(Loan.item) == bindparam("code"),
    )
    .limit(1)
)


class NotOutError(DomainError):
    """Nothing with this number is lent."""

    sentence = QT_TRANSLATE_NOOP("loans", "“{code}” is not out.")


@dataclass(frozen=True)
class LoanReport:
    """The things by code: all, those out, those of them overdue, those lost."""

    things: Sequence[StockRow]
    out: Sequence[StockRow]
    overdue: Sequence[StockRow]
    lost: Sequence[StockRow]

    @property
    def here(self) -> int:
        """How many can be lent now."""
        return sum(not (row.case or row.is_lost) for row in self.things)


@use_case(Permission.CASES)
def take_back(work: Work, *, code: str) -> Done:
    """Take back a thing whose number was read and that is as it was; NotOutError.

    What cannot be taken back so (damage, a deposit) is said by the rules of the loan.
    """
    code = code.strip()
    case_id = _OUT.scalar(work.connection, code=code.upper())
    if case_id is None:
        raise NotOutError(field="code", code=code)
    return casework.do(
        work, case_id=case_id, transition="give_back", values={"state_in": rules.GOOD}
    )


@query(Permission.LOOK_UP)
def report(reading: Reading) -> LoanReport:
    """Return where every thing is that the desk lends."""
    things = stock.items(reading, sort=WORKFLOW.code, field="item")
    out = [row for row in things if row.case]
    overdue = [row for row in out if row.due_at is not None and row.due_at < reading.now]
    return LoanReport(things, out, overdue, [row for row in things if row.is_lost])
