"""The rules of handing a unit over: notice, papers, fees, inspection, keys (domain.md W03)."""

from collections.abc import Sequence
from datetime import timedelta

from propdesk.domain.case_fields import Value
from propdesk.domain.case_flow import Act, Effect, Fill, Occupy, RaiseCharge, Row, Spawn
from propdesk.domain.case_guards import day_of
from propdesk.domain.deposits import hold
from propdesk.domain.errors import DomainError
from propdesk.domain.estate import OccupancyState, parse_area
from propdesk.domain.money import format_yuan
from propdesk.i18n import QT_TRANSLATE_NOOP

AREA_ITEM = "AREA"  # the fee item of the area difference
ANY_TIME = timedelta(days=36_500)  # what is open counts whenever it is due
TRADES = (  # the codes are those of repairs, which the defects become
    ("plumbing", QT_TRANSLATE_NOOP("move_ins", "Water and drains")),
    ("electrical", QT_TRANSLATE_NOOP("move_ins", "Electricity")),
    ("doors", QT_TRANSLATE_NOOP("move_ins", "Doors and windows")),
    ("masonry", QT_TRANSLATE_NOOP("move_ins", "Walls, floors, leaks")),
    ("equipment", QT_TRANSLATE_NOOP("move_ins", "Equipment")),
    ("other", QT_TRANSLATE_NOOP("move_ins", "Other")),
)
METERS = (
    ("water", QT_TRANSLATE_NOOP("move_ins", "Water")),
    ("power", QT_TRANSLATE_NOOP("move_ins", "Electricity")),
    ("gas", QT_TRANSLATE_NOOP("move_ins", "Gas")),
)
CUSTODY = (
    ("rectification", QT_TRANSLATE_NOOP("move_ins", "Rectification")),
    ("letting", QT_TRANSLATE_NOOP("move_ins", "Letting")),
    ("repair", QT_TRANSLATE_NOOP("move_ins", "Repair")),
)
HERE, DEVELOPER = "here", "developer"
SETTLERS = (
    (HERE, QT_TRANSLATE_NOOP("move_ins", "At our counter")),
    (DEVELOPER, QT_TRANSLATE_NOOP("move_ins", "With the developer")),
)
USES = (
    (OccupancyState.OWNER_OCCUPIED.value, QT_TRANSLATE_NOOP("move_ins", "Lived in by the owner")),
    (OccupancyState.VACANT.value, QT_TRANSLATE_NOOP("move_ins", "Empty for now")),
)


class HandoverOpenError(DomainError):
    """A unit is handed over once at a time."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "This unit has an unfinished handover already. Go on with that one."
    )


class OneChannelError(DomainError):
    """The notice goes out by post and by telephone."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "The notice goes by post and by telephone. Still missing: {missing}."
    )


class IdentityMissingError(DomainError):
    """Nobody takes a unit over without proof of who they are."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "Enter until when the identity card of {who} is valid, or that it has no end."
    )


class IdentityExpiredError(DomainError):
    """An expired card proves nothing."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "The identity card of {who} expired on {day}.")


class NoAuthorityError(DomainError):
    """An agent shows that the owner sent them."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "An agent needs a power of attorney. Still missing: {items}."
    )


class CopiesMissingError(DomainError):
    """The covenant and the preliminary agreement are signed in so many copies (N06)."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins",
        "{count} signed copies of each are needed: covenant {covenant}, "
        "preliminary service agreement {agreement}.",
    )


class FeesOpenError(DomainError):
    """Move-in fees come before the keys."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "The unit still owes {sum} yuan. Take the fees at the counter first."
    )


class HouseNotSettledError(DomainError):
    """Where the developer collects, finance stamps the house price first (F07, F15)."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "Finance has not settled the house price and the area difference yet."
    )


class ReadingMissingError(DomainError):
    """A meter is taken over with its reading."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "Enter the start reading of every meter.")


class DefectsOpenError(DomainError):
    """A unit passes without defects, or all of them re-inspected."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "Not re-inspected yet: {places}.")


class NoDefectsError(DomainError):
    """Nothing to put right."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "Write down the defects first.")


class KeysNotCountedError(DomainError):
    """Keys are counted when they change hands."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "Enter every kind of key with its number.")


class KeysWithDefectsError(DomainError):
    """Keys before the defects are put right (C18): only with the signed list of defects."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "Defects are still open. Hand out keys only with the signed list of defects."
    )


class CustodyReasonError(DomainError):
    """A key that stays behind has a reason (F14)."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "Say why the key stays with the service centre.")


