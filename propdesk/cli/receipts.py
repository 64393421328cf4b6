"""`propdesk receipts`: list them, show one, void, move, print a copy."""

import argparse
from pathlib import Path
from typing import Any

from propdesk.cli.counter import PRINT_SECONDS, ensure_shift, job_text
from propdesk.cli.session import Answer, Session
from propdesk.clock import local_date
from propdesk.domain.ids import ReceiptId
from propdesk.domain.money import format_yuan
from propdesk.domain.receipt_papers import file_copy, receipt_document
from propdesk.domain.typed_dates import parse_date
from propdesk.exports.atomic import replaced
from propdesk.i18n import translate
from propdesk.printing.escpos import encode_document
from propdesk.printing.layout import as_text, lay_out
from propdesk.printing.models import DEFAULT_MODEL, model_named
from propdesk.printing.page import Paper
from propdesk.printing.pdf import pdf_of
from propdesk.services import counter_account, receipts_copies, receipts_list, reversals
from propdesk.services.receipts_list import ReceiptDetail, ReceiptFilter, ReceiptRow, ReceiptState


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    receipts = commands.add_parser("receipts", help="the receipts of this desk")
    acts = receipts.add_subparsers(required=True, metavar="ACT")
    _register_list(acts)
    show = acts.add_parser("show", help="one receipt, on the screen or as a file")
    show.add_argument("number", metavar="NO")
    form = show.add_mutually_exclusive_group()
    form.add_argument("--text", action="store_true", help="as on the paper")
    form.add_argument("--escpos", type=Path, metavar="FILE", help="printer bytes, marked as copy")
    form.add_argument("--pdf", type=Path, metavar="FILE", help="a page, marked as copy")
    show.set_defaults(command=_show)
    for name, help_, command in (
        ("void", "take a payment back whole", _void),
        ("move", "put a payment on another unit", _move),
    ):
        act = acts.add_parser(name, help=help_)
        act.add_argument("number", metavar="NO")
        if command is _move:
            act.add_argument("--to", required=True, metavar="UNIT")
        act.add_argument("--reason", required=True, metavar="TEXT")
        act.add_argument("--second", metavar="USER", help="who agrees")
        act.add_argument(
            "--without-copy", action="store_true", help="the payer signed a statement instead"
        )
        act.set_defaults(command=command)
    copy = acts.add_parser("copy", help="print a receipt again, marked with its count")
    copy.add_argument("number", metavar="NO")
    copy.add_argument("--reason", default="", metavar="TEXT")
    copy.add_argument("--second", metavar="USER", help="who agrees, beyond the usual copies")
    copy.add_argument("--printer", metavar="URI")
    copy.add_argument("--wait", type=float, default=PRINT_SECONDS, metavar="SECONDS")
    copy.set_defaults(command=_copy)


def _register_list(acts: "argparse._SubParsersAction[Any]") -> None:
    listing = acts.add_parser("list", help="newest first")
    listing.add_argument("--number", default="", metavar="TEXT", help="its start or last digits")
    listing.add_argument("--unit", metavar="UNIT")
    listing.add_argument("--from", dest="first", metavar="DATE")
    listing.add_argument("--to", dest="last", metavar="DATE")
    listing.add_argument("--state", choices=[state.value for state in ReceiptState])
    listing.add_argument("--limit", type=int, default=200, metavar="N")
    listing.set_defaults(command=_list)


