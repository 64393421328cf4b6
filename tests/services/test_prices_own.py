"""A centre has the fee items its cases charge with, from the set-up on (W39, W30, W07)."""

from pathlib import Path

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.fee_terms import FeeBasis
from propdesk.domain.permissions import Role
from propdesk.i18n import speaking
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import migrate
from propdesk.services import prices, prices_own, setup
from tests.builders import NOON, PASSWORD, FixedClock, World


def set_up(path: Path) -> Desk:
    """Return a desk as the set-up of the program makes it."""
    create_file(path)
    database = Database(path, None)
    migrate(database, NOON, path.parent / "backups")
    desk = Desk(database, FixedClock(), new_id)
    named = {"project": "示范小区", "centre": "C001", "desk": "D01", "password": PASSWORD}
    desk.execute(setup.initialise, **named, with_items=True)
    return desk


def test_a_centre_is_set_up_with_what_its_cases_charge_with(tmp_path: Path, centre: World) -> None:
    with speaking("zh_CN"):
        first = set_up(tmp_path / "one.db")
    finance = centre.as_role(Role.FINANCE)
    finance.execute(prices_own.provide)
    finance.execute(prices_own.provide)
    theirs = finance.query(prices.items)
    assert [item.code for item in theirs] == ["AREA", "CARD", "DEPOSIT", "LOAN", "REPAIR"]
    with first.database.read() as connection:
        found = connection.exec_driver_sql("SELECT id, code, name FROM fee_item").all()
    # desks of one centre that had not met mean the same items
    assert {row[0] for row in found} == {item.item_id for item in theirs}
    assert ("REPAIR", "维修费") in {(row[1], row[2]) for row in found}
    first.database.close()


def test_an_item_finance_ended_or_made_itself_is_left_alone(centre: World) -> None:
    finance = centre.as_role(Role.FINANCE)
    own = prices.ItemDraft(code="REPAIR", name="有偿维修", basis=FeeBasis.PER_USE)
    finance.execute(prices.add_item, draft=own)
    finance.execute(prices_own.provide)
    card = next(item for item in finance.query(prices.items) if item.code == "CARD")
    finance.execute(prices.end_item, item_id=card.item_id)
    finance.execute(prices_own.provide)
    names = {item.code: item.name for item in finance.query(prices.items)}
    assert names == {
        "AREA": "Area difference",
        "DEPOSIT": "Deposit",
        "LOAN": "Lent things damaged or lost",
        "REPAIR": "有偿维修",
    }
