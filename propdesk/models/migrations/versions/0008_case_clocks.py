"""Every run of a case's clock."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    """
    CREATE TABLE case_clock (
        case_id BLOB NOT NULL,
        place INTEGER NOT NULL,
        workflow VARCHAR NOT NULL,
        clock VARCHAR NOT NULL,
        started_at BIGINT NOT NULL,
        due_at BIGINT NOT NULL,
        ended_at BIGINT,
        enforced BOOLEAN NOT NULL,
        is_dropped BOOLEAN NOT NULL,
        PRIMARY KEY (case_id, place)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX case_clock_by_due ON case_clock (workflow, clock, due_at)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
