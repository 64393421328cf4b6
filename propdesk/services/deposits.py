"""Deposits through the journal: charged when due, held when paid, given back or kept (W14).

A deposit is paid by a charge of its unit that stands against the deposits held, never against
income; so the counter takes it with the fees, on one receipt, and a void receipt makes it due
again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, literal, literal_column, select

from propdesk.domain import deposits as rules
from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ChargeId, FeeItemId, UnitId
from propdesk.domain.journal import (
    Account,
    Fact,
    Method,
    deposit_back_entries,
    deposit_kept_entries,
)
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseFile, CaseStanding
from propdesk.models.charges import ChargeBalance, FeeItem
from propdesk.models.estate import Unit
from propdesk.models.payments import Allocation, DepositMove, Payment, Reversal
from propdesk.models.prepared import Prepared
from propdesk.models.receipts import Receipt
from propdesk.services import case_forms, casework, charges, print_jobs
from propdesk.services.case_effects import write_link
from propdesk.services.charges import NewCharge, post_charges, side_of
from propdesk.services.clockwork import by_the_clock
from propdesk.services.drawers import running_shift
from propdesk.services.posting import post
from propdesk.services.prices_own import add_missing
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows.deposits import Deposit

RECEIPT = "deposits-receipt"
_ITEM = select(FeeItem.id).where(FeeItem.code == rules.ANY_ITEM, FeeItem.ended_at.is_(None))
_TOUCHED = Prepared(
    select(ChargeBalance.charge_id, ChargeBalance.line, ChargeBalance.open_fen).where(
        ChargeBalance.charge_id.in_(bindparam("ids", expanding=True)),
        ChargeBalance.line.startswith(literal_column(f"'{rules.LINE_PREFIX}'")),
    )
)
_CHARGE = select(ChargeBalance.charge_id, ChargeBalance.open_fen, ChargeBalance.paid_fen).where(
    ChargeBalance.line == bindparam("line"), ChargeBalance.is_void.is_(False)
)
_STATE = select(CaseStanding.state, CaseStanding.number).where(
    CaseStanding.case_id == bindparam("case")
)


class NotPaidError(DomainError):
    """A deposit is held when its money is there."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "{sum} yuan of the deposit are still to be paid. Take them at the counter."
    )


class ChargeGoneError(DomainError):
    """A deposit stands on its charge; somebody, perhaps at another desk, declared that void."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "The charge of this deposit was voided: void the deposit, then enter it anew."
    )


class StillPaidError(DomainError):
    """A deposit is due again only when its receipt is void."""

    sentence = QT_TRANSLATE_NOOP("deposits", "The deposit is paid; its receipt is not void.")


class MovedSinceError(DomainError):
    """A receipt is not voided under a deposit that was deducted from, asked back or given back."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits",
        "Deposit {number} was asked back, deducted from or given back since; this receipt stays.",
    )


