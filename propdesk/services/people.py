"""Customers and their roles on units: register, correct, end, hand a title over, reveal.

Identity numbers are sealed before they are written; what is shown is masked. Source: domain.md W01.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ColumnElement, select

from propdesk.domain.bounded_text import bounded, check_bounded
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.identity_numbers import (
    IdentityFinding,
    IdentityKind,
    check_identity,
    finding_sentence,
    identity_kind,
    mask_identity,
    normalise_identity,
)
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.people import (
    Stretch,
    TenureRole,
    check_stretch,
    clean_name,
    without_numbers,
)
from propdesk.domain.permissions import Permission
from propdesk.domain.phones import parse_phone
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.people import Customer, Tenure
from propdesk.services import aliases, occupancy, search_index
from propdesk.services.estate import live_unit
from propdesk.services.sealing import sealer
from propdesk.services.work import Reading, Work, use_case

ONE_DAY = timedelta(days=1)
LONGEST_IDENTITY = 40  # characters; no document of the world numbers longer


class DoubtfulIdentityError(DomainError):
    """An odd identity number is kept only with a reason: the paper in the hand decides."""

    sentence = QT_TRANSLATE_NOOP(
        "people", "{finding} If the paper says so, give a reason and keep it."
    )


class RevealReasonError(DomainError):
    """Personal data is shown in full only for a reason."""

    sentence = QT_TRANSLATE_NOOP("people", "Say why you need to see this.")


class NothingToRevealError(DomainError):
    """The person has no such number."""

    sentence = QT_TRANSLATE_NOOP("people", "Nothing is kept there.")


class RevealField(StrEnum):
    """What can be shown in full."""

    ID_NUMBER = "id_number"
    PHONE = "phone"


@dataclass(frozen=True)
class CustomerDraft:
    """A person or firm as typed. None leaves a known number as it is, "" removes it."""

    name: str
    is_company: bool = False
    phone: str | None = field(
        default="", repr=False
    )  # what may be printed in a crash report holds none
    id_number: str | None = field(default=None, repr=False)
    id_kind: IdentityKind | None = None
    address: str = ""
    note: str = ""


@dataclass(frozen=True)
class RoleDraft:
    """What somebody is to a unit, both days included; `last` None: until further notice."""

    unit_id: UnitId
    role: TenureRole
    first: date
    last: date | None = None


class _Held(NamedTuple):
    """A role somebody holds or held."""

    tenure_id: bytes
    unit_id: UnitId
    stretch: Stretch


@use_case(Permission.REGISTRY_EDIT)
def register(
    work: Work, *, draft: CustomerDraft, role: RoleDraft, doubt_reason: str = ""
) -> CustomerId:
    """Add a person with a first role on a unit: nobody is kept without one.

    Raises InvalidNameError, InvalidPhoneError, DoubtfulIdentityError and what `add_role` raises.
    """
    customer_id = CustomerId(work.new_id())
    values = {"phone": ""} | _values(draft) | _identity(work, customer_id, draft, doubt_reason)
    work.insert(Customer, id=customer_id, **values, ended_at=None)
    _write_role(work, customer_id, role)
    work.about(customer_id, without_numbers(doubt_reason, field="doubt_reason"))
    return customer_id


@use_case(Permission.REGISTRY_EDIT)
def change_customer(
    work: Work, *, customer_id: CustomerId, draft: CustomerDraft, doubt_reason: str = ""
) -> None:
    """Correct a person's data; the old values stay in the change log. Errors as `register`."""
    wanted = _values(draft)
    if draft.id_number is not None:
        wanted |= _identity(work, customer_id, draft, doubt_reason)
    columns = [Customer.__table__.columns[name] for name in wanted]
    row = work.connection.execute(select(*columns).where(Customer.id == customer_id)).first()
    if row is None:
        raise NotFoundError(name=customer_id.hex())
    changed = {name: value for name, value in wanted.items() if row._mapping[name] != value}
    if "id_digest" not in changed:
        changed.pop("id_sealed", None)  # the same number sealed again
    if changed:
        work.update(Customer, customer_id, **changed)
    for held in _held(work, Tenure.customer_id == customer_id):
        if "id_digest" in changed:
            _check(work, held.unit_id, held.stretch, but=held.tenure_id)
    search_index.refresh(work, sorted(aliases.units_of_people(work, {customer_id})))
    what = ", ".join(name for name in changed if name not in ("id_sealed", "id_digest"))
    work.about(
        customer_id,
        " ".join(filter(None, (what, without_numbers(doubt_reason, field="doubt_reason")))),
    )


@use_case(Permission.REGISTRY_EDIT)
def add_role(work: Work, *, customer_id: CustomerId, role: RoleDraft) -> bytes:
    """Give a known person a role on a unit; a tenant makes it leased.

    Raises OverlappingTenureError, SameRoleTwiceError, DuplicateIdentityError,
    EndsBeforeItBeginsError, OccupancyRefusedError; NotFoundError for an unknown person or unit.
    """
    tenure_id = _write_role(work, customer_id, role)
    work.about(customer_id, role.role.value)
    return tenure_id


@use_case(Permission.REGISTRY_EDIT)
def end_role(work: Work, *, tenure_id: bytes, last: date) -> None:
    """End a role with its last day; a tenant's leaves the unit vacant. EndsBeforeItBeginsError."""
    held = _role(work, tenure_id)
    _check(work, held.unit_id, held.stretch._replace(last=last), but=tenure_id)
    work.update(Tenure, tenure_id, valid_to=last)
    if held.stretch.role is TenureRole.TENANT:
        occupancy.tenant_moved_out(work, held.unit_id, last)
    work.about(held.stretch.customer_id, held.stretch.role.value)


