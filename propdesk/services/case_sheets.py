"""One case as it is shown: fields, tables, what can be done with it, its log and its links."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, or_, select

from propdesk.domain.case_fields import Field, FieldKind, Value, revived, shown
from propdesk.domain.case_flow import Lines, Row, State, Transition
from propdesk.domain.cases import KERNEL_STEPS
from propdesk.domain.deadlines import Due, Light
from propdesk.domain.ids import CLOCK_ID, UnitId, UserId
from propdesk.domain.permissions import ROLE_NAMES, Permission, Role
from propdesk.domain.signatures import next_signature
from propdesk.domain.working_calendar import CENTRE_TIME
from propdesk.i18n import Message, translate
from propdesk.models.accounts import User
from propdesk.models.cases import CaseLink, CaseStanding
from propdesk.models.prepared import Prepared
from propdesk.services import case_files, case_store
from propdesk.services.case_files import FileRow
from propdesk.services.case_store import Loaded
from propdesk.services.counter_account import unit_code
from propdesk.services.role_rights import rights_in
from propdesk.services.stated_reasons import stated_reason
from propdesk.services.work import Reading, Work, query, use_case
from propdesk.workflows.kernel import Workflow

_LINKS = Prepared(
    select(CaseLink.case_id, CaseLink.other_id, CaseLink.relation)
    .where(
        CaseLink.sort == "case",
        or_(CaseLink.case_id == bindparam("case"), CaseLink.other_id == bindparam("case")),
    )
    .order_by(CaseLink.at)
)
_STANDING = Prepared(
    select(CaseStanding.number, CaseStanding.workflow, CaseStanding.state).where(
        CaseStanding.case_id == bindparam("case")
    )
)
_NAME = Prepared(select(User.name).where(User.id == bindparam("user")))


@dataclass(frozen=True)
class ClockRow:
    """A running clock."""

    label: Message
    due_at: datetime
    amber_at: datetime
    light: Light


@dataclass(frozen=True)
class StepRow:
    """A step in the log; `changes` are (field, old, new) in words."""

    label: Message
    at: datetime
    actor: str
    second: str
    handler: str
    reason: str
    overridden: tuple[str, ...]
    changes: tuple[tuple[str, str, str], ...]
    is_refused: bool


@dataclass(frozen=True)
class LinkRow:
    """A case tied to this one; `is_child` if it came from this one."""

    case_id: bytes
    number: str
    workflow: str
    state: Message
    relation: str
    is_child: bool


@dataclass(frozen=True)
class CaseSheet:
    """A case with everything about it. `values` are as kept, `texts` as read."""

    case_id: bytes
    workflow: Workflow
    number: str
    state: State
    values: dict[str, Value]
    texts: dict[str, str]
    lines: dict[str, list[tuple[bytes, Row]]]
    offered: tuple[Transition, ...]
    clocks: tuple[ClockRow, ...]
    log: tuple[StepRow, ...]
    links: tuple[LinkRow, ...]
    files: tuple[FileRow, ...]
    first_responder: str
    handler: str
    needs_decision: bool
    is_masked: bool  # somebody's number is hidden in it, or from the guard somebody's name
    has_names: bool
    waits_for: str = ""  # the signature that is due next, and whose it may be

    def table(self, name: str) -> Lines:
        """Return the declaration of a table."""
        return next(table for table in self.workflow.lines if table.name == name)


@query(Permission.LOOK_UP)
def sheet(reading: Reading, *, case_id: bytes) -> CaseSheet:
    """Return a case; numbers of people masked, names too for who may not see numbers at all.

    Raises NotFoundError.
    """
    return _sheet(reading, case_id, in_full=False)


@use_case(Permission.REVEAL)
def reveal(work: Work, *, case_id: bytes, reason: str) -> CaseSheet:
    """Return a case with its personal data in full, and note who looked and why.

    Raises ReasonNeededError, NotFoundError.
    """
    stated = stated_reason(reason)
    found = _sheet(work, case_id, in_full=True)
    work.about(case_id, f"{found.number}: {stated}")
    return found


def hides(sheet: CaseSheet, declared: Field) -> bool:
    """Tell whether a sheet shows a field masked that holds something."""
    is_hidden = sheet.is_masked and _is_hidden(declared, has_names=sheet.has_names)
    return is_hidden and bool(sheet.values[declared.name])


def _sheet(reading: Reading, case_id: bytes, *, in_full: bool) -> CaseSheet:
    case = case_store.load(reading, case_id)
    flow, standing = case.workflow.flow, case.standing
    rights = reading.person.rights
    has_names = Permission.REVEAL in rights
    return CaseSheet(
        case_id=case_id,
        workflow=case.workflow,
        number=case.number,
        state=flow.by_state[standing.state],
        values=dict(case.values),
        texts={
            f.name: text_of(
                reading,
                f,
                case.values[f.name],
                in_full=in_full or not _is_hidden(f, has_names=has_names),
            )
            for f in case.workflow.fields
        },
        lines={name: list(rows) for name, rows in case.lines.items()},
        offered=tuple(
            t for t in flow.offered(standing.state) if t.permission in rights and not t.lapses
        ),
        clocks=_clocks(case, reading.now),
        log=tuple(_step(reading, case, row) for row in case_store.step_rows(reading, case_id)),
        links=_links(reading, case_id),
        files=tuple(case_files.files(reading, case_id=case_id)),
        first_responder=_person(reading, standing.first_responder),
        handler=_person(reading, standing.handler),
        needs_decision=standing.needs_decision,
        waits_for=_waits_for(reading, case),
        is_masked=not in_full and _holds_hidden(case, has_names=has_names),
        has_names=has_names,
    )


@query(Permission.LOOK_UP)
def find(reading: Reading, *, number: str) -> bytes:
    """Return the case with a number; NotFoundError."""
    return case_store.find(reading, number)


def text_of(reading: Reading, declared: Field, value: Value, *, in_full: bool) -> str:
    """Return a value as people read it: a unit by its room, a person by name."""
    if value is not None and declared.kind is FieldKind.UNIT and isinstance(value, bytes):
        return unit_code(reading, UnitId(value))
    if value is not None and declared.kind is FieldKind.PERSON and isinstance(value, bytes):
        return _name(reading, UserId(value))
    return shown(declared, value, zone=CENTRE_TIME, in_full=in_full)


def _is_hidden(declared: Field, *, has_names: bool) -> bool:
    """Tell whether a field is masked; `has_names` for somebody who sees names in full."""
    if declared.kind is FieldKind.PHONE:
        return True
    return declared.is_personal and not (has_names and declared.kind is FieldKind.TEXT)


def _holds_hidden(case: Loaded, *, has_names: bool) -> bool:
    fields = [f for f in case.workflow.fields if _is_hidden(f, has_names=has_names)]
    if any(case.values[f.name] for f in fields):
        return True
    return any(
        row[column.name]
        for table in case.workflow.lines
        for column in table.columns
        if _is_hidden(column, has_names=has_names)
        for row in case.rows(table.name)
    )


def _waits_for(reading: Reading, case: Loaded) -> str:
    way = next_signature(case.workflow.flow.offered(case.standing.state), case.standing)
    if way is None:
        return ""
    holders = [r for r in ROLE_NAMES if way.permission in rights_in(reading, [r])]
    names = (ROLE_NAMES[role].translated() for role in holders if role is not Role.ADMIN)
    words = translate("case_sheets", "{signature} ({roles})")
    return words.format(signature=way.label.translated(), roles=", ".join(names))


def _clocks(case: Loaded, now: datetime) -> tuple[ClockRow, ...]:
    labels = {clock.code: clock.label for clock in case.workflow.flow.clocks}
    running: dict[str, Due] = case.standing.clocks
    ordered = sorted(running.items(), key=lambda item: item[1].due_at)
    return tuple(
        ClockRow(labels[code], found.due_at, found.amber_at, found.light(now))
        for code, found in ordered
        if code in labels
    )


def _step(reading: Reading, case: Loaded, row: Any) -> StepRow:
    way = case.workflow.flow.by_code.get(row.transition)
    label = way.label if way else KERNEL_STEPS[row.transition]
    return StepRow(
        label=label,
        at=row.at,
        actor=_name(reading, row.actor_id),
        second=_name(reading, row.second_id),
        handler=_name(reading, row.handler_id),
        reason=row.reason,
        overridden=tuple(filter(None, row.overridden.split(","))),
        changes=_changes(reading, case.workflow, json.loads(row.changes)),
        is_refused=row.id in case.standing.refused,
    )


def _changes(
    reading: Reading, workflow: Workflow, changes: dict[str, Any]
) -> tuple[tuple[str, str, str], ...]:
    found = []
    for name, pair in changes.items():
        declared = workflow.by_name.get(name)
        if declared is None:
            found += _line_changes(workflow, name, pair)
            continue
        old, new = (text_of(reading, declared, revived(declared, v), in_full=True) for v in pair)
        found.append((declared.label.translated(), old, new))
    return tuple(found)


def _line_changes(workflow: Workflow, name: str, pairs: Any) -> list[tuple[str, str, str]]:
    label = next((t.label.translated() for t in workflow.lines if t.name == name), name)
    return [(label, _line_text(old), _line_text(new)) for old, new in pairs]


def _line_text(content: str | None) -> str:
    if content is None:
        return ""
    return " · ".join(str(value) for value in json.loads(content).values() if value)


def _links(reading: Reading, case_id: bytes) -> tuple[LinkRow, ...]:
    from propdesk.workflows import workflow_of

    rows = []
    for link in _LINKS.rows(reading.connection, case=case_id):
        is_child = link.case_id == case_id
        other = link.other_id if is_child else link.case_id
        found = _STANDING.first(reading.connection, case=other)
        if found is not None:
            state = workflow_of(found.workflow).flow.by_state[found.state]
            rows.append(
                LinkRow(other, found.number, found.workflow, state.label, link.relation, is_child)
            )
    return tuple(rows)


def _person(reading: Reading, user: UserId | None) -> str:
    """Return who has a case; one that time asked for nobody has taken yet."""
    if user == CLOCK_ID:
        return translate("case_sheets", "nobody yet")
    return _name(reading, user)


def _name(reading: Reading, user: UserId | None) -> str:
    if user == CLOCK_ID:
        return translate("case_sheets", "by itself")
    return (_NAME.scalar(reading.connection, user=user) or "") if user is not None else ""
