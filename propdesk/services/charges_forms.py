"""Papers about what a unit owes: the fee statement (F18) and the written reminder (W12)."""

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.forms import (
    OWNER_COPY,
    STUB,
    Amount,
    Form,
    FormField,
    Kind,
    LineColumn,
    LineTable,
    Paragraph,
    Section,
    fill,
)
from propdesk.domain.media import CONTINUOUS, Medium
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP, speaking
from propdesk.services.counter_account import ChargeLine, UnitAccount, account, find_unit
from propdesk.services.forms import (
    NothingToPrintError,
    Rows,
    Wanted,
    filling,
    language_of,
    printable,
)
from propdesk.services.work import Reading, query

_UNIT = QT_TRANSLATE_NOOP("charges_forms", "Unit")
_DAY = QT_TRANSLATE_NOOP("charges_forms", "As of")
_ITEM = LineColumn("item", QT_TRANSLATE_NOOP("charges_forms", "Fee item"), share=3)
_PERIOD = LineColumn("period", QT_TRANSLATE_NOOP("charges_forms", "Period"), share=2)
_DUE = LineColumn(
    "due_date", QT_TRANSLATE_NOOP("charges_forms", "Due date"), Kind.DATE, pages_only=True
)
_OPEN = LineColumn("open", QT_TRANSLATE_NOOP("charges_forms", "Owed"), Kind.MONEY, summed=True)
_LATE_FEE = LineColumn(
    "late_fee",
    QT_TRANSLATE_NOOP("charges_forms", "Late fee"),
    Kind.MONEY,
    summed=True,
    optional=True,
)
STATEMENT = Form(
    key="fee-statement",
    title=QT_TRANSLATE_NOOP("charges_forms", "Fee statement"),
    parts=(
        Section(
            (
                FormField("unit", _UNIT, strong=True),
                FormField("day", _DAY, Kind.DATE),
                FormField("payer", QT_TRANSLATE_NOOP("charges_forms", "Payer"), wide=True),
            )
        ),
        LineTable(
            "charges",
            (
                _ITEM,
                _PERIOD,
                _DUE,
                LineColumn(
                    "due",
                    QT_TRANSLATE_NOOP("charges_forms", "Charged"),
                    Kind.MONEY,
                    summed=True,
                    pages_only=True,
                ),
                LineColumn(
                    "paid",
                    QT_TRANSLATE_NOOP("charges_forms", "Paid"),
                    Kind.MONEY,
                    summed=True,
                    optional=True,
                    pages_only=True,
                ),
                _OPEN,
                _LATE_FEE,
            ),
        ),
        Amount("total", QT_TRANSLATE_NOOP("charges_forms", "To pay in all")),
        Section(
            (
                FormField(
                    "prepaid", QT_TRANSLATE_NOOP("charges_forms", "Prepaid balance"), Kind.MONEY
                ),
            ),
            framed=False,
        ),
    ),
    notes=(
        QT_TRANSLATE_NOOP(
            "charges_forms",
            "This statement shows what is open; it is no receipt. A receipt is given on payment.",
        ),
    ),
    media=(Medium.A5, Medium.A4, Medium.SLIP80, Medium.SLIP58, *CONTINUOUS),
)
REMINDER = Form(
    key="reminder",
    title=QT_TRANSLATE_NOOP("charges_forms", "Payment reminder"),
    parts=(
        Paragraph(QT_TRANSLATE_NOOP("charges_forms", "Dear {payer},"), strong=True),
        Paragraph(
            QT_TRANSLATE_NOOP(
                "charges_forms",
                "On {day} the charges below were overdue for {unit}, {total} yuan in all. Please"
                " pay at the customer centre or by bank transfer. If you have paid meanwhile,"
                " please take this notice as settled. If a charge seems wrong to you, tell us: we"
                " will look into it with you.",
            )
        ),
        LineTable(
            "charges",
            (
                _ITEM,
                _PERIOD,
                _DUE,
                LineColumn(
                    "days",
                    QT_TRANSLATE_NOOP("charges_forms", "Days late"),
                    Kind.COUNT,
                    pages_only=True,
                ),
                _OPEN,
                _LATE_FEE,
            ),
            numbered=True,
        ),
        Amount("total", QT_TRANSLATE_NOOP("charges_forms", "Overdue in all")),
        Section(
            (
                FormField("unit", _UNIT, strong=True),
                FormField("day", _DAY, Kind.DATE),
                FormField(
                    "pay_by",
                    QT_TRANSLATE_NOOP("charges_forms", "Please pay by"),
                    Kind.DATE,
                    by_hand=True,
                ),
                FormField(
                    "telephone",
                    QT_TRANSLATE_NOOP("charges_forms", "Telephone of the centre"),
                    by_hand=True,
                ),
            )
        ),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("charges_forms", "Delivered by"),
        QT_TRANSLATE_NOOP("charges_forms", "Received by"),
    ),
    dated=True,
    copies=(STUB, OWNER_COPY),
    media=(Medium.A4, Medium.SLIP80, Medium.SLIP58),
    values=(("payer", Kind.TEXT),),
)
_WHICH = QT_TRANSLATE_NOOP("charges_forms", "the unit, such as 1-101")


@query(Permission.LOOK_UP)
def statement(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return what a unit owes, line by line; NotFoundError for an unknown unit."""
    found = _account(reading, wanted)
    values = {
        "unit": found.unit,
        "day": reading.today,
        "payer": _payer(found),
        "total": found.open_fen + found.late_fee_fen,
        "prepaid": found.prepaid_fen,
    }
    rows = [_row(line) for line in found.lines]
    return fill(STATEMENT, filling(reading, wanted, values, {"charges": rows}))


@query(Permission.LOOK_UP)
def reminder(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return the notice of what is overdue; NotFoundError, NothingToPrintError."""
    found = _account(reading, wanted)
    late = [line for line in found.lines if line.is_overdue]
    if not late:
        raise NothingToPrintError(field="unit", form=REMINDER.title, name=found.unit)
    rows: Rows = [{**_row(line), "days": (reading.today - line.due_date).days} for line in late]
    values = {
        "unit": found.unit,
        "day": reading.today,
        "payer": _payer(found),
        "total": sum(line.open_fen + line.late_fee_fen for line in late),
    }
    return fill(REMINDER, filling(reading, wanted, values, {"charges": rows}))


def _account(reading: Reading, wanted: Wanted) -> UnitAccount:
    with speaking(language_of(reading, wanted)):  # what a late fee is called is decided here
        return account(reading, unit_id=find_unit(reading, text=wanted.ident))


def _payer(found: UnitAccount) -> str:
    return found.payers[0][1] if found.payers else ""


def _row(line: ChargeLine) -> dict[str, object]:
    return {
        "item": line.item,
        "period": line.period,
        "due_date": line.due_date,
        "due": line.due_fen,
        "paid": line.due_fen - line.open_fen or None,
        "open": line.open_fen,
        "late_fee": line.late_fee_fen or None,
    }


FORMS = (
    printable(STATEMENT, statement, _WHICH, "F18"),
    printable(REMINDER, reminder, _WHICH),
)
