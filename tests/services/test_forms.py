"""Every paper of money from its own record, for those who may, marked when it is a copy."""

from datetime import date

import pytest

from propdesk.domain.documents import Mark, Pairs, PrintedDocument, Table, Total
from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.ids import UserId
from propdesk.domain.journal import Method
from propdesk.domain.periods import Period
from propdesk.domain.permissions import Permission, Role
from propdesk.domain.print_jobs import JobState
from propdesk.models.print_jobs import PrintJob
from propdesk.services import forms_printing, print_jobs, printers, refunds, reversals, transfers
from propdesk.services.forms import NothingToPrintError, Wanted
from propdesk.services.forms_register import FORMS, form_named
from propdesk.services.receipts_copies import NoPrinterError
from propdesk.services.work import Actor
from tests.builders import World
from tests.services.takings import SUPERVISOR, Till, agreed_by, open_till
from tests.ui.charged import charged


@pytest.fixture
def till(centre: World) -> Till:
    return open_till(centre)


def asked(till: Till, form: str, ident: str = "", language: str = "zh_CN") -> PrintedDocument:
    return till.world.desk.query(form_named(form).ask, Wanted(ident, language))


def table(document: PrintedDocument) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def total(document: PrintedDocument) -> str:
    return next(block for block in document.blocks if isinstance(block, Total)).figures


def values(document: PrintedDocument) -> dict[str, str]:
    """Return what stands beside each label."""
    pairs = [pair for block in document.blocks if isinstance(block, Pairs) for pair in block.pairs]
    return {pair.label: pair.value for pair in pairs}


def test_a_fee_statement_lists_what_is_open(till: Till) -> None:
    document = asked(till, "fee-statement", "1-101")
    open_fen, _ = till.standing()
    assert total(document) == f"￥{open_fen / 100:,.2f}"
    assert len(table(document).rows) == 2
    assert values(document)["客户名称"] == "王小明"


def test_a_reminder_is_made_of_what_is_overdue_only(till: Till) -> None:
    document = asked(till, "reminder", "1-101")
    assert document.copies == ("存根联", "业主联")
    assert "尊敬的王小明" in str(document.blocks[0])
    till.take()
    with pytest.raises(NothingToPrintError):
        asked(till, "reminder", "1-101")


OF_A_DAY = ("daily-report", "return_visits_due")  # asked for by date


def test_forms_of_an_unknown_record_are_refused(till: Till) -> None:
    for form in FORMS.values():
        if form.key not in OF_A_DAY:
            with pytest.raises(NotFoundError):
                asked(till, form.key, "9-999")
    with pytest.raises(NotFoundError):
        form_named("no-such-form")


def test_a_void_slip_says_who_why_and_how_much(till: Till) -> None:
    taken = till.take()
    with pytest.raises(NothingToPrintError):
        asked(till, "void-slip", taken.receipt)
    till.desk.execute(
        reversals.void,
        receipt_id=taken.receipt_id,
        reason="收错房号",
        approval=agreed_by(SUPERVISOR),
    )
    document = asked(till, "void-slip", taken.receipt)
    assert document.number == taken.receipt
    assert values(document)["作废原因"] == "收错房号"
    assert values(document)["业主联已收回"] == "√"
    assert total(document) == "￥420.66"
    assert asked(till, "receipt", taken.receipt).marks[0].invalid


def test_a_receipt_outside_the_counted_printing_is_a_file_copy(till: Till) -> None:
    taken = till.take()
    document = asked(till, "receipt", taken.receipt)
    assert Mark("查阅件", "不作收款凭证") in document.marks
    places = form_named("receipt").places
    assert places is not None
    placed = till.world.desk.query(places, Wanted(taken.receipt, "zh_CN"))
    assert placed.values["mark"] == "查阅件"
    assert placed.values["capitals"] == "肆佰贰拾元零陆角陆分"


def test_a_refund_slip_is_found_by_its_unit(till: Till) -> None:
    till.take(50000, keep=True)
    desk = till.colleague("supervisor2", Role.SUPERVISOR)
    done = desk.execute(
        refunds.refund,
        unit_id=till.unit,
        amount_fen=5000,
        method=Method.CASH,
        reason="搬家",
        approval=agreed_by("manager"),
    )
    document = asked(till, "refund-slip", "1-101")
    assert asked(till, "refund-slip", done.refund_id.hex()) == document
    assert total(document) == "￥50.00"
    assert values(document)["退款方式"] == "现金"
    with pytest.raises(NothingToPrintError):
        asked(till, "refund-slip", "1-102")