@use_case(Permission.REGISTRY_EDIT)
def remove_role(work: Work, *, tenure_id: bytes, reason: str) -> None:
    """Take a role back that was entered by mistake; the entry stays in the change log."""
    held = _role(work, tenure_id)
    work.update(Tenure, tenure_id, ended_at=work.now)
    search_index.refresh(work, [held.unit_id])
    work.about(held.stretch.customer_id, without_numbers(reason))


@use_case(Permission.REGISTRY_EDIT)
def transfer_title(work: Work, *, unit_id: UnitId, buyer: CustomerId, first: date) -> None:
    """Make `buyer` the owner from a day on; the titles of before end the day before (W01)."""
    live_unit(work, unit_id)
    titles = (TenureRole.OWNER, TenureRole.CO_OWNER)
    for tenure_id, _, stretch in _held(work, Tenure.unit_id == unit_id):
        if stretch.role in titles and (stretch.last is None or stretch.last >= first):
            end_role(work, tenure_id=tenure_id, last=first - ONE_DAY)
    _write_role(work, buyer, RoleDraft(unit_id, TenureRole.OWNER, first))
    work.about(unit_id)


@use_case(Permission.REVEAL)
def reveal(work: Work, *, customer_id: CustomerId, what: RevealField, reason: str) -> str:
    """Return a number in full and note who saw it and why; RevealReasonError without a reason."""
    stated = without_numbers(reason)
    if not stated:
        raise RevealReasonError(field="reason")
    row = work.connection.execute(
        select(Customer.phone, Customer.id_sealed).where(Customer.id == customer_id)
    ).first()
    if row is None:
        raise NotFoundError(name=customer_id.hex())
    if what is RevealField.PHONE:
        plain = str(row.phone)
    else:
        plain = sealer(work).open(row.id_sealed, customer_id) if row.id_sealed else ""
    if not plain:
        raise NothingToRevealError(field=what.value)
    work.about(customer_id, f"{what.value}: {stated}")
    return plain


def identity_values(work: Reading, customer_id: CustomerId, number: str) -> dict[str, object]:
    """Return the columns that keep a normalised identity number: sealed, digest, masked."""
    if not number:
        return {"id_sealed": None, "id_digest": None, "id_masked": ""}
    seals = sealer(work)
    return {
        "id_sealed": seals.seal(number, customer_id),
        "id_digest": seals.digest(number),
        "id_masked": mask_identity(number),
    }


def _values(draft: CustomerDraft) -> dict[str, object]:
    values: dict[str, object] = {
        "name": clean_name(draft.name),
        "is_company": draft.is_company,
        "address": bounded(draft.address, field="address"),
        "note": bounded(draft.note, field="note"),
    }
    if draft.phone is not None:
        values["phone"] = parse_phone(draft.phone, field="phone") if draft.phone.strip() else ""
    return values


def _identity(
    work: Work, customer_id: CustomerId, draft: CustomerDraft, doubt_reason: str
) -> dict[str, object]:
    typed = draft.id_number or ""
    check_bounded(typed, field="id_number", limit=LONGEST_IDENTITY)
    number = normalise_identity(typed)
    kind = draft.id_kind or identity_kind(number)
    findings = check_identity(number, today=work.today, kind=draft.id_kind) if number else ()
    doubts = [finding for finding in findings if finding is not IdentityFinding.LEGACY_NUMBER]
    if doubts and not doubt_reason.strip():
        finding = finding_sentence(doubts[0]).translated()
        raise DoubtfulIdentityError(field="id_number", finding=finding)
    kept_kind = kind.value if number else ""
    return {"id_kind": kept_kind} | identity_values(work, customer_id, number)


def _write_role(work: Work, customer_id: CustomerId, role: RoleDraft) -> bytes:
    live_unit(work, role.unit_id)
    digest = work.connection.execute(
        select(Customer.id_digest).where(Customer.id == customer_id, Customer.ended_at.is_(None))
    ).first()
    if digest is None:
        raise NotFoundError(name=customer_id.hex())
    _check(work, role.unit_id, Stretch(role.role, role.first, role.last, customer_id, digest[0]))
    tenure_id = work.new_id()
    work.insert(
        Tenure,
        id=tenure_id,
        unit_id=role.unit_id,
        customer_id=customer_id,
        role=role.role.value,
        valid_from=role.first,
        valid_to=role.last,
        ended_at=None,
    )
    if role.role is TenureRole.TENANT and (role.last is None or role.last >= work.today):
        occupancy.tenant_moved_in(work, role.unit_id, role.first)
    search_index.refresh(work, [role.unit_id])
    return tenure_id


def _check(work: Work, unit_id: UnitId, new: Stretch, but: bytes | None = None) -> None:
    others = _held(work, Tenure.unit_id == unit_id)
    check_stretch(new, [held.stretch for held in others if held.tenure_id != but])


def _role(reading: Reading, tenure_id: bytes) -> _Held:
    found = _held(reading, Tenure.id == tenure_id)
    if not found:
        raise NotFoundError(name=tenure_id.hex())
    return found[0]


def _held(reading: Reading, condition: ColumnElement[bool]) -> list[_Held]:
    rows = reading.connection.execute(
        select(
            Tenure.id,
            Tenure.unit_id,
            Tenure.role,
            Tenure.valid_from,
            Tenure.valid_to,
            Tenure.customer_id,
            Customer.id_digest,
        )
        .join(Customer, Customer.id == Tenure.customer_id)
        .where(condition, Tenure.ended_at.is_(None))
    )
    return [
        _Held(tenure, unit, Stretch(TenureRole(role), first, last, customer_id, digest))
        for tenure, unit, role, first, last, customer_id, digest in rows
    ]
