"""Build the small worlds tests live in: a fixed clock, a set-up desk, an estate, charges."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import select

from propdesk.app import new_id
from propdesk.clock import Clock
from propdesk.desk import Desk
from propdesk.domain.ids import (
    BuildingId,
    ChargeId,
    CustomerId,
    FeeItemId,
    ProjectId,
    UnitId,
    UserId,
)
from propdesk.domain.permissions import Permission, Role, join_roles, rights_of
from propdesk.domain.rooms import RoomKey, room_sort_text
from propdesk.models.accounts import User
from propdesk.models.charges import FeeItem
from propdesk.models.database import Database, create_file
from propdesk.models.estate import Building, Project, Unit
from propdesk.models.migrate import migrate
from propdesk.models.people import Customer, Tenure
from propdesk.services import search_index, setup
from propdesk.services.accounts import hashed
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.work import Actor, Work, use_case

NOON = datetime(2026, 12, 5, 4, 0, tzinfo=UTC)  # 12:00 at the centre
TEST_KEY = bytes(range(32))
PASSWORD = "a plain password"


@dataclass
class FixedClock:
    """A clock that stands until it is moved."""

    moment: datetime = field(default=NOON)

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self.moment

    def advance(self, **parts: float) -> None:
        """Move on (or back): days=1, hours=-2 ..."""
        self.moment += timedelta(**parts)


@dataclass
class World:
    """A set-up desk over a real file, with people of every role."""

    path: Path
    clock: FixedClock
    desk: Desk

    def as_role(self, *roles: Role, login: str = "") -> Desk:
        """Return the desk with a person of these roles, made when first seen."""
        name = login or "-".join(role.value for role in roles)
        with self.desk.database.read() as connection:
            found = connection.scalar(select(User.id).where(User.login == name))
        user_id = UserId(found) if found else self.desk.execute(_hire, login=name, roles=roles)
        return self.desk.seated(Actor(user_id, name, name, rights_of(roles)))


def template(folder: Path, *, key: bytes | None = TEST_KEY, clock: Clock | None = None) -> Path:
    """Make a migrated, set-up data file once; tests copy it."""
    path = folder / "template.db"
    create_file(path)
    database = Database(path, key)
    migrate(database, NOON, folder / "backups")
    desk = Desk(database, clock or FixedClock(), new_id)
    desk.execute(setup.initialise, project="示范小区", centre="C001", desk="D01", password=PASSWORD)
    database.close()
    return path


def world(template_file: Path, folder: Path, *, key: bytes | None = TEST_KEY) -> World:
    """Open a fresh copy of the template."""
    path = folder / "propdesk.db"
    shutil.copyfile(template_file, path)
    clock = FixedClock()
    desk = Desk(Database(path, key), clock, new_id)
    with desk.database.read() as connection:
        admin = UserId(connection.scalars(select(User.id)).one())
    builder = Actor(admin, "admin", "admin", frozenset(Permission))
    return World(path, clock, desk.seated(builder))


@use_case(Permission.LOOK_UP)
def _hire(work: Work, *, login: str, roles: Sequence[Role]) -> UserId:
    user_id = UserId(work.new_id())
    work.insert(
        User,
        id=user_id,
        login=login,
        name=login,
        roles=join_roles(roles),
        password_hash=_hash_of(login),
        must_change=False,
        ended_at=None,
    )
    return user_id


def password_of(login: str) -> str:
    """Return the password of a person `as_role` made: everybody has their own."""
    return f"{PASSWORD} of {login}"


@cache
def _hash_of(login: str) -> str:
    return hashed(password_of(login))


@use_case(Permission.LOOK_UP)
def add_units(work: Work, *, building: str = "1", rooms: Sequence[str] = ("101",)) -> list[UnitId]:
    """Add a building with units of 89.50 m²."""
    project = ProjectId(work.connection.scalars(select(Project.id)).one())
    building_id = BuildingId(work.new_id())
    work.insert(
        Building,
        id=building_id,
        project_id=project,
        code=building,
        name=f"{building}栋",
        ended_at=None,
    )
    ids = [UnitId(work.new_id()) for _ in rooms]
    work.insert_many(
        Unit,
        [
            {
                "id": unit_id,
                "building_id": building_id,
                "entrance_id": None,
                "code": f"{building}-{room}",
                "sort_text": room_sort_text(RoomKey(building, None, room)),
                "room": room,
                "floor": None,
                "usage": "residential",
                "area": 8950,
                "inner_area": 7200,
                "delivered_on": date(2026, 1, 1),
                "ended_at": None,
            }
            for unit_id, room in zip(ids, rooms, strict=True)
        ],
    )
    search_index.refresh(work, ids)
    return ids


@use_case(Permission.LOOK_UP)
def add_owner(
    work: Work, *, unit_id: UnitId, name: str = "王小明", phone: str = "13812345678"
) -> CustomerId:
    """Add an owner of a unit."""
    customer_id = CustomerId(work.new_id())
    work.insert(
        Customer,
        id=customer_id,
        name=name,
        is_company=False,
        phone=phone,
        id_kind="",
        id_sealed=None,
        id_digest=None,
        id_masked="",
        address="",
        note="",
        ended_at=None,
    )
    work.insert(
        Tenure,
        id=work.new_id(),
        unit_id=unit_id,
        customer_id=customer_id,
        role="owner",
        valid_from=date(2026, 1, 1),
        valid_to=None,
        ended_at=None,
    )
    search_index.refresh(work, [unit_id])
    return customer_id


@use_case(Permission.LOOK_UP)
def add_item(
    work: Work, *, code: str = "PROPERTY", name: str = "物业费", late_rate_ppm: int = 0
) -> FeeItemId:
    """Add a fee item by area."""
    item_id = FeeItemId(work.new_id())
    work.insert(
        FeeItem,
        id=item_id,
        code=code,
        name=name,
        basis="area",
        rounding="half_up",
        rounding_unit=1,
        area_kind="gross",
        cycle_months=1,
        proration="by_day",
        due_days=15,
        months_later=0,
        late_rate_ppm=late_rate_ppm,
        late_grace_days=0,
        late_cap_percent=100,
        ended_at=None,
    )
    return item_id


@use_case(Permission.LOOK_UP)
def charge(
    work: Work,
    *,
    unit_id: UnitId,
    item_id: FeeItemId,
    amounts: Sequence[tuple[str, int]] = (("2026-11", 21033), ("2026-12", 21033)),
) -> list[ChargeId]:
    """Post charges [(period, fen)] due on the 16th of their month."""
    return post_charges(
        work,
        [
            NewCharge(unit_id, item_id, period, date.fromisoformat(f"{period}-16"), fen, "{}")
            for period, fen in amounts
        ],
    )
