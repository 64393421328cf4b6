"""What cases keep about one person: found by the kinds of their fields, told, taken out.

No workflow is known here by its name. Source: faults.md 4 (PIPL art. 44-50), decision 0014.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, or_, select

from propdesk.domain.case_fields import Field, FieldKind, Value
from propdesk.domain.case_persons import Traces, is_identifying, named_in, without
from propdesk.domain.errors import DomainError
from propdesk.domain.ids import CustomerId
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseLine, CaseStanding
from propdesk.models.people import Customer, Tenure, Vehicle
from propdesk.models.print_jobs import PrintAttempt, PrintJob
from propdesk.services import case_files, case_sheets, case_standing, case_store
from propdesk.services.case_store import Loaded
from propdesk.services.sealing import sealer
from propdesk.services.work import Reading, Work
from propdesk.workflows import WORKFLOWS
from propdesk.workflows.kernel import Workflow

SETTLED = ("confirmed", "sent", "cancelled", "failed", "uncertain")  # papers nobody waits for
MOST_NAMED = 5


class CasesOpenError(DomainError):
    """What is being worked on for a person is finished first."""

    sentence = QT_TRANSLATE_NOOP(
        "case_persons",
        "{count} cases about this person are not finished yet: {numbers}. Finish them first.",
    )


@dataclass(frozen=True)
class Found:
    """A case a person stands in."""

    case_id: bytes
    number: str
    is_open: bool


def traces_of(reading: Reading, customer_id: CustomerId) -> Traces:
    """Return what a person is known by: name, telephone, number, plates and units, old ones too."""
    row = reading.connection.execute(
        select(Customer.name, Customer.phone, Customer.id_sealed).where(Customer.id == customer_id)
    ).first()
    if row is None:
        return Traces()
    number = sealer(reading).open(row.id_sealed, customer_id) if row.id_sealed else ""
    plates = reading.connection.scalars(
        select(Vehicle.plate).where(Vehicle.customer_id == customer_id)
    )
    units = reading.connection.scalars(
        select(Tenure.unit_id).where(Tenure.customer_id == customer_id)
    )
    return Traces(
        names=frozenset({row.name} - {""}),
        phones=frozenset({row.phone} - {""}),
        plates=frozenset(plates) - {""},
        numbers=frozenset({number} - {""}),
        units=frozenset(bytes(unit) for unit in units),
    )


def cases_of(reading: Reading, traces: Traces) -> tuple[Found, ...]:
    """Return the cases that name a person: by telephone, plate or number anywhere, by name at a
    unit of theirs."""
    found: dict[bytes, Found] = {}
    for workflow in WORKFLOWS.values():
        conditions = [*_own(workflow, traces)]
        if lines := _in_lines(workflow, traces):
            theirs = select(CaseLine.case_id).where(or_(*lines))
            conditions.append(workflow.record.id.in_(theirs))
        if not conditions:
            continue
        rows = reading.connection.execute(
            select(CaseStanding.case_id, CaseStanding.number, CaseStanding.closed_at)
            .join(workflow.record, workflow.record.id == CaseStanding.case_id)
            .where(CaseStanding.workflow == workflow.code, or_(*conditions))
            .order_by(CaseStanding.opened_at, CaseStanding.case_id)
        )
        for row in rows:
            found[row.case_id] = Found(row.case_id, row.number, row.closed_at is None)
    return tuple(found.values())


def told(reading: Reading, traces: Traces) -> list[Mapping[str, object]]:
    """Return everything cases keep about a person, in full: a record for each case."""
    return [_told(reading, case.case_id, traces) for case in cases_of(reading, traces)]


def check_finished(reading: Reading, customer_id: CustomerId) -> None:
    """Raise CasesOpenError while a case about a person is not finished."""
    open_ones = [c.number for c in cases_of(reading, traces_of(reading, customer_id)) if c.is_open]
    if open_ones:
        numbers = ", ".join(open_ones[:MOST_NAMED])
        raise CasesOpenError(count=len(open_ones), numbers=numbers)


def take_out(work: Work, traces: Traces, stand_in: str) -> tuple[bytes, ...]:
    """Put a pseudonym where a person stands in cases; what was done stays. Returns the cases.

    A case the law keeps, such as a deposit's, is a voucher and stays as it is.
    """
    done = []
    for found in cases_of(work, traces):
        case = case_store.load(work, found.case_id)
        if case.workflow.retention is not None:
            forget(work, case, _with_own_name(case, traces), stand_in)
            done.append(found.case_id)
    close_up(work, done)
    return tuple(done)


def forget(work: Work, case: Loaded, traces: Traces, stand_in: str) -> None:
    """Take what a person is known by out of one case's record and tables."""
    fresh = {}
    for declared in case.workflow.fields:
        value = case.values[declared.name]
        new = without(declared, value, traces, stand_in)
        if new != value:
            fresh[declared.name] = new
    if fresh:
        work.update(case.workflow.record, case.case_id, **fresh)
    for table in case.workflow.lines:
        columns = {column.name: column for column in table.columns}
        for line_id, row in case.lines[table.name]:
            new_row = {n: without(columns[n], v, traces, stand_in) for n, v in row.items()}
            if new_row != dict(row):
                work.update(CaseLine, line_id, content=case_store.line_content(new_row))


