"""The tables inside a case: goods, places, parts, papers; rows are added, changed and ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from propdesk.domain.case_fields import FieldMissingError, UnknownFieldError, is_empty, kept
from propdesk.domain.case_flow import Lines, Row
from propdesk.domain.case_tables import noted
from propdesk.domain.cases import LINES, CaseClosedError
from propdesk.domain.errors import DomainError, NotFoundError
from propdesk.domain.ids import is_alike, part_id
from propdesk.domain.permissions import Permission
from propdesk.i18n import QT_TRANSLATE_NOOP
from propdesk.models.cases import CaseLine
from propdesk.services import case_standing, case_store
from propdesk.services.case_store import Loaded, NewStep
from propdesk.services.work import Work, check_right, use_case
from propdesk.workflows.kernel import Workflow

MOST_ROWS = 500


class LinesMissingError(DomainError):
    """A case needs at least one row in a table."""

    sentence = QT_TRANSLATE_NOOP("case_lines", "Enter at least one row in “{table}”.")


class LinesFrozenError(DomainError):
    """The rows of a table cannot be changed in this state."""

    sentence = QT_TRANSLATE_NOOP("case_lines", "“{table}” cannot be changed any more: “{state}”.")


class TooManyRowsError(DomainError):
    """A whole list was pasted into one case."""

    sentence = QT_TRANSLATE_NOOP("case_lines", "“{table}” holds at most {limit} rows.")


@dataclass(frozen=True)
class LineChange:
    """A row to add (`line_id` None), to change, or to end (`values` None)."""

    line_id: bytes | None
    values: Mapping[str, object] | None


@use_case(Permission.CASES)
def change_lines(work: Work, *, case_id: bytes, section: str, rows: Sequence[LineChange]) -> None:
    """Add, change and end rows of one table; what was there before stays in the log."""
    case = case_store.load(work, case_id)
    table = table_of(case.workflow, section)
    check_right(work.person, table.permission or case.workflow.corrects)
    write_changes(work, case, table, rows)


def write_changes(work: Work, case: Loaded, table: Lines, rows: Sequence[LineChange]) -> None:
    """Write changes of rows that another step brings with it; whose right it is was asked there.

    CaseClosedError, LinesFrozenError, TooManyRowsError, NotFoundError.
    """
    _check_open(case, table)
    section, case_id = table.name, case.case_id
    known = dict(case.lines[section])
    log: list[object] = []
    for place, row in enumerate(rows):
        if row.line_id is not None and row.line_id not in known:
            raise NotFoundError(field=section, name=row.line_id.hex())
        log.append(_change(work, case, table, row, len(known) + place))
    _check_count(table, len(known) + sum(row.line_id is None for row in rows))
    step = NewStep(
        transition=LINES,
        target=case.standing.state,
        extra={section: log},
    )
    case_store.write_step(work, case.workflow, case_id, step)
    case_standing.refresh(work, [case_id])
    work.about(case_id, f"{case.number} {LINES}")


def checked(
    workflow: Workflow, given: Mapping[str, Sequence[Mapping[str, object]]], *, is_new: bool
) -> dict[str, list[Row]]:
    """Return the rows of a new case as they are kept, presets where none are given."""
    if unknown := set(given) - {table.name for table in workflow.lines}:
        raise UnknownFieldError(field=min(unknown), name=min(unknown))
    found = {}
    for table in workflow.lines:
        rows = [checked_row(table, row) for row in given.get(table.name, ())]
        if not rows and is_new:
            rows = [checked_row(table, row) for row in table.first_rows()]
        if table.required and not rows:
            raise LinesMissingError(field=table.name, table=table.label)
        _check_count(table, len(rows))
        found[table.name] = rows
    return found


def noted_rows(
    work: Work, workflow: Workflow, rows: Mapping[str, Sequence[Row]]
) -> dict[str, list[Row]]:
    """Return the first rows of a case, those ticked already with who ticked them and when."""
    who, now = work.person.name, work.now
    return {
        name: [noted(table_of(workflow, name), None, row, who, now) for row in content]
        for name, content in rows.items()
    }


def checked_row(table: Lines, given: Mapping[str, object]) -> Row:
    """Return a row as it is kept; errors stand at the table."""
    columns = {column.name: column for column in table.columns}
    if unknown := set(given) - set(columns):
        raise UnknownFieldError(field=table.name, name=min(unknown))
    row = {name: kept(column, given.get(name)) for name, column in columns.items()}
    for name, column in columns.items():
        if column.required and is_empty(column, row[name]):
            raise FieldMissingError(field=table.name, label=column.label)
    return row


def write_new(
    work: Work, case_id: bytes, rows: Mapping[str, Sequence[Row]], *, is_told: bool = False
) -> None:
    """Write the rows of a new case; desks that make a case alike make its first rows alike.

    Rows that are `told`, not preset, may differ from desk to desk.
    """
    for section, content in rows.items():
        for position, row in enumerate(content):
            if is_alike(case_id):
                _insert_alike(work, case_id, section, position, row, is_told=is_told)
            else:
                _insert(work, case_id, section, position, row)


def table_of(workflow: Workflow, section: str) -> Lines:
    """Return a table of a workflow; NotFoundError."""
    for table in workflow.lines:
        if table.name == section:
            return table
    raise NotFoundError(field="section", name=section)


def _change(work: Work, case: Loaded, table: Lines, change: LineChange, position: int) -> object:
    """Write one change; return [old, new] as the log keeps it."""
    old = dict(case.lines[table.name]).get(change.line_id) if change.line_id else None
    if change.values is None:
        assert change.line_id is not None
        work.update(CaseLine, change.line_id, ended_at=work.now)
        return [case_store.logged_line(table, old or {}), None]
    row = checked_row(table, {**(old or {}), **change.values})
    row = noted(table, old, row, work.person.name, work.now)
    if change.line_id is None:
        _insert(work, case.case_id, table.name, position, row)
    else:
        work.update(CaseLine, change.line_id, content=case_store.line_content(row))
    logged = case_store.logged_line
    return [logged(table, old) if old else None, logged(table, row)]


def _insert_alike(
    work: Work, case_id: bytes, section: str, position: int, row: Row, *, is_told: bool
) -> None:
    """Add a row all desks add; one that may differ is added empty and then filled."""
    line_id, content = part_id(case_id, f"{section}.{position}"), case_store.line_content(row)
    work.insert(
        CaseLine,
        id=line_id,
        case_id=case_id,
        section=section,
        position=position,
        content="{}" if is_told else content,
        ended_at=None,
    )
    if is_told:
        work.update(CaseLine, line_id, content=content)


def _insert(work: Work, case_id: bytes, section: str, position: int, row: Row) -> None:
    work.insert(
        CaseLine,
        id=work.new_id(),
        case_id=case_id,
        section=section,
        position=position,
        content=case_store.line_content(row),
        ended_at=None,
    )


def _check_open(case: Loaded, table: Lines) -> None:
    state = case.workflow.flow.by_state[case.standing.state]
    if state.final:
        raise CaseClosedError(number=case.number, state=state.label)
    if state.code in table.frozen_in:
        raise LinesFrozenError(field=table.name, table=table.label, state=state.label)


def _check_count(table: Lines, count: int) -> None:
    if count > MOST_ROWS:
        raise TooManyRowsError(field=table.name, table=table.label, limit=MOST_ROWS)
