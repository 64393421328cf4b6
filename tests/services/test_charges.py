"""Charges are posted, adjusted and voided, never edited (domain.md W08; rivals, totals)."""

from datetime import date

import pytest
from sqlalchemy import func, select

from propdesk.domain.collection import Choice, Tender, choose_all, choose_amount
from propdesk.domain.ids import ChargeId, FeeItemId, UnitId
from propdesk.domain.journal import Account, Method
from propdesk.domain.permissions import Permission, Role
from propdesk.models.charges import Charge, ChargeBalance
from propdesk.models.journal import Posting
from propdesk.services import charges, counter, counter_account, drawers
from propdesk.services.charges import (
    AlreadyChargedError,
    NewCharge,
    ReasonNeededError,
    ReducedBelowZeroError,
    next_revision,
    post_charges,
)
from propdesk.services.counter_account import ChargeLine
from propdesk.services.work import Work, use_case
from tests import builders
from tests.builders import World
from tests.services.takings import open_till

FEN = 21033


@pytest.fixture
def unit(centre: World) -> UnitId:
    """A unit without charges."""
    return centre.desk.execute(builders.add_units)[0]


@pytest.fixture
def item(centre: World) -> FeeItemId:
    """A fee item without late fee."""
    return centre.desk.execute(builders.add_item)


@use_case(Permission.BILLING_PUBLISH)
def bill_again(work: Work, *, unit_id: UnitId, item_id: FeeItemId, fen: int) -> ChargeId:
    """Charge December once more, at the next revision."""
    revision = next_revision(work, unit_id, item_id, "2026-12")
    new = NewCharge(unit_id, item_id, "2026-12", date(2026, 12, 16), fen, "{}", "", revision)
    return post_charges(work, [new])[0]


@use_case(Permission.IMPORT)
def take_over(work: Work, *, unit_id: UnitId, item_id: FeeItemId, fen: int) -> None:
    """Take a balance over from an older system."""
    new = NewCharge(unit_id, item_id, "2025-12", date(2025, 12, 31), fen, "{}", "opening")
    post_charges(work, [new], against=Account.OPENING)


def december(centre: World, unit: UnitId, item: FeeItemId) -> ChargeId:
    return centre.desk.execute(
        builders.charge, unit_id=unit, item_id=item, amounts=[("2026-12", FEN)]
    )[0]


def lines(centre: World, unit: UnitId) -> tuple[ChargeLine, ...]:
    return centre.desk.query(counter_account.account, unit_id=unit).lines


def balance(centre: World, account: Account) -> int:
    with centre.desk.database.read() as connection:
        return (
            connection.scalar(
                select(func.sum(Posting.amount_fen)).where(Posting.account == account.value)
            )
            or 0
        )


def pay(centre: World, unit: UnitId, fen: int | None = None) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    if desk.query(drawers.current) is None:
        desk.execute(drawers.open_shift, float_fen=0)
    opened = [line.as_open() for line in lines(centre, unit)]
    chosen = choose_all(opened) if fen is None else choose_amount(opened, fen)
    total = sum(choice.fen + choice.late_fee_fen for choice in chosen)
    desk.execute(
        counter.collect, unit_id=unit, choices=chosen, tenders=[Tender(Method.WECHAT, total)]
    )


def test_a_unit_is_charged_once_for_an_item_and_period(
    centre: World, unit: UnitId, item: FeeItemId
) -> None:
    december(centre, unit, item)
    with pytest.raises(AlreadyChargedError):
        december(centre, unit, item)
    with pytest.raises(AlreadyChargedError):
        centre.desk.execute(bill_again, unit_id=unit, item_id=item, fen=1)


def test_a_voided_period_can_be_billed_again(centre: World, unit: UnitId, item: FeeItemId) -> None:
    first = december(centre, unit, item)
    centre.desk.execute(charges.void, charge=first, reason="wrong area")
    second = centre.desk.execute(bill_again, unit_id=unit, item_id=item, fen=20000)
    assert second != first
    assert [line.open_fen for line in lines(centre, unit)] == [20000]
    assert balance(centre, Account.RECEIVABLE) == 20000
    assert balance(centre, Account.INCOME) == -20000


def test_the_void_charge_itself_stays_as_it_was(
    centre: World, unit: UnitId, item: FeeItemId
) -> None:
    first = december(centre, unit, item)
    centre.desk.execute(charges.void, charge=first, reason="wrong area")
    with centre.desk.database.read() as connection:
        assert connection.scalar(select(Charge.amount_fen).where(Charge.id == first)) == FEN


def test_what_was_paid_on_a_voided_charge_becomes_the_units_credit(
    centre: World, unit: UnitId, item: FeeItemId
) -> None:
    charge = december(centre, unit, item)
    pay(centre, unit)
    centre.desk.execute(charges.void, charge=charge, reason="billed to the wrong unit")
    account = centre.desk.query(counter_account.account, unit_id=unit)
    assert (account.open_fen, account.prepaid_fen) == (0, FEN)


