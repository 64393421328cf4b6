"""Units by use, households and people, building by building (domain.md W01)."""

from collections import Counter, defaultdict

from sqlalchemy import func, select

from propdesk.domain.estate import OccupancyState
from propdesk.domain.permissions import Permission
from propdesk.domain.reports import Scope
from propdesk.domain.tables import ColumnKind, ReportColumn, ReportTable
from propdesk.i18n import QT_TRANSLATE_NOOP, Message
from propdesk.models.estate import Building, Unit
from propdesk.models.people import Tenure
from propdesk.services.occupancy import states_on
from propdesk.services.work import Reading, query

TITLE = QT_TRANSLATE_NOOP("registry_report", "Units and households by building, as of {day}")


def _count(key: str, title: Message) -> ReportColumn:
    return ReportColumn(key, title, ColumnKind.INTEGER)


COLUMNS = (
    ReportColumn("building", QT_TRANSLATE_NOOP("registry_report", "Building")),
    _count("units", QT_TRANSLATE_NOOP("registry_report", "Units")),
    _count(
        OccupancyState.OWNER_OCCUPIED.value,
        QT_TRANSLATE_NOOP("registry_report", "Lived in by owners"),
    ),
    _count(OccupancyState.LEASED.value, QT_TRANSLATE_NOOP("registry_report", "Let")),
    _count(OccupancyState.VACANT.value, QT_TRANSLATE_NOOP("registry_report", "Vacant")),
    _count("waiting", QT_TRANSLATE_NOOP("registry_report", "Not handed over")),
    _count("unknown", QT_TRANSLATE_NOOP("registry_report", "Use not noted")),
    _count("households", QT_TRANSLATE_NOOP("registry_report", "Households")),
    _count("people", QT_TRANSLATE_NOOP("registry_report", "People")),
)


@query(Permission.REPORTS)
def by_building(reading: Reading, _scope: Scope, /) -> ReportTable:
    """Return a line for every building; a household is a unit with somebody registered today."""
    people = _people(reading)
    states = states_on(reading, None, reading.today)
    rows = reading.connection.execute(
        select(Unit.id, Unit.delivered_on, Building.name, Building.code)
        .join(Building, Building.id == Unit.building_id)
        .where(Unit.ended_at.is_(None))
        .order_by(Unit.sort_text)
    )
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        figures = counted[row.name or row.code]
        figures["units"] += 1
        figures[_use(states.get(row.id), is_delivered=row.delivered_on is not None)] += 1
        figures["households"] += row.id in people
        figures["people"] += people.get(row.id, 0)
    lines = [
        (building, *(figures[column.key] for column in COLUMNS[1:]))
        for building, figures in counted.items()
    ]
    title = TITLE.translated(day=reading.today)
    return ReportTable("households", title, COLUMNS, [lines] if lines else [], "units")


def _use(state: OccupancyState | None, *, is_delivered: bool) -> str:
    if state in (None, OccupancyState.UNDELIVERED):
        return "unknown" if is_delivered else "waiting"
    return state.value if state else "unknown"


def _people(reading: Reading) -> dict[bytes, int]:
    """Return the number of people registered at each unit today."""
    rows = reading.connection.execute(
        select(Tenure.unit_id, func.count(func.distinct(Tenure.customer_id)))
        .where(
            Tenure.ended_at.is_(None),
            Tenure.valid_from <= reading.today,
            (Tenure.valid_to.is_(None)) | (Tenure.valid_to >= reading.today),
        )
        .group_by(Tenure.unit_id)
    )
    return {row[0]: row[1] for row in rows}
