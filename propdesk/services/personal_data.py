"""Personal data: clocks, legal hold, deletion of what no law keeps, with proof in the audit list.

A deleted person's row stays as a pseudonym: units, charges, payments and receipts keep their
figures. Receipts are vouchers and are kept as they are. Source: faults.md 4, R36.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import delete, func, select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import CustomerId, UnitId
from propdesk.domain.permissions import Permission
from propdesk.domain.retention import (
    CLOCKS,
    RetentionKind,
    check_days,
    due_before,
    last_day,
    pseudonym,
)
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.changes import Setting
from propdesk.models.payments import ParkedDraft
from propdesk.models.people import Customer, Tenure, Vehicle
from propdesk.models.personal_data import LegalHold, RetentionClock
from propdesk.models.print_jobs import PrintAttempt, PrintJob
from propdesk.services import aliases, case_persons, file_removal, search_index
from propdesk.services.accounts import Approval, second_person
from propdesk.services.stated_reasons import stated_reason
from propdesk.services.work import Reading, Work, query, use_case

LAST_SWEEP = "retention_last_sweep"
MOST_AT_ONCE = 200
_SETTLED = case_persons.SETTLED


class StillHereError(DomainError):
    """Who holds a role on a unit is a customer; their data are needed."""

    sentence = QT_TRANSLATE_NOOP(
        "personal_data", "{name} still holds a role on {count} units. End the roles first."
    )


class UnderHoldError(DomainError):
    """A legal hold stops every deletion."""

    sentence = QT_TRANSLATE_NOOP("personal_data", "A legal hold since {day} keeps these data.")


class AlreadyErasedError(DomainError):
    """There is nothing left to delete."""

    sentence = QT_TRANSLATE_NOOP("personal_data", "This person's data were deleted before.")


@dataclass(frozen=True)
class Erased:
    """What a deletion did: numbers of rows, and what the law keeps."""

    pseudonym: str
    vehicles: int
    units: int
    cases: int = 0


@dataclass(frozen=True)
class ClockRow:
    """A clock as it runs."""

    kind: RetentionKind
    days: int
    is_default: bool


@dataclass(frozen=True)
class Swept:
    """What one pass of the nightly job deleted."""

    people: int
    print_jobs: int
    drafts: int


@query(Permission.AUDIT)
def clocks(reading: Reading) -> tuple[ClockRow, ...]:
    """Return every clock with its days."""
    return tuple(
        ClockRow(kind, days_of(reading, kind), days_of(reading, kind) == CLOCKS[kind].days)
        for kind in RetentionKind
    )


@use_case(Permission.RULES)
def set_clock(work: Work, *, kind: RetentionKind, days: int) -> None:
    """Let a clock run otherwise from now on; InvalidDaysError."""
    check_days(kind, days)
    for row in work.connection.execute(
        select(RetentionClock.id).where(
            RetentionClock.data_kind == kind.value, RetentionClock.ended_at.is_(None)
        )
    ):
        work.update(RetentionClock, row.id, ended_at=work.now)
    identity = work.new_id()
    work.insert(
        RetentionClock,
        id=identity,
        data_kind=kind.value,
        days=days,
        set_at=work.now,
        ended_at=None,
    )
    work.about(identity, f"{kind.value}: {days}")


@use_case(Permission.REGISTRY_EDIT)
def place_hold(work: Work, *, customer_id: CustomerId, reason: str) -> bytes:
    """Keep a person's data whatever the clocks say; ReasonNeededError, NotFoundError."""
    stated = stated_reason(reason)
    _person(work, customer_id)
    identity = work.new_id()
    work.insert(
        LegalHold,
        id=identity,
        customer_id=customer_id,
        reason=stated,
        placed_at=work.now,
        placed_by=work.person.user_id,
        ended_at=None,
    )
    work.about(customer_id, stated)
    return identity