class CustodyTagError(DomainError):
    """A key that stays behind hangs on a tag."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "Enter the tag of the key that stays here.")


class CovenantUnsignedError(DomainError):
    """No handover ends without the owners' covenant."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "The owners' covenant is not signed in {count} copies."
    )


def one_handover(act: Act) -> None:
    """Refuse a second unfinished handover of a unit."""
    if act.look.open_cases("move_ins", unit_id=act.values["unit_id"]):
        raise HandoverOpenError(field="unit_id")


def both_channels(act: Act) -> None:
    """Refuse a notice that went out by one channel only."""
    channels = (
        ("posted_on", QT_TRANSLATE_NOOP("move_ins", "post")),
        ("phoned_at", QT_TRANSLATE_NOOP("move_ins", "telephone")),
    )
    for name, words in channels:
        if not act.values[name]:
            raise OneChannelError(field=name, missing=words)


def identity_valid(act: Act) -> None:
    """Refuse a missing or expired identity card of the owner, and of the agent who comes."""
    if not act.values["id_for_good"]:
        _check_valid(act, "id_valid_to", str(act.values["owner"]))
    if act.values["comes_by_agent"]:
        _check_valid(act, "agent_id_valid_to", str(act.values["agent"] or "?"))


def agent_has_authority(act: Act) -> None:
    """Refuse an agent without power of attorney, the owner's card and a card of their own."""
    if not act.values["comes_by_agent"]:
        return
    rows = act.lines.get("agent_papers", ())
    missing = [str(row["item"]) for row in rows if row["is_required"] and not row["is_done"]]
    if missing or not rows:
        raise NoAuthorityError(field="agent_papers", items=", ".join(missing) or "-")


def copies_signed(act: Act) -> None:
    """Refuse fewer signed copies of covenant and preliminary agreement than N06."""
    needed = act.figure("N06")
    covenant, agreement = (_whole(act.values[n]) for n in ("covenant_copies", "agreement_copies"))
    if min(covenant, agreement) < needed:
        field = "covenant_copies" if covenant < needed else "agreement_copies"
        raise CopiesMissingError(field=field, count=needed, covenant=covenant, agreement=agreement)


def fees_received(act: Act) -> None:
    """Refuse while the unit owes anything, due or not."""
    unit = act.values["unit_id"]
    if isinstance(unit, bytes) and (fen := act.look.arrears_fen(unit, act.today + ANY_TIME)):
        raise FeesOpenError(sum=format_yuan(fen))


def house_settled(act: Act) -> None:
    """Refuse the fees step before finance has stamped, where the developer collects."""
    if act.values["developer_collects"] and not act.values["house_settled_on"]:
        raise HouseNotSettledError(field="house_settled_on")


def readings_taken(act: Act) -> None:
    """Refuse an inspection without meters, or with one whose reading is missing."""
    rows = act.lines.get("meters", ())
    if not rows or not all(row["reading"] for row in rows):
        raise ReadingMissingError(field="meters")


def defects_done(act: Act) -> None:
    """Refuse to pass a unit with defects nobody has re-inspected."""
    if places := [str(row["place"]) for row in open_defects(act.lines.get("defects", ()))]:
        raise DefectsOpenError(field="defects", places=", ".join(places))


def defects_named(act: Act) -> None:
    """Refuse to order repairs of nothing."""
    if not open_defects(act.lines.get("defects", ())):
        raise NoDefectsError(field="defects")


def keys_counted(act: Act) -> None:
    """Refuse keys that nobody has counted."""
    rows = act.lines.get("keys", ())
    if not rows or not all(_whole(row["count"]) > 0 for row in rows):
        raise KeysNotCountedError(field="keys")


def keys_with_defects(act: Act) -> None:
    """Refuse keys while defects are open unless their list is signed (C18)."""
    is_open = open_defects(act.lines.get("defects", ()))
    if act.state in ("rectifying", "escalated") and is_open and not act.values["defects_signed"]:
        raise KeysWithDefectsError(field="defects_signed")


def custody_has_reason(act: Act) -> None:
    """Refuse a key left behind without a reason, or without its tag."""
    if not act.values["key_left"]:
        return
    if not act.values["custody_reason"]:
        raise CustodyReasonError(field="custody_reason")
    if not any(row["tag"] for row in act.lines.get("keys", ())):
        raise CustodyTagError(field="keys")


def covenant_signed(act: Act) -> None:
    """Refuse to end a handover whose covenant is not signed."""
    needed = act.figure("N06")
    if _whole(act.values["covenant_copies"]) < needed:
        raise CovenantUnsignedError(field="covenant_copies", count=needed)


