"""The rules of lending: who borrows what, when it is due, what is broken or lost.

Source: domain.md W30, P21.
"""

from collections.abc import Sequence

from propdesk.domain.case_clocks import Times, due_of
from propdesk.domain.case_flow import Act, Effect, Fill, Guard, RaiseCharge, State, Tone, clock
from propdesk.domain.case_guards import HasOverdueError, in_stock
from propdesk.domain.errors import DomainError
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP

FEE_ITEM = "LOAN"  # the fee item damage and loss are charged with
UMBRELLA, TROLLEY = "umbrella", "trolley"
RESIDENT, CONTRACTOR = "resident", "contractor"
GOOD, DAMAGED = "good", "damaged"
SORTS = (
    (UMBRELLA, QT_TRANSLATE_NOOP("loans", "Umbrella")),
    (TROLLEY, QT_TRANSLATE_NOOP("loans", "Trolley")),
    ("other", QT_TRANSLATE_NOOP("loans", "Other")),
)
BORROWERS = (
    (RESIDENT, QT_TRANSLATE_NOOP("loans", "Resident")),
    ("company", QT_TRANSLATE_NOOP("loans", "Company in the building")),
    ("visitor", QT_TRANSLATE_NOOP("loans", "Visitor of a unit")),
    (CONTRACTOR, QT_TRANSLATE_NOOP("loans", "Contractor")),
)
KNOWN_BY = (
    ("known", QT_TRANSLATE_NOOP("loans", "Known to the desk")),
    ("card", QT_TRANSLATE_NOOP("loans", "User card seen")),
    ("call", QT_TRANSLATE_NOOP("loans", "Household called")),
)
CONDITIONS = (
    (GOOD, QT_TRANSLATE_NOOP("loans", "Good")),
    ("worn", QT_TRANSLATE_NOOP("loans", "Worn")),
    (DAMAGED, QT_TRANSLATE_NOOP("loans", "Damaged")),
)
STATES = (
    State("on_loan", QT_TRANSLATE_NOOP("loans", "Out")),
    State("overdue", QT_TRANSLATE_NOOP("loans", "Overdue"), tone=Tone.CARE),
    State("lost", QT_TRANSLATE_NOOP("loans", "Lost"), tone=Tone.BAD),
    State("returned", QT_TRANSLATE_NOOP("loans", "Back"), True, Tone.GOOD),
    State("charged", QT_TRANSLATE_NOOP("loans", "Back, damage charged"), final=True),
    State("gone", QT_TRANSLATE_NOOP("loans", "Written off"), final=True),
)
BACK = clock(
    "back: open -> give_back, charge, lose",
    QT_TRANSLATE_NOOP("loans", "Back by"),
    rule="P21.umbrella",
    field="due_back",
    instead=(("sort", TROLLEY, "P21.trolley"),),
)


class ContractorTrolleyError(DomainError):
    """Trolleys are for those who live and work here."""

    sentence = QT_TRANSLATE_NOOP("loans", "Trolleys are not lent to contractors.")


class TooHeavyError(DomainError):
    """A trolley carries only so much (P21)."""

    sentence = QT_TRANSLATE_NOOP("loans", "A trolley carries at most {limit} kg.")


class DepositWithoutReceiptError(DomainError):
    """A deposit is money: it is taken at the counter."""

    sentence = QT_TRANSLATE_NOOP(
        "loans", "Take the deposit at the counter first and enter the receipt's number."
    )


class DepositNotBackError(DomainError):
    """Who brings a thing back gets the deposit back."""

    sentence = QT_TRANSLATE_NOOP("loans", "Give back the deposit of {sum} yuan and tick it.")


class DamagedNotChargedError(DomainError):
    """Damage is charged, or somebody says why not."""

    sentence = QT_TRANSLATE_NOOP("loans", "It is damaged: charge it, or give the reason why not.")


class NotOverdueError(DomainError):
    """Nobody is reminded before the time."""

    sentence = QT_TRANSLATE_NOOP("loans", "It is not due yet; nobody is reminded before.")


class StillInStockError(DomainError):
    """A lost thing leaves the list of things before its loan is closed."""

    sentence = QT_TRANSLATE_NOOP("loans", "Take “{code}” off the list of things first.")


def no_trolley_for_contractors(act: Act) -> None:
    """Refuse a contractor the trolley (W30)."""
    if act.values["sort"] == TROLLEY and act.values["borrower_sort"] == CONTRACTOR:
        raise ContractorTrolleyError(field="borrower_sort")


def within_load(act: Act) -> None:
    """Refuse a load above what a trolley carries (P21)."""
    load, limit = act.values["load_kg"], act.figure("P21.kilograms")
    if act.values["sort"] == TROLLEY and isinstance(load, int) and load > limit:
        raise TooHeavyError(field="load_kg", limit=limit)


def nothing_of_theirs_overdue(act: Act) -> None:
    """Refuse who has something overdue: by telephone, or the name at the same unit (W30)."""
    name, late = act.values["borrower"], act.look.late_cases
    by_name = late("loans", act.now, borrower=name, unit_id=act.values["unit_id"])
    if by_name or late("loans", act.now, phone=act.values["phone"]):
        raise HasOverdueError(field="borrower", who=str(name))


def deposit_has_receipt(act: Act) -> None:
    """Refuse a deposit that did not pass through the counter."""
    if act.values["deposit_fen"] and not act.values["deposit_receipt"]:
        raise DepositWithoutReceiptError(field="deposit_receipt")


def deposit_given_back(act: Act) -> None:
    """Refuse to take a thing back and keep its deposit."""
    fen = act.values["deposit_fen"]
    if isinstance(fen, int) and fen and not act.values["deposit_back"]:
        raise DepositNotBackError(field="deposit_back", sum=f"{fen // 100}.{fen % 100:02d}")


def damage_charged_or_explained(act: Act) -> None:
    """Refuse to take a damaged thing back for nothing without a reason."""
    if act.values["state_in"] == DAMAGED and not act.reason:
        raise DamagedNotChargedError(field="state_in")


def remindable(act: Act) -> None:
    """Refuse a reminder while the thing is not due, by the rule as it was when it went out."""
    opened = act.past.last("open") or act.now
    due = due_of(BACK, act.values, Times(act.rules, act.calendar, opened))
    if due is None or act.now <= due.due_at:
        raise NotOverdueError


def off_the_list(act: Act) -> None:
    """Refuse to close a loss while the thing still stands among those that can be lent."""
    code = act.values["item"]
    if isinstance(code, str) and act.look.has_stock("loans", code):
        raise StillInStockError(field="item", code=code)


def charge_unit(act: Act) -> Sequence[Effect]:
    """Charge damage or the price of a lost thing to the borrower's unit."""
    unit, fen = act.values["unit_id"], act.values["charge_fen"]
    if isinstance(unit, bytes) and isinstance(fen, int) and fen > 0:
        return (RaiseCharge(unit, FEE_ITEM, fen),)
    return ()


def note_back(act: Act) -> Sequence[Effect]:
    """Write down when the thing came back."""
    return (Fill({"back_at": act.now}),)


def charge_back(act: Act) -> Sequence[Effect]:
    """Charge the damage of a thing that came back."""
    return (*charge_unit(act), *note_back(act))


OPENING = (
    Guard(in_stock("loans", "item"), override=Permission.CASE_APPROVE),
    Guard(nothing_of_theirs_overdue),
    Guard(no_trolley_for_contractors),
    Guard(within_load),
    Guard(deposit_has_receipt),
)
