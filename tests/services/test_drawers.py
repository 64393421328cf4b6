"""Shifts: one drawer, one person, counted blind (domain.md W15; faults 2)."""

import pytest
from sqlalchemy import func, select

from propdesk.domain.errors import PermissionDeniedError
from propdesk.domain.journal import Account, Method
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import JobKind, JobToPrint
from propdesk.models.journal import Posting
from propdesk.services import (
    desk_settings,
    drawers,
    drawers_openings,
    drawers_summary,
    parked,
    print_jobs,
    print_jobs_queue,
    refunds,
    reversals,
)
from propdesk.services.accounts import SecondPersonNeededError
from propdesk.services.charges import ReasonNeededError
from propdesk.services.drawers import (
    DifferenceReasonNeededError,
    DraftsParkedError,
    InvalidCountError,
    NotCountedError,
    RecountUsedError,
    ShiftAlreadyOpenError,
    ShiftCountedError,
    ShiftNotOpenError,
)
from propdesk.services.print_jobs import DRAWER_PULSE, RECEIPT
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.settings import OPEN_DRAWER_ON_CASH
from tests.builders import World
from tests.services.takings import SUPERVISOR, Till, agreed_by, open_till

FLOAT = {100_00: 2}


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def test_one_drawer_one_person_one_shift(till: Till) -> None:
    with pytest.raises(ShiftAlreadyOpenError, match="collector"):
        till.desk.execute(drawers.open_shift, float_fen=0, drawer="2")
    other = till.world.as_role(Role.COLLECTOR, login="other")
    with pytest.raises(ShiftAlreadyOpenError, match="collector"):
        other.execute(drawers.open_shift, float_fen=0)
    other.execute(drawers.open_shift, float_fen=0, drawer="2")


def test_the_expected_sum_is_told_only_after_the_count(till: Till) -> None:
    till.take(10000)
    till.take(5000, method=Method.WECHAT)
    shift = till.desk.query(drawers.current)
    assert shift is not None
    before = till.desk.query(drawers_summary.own, shift_id=shift.shift_id)
    assert (before.expected_fen, before.counted_fen) == (None, None)
    assert before.methods == {"wechat": 5000}
    result = till.desk.execute(drawers.count, denominations={100_00: 3})
    assert (result.counted_fen, result.expected_fen, result.difference_fen) == (30000, 30000, 0)
    after = till.desk.query(drawers_summary.own, shift_id=shift.shift_id)
    assert (after.expected_fen, after.methods) == (30000, {"cash": 10000, "wechat": 5000})


def test_there_is_one_recount(till: Till) -> None:
    assert till.desk.execute(drawers.count, denominations={100_00: 1}).recount_left
    assert not till.desk.execute(drawers.count, denominations=FLOAT).recount_left
    with pytest.raises(RecountUsedError):
        till.desk.execute(drawers.count, denominations=FLOAT)
    assert till.desk.execute(drawers.close) == 0


@pytest.mark.parametrize("count", [{100_00: -1}, {99_00: 1}, {0: 1}, {-100: 1}])
def test_a_count_is_whole_pieces_of_known_money(till: Till, count: dict[int, int]) -> None:
    with pytest.raises(InvalidCountError):
        till.desk.execute(drawers.count, denominations=count)


def test_after_the_count_no_money_moves(till: Till) -> None:
    taken = till.take(50000, keep=True)
    supervisor = till.colleague(SUPERVISOR, Role.SUPERVISOR)
    for desk in (till.desk, supervisor):
        desk.execute(drawers.count, denominations=FLOAT)
    with pytest.raises(ShiftCountedError):
        till.take(1000, unit=till.units[1])
    with pytest.raises(ShiftCountedError):
        till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")
    with pytest.raises(ShiftCountedError):
        supervisor.execute(
            refunds.refund, unit_id=till.unit, amount_fen=1, method=Method.CASH, reason="x"
        )


def test_a_difference_is_explained_and_agreed_to_by_somebody_else(till: Till) -> None:
    till.desk.execute(drawers.count, denominations={100_00: 1, 50_00: 1})
    with pytest.raises(DifferenceReasonNeededError, match="differs by -50"):
        till.desk.execute(drawers.close, approval=agreed_by(SUPERVISOR))
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(drawers.close, reason="找错零")
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(drawers.close, reason="找错零", approval=agreed_by("collector"))
    assert (
        till.desk.execute(drawers.close, reason="找错零", approval=agreed_by(SUPERVISOR)) == -5000
    )
    with till.desk.database.read() as connection:
        over_short = connection.scalar(
            select(func.sum(Posting.amount_fen)).where(Posting.account == Account.OVER_SHORT.value)
        )
    assert over_short == 5000
    assert till.verified().ok


def test_a_shift_is_closed_on_a_count_and_then_over(till: Till) -> None:
    with pytest.raises(NotCountedError):
        till.desk.execute(drawers.close)
    till.desk.execute(drawers.count, denominations=FLOAT)
    till.desk.execute(drawers.close, handed_to="财务")
    with pytest.raises(ShiftNotOpenError):
        till.desk.execute(drawers.close)
    with pytest.raises(ShiftNotOpenError):
        till.desk.execute(drawers.count, denominations=FLOAT)


