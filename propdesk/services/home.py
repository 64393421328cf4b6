"""The home screen's figures: what is due, where cases stand, money, what is not uploaded yet.

Workflows are found by their declarations, none is named here. Every figure is reckoned by the
query of the list or report it leads to, or by the projection that list counts with.
Source: domain.md 1.2, 6.1.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select

from propdesk.domain.case_flow import State
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.models.charges import ChargeBalance
from propdesk.models.prepared import Prepared
from propdesk.services import (
    case_lights,
    case_lists,
    reports_daily,
    station_status,
    transfers,
    visitors,
)
from propdesk.services.case_lights import Lights
from propdesk.services.case_lists import CaseAsk, CasePage, Which
from propdesk.services.station_status import StationStatus
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow

MOST_SHOWN = 100
_OVERDUE = Prepared(
    select(func.coalesce(func.sum(ChargeBalance.open_fen), 0)).where(
        ChargeBalance.open_fen > 0,
        ChargeBalance.due_date < bindparam("today", type_=ChargeBalance.due_date.type),
    )
)


@dataclass(frozen=True)
class Standing:
    """How many unfinished cases of a workflow are in each state, late, amber or red, due today."""

    workflow: Workflow
    states: tuple[tuple[State, int], ...]
    late: int
    amber: int
    today: int


@dataclass(frozen=True)
class Home:
    """What a person sees first. `people_inside` counts companions, as the evacuation list does."""

    standings: tuple[Standing, ...]
    late: int
    amber: int
    today: int
    mine: int
    undecided: int
    people_inside: int
    headlines: tuple[tuple[Workflow, int], ...]
    station: StationStatus


@dataclass(frozen=True)
class HomeMoney:
    """Money in fen; None where the person has no right to the report."""

    taken_today: int | None
    overdue: int | None
    transfers_awaited: int | None


@query(Permission.LOOK_UP)
def home(reading: Reading) -> Home:
    """Return the figures of every workflow that concerns the signed-in person."""
    concerned = workflows_for(reading.person.rights)
    counts, lights = case_lists.counts(reading), case_lights.lights(reading)
    return Home(
        standings=tuple(_standing(w, counts[w.code], lights[w.code]) for w in concerned),
        late=sum(lights[w.code].red for w in concerned),
        amber=sum(lights[w.code].amber for w in concerned),
        today=sum(found.today for found in lights.values()),
        mine=sum(found.mine for found in lights.values()),
        undecided=sum(found.undecided for found in lights.values()),
        people_inside=sum(row.people for row in visitors.inside(reading)),
        headlines=tuple((w, _headline(w, lights[w.code])) for w in concerned if w.headline),
        station=station_status.status(reading),
    )


@query(Permission.LOOK_UP)
def money(reading: Reading) -> HomeMoney:
    """Return what was taken today, what is overdue, how many transfers are awaited."""
    rights = reading.person.rights
    reads, confirms = Permission.REPORTS in rights, Permission.CONFIRM_TRANSFER in rights
    return HomeMoney(
        taken_today=_taken(reading) if reads else None,
        overdue=_OVERDUE.scalar(reading.connection, today=reading.today) if reads else None,
        transfers_awaited=len(transfers.awaited(reading)) if confirms else None,
    )


@query(Permission.LOOK_UP)
def listed(reading: Reading, *, which: str) -> CasePage:
    """Return the most urgent cases behind a figure, which is one of `Which`."""
    if which in (Which.LATE, Which.AMBER):
        codes = [w.code for w in workflows_for(reading.person.rights)]
        wanted = [] if len(codes) == len(WORKFLOWS) else codes
        is_amber = which == Which.AMBER
        return case_lists.due(reading, workflows=wanted, amber=is_amber, limit=MOST_SHOWN)
    ask = CaseAsk(which=which, sort="due", descending=False, limit=MOST_SHOWN)
    return case_lists.page(reading, ask=ask)


def workflows_for(rights: frozenset[Permission]) -> tuple[Workflow, ...]:
    """Return the workflows a person with these rights works in; who only reads sees them all."""
    if Permission.CASES not in rights:
        return tuple(WORKFLOWS.values())
    return tuple(w for w in WORKFLOWS.values() if rights & _rights_in(w))


def may_open(workflow: Workflow, rights: frozenset[Permission]) -> bool:
    """Tell whether a person with these rights may open a case."""
    return {workflow.opens, Permission.CASES} <= rights


def _rights_in(workflow: Workflow) -> frozenset[Permission]:
    return frozenset({workflow.opens, *(way.permission for way in workflow.flow.transitions)})


def _standing(workflow: Workflow, counts: Mapping[str, int], lights: Lights) -> Standing:
    states = tuple(
        (state, counts[state.code])
        for state in workflow.flow.states
        if not state.final and counts.get(state.code)
    )
    return Standing(workflow, states, lights.red, lights.amber, lights.today)


def _headline(workflow: Workflow, lights: Lights) -> int:
    is_today = workflow.headline is not None and workflow.headline.which == Which.TODAY
    return lights.today if is_today else lights.open


def _taken(reading: Reading) -> int:
    table = reports_daily.daily(reading, Scope(reading.today, reading.today))
    for _ in table.rows():
        pass
    return table.main_total
