"""Meetings with the hub: the stream, writes of fields, what is set aside, review cases."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
    CREATE TABLE field_write (
        table_name VARCHAR NOT NULL,
        row_id BLOB NOT NULL,
        field VARCHAR NOT NULL,
        stamp INTEGER NOT NULL,
        tx_id BLOB NOT NULL,
        value BLOB NOT NULL,
        PRIMARY KEY (table_name, row_id, field, stamp, tx_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE hub_link (
        id INTEGER NOT NULL,
        url VARCHAR NOT NULL,
        tenant BLOB NOT NULL,
        device BLOB NOT NULL,
        rules BOOLEAN NOT NULL,
        epoch INTEGER NOT NULL,
        cursor INTEGER NOT NULL,
        accumulator BLOB NOT NULL,
        stamp INTEGER NOT NULL,
        "indexed" INTEGER NOT NULL,
        met_at BIGINT,
        equal_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE review_case (
        id BLOB NOT NULL,
        sort VARCHAR NOT NULL,
        subject_id BLOB NOT NULL,
        detail VARCHAR NOT NULL,
        seen_at BIGINT NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX review_case_by_subject ON review_case (subject_id)",
    """
    CREATE TABLE review_resolution (
        id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        decision VARCHAR NOT NULL,
        resolved_at BIGINT NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX review_resolution_by_case ON review_resolution (case_id)",
    """
    CREATE TABLE set_aside (
        hash BLOB NOT NULL,
        replica BLOB NOT NULL,
        seq INTEGER NOT NULL,
        envelope BLOB NOT NULL,
        set_aside_at BIGINT NOT NULL,
        PRIMARY KEY (hash)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE stream_entry (
        tx_id BLOB NOT NULL,
        replica BLOB NOT NULL,
        seq INTEGER NOT NULL,
        number INTEGER,
        effective INTEGER NOT NULL,
        rules BOOLEAN NOT NULL,
        accumulator BLOB NOT NULL,
        verdict VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        signature BLOB NOT NULL,
        PRIMARY KEY (tx_id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX stream_entry_by_number ON stream_entry (number)",
    "CREATE INDEX stream_entry_by_replica ON stream_entry (replica, seq)",
    "CREATE INDEX stream_entry_waiting ON stream_entry (verdict) WHERE verdict = 'parked'",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
