"""A data file after a day in which every kind of money fact happened."""

from datetime import date
from pathlib import Path

from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.domain.print_jobs import Attempt, Grade, JobState
from propdesk.services import (
    charges,
    drawers,
    print_jobs_queue,
    receipts_copies,
    refunds,
    reversals,
    transfers,
)
from tests import builders
from tests.builders import NOON
from tests.services.takings import MANAGER, SUPERVISOR, Till, agreed_by, open_till

PRINTER = "tcp://127.0.0.1:9"


def lawful_file(template_file: Path, folder: Path) -> Path:
    """Make the file: takings, a copy, a void, a refund, a transfer, a difference, corrections."""
    till = open_till(builders.world(template_file, folder))
    _print_and_copy(till)
    wrong = till.take(5000, method=Method.WECHAT)
    till.desk.execute(reversals.void, receipt_id=wrong.receipt_id, reason="错")
    till.take(60000, keep=True, unit=till.units[1])
    _correct(till)
    supervisor = till.colleague(SUPERVISOR, Role.SUPERVISOR)
    supervisor.execute(
        refunds.refund,
        unit_id=till.units[1],
        amount_fen=500,
        method=Method.CASH,
        reason="搬家",
        approval=agreed_by(MANAGER),
    )
    till.desk.execute(drawers.count, denominations={100_00: 8})
    till.desk.execute(drawers.close, reason="少", approval=agreed_by(SUPERVISOR))
    till.desk.database.close()
    return till.world.path


def _print_and_copy(till: Till) -> None:
    printed = till.take(10000, printer=PRINTER)
    assert printed.job_id is not None
    attempt = Attempt(NOON, NOON, 3000, Grade.CONFIRMED)
    till.desk.execute(
        print_jobs_queue.record, job_id=printed.job_id, state=JobState.CONFIRMED, attempt=attempt
    )
    till.desk.execute(
        receipts_copies.print_copy, receipt_id=printed.receipt_id, reason="丢失", printer=PRINTER
    )


def _correct(till: Till) -> None:
    transfer = till.take(7000, method=Method.TRANSFER)
    till.world.as_role(Role.FINANCE).execute(
        transfers.confirm,
        payment_id=transfer.payment_id,
        bank_line="流水 1",
        arrived_on=date(2026, 12, 4),
        arrived_fen=7000,
    )
    january = till.charge_january(till.units[1])
    till.take(3000, unit=till.units[1], method=Method.PREPAID)
    till.world.desk.execute(charges.adjust, charge=january, change_fen=-2500, reason="空置")
    till.world.desk.execute(charges.void, charge=till.charges[1], reason="重复")
