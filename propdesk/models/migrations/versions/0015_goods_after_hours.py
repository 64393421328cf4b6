"""Goods release passes; entries after hours."""

from alembic import op

revision = "0015"
down_revision = "0014"

STATEMENTS = (
    """
    CREATE TABLE goods_pass (
        id BLOB NOT NULL,
        unit_id BLOB,
        holder VARCHAR DEFAULT '' NOT NULL,
        applicant VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        id_seen BOOLEAN DEFAULT 0 NOT NULL,
        id_tail VARCHAR DEFAULT '' NOT NULL,
        stamped_list BOOLEAN DEFAULT 0 NOT NULL,
        owner_consent BOOLEAN DEFAULT 0 NOT NULL,
        why VARCHAR DEFAULT '' NOT NULL,
        leaves_on DATE,
        slot VARCHAR DEFAULT '' NOT NULL,
        plate VARCHAR DEFAULT '' NOT NULL,
        lift VARCHAR DEFAULT '' NOT NULL,
        counted INTEGER,
        found VARCHAR DEFAULT '' NOT NULL,
        released_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE after_hours_entry (
        id BLOB NOT NULL,
        name VARCHAR DEFAULT '' NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        company VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        id_tail VARCHAR DEFAULT '' NOT NULL,
        companions INTEGER,
        unit_id BLOB,
        host VARCHAR DEFAULT '' NOT NULL,
        host_informed BOOLEAN DEFAULT 0 NOT NULL,
        announced_by VARCHAR DEFAULT '' NOT NULL,
        purpose VARCHAR DEFAULT '' NOT NULL,
        planned_out BIGINT,
        aircon_hours INTEGER,
        came_in_at BIGINT,
        round_note VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
