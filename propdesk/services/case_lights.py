"""What the home screen counts: open, amber, red, one's own and undecided cases of each workflow.

Each number is answered by one index, and equals the length of the list it leads to
(`case_lists.Which`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, String, UnaryExpression, func, select, true
from sqlalchemy.sql.operators import custom_op

from propdesk.domain.permissions import Permission
from propdesk.models.cases import CaseStanding
from propdesk.services import case_lists
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS

# Without the plus SQLite walks all cases in the order of their workflows instead of the few asked.
_PLAIN_WORKFLOW: UnaryExpression[str] = UnaryExpression(
    CaseStanding.__table__.c.workflow, operator=custom_op("+"), type_=String()
)


@dataclass(frozen=True)
class Lights:
    """The figures of one workflow; amber has the red ones within it."""

    open: int = 0
    amber: int = 0
    red: int = 0
    mine: int = 0
    undecided: int = 0
    today: int = 0


@query(Permission.LOOK_UP)
def lights(reading: Reading) -> Mapping[str, Lights]:
    """Return the figures of every workflow, those without cases too."""
    is_open = CaseStanding.closed_at.is_(None)
    now, me = reading.now, reading.person.user_id
    counts = case_lists.counts(reading)
    amber = _grouped(reading, is_open, CaseStanding.amber_at <= now)
    red = _grouped(reading, is_open, CaseStanding.due_at < now, CaseStanding.enforced.is_(True))
    today = _grouped(reading, is_open, *case_lists.due_on(reading.today))
    mine = _grouped(reading, is_open, CaseStanding.handler_id == me)
    undecided = _grouped(reading, CaseStanding.needs_decision == true())
    return {
        code: Lights(
            open=sum(counts[code].get(state.code, 0) for state in w.flow.states if not state.final),
            amber=amber.get(code, 0),
            red=red.get(code, 0),
            mine=mine.get(code, 0),
            undecided=undecided.get(code, 0),
            today=today.get(code, 0),
        )
        for code, w in WORKFLOWS.items()
    }


def _grouped(reading: Reading, *conditions: ColumnElement[bool]) -> dict[str, int]:
    counted: Any = (
        select(CaseStanding.workflow, func.count()).where(*conditions).group_by(_PLAIN_WORKFLOW)
    )
    return dict(reading.connection.execute(counted).tuples().all())
