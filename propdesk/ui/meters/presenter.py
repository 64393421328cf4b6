"""A unit's meters without a window: what is shown, and the acts on them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.services import meters, meters_readings, prices, search
from propdesk.services.meters import MeterRow, NewMeter
from propdesk.services.meters_checks import CheckedReading, NewReading
from propdesk.services.meters_readings import ReadingRow
from propdesk.services.prices import ItemRow
from propdesk.services.search import Hit
from propdesk.ui.kit.runner import Cancellable, Runner

MOST_HITS = 30
YES, NO = "yes", "no"
_METERED = (FeeBasis.METER, FeeBasis.FORMULA, FeeBasis.SHARED)


@dataclass(frozen=True)
class MetersState:
    """What is shown; readings belong to the chosen meter, the newest first."""

    unit_id: UnitId | None = None
    unit: str = ""
    meters: Sequence[MeterRow] = ()
    items: Sequence[ItemRow] = ()
    chosen: bytes | None = None
    readings: Sequence[ReadingRow] = ()

    @property
    def meter(self) -> MeterRow | None:
        """The chosen meter."""
        return next((meter for meter in self.meters if meter.meter_id == self.chosen), None)


class MetersPresenter:
    """Holds the unit and the meter that are looked at."""

    def __init__(self, desk: Desk, runner: Runner, show: Callable[[MetersState], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._show = show
        self._asked: Cancellable | None = None
        self.state = MetersState()

    def today(self) -> date:
        """Return the day at the centre."""
        return local_date(self._desk.clock.now())

    def find(self, text: str) -> Sequence[Hit]:
        """Return the households that fit a text; asked on a worker."""
        return self._desk.query(search.find, text=text, limit=MOST_HITS)

    def open_unit(self, unit_id: UnitId, unit: str) -> None:
        """Show a unit's meters."""
        self.state = MetersState(unit_id, unit)
        self.look()

    def look(self) -> None:
        """Ask again."""
        if self.state.unit_id is not None:
            self._runner.look(partial(_seen, self._desk, self.state.unit_id), self._on_seen)
            self._look_closer()

    def choose(self, meter_id: bytes | None) -> None:
        """Show the readings of a meter."""
        if meter_id != self.state.chosen:
            self.state = replace(self.state, chosen=meter_id, readings=())
            self._show(self.state)
            self._look_closer()

    def check(self, new: NewReading) -> Callable[[], CheckedReading]:
        """Return the question whether a reading can be true."""
        return partial(_check, self._desk, new)

    def record(self, new: NewReading) -> Callable[[], list[CheckedReading]]:
        """Return the act of recording a reading."""
        return partial(self._desk.execute, meters_readings.record, readings=[new])

    def reading_of(self, meter: MeterRow, values: Mapping[str, Any]) -> NewReading:
        """Return a typed reading of a meter."""
        return NewReading(
            unit_id=meter.unit_id,
            unit=meter.unit,
            item_id=meter.item_id,
            read_on=values["day"],
            value_milli=values["value"],
            is_wrapped=values["wrapped"] == YES,
            serial=meter.serial,
        )

    def take_back(self, reading: ReadingRow) -> Callable[[], None]:
        """Return the act of taking back a reading."""
        return partial(self._desk.execute, meters_readings.take_back, reading_id=reading.reading_id)

    def add(self, values: Mapping[str, Any]) -> Callable[[], bytes]:
        """Return the act of putting up a meter; a unit must be open."""
        assert self.state.unit_id is not None
        return partial(
            self._desk.execute,
            meters.add,
            unit_id=self.state.unit_id,
            item_id=FeeItemId(bytes.fromhex(values["item"])),
            meter=_new_meter(values),
            installed_on=values["day"],
        )

    def change(self, meter: MeterRow, values: Mapping[str, Any]) -> Callable[[], bytes]:
        """Return the act of replacing a meter."""
        return partial(
            self._desk.execute,
            meters.change,
            meter_id=meter.meter_id,
            changed_on=values["day"],
            final_milli=values["final"],
            meter=_new_meter(values),
        )

    def _look_closer(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        if self.state.chosen is not None:
            work = partial(self._desk.query, meters_readings.readings, meter_id=self.state.chosen)
            self._asked = self._runner.look(work, self._on_readings)

    def _on_seen(self, seen: tuple[list[MeterRow], list[ItemRow]]) -> None:
        self.state = replace(self.state, meters=seen[0], items=seen[1])
        self._show(self.state)

    def _on_readings(self, readings: list[ReadingRow]) -> None:
        self.state = replace(self.state, readings=readings)
        self._show(self.state)


def _seen(desk: Desk, unit_id: UnitId) -> tuple[list[MeterRow], list[ItemRow]]:
    items = [item for item in desk.query(prices.items) if item.basis in _METERED]
    items.sort(key=_rank)
    return desk.query(meters.meters, unit_id=unit_id), items


def _rank(item: ItemRow) -> int:
    """Items charged by meter come first: a new meter usually is for one of them."""
    return _METERED.index(item.basis)


def _check(desk: Desk, new: NewReading) -> CheckedReading:
    (checked,) = desk.query(meters_readings.check, readings=[new])
    if checked.problem is not None:
        raise checked.problem
    return checked


def _new_meter(values: Mapping[str, Any]) -> NewMeter:
    return NewMeter(
        serial=values["serial"],
        start_milli=values["start"],
        multiplier_milli=values["multiplier"],
        digits=values["digits"],
    )
