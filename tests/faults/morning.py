"""The morning after: start the desk as any day, ask the oracle, take the next receipt."""

from sqlalchemy import func, select

from propdesk.app import App, open_app
from propdesk.desk import Desk
from propdesk.domain.collection import Tender
from propdesk.domain.journal import Method
from propdesk.models.receipts import Receipt
from propdesk.paths import DataFolder
from propdesk.services import counter, drawers
from propdesk.verify import verify
from tests.builders import FixedClock
from tests.faults import estate, oracle
from tests.faults.launcher import Fate


def judge(folder: DataFolder, fate: Fate, *, printed: bytes = b"", exactly: bool = False) -> None:
    """Start the desk without any human, work on, and let oracle and `verify` speak.

    `exactly`: the victim knew the outcome, so nothing but what it acknowledged may be there.
    """
    app = open_app(folder, FixedClock())
    try:
        if exactly:
            assert last_number(app.desk) == len(fate.acknowledged)
        work_on(app.desk)
        examine(app, fate, printed)
    finally:
        app.close()


def examine(app: App, fate: Fate, printed: bytes = b"") -> None:
    """Assert that nothing is wrong."""
    assert oracle.findings(app.desk, fate.acknowledged, printed) == []
    assert [check for check in verify(estate.seated(app.desk)).checks if not check.ok] == []


def work_on(desk: Desk) -> None:
    """Take the next receipt as if nothing had happened: it gets the next number."""
    cashier = estate.seated(desk)
    shift = cashier.query(drawers.current)
    if shift is not None and shift.counts:
        cashier.execute(drawers.close, reason="重启后", approval=estate.APPROVAL)
        shift = None
    if shift is None:
        cashier.execute(drawers.open_shift, float_fen=20000)
    before = last_number(desk)
    unit = estate.units_of(desk)[-1]
    taken = cashier.execute(
        counter.collect,
        unit_id=unit,
        choices=[],
        prepay_fen=100,
        tenders=[Tender(Method.CASH, 100)],
    )
    assert taken.receipt.endswith(f"-{before + 1:06d}")


def last_number(desk: Desk) -> int:
    """Return the last number of this desk's book."""
    with desk.database.read() as connection:
        return connection.scalar(select(func.max(Receipt.seq))) or 0
