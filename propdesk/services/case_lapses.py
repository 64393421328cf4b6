"""Steps a case makes by itself when a clock is over: a pass expires, a loan falls overdue.

Whichever desk notices first, the step is the same one: its identity, moment and place in the order
of steps follow from the case and its clock alone. Source: architecture 3; sync design 2.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from propdesk.domain.case_clocks import Times, moved
from propdesk.domain.case_flow import Transition
from propdesk.domain.cases import IllegalTransitionError
from propdesk.domain.deadlines import Light
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import lapse_id
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.base import wall_stamp
from propdesk.services import (
    case_companions,
    case_effects,
    case_rules,
    case_standing,
    case_store,
)
from propdesk.services.case_acts import act_of, changed, target_of
from propdesk.services.case_store import Alike, Loaded, NewStep
from propdesk.services.clockwork import by_the_clock
from propdesk.services.work import Work

AFTERWARDS = timedelta(seconds=1)  # the due moment itself is still in time
Begin = Callable[..., Any]


class NotOverYetError(DomainError):
    """A step that time makes is not made before its time."""

    sentence = QT_TRANSLATE_NOOP(
        "case_lapses", "“{transition}” comes by itself on {moment}, not before."
    )


def over_since(case: Loaded, way: Transition, now: datetime) -> datetime | None:
    """Return the first moment after the clock a transition waits for, None while it runs."""
    due = case.standing.clocks.get(way.lapses)
    return due.due_at + AFTERWARDS if due and due.light(now) is Light.RED else None


def lapse(work: Work, case: Loaded, way: Transition, begin: Begin) -> tuple[str, tuple[str, ...]]:
    """Make the step whose time is over; return where it led and the cases it opened.

    NotOverYetError, IllegalTransitionError where no such clock runs, or what its guards say.
    """
    at = over_since(case, way, work.now)
    if at is None:
        raise _too_early(case, way)
    with by_the_clock(work):
        return _make(work, case, way, at, begin)


def _make(
    work: Work, case: Loaded, way: Transition, at: datetime, begin: Begin
) -> tuple[str, tuple[str, ...]]:
    times = case_rules.times(work)._replace(now=at)
    act = act_of(work, case, case.values, "", times, {n: case.rows(n) for n in case.lines})
    for guard in way.guards:
        guard.judge(act)
    effects = case_effects.of(way, act)
    step = _step(work, case, way, at, effects.fill, times)
    if effects.handler is not None:
        step = replace(step, handler=effects.handler)
    if step.changes:
        fresh = {name: new for name, (_, new) in step.changes.items()}
        work.update(case.workflow.record, case.case_id, **fresh)
    case_store.write_step(work, case.workflow, case.case_id, step)
    case_standing.refresh(work, [case.case_id])
    made = Alike(lapse_id(case.case_id, way.code, at.isoformat()), times.today)
    spawned = case_effects.carry_out(work, case, effects, begin, made)
    case_companions.follow(work, case.workflow.code, way.code, act, step.target)
    return step.target, spawned


def _step(
    work: Work,
    case: Loaded,
    way: Transition,
    at: datetime,
    fill: Mapping[str, object],
    times: Times,
) -> NewStep:
    workflow, values = case.workflow, case.values
    changes = changed(work, workflow, values, fill, set(workflow.by_name))
    record = dict(values) | {name: new for name, (_, new) in changes.items()}
    latest = max((step.stamp for step in case.standing.made), default=0)
    return NewStep(
        transition=way.code,
        target=target_of(case, way, times),
        changes=changes,
        moved=moved(workflow.flow, way.code, changes, case.standing.clocks, record, times),
        step_id=lapse_id(case.case_id, way.code, at.isoformat()),
        at=at,
        stamp=max(wall_stamp(at), latest + 1),
    )


def _too_early(case: Loaded, way: Transition) -> DomainError:
    due = case.standing.clocks.get(way.lapses)
    label = way.label
    if due is None:
        state = case.workflow.flow.by_state[case.standing.state]
        return IllegalTransitionError(transition=label, number=case.number, state=state.label)
    moment = f"{due.due_at.astimezone(CENTRE_TIME):%Y-%m-%d %H:%M}"
    return NotOverYetError(transition=label, moment=moment)
