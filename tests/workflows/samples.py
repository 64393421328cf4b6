"""Values that fit a declared field, so that every workflow can be opened and moved in tests."""

from collections.abc import Mapping
from datetime import date, timedelta
from hashlib import blake2b

from propdesk.desk import Desk
from propdesk.domain.case_fields import Field, FieldKind, Value
from propdesk.domain.case_flow import Lines
from propdesk.domain.ids import UserId
from propdesk.services import casework
from propdesk.services.casework import Done
from propdesk.workflows.kernel import Workflow
from tests.builders import NOON, World, add_units
from tests.workflows.specimens import SPECIMENS

TODAY = date(2026, 12, 5)


def sample(field: Field, unit: bytes, user: bytes, number: int = 0) -> Value:
    """Return a value of a field's kind; texts differ by `number`."""
    if field.choices:
        return field.choices[number % len(field.choices)][0]
    words = f"{field.label.translated()} {number}"[: field.limit or 60]
    known: Mapping[FieldKind, Value] = {
        FieldKind.DATE: TODAY + timedelta(days=10),
        FieldKind.MOMENT: NOON + timedelta(hours=1),
        FieldKind.WHOLE: 2,
        FieldKind.MONEY: 1200,
        FieldKind.YES_NO: True,
        FieldKind.PHONE: "13812345678",
        FieldKind.PLATE: "粤B12345",
        FieldKind.CODE: f"A{number}",
        FieldKind.UNIT: unit,
        FieldKind.PERSON: user,
    }
    return known.get(field.kind, words)


def unit_of(world: World) -> bytes:
    """Return a unit for cases to be about."""
    return world.desk.execute(add_units)[0]


def values_for(workflow: Workflow, unit: bytes, user: bytes, number: int = 0) -> dict[str, object]:
    """Return what opens a case: every field that is entered, a workflow's own specimen first."""
    made: dict[str, object] = {f.name: sample(f, unit, user, number) for f in workflow.entered}
    return made | dict(SPECIMENS.get(workflow.code, {}))


def lines_for(workflow: Workflow, unit: bytes, user: bytes) -> dict[str, list[dict[str, object]]]:
    """Return a row for every table of a new case."""
    return {table.name: [row_for(table, unit, user)] for table in workflow.lines}


def row_for(table: Lines, unit: bytes, user: bytes) -> dict[str, object]:
    """Return a row of a table."""
    return {column.name: sample(column, unit, user) for column in table.columns}


def opened(desk: Desk, workflow: Workflow, unit: bytes, number: int = 0) -> Done:
    """Open a case of a workflow."""
    user = UserId(desk.actor.user_id) if desk.actor else UserId(bytes(16))
    return desk.execute(
        casework.open_case,
        workflow=workflow.code,
        values=values_for(workflow, unit, user, number),
        lines=lines_for(workflow, unit, user),
        reason="样本",
    )


def multiply(world: World, workflow: Workflow, case_id: bytes, times: int) -> None:
    """Add so many copies of a case to what lists read, each a second older than the one before.

    They have records and standings but no steps: for lists only.
    """
    record = workflow.record.__tablename__
    with world.desk.database.write() as connection:
        connection.exec_driver_sql("PRAGMA cache_size = -131072")
        connection.exec_driver_sql(
            "CREATE TEMP TABLE copies AS WITH RECURSIVE n(i) AS"
            " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " SELECT i, CAST(printf('%s%08d', hex(substr(?, 1, 4)), i) AS BLOB) AS id FROM n",
            (times, blake2b(workflow.code.encode()).digest()),
        )
        for table, key in ((record, "id"), ("case_standing", "case_id")):
            names = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")]
            fresh = {key: "copies.id"}
            if table == "case_standing":
                fresh["number"] = "printf('%05d', copies.i)"
                fresh["opened_at"] = "t.opened_at - copies.i * 1000000"
            wanted = ", ".join(fresh.get(name, f't."{name}"') for name in names)
            copying = f"INSERT INTO {table} SELECT {wanted} FROM {table} t, copies"  # noqa: S608 - declared names
            connection.exec_driver_sql(f"{copying} WHERE t.{key} = ?", (case_id,))
        connection.exec_driver_sql(
            "UPDATE case_count SET cases = cases + ? WHERE workflow = ? AND state ="
            " (SELECT state FROM case_standing WHERE case_id = ?)",
            (times, workflow.code, case_id),
        )
        connection.exec_driver_sql("DROP TABLE copies")
