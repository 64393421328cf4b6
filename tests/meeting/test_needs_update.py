"""An entry only a newer program may read: it waits, the desk asks for an update and goes on."""

import random
import shutil
from pathlib import Path

import pytest

from propdesk.meeting import lately, status
from propdesk.meeting.talk import meet
from propdesk.sync.protocol import SHAPE_BYTES, STATE_BYTES, Insertion, is_comparable
from propdesk.ui.head_office.words import standing_line, verdict_text
from tests import builders
from tests.meeting.stranger import Stranger
from tests.sync.simulator.stage import (
    SimClock,
    SimHub,
    Time,
    copies,
    device_of,
    lead,
    template,
)

NEW = b"n" * 6 + b"\x70" + b"n" * 9
NAMED = Insertion("customer", ("id", "name"), [(NEW, "新")])
UNKNOWN_TABLE = Insertion("drone_flight", ("id", "height"), [(NEW, 120)])


@pytest.mark.parametrize(("said", "min_reader"), [(NAMED, 99), (UNKNOWN_TABLE, 1)])
def test_the_desk_asks_for_an_update_and_goes_on(
    tmp_path: Path, said: Insertion, min_reader: int
) -> None:
    (desk,) = copies(tmp_path, random.Random(1), Time(), 1)
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(Time()))
    Stranger(hub, device_of(3)).say(said, min_reader=min_reader)
    lead(meet(desk.seated), hub, desk.device)
    standing = desk.seated.query(status.standing)
    assert (standing.parked, standing.needs_update) == (1, 1)
    words, _ = standing_line(standing, desk.clock.now())
    assert words.startswith("Update PropDesk: 1 entries of others wait for it")
    (held,) = desk.seated.query(lately.lately).waiting
    assert verdict_text(held) == "Waits for an update of PropDesk"
    desk.execute(builders.add_item, code="NEW")
    assert lead(meet(desk.seated), hub, desk.device).sent == 1
    desk.database.close()


@pytest.mark.parametrize(
    ("one", "other", "can"),
    [
        (b"a" * SHAPE_BYTES + b"1" * STATE_BYTES, b"a" * SHAPE_BYTES + b"2" * STATE_BYTES, True),
        (b"a" * SHAPE_BYTES + b"1" * STATE_BYTES, b"b" * SHAPE_BYTES + b"2" * STATE_BYTES, False),
        (b"a" * SHAPE_BYTES + b"1" * STATE_BYTES, b"2" * STATE_BYTES, False),
        (b"1" * STATE_BYTES, b"2" * STATE_BYTES, True),
    ],
)
def test_states_of_other_tables_are_not_compared(one: bytes, other: bytes, *, can: bool) -> None:
    assert is_comparable(one, other) == can
