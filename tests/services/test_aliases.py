"""A person entered twice: both entries stay valid, everything shows under either, reversibly."""

from datetime import date

import pytest
from sqlalchemy import select

from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.models.people import Customer, CustomerAlias, Tenure
from propdesk.services import (
    aliases_merge,
    history,
    people,
    people_lists,
    personal_data_export,
    search,
)
from propdesk.services.aliases_merge import NotMergedError, OtherKindError, SamePersonError
from propdesk.services.people import CustomerDraft, RoleDraft
from propdesk.sync.changes import operations_of
from tests import builders
from tests.builders import World


@pytest.fixture
def units(centre: World) -> list[UnitId]:
    return centre.desk.execute(builders.add_units, rooms=("101", "102"))


def entered(
    centre: World,
    unit: UnitId,
    name: str,
    phone: str,
    *,
    role: TenureRole = TenureRole.OWNER,
) -> CustomerId:
    return centre.desk.execute(
        people.register,
        draft=CustomerDraft(name, is_company=name.endswith("公司"), phone=phone),
        role=RoleDraft(unit, role, date(2026, 1, 1)),
    )


@pytest.fixture
def twins(centre: World, units: list[UnitId]) -> tuple[CustomerId, CustomerId]:
    """One person under two entries, each with a unit of its own."""
    return (
        entered(centre, units[0], "王小明", "13812345678"),
        entered(centre, units[1], "王晓明", "13987654321"),
    )


def test_everything_of_one_shows_under_the_other(
    centre: World, twins: tuple[CustomerId, CustomerId]
) -> None:
    kept, other = twins
    centre.desk.execute(aliases_merge.merge, kept=kept, given_up=other)
    for asked in twins:
        shown = centre.desk.query(people_lists.customer, customer_id=asked)
        assert (shown.customer_id, shown.name) == (kept, "王小明")
        assert [role.unit for role in shown.roles] == ["1-101", "1-102"]
        assert shown.known_as == ((other, "王晓明"),)
        sections = centre.desk.execute(
            personal_data_export.export, customer_id=asked, reason="asked for"
        )
        assert {len(section.records) for section in sections[:2]} == {2}
        changes = centre.desk.query(
            history.of_customer, customer_id=asked, operations_of=operations_of
        )
        assert len(changes) == 4


def test_both_names_and_telephones_find_the_person_under_the_kept_name(
    centre: World, twins: tuple[CustomerId, CustomerId], units: list[UnitId]
) -> None:
    kept, other = twins
    centre.desk.execute(aliases_merge.merge, kept=kept, given_up=other)
    for text in ("王晓明", "4321"):
        (hit,) = centre.desk.query(search.find, text=text)
        assert (hit.customer_id, hit.name, hit.unit_id) == (kept, "王小明", units[1])


def test_a_person_of_one_unit_entered_twice_lives_there_once(
    centre: World, units: list[UnitId]
) -> None:
    one = entered(centre, units[0], "李四", "13812345678")
    other = entered(centre, units[0], "李四", "13812345678", role=TenureRole.TENANT)
    centre.desk.execute(aliases_merge.merge, kept=one, given_up=other)
    people_there = centre.desk.query(people_lists.of_unit, unit_id=units[0])
    assert {row.customer_id for row in people_there} == {one}
    assert len(centre.desk.query(search.find, text="李四")) == 1


def test_a_merge_changes_and_ends_nothing_and_is_taken_back(
    centre: World, twins: tuple[CustomerId, CustomerId]
) -> None:
    kept, other = twins

    def rows() -> list[tuple[object, ...]]:
        with centre.desk.database.read() as connection:
            found = [connection.execute(select(table)).all() for table in (Customer, Tenure)]
        return [tuple(row) for part in found for row in part]

    before = rows()
    hits = [centre.desk.query(search.find, text=text) for text in ("王", "4321", "5678")]
    centre.desk.execute(aliases_merge.merge, kept=kept, given_up=other)
    assert rows() == before
    centre.desk.execute(aliases_merge.split, customer_id=other)
    assert [centre.desk.query(search.find, text=text) for text in ("王", "4321", "5678")] == hits
    centre.desk.execute(aliases_merge.merge, kept=other, given_up=kept)
    assert centre.desk.query(people_lists.customer, customer_id=kept).name == "王晓明"
    with centre.desk.database.read() as connection:
        assert len(connection.execute(select(CustomerAlias)).all()) == 1


def test_a_correction_of_the_kept_entry_is_seen_at_the_units_of_the_other(
    centre: World, twins: tuple[CustomerId, CustomerId]
) -> None:
    kept, other = twins
    centre.desk.execute(aliases_merge.merge, kept=kept, given_up=other)
    centre.desk.execute(
        people.change_customer, customer_id=kept, draft=CustomerDraft("王大明", phone=None)
    )
    (hit,) = centre.desk.query(search.find, text="1-102")
    assert hit.name == "王大明"


def test_what_is_one_already_or_never_can_be_is_refused(
    centre: World, twins: tuple[CustomerId, CustomerId], units: list[UnitId]
) -> None:
    kept, other = twins
    firm = entered(centre, units[0], "某公司", "02012345678", role=TenureRole.TENANT)
    with pytest.raises(SamePersonError):
        centre.desk.execute(aliases_merge.merge, kept=kept, given_up=kept)
    with pytest.raises(OtherKindError):
        centre.desk.execute(aliases_merge.merge, kept=kept, given_up=firm)
    with pytest.raises(NotMergedError):
        centre.desk.execute(aliases_merge.split, customer_id=other)
    centre.desk.execute(aliases_merge.merge, kept=kept, given_up=other)
    with pytest.raises(SamePersonError):
        centre.desk.execute(aliases_merge.merge, kept=other, given_up=kept)