def open_defects(rows: Sequence[Row]) -> list[Row]:
    """Return the defects nobody has re-inspected yet."""
    return [row for row in rows if not row["rechecked_on"]]


def area_difference_fen(contract: int, measured: int, price_fen: int) -> int:
    """Return what the area difference costs, in fen: areas in hundredths of a square metre, price
    in fen for one; more than 0: the owner pays, less: the owner gets it back. Half up."""
    hundredths = (measured - contract) * price_fen
    rounded = (abs(hundredths) + 50) // 100
    return rounded if hundredths >= 0 else -rounded


def settle_house(act: Act) -> Sequence[Effect]:
    """Work out the area difference (F07); what the owner pays here is charged to the unit.

    Worked out anew, only the change is charged; what the owner gets back is paid by the service.
    """
    contract, measured = (
        parse_area(str(act.values[name]), field=name) for name in ("contract_area", "measured_area")
    )
    fen = area_difference_fen(contract, measured, _whole(act.values["area_price"]))
    told = Fill({"area_difference": fen})
    unit, change = (
        act.values["unit_id"],
        settled_change({**act.values, "area_difference": fen}, act),
    )
    if change > 0 and isinstance(unit, bytes):
        return (told, RaiseCharge(unit, AREA_ITEM, change))
    return (told,)


def settled_change(values: Row, act: Act) -> int:
    """Return by how much what is settled here changes with a step, in fen."""
    return _settled_here(values) - _settled_here(act.before)


def _settled_here(values: Row) -> int:
    usual = DEVELOPER if values["developer_collects"] else HERE
    is_here = (values["difference_by"] or usual) == HERE
    return _whole(values["area_difference"]) if is_here else 0


def raise_fees(act: Act) -> Sequence[Effect]:
    """Charge the unit with the fee list (F09) and hold its deposits; the counter takes both."""
    unit = act.values["unit_id"]
    assert isinstance(unit, bytes)
    return [effect for row in act.lines.get("fees", ()) for effect in _fee(act, unit, row)]


def sign(act: Act) -> Sequence[Effect]:
    """Charge the fees, and take the registration form into the desk's work (F01, D26)."""
    return [*raise_fees(act), *_registration(act)]


def _fee(act: Act, unit: bytes, row: Row) -> Sequence[Effect]:
    fen = _whole(row["amount"])
    if fen <= 0:
        return ()
    if row.get("deposit"):
        return (hold(unit, str(row["deposit"]), fen, act.values["owner"], act.number),)
    if not row["item"]:
        return ()
    return (RaiseCharge(unit, str(row["item"]), fen, str(row["name"])),)


def _registration(act: Act) -> Sequence[Effect]:
    unit = act.values["unit_id"]
    known = act.look.open_cases("household_forms", unit_id=unit)
    if not act.values["f01_done"] or not act.values["phone"] or known:
        return ()
    values: Row = {
        "unit_id": unit,
        "owner": act.values["owner"],
        "phone": act.values["phone"],
        "agent": act.values["agent"],
        "moved_in_on": act.today,
    }
    return (Spawn("household_forms", values, "registration"),)


def order_repairs(act: Act) -> Sequence[Effect]:
    """Order the repair of every open defect, one order each (F12, W39)."""
    return [
        Spawn(
            "repairs",
            {
                "unit_id": act.values["unit_id"],
                "fault": row["fault"],
                "place": row["place"],
                "contact": act.values["owner"],
                "phone": act.values["phone"],
                "trade": row["trade"],
                "channel": "move_in",
                "under_warranty": True,
            },
            "defect",
        )
        for row in open_defects(act.lines.get("defects", ()))
    ]


def next_round(act: Act) -> Sequence[Effect]:
    """Count a round of re-inspection."""
    return (Fill({"rounds": _whole(act.before["rounds"]) + 1}),)


def take_over(act: Act) -> Sequence[Effect]:
    """Note that the unit is handed over, how it is used from today on, how many cards went out."""
    unit, cards = act.values["unit_id"], act.lines.get("user_cards", ())
    assert isinstance(unit, bytes)
    told = (Fill({"cards": len(cards)}),) if cards else ()
    return (*told, Occupy(unit, str(act.values["used_as"]), act.today))


def _check_valid(act: Act, field: str, who: str) -> None:
    day = day_of(act.values[field])
    if day is None:
        raise IdentityMissingError(field=field, who=who)
    if day < act.today:
        raise IdentityExpiredError(field=field, who=who, day=day.isoformat())


def _whole(value: Value) -> int:
    return value if isinstance(value, int) else 0
