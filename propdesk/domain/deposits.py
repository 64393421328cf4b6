"""The rules of deposits: held, deducted from, given back to whoever may have it (domain.md W14).

A deposit is a liability, never income; only what is deducted or forfeited becomes income.
"""

from collections.abc import Sequence

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Effect, Fill, Row, Spawn
from propdesk.domain.errors import DomainError
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.i18n import QT_TRANSLATE_NOOP

CODE, DUE = "deposits", "due"
LINE_PREFIX = "deposit:"  # of the charge a deposit is paid by; the case's identity follows
ANY_ITEM = "DEPOSIT"  # the fee item of every kind that has none of its own
SUPERVISOR_LIMIT = "P33.supervisor"  # above it the manager agrees to a deduction
PAYER, PROXY = "payer", "proxy"
SORTS = (
    ("decoration", QT_TRANSLATE_NOOP("deposits", "Decoration")),
    ("worker_pass", QT_TRANSLATE_NOOP("deposits", "Worker pass")),
    ("card", QT_TRANSLATE_NOOP("deposits", "Card")),
    ("parking_card", QT_TRANSLATE_NOOP("deposits", "Parking card")),
    ("public_area", QT_TRANSLATE_NOOP("deposits", "Public area")),
    ("umbrella", QT_TRANSLATE_NOOP("deposits", "Umbrella")),
    ("bag_tag", QT_TRANSLATE_NOOP("deposits", "Bag tag")),
    ("other", QT_TRANSLATE_NOOP("deposits", "Other")),
)
PAYEES = (
    (PAYER, QT_TRANSLATE_NOOP("deposits", "Whoever paid it")),
    (PROXY, QT_TRANSLATE_NOOP("deposits", "Holder of a power of attorney")),
    ("other", QT_TRANSLATE_NOOP("deposits", "Somebody else")),
)
WAYS_BACK = (
    (Method.CASH.value, QT_TRANSLATE_NOOP("deposits", "Cash")),
    (Method.WECHAT.value, QT_TRANSLATE_NOOP("deposits", "WeChat Pay")),
    (Method.ALIPAY.value, QT_TRANSLATE_NOOP("deposits", "Alipay")),
    (Method.CARD.value, QT_TRANSLATE_NOOP("deposits", "Bank card")),
    (Method.TRANSFER.value, QT_TRANSLATE_NOOP("deposits", "Bank transfer")),
)


class NotAnAmountError(DomainError):
    """A deposit is some money."""

    sentence = QT_TRANSLATE_NOOP("deposits", "Enter the amount of the deposit.")


class MoreThanHeldError(DomainError):
    """Nobody gets more than is held."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "{wanted} yuan is more than the {held} yuan that are held."
    )


class RestLeftError(DomainError):
    """What is not given back was deducted with a reason."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "{rest} yuan would be left over. Deduct them first, with the reason."
    )


class PayeeNotEntitledError(DomainError):
    """A deposit goes back to whoever paid it, or to a proxy with the paper."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits",
        "A deposit goes back to whoever paid it, or to the holder of a power of attorney.",
    )


class ProxyPaperNeededError(DomainError):
    """A proxy shows the power of attorney."""

    sentence = QT_TRANSLATE_NOOP("deposits", "Enter the number or date of the power of attorney.")


class ReceiptMissingError(DomainError):
    """The receipt comes back with the deposit; without it a copy of the card stays (P37)."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "Take the receipt back, or keep a copy of the payee's identity card."
    )


class ReceiptLostError(DomainError):
    """A lost receipt needs a supervisor (P37)."""

    sentence = QT_TRANSLATE_NOOP("deposits", "The receipt is lost: a supervisor must allow it.")


class DeductionTooHighError(DomainError):
    """A high deduction needs the manager (P33)."""

    sentence = QT_TRANSLATE_NOOP("deposits", "A deduction above {limit} yuan needs the manager.")


