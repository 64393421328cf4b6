"""Complaints mapped to units, renewals asked about, rosters, what a shift served."""

from alembic import op

revision = "0026"
down_revision = "0025"

STATEMENTS = (
    "ALTER TABLE complaint ADD COLUMN detail VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE complaint ADD COLUMN manager_told BOOLEAN DEFAULT 0 NOT NULL",
    "ALTER TABLE complaint ADD COLUMN has_form BOOLEAN DEFAULT 0 NOT NULL",
    "ALTER TABLE return_visit ADD COLUMN renewal VARCHAR DEFAULT '' NOT NULL",
    "ALTER TABLE shift_handover ADD COLUMN served INTEGER",
    "ALTER TABLE shift_handover ADD COLUMN deals INTEGER",
    "ALTER TABLE shift_handover ADD COLUMN has_badge BOOLEAN DEFAULT 0 NOT NULL",
    """
    CREATE TABLE complaint_route (
        id BLOB NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        department VARCHAR DEFAULT '' NOT NULL,
        contact VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE roster (
        id BLOB NOT NULL,
        team VARCHAR DEFAULT '' NOT NULL,
        first_day DATE,
        last_day DATE,
        pattern VARCHAR DEFAULT '' NOT NULL,
        remark VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Add the columns and tables."""
    for statement in STATEMENTS:
        op.execute(statement)
