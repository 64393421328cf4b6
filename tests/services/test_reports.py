"""Every report, on screen and in every file: the same rows, the same totals, to the fen."""

import contextlib
import csv
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from beancount import loader
from beancount.core.data import Transaction
from sqlalchemy import Connection, func, select

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.errors import NotFoundError, PermissionDeniedError
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Role
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.tables import ColumnKind, Row
from propdesk.exports.reports import FileForm
from propdesk.exports.tables import ExportCancelledError
from propdesk.models.accounts import AuditLine
from propdesk.models.database import Database
from propdesk.models.journal import Posting
from propdesk.models.payments import Payment, Reversal
from propdesk.models.problems import DatabaseReadOnlyProblem
from propdesk.report_files import Made, OnlyTheJournalError, Wanted, make_file
from propdesk.services import reports, reports_grants, reports_journal, reports_rate, reversals
from propdesk.services.reports import CATALOGUE, Report, ScopeNames, report_named
from tests.builders import TEST_KEY, World
from tests.services.random_money import Business, live_through
from tests.services.takings import MANAGER, TODAY, agreed_by, open_till

SEED = 4  # after it something is open, something was voided, every item was billed
# Tested with their cases: test_case_ledgers, test_repairs, test_lobby_report, test_inquiries ...
ABOUT_CASES = (
    *("case", "repair", "visits", "goods-passes", "overtime", "calls", "shifts", "carried"),
    *("repeated-questions", "tickets", "move-in", "deposits", "access-cards", "archive"),
    *("disclosures", "households", "notices-up", "things", "key-board", "problem", "complaint"),
)
NAMES = [report.name for report in CATALOGUE if not report.name.startswith(ABOUT_CASES)]


@pytest.fixture(scope="module")
def business(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Business]:
    """A centre with some weeks behind it."""
    made = live_through(template_file, tmp_path_factory.mktemp("reports"), SEED)
    yield made
    made.world.desk.database.close()


def everything(business: Business) -> Scope:
    return Scope(date(2020, 1, 1), business.today)


def read(business: Business, report: Report, scope: Scope) -> tuple[list[Row], list[object]]:
    with business.world.desk.stream(report.ask, scope) as table:
        return [tuple(row) for row in table.rows()], table.totals


def written(business: Business, report: Report, form: FileForm, folder: Path) -> Made:
    path = folder / f"{report.name}.{form.value}"
    return make_file(business.world.desk, Wanted(report, everything(business), form, path))


@pytest.mark.parametrize("name", NAMES)
def test_a_csv_file_ends_with_the_totals_of_the_screen(
    business: Business, tmp_path: Path, name: str
) -> None:
    report = report_named(name)
    rows, totals = read(business, report, everything(business))
    made = written(business, report, FileForm.CSV, tmp_path)
    lines = list(csv.reader(made.path.read_text("utf-8-sig").splitlines()))
    assert rows
    assert made.rows == len(rows) == len(lines) - 2
    with business.world.desk.stream(report.ask, everything(business)) as table:
        columns = table.columns
    for index, column in enumerate(columns):
        if column.kind is ColumnKind.MONEY:
            cells = [line[index] for line in lines[1:-1]]
            fen = sum(int(cell.replace(".", "")) for cell in cells if cell)
            assert fen == totals[index] == made.totals[column.key]
            assert lines[-1][index] == format_yuan(fen)


@pytest.mark.parametrize("name", NAMES)
def test_a_workbook_holds_the_rows_of_the_screen(
    business: Business, tmp_path: Path, name: str
) -> None:
    report = report_named(name)
    rows, totals = read(business, report, everything(business))
    made = written(business, report, FileForm.XLSX, tmp_path)
    sheet = openpyxl.load_workbook(made.path, read_only=True).worksheets[0]
    head, *body, last = sheet.iter_rows(values_only=True)
    assert (len(head), len(body)) == (len(totals), len(rows))
    with business.world.desk.stream(report.ask, everything(business)) as table:
        money = [i for i, c in enumerate(table.columns) if c.kind is ColumnKind.MONEY]
    for line, row in zip([*body, last], [*rows, totals], strict=True):
        for index in money:
            cell = line[index]
            assert (None if cell is None else round(float(str(cell)) * 100)) == row[index]