def test_a_transfer_confirmation_names_the_bank_line(till: Till) -> None:
    taken = till.take(10000, method=Method.TRANSFER)
    with pytest.raises(NothingToPrintError):
        asked(till, "transfer-confirmation", taken.receipt)
    till.world.as_role(Role.FINANCE).execute(
        transfers.confirm,
        payment_id=taken.payment_id,
        bank_line="流水 88012",
        arrived_on=date(2026, 12, 4),
        arrived_fen=10000,
    )
    found = values(asked(till, "transfer-confirmation", taken.receipt))
    assert (found["银行流水号"], found["到账日期"]) == ("流水 88012", "2026-12-04")


def test_a_count_sheet_tells_nothing_of_what_there_should_be(till: Till) -> None:
    till.take()
    document = till.desk.query(form_named("count-sheet").ask, Wanted("last", "zh_CN"))
    assert "420" not in str(document)
    assert table(document).rows[0] == ("100.00", "", "")


def test_a_shift_report_speaks_the_language_asked_for(till: Till) -> None:
    document = till.desk.query(form_named("shift-report").ask, Wanted("", "en"))
    assert document.title == "Cash shift report"


def test_a_daily_report_leaves_out_the_methods_nobody_used(till: Till) -> None:
    till.take()
    takings = table(asked(till, "daily-report"))
    assert [column.title for column in takings.columns] == ["收费项目", "现金", "实收合计"]
    assert takings.rows[0][1:] == ("420.66", "420.66")


def test_a_billing_summary_adds_up_building_by_building(centre: World) -> None:
    made = charged(centre)
    made.bill(Period(2026, 11))
    document = centre.desk.query(form_named("billing-run").ask, Wanted("PROPERTY 2026-11", "zh_CN"))
    rows = table(document).rows
    assert sum(int(row[1]) for row in rows) == int(values(document)["账单笔数"])


@pytest.mark.parametrize("key", FORMS)
def test_who_may_not_ask_may_not_print(till: Till, key: str) -> None:
    nobody = till.world.desk.seated(Actor(UserId(bytes(16)), "nobody", "Nobody", frozenset()))
    ask = form_named(key).ask
    with pytest.raises(PermissionDeniedError):
        nobody.query(ask, Wanted("1-101"))
    printing = till.world.desk.seated(
        Actor(UserId(bytes(16)), "guard", "Guard", frozenset({Permission.PRINTING}))
    )
    with pytest.raises(PermissionDeniedError):
        printing.query(forms_printing.paper, form=key, wanted=Wanted("1-101"))


def jobs(till: Till) -> list[tuple[str, str, str]]:
    with till.desk.database.read() as connection:
        found = connection.execute(
            PrintJob.__table__.select().with_only_columns(
                PrintJob.title, PrintJob.sort, PrintJob.state
            )
        )
        return [(title, sort, state) for title, sort, state in found]


def test_a_slip_needs_a_printer_and_waits_in_the_queue(till: Till) -> None:
    wanted = Wanted("1-101")
    desk = till.world.desk
    with pytest.raises(NoPrinterError):
        desk.execute(forms_printing.print_slip, form="fee-statement", wanted=wanted)
    desk.execute(printers.add, name="front", uri="tcp://127.0.0.1:9100")
    desk.execute(forms_printing.print_slip, form="fee-statement", wanted=wanted)
    assert jobs(till) == [("收费明细单", print_jobs.DOCUMENT, JobState.QUEUED)]


def test_a_numbered_paper_printed_again_is_marked(till: Till) -> None:
    taken = till.take()
    till.desk.execute(
        reversals.void,
        receipt_id=taken.receipt_id,
        reason="收错房号",
        approval=agreed_by(SUPERVISOR),
    )
    wanted = Wanted(taken.receipt, "zh_CN")
    desk = till.world.desk

    def printed() -> PrintedDocument:
        return desk.execute(
            forms_printing.record_pages, form="void-slip", wanted=wanted, printer="office"
        )

    assert printed().marks == ()
    till.world.clock.advance(minutes=5)
    (mark,) = printed().marks
    assert mark.text == "补打（第1次）"
    assert mark.detail.startswith("首次打印 2026-12-05 12:00:00\n补打人 ")
    assert printed().marks[0].text == "补打（第2次）"
    assert desk.query(forms_printing.paper, form="void-slip", wanted=wanted).marks[0].text == (
        "补打（第3次）"
    )
    assert jobs(till)[0] == (f"收据作废单 {taken.receipt}", print_jobs.PAGES, JobState.SENT)


def test_a_paper_without_a_number_is_no_copy(till: Till) -> None:
    desk, wanted = till.world.desk, Wanted("1-101", "zh_CN")
    for _ in range(2):
        document = desk.execute(
            forms_printing.record_pages, form="fee-statement", wanted=wanted, printer="office"
        )
        assert document.marks == ()
