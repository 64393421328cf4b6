"""Attached files: where they lie, their removal, the keys of identity papers."""

from alembic import op

revision = "0021"
down_revision = "0020"

STATEMENTS = (
    "ALTER TABLE attachment ADD COLUMN station VARCHAR DEFAULT '' NOT NULL",
    "CREATE INDEX attachment_by_digest ON attachment (digest)",
    """
    CREATE TABLE file_place (
        digest BLOB NOT NULL,
        is_here BOOLEAN NOT NULL,
        hub_epoch INTEGER,
        hub_said_at BIGINT,
        PRIMARY KEY (digest)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE attachment_removal (
        id BLOB NOT NULL,
        attachment_id BLOB NOT NULL,
        digest BLOB NOT NULL,
        reason VARCHAR NOT NULL,
        removed_at BIGINT NOT NULL,
        actor_id BLOB,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX attachment_removal_by_file ON attachment_removal (attachment_id)",
    """
    CREATE TABLE desk_key (
        id BLOB NOT NULL,
        public_key BLOB NOT NULL,
        station VARCHAR NOT NULL,
        announced_at BIGINT NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE file_key_grant (
        id BLOB NOT NULL,
        key_name BLOB NOT NULL,
        sender BLOB NOT NULL,
        receiver BLOB NOT NULL,
        sealed BLOB NOT NULL,
        granted_at BIGINT NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX file_key_grant_by_receiver ON file_key_grant (receiver)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
