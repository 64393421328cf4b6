"""What is out, hangs and is up: every figure from the cases (domain.md W06, W30, W44, W28)."""

from datetime import date, timedelta
from typing import Any

import pytest

from propdesk.desk import Desk
from propdesk.domain.documents import Table
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Scope
from propdesk.i18n import speaking
from propdesk.routine import run_routine
from propdesk.services import (
    after_hours,
    audit,
    case_lists,
    case_sheets,
    casework,
    lobby_boards,
    stock,
    visitors,
)
from propdesk.services.forms import Wanted
from propdesk.services.forms_register import form_named
from propdesk.services.reports import report_named
from tests.builders import World, add_units
from tests.workflows.test_after_hours import SATURDAY, enter, listed
from tests.workflows.test_keys import CUSTODY, do, hung, job
from tests.workflows.test_loans import lend
from tests.workflows.test_notices import posted

MONTH = Scope(date(2026, 12, 1), date(2026, 12, 31))


@pytest.fixture
def lobby(centre: World) -> Desk:
    centre.desk.execute(add_units)
    for code in ("U01", "U02", "T1"):
        centre.desk.execute(stock.add, sort="loans", code=code, name="物品")
    return centre.as_role(Role.RECEPTIONIST)


def rows(world: World, report: str) -> list[tuple[Any, ...]]:
    with speaking("zh_CN"):
        table = world.desk.query(report_named(report).ask, MONTH)
        return [tuple(row) for row in table.rows()]


def test_things_are_in_stock_out_or_overdue(centre: World, lobby: Desk) -> None:
    lend(lobby, "T1")
    lend(lobby, "U02")
    centre.clock.advance(days=1)
    assert [row[:3] for row in rows(centre, "things")] == [
        ("T1", "物品", "逾期"),
        ("U01", "物品", "在库"),
        ("U02", "物品", "借出"),
    ]


def test_keys_are_where_their_last_step_left_them(centre: World, lobby: Desk) -> None:
    kept, out = hung(lobby, "101"), hung(lobby, "102")
    for done in (kept, out):
        do(lobby, done, "leave", **CUSTODY)
    due = lobby.clock.now() + timedelta(hours=1)
    do(lobby, out, "check_out", taken_by="李师傅", job=job(lobby), due_back=due)
    centre.clock.advance(days=91)
    said = [(row[0], row[1], row[2], row[4], row[5]) for row in rows(centre, "key-board")]
    assert said == [
        ("101", "1-101", "托管中", "", "托管超期"),
        ("102", "1-101", "因工作借出", "李师傅", "逾期"),
    ]


def test_notices_up_say_what_comes_down_today_and_what_was_late(centre: World) -> None:
    today = date(2026, 12, 5)
    posted(centre, title="停水", takes_place_on=today)
    posted(centre, title="活动", sort="cooperation", valid_to=today + timedelta(days=2))
    assert [(row[1], row[6]) for row in rows(centre, "notices-up")] == [
        ("活动", ""),
        ("停水", "张贴过晚"),
    ]
    centre.clock.advance(days=2)
    assert rows(centre, "notices-up")[0][6] == "今天撤下"
    centre.clock.advance(days=1)
    assert rows(centre, "notices-up")[0][6] == "应已撤下"


def test_air_conditioning_of_a_list_is_billed_by_its_days_and_not_twice(
    centre: World, lobby: Desk
) -> None:
    number = listed(centre, to_day=SATURDAY + timedelta(days=1), aircon_hours=3)
    listed(centre, is_approved=False, company="未批准", aircon_hours=9)
    gate = centre.as_role(Role.GUARD)
    done = enter(gate, host="", host_informed=False, announced_by=number, aircon_hours=2)
    gate.execute(visitors.sign_out, code=done.number)

    def hours(first: date, last: date) -> list[tuple[str, int]]:
        found = gate.query(after_hours.overtime, first_day=first, last_day=last)
        return [(row.company, row.aircon_hours) for row in found]

    assert hours(SATURDAY, SATURDAY) == [("远方贸易", 3)]
    assert hours(SATURDAY, SATURDAY + timedelta(days=30)) == [("远方贸易", 6)]


def test_the_list_for_the_round_names_only_those_who_should_have_left(
    centre: World, lobby: Desk
) -> None:
    early = lobby.clock.now() + timedelta(hours=1)
    known = {"purpose": "private", "host": "李女士", "host_informed": True}
    for name, out in (("王小明", early), ("刘三", early + timedelta(hours=9))):
        lobby.execute(visitors.sign_in, values=known | {"name": name, "planned_out": out})
    centre.clock.advance(hours=2)
    document = lobby.query(form_named("not-left-list").ask, Wanted(""))
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert [row[1] for row in table.rows] == ["王小明"]
    assert document.title == "逾时未离名单"


def test_it_is_noted_whom_the_desk_filled_in(centre: World, lobby: Desk) -> None:
    known = {"purpose": "private", "host": "李女士", "host_informed": True}
    done = lobby.execute(visitors.sign_in, values=known | {"name": "王小明"})
    (found,) = lobby.query(visitors.known, text="王小明")
    assert found.case_id == done.case_id
    lobby.execute(visitors.recall, case_id=found.case_id)
    line = centre.desk.query(audit.lines, only=audit.AuditFilter()).rows[0]
    assert (line.act, line.detail) == ("visitors.recall", done.number)


def test_the_boards_are_read_by_who_reads_reports() -> None:
    for report in ("things", "key-board", "notices-up"):
        assert report_named(report).ask.name.startswith(lobby_boards.__name__.rpartition(".")[2])


def test_what_time_closes_is_closed_without_anybody(centre: World, lobby: Desk) -> None:
    known = {"purpose": "private", "host": "李女士", "host_informed": True}
    visit = lobby.execute(visitors.sign_in, values=known | {"name": "王小明"})
    loan = lend(lobby, "T1")
    keys = hung(lobby)
    do(lobby, keys, "leave", **CUSTODY)
    due = lobby.clock.now() + timedelta(hours=1)
    do(lobby, keys, "check_out", taken_by="李师傅", job=job(lobby), due_back=due)
    listed(centre)
    bar = centre.as_role(Role.SUPERVISOR).execute(
        casework.open_case,
        workflow="barred_persons",
        values={"name": "孙某", "why": "滋扰", "looks": "高", "until": SATURDAY},
    )
    entry = enter(centre.as_role(Role.GUARD))
    nobody = centre.desk.seated(None)

    def states() -> list[str]:
        cases = (loan, keys, bar, entry, visit)
        return [
            centre.desk.query(case_sheets.sheet, case_id=done.case_id).state.code for done in cases
        ]

    run_routine(nobody)
    assert states() == ["on_loan", "checked_out", "barred", "inside", "admitted"]
    centre.clock.advance(hours=3)
    run_routine(nobody)
    assert states() == ["on_loan", "overdue", "barred", "check_needed", "admitted"]
    centre.clock.advance(hours=12)
    run_routine(nobody)
    assert states() == ["overdue", "overdue", "lifted", "check_needed", "admitted"]
    centre.clock.advance(days=1)
    run_routine(nobody)
    assert states()[-1] == "unseen"
    assert centre.desk.query(case_lists.counts)["visitor_lists"] == {"over": 1}
