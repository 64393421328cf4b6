"""What people do at a desk, chosen by chance; a rule that refuses is a day like any other."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from propdesk.domain.collection import Choice, Tender
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import ChargeId, CustomerId, FeeItemId, PaymentId, ReceiptId, UnitId
from propdesk.domain.journal import Fact, Method, refund_entries
from propdesk.domain.permissions import Permission
from propdesk.models.charges import Charge, ChargeBalance, FeeItem
from propdesk.models.estate import Unit
from propdesk.models.payments import Refund
from propdesk.models.people import Customer, Tenure
from propdesk.models.prepared import driver_of
from propdesk.models.receipts import Receipt, ReceiptBook
from propdesk.services import (
    aliases,
    aliases_merge,
    charges,
    counter,
    drawers,
    reversals,
    search_index,
)
from propdesk.services.charges import NewCharge, post_charges
from propdesk.services.counter_account import open_lines
from propdesk.services.drawers import running_shift
from propdesk.services.posting import post
from propdesk.services.standings import unit_standing
from propdesk.services.work import InsertOp, Reading, UpdateOp, Work, query, use_case
from tests.builders import NOON
from tests.sync.simulator import case_acts
from tests.sync.simulator.stage import SimDesk

PERIODS = ("2027-01", "2027-02")
AMOUNTS = (21033, 22000, 18000)


@dataclass
class Paid:
    """The oracle's notebook: payments whose commit returned, in fen."""

    by_id: dict[PaymentId, int] = field(default_factory=dict)


def act(desk: SimDesk, rng: random.Random, paid: Paid, fuse: int | None = None) -> str:
    """Do something at a desk; return what it was."""
    name, doing = rng.choices(ACTS, weights=WEIGHTS)[0]
    try:
        doing(desk, rng, paid, fuse)
    except DomainError:
        return f"{name} (refused)"
    return name


