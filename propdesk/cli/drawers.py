"""`propdesk shift`: open, count, close, show and report one's own shift."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from propdesk.cli.counter import PRINT_SECONDS, job_text
from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.clock import local_date
from propdesk.domain.ids import ShiftId
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.typed_dates import parse_date
from propdesk.exports.atomic import replaced
from propdesk.i18n import translate
from propdesk.printing.layout import as_text, lay_out
from propdesk.printing.models import DEFAULT_MODEL, model_named
from propdesk.printing.pdf import pdf_of
from propdesk.services import drawers, drawers_report, drawers_summary
from propdesk.services.counter import METHOD_NAMES
from propdesk.services.drawers_clock import DayWish
from propdesk.services.drawers_summary import ShiftSummary


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    shift = commands.add_parser("shift", help="one person, one drawer, one shift")
    acts = shift.add_subparsers(required=True, metavar="ACT")
    opening = acts.add_parser("open", help="begin with the counted float")
    opening.add_argument("--float", dest="float_yuan", default="0", metavar="YUAN")
    opening.add_argument("--drawer", default="1", metavar="NAME")
    opening.add_argument("--date", metavar="DATE", help="with --confirm-clock only")
    opening.add_argument("--confirm-clock", action="store_true", help="the date is right so")
    opening.add_argument("--second", metavar="USER", help="who agrees to an earlier date")
    opening.set_defaults(command=_open)
    count = acts.add_parser("count", help="a blind count of the drawer")
    count.add_argument("pieces", nargs="*", metavar="YUAN=PIECES", help="100=3 0.5=4")
    count.set_defaults(command=_count)
    close = acts.add_parser("close", help="end the counted shift")
    close.add_argument("--reason", default="", metavar="TEXT", help="of a difference")
    close.add_argument("--second", metavar="USER", help="who agrees to a difference")
    close.add_argument("--handed-to", default="", metavar="NAME")
    close.add_argument("--leave-drafts", action="store_true", help="parked drafts stay parked")
    close.set_defaults(command=_close)
    acts.add_parser("show", help="takings so far").set_defaults(command=_show)
    report = acts.add_parser("report", help="the newest own shift, on paper once it is over")
    report.add_argument("--print", dest="to_printer", action="store_true", help="print it")
    report.add_argument("--printer", metavar="URI", help="with --print: where")
    report.add_argument("--wait", type=float, default=PRINT_SECONDS, metavar="SECONDS")
    form = report.add_mutually_exclusive_group()
    form.add_argument("--text", action="store_true", help="as on the paper (the default)")
    form.add_argument("--pdf", type=Path, metavar="FILE", help="a page")
    report.set_defaults(command=_report)


def _open(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    today = local_date(desk.clock.now())
    wish = DayWish(
        day=parse_date(options.date, today=today) if options.date else None,
        confirmed=options.confirm_clock,
        approval=session.approval(options.second),
    )
    desk.execute(
        drawers.open_shift,
        float_fen=parse_yuan(options.float_yuan, field="float"),
        drawer=options.drawer,
        wish=wish,
    )
    return _show(session, options)


def _count(session: Session, options: argparse.Namespace) -> Answer:
    result = session.desk.execute(
        drawers.count, denominations=dict(_pieces(text) for text in options.pieces)
    )
    return {
        "counted_fen": result.counted_fen,
        "expected_fen": result.expected_fen,
        "difference_fen": result.difference_fen,
        "recount_left": result.recount_left,
    }


def _close(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    shift = desk.query(drawers.current)
    difference = desk.execute(
        drawers.close,
        reason=options.reason,
        handed_to=options.handed_to,
        approval=session.approval(options.second),
        leave_drafts=options.leave_drafts,
    )
    return {"shift": shift.shift_id.hex() if shift else None, "difference_fen": difference}


def _show(session: Session, _options: argparse.Namespace) -> Answer:
    shift = session.desk.query(drawers.current)
    if shift is None:
        raise drawers.ShiftNotOpenError
    summary = session.desk.query(drawers_summary.own, shift_id=shift.shift_id)
    fields = {name: value for name, value in asdict(summary).items() if name != "shift_id"}
    return {"shift": shift.shift_id.hex(), **fields, "text": _text(summary)}


def _report(session: Session, options: argparse.Namespace) -> Answer:
    shift_id = session.desk.query(drawers_report.newest_own)
    if shift_id is None:
        raise drawers.ShiftNotOpenError
    document = session.desk.query(drawers_report.report_document, shift_id=shift_id)
    paper = as_text(lay_out(document, model_named(DEFAULT_MODEL).cells))
    answer: dict[str, Any] = {"shift": shift_id.hex(), "report": document.number, "text": paper}
    if options.text:
        answer["paper"] = paper
    if options.pdf:
        data = pdf_of(document).data
        with replaced(options.pdf) as part:
            part.write_bytes(data)
        answer |= {"file": str(options.pdf), "bytes": len(data), "text": str(options.pdf)}
    return answer | _printed(session, shift_id, options) if options.to_printer else answer


def _printed(session: Session, shift_id: ShiftId, options: argparse.Namespace) -> dict[str, Any]:
    job = session.desk.execute(
        drawers_report.print_report, shift_id=shift_id, printer=options.printer
    )
    outcome = session.app.printing.wait_for(job, options.wait)
    return {
        "job": job.hex(),
        "job_state": outcome.state.value,
        "job_fault": outcome.fault,
        "text": job_text(outcome),
    }


def _pieces(text: str) -> tuple[int, int]:
    yuan, equals, pieces = text.partition("=")
    if not equals or not pieces.isdecimal():
        raise BadUseError(f"{text}: YUAN=PIECES, such as 100=3")
    return parse_yuan(yuan, field="denominations"), int(pieces)


def _text(summary: ShiftSummary) -> str:
    head = translate("drawers", "{collector}, drawer {drawer}, {day}: {count} receipts")
    lines = [
        head.format(
            collector=summary.collector,
            drawer=summary.drawer,
            day=summary.business_date,
            count=summary.receipts,
        ),
        f"{summary.first_receipt} – {summary.last_receipt}",
    ]
    methods = {METHOD_NAMES[Method(m)].translated(): fen for m, fen in summary.methods.items()}
    sums = {**methods, **summary.items}
    lines += [f"  {name}  {format_yuan(fen)}" for name, fen in sums.items()]
    return "\n".join(lines)
