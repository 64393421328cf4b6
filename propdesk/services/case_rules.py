"""The rules and the calendar in force at this centre: the handbook's, changed by the project."""

from dataclasses import replace

from sqlalchemy import select

from propdesk.domain.case_clocks import Times
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.rules import DatedFigure, Rulebook
from propdesk.domain.working_calendar import WorkingCalendar
from propdesk.models.cases import CalendarDay, CalendarYear, RuleFigure
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading

_FIGURES = Prepared(
    select(
        RuleFigure.code,
        RuleFigure.effective_from,
        RuleFigure.figure,
        RuleFigure.warn_percent,
        RuleFigure.enforced,
    )
    .where(RuleFigure.ended_at.is_(None))
    .order_by(RuleFigure.effective_from, RuleFigure.set_at)
)
_DAYS = Prepared(
    select(CalendarDay.day, CalendarDay.is_working)
    .where(CalendarDay.ended_at.is_(None))
    .order_by(CalendarDay.set_at)
)
_YEARS = Prepared(select(CalendarYear.year).where(CalendarYear.ended_at.is_(None)))


def rulebook(reading: Reading) -> Rulebook:
    """Return the rules as this centre has them."""
    changes = tuple(
        DatedFigure(r.code, r.effective_from, r.figure, r.warn_percent, bool(r.enforced))
        for r in _FIGURES.rows(reading.connection)
    )
    return replace(HANDBOOK, changes=changes) if changes else HANDBOOK


def calendar(reading: Reading) -> WorkingCalendar:
    """Return the centre's working calendar; later entries for a day go before earlier ones."""
    days = _DAYS.rows(reading.connection)
    years = _YEARS.rows(reading.connection)
    return WorkingCalendar(
        adjusted={row.day: bool(row.is_working) for row in days},
        announced=frozenset(row.year for row in years),
    )


def times(reading: Reading) -> Times:
    """Return rules, calendar and moment together."""
    return Times(rulebook(reading), calendar(reading), reading.now)
