"""A centre after some weeks of random but lawful business, made by the real use cases."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from propdesk.clock import local_date
from propdesk.desk import Desk
from propdesk.domain.collection import Tender, choose_amount
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import FeeItemId, ReceiptId, UnitId
from propdesk.domain.journal import Account, Method
from propdesk.domain.permissions import Permission, Role
from propdesk.services import (
    charges,
    counter,
    counter_account,
    drawers,
    refunds,
    reversals,
    transfers,
)
from propdesk.services.accounts import Approval
from propdesk.services.charges import NewCharge
from propdesk.services.work import Work, use_case
from tests import builders
from tests.builders import World, password_of

ROOMS = {"1": ("101", "102", "201"), "2": ("101", "0202")}
MONEY = (Method.CASH, Method.WECHAT, Method.ALIPAY, Method.CARD, Method.TRANSFER)
# In an order that does not depend on ids, which differ from run to run.
_LIVE = "FROM charge_balance WHERE is_void = 0 ORDER BY due_date, period, due_fen, unit_id"
APPROVAL = Approval("manager", password_of("manager"))


@dataclass
class Business:
    """The world, its days, and who works there."""

    world: World
    dice: random.Random
    units: list[UnitId]
    items: list[FeeItemId]
    desks: list[Desk]
    first: date
    receipts: list[ReceiptId] = field(default_factory=list)
    # What the counter showed at the end of each day: {day: {unit: (open, prepaid)}}.
    shown: dict[date, dict[UnitId, tuple[int, int]]] = field(default_factory=dict)
    refused: int = 0

    @property
    def today(self) -> date:
        """The business date."""
        return local_date(self.world.clock.now())

    @property
    def desk(self) -> Desk:
        """One of the collectors' desks."""
        return self.dice.choice(self.desks)


def live_through(template: Path, folder: Path, seed: int, acts: int = 70) -> Business:
    """Return a centre after `acts` random acts on a dozen or more days; the seed decides all."""
    folder.mkdir(parents=True, exist_ok=True)
    world = builders.world(template, folder)
    business = _opened(world, random.Random(seed))
    kinds: list[Callable[[Business], None]] = [*[_collect] * 6, *[_bill] * 4]
    kinds += [_void_receipt] * 3 + [_refund, _prepay, _pay_from_prepaid, _confirm] * 2
    kinds += [_adjust, _void_charge]
    for number in range(acts):
        if number % 5 == 4:
            _next_day(business)
        _attempt(business, business.dice.choice(kinds))
    _note_standings(business)
    return business


def _opened(world: World, dice: random.Random) -> Business:
    units = [
        unit
        for building, rooms in ROOMS.items()
        for unit in world.desk.execute(builders.add_units, building=building, rooms=rooms)
    ]
    for unit in units:
        world.desk.execute(builders.add_owner, unit_id=unit)
    items = [
        world.desk.execute(builders.add_item, code=code, name=name)
        for code, name in (("PROPERTY", "物业费"), ("WATER", "水费"), ("park 1", "停车费"))
    ]
    world.as_role(Role.MANAGER, login="manager")
    desks = [world.as_role(Role.ADMIN, login=name) for name in ("li", "wang")]
    business = Business(world, dice, units, items, desks, local_date(world.clock.now()))
    world.desk.execute(open_balances, unit=units[0], item=items[0])
    _open_shifts(business)
    for _ in range(6):
        _attempt(business, _bill)
    return business


def _attempt(business: Business, act: Callable[[Business], None]) -> None:
    try:
        act(business)
    except DomainError:  # a rule refused what the dice asked for; nothing was changed
        business.refused += 1


@use_case(Permission.LOOK_UP)
def open_balances(work: Work, *, unit: UnitId, item: FeeItemId) -> None:
    """Take over what a unit owed in an older system."""
    charge = NewCharge(unit, item, "2026-01", date(2026, 1, 31), 40001, "{}", charges.OPENING_LINE)
    charges.post_charges(work, [charge], against=Account.OPENING)


@use_case(Permission.LOOK_UP)
def bill(work: Work, *, charge: NewCharge) -> None:
    """Post one charge, of the next revision where it was voided before."""
    revision = charges.next_revision(work, charge.unit_id, charge.item_id, charge.period)
    charges.post_charges(work, [charge._replace(revision=revision)])


def _bill(business: Business) -> None:
    dice = business.dice
    due = business.today + timedelta(days=dice.randint(-400, 40))
    charge = NewCharge(
        dice.choice(business.units),
        dice.choice(business.items),
        f"2026-{dice.randint(1, 12):02d}",
        due,
        dice.choice([1, 99, 21033, dice.randint(1, 90000)]),
        "{}",
    )
    business.world.desk.execute(bill, charge=charge)


