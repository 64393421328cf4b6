"""A roster fills itself by rota; who is on is known from the published ones (domain.md W48)."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select

from propdesk.domain.case_flow import Act
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.domain.rosters import planned_turns
from propdesk.models.cases import CaseStanding
from propdesk.services import case_lines, case_store
from propdesk.services.case_lines import LineChange
from propdesk.services.work import Reading, Work, query
from propdesk.workflows.rosters import WORKFLOW, Roster


@query(Permission.LOOK_UP)
def on(reading: Reading, *, day: date) -> Mapping[UserId, str]:
    """Return who has which turn on a day, by the published rosters."""
    ids = reading.connection.scalars(
        select(Roster.id)
        .join(CaseStanding, CaseStanding.case_id == Roster.id)
        .where(
            CaseStanding.workflow == WORKFLOW.code,
            CaseStanding.state.in_(("published", "closed")),
            Roster.first_day <= day,
            Roster.last_day >= day,
        )
        .order_by(CaseStanding.opened_at)
    ).all()
    rows = (row for case_id in ids for row in case_store.load(reading, case_id).rows("turns"))
    return {
        UserId(row["person"]): str(row["turn"])
        for row in rows
        if row["day"] == day and isinstance(row["person"], bytes)
    }


def fill(work: Work, act: Act, _state: str) -> None:
    """Write the turns the rota asks for in place of those there are."""
    case = case_store.load(work, act.case_id)
    people = [row["person"] for row in case.rows("staff")]
    first, last = act.values["first_day"], act.values["last_day"]
    assert isinstance(first, date)  # both are required
    assert isinstance(last, date)
    known = [person for person in dict.fromkeys(people) if isinstance(person, bytes)]
    turns = planned_turns(known, first, last, str(act.values["pattern"]))
    changes = [LineChange(line_id, None) for line_id, _ in case.lines["turns"]]
    fresh = [*changes, *(LineChange(None, row) for row in turns)]
    case_lines.change_lines(work, case_id=act.case_id, section="turns", rows=fresh)


STEPS = {"fill": fill}
