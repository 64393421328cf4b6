"""What the desk does by itself as time goes on: cases whose time is over move on (architecture 3).

Nobody need be signed in, and it does not matter which desk is first, or whether each of them does
it: see `case_lapses`.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from sqlalchemy import Select, bindparam, select, true

from propdesk.domain.case_flow import Transition
from propdesk.models.cases import CaseClock, CaseStanding
from propdesk.services import case_lapses, case_store
from propdesk.services.case_lapses import over_since
from propdesk.services.casework import bring_about
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import WORKFLOWS


class Over(NamedTuple):
    """A case one of whose clocks is over, and the step it makes then."""

    case_id: bytes
    transition: str


@query(None)
def over(reading: Reading) -> tuple[Over, ...]:
    """Return the cases that are to move on by themselves now, the longest over first."""
    return tuple(Over(case_id, way.code) for way, case_id in _over(reading))


@use_case(None)
def lapse(work: Work, *, case_id: bytes, transition: str) -> bool:
    """Move a case on whose time is over; False if it moved in the meantime.

    What its guards say is raised: the case stays as it is, and red.
    """
    case = case_store.load(work, case_id)
    way = case.workflow.flow.by_code[transition]
    if case.standing.state not in way.sources or over_since(case, way, work.now) is None:
        return False
    case_lapses.lapse(work, case, way, bring_about)
    work.about(case_id, f"{case.number} {transition}")
    return True


def _over(reading: Reading) -> Iterator[tuple[Transition, bytes]]:
    for workflow in WORKFLOWS.values():
        for way in workflow.flow.transitions:
            if way.lapses:
                given = {"now": reading.now, "workflow": workflow.code, "clock": way.lapses}
                asked = _over_in(way.sources)
                for case_id in reading.connection.scalars(asked, given):
                    yield way, case_id


@cache
def _over_in(states: tuple[str, ...]) -> Select[bytes]:
    """Return the question which open cases in these states have a clock that is over.

    A case one of whose clocks is over has been amber for long: the index of amber ones answers.
    """
    now = bindparam("now", type_=CaseStanding.amber_at.type)
    return (
        select(CaseStanding.case_id)
        .join(CaseClock, CaseClock.case_id == CaseStanding.case_id)
        .where(
            CaseStanding.closed_at.is_(None),
            CaseStanding.amber_at <= now,
            CaseStanding.workflow == bindparam("workflow"),
            CaseStanding.state.in_(states),
            CaseClock.clock == bindparam("clock"),
            CaseClock.ended_at.is_(None),
            CaseClock.is_dropped.is_(False),
            CaseClock.enforced == true(),
            CaseClock.due_at < now,
        )
        .order_by(CaseStanding.amber_at, CaseStanding.case_id)
    )
