"""Figures of calls and tickets: month, hour, questions that came back, age (domain.md D32, D81)."""

from datetime import date, datetime

import pytest

from propdesk.desk import Desk
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.services import casework, inquiries, inquiries_report
from tests.builders import World, add_owner, add_units

MONTH = Scope(first=date(2026, 12, 1), last=date(2026, 12, 31))


@pytest.fixture
def lobby(centre: World) -> Desk:
    """The lobby on a Monday morning, with a household in 1-101."""
    centre.clock.moment = datetime(2026, 12, 7, 10, 0, tzinfo=CENTRE_TIME)
    (unit,) = centre.desk.execute(add_units)
    centre.desk.execute(add_owner, unit_id=unit)
    return centre.as_role(Role.RECEPTIONIST)


def take(desk: Desk, line: str, article: str = "") -> bytes:
    return desk.execute(inquiries.take_down, line=line, article=article).case_id


def do(desk: Desk, case_id: bytes, way: str, **values: object) -> None:
    desk.execute(casework.do, case_id=case_id, transition=way, values=values)


def test_the_month_tells_what_was_settled_at_the_first_call(centre: World, lobby: Desk) -> None:
    take(lobby, "问几点上班 = 八点半")
    promised = take(lobby, "1-101 查物业费 @14:30")
    do(lobby, promised, "answer", answer="共1200元")  # answered, but not at the first call
    take(lobby, "1-101 报修 厨房漏水")
    missed = take(lobby, "未接来电")
    do(lobby, missed, "miss", missed_as="missed")
    do(lobby, missed, "call_back", answer="已回", delay_reason="占线")
    wrong = take(lobby, "打错了")
    centre.desk.execute(casework.void, case_id=wrong, reason="打错")
    (row,) = centre.desk.query(inquiries_report.months, MONTH).rows()
    assert row == ("2026-12", 4, 1, 2500, 1, 1, 1, 1)


def test_calls_are_counted_by_the_hour_and_purpose(centre: World, lobby: Desk) -> None:
    take(lobby, "问几点上班")
    take(lobby, "1-101 报修 厨房漏水")
    centre.clock.advance(hours=6, minutes=59)
    take(lobby, "建议 多装路灯")
    table = centre.desk.query(inquiries_report.hours, MONTH)
    assert [column.key for column in table.columns][1:] == [
        "inquiry",
        "suggestion",
        "complaint",
        "repair",
        "other",
    ]
    assert list(table.rows()) == [("10:00", 1, 0, 0, 1, 0), ("16:00", 0, 1, 0, 0, 0)]


def test_the_second_call_about_an_article_within_a_week_is_reported(
    centre: World, lobby: Desk
) -> None:
    article = lobby.execute(
        casework.open_case,
        workflow="knowledge_base",
        values={"question": "停车费怎么交", "answer": "前台", "source": "办法"},
    )
    do(centre.as_role(Role.MANAGER), article.case_id, "approve")

    def reported(day: date) -> list[object]:
        scope = Scope(first=day, last=day)
        return list(centre.desk.query(inquiries_report.repeated, scope).rows())

    take(lobby, "停车费怎么交", article.number)
    assert reported(date(2026, 12, 7)) == []
    centre.clock.advance(days=2)
    take(lobby, "停车费呢", article.number)
    assert reported(date(2026, 12, 9)) == [(article.number, "停车费呢", 2)]
    assert reported(date(2026, 12, 14)) == []  # the first of them is older than a week


def test_open_tickets_are_counted_by_unit_age_and_lateness(centre: World, lobby: Desk) -> None:
    def ticket(unit: str) -> bytes:
        values = {"subject": "路灯不亮", "to_unit": unit}
        return lobby.execute(casework.open_case, workflow="tickets", values=values).case_id

    ticket("engineering")
    centre.clock.advance(days=6)
    ticket("engineering")
    closed = ticket("cleaning")
    do(lobby, closed, "take")
    do(lobby, closed, "close", answer="好了")
    centre.clock.advance(days=1, hours=1)
    ticket("")
    table = centre.desk.query(inquiries_report.ticket_ages, MONTH)
    assert list(table.rows()) == [("-", 1, 1, 0, 0, 0), ("Engineering", 2, 0, 1, 1, 2)]