def close_up(work: Work, cases: Sequence[bytes]) -> None:
    """Bring lists and searches up to date, and delete the papers of these cases from the queue."""
    case_standing.refresh(work, cases)
    for case_id in cases:
        of_case = (PrintJob.subject_id == case_id, PrintJob.state.in_(SETTLED))
        jobs = select(PrintJob.id).where(*of_case)
        work.run_local(PrintAttempt, delete(PrintAttempt).where(PrintAttempt.job_id.in_(jobs)))
        work.run_local(PrintJob, delete(PrintJob).where(*of_case))


def _own(workflow: Workflow, traces: Traces) -> Iterator[ColumnElement[bool]]:
    unit = workflow.field_with("unit")
    for declared in workflow.fields:
        column = getattr(workflow.record, declared.name)
        if words := traces.of_kind(declared):
            yield column.in_(sorted(words))
        elif named_in(declared) and unit is not None and traces.names and traces.units:
            at = getattr(workflow.record, unit.name).in_(sorted(traces.units))
            yield and_(column.in_(sorted(traces.names)), at)


def _in_lines(workflow: Workflow, traces: Traces) -> list[ColumnElement[bool]]:
    """Return the conditions of a table row that has a telephone, plate or number of theirs."""
    return [
        and_(CaseLine.section == table.name, CaseLine.content.contains(_as_stored(word)))
        for table in workflow.lines
        for column in table.columns
        for word in sorted(traces.of_kind(column))
    ]


def _as_stored(word: str) -> str:
    return json.dumps(word, ensure_ascii=False)


def _with_own_name(case: Loaded, traces: Traces) -> Traces:
    """Return the traces with what a case of theirs says besides: its name, plate and papers."""
    fields = case.workflow.fields
    if not any(case.values[f.name] in traces.of_kind(f) for f in fields):
        return traces
    given = [(f, str(case.values[f.name] or "")) for f in fields if is_identifying(f)]
    names = {value for f, value in given if named_in(f) and f.role}
    numbers = {value for f, value in given if f.kind in (FieldKind.PLATE, FieldKind.CODE)}
    return replace(
        traces, names=traces.names | names - {""}, numbers=traces.numbers | numbers - {""}
    )


def _told(reading: Reading, case_id: bytes, traces: Traces) -> Mapping[str, object]:
    case = case_store.load(reading, case_id)
    state = case.workflow.flow.by_state[case.standing.state]
    record: dict[str, object] = {
        "workflow": case.workflow.one.translated(),
        "number": case.number,
        "state": state.label.translated(),
        "opened_at": case.standing.opened_at,
        "closed_at": case.standing.closed_at,
    }
    for declared in case.workflow.fields:
        if text := _text(reading, declared, case.values[declared.name]):
            record[declared.name] = text
    for table in case.workflow.lines:
        for place, row in enumerate(case.rows(table.name), start=1):
            if _is_about(table.columns, row, traces):
                record[f"{table.name}.{place}"] = _row_text(reading, table.columns, row)
    files = [row.name for row in case_files.files(reading, case_id=case_id)]
    return record | ({"files": ", ".join(files)} if files else {})


def _is_about(columns: Sequence[Field], row: Mapping[str, Value], traces: Traces) -> bool:
    """Tell whether a row is the person's; a table without personal columns is the case's own."""
    personal = [column for column in columns if traces.could_be(column)]
    return not personal or any(row[c.name] in traces.all_words for c in personal)


def _row_text(reading: Reading, columns: Sequence[Field], row: Mapping[str, Any]) -> str:
    texts = (_text(reading, column, row[column.name]) for column in columns)
    return " · ".join(text for text in texts if text)


def _text(reading: Reading, declared: Field, value: Value) -> str:
    if declared.kind is FieldKind.YES_NO and not value:
        return ""
    return case_sheets.text_of(reading, declared, value, in_full=True)
