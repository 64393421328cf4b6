"""Deposits through the journal: charged, held, deducted, given back, forfeited (domain.md W14)."""

import pytest
from sqlalchemy import func, select

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.case_guards import SamePersonError
from propdesk.domain.deposits import DeductionTooHighError, ReceiptLostError
from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.ids import ChargeId, PaymentId, ShiftId, UnitId
from propdesk.domain.journal import Account
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.tables import ReportTable
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import speaking
from propdesk.models.journal import Posting
from propdesk.models.payments import Allocation, Payment
from propdesk.models.print_jobs import PrintJob
from propdesk.routine import run_routine
from propdesk.services import (
    case_sheets,
    casework,
    counter_account,
    deposits,
    deposits_report,
    drawers,
    ledgers,
    printers,
    reports_daily,
    reports_rate,
    reversals,
)
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.deposits import (
    MoneyHeldError,
    MovedSinceError,
    NotPaidError,
    StillPaidError,
)
from propdesk.services.drawers import ShiftNotOpenError
from propdesk.services.standings import refresh
from propdesk.services.work import Query, Work, use_case
from tests.builders import World
from tests.services.takings import MANAGER, SUPERVISOR, TODAY, Till, agreed_by, open_till
from tests.workflows.refusals import refusal

AMOUNT = 200_000
URI = "tcp://127.0.0.1:9100"


@pytest.fixture
def till(centre: World) -> Till:
    """A counter at which the two units owe nothing, with a supervisor and a manager to ask."""
    made = open_till(centre)
    made.take()
    centre.as_role(Role.SUPERVISOR, login=SUPERVISOR)
    centre.as_role(Role.MANAGER, login=MANAGER)
    return made


def demanded(till: Till, fen: int = AMOUNT, sort: str = "decoration") -> bytes:
    """Ask for a deposit of 2,000 yuan."""
    values = {"unit_id": "1-101", "sort": sort, "payer": "王小明", "amount": fen}
    desk = till.world.as_role(Role.RECEPTIONIST, login="reception")
    return desk.execute(casework.open_case, workflow="deposits", values=values).case_id


def held(till: Till) -> bytes:
    """Ask for a deposit and take it at the counter."""
    case_id = demanded(till)
    till.take()
    return case_id


def step(desk: Desk, case_id: bytes, transition: str, reason: object = "", **values: object) -> str:
    return desk.execute(
        casework.do, case_id=case_id, transition=transition, values=values, reason=str(reason)
    ).state


def state(till: Till, case_id: bytes) -> str:
    return till.desk.query(case_sheets.sheet, case_id=case_id).state.code


def account(till: Till, name: Account) -> int:
    with till.desk.database.read() as connection:
        total = select(func.coalesce(func.sum(Posting.amount_fen), 0))
        return connection.scalar(total.where(Posting.account == name.value)) or 0


def agreed(till: Till, case_id: bytes, fen: int = AMOUNT) -> None:
    """Ask the deposit back at the desk and agree to it."""
    reception = till.world.as_role(Role.RECEPTIONIST, login="reception")
    back = {"payee": "王小明", "payee_is": "payer", "receipt_back": True}
    step(reception, case_id, "ask_back", **back)
    boss = till.world.as_role(Role.SUPERVISOR, login=SUPERVISOR)
    step(boss, case_id, "agree", in_order=True, refund=fen)


def test_a_deposit_is_a_liability_and_never_income(till: Till) -> None:
    income = account(till, Account.INCOME)
    case_id = demanded(till)
    assert till.standing() == (AMOUNT, 0)
    till.take()
    assert account(till, Account.INCOME) == income
    assert account(till, Account.DEPOSIT_HELD) == -AMOUNT
    sheet = till.desk.query(case_sheets.sheet, case_id=case_id)
    assert sheet.state.code == "held"
    assert sheet.values["receipt_no"]
    assert till.verified().ok


def test_a_part_paid_deposit_is_still_due(till: Till) -> None:
    case_id = demanded(till)
    till.take(50_000)
    assert state(till, case_id) == "due"
    with pytest.raises(NotPaidError):
        step(till.desk, case_id, "hold")
    till.take()
    assert state(till, case_id) == "held"


@use_case(None)
def paid_there(work: Work, *, unit: UnitId, charge: ChargeId, shift: ShiftId) -> None:
    """Take in the payment of a desk that did not have the case, as the meeting of desks does."""
    payment = PaymentId(work.new_id())
    sums = dict.fromkeys(("paid_fen", "tendered_fen"), AMOUNT)
    who, day = work.person.user_id, work.today
    known = {"unit_id": unit, "shift_id": shift, "collector_id": who, "business_date": day}
    rest = {"change_fen": 0, "kept_fen": 0, "taken_at": work.now, "stamp": work.stamp, "note": ""}
    work.insert(Payment, id=payment, **known, **sums, **rest)
    put = {"payment_id": payment, "charge_id": charge, "amount_fen": AMOUNT}
    work.insert(Allocation, id=work.new_id(), **put)
    refresh(work, [charge])


