"""The shift report on paper: blind before the count, whole afterwards (domain.md W15)."""

import pytest
from sqlalchemy import select

from propdesk.domain.documents import from_json
from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.ids import ShiftId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.models.print_jobs import PrintJob
from propdesk.printing.layout import as_text, lay_out
from propdesk.services import (
    desk_settings,
    drawers,
    drawers_report,
    print_jobs,
    printers,
    reversals,
)
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.settings import LANGUAGE
from tests.builders import World
from tests.printing.golden import assert_golden
from tests.services.takings import SUPERVISOR, Till, agreed_by, open_till

WIDE, NARROW = 48, 32


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


@pytest.fixture
def shift_id(till: Till) -> ShiftId:
    """A shift that took 400.00 in cash, 420.66 by phone, and a void."""
    wrong = till.take(10000)
    till.take(42066, unit=till.units[1], method=Method.ALIPAY)
    till.take(40000, keep=True)
    till.desk.execute(reversals.void, receipt_id=wrong.receipt_id, reason="错")
    shift = till.desk.query(drawers.current)
    assert shift is not None
    return shift.shift_id


def paper(till: Till, shift_id: ShiftId, cells: int = WIDE) -> str:
    document = till.desk.query(drawers_report.report_document, shift_id=shift_id)
    return as_text(lay_out(document, cells))


def speak(till: Till, language: str) -> None:
    till.world.desk.execute(desk_settings.change, setting=LANGUAGE, value=language)


def end(till: Till) -> None:
    till.desk.execute(drawers.count, denominations={100_00: 5, 50_00: 1, 1_00: 3})
    till.desk.execute(
        drawers.close, reason="找错零", handed_to="财务", approval=agreed_by(SUPERVISOR)
    )


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_the_report_reads_well_in_the_desks_language(
    till: Till, shift_id: ShiftId, language: str
) -> None:
    speak(till, language)
    assert_golden(f"shift-blind-{language}.txt", paper(till, shift_id).encode())
    end(till)
    assert_golden(f"shift-closed-{language}.txt", paper(till, shift_id).encode())
    assert_golden(f"shift-closed-narrow-{language}.txt", paper(till, shift_id, NARROW).encode())


def test_before_the_count_the_cash_can_neither_be_read_nor_worked_out(
    till: Till, shift_id: ShiftId
) -> None:
    before = paper(till, shift_id)
    assert "420.66" in before  # what came by phone is no secret
    for told in ("400.00", "600.00", "820.66", "741.32", "79.34"):
        assert told not in before
    till.desk.execute(drawers.count, denominations={100_00: 6})
    after = paper(till, shift_id)
    for told in ("400.00", "600.00", "820.66", "741.32", "79.34"):
        assert told in after


def test_money_settled_from_prepayments_is_no_taking(till: Till) -> None:
    till.take(50000, keep=True)
    till.charge_january(till.unit, 5000)
    till.take(5000, method=Method.PREPAID)
    shift = till.desk.query(drawers.current)
    assert shift is not None
    till.desk.execute(drawers.count, denominations={100_00: 7})
    speak(till, "en")
    lines = [" ".join(line.split()) for line in paper(till, shift.shift_id).splitlines()]
    assert "Total takings 500.00" in lines
    assert "Cash 500.00" in lines
    assert "Prepayments, in less out 29.34" in lines


def test_a_shift_without_a_taking_has_a_report_too(till: Till) -> None:
    shift = till.desk.query(drawers.current)
    assert shift is not None
    till.desk.execute(drawers.count, denominations={})
    assert "-200.00" not in paper(till, shift.shift_id)
    assert "200.00" in paper(till, shift.shift_id)


def test_it_is_printed_as_often_as_wanted_and_needs_a_printer(
    till: Till, shift_id: ShiftId
) -> None:
    with pytest.raises(NoPrinterError):
        till.desk.execute(drawers_report.print_report, shift_id=shift_id)
    till.world.desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9")
    end(till)
    for _ in range(2):
        job = till.desk.execute(drawers_report.print_report, shift_id=shift_id)
        row = till.desk.query(print_jobs.job, job_id=job)
        assert (row.sort, row.printer) == (print_jobs.DOCUMENT, "front")
    with till.desk.database.read() as connection:
        found = select(PrintJob.document).where(PrintJob.id == job)
        stored = connection.execute(found).scalar_one()
    shown = till.desk.query(drawers_report.report_document, shift_id=shift_id)
    assert from_json(stored) == shown


def test_the_report_of_another_needs_the_right_to_reports(till: Till, shift_id: ShiftId) -> None:
    other = till.colleague("other")
    with pytest.raises(PermissionDeniedError):
        other.execute(drawers_report.print_report, shift_id=shift_id, printer="tcp://x:1")
    supervisor = till.world.as_role(Role.SUPERVISOR, login="boss")
    supervisor.execute(drawers_report.print_report, shift_id=shift_id, printer="tcp://x:1")
    with pytest.raises(NotFoundError):
        supervisor.query(drawers_report.report_document, shift_id=ShiftId(bytes(16)))


def test_the_newest_shift_is_ones_own_open_or_closed(till: Till, shift_id: ShiftId) -> None:
    other = till.colleague("other")
    assert till.desk.query(drawers_report.newest_own) == shift_id
    end(till)
    assert till.desk.query(drawers_report.newest_own) == shift_id
    assert other.query(drawers_report.newest_own) not in {shift_id, None}
    assert till.world.as_role(Role.COLLECTOR, login="new").query(drawers_report.newest_own) is None
