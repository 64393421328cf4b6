"""A big centre in one temporary file: 100,000 units, 1.2 million charges, a million postings."""

import hashlib
import itertools
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from propdesk.domain.ids import BuildingId, FeeItemId, ShiftId, UnitId, charge_id
from propdesk.domain.journal import ChargeSide, Entry, Fact, Method, charge_entries, payment_entries
from propdesk.domain.permissions import Permission
from propdesk.models.base import Base
from propdesk.models.charges import Charge, ChargeBalance
from propdesk.models.drawers import Shift
from propdesk.models.estate import Building, Unit
from propdesk.models.payments import Allocation, Payment, PaymentPart
from propdesk.models.people import Customer, Tenure
from propdesk.models.receipts import Receipt
from propdesk.services.posting import post
from propdesk.services.work import Work, use_case
from tests import builders

UNITS, PER_BUILDING, SLICE = 100_000, 2000, 50_000
BOOKED_UNITS = 25_000  # their year is in the journal whole: 40 postings each, a million together
FEN = 21_033
YEAR = tuple(date(2026, month, 1) for month in range(1, 13))
QUARTERS = tuple(YEAR[start : start + 3] for start in range(0, 12, 3))
METHODS = (Method.CASH, Method.WECHAT, Method.ALIPAY, Method.CARD)
Rows = Iterator[tuple[Any, ...]]


def build(folder: Path) -> builders.World:
    """Write the file; about a minute."""
    world = builders.world(builders.template(folder), folder)
    desk = world.desk
    item = desk.execute(builders.add_item)
    desk.execute(add_shift)
    units = [UnitId(_identity("unit", number)) for number in range(UNITS)]
    desk.execute(add_estate, units=units)
    desk.execute(fill, table=Customer, columns=_CUSTOMER, rows=_customers(units))
    desk.execute(fill, table=Tenure, columns=_TENURE, rows=_tenures(units))
    desk.execute(fill, table=Charge, columns=_CHARGE, rows=_charges(units[:BOOKED_UNITS], item))
    desk.execute(fill, table=ChargeBalance, columns=_BALANCE, rows=_balances(units, item))
    for first in range(0, BOOKED_UNITS, 5000):
        desk.execute(book_year, units=units[first : first + 5000], item_id=item)
    return world


@use_case(Permission.LOOK_UP)
def add_shift(work: Work) -> None:
    """Open one shift for all payments."""
    work.insert(
        Shift,
        id=_identity("shift", 0),
        drawer="1",
        station="D01",
        collector_id=work.person.user_id,
        business_date=YEAR[0],
        opened_at=work.now,
        stamp=work.stamp,
        float_fen=0,
    )


@use_case(Permission.LOOK_UP)
def add_estate(work: Work, *, units: Sequence[UnitId]) -> None:
    """Add buildings of 2,000 units each."""
    builders.add_units(work, building="0", rooms=())
    project = work.connection.exec_driver_sql("SELECT id FROM project").scalar_one()
    count = len(units) // PER_BUILDING
    buildings = [BuildingId(_identity("building", number)) for number in range(count)]
    work.insert_tuples(
        Building,
        ("id", "project_id", "code", "name", "ended_at"),
        [(b, project, str(n + 1), f"{n + 1}栋", None) for n, b in enumerate(buildings)],
    )
    rows = []
    for number, unit in enumerate(units):
        block, room = divmod(number, PER_BUILDING)
        code = f"{block + 1}-{room + 101}"
        sort_text = f"{block + 1:06d}{room + 101:06d}"
        kind = ("residential", 8950, 7200, "2026-01-01")
        rows.append((unit, buildings[block], None, code, sort_text, str(room + 101), None, *kind))
    work.insert_tuples(Unit, _UNIT, rows)


@use_case(Permission.LOOK_UP)
def fill(work: Work, *, table: type[Base], columns: tuple[str, ...], rows: Rows) -> None:
    """Add many rows, slice by slice."""
    work.expect_bulk()
    while batch := list(itertools.islice(rows, SLICE)):
        work.insert_tuples(table, columns, batch)


@use_case(Permission.LOOK_UP)
def book_year(work: Work, *, units: Sequence[UnitId], item_id: FeeItemId) -> None:
    """Post a year's charges and the four payments that settled them, with their receipts."""
    work.expect_bulk()
    shift = ShiftId(_identity("shift", 0))
    sides = {
        (unit, day): ChargeSide(_charge(unit, item_id, day), unit, item_id, _period(day))
        for unit in units
        for day in YEAR
    }
    for day in YEAR:
        entries = [
            (sides[unit, day].charge_id, charge_entries(sides[unit, day], FEN)) for unit in units
        ]
        post(work, Fact.CHARGE, entries, day)
    for quarter in QUARTERS:
        paid_on = quarter[-1] + timedelta(days=9)
        paid: list[tuple[bytes, tuple[Entry, ...]]] = []
        for number, unit in enumerate(units):
            parts = [(METHODS[number % 4], 3 * FEN)]
            shares = [(sides[unit, day], FEN) for day in quarter]
            paid.append((work.new_id(), payment_entries(unit, shift, parts, shares, 0)))
        _write_payments(work, paid, paid_on, shift)
        post(work, Fact.PAYMENT, paid, paid_on)


