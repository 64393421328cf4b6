"""Read and write what a case is made of: its file and number, record, steps and lines."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, literal_column, select

from propdesk.domain.case_clocks import Moved
from propdesk.domain.case_fields import Field, Value, masked, plain, revived
from propdesk.domain.case_flow import Lines, Row
from propdesk.domain.case_persons import FREE, SHORTEST_WORD, is_identifying, named_in
from propdesk.domain.cases import OPEN, Standing, StepFact, fold
from propdesk.domain.deadlines import Due
from propdesk.domain.errors import NotFoundError
from propdesk.domain.ids import UserId, part_id
from propdesk.domain.numbering import alike_number, case_number
from propdesk.models.cases import CaseFile, CaseLine, CaseStep
from propdesk.models.prepared import Prepared
from propdesk.models.receipts import ReceiptBook
from propdesk.services.work import Reading, Work
from propdesk.workflows import workflow_of
from propdesk.workflows.kernel import Case, Workflow

_FILE = Prepared(select(CaseFile.workflow, CaseFile.number).where(CaseFile.id == bindparam("case")))
_BY_NUMBER = Prepared(select(CaseFile.id).where(CaseFile.number == bindparam("number")))
_LAST_SEQ = Prepared(
    select(CaseFile.seq)
    .where(CaseFile.workflow == bindparam("workflow"), CaseFile.replica == bindparam("replica"))
    .order_by(CaseFile.seq.desc())
    .limit(literal_column("1"))
)
_PREFIX = Prepared(
    select(ReceiptBook.prefix)
    .where(ReceiptBook.replica == bindparam("replica"))
    .order_by(ReceiptBook.opened_at.desc())
    .limit(literal_column("1"))
)
_STEPS = Prepared(
    select(CaseStep).where(CaseStep.case_id == bindparam("case")).order_by(CaseStep.stamp)
)
_LINES = Prepared(
    select(CaseLine.id, CaseLine.section, CaseLine.content)
    .where(CaseLine.case_id == bindparam("case"), CaseLine.ended_at.is_(None))
    .order_by(CaseLine.section, CaseLine.position, CaseLine.id)
)


WHOLE = 7  # letters and figures: a telephone, a plate, a document
NO_CLOCKS = Moved({}, ())
NO_DESK = bytes(16)  # the desk of a case all desks make alike


@dataclass
class Loaded:
    """A case as it is: declaration, record, standing, lines [(id, row)] by table."""

    workflow: Workflow
    case_id: bytes
    number: str
    values: dict[str, Value]
    standing: Standing
    lines: Mapping[str, Sequence[tuple[bytes, Row]]] = field(default_factory=dict)

    def rows(self, section: str) -> list[Row]:
        """Return the rows of one table."""
        return [row for _, row in self.lines.get(section, ())]


def load(reading: Reading, case_id: bytes) -> Loaded:
    """Return a case; NotFoundError."""
    file = _FILE.first(reading.connection, case=case_id)
    if file is None:
        raise NotFoundError(field="case", name=case_id.hex())
    workflow = workflow_of(file.workflow)
    return Loaded(
        workflow=workflow,
        case_id=case_id,
        number=file.number,
        values=record_of(reading, workflow, case_id),
        standing=fold(workflow.flow, (as_fact(row) for row in step_rows(reading, case_id))),
        lines=lines_of(reading, workflow, case_id),
    )


def find(reading: Reading, number: str) -> bytes:
    """Return the case with this number; NotFoundError."""
    found = _BY_NUMBER.scalar(reading.connection, number=number.strip().upper())
    if found is None:
        raise NotFoundError(field="number", name=number)
    return bytes(found)


def record_of(reading: Reading, workflow: Workflow, case_id: bytes) -> dict[str, Value]:
    """Return the fields of a case by name."""
    row = _record(workflow.record).first(reading.connection, case=case_id)
    if row is None:
        raise NotFoundError(field="case", name=case_id.hex())
    return {f.name: getattr(row, f.name) for f in workflow.fields}


def step_rows(reading: Reading, case_id: bytes) -> list[Any]:
    """Return a case's steps as they are stored, oldest first."""
    return _STEPS.rows(reading.connection, case=case_id)