def _collect(business: Business) -> None:
    dice, desk = business.dice, business.desk
    unit = dice.choice(business.units)
    lines = [line.as_open() for line in desk.query(counter_account.account, unit_id=unit).lines]
    wanted = dice.choice([sum(line.open_fen for line in lines), dice.randint(1, 60000)])
    choices = choose_amount(lines, wanted)
    due = sum(choice.fen + choice.late_fee_fen for choice in choices)
    first, second = dice.sample(MONEY, 2)
    part = dice.randint(0, due)
    tenders = [Tender(first, part), Tender(second, due - part + dice.choice([0, 0, 777]))]
    given = [tender for tender in tenders if tender.fen]
    taken = desk.execute(
        counter.collect, unit_id=unit, choices=choices, tenders=given, keep_change=True
    )
    business.receipts.append(taken.receipt_id)


def _prepay(business: Business) -> None:
    fen = business.dice.randint(1, 50000)
    unit = business.dice.choice(business.units)
    tender = Tender(business.dice.choice(MONEY), fen)
    business.desk.execute(
        counter.collect, unit_id=unit, choices=[], tenders=[tender], prepay_fen=fen
    )


def _pay_from_prepaid(business: Business) -> None:
    desk = business.desk
    for unit in business.units:
        account = desk.query(counter_account.account, unit_id=unit)
        fen = min(account.prepaid_fen, account.open_fen)
        if fen > 0:
            choices = choose_amount([line.as_open() for line in account.lines], fen)
            desk.execute(
                counter.collect,
                unit_id=unit,
                choices=choices,
                tenders=[Tender(Method.PREPAID, fen)],
            )
            return


def _adjust(business: Business) -> None:
    _correct(business, lambda due: business.dice.choice([-due // 2, -due, due // 3, 5]))


def _correct(business: Business, change: Callable[[int], int]) -> None:
    with business.world.desk.database.read() as connection:
        rows = connection.exec_driver_sql(f"SELECT charge_id, due_fen {_LIVE}").all()
    charge, due = business.dice.choice(rows)
    business.world.desk.execute(
        charges.adjust, charge=charge, change_fen=change(due), reason="checked again"
    )


def _void_charge(business: Business) -> None:
    with business.world.desk.database.read() as connection:
        rows = connection.exec_driver_sql(f"SELECT charge_id {_LIVE}").all()
    charge = business.dice.choice(rows)[0]
    business.world.desk.execute(charges.void, charge=charge, reason="billed in error")


def _void_receipt(business: Business) -> None:
    if business.receipts:
        receipt = business.dice.choice(business.receipts)
        business.desk.execute(
            reversals.void, receipt_id=receipt, reason="wrong unit", approval=APPROVAL
        )
        business.receipts.remove(receipt)


def _refund(business: Business) -> None:
    desk = business.desk
    unit = business.dice.choice(business.units)
    prepaid = desk.query(counter_account.account, unit_id=unit).prepaid_fen
    desk.execute(
        refunds.refund,
        unit_id=unit,
        amount_fen=min(prepaid, 30000),
        method=Method.CASH,
        reason="moved out",
        approval=APPROVAL,
    )


def _confirm(business: Business) -> None:
    for transfer in business.world.desk.query(transfers.awaited)[:1]:
        business.world.desk.execute(
            transfers.confirm,
            payment_id=transfer.payment_id,
            bank_line=transfer.receipt,
            arrived_on=business.today,
            arrived_fen=transfer.amount_fen,
        )


def _note_standings(business: Business) -> None:
    accounts = {
        unit: business.desk.query(counter_account.account, unit_id=unit) for unit in business.units
    }
    business.shown[business.today] = {
        unit: (account.open_fen, account.prepaid_fen) for unit, account in accounts.items()
    }


def _next_day(business: Business) -> None:
    _note_standings(business)
    for desk in business.desks:
        expected = desk.execute(drawers.count, denominations={}).expected_fen
        difference = business.dice.choice([0, 0, 0, 100, -50])
        desk.execute(drawers.count, denominations={1: expected + difference})
        desk.execute(drawers.close, reason="miscounted", approval=APPROVAL)
    business.world.clock.advance(days=business.dice.choice([1, 1, 2]))
    _open_shifts(business)


def _open_shifts(business: Business) -> None:
    for drawer, desk in enumerate(business.desks, 1):
        desk.execute(drawers.open_shift, float_fen=9_000_000, drawer=str(drawer))