def test_what_was_paid_where_its_case_had_not_come_yet_is_noted_by_the_desk_that_opened_it(
    till: Till,
) -> None:
    case_id = demanded(till)
    (line,) = till.desk.query(counter_account.account, unit_id=till.unit).lines
    shift = till.desk.query(drawers.current)
    assert shift is not None
    till.desk.execute(paid_there, unit=till.unit, charge=line.charge_id, shift=shift.shift_id)
    assert state(till, case_id) == "due"
    nobody = Desk(till.desk.database, till.world.clock, new_id)
    assert run_routine(nobody).moved == 1, "nobody need be signed in"
    assert state(till, case_id) == "held"
    assert run_routine(nobody).moved == 0


def test_a_void_receipt_makes_the_deposit_due_again(till: Till) -> None:
    case_id = demanded(till)
    receipt = till.take()
    with pytest.raises(StillPaidError):
        step(till.desk, case_id, "unpay")
    till.desk.execute(reversals.void, receipt_id=receipt.receipt_id, reason="收错")
    sheet = till.desk.query(case_sheets.sheet, case_id=case_id)
    assert (sheet.state.code, sheet.values["receipt_no"]) == ("due", "")
    assert till.verified().ok


def test_a_receipt_stays_once_its_deposit_was_asked_back(till: Till) -> None:
    case_id = demanded(till)
    receipt = till.take()
    agreed(till, case_id)
    said = refusal(
        lambda: till.desk.execute(reversals.void, receipt_id=receipt.receipt_id, reason="收错"),
        MovedSinceError,
    )
    assert said["zh_CN"].endswith("已申请退还、扣除或退还，该收据不能作废。")
    till.charge_january(till.unit)
    till.take()
    assert till.verified().ok


def test_it_goes_back_in_cash_from_ones_own_drawer(till: Till) -> None:
    case_id = held(till)
    agreed(till, case_id)
    stranger = till.world.as_role(Role.COLLECTOR, login="stranger")
    with pytest.raises(ShiftNotOpenError):
        step(stranger, case_id, "pay_back", refund_by="cash")
    before = till.standing()
    assert step(till.desk, case_id, "pay_back", refund_by="cash") == "refunded"
    assert account(till, Account.DEPOSIT_HELD) == 0
    assert till.standing() == before
    (row,) = till.desk.query(deposits.listed)
    assert (row.held_fen, row.state) == (0, "refunded")
    assert till.verified().ok
    shift = till.desk.query(drawers.current)
    assert shift is not None
    counted = till.desk.execute(drawers.count, denominations={})
    assert counted.expected_fen == shift.float_fen + account(till, Account.CASH)


def test_finance_sends_it_back_and_nobody_pays_out_what_they_agreed_to(till: Till) -> None:
    case_id = held(till)
    agreed(till, case_id)
    boss = till.world.as_role(Role.SUPERVISOR, login=SUPERVISOR)
    with pytest.raises(SamePersonError):
        step(boss, case_id, "pay_back", refund_by="wechat")
    finance = till.world.as_role(Role.FINANCE, login="finance")
    assert step(finance, case_id, "send_back") == "refunded"
    assert account(till, Account.TRANSFER) == -AMOUNT
    assert till.verified().ok


def test_a_deduction_needs_a_reason_and_a_supervisor_and_becomes_income(till: Till) -> None:
    case_id = held(till)
    income = account(till, Account.INCOME)
    desk = till.world.as_role(Role.RECEPTIONIST, login="reception")
    with pytest.raises(casework.ReasonMissingError):
        step(desk, case_id, "deduct", deduction=9_000)
    with pytest.raises(SecondPersonNeededError):
        step(desk, case_id, "deduct", "电梯轿厢划伤", deduction=9_000)
    desk.execute(
        casework.do,
        case_id=case_id,
        transition="deduct",
        values={"deduction": 9_000},
        reason="电梯轿厢划伤",
        approval=agreed_by(SUPERVISOR),
    )
    assert account(till, Account.INCOME) == income - 9_000
    assert account(till, Account.DEPOSIT_HELD) == -(AMOUNT - 9_000)
    said = refusal(
        lambda: step(desk, case_id, "deduct", "再扣", deduction=20_000), DeductionTooHighError
    )
    assert said["zh_CN"] == "扣除超过 100.00 元须经理同意。"
    agreed(till, case_id, AMOUNT - 9_000)
    assert step(till.desk, case_id, "pay_back", refund_by="cash") == "refunded"
    assert till.verified().ok


