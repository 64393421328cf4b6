"""The data folder the faults are tried on: an estate with charges, two people, a key file."""

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy import select

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.collection import Choice, choose_all
from propdesk.domain.ids import FeeItemId, UnitId
from propdesk.domain.permissions import Permission, Role, rights_of, roles_from_text
from propdesk.models.accounts import User
from propdesk.models.charges import FeeStandard, UnitFee
from propdesk.models.database import Database
from propdesk.models.estate import Unit
from propdesk.models.keys import KEY_FILE
from propdesk.paths import DataFolder
from propdesk.services import accounts, counter_account
from propdesk.services.accounts import Approval
from propdesk.services.work import Actor, Work, use_case
from tests import builders
from tests.builders import TEST_KEY, FixedClock

UNITS = 40
CASHIER_PASSWORD = "the cashier's own"
CASHIER, SUPERVISOR = "cashier", "supervisor"
APPROVAL = Approval(SUPERVISOR, "the supervisor's own")


def build(folder: Path, *, key: bytes | None = TEST_KEY) -> DataFolder:
    """Make the folder once: 40 units that owe two months each; tests copy it."""
    data = DataFolder(folder)
    shutil.move(builders.template(folder, key=key), data.database)
    if key is not None:
        (folder / KEY_FILE).write_text(key.hex(), "ascii")
    desk = Desk(Database(data.database, key), FixedClock(), new_id)
    with desk.database.read() as connection:
        (row,) = connection.execute(select(User.id, User.login, User.name)).all()
    admin = desk.seated(Actor(row.id, row.login, row.name, frozenset(Permission)))
    for login, role, password in (
        (CASHIER, Role.COLLECTOR, CASHIER_PASSWORD),
        (SUPERVISOR, Role.SUPERVISOR, APPROVAL.password),
    ):
        admin.execute(accounts.add, login=login, name=login, roles=[role], password=password)
    units = admin.execute(builders.add_units, rooms=[str(101 + number) for number in range(UNITS)])
    item = admin.execute(builders.add_item)
    admin.execute(_people_and_prices, item_id=item, units=units)
    desk.database.close()
    return data


@use_case(Permission.PRICE_EDIT)
def _people_and_prices(work: Work, *, item_id: FeeItemId, units: Sequence[UnitId]) -> None:
    """Give every unit an owner, two months owed, and a price of 2.35 yuan a square metre."""
    for unit in units:
        builders.add_owner(work, unit_id=unit)
        builders.charge(work, unit_id=unit, item_id=item_id)
    work.insert(
        FeeStandard,
        id=work.new_id(),
        item_id=item_id,
        name="",
        price=2_350_000,
        formula="",
        vacancy_discount_bp=0,
        valid_from=date(2026, 1, 1),
        valid_to=None,
        ended_at=None,
    )
    work.insert_many(
        UnitFee,
        [
            {
                "id": work.new_id(),
                "unit_id": unit,
                "item_id": item_id,
                "standard_name": "",
                "multiplier": 1000,
                "valid_from": date(2026, 1, 1),
                "valid_to": None,
                "ended_at": None,
            }
            for unit in units
        ],
    )


def copied(source: DataFolder, folder: Path) -> DataFolder:
    """Return a fresh copy of the data folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (source.database.name, KEY_FILE):
        shutil.copyfile(source.root / name, folder / name)
    return DataFolder(folder)


def seated(desk: Desk, login: str = CASHIER) -> Desk:
    """Return the desk with a person of the estate at it."""
    with desk.database.read() as connection:
        row = connection.execute(
            select(User.id, User.login, User.name, User.roles).where(User.login == login)
        ).one()
    return desk.seated(Actor(row.id, row.login, row.name, rights_of(roles_from_text(row.roles))))


def units_of(desk: Desk) -> list[UnitId]:
    """Return the units in the order of their rooms."""
    with desk.database.read() as connection:
        return [UnitId(unit) for unit in connection.scalars(select(Unit.id).order_by(Unit.code))]


def all_owed(desk: Desk, unit: UnitId) -> list[Choice]:
    """Return the choice to pay everything a unit owes."""
    lines = desk.query(counter_account.account, unit_id=unit).lines
    return list(choose_all(line.as_open() for line in lines))