def _list(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    today = local_date(desk.clock.now())
    unit = options.unit and desk.query(counter_account.find_unit, text=options.unit)
    wanted = ReceiptFilter(
        text=options.number,
        unit_id=unit or None,
        first_day=parse_date(options.first, today=today) if options.first else None,
        last_day=parse_date(options.last, today=today) if options.last else None,
        state=ReceiptState(options.state) if options.state else None,
    )
    rows = desk.query(receipts_list.rows, wanted=wanted, limit=options.limit)
    count, total = desk.query(receipts_list.totals, wanted=wanted)
    words = translate("receipts", "{count} receipts, {total} yuan valid")
    summary = words.format(count=count, total=format_yuan(total, grouping=True))
    return {
        "receipts": [_row(row) for row in rows],
        "count": count,
        "total_fen": total,
        "text": "\n".join([*map(_row_text, rows), summary]),
    }


def _show(session: Session, options: argparse.Namespace) -> Answer:
    detail = session.desk.query(receipts_list.detail, receipt_id=_find(session, options.number))
    document = receipt_document(detail.content)
    paper = as_text(lay_out(document, model_named(DEFAULT_MODEL).cells))
    answer = _detail(detail)
    if options.escpos or options.pdf:
        file: Path = options.escpos or options.pdf
        marked = file_copy(document)
        if options.pdf:
            data = pdf_of(marked, Paper.A5).data
        else:
            data = encode_document(marked, model_named(DEFAULT_MODEL)).data
        with replaced(file) as part:
            part.write_bytes(data)
        return {**answer, "file": str(file), "bytes": len(data), "text": str(file)}
    if options.text:
        answer["paper"] = paper
    return {**answer, "text": paper}


def _void(session: Session, options: argparse.Namespace) -> Answer:
    receipt_id = _find(session, options.number)
    approval = session.approval(options.second)
    ensure_shift(session)
    done = session.desk.execute(
        reversals.void,
        receipt_id=receipt_id,
        reason=options.reason,
        approval=approval,
        copies_returned=not options.without_copy,
        statement=options.without_copy,
    )
    words = translate("receipts", "Receipt {number} is void; {back} goes back to the payer")
    return {
        "receipt": done.number,
        "state": ReceiptState.VOID.value,
        "back_fen": done.back_fen,
        "cash_fen": done.cash_fen,
        "text": words.format(number=done.number, back=format_yuan(done.back_fen)),
    }


def _move(session: Session, options: argparse.Namespace) -> Answer:
    receipt_id = _find(session, options.number)
    unit = session.desk.query(counter_account.find_unit, text=options.to)
    approval = session.approval(options.second)
    ensure_shift(session)
    done = session.desk.execute(
        reversals.move,
        receipt_id=receipt_id,
        to_unit=unit,
        reason=options.reason,
        approval=approval,
        copies_returned=not options.without_copy,
        statement=options.without_copy,
    )
    return {
        "receipt": done.receipt,
        "payment": done.payment_id.hex(),
        "paid_fen": done.paid_fen,
        "kept_fen": done.kept_fen,
        "job": done.job_id.hex() if done.job_id else None,
    }


def _copy(session: Session, options: argparse.Namespace) -> Answer:
    done = session.desk.execute(
        receipts_copies.print_copy,
        receipt_id=_find(session, options.number),
        reason=options.reason,
        printer=options.printer,
        approval=session.approval(options.second),
    )
    outcome = session.app.printing.wait_for(done.job_id, options.wait)
    return {
        "copy": done.copy_no,
        "job": done.job_id.hex(),
        "job_state": outcome.state.value,
        "job_fault": outcome.fault,
        "text": job_text(outcome),
    }


def _find(session: Session, number: str) -> ReceiptId:
    return session.desk.query(receipts_list.find, number=number)


def _row(row: ReceiptRow) -> dict[str, Any]:
    return {
        "receipt": row.number,
        "business_date": row.business_date.isoformat(),
        "issued_at": row.issued_at.isoformat(),
        "unit": row.unit,
        "payer": row.payer,
        "total_fen": row.total_fen,
        "collector": row.collector,
        "state": row.state.value,
        "copies": row.copies,
        "printing": row.printing,
    }


def _row_text(row: ReceiptRow) -> str:
    mark = "×" if row.state is ReceiptState.VOID else " "
    return f"{mark} {row.number}  {row.unit}  {row.payer}  {format_yuan(row.total_fen)}"


def _detail(detail: ReceiptDetail) -> dict[str, Any]:
    content = detail.content
    return {
        "receipt": detail.number,
        "payment": detail.payment_id.hex(),
        "state": detail.state.value,
        "unit": content.unit,
        "payer": content.payer,
        "business_date": content.business_date.isoformat(),
        "issued_at": content.issued_at.isoformat(),
        "lines": [
            {"item": line.item, "period": line.period, "amount_fen": line.amount_fen}
            for line in content.lines
        ],
        "methods": [
            {"name": share.name, "amount_fen": share.amount_fen} for share in content.methods
        ],
        "total_fen": content.total_fen,
        "change_fen": content.change_fen,
        "check_code": content.check_code,
        "copies": detail.copies,
        "void_reason": detail.void.reason if detail.void else None,
    }
