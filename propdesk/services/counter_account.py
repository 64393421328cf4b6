"""What a unit owes at the counter, line by line. Source: domain.md W09."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, literal_column, select

from propdesk.domain.collection import OpenCharge
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import ChargeId, CustomerId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.rooms import parse_room
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.charges import ChargeBalance, FeeItem
from propdesk.models.estate import Unit
from propdesk.models.people import Customer, Tenure
from propdesk.models.prepared import Prepared
from propdesk.services.charges import LATE_FEE_LINE
from propdesk.services.late_fees import accrued
from propdesk.services.standings import unit_standing
from propdesk.services.work import Reading, query

LATE_FEE_OF = QT_TRANSLATE_NOOP("counter", "{item} late fee")
_UNIT_CODE = Prepared(select(Unit.code).where(Unit.id == bindparam("unit")))
_UNIT_OF_CODE = select(Unit.id).where(Unit.code == bindparam("code"), Unit.ended_at.is_(None))
_PAYERS = Prepared(
    select(Customer.id, Customer.name, Tenure.role)
    .join(Tenure, Tenure.customer_id == Customer.id)
    .where(
        Tenure.unit_id == bindparam("unit"),
        Tenure.ended_at.is_(None),
        Tenure.valid_from <= bindparam("today"),
        (Tenure.valid_to.is_(None)) | (Tenure.valid_to >= bindparam("today")),
    )
)
_OPEN_LINES = Prepared(
    select(
        ChargeBalance.charge_id,
        FeeItem.code,
        FeeItem.name,
        ChargeBalance.line,
        ChargeBalance.period,
        ChargeBalance.due_date,
        ChargeBalance.due_fen,
        ChargeBalance.open_fen,
        FeeItem.late_rate_ppm,
    )
    .join(FeeItem, FeeItem.id == ChargeBalance.item_id)
    .where(ChargeBalance.unit_id == bindparam("unit"), ChargeBalance.open_fen > literal_column("0"))
    .order_by(ChargeBalance.due_date, ChargeBalance.period, FeeItem.code)
)


@dataclass(frozen=True)
class ChargeLine:
    """An open charge as the counter shows it. Amounts in fen."""

    charge_id: ChargeId
    item_code: str
    item: str
    period: str
    due_date: date
    due_fen: int
    open_fen: int
    late_fee_fen: int
    is_overdue: bool

    def as_open(self) -> OpenCharge:
        """Return the line for the rules of choosing."""
        return OpenCharge(
            self.charge_id,
            self.item_code,
            self.period,
            self.due_date,
            self.open_fen,
            self.late_fee_fen,
        )


@dataclass(frozen=True)
class UnitAccount:
    """A unit's standing at the counter. Amounts in fen."""

    unit_id: UnitId
    unit: str
    payers: tuple[tuple[CustomerId, str], ...]
    lines: tuple[ChargeLine, ...]
    open_fen: int
    late_fee_fen: int
    prepaid_fen: int


@query(Permission.LOOK_UP)
def account(reading: Reading, *, unit_id: UnitId) -> UnitAccount:
    """Return what a unit owes and has prepaid; NotFoundError for an unknown unit."""
    code = unit_code(reading, unit_id)
    lines = open_lines(reading, unit_id)
    standing = unit_standing(reading, unit_id)
    return UnitAccount(
        unit_id=unit_id,
        unit=code,
        payers=payers_of(reading, unit_id),
        lines=lines,
        open_fen=standing.open_fen,
        late_fee_fen=sum(line.late_fee_fen for line in lines),
        prepaid_fen=standing.prepaid_fen,
    )


@query(Permission.LOOK_UP)
def find_unit(reading: Reading, *, text: str) -> UnitId:
    """Return the unit people name so: 1-101, 1栋101, 3栋2单元1501; NotFoundError."""
    key = parse_room(text)
    code = str(key) if key else text.strip().upper()
    found = reading.connection.scalar(_UNIT_OF_CODE, {"code": code})
    if found is None:
        raise NotFoundError(field="unit", name=text)
    return found


def unit_code(reading: Reading, unit_id: UnitId) -> str:
    """Return a unit's room key, such as '1-101'; NotFoundError for an unknown unit."""
    code: str | None = _UNIT_CODE.scalar(reading.connection, unit=unit_id)
    if code is None:
        raise NotFoundError(name=unit_id.hex())
    return code


def payers_of(reading: Reading, unit_id: UnitId) -> tuple[tuple[CustomerId, str], ...]:
    """Return who may pay for a unit today: owners before tenants, with their names."""
    rows = _PAYERS.rows(reading.connection, unit=unit_id, today=reading.today)
    order = {"owner": 0, "co_owner": 1, "tenant": 2}
    ranked = sorted(rows, key=lambda row: (order.get(row.role, 9), row.name))
    return tuple(dict.fromkeys((CustomerId(row.id), row.name) for row in ranked))


def open_lines(reading: Reading, unit_id: UnitId) -> tuple[ChargeLine, ...]:
    """Return a unit's open charges, oldest first."""
    rows = _OPEN_LINES.rows(reading.connection, unit=unit_id)
    today = reading.today
    late = accrued(reading, [row.charge_id for row in rows if row.late_rate_ppm])
    return tuple(
        ChargeLine(
            charge_id=charge,
            item_code=code,
            item=item_label(name, line),
            period=period,
            due_date=due_date,
            due_fen=due,
            open_fen=open_fen,
            late_fee_fen=late.get(charge, 0),
            is_overdue=due_date < today,
        )
        for charge, code, name, line, period, due_date, due, open_fen, _ in rows
    )


def item_label(name: str, line: str) -> str:
    """Return what a charge is called on screen and paper."""
    if line.startswith(LATE_FEE_LINE):
        return LATE_FEE_OF.translated(item=name)
    return name
