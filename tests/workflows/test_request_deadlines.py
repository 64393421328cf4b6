"""The deadlines of calls, tickets, repairs, complaints and visits, row by row, by a fixed clock.

Nights, weekends, a holiday, a day worked to make up for it, month ends. Source: domain.md 4.1,
W37-W41; conflicts by 4.2.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from propdesk.domain.case_fields import Value
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.services import calendar_days, case_sheets, casework
from propdesk.services.calendar_days import DayKind
from tests.builders import World, world
from tests.workflows.complaint_cases import TAKEN

MONDAY, FRIDAY = "12-07 10:00", "12-11 16:30"
FRIDAY_NIGHT, SATURDAY = "12-11 23:40", "12-12 09:15"
BEFORE_HOLIDAY, NEW_YEARS_EVE = "12-30 17:00", "12-31 17:20"
# 1 January is a holiday; Sunday 27 December is worked to make up for Thursday 31 December
SPECIAL_DAYS = {
    date(2026, 12, 27): DayKind.WORKING,
    date(2026, 12, 31): DayKind.HOLIDAY,
    date(2027, 1, 1): DayKind.HOLIDAY,
}
CALL: dict[str, Value] = {"content": "问停车费"}
WHO: dict[str, Value] = {"caller": "王女士", "phone": "13812345678", "place": "地库"}
TICKET: dict[str, Value] = {"subject": "地库漏水"}
REPAIR: dict[str, Value] = {"fault": "水管漏水", "place": "2栋大堂"}
VISIT: dict[str, Value] = {"customer": "王小明", "matter": "回访"}
LEVEL1: dict[str, Value] = {**TAKEN, "level": "level1"}
ESCALATED = "escalate cause=漏扫 steps_so_far=补扫 demand=减免"
PROPOSED = "propose cause=a responsible=b solution=c visit_at=now"
TO_PROPOSED = ("refer", "dispatch head=陈", "verify facts=属实", PROPOSED)
Row = tuple[str, str, dict[str, Value], tuple[str, ...], dict[str, str]]

TABLE: list[Row] = [
    # W37: D10 a day and night; D29 the same day; D30 next service hours; a promise as given (D16)
    ("inquiries", MONDAY, CALL, (), {"Answer by": "12-08 10:00"}),
    ("inquiries", FRIDAY_NIGHT, CALL, (), {"Answer by": "12-12 23:40"}),
    ("inquiries", MONDAY, CALL, ("miss missed_as=missed",), {"Call back by": "12-07 23:59"}),
    ("inquiries", FRIDAY, CALL, ("miss missed_as=voicemail",), {"Call back by": "12-14 17:30"}),
    (
        "inquiries",
        BEFORE_HOLIDAY,
        CALL,
        ("miss missed_as=voicemail",),
        {"Call back by": "2027-01-04 17:30"},
    ),
    (
        "inquiries",
        MONDAY,
        CALL | WHO,
        ("promise promised_at=12-07T14:30",),
        {"Call back by": "12-07 14:30"},
    ),
    # W38: D10; what the control room took at night by the next working day (D11)
    ("tickets", MONDAY, TICKET, (), {"Pass on by": "12-08 10:00", "Settle by": "12-08 10:00"}),
    (
        "tickets",
        FRIDAY_NIGHT,
        TICKET | {"channel": "control_room"},
        (),
        {"Pass on by": "12-14 17:30", "Settle by": "12-12 23:40"},
    ),
    (
        "tickets",
        NEW_YEARS_EVE,
        TICKET | {"channel": "control_room"},
        (),
        {"Pass on by": "2027-01-04 17:30", "Settle by": "2027-01-01 17:20"},
    ),
    # W39: D10 or P27 at any hour; D17 one, D18 three working days; D19 48 hours
    (
        "repairs",
        MONDAY,
        REPAIR,
        (),
        {
            "First reaction by": "12-08 10:00",
            "Agree a time by": "12-08 17:30",
            "Finish by": "12-10 17:30",
        },
    ),
    (
        "repairs",
        FRIDAY_NIGHT,
        REPAIR | {"urgency": "burst_pipe"},
        (),
        {
            "First reaction by": "12-12 00:10",
            "Agree a time by": "12-14 17:30",
            "Finish by": "12-16 17:30",
        },
    ),
    (
        "repairs",
        SATURDAY,
        REPAIR,
        (),
        {
            "First reaction by": "12-13 09:15",
            "Agree a time by": "12-14 17:30",
            "Finish by": "12-16 17:30",
        },
    ),
    (
        "repairs",
        BEFORE_HOLIDAY,
        REPAIR,
        (),
        {
            "First reaction by": "12-31 17:00",
            "Agree a time by": "2027-01-04 17:30",
            "Finish by": "2027-01-06 17:30",
        },
    ),
    (
        "repairs",
        "12-25 16:00",  # the Sunday after it is worked
        REPAIR | {"urgency": "lift_entrapment"},
        (),
        {
            "First reaction by": "12-25 16:30",
            "Agree a time by": "12-27 17:30",
            "Finish by": "12-29 17:30",
        },
    ),
    (
        "repairs",
        FRIDAY,
        REPAIR | {"urgency": "danger"},
        ("accept", "take", "start_now", "complete completed_at=now cause=wear work_done=换"),
        {"Visit opens": "12-13 16:30"},
    ),
    # W40: first answer D10, D11 after hours, P27 in public; D01; the chain D02, D03, D04, D05
    (
        "complaints",
        FRIDAY_NIGHT,
        dict(TAKEN),
        (),
        {"First answer by": "12-12 23:40", "Settle by": "12-12 23:59"},
    ),
    (
        "complaints",
        FRIDAY_NIGHT,
        {**TAKEN, "channel": "after_hours"},
        (),
        {"First answer by": "12-14 17:30", "Settle by": "12-12 23:59"},
    ),
    (
        "complaints",
        SATURDAY,
        {**TAKEN, "channel": "media"},
        (),
        {"First answer by": "12-12 09:45", "Settle by": "12-13 23:59"},
    ),
    (
        "complaints",
        NEW_YEARS_EVE,
        dict(TAKEN),
        (),
        {"First answer by": "2027-01-01 17:20", "Settle by": "2027-01-01 23:59"},
    ),
    ("complaints", FRIDAY_NIGHT, LEVEL1, ("refer",), {"Department signs by": "12-12 02:40"}),
    ("complaints", SATURDAY, LEVEL1, TO_PROPOSED[:2], {"Facts by": "12-13 09:15"}),
    ("complaints", NEW_YEARS_EVE, LEVEL1, TO_PROPOSED[:3], {"Solution by": "2027-01-01 17:20"}),
    ("complaints", NEW_YEARS_EVE, LEVEL1, TO_PROPOSED, {"On site by": "2027-01-02 17:20"}),
    (
        "complaints",
        FRIDAY,
        LEVEL1,
        (*TO_PROPOSED[:2], ESCALATED),
        {"Joint visit by": "12-15 17:30"},
    ),
    (
        "complaints",
        BEFORE_HOLIDAY,
        LEVEL1,
        (*TO_PROPOSED, "refuse demand=a steps_so_far=b"),
        {"Joint visit by": "2027-01-05 17:30"},
    ),
    (
        "complaints",
        FRIDAY,
        dict(TAKEN),
        ("classify", "settle_here result=已清扫"),
        {"Return visit by": "12-15 17:30"},
    ),
    (
        "complaints",
        "12-25 11:00",
        dict(TAKEN),
        ("classify", "settle_here result=已清扫"),
        {"Return visit by": "12-28 17:30"},
    ),
    # W41: D08 after a complaint, D22, D21, D31, P29; the record D24, D25
    ("return_visits", FRIDAY, VISIT | {"sort": "complaint"}, (), {"Visit by": "12-15 17:30"}),
    ("return_visits", FRIDAY, VISIT | {"sort": "agent_change"}, (), {"Visit by": "12-14 17:30"}),
    (
        "return_visits",
        NEW_YEARS_EVE,
        VISIT | {"sort": "care"},
        (),
        {"Visit by": "2027-02-28 23:59"},
    ),
    (
        "return_visits",
        NEW_YEARS_EVE,
        VISIT | {"sort": "merchant"},
        (),
        {"Visit by": "2027-01-31 23:59"},
    ),
    (
        "return_visits",
        NEW_YEARS_EVE,
        VISIT | {"sort": "walk_round"},
        (),
        {"Visit by": "2027-01-31 23:59"},
    ),
    ("return_visits", MONDAY, VISIT | {"sort": "lapsed"}, (), {"Visit by": "12-14 23:59"}),
    (
        "return_visits",
        FRIDAY,
        VISIT | {"sort": "business"},
        ("visit outcome=好 satisfaction=fair",),
        {"Record by": "12-12 16:30"},
    ),
    (
        "return_visits",
        BEFORE_HOLIDAY,
        VISIT | {"sort": "business"},
        ("visit outcome=好 satisfaction=fair", "record"),
        {"File by": "2027-01-04 17:30"},
    ),
]


@pytest.fixture(scope="module")
def desk_of_all(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One desk with every right for all rows, its holidays entered."""
    made = world(template_file, tmp_path_factory.mktemp("deadlines"))
    for day, kind in SPECIAL_DAYS.items():
        made.desk.execute(calendar_days.set_days, first=day, kind=kind)
    yield made
    made.desk.database.close()


