"""One taking in the making: the unit's account and all that was chosen and typed for it."""

from dataclasses import dataclass, field

from propdesk.domain.collection import OpenCharge, total_of
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import CustomerId
from propdesk.domain.journal import Method
from propdesk.domain.money import format_yuan, parse_yuan
from propdesk.services.counter_account import UnitAccount
from propdesk.ui.counter import tendering as handing
from propdesk.ui.counter.choosing import Mode, Selection, carried_over, choices_of
from propdesk.ui.counter.draft import Draft, draft_of
from propdesk.ui.counter.gateway import Order
from propdesk.ui.counter.tendering import Bill, Tendering


@dataclass(frozen=True)
class Taking:
    """What the clerk has done so far for one unit."""

    account: UnitAccount
    selection: Selection = field(default_factory=Selection)
    tendering: Tendering = field(default_factory=Tendering)
    prepay_text: str = ""
    payer: int = 0
    remark: str = ""

    @property
    def lines(self) -> list[OpenCharge]:
        """The open lines for the rules of choosing."""
        return [line.as_open() for line in self.account.lines]

    @property
    def customer_id(self) -> CustomerId | None:
        """Who pays, None where nobody is known."""
        payers = self.account.payers
        return payers[self.payer][0] if self.payer < len(payers) else None

    @property
    def is_touched(self) -> bool:
        """Whether more was done than looking."""
        untouched = Taking(self.account)
        return (self.selection, self.tendering, self.prepay_text, self.remark) != (
            untouched.selection,
            untouched.tendering,
            untouched.prepay_text,
            untouched.remark,
        )


@dataclass(frozen=True)
class Habit:
    """How the last customer paid, to be repeated for the next."""

    selection: Selection
    method: Method


def opened(account: UnitAccount) -> Taking:
    """Begin a taking: everything open is chosen, and where nothing is owed, a prepayment."""
    selection = Selection() if account.lines else Selection(Mode.NOTHING)
    return Taking(account, selection)


def repeated(taking: Taking, habit: Habit) -> Taking:
    """Choose and pay as the last customer did."""
    return Taking(
        taking.account,
        carried_over(habit.selection, taking.lines),
        Tendering(method=habit.method),
        payer=taking.payer,
    )


def recalled(account: UnitAccount, draft: Draft) -> Taking:
    """Take a draft up again on the account as it stands now."""
    return Taking(
        account,
        draft.selection(),
        draft.tendering(),
        draft.prepay_text,
        draft.payer,
        draft.remark,
    )


def as_draft(taking: Taking) -> Draft:
    """Return the taking as it is saved."""
    rest = (taking.prepay_text, taking.payer, taking.remark)
    return draft_of(taking.account.unit_id, taking.selection, taking.tendering, rest)


def title_of(taking: Taking) -> str:
    """Return what a parked draft is called: unit and sum, no name."""
    return f"{taking.account.unit} ¥{format_yuan(bill_of(taking).total_fen)}"


def prepay_fen(taking: Taking) -> int:
    """Return the wished prepayment; InvalidAmountError with the field "prepay"."""
    if not taking.prepay_text.strip():
        return 0
    return parse_yuan(taking.prepay_text, field="prepay")


def bill_of(taking: Taking) -> Bill:
    """Return what is to be covered; a prepayment that makes no sense counts as none."""
    try:
        prepay = max(0, prepay_fen(taking))
    except DomainError:
        prepay = 0
    due = total_of(choices_of(taking.selection, taking.lines))
    return Bill(due, prepay, taking.account.prepaid_fen)


def order_of(taking: Taking) -> Order:
    """Return what is to be taken; raises what is wrong with what was typed."""
    prepay = prepay_fen(taking)
    bill = bill_of(taking)
    if bill.total_fen:
        handing.settled(taking.tendering, bill)
    return Order(
        unit_id=taking.account.unit_id,
        choices=choices_of(taking.selection, taking.lines),
        tenders=handing.tenders(taking.tendering, bill),
        keep_change=taking.tendering.keep_change,
        prepay_fen=prepay,
        customer_id=taking.customer_id,
        remark=taking.remark.strip(),
    )
