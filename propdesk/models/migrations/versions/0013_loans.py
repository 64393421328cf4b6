"""Loans, keys, counts of keys."""

from alembic import op

revision = "0013"
down_revision = "0012"

STATEMENTS = (
    """
    CREATE TABLE key_count (
        id BLOB NOT NULL,
        counted_on DATE,
        expected INTEGER,
        present INTEGER,
        differences VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE key_set (
        id BLOB NOT NULL,
        tag VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        owner VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        kept_for VARCHAR DEFAULT '' NOT NULL,
        from_day DATE,
        to_day DATE,
        handed_to VARCHAR DEFAULT '' NOT NULL,
        handed_as VARCHAR DEFAULT '' NOT NULL,
        proxy_paper VARCHAR DEFAULT '' NOT NULL,
        taken_by VARCHAR DEFAULT '' NOT NULL,
        job VARCHAR DEFAULT '' NOT NULL,
        due_back BIGINT,
        lock_order VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX key_set_by_tag ON key_set (tag)",
    """
    CREATE TABLE loan (
        id BLOB NOT NULL,
        item VARCHAR DEFAULT '' NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        borrower VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        borrower_sort VARCHAR DEFAULT '' NOT NULL,
        known_by VARCHAR DEFAULT '' NOT NULL,
        state_out VARCHAR DEFAULT '' NOT NULL,
        due_back BIGINT,
        load_kg INTEGER,
        deposit_fen INTEGER,
        deposit_receipt VARCHAR DEFAULT '' NOT NULL,
        state_in VARCHAR DEFAULT '' NOT NULL,
        deposit_back BOOLEAN DEFAULT 0 NOT NULL,
        charge_fen INTEGER,
        told VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
