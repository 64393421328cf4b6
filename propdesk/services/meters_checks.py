"""Check readings against what their registers showed before, one or a hundred thousand at once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import bindparam, func, select

from propdesk.domain.billing import Usage
from propdesk.domain.calculations import ONCE
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.metering import (
    InvalidReadingError,
    Meter,
    ReadingOrderError,
    UsageWarning,
    implausible_jump,
    metered_usage,
)
from propdesk.domain.metering import Reading as Register
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Meter as StoredMeter
from propdesk.models.charges import Reading as MeterReading
from propdesk.services.meters import (
    USUAL_DIGITS,
    WRAPPED,
    UsageChargedError,
    charged_through,
    refuse_unmetered,
)
from propdesk.services.prices import item_of
from propdesk.services.work import Reading

SLICE = 500
REMEMBERED = 4  # readings that say what is usual
_IN_PLACE = select(
    StoredMeter.id,
    StoredMeter.unit_id,
    StoredMeter.item_id,
    StoredMeter.serial,
    StoredMeter.multiplier,
    StoredMeter.digits,
).where(
    StoredMeter.unit_id.in_(bindparam("units", expanding=True)),
    StoredMeter.removed_on.is_(None),
    StoredMeter.ended_at.is_(None),
)
_RANKED = (
    select(
        MeterReading.meter_id,
        MeterReading.read_on,
        MeterReading.value,
        MeterReading.sort,
        MeterReading.id,
        func.row_number()
        .over(
            partition_by=MeterReading.meter_id,
            order_by=(MeterReading.read_on.desc(), MeterReading.id.desc()),
        )
        .label("age"),
    )
    .where(
        MeterReading.meter_id.in_(bindparam("meters", expanding=True)),
        MeterReading.ended_at.is_(None),
    )
    .subquery()
)
_NEWEST = (
    select(_RANKED.c.meter_id, _RANKED.c.read_on, _RANKED.c.value, _RANKED.c.sort)
    .where(_RANKED.c.age <= REMEMBERED)
    .order_by(_RANKED.c.meter_id, _RANKED.c.age.desc())
)


class NoMeterError(DomainError):
    """A reading belongs to a meter that is put up."""

    sentence = QT_TRANSLATE_NOOP(
        "meters_checks", "{unit} has no such meter. Put it up with its start reading first."
    )


class WhichMeterError(DomainError):
    """A unit has several meters for one item; the reading must say which."""

    sentence = QT_TRANSLATE_NOOP(
        "meters_checks", "{unit} has several meters: name the meter by its number."
    )


class ReadTwiceError(DomainError):
    """A meter is read once a day."""

    sentence = QT_TRANSLATE_NOOP("meters_checks", "{unit}: there is a reading of {day} already.")


@dataclass(frozen=True, kw_only=True)
class NewReading:
    """A reading to be recorded, in thousandths. `unit` is the unit's name for sentences.

    `is_wrapped`: somebody says the register has passed its highest number; `serial` names the
    meter where the unit has several.
    """

    unit_id: UnitId
    unit: str
    item_id: FeeItemId
    read_on: date
    value_milli: int
    is_wrapped: bool = False
    serial: str = ""


@dataclass(frozen=True)
class CheckedReading:
    """What a check found: a problem that refuses the reading, a warning that does not.

    `puts_up_meter`: the unit had none, so this becomes the start reading of the meter `serial`;
    later readings of it have no `meter_id` yet. `usage_micro` in millionths, None at a start.
    """

    reading: NewReading
    problem: DomainError | None = None
    warning: UsageWarning | None = None
    usage_micro: int | None = None
    meter_id: bytes | None = None
    serial: str = ""
    puts_up_meter: bool = False


@dataclass
class _State:
    """A meter in place and what it showed lately, while a batch goes through."""

    meter_id: bytes | None
    serial: str
    multiplier_milli: int
    digits: int
    showed: list[Register] = field(default_factory=list)
    usages: list[Usage] = field(default_factory=list)


def check_readings(
    reading: Reading, rows: Sequence[NewReading], *, start_missing: bool = False
) -> list[CheckedReading]:
    """Say of each reading whether it could be recorded, the earlier days of a meter first.

    The answer is in the order of `rows`; several readings of one meter may be among them.
    """
    by_unit: dict[UnitId, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        by_unit[row.unit_id].append(index)
    for item_id in {row.item_id for row in rows}:
        refuse_unmetered(reading, item_id)
    found: dict[int, CheckedReading] = {}
    units = list(by_unit)
    for start in range(0, len(units), SLICE):
        batch = _Batch(reading, units[start : start + SLICE], rows, start_missing=start_missing)
        indices = [index for unit in batch.units for index in by_unit[unit]]
        for index in sorted(indices, key=lambda index: rows[index].read_on):
            found[index] = batch.checked(rows[index])
    return [found[index] for index in range(len(rows))]


class _Batch:
    """The meters of up to 500 units as they stand before, and after each checked reading."""

    def __init__(
        self,
        reading: Reading,
        units: Sequence[UnitId],
        rows: Sequence[NewReading],
        *,
        start_missing: bool,
    ) -> None:
        self.units = units
        self._start_missing = start_missing
        self._meters: dict[tuple[UnitId, FeeItemId], list[_State]] = defaultdict(list)
        items = {row.item_id for row in rows}
        self._names = {item: item_of(reading, item).name for item in items}
        self._charged = charged_through(reading, units, items)
        states: dict[bytes, _State] = {}
        for row in reading.connection.execute(_IN_PLACE, {"units": list(units)}):
            state = _State(row.id, row.serial, row.multiplier, row.digits)
            states[row.id] = state
            self._meters[row.unit_id, row.item_id].append(state)
        for meter_id, day, value, sort in _newest(reading, list(states)):
            _take_in(states[meter_id], Register(day, value), is_wrapped=sort == WRAPPED)

    def checked(self, new: NewReading) -> CheckedReading:
        """Check one reading against its meter and remember it."""
        try:
            return self._checked(new)
        except DomainError as problem:
            return CheckedReading(new, problem=problem.with_traceback(None))

    def _checked(self, new: NewReading) -> CheckedReading:
        if new.value_milli < 0:
            raise InvalidReadingError(field="value", unit=new.unit)
        state = self._state(new)
        register = Register(new.read_on, new.value_milli)
        if state is None:
            made = _State(None, new.serial, ONCE, USUAL_DIGITS, [register])
            self._meters[new.unit_id, new.item_id].append(made)
            return CheckedReading(new, serial=new.serial, puts_up_meter=True)
        self._refuse_day(new, state)
        usual = list(state.usages)
        usage = _take_in(state, register, is_wrapped=new.is_wrapped, unit=new.unit)
        assert usage is not None
        return CheckedReading(
            new,
            warning=implausible_jump(usage, usual),
            usage_micro=usage.quantity_micro,
            meter_id=state.meter_id,
            serial=state.serial,
        )

    def _state(self, new: NewReading) -> _State | None:
        """Return the meter that was read; None if the reading puts one up."""
        states = self._meters[new.unit_id, new.item_id]
        if new.serial:
            states = [state for state in states if state.serial in (new.serial, "")]
        if len(states) > 1:
            raise WhichMeterError(field="serial", unit=new.unit)
        if not states and not self._start_missing:
            raise NoMeterError(field="serial", unit=new.unit)
        return states[0] if states else None

    def _refuse_day(self, new: NewReading, state: _State) -> None:
        charged = self._charged.get((new.unit_id, new.item_id))
        if charged is not None and new.read_on <= charged:
            raise UsageChargedError(
                field="day", unit=new.unit, item=self._names[new.item_id], day=charged.isoformat()
            )
        if state.showed and state.showed[-1].taken_on == new.read_on:
            raise ReadTwiceError(field="day", unit=new.unit, day=new.read_on.isoformat())
        if state.showed and new.read_on < state.showed[-1].taken_on:
            raise ReadingOrderError(field="day", unit=new.unit, day=new.read_on.isoformat())


def _newest(reading: Reading, meters: Sequence[bytes]) -> list[tuple[bytes, date, int, str]]:
    """Return what meters showed the last few times, the oldest first."""
    found = []
    for start in range(0, len(meters), SLICE):
        wanted = {"meters": meters[start : start + SLICE]}
        found += [tuple(row) for row in reading.connection.execute(_NEWEST, wanted)]
    return found


def _take_in(state: _State, shown: Register, *, is_wrapped: bool, unit: str = "") -> Usage | None:
    """Let a meter show a further value; return what was used, None for the first value."""
    usage = None
    if state.showed:
        wrap = state.digits if is_wrapped else 0
        meter = Meter(unit=unit, multiplier_milli=state.multiplier_milli, wrap_digits=wrap)
        usage = metered_usage(state.showed[-1], shown, meter)
        state.usages.append(usage)
    state.showed.append(shown)
    return usage
