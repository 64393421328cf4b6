"""Announced transfers and their confirmation (domain.md W11)."""

from datetime import date

import pytest
from sqlalchemy import func, select

from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.models.journal import Posting
from propdesk.services import reversals, transfers
from propdesk.services.counter import Collected
from propdesk.services.transfers import (
    BankLineNeededError,
    BankLineUsedError,
    TransferAmountError,
    TransferConfirmedError,
)
from tests.builders import World
from tests.services.takings import SUPERVISOR, Till, agreed_by, open_till

ARRIVED = date(2026, 12, 4)


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def confirm(till: Till, taken: Collected, line: str = "流水 88012", fen: int = 10000) -> None:
    finance = till.world.as_role(Role.FINANCE)
    finance.execute(
        transfers.confirm,
        payment_id=taken.payment_id,
        bank_line=line,
        arrived_on=ARRIVED,
        arrived_fen=fen,
    )


def balances(till: Till) -> dict[str, int]:
    with till.desk.database.read() as connection:
        rows = connection.execute(
            select(Posting.account, func.sum(Posting.amount_fen))
            .where(Posting.account.in_(["bank", "transfer"]))
            .group_by(Posting.account)
        ).all()
    return {row[0]: row[1] for row in rows}


def test_an_announced_transfer_waits_until_finance_sees_it_at_the_bank(till: Till) -> None:
    taken = till.take(10000, method=Method.TRANSFER)
    finance = till.world.as_role(Role.FINANCE)
    (waiting,) = finance.query(transfers.awaited)
    assert (waiting.receipt, waiting.unit, waiting.amount_fen) == (taken.receipt, "1-101", 10000)
    confirm(till, taken)
    assert finance.query(transfers.awaited) == []
    assert balances(till) == {"bank": 10000, "transfer": 0}
    assert till.verified().ok


def test_a_transfer_arrives_once_and_a_bank_line_confirms_once(till: Till) -> None:
    first, second = (till.take(10000, method=Method.TRANSFER) for _ in range(2))
    confirm(till, first)
    with pytest.raises(TransferConfirmedError):
        confirm(till, first, "other line")
    with pytest.raises(BankLineUsedError):
        confirm(till, second)
    confirm(till, second, "流水 88013")


@pytest.mark.parametrize(
    ("line", "fen", "error"),
    [("", 10000, BankLineNeededError), ("x", 9999, TransferAmountError)],
)
def test_the_bank_line_must_fit(till: Till, line: str, fen: int, error: type[Exception]) -> None:
    taken = till.take(10000, method=Method.TRANSFER)
    with pytest.raises(error):
        confirm(till, taken, line, fen)


def test_only_transfers_are_confirmed_and_only_by_finance(till: Till) -> None:
    with pytest.raises(NotFoundError):
        confirm(till, till.take(10000))
    with pytest.raises(PermissionDeniedError):
        till.desk.query(transfers.awaited)


def test_voiding_a_confirmed_transfer_pays_back_from_the_bank(till: Till) -> None:
    taken = till.take(10000, method=Method.TRANSFER)
    confirm(till, taken)
    till.desk.execute(
        reversals.void, receipt_id=taken.receipt_id, reason="错", approval=agreed_by(SUPERVISOR)
    )
    assert balances(till) == {"bank": 0, "transfer": 0}
    assert till.verified().ok


def test_a_voided_transfer_is_no_longer_awaited(till: Till) -> None:
    taken = till.take(10000, method=Method.TRANSFER)
    till.desk.execute(reversals.void, receipt_id=taken.receipt_id, reason="错")
    assert till.world.as_role(Role.FINANCE).query(transfers.awaited) == []
