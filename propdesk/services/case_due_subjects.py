"""Whom a due list asks about: households of the estate, cases of another workflow."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, or_, select
from sqlalchemy.orm import aliased

from propdesk.domain.case_due_lists import (
    Households,
    OtherCases,
    Subject,
    Tenancies,
    TenancyDay,
)
from propdesk.domain.case_fields import FieldKind
from propdesk.domain.case_guards import day_of
from propdesk.domain.ids import UnitId
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.models.people import Customer, Tenure
from propdesk.services.work import Reading
from propdesk.workflows import workflow_of


def subjects_of(reading: Reading, of: Households | OtherCases | Tenancies) -> Iterator[Subject]:
    """Yield the subjects of a due list as they are today; UnknownWorkflowError."""
    if isinstance(of, Households):
        yield from _households(reading, of)
    elif isinstance(of, Tenancies):
        yield from _tenancies(reading, of)
    else:
        yield from _cases(reading, of)


def _households(reading: Reading, of: Households) -> Iterator[Subject]:
    given = {"today": reading.today, "usages": list(of.usages)}
    for row in reading.connection.execute(_IN_USE, given):
        parts = {"unit": row.unit_id, "customer": row.name, "phone": row.phone}
        yield Subject(row.unit_id, row.code, row.valid_from, parts)


def _in_use() -> Select[UnitId, str, date, str, str]:
    """Return the question who uses each unit: its tenant before its owner, the first of several."""
    today = bindparam("today", type_=Tenure.valid_from.type)
    first = (
        select(Tenure.id)
        .where(
            Tenure.unit_id == Unit.id,
            Tenure.ended_at.is_(None),
            Tenure.valid_from <= today,
            or_(Tenure.valid_to.is_(None), Tenure.valid_to >= today),
            Tenure.role.in_(("tenant", "owner")),
        )
        .order_by(case((Tenure.role == "tenant", 0), else_=1), Tenure.valid_from, Tenure.id)
        .limit(1)
        .correlate(Unit)
        .scalar_subquery()
    )
    return (
        select(
            Unit.id.label("unit_id"), Unit.code, Tenure.valid_from, Customer.name, Customer.phone
        )
        .join(Tenure, Tenure.id == first)
        .join(Customer, Customer.id == Tenure.customer_id)
        .where(Unit.ended_at.is_(None), Unit.usage.in_(bindparam("usages", expanding=True)))
        .order_by(Unit.sort_text)
    )


def _tenancies(reading: Reading, of: Tenancies) -> Iterator[Subject]:
    is_begun = of.day is TenancyDay.BEGINS
    day = Tenure.valid_from if is_begun else Tenure.valid_to
    roles = ("tenant", "owner") if is_begun else ("tenant",)
    who = (Unit.id.label("unit_id"), Unit.code, Customer.name, Customer.phone)
    rows = reading.connection.execute(
        select(Tenure.id, day.label("day"), *who)
        .join(Unit, Unit.id == Tenure.unit_id)
        .join(Customer, Customer.id == Tenure.customer_id)
        .where(
            Unit.ended_at.is_(None),
            Unit.usage.in_(of.usages),
            Tenure.ended_at.is_(None),
            Tenure.role.in_(roles),
            *_asked_now(of, reading.today),
        )
        .order_by(Unit.sort_text, Tenure.id)
    )
    for row in rows:
        parts = {"unit": row.unit_id, "customer": row.name, "phone": row.phone}
        yield Subject(row.id, row.code, row.day, parts)


def _asked_now(of: Tenancies, today: date) -> tuple[ColumnElement[bool], ...]:
    """Return which tenancies a list asks about: those with the day ahead, or not long past."""
    recent = today - timedelta(days=of.recent_days)
    if of.day is TenancyDay.BEGINS:
        return (Tenure.valid_from <= today, Tenure.valid_from >= recent)
    later = aliased(Tenure)
    stays = select(later.id).where(
        later.unit_id == Tenure.unit_id,
        later.customer_id == Tenure.customer_id,
        later.ended_at.is_(None),
        later.valid_to.is_(None) | (later.valid_to > Tenure.valid_to),
    )
    if of.day is TenancyDay.ENDS:
        return (Tenure.valid_to >= today, ~stays.exists())
    return (Tenure.valid_to < today, Tenure.valid_to >= recent, ~stays.exists())


def _cases(reading: Reading, of: OtherCases) -> Iterator[Subject]:
    workflow = workflow_of(of.workflow)
    record: Any = workflow.record
    phone = next((f.name for f in workflow.fields if f.kind is FieldKind.PHONE), "")
    columns = [getattr(record, of.day).label("day")]
    columns += [getattr(record, phone).label("phone")] if phone else []
    rows = reading.connection.execute(
        select(
            CaseStanding.case_id,
            CaseStanding.number,
            CaseStanding.unit_id,
            CaseStanding.customer,
            CaseStanding.summary,
            *columns,
        )
        .join(record, record.id == CaseStanding.case_id)
        .where(CaseStanding.workflow == workflow.code, CaseStanding.state.in_(of.states))
        .order_by(CaseStanding.number)
    )
    for row in rows:
        if (since := day_of(row.day)) is not None:
            parts = {
                "number": row.number,
                "unit": row.unit_id,
                "customer": row.customer,
                "phone": row.phone if phone else "",
                "summary": row.summary,
            }
            yield Subject(row.case_id, row.number, since, parts)


_IN_USE = _in_use()