def as_fact(row: Any) -> StepFact:
    """Return a stored step for the fold."""
    clocks = json.loads(row.clocks)
    return StepFact(
        row.id,
        row.stamp,
        row.transition,
        row.at,
        row.actor_id,
        row.handler_id,
        row.reason,
        {code: _due(parts) for code, parts in clocks.get("started", {}).items()},
        tuple(clocks.get("ended", ())),
        row.target,
    )


class Alike(NamedTuple):
    """The identity every desk gives to a case that time asks for, and the day it is for.

    The fields in `fixed` follow from these alone; of others desks may know different things.
    """

    identity: bytes
    day: date
    fixed: frozenset[str] = frozenset()


def new_file(work: Work, workflow: Workflow, alike: Alike | None = None) -> tuple[bytes, str]:
    """Give a new case its identity and number; return both.

    The number is the next one of this desk; that of a case made alike follows from its identity,
    so that no desk's number is lost when another one made it too.
    """
    if alike is not None:
        centre = work.station.centre
        number = alike_number(centre, workflow.form, alike.identity, alike.day)
        _write_file(work, workflow, alike.identity, number, seq=0)
        return alike.identity, number
    replica = work.station.replica
    last = _LAST_SEQ.scalar(work.connection, workflow=workflow.code, replica=replica)
    seq = (last or 0) + 1
    prefix = _PREFIX.scalar(work.connection, replica=replica) or work.station.label
    number = case_number(prefix, workflow.form, seq, work.today)
    case_id = work.new_id()
    _write_file(work, workflow, case_id, number, seq=seq)
    return case_id, number


def _write_file(work: Work, workflow: Workflow, case_id: bytes, number: str, *, seq: int) -> None:
    work.insert(
        CaseFile,
        id=case_id,
        workflow=workflow.code,
        number=number,
        replica=work.station.replica if seq else NO_DESK,
        seq=seq,
        opened_at=work.now,
    )


def new_record(work: Work, case: Loaded, alike: Alike | None) -> None:
    """Write the fields of a new case.

    Of one made alike the record is added with what follows from its identity and then filled: where
    two desks know different things, each field has its last writer, and what follows from the
    identity is written by nobody a second time, so that no later copy undoes a correction.
    """
    record, values = case.workflow.record, case.values
    if alike is None:
        work.insert(record, id=case.case_id, **values)
        return
    first = {f.name: f.empty for f in case.workflow.fields}
    first |= {name: values[name] for name in alike.fixed}
    work.insert(record, id=case.case_id, **first)
    if rest := {name: value for name, value in values.items() if value != first[name]}:
        work.update(record, case.case_id, **rest)


def opened_alike(alike: Alike) -> dict[str, Any]:
    """Return identity and place of the opening step of a case made alike: before all others."""
    return {"step_id": part_id(alike.identity, OPEN), "stamp": 1}


@dataclass(frozen=True, kw_only=True)
class NewStep:
    """A step to be written."""

    transition: str
    target: str
    changes: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)
    moved: Moved = NO_CLOCKS
    reason: str = ""
    second: UserId | None = None
    handler: UserId | None = None
    overridden: Sequence[str] = ()
    extra: Mapping[str, object] = field(default_factory=dict)
    step_id: bytes | None = None  # what time makes has its identity, moment and place from it
    at: datetime | None = None
    stamp: int | None = None


