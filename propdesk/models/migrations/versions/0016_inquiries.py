"""Calls, tickets, the knowledge base."""

from alembic import op

revision = "0016"
down_revision = "0015"

STATEMENTS = (
    """
    CREATE TABLE article (
        id BLOB NOT NULL,
        question VARCHAR DEFAULT '' NOT NULL,
        answer VARCHAR DEFAULT '' NOT NULL,
        source VARCHAR DEFAULT '' NOT NULL,
        valid_from DATE,
        version INTEGER,
        approver_id BLOB,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE inquiry (
        id BLOB NOT NULL,
        unit_id BLOB,
        content VARCHAR DEFAULT '' NOT NULL,
        caller VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        purpose VARCHAR DEFAULT '' NOT NULL,
        channel VARCHAR DEFAULT '' NOT NULL,
        complaint_about VARCHAR DEFAULT '' NOT NULL,
        place VARCHAR DEFAULT '' NOT NULL,
        answer VARCHAR DEFAULT '' NOT NULL,
        article_no VARCHAR DEFAULT '' NOT NULL,
        minutes INTEGER,
        promised_at BIGINT,
        message_for VARCHAR DEFAULT '' NOT NULL,
        missed_as VARCHAR DEFAULT '' NOT NULL,
        delay_reason VARCHAR DEFAULT '' NOT NULL,
        answered_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE ticket (
        id BLOB NOT NULL,
        subject VARCHAR DEFAULT '' NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        customer VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        place VARCHAR DEFAULT '' NOT NULL,
        channel VARCHAR DEFAULT '' NOT NULL,
        content VARCHAR DEFAULT '' NOT NULL,
        from_unit VARCHAR DEFAULT '' NOT NULL,
        to_unit VARCHAR DEFAULT '' NOT NULL,
        due_at BIGINT,
        received_at BIGINT,
        received_by VARCHAR DEFAULT '' NOT NULL,
        answer VARCHAR DEFAULT '' NOT NULL,
        accepted BOOLEAN DEFAULT 0 NOT NULL,
        manager_told BOOLEAN DEFAULT 0 NOT NULL,
        refused_times INTEGER,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
