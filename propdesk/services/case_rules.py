"""The rules and the calendar in force at this centre: the handbook's, changed by the project."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from propdesk.domain.case_clocks import Times
from propdesk.domain.errors import DomainError
from propdesk.domain.handbook import HANDBOOK
from propdesk.domain.permissions import Permission
from propdesk.domain.rules import DatedFigure, Rule, Rulebook, UnknownRuleError, can_be
from propdesk.domain.working_calendar import WorkingCalendar
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import RuleFigure
from propdesk.models.prepared import Prepared
from propdesk.services.calendar_days import calendar_by
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
    .order_by(RuleFigure.effective_from, RuleFigure.set_at, RuleFigure.id)
)


def rulebook(reading: Reading) -> Rulebook:
    """Return the rules as this centre has them."""
    changes = tuple(
        DatedFigure(r.code, r.effective_from, r.figure, r.warn_percent, bool(r.enforced))
        for r in _FIGURES.rows(reading.connection)
    )
    return replace(HANDBOOK, changes=changes) if changes else HANDBOOK


def times(reading: Reading) -> Times:
    """Return rules, calendar and moment together."""
    rules = rulebook(reading)
    return Times(rules, calendar_by(reading, rules), reading.now)


class NoFigureError(DomainError):
    """A rule's figure is no negative number, its amber a percentage."""

    sentence = QT_TRANSLATE_NOOP("case_rules", "{value} cannot be used here.")


class InThePastError(DomainError):
    """A rule is changed from today on, never for the past."""

    sentence = QT_TRANSLATE_NOOP("case_rules", "A rule is changed from today on, not before.")


@dataclass(frozen=True)
class RuleRow:
    """A rule as it holds today; `is_own` if the project has set it.

    `default` is the handbook's; `since` the day the project's own holds from, `next` what is set
    for a later day.
    """

    rule: Rule
    is_own: bool
    default: Rule
    since: date | None = None
    next: DatedFigure | None = None


@query(Permission.LOOK_UP)
def rules(reading: Reading) -> list[RuleRow]:
    """Return every rule of the handbook as it holds today."""
    book, today = rulebook(reading), reading.today
    return [_row(book, code, today) for code in book.defaults]


def _row(book: Rulebook, code: str, today: date) -> RuleRow:
    own = book.change_on(code, today)
    later = [c for c in book.changes if c.code == code and c.effective_from > today]
    return RuleRow(
        book.on(code, today),
        own is not None,
        book.defaults[code],
        own.effective_from if own else None,
        later[0] if later else None,
    )


@use_case(Permission.RULES)
def set_figure(
    work: Work,
    *,
    code: str,
    figure: int,
    effective_from: date,
    warn_percent: int | None = None,
    enforced: bool = True,
) -> None:
    """Give a rule another figure from a day on; cases keep the due moments they have.

    It shows amber at `warn_percent` of its time, else as P28 says. UnknownRuleError, NoFigureError,
    InThePastError.
    """
    if code not in HANDBOOK.defaults:
        raise UnknownRuleError(field="code", code=code)
    if not can_be(HANDBOOK.defaults[code].span, figure):
        raise NoFigureError(field="figure", value=figure)
    if warn_percent is not None and not 1 <= warn_percent <= 100:
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
        warn_percent=warn_percent or 0,
        enforced=enforced,
        set_at=work.now,
        actor_id=work.person.user_id,
        ended_at=None,
    )
    work.about(rule_id, f"{code} {figure} {effective_from}")


@query(Permission.LOOK_UP)
def working_calendar(reading: Reading) -> WorkingCalendar:
    """Return the centre's working calendar."""
    return calendar_by(reading, rulebook(reading))