def write_step(work: Work, workflow: Workflow, case_id: bytes, step: NewStep) -> bytes:
    """Write a step; personal values are masked in it, for it is kept for good."""
    step_id = step.step_id or work.new_id()
    reason, changes = _without_people(work, workflow, case_id, step)
    clocks: dict[str, object] = {}
    if step.moved.started:
        clocks["started"] = {code: _plain_due(d) for code, d in step.moved.started.items()}
    if step.moved.ended:
        clocks["ended"] = list(step.moved.ended)
    work.insert(
        CaseStep,
        id=step_id,
        case_id=case_id,
        workflow=workflow.code,
        transition=step.transition,
        target=step.target,
        at=step.at or work.now,
        stamp=work.stamp if step.stamp is None else step.stamp,
        actor_id=work.person.user_id,
        second_id=step.second,
        handler_id=step.handler,
        station=work.station.label,
        reason=reason,
        overridden=",".join(step.overridden),
        changes=json.dumps(changes | dict(step.extra), ensure_ascii=False),
        clocks=json.dumps(clocks),
    )
    return step_id


def _without_people(
    work: Work, workflow: Workflow, case_id: bytes, step: NewStep
) -> tuple[str, dict[str, list[object]]]:
    """Return a step's reason and changes with everybody masked whom the case knows."""
    declared = workflow.by_name
    changes = {n: [logged(declared[n], v) for v in pair] for n, pair in step.changes.items()}
    free = [name for name in changes if declared[name].kind in FREE]
    if not (step.reason or free):
        return "", changes
    known = people_in(workflow.fields, record_of(work, workflow, case_id))
    changes |= {name: [masked_in(value, known) for value in changes[name]] for name in free}
    return str(masked_in(step.reason, known)), changes


def lines_of(
    reading: Reading, workflow: Workflow, case_id: bytes
) -> dict[str, list[tuple[bytes, Row]]]:
    """Return the rows of every table inside a case."""
    found: dict[str, list[tuple[bytes, Row]]] = {table.name: [] for table in workflow.lines}
    if not found:
        return found
    columns = {table.name: table for table in workflow.lines}
    for row in _LINES.rows(reading.connection, case=case_id):
        if row.section in found:
            content = json.loads(row.content)
            found[row.section].append((row.id, _row_of(columns[row.section], content)))
    return found


def line_content(row: Row) -> str:
    """Return a row as it is stored."""
    return json.dumps({name: plain(value) for name, value in row.items()}, ensure_ascii=False)


def _row_of(table: Lines, content: Mapping[str, object]) -> Row:
    return {c.name: revived(c, content.get(c.name, c.empty)) for c in table.columns}


def logged(declared: Field, value: Value) -> object:
    """Return a value as the log of steps, which is kept for good, keeps it: people masked."""
    if is_identifying(declared) and isinstance(value, str):
        return masked(value)
    return plain(value)


def people_in(fields: Sequence[Field], values: Row) -> frozenset[str]:
    """Return what tells who somebody is in a record or row; the tail of a number tells nobody."""
    found = ((f, values[f.name]) for f in fields if is_identifying(f))
    return frozenset(
        value
        for field, value in found
        if isinstance(value, str) and len(value) >= (SHORTEST_WORD if named_in(field) else WHOLE)
    )


def masked_in(value: object, people: frozenset[str]) -> object:
    """Return free text in which people are masked; anything else as it is."""
    if isinstance(value, str):
        for word in sorted(people, key=len, reverse=True):
            value = value.replace(word, masked(word))
    return value


def logged_line(table: Lines, row: Row) -> str:
    """Return a row as the log of steps keeps it."""
    columns = {column.name: column for column in table.columns}
    people = people_in([column for name, column in columns.items() if name in row], row)
    values = {n: logged(columns[n], value) for n, value in row.items() if n in columns}
    values |= {n: masked_in(v, people) for n, v in values.items() if columns[n].kind in FREE}
    return json.dumps(values, ensure_ascii=False)


def _plain_due(found: Due) -> list[object]:
    moments = (found.amber_at, found.due_at)
    return [*(moment.astimezone(UTC).isoformat() for moment in moments), int(found.enforced)]


def _due(parts: Sequence[Any]) -> Due:
    amber, due_at, enforced = parts
    return Due(datetime.fromisoformat(amber), datetime.fromisoformat(due_at), bool(enforced))


@cache
def _record(record: type[Case]) -> Prepared:
    return Prepared(select(record).where(record.id == bindparam("case")))
