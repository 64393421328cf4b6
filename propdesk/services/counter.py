"""Taking money at the counter. Source: domain.md W09."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import bindparam, select

from propdesk.domain.bounded_text import NAME_LIMIT, bounded, check_bounded
from propdesk.domain.calculations import calculation_from
from propdesk.domain.collection import (
    Choice,
    NothingChosenError,
    Settled,
    Tender,
    settle_tender,
    total_of,
)
from propdesk.domain.documents import MethodShare, ReceiptLine
from propdesk.domain.errors import DomainError
from propdesk.domain.explanations import receipt_figures
from propdesk.domain.ids import ChargeId, CustomerId, JobId, PaymentId, ReceiptId, UnitId
from propdesk.domain.journal import Fact, Method, payment_entries
from propdesk.domain.money import format_yuan
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Charge
from propdesk.models.payments import Allocation, Payment, PaymentPart
from propdesk.models.prepared import Prepared
from propdesk.services import deposits, print_jobs
from propdesk.services.charges import (
    LATE_FEE_LINE,
    OPENING_LINE,
    NewCharge,
    late_fee_line,
    post_charges,
    side_of,
)
from propdesk.services.counter_account import (
    LATE_FEE_OF,
    ChargeLine,
    open_lines,
    payers_of,
    unit_code,
)
from propdesk.services.desk_settings import value_of
from propdesk.services.drawers import OpenShift, running_shift
from propdesk.services.posting import post
from propdesk.services.receipts import Issued, ReceiptFacts, issue
from propdesk.services.standings import refresh, unit_standing
from propdesk.services.work import Reading, Work, use_case
from propdesk.settings import OPEN_DRAWER_ON_CASH

METHOD_NAMES = {
    Method.CASH: QT_TRANSLATE_NOOP("counter", "Cash"),
    Method.WECHAT: QT_TRANSLATE_NOOP("counter", "WeChat Pay"),
    Method.ALIPAY: QT_TRANSLATE_NOOP("counter", "Alipay"),
    Method.CARD: QT_TRANSLATE_NOOP("counter", "Bank card"),
    Method.TRANSFER: QT_TRANSLATE_NOOP("counter", "Transfer (announced)"),
    Method.PREPAID: QT_TRANSLATE_NOOP("counter", "From prepayment"),
}
_SNAPSHOTS = Prepared(
    select(Charge.id, Charge.line, Charge.calculation).where(
        Charge.id.in_(bindparam("ids", expanding=True))
    )
)
PREPAYMENT_ITEM = QT_TRANSLATE_NOOP("counter", "Prepayment")


class ChargeChangedError(DomainError):
    """What is to be paid has changed since it was shown."""

    sentence = QT_TRANSLATE_NOOP(
        "counter",
        "The charges of this unit have changed meanwhile. Look again, then take the money.",
    )


class PrepaidTooLittleError(DomainError):
    """Only what was prepaid can be used."""

    sentence = QT_TRANSLATE_NOOP("counter", "Only {prepaid} is prepaid, {wanted} is wanted.")


@dataclass(frozen=True)
class Collected:
    """Money taken and its receipt. Amounts in fen; `job_id` is None without a printer."""

    payment_id: PaymentId
    receipt_id: ReceiptId
    receipt: str
    paid_fen: int
    change_fen: int
    kept_fen: int
    job_id: JobId | None


@dataclass(frozen=True)
class Taking:
    """What is taken, for what, from whom."""

    unit_id: UnitId
    choices: tuple[Choice, ...]
    settled: Settled
    customer_id: CustomerId | None
    remark: str


@use_case(Permission.COLLECT)
def collect(
    work: Work,
    *,
    unit_id: UnitId,
    choices: Sequence[Choice],
    tenders: Sequence[Tender],
    keep_change: bool = False,
    prepay_fen: int = 0,
    customer_id: CustomerId | None = None,
    printer: str | None = None,
    remark: str = "",
) -> Collected:
    """Take money for chosen charges, and maybe a prepayment, and issue the receipt.

    Payment, journal, receipt and print job become true together. Raises ShiftNotOpenError,
    NothingChosenError, ChargeChangedError, TenderedTooLittleError, ChangeNotCashError,
    PrepaidTooLittleError.
    """
    shift = running_shift(work)
    due = total_of(choices)
    if due + prepay_fen <= 0 or min((c.fen for c in choices), default=0) < 0 or prepay_fen < 0:
        raise NothingChosenError
    lines = _chosen_lines(work, unit_id, choices)
    for tender in tenders:
        check_bounded(tender.reference, field="reference", limit=NAME_LIMIT)
    settled = settle_tender(due, tenders, keep_change=keep_change, prepay_fen=prepay_fen)
    _check_prepaid(work, unit_id, settled)
    taking = Taking(unit_id, tuple(choices), settled, customer_id, bounded(remark, field="remark"))
    payment_id = _write_payment(work, shift, taking)
    facts = _receipt_facts(work, taking, payment_id, lines)
    issued = issue(work, facts, shift.business_date)
    deposits.follow(work, lines, printer)
    work.about(payment_id, issued.number)
    return Collected(
        payment_id=payment_id,
        receipt_id=issued.receipt_id,
        receipt=issued.number,
        paid_fen=facts.total_fen,
        change_fen=settled.change_fen,
        kept_fen=settled.kept_fen,
        job_id=_print(work, issued, settled, printer),
    )


def _chosen_lines(
    reading: Reading, unit_id: UnitId, choices: Sequence[Choice]
) -> Mapping[ChargeId, ChargeLine]:
    """Return the chosen lines as they stand now; ChargeChangedError if one does not cover it."""
    lines = {line.charge_id: line for line in open_lines(reading, unit_id)}
    if len({choice.charge_id for choice in choices}) != len(choices):
        raise ChargeChangedError
    for choice in choices:
        line = lines.get(choice.charge_id)
        if (
            line is None
            or choice.fen > line.open_fen
            or not 0 <= choice.late_fee_fen <= line.late_fee_fen
        ):
            raise ChargeChangedError
    return lines


def _check_prepaid(reading: Reading, unit_id: UnitId, settled: Settled) -> None:
    wanted = sum(part.fen for part in settled.parts if part.method is Method.PREPAID)
    if wanted:
        prepaid = unit_standing(reading, unit_id).prepaid_fen
        if wanted > prepaid:
            raise PrepaidTooLittleError(
                field="tendered", prepaid=format_yuan(prepaid), wanted=format_yuan(wanted)
            )


def _write_payment(work: Work, shift: OpenShift, taking: Taking) -> PaymentId:
    payment_id = PaymentId(work.new_id())
    settled = taking.settled
    work.insert(
        Payment,
        id=payment_id,
        unit_id=taking.unit_id,
        customer_id=taking.customer_id,
        shift_id=shift.shift_id,
        collector_id=work.person.user_id,
        business_date=shift.business_date,
        taken_at=work.now,
        stamp=work.stamp,
        paid_fen=settled.tendered_fen - settled.change_fen,
        tendered_fen=settled.tendered_fen,
        change_fen=settled.change_fen,
        kept_fen=settled.kept_fen,
        note=taking.remark,
    )
    work.insert_tuples(
        PaymentPart,
        ("id", "payment_id", "method", "amount_fen", "reference"),
        [
            (work.new_id(), payment_id, part.method.value, part.fen, part.reference)
            for part in settled.parts
        ],
    )
    sums = _sums_by_charge(work, taking)
    work.insert_tuples(
        Allocation,
        ("id", "payment_id", "charge_id", "amount_fen"),
        [(work.new_id(), payment_id, charge, fen) for charge, fen in sums.items()],
    )
    refresh(work, list(sums))
    _post_payment(work, shift, taking, payment_id, sums)
    return payment_id


def _post_payment(
    work: Work,
    shift: OpenShift,
    taking: Taking,
    payment_id: PaymentId,
    sums: Mapping[ChargeId, int],
) -> None:
    sides = side_of(work, sums)
    entry = payment_entries(
        taking.unit_id,
        shift.shift_id,
        [(part.method, part.fen) for part in taking.settled.parts],
        [(sides[charge_id], fen) for charge_id, fen in sums.items()],
        taking.settled.kept_fen,
    )
    post(work, Fact.PAYMENT, [(payment_id, entry)], shift.business_date)


def _sums_by_charge(work: Work, taking: Taking) -> dict[ChargeId, int]:
    """Return what goes on each charge; late fees become charges of their own first."""
    sums = {choice.charge_id: choice.fen for choice in taking.choices if choice.fen}
    late = [choice for choice in taking.choices if choice.late_fee_fen]
    if late:
        charges = _late_fee_charges(work, taking.unit_id, late)
        posted = post_charges(work, charges)
        sums.update((charge, new.amount_fen) for charge, new in zip(posted, charges, strict=True))
    return sums


def _late_fee_charges(work: Work, unit_id: UnitId, late: Sequence[Choice]) -> list[NewCharge]:
    sides = side_of(work, [choice.charge_id for choice in late])
    return [
        NewCharge(
            unit_id=unit_id,
            item_id=sides[choice.charge_id].item_id,
            period=sides[choice.charge_id].period,
            due_date=work.today,
            amount_fen=choice.late_fee_fen,
            calculation=msgspec.json.encode({"late_fee_of": choice.charge_id.hex()}).decode(),
            line=late_fee_line(work, choice.charge_id),
        )
        for choice in late
    ]


def _receipt_facts(
    work: Work, taking: Taking, payment_id: PaymentId, lines: Mapping[ChargeId, ChargeLine]
) -> ReceiptFacts:
    payers = dict(payers_of(work, taking.unit_id))
    first = next(iter(payers.values()), "")
    settled = taking.settled
    after = unit_standing(work, taking.unit_id)
    return ReceiptFacts(
        payment_id=payment_id,
        unit_id=taking.unit_id,
        unit=unit_code(work, taking.unit_id),
        payer=payers.get(taking.customer_id, first) if taking.customer_id else first,
        lines=_receipt_lines(work, taking, lines),
        total_fen=settled.tendered_fen - settled.change_fen,
        methods=[
            MethodShare(METHOD_NAMES[part.method].translated(), part.fen) for part in settled.parts
        ],
        tendered_fen=settled.tendered_fen,
        change_fen=settled.change_fen,
        kept_fen=settled.kept_fen,
        prepaid_after_fen=after.prepaid_fen,
        arrears_after_fen=after.open_fen,
        remark=taking.remark,
    )


def _receipt_lines(
    work: Work, taking: Taking, lines: Mapping[ChargeId, ChargeLine]
) -> list[ReceiptLine]:
    figures = _figures(work, [choice.charge_id for choice in taking.choices])
    printed = []
    for choice in taking.choices:
        line = lines[choice.charge_id]
        if choice.fen:
            # Quantity times price explains a charge that is paid whole, not a part of one.
            is_whole = choice.fen == line.due_fen
            quantity, price = figures[choice.charge_id] if is_whole else ("", "")
            printed.append(ReceiptLine(line.item, line.period, quantity, price, choice.fen))
        if choice.late_fee_fen:
            late = LATE_FEE_OF.translated(item=line.item)
            printed.append(ReceiptLine(late, line.period, "", "", choice.late_fee_fen))
    if taking.settled.kept_fen:
        kept = taking.settled.kept_fen
        printed.append(ReceiptLine(PREPAYMENT_ITEM.translated(), "", "", "", kept))
    return printed


def _figures(work: Work, charges: Sequence[ChargeId]) -> Mapping[ChargeId, tuple[str, str]]:
    """Return quantity and price of charges; taken over or late ones have none."""
    found = {}
    for charge, line, snapshot in _SNAPSHOTS.rows(work.connection, ids=charges):
        known = not line.startswith((LATE_FEE_LINE, OPENING_LINE)) and snapshot != "{}"
        found[charge] = receipt_figures(calculation_from(snapshot)) if known else ("", "")
    return found


def _print(work: Work, issued: Issued, settled: Settled, printer: str | None) -> JobId | None:
    """Queue the receipt; before it the drawer opens for cash where the desk wants it (faults 2)."""
    target = printer or print_jobs.default_printer(work)
    if target is None:
        return None
    has_cash = any(part.method is Method.CASH for part in settled.parts)
    if has_cash and value_of(work, OPEN_DRAWER_ON_CASH):
        print_jobs.enqueue_pulse(work, target)
    return print_jobs.enqueue(
        work,
        printer=target,
        sort=print_jobs.RECEIPT,
        title=issued.number,
        document=issued.content,
        subject_id=issued.receipt_id,
    )
