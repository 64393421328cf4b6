"""What a foreign envelope may say: nothing harms, nothing blocks, everything is kept."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from propdesk.domain.ids import ChargeId, charge_id
from propdesk.meeting.talk import Met, meet
from propdesk.models.people import Customer
from propdesk.services import review
from propdesk.services.review_finders import Sort
from propdesk.services.work import Reading, query
from propdesk.sync.protocol import Change, Insertion, Operation
from propdesk.sync.state_check import differences
from tests.builders import NOON
from tests.meeting.stranger import Stranger
from tests.sync.simulator.stage import (
    SimClock,
    SimDesk,
    SimHub,
    Time,
    copies,
    device_of,
    lead,
    template,
)

NEW = b"n" * 6 + b"\x70" + b"n" * 9  # an identity drawn at random
CUSTOMER = (
    "id",
    "name",
    "is_company",
    "phone",
    "id_kind",
    "id_masked",
    "address",
    "note",
)


@dataclass
class Room:
    """A desk, its hub and a stranger."""

    desk: SimDesk
    hub: SimHub
    stranger: Stranger

    def meet(self) -> Met:
        """Let the desk meet once."""
        return lead(meet(self.desk.seated), self.hub, self.desk.device)

    def scalar(self, statement: str) -> Any:
        """Ask the desk's file."""
        with self.desk.database.read() as connection:
            return connection.execute(text(statement)).scalar()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A desk of the simulator's centre that has met, and a stranger with the third slot's key."""
    time = Time(NOON)
    (desk,) = copies(tmp_path, random.Random(1), time, 1)
    shutil.copyfile(template() / "hub.db", tmp_path / "hub.db")
    hub = SimHub(tmp_path / "hub.db", SimClock(time))
    made = Room(desk, hub, Stranger(hub, device_of(3)))
    made.meet()
    yield made
    desk.database.close()
    hub.store.close()


def newcomer(identity: bytes = NEW, name: str = "stranger") -> Insertion:
    """Return a customer's insertion."""
    return Insertion("customer", CUSTOMER, [(identity, name, 0, "", "", "", "", "")])


PARKED: list[tuple[str, list[Operation] | object]] = [
    ("an unknown table", [Insertion("moon", ("id",), [(NEW,)])]),
    ("an unknown column", [Insertion("customer", (*CUSTOMER, "moon"), [(NEW, "x", *[""] * 7)])]),
    ("a column twice", [Insertion("customer", ("id", "id"), [(NEW, NEW)])]),
    ("a missing column", [Insertion("customer", ("id",), [(NEW,)])]),
    ("a row too short", [Insertion("customer", CUSTOMER, [(NEW,)])]),
    ("a text for a number", [Change("customer", NEW, {"is_company": "yes"})]),
    ("a number with a point", [Change("customer", NEW, {"is_company": 0.5})]),
    ("a number too large", [newcomer(), Change("customer", NEW, {"is_company": 2**64 - 1})]),
    ("a list", [Change("customer", NEW, {"name": ["x"]})]),
    ("a row nobody made", [Change("customer", b"x" * 16, {"name": "x"})]),
    ("nothing where something must be", [Change("customer", NEW, {"name": None})]),
    (
        "an orphan",
        [Insertion("tenure", ("id", "unit_id", "customer_id", "role", "valid_from"),
                   [(NEW, b"u" * 16, b"c" * 16, "owner", "2026-01-01")])],
    ),
    ("no envelope at all", {"act": 1}),
    ("a strange operation", ["act", ["2026-12-05", None], [["?", "customer"]]]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "saying"), PARKED, ids=[name for name, _ in PARKED])
def test_what_cannot_be_followed_waits_and_blocks_nothing(
    room: Room, name: str, saying: object
) -> None:
    customers = room.scalar("SELECT count(*) FROM customer")
    if isinstance(saying, list) and isinstance(saying[0], Insertion | Change):
        room.stranger.say(*saying)
    else:
        room.stranger.say_raw(saying)
    room.stranger.say(newcomer(b"m" * 16))
    met = room.meet()
    assert met.come == {"parked": 1, "applied": 1}
    assert room.scalar("SELECT count(*) FROM customer") == customers + 1
    with room.desk.database.read() as connection:
        assert list(differences(connection)) == []


def test_an_envelope_for_newer_programs_waits(room: Room) -> None:
    room.stranger.say(newcomer(), min_reader=99)
    assert room.meet().come == {"parked": 1}


