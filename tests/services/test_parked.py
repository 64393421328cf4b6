"""Parked drafts survive and are never lost (desk habits, park and recall)."""

import pytest

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.errors import NotFoundError
from propdesk.domain.permissions import Role
from propdesk.models.database import Database
from propdesk.services import parked
from tests.builders import TEST_KEY, World

COUNTER = "counter"


def titles(desk: Desk) -> list[str]:
    return [row.title for row in desk.query(parked.rows, sort=COUNTER)]


def test_what_is_typed_is_there_after_a_kill(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(parked.keep, sort=COUNTER, title="1-101", payload='{"step":1}')
    desk.execute(parked.keep, sort=COUNTER, title="1-101", payload='{"step":2}')
    again = Desk(Database(centre.path, TEST_KEY), centre.clock, new_id, desk.actor)
    live = again.query(parked.live, sort=COUNTER)
    assert live is not None
    assert live.payload == '{"step":2}'
    again.database.close()


def test_parking_frees_the_screen_and_recalling_brings_the_draft_back(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(parked.keep, sort=COUNTER, title="1-101", payload="a")
    draft = desk.execute(parked.park, sort=COUNTER, title="1-101", payload="b")
    assert desk.query(parked.live, sort=COUNTER) is None
    assert titles(desk) == ["1-101"]
    assert desk.execute(parked.recall, draft_id=draft).payload == "b"
    assert titles(desk) == []
    live = desk.query(parked.live, sort=COUNTER)
    assert live is not None
    assert live.payload == "b"


def test_recalling_parks_what_was_being_typed(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    draft = desk.execute(parked.park, sort=COUNTER, title="first", payload="1")
    desk.execute(parked.keep, sort=COUNTER, title="second", payload="2")
    desk.execute(parked.recall, draft_id=draft)
    assert titles(desk) == ["second"]


def test_a_draft_parked_by_a_colleague_can_be_taken_over(centre: World) -> None:
    first, second = (centre.as_role(Role.COLLECTOR, login=name) for name in ("a", "b"))
    draft = first.execute(parked.park, sort=COUNTER, title="1-101", payload="1")
    (row,) = second.query(parked.rows, sort=COUNTER)
    assert row.owner == "a"
    second.execute(parked.recall, draft_id=draft)
    assert second.query(parked.live, sort=COUNTER) is not None
    assert first.query(parked.live, sort=COUNTER) is None


def test_a_draft_is_recalled_once_and_dropped_on_purpose_only(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    draft = desk.execute(parked.park, sort=COUNTER, title="x", payload="1")
    desk.execute(parked.recall, draft_id=draft)
    with pytest.raises(NotFoundError):
        desk.execute(parked.recall, draft_id=draft)
    with pytest.raises(NotFoundError):
        desk.execute(parked.drop, draft_id=draft)
    desk.execute(parked.forget, sort=COUNTER)
    assert desk.query(parked.live, sort=COUNTER) is None
    other = desk.execute(parked.park, sort=COUNTER, title="y", payload="1")
    desk.execute(parked.drop, draft_id=other)
    assert titles(desk) == []


def test_screens_do_not_see_each_others_drafts(centre: World) -> None:
    desk = centre.as_role(Role.COLLECTOR)
    desk.execute(parked.park, sort="move_in", title="x", payload="1")
    assert titles(desk) == []
