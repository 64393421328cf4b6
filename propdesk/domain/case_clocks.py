"""Which clocks a step starts and ends, and when they are due. Pure. Source: domain.md 4."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import NamedTuple

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Clock, Flow
from propdesk.domain.deadlines import Due, due, ends_with, promised
from propdesk.domain.rules import Rulebook
from propdesk.domain.working_calendar import WorkingCalendar


class Times(NamedTuple):
    """The rules and the calendar as they are when a step is made."""

    rules: Rulebook
    calendar: WorkingCalendar
    now: datetime

    @property
    def today(self) -> date:
        """The day at the centre."""
        return self.calendar.local(self.now).date()


class Moved(NamedTuple):
    """What a step does to the clocks."""

    started: Mapping[str, Due]
    ended: tuple[str, ...]


def moved(
    flow: Flow,
    step: str,
    changed: Collection[str],
    running: Collection[str],
    values: Mapping[str, Value],
    times: Times,
) -> Moved:
    """Return the clocks that `step` starts and ends; a changed end date or promise starts its
    running clock anew."""
    ended = tuple(c.code for c in flow.clocks if step in c.ends and c.code in running)
    started = {}
    for clock in flow.clocks:
        is_running = clock.code in running and clock.code not in ended
        is_moved = is_running and not clock.depends_on.isdisjoint(changed)
        if (step in clock.starts or is_moved) and (found := due_of(clock, values, times)):
            started[clock.code] = found
    return Moved(started, tuple(code for code in ended if code not in started))


def due_of(clock: Clock, values: Mapping[str, Value], times: Times) -> Due | None:
    """Return when a clock started now is due; None where neither field nor rule says so."""
    named = values.get(clock.field) if clock.field else None
    if isinstance(named, datetime):
        return promised(named, times.now, times.rules.amber(times.today))
    if isinstance(named, date):
        return ends_with(named, times.calendar, times.now)
    code = clock.rule_for(values)
    if not code:
        return None
    rule = times.rules.on(code, times.today)
    return None if rule.figure is None else due(rule, times.now, times.calendar)
