"""The counter's choices: what of the open charges a payer pays now. Source: domain.md W09.

All amounts in fen. Lines are taken oldest first: by due date, then period, then fee item.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ChargeId
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan
from propdesk.i18n import QT_TRANSLATE_NOOP


class OpenCharge(NamedTuple):
    """A charge that still has something open; `late_fee_fen` has run up beside it by today."""

    charge_id: ChargeId
    item: str
    period: str
    due_date: date
    open_fen: int
    late_fee_fen: int = 0


class Choice(NamedTuple):
    """Money meant for one charge, and for the late fee beside it."""

    charge_id: ChargeId
    fen: int
    late_fee_fen: int = 0


class Tender(NamedTuple):
    """What the payer hands over by one method; `reference` is a slip or bank number."""

    method: Method
    fen: int
    reference: str = ""


class Settled(NamedTuple):
    """How a tender works out: net parts, change handed back, rest kept as prepayment."""

    parts: tuple[Tender, ...]
    tendered_fen: int
    change_fen: int
    kept_fen: int


class NothingChosenError(DomainError):
    """There is no receipt without a bill or fee item."""

    sentence = QT_TRANSLATE_NOOP("counter", "Nothing is chosen to be paid.")


class TenderedTooLittleError(DomainError):
    """Less was handed over than is to be paid."""

    sentence = QT_TRANSLATE_NOOP(
        "counter",
        "{tendered} was handed over, {due} is to be paid. Take more, or make it a part payment.",
    )


class ChangeNotCashError(DomainError):
    """Change is given in cash only, out of cash."""

    sentence = QT_TRANSLATE_NOOP(
        "counter", "Too much by {surplus}: change is given on cash only. Correct the amounts."
    )


class InvalidTenderError(DomainError):
    """An amount handed over must be more than nothing."""

    sentence = QT_TRANSLATE_NOOP("counter", "An amount handed over must be more than 0.00.")


def oldest_first(lines: Iterable[OpenCharge]) -> list[OpenCharge]:
    """Return the lines in the order they are to be paid."""
    return sorted(lines, key=lambda line: (line.due_date, line.period, line.item, line.charge_id))


def choose_all(lines: Iterable[OpenCharge]) -> list[Choice]:
    """Choose everything that is open."""
    return _whole(lines, lambda _: True)


def choose_charges(lines: Iterable[OpenCharge], wanted: Iterable[ChargeId]) -> list[Choice]:
    """Choose the named charges whole."""
    ids = frozenset(wanted)
    return _whole(lines, lambda line: line.charge_id in ids)


def choose_months(lines: Iterable[OpenCharge], months: int) -> list[Choice]:
    """Choose the oldest `months` periods that have anything open."""
    ordered = oldest_first(lines)
    periods = sorted({line.period for line in ordered})[: max(0, months)]
    return _whole(ordered, lambda line: line.period in periods)


def choose_until(lines: Iterable[OpenCharge], last_day: date) -> list[Choice]:
    """Choose everything of periods that begin on or before the day."""
    return _whole(lines, lambda line: line.period <= f"{last_day:%Y-%m}")


def choose_amount(lines: Iterable[OpenCharge], fen: int) -> list[Choice]:
    """Put an amount on the oldest lines, each with its late fee first, the last one in part."""
    chosen = []
    for line in oldest_first(lines):
        if fen <= 0:
            break
        late = min(line.late_fee_fen, fen)
        principal = min(line.open_fen, fen - late)
        chosen.append(Choice(line.charge_id, principal, late))
        fen -= late + principal
    return chosen


def total_of(choices: Iterable[Choice]) -> int:
    """Return what the choices come to, late fees included."""
    return sum(choice.fen + choice.late_fee_fen for choice in choices)


def skipped_older(lines: Iterable[OpenCharge], choices: Iterable[Choice]) -> list[OpenCharge]:
    """Return lines of older periods left open while a newer period of the same item is paid."""
    paid = {choice.charge_id: choice.fen for choice in choices if choice.fen}
    lines = list(lines)
    newest: dict[str, str] = {}
    for line in lines:
        if line.charge_id in paid:
            newest[line.item] = max(newest.get(line.item, ""), line.period)
    return [
        line
        for line in oldest_first(lines)
        if line.period < newest.get(line.item, "") and paid.get(line.charge_id, 0) < line.open_fen
    ]


def settle_tender(
    due_fen: int, tenders: Sequence[Tender], *, keep_change: bool, prepay_fen: int = 0
) -> Settled:
    """Work out change for `due_fen` plus a wished prepayment.

    What is over is change from the cash, or is kept as prepayment if `keep_change`. Raises
    InvalidTenderError, TenderedTooLittleError, ChangeNotCashError.
    """
    if any(tender.fen <= 0 for tender in tenders):
        raise InvalidTenderError(field="tendered")
    tendered = sum(tender.fen for tender in tenders)
    over = tendered - due_fen - prepay_fen
    if over < 0:
        raise TenderedTooLittleError(
            field="tendered", tendered=format_yuan(tendered), due=format_yuan(due_fen + prepay_fen)
        )
    if keep_change:
        if any(tender.method is Method.PREPAID for tender in tenders) and over:
            raise ChangeNotCashError(field="tendered", surplus=format_yuan(over))
        return Settled(tuple(tenders), tendered, 0, prepay_fen + over)
    cash = sum(tender.fen for tender in tenders if tender.method is Method.CASH)
    if over > cash:
        raise ChangeNotCashError(field="tendered", surplus=format_yuan(over))
    return Settled(_less_cash(tenders, over), tendered, over, prepay_fen)


def _less_cash(tenders: Sequence[Tender], change: int) -> tuple[Tender, ...]:
    net = []
    for tender in tenders:
        taken = min(change, tender.fen) if tender.method is Method.CASH else 0
        change -= taken
        if tender.fen > taken:
            net.append(tender._replace(fen=tender.fen - taken))
    return tuple(net)


def _whole(lines: Iterable[OpenCharge], wanted: Callable[[OpenCharge], bool]) -> list[Choice]:
    return [
        Choice(line.charge_id, line.open_fen, line.late_fee_fen)
        for line in oldest_first(lines)
        if wanted(line)
    ]
