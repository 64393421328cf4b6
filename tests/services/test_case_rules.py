"""Rules and calendar of a project: dated, corrected, audited, the handbook's default beside."""

from datetime import date, datetime, time

import pytest
from sqlalchemy import select

from propdesk.domain.deadlines import Light, due
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.accounts import AuditLine
from propdesk.services import calendar_days, case_rules
from propdesk.services.calendar_days import (
    ClosingMissingError,
    DayKind,
    EndBeforeStartError,
    NotListedError,
    TooManyDaysError,
)
from propdesk.services.case_rules import NoFigureError, RuleRow
from tests.builders import World
from tests.workflows.refusals import refusal

TODAY = date(2026, 12, 5)  # a Saturday
NOON = datetime(2026, 12, 4, 12, tzinfo=CENTRE_TIME)


def rule(centre: World, code: str) -> RuleRow:
    """Return a rule as the project has it."""
    return next(row for row in centre.desk.query(case_rules.rules) if row.rule.code == code)


def change(
    centre: World, code: str, figure: int, first: date = TODAY, warn: int | None = None
) -> None:
    """Give a rule another figure."""
    centre.desk.execute(
        case_rules.set_figure, code=code, figure=figure, effective_from=first, warn_percent=warn
    )


def test_a_slip_is_corrected_on_the_same_day_and_the_default_stays_beside(centre: World) -> None:
    change(centre, "D17", 20)
    centre.clock.advance(minutes=1)
    change(centre, "D17", 2)
    row = rule(centre, "D17")
    assert (row.rule.figure, row.is_own, row.since) == (2, True, TODAY)
    assert (row.default.figure, row.next) == (1, None)


def test_what_is_set_for_a_later_day_waits(centre: World) -> None:
    change(centre, "D17", 3, date(2027, 1, 1))
    row = rule(centre, "D17")
    assert (row.rule.figure, row.is_own) == (1, False)
    assert row.next is not None
    assert (row.next.figure, row.next.effective_from) == (3, date(2027, 1, 1))
    centre.clock.moment = datetime(2027, 1, 1, 9, tzinfo=CENTRE_TIME)
    assert rule(centre, "D17").rule.figure == 3


def test_amber_is_as_the_project_s_rule_says_unless_a_rule_has_its_own(centre: World) -> None:
    change(centre, "P28", 50)
    change(centre, "D02", 3, warn=90)
    assert rule(centre, "D10").rule.warn_percent == 50
    assert rule(centre, "D02").rule.warn_percent == 90
    found = due(rule(centre, "D10").rule, NOON, centre.desk.query(case_rules.working_calendar))
    assert found.light(NOON.replace(hour=23, minute=59)) is Light.GREEN
    assert found.light(NOON.replace(day=5, hour=0)) is Light.AMBER


@pytest.mark.parametrize(("code", "figure"), [("D83", 8), ("D85", 31), ("P01.opens", 1500)])
def test_a_figure_must_fit_what_it_counts(centre: World, code: str, figure: int) -> None:
    said = refusal(lambda: change(centre, code, figure), NoFigureError)
    assert said == {"en": f"{figure} cannot be used here.", "zh_CN": f"此处不能使用 {figure}。"}


def test_hours_and_weekdays_of_the_desk_are_rules(centre: World) -> None:
    change(centre, "P01.closes", 20 * 60)
    change(centre, "P01.days", 6)
    calendar = centre.desk.query(case_rules.working_calendar)
    assert calendar.is_working(TODAY)
    assert not calendar.is_working(date(2026, 12, 6))
    assert (calendar.opens, calendar.closes) == (time(8, 30), time(20))
    found = due(rule(centre, "D17").rule, NOON, calendar)
    assert found.due_at == datetime(2026, 12, 5, 20, tzinfo=CENTRE_TIME)


def test_a_half_day_ends_when_it_is_said_to(centre: World) -> None:
    set_days, half = calendar_days.set_days, DayKind.HALF
    centre.desk.execute(set_days, first=TODAY, closes=12 * 60, kind=half, name="除夕")
    calendar = centre.desk.query(case_rules.working_calendar)
    found = due(rule(centre, "D17").rule, NOON, calendar)
    assert found.due_at == datetime(2026, 12, 5, 12, tzinfo=CENTRE_TIME)
    with pytest.raises(ClosingMissingError):
        centre.desk.execute(set_days, first=TODAY, kind=half)


def test_a_festival_is_entered_at_once_and_a_day_taken_back(centre: World) -> None:
    manager = centre.as_role(Role.MANAGER)
    first, last = date(2027, 2, 5), date(2027, 2, 11)
    holiday = DayKind.HOLIDAY
    count = manager.execute(
        calendar_days.set_days, first=first, last=last, kind=holiday, name="春节"
    )
    assert count == len(manager.query(calendar_days.days, year=2027)) == 7
    manager.execute(calendar_days.clear_day, day=last)
    assert len(manager.query(calendar_days.days)) == 6
    assert manager.query(calendar_days.days, year=2026) == []
    with pytest.raises(NotListedError):
        manager.execute(calendar_days.clear_day, day=last)
    with centre.desk.database.read() as connection:
        acts = list(connection.scalars(select(AuditLine.act).order_by(AuditLine.at)))
    assert acts[-2:] == ["calendar_days.set_days", "calendar_days.clear_day"]


def test_a_span_of_the_wrong_year_is_refused_in_words(centre: World) -> None:
    def enter(first: date, last: date) -> None:
        centre.desk.execute(calendar_days.set_days, first=first, last=last, kind=DayKind.HOLIDAY)

    said = refusal(lambda: enter(date(2027, 2, 5), date(2028, 2, 5)), TooManyDaysError)
    assert said["zh_CN"] == "共366天，一次最多录入31天，请核对年份。"
    said = refusal(lambda: enter(date(2027, 2, 5), date(2027, 2, 4)), EndBeforeStartError)
    assert said["en"] == "The last day comes before the first."
