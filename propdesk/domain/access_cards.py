"""The rules of user cards and passes: who gets one, one of a kind, lost ones (domain.md W07)."""

from collections.abc import Sequence

from propdesk.domain.case_flow import Act, Effect, Fill, RaiseCharge
from propdesk.domain.case_guards import day_of
from propdesk.domain.deposits import hold
from propdesk.domain.errors import DomainError
from propdesk.i18n import QT_TRANSLATE_NOOP

FEE_ITEM = "CARD"
SORTS = (
    ("resident", QT_TRANSLATE_NOOP("access_cards", "Resident card")),
    ("building", QT_TRANSLATE_NOOP("access_cards", "Building pass")),
    ("parking", QT_TRANSLATE_NOOP("access_cards", "Parking card")),
    ("lift", QT_TRANSLATE_NOOP("access_cards", "Lift card")),
)


class NotRegisteredError(DomainError):
    """A card is for people of the register."""

    sentence = QT_TRANSLATE_NOOP(
        "access_cards", "{name} is not registered at this unit. Register the person first."
    )


class SecondCardError(DomainError):
    """One active card of a kind is enough."""

    sentence = QT_TRANSLATE_NOOP(
        "access_cards", "{name} has an active card of this kind. A second one needs a reason."
    )


class CardInUseError(DomainError):
    """A card number stands for one card."""

    sentence = QT_TRANSLATE_NOOP("access_cards", "Card {number} is in use already.")


class IdentityNotSeenError(DomainError):
    """Identity and photograph are checked before a card is allowed."""

    sentence = QT_TRANSLATE_NOOP(
        "access_cards", "Check identity card and photograph of {name} first."
    )


class ExpiresInPastError(DomainError):
    """A card that is handed out is valid."""

    sentence = QT_TRANSLATE_NOOP("access_cards", "The card would be expired already.")


def registered(act: Act) -> None:
    """Refuse a card for somebody who is not in the register of the unit (W01)."""
    unit, name = act.values["unit_id"], str(act.values["holder"])
    if isinstance(unit, bytes) and name not in act.look.people_of(unit, act.today):
        raise NotRegisteredError(field="holder", name=name)


def one_of_a_kind(act: Act) -> None:
    """Refuse a second unfinished card of the same kind without a reason."""
    same = {name: act.values[name] for name in ("unit_id", "holder", "sort")}
    if act.look.open_cases("access_cards", **same) and not act.reason:
        raise SecondCardError(field="holder", name=str(act.values["holder"]))


def identity_seen(act: Act) -> None:
    """Refuse to allow a card before identity and photograph were checked."""
    if not (act.values["identity_seen"] and act.values["photo_kept"]):
        raise IdentityNotSeenError(field="identity_seen", name=str(act.values["holder"]))


def number_free(act: Act) -> None:
    """Refuse a card number that another card bears, and one that is expired."""
    number = str(act.values["card_no"])
    own = int(act.before["card_no"] == number)
    if act.look.open_cases("access_cards", card_no=number) > own:
        raise CardInUseError(field="card_no", number=number)
    last = day_of(act.values["valid_to"])
    if last is not None and last < act.today:
        raise ExpiresInPastError(field="valid_to")


def charge_fee(act: Act) -> Sequence[Effect]:
    """Charge the unit with the fee of the card, if there is one."""
    unit, fen = act.values["unit_id"], act.values["fee"]
    if isinstance(unit, bytes) and isinstance(fen, int) and fen > 0:
        return (RaiseCharge(unit, FEE_ITEM, fen),)
    return ()


def hand_out(act: Act) -> Sequence[Effect]:
    """Charge the fee, hold the deposit of the card (W14), and let it be valid from today on."""
    unit, fen = act.values["unit_id"], act.values["deposit"]
    done: list[Effect] = [*charge_fee(act)]
    if not act.values["valid_from"]:
        done.append(Fill({"valid_from": act.today}))
    if isinstance(unit, bytes) and isinstance(fen, int) and fen > 0:
        sort = "parking_card" if act.values["sort"] == "parking" else "card"
        done.append(hold(unit, sort, fen, act.values["holder"], act.number))
    return done


def replace(act: Act) -> Sequence[Effect]:
    """Count the replacement, remember the blocked card, charge the fee."""
    count = act.before["replacements"]
    told = Fill(
        {
            "replacements": (count if isinstance(count, int) else 0) + 1,
            "blocked_no": str(act.before["card_no"]),
        }
    )
    return (told, *charge_fee(act))