@pytest.mark.parametrize("name", NAMES)
def test_every_report_prints(business: Business, tmp_path: Path, name: str) -> None:
    made = written(business, report_named(name), FileForm.PDF, tmp_path)
    assert made.path.read_bytes().startswith(b"%PDF-")


def test_the_journal_lists_every_posting_and_balances(business: Business) -> None:
    rows, totals = read(business, report_named("journal"), everything(business))
    with business.world.desk.database.read() as connection:
        count = connection.scalar(select(func.count()).select_from(Posting))
        debit = connection.scalar(
            select(func.sum(Posting.amount_fen)).where(Posting.amount_fen > 0)
        )
    assert len(rows) == count
    assert totals[-2:] == [debit, debit]
    days = [row[0] for row in rows]
    assert days == sorted(days, key=str)


def test_payments_and_their_reversals_carry_the_receipts_number(business: Business) -> None:
    rows, _ = read(business, report_named("journal"), everything(business))
    numbered = Counter(row[2] for row in rows if row[1])
    assert set(numbered) == {"Payment", "Payment reversed"}
    assert all(row[1] for row in rows if row[2] in numbered)


@pytest.mark.parametrize("filtered", ["unit", "item", "building", "collector"])
def test_a_filtered_journal_keeps_its_entries_whole(business: Business, filtered: str) -> None:
    actor = business.desks[0].actor
    assert actor is not None
    with business.world.desk.database.read() as connection:
        house = connection.exec_driver_sql("SELECT id FROM building WHERE code = '2'").scalar_one()
    whole = everything(business)
    scope = {
        "unit": replace(whole, unit_id=business.units[0]),
        "item": replace(whole, item_id=business.items[0]),
        "building": replace(whole, building_id=house),
        "collector": replace(whole, collector_id=actor.user_id),
    }[filtered]
    rows, totals = read(business, report_named("journal"), scope)
    assert 0 < len(rows) < len(read(business, report_named("journal"), whole)[0])
    assert totals[-1] == totals[-2]
    with business.world.desk.stream(reports_journal.entries, scope) as entries:
        lines = [line for entry in entries for line in entry.lines]
    assert len(lines) == len(rows)


