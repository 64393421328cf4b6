"""Who approved, posted, issued, let out and when things came back stand in the record itself."""

from alembic import op

revision = "0020"
down_revision = "0019"

COLUMNS = (
    ("notice", "approved_by BLOB"),
    ("notice", "posted_by BLOB"),
    ("notice", "removed_by BLOB"),
    ("notice", "removed_at BIGINT"),
    ("goods_pass", "issuer BLOB"),
    ("goods_pass", "guard BLOB"),
    ("visitor", "left_at BIGINT"),
    ("after_hours_entry", "left_at BIGINT"),
    ("after_hours_entry", "guard BLOB"),
    ("loan", "back_at BIGINT"),
    ("key_set", "why VARCHAR DEFAULT '' NOT NULL"),
    ("key_set", "out_at BIGINT"),
    ("key_set", "in_at BIGINT"),
)


def upgrade() -> None:
    """Add the columns; older cases have them empty, their log says it."""
    for table, column in COLUMNS:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
