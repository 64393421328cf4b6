"""Write a report to a file: columns, rows and totals of the one table, whatever the form."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from propdesk.domain.journal import Account
from propdesk.domain.reports import JournalEntry, JournalLine
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable, Row, rate_text
from propdesk.exports import beancount, csv, pdf, xlsx
from propdesk.exports.beancount import AccountParts, JournalTransaction
from propdesk.exports.tables import (
    Cancelled,
    ExportColumn,
    ExportTable,
    Progress,
    ignore_progress,
    never_cancelled,
)


class FileForm(StrEnum):
    """What kind of file; the value is also its ending."""

    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"
    BEANCOUNT = "beancount"  # the journal only


TABLE_WRITERS = {FileForm.XLSX: xlsx.write, FileForm.CSV: csv.write, FileForm.PDF: pdf.write}
_ACCOUNTS: dict[Account, AccountParts] = {
    Account.RECEIVABLE: ("Assets", "Receivable"),
    Account.PREPAYMENT: ("Liabilities", "Prepayment"),
    Account.DEPOSIT_HELD: ("Liabilities", "Deposits"),
    Account.CASH: ("Assets", "Cash"),
    Account.WECHAT: ("Assets", "Clearing", "WeChat"),
    Account.ALIPAY: ("Assets", "Clearing", "Alipay"),
    Account.CARD: ("Assets", "Clearing", "Card"),
    Account.TRANSFER: ("Assets", "Clearing", "Transfer"),
    Account.BANK: ("Assets", "Bank"),
    Account.INCOME: ("Income", "Fees"),
    Account.LATE_FEE: ("Income", "LateFees"),
    Account.ROUNDING: ("Income", "Rounding"),
    Account.OVER_SHORT: ("Income", "OverShort"),
    Account.OPENING: ("Equity", "Opening"),
    Account.EXPENSE: ("Expenses", "Compensation"),
    Account.VOUCHERS: ("Assets", "Vouchers"),
}
_BY_DRAWER = frozenset({Account.CASH, Account.OVER_SHORT})


@dataclass
class Booked:
    """What went into a journal file so far: its postings and the sum of their debits."""

    postings: int = 0
    debit_fen: int = 0


def write_table(
    table: ReportTable,
    path: Path,
    form: FileForm,
    *,
    made_at: datetime,
    note: str = "",
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> None:
    """Write the table; `note` (a watermark) stands in the title and above the rows.

    KeyError for a form that holds no table. Raises ExportCancelledError, ExportNotWrittenError,
    TooManyPagesError.
    """
    export = export_table(table, made_at, note)
    TABLE_WRITERS[form](export, path, progress=progress, cancelled=cancelled)


def export_table(table: ReportTable, made_at: datetime, note: str = "") -> ExportTable:
    """Return a report as the writers take it; its totals are filled in when the rows are walked."""
    totals: list[object] = [None] * len(table.columns)
    adds_up = any(column.adds_up for column in table.columns)
    return ExportTable(
        title=f"{table.title} - {note}" if note else table.title,
        columns=tuple(map(_column, table.columns)),
        rows=_rows(table, totals, note),
        totals=totals if adds_up else None,
        made_at=made_at,
    )


def write_journal(
    entries: Iterable[JournalEntry],
    path: Path,
    *,
    title: str,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Booked:
    """Write entries as plain-text accounting; return what was written.

    Raises UnbalancedEntryError, ExportCancelledError, ExportNotWrittenError.
    """
    booked = Booked()
    transactions = (transaction_of(entry) for entry in _counted(entries, booked))
    beancount.write(transactions, path, title=title, progress=progress, cancelled=cancelled)
    return booked


def transaction_of(entry: JournalEntry) -> JournalTransaction:
    """Return an entry of our journal in plain-text accounting's terms."""
    about = {"unit": entry.unit, "person": entry.person}
    return JournalTransaction(
        date=entry.day,
        narration=f"{entry.fact.value} {entry.unit}".strip(),
        reference=entry.number,
        postings=tuple((account_parts(line), line.amount_fen) for line in entry.lines),
        metadata={key: text for key, text in about.items() if text},
    )


def account_parts(line: JournalLine) -> AccountParts:
    """Return the account: by fee item where there is one, cash and its differences by drawer."""
    parts = _ACCOUNTS[line.account]
    if line.account in _BY_DRAWER:
        return (*parts, line.drawer) if line.drawer else parts
    return (*parts, line.item) if line.item else parts


def _column(column: ReportColumn) -> ExportColumn:
    is_rate = column.kind is ColumnKind.RATE
    kind = ColumnKind.TEXT if is_rate else column.kind
    return ExportColumn(column.key, column.title.translated(), kind, column.adds_up)


def _rows(table: ReportTable, totals: list[object], note: str) -> Iterator[Row]:
    if note:
        yield [note, *[None] * (len(table.columns) - 1)]
    rates = [i for i, column in enumerate(table.columns) if column.kind is ColumnKind.RATE]
    if rates:
        yield from (_with_rates(row, rates) for row in table.rows())
    else:
        yield from table.rows()
    totals[:] = _with_rates(table.totals, rates)


def _with_rates(row: Row, rates: list[int]) -> Row:
    shown = list(row)
    for index in rates:
        share = shown[index]
        shown[index] = rate_text(share) if isinstance(share, int) else None
    return shown


def _counted(entries: Iterable[JournalEntry], booked: Booked) -> Iterator[JournalEntry]:
    for entry in entries:
        booked.postings += len(entry.lines)
        booked.debit_fen += sum(line.amount_fen for line in entry.lines if line.amount_fen > 0)
        yield entry
