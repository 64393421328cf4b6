"""People as lists and pages show them: names, roles, masked numbers. Source: domain.md W01, 0.4."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnClause, Row, Select, func, literal_column, or_, select

from propdesk.domain.errors import NotFoundError
from propdesk.domain.identity_numbers import (
    IdentityKind,
    check_identity,
    finding_sentence,
    normalise_identity,
)
from propdesk.domain.ids import BuildingId, CustomerId, UnitId
from propdesk.domain.people import TenureRole
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import mask_phone
from propdesk.i18n import Message
from propdesk.models.estate import Unit
from propdesk.models.people import Customer, Tenure
from propdesk.services import aliases
from propdesk.services.sealing import sealer
from propdesk.services.work import Reading, query


@dataclass(frozen=True)
class RoleRow:
    """A person in a role on a unit. Numbers are masked."""

    tenure_id: bytes
    customer_id: CustomerId
    unit_id: UnitId
    unit: str
    role: TenureRole
    name: str
    phone: str
    identity: str
    first: date
    last: date | None
    is_former: bool


@dataclass(frozen=True)
class CustomerDetail:
    """A person with all roles, past ones too. Numbers are masked."""

    customer_id: CustomerId
    name: str
    is_company: bool
    phone: str
    id_kind: str
    identity: str
    address: str
    note: str
    roles: tuple[RoleRow, ...]
    known_as: tuple[tuple[CustomerId, str], ...] = ()  # merged entries: id, name


@dataclass(frozen=True)
class RoleFilter:
    """Which roles to list; None means any."""

    building_id: BuildingId | None = None
    role: TenureRole | None = None
    with_former: bool = False


@dataclass(frozen=True)
class RolePage:
    """Some rows of a list, and how many there are in all."""

    rows: tuple[RoleRow, ...]
    total: int


Roles = Select[*tuple[Any, ...]]

_ROLES: Roles = (
    select(
        Tenure.id,
        Tenure.customer_id,
        Tenure.unit_id,
        Unit.code,
        Tenure.role,
        Customer.name,
        Customer.phone,
        Customer.id_masked,
        Tenure.valid_from,
        Tenure.valid_to,
    )
    .join(Customer, Customer.id == Tenure.customer_id)
    .join(Unit, Unit.id == Tenure.unit_id)
    .where(Tenure.ended_at.is_(None))
)
# The plus sign keeps SQLite from looking units up by key: it walks them in the order of the list.
_UNIT_FIRST: ColumnClause[bytes] = literal_column("+unit.id")
_ORDER = {role: place for place, role in enumerate(TenureRole)}


@query(Permission.LOOK_UP)
def of_unit(reading: Reading, *, unit_id: UnitId) -> tuple[RoleRow, ...]:
    """Return everybody who has or had a role on a unit: today's owners first, the former last."""
    return roles_on(reading, [unit_id])


@query(Permission.LOOK_UP)
def page(reading: Reading, *, only: RoleFilter, offset: int = 0, limit: int = 200) -> RolePage:
    """Return people with their units, in the order of the units."""
    base = select(Tenure.id).join(Unit, Tenure.unit_id == _UNIT_FIRST)
    wanted = _filtered(reading, base, only)
    ordered = wanted.order_by(Unit.sort_text, Tenure.id).offset(offset).limit(limit)
    ids = reading.connection.scalars(ordered).all()
    found = reading.connection.execute(_ROLES.where(Tenure.id.in_(ids)))
    rows = {row[0]: _row(reading.today, row) for row in found}
    total = reading.connection.scalar(select(func.count()).select_from(wanted.subquery()))
    return RolePage(tuple(rows[tenure] for tenure in ids), total or 0)


@query(Permission.LOOK_UP)
def customer(reading: Reading, *, customer_id: CustomerId) -> CustomerDetail:
    """Return a person's data and all roles, whichever merged entry is asked for; NotFoundError."""
    members = aliases.members_of(reading, customer_id)
    row = reading.connection.execute(select(Customer).where(Customer.id == members[0])).first()
    if row is None:
        raise NotFoundError(name=customer_id.hex())
    roles = reading.connection.execute(
        _ROLES.where(Tenure.customer_id.in_(members)).order_by(Unit.sort_text, Tenure.valid_from)
    )
    others = aliases.names_of(reading, members[1:])
    return CustomerDetail(
        known_as=tuple((one.customer_id, one.name) for one in others.values()),
        customer_id=row.id,
        name=row.name,
        is_company=row.is_company,
        phone=mask_phone(row.phone) if row.phone else "",
        id_kind=row.id_kind,
        identity=row.id_masked,
        address=row.address,
        note=row.note,
        roles=tuple(_row(reading.today, role) for role in roles),
    )


@query(Permission.LOOK_UP)
def same_identity(reading: Reading, *, id_number: str) -> tuple[RoleRow, ...]:
    """Return who is already known under an identity number, so that nobody is entered twice."""
    if not normalise_identity(id_number):
        return ()
    digest = sealer(reading).digest(id_number)
    rows = reading.connection.execute(
        _ROLES.where(Customer.id_digest == digest).order_by(Unit.sort_text)
    )
    return tuple(_row(reading.today, row) for row in rows)


@query(Permission.LOOK_UP)
def identity_doubts(
    reading: Reading, *, id_number: str, kind: IdentityKind | None = None
) -> tuple[Message, ...]:
    """Return what looks odd about an identity number being typed, as warnings at the field."""
    if not normalise_identity(id_number):
        return ()
    findings = check_identity(id_number, today=reading.today, kind=kind)
    return tuple(finding_sentence(finding) for finding in findings)


def roles_on(reading: Reading, units: Sequence[UnitId]) -> tuple[RoleRow, ...]:
    """Return the roles on units: today's owners first, the former last."""
    found = reading.connection.execute(_ROLES.where(Tenure.unit_id.in_(units)))
    rows = _as_one(reading, [_row(reading.today, row) for row in found])
    return tuple(sorted(rows, key=lambda r: (r.is_former, _ORDER[r.role], r.first, r.name)))


def _as_one(reading: Reading, rows: Sequence[RoleRow]) -> list[RoleRow]:
    """Return roles under the entry that stands for their person."""
    heads = aliases.heads_of(reading)
    if not heads:
        return list(rows)
    names = aliases.names_of(reading, set(heads.values()))
    return [
        replace(row, customer_id=head, name=names[head].name)
        if (head := heads.get(row.customer_id)) is not None
        else row
        for row in rows
    ]


def _filtered(reading: Reading, roles: Select[bytes], only: RoleFilter) -> Select[bytes]:
    wanted = roles.where(Tenure.ended_at.is_(None), Unit.ended_at.is_(None))
    if only.building_id is not None:
        wanted = wanted.where(Unit.building_id == only.building_id)
    if only.role is not None:
        wanted = wanted.where(Tenure.role == only.role.value)
    if not only.with_former:
        wanted = wanted.where(or_(Tenure.valid_to.is_(None), Tenure.valid_to >= reading.today))
    return wanted


def _row(today: date, row: Row[*tuple[Any, ...]]) -> RoleRow:
    tenure, person, unit_id, code, role, name, phone, masked, first, last = row
    return RoleRow(
        tenure_id=tenure,
        customer_id=person,
        unit_id=unit_id,
        unit=code,
        role=TenureRole(role),
        name=name,
        phone=mask_phone(phone) if phone else "",
        identity=masked,
        first=first,
        last=last,
        is_former=last is not None and last < today,
    )
