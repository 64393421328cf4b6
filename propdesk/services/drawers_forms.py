"""Papers of a shift: the report at its end and the sheet for counting the drawer blind (W15)."""

from propdesk.domain.documents import PrintedDocument
from propdesk.domain.errors import NotFoundError
from propdesk.domain.forms import Form, FormField, Kind, LineColumn, LineTable, Section, fill
from propdesk.domain.ids import ShiftId
from propdesk.domain.media import SLIPS_FIRST
from propdesk.domain.money import CASH_DENOMINATIONS
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import drawers_summary
from propdesk.services.drawers_report import newest_own, report_document
from propdesk.services.forms import PrintableForm, Rows, Wanted, filling, language_of, printable
from propdesk.services.work import Reading, query

COUNT = Form(
    key="count-sheet",
    title=QT_TRANSLATE_NOOP("drawers_forms", "Cash count sheet"),
    parts=(
        Section(
            (
                FormField(
                    "collector", QT_TRANSLATE_NOOP("drawers_forms", "Collector"), strong=True
                ),
                FormField("drawer", QT_TRANSLATE_NOOP("drawers_forms", "Drawer")),
                FormField(
                    "business_date", QT_TRANSLATE_NOOP("drawers_forms", "Business date"), Kind.DATE
                ),
                FormField("opened_at", QT_TRANSLATE_NOOP("drawers_forms", "Opened"), Kind.MOMENT),
                FormField("float", QT_TRANSLATE_NOOP("drawers_forms", "Float"), Kind.MONEY),
            )
        ),
        LineTable(
            "denominations",
            (
                LineColumn("worth", QT_TRANSLATE_NOOP("drawers_forms", "Denomination"), Kind.MONEY),
                LineColumn("pieces", QT_TRANSLATE_NOOP("drawers_forms", "Pieces"), share=2),
                LineColumn("sum", QT_TRANSLATE_NOOP("drawers_forms", "Sum"), share=3),
            ),
        ),
        Section(
            (
                FormField(
                    "counted",
                    QT_TRANSLATE_NOOP("drawers_forms", "Counted in all"),
                    Kind.MONEY,
                    strong=True,
                    wide=True,
                    by_hand=True,
                ),
            )
        ),
    ),
    notes=(
        QT_TRANSLATE_NOOP(
            "drawers_forms", "Count first, without looking at the takings; then type the pieces."
        ),
    ),
    signatures=(
        QT_TRANSLATE_NOOP("drawers_forms", "Counted by"),
        QT_TRANSLATE_NOOP("drawers_forms", "Witnessed by"),
    ),
    dated=True,
    media=SLIPS_FIRST,
)
_WHICH = QT_TRANSLATE_NOOP("drawers_forms", "the shift's identity, or “last” for your newest")
_LAST = "last"


@query(Permission.DRAWER)
def report(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return the report of a shift; of another's with the right to reports.

    Raises NotFoundError, PermissionDeniedError.
    """
    shift_id = _shift(reading, wanted.ident)
    return report_document(reading, shift_id=shift_id, language=language_of(reading, wanted))


@query(Permission.DRAWER)
def count_sheet(reading: Reading, wanted: Wanted, /) -> PrintedDocument:
    """Return an empty sheet to count the drawer on; nothing on it tells what there should be."""
    summary = drawers_summary.own(reading, shift_id=_shift(reading, wanted.ident))
    values = {
        "collector": summary.collector,
        "drawer": summary.drawer,
        "business_date": summary.business_date,
        "opened_at": summary.opened_at,
        "float": summary.float_fen,
    }
    rows: Rows = [
        {"worth": fen, "pieces": None, "sum": None} for fen in (*CASH_DENOMINATIONS, None)
    ]
    return fill(COUNT, filling(reading, wanted, values, {"denominations": rows}))


def _shift(reading: Reading, ident: str) -> ShiftId:
    if ident.casefold() in ("", _LAST):
        newest = newest_own(reading)
        if newest is None:
            raise NotFoundError(field="shift", name=ident or _LAST)
        return newest
    try:
        return ShiftId(bytes.fromhex(ident))
    except ValueError:
        raise NotFoundError(field="shift", name=ident) from None


FORMS = (
    PrintableForm(
        "shift-report",
        QT_TRANSLATE_NOOP("drawers_forms", "Cash shift report"),
        _WHICH,
        report,
        SLIPS_FIRST,
    ),
    printable(COUNT, count_sheet, _WHICH),
)
