"""The rules and the calendar in force at this centre: the handbook's, changed by the project."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded
from propdesk.domain.case_clocks import Times
from propdesk.domain.errors import DomainError
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.permissions import Permission
from propdesk.domain.rules import DatedFigure, Rule, Rulebook, UnknownRuleError
from propdesk.domain.working_calendar import WorkingCalendar
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CalendarDay, CalendarYear, RuleFigure
from propdesk.models.prepared import Prepared
from propdesk.services.work import Reading, Work, query, use_case

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


class NoFigureError(DomainError):
    """A rule's figure is no negative number, its amber a percentage."""

    sentence = QT_TRANSLATE_NOOP("case_rules", "{value} cannot be used here.")


class InThePastError(DomainError):
    """A rule is changed from today on, never for the past."""

    sentence = QT_TRANSLATE_NOOP("case_rules", "A rule is changed from today on, not before.")


@dataclass(frozen=True)
class RuleRow:
    """A rule as it holds today; `is_own` if the project has set it."""

    rule: Rule
    is_own: bool


@query(Permission.LOOK_UP)
def rules(reading: Reading) -> list[RuleRow]:
    """Return every rule of the handbook as it holds today."""
    book = rulebook(reading)
    own = {c.code for c in book.changes if c.effective_from <= reading.today}
    return [RuleRow(book.on(code, reading.today), code in own) for code in book.defaults]


@query(Permission.LOOK_UP)
def working_calendar(reading: Reading) -> WorkingCalendar:
    """Return the centre's working calendar."""
    return calendar(reading)


@use_case(Permission.RULES)
def set_figure(
    work: Work,
    *,
    code: str,
    figure: int,
    effective_from: date,
    warn_percent: int = 75,
    enforced: bool = True,
) -> None:
    """Give a rule another figure from a day on; cases keep the due moments they have.

    UnknownRuleError, NoFigureError, InThePastError.
    """
    if code not in HANDBOOK.defaults:
        raise UnknownRuleError(field="code", code=code)
    if figure < 0:
        raise NoFigureError(field="figure", value=figure)
    if not 1 <= warn_percent <= 100:
        raise NoFigureError(field="warn_percent", value=warn_percent)
    if effective_from < work.today:
        raise InThePastError(field="effective_from")
    rule_id = work.new_id()
    work.insert(
        RuleFigure,
        id=rule_id,
        code=code,
        effective_from=effective_from,
        figure=figure,
        warn_percent=warn_percent,
        enforced=enforced,
        set_at=work.now,
        actor_id=work.person.user_id,
        ended_at=None,
    )
    work.about(rule_id, f"{code} {figure} {effective_from}")


@use_case(Permission.RULES)
def set_day(work: Work, *, day: date, is_working: bool, name: str = "") -> None:
    """Say that a day differs from its weekday: a holiday, or worked to make up for one."""
    day_id = work.new_id()
    work.insert(
        CalendarDay,
        id=day_id,
        day=day,
        is_working=is_working,
        name=bounded(name, field="name", limit=NAME_LIMIT),
        set_at=work.now,
        ended_at=None,
    )
    work.about(day_id, f"{day} {int(is_working)}")


@use_case(Permission.RULES)
def announce_year(work: Work, *, year: int) -> None:
    """Say that the holidays of a year are known and entered; until then due days are a guess."""
    if year in calendar(work).announced:
        return
    year_id = work.new_id()
    work.insert(CalendarYear, id=year_id, year=year, announced_at=work.now, ended_at=None)
    work.about(year_id, str(year))
