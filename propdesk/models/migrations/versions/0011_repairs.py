"""Repairs."""

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = (
    """
    CREATE TABLE repair (
        id BLOB NOT NULL,
        unit_id BLOB,
        fault VARCHAR DEFAULT '' NOT NULL,
        contact VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        place VARCHAR DEFAULT '' NOT NULL,
        urgency VARCHAR DEFAULT '' NOT NULL,
        channel VARCHAR DEFAULT '' NOT NULL,
        trade VARCHAR DEFAULT '' NOT NULL,
        under_warranty BOOLEAN DEFAULT 0 NOT NULL,
        promised_at BIGINT,
        manager_told BOOLEAN DEFAULT 0 NOT NULL,
        technician_id BLOB,
        appointment_at BIGINT,
        meet_place VARCHAR DEFAULT '' NOT NULL,
        probable_cause VARCHAR DEFAULT '' NOT NULL,
        price_management INTEGER,
        price_material INTEGER,
        price_dispatch INTEGER,
        price_travel INTEGER,
        quoted INTEGER,
        quote_accepted_by VARCHAR DEFAULT '' NOT NULL,
        cause VARCHAR DEFAULT '' NOT NULL,
        work_done VARCHAR DEFAULT '' NOT NULL,
        minutes INTEGER,
        fee INTEGER,
        charged INTEGER,
        parts_charged INTEGER,
        signed_by VARCHAR DEFAULT '' NOT NULL,
        remark VARCHAR DEFAULT '' NOT NULL,
        completed_at BIGINT,
        satisfaction VARCHAR DEFAULT '' NOT NULL,
        visited_at BIGINT,
        visit_result VARCHAR DEFAULT '' NOT NULL,
        file_no VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