@use_case(Permission.REGISTRY_EDIT)
def release_hold(
    work: Work, *, customer_id: CustomerId, reason: str, approval: Approval | None
) -> int:
    """End a person's holds; a second person who reads the audit list agrees. Returns how many.

    Raises ReasonNeededError, SecondPersonNeededError, WrongPasswordError.
    """
    stated = stated_reason(reason)
    second_person(work, approval, Permission.AUDIT)
    held = work.connection.scalars(
        select(LegalHold.id).where(
            LegalHold.customer_id == customer_id, LegalHold.ended_at.is_(None)
        )
    ).all()
    for identity in held:
        work.update(LegalHold, identity, ended_at=work.now)
    work.about(customer_id, stated)
    return len(held)


@use_case(Permission.REGISTRY_EDIT)
def erase(work: Work, *, customer_id: CustomerId, reason: str, approval: Approval | None) -> Erased:
    """Delete on request what no law keeps of a person; a second person agrees.

    Raises ReasonNeededError, StillHereError, UnderHoldError, AlreadyErasedError, CasesOpenError,
    NotFoundError, SecondPersonNeededError, WrongPasswordError.
    """
    stated = stated_reason(reason)
    second_person(work, approval, Permission.AUDIT)
    erased = _erase_all(work, customer_id)
    work.about(customer_id, f"request: {stated}; {_counted(erased)}")
    return erased


@use_case(None)
def erase_due(work: Work, *, customer_id: CustomerId) -> Erased | None:
    """Delete one person whose clock has run out, with its proof; None if it no longer has."""
    days = days_of(work, RetentionKind.FORMER_CUSTOMER)
    left = _left_on(work, customer_id)
    if left is None or left >= due_before(work.today, days):
        return None
    try:
        erased = _erase_all(work, customer_id)
    except DomainError:
        return None
    clock = f"{RetentionKind.FORMER_CUSTOMER.value}, {days} days after {left}"
    work.about(customer_id, f"{clock}; {_counted(erased)}")
    return erased


@query(None)
def due_people(reading: Reading, *, limit: int = MOST_AT_ONCE) -> tuple[CustomerId, ...]:
    """Return people whose clock has run out and whom no hold keeps."""
    before = due_before(reading.today, days_of(reading, RetentionKind.FORMER_CUSTOMER))
    held = select(LegalHold.customer_id).where(LegalHold.ended_at.is_(None))
    rows = reading.connection.execute(
        select(Tenure.customer_id)
        .join(Customer, Customer.id == Tenure.customer_id)
        .where(
            Tenure.ended_at.is_(None),
            Customer.erased_at.is_(None),
            Tenure.customer_id.not_in(held),
        )
        .group_by(Tenure.customer_id)
        .having(func.count() == func.count(Tenure.valid_to), func.max(Tenure.valid_to) < before)
        .order_by(func.max(Tenure.valid_to), Tenure.customer_id)
        .limit(limit)
    )
    return tuple(CustomerId(row.customer_id) for row in rows)


@query(None)
def is_sweep_due(reading: Reading) -> bool:
    """Return whether the nightly job has not run today."""
    stored = reading.connection.scalar(select(Setting.value).where(Setting.name == LAST_SWEEP))
    return stored != reading.today.isoformat()


@use_case(None)
def sweep_papers(work: Work, *, people: int = 0) -> Swept:
    """Delete old print jobs and drafts of this desk, note the pass and its proof.

    `people` is how many were deleted before it in the same pass.
    """
    jobs = _delete_jobs(work, _moment(work, RetentionKind.PRINT_JOB))
    drafts = work.run_local(
        ParkedDraft,
        delete(ParkedDraft).where(
            ParkedDraft.parked_at < _moment(work, RetentionKind.PARKED_DRAFT)
        ),
    )
    work.run_local(Setting, delete(Setting).where(Setting.name == LAST_SWEEP))
    work.insert(Setting, name=LAST_SWEEP, value=work.today.isoformat())
    if people or jobs or drafts:
        work.about(work.new_id(), f"people {people}, print jobs {jobs}, drafts {drafts}")
    return Swept(people, jobs, drafts)


def days_of(reading: Reading, kind: RetentionKind) -> int:
    """Return how many days a kind is kept."""
    days = reading.connection.scalar(
        select(RetentionClock.days)
        .where(RetentionClock.data_kind == kind.value, RetentionClock.ended_at.is_(None))
        .order_by(RetentionClock.set_at.desc(), RetentionClock.id.desc())
        .limit(1)
    )
    return CLOCKS[kind].days if days is None else int(days)


