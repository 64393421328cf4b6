"""The register's screen: units by what is typed or by filters, a unit with what it owes."""

from propdesk.domain.estate import OccupancyState
from propdesk.domain.ids import UnitId
from propdesk.services import estate, occupancy, registry
from propdesk.services.estate_lists import UnitFilter, UnitSort
from propdesk.services.registry import Order, RegistryPage
from tests.builders import World
from tests.ui.estate import settle, today

ALL = UnitFilter()


def page(centre: World, text: str = "", only: UnitFilter = ALL) -> RegistryPage:
    return centre.desk.query(registry.page, text=text, only=only, order=Order())


def rooms(shown: RegistryPage) -> list[str]:
    return [row.unit.unit for row in shown.rows]


def test_without_a_text_all_units_stand_in_the_order_people_count(centre: World) -> None:
    settle(centre)
    assert rooms(page(centre)) == ["1-101", "1-102", "1-201", "1-202"]
    backwards = centre.desk.query(
        registry.page, text="", only=UnitFilter(), order=Order(UnitSort.UNIT, descending=True)
    )
    assert rooms(backwards) == ["1-202", "1-201", "1-102", "1-101"]


def test_a_typed_text_finds_by_anything_and_tells_whom(centre: World) -> None:
    settle(centre)
    for text in ("102", "曾丽华", "zlh", "4321"):
        shown = page(centre, text)
        assert rooms(shown)[0] == "1-102", text
    hit = page(centre, "zlh").rows[0].hit
    assert hit is not None
    assert hit.name == "曾丽华"


def test_filters_narrow_a_search_too(centre: World) -> None:
    units = settle(centre)
    unit = UnitId(units["102"])
    centre.desk.execute(
        occupancy.change, unit_id=unit, state=OccupancyState.OWNER_OCCUPIED, first=today()
    )
    lived_in = UnitFilter(state=OccupancyState.OWNER_OCCUPIED)
    assert rooms(page(centre, "1-", lived_in)) == ["1-102"]
    assert page(centre, "1-101", lived_in).total == 0
    assert rooms(page(centre, "", lived_in)) == ["1-102"]


def test_a_search_comes_by_pages_too(centre: World) -> None:
    settle(centre)
    first = centre.desk.query(
        registry.page, text="1-", only=UnitFilter(), order=Order(offset=0, limit=3)
    )
    rest = centre.desk.query(
        registry.page, text="1-", only=UnitFilter(), order=Order(offset=3, limit=3)
    )
    assert first.total == rest.total == 4
    assert len(first.rows) == 3
    assert len(rest.rows) == 1


def test_a_unit_is_shown_with_what_it_owes(centre: World) -> None:
    units = settle(centre)
    sheet = centre.desk.query(registry.unit, unit_id=units["102"])
    assert sheet.detail.unit == "1-102"
    assert sheet.open_fen == 2 * 21033
    assert sheet.prepaid_fen == 0
    assert [person.phone for person in sheet.detail.people] == ["139****4321"]


def test_an_ended_unit_is_no_longer_listed(centre: World) -> None:
    centre.desk.execute(estate.add_unit, draft=estate.UnitDraft("7", "701"))
    unit = page(centre, "7-701").rows[0].unit.unit_id
    centre.desk.execute(estate.end_unit, unit_id=unit, reason="entered twice")
    assert rooms(page(centre)) == []
