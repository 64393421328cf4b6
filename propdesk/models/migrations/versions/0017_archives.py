"""Archive, cards and passes, registration forms."""

from alembic import op

revision = "0017"
down_revision = "0016"

STATEMENTS = (
    """
    CREATE TABLE access_card (
        id BLOB NOT NULL,
        holder VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        company VARCHAR DEFAULT '' NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        areas VARCHAR DEFAULT '' NOT NULL,
        valid_to DATE,
        identity_seen BOOLEAN DEFAULT 0 NOT NULL,
        photo_kept BOOLEAN DEFAULT 0 NOT NULL,
        card_no VARCHAR DEFAULT '' NOT NULL,
        fee INTEGER,
        deposit_receipt VARCHAR DEFAULT '' NOT NULL,
        replacements INTEGER,
        blocked_no VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX access_card_by_unit ON access_card (unit_id)",
    """
    CREATE TABLE archive_item (
        id BLOB NOT NULL,
        item VARCHAR DEFAULT '' NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        unit_id BLOB,
        customer VARCHAR DEFAULT '' NOT NULL,
        place VARCHAR DEFAULT '' NOT NULL,
        keep_until DATE,
        borrower VARCHAR DEFAULT '' NOT NULL,
        purpose VARCHAR DEFAULT '' NOT NULL,
        lent_on DATE,
        due_back DATE,
        returned_on DATE,
        compared BOOLEAN DEFAULT 0 NOT NULL,
        condition VARCHAR DEFAULT '' NOT NULL,
        identity_checked BOOLEAN DEFAULT 0 NOT NULL,
        customer_signed BOOLEAN DEFAULT 0 NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE household_form (
        id BLOB NOT NULL,
        unit_id BLOB,
        owner VARCHAR DEFAULT '' NOT NULL,
        co_owners VARCHAR DEFAULT '' NOT NULL,
        id_number VARCHAR DEFAULT '' NOT NULL,
        phone VARCHAR DEFAULT '' NOT NULL,
        address VARCHAR DEFAULT '' NOT NULL,
        emergency VARCHAR DEFAULT '' NOT NULL,
        photos INTEGER,
        area VARCHAR DEFAULT '' NOT NULL,
        moved_in_on DATE,
        agent VARCHAR DEFAULT '' NOT NULL,
        remark VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX household_form_by_unit ON household_form (unit_id)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
