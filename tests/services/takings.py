"""A counter with people at it: what tests of receipts, drawers and printing start from."""

from dataclasses import dataclass
from datetime import date

from propdesk.desk import Desk
from propdesk.domain.collection import Tender, choose_all, choose_amount
from propdesk.domain.ids import ChargeId, FeeItemId, UnitId
from propdesk.domain.journal import Method
from propdesk.domain.permissions import Role
from propdesk.services import counter, counter_account, drawers
from propdesk.services.accounts import Approval
from propdesk.services.counter import Collected
from propdesk.verify import Report, verify
from tests import builders
from tests.builders import World, password_of

TODAY = date(2026, 12, 5)
SUPERVISOR, MANAGER = "supervisor", "manager"


@dataclass
class Till:
    """A collector with an open shift, and two units that owe two months each."""

    world: World
    desk: Desk
    units: list[UnitId]
    item: FeeItemId
    charges: list[ChargeId]

    @property
    def unit(self) -> UnitId:
        """The first unit, 1-101."""
        return self.units[0]

    def take(
        self,
        fen: int = 0,
        *,
        desk: Desk | None = None,
        unit: UnitId | None = None,
        keep: bool = False,
        method: Method = Method.CASH,
        printer: str | None = None,
    ) -> Collected:
        """Take `fen` for the oldest charges (0: everything open), the rest kept if `keep`."""
        who, where = desk or self.desk, unit or self.unit
        lines = [line.as_open() for line in who.query(counter_account.account, unit_id=where).lines]
        choices = choose_amount(lines, fen) if fen else choose_all(lines)
        due = sum(choice.fen + choice.late_fee_fen for choice in choices)
        return who.execute(
            counter.collect,
            unit_id=where,
            choices=choices,
            tenders=[Tender(method, fen or due)],
            keep_change=keep,
            prepay_fen=fen - due if keep and not choices else 0,
            printer=printer,
        )

    def charge_january(self, unit: UnitId, fen: int = 5000) -> ChargeId:
        """Charge one more month."""
        (charge,) = self.world.desk.execute(
            builders.charge, unit_id=unit, item_id=self.item, amounts=(("2027-01", fen),)
        )
        return charge

    def standing(self, unit: UnitId | None = None) -> tuple[int, int]:
        """Return (open, prepaid) of a unit in fen."""
        account = self.desk.query(counter_account.account, unit_id=unit or self.unit)
        return account.open_fen, account.prepaid_fen

    def colleague(self, login: str, *roles: Role) -> Desk:
        """Return somebody else at the desk with a shift of their own."""
        desk = self.world.as_role(*(roles or (Role.COLLECTOR,)), login=login)
        desk.execute(drawers.open_shift, float_fen=0, drawer=login)
        return desk

    def verified(self) -> Report:
        """Return the report of all checks."""
        return verify(self.world.desk)


def open_till(world: World) -> Till:
    """Set the counter up."""
    units = world.desk.execute(builders.add_units, rooms=("101", "102"))
    for unit, name in zip(units, ("王小明", "李丽"), strict=True):
        world.desk.execute(builders.add_owner, unit_id=unit, name=name)
    item = world.desk.execute(builders.add_item)
    charges = [
        charge
        for unit in units
        for charge in world.desk.execute(builders.charge, unit_id=unit, item_id=item)
    ]
    world.as_role(Role.SUPERVISOR, login=SUPERVISOR)
    world.as_role(Role.MANAGER, login=MANAGER)
    desk = world.as_role(Role.COLLECTOR, login="collector")
    desk.execute(drawers.open_shift, float_fen=20000)
    return Till(world, desk, units, item, charges)


def agreed_by(login: str) -> Approval:
    """Return a person's agreement, with their own password."""
    return Approval(login, password_of(login))
