"""Deposits held; area difference, card deposit, minutes, identity papers."""

from alembic import op

revision = "0022"
down_revision = "0021"

STATEMENTS = (
    """
    CREATE TABLE deposit (
        id BLOB NOT NULL,
        unit_id BLOB,
        sort VARCHAR DEFAULT '' NOT NULL,
        payer VARCHAR DEFAULT '' NOT NULL,
        amount INTEGER,
        purpose VARCHAR DEFAULT '' NOT NULL,
        receipt_no VARCHAR DEFAULT '' NOT NULL,
        deduction INTEGER,
        deducted INTEGER,
        payee VARCHAR DEFAULT '' NOT NULL,
        payee_is VARCHAR DEFAULT '' NOT NULL,
        proxy_paper VARCHAR DEFAULT '' NOT NULL,
        receipt_back BOOLEAN DEFAULT 0 NOT NULL,
        identity_copy BOOLEAN DEFAULT 0 NOT NULL,
        in_order BOOLEAN DEFAULT 0 NOT NULL,
        refund INTEGER,
        refund_by VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX deposit_by_unit ON deposit (unit_id)",
    """
    CREATE TABLE deposit_move (
        id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        charge_id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        shift_id BLOB,
        business_date DATE NOT NULL,
        moved_at BIGINT NOT NULL,
        sort VARCHAR NOT NULL,
        method VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(charge_id) REFERENCES charge (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX deposit_move_by_case ON deposit_move (case_id)",
    "ALTER TABLE move_in ADD COLUMN difference_by VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE access_card ADD COLUMN deposit INTEGER",
    "ALTER TABLE household_form ADD COLUMN id_sort VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE archive_item ADD COLUMN met_on DATE",
    "ALTER TABLE archive_item ADD COLUMN met_at VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE archive_item ADD COLUMN present VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE archive_item ADD COLUMN points VARCHAR DEFAULT '' NOT NULL",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
