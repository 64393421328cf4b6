"""The reports' words that depend on data."""

from propdesk.domain.money import format_yuan
from propdesk.exports.reports import FileForm
from propdesk.i18n import QT_TRANSLATE_NOOP, Message, translate
from propdesk.report_files import Made
from propdesk.ui.reports.presenter import ReportsState, ShownReport, Stage

FORM_NAMES: dict[FileForm, Message] = {
    FileForm.XLSX: QT_TRANSLATE_NOOP("reports", "Excel (.xlsx)"),
    FileForm.CSV: QT_TRANSLATE_NOOP("reports", "CSV text"),
    FileForm.PDF: QT_TRANSLATE_NOOP("reports", "PDF to print"),
    FileForm.BEANCOUNT: QT_TRANSLATE_NOOP("reports", "Beancount (plain text)"),
}


def progress_text(state: ReportsState) -> str:
    """Return what is going on."""
    if state.stage is Stage.WRITING:
        words = translate("reports", "Writing {file}: {rows} rows …")
        return words.format(file=state.file_name, rows=f"{state.done:,}")
    return translate("reports", "Reckoning: {rows} rows …").format(rows=f"{state.done:,}")


def count_text(shown: ShownReport) -> str:
    """Return how many rows there are, and that some are not shown."""
    rows = f"{shown.count:,}"
    if shown.count <= len(shown.rows):
        return translate("reports", "{rows} rows").format(rows=rows)
    words = translate("reports", "{rows} rows, the first {shown} are shown; a file holds them all")
    return words.format(rows=rows, shown=f"{len(shown.rows):,}")


def made_text(made: Made) -> str:
    """Return that a file was made."""
    words = translate("reports", "{rows} rows, {total} yuan, saved in {file}")
    if not made.is_money:
        words = translate("reports", "{rows} rows, saved in {file}")
    total = format_yuan(made.total_fen, grouping=True)
    text = words.format(rows=f"{made.rows:,}", total=total, file=made.path)
    if made.is_recorded:
        return text
    return f"{text} {translate('reports', 'The data are read-only: nothing was noted.')}"
