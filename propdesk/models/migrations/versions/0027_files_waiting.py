"""How many files wait is answered by an index alone."""

from alembic import op

revision = "0027"
down_revision = "0026"


def upgrade() -> None:
    """Create the index."""
    op.execute("CREATE INDEX file_place_waiting ON file_place (is_here, hub_epoch)")
