"""The daily collection report on paper (收费日报), with the numbers used. Source: W13, W15."""

from datetime import date

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.forms import Form, FormField, Kind, LineColumn, LineTable, Section, fill
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.typed_dates import parse_date
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.services import receipts_usage
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.forms import Rows, Wanted, filling, language_of, printable
from propdesk.services.reports_daily import daily
from propdesk.services.work import Reading, query

DAILY = Form(
    key="daily-report",
    title=QT_TRANSLATE_NOOP("reports_forms", "Daily collection report"),
    parts=(
        Section(
            (
                FormField(
                    "day",
                    QT_TRANSLATE_NOOP("reports_forms", "Business date"),
                    Kind.DATE,
                    strong=True,
                ),
            )
        ),
        LineTable(
            "takings",
            (
                LineColumn("item", QT_TRANSLATE_NOOP("reports_forms", "Fee item"), share=2),
                *(
                    LineColumn(
                        method.value, METHOD_NAMES[method], Kind.MONEY, summed=True, optional=True
                    )
                    for method in Method
                ),
                LineColumn(
                    "received",
                    QT_TRANSLATE_NOOP("reports_forms", "Received"),
                    Kind.MONEY,
                    summed=True,
                ),
            ),
            title=QT_TRANSLATE_NOOP("reports_forms", "Takings"),
        ),
        LineTable(
            "books",
            (
                LineColumn("first", QT_TRANSLATE_NOOP("reports_forms", "First number"), share=2),
                LineColumn("last", QT_TRANSLATE_NOOP("reports_forms", "Last number"), share=2),
                LineColumn(
                    "issued", QT_TRANSLATE_NOOP("reports_forms", "Used"), Kind.COUNT, summed=True
                ),
                LineColumn(
                    "voids", QT_TRANSLATE_NOOP("reports_forms", "Void"), Kind.COUNT, summed=True
                ),
                LineColumn(
                    "copies",
                    QT_TRANSLATE_NOOP("reports_forms", "Copies"),
                    Kind.COUNT,
                    summed=True,
                    pages_only=True,
                ),
                LineColumn(
                    "missing",
                    QT_TRANSLATE_NOOP("reports_forms", "Gaps"),
                    Kind.COUNT,
                    summed=True,
                    pages_only=True,
                ),
            ),
            title=QT_TRANSLATE_NOOP("reports_forms", "Receipt numbers"),
        ),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("reports_forms", "Made out by"),
        QT_TRANSLATE_NOOP("reports_forms", "Checked by"),
        QT_TRANSLATE_NOOP("reports_forms", "Finance"),
    ),
)


@query(Permission.REPORTS)
def report(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return a day's takings by fee item and method, and how the receipt numbers were used.

    InvalidDateError for what is no day.
    """
    ident = wanted.ident.strip()
    day = parse_date(ident, today=reading.today, field="day") if ident else reading.today
    with speaking(language_of(reading, wanted)):
        lines = {"takings": _takings(reading, day), "books": _books(reading, day)}
        return fill(DAILY, filling(reading, wanted, {"day": day}, lines))


def _takings(reading: Reading, day: date) -> Rows:
    table = daily(reading, Scope(day, day))
    names = [column.key for column in table.columns]
    return [
        {
            name: value or None if name in METHOD_NAMES else value
            for name, value in zip(names, row, strict=True)
        }
        for row in table.rows()
    ]


def _books(reading: Reading, day: date) -> Rows:
    return [
        {
            "first": book.first,
            "last": book.last,
            "issued": book.issued,
            "voids": book.voids,
            "copies": book.copies,
            "missing": sum(end - start + 1 for start, end in book.gaps),
        }
        for book in receipts_usage.books(reading, first_day=day, last_day=day)
    ]


FORMS = (
    printable(
        DAILY, report, QT_TRANSLATE_NOOP("reports_forms", "the business date; today if left out")
    ),
)
