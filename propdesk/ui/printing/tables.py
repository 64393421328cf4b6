"""The two tables of the printing screen, declared."""

from propdesk.i18n import QT_TRANSLATE_NOOP, translate
from propdesk.services.print_jobs import JobRow
from propdesk.services.printers import PrinterRow
from propdesk.ui.kit.paged_model import Column
from propdesk.ui.kit.rows_table import RowsTable
from propdesk.ui.printing.words import model_text, moment_text, paper_text, state_text, tone_of


def jobs_table() -> RowsTable[JobRow]:
    """Return the table of print jobs."""
    return RowsTable(
        "printing-jobs",
        translate("printing", "Print queue"),
        (
            Column("at", QT_TRANSLATE_NOOP("printing", "Asked for"), moment_text, weight=17),
            Column("paper", QT_TRANSLATE_NOOP("printing", "Paper"), paper_text, weight=40),
            Column("printer", QT_TRANSLATE_NOOP("printing", "Printer"), _printer_of, weight=16),
            Column(
                "state", QT_TRANSLATE_NOOP("printing", "State"), state_text, tone=tone_of, weight=27
            ),
        ),
        QT_TRANSLATE_NOOP("printing", "Nothing waits and nothing went wrong."),
        _job_id,
    )


def printers_table() -> RowsTable[PrinterRow]:
    """Return the table of this desk's printers."""
    return RowsTable(
        "printing-printers",
        translate("printing", "Printers of this desk"),
        (
            Column("name", QT_TRANSLATE_NOOP("printing", "Name"), _name, weight=32),
            Column("uri", QT_TRANSLATE_NOOP("printing", "Address"), _address, weight=42),
            Column("model", QT_TRANSLATE_NOOP("printing", "Paper roll"), _model, weight=34),
        ),
        QT_TRANSLATE_NOOP(
            "printing",
            "No printer yet. Add one: its address stands on the page it prints when it is switched "
            "on while its feed button is held down.",
        ),
        _name_only,
    )


def _job_id(row: JobRow) -> object:
    return row.job_id


def _printer_of(row: JobRow) -> str:
    return row.printer


def _name(row: PrinterRow) -> str:
    if not row.is_default:
        return row.name
    return translate("printing", "{name} (receipts)").format(name=row.name)


def _name_only(row: PrinterRow) -> object:
    return row.name


def _address(row: PrinterRow) -> str:
    return row.uri.removeprefix("tcp://")


def _model(row: PrinterRow) -> str:
    return model_text(row.model)
