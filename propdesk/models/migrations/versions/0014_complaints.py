"""Complaints and return visits."""

from alembic import op

revision = "0014"
down_revision = "0013"

STATEMENTS = (
    """
    CREATE TABLE complaint (
        id BLOB NOT NULL,
        customer VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        channel VARCHAR DEFAULT '' NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        content VARCHAR DEFAULT '' NOT NULL,
        demand VARCHAR DEFAULT '' NOT NULL,
        promise VARCHAR DEFAULT '' NOT NULL,
        promised_at BIGINT,
        level VARCHAR DEFAULT '' NOT NULL,
        severity VARCHAR DEFAULT '' NOT NULL,
        validity VARCHAR DEFAULT '' NOT NULL,
        department VARCHAR DEFAULT '' NOT NULL,
        head VARCHAR DEFAULT '' NOT NULL,
        co_unit VARCHAR DEFAULT '' NOT NULL,
        facts VARCHAR DEFAULT '' NOT NULL,
        cause VARCHAR DEFAULT '' NOT NULL,
        responsible VARCHAR DEFAULT '' NOT NULL,
        solution VARCHAR DEFAULT '' NOT NULL,
        visit_at BIGINT,
        steps_so_far VARCHAR DEFAULT '' NOT NULL,
        wish VARCHAR DEFAULT '' NOT NULL,
        result VARCHAR DEFAULT '' NOT NULL,
        amount_fen INTEGER,
        pay_by VARCHAR DEFAULT '' NOT NULL,
        charged_to VARCHAR DEFAULT '' NOT NULL,
        staff_share_fen INTEGER,
        deduct_by DATE,
        is_special BOOLEAN DEFAULT 0 NOT NULL,
        leader VARCHAR DEFAULT '' NOT NULL,
        voucher_no VARCHAR DEFAULT '' NOT NULL,
        recipient VARCHAR DEFAULT '' NOT NULL,
        recipient_signed BOOLEAN DEFAULT 0 NOT NULL,
        visited_at BIGINT,
        satisfaction VARCHAR DEFAULT '' NOT NULL,
        opinion VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE return_visit (
        id BLOB NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        customer VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        matter VARCHAR DEFAULT '' NOT NULL,
        about VARCHAR DEFAULT '' NOT NULL,
        planned_on DATE,
        way VARCHAR DEFAULT '' NOT NULL,
        not_before BIGINT,
        worker BLOB,
        contract_no VARCHAR DEFAULT '' NOT NULL,
        stage VARCHAR DEFAULT '' NOT NULL,
        appointed_at BIGINT,
        visited_at BIGINT,
        tries INTEGER,
        outcome VARCHAR DEFAULT '' NOT NULL,
        satisfaction VARCHAR DEFAULT '' NOT NULL,
        opinion VARCHAR DEFAULT '' NOT NULL,
        minutes INTEGER,
        measures VARCHAR DEFAULT '' NOT NULL,
        to_do VARCHAR DEFAULT '' NOT NULL,
        informed VARCHAR DEFAULT '' NOT NULL,
        household_updated BOOLEAN DEFAULT 0 NOT NULL,
        is_signed BOOLEAN DEFAULT 0 NOT NULL,
        found VARCHAR DEFAULT '' NOT NULL,
        file_no VARCHAR DEFAULT '' NOT NULL,
        is_reached BOOLEAN DEFAULT 0 NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX return_visit_by_case ON return_visit (about)",
    "CREATE INDEX return_visit_by_unit ON return_visit (unit_id, sort)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
