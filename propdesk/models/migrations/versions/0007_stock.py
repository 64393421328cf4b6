"""Things the desk lends or keeps; lists of open cases read one index."""

from alembic import op

revision = "0007"
down_revision = "0006"

STATEMENTS = (
    """
    CREATE TABLE stock_item (
        id BLOB NOT NULL,
        sort VARCHAR NOT NULL,
        code VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        is_lost BOOLEAN NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX stock_item_by_code ON stock_item (sort, code)",
    "DROP INDEX case_standing_due",
    "DROP INDEX case_standing_due_of",
    "CREATE INDEX case_standing_open ON case_standing"
    " (workflow, closed_at, opened_at, case_id, due_at, amber_at, enforced)",
    "CREATE INDEX case_standing_due"
    " ON case_standing (due_at, workflow, amber_at, enforced, closed_at)"
    " WHERE closed_at IS NULL",
    "CREATE INDEX case_standing_amber"
    " ON case_standing (amber_at, workflow, due_at, closed_at)"
    " WHERE closed_at IS NULL",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
