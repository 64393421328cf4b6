"""The rules of repairs: place, quote, parts, signature, visit. Source: domain.md W39."""

from collections.abc import Sequence
from datetime import datetime

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Effect, Fill, HandTo, RaiseCharge
from propdesk.domain.case_guards import day_of, not_before, total_of
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UserId
from propdesk.domain.money import format_yuan
from propdesk.domain.repairs_words import (
    DANGER_WORDS,
    DANGERS,
    DISSATISFIED,
    SATISFIED,
    UNREACHED,
)
from propdesk.i18n import QT_TRANSLATE_NOOP

FEE_ITEM = "REPAIR"
_wait_for_visit = not_before("D19", since="complete")
PRICES = ("price_management", "price_material", "price_dispatch", "price_travel")


class PlaceMissingError(DomainError):
    """The technician must know where to go."""

    sentence = QT_TRANSLATE_NOOP("repairs", "Enter the unit or the place of the repair.")


class AppointmentPastError(DomainError):
    """An appointment lies ahead."""

    sentence = QT_TRANSLATE_NOOP("repairs", "The appointment must lie ahead.")


class NoDangerError(DomainError):
    """Only danger goes before an appointment."""

    sentence = QT_TRANSLATE_NOOP(
        "repairs", "Agree a time with the customer first; only danger goes at once."
    )


class NothingQuotedError(DomainError):
    """There is no price to accept."""

    sentence = QT_TRANSLATE_NOOP("repairs", "Enter the quote first.")


class QuoteNotAcceptedError(DomainError):
    """Nobody works, or charges, before the customer agreed to the price."""

    sentence = QT_TRANSLATE_NOOP("repairs", "The customer has not accepted a quote for this yet.")


class FeeAboveQuoteError(DomainError):
    """A fee above the accepted quote is explained."""

    sentence = QT_TRANSLATE_NOOP(
        "repairs", "The fee of {fee} yuan is above the accepted quote of {quote}. Give the reason."
    )


class NoRequisitionError(DomainError):
    """Parts are drawn on a signed requisition (F30)."""

    sentence = QT_TRANSLATE_NOOP("repairs", "“{part}” has no requisition number yet.")


class NobodyToChargeError(DomainError):
    """A fee needs a unit that pays it."""

    sentence = QT_TRANSLATE_NOOP("repairs", "A fee needs a unit; this repair is in a public area.")


class OwnWorkVisitedError(DomainError):
    """The technician who did the work does not ask whether it was good."""

    sentence = QT_TRANSLATE_NOOP(
        "repairs", "You did this repair; somebody else must ask the customer."
    )


class SameDayTryError(DomainError):
    """Tries to reach somebody are made on different days (P40)."""

    sentence = QT_TRANSLATE_NOOP("repairs", "Today was tried already; try again on another day.")


def somewhere(act: Act) -> None:
    """Refuse a repair without unit and place."""
    if not act.values["unit_id"] and not act.values["place"]:
        raise PlaceMissingError(field="unit_id")


def lies_ahead(act: Act) -> None:
    """Refuse an appointment in the past."""
    agreed = act.values["appointment_at"]
    if isinstance(agreed, datetime) and agreed < act.now:
        raise AppointmentPastError(field="appointment_at")


def in_danger(act: Act) -> None:
    """Refuse to start without an appointment unless there is danger (P27)."""
    if act.values["urgency"] not in DANGERS:
        raise NoDangerError


def has_quote(act: Act) -> None:
    """Refuse to accept a price nobody named."""
    if not act.values["quoted"]:
        raise NothingQuotedError(field="quote_accepted_by")


def quote_accepted(act: Act) -> None:
    """Refuse to begin while a quote waits for the customer's word (W39 [P])."""
    if act.values["quoted"] and not _has_accepted(act):
        raise QuoteNotAcceptedError


def parts_requisitioned(act: Act) -> None:
    """Refuse parts that were drawn without a requisition."""
    for row in act.lines.get("parts", ()):
        if not row["requisition"]:
            raise NoRequisitionError(field="parts", part=str(row["part"]))


def fee_was_agreed(act: Act) -> None:
    """Refuse a fee the customer did not accept, or one above the quote without a reason."""
    fee = fee_of(act)
    if not fee:
        return
    if not act.values["unit_id"]:
        raise NobodyToChargeError(field="fee")
    if not _has_accepted(act):
        raise QuoteNotAcceptedError(field="fee")
    quote = _fen(act.values["quoted"])
    if fee > quote and not act.reason:
        raise FeeAboveQuoteError(field="fee", fee=format_yuan(fee), quote=format_yuan(quote))


