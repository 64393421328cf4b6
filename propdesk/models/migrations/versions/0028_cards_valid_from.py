"""Cards are valid from a day on."""

from alembic import op

revision = "0028"
down_revision = "0027"


def upgrade() -> None:
    """Add the column."""
    op.execute("ALTER TABLE access_card ADD COLUMN valid_from DATE")