class MoneyHeldError(DomainError):
    """What is held is given back or kept, never declared void."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "Money of this deposit is held. Give it back or keep it; it cannot be void."
    )


@dataclass(frozen=True)
class DepositRow:
    """A deposit in the list; amounts in fen. `held_fen` is what the centre owes for it now."""

    case_id: bytes
    number: str
    unit: str
    sort: str
    payer: str
    purpose: str
    state: str
    amount_fen: int
    deducted_fen: int
    held_fen: int
    receipt_no: str
    opened_at: datetime


def demand(work: Work, act: Act, _state: str) -> None:
    """Charge the unit with a new deposit, against the deposits held."""
    unit_id, fen = act.values["unit_id"], act.values["amount"]
    assert isinstance(unit_id, bytes)
    assert isinstance(fen, int)
    (charge_id,) = post_charges(
        work,
        [
            NewCharge(
                unit_id=UnitId(unit_id),
                item_id=_item(work),
                period=f"{work.today:%Y-%m}",
                due_date=work.today,
                amount_fen=fen,
                calculation="{}",
                line=_line(act.case_id),
            )
        ],
        against=Account.DEPOSIT_HELD,
    )
    write_link(work, act.case_id, charge_id, "charged", "charge")


def follow(work: Work, charge_ids: Iterable[ChargeId], printer: str | None = None) -> None:
    """Note at their cases which deposits are paid now, or not paid any more.

    The receipt of a deposit that is held now is queued where there is a printer (W14).
    """
    for charge_id, line, open_fen in _TOUCHED.rows(work.connection, ids=list(charge_ids)):
        case_id = bytes.fromhex(line.removeprefix(rules.LINE_PREFIX))
        found = work.connection.execute(_STATE, {"case": case_id}).first()
        if found is None:
            continue  # its case arrives with the next meeting of the desks
        if found.state == rules.DUE and not open_fen:
            values = {"receipt_no": _receipt(work, charge_id)}
            casework.do(work, case_id=case_id, transition="hold", values=values)
            if printer or print_jobs.default_printer(work):
                case_forms.print_paper(work, case_id=case_id, key=RECEIPT, printer=printer)
        elif found.state == "held" and open_fen:
            casework.do(work, case_id=case_id, transition="unpay")


def check_still_here(work: Work, charge_ids: Iterable[ChargeId]) -> None:
    """Refuse to take money back whose deposit was asked back or moved since; MovedSinceError."""
    for _, line, _ in _TOUCHED.rows(work.connection, ids=list(charge_ids)):
        case_id = bytes.fromhex(line.removeprefix(rules.LINE_PREFIX))
        found = work.connection.execute(_STATE, {"case": case_id}).first()
        if found is not None and found.state not in (rules.DUE, "held"):
            raise MovedSinceError(number=found.number)


def check_paid(work: Work, act: Act, _state: str) -> None:
    """Refuse to hold what is not paid."""
    if open_fen := _charge(work, act.case_id).open_fen:
        raise NotPaidError(sum=format_yuan(open_fen))


def check_unpaid(work: Work, act: Act, _state: str) -> None:
    """Refuse to call due what is paid."""
    if not _charge(work, act.case_id).open_fen:
        raise StillPaidError


def keep(work: Work, act: Act, _state: str) -> None:
    """Turn what is deducted or forfeited into income."""
    sort = "forfeit" if act.values["deducted"] == act.values["amount"] else "deduct"
    _move(work, act, sort, _fen(act.values["deducted"]) - _fen(act.before["deducted"]), None)


def give_back(work: Work, act: Act, _state: str) -> None:
    """Give back what is left: cash from the payer's own drawer, other money by its clearing."""
    _move(work, act, "refund", _fen(act.values["refund"]), Method(str(act.values["refund_by"])))


def withdraw(work: Work, act: Act, _state: str) -> None:
    """Void the charge of a deposit that is declared void; MoneyHeldError once it is paid."""
    charge = work.connection.execute(_CHARGE, {"line": _line(act.case_id)}).first()
    if charge is None:
        return  # it went first
    if charge.paid_fen:
        raise MoneyHeldError
    charges.void(work, charge=charge.charge_id, reason=act.reason)


STEPS = {
    "open": demand,
    "hold": check_paid,
    "unpay": check_unpaid,
    "deduct": keep,
    "forfeit": keep,
    "pay_back": give_back,
    "send_back": give_back,
    "void": withdraw,
}


@query(Permission.LOOK_UP)
def listed(reading: Reading, *, state: str = "", unit_id: UnitId | None = None) -> list[DepositRow]:
    """Return the deposits, newest first; void ones left out."""
    rows = reading.connection.execute(_listing(state, unit_id))
    return [_row(row) for row in rows]


@query(None)
def paid_elsewhere(reading: Reading) -> list[bytes]:
    """Return the deposits of this desk that were paid at a desk their case had not reached.

    Only the desk that opened a case moves it on: two that did would leave a question.
    """
    rows = reading.connection.execute(
        _listing(rules.DUE, None)
        .join(CaseFile, CaseFile.id == Deposit.id)
        .where(
            CaseFile.replica == reading.station.replica,
            ChargeBalance.open_fen == 0,
            ChargeBalance.paid_fen > 0,
        )
    )
    return [row.id for row in rows]


@use_case(None)
def note_paid(work: Work, *, case_id: bytes) -> None:
    """Note at its case, by the clock, that a deposit is paid; NotPaidError."""
    values = {"receipt_no": _receipt(work, _charge(work, case_id).charge_id)}
    with by_the_clock(work, Permission.CASE_OPEN):
        casework.do(work, case_id=case_id, transition="hold", values=values)


