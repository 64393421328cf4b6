"""Move-in plans and handovers."""

from alembic import op

revision = "0012"
down_revision = "0011"

STATEMENTS = (
    """
    CREATE TABLE move_in (
        id BLOB NOT NULL,
        unit_id BLOB,
        owner VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        batch VARCHAR DEFAULT '' NOT NULL,
        visit_at BIGINT,
        developer_collects BOOLEAN DEFAULT 0 NOT NULL,
        posted_on DATE,
        posted_by VARCHAR DEFAULT '' NOT NULL,
        phoned_at BIGINT,
        phoned_by VARCHAR DEFAULT '' NOT NULL,
        notice_result VARCHAR DEFAULT '' NOT NULL,
        comes_by_agent BOOLEAN DEFAULT 0 NOT NULL,
        agent VARCHAR DEFAULT '' NOT NULL,
        id_valid_to DATE,
        id_for_good BOOLEAN DEFAULT 0 NOT NULL,
        agent_id_valid_to DATE,
        f01_done BOOLEAN DEFAULT 0 NOT NULL,
        covenant_copies INTEGER,
        agreement_copies INTEGER,
        contract_area VARCHAR DEFAULT '' NOT NULL,
        measured_area VARCHAR DEFAULT '' NOT NULL,
        area_price INTEGER,
        area_difference INTEGER,
        house_settled_on DATE,
        inspected_by VARCHAR DEFAULT '' NOT NULL,
        opinion VARCHAR DEFAULT '' NOT NULL,
        opinion_signed BOOLEAN DEFAULT 0 NOT NULL,
        rounds INTEGER,
        keys_signed BOOLEAN DEFAULT 0 NOT NULL,
        defects_signed BOOLEAN DEFAULT 0 NOT NULL,
        key_left BOOLEAN DEFAULT 0 NOT NULL,
        custody_reason VARCHAR DEFAULT '' NOT NULL,
        custody_to DATE,
        used_as VARCHAR DEFAULT '' NOT NULL,
        cards INTEGER,
        parking VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX move_in_by_batch ON move_in (batch)",
    "CREATE INDEX move_in_by_unit ON move_in (unit_id)",
    """
    CREATE TABLE move_in_batch (
        id BLOB NOT NULL,
        batch VARCHAR DEFAULT '' NOT NULL,
        starts_at BIGINT,
        staff VARCHAR DEFAULT '' NOT NULL,
        developer_collects BOOLEAN DEFAULT 0 NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
