"""How many entries were refused is answered by an index of those alone."""

from alembic import op

revision = "0030"
down_revision = "0029"


def upgrade() -> None:
    """Create the index."""
    op.execute(
        "CREATE INDEX stream_entry_refused ON stream_entry (verdict) WHERE verdict = 'not_applied'"
    )
