"""Searches kept under a name."""

import pytest

from propdesk.domain.case_fields import FieldMissingError
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Role
from propdesk.services import case_searches
from propdesk.services.case_searches import Search
from tests.builders import World

LATE = Search("停水", {"which": "late", "sort": "outage"}, "due", descending=False)


def test_a_search_comes_back_as_it_was_kept_and_belongs_to_one_person(centre: World) -> None:
    desk = centre.as_role(Role.RECEPTIONIST)
    desk.execute(case_searches.keep, workflow="notices", name="晚了的", search=LATE)
    (row,) = desk.query(case_searches.kept, workflow="notices")
    assert (row.name, row.search) == ("晚了的", LATE)
    other = centre.as_role(Role.STEWARD)
    assert other.query(case_searches.kept, workflow="notices") == []
    with pytest.raises(NotFoundError):
        other.execute(case_searches.drop, search_id=row.search_id)


def test_a_name_is_used_once(centre: World) -> None:
    for text in ("旧", "新"):
        centre.desk.execute(case_searches.keep, workflow="notices", name="一", search=Search(text))
    (row,) = centre.desk.query(case_searches.kept, workflow="notices")
    assert row.search.text == "新"
    centre.desk.execute(case_searches.drop, search_id=row.search_id)
    assert centre.desk.query(case_searches.kept, workflow="notices") == []


def test_a_search_has_a_name(centre: World) -> None:
    with pytest.raises(FieldMissingError):
        centre.desk.execute(case_searches.keep, workflow="notices", name=" ", search=LATE)
