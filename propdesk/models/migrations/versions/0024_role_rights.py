"""What roles may do, where head office has it otherwise."""

from alembic import op

revision = "0024"
down_revision = "0023"


def upgrade() -> None:
    """Add the table."""
    op.execute(
        """
        CREATE TABLE role_right (
            id BLOB NOT NULL,
            role VARCHAR NOT NULL,
            permission VARCHAR NOT NULL,
            is_given BOOLEAN NOT NULL,
            set_at BIGINT NOT NULL,
            ended_at BIGINT,
            PRIMARY KEY (id)
        ) WITHOUT ROWID
        """
    )