@pytest.mark.parametrize(("workflow", "start", "values", "steps", "due"), TABLE)
def test_each_deadline_falls_when_the_handbook_says(
    desk_of_all: World,
    workflow: str,
    start: str,
    values: dict[str, Value],
    steps: tuple[str, ...],
    due: dict[str, str],
) -> None:
    desk_of_all.clock.moment = _at(start)
    desk = desk_of_all.desk
    given = dict(values)
    case_id = desk.execute(casework.open_case, workflow=workflow, values=given).case_id
    for step in steps:
        name, *pairs = step.split()
        asked = dict(_typed(*pair.split("=")) for pair in pairs)
        actor = desk_of_all.as_role(Role.TECHNICIAN) if name == "take" else desk
        actor.execute(casework.do, case_id=case_id, transition=name, values=asked, reason="按规定")
    clocks = desk.query(case_sheets.sheet, case_id=case_id).clocks
    assert {c.label.source: _said(c.due_at) for c in clocks} == due


def _at(text: str) -> datetime:
    """Return a moment of December 2026 at the centre."""
    return datetime.fromisoformat(f"2026-{text.replace('T', ' ')}").replace(tzinfo=CENTRE_TIME)


def _typed(name: str, text: str) -> tuple[str, Value]:
    """Return a field typed with a step; "now" is the moment of the step, as "completed_at"."""
    if text == "now" or name.endswith("_at"):
        return name, _NOW if text == "now" else _at(text)
    return name, text


def _said(moment: datetime) -> str:
    local = moment.astimezone(CENTRE_TIME)
    return f"{local:%m-%d %H:%M}" if local.year == 2026 else f"{local:%Y-%m-%d %H:%M}"


_NOW = datetime(2026, 12, 11, 16, 30, tzinfo=CENTRE_TIME)  # a moment no row's clock looks at
