"""`propdesk charges`, `collect` and `refund`: the counter without a window."""

import argparse
from collections.abc import Sequence
from typing import Any, NamedTuple

from propdesk.cli.session import Answer, BadUseError, Session
from propdesk.clock import local_date
from propdesk.domain.collection import (
    Choice,
    Tender,
    choose_all,
    choose_amount,
    choose_charges,
    choose_months,
    choose_until,
    skipped_older,
    total_of,
)
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import ChargeId, id_from_text
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.domain.print_jobs import Fault, state_name
from propdesk.domain.typed_dates import parse_date
from propdesk.i18n import translate
from propdesk.meeting.reserving import with_reservation
from propdesk.printing.devices import device_for
from propdesk.printing.printer_problems import explained
from propdesk.services import counter, counter_account, drawers, printers, refunds
from propdesk.services.counter_account import UnitAccount
from propdesk.services.print_jobs_queue import Progress

PRINT_SECONDS = 10.0


def register(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add the commands of this module."""
    charges = commands.add_parser("charges", help="what a unit owes")
    charges.add_argument("unit", metavar="UNIT")
    charges.set_defaults(command=_charges)
    collect = commands.add_parser("collect", help="take money and issue the receipt")
    collect.add_argument("unit", metavar="UNIT")
    choice = collect.add_mutually_exclusive_group()
    choice.add_argument("--all", action="store_true", help="everything open (the default)")
    choice.add_argument("--charge", nargs="+", metavar="ID")
    choice.add_argument("--months", type=int, metavar="N", help="the oldest N months")
    choice.add_argument("--until", metavar="DATE", help="what began on or before the day")
    choice.add_argument("--amount", metavar="YUAN", help="the oldest charges, the last in part")
    collect.add_argument("--pay", nargs="+", action="extend", required=True, metavar="METHOD=YUAN")
    collect.add_argument("--keep-change", action="store_true", help="what is over is prepayment")
    collect.add_argument("--printer", metavar="URI", help="or a printer's name; else the default")
    collect.add_argument("--remark", default="", metavar="TEXT")
    collect.add_argument("--wait", type=float, default=PRINT_SECONDS, metavar="SECONDS")
    collect.set_defaults(command=_collect)
    refund = commands.add_parser("refund", help="give prepaid money back")
    refund.add_argument("unit", metavar="UNIT")
    refund.add_argument("--pay", required=True, metavar="METHOD=YUAN")
    refund.add_argument("--reason", required=True, metavar="TEXT")
    refund.add_argument("--second", metavar="USER", help="who agrees")
    refund.set_defaults(command=_refund)


def _charges(session: Session, options: argparse.Namespace) -> Answer:
    account = _account(session, options.unit)
    return {
        "unit": account.unit,
        "payers": [name for _, name in account.payers],
        "open": [
            {
                "id": line.charge_id.hex(),
                "item": line.item_code,
                "name": line.item,
                "period": line.period,
                "due_date": line.due_date.isoformat(),
                "due_fen": line.due_fen,
                "open_fen": line.open_fen,
                "late_fee_fen": line.late_fee_fen,
                "overdue": line.is_overdue,
            }
            for line in account.lines
        ],
        "open_fen": account.open_fen,
        "late_fee_fen": account.late_fee_fen,
        "prepaid_fen": account.prepaid_fen,
        "text": _account_text(account),
    }


def _collect(session: Session, options: argparse.Namespace) -> Answer:
    desk = session.desk
    tenders = [_tender(text) for text in options.pay]
    printer = _known_printer(session, options.printer)
    account = _account(session, options.unit)
    lines = [line.as_open() for line in account.lines]
    chosen = _choices(session, options, account, tenders)
    opened = ensure_shift(session)
    taken = desk.execute(
        counter.collect,
        unit_id=account.unit_id,
        choices=chosen.choices,
        tenders=tenders,
        keep_change=options.keep_change,
        prepay_fen=chosen.prepay_fen,
        printer=printer,
        remark=options.remark,
    )
    answer = {
        "receipt": taken.receipt,
        "payment": taken.payment_id.hex(),
        "paid_fen": taken.paid_fen,
        "change_fen": taken.change_fen,
        "kept_fen": taken.kept_fen,
        "job": taken.job_id.hex() if taken.job_id else None,
        "shift_opened": opened,
        "older_open": [line.period for line in skipped_older(lines, chosen.choices)],
    }
    text = _taken_text(taken)
    if taken.job_id is not None:
        outcome = session.app.printing.wait_for(taken.job_id, options.wait)
        answer |= {"job_state": outcome.state.value, "job_fault": outcome.fault}
        text += "\n" + job_text(outcome)
    return {**answer, "text": text}


def _refund(session: Session, options: argparse.Namespace) -> Answer:
    account = _account(session, options.unit)
    tender = _tender(options.pay)
    if tender.method is Method.CASH:
        ensure_shift(session)
    approval = session.approval(options.second)
    done = with_reservation(
        session.desk,
        lambda: session.desk.execute(
            refunds.refund,
            unit_id=account.unit_id,
            amount_fen=tender.fen,
            method=tender.method,
            reason=options.reason,
            approval=approval,
        ),
    )
    return {
        "refund": done.refund_id.hex(),
        "amount_fen": done.amount_fen,
        "prepaid_fen": done.prepaid_after_fen,
    }


def ensure_shift(session: Session) -> bool:
    """Open a shift without a float if the person has none; return whether that was needed.

    A script has no drawer to count; whoever has one opens the shift first.
    """
    if session.desk.query(drawers.current) is not None:
        return False
    session.desk.execute(drawers.open_shift, float_fen=0)
    return True


def job_text(progress: Progress) -> str:
    """Return in words how far a print job is; what is wrong and what to do, a line each."""
    text = translate("counter", "Print job: {state}").format(state=state_name(progress.state))
    if not progress.fault:
        return text
    return "\n".join((text, *explained(Fault(progress.fault), progress.printer)))


class _Chosen(NamedTuple):
    choices: list[Choice]
    prepay_fen: int


def _choices(
    session: Session, options: argparse.Namespace, account: UnitAccount, tenders: Sequence[Tender]
) -> _Chosen:
    """Return what is paid; money beyond all that is open is a prepayment if change is kept."""
    lines = [line.as_open() for line in account.lines]
    if options.amount is not None:
        fen = parse_yuan(options.amount, field="amount")
        choices = choose_amount(lines, fen)
        over = fen - total_of(choices)
        return _Chosen(choices, over if options.keep_change else 0)
    if options.charge:
        return _Chosen(choose_charges(lines, _charge_ids(options.charge, account)), 0)
    if options.months is not None:
        return _Chosen(choose_months(lines, options.months), 0)
    if options.until is not None:
        today = local_date(session.desk.clock.now())
        return _Chosen(choose_until(lines, parse_date(options.until, today=today)), 0)
    choices = choose_all(lines)
    tendered = sum(tender.fen for tender in tenders)
    return _Chosen(choices, tendered if options.keep_change and not choices else 0)


def _charge_ids(texts: Sequence[str], account: UnitAccount) -> list[ChargeId]:
    known = {line.charge_id for line in account.lines}
    ids = []
    for text in texts:
        try:
            charge = ChargeId(id_from_text(text))
        except ValueError as error:
            raise BadUseError(f"--charge {text}: not an id") from error
        if charge not in known:
            raise NotFoundError(field="charge", name=text)
        ids.append(charge)
    return ids


def _tender(text: str) -> Tender:
    name, equals, amount = text.partition("=")
    methods = {method.value: method for method in Method}
    if not equals or name.strip().lower() not in methods:
        known = ", ".join(methods)
        raise BadUseError(f"--pay {text}: METHOD=YUAN, METHOD one of {known}")
    return Tender(methods[name.strip().lower()], parse_yuan(amount, field="tendered"))


def _account(session: Session, text: str) -> UnitAccount:
    unit_id = session.desk.query(counter_account.find_unit, text=text)
    return session.desk.query(counter_account.account, unit_id=unit_id)


def _known_printer(session: Session, printer: str | None) -> str | None:
    """Return the printer as given if it is one, before any money is taken."""
    if printer is None:
        return None
    if "://" in printer:
        device_for(printer)
    elif printer not in {row.name for row in session.desk.query(printers.rows)}:
        raise NotFoundError(field="printer", name=printer)
    return printer


def _account_text(account: UnitAccount) -> str:
    payers = " ".join(name for _, name in account.payers)
    lines = [f"{account.unit}  {payers}".rstrip()]
    for line in account.lines:
        mark = "!" if line.is_overdue else " "
        late = f" +{format_yuan(line.late_fee_fen)}" if line.late_fee_fen else ""
        lines.append(f"{mark} {line.period}  {line.item}  {format_yuan(line.open_fen)}{late}")
    owed = translate("counter", "Open: {open}   Prepaid: {prepaid}")
    prepaid = format_yuan(account.prepaid_fen)
    lines.append(owed.format(open=format_yuan(account.open_fen), prepaid=prepaid))
    return "\n".join(lines)


def _taken_text(taken: counter.Collected) -> str:
    words = translate("counter", "Receipt {number}: {paid} received, change {change}")
    return words.format(
        number=taken.receipt,
        paid=format_yuan(taken.paid_fen),
        change=format_yuan(taken.change_fen),
    )