def test_bean_check_accepts_the_whole_journal(business: Business, tmp_path: Path) -> None:
    made = written(business, report_named("journal"), FileForm.BEANCOUNT, tmp_path)
    command = [sys.executable, "-m", "beancount.scripts.check", "-C", str(made.path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    rows, totals = read(business, report_named("journal"), everything(business))
    assert (made.rows, made.total_fen) == (len(rows), totals[-1])


def test_plain_text_accounting_comes_to_our_balances(business: Business, tmp_path: Path) -> None:
    made = written(business, report_named("journal"), FileForm.BEANCOUNT, tmp_path)
    entries, errors, _ = loader.load_file(str(made.path))
    balances: Counter[str] = Counter()
    for entry in entries:
        if isinstance(entry, Transaction):
            for side in entry.postings:
                assert side.units is not None
                balances[side.account] += round((side.units.number or 0) * 100)
    assert not errors
    assert {"Assets:Cash:D01-1", "Assets:Receivable:PROPERTY", "Income:Fees:Park-1"} <= set(
        balances
    )
    _, totals = read(business, report_named("ledger"), everything(business))
    owed = sum(fen for name, fen in balances.items() if name.startswith("Assets:Receivable"))
    held = -balances["Liabilities:Prepayment"]
    assert isinstance(totals[3], int)
    assert isinstance(totals[4], int)
    assert owed - held == totals[3] - totals[4]


def test_only_the_journal_goes_into_plain_text_accounting(
    business: Business, tmp_path: Path
) -> None:
    with pytest.raises(OnlyTheJournalError):
        written(business, report_named("ledger"), FileForm.BEANCOUNT, tmp_path)


def test_the_receipts_ledger_adds_up_to_the_payments(business: Business) -> None:
    rows, totals = read(business, report_named("receipts"), everything(business))
    with business.world.desk.database.read() as connection:
        taken = connection.execute(
            select(
                func.sum(Payment.paid_fen),
                func.sum(Payment.paid_fen).filter(Reversal.id.is_not(None)),
            ).outerjoin(Reversal, Reversal.payment_id == Payment.id)
        ).one()
    assert (totals[7], totals[9]) == (taken[0] - taken[1], taken[1])
    assert taken[1] > 0
    assert {row[4] for row in rows} == {"王**"}
    assert {row[10] for row in rows} == {"Valid", "Void"}
    numbers = [str(row[0]) for row in rows]
    assert numbers == sorted(numbers)


def test_a_receipt_voided_after_the_day_was_valid_on_it(centre: World) -> None:
    till = open_till(centre)
    taken = till.take()
    centre.clock.advance(days=1)
    till.colleague("wang", Role.SUPERVISOR).execute(
        reversals.void,
        receipt_id=taken.receipt_id,
        reason="wrong unit",
        approval=agreed_by(MANAGER),
    )
    now = Scope(TODAY, TODAY)
    states = []
    for scope in (now, replace(now, as_of=TODAY)):
        with centre.desk.stream(report_named("receipts").ask, scope) as table:
            states += [tuple(row)[7:11] for row in table.rows()]
    assert states == [(None, None, 42066, "Void"), (42066, None, None, "Valid")]


def test_a_receipt_of_two_methods_says_how_much_by_each(business: Business) -> None:
    rows, _ = read(business, report_named("receipts"), everything(business))
    mixed = next(str(row[5]) for row in rows if "+" in str(row[5]))
    assert all(" " in part and "." in part for part in mixed.split(" + "))


def test_the_collection_rate_is_received_by_receivable(business: Business) -> None:
    scope = Scope(date(2026, 1, 1), date(2026, 12, 31), as_of=business.today)
    for by in reports_rate.GROUPINGS:
        rows, totals = read(business, report_named("rate"), replace(scope, by=by))
        for _, receivable, received, open_fen, share in rows:
            assert isinstance(receivable, int)
            assert isinstance(received, int)
            assert receivable - received == open_fen
            assert share == (received * 10_000 // receivable if receivable else None)
        assert isinstance(totals[4], int)
        assert 0 < totals[4] < 10_000


def test_the_rate_of_one_month_counts_that_months_charges_only(business: Business) -> None:
    report = report_named("rate")
    months = [
        read(business, report, Scope(date(2026, m, 1), date(2026, m, 28), as_of=business.today))[1]
        for m in range(1, 13)
    ]
    year = Scope(date(2026, 1, 1), date(2026, 12, 31), as_of=business.today)
    _, whole = read(business, report, year)
    for column in (1, 2, 3):
        assert sum(int(str(month[column])) for month in months) == whole[column]


def test_a_file_is_made_with_its_audit_line(business: Business, tmp_path: Path) -> None:
    made = written(business, report_named("ledger"), FileForm.CSV, tmp_path)
    with business.world.desk.database.read() as connection:
        line = connection.execute(select(AuditLine).order_by(AuditLine.id.desc())).first()
    assert line is not None
    assert line.act == "reports.record_export"
    assert line.detail == f"ledger csv rows={made.rows} 2020-01-01..{business.today}"


def test_a_cancelled_export_leaves_no_file_and_no_audit_line(
    business: Business, tmp_path: Path
) -> None:
    desk = business.world.desk
    path = tmp_path / "journal.xlsx"
    wanted = Wanted(report_named("journal"), everything(business), FileForm.XLSX, path)
    with desk.database.read() as connection:
        before = connection.scalar(select(func.count()).select_from(AuditLine))
    with pytest.raises(ExportCancelledError):
        make_file(desk, wanted, cancelled=lambda: True)
    with desk.database.read() as connection:
        assert connection.scalar(select(func.count()).select_from(AuditLine)) == before
    assert list(tmp_path.iterdir()) == []


def test_without_its_audit_line_there_is_no_file(business: Business, tmp_path: Path) -> None:
    desk = business.world.desk.seated(business.world.desk.actor)
    path = tmp_path / "ledger.csv"
    path.write_text("the old one", encoding="utf-8")

    def sign_out(_rows: int) -> None:
        desk.actor = None

    wanted = Wanted(report_named("ledger"), everything(business), FileForm.CSV, path)
    with pytest.raises(PermissionDeniedError):
        make_file(desk, wanted, progress=sign_out)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_text("utf-8") == "the old one"


class ReadOnlyDatabase(Database):
    """A data file on a disk that may not be written."""

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """Refuse."""
        raise DatabaseReadOnlyProblem
        yield  # type: ignore[unreachable]  # a context manager is a generator


def test_a_read_only_centre_still_exports_and_says_that_no_record_was_kept(
    business: Business, tmp_path: Path
) -> None:
    world = business.world
    desk = Desk(ReadOnlyDatabase(world.path, TEST_KEY), world.clock, new_id, world.desk.actor)
    path = tmp_path / "ledger.csv"
    made = make_file(desk, Wanted(report_named("ledger"), everything(business), FileForm.CSV, path))
    assert not made.is_recorded
    assert path.exists()
    desk.database.close()


def test_an_unmasked_file_takes_two_people_and_names_them(
    business: Business, tmp_path: Path
) -> None:
    business.world.as_role(Role.AUDITOR, login="auditor")
    desk = business.world.as_role(Role.MANAGER, login="boss")
    report = report_named("receipts")
    grant = desk.execute(
        reports_grants.allow_unmasked,
        report=report.name,
        reason="the court asks",
        approval=agreed_by("auditor"),
    )
    scope = everything(business).under(grant.identity)
    wanted = Wanted(report, scope, FileForm.CSV, tmp_path / "receipts.csv", grant)
    make_file(desk, wanted)
    lines = list(csv.reader(wanted.path.read_text("utf-8-sig").splitlines()))
    assert lines[1][0] == grant.watermark
    assert "boss" in grant.watermark
    assert "auditor" in grant.watermark
    assert {line[4] for line in lines[2:-1]} == {"王小明"}
    with desk.database.read() as connection:
        line = connection.execute(select(AuditLine).order_by(AuditLine.id.desc())).first()
    assert line is not None
    assert line.detail.endswith("unmasked")
    assert line.second_id == grant.second_id


@pytest.mark.parametrize("role", [Role.COLLECTOR, Role.RECEPTIONIST])
def test_who_may_not_export_gets_no_file(business: Business, tmp_path: Path, role: Role) -> None:
    wanted = Wanted(
        report_named("ledger"), everything(business), FileForm.CSV, tmp_path / "ledger.csv"
    )
    with pytest.raises(PermissionDeniedError):
        make_file(business.world.as_role(role), wanted)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_centre_has_empty_reports(centre: World, name: str) -> None:
    scope = centre.desk.query(reports.scope_named, names=ScopeNames())
    with centre.desk.stream(report_named(name).ask, scope) as table:
        assert list(table.rows()) == []
        assert all(total in {0, None, "Total"} for total in table.totals)
        assert table.main_total == 0


def test_left_out_days_mean_this_month_so_far(business: Business) -> None:
    scope = business.world.desk.query(reports.scope_named, names=ScopeNames())
    assert (scope.first, scope.last) == (business.today.replace(day=1), business.today)


def test_a_scope_is_named_as_people_name_things(business: Business) -> None:
    names = ScopeNames(
        by=Grouping.UNIT, item="WATER", building="2栋", unit="1栋101", collector="li"
    )
    scope = business.world.desk.query(reports.scope_named, names=names)
    assert scope.unit_id == business.units[0]
    assert scope.item_id == business.items[1]
    actor = business.desks[0].actor
    assert actor is not None
    assert scope.collector_id == actor.user_id


@pytest.mark.parametrize(
    "names",
    [
        ScopeNames(item="GAS"),
        ScopeNames(building="99"),
        ScopeNames(unit="9-999"),
        ScopeNames(collector="nobody"),
    ],
)
def test_what_does_not_exist_is_named_in_the_refusal(business: Business, names: ScopeNames) -> None:
    with pytest.raises(NotFoundError):
        business.world.desk.query(reports.scope_named, names=names)


def test_an_unknown_report_is_refused() -> None:
    with pytest.raises(NotFoundError):
        report_named("horoscope")
