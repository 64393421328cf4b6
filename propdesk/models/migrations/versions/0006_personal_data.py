"""Personal data: when a person was deleted, legal holds, clocks that were set."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    "ALTER TABLE customer ADD COLUMN erased_at BIGINT",
    """
    CREATE TABLE legal_hold (
        id BLOB NOT NULL,
        customer_id BLOB NOT NULL,
        reason VARCHAR NOT NULL,
        placed_at BIGINT NOT NULL,
        placed_by BLOB NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX legal_hold_by_customer ON legal_hold (customer_id)",
    """
    CREATE TABLE retention_clock (
        id BLOB NOT NULL,
        data_kind VARCHAR NOT NULL,
        days INTEGER NOT NULL,
        set_at BIGINT NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Add the column and the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
