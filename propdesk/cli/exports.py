"""`propdesk export`: ledgers, lists and the journal as files."""

import argparse
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.clock import local_date
from propdesk.domain.money import format_yuan
from propdesk.domain.reports import Grouping, Scope
from propdesk.domain.typed_dates import parse_date
from propdesk.exports.reports import FileForm
from propdesk.exports.tables import ExportCancelledError
from propdesk.i18n import translate
from propdesk.report_files import Made, Wanted, make_file
from propdesk.services import reports, reports_grants
from propdesk.services.reports import Report, ScopeNames
from propdesk.services.reports_grants import Grant


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    export = commands.add_parser("export", help="write a ledger, a list or the journal to a file")
    export.add_argument("report", choices=[report.name for report in reports.CATALOGUE])
    export.add_argument("--from", dest="first", metavar="DATE", help="default: first of the month")
    export.add_argument("--to", dest="last", metavar="DATE", help="default: today")
    export.add_argument("--as-of", metavar="DATE", help="leave out what was booked later")
    export.add_argument("--by", choices=[grouping.value for grouping in Grouping], default="item")
    export.add_argument("--item", default="", metavar="CODE")
    export.add_argument("--building", default="", metavar="CODE")
    export.add_argument("--unit", default="", metavar="UNIT")
    export.add_argument("--collector", default="", metavar="USER")
    export.add_argument("--format", choices=[form.value for form in FileForm], default="xlsx")
    export.add_argument("--out", required=True, type=Path, metavar="FILE")
    export.add_argument(
        "--unmasked", action="store_true", help="personal data in full; --second and --reason"
    )
    export.add_argument("--second", metavar="USER", help="who agrees to --unmasked")
    export.add_argument("--reason", default="", metavar="TEXT")
    export.set_defaults(command=_export)


def _export(session: Session, options: argparse.Namespace) -> Answer:
    report = reports.report_named(options.report)
    _check_use(report, options)
    desk = session.desk
    scope = desk.query(reports.scope_named, names=_names(options, local_date(desk.clock.now())))
    grant = _grant(session, options, report) if options.unmasked else None
    wanted = Wanted(report, _granted(scope, grant), FileForm(options.format), options.out, grant)
    show, finish = _progress_line()
    try:
        made = make_file(desk, wanted, progress=show)
    except KeyboardInterrupt:
        raise ExportCancelledError from None
    finally:
        finish()
    return {
        "report": report.name,
        "format": options.format,
        "file": str(made.path),
        "rows": made.rows,
        "total_fen": made.total_fen,
        "totals": dict(made.totals),
        "recorded": made.is_recorded,
        "text": _text(made),
    }


def _check_use(report: Report, options: argparse.Namespace) -> None:
    if options.format == FileForm.BEANCOUNT.value and report.name != "journal":
        raise BadUseError("--format beancount goes with `export journal`")
    if options.unmasked and not report.is_personal:
        raise BadUseError(f"`export {report.name}` holds no personal data: leave out --unmasked")
    if options.unmasked and not options.second:
        raise BadUseError("--unmasked takes a second person: --second USER")


def _names(options: argparse.Namespace, today: date) -> ScopeNames:
    def day(text: str | None, field: str) -> date | None:
        return parse_date(text, today=today, field=field) if text else None

    return ScopeNames(
        first=day(options.first, "from"),
        last=day(options.last, "to"),
        by=Grouping(options.by),
        as_of=day(options.as_of, "as_of"),
        item=options.item,
        building=options.building,
        unit=options.unit,
        collector=options.collector,
    )


def _grant(session: Session, options: argparse.Namespace, report: Report) -> Grant:
    approval = session.approval(options.second)
    return session.desk.execute(
        reports_grants.allow_unmasked,
        report=report.name,
        reason=options.reason,
        approval=approval,
    )


def _granted(scope: Scope, grant: Grant | None) -> Scope:
    return scope if grant is None else scope.under(grant.identity)


def _progress_line() -> tuple[Callable[[int], None], Callable[[], None]]:
    """Return how to show the rows done on a terminal, and how to end that line."""
    if not sys.stderr.isatty():
        return (lambda _rows: None), (lambda: None)
    rows = translate("exports", "{count} rows")

    def show(count: int) -> None:
        print(f"\r{rows.format(count=f'{count:,}')}", end="", file=sys.stderr, flush=True)

    return show, lambda: print(file=sys.stderr)


def _text(made: Made) -> str:
    words = translate("exports", "{file}: {rows} rows, {total} yuan")
    if not made.is_money:
        words = translate("exports", "{file}: {rows} rows")
    total = format_yuan(made.total_fen, grouping=True)
    text = words.format(file=made.path, rows=made.rows, total=total)
    if made.is_recorded:
        return text
    return f"{text}\n{translate('exports', 'The data file is read-only: no audit line was kept.')}"