def visit_may_begin(act: Act) -> None:
    """Refuse a visit before 48 hours are over (D19), unless it was opened."""
    if act.state == "completed":
        _wait_for_visit(act)


def asked_by_another(act: Act) -> None:
    """Refuse a visit by the technician who did the work."""
    if act.values["technician_id"] == act.actor_id or act.past.actor_of("complete") == act.actor_id:
        raise OwnWorkVisitedError


def on_another_day(act: Act) -> None:
    """Refuse a second try on one day (P40)."""
    if day_of(act.past.last("no_answer")) == act.today:
        raise SameDayTryError


def fee_of(act: Act) -> int:
    """Return what the customer pays: the fee typed, else management, call-out and travel of the
    quote with the parts used, or the material quoted; in fen.

    Parts under warranty cost what N36 says; parts charged before the customer came back are not
    charged again.
    """
    typed = act.values["fee"]
    if typed is not None:
        return _fen(typed)
    return _quote_without_material(act) + max(0, _material(act) - _fen(act.before["parts_charged"]))


def urgency_of(fault: str) -> str:
    """Return the urgency a caller's words point to (P27); the desk may correct it."""
    return next((code for word, code in DANGER_WORDS.items() if word in fault), "ordinary")


def hand_to_technician(act: Act) -> Sequence[Effect]:
    """Give the case to the technician chosen."""
    chosen = act.values["technician_id"]
    return (HandTo(UserId(chosen)),) if isinstance(chosen, bytes) else ()


def take(act: Act) -> Sequence[Effect]:
    """Give the case to who takes it from the pool."""
    return (Fill({"technician_id": act.actor_id}), HandTo(act.actor_id))


def put_back(act: Act) -> Sequence[Effect]:
    """Put the case back into the pool; whoever received it first watches over it."""
    first = act.past.actor_of("open")
    watched = (HandTo(first),) if first is not None else ()
    return (Fill({"technician_id": None}), *watched)


def add_up_quote(act: Act) -> Sequence[Effect]:
    """Fill in the sum of the quote: management, material, call-out, travel; postage excluded."""
    material = _warranty_price(act, _fen(act.values["price_material"]))
    return (Fill({"quoted": _quote_without_material(act) + material}),)


def charge(act: Act) -> Sequence[Effect]:
    """Charge the unit through billing; keep what was charged."""
    fee = fee_of(act)
    kept = Fill(
        {
            "fee": fee,
            "charged": _fen(act.before["charged"]) + fee,
            "parts_charged": max(_material(act), _fen(act.before["parts_charged"])),
        }
    )
    unit = act.values["unit_id"]
    if not fee or not isinstance(unit, bytes):
        return (kept,)
    return (kept, RaiseCharge(unit, FEE_ITEM, fee, note=act.number))


def note_satisfied(act: Act) -> Sequence[Effect]:
    """Note the answer of a satisfied customer."""
    return (Fill({"satisfaction": SATISFIED, "visited_at": act.now}),)


def note_dissatisfied(act: Act) -> Sequence[Effect]:
    """Note the answer and begin anew: no fee without a new quote, a new signature."""
    fresh: dict[str, Value] = dict.fromkeys((*PRICES, "quoted", "fee"))
    answer: dict[str, Value] = {"satisfaction": DISSATISFIED, "visited_at": act.now}
    return (Fill({**fresh, **answer, "quote_accepted_by": "", "signed_by": ""}),)


def note_unreached(act: Act) -> Sequence[Effect]:
    """Note after the last try (P40) that the customer was not reached."""
    if act.past.count("no_answer") + 1 < act.figure("P40"):
        return ()
    return (Fill({"satisfaction": UNREACHED}),)


def _has_accepted(act: Act) -> bool:
    """Return whether the newest quote was accepted, and no rework began since."""
    made = max(act.past.order(step) for step in ("quote", "requote", "dissatisfied"))
    return act.past.order("accept_quote") > made


def _quote_without_material(act: Act) -> int:
    return sum(_fen(act.values[name]) for name in PRICES if name != "price_material")


def _material(act: Act) -> int:
    rows = act.lines.get("parts", ())
    if not rows:
        return _warranty_price(act, _fen(act.values["price_material"]))
    return _warranty_price(act, total_of(rows, "quantity", "price"))


def _warranty_price(act: Act, fen: int) -> int:
    """Return the price of parts: under warranty each costs what N36 says, by default nothing."""
    if not act.values["under_warranty"]:
        return fen
    pieces = (row["quantity"] for row in act.lines.get("parts", ()))
    return act.figure("N36") * sum(count for count in pieces if isinstance(count, int))


def _fen(value: Value) -> int:
    return value if isinstance(value, int) else 0
