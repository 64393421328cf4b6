"""Make a file of a report, for windows and commands alike: read, write, leave the audit line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from propdesk.desk import Desk
from propdesk.domain.errors import DomainError
from propdesk.domain.paper_marks import practice_mark
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.exports.atomic import ExportNotWrittenError, replaced
from propdesk.exports.reports import FileForm, write_journal, write_table
from propdesk.exports.tables import (
    Cancelled,
    ExportCancelledError,
    Progress,
    ignore_progress,
    never_cancelled,
)
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.problems import DatabaseReadOnlyProblem, StoppedProblem
from propdesk.services import practice, reports, reports_journal
from propdesk.services.reports import Report
from propdesk.services.reports_grants import Grant
from propdesk.services.work import check_right


class OnlyTheJournalError(DomainError):
    """Plain-text accounting holds double entries, and only the journal has them."""

    sentence = QT_TRANSLATE_NOOP(
        "report_files", "Only the journal can be written as plain-text accounting."
    )


@dataclass(frozen=True)
class Wanted:
    """A report to be written: what, of what, in which form, where to."""

    report: Report
    scope: Scope
    form: FileForm
    path: Path
    grant: Grant | None = None


@dataclass(frozen=True)
class Made:
    """A file that was made. Sums in fen, by column; `is_recorded` is False where the data file can
    only be read, so that no audit line could be written; `is_money` if the total is yuan, not a
    count of something."""

    path: Path
    rows: int
    total_fen: int
    totals: Mapping[str, int]
    is_recorded: bool = True
    is_money: bool = True


def make_file(
    desk: Desk,
    wanted: Wanted,
    *,
    progress: Progress = ignore_progress,
    cancelled: Cancelled = never_cancelled,
) -> Made:
    """Write the file; it appears whole and with its audit line, or not at all.

    Raises PermissionDeniedError, OnlyTheJournalError, GrantExpiredError, ExportCancelledError,
    ExportNotWrittenError, TooManyPagesError.
    """
    check_right(desk.actor, Permission.EXPORT)
    is_text = wanted.form is FileForm.BEANCOUNT
    if is_text and wanted.report.ask is not reports_journal.journal:
        raise OnlyTheJournalError(field="format")
    write = _write_entries if is_text else _write_rows
    try:
        with replaced(wanted.path) as part:
            with desk.database.stoppable(cancelled):  # also while sums are made of many rows
                made = write(desk, wanted, part, progress, cancelled)
            return made if _record(desk, wanted, made) else _unrecorded(made)
    except StoppedProblem as problem:
        raise ExportCancelledError from problem
    except ExportNotWrittenError as problem:  # named after the file people know
        reason = problem.values["reason"]
        raise ExportNotWrittenError(name=wanted.path.name, reason=reason) from problem


def _write_rows(
    desk: Desk, wanted: Wanted, part: Path, progress: Progress, cancelled: Cancelled
) -> Made:
    with desk.stream(wanted.report.ask, wanted.scope) as table:
        write_table(
            table,
            part,
            wanted.form,
            made_at=desk.clock.now(),
            note=_note(desk, wanted),
            progress=progress,
            cancelled=cancelled,
        )
        sums = {
            column.key: table.total_of(column.key) for column in table.columns if column.adds_up
        }
        is_money = table.is_about_money
        return Made(wanted.path, table.count, table.main_total, sums, is_money=is_money)


def _write_entries(
    desk: Desk, wanted: Wanted, part: Path, progress: Progress, cancelled: Cancelled
) -> Made:
    first, last = wanted.scope.days
    title = f"{wanted.report.title.translated()} {first}..{last} {_note(desk, wanted)}".rstrip()
    with desk.stream(reports_journal.entries, wanted.scope) as entries:
        booked = write_journal(entries, part, title=title, progress=progress, cancelled=cancelled)
    fen = booked.debit_fen
    return Made(wanted.path, booked.postings, fen, {"debit": fen, "credit": fen})


def _note(desk: Desk, wanted: Wanted) -> str:
    """Return what every page and sheet says: for whom the full data are, that it is practice."""
    notes = [wanted.grant.watermark] if wanted.grant else []
    if desk.query(practice.is_marked):
        mark = practice_mark()
        notes.insert(0, f"{mark.text} · {mark.detail}")
    return "   ".join(notes)


def _record(desk: Desk, wanted: Wanted, made: Made) -> bool:
    try:
        desk.execute(
            reports.record_export,
            report=wanted.report.name,
            form=wanted.form.value,
            rows=made.rows,
            scope=wanted.scope,
            grant=wanted.grant,
        )
    except DatabaseReadOnlyProblem:
        return False
    return True


def _unrecorded(made: Made) -> Made:
    return replace(made, is_recorded=False)
