"""Shift handovers."""

from alembic import op

revision = "0018"
down_revision = "0017"

STATEMENTS = (
    """
    CREATE TABLE shift_handover (
        id BLOB NOT NULL,
        shift VARCHAR DEFAULT '' NOT NULL,
        to_person BLOB,
        urgent VARCHAR DEFAULT '' NOT NULL,
        unfinished VARCHAR DEFAULT '' NOT NULL,
        orders VARCHAR DEFAULT '' NOT NULL,
        tasks VARCHAR DEFAULT '' NOT NULL,
        business VARCHAR DEFAULT '' NOT NULL,
        overtime VARCHAR DEFAULT '' NOT NULL,
        drawer VARCHAR DEFAULT '' NOT NULL,
        gathered_at BIGINT,
        question VARCHAR DEFAULT '' NOT NULL,
        answer VARCHAR DEFAULT '' NOT NULL,
        arrived_at BIGINT,
        is_repeated BOOLEAN DEFAULT 0 NOT NULL,
        is_checked BOOLEAN DEFAULT 0 NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
