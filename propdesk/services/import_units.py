"""Import units: check every row of a file against the register, then write them all.

Source: domain.md W01; buildings and entrances that are new are made on the way.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import exists, select

from propdesk.domain.errors import DomainError, InvalidValueError
from propdesk.domain.estate import (
    OccupancyState,
    UnitUsage,
    occupancy_from_text,
    usage_from_text,
)
from propdesk.domain.ids import BuildingId, EntranceId, UnitId
from propdesk.domain.imports import FileRow, RowFault, day_in, number_in, text_in
from propdesk.domain.rooms import RoomKey, room_sort_text
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import Meter
from propdesk.models.estate import Building, Entrance, Occupancy, Unit
from propdesk.models.people import Tenure
from propdesk.services import estate, search_index
from propdesk.services.estate import UnitDraft, UnitExistsError
from propdesk.services.import_batch import Made, StillUsedError, rows_with
from propdesk.services.import_places import ROOM, KeyReader, only_building
from propdesk.services.search_index import Gathered
from propdesk.services.work import Reading, Work

T = TypeVar("T")
_SEARCH_BATCH = 10_000
_LARGEST_AREA, _LARGEST_FLOOR = 99_999_999, 999
_UNIT = (
    *("id", "building_id", "entrance_id", "code", "sort_text", "room", "floor", "usage"),
    *("area", "inner_area", "delivered_on", "ended_at"),
)
_OCCUPANCY = ("id", "unit_id", "state", "valid_from", "ended_at")


class TwiceInFileError(DomainError):
    """A unit stands once in a file."""

    sentence = QT_TRANSLATE_NOOP("import_units", "The unit {unit} stands twice in the file.")


class ImpossibleFigureError(DomainError):
    """An area or a floor beyond anything that is built."""

    sentence = QT_TRANSLATE_NOOP("import_units", "This figure cannot be right.")


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A row that can be written."""

    key: RoomKey
    draft: UnitDraft
    state: OccupancyState | None


def check(reading: Reading, rows: Sequence[FileRow]) -> tuple[list[UnitLine], list[RowFault]]:
    """Return what can be written and what is wrong, one fault a row."""
    known = set(reading.connection.scalars(select(Unit.code).where(Unit.ended_at.is_(None))))
    keys = KeyReader(rows, only_building(reading))
    seen: set[str] = set()
    lines: list[UnitLine] = []
    faults: list[RowFault] = []
    for index, row in enumerate(rows):
        try:
            line = _line(keys, row)
            code = str(line.key)
            if code in known:
                raise UnitExistsError(field=ROOM, unit=code)
            if code in seen:
                raise TwiceInFileError(field=ROOM, unit=code)
        except DomainError as error:
            faults.append(RowFault(index, error.field or ROOM, error))
        else:
            seen.add(code)
            lines.append(line)
    return lines, faults


def write(work: Work, lines: Sequence[UnitLine]) -> Made:
    """Write the units with their buildings, entrances, use and search terms."""
    places = _Places(work)
    ids = [UnitId(work.new_id()) for _ in lines]
    pairs = list(zip(ids, lines, strict=True))
    work.insert_tuples(Unit, _UNIT, [_unit_row(places, unit, line) for unit, line in pairs])
    today = work.today
    used = [
        (
            work.new_id(),
            unit,
            line.state.value,
            (line.draft.delivered_on or today).isoformat(),
            None,
        )
        for unit, line in pairs
        if line.state is not None
    ]
    work.insert_tuples(Occupancy, _OCCUPANCY, used)
    for start in range(0, len(pairs), _SEARCH_BATCH):
        search_index.add(work, (_gathered(*pair) for pair in pairs[start : start + _SEARCH_BATCH]))
    return [
        *((Unit, unit) for unit in ids),
        *((Occupancy, row[0]) for row in used),
        *places.made,
    ]


def take_back(work: Work, made: Made) -> None:
    """End the units again; StillUsedError if anything was built on one of them."""
    units = [UnitId(row_id) for table, row_id in made if table is Unit]
    for used in (
        estate.has_money(work, units),
        rows_with(work, Tenure.unit_id, units, Tenure.ended_at.is_(None)),
        rows_with(work, Meter.unit_id, units, Meter.ended_at.is_(None)),
    ):
        if used:
            unit = estate.live_unit(work, UnitId(used[0]))
            raise StillUsedError(what=unit, count=len(used))
    estate.end_units(work, units)
    for table, row_id in made:
        if table is Occupancy:
            work.update(Occupancy, row_id, ended_at=work.now)
    _end_if_empty(work, made)


class _Places:
    """Buildings and entrances by name, made when first needed."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._buildings = estate.buildings_by_code(work)
        self._entrances = estate.entrances_by_code(work)
        self.made: Made = []

    def of(self, key: RoomKey) -> tuple[BuildingId, EntranceId | None]:
        """Return building and entrance of a unit."""
        building = self._buildings.get(key.building)
        if building is None:
            building = estate.make_building(self._work, key.building)
            self._buildings[key.building] = building
            self.made.append((Building, building))
        if key.entrance is None:
            return building, None
        entrance = self._entrances.get((building, key.entrance))
        if entrance is None:
            entrance = estate.make_entrance(self._work, building, key.entrance)
            self._entrances[building, key.entrance] = entrance
            self.made.append((Entrance, entrance))
        return building, entrance


def _line(keys: KeyReader, row: FileRow) -> UnitLine:
    key = keys.key(row)
    area, inner, floor = (number_in(row, name) or 0 for name in ("area", "inner_area", "floor"))
    if not 0 <= area <= _LARGEST_AREA:
        raise ImpossibleFigureError(field="area")
    if not 0 <= inner <= _LARGEST_AREA:
        raise ImpossibleFigureError(field="inner_area")
    if abs(floor) > _LARGEST_FLOOR:
        raise ImpossibleFigureError(field="floor")
    draft = UnitDraft(
        building=key.building,
        room=key.room,
        entrance=key.entrance or "",
        floor=number_in(row, "floor"),
        usage=_named(usage_from_text, row, "usage") or UnitUsage.RESIDENTIAL,
        area=area,
        inner_area=inner,
        delivered_on=day_in(row, "delivered_on"),
    )
    return UnitLine(key, draft, _named(occupancy_from_text, row, "occupancy"))


def _named(read: Callable[[str], T], row: FileRow, key: str) -> T | None:
    """Return what a cell calls by name, None for an empty cell; InvalidValueError."""
    text = text_in(row, key)
    try:
        return read(text) if text else None
    except InvalidValueError as error:
        raise InvalidValueError(field=key, value=error.values["value"]) from error


def _unit_row(places: _Places, unit_id: UnitId, line: UnitLine) -> tuple[object, ...]:
    draft = line.draft
    return (
        unit_id,
        *places.of(line.key),
        str(line.key),
        room_sort_text(line.key),
        line.key.room,
        draft.floor,
        draft.usage.value,
        draft.area,
        draft.inner_area,
        draft.delivered_on.isoformat() if draft.delivered_on else None,
        None,
    )


def _gathered(unit_id: UnitId, line: UnitLine) -> Gathered:
    return Gathered(unit_id, str(line.key), room_sort_text(line.key), line.key)


def _end_if_empty(work: Work, made: Made) -> None:
    """End the entrances and buildings of the import that have no units any more."""
    for table, column in ((Entrance, Unit.entrance_id), (Building, Unit.building_id)):
        for place in (row_id for made_table, row_id in made if made_table is table):
            live = exists().where(column == place, Unit.ended_at.is_(None))
            if not work.connection.scalar(select(live)):
                work.update(table, place, ended_at=work.now)
