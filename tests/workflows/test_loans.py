"""Umbrellas and trolleys from the desk and back (domain.md W30, P21)."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest
from sqlalchemy import select

from propdesk.desk import Desk
from propdesk.domain import loans as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import RaiseCharge
from propdesk.domain.case_guards import HasOverdueError, NotInStockError, OnLoanError
from propdesk.domain.deadlines import Light
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Role
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.models.charges import Charge
from propdesk.services import case_lists, case_sheets, casework, loans, stock
from propdesk.services.case_lists import CaseAsk
from propdesk.services.casework import Done
from propdesk.workflows.loans import WORKFLOW
from tests.builders import NOON, World, add_item, add_units
from tests.workflows.acts import KnownPast, act

USUAL: Mapping[str, object] = {
    "borrower": "王小明",
    "phone": "13812345678",
    "unit_id": "1-101",
    "borrower_sort": "resident",
    "known_by": "known",
    "state_out": "good",
}


@pytest.fixture
def lobby(centre: World) -> Desk:
    """A desk with two umbrellas and a trolley."""
    centre.desk.execute(add_units)
    for code, name in (("U01", "雨伞"), ("U02", "雨伞"), ("T1", "手推车")):
        centre.desk.execute(stock.add, sort="loans", code=code, name=name)
    return centre.as_role(Role.RECEPTIONIST)


def lend(desk: Desk, item: str = "U01", **values: object) -> Done:
    sort = "trolley" if item.startswith("T") else "umbrella"
    given = {**USUAL, "item": item, "sort": sort, **values}
    return desk.execute(casework.open_case, workflow="loans", values=given)


def do(desk: Desk, done: Done, way: str, reason: str = "", **values: object) -> Done:
    return desk.execute(
        casework.do, case_id=done.case_id, transition=way, values=values, reason=reason
    )


def due_of(desk: Desk, done: Done) -> str:
    (clock,) = desk.query(case_sheets.sheet, case_id=done.case_id).clocks
    return f"{clock.due_at.astimezone(CENTRE_TIME):%m-%d %H:%M}"


def loan(**values: Value) -> dict[str, Value]:
    """Return the fields of a loan that is out."""
    empty: dict[str, Value] = {f.name: f.empty for f in WORKFLOW.fields}
    return empty | {"item": "U01", "sort": "umbrella", "borrower_sort": "resident"} | values


@pytest.mark.parametrize(
    ("judge", "values", "chinese", "english"),
    [
        (
            rules.no_trolley_for_contractors,
            {"sort": "trolley", "borrower_sort": "contractor"},
            "手推车不借给施工单位。",
            "Trolleys are not lent to contractors.",
        ),
        (
            rules.within_load,
            {"sort": "trolley", "load_kg": 51},
            "手推车载重不得超过50公斤。",
            "A trolley carries at most 50 kg.",
        ),
        (
            rules.deposit_has_receipt,
            {"deposit_fen": 5000},
            "请先在收费窗口收取押金，再填写收据号码。",
            "Take the deposit at the counter first and enter the receipt's number.",
        ),
        (
            rules.deposit_given_back,
            {"deposit_fen": 5000},
            "请退还押金50.00元并勾选“押金已退”。",
            "Give back the deposit of 50.00 yuan and tick it.",
        ),
        (
            rules.damage_charged_or_explained,
            {"state_in": "damaged"},
            "物品已损坏：请收取赔偿，或填写不收的原因。",
            "It is damaged: charge it, or give the reason why not.",
        ),
        (
            rules.remindable,
            {},
            "尚未到期，不必催还。",
            "It is not due yet; nobody is reminded before.",
        ),
    ],
)
def test_what_lending_refuses(
    judge: Callable[..., None],
    values: dict[str, Value],
    chinese: str,
    english: str,
    in_both: Callable[[DomainError], tuple[str, str]],
) -> None:
    with pytest.raises(DomainError) as caught:
        judge(act(loan(**values)))
    assert in_both(caught.value) == (chinese, english)


@pytest.mark.parametrize(
    ("judge", "values"),
    [
        (rules.no_trolley_for_contractors, {"borrower_sort": "contractor"}),
        (rules.no_trolley_for_contractors, {"sort": "trolley"}),
        (rules.within_load, {"sort": "trolley", "load_kg": 50}),
        (rules.within_load, {"load_kg": 80}),
        (rules.deposit_has_receipt, {"deposit_fen": 5000, "deposit_receipt": "A1"}),
        (rules.deposit_given_back, {"deposit_fen": 5000, "deposit_back": True}),
        (rules.damage_charged_or_explained, {"state_in": "worn"}),
    ],
)
def test_what_lending_lets_pass(judge: Callable[..., None], values: dict[str, Value]) -> None:
    judge(act(loan(**values)))


def test_a_reminder_goes_by_the_time_the_thing_went_out() -> None:
    late = act(loan(), now=NOON + timedelta(days=3), past=KnownPast())
    rules.remindable(late)


def test_damage_is_charged_to_the_unit() -> None:
    unit = b"u" * 16
    assert rules.charge_unit(act(loan(unit_id=unit, charge_fen=3000))) == (
        RaiseCharge(unit, "LOAN", 3000),
    )
    assert rules.charge_unit(act(loan(unit_id=unit))) == ()


@pytest.mark.parametrize(
    ("item", "values", "due"),
    [
        ("U01", {}, "12-07 23:59"),
        ("T1", {}, "12-05 23:59"),
        ("U01", {"due_back": NOON + timedelta(hours=3)}, "12-05 15:00"),
    ],
)
def test_an_umbrella_has_two_days_a_trolley_today_or_what_was_agreed(
    lobby: Desk, item: str, values: dict[str, object], due: str
) -> None:
    assert due_of(lobby, lend(lobby, item, **values)) == due


def test_a_thing_is_out_once_and_must_be_there(lobby: Desk) -> None:
    lend(lobby)
    for item, kind in (("U01", OnLoanError), ("U09", NotInStockError)):
        with pytest.raises(casework.OverrideNeededError) as caught:
            lend(lobby, item, phone="13900001111")
        assert isinstance(caught.value.__cause__, kind)


def test_who_has_something_overdue_gets_nothing_further(centre: World, lobby: Desk) -> None:
    first = lend(lobby)
    assert lend(lobby, "U02").state == "on_loan"
    centre.clock.advance(days=3)
    lobby = centre.as_role(Role.RECEPTIONIST)
    with pytest.raises(HasOverdueError):
        lend(lobby, "T1")
    with pytest.raises(HasOverdueError):
        lend(lobby, "T1", phone="13900001111")  # the same name at the same unit
    assert lend(lobby, "T1", phone="13900001111", borrower="李四").state == "on_loan"
    do(lobby, first, "give_back", state_in="good")


def test_a_loan_comes_back_is_reminded_of_and_charged(centre: World, lobby: Desk) -> None:
    centre.desk.execute(add_item, code="LOAN")
    lobby = centre.as_role(Role.RECEPTIONIST)
    done = lend(lobby)
    with pytest.raises(rules.NotOverdueError):
        do(lobby, done, "remind", told="电话")
    centre.clock.advance(days=3)
    lobby = centre.as_role(Role.RECEPTIONIST)
    (row,) = lobby.query(case_lists.page, ask=CaseAsk("loans", "late")).rows
    assert (row.number, row.light) == (done.number, Light.RED)
    assert do(lobby, done, "remind", told="已电话，今晚还").state == "overdue"
    with pytest.raises(rules.DamagedNotChargedError):
        do(lobby, done, "give_back", state_in="damaged")
    assert do(lobby, done, "charge", charge_fen=3000).state == "charged"
    with lobby.database.read() as connection:
        assert list(connection.scalars(select(Charge.amount_fen))) == [3000]


def test_a_lost_thing_is_not_lent_again_until_it_is_found_or_written_off(
    centre: World, lobby: Desk
) -> None:
    centre.desk.execute(add_item, code="LOAN")
    lobby = centre.as_role(Role.RECEPTIONIST)
    done = lend(lobby)
    assert do(lobby, done, "lose", "忘在出租车上", charge_fen=3000).state == "lost"
    with pytest.raises(casework.OverrideNeededError):
        lend(lobby, phone="13900001111")
    boss = centre.as_role(Role.SUPERVISOR)
    with pytest.raises(rules.StillInStockError):
        do(boss, done, "write_off")
    (item,) = [r.item_id for r in boss.query(loans.report).things if r.code == "U01"]
    boss.execute(stock.mark, item_id=item, is_lost=True)
    assert do(boss, done, "write_off").state == "gone"
    report = boss.query(loans.report)
    assert ([r.code for r in report.lost], report.here) == (["U01"], 2)


def test_the_report_says_what_is_out_overdue_and_here(centre: World, lobby: Desk) -> None:
    lend(lobby, "T1")
    lend(lobby, "U02")
    centre.clock.advance(days=1)
    report = centre.as_role(Role.RECEPTIONIST).query(loans.report)
    assert [row.code for row in report.out] == ["T1", "U02"]
    assert [row.code for row in report.overdue] == ["T1"]
    assert (len(report.things), report.here) == (3, 1)
