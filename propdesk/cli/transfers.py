"""`propdesk transfers`: announced transfers, and their arrival at the bank."""

import argparse
from typing import Any

from propdesk.cli.session import Answer, Session
from propdesk.clock import local_date
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.typed_dates import parse_date
from propdesk.services import receipts_list, transfers
from propdesk.services.transfers import AwaitedTransfer


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    parser = commands.add_parser("transfers", help="transfers announced at the counter")
    acts = parser.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("list", help="what has not arrived yet").set_defaults(command=_list)
    confirm = acts.add_parser("confirm", help="a transfer stands on the bank statement")
    confirm.add_argument("number", metavar="RECEIPT")
    confirm.add_argument("--line", required=True, metavar="TEXT", help="the bank's reference")
    confirm.add_argument("--on", required=True, metavar="DATE", help="the bank's day")
    confirm.add_argument("--amount", required=True, metavar="YUAN")
    confirm.set_defaults(command=_confirm)


def _list(session: Session, _options: argparse.Namespace) -> Answer:
    rows: list[AwaitedTransfer] = session.desk.query(transfers.awaited)
    return {
        "transfers": [
            {
                "receipt": row.receipt,
                "payment": row.payment_id.hex(),
                "unit": row.unit,
                "business_date": row.business_date.isoformat(),
                "amount_fen": row.amount_fen,
            }
            for row in rows
        ],
        "text": "\n".join(
            f"{row.receipt}  {row.unit}  {row.business_date}  {format_yuan(row.amount_fen)}"
            for row in rows
        ),
    }


def _confirm(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    receipt_id = desk.query(receipts_list.find, number=options.number)
    detail = desk.query(receipts_list.detail, receipt_id=receipt_id)
    desk.execute(
        transfers.confirm,
        payment_id=detail.payment_id,
        bank_line=options.line,
        arrived_on=parse_date(options.on, today=local_date(desk.clock.now())),
        arrived_fen=parse_yuan(options.amount, field="amount"),
    )
    return {"receipt": detail.number, "confirmed": True}
