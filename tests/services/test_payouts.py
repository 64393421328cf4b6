"""Money paid out at the centre's own expense: balanced, out of the drawer, found if touched."""

import pytest

from propdesk.domain.ids import UnitId
from propdesk.domain.journal import Account, PayoutMethod, payout_entries
from propdesk.services import case_companions, drawers
from propdesk.services.payouts import CreditNeedsUnitError, NewPayout, NothingToPayError, pay_out
from propdesk.services.work import Work, use_case
from propdesk.verify import verify
from tests.builders import World, add_units


@use_case(None)
def pay(work: Work, *, method: PayoutMethod, fen: int, unit: UnitId | None = None) -> bytes:
    """Pay something out for a case."""
    wanted = NewPayout(
        case_id=bytes(16), unit_id=unit, method=method, amount_fen=fen, charged_to="service"
    )
    return pay_out(work, wanted)


@pytest.mark.parametrize(
    ("method", "account", "by"),
    [
        (PayoutMethod.VOUCHERS, Account.VOUCHERS, ""),
        (PayoutMethod.CREDIT, Account.PREPAYMENT, ""),
        (PayoutMethod.TRANSFER, Account.TRANSFER, "transfer"),
        (PayoutMethod.CASH, Account.CASH, "cash"),
    ],
)
def test_every_way_to_pay_is_an_expense_on_the_other_side(
    method: PayoutMethod, account: Account, by: str
) -> None:
    expense, other = payout_entries(None, None, method, 8000)
    assert (expense.account, expense.amount_fen) == (Account.EXPENSE, 8000)
    assert (other.account, other.amount_fen, other.method) == (account, -8000, by)


def test_cash_paid_out_is_expected_to_be_missing_from_the_drawer(centre: World) -> None:
    desk = centre.desk
    desk.execute(drawers.open_shift, float_fen=20000)
    desk.execute(pay, method=PayoutMethod.CASH, fen=8000)
    counted = desk.execute(drawers.count, denominations={10000: 1, 2000: 1})
    assert (counted.expected_fen, counted.difference_fen) == (12000, 0)
    desk.execute(drawers.close)
    assert verify(desk).ok


def test_a_credit_stands_on_the_account_of_the_unit_and_nowhere_else(centre: World) -> None:
    (unit,) = centre.desk.execute(add_units)
    with pytest.raises(CreditNeedsUnitError):
        centre.desk.execute(pay, method=PayoutMethod.CREDIT, fen=8000)
    with pytest.raises(NothingToPayError):
        centre.desk.execute(pay, method=PayoutMethod.CREDIT, fen=0, unit=unit)
    centre.desk.execute(pay, method=PayoutMethod.CREDIT, fen=8000, unit=unit)
    assert verify(centre.desk).ok


@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("UPDATE payout SET amount_fen = amount_fen + 1", "facts_posted"),
        ("DELETE FROM payout", "postings_founded"),
    ],
)
def test_a_touched_payout_is_found(centre: World, statement: str, check: str) -> None:
    centre.desk.execute(pay, method=PayoutMethod.VOUCHERS, fen=8000)
    raw = centre.desk.database.connect()
    raw.execute(statement)
    raw.close()
    assert check in {found.name for found in verify(centre.desk).checks if not found.ok}


def test_a_workflow_without_a_service_has_no_part_in_its_steps() -> None:
    assert case_companions.steps_of("notices") == {}
    assert set(case_companions.steps_of("complaints")) == {"pay", "note_visit"}
