"""The list of units, declared; what is typed may be a room, a name, a telephone, a plate."""

from propdesk.domain.estate import OccupancyState, UnitUsage
from propdesk.domain.ids import BuildingId
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.services import registry
from propdesk.services.estate_lists import UnitFilter, UnitSort
from propdesk.services.registry import Order, RegistryRow
from propdesk.ui.kit.list_page import Filter, ListSpec
from propdesk.ui.kit.paged_model import Ask, Column, Page
from propdesk.ui.kit.screen import Seat
from propdesk.ui.registry.words import person_text, phone_text, use_text

BUILDING, STATE, USAGE = "building", "state", "usage"
DECORATING = "decorating"


def fetch(seat: Seat, ask: Ask) -> Page[RegistryRow]:
    """Return one page of units."""
    order = Order(
        sort=UnitSort(ask.sort or UnitSort.UNIT.value),
        descending=ask.descending,
        offset=ask.offset,
        limit=ask.limit,
    )
    found = seat.desk.query(registry.page, text=ask.text, only=wanted_of(ask), order=order)
    return Page(found.rows, found.total)


def wanted_of(ask: Ask) -> UnitFilter:
    """Return which units an ask means."""
    building, state = ask.filters.get(BUILDING, ""), ask.filters.get(STATE, "")
    usage = ask.filters.get(USAGE, "")
    return UnitFilter(
        building_id=BuildingId(bytes.fromhex(building)) if building else None,
        usage=UnitUsage(usage) if usage else None,
        state=OccupancyState(state) if state and state != DECORATING else None,
        decorating=state == DECORATING,
    )


def _unit(row: RegistryRow) -> str:
    return row.unit.unit


def _state(row: RegistryRow) -> str:
    return use_text(row.unit.state, row.unit.decorating_from)


SPEC: ListSpec[RegistryRow] = ListSpec(
    name="registry",
    title=QT_TRANSLATE_NOOP("registry", "Units and customers"),
    columns=(
        Column("unit", QT_TRANSLATE_NOOP("registry", "Unit"), _unit, sort=UnitSort.UNIT, weight=18),
        Column("person", QT_TRANSLATE_NOOP("registry", "Person"), person_text, weight=30),
        Column("phone", QT_TRANSLATE_NOOP("registry", "Telephone"), phone_text, weight=28),
        Column("state", QT_TRANSLATE_NOOP("registry", "Use"), _state, weight=25),
    ),
    fetch=fetch,
    empty=QT_TRANSLATE_NOOP(
        "registry",
        "No unit fits. Type less, or choose all buildings and uses. A new estate is brought in "
        "under “Imports”; a single unit is added with Ctrl+N.",
    ),
    search_hint=QT_TRANSLATE_NOOP("registry", "Room, name, pinyin, telephone, plate"),
    filters=(
        Filter(
            BUILDING,
            QT_TRANSLATE_NOOP("registry", "Building"),
            (("", QT_TRANSLATE_NOOP("registry", "All")),),
        ),
        Filter(
            STATE,
            QT_TRANSLATE_NOOP("registry", "Use"),
            (
                ("", QT_TRANSLATE_NOOP("registry", "All")),
                (OccupancyState.OWNER_OCCUPIED, QT_TRANSLATE_NOOP("estate", "Owner-occupied")),
                (OccupancyState.LEASED, QT_TRANSLATE_NOOP("estate", "Leased")),
                (OccupancyState.VACANT, QT_TRANSLATE_NOOP("estate", "Vacant")),
                (OccupancyState.UNDELIVERED, QT_TRANSLATE_NOOP("estate", "Not yet handed over")),
                (DECORATING, QT_TRANSLATE_NOOP("registry", "Being decorated")),
            ),
        ),
    ),
    sort=UnitSort.UNIT,
)