class TransferIsFinanceError(DomainError):
    """Nobody at the counter sends money."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "Finance gives it back by transfer; choose how you give it back here."
    )


class NotInspectedError(DomainError):
    """The purpose is ended and looked at before money goes back."""

    sentence = QT_TRANSLATE_NOOP(
        "deposits", "Have it inspected first: what the deposit was for must be in order."
    )


def hold(unit_id: bytes, sort: str, fen: int, payer: Value, purpose: str) -> Spawn:
    """Return the effect that holds a deposit: an own case, paid at the counter with the rest.

    `purpose` is the number of the case that needs it, `sort` one of `SORTS`.
    """
    values: Row = {
        "unit_id": unit_id,
        "sort": sort,
        "payer": payer,
        "amount": fen,
        "purpose": purpose,
    }
    return Spawn(CODE, values, "deposit")


def held_fen(values: Row) -> int:
    """Return what of a deposit is left, in fen."""
    return _fen(values["amount"]) - _fen(values["deducted"])


def some_money(act: Act) -> None:
    """Refuse a deposit of nothing."""
    if _fen(act.values["amount"]) <= 0:
        raise NotAnAmountError(field="amount")


def deduction_fits(act: Act) -> None:
    """Refuse to deduct nothing, or more than is held."""
    wanted, held = _fen(act.values["deduction"]), held_fen(act.values)
    if not 0 < wanted <= held:
        raise MoreThanHeldError(
            field="deduction", wanted=format_yuan(wanted), held=format_yuan(held)
        )


def deduction_small(act: Act) -> None:
    """Refuse a deduction above what a supervisor may allow (P33)."""
    limit = act.figure(SUPERVISOR_LIMIT)
    if _fen(act.values["deduction"]) > limit:
        raise DeductionTooHighError(field="deduction", limit=format_yuan(limit))


def payee_entitled(act: Act) -> None:
    """Refuse anybody but the payer or a proxy with the paper."""
    if act.values["payee_is"] not in (PAYER, PROXY):
        raise PayeeNotEntitledError(field="payee_is")
    if act.values["payee_is"] == PROXY and not act.values["proxy_paper"]:
        raise ProxyPaperNeededError(field="proxy_paper")


def receipt_or_copy(act: Act) -> None:
    """Refuse without the receipt and without a copy of the identity card."""
    if not (act.values["receipt_back"] or act.values["identity_copy"]):
        raise ReceiptMissingError(field="receipt_back")


def receipt_back(act: Act) -> None:
    """Refuse a lost receipt, unless a supervisor allows it (P37)."""
    if not act.values["receipt_back"]:
        raise ReceiptLostError(field="receipt_back")


def inspected(act: Act) -> None:
    """Refuse to agree before the purpose was inspected and found in order."""
    if not act.values["in_order"]:
        raise NotInspectedError(field="in_order")


def at_counter(act: Act) -> None:
    """Refuse a transfer at the counter."""
    if act.values["refund_by"] == Method.TRANSFER.value:
        raise TransferIsFinanceError(field="refund_by")


def refund_fits(act: Act) -> None:
    """Refuse more than is held, and less while the rest has no reason."""
    wanted, held = _fen(act.values["refund"]), held_fen(act.values)
    if not 0 < wanted <= held:
        raise MoreThanHeldError(field="refund", wanted=format_yuan(wanted), held=format_yuan(held))
    if wanted < held:
        raise RestLeftError(field="refund", rest=format_yuan(held - wanted))


def add_up(act: Act) -> Sequence[Effect]:
    """Add a deduction to those before it."""
    total = _fen(act.before["deducted"]) + _fen(act.values["deduction"])
    return (Fill({"deducted": total, "deduction": None}),)


def forfeit_all(act: Act) -> Sequence[Effect]:
    """Deduct all that is left."""
    return (Fill({"deducted": _fen(act.values["amount"])}),)


def without_receipt(_act: Act) -> Sequence[Effect]:
    """Forget the receipt that was voided."""
    return (Fill({"receipt_no": ""}),)


def by_transfer(_act: Act) -> Sequence[Effect]:
    """Note that finance gives it back by bank transfer."""
    return (Fill({"refund_by": Method.TRANSFER.value}),)


def _fen(value: Value) -> int:
    return value if isinstance(value, int) else 0
