"""Printers: what each can do, its fallback, its paper and the shift of its print."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "ALTER TABLE printer ADD COLUMN abilities VARCHAR DEFAULT '{}' NOT NULL",
    "ALTER TABLE printer ADD COLUMN fallback VARCHAR",
    "ALTER TABLE printer ADD COLUMN offset_x INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE printer ADD COLUMN offset_y INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE printer ADD COLUMN paper VARCHAR DEFAULT 'slip80' NOT NULL",
    "UPDATE printer SET paper = 'slip58' WHERE model LIKE 'roll58%'",
)


def upgrade() -> None:
    """Add the columns; a 58 mm printer is known by its model."""
    for statement in STATEMENTS:
        op.execute(statement)
