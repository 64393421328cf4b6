"""Taking money at the counter (domain.md W09)."""

import pytest
from sqlalchemy import func, select

from propdesk.domain.collection import (
    Choice,
    NothingChosenError,
    Tender,
    TenderedTooLittleError,
    choose_all,
    choose_amount,
)
from propdesk.domain.ids import ChargeId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.models.journal import Posting
from propdesk.models.receipts import Receipt
from propdesk.services import counter, counter_account, drawers
from propdesk.sync.changes import check_chain
from tests import builders
from tests.builders import World


@pytest.fixture
def unit(centre: World) -> UnitId:
    """A unit with an owner that owes November and December."""
    (unit_id,) = centre.desk.execute(builders.add_units)
    centre.desk.execute(builders.add_owner, unit_id=unit_id)
    item = centre.desk.execute(builders.add_item)
    centre.desk.execute(builders.charge, unit_id=unit_id, item_id=item)
    return unit_id


def cash(fen: int) -> list[Tender]:
    return [Tender(Method.CASH, fen)]


def test_money_taken_settles_the_charges_and_issues_the_next_receipt(
    centre: World, unit: UnitId
) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=20000)
    account = desk.query(counter_account.account, unit_id=unit)
    choices = choose_all(line.as_open() for line in account.lines)

    taken = desk.execute(counter.collect, unit_id=unit, choices=choices, tenders=cash(50000))

    assert taken.receipt == "C001-D01A-202612-000001"
    assert (taken.paid_fen, taken.change_fen) == (42066, 7934)
    after = desk.query(counter_account.account, unit_id=unit)
    assert (after.open_fen, after.prepaid_fen, after.lines) == (0, 0, ())


def test_every_entry_balances_and_the_change_log_fits_together(centre: World, unit: UnitId) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=0)
    lines = desk.query(counter_account.account, unit_id=unit).lines
    choices = choose_amount([line.as_open() for line in lines], 30000)
    desk.execute(
        counter.collect, unit_id=unit, choices=choices, tenders=cash(31000), keep_change=True
    )
    with desk.database.read() as connection:
        sums = connection.execute(
            select(func.sum(Posting.amount_fen)).group_by(Posting.fact_id)
        ).scalars()
        assert set(sums) == {0}
        assert check_chain(connection, desk.station.replica) > 5
    after = desk.query(counter_account.account, unit_id=unit)
    assert (after.open_fen, after.prepaid_fen) == (12066, 1000)


def test_too_little_money_is_refused_and_leaves_no_receipt(centre: World, unit: UnitId) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=0)
    lines = desk.query(counter_account.account, unit_id=unit).lines
    with pytest.raises(TenderedTooLittleError):
        desk.execute(
            counter.collect,
            unit_id=unit,
            choices=choose_all(line.as_open() for line in lines),
            tenders=cash(100),
        )
    with desk.database.read() as connection:
        assert connection.scalar(select(func.count(Receipt.id))) == 0


def test_no_receipt_without_a_charge_or_prepayment(centre: World, unit: UnitId) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(drawers.open_shift, float_fen=0)
    with pytest.raises(NothingChosenError):
        desk.execute(counter.collect, unit_id=unit, choices=[], tenders=cash(100))


def test_no_money_without_an_open_shift(centre: World, unit: UnitId) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    with pytest.raises(drawers.ShiftNotOpenError):
        desk.execute(
            counter.collect,
            unit_id=unit,
            choices=[Choice(ChargeId(bytes(16)), 100)],
            tenders=cash(100),
        )