def test_what_waited_for_its_parent_is_applied_when_it_comes(room: Room) -> None:
    unit = room.scalar("SELECT id FROM unit LIMIT 1")
    columns = ("id", "unit_id", "customer_id", "role", "valid_from")
    room.stranger.say(Insertion("tenure", columns, [(NEW, unit, NEW, "owner", "2026-01-01")]))
    assert room.meet().come == {"parked": 1}
    room.stranger.say(newcomer())
    assert room.meet().come == {"applied": 1}
    assert room.scalar("SELECT count(*) FROM stream_entry WHERE verdict = 'parked'") == 0
    assert room.scalar("SELECT count(*) FROM tenure WHERE role = 'owner'") == 4


REFUSED: list[tuple[str, Operation]] = [
    ("a changed fact", Change("charge", b"c" * 16, {"amount_fen": 1})),
    ("a table that never travels", Insertion("setting", ("name", "value"), [("x", "1")])),
    ("another's place at the hub", Change("hub_link", b"", {"url": "x"})),
    ("a price without authority", Change("fee_item", b"f" * 16, {"name": "x"})),
]


@pytest.mark.parametrize(("name", "operation"), REFUSED, ids=[name for name, _ in REFUSED])
def test_what_nobody_may_say_is_not_applied_and_the_rest_is(
    room: Room, name: str, operation: Operation
) -> None:
    room.stranger.say(operation, newcomer())
    assert room.meet().come == {"not_applied": 1}
    assert room.scalar("SELECT count(*) FROM customer WHERE name = 'stranger'") == 1
    assert room.scalar("SELECT count(*) FROM setting WHERE name = 'x'") == 0


def test_another_content_under_a_drawn_identity_is_not_taken_and_told(room: Room) -> None:
    columns, row = _first(room, "audit_line")
    other = dict(zip(columns, row, strict=True)) | {"detail": "forged"}
    room.stranger.say(Insertion("audit_line", tuple(other), [tuple(other.values())]))
    room.meet()
    assert room.scalar("SELECT count(*) FROM audit_line WHERE detail = 'forged'") == 0
    (matter,) = room.desk.seated.query(review.open_matters)
    assert matter.sort is Sort.CONFLICTING_ENTRY


def test_of_two_amounts_of_one_charge_the_larger_stands_at_once_and_is_shown(room: Room) -> None:
    columns, row = _first(room, "charge")
    for fen, expected in ((row[columns.index("amount_fen")] - 1, None), (99_000, 99_000)):
        other = dict(zip(columns, row, strict=True)) | {"amount_fen": fen}
        room.stranger.say(Insertion("charge", tuple(other), [tuple(other.values())]))
        room.meet()
        standing = room.scalar(f"SELECT amount_fen FROM charge WHERE id = x'{row[0].hex()}'")  # noqa: S608
        assert standing == (expected or row[columns.index("amount_fen")])
    balance = f"SELECT due_fen FROM charge_balance WHERE charge_id = x'{row[0].hex()}'"  # noqa: S608
    assert room.scalar(balance) == 99_000
    sorts = {matter.sort for matter in room.desk.seated.query(review.open_matters)}
    assert sorts == {Sort.DIFFERING_CHARGE}


def test_a_second_live_charge_of_one_period_waits(room: Room) -> None:
    columns, row = _first(room, "charge")
    named = dict(zip(columns, row, strict=True))
    second = charge_id(named["unit_id"], named["item_id"], named["period"], 7)
    other = named | {"id": ChargeId(second), "revision": 7}
    room.stranger.say(Insertion("charge", tuple(other), [tuple(other.values())]))
    assert room.meet().come == {"parked": 1}


def test_every_write_of_a_field_is_kept_and_the_last_one_holds(room: Room) -> None:
    room.stranger.say(newcomer())
    for name in ("first", "second"):
        room.stranger.say(Change("customer", NEW, {"name": name}))
    room.meet()
    assert room.desk.seated.query(_name_of, key=NEW) == "second"
    assert room.scalar("SELECT count(*) FROM field_write WHERE field = 'name'") == 2


def _first(room: Room, table: str) -> tuple[list[str], list[Any]]:
    with room.desk.database.read() as connection:
        found = connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1 LIMIT 1")  # noqa: S608
        return list(found.keys()), list(found.one())


@query(None)
def _name_of(reading: Reading, *, key: bytes) -> str | None:
    return reading.connection.scalar(select(Customer.name).where(Customer.id == key))
