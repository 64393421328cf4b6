"""Write the next migration: the tables the models have and the newest schema has not.

python -m tools.migration STEM "What it adds."   -> propdesk/models/migrations/versions/NNNN_STEM.py

New tables and their indexes only; a changed column is written by hand in the same file.
"""

import sys
import tempfile
import textwrap
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import inspect
from sqlalchemy.dialects.sqlite import dialect
from sqlalchemy.schema import CreateIndex, CreateTable, Table

from propdesk import workflows
from propdesk.models.database import Database, create_file
from propdesk.models.migrate import MIGRATIONS, migrate, newest
from propdesk.models.tables import metadata

KEY = bytes(32)
HEAD = '''"""{about}"""

from alembic import op

revision = "{number}"
down_revision = "{before}"

STATEMENTS = (
{body},
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
'''


def main(arguments: list[str]) -> int:
    """Write the file; return the exit status."""
    if len(arguments) != 2:
        print(__doc__)
        return 2
    stem, about = arguments
    known = existing_tables()
    missing = [table for table in metadata.sorted_tables if table.name not in known]
    if not missing:
        print(f"migration: nothing new ({len(workflows.WORKFLOWS)} workflows)")
        return 1
    before = newest()
    number = f"{int(before) + 1:04d}"
    body = ",\n".join(statement for table in missing for statement in statements_of(table))
    file = MIGRATIONS / "versions" / f"{number}_{stem}.py"
    file.write_text(HEAD.format(about=about, number=number, before=before, body=body), "utf-8")
    print(f"migration: {file.name}: {', '.join(table.name for table in missing)}")
    return 0


def existing_tables() -> set[str]:
    """Return the tables of an empty file brought up by the migrations there are."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        create_file(path)
        database = Database(path, KEY)
        migrate(database, datetime.now(UTC), Path(folder) / "backups")
        with database.read() as connection:
            found = set(inspect(connection).get_table_names())
        database.close()
    return found


def statements_of(table: Table) -> list[str]:
    """Return the literals that create a table and its indexes."""
    sqlite = dialect()
    created = str(CreateTable(table).compile(dialect=sqlite)).strip()
    lines = [line.rstrip().replace("\t", "    ") for line in created.splitlines() if line.strip()]
    block = textwrap.indent("\n".join(lines), "    ")
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    return [
        f'    """\n{block}\n    """',
        *(_literal(str(CreateIndex(index).compile(dialect=sqlite))) for index in indexes),
    ]


def _literal(sql: str) -> str:
    if len(sql) < 90:
        return f'    "{sql}"'
    head, _, rest = sql.partition(" ON ")
    columns, _, condition = rest.partition(" WHERE ")
    parts = [head, f" ON {columns}"] + ([f" WHERE {condition}"] if condition else [])
    return "\n".join(f'    "{part}"' for part in parts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
