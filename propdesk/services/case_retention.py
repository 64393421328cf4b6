"""Forget people in finished cases in time: who it was goes, what was done stays.

Every workflow says by which clock (`Workflow.retention`). Source: faults.md 4 (PIPL art. 19), P32.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, or_, select

from propdesk.clock import CENTRE_ZONE
from propdesk.domain.case_fields import TEXTS, Field, FieldKind, Value
from propdesk.domain.case_persons import Traces, anonymous, is_identifying, named_in
from propdesk.domain.ids import CustomerId
from propdesk.domain.retention import CLOCKS, RetentionKind, due_before, pseudonym
from propdesk.models.cases import CaseLine, CaseStanding
from propdesk.models.personal_data import LegalHold
from propdesk.services import case_persons, case_store, file_removal
from propdesk.services.case_store import Loaded
from propdesk.services.personal_data import days_of
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow

FORGOTTEN = "#%"
MOST_AT_ONCE = 50  # cases of one transaction: others write between


class DueCase(NamedTuple):
    """A finished case whose clock has run out."""

    case_id: bytes
    kind: RetentionKind


@query(None)
def due(reading: Reading) -> tuple[DueCase, ...]:
    """Return the next finished cases whose clock has run out and that no legal hold keeps.

    Looking through everything that was ever finished takes a while: it is done beside the work of
    others, and what was found is forgotten in small steps.
    """
    held = held_cases(reading)
    found: list[DueCase] = []
    for workflow in WORKFLOWS.values():
        if workflow.retention is not None and len(found) < MOST_AT_ONCE:
            found += _due_of(reading, workflow, workflow.retention, held)
    return tuple(found[:MOST_AT_ONCE])


@use_case(None)
def forget(work: Work, *, cases: Sequence[DueCase]) -> int:
    """Empty finished cases, with the proof; return how many. A hold placed meanwhile keeps them."""
    held = held_cases(work)
    wanted = [case for case in cases if case.case_id not in held]
    for case_id, kind in wanted:
        _forget(work, case_store.load(work, case_id), keeps_text=CLOCKS[kind].keeps_text)
    counts = Counter(kind for _, kind in wanted)
    for kind in counts:
        of_kind = [case.case_id for case in wanted if case.kind is kind]
        file_removal.remove_of_cases(work, of_kind, kind.value)
    if wanted:
        case_persons.close_up(work, [case.case_id for case in wanted])
        said = ", ".join(f"{kind.value}: {count}" for kind, count in counts.items())
        work.about(work.new_id(), said)
    return len(wanted)


def _due_of(
    reading: Reading, workflow: Workflow, kind: RetentionKind, held: frozenset[bytes]
) -> list[DueCase]:
    still_there = _still_there(workflow)
    if not still_there:
        return []
    day = due_before(reading.today, days_of(reading, kind))
    before = datetime.combine(day, time(), CENTRE_ZONE)
    found = (
        select(CaseStanding.case_id)
        .join(workflow.record, workflow.record.id == CaseStanding.case_id)
        .where(
            CaseStanding.workflow == workflow.code,
            CaseStanding.closed_at < before,
            or_(*still_there),
        )
        .order_by(CaseStanding.closed_at)
        .limit(MOST_AT_ONCE + len(held))
    )
    ids = reading.connection.scalars(found)
    return [DueCase(case_id, kind) for case_id in ids if case_id not in held]


def _forget(work: Work, case: Loaded, *, keeps_text: bool) -> None:
    """Leave nobody in a case: names are a pseudonym of the case, the rest of them is empty."""
    traces, stand_in = _traces_in(case), pseudonym(case.case_id)

    def emptied(field: Field, value: Value) -> Value:
        if not keeps_text and _is_free(field) and not is_identifying(field):
            return value if field.counted else field.empty
        return anonymous(field, value, traces, stand_in)

    old = {f.name: case.values[f.name] for f in case.workflow.fields}
    new = {f.name: emptied(f, old[f.name]) for f in case.workflow.fields}
    fresh = {name: value for name, value in new.items() if value != old[name]}
    if fresh:
        work.update(case.workflow.record, case.case_id, **fresh)
    for table in case.workflow.lines:
        for line_id, row in case.lines[table.name]:
            bare = {c.name: emptied(c, row[c.name]) for c in table.columns}
            if bare != dict(row):
                work.update(CaseLine, line_id, content=case_store.line_content(bare))


def _traces_in(case: Loaded) -> Traces:
    """Return what the case itself says of people, so that its free text can be cleared of it."""
    found = Traces()
    fields = [(f, case.values[f.name]) for f in case.workflow.fields]
    for table in case.workflow.lines:
        for row in case.rows(table.name):
            fields += [(column, row[column.name]) for column in table.columns]
    for field, value in fields:
        if not is_identifying(field) or not isinstance(value, str) or not value:
            continue
        if named_in(field):
            found = replace(found, names=found.names | {value})
        else:
            found = replace(found, numbers=found.numbers | {value})
    return found


def _still_there(workflow: Workflow) -> list[ColumnElement[bool]]:
    """Return the conditions of a case in which somebody can still be told."""
    conditions = []
    for field in workflow.fields:
        if is_identifying(field) and _is_text(field):
            column = getattr(workflow.record, field.name)
            conditions.append(and_(column != "", column.not_like(FORGOTTEN)))
    return conditions


def held_cases(reading: Reading) -> frozenset[bytes]:
    """Return the cases of people under a legal hold."""
    people = reading.connection.scalars(
        select(LegalHold.customer_id).where(LegalHold.ended_at.is_(None)).distinct()
    )
    found: set[bytes] = set()
    for person in people.all():
        traces = case_persons.traces_of(reading, CustomerId(person))
        found |= {case.case_id for case in case_persons.cases_of(reading, traces)}
    return frozenset(found)


def _is_text(field: Field) -> bool:
    return field.kind in TEXTS and field.kind is not FieldKind.CHOICE


def _is_free(field: Field) -> bool:
    return field.kind in (FieldKind.TEXT, FieldKind.NOTE, FieldKind.CODE)
