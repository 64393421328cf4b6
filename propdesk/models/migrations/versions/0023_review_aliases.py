"""Entries of one person, lives lived twice, refunds reserved."""

from alembic import op

revision = "0023"
down_revision = "0022"

STATEMENTS = (
    """
    CREATE TABLE life_fork (
        id BLOB NOT NULL,
        replica BLOB NOT NULL,
        first_seq INTEGER NOT NULL,
        envelopes INTEGER NOT NULL,
        station VARCHAR NOT NULL,
        found_at BIGINT NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE refund_reservation (
        unit_id BLOB NOT NULL,
        granted_at BIGINT NOT NULL,
        until BIGINT NOT NULL,
        PRIMARY KEY (unit_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE customer_alias (
        id BLOB NOT NULL,
        one_id BLOB NOT NULL,
        other_id BLOB NOT NULL,
        kept_id BLOB,
        decided_at BIGINT,
        actor_id BLOB,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(one_id) REFERENCES customer (id),
        FOREIGN KEY(other_id) REFERENCES customer (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX customer_alias_by_one ON customer_alias (one_id)",
    "CREATE INDEX customer_alias_by_other ON customer_alias (other_id)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
