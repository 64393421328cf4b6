"""The report on lending: what is out, overdue, lost, and what there is to lend (domain.md W30)."""

from collections.abc import Sequence
from dataclasses import dataclass

from propdesk.domain.permissions import Permission
from propdesk.services import stock
from propdesk.services.stock import StockRow
from propdesk.services.work import Reading, query
from propdesk.workflows.loans import WORKFLOW


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


@query(Permission.LOOK_UP)
def report(reading: Reading) -> LoanReport:
    """Return where every thing is that the desk lends."""
    things = stock.items(reading, sort=WORKFLOW.code, field="item")
    out = [row for row in things if row.case]
    overdue = [row for row in out if row.due_at is not None and row.due_at < reading.now]
    return LoanReport(things, out, overdue, [row for row in things if row.is_lost])
