"""What the home screen counts: open, amber, red, one's own and undecided cases of each workflow.

Each number is answered by one index, and equals the length of the list it leads to
(`case_lists.Which`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, select

from propdesk.domain.permissions import Permission
from propdesk.models.cases import CaseStanding
from propdesk.services import case_lists
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS


@dataclass(frozen=True)
class Lights:
    """The figures of one workflow; amber has the red ones within it."""

    open: int = 0
    amber: int = 0
    red: int = 0
    mine: int = 0
    undecided: int = 0


@query(Permission.LOOK_UP)
def lights(reading: Reading) -> Mapping[str, Lights]:
    """Return the figures of every workflow, those without cases too."""
    is_open = CaseStanding.closed_at.is_(None)
    now, me = reading.now, reading.person.user_id
    counts = case_lists.counts(reading)
    amber = _grouped(reading, is_open, CaseStanding.amber_at <= now)
    red = _grouped(reading, is_open, CaseStanding.due_at < now, CaseStanding.enforced.is_(True))
    mine = _grouped(reading, is_open, CaseStanding.handler_id == me)
    undecided = _grouped(reading, CaseStanding.needs_decision.is_(True))
    return {
        code: Lights(
            open=sum(counts[code].get(state.code, 0) for state in w.flow.states if not state.final),
            amber=amber.get(code, 0),
            red=red.get(code, 0),
            mine=mine.get(code, 0),
            undecided=undecided.get(code, 0),
        )
        for code, w in WORKFLOWS.items()
    }


def _grouped(reading: Reading, *conditions: ColumnElement[bool]) -> dict[str, int]:
    counted: Any = (
        select(CaseStanding.workflow, func.count())
        .where(*conditions)
        .group_by(CaseStanding.workflow)
    )
    return dict(reading.connection.execute(counted).tuples().all())
