"""Money the centre pays out at its own expense."""

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = (
    """
    CREATE TABLE payout (
        id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        unit_id BLOB,
        shift_id BLOB,
        business_date DATE NOT NULL,
        paid_at BIGINT NOT NULL,
        method VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        charged_to VARCHAR NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX payout_by_case ON payout (case_id)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
