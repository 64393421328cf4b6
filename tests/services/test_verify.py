"""`verify` finds nothing in lawful books, and finds every tampering (faults R31)."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from propdesk.app import new_id
from propdesk.desk import Desk
from propdesk.domain.ids import UserId
from propdesk.domain.permissions import Permission
from propdesk.models.database import Database
from propdesk.services.work import Actor
from propdesk.verify import verify
from tests.builders import TEST_KEY, FixedClock
from tests.services.lawful import lawful_file

PRINTER = "tcp://127.0.0.1:9"


@pytest.fixture(scope="module")
def lawful(template_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with every kind of money fact in it."""
    return lawful_file(template_file, tmp_path_factory.mktemp("lawful"))


@pytest.fixture
def desk(lawful: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk over a copy of the lawful file."""
    path = tmp_path / "propdesk.db"
    shutil.copyfile(lawful, path)
    admin = Actor(UserId(bytes(16)), "admin", "admin", frozenset(Permission))
    made = Desk(Database(path, TEST_KEY), FixedClock(), new_id, admin)
    yield made
    made.database.close()


def tampered(desk: Desk, *statements: str) -> set[str]:
    """Edit the file behind the program's back; return the checks that notice."""
    raw = desk.database.connect()
    raw.execute("PRAGMA foreign_keys = OFF")
    changed = 0
    for statement in statements:
        changed += raw.execute(statement).rowcount
    raw.close()
    assert changed, "the tampering must change something"
    return {check.name for check in verify(desk).checks if not check.ok}


def test_lawful_books_are_found_in_order(desk: Desk) -> None:
    report = verify(desk)
    assert [check for check in report.checks if not check.ok] == []
    assert report.ok
    assert len(report.checks) == 17


TAMPERINGS = [
    ("entries_balance", "UPDATE posting SET amount_fen = amount_fen + 1 WHERE line = 0"),
    (
        "facts_posted",
        "UPDATE posting SET amount_fen = amount_fen * 2 WHERE fact = 'payment'",
    ),
    ("facts_posted", "UPDATE posting SET amount_fen = 2 * amount_fen WHERE fact = 'refund'"),
    ("facts_posted", "UPDATE posting SET amount_fen = 0 WHERE fact = 'reversal'"),
    ("facts_posted", "UPDATE posting SET account = 'cash' WHERE account = 'bank'"),
    ("facts_posted", "UPDATE posting SET amount_fen = 0 WHERE fact = 'shift_close'"),
    ("facts_posted", "DELETE FROM posting WHERE fact = 'adjustment'"),
    ("facts_posted", "UPDATE posting SET period = '2020-01' WHERE fact = 'charge'"),
    (
        "postings_founded",
        "INSERT INTO posting SELECT randomblob(16), line, fact, business_date, account, method,"
        " unit_id, item_id, charge_id, shift_id, period, actor_id, amount_fen FROM posting"
        " WHERE fact_id = (SELECT min(id) FROM payment)",
    ),
    ("charges_settled", "UPDATE charge SET amount_fen = amount_fen - 1"),
    ("charges_settled", "UPDATE charge_balance SET open_fen = 0, paid_fen = due_fen"),
    ("charges_settled", "DELETE FROM charge_balance WHERE open_fen > 0"),
    ("charges_settled", "UPDATE adjustment SET amount_fen = amount_fen - 1"),
    ("charges_settled", "UPDATE allocation SET amount_fen = amount_fen + 1"),
    ("prepaid", "UPDATE payment SET kept_fen = kept_fen + 1 WHERE kept_fen > 0"),
    ("prepaid", "DELETE FROM refund"),
    ("payments", "UPDATE payment SET paid_fen = paid_fen - 1"),
    ("payments", "UPDATE payment SET tendered_fen = tendered_fen + 100"),
    ("payments", "DELETE FROM payment_part WHERE method = 'cash'"),
    ("payments", "DELETE FROM allocation WHERE id = (SELECT min(id) FROM allocation)"),
    ("payments", "DELETE FROM receipt WHERE seq = (SELECT max(seq) FROM receipt)"),
    ("payments", "UPDATE receipt SET business_date = '2026-11-30'"),
    ("voids", "DELETE FROM receipt_void"),
    ("voids", "DELETE FROM reversal"),
    (
        "voids",
        "INSERT INTO receipt_void SELECT randomblob(16), id, business_date, issued_at, 'x', 1,"
        " randomblob(16), NULL FROM receipt WHERE seq = 1",
    ),
    ("voids", "UPDATE receipt_copy SET copy_no = 2"),
    ("receipt_numbers", "DELETE FROM receipt WHERE seq = 2"),
    ("receipt_numbers", "UPDATE receipt SET seq = 2 WHERE seq = 3"),
    ("receipt_numbers", "UPDATE receipt SET number = number || 'x' WHERE seq = 3"),
    ("receipt_chain", "UPDATE receipt SET document = replace(document, '王', '汪')"),
    ("receipt_chain", "UPDATE receipt SET document = '{' WHERE seq = 1"),
    ("receipt_chain", "UPDATE receipt SET code = 'AAAAAAAA' WHERE seq = 1"),
    (
        "receipt_chain",
        "UPDATE receipt SET digest = randomblob(16) WHERE seq = (SELECT max(seq) FROM receipt)",
    ),
    (
        "receipt_chain",
        "UPDATE receipt SET chain_head = randomblob(16) WHERE seq = (SELECT max(seq) FROM receipt)",
    ),
    ("shifts", "UPDATE shift_close SET difference_fen = 0"),
    ("shifts", "UPDATE shift SET float_fen = float_fen + 1"),
    ("shifts", "UPDATE shift_count SET counted_fen = counted_fen + 100"),
    (
        "print_jobs",
        "INSERT INTO print_job SELECT randomblob(16), printer, sort, 'C001-D01A-202612-000099',"
        " randomblob(16), 0, document, 'confirmed', created_at, expires_at, actor_id, fault,"
        " changed_at FROM print_job LIMIT 1",
    ),
    ("print_jobs", "DELETE FROM receipt_copy"),
    ("log_chain", "UPDATE envelope SET body = body || x'00' WHERE seq = 3"),
    ("log_chain", "UPDATE envelope SET act = 'nothing' WHERE seq = 3"),
    ("log_chain", "UPDATE envelope SET business_date = '2020-01-01' WHERE seq = 3"),
    ("log_chain", "UPDATE envelope SET hash = randomblob(16) WHERE seq = 3"),
    ("log_chain", "DELETE FROM envelope WHERE seq = 3"),
    ("log_chain", "UPDATE envelope SET seq = seq + 1000 WHERE seq = 3"),
    (
        "state_is_log",
        "DELETE FROM envelope WHERE seq > (SELECT max(seq) - 3 FROM envelope)",
    ),
    ("state_is_log", "UPDATE user SET roles = 'admin'"),
    ("state_is_log", "UPDATE customer SET name = '别人'"),
    ("state_is_log", "UPDATE unit SET area = area - 1"),
    ("state_is_log", "UPDATE audit_line SET actor_id = randomblob(16) WHERE act LIKE 'rev%'"),
    ("state_is_log", "DELETE FROM audit_line WHERE act = 'reversals.void'"),
    ("state_is_log", "UPDATE fee_item SET late_rate_ppm = 500"),
    ("foreign_keys", "UPDATE receipt SET unit_id = randomblob(16) WHERE seq = 1"),
]


@pytest.mark.parametrize(("check", "statement"), TAMPERINGS)
def test_every_tampering_is_found_by_its_check(desk: Desk, check: str, statement: str) -> None:
    assert check in tampered(desk, statement)


def test_a_balanced_lie_in_two_postings_is_found(desk: Desk) -> None:
    found = tampered(
        desk,
        "UPDATE posting SET amount_fen = amount_fen + 500 WHERE account = 'cash'"
        " AND fact_id = (SELECT min(id) FROM payment)",
        "UPDATE posting SET amount_fen = amount_fen - 500 WHERE account = 'receivable'"
        " AND fact_id = (SELECT min(id) FROM payment) AND line = 1",
    )
    assert {"facts_posted", "state_is_log"} <= found


def test_a_payment_erased_with_all_its_traces_is_found_by_the_log(desk: Desk) -> None:
    found = tampered(
        desk,
        "CREATE TEMP TABLE gone AS SELECT payment_id FROM receipt ORDER BY seq DESC LIMIT 1",
        "DELETE FROM posting WHERE fact_id IN gone",
        "DELETE FROM allocation WHERE payment_id IN gone",
        "DELETE FROM payment_part WHERE payment_id IN gone",
        "DELETE FROM receipt WHERE payment_id IN gone",
        "DELETE FROM payment WHERE id IN gone",
    )
    assert "state_is_log" in found


def test_the_first_bad_record_is_named(desk: Desk) -> None:
    tampered(desk, "UPDATE receipt SET code = 'AAAAAAAA' WHERE seq = 2")
    (check,) = [c for c in verify(desk).checks if c.name == "receipt_chain"]
    assert check.detail == "1 found; the first: C001-D01A-202612-000002"


def test_the_report_is_plain_json(desk: Desk) -> None:
    report = verify(desk).as_json()
    assert report["ok"] is True
    assert {tuple(entry) for entry in report["checks"]} == {("name", "ok", "detail")}