def _write_payments(
    work: Work, paid: Sequence[tuple[bytes, tuple[Entry, ...]]], day: date, shift: ShiftId
) -> None:
    book = work.connection.exec_driver_sql("SELECT id FROM receipt_book").scalar_one()
    moment, who, text = int(work.now.timestamp() * 1e6), work.person.user_id, day.isoformat()
    payments, parts, allocations, receipts = [], [], [], []
    taken = work.connection.exec_driver_sql("SELECT count(*) FROM receipt").scalar_one()
    for seq, (identity, entries) in enumerate(paid, taken + 1):
        total, unit = entries[0].amount_fen, entries[0].unit_id
        figures = (total, total, 0, 0, "")
        payments.append((identity, unit, None, shift, who, text, moment, seq, *figures))
        parts.append((work.new_id(), identity, entries[0].method, total, ""))
        allocations += [
            (work.new_id(), identity, side.charge_id, -side.amount_fen) for side in entries[1:]
        ]
        document = f'{{"payer":"王小明","number":"{seq}","note":"{"-" * 300}"}}'
        chain = (identity, identity, "ABCDEFGH", document)
        number = f"C001-D01A-{day:%Y%m}-{seq:06d}"
        receipts.append(
            (work.new_id(), book, seq, number, identity, unit, text, moment, total, *chain)
        )
    work.insert_tuples(Payment, _PAYMENT, payments)
    work.insert_tuples(PaymentPart, _PART, parts)
    work.insert_tuples(Allocation, ("id", "payment_id", "charge_id", "amount_fen"), allocations)
    work.insert_tuples(Receipt, _RECEIPT, receipts)


def _customers(units: Sequence[UnitId]) -> Rows:
    for number, _ in enumerate(units):
        phone = f"138{number:08d}"
        private = ("", None, None, "", "", "", None)
        yield (_identity("customer", number), "王小明", 0, phone, *private)


def _tenures(units: Sequence[UnitId]) -> Rows:
    for number, unit in enumerate(units):
        customer = _identity("customer", number)
        yield (_identity("tenure", number), unit, customer, "owner", "2020-01-01", None, None)


def _charges(units: Sequence[UnitId], item: FeeItemId) -> Rows:
    for unit in units:
        for day in YEAR:
            dates = (day.isoformat(), _due(day))
            key = (_charge(unit, item, day), unit, item, _period(day), "", 0, None)
            yield (*key, *dates, FEN, "{}")


def _balances(units: Sequence[UnitId], item: FeeItemId) -> Rows:
    """Every booked unit is square; of the others each owes its last one to four months."""
    for number, unit in enumerate(units):
        owing = 0 if number < BOOKED_UNITS else number % 4 + 1
        for month, day in enumerate(YEAR):
            open_fen = FEN if month >= 12 - owing else 0
            sums = (FEN, FEN - open_fen, open_fen, 0, 0)
            key = (_charge(unit, item, day), unit, item, _period(day), "", _due(day))
            yield (*key, *sums)


def _charge(unit: UnitId, item: FeeItemId, day: date) -> Any:
    return charge_id(unit, item, _period(day), 0)


def _period(day: date) -> str:
    return day.isoformat()[:7]


def _due(day: date) -> str:
    return f"{_period(day)}-16"


def _identity(kind: str, number: int) -> bytes:
    """Return an id that, like those of real units, lies behind the one made before it."""
    return hashlib.blake2b(kind.encode(), digest_size=10).digest() + number.to_bytes(6, "big")


_UNIT = (
    *("id", "building_id", "entrance_id", "code", "sort_text", "room", "floor"),
    *("usage", "area", "inner_area", "delivered_on"),
)
_ALL_OF_CUSTOMER = tuple(Customer.__table__.columns.keys())
_CUSTOMER = tuple(name for name in _ALL_OF_CUSTOMER if name != "erased_at")
_TENURE = tuple(Tenure.__table__.columns.keys())
_CHARGE = tuple(Charge.__table__.columns.keys())
_BALANCE = tuple(ChargeBalance.__table__.columns.keys())
_PAYMENT = tuple(Payment.__table__.columns.keys())
_PART = tuple(PaymentPart.__table__.columns.keys())
_RECEIPT = tuple(Receipt.__table__.columns.keys())
