"""Checklists: who ticked a row and when stands beside it, and nobody types that (domain.md 6.1)."""

import pytest

from propdesk.domain.case_flow import LinesKind, Row
from propdesk.domain.case_tables import noted, typed_columns
from propdesk.domain.permissions import Role
from propdesk.services import case_lines, case_sheets
from propdesk.services.case_lines import LineChange
from propdesk.workflows import WORKFLOWS
from tests.builders import NOON, World
from tests.workflows.samples import opened, unit_of

CODE, TABLE = next(
    (w.code, table)
    for w in WORKFLOWS.values()
    for table in w.lines
    if table.kind is LinesKind.CHECKLIST and w.flow.initial not in table.frozen_in
)


@pytest.fixture
def case_id(centre: World) -> bytes:
    return opened(centre.desk, WORKFLOWS[CODE], unit_of(centre)).case_id


def rows(centre: World, case_id: bytes) -> list[tuple[bytes, Row]]:
    """Return the rows of the checklist."""
    return centre.desk.query(case_sheets.sheet, case_id=case_id).lines[TABLE.name]


def change(centre: World, case_id: bytes, who: Role, line: bytes | None, **values: object) -> None:
    """Change a row as somebody of a role."""
    centre.as_role(who).execute(
        case_lines.change_lines,
        case_id=case_id,
        section=TABLE.name,
        rows=[LineChange(line, values)],
    )


def test_who_ticks_a_row_and_when_is_noted_and_stays(centre: World, case_id: bytes) -> None:
    change(centre, case_id, Role.RECEPTIONIST, None, item="合同", done_by="别人")
    line, row = rows(centre, case_id)[-1]
    assert (row["done_by"], row["done_at"]) == ("", None)
    change(centre, case_id, Role.RECEPTIONIST, line, is_done=True, done_by="别人")
    centre.clock.advance(hours=1)
    change(centre, case_id, Role.MANAGER, line, note="有效期至年底")
    _, row = rows(centre, case_id)[-1]
    assert (row["done_by"], row["done_at"]) == ("receptionist", NOON)
    change(centre, case_id, Role.MANAGER, line, is_done=False)
    _, row = rows(centre, case_id)[-1]
    assert (row["done_by"], row["done_at"]) == ("", None)


def test_a_row_ticked_when_the_case_is_opened_is_noted_too(centre: World, case_id: bytes) -> None:
    _, row = rows(centre, case_id)[0]
    assert row["is_done"]
    assert (row["done_by"], row["done_at"]) == ("admin", NOON)


def test_nobody_is_asked_for_it() -> None:
    typed = {column.name for column in typed_columns(TABLE)}
    assert {column.name for column in TABLE.columns} - typed == {"done_by", "done_at"}


def test_other_tables_note_nothing() -> None:
    plain = next(
        table for w in WORKFLOWS.values() for table in w.lines if table.kind is LinesKind.PLAIN
    )
    assert noted(plain, None, {"name": "x"}, "admin", NOON) == {"name": "x"}
