"""Visitors, lists that announce them, persons who are barred."""

from alembic import op

revision = "0009"
down_revision = "0008"

STATEMENTS = (
    """
    CREATE TABLE barred_person (
        id BLOB NOT NULL,
        name VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        plate VARCHAR DEFAULT '' NOT NULL,
        looks VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        why VARCHAR DEFAULT '' NOT NULL,
        until DATE,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE visitor (
        id BLOB NOT NULL,
        name VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        company VARCHAR DEFAULT '' NOT NULL,
        companions INTEGER,
        plate VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        host VARCHAR DEFAULT '' NOT NULL,
        host_informed BOOLEAN DEFAULT 0 NOT NULL,
        purpose VARCHAR DEFAULT '' NOT NULL,
        badge VARCHAR DEFAULT '' NOT NULL,
        matter VARCHAR DEFAULT '' NOT NULL,
        announced_by VARCHAR DEFAULT '' NOT NULL,
        planned_out BIGINT,
        id_number VARCHAR DEFAULT '' NOT NULL,
        id_reason VARCHAR DEFAULT '' NOT NULL,
        badge_back BOOLEAN DEFAULT 0 NOT NULL,
        follow_up VARCHAR DEFAULT '' NOT NULL,
        came_in_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX visitor_by_badge ON visitor (badge)",
    "CREATE INDEX visitor_by_phone ON visitor (phone)",
    """
    CREATE TABLE visitor_list (
        id BLOB NOT NULL,
        company VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        host VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        from_day DATE,
        to_day DATE,
        hours VARCHAR DEFAULT '' NOT NULL,
        purpose VARCHAR DEFAULT '' NOT NULL,
        aircon_hours INTEGER,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
