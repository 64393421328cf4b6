"""Find open cases that hold the same thing or time: what desks that were apart gave away twice."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select

from propdesk.domain.case_fields import FieldKind, Value
from propdesk.domain.case_holds import Holds
from propdesk.domain.permissions import Permission
from propdesk.models.cases import CaseStanding
from propdesk.models.estate import Unit
from propdesk.services.work import Reading, query
from propdesk.workflows import WORKFLOWS, workflow_of


class Held(NamedTuple):
    """An open case and what it holds, until when if it is a booking."""

    case_id: bytes
    number: str
    start: date | None
    end: date | None


class Clash(NamedTuple):
    """Open cases of a workflow that hold the same."""

    workflow: str
    what: str
    cases: tuple[Held, ...]


@query(Permission.LOOK_UP)
def booked(
    reading: Reading, *, workflow: str, start: date, end: date, what: Mapping[str, Value]
) -> Sequence[Held]:
    """Return the open bookings of a place within a time, the earliest first; a day is free where
    none is. `start` and `end` are two days or two moments, the end not included."""
    declared = workflow_of(workflow)
    holds = declared.holds
    assert holds is not None
    assert holds.is_booking, workflow
    return _open(reading, workflow, [*_overlaps(workflow, start, end), *_same(workflow, what)])


def clashes(reading: Reading, cases: Collection[bytes]) -> Iterator[Clash]:
    """Yield the clashes these cases are part of, each once."""
    seen: set[frozenset[bytes]] = set()
    for case_id in sorted(cases):
        found = _clash(reading, case_id)
        if found is None:
            continue
        members = frozenset(held.case_id for held in found.cases)
        if members not in seen:
            seen.add(members)
            yield found


def _clash(reading: Reading, case_id: bytes) -> Clash | None:
    standing = reading.connection.execute(
        select(CaseStanding.workflow, CaseStanding.closed_at).where(CaseStanding.case_id == case_id)
    ).first()
    if standing is None or standing.closed_at is not None:
        return None
    holds = WORKFLOWS[standing.workflow].holds if standing.workflow in WORKFLOWS else None
    if holds is None:
        return None
    values = _values(reading, standing.workflow, holds, case_id)
    if not holds.is_named(values):
        return None
    conditions = _same(standing.workflow, {name: values[name] for name in holds.what})
    if holds.is_booking:
        conditions += _overlaps(standing.workflow, values[holds.start], values[holds.end])
    found = _open(reading, standing.workflow, conditions)
    what = _said(reading, standing.workflow, {name: values[name] for name in holds.what})
    return Clash(standing.workflow, what, tuple(found)) if len(found) > 1 else None


def _said(reading: Reading, workflow: str, what: Mapping[str, Any]) -> str:
    """Return what is held as people call it, a unit by its room."""
    kinds = {name: workflow_of(workflow).by_name[name].kind for name in what}
    said = [
        reading.connection.scalar(select(Unit.code).where(Unit.id == value))
        if kinds[name] is FieldKind.UNIT
        else value
        for name, value in what.items()
    ]
    return " ".join(words for words in said if isinstance(words, str))


def _values(reading: Reading, workflow: str, holds: Holds, case_id: bytes) -> Mapping[str, Any]:
    record: Any = workflow_of(workflow).record
    names = sorted(holds.names)
    row = reading.connection.execute(
        select(*(getattr(record, name) for name in names)).where(record.id == case_id)
    ).one()
    return dict(zip(names, row, strict=True))


def _open(
    reading: Reading, workflow: str, conditions: Sequence[ColumnElement[bool]]
) -> Sequence[Held]:
    declared = workflow_of(workflow)
    record: Any = declared.record
    holds = declared.holds
    times = (
        [getattr(record, name) for name in (holds.start, holds.end)]
        if holds and holds.start
        else []
    )
    found = (
        select(CaseStanding.case_id, CaseStanding.number, *times)
        .join(record, record.id == CaseStanding.case_id)
        .where(CaseStanding.workflow == workflow, CaseStanding.closed_at.is_(None), *conditions)
        .order_by(*times, CaseStanding.number)
    )
    rows = reading.connection.execute(found)
    return [Held(row[0], row[1], *(row[2:] if times else (None, None))) for row in rows]


def _same(workflow: str, what: Mapping[str, Value]) -> list[ColumnElement[bool]]:
    record: Any = workflow_of(workflow).record
    return [getattr(record, name) == value for name, value in what.items()]


def _overlaps(workflow: str, start: object, end: object) -> list[ColumnElement[bool]]:
    declared = workflow_of(workflow)
    record: Any = declared.record
    assert declared.holds is not None
    begins, ends = getattr(record, declared.holds.start), getattr(record, declared.holds.end)
    return [begins < end, ends > start]