def test_the_manager_forfeits_what_is_left(till: Till) -> None:
    case_id = held(till)
    boss = till.world.as_role(Role.SUPERVISOR, login=SUPERVISOR)
    with pytest.raises(PermissionDeniedError):
        step(boss, case_id, "forfeit", "逾期未领")
    manager = till.world.as_role(Role.MANAGER, login=MANAGER)
    assert step(manager, case_id, "forfeit", "逾期未领") == "forfeited"
    assert account(till, Account.DEPOSIT_HELD) == 0
    assert till.verified().ok


def test_a_lost_receipt_needs_a_copy_of_the_card_and_a_supervisor(till: Till) -> None:
    case_id = held(till)
    desk = till.world.as_role(Role.RECEPTIONIST, login="reception")
    back: dict[str, object] = {"payee": "王小明", "payee_is": "payer", "identity_copy": True}
    said = refusal(lambda: step(desk, case_id, "ask_back", **back), ReceiptLostError)
    assert said == {
        "zh_CN": "押金收据已遗失，须主管同意。",
        "en": "The receipt is lost: a supervisor must allow it.",
    }
    boss = till.world.as_role(Role.SUPERVISOR, login=SUPERVISOR)
    assert step(boss, case_id, "ask_back", "收据遗失", **back) == "refund_requested"


def test_it_is_given_back_within_fifteen_days_of_the_agreement(till: Till) -> None:
    case_id = held(till)
    agreed(till, case_id)
    sheet = till.desk.query(case_sheets.sheet, case_id=case_id)
    (clock,) = sheet.clocks
    due = clock.due_at.astimezone(CENTRE_TIME)
    assert f"{due:%Y-%m-%d %H:%M}" == "2026-12-20 23:59", "the 15th day to its end"


def test_what_is_not_paid_can_be_void_with_its_charge_what_is_held_cannot(till: Till) -> None:
    manager = till.world.as_role(Role.MANAGER, login=MANAGER)
    case_id = demanded(till)
    manager.execute(casework.void, case_id=case_id, reason="开错")
    assert till.standing() == (0, 0)
    paid = held(till)
    said = refusal(
        lambda: manager.execute(casework.void, case_id=paid, reason="开错"), MoneyHeldError
    )
    assert said["en"].endswith("it cannot be void.")
    assert state(till, paid) == "held"
    assert till.verified().ok


def test_a_deposit_counts_for_no_collection_rate_and_leaves_the_takings_when_it_goes_back(
    till: Till,
) -> None:
    auditor = till.world.as_role(Role.AUDITOR, login="audit")
    scope = Scope(first=TODAY, last=TODAY, by=Grouping.ITEM)

    def received(ask: Query[[Scope], ReportTable]) -> int:
        table = auditor.query(ask, scope)
        list(table.rows())
        return table.total_of("received")

    rate, takings = received(reports_rate.collection_rate), received(ledgers.takings)
    case_id = held(till)
    assert received(reports_rate.collection_rate) == rate
    assert received(ledgers.takings) == takings + AMOUNT
    agreed(till, case_id)
    step(till.desk, case_id, "pay_back", refund_by="cash")
    assert received(ledgers.takings) == takings
    assert received(reports_daily.daily) == takings


def test_the_report_is_the_account_of_deposits_held(till: Till) -> None:
    held(till)
    demanded(till, 5_000, "card")
    auditor = till.world.as_role(Role.AUDITOR, login="audit")
    with speaking("zh_CN"):
        table = auditor.query(deposits_report.by_kind, Scope(first=TODAY, last=TODAY))
    rows = list(table.rows())
    assert rows == [
        ("装修押金", 1, AMOUNT, AMOUNT, 0, 0, 0),
        ("门禁卡押金", 0, 0, 0, 0, 0, 5_000),
    ]
    assert sum(int(str(row[2])) for row in rows) == -account(till, Account.DEPOSIT_HELD) - 5_000


def test_the_deposit_receipt_comes_out_with_the_receipt_of_the_counter(till: Till) -> None:
    till.world.desk.execute(printers.add, name="前台", uri=URI, model="roll80")
    case_id = demanded(till)
    till.take(printer=URI)
    with till.desk.database.read() as connection:
        jobs = connection.execute(
            select(PrintJob.title, PrintJob.subject_id).order_by(PrintJob.created_at, PrintJob.id)
        ).all()
    number = till.desk.query(case_sheets.sheet, case_id=case_id).number
    assert [job.title for job in jobs if job.subject_id == case_id] == [f"押金收据 {number}"]
    assert len(jobs) == 2
    assert till.verified().ok


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("UPDATE deposit_move SET amount_fen = amount_fen + 1", "facts_posted"),
        ("DELETE FROM deposit_move", "postings_founded"),
    ],
)
def test_a_touched_move_is_found(till: Till, statement: str, check: str) -> None:
    case_id = held(till)
    manager = till.world.as_role(Role.MANAGER, login=MANAGER)
    step(manager, case_id, "forfeit", "逾期未领")
    raw = till.desk.database.connect()
    raw.execute(statement)
    raw.close()
    assert check in {found.name for found in till.verified().checks if not found.ok}
