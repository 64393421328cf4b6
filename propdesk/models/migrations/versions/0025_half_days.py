"""Days the desk works in part."""

from alembic import op

revision = "0025"
down_revision = "0024"


def upgrade() -> None:
    """Add the minute a half day ends with."""
    op.execute("ALTER TABLE calendar_day ADD COLUMN closes INTEGER")