def test_credit_from_a_void_can_be_used_at_the_counter(
    centre: World, unit: UnitId, item: FeeItemId
) -> None:
    charge = december(centre, unit, item)
    pay(centre, unit)
    centre.desk.execute(charges.void, charge=charge, reason="billed twice")
    again = centre.desk.execute(bill_again, unit_id=unit, item_id=item, fen=20000)
    desk = centre.as_role(Role.COLLECTOR)
    tender = [Tender(Method.PREPAID, 20000)]
    desk.execute(counter.collect, unit_id=unit, choices=[Choice(again, 20000)], tenders=tender)
    account = centre.desk.query(counter_account.account, unit_id=unit)
    assert (account.open_fen, account.prepaid_fen) == (0, FEN - 20000)


@pytest.mark.parametrize(("change", "open_fen"), [(-1033, 20000), (967, 22000), (-FEN, 0)])
def test_an_adjustment_changes_what_is_owed(
    centre: World, unit: UnitId, item: FeeItemId, change: int, open_fen: int
) -> None:
    charge = december(centre, unit, item)
    centre.desk.execute(charges.adjust, charge=charge, change_fen=change, reason="area measured")
    assert sum(line.open_fen for line in lines(centre, unit)) == open_fen
    assert balance(centre, Account.RECEIVABLE) == open_fen


def test_a_charge_is_not_reduced_below_nothing(
    centre: World, unit: UnitId, item: FeeItemId
) -> None:
    charge = december(centre, unit, item)
    with pytest.raises(ReducedBelowZeroError):
        centre.desk.execute(charges.adjust, charge=charge, change_fen=-FEN - 1, reason="x")


@pytest.mark.parametrize("reason", ["", "   "])
def test_a_correction_says_why(centre: World, unit: UnitId, item: FeeItemId, reason: str) -> None:
    charge = december(centre, unit, item)
    with pytest.raises(ReasonNeededError):
        centre.desk.execute(charges.void, charge=charge, reason=reason)


def test_a_balance_taken_over_is_owed_but_is_no_income(
    centre: World, unit: UnitId, item: FeeItemId
) -> None:
    centre.desk.execute(take_over, unit_id=unit, item_id=item, fen=5000)
    assert balance(centre, Account.OPENING) == -5000
    assert balance(centre, Account.INCOME) == 0
    taken = lines(centre, unit)[0]
    centre.desk.execute(charges.void, charge=taken.charge_id, reason="not theirs")
    assert balance(centre, Account.OPENING) == 0


def test_no_late_fee_unless_the_item_has_one(centre: World, unit: UnitId, item: FeeItemId) -> None:
    centre.desk.execute(builders.charge, unit_id=unit, item_id=item, amounts=[("2026-10", FEN)])
    assert [line.late_fee_fen for line in lines(centre, unit)] == [0]


def rent_of_november(centre: World, unit: UnitId) -> None:
    """Charge 1,000.00 on 1 November, due on the 16th, at 0.05 % a day; then it is 5 December."""
    strict = centre.desk.execute(builders.add_item, code="RENT", name="租金", late_rate_ppm=500)
    centre.clock.advance(days=-34)
    centre.desk.execute(
        builders.charge, unit_id=unit, item_id=strict, amounts=[("2026-11", 100000)]
    )
    centre.clock.advance(days=34)


def test_a_late_fee_runs_by_day_and_is_charged_when_it_is_taken(
    centre: World, unit: UnitId
) -> None:
    rent_of_november(centre, unit)
    # 5 December is the 19th late day: 19 x 0.05 % of 1,000.00.
    assert [line.late_fee_fen for line in lines(centre, unit)] == [950]
    pay(centre, unit)
    assert lines(centre, unit) == ()
    assert balance(centre, Account.LATE_FEE) == -950
    assert balance(centre, Account.RECEIVABLE) == 0


def test_a_late_fee_taken_in_part_leaves_only_the_rest(centre: World, unit: UnitId) -> None:
    rent_of_november(centre, unit)
    pay(centre, unit, 500)
    (line,) = lines(centre, unit)
    assert (line.open_fen, line.late_fee_fen) == (100000, 450)
    pay(centre, unit, 450 + 100000)
    assert lines(centre, unit) == ()


def test_the_projection_never_holds_two_live_rows_of_one_period(
    centre: World, unit: UnitId, item: FeeItemId
) -> None:
    for _ in range(3):
        charge = centre.desk.execute(bill_again, unit_id=unit, item_id=item, fen=100)
        centre.desk.execute(charges.void, charge=charge, reason="again")
    with centre.desk.database.read() as connection:
        live = connection.scalar(select(func.count()).where(ChargeBalance.is_void.is_(False)))
    assert live == 0


def test_what_was_overpaid_and_used_since_cannot_pay_the_charge_again(centre: World) -> None:
    till = open_till(centre)
    paid = till.charges[2]
    till.take(unit=till.units[1])
    centre.desk.execute(charges.adjust, charge=paid, change_fen=-5000, reason="空置")
    till.charge_january(till.units[1])
    till.take(5000, unit=till.units[1], method=Method.PREPAID)
    with pytest.raises(charges.SurplusUsedError):
        centre.desk.execute(charges.adjust, charge=paid, change_fen=5000, reason="误调")
    assert till.verified().ok