def _collect(desk: SimDesk, rng: random.Random, paid: Paid, fuse: int | None) -> None:
    units = desk.seated.query(_units)
    unit = rng.choice(units)
    lines = desk.seated.query(_open, unit_id=unit)
    if not lines:
        return
    charge_id, fen = rng.choice(lines)
    part = fen if rng.random() < 0.7 else max(1, fen // 3)
    extra = rng.choice((0, 0, 500))
    got = desk.execute(
        counter.collect,
        fuse,
        unit_id=unit,
        choices=[Choice(charge_id, part)],
        tenders=[Tender(Method.CASH, part + extra)],
        prepay_fen=extra,
    )
    paid.by_id[got.payment_id] = part + extra


def _bill(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    units = desk.seated.query(_units)
    desk.execute(_charge, fuse, unit_id=rng.choice(units), period=rng.choice(PERIODS),
                 fen=rng.choice(AMOUNTS))  # fmt: skip


def _void_charge(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    live = desk.seated.query(_live)
    if live:
        desk.execute(charges.void, fuse, charge=rng.choice(live), reason="billed wrongly")


def _raise_charge(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    live = desk.seated.query(_live)
    if live:
        chosen = rng.choice(live)
        desk.execute(charges.adjust, fuse, charge=chosen, change_fen=100, reason="meter")


def _take_back(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    mine = desk.seated.query(_own_receipts)
    if mine:
        desk.execute(reversals.void, fuse, receipt_id=rng.choice(mine), reason="slip")


def _give_back(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    units = desk.seated.query(_units)
    desk.execute(_refund, fuse, unit_id=rng.choice(units))


def _rename(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    customers = desk.seated.query(_customers)
    customer = rng.choice(customers)
    values = rng.choice(({"name": f"李{rng.randrange(99)}"}, {"phone": f"138{rng.randrange(99)}"}))
    desk.execute(_change_customer, fuse, customer=customer, values=values)


def _newcomer(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    units = desk.seated.query(_units)
    unit = rng.choice(units)
    desk.execute(_add_customer, fuse, unit_id=unit, digest=bytes([rng.randrange(3)]) * 16)


def _price(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    desk.execute(_rename_item, fuse, name=f"物业费{rng.randrange(99)}", adds=rng.random() < 0.3)


def _open_case(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    case_acts.open_case(desk, rng, fuse)


def _move_case(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    case_acts.move_case(desk, rng, fuse)


def _merge_people(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    customers = desk.seated.query(_customers)
    kept, given_up = rng.sample(customers, 2)
    desk.execute(aliases_merge.merge, fuse, kept=kept, given_up=given_up)


def _split_people(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    merged = desk.seated.query(_merged)
    if merged:
        desk.execute(aliases_merge.split, fuse, customer_id=rng.choice(merged))


def _change_shift(desk: SimDesk, rng: random.Random, _paid: Paid, fuse: int | None) -> None:
    expected = desk.seated.query(_in_drawer)
    if expected is None:
        desk.execute(drawers.open_shift, fuse, float_fen=10000)
    elif expected >= 0:
        desk.execute(drawers.count, denominations={1: expected})
        desk.execute(drawers.close, fuse if rng.random() < 0.5 else None)


ACTS: list[tuple[str, Callable[[SimDesk, random.Random, Paid, int | None], None]]] = [
    ("collect", _collect),
    ("bill", _bill),
    ("void charge", _void_charge),
    ("raise charge", _raise_charge),
    ("take back", _take_back),
    ("give back", _give_back),
    ("rename", _rename),
    ("newcomer", _newcomer),
    ("price", _price),
    ("open case", _open_case),
    ("move case", _move_case),
    ("merge people", _merge_people),
    ("split people", _split_people),
    ("change shift", _change_shift),
]
WEIGHTS = (10, 5, 4, 2, 2, 2, 5, 2, 1, 2, 12, 2, 1, 2)


@use_case(Permission.LOOK_UP)
def write_last(work: Work, *, name: str) -> None:
    """Rename the first customer."""
    first = work.connection.scalars(select(Customer.id).order_by(Customer.id)).first()
    _write_customer(work, CustomerId(first or b""), {"name": name})


@query(Permission.LOOK_UP)
def first_name(reading: Reading) -> str | None:
    """Return the first customer's name."""
    return reading.connection.scalars(select(Customer.name).order_by(Customer.id)).first()


@query(Permission.LOOK_UP)
def _units(reading: Reading) -> list[UnitId]:
    return list(reading.connection.scalars(select(Unit.id).order_by(Unit.code)))


@query(Permission.LOOK_UP)
def _open(reading: Reading, *, unit_id: UnitId) -> list[tuple[ChargeId, int]]:
    return [(line.charge_id, line.open_fen) for line in open_lines(reading, unit_id)]


@query(Permission.LOOK_UP)
def _live(reading: Reading) -> list[ChargeId]:
    statement = select(ChargeBalance.charge_id).where(ChargeBalance.is_void.is_(False))
    return list(reading.connection.scalars(statement.order_by(ChargeBalance.charge_id)))


@query(Permission.LOOK_UP)
def _customers(reading: Reading) -> list[CustomerId]:
    return list(reading.connection.scalars(select(Customer.id).order_by(Customer.id)))


@query(Permission.LOOK_UP)
def _merged(reading: Reading) -> list[CustomerId]:
    return sorted(aliases.heads_of(reading))


@query(Permission.LOOK_UP)
def _in_drawer(reading: Reading) -> int | None:
    """Return what should lie in the drawer of an open shift, in fen; None without one."""
    shift = drawers.find_open_shift(reading)
    return drawers.expected_cash(reading, shift.shift_id, shift.float_fen) if shift else None


@query(Permission.LOOK_UP)
def _own_receipts(reading: Reading) -> list[ReceiptId]:
    statement = (
        select(Receipt.id)
        .join(ReceiptBook, ReceiptBook.id == Receipt.book_id)
        .where(ReceiptBook.replica == reading.station.replica)
    )
    return list(reading.connection.scalars(statement.order_by(Receipt.id)))


@use_case(Permission.LOOK_UP)
def _charge(work: Work, *, unit_id: UnitId, period: str, fen: int) -> None:
    item = FeeItemId(work.connection.scalars(select(Charge.item_id).limit(1)).one())
    if work.connection.scalar(
        select(ChargeBalance.charge_id).where(
            ChargeBalance.unit_id == unit_id,
            ChargeBalance.period == period,
            ChargeBalance.is_void.is_(False),
        )
    ):
        return
    revision = charges.next_revision(work, unit_id, item, period)
    due = NOON.date()
    post_charges(work, [NewCharge(unit_id, item, period, due, fen, "{}", revision=revision)])


@use_case(Permission.LOOK_UP)
def _refund(work: Work, *, unit_id: UnitId) -> None:
    prepaid = unit_standing(work, unit_id).prepaid_fen
    if prepaid <= 0:
        return
    shift = running_shift(work)
    refund_id = work.new_id()
    work.insert(
        Refund,
        id=refund_id,
        unit_id=unit_id,
        shift_id=shift.shift_id,
        business_date=shift.business_date,
        refunded_at=work.now,
        method=Method.CASH,
        amount_fen=prepaid,
        reason="asked for",
        actor_id=work.person.user_id,
        second_id=work.person.user_id,
    )
    entry = refund_entries(unit_id, shift.shift_id, Method.CASH, prepaid)
    post(work, Fact.REFUND, [(refund_id, entry)], shift.business_date)


@use_case(Permission.LOOK_UP)
def _change_customer(work: Work, *, customer: CustomerId, values: dict[str, Any]) -> None:
    _write_customer(work, customer, values)


def _write_customer(work: Work, customer: CustomerId, values: dict[str, Any]) -> None:
    work.update(Customer, customer, **values)
    statement = select(Tenure.unit_id).where(Tenure.customer_id == customer)
    search_index.refresh(work, [UnitId(unit) for unit in work.connection.scalars(statement)])


@use_case(Permission.LOOK_UP)
def _add_customer(work: Work, *, unit_id: UnitId, digest: bytes) -> None:
    customer = CustomerId(work.new_id())
    texts = dict.fromkeys(("phone", "id_kind", "id_masked", "address", "note"), "")
    work.insert(Customer, id=customer, name="赵六", is_company=False, id_sealed=None,
                id_digest=digest, ended_at=None, **texts)  # fmt: skip
    work.insert(Tenure, id=work.new_id(), unit_id=unit_id, customer_id=customer, role="tenant",
                valid_from=work.today, valid_to=None, ended_at=None)  # fmt: skip
    search_index.refresh(work, [unit_id])


@use_case(Permission.LOOK_UP)
def _rename_item(work: Work, *, name: str, adds: bool) -> None:
    """Change what head office owns, around the desk's refusal: elsewhere it must not count."""
    table = FeeItem.__tablename__
    columns = tuple(FeeItem.__table__.columns.keys())
    first = driver_of(work.connection).execute(f"SELECT * FROM {table} ORDER BY id").fetchone()  # noqa: S608
    if adds:
        row = (work.new_id(), *first[1:])
        marks = ", ".join("?" * len(columns))
        work.write_merged(FeeItem, f"INSERT INTO {table} VALUES ({marks})", [row])  # noqa: S608
        work.seal_again(InsertOp(table, columns, [row]), 1)
    else:
        key = first[columns.index("id")]
        statement = f"UPDATE {table} SET name = ? WHERE id = ?"  # noqa: S608
        work.write_merged(FeeItem, statement, [(name, key)])
        work.seal_again(UpdateOp(table, key, {"name": name}), 1)
