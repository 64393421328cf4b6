"""Say which unit a row of a file means, however building, entrance and room are written.

Source: domain.md W01; rooms written "1栋101", "1-101" or "0101".
"""

import re
from collections.abc import Iterable, Sequence
from typing import Never

from sqlalchemy import select

from propdesk.domain.errors import DomainError
from propdesk.domain.ids import UnitId
from propdesk.domain.imports import FileRow, text_in
from propdesk.domain.rooms import RoomKey, parse_room, room_key, room_query_terms
from propdesk.domain.typed_text import excerpt, narrow
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.estate import Building, Unit
from propdesk.models.people import SearchTerm
from propdesk.services.estate import InvalidRoomError
from propdesk.services.search_index import TermSource
from propdesk.services.work import Reading

ROOM, BUILDING, ENTRANCE = "room", "building", "entrance"
_PLAIN_PAIR = re.compile(r"[^-]+-[^-]+")


class UnknownUnitError(DomainError):
    """The row names a unit that is not on the register."""

    sentence = QT_TRANSLATE_NOOP(
        "import_places", "The unit “{unit}” is not on the register. Import the units first."
    )


class AmbiguousUnitError(DomainError):
    """The row names several units."""

    sentence = QT_TRANSLATE_NOOP(
        "import_places", "“{unit}” can mean {first} or {second}. Write the building too."
    )


class BuildingMissingError(DomainError):
    """A room number alone names no unit where there are several buildings."""

    sentence = QT_TRANSLATE_NOOP(
        "import_places", "The building is missing. Write it in its own column, or as in 1-101."
    )


class KeyReader:
    """Reads the names of units in one file.

    Rooms like "2-1501" beside a building column mean entrance and room, unless the whole file
    repeats the building there; `only_building` stands in where a file names none.
    """

    def __init__(self, rows: Sequence[FileRow], only_building: str = "") -> None:
        self._repeats = _repeats_building(rows)
        self._only_building = only_building

    def key(self, row: FileRow) -> RoomKey:
        """Return the unit's name; InvalidRoomError or BuildingMissingError."""
        room, building = text_in(row, ROOM), text_in(row, BUILDING)
        whole = parse_room(room)
        if whole is not None and (not building or self._says_all(room, building, whole)):
            return whole
        if not (building or self._only_building):
            raise BuildingMissingError(field=BUILDING)
        key = room_key(building or self._only_building, text_in(row, ENTRANCE) or None, room)
        if key is None:
            raise InvalidRoomError(field=ROOM, value=excerpt(f"{building} {room}"))
        return key

    def _says_all(self, room: str, building: str, whole: RoomKey) -> bool:
        named = room_key(building, None, "1")
        if named is None or named.building != whole.building:
            return False
        return self._repeats or whole.entrance is not None or not _PLAIN_PAIR.fullmatch(room)


class UnitFinder:
    """Finds the units that the rows of one file mean."""

    def __init__(self, reading: Reading, rows: Sequence[FileRow]) -> None:
        self._reading = reading
        self._keys = KeyReader(rows, only_building(reading))
        self._units = {
            code: UnitId(unit_id)
            for code, unit_id in reading.connection.execute(
                select(Unit.code, Unit.id).where(Unit.ended_at.is_(None))
            )
        }

    def find(self, row: FileRow) -> UnitId:
        """Return the unit; UnknownUnitError, AmbiguousUnitError, InvalidRoomError."""
        room, named = text_in(row, ROOM), ""
        try:
            named = str(self._keys.key(row))
        except BuildingMissingError:
            named = room
        if unit_id := self._units.get(named):
            return unit_id
        is_bare = narrow(room).isdecimal() and not text_in(row, BUILDING)
        return self._by_terms(room) if is_bare else self._unknown(named)

    def _by_terms(self, room: str) -> UnitId:
        """Return the one unit people may call so: "321501" for 3-2-1501, "0101" for 1-101."""
        found = sorted(set(self._called(room)))
        if not found:
            return self._unknown(room)
        if len(found) > 1:
            first, second = found[:2]
            raise AmbiguousUnitError(field=ROOM, unit=excerpt(room), first=first, second=second)
        return self._units[found[0]]

    def _unknown(self, named: str) -> Never:
        raise UnknownUnitError(field=ROOM, unit=excerpt(named))

    def _called(self, room: str) -> Iterable[str]:
        terms = room_query_terms(room)
        return self._reading.connection.scalars(
            select(Unit.code)
            .join(SearchTerm, SearchTerm.unit_id == Unit.id)
            .where(SearchTerm.source == TermSource.ROOM.value, SearchTerm.term.in_(terms))
            .distinct()
            .limit(3)
        )


def only_building(reading: Reading) -> str:
    """Return the short name of the estate's only building, "" if it has none or several."""
    codes = reading.connection.scalars(
        select(Building.code).where(Building.ended_at.is_(None)).limit(2)
    ).all()
    return codes[0] if len(codes) == 1 else ""


def _repeats_building(rows: Sequence[FileRow]) -> bool:
    """Tell whether rooms written like "2-1501" all begin with their building, two at least."""
    buildings = set()
    for row in rows:
        room, building = text_in(row, ROOM), text_in(row, BUILDING)
        if building and _PLAIN_PAIR.fullmatch(room):
            named, whole = room_key(building, None, "1"), parse_room(room)
            if named is None or whole is None or named.building != whole.building:
                return False
            buildings.add(named.building)
    return len(buildings) > 1
