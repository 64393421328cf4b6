"""Units: since when one is being decorated. Refunds: one by transfer has no drawer shift."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    "ALTER TABLE unit ADD COLUMN decorating_from DATE",
    """
    CREATE TABLE refund_without_shift (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        shift_id BLOB,
        business_date DATE NOT NULL,
        refunded_at BIGINT NOT NULL,
        method VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        reason VARCHAR NOT NULL,
        actor_id BLOB NOT NULL,
        second_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id)
    )
     WITHOUT ROWID
    """,
    "INSERT INTO refund_without_shift SELECT id, unit_id, shift_id, business_date, refunded_at,"
    " method, amount_fen, reason, actor_id, second_id FROM refund",
    "DROP TABLE refund",
    "ALTER TABLE refund_without_shift RENAME TO refund",
    "CREATE INDEX refund_by_unit ON refund (unit_id)",
)


def upgrade() -> None:
    """Add the column; refunds keep their shifts."""
    for statement in STATEMENTS:
        op.execute(statement)
