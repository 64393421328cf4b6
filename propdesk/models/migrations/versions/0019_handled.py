"""A person's own cases are counted and listed by one index."""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Widen the index by what the count reads."""
    op.execute("DROP INDEX case_standing_handled")
    op.execute(
        "CREATE INDEX case_standing_handled ON case_standing "
        "(handler_id, closed_at, due_at, workflow) WHERE closed_at IS NULL"
    )
