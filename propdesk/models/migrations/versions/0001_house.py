"""The house: estate, people, accounts, money, paper, the change log."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE audit_line (
        id BLOB NOT NULL,
        at BIGINT NOT NULL,
        business_date DATE NOT NULL,
        actor_id BLOB,
        second_id BLOB,
        station VARCHAR NOT NULL,
        act VARCHAR NOT NULL,
        subject_id BLOB,
        detail VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE charge_balance (
        charge_id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        period VARCHAR NOT NULL,
        line VARCHAR NOT NULL,
        due_date DATE NOT NULL,
        due_fen INTEGER NOT NULL,
        paid_fen INTEGER NOT NULL,
        open_fen INTEGER NOT NULL,
        surplus_fen INTEGER NOT NULL,
        is_void BOOLEAN NOT NULL,
        PRIMARY KEY (charge_id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX charge_balance_by_period"
    " ON charge_balance (item_id, period, unit_id, line, is_void)",
    "CREATE UNIQUE INDEX charge_balance_live"
    " ON charge_balance (unit_id, item_id, period, line)"
    " WHERE is_void = 0",
    "CREATE INDEX charge_balance_open"
    " ON charge_balance (unit_id, due_date, open_fen)"
    " WHERE open_fen > 0",
    "CREATE INDEX charge_balance_surplus"
    " ON charge_balance (unit_id, surplus_fen)"
    " WHERE surplus_fen > 0",
    """
    CREATE TABLE customer (
        id BLOB NOT NULL,
        name VARCHAR NOT NULL,
        is_company BOOLEAN NOT NULL,
        phone VARCHAR NOT NULL,
        id_kind VARCHAR NOT NULL,
        id_sealed BLOB,
        id_digest BLOB,
        id_masked VARCHAR NOT NULL,
        address VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX customer_by_id_digest ON customer (id_digest)",
    """
    CREATE TABLE draft_run (
        id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        period VARCHAR NOT NULL,
        drafted_by BLOB NOT NULL,
        drafted_at BIGINT NOT NULL,
        state VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE envelope (
        number INTEGER NOT NULL,
        tx_id BLOB NOT NULL,
        replica BLOB NOT NULL,
        seq INTEGER NOT NULL,
        prev_hash BLOB NOT NULL,
        hash BLOB NOT NULL,
        hlc INTEGER NOT NULL,
        schema INTEGER NOT NULL,
        min_reader INTEGER NOT NULL,
        actor_id BLOB,
        business_date DATE NOT NULL,
        act VARCHAR NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (number),
        UNIQUE (replica, seq)
    )
    """,
    """
    CREATE TABLE fee_item (
        id BLOB NOT NULL,
        code VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        basis VARCHAR NOT NULL,
        rounding VARCHAR NOT NULL,
        rounding_unit INTEGER NOT NULL,
        area_kind VARCHAR NOT NULL,
        cycle_months INTEGER NOT NULL,
        proration VARCHAR NOT NULL,
        due_days INTEGER NOT NULL,
        months_later INTEGER NOT NULL,
        late_rate_ppm INTEGER NOT NULL,
        late_grace_days INTEGER NOT NULL,
        late_cap_percent INTEGER NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX fee_item_by_code ON fee_item (code)",
    """
    CREATE TABLE import_batch (
        id BLOB NOT NULL,
        sort VARCHAR NOT NULL,
        file_name VARCHAR NOT NULL,
        fingerprint VARCHAR NOT NULL,
        row_count INTEGER NOT NULL,
        imported_at BIGINT NOT NULL,
        business_date DATE NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX import_batch_by_fingerprint ON import_batch (fingerprint)",
    """
    CREATE TABLE imported_row (
        number INTEGER NOT NULL,
        batch_id BLOB NOT NULL,
        table_name VARCHAR NOT NULL,
        row_id BLOB NOT NULL,
        PRIMARY KEY (number)
    )
    """,
    "CREATE INDEX imported_row_by_batch ON imported_row (batch_id)",
    """
    CREATE TABLE login_guard (
        login VARCHAR NOT NULL,
        failures INTEGER NOT NULL,
        blocked_until BIGINT,
        PRIMARY KEY (login)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE parked_draft (
        id BLOB NOT NULL,
        sort VARCHAR NOT NULL,
        owner_id BLOB NOT NULL,
        title VARCHAR NOT NULL,
        payload VARCHAR NOT NULL,
        parked_at BIGINT NOT NULL,
        is_live BOOLEAN NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE posting (
        fact_id BLOB NOT NULL,
        line INTEGER NOT NULL,
        fact VARCHAR NOT NULL,
        business_date DATE NOT NULL,
        account VARCHAR NOT NULL,
        method VARCHAR NOT NULL,
        unit_id BLOB,
        item_id BLOB,
        charge_id BLOB,
        shift_id BLOB,
        period VARCHAR NOT NULL,
        actor_id BLOB NOT NULL,
        amount_fen INTEGER NOT NULL,
        PRIMARY KEY (fact_id, line)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX posting_by_charge ON posting (charge_id) WHERE charge_id IS NOT NULL",
    "CREATE INDEX posting_by_date ON posting (business_date)",
    "CREATE INDEX posting_by_shift ON posting (shift_id) WHERE shift_id IS NOT NULL",
    "CREATE INDEX posting_by_unit_account ON posting (unit_id, account)",
    """
    CREATE TABLE print_job (
        id BLOB NOT NULL,
        printer VARCHAR NOT NULL,
        sort VARCHAR NOT NULL,
        title VARCHAR NOT NULL,
        subject_id BLOB,
        copy_no INTEGER NOT NULL,
        document VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        created_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        actor_id BLOB NOT NULL,
        fault VARCHAR NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX print_job_by_state ON print_job (state, created_at)",
    "CREATE INDEX print_job_by_subject ON print_job (subject_id) WHERE subject_id IS NOT NULL",
    """
    CREATE TABLE printer (
        name VARCHAR NOT NULL,
        uri VARCHAR NOT NULL,
        model VARCHAR NOT NULL,
        is_default BOOLEAN NOT NULL,
        removed BOOLEAN NOT NULL,
        PRIMARY KEY (name)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE project (
        id BLOB NOT NULL,
        name VARCHAR NOT NULL,
        centre_code VARCHAR NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE receipt_book (
        id BLOB NOT NULL,
        replica BLOB NOT NULL,
        prefix VARCHAR NOT NULL,
        opened_at BIGINT NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE replica (
        id BLOB NOT NULL,
        station VARCHAR NOT NULL,
        centre VARCHAR NOT NULL,
        started_at BIGINT NOT NULL,
        is_current BOOLEAN NOT NULL,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE search_card (
        unit_id BLOB NOT NULL,
        unit VARCHAR NOT NULL,
        sort_text VARCHAR NOT NULL,
        household BLOB NOT NULL,
        PRIMARY KEY (unit_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE search_term (
        source VARCHAR NOT NULL,
        term VARCHAR NOT NULL,
        unit_id BLOB NOT NULL,
        subject_id BLOB NOT NULL,
        PRIMARY KEY (source, term, unit_id, subject_id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX search_term_by_unit ON search_term (unit_id)",
    """
    CREATE TABLE setting (
        name VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY (name)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE user (
        id BLOB NOT NULL,
        login VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        roles VARCHAR NOT NULL,
        password_hash VARCHAR NOT NULL,
        must_change BOOLEAN NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX user_by_login ON user (login)",
    """
    CREATE TABLE billing_run (
        id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        period VARCHAR NOT NULL,
        drafted_by BLOB NOT NULL,
        published_by BLOB NOT NULL,
        published_at BIGINT NOT NULL,
        charge_count INTEGER NOT NULL,
        total_fen INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(item_id) REFERENCES fee_item (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX billing_run_by_item ON billing_run (item_id, period)",
    """
    CREATE TABLE building (
        id BLOB NOT NULL,
        project_id BLOB NOT NULL,
        code VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(project_id) REFERENCES project (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE draft_charge (
        number INTEGER NOT NULL,
        run_id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        charge_id BLOB NOT NULL,
        line VARCHAR NOT NULL,
        revision INTEGER NOT NULL,
        due_date DATE NOT NULL,
        amount_fen INTEGER NOT NULL,
        calculation VARCHAR NOT NULL,
        PRIMARY KEY (number),
        FOREIGN KEY(run_id) REFERENCES draft_run (id)
    )
    """,
    "CREATE INDEX draft_charge_by_run ON draft_charge (run_id, unit_id)",
    """
    CREATE TABLE fee_standard (
        id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        name VARCHAR NOT NULL,
        price INTEGER NOT NULL,
        formula VARCHAR NOT NULL,
        vacancy_discount_bp INTEGER NOT NULL,
        valid_from DATE NOT NULL,
        valid_to DATE,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(item_id) REFERENCES fee_item (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX fee_standard_by_item ON fee_standard (item_id, valid_from)",
    """
    CREATE TABLE import_undo (
        id BLOB NOT NULL,
        batch_id BLOB NOT NULL,
        undone_at BIGINT NOT NULL,
        actor_id BLOB NOT NULL,
        reason VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(batch_id) REFERENCES import_batch (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX import_undo_by_batch ON import_undo (batch_id)",
    """
    CREATE TABLE prepay_offer (
        id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        sort VARCHAR NOT NULL,
        paid_months INTEGER NOT NULL,
        free_months INTEGER NOT NULL,
        discount_bp INTEGER NOT NULL,
        valid_from DATE NOT NULL,
        valid_to DATE,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(item_id) REFERENCES fee_item (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX prepay_offer_by_item ON prepay_offer (item_id)",
    """
    CREATE TABLE print_attempt (
        id BLOB NOT NULL,
        job_id BLOB NOT NULL,
        printer VARCHAR NOT NULL,
        started_at BIGINT NOT NULL,
        ended_at BIGINT NOT NULL,
        bytes_accepted INTEGER,
        grade VARCHAR NOT NULL,
        fault VARCHAR NOT NULL,
        missing VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(job_id) REFERENCES print_job (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX print_attempt_by_job ON print_attempt (job_id)",
    """
    CREATE TABLE shared_cost (
        id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        period VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        split_by VARCHAR NOT NULL,
        note VARCHAR NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(item_id) REFERENCES fee_item (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX shared_cost_by_item ON shared_cost (item_id, period)",
    """
    CREATE TABLE shift (
        id BLOB NOT NULL,
        drawer VARCHAR NOT NULL,
        station VARCHAR NOT NULL,
        collector_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        opened_at BIGINT NOT NULL,
        stamp INTEGER NOT NULL,
        float_fen INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(collector_id) REFERENCES user (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX shift_by_collector ON shift (collector_id, opened_at)",
    """
    CREATE TABLE entrance (
        id BLOB NOT NULL,
        building_id BLOB NOT NULL,
        code VARCHAR NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(building_id) REFERENCES building (id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE shift_close (
        id BLOB NOT NULL,
        shift_id BLOB NOT NULL,
        closed_at BIGINT NOT NULL,
        expected_fen INTEGER NOT NULL,
        counted_fen INTEGER NOT NULL,
        difference_fen INTEGER NOT NULL,
        reason VARCHAR NOT NULL,
        handed_to VARCHAR NOT NULL,
        actor_id BLOB NOT NULL,
        second_id BLOB,
        PRIMARY KEY (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX shift_close_by_shift ON shift_close (shift_id)",
    """
    CREATE TABLE shift_count (
        id BLOB NOT NULL,
        shift_id BLOB NOT NULL,
        attempt INTEGER NOT NULL,
        counted_at BIGINT NOT NULL,
        denominations VARCHAR NOT NULL,
        counted_fen INTEGER NOT NULL,
        expected_fen INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX shift_count_by_shift ON shift_count (shift_id)",
    """
    CREATE TABLE unit (
        id BLOB NOT NULL,
        building_id BLOB NOT NULL,
        entrance_id BLOB,
        code VARCHAR NOT NULL,
        sort_text VARCHAR NOT NULL,
        room VARCHAR NOT NULL,
        floor INTEGER,
        usage VARCHAR NOT NULL,
        area INTEGER NOT NULL,
        inner_area INTEGER NOT NULL,
        delivered_on DATE,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(building_id) REFERENCES building (id),
        FOREIGN KEY(entrance_id) REFERENCES entrance (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX unit_by_building ON unit (building_id)",
    "CREATE INDEX unit_by_code ON unit (code)",
    "CREATE INDEX unit_by_sort_text ON unit (sort_text)",
    """
    CREATE TABLE charge (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        period VARCHAR NOT NULL,
        line VARCHAR NOT NULL,
        revision INTEGER NOT NULL,
        run_id BLOB,
        business_date DATE NOT NULL,
        due_date DATE NOT NULL,
        amount_fen INTEGER NOT NULL,
        calculation VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(item_id) REFERENCES fee_item (id),
        FOREIGN KEY(run_id) REFERENCES billing_run (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX charge_by_unit ON charge (unit_id, period)",
    """
    CREATE TABLE meter (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        serial VARCHAR NOT NULL,
        multiplier INTEGER NOT NULL,
        digits INTEGER NOT NULL,
        installed_on DATE NOT NULL,
        removed_on DATE,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(item_id) REFERENCES fee_item (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX meter_by_unit ON meter (unit_id)",
    """
    CREATE TABLE occupancy (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        state VARCHAR NOT NULL,
        valid_from DATE NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX occupancy_by_unit ON occupancy (unit_id, valid_from)",
    """
    CREATE TABLE opening_prepayment (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        amount_fen INTEGER NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX opening_prepayment_by_unit ON opening_prepayment (unit_id)",
    """
    CREATE TABLE payment (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        customer_id BLOB,
        shift_id BLOB NOT NULL,
        collector_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        taken_at BIGINT NOT NULL,
        stamp INTEGER NOT NULL,
        paid_fen INTEGER NOT NULL,
        tendered_fen INTEGER NOT NULL,
        change_fen INTEGER NOT NULL,
        kept_fen INTEGER NOT NULL,
        note VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id),
        FOREIGN KEY(collector_id) REFERENCES user (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX payment_by_shift ON payment (shift_id)",
    "CREATE INDEX payment_by_unit ON payment (unit_id)",
    """
    CREATE TABLE refund (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        shift_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        refunded_at BIGINT NOT NULL,
        method VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        reason VARCHAR NOT NULL,
        actor_id BLOB NOT NULL,
        second_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX refund_by_unit ON refund (unit_id)",
    """
    CREATE TABLE tenure (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        customer_id BLOB NOT NULL,
        role VARCHAR NOT NULL,
        valid_from DATE NOT NULL,
        valid_to DATE,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX tenure_by_customer ON tenure (customer_id)",
    "CREATE INDEX tenure_by_unit ON tenure (unit_id)",
    """
    CREATE TABLE unit_fee (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        item_id BLOB NOT NULL,
        standard_name VARCHAR NOT NULL,
        multiplier INTEGER NOT NULL,
        valid_from DATE NOT NULL,
        valid_to DATE,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(item_id) REFERENCES fee_item (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX unit_fee_by_item ON unit_fee (item_id, unit_id)",
    "CREATE INDEX unit_fee_by_unit ON unit_fee (unit_id)",
    """
    CREATE TABLE vehicle (
        id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        customer_id BLOB,
        plate VARCHAR NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id),
        FOREIGN KEY(customer_id) REFERENCES customer (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX vehicle_by_unit ON vehicle (unit_id)",
    """
    CREATE TABLE adjustment (
        id BLOB NOT NULL,
        charge_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        amount_fen INTEGER NOT NULL,
        is_void BOOLEAN NOT NULL,
        reason VARCHAR NOT NULL,
        actor_id BLOB NOT NULL,
        second_id BLOB,
        PRIMARY KEY (id),
        FOREIGN KEY(charge_id) REFERENCES charge (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX adjustment_by_charge ON adjustment (charge_id)",
    """
    CREATE TABLE allocation (
        id BLOB NOT NULL,
        payment_id BLOB NOT NULL,
        charge_id BLOB NOT NULL,
        amount_fen INTEGER NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(payment_id) REFERENCES payment (id),
        FOREIGN KEY(charge_id) REFERENCES charge (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX allocation_by_charge ON allocation (charge_id)",
    "CREATE INDEX allocation_by_payment ON allocation (payment_id)",
    """
    CREATE TABLE payment_part (
        id BLOB NOT NULL,
        payment_id BLOB NOT NULL,
        method VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        reference VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(payment_id) REFERENCES payment (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX payment_part_by_payment ON payment_part (payment_id)",
    """
    CREATE TABLE reading (
        id BLOB NOT NULL,
        meter_id BLOB NOT NULL,
        read_on DATE NOT NULL,
        value INTEGER NOT NULL,
        sort VARCHAR NOT NULL,
        ended_at BIGINT,
        PRIMARY KEY (id),
        FOREIGN KEY(meter_id) REFERENCES meter (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX reading_by_meter ON reading (meter_id, read_on)",
    """
    CREATE TABLE receipt (
        id BLOB NOT NULL,
        book_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        number VARCHAR NOT NULL,
        payment_id BLOB NOT NULL,
        unit_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        issued_at BIGINT NOT NULL,
        total_fen INTEGER NOT NULL,
        chain_head BLOB NOT NULL,
        digest BLOB NOT NULL,
        code VARCHAR NOT NULL,
        document VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(book_id) REFERENCES receipt_book (id),
        FOREIGN KEY(payment_id) REFERENCES payment (id),
        FOREIGN KEY(unit_id) REFERENCES unit (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX receipt_by_book ON receipt (book_id, seq)",
    "CREATE INDEX receipt_by_date ON receipt (business_date)",
    "CREATE INDEX receipt_by_number ON receipt (number)",
    "CREATE INDEX receipt_by_payment ON receipt (payment_id)",
    """
    CREATE TABLE reversal (
        id BLOB NOT NULL,
        payment_id BLOB NOT NULL,
        shift_id BLOB,
        business_date DATE NOT NULL,
        reversed_at BIGINT NOT NULL,
        reason VARCHAR NOT NULL,
        actor_id BLOB NOT NULL,
        second_id BLOB,
        PRIMARY KEY (id),
        FOREIGN KEY(payment_id) REFERENCES payment (id),
        FOREIGN KEY(shift_id) REFERENCES shift (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX reversal_by_payment ON reversal (payment_id)",
    """
    CREATE TABLE transfer_confirmation (
        id BLOB NOT NULL,
        payment_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        confirmed_at BIGINT NOT NULL,
        arrived_on DATE NOT NULL,
        bank_line VARCHAR NOT NULL,
        amount_fen INTEGER NOT NULL,
        actor_id BLOB NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(payment_id) REFERENCES payment (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX transfer_confirmation_by_payment ON transfer_confirmation (payment_id)",
    """
    CREATE TABLE receipt_copy (
        id BLOB NOT NULL,
        receipt_id BLOB NOT NULL,
        copy_no INTEGER NOT NULL,
        printed_at BIGINT NOT NULL,
        actor_id BLOB NOT NULL,
        reason VARCHAR NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(receipt_id) REFERENCES receipt (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX receipt_copy_by_receipt ON receipt_copy (receipt_id)",
    """
    CREATE TABLE receipt_void (
        id BLOB NOT NULL,
        receipt_id BLOB NOT NULL,
        business_date DATE NOT NULL,
        voided_at BIGINT NOT NULL,
        reason VARCHAR NOT NULL,
        copies_returned BOOLEAN NOT NULL,
        actor_id BLOB NOT NULL,
        second_id BLOB,
        PRIMARY KEY (id),
        FOREIGN KEY(receipt_id) REFERENCES receipt (id)
    )
     WITHOUT ROWID
    """,
    "CREATE INDEX receipt_void_by_receipt ON receipt_void (receipt_id)",
)


def upgrade() -> None:
    """Create every table and index."""
    for statement in STATEMENTS:
        op.execute(statement)
