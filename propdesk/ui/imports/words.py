"""The imports' words that depend on data."""

from propdesk.i18n import translate
from propdesk.imports.file_kinds import TITLES
from propdesk.services.imports import BatchRow
from propdesk.ui.imports.presenter import ImportsState, Stage


def summary_text(state: ImportsState) -> str:
    """Return what became of reading a file, in one line."""
    if state.bad_row_count:
        words = translate("imports", "{bad} of {rows} rows must be corrected. Nothing was changed.")
        return words.format(bad=f"{state.bad_row_count:,}", rows=f"{state.rows:,}")
    if not state.rows:
        return translate("imports", "The file has no rows below its head.")
    words = translate("imports", "All {rows} rows are good. Nothing was changed yet.")
    return words.format(rows=f"{state.rows:,}")


def summary_tone(state: ImportsState) -> str:
    """Return the tone of that line."""
    if state.bad_row_count:
        return "danger"
    return "success" if state.rows else "warning"


def file_text(state: ImportsState) -> str:
    """Return which file is looked at, and as what."""
    return f"{state.file_name} · {TITLES[state.kind].translated()}"


def progress_text(state: ImportsState) -> str:
    """Return what is going on."""
    if state.is_stopping:
        return translate("imports", "Stopping; what was begun is undone …")
    if state.stage is Stage.WRITING and state.written:
        words = translate("imports", "Importing {rows} rows: {count} records written …")
        return words.format(rows=f"{state.rows:,}", count=f"{state.written:,}")
    if state.stage is Stage.WRITING and state.checked:
        words = translate("imports", "Checking {rows} rows once more: {count} …")
        return words.format(rows=f"{state.rows:,}", count=f"{state.checked:,}")
    if state.stage is Stage.WRITING:
        words = translate("imports", "Importing {rows} rows, all or none …")
        return words.format(rows=f"{state.rows:,}")
    if not state.rows:
        return translate("imports", "Reading {file} …").format(file=state.file_name)
    words = translate("imports", "Reading {file}: {rows} rows …")
    return words.format(file=state.file_name, rows=f"{state.rows:,}")


def progress_of(state: ImportsState) -> tuple[int, int]:
    """Return how far it is, of how much; of 0 where nobody knows."""
    if state.stage is Stage.WRITING and not state.written and not state.is_stopping:
        return state.checked, state.rows
    return state.rows, 0


def done_text(state: ImportsState) -> str:
    """Return that a file is imported."""
    rows = state.done.rows if state.done else 0
    words = translate("imports", "{rows} rows imported from {file}.")
    return words.format(rows=f"{rows:,}", file=state.file_name)


def batch_state(row: BatchRow) -> str:
    """Return how an import stands."""
    if row.is_undone:
        return translate("imports", "Taken back")
    if row.may_be_undone:
        return translate("imports", "Imported, can be taken back")
    return translate("imports", "Imported")