def _listing(state: str, unit_id: UnitId | None) -> Any:
    moved = (
        select(func.coalesce(func.sum(DepositMove.amount_fen), 0))
        .where(DepositMove.case_id == Deposit.id)
        .scalar_subquery()
    )
    prefix: ColumnElement[str] = literal(rules.LINE_PREFIX)
    line = prefix + func.lower(func.hex(Deposit.id))
    chosen = (
        select(
            Deposit,
            CaseStanding.number,
            CaseStanding.state,
            CaseStanding.opened_at,
            Unit.code,
            func.coalesce(ChargeBalance.paid_fen, 0).label("paid_fen"),
            moved.label("moved_fen"),
        )
        .join(CaseStanding, CaseStanding.case_id == Deposit.id)
        .join(Unit, Unit.id == Deposit.unit_id)
        .outerjoin(
            ChargeBalance,
            (ChargeBalance.unit_id == Deposit.unit_id)
            & (ChargeBalance.line == line)
            & ChargeBalance.is_void.is_(False),
        )
        .where(CaseStanding.state != "void")
        .order_by(CaseStanding.opened_at.desc(), CaseStanding.number.desc())
    )
    if state:
        chosen = chosen.where(CaseStanding.state == state)
    return chosen.where(Deposit.unit_id == unit_id) if unit_id else chosen


def _row(row: Any) -> DepositRow:
    return DepositRow(
        case_id=row.id,
        number=row.number,
        unit=row.code,
        sort=row.sort,
        payer=row.payer,
        purpose=row.purpose,
        state=row.state,
        amount_fen=_fen(row.amount),
        deducted_fen=_fen(row.deducted),
        held_fen=row.paid_fen - row.moved_fen,
        receipt_no=row.receipt_no,
        opened_at=row.opened_at,
    )


def _move(work: Work, act: Act, sort: str, fen: int, method: Method | None) -> None:
    shift = running_shift(work) if method is Method.CASH else None
    shift_id = shift.shift_id if shift else None
    day: date = shift.business_date if shift else work.today
    charge = _charge(work, act.case_id)
    side = side_of(work, [charge.charge_id])[charge.charge_id]
    move_id = work.new_id()
    work.insert(
        DepositMove,
        id=move_id,
        case_id=act.case_id,
        charge_id=charge.charge_id,
        unit_id=side.unit_id,
        shift_id=shift_id,
        business_date=day,
        moved_at=work.now,
        sort=sort,
        method=method.value if method else "",
        amount_fen=fen,
        actor_id=work.person.user_id,
    )
    if method is None:
        post(work, Fact.DEPOSIT_KEPT, [(move_id, deposit_kept_entries(side, fen))], day)
    else:
        entry = deposit_back_entries(side, shift_id, method, fen)
        post(work, Fact.DEPOSIT_BACK, [(move_id, entry)], day)


def _charge(reading: Reading, case_id: bytes) -> Any:
    found = reading.connection.execute(_CHARGE, {"line": _line(case_id)}).first()
    if found is None:
        raise ChargeGoneError
    return found


def _receipt(reading: Reading, charge_id: ChargeId) -> str:
    """Return the newest receipt that paid a charge and is not void; "" if it was prepaid money."""
    found = (
        select(Receipt.number)
        .join(Payment, Payment.id == Receipt.payment_id)
        .join(Allocation, Allocation.payment_id == Payment.id)
        .outerjoin(Reversal, Reversal.payment_id == Payment.id)
        .where(Allocation.charge_id == charge_id, Reversal.id.is_(None))
        .order_by(Payment.stamp.desc())
        .limit(1)
    )
    return reading.connection.scalar(found) or ""


def _item(work: Work) -> FeeItemId:
    """Return the fee item deposits are paid under; it is added where it is missing."""
    if work.connection.scalar(_ITEM) is None:
        add_missing(work)
    return FeeItemId(work.connection.execute(_ITEM).scalar_one())


def _line(case_id: bytes) -> str:
    return f"{rules.LINE_PREFIX}{case_id.hex()}"


def _fen(value: Value) -> int:
    return value if isinstance(value, int) else 0