def _erase_all(work: Work, customer_id: CustomerId) -> Erased:
    """Delete a person under every entry that was merged; nothing while one of them must stay."""
    _check_free(work, customer_id)
    done = [customer_id]
    for other in aliases.members_of(work, customer_id):
        if other != customer_id and _person(work, other)[1] is None:
            _check_free(work, other)
            done.append(other)
    parts = [_erase(work, entry) for entry in done]
    return Erased(
        parts[0].pseudonym,
        vehicles=sum(part.vehicles for part in parts),
        units=sum(part.units for part in parts),
        cases=sum(part.cases for part in parts),
    )


def _erase(work: Work, customer_id: CustomerId) -> Erased:
    units = {
        UnitId(unit)
        for unit in work.connection.scalars(
            select(Tenure.unit_id).where(Tenure.customer_id == customer_id)
        )
    }
    traces = case_persons.traces_of(work, customer_id)
    vehicles = work.connection.execute(
        select(Vehicle.id, Vehicle.unit_id, Vehicle.ended_at).where(
            Vehicle.customer_id == customer_id
        )
    ).all()
    for vehicle in vehicles:
        units.add(UnitId(vehicle.unit_id))
        work.update(Vehicle, vehicle.id, plate="", ended_at=vehicle.ended_at or work.now)
    name = pseudonym(customer_id)
    cases = case_persons.take_out(work, traces, name)
    file_removal.remove_of_cases(work, cases, "erased")
    work.update(
        Customer,
        customer_id,
        name=name,
        phone="",
        id_kind="",
        id_sealed=None,
        id_digest=None,
        id_masked="",
        address="",
        note="",
        erased_at=work.now,
    )
    search_index.refresh(work, sorted(units))
    return Erased(name, len(vehicles), len(units), len(cases))


def _check_free(reading: Reading, customer_id: CustomerId) -> None:
    name, erased_at = _person(reading, customer_id)
    if erased_at is not None:
        raise AlreadyErasedError
    held = reading.connection.scalar(
        select(func.min(LegalHold.placed_at)).where(
            LegalHold.customer_id == customer_id, LegalHold.ended_at.is_(None)
        )
    )
    if held is not None:
        raise UnderHoldError(day=held.astimezone(CENTRE_ZONE).date())
    going_on = reading.connection.scalar(
        select(func.count(Tenure.unit_id.distinct())).where(
            Tenure.customer_id == customer_id,
            Tenure.ended_at.is_(None),
            (Tenure.valid_to.is_(None)) | (Tenure.valid_to >= reading.today),
        )
    )
    if going_on:
        raise StillHereError(name=name, count=going_on)
    case_persons.check_finished(reading, customer_id)


def _left_on(reading: Reading, customer_id: CustomerId) -> date | None:
    ends = reading.connection.scalars(
        select(Tenure.valid_to).where(Tenure.customer_id == customer_id, Tenure.ended_at.is_(None))
    )
    return last_day(ends)


def _person(reading: Reading, customer_id: CustomerId) -> tuple[str, datetime | None]:
    row = reading.connection.execute(
        select(Customer.name, Customer.erased_at).where(Customer.id == customer_id)
    ).first()
    if row is None:
        raise NotFoundError(name=customer_id.hex())
    return row.name, row.erased_at


def _delete_jobs(work: Work, before: datetime) -> int:
    old = select(PrintJob.id).where(PrintJob.changed_at < before, PrintJob.state.in_(_SETTLED))
    work.run_local(PrintAttempt, delete(PrintAttempt).where(PrintAttempt.job_id.in_(old)))
    gone = delete(PrintJob).where(PrintJob.changed_at < before, PrintJob.state.in_(_SETTLED))
    return work.run_local(PrintJob, gone)


def _moment(reading: Reading, kind: RetentionKind) -> datetime:
    """Return the moment before which a kind of this desk goes."""
    day = due_before(reading.today, days_of(reading, kind))
    return datetime.combine(day, time(), CENTRE_ZONE)


def _counted(erased: Erased) -> str:
    counts = f"vehicles {erased.vehicles}, units searched anew {erased.units}"
    return f"person 1, {counts}, cases {erased.cases}"
