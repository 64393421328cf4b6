"""Cases: files, steps, lines, links, attachments, standings, rules, the calendar; notices."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
    CREATE TABLE calendar_day (
        id BLOB NOT NULL,
        day DATE NOT NULL,
        is_working BOOLEAN NOT NULL,
        name VARCHAR NOT NULL,
        set_at BIGINT NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX calendar_day_by_day ON calendar_day (day)",
    """
    CREATE TABLE calendar_year (
        id BLOB NOT NULL,
        year INTEGER NOT NULL,
        announced_at BIGINT NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE case_count (
        workflow VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        cases INTEGER NOT NULL,
        PRIMARY KEY (workflow, state)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE case_file (
        id BLOB NOT NULL,
        workflow VARCHAR NOT NULL,
        number VARCHAR NOT NULL,
        replica BLOB NOT NULL,
        seq INTEGER NOT NULL,
        opened_at BIGINT NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX case_file_by_number ON case_file (number)",
    "CREATE INDEX case_file_by_seq ON case_file (workflow, replica, seq)",
    """
    CREATE TABLE case_standing (
        case_id BLOB NOT NULL,
        workflow VARCHAR NOT NULL,
        number VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        entered_at BIGINT NOT NULL,
        unit_id BLOB,
        customer VARCHAR NOT NULL,
        summary VARCHAR NOT NULL,
        opened_at BIGINT NOT NULL,
        closed_at BIGINT,
        first_responder BLOB NOT NULL,
        handler_id BLOB NOT NULL,
        clock VARCHAR NOT NULL,
        amber_at BIGINT,
        due_at BIGINT,
        enforced BOOLEAN NOT NULL,
        needs_decision BOOLEAN NOT NULL,
        PRIMARY KEY (case_id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX case_standing_by_number ON case_standing (number)",
    "CREATE INDEX case_standing_by_state ON case_standing (workflow, state, opened_at, case_id)",
    "CREATE INDEX case_standing_by_unit ON case_standing (unit_id, opened_at)",
    "CREATE INDEX case_standing_due ON case_standing (due_at, workflow) WHERE closed_at IS NULL",
    "CREATE INDEX case_standing_due_of ON case_standing (workflow, due_at) WHERE closed_at IS NULL",
    "CREATE INDEX case_standing_handled"
    " ON case_standing (handler_id, due_at)"
    " WHERE closed_at IS NULL",
    "CREATE INDEX case_standing_newest ON case_standing (workflow, opened_at, case_id)",
    "CREATE INDEX case_standing_undecided ON case_standing (workflow) WHERE needs_decision = 1",
    """
    CREATE TABLE case_term (
        term VARCHAR NOT NULL,
        case_id BLOB NOT NULL,
        workflow VARCHAR NOT NULL,
        PRIMARY KEY (term, case_id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX case_term_by_case ON case_term (case_id)",
    """
    CREATE TABLE notice (
        id BLOB NOT NULL,
        title VARCHAR DEFAULT '' NOT NULL,
        sort VARCHAR DEFAULT '' NOT NULL,
        wording VARCHAR DEFAULT '' NOT NULL,
        in_colour BOOLEAN DEFAULT 0 NOT NULL,
        takes_place_on DATE,
        valid_to DATE,
        copies INTEGER,
        file_no VARCHAR DEFAULT '' NOT NULL,
        posted_at BIGINT,
        check_note VARCHAR DEFAULT '' NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE rule_figure (
        id BLOB NOT NULL,
        code VARCHAR NOT NULL,
        effective_from DATE NOT NULL,
        figure INTEGER NOT NULL,
        warn_percent INTEGER NOT NULL,
        enforced BOOLEAN NOT NULL,
        set_at BIGINT NOT NULL,
        actor_id BLOB NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX rule_figure_by_code ON rule_figure (code, effective_from)",
    """
    CREATE TABLE saved_search (
        id BLOB NOT NULL,
        owner_id BLOB NOT NULL,
        workflow VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        ask VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX saved_search_of ON saved_search (owner_id, workflow)",
    """
    CREATE TABLE attachment (
        id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        digest BLOB NOT NULL,
        name VARCHAR NOT NULL,
        media VARCHAR NOT NULL,
        size INTEGER NOT NULL,
        sort VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        added_at BIGINT NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(case_id) REFERENCES case_file (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX attachment_by_case ON attachment (case_id)",
    """
    CREATE TABLE case_line (
        id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        section VARCHAR NOT NULL,
        position INTEGER NOT NULL,
        content VARCHAR NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(case_id) REFERENCES case_file (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX case_line_by_case ON case_line (case_id, section, position)",
    """
    CREATE TABLE case_link (
        id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        other_id BLOB NOT NULL,
        sort VARCHAR NOT NULL,
        relation VARCHAR NOT NULL,
        at BIGINT NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(case_id) REFERENCES case_file (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX case_link_by_case ON case_link (case_id)",
    "CREATE INDEX case_link_by_other ON case_link (other_id)",
    """
    CREATE TABLE case_step (
        id BLOB NOT NULL,
        case_id BLOB NOT NULL,
        workflow VARCHAR NOT NULL,
        transition VARCHAR NOT NULL,
        target VARCHAR NOT NULL,
        at BIGINT NOT NULL,
        stamp INTEGER NOT NULL,
        actor_id BLOB NOT NULL,
        second_id BLOB,
        handler_id BLOB,
        station VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        overridden VARCHAR NOT NULL,
        changes VARCHAR NOT NULL,
        clocks VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(case_id) REFERENCES case_file (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX case_step_by_case ON case_step (case_id, stamp)",
)


def upgrade() -> None:
    """Create the tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
