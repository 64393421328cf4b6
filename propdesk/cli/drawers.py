"""`propdesk shift`: open, count, close and show one's own shift."""

import argparse
from dataclasses import asdict
from typing import Any

from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.clock import local_date
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.typed_dates import parse_date
from propdesk.i18n import translate
from propdesk.services import drawers, drawers_summary
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
