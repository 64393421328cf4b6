"""Refunds claimed by desks."""

from alembic import op

revision = "0029"
down_revision = "0028"

STATEMENTS = (
    """
    CREATE TABLE refund_claim (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        station VARCHAR NOT NULL,
        claimed_at BIGINT NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX refund_claim_by_unit ON refund_claim (unit_id)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
