"""The rules of a batch plan: times for its units, their fees, a handover for each (F04, F09)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from propdesk.domain import deposits
from propdesk.domain.case_fields import Field, FieldKind
from propdesk.domain.case_flow import Act, Effect, Lines, Row, Spawn
from propdesk.domain.errors import DomainError
from propdesk.domain.estate import parse_area
from propdesk.domain.money import format_yuan
from propdesk.domain.move_ins import METERS as METER_SORTS
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import QT_TRANSLATE_NOOP

HUNDREDTHS = 100
UNITS = Lines(
    "units",
    QT_TRANSLATE_NOOP("move_ins", "Units"),
    (
        Field(
            name="unit", words=QT_TRANSLATE_NOOP("move_ins", "Unit|Such as 1-101."), required=True
        ),
        Field(
            name="owner",
            words=QT_TRANSLATE_NOOP("move_ins", "Owner|As in the purchase contract."),
            required=True,
        ),
        Field(
            name="phone",
            kind=FieldKind.PHONE,
            words=QT_TRANSLATE_NOOP("move_ins", "Telephone|To make the date."),
            is_personal=True,
        ),
        Field(
            name="visit_at",
            kind=FieldKind.MOMENT,
            words=QT_TRANSLATE_NOOP("move_ins", "Appointment|Empty: when the batch begins."),
        ),
        Field(
            name="area",
            words=QT_TRANSLATE_NOOP("move_ins", "Area|In square metres, for fees by area."),
        ),
    ),
    frozen_in=("approved",),
)
FEES = Lines(
    "fees",
    QT_TRANSLATE_NOOP("move_ins", "Fees of every unit"),
    (
        Field(
            name="item",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP(
                "move_ins", "Fee item|Its code in the prices; with it the counter takes the fee."
            ),
        ),
        Field(
            name="name",
            words=QT_TRANSLATE_NOOP("move_ins", "Fee|What it is for."),
            required=True,
        ),
        Field(
            name="price",
            kind=FieldKind.MONEY,
            words=QT_TRANSLATE_NOOP("move_ins", "Price|In yuan, of one piece or square metre."),
            required=True,
        ),
        Field(
            name="per_area",
            kind=FieldKind.YES_NO,
            words=QT_TRANSLATE_NOOP("move_ins", "By area|Times the area of the unit."),
        ),
        Field(
            name="months",
            kind=FieldKind.WHOLE,
            words=QT_TRANSLATE_NOOP("move_ins", "Months|Empty: charged once."),
        ),
        Field(
            name="deposit",
            kind=FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("move_ins", "Deposit|If it is given back later: what for."),
            choices=deposits.SORTS,
        ),
    ),
    frozen_in=("approved",),
)

METERS = Lines(
    "meters",
    QT_TRANSLATE_NOOP("move_ins", "Meters of every unit"),
    (
        Field(
            name="meter",
            kind=FieldKind.CHOICE,
            words=QT_TRANSLATE_NOOP("move_ins", "Meter|Water, electricity or gas."),
            choices=METER_SORTS,
            required=True,
        ),
        Field(
            name="item",
            kind=FieldKind.CODE,
            words=QT_TRANSLATE_NOOP(
                "move_ins", "Bills under|Code of the fee item; the reading starts its meter."
            ),
        ),
    ),
    presets=tuple({"meter": code} for code, _ in METER_SORTS),
    frozen_in=("approved",),
)


class NoSlotsError(DomainError):
    """Appointments need a desk and some time."""

    sentence = QT_TRANSLATE_NOOP("move_ins", "There must be at least one desk and one minute.")


class AreaMissingError(DomainError):
    """A fee by area needs the area."""

    sentence = QT_TRANSLATE_NOOP(
        "move_ins", "Enter the area of {unit}; “{fee}” is charged by area."
    )


@dataclass(frozen=True)
class Hours:
    """When a day of appointments begins and ends, and the pause between; times of the centre."""

    until: time = time(17, 30)
    pause: tuple[time, time] | None = (time(12), time(14))


def slots(
    starts_at: datetime, count: int, *, desks: int, minutes: int, hours: Hours | None = None
) -> list[datetime]:
    """Return `count` appointments from a moment on, so many side by side as there are desks.

    With `hours` none reaches into the pause or beyond the end of the day; what does not fit comes
    the next day, from the same time on. NoSlotsError.
    """
    if min(desks, minutes) < 1:
        raise NoSlotsError
    length = timedelta(minutes=minutes)
    if hours is None:
        return [starts_at + length * (place // desks) for place in range(count)]
    found: list[datetime] = []
    day = starts_at.astimezone(CENTRE_TIME)
    while len(found) < count:
        free = _of_day(day, length, hours)
        if not free:
            raise NoSlotsError
        found += [moment for moment in free for _ in range(desks)]
        day += timedelta(days=1)
    return found[:count]


def _of_day(first: datetime, length: timedelta, hours: Hours) -> list[datetime]:
    """Return the moments of one day at which an appointment may begin."""

    def at(moment: time) -> datetime:
        return datetime.combine(first.date(), moment, CENTRE_TIME)

    pause = hours.pause or (hours.until, hours.until)
    free, here = [], first
    while here + length <= at(hours.until):
        if here < at(pause[1]) and here + length > at(pause[0]):
            here = at(pause[1])
            continue
        free.append(here)
        here += length
    return free


def spawn_handovers(act: Act) -> Sequence[Effect]:
    """Open a handover for every unit of an approved batch, with its own fee list."""
    fees, meters = act.lines.get("fees", ()), act.lines.get("meters", ())
    return [
        Spawn(
            "move_ins",
            {
                "unit_id": row["unit"],
                "owner": row["owner"],
                "phone": row["phone"],
                "visit_at": row["visit_at"] or act.values["starts_at"],
                "batch": act.values["batch"],
                "developer_collects": act.values["developer_collects"],
            },
            "planned",
            {
                "fees": [fee_of(fee, row) for fee in fees],
                "meters": [{"meter": m["meter"], "item": m["item"]} for m in meters],
            },
        )
        for row in act.lines.get("units", ())
    ]


def fee_of(fee: Row, unit: Row) -> Row:
    """Return a line of a unit's fee list (F09); half a fen and more is rounded up."""
    price, months = fee["price"], fee["months"]
    assert isinstance(price, int)
    times = months if isinstance(months, int) else 1
    amount, quantity, standard = price * times, str(times), format_yuan(price)
    if fee["per_area"]:
        text = str(unit["area"] or "")
        if not text:
            raise AreaMissingError(field="units", unit=str(unit["unit"]), fee=str(fee["name"]))
        hundredths = price * times * parse_area(text, field="units")
        amount = (hundredths + HUNDREDTHS // 2) // HUNDREDTHS
        quantity = f"{text}㎡ × {times}"
    return {
        "item": fee["item"],
        "name": fee["name"],
        "standard": standard,
        "quantity": quantity,
        "amount": amount,
        "deposit": fee["deposit"],
    }