def test_parked_drafts_stop_the_close_unless_left_on_purpose(till: Till) -> None:
    till.desk.execute(parked.park, sort="counter", title="1-102 李丽", payload="{}")
    till.desk.execute(drawers.count, denominations=FLOAT)
    with pytest.raises(DraftsParkedError, match="1-102 李丽"):
        till.desk.execute(drawers.close)
    till.desk.execute(drawers.close, leave_drafts=True)
    (draft,) = till.desk.query(parked.rows, sort="counter")
    assert draft.title == "1-102 李丽"


def test_the_summary_tells_takings_by_method_item_and_receipt(till: Till) -> None:
    first = till.take(10000)
    till.take(42066, unit=till.units[1], method=Method.ALIPAY)
    last = till.take(40000, keep=True)
    till.desk.execute(reversals.void, receipt_id=first.receipt_id, reason="错")
    shift = till.desk.query(drawers.current)
    assert shift is not None
    till.desk.execute(drawers.count, denominations={100_00: 6})
    summary = till.world.desk.query(drawers_summary.of_shift, shift_id=shift.shift_id)
    assert (summary.receipts, summary.voids, summary.refunds) == (3, 1, 0)
    assert (summary.first_receipt, summary.last_receipt) == (first.receipt, last.receipt)
    assert summary.methods == {"alipay": 42066, "cash": 40000}
    assert summary.items == {"PROPERTY": 74132}
    assert (summary.prepaid_fen, summary.expected_fen) == (7934, 60000)


def test_nothing_before_the_count_lets_the_cash_be_reckoned(till: Till) -> None:
    till.take(10000)
    till.take(42066, unit=till.units[1], method=Method.ALIPAY)
    shift = till.desk.query(drawers.current)
    assert shift is not None
    for desk, asked in (
        (till.desk, drawers_summary.own),
        (till.world.desk, drawers_summary.of_shift),
    ):
        blind = desk.query(asked, shift_id=shift.shift_id)
        assert (blind.methods, blind.items) == ({"alipay": 42066}, {})
        assert (blind.prepaid_fen, blind.expected_fen) == (None, None)
    till.desk.execute(drawers.count, denominations=FLOAT)
    told = till.desk.query(drawers_summary.own, shift_id=shift.shift_id)
    assert told.items
    assert told.expected_fen is not None


def test_takings_of_others_need_the_right_to_reports(till: Till) -> None:
    shift = till.desk.query(drawers.current)
    assert shift is not None
    other = till.world.as_role(Role.COLLECTOR, login="other")
    with pytest.raises(PermissionDeniedError):
        other.query(drawers_summary.own, shift_id=shift.shift_id)
    supervisor = till.world.as_role(Role.SUPERVISOR)
    day = shift.business_date
    (row,) = supervisor.query(drawers_summary.rows, first_day=day, last_day=day)
    assert (row.collector, row.closed_at) == ("collector", None)


def test_the_drawer_opens_without_a_sale_for_a_reason_and_alone_five_times(till: Till) -> None:
    with pytest.raises(ReasonNeededError):
        till.desk.execute(drawers_openings.open_drawer, reason="", printer="tcp://x:1")
    with pytest.raises(NoPrinterError):
        till.desk.execute(drawers_openings.open_drawer, reason="换零钱")
    for _ in range(5):
        till.desk.execute(drawers_openings.open_drawer, reason="换零钱", printer="tcp://x:1")
    with pytest.raises(SecondPersonNeededError):
        till.desk.execute(drawers_openings.open_drawer, reason="换零钱", printer="tcp://x:1")
    till.desk.execute(
        drawers_openings.open_drawer,
        reason="换零钱",
        printer="tcp://x:1",
        approval=agreed_by(SUPERVISOR),
    )


@pytest.mark.parametrize(
    ("wanted", "method", "sorts"),
    [
        (True, Method.CASH, [DRAWER_PULSE, RECEIPT]),
        (True, Method.WECHAT, [RECEIPT]),
        (False, Method.CASH, [RECEIPT]),
    ],
)
def test_cash_opens_the_drawer_before_the_receipt_where_the_desk_wants_it(
    till: Till, *, wanted: bool, method: Method, sorts: list[str]
) -> None:
    till.world.desk.execute(desk_settings.change, setting=OPEN_DRAWER_ON_CASH, value=wanted)
    taken = till.take(10000, method=method, printer="tcp://x:1")
    rows = till.world.desk.query(print_jobs.rows)
    assert [row.sort for row in reversed(rows)] == sorts
    assert rows[0].job_id == taken.job_id
    first = till.desk.query(print_jobs_queue.next_queued, printer="tcp://x:1")
    is_pulse = isinstance(first, JobToPrint) and first.kind is JobKind.DRAWER
    assert is_pulse is (sorts[0] == DRAWER_PULSE)


def test_without_a_printer_cash_opens_no_drawer(till: Till) -> None:
    till.world.desk.execute(desk_settings.change, setting=OPEN_DRAWER_ON_CASH, value=True)
    till.take(10000)
    assert till.world.desk.query(print_jobs.rows) == []


def test_a_negative_float_is_refused(till: Till) -> None:
    other = till.world.as_role(Role.COLLECTOR, login="other")
    with pytest.raises(InvalidCountError):
        other.execute(drawers.open_shift, float_fen=-1, drawer="2")
